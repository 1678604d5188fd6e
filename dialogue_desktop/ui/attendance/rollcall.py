"""The quick line and the roster under it: letters filter, Enter marks, digits say the rest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..look.lettering import plain
from ..participants.people import telling_words
from ..parts import QuickLine, Roster, column
from .errands import REMARK, STAND_IN, TIMES, Errands
from .hints import Hints
from .register import PersonRow, Register, Row
from .row_menu import open_menu
from .rows import paint_row, rest_words, row_height, words_under
from .scrolled import Scrolled
from .statuses import Sight, status_spots
from .wording import status_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look


class RollCall(QWidget):
    """Signals: ``marking(line, status)``, ``erasing(line)``, ``leaving(line)`` for a departure,
    ``adding(text)`` for a walk-in, ``looked(line)`` when another row is active,
    ``signing(line)`` for a signature on the screen."""

    marking = Signal(object, str)
    erasing = Signal(object)
    leaving = Signal(object)
    adding = Signal(str)
    looked = Signal(object)
    signing = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.register: Register | None = None
        self.sight = Sight()
        self.active: UUID | None = None
        self._rows: list[Row] = []
        self._was_active = False
        self._showing = False
        self._saying = self._stale = self._to_top = False
        self.scrolled = Scrolled(self)
        self.errands = Errands(self)
        self._build(look)
        self._bind()

    def _build(self, look: Look) -> None:
        self.quick = QuickLine(look, self._asked_words)
        self.roster = Roster(
            look,
            lambda look, p, rect, row, cell: paint_row(look, p, rect, row, cell, self.sight),
            lambda look, row, width, active: row_height(look, row, width, active, self.sight),
            text=self.read_aloud,
            name=lambda: self.tr("People of the half-day"),
        )
        self.roster.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.roster.viewport().installEventFilter(self)
        self.how = Hints(look, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column(look, self.quick, self.how, (self.roster, 1), gap=6))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrolled.come_back()

    def _asked_words(self) -> str:
        return "" if self.errands.writing else self.tr("First letters of a name")

    def _bind(self) -> None:
        keys = Qt.Key
        self.quick.typed.connect(self._typed)
        self.quick.entered.connect(lambda: self.say(""))
        self.quick.stepped.connect(self.step)
        for place, key in enumerate((keys.Key_1, keys.Key_2, keys.Key_3, keys.Key_4)):
            self.quick.bind(key, partial(self._say_nth, place))
        self.quick.wants = self._wants
        self.quick.bind(keys.Key_5, self.depart)
        for key, kind in ((keys.Key_6, REMARK), (keys.Key_7, STAND_IN), (keys.Key_8, TIMES)):
            self.quick.bind(key, partial(self.errands.begin, kind))
        self.quick.bind(keys.Key_9, self.sign)
        self.quick.bind(keys.Key_Menu, partial(open_menu, self))
        self.quick.bind(keys.Key_Delete, self.erase)
        self.quick.bind(keys.Key_Escape, self.escape)
        self.quick.bind(keys.Key_F2, self._unfold)
        self.roster.picked.connect(self._picked)
        self.roster.touched.connect(self._clicked)

    def _wants(self, sign: str) -> bool:
        """A French keyboard types é and ’ with 2 and 4: wanted where a name goes on with them, and
        where nobody answers yet who could be marked."""
        letters = self.quick.text()
        if self.register is None or self.errands.now is not None or self.current() is None:
            return True
        if sign.isalpha() and letters:
            return len(letters) == 1 or bool(self.register.found(letters + sign))
        return sign == "'" and any(
            "'" in name or "’" in name
            for line in self.register.found(letters)
            for name in (line.name or "", line.name_ar or "")
        )

    # Showing

    @property
    def closed(self) -> bool:
        """Whether nothing can be noted before the register is opened again."""
        slot = self.register.slot if self.register is not None else None
        return slot is not None and slot.closed

    def show_register(self, register: Register, keep: bool = False) -> None:
        """Show a half-day; with ``keep`` the letters and the active row stay."""
        self.register = register
        if not keep:
            self.errands.drop()
            self.clear()
        self.refresh()

    def clear(self) -> None:
        """No letters, nobody active: the roster from its top."""
        self.active, self._to_top = None, True
        self.quick.set_text("")

    def refresh(self) -> None:
        """Show who answers to the letters; the active row stays active if it is still there."""
        if self.register is None:
            return
        self._stale = False
        letters = "" if self.errands.writing else self.quick.text()
        self.sight.statuses = () if self.errands.now else self.register.statuses
        self._rows = self.register.rows(letters)
        place = self._place(self.active)
        if place < 0:
            self._activate(None)
        self._showing = True
        self.roster.show_rows(self._rows, place if place >= 0 else None)
        self._showing = False
        if place < 0 and self._to_top:
            self.roster.scrollToTop()
        self._to_top = False
        self.scrolled.come_back()
        self.quick.say_trailing(self._trailing_words(letters))
        self.quick.line.setPlaceholderText(self._asked_words())
        self.quick.line.setAccessibleName(self._asked_words() or self.errands.words())
        self.how.setVisible(not self.look.compact)
        self.how.tell()

    def _trailing_words(self, letters: str) -> str:
        if self.register is None:
            return ""
        if self.errands.now is not None:
            return self.errands.words()
        if letters.strip():
            found = len(self.register.found(letters))
            total = self.look.language.number(len(self.register.enrolled))
            if not found and self.register.enrolled:
                return self.tr("nobody of the {total} expected").format(total=total)
            return self.tr("%n names of {total}", "", found).format(total=total)
        if not self.look.compact:
            return ""
        if self.closed:
            return self.tr("Register closed: Ctrl L reopens it")
        late = self.sight.proposed == "late"
        return self.tr("Enter = late") if late else self.tr("Enter = present")

    def _place(self, person: UUID | None) -> int:
        for place, shown in enumerate(self._rows):
            if isinstance(shown, PersonRow) and shown.line.id == person:
                return place
        return -1

    def _activate(self, row: PersonRow | None) -> None:
        person = row.line.id if row else None
        if person != self.active:
            self.active = person
            self.sight.written, self.sight.open = (), False
            words = self.read_aloud(row) if row else ""
            self.quick.line.setAccessibleDescription(words)
            if row is not None:
                self.looked.emit(row.line)

    def current(self) -> PersonRow | None:
        """The active row."""
        place = self._place(self.active)
        row = self._rows[place] if place >= 0 else None
        return row if isinstance(row, PersonRow) else None

    def show_written(self, words: list[str]) -> None:
        """Who wrote the mark of the active row, the first writing first."""
        self.sight.written = words
        self.roster.scheduleDelayedItemsLayout()
        self.roster.viewport().update()

    def propose(self, status: str) -> None:
        """What Enter says from now on."""
        if status != self.sight.proposed:
            self.sight.proposed = status
            self.refresh()

    def look_at(self, line: RosterLine) -> None:
        """Make a person's row the active one."""
        place = self._place(line.id)
        shown = self._rows[place] if place >= 0 else None
        self._activate(shown if isinstance(shown, PersonRow) else None)
        self.refresh()

    def read_aloud(self, row: Row) -> str:
        """A row in words."""
        if not isinstance(row, PersonRow):
            return rest_words(row)
        status = row.mark.status if row.mark else "open"
        line, rtl = row.line, self.look.rtl
        telling = telling_words(line, rtl) if row.namesake else ""
        under = plain(words_under(self.look, row))
        signed = self.tr("signed") if row.mark and row.mark.signed else ""
        noted = status_words(self.look, status, line.sex)
        said = (line.leading(rtl), telling, noted, under, line.other(rtl), signed)
        return ", ".join(filter(None, dict.fromkeys(said)))

    # Keys

    def _typed(self, letters: str) -> None:
        if self.errands.writing or self._saying:
            return
        self.active, self._to_top = None, True
        self.sight.written, self.sight.open = (), False
        if self.register is not None and letters.strip():
            rows = self.register.rows(letters)
            first = rows[0] if rows else None
            if isinstance(first, PersonRow) and first.query:
                self._activate(first)
            elif len(rows) > 1 and isinstance(rows[1], PersonRow) and not rows[1].enrolled:
                self._activate(rows[1])
        self.refresh()

    def step(self, by: int) -> None:
        """↑ ↓: the next person, over what parts the rows."""
        place = self._place(self.active)
        if place < 0:
            place = self._first_to_call() - 1 if by > 0 else len(self._rows)
        place += by
        while 0 <= place < len(self._rows):
            row = self._rows[place]
            if isinstance(row, PersonRow):
                self._activate(row)
                self.refresh()
                return
            place += by

    def _first_to_call(self) -> int:
        """Where a roll-call begins: with the first who is not yet marked."""
        for place, shown in enumerate(self._rows):
            if isinstance(shown, PersonRow) and shown.mark is None:
                return place
        return 0

    def _say_nth(self, place: int) -> bool:
        """A digit: the status that has this place; in a remark it is a digit."""
        if self.errands.now is not None:
            return False
        return self.say(self.sight.statuses[place])

    def say(self, status: str) -> bool:
        """Mark the active person; blank is what is proposed. Without letters, on to the next."""
        if self.errands.now is not None:
            self.errands.finish()
            return True
        row = self.current()
        if row is None:
            return True
        calling = not self.quick.text().strip()
        following = self._following() if calling and row.mark is None else None
        self._saying = self._stale = True  # the mark shows everything anew: not twice
        self.clear()
        self._saying = False
        self.active = following.line.id if following else None
        self.sight.written, self.sight.open = (), False
        self.marking.emit(row.line, status or self.sight.proposed)
        if self._stale:  # nothing was written
            self.refresh()
        if following is not None:
            self.looked.emit(following.line)
        return True

    def _following(self) -> PersonRow | None:
        """Who comes after the active row and is not yet marked."""
        for shown in self._rows[self._place(self.active) + 1 :]:
            if isinstance(shown, PersonRow) and shown.mark is None:
                return shown
        return None

    def add(self) -> None:
        """Ctrl Enter: whoever was typed is not on the list."""
        text = self.quick.text().strip()
        if self.errands.now is not None:
            self.errands.finish(add=not self.errands.writing)
        elif text:
            self.clear()
            self.adding.emit(text)

    def erase(self) -> bool:
        row = self.current()
        if self.quick.text() or self.errands.now or row is None or row.mark is None:
            return False
        self.erasing.emit(row.line)
        return True

    def depart(self) -> bool:
        if self.errands.now is not None:
            return False
        row = self.current()
        if row is not None and row.mark is not None:
            self.clear()
            self.leaving.emit(row.line)
        return True

    def sign(self) -> bool:
        """The active person signs on the screen."""
        if self.errands.now is not None:
            return False
        row = self.current()
        if row is not None:
            self.signing.emit(row.line)
        return True

    def escape(self) -> bool:
        """Leave what was begun; where nothing was, Esc is for what the window says."""
        if self.errands.leave():
            return True
        begun = bool(self.quick.text()) or self.active is not None
        self.clear()
        self.refresh()
        return begun

    def _unfold(self) -> bool:
        row = self.current()
        if row is not None and row.mark is not None:
            self.sight.open = not self.sight.open
            self.show_written(list(self.sight.written))
        return True

    # Clicks

    def _picked(self, row: Row) -> None:
        if self._showing:
            return
        if isinstance(row, PersonRow):
            self._activate(row)
        self.quick.setFocus()

    def _clicked(self, row: Row, point: QPointF, rect: QRectF) -> None:
        self.quick.setFocus()
        if not isinstance(row, PersonRow) or row.line.id != self.active or not self._was_active:
            return
        whole = QRectF(0, rect.top(), self.roster.viewport().width(), rect.height())
        for status, spot in status_spots(self.look, whole, row, self.sight):
            if spot.contains(point):
                self.say(status)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click that makes a row active must not mark it in the same breath."""
        if isinstance(event, QContextMenuEvent):
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            return open_menu(self, event.globalPos() if by_mouse else None)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = self.roster.indexAt(event.position().toPoint()).row()
            self._was_active = place >= 0 and place == self._place(self.active)
        return super().eventFilter(watched, event)
