"""Where somebody was in a file: the page, what it showed and how it was arranged come back with
the file."""

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
_LOOKS = ("columns", "widths", "order", "width")
"""What is arranged alike in a file that was never seen here; all else is of one file only."""


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
    "scores": ("scores", lambda page: page.learning.module if page.learning else None),
    "calls": ("calls", lambda page: page.about),
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
        self._path: Path | None = None
        self._arranged: dict[str, Any] = {}
        window.opening.left.connect(self.keep)

    def watch(self, stack: Stack) -> None:
        """Pages are made and opened here."""
        stack.made.connect(lambda name: self._arrange(name, stack.page(name)))
        stack.opened.connect(lambda _: self._soon.start())

    def _arrange(self, name: str, page: Page) -> None:
        kept = _table(self._arranged.get(name))
        for part, one in page.arranged.items():
            one.arrange(_table(kept.get(part)))
            one.arranged.connect(self._soon.start)

    def last(self, path: Path) -> Place | None:
        """Where one was in a file, as far as that can be shown again, its pages arranged as they
        were. On another day what is due on that day comes first, not the half-day or the session
        of the day before."""
        every, key, self._path = _read(), file_key(path), path
        kept = _table(every.get(key))
        self._arranged = _table(kept.get("arranged"))
        if key not in every and every:
            self._arranged = _looks(_table(list(every.values())[-1]).get("arranged"))
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
        if page == "calls" and subject is None:
            return None  # nobody is to be called before nothing
        return Place(page, _SHOWS[page][0] if subject else page, subject)

    def keep(self) -> None:
        """Write down where one is now."""
        self._soon.stop()
        path, window = self.window.path, self.window
        if path is None or path != self._path or not window.desk.is_open:
            return
        stack = window.main.stack
        if stack.current not in _SHOWS:
            return
        subject = _SHOWS[stack.current][1](stack.page(stack.current))
        key = file_key(path)
        every = {name: value for name, value in _read().items() if name != key}
        here = {"page": stack.current, "day": _today()}
        for name, built in stack.built().items():
            if built.arranged:
                kept = {part: one.arrangement() for part, one in built.arranged.items()}
                self._arranged[name] = kept
        now = {**here, "subject": subject.hex if subject else "", "arranged": self._arranged}
        _write(dict([*every.items(), (key, now)][-MOST:]))


def _today() -> str:
    return dt.date.today().isoformat()


def _looks(arranged: Any) -> dict[str, Any]:
    """Of how the pages of a file were arranged, what does not come from the file."""
    return {
        page: {
            part: {name: how for name, how in _table(one).items() if name in _LOOKS}
            for part, one in _table(parts).items()
        }
        for page, parts in _table(arranged).items()
    }


def _read() -> dict[str, Any]:
    """What is damaged was never kept."""
    try:
        return _table(json.loads(places_file().read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError):
        return {}


def _table(kept: Any) -> dict[str, Any]:
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
