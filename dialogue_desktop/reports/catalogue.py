"""Every kind of document, and the one way to write one: ``write_report``."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import IO, Any

from ..errors import DialogueError
from ..progress import Progress
from .output import written

Drawer = Callable[[Any, IO[bytes], str, Progress | None], None]

REPORTS: dict[str, dict[str, str]] = {
    "sign-in": {"pdf": "sign_in_pdf:write_sign_in"},
    "badges": {"pdf": "badges:write_badges"},
    "tents": {"pdf": "tents:write_tents"},
    "certificates": {"pdf": "certificates:write_certificates"},
    "grid": {"pdf": "grid_pdf:write_grid_pdf", "xlsx": "grid_xlsx:write_grid_xlsx"},
    "minutes": {
        "pdf": "minutes_pdf:write_minutes",
        "docx": "minutes_docx:write_minutes",
        "txt": "minutes_text:write_minutes",
    },
    "list": {"xlsx": "listing:write_listing_xlsx", "pdf": "listing_pdf:write_listing_pdf"},
    "heard": {"pdf": "heard_pdf:write_heard", "txt": "minutes_text:write_heard"},
    "qdpx": {"qdpx": "qdpx:write_qdpx"},
}
"""Kind -> format -> ``module:function`` of this package, imported when it is first used."""


def write_report(
    kind: str,
    data: Any,
    target: str | os.PathLike[str] | IO[bytes],
    language: str = "fr",
    format: str = "pdf",
    progress: Progress | None = None,
) -> None:
    """Write one document whole, or raise and leave what was there.

    ``language`` is ``fr``, ``ar``, ``en`` or, for papers that hold two, ``both``.
    """
    draw = drawer(kind, format)
    with written(target) as stream:
        draw(data, stream, language, progress)


def drawer(kind: str, format: str = "pdf") -> Drawer:
    """The function that draws a kind; raises ``unknown_report`` when there is none."""
    place = REPORTS.get(kind, {}).get(format)
    if place is None:
        raise DialogueError("unknown_report", kind=kind, format=format)
    module, name = place.split(":")
    found: Drawer = getattr(import_module(f".{module}", __package__), name)
    return found


def formats(kind: str) -> list[str]:
    """The formats a kind can be written in."""
    return list(REPORTS.get(kind, {}))
