"""Values side by side, each with who wrote it and when; a number chooses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...digits import digit_of
from ...look import (
    Look,
    Run,
    Setting,
    Text,
    draw_line,
    draw_paragraph,
    isolate,
    paragraph_height,
)
from ...look.lettering import plain
from ...look.shapes import draw_panel, draw_ring, mirrored
from ...look.tokens import RING
from ...parts import Chooser, Item, Option, draw_keycap

_HEIGHT, _GAP, _ACROSS = 148, 10, 3
_SHORT = 40
_VOICE = Setting(18, face="voice", align="own", direction="auto", leading=1.45)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class ValueCard:
    """One of the values: as it reads, who wrote it where, when, and a note."""

    value: Any
    words: Text
    who: str
    where: str
    when: str


class ValueCards(Chooser):
    """Two or three cards in a row. Numbers and arrows choose."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.cards: list[ValueCard] = []
        super().__init__(look, None, [], None, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, cards: Sequence[ValueCard], chosen: int = 0) -> None:
        """Show values; one is chosen already."""
        self.cards = list(cards)
        self.options = [Option(place, card.who) for place, card in enumerate(cards)]
        self.value = chosen if cards else None
        self.refresh()

    @property
    def card(self) -> ValueCard | None:
        """The chosen card."""
        return self.cards[self.place] if self.place >= 0 else None

    @property
    def _tall(self) -> int:
        """Long texts are shown whole, however tall that makes the cards."""
        inner = self._wide - self.look.px(38)
        values = (self._value_height(card.words, inner) for card in self.cards)
        return self.look.px(_HEIGHT - 50) + max(values, default=self.look.px(50))

    def _value_height(self, words: Text, width: float) -> int:
        if len(plain(words)) <= _SHORT:
            return self.look.px(50)
        return paragraph_height(self.look, words, _VOICE, max(width, 80)) + self.look.px(6)

    @property
    def _wide(self) -> float:
        """How wide a card is."""
        across = min(_ACROSS, max(1, len(self.cards)))
        gap = self.look.px(_GAP) + 2 * RING
        return (self.width() - 2 * RING - gap * (across - 1)) / across

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = max(1, -(-len(self.cards) // _ACROSS))
        height = rows * (self._tall + self.look.px(_GAP)) - self.look.px(_GAP) + 2 * RING
        return QSize(self.look.px(560), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(320), self.sizeHint().height())

    def spots(self) -> list[QRectF]:
        across = min(_ACROSS, max(1, len(self.cards)))
        gap, width, tall = self.look.px(_GAP) + 2 * RING, self._wide, self._tall
        within = QRectF(RING, 0, self.width() - 2 * RING, self.height())
        spots = []
        for place in range(len(self.cards)):
            down, along = divmod(place, across)
            top = RING + down * (tall + self.look.px(_GAP))
            spot = QRectF(RING + along * (width + gap), top, width, tall)
            spots.append(mirrored(self.look, spot, within))
        return spots

    def _heard_option(self, place: int, spot: QRectF) -> Item:
        card = self.cards[place]
        words = ", ".join(filter(None, (plain(card.words), card.who, card.where, card.when)))
        return Item(words, spot, place == self.place, "RadioButton")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit_of(event) or 0
        if 1 <= number <= len(self.cards) and not event.modifiers() & _HELD:
            self.take(number - 1)
        else:
            super().keyPressEvent(event)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in enumerate(self.spots()):
            self._draw_card(p, spot, self.cards[place], place)

    def _draw_card(self, p: QPainter, spot: QRectF, card: ValueCard, place: int) -> None:
        look, on = self.look, place == self.place
        if on and self.hasFocus():
            draw_ring(look, p, spot.adjusted(-3, -3, 3, 3), 10)
        draw_panel(look, p, spot, "sheet", "accent" if on else "edge", 10, 2 if on else 1)
        inner = spot.adjusted(look.px(20), look.px(14), -look.px(18), -look.px(10))
        self._draw_head(p, inner, card, place, on)
        top = inner.top() + look.px(36)
        tall = spot.height() - look.px(_HEIGHT - 50)
        value = QRectF(inner.left(), top, inner.width(), tall)
        self._draw_value(p, value, card.words)
        below = QRectF(inner.left(), value.bottom() + look.px(6), inner.width(), look.px(22))
        draw_line(look, p, below, card.when, Setting(14, color="ink2"))

    def _draw_head(self, p: QPainter, inner: QRectF, card: ValueCard, place: int, on: bool) -> None:
        look, radius = self.look, self.look.px(8)
        head = QRectF(inner.left(), inner.top(), inner.width(), look.px(26))
        radio = QRectF(head.left(), head.top(), look.px(20), head.height())
        center = mirrored(look, radio, head).center()
        p.setPen(QPen(look.color("accent" if on else "edge"), 2 if on else 1.25))
        p.setBrush(look.color("sheet"))
        p.drawEllipse(center, radius, radius)
        if on:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.color("accent"))
            p.drawEllipse(QPointF(center), radius / 2, radius / 2)
        text = mirrored(look, head.adjusted(look.px(32), 0, -look.px(36), 0), head)
        where = [Run(f"  {card.where}", color="ink2", weight=400)] if card.where else []
        draw_line(look, p, text, [isolate(card.who), *where], Setting(15, 600))
        cap = QRectF(head.right() - look.px(22), head.top(), look.px(22), head.height())
        draw_keycap(look, p, mirrored(look, cap, head), str(place + 1), "ink2")

    def _draw_value(self, p: QPainter, box: QRectF, words: Text) -> None:
        """Short values large, long ones whole and in the voice of people's words."""
        letters = plain(words)
        if len(letters) <= 22:
            large = Setting(30, 600, align="lead", direction="auto")
            draw_line(self.look, p, box, words, large)
        elif len(letters) <= _SHORT:
            draw_line(self.look, p, box, words, Setting(20, 600, align="lead", direction="auto"))
        else:
            draw_paragraph(self.look, p, box, words, _VOICE)


def differing(text: str, others: Sequence[str]) -> Text:
    """A value with what sets it apart from the others marked: of a long text, words."""
    if not others or not text or any(not other for other in others):
        return text
    if len(text) > _SHORT:
        return _differing_words(text, others)
    start = min(_shared(text, other) for other in others)
    end = min(_shared(text[::-1], other[::-1]) for other in others)
    end = min(end, len(text) - start)
    middle = text[start : len(text) - end]
    if not middle or len(middle) == len(text):
        return text
    return [text[:start], Run(middle, ground="found"), text[len(text) - end :]]


def _differing_words(text: str, others: Sequence[str]) -> Text:
    """Words that another text does not have in this place."""
    words = re.findall(r"\s+|\S+", text)
    kept = set(range(len(words)))
    for other in others:
        matching = SequenceMatcher(None, words, re.findall(r"\s+|\S+", other), autojunk=False)
        same = matching.get_matching_blocks()
        kept &= {place for a, _, size in same for place in range(a, a + size)}
    if not any(words[place].strip() for place in kept):
        return text
    runs = groupby(enumerate(words), key=lambda numbered: numbered[0] in kept)
    said = [(same, "".join(word for _, word in part)) for same, part in runs]
    return [part if same or not part.strip() else Run(part, ground="found") for same, part in said]


def _shared(one: str, other: str) -> int:
    """How many letters two texts share from their beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
