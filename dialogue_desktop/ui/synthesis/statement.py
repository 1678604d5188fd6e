"""The statement that is built: its words, the cards it comes from, hands, reserve, approval."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from ..look import Look, Setting, is_arabic
from ..look.lettering import plain
from ..look.tokens import TEXT_SIZES
from ..operations.statements import StatementLine
from ..parts import (
    Box,
    Button,
    Fold,
    IconButton,
    KeyHints,
    Line,
    Paragraph,
    Pill,
    Pressable,
    Prose,
    Rule,
    Scroll,
    Sheet,
    Tile,
    column,
    row,
    thin_bars,
)
from ..session.room import shortened
from .cards import draw_number
from .hands import Hands
from .stages import Stages
from .wording import SynthesisWords

_MOST_NUMBERS = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NumberButton(Pressable):
    """The number of a card: pressed, it leads to the card."""

    def __init__(self, look: Look, number: int) -> None:
        self.number = number
        super().__init__(look, lambda: self.tr("Card {n}").format(n=number))

    def sizeHint(self) -> QSize:
        side = self.look.px(23) + 6
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_number(self.look, p, rect, self.number)


class Words(Box):
    """Where a statement is written, in one language or two. ``kept(text, translation)`` at
    Enter, ``typed`` at every key, ``left()`` at Esc."""

    kept = Signal(str, str)
    typed = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6)
        self.text = Prose(
            look,
            lambda: self.tr("What the room says together"),
            lines=3,
            most=6,
            size=21,
            face="voice",
        )
        self.translation = Prose(
            look, lambda: self.tr("In the other language"), lines=2, most=5, size=19, face="voice"
        )
        for part in (self.text, self.translation):
            part.area.installEventFilter(self)
            part.edited.connect(lambda _: self.typed.emit(*self.said()))
        hints = KeyHints(
            look,
            [
                ("Enter", lambda: self.tr("keep these words")),
                ("Shift Enter", lambda: self.tr("new line")),
                ("Esc", lambda: self.tr("leave them")),
            ],
        )
        self.add(self.text, self.translation, hints)
        self.setFocusProxy(self.text.editor)

    def said(self) -> tuple[str, str]:
        """What stands there now."""
        return self.text.text().strip(), self.translation.text().strip()

    def put(self, text: str, translation: str) -> None:
        """Begin with these words."""
        self.text.set_text(text)
        self.translation.set_text(translation)
        self.text.area.moveCursor(self.text.area.textCursor().MoveOperation.End)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in _ENTER and not shift:
                self.kept.emit(*self.said())
                return True
        return super().eventFilter(watched, event)


class Reserve(Box):
    """What some hold back, in one sentence. ``said(text)`` when it is left, ``shown(card)`` for
    the card it comes from."""

    said = Signal(str)
    shown = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(12, 8, 12, 10), ground="neutral_soft", radius=10)
        self._before = self._words = ""
        self._card: UUID | None = None
        title = Line(
            look, lambda: self.tr("The reservation, in one sentence"), 14, 600, "neutral", height=26
        )
        self.link = Button(look, self._time, "link", height=26, size=13)
        self.link.clicked.connect(lambda: self.shown.emit(self._card))
        self.text = Prose(look, None, lines=1, most=4, size=18, face="voice")
        self.text.left.connect(self._leave)
        self.text.area.installEventFilter(self)
        self.add(row(look, Tile(look, "reserve", 18), (title, 1), self.link, gap=8), self.text)
        self._name()

    def refresh(self) -> None:
        super().refresh()
        self._name()

    def _name(self) -> None:
        self.text.call(lambda: self.tr("The reservation, in one sentence"))

    def show_reserve(self, text: str, card: UUID | None, time: str) -> None:
        """The sentence, and the card it was first said on."""
        self._card, self._words = card, time
        self.link.refresh()
        self.link.setVisible(card is not None)
        if not self.text.area.hasFocus():
            self._before = text
            self.text.set_text(text)
        self._name()

    def begun(self) -> str | None:
        """What is typed and not kept yet."""
        text = self.text.text().strip()
        return text if self.text.area.hasFocus() and text != self._before else None

    def begin(self, text: str) -> None:
        """Go on with what was begun."""
        self.show()
        self.text.set_text(text)
        self.text.setFocus()

    def _time(self) -> str:
        return self.tr("card {time}").format(time=self._words)

    def _leave(self) -> None:
        text = self.text.text().strip()
        if text != self._before:
            self._before = text
            self.said.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in _ENTER:  # type: ignore[attr-defined]
            self._leave()
            return True
        return super().eventFilter(watched, event)


class StatementPanel(Sheet):
    """What one does with a statement is told by signals; nothing is decided here."""

    words_asked = Signal()
    new_asked = Signal()
    read_asked = Signal()
    keep_asked = Signal()
    card_asked = Signal(object)
    stepped = Signal(int)

    def __init__(self, look: Look, words: SynthesisWords) -> None:
        super().__init__(look, gap=0, margins=(20, 8, 12, 14))
        self.words, self.now = words, StatementLine(UUID(int=0))
        self.stages = Stages(look)
        self.text = Paragraph(look, self._text, 28, face="voice", align="own", direction="auto")
        self.translation = Paragraph(
            look, lambda: shortened(self.now.translation), 20, 400, "ink2",
            face="voice", align="own", direction="auto",
        )  # fmt: skip
        self.editor, self.hands, self.reserve = Words(look), Hands(look, words), Reserve(look)
        self.approved = Pill(look, self._approved, "good", "check")
        self.numbers = row(look, gap=0)
        self.change = Button(look, self._change, "link", icon="pen", key="F2", height=32)
        self.said = column(
            look, self.text, self.translation, 2,
            row(look, (self.numbers, 1), self.change, gap=8), gap=4,
        )  # fmt: skip
        self.below = column(look, Rule(look), self.hands, self.reserve, gap=10)
        body = column(
            look, 6, self.said, self.editor, 2, self.below, "stretch", gap=6, margins=(0, 0, 14, 0)
        )
        self.body = Scroll(look, body)
        thin_bars(look, self.body, over=True)
        self._build_foot()
        rule = column(look, Rule(look), margins=(0, 0, 14, 0))
        self.add(self.stages, 6, rule, (self.body, 1), 8, self.foot)
        self.editor.hide()
        self._connect()
        self._fit()

    def _build_foot(self) -> None:
        look = self.look
        self.keep = Button(look, self._keep_words, "primary", key="Enter", height=44)
        self.again = Button(look, lambda: self.tr("Read it again"), "plain", key="F6", height=44)
        self.back = IconButton(
            look, "previous", lambda: self.tr("Previous statement (Ctrl ↑)"), side=32
        )
        self.onward = IconButton(look, "next", lambda: self.tr("Next statement (Ctrl ↓)"), side=32)
        self.place = Line(look, "", 13, 400, "ink2", elide=False)
        others = row(
            look, self.again, 6, self.approved, "stretch",
            self.back, self.place, self.onward, gap=2,
        )  # fmt: skip
        self.foot = Fold(look, self.keep, (others, 1), gap=2)

    def _connect(self) -> None:
        self.change.clicked.connect(self.words_asked)
        self.keep.clicked.connect(self._press)
        self.again.clicked.connect(self.read_asked)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.onward.clicked.connect(lambda: self.stepped.emit(1))
        self.reserve.shown.connect(self.card_asked)

    def _press(self) -> None:
        """What the blue button says now."""
        if self.now.approved_at:
            self.new_asked.emit()
        elif not self.now.written:
            self.words_asked.emit()
        elif not self.now.read_at:
            self.read_asked.emit()
        else:
            self.keep_asked.emit()

    # --- showing -------------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        return not self.editor.isHidden()

    def show_line(self, line: StatementLine, cards: Sequence[tuple[int, UUID]]) -> None:
        """Show a statement; ``cards`` are those it comes from, each with its number."""
        self.now = line
        self.stages.show_line(line)
        for part in (self.text, self.translation, self.change, self.keep, self.approved):
            part.refresh()
        self._size_text()
        self.translation.setVisible(bool(line.translation))
        self._show_numbers(cards)
        held = bool(line.reserve or line.reserve_ids or line.counts.get("reserve_women"))
        held = held or bool(line.counts.get("reserve_men") or line.counts.get("reserve_others"))
        self.reserve.setVisible(held)
        self.reserve.text.area.setReadOnly(bool(line.approved_at))
        self.hands.show_open(line.written and not line.approved_at)
        self._show_parts()

    def _show_parts(self) -> None:
        line, editing = self.now, self.editing
        self.said.setVisible(not editing)
        self.below.setVisible(line.written and not editing)
        self.change.setVisible(line.written)
        approved = bool(line.approved_at)
        self.again.setVisible(bool(line.read_at) and not approved and not editing)
        self.approved.setVisible(approved)
        self.keep.setVisible(not editing)

    def show_number(self, number: int, total: int) -> None:
        """Which of the theme's statements it is."""
        words = self.tr("{n} of {total}").format(n=number, total=total)
        self.place.set_text(words)
        for part in (self.back, self.place, self.onward):
            part.setVisible(total > 1)

    def edit(self, text: str, translation: str) -> None:
        """Write the words."""
        self.editor.put(text, translation)
        self.editor.show()
        self._show_parts()
        self.editor.setFocus()

    def leave_words(self) -> None:
        """No longer write."""
        self.editor.hide()
        self._show_parts()

    def _show_numbers(self, cards: Sequence[tuple[int, UUID]]) -> None:
        self.numbers.clear()
        if cards:
            self.numbers.add(
                Line(self.look, lambda: self.tr("Comes from"), 14, 400, "ink2", elide=False), 8
            )
        for number, card in cards[:_MOST_NUMBERS]:
            button = NumberButton(self.look, number)
            button.clicked.connect(partial(self.card_asked.emit, card))
            self.numbers.add(button)
        if len(cards) > _MOST_NUMBERS:
            self.numbers.add(6, Line(self.look, f"+{len(cards) - _MOST_NUMBERS}", 14, 600))
        self.numbers.add("stretch")

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "place"):
            self._fit()

    def _fit(self) -> None:
        """Tiles of hands where there is room for them."""
        self.hands.show_tiles(not self.look.compact)
        self._size_text()

    def usual_width(self) -> int:
        """Where there is little room, or letters are large, the cards need some of it."""
        narrow = self.look.compact or self.look.text_size >= TEXT_SIZES[-1]
        return 440 if narrow else 540

    def _size_text(self) -> None:
        """Arabic is larger and airier; where there is little room both are smaller."""
        size = 20 if self.look.compact else 28
        arabic = is_arabic(self._text())
        self.text.setting = Setting(
            size + 2 if arabic else size,
            400,
            "ink" if self.now.text else "ink3",
            "voice",
            "own",
            "auto",
            1.5 if arabic else 1.34,
        )
        self.text.refresh()

    # --- words ---------------------------------------------------------------------------------

    def _text(self) -> str:
        return plain(shortened(self.now.text)) or self.tr("What does the room say together?")

    def _change(self) -> str:
        if self.now.approved_at:
            return self.tr("Correct in a new statement")
        return self.tr("Change the words")

    def _keep_words(self) -> str:
        if self.now.approved_at:
            return self.tr("A new statement")
        if not self.now.written:
            return self.tr("Write a statement")
        return self.tr("Keep this statement") if self.now.read_at else self.tr("Read to the room")

    def _approved(self) -> str:
        at = self.now.approved_at
        time = self.look.language.time(at.astimezone()) if at else ""
        return self.tr("Approved at {time}").format(time=time)
