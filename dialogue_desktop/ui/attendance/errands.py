"""What the line is used for besides marking: a remark, the times, who came for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..look import isolate

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from .rollcall import RollCall

REMARK, TIMES, STAND_IN = "remark", "times", "stand_in"


@dataclass(frozen=True)
class Errand:
    """What Enter will do with what is typed, and about whom."""

    kind: str
    line: RosterLine
    before: str = ""
    """What is there until somebody types."""
    letters: str = ""
    """What stood on the line when it was begun."""


class Errands(QObject):
    """``remarking(line, text)``, ``timing(line, text)``, ``standing_in(official, came, text)``:
    of somebody who is on no list ``came`` is None and ``text`` the name."""

    remarking = Signal(object, str)
    timing = Signal(object, str)
    standing_in = Signal(object, object, str)

    def __init__(self, call: RollCall) -> None:
        super().__init__(call)
        self.call = call
        self.now: Errand | None = None

    @property
    def writing(self) -> bool:
        """Whether what is typed is a text of its own, no letters of a name."""
        return self.now is not None and self.now.kind != STAND_IN

    def begin(self, kind: str) -> bool:
        """The active row is what it is about; without one, or where nothing was marked that could
        be remarked on, nothing begins. True: the key is used up."""
        if self.now is not None:
            return False
        row = self.call.current()
        if row is None or (kind != STAND_IN and row.mark is None):
            return True
        mark = row.mark
        if kind == TIMES and (mark is None or mark.status not in ("present", "late")):
            return True
        text = ""
        if mark is not None:
            times = " ".join(time for time in (mark.arrived, mark.departed) if time)
            text = {REMARK: mark.remark or "", TIMES: times}.get(kind, "")
        self.now = Errand(kind, row.line, text, self.call.quick.text())
        self.call.quick.set_text(text)
        self.call.refresh()
        return True

    def finish(self, add: bool = False) -> None:
        """Enter: do it; ``add`` when whoever was typed is on no list."""
        errand, text = self.now, self.call.quick.text()
        row = self.call.current()
        if errand is None:
            return
        if errand.kind == STAND_IN and not add and (row is None or row.line.id == errand.line.id):
            return
        self.drop()
        if errand.kind == REMARK:
            self.remarking.emit(errand.line, text)
        elif errand.kind == TIMES:
            self.timing.emit(errand.line, text)
        else:
            self.standing_in.emit(errand.line, None if add or row is None else row.line, text)

    def drop(self) -> None:
        """Nothing of it is done."""
        if self.now is not None:
            self.now = None
            self.call.clear()

    def leave(self) -> bool:
        """Nothing of it is done, and one is on the row and at the letters where one began; whether
        there was anything."""
        errand, self.now = self.now, None
        if errand is not None:
            self.call.quick.set_text(errand.letters)
            self.call.look_at(errand.line)
        return errand is not None

    def words(self) -> str:
        """What is being asked, at the end of the line."""
        if self.now is None:
            return ""
        name = isolate(self.now.line.leading(self.call.look.rtl))
        if self.now.kind == REMARK:
            return self.tr("Remark on {name}").format(name=name)
        if self.now.kind == TIMES:
            return self.tr("Arrival and departure of {name}, like 9:05 11:30").format(name=name)
        return self.tr("Who came for {name}?").format(name=name)
