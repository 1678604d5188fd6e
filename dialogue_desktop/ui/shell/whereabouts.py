"""Where somebody was in a file: the page and what it showed come back with the file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from ...paths import file_key, places_file

if TYPE_CHECKING:
    from uuid import UUID

    from ..page import Page
    from .stack import Stack
    from .window import Window

MOST = 20
"""Files whose places are kept."""
_SOON = 1_000
"""Milliseconds: a place that is only passed is not written down."""


def _half_day(page: Any) -> UUID | None:
    return page.register.slot.id if page.register and page.register.slot else None


def _built_in(page: Any) -> UUID | None:
    return page.building.session if page.building else None


_SHOWS: dict[str, tuple[str, Callable[[Any], UUID | None]]] = {
    "overview": ("overview", lambda page: None),
    "participants": ("participant", lambda page: page.keeper.id),
    "attendance": ("slot", _half_day),
    "session": ("session", lambda page: page.session_id()),
    "synthesis": ("synthesis", _built_in),
    "commitments": ("commitments", lambda page: None),
    "setup": ("setup", lambda page: None),
    "campaign": ("campaign", lambda page: None),
    "papers": (
        "papers",
        lambda page: page.paper_desk.day.id if page.paper_desk and page.paper_desk.day else None,
    ),
}
"""Pages to which one comes back -> how one asks for what they show, and what that is now."""


_OF_A_DAY = ("attendance", "session", "papers")


class Place(NamedTuple):
    """A page, and what it showed in the words in which it is asked for."""

    page: str
    name: str
    subject: UUID | None


class Whereabouts(QObject):
    """Kept beside the settings, per file, without any word of the file; it never travels."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.keep)
        window.opening.left.connect(self.keep)

    def watch(self, stack: Stack) -> None:
        """Pages are opened here."""
        stack.opened.connect(lambda _: self._soon.start())

    def last(self, path: Path) -> Place | None:
        """Where one was in a file, as far as that can be shown again. On another day what is due
        on that day comes first, not the half-day or the session of the day before."""
        kept = _read().get(file_key(path))
        kept = kept if isinstance(kept, dict) else {}
        from uuid import UUID

        page = str(kept.get("page"))
        if page not in _SHOWS:
            return None
        try:
            subject = UUID(str(kept.get("subject")))
        except ValueError:
            subject = None
        if page in _OF_A_DAY and kept.get("day") != _today():
            subject = None
        return Place(page, _SHOWS[page][0] if subject else page, subject)

    def keep(self) -> None:
        """Write down where one is now."""
        self._soon.stop()
        path, window = self.window.path, self.window
        if path is None or not window.desk.is_open or window.main.stack.current not in _SHOWS:
            return
        page: Page = window.main.stack.page(window.main.stack.current)
        subject = _SHOWS[window.main.stack.current][1](page)
        key = file_key(path)
        every = {name: value for name, value in _read().items() if name != key}
        here = {"page": window.main.stack.current, "day": _today()}
        now = {**here, "subject": subject.hex if subject else ""}
        _write(dict([*every.items(), (key, now)][-MOST:]))


def _today() -> str:
    return dt.date.today().isoformat()


def _read() -> dict[str, Any]:
    """What is damaged was never kept."""
    try:
        kept = json.loads(places_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(places: dict[str, Any]) -> None:
    """Where this computer lets nothing be kept, one begins at the first page again."""
    path = places_file()
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(places), encoding="utf-8")
        part.replace(path)
    except OSError:
        return
