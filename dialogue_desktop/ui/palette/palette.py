"""The palette over the window: a line, what answers to its letters, and what the keys do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ..look import Look
from ..look.shapes import draw_panel, draw_shadow
from ..look.tokens import DIALOG_RADIUS, RING
from ..parts import KeyHints, Part, QuickLine, Roster, Rule, column
from .answers import Answer, Found, Heading, Source
from .dates import Dates
from .doings import Doings
from .elsewhere import Elsewhere
from .everybody import Everybody
from .notes import Notes
from .register import OpenRegister
from .rows import paint_row, row_height

if TYPE_CHECKING:
    from ..shell.main import Main

WIDTH, TOP = 684, 72
_COMPACT_TOP, _BELOW, _INSET, _SOFT = 20, 24, 15, 20
_ASKED, _SHOWN = 5, 4
"""So many people and things to do are shown, and of everything else."""
_FROM_HERE = 6
"""So many of each are shown before a letter is typed."""

_AS_A_MENU = Qt.FocusReason.PopupFocusReason
"""What had the keyboard keeps what is chosen in it."""

Row = Answer | Heading


class Palette(Part):
    """Lies over the window and takes its keyboard; Esc gives it back to where it was."""

    def __init__(self, look: Look, main: Main) -> None:
        super().__init__(look, main)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.main = main
        self._before: QWidget | None = None
        self._card, self._behind = QRect(), QPixmap()
        self._letters, self._holds = "", False
        self._found: dict[Source, Found] = {}
        self.register = OpenRegister(self, main)
        self.everybody = Everybody(self, main, self.register)
        self.dates = Dates(self, main, self.register)
        self.notes = Notes(self, main, self.dates, self.everybody)
        self.doings = Doings(self, main)
        self.elsewhere = Elsewhere(self, main, self.doings, self.dates)
        self.sources: Sequence[Source] = (
            self.everybody, self.doings, self.elsewhere, self.dates, self.notes
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
        self.list.setMinimumHeight(1)  # Qt would keep room for more than one line
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
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._hold)
        for source in self.sources:
            source.changed.connect(partial(self._again, source))
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
        self.line.set_text("")
        self._search("")
        self._cover()
        self._holds = True

    def leave(self) -> None:
        """Give the keyboard back before nobody has it, then make way."""
        if not self.isVisible():
            return
        before, self._before, self._holds = self._before, None, False
        self.notes.leave()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(_AS_A_MENU)
        self.hide()
        self._behind = QPixmap()

    def _hold(self, before: QWidget | None, now: QWidget | None) -> None:
        """A page that was still reading asks for the keyboard: it gets it when one is back."""
        if not self._holds or now is None or now is self.main:
            return
        if self.main.isAncestorOf(now) and not self.isAncestorOf(now):
            self._before = now
            self.line.editor.setFocus(_AS_A_MENU)

    def _cover(self) -> None:
        """Lie over the window as it is now, whose ring goes out first."""
        self.main.setFocus(_AS_A_MENU)
        self.hide()
        self._behind = self.main.grab()
        self.show()
        self.raise_()
        self.line.editor.setFocus(_AS_A_MENU)

    # Answers

    def _search(self, letters: str) -> None:
        self._letters = letters
        for source in self.sources:
            self._ask(source)
        self._show(None)

    def _ask(self, source: Source) -> None:
        most = _FROM_HERE
        if self._letters.strip():
            most = _ASKED if source in self.sources[:3] else _SHOWN
        self._found[source] = source.find(self._letters, most)

    def _again(self, source: Source) -> None:
        """More is known: the answer one is on stays the one that Enter takes."""
        if self.isVisible():
            self._ask(source)
            self._show(self.current())

    def _rows(self) -> Iterator[Row]:
        for source, found in self._found.items():
            if found.answers:
                yield Heading(source.title(), self._count(len(found.answers), found.total))
                yield from found.answers
        if self._letters.strip() and self.everybody.reading:
            yield Heading(self.tr("The list of people is still being read"))
        elif not any(found.answers for found in self._found.values()):
            yield Heading(self.tr("Nothing matches these letters"))

    def _count(self, shown: int, total: int) -> str:
        if shown == total:
            return ""
        number = self.look.language.number
        return self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))

    def _show(self, at: Answer | None) -> None:
        rows = list(self._rows())
        answers = [place for place, row in enumerate(rows) if isinstance(row, Answer)]
        same = (n for n in answers if at and rows[n].spoken == at.spoken)  # type: ignore[union-attr]
        self.list.show_rows(rows)
        self._place()
        if answers:
            self.list.pick(next(same, answers[0]))
        if self.list.currentIndex().row() == 1:
            self.list.scrollToTop()  # with the heading over it
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
            self._cover()
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
            self._search(self._letters)
            self._cover()

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
        card = QRect((self.main.width() - width) // 2, top, width, height)
        self.setGeometry(self.main.rect())
        if card != self._card:
            self.update(self._card.united(card).adjusted(-_SOFT, -_SOFT, _SOFT, _SOFT))
            self._card = card
            self.panel.setGeometry(card.adjusted(inset - RING, inset - RING, RING - inset, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Around the line, where a letter was typed, there is nothing but the card."""
        if self._card.adjusted(_INSET, _INSET, -_INSET, -_INSET).contains(event.rect()):
            with QPainter(self) as p:
                p.fillRect(event.rect(), self.look.color("sheet"))
        else:
            super().paintEvent(event)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Over a picture of the window, which is then not painted at every letter."""
        look, card = self.look, QRectF(self._card)
        p.drawPixmap(0, 0, self._behind)
        p.fillRect(rect, look.color("shadow", 0.55) if look.dark else look.color("ink", 0.34))
        draw_shadow(look, p, card.adjusted(-8, -6, 8, 10), DIALOG_RADIUS)
        draw_panel(look, p, card, radius=DIALOG_RADIUS)
