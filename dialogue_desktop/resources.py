"""Where the files that ship with the program are: words, icons, translations, the sample."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a shipped file, beside the package or inside a frozen installer."""
    frozen = getattr(sys, "_MEIPASS", None)
    top = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return top.joinpath("resources", *parts)
