"""What is written to be seen before anything else is done with it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject

from ..page import Page

_PREFIX = "dialogue-paper-"


def seen_first(name: str) -> Path:
    """Where a paper is written that is looked at before anything else is done with it. It is for
    nobody else's eyes, and is gone once it was read."""
    return Path(tempfile.mkdtemp(prefix=_PREFIX)) / name


def show_paper(asker: QObject, path: Path) -> bool:
    """Have the window show what was written to be :func:`seen_first`; False of anything else."""
    if not path.parent.name.startswith(_PREFIX):
        return False
    page: QObject | None = asker
    while page is not None and not isinstance(page, Page):
        page = page.parent()
    if page is not None:
        page.asked.emit("paper", path)
    return True
