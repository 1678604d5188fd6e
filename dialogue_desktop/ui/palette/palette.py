"""The palette over the window: a line, what answers to its letters, and what the keys do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ..look import Look
from ..look.shapes import draw_panel, draw_shadow
from ..look.tokens import DIALOG_RADIUS
from ..parts import KeyHints, Part, QuickLine, Roster, Rule, column
from .answers import Answer, Heading, Source
from .doings import Doings
from .elsewhere import Dates, Elsewhere
from .everybody import Everybody
from .notes import Notes
from .register import OpenRegister
from .rows import paint_row, row_height

if TYPE_CHECKING:
    from ..main import Main

WIDTH, TOP = 684, 72
_COMPACT_TOP, _BELOW, _INSET = 20, 24, 15
_ASKED, _SHOWN = 5, 4
"""So many people and things to do here are shown, and of everything else."""
_FROM_HERE = 6
"""So many of each are shown before a letter is typed."""

Row = Answer | Heading


class Palette(Part):
    """Lies over the window and takes its keyboard; Esc gives it back to where it was."""

    def __init__(self, look: Look, main: Main) -> None:
        super().__init__(look, main)
        self.main = main
        self._before: QWidget | None = None
        self._card = QRect()
        self.register = OpenRegister(main)
        self.everybody = Everybody(main, self.register)
        self.dates = Dates(main, self.register)
        self.notes = Notes(main, self.dates, self.everybody)
        self.doings = Doings(main)
        self.sources: Sequence[Source] = (
            self.everybody, self.doings, Elsewhere(main, self.dates), self.dates, self.notes
        )  # fmt: skip
        self.line = QuickLine(look, lambda: self.tr("Find or do"))
        self.line.say_trailing(lambda: self.tr("people, sessions, notes, actions"))
        self.list = Roster(
            look,
            paint_row,
            row_height,
            text=lambda row: row.words if isinstance(row, Heading) else row.spoken,
            name=lambda: self.tr("What was found"),
            sheet=False,
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hints = KeyHints(look, [])
        self.panel = column(
            look, self.line, 2, (self.list, 1), 6, Rule(look), 14, self.hints, 14
        )  # fmt: skip
        self.panel.setParent(self)
        self.hide()
        self._connect()

    def _connect(self) -> None:
        self.line.typed.connect(self._search)
        self.line.stepped.connect(self.step)
        self.line.entered.connect(self.take)
        self.line.editor.installEventFilter(self)
        self.list.picked.connect(self._tell)
        self.list.touched.connect(lambda row, point, rect: self.take())
        self.main.installEventFilter(self)
        for source in self.sources:
            source.changed.connect(self._again)
        self._dress()

    # Coming and going

    def turn(self) -> None:
        """Ctrl K opens it, and leaves it again."""
        if self.isVisible():
            self.leave()
        else:
            self.begin()

    def begin(self) -> None:
        """Over the window as it is now, with an empty line."""
        self._before = QApplication.focusWidget()
        for source in self.sources:
            source.begin(self._before)
        self.line.clear()
        self._place()
        self.show()
        self.raise_()
        self._search("")
        # As a menu does: what had the keyboard keeps what is chosen in it.
        self.line.editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Give the keyboard back before nobody has it, then make way."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        self.notes.leave()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    # Answers

    def _search(self, letters: str) -> None:
        rows = [*self._rows(letters)]
        first = next((n for n, row in enumerate(rows) if isinstance(row, Answer)), -1)
        self._show(rows, first)

    def _again(self) -> None:
        """More is known: the answer one is on stays the one that Enter takes."""
        if not self.isVisible():
            return
        at = self.current()
        rows = [*self._rows(self.line.text())]
        first = next((n for n, row in enumerate(rows) if isinstance(row, Answer)), -1)
        spoken = at.spoken if at else ""
        same = (n for n, row in enumerate(rows) if isinstance(row, Answer) and row.spoken == spoken)
        self._show(rows, next(same, first))

    def _rows(self, letters: str) -> Iterator[Row]:
        typed, some = bool(letters.strip()), False
        for place, source in enumerate(self.sources):
            most = (_ASKED if place < 2 else _SHOWN) if typed else _FROM_HERE
            found = source.find(letters, most)
            if found.answers:
                some = True
                yield Heading(source.title(), self._count(len(found.answers), found.total))
                yield from found.answers
        if typed and self.everybody.roster() is None and self.main.desk.is_open:
            yield Heading(self.tr("The list of people is still being read"))
        elif not some:
            yield Heading(self.tr("Nothing answers to these letters"))

    def _count(self, shown: int, total: int) -> str:
        if shown == total:
            return ""
        number = self.look.language.number
        return self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))

    def _show(self, rows: Sequence[Row], place: int) -> None:
        self.list.show_rows(list(rows))
        self._place()
        if place >= 0:
            self.list.pick(place)
        self.list.scrollToTop() if place == 1 else None
        self._tell()

    def current(self) -> Answer | None:
        """The answer that Enter takes."""
        row = self.list.current()
        return row if isinstance(row, Answer) else None

    def step(self, by: int) -> None:
        """To the next answer, over the headings."""
        place = self.list.currentIndex().row() + by
        while 0 <= place < self.list.rows.rowCount():
            if isinstance(self.list.rows.row(place), Answer):
                self.list.pick(place)
                return
            place += by

    def leap(self, by: int) -> None:
        """To the first answer under the next heading, or the one before."""
        rows = [self.list.rows.row(n) for n in range(self.list.rows.rowCount())]
        firsts = [n + 1 for n, row in enumerate(rows[:-1]) if isinstance(row, Heading)]
        here = self.list.currentIndex().row()
        before = [n for n in firsts if n <= here]
        if firsts:
            at = firsts.index(before[-1]) if before else -1
            self.list.pick(firsts[(at + by) % len(firsts)])

    def take(self) -> None:
        """Do what the answer is."""
        answer = self.current()
        if answer is not None and answer.act is not None:
            self.leave()
            answer.act()

    def mark(self) -> None:
        """Mark the person in the half-day that is open."""
        answer = self.current()
        person = answer.person if answer is not None else None
        if person is not None and not self.register.refusal(person):
            self.leave()
            self.register.mark(person)

    def _tell(self) -> None:
        """What the keys do with the answer one is on, to be seen and to be heard."""
        answer = self.current()
        hints = [("↑ ↓", self.tr("choose"))]
        if answer is not None and answer.act is not None:
            hints.append(("Enter", answer.verb))
        if answer is not None and answer.person is not None:
            person = answer.person
            said = self.register.refusal(person) or self.register.verb(person)
            hints.append(("Alt Enter", said))
        self.hints.show_hints([*hints, ("Esc", self.tr("go back"))])
        self.line.editor.setAccessibleDescription(answer.spoken if answer else "")
        changed = QAccessibleEvent(self.line.editor, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    # Keys and clicks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.main and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is not self.main and self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        keys, held = Qt.Key, event.modifiers()
        call: Callable[[], None] | None = {
            keys.Key_Escape: self.leave,
            keys.Key_Tab: lambda: self.leap(1),
            keys.Key_Backtab: lambda: self.leap(-1),
        }.get(Qt.Key(event.key()))
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            call = self.mark if held & Qt.KeyboardModifier.AltModifier else None
        if call is None:
            return False
        call()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the palette: back to the window."""
        if not self._card.contains(event.position().toPoint()):
            self.leave()

    # Look

    def refresh(self) -> None:
        super().refresh()
        self._dress()
        if self.isVisible():
            for source in self.sources:
                source.begin(self._before)
            self._again()

    def _dress(self) -> None:
        """The list has a ground of its own: what lies under it is not painted at every letter."""
        view = self.list.viewport()
        palette = QPalette(view.palette())
        palette.setColor(view.backgroundRole(), self.look.color("sheet"))
        view.setPalette(palette)
        view.setAutoFillBackground(True)

    def _place(self) -> None:
        """As high as what was found needs, as far as the window goes."""
        look, inset = self.look, self.look.px(_INSET)
        top = look.px(_COMPACT_TOP if look.compact else TOP)
        width = min(look.px(WIDTH), self.main.width() - 2 * look.px(_BELOW))
        rows = [self.list.rows.row(n) for n in range(self.list.rows.rowCount())]
        needed = sum(row_height(look, row, width, False) for row in rows)
        around = self.panel.sizeHint().height() - self.list.sizeHint().height() + inset
        room = self.main.height() - top - look.px(_BELOW)
        height = min(around + needed + 2, room)
        self.setGeometry(self.main.rect())
        self._card = QRect((self.main.width() - width) // 2, top, width, height)
        self.panel.setGeometry(self._card.adjusted(inset - 3, inset - 3, 3 - inset, 0))
        self.update()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, card = self.look, QRectF(self._card)
        p.fillRect(rect, look.color("shadow", 0.55) if look.dark else look.color("ink", 0.34))
        draw_shadow(look, p, card.adjusted(-8, -6, 8, 10), DIALOG_RADIUS)
        draw_panel(look, p, card, radius=DIALOG_RADIUS)
