"""How somebody stands in the half-day at hand, and marking them there without going there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from ..attendance.wording import slot_words, status_words
from ..operations.finding import NOTHING, Titles

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..attendance.page import AttendancePage
    from ..operations.attendance import HalfDay
    from ..shell.main import Main


class OpenRegister(QObject):
    """The half-day that is open in Attendance; while none is, the one under way, to be read."""

    def __init__(self, palette: QObject, main: Main) -> None:
        super().__init__(palette)
        self.main = main
        self.titles: Titles = NOTHING

    @property
    def _page(self) -> AttendancePage | None:
        """The page of attendance, once it has read a register."""
        page: Any = self.main.stack.built().get("attendance")
        if page is None or page.register is None or page.register.slot is None:
            return None
        return cast("AttendancePage", page)

    def status(self, line: RosterLine) -> str:
        """What a person is marked as, and where; blank for whoever is not expected."""
        slot, status = self.titles.now, self.titles.marks.get(line.id, "")
        register = self._page.register if self._page else None
        if register is not None:
            slot, mark = register.slot, register.marks.get(line.id)
            status = mark.status if mark else ("open" if register.expects(line.id) else "")
        if slot is None or not status:
            return ""
        return self._placed(slot).format(status=self._words(status, line))

    def _words(self, status: str, line: RosterLine) -> str:
        words = status_words(self.main.look, status, line.sex)
        return words[:1].lower() + words[1:]

    def _placed(self, slot: HalfDay) -> str:
        if self.titles.now is not None and slot.id == self.titles.now.id:
            if slot.half == "am":
                return self.tr("{status} this morning")
            return self.tr("{status} this afternoon")
        day = slot_words(self.main.look, slot)
        return self.tr("{status} on {half_day}").replace("{half_day}", day)

    def refusal(self, line: RosterLine) -> str:
        """Why a person can't be marked now; blank for whoever can."""
        register = self._page.register if self._page else None
        if register is None or register.slot is None:
            return self.tr("to mark somebody, first open the half-day: Ctrl 3")
        if register.slot.closed:
            day = slot_words(self.main.look, register.slot)
            return self.tr("the register of {half_day} is closed").format(half_day=day)
        mark = register.marks.get(line.id)
        if mark is not None and mark.status in ("present", "late"):
            return self.tr("already marked: {status}").format(status=self._words(mark.status, line))
        return ""

    def verb(self, line: RosterLine) -> str:
        """What Alt Enter would mark a person as."""
        status = self._page.marker.proposed if self._page else "present"
        return self.tr("mark {status}").format(status=self._words(status, line))

    def mark(self, line: RosterLine) -> None:
        """Mark a person as whoever comes in now is marked."""
        if self._page is not None and not self.refusal(line):
            self._page.marker.badge(line.id)
