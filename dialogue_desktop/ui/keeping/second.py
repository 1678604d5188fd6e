"""The second copy: each backup goes to a stick too, whenever that stick is plugged in.

A stick may take its time, and be pulled out meanwhile. So it is looked for and written to on a
thread of its own, which touches backups alone: nobody's work waits for it.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ...errors import DialogueError
from ...paths import data_folder
from ...settings import Settings
from .sticks import roots, stick_of

if TYPE_CHECKING:
    from ...store.backups import Backup
    from ...workspace import Workspace
    from ..desk import Desk

EVERY = 20_000
"""Milliseconds: a stick that is plugged in is soon seen."""
SOON = 4_000
"""Milliseconds after a backup was asked for: by then it is proven."""

OFF, AWAY, KEPT, TROUBLE, HERE = "off", "away", "kept", "trouble", "here"


@dataclass(frozen=True)
class Seen:
    """What became of the second copy: ``off``, ``away`` while the stick is not plugged in,
    ``kept``, ``trouble`` with its ``code``, or ``here`` where the file itself is on a stick and
    this computer keeps the copy."""

    state: str = OFF
    name: str = ""
    place: Path | None = None
    code: str = ""
    backup: Path | None = None


@dataclass(frozen=True)
class _Search:
    """What the thread is told: which file, and by what the place is known again."""

    path: Path
    laptop: str
    known: dict[str, str]


class Second(QObject):
    """``changed()`` when something else became of the second copy."""

    changed = Signal()
    _seen = Signal(object, object)
    _settled = Signal(object, object)

    def __init__(self, desk: Desk, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.settings = desk, settings
        self.seen = self._unseen()
        self.find: Callable[[], list[Path]] = roots
        self.stick_of: Callable[[Path], Path | None] = stick_of
        self.path: Path | None = None
        self._left: list[Path] = []
        self._noted: Path | None = None
        self._thread: threading.Thread | None = None
        self._timer, self._soon = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        for timer, wait in ((self._timer, EVERY), (self._soon, SOON)):
            timer.setInterval(wait)
            timer.timeout.connect(self.look)
        for signal, slot in ((self._seen, self._show), (self._settled, self._settle)):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)  # they come from the thread

    def _unseen(self) -> Seen:
        """Until it was looked for, a stick is away."""
        return Seen(AWAY, self.settings.second["name"]) if self.settings.second else Seen()

    # What is asked of it

    @property
    def is_on(self) -> bool:
        """Whether somebody chose a place."""
        return bool(self.settings.second)

    @property
    def is_busy(self) -> bool:
        """Whether something is looked for or written at this moment."""
        return self._thread is not None and self._thread.is_alive()

    def follow(self, path: Path | None) -> None:
        """See to the backups of another file; None for one of which nothing is kept elsewhere,
        as of the sample. What the one before was left with is still copied."""
        if self.path is not None and self.path != path:
            self._left.append(self.path)
        self.path, self._noted, self.seen = path, None, self._unseen()
        self._timer.start()
        self._soon.start()
        self.changed.emit()

    def soon(self) -> None:
        """A backup is being made."""
        self._soon.start()

    def turn_on(self, place: Path) -> None:
        """Keep copies in a place from now on."""

        def settle() -> None:
            from ...store.second_copies import settle_in

            top = next((root for root in self.find() if place.is_relative_to(root)), place)
            inside = str(place.relative_to(top)) if top != place else ""
            told = {"name": top.name or str(top), "place": str(place), "inside": inside}
            try:
                self._settled.emit({**told, "sign": settle_in(place)}, None)
            except DialogueError as error:
                self._settled.emit(told, error)

        self._run(settle)

    def turn_off(self) -> None:
        """Keep no more copies; those that are there stay."""
        self.settings.second = {}
        self.settings.save()
        self.seen = Seen()
        self.look()
        self.changed.emit()

    def look(self) -> None:
        """Look for the place, and copy what is not there yet."""
        if self.is_busy:
            self._soon.start()
            return
        paths = [*self._left, *([self.path] if self.path else [])]
        self._left = []
        if not self.settings.laptop:
            import secrets

            self.settings.laptop = secrets.token_hex(8)
            self.settings.save()
        searches = [_Search(each, self.settings.laptop, self.settings.second) for each in paths]

        def look() -> None:
            for each in searches:
                self._seen.emit(each, self._looked(each))

        if searches:
            self._run(look)

    def finish(self) -> None:
        """The program ends: what was kept last is copied too, where the stick is there."""
        self._timer.stop()
        self._soon.stop()
        if self._thread is not None:
            self._thread.join()
        if self.path is not None:
            self._left.append(self.path)
        for each in self._left:
            self._looked(_Search(each, self.settings.laptop, self.settings.second))

    def copies(self, path: Path | None = None) -> list[Backup]:
        """The copies of a file that can be opened now, newest first; asked from any thread."""
        from ...store.backups import listed_in
        from ...store.second_copies import shelf_of

        of = path or self.path
        if of is None:
            return []
        place = self._place(_Search(of, self.settings.laptop, self.settings.second))
        try:
            return listed_in(shelf_of(of, place, self.settings.laptop)) if place else []
        except OSError:  # it was pulled out in the middle of it
            return []

    # On the thread

    def _run(self, work: Callable[[], object]) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = threading.Thread(target=work, name="second copy", daemon=True)
        self._thread.start()

    def _place(self, search: _Search) -> Path | None:
        from ...store.second_copies import found

        known = search.known
        if not known:
            return data_folder() if self.stick_of(search.path) else None
        places = [Path(known["place"]), *(root / known["inside"] for root in self.find())]
        return found(known["sign"], places)

    def _looked(self, search: _Search) -> Seen:
        from ...store.backups import listed
        from ...store.second_copies import copy, settle_in, shelf_of

        place, name = self._place(search), search.known.get("name", "")
        if place is None:
            return Seen(AWAY, name) if search.known else Seen()
        seen = Seen(KEPT if search.known else HERE, name, place)
        newest = next(iter(listed(search.path)), None)
        if newest is None:
            return seen
        try:
            if not search.known:
                settle_in(place)
            copy(newest.path, shelf_of(search.path, place, search.laptop), dt.datetime.now(dt.UTC))
        except DialogueError as error:
            if not newest.path.exists():  # it grew old meanwhile; there is a newer one
                return seen
            gone = not place.is_dir()
            return replace(seen, state=TROUBLE, code="pulled" if gone else error.code)
        return replace(seen, backup=newest.path)

    # Back on the interface thread

    def _show(self, search: _Search, seen: Seen) -> None:
        if search.path != self.path or search.known != self.settings.second:
            return
        before, self.seen = self.seen, seen
        if seen.backup is not None and seen.backup != self._noted and self.desk.is_open:
            self._noted = seen.backup
            self.desk.run(lambda ws: _note(ws, search.path, seen), self._said, lambda _: None, self)
        elif before != seen:
            self.changed.emit()

    def _said(self, _: object) -> None:
        self.changed.emit()

    def _settle(self, told: dict[str, str], error: DialogueError | None) -> None:
        if error is None:
            self.settings.second = told
            self.settings.save()
            self._noted = None
            self._soon.start(0)
        else:
            self.seen = Seen(TROUBLE, told["name"], Path(told["place"]), error.code)
        self.changed.emit()


def _note(ws: Workspace, path: Path, seen: Seen) -> None:
    """Remember it in the file, unless another is open by now or it is known already."""
    if ws.path != path or seen.backup is None or seen.place is None:
        return
    if ws.standing().copied != seen.backup.name:
        ws.note_second_copy(seen.backup, seen.place)
