"""The picker of half-days: days side by side, each with its morning and its afternoon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tokens import CONTROL, RADIUS, RING
from ..parts import Heard, Item, Part, keyboard
from .wording import half_words, modules_short, modules_words, slot_words

if TYPE_CHECKING:
    from ..look import Look
    from ..operations.attendance import HalfDay

_LABEL, _GAP, _DAY = 26, 20, 268
Day = list["HalfDay"]


def days_of(slots: Sequence[HalfDay]) -> list[Day]:
    """Half-days of one date, place and group together."""
    days: dict[tuple[object, ...], Day] = {}
    for slot in slots:
        days.setdefault((slot.date, slot.venue, slot.cohort_id), []).append(slot)
    return list(days.values())


class HalfDays(Part):
    """``chosen(slot)`` when a person picks one: arrows, a click, or Alt with arrows anywhere."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.slots: list[HalfDay] = []
        self.counts: dict[UUID, int] = {}
        self.current: HalfDay | None = None
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slots(self, slots: Sequence[HalfDay], current: HalfDay | None) -> None:
        """Show half-days, one of them chosen."""
        self.slots, self.current = list(slots), current
        self.refresh()

    def show_counts(self, counts: dict[UUID, int]) -> None:
        """How many people are marked in each."""
        self.counts = counts
        self.refresh()

    def step(self, by: int) -> None:
        """Choose the next half-day or the one before."""
        if self.current in self.slots:
            place = self.slots.index(self.current) + by
            if 0 <= place < len(self.slots):
                self.take(self.slots[place])

    def take(self, slot: HalfDay) -> None:
        """Choose, as a person does."""
        if slot != self.current:
            self.current = slot
            self.refresh()
            self.chosen.emit(slot)

    def refresh(self) -> None:
        name = self.tr("Half-day")
        current = f", {slot_words(self.look, self.current)}" if self.current else ""
        self.setAccessibleName(name + current)
        super().refresh()

    def heard(self) -> Heard:
        shown = [half for day, spot in self.day_spots() for half in self.half_spots(day, spot)]
        here = next((n for n, (slot, _) in enumerate(shown) if slot == self.current), -1)
        return Heard(
            "Grouping",
            self.tr("Half-day"),
            slot_words(self.look, self.current) if self.current else "",
            len(shown),
            lambda place: self._heard_half(*shown[place]),
            here,
        )

    def _heard_half(self, slot: HalfDay, spot: QRectF) -> Item:
        return Item(slot_words(self.look, slot), spot, slot == self.current, "RadioButton")

    # Places

    def sizeHint(self) -> QSize:
        height = self.look.px(CONTROL) + 2 * RING
        if not self.look.compact:
            height += self.look.px(_LABEL) - RING
        return QSize(self.look.px(300), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(280), self.sizeHint().height())

    def seen(self) -> list[Day]:
        """The days there is room for, the chosen one among them."""
        days = days_of(self.slots)
        room = max(1, int((self.width() + _GAP) // self.look.px(_DAY + _GAP)))
        if self.look.compact:
            room = 1
        place = next((n for n, day in enumerate(days) if self.current in day), 0)
        first = max(0, min(place - room // 2, len(days) - room))
        if place < room - 1 or len(days) <= room:
            first = 0
        return days[first : first + room]

    def day_spots(self) -> list[tuple[Day, QRectF]]:
        """Where each day is, in reading order."""
        days, whole = self.seen(), QRectF(self.rect()).adjusted(RING, 0, -RING, 0)
        gap = self.look.px(_GAP)
        width = (whole.width() + gap) / max(1, len(days)) - gap
        width = min(width, self.look.px(360))
        spots = []
        for place, day in enumerate(days):
            spot = QRectF(whole.left() + place * (width + gap), 0, width, whole.height())
            spots.append((day, mirrored(self.look, spot, whole)))
        return spots

    def half_spots(self, day: Day, rect: QRectF) -> list[tuple[HalfDay, QRectF]]:
        """Where each half of a day is; a day with one half keeps the other's place empty."""
        label = self._label_width(day) if self.look.compact else 0
        inner = mirrored(self.look, rect.adjusted(label, 0, 0, 0), rect)
        top = RING if self.look.compact else self.look.px(_LABEL)
        gap, columns = self.look.px(6), max(2, len(day))
        width = (inner.width() - gap * (columns - 1)) / columns
        spots = []
        for place, slot in enumerate(day):
            column = 1 if len(day) == 1 and slot.half == "pm" else place
            spot = QRectF(inner.left() + column * (width + gap), top, width, self.look.px(CONTROL))
            spots.append((slot, mirrored(self.look, spot, inner)))
        return spots

    def _label_width(self, day: Day) -> float:
        date = self.look.language.date(day[0].date, "day")
        notes = [text_width(self.look, self._note(day), 13)]
        return max(text_width(self.look, date, 17, 600), *notes) + self.look.px(14)

    # Painting

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for day, spot in self.day_spots():
            if self.look.compact:
                self._draw_label(p, spot, day)
            else:
                self._draw_heading(p, spot, day)
            for slot, half in self.half_spots(day, spot):
                self._draw_half(p, half, slot, len({one.modules for one in day}) > 1)

    def _note(self, day: Day) -> str:
        """The modules of the day, and where it is."""
        place = day[0].cohort or day[0].venue or ""
        return self.look.language.dotted(modules_words(*day), place)

    def _draw_heading(self, p: QPainter, spot: QRectF, day: Day) -> None:
        look = self.look
        strip = QRectF(spot.left(), 0, spot.width(), look.px(_LABEL - 4))
        date = look.language.date(day[0].date, "day")
        used = draw_line(look, p, strip, date, Setting(14, 600)) + look.px(10)
        rest = mirrored(look, strip.adjusted(used, 0, 0, 0), strip)
        draw_line(look, p, rest, self._note(day), Setting(13, color="ink3"))

    def _draw_label(self, p: QPainter, spot: QRectF, day: Day) -> None:
        look, middle = self.look, spot.center().y()
        wide = self._label_width(day)
        label = mirrored(look, QRectF(spot.left(), 0, wide, spot.height()), spot)
        note = self._note(day)
        date = look.language.date(day[0].date, "day")
        height = look.px(24)
        upper = QRectF(label.left(), middle - (height if note else height / 2), wide, height)
        lower = QRectF(label.left(), middle, wide, look.px(18))
        draw_line(look, p, upper, date, Setting(17, 600))
        draw_line(look, p, lower, note, Setting(13, color="ink2"))

    def _draw_half(self, p: QPainter, spot: QRectF, slot: HalfDay, own: bool) -> None:
        look, on, count = self.look, slot == self.current, self.counts.get(slot.id, 0)
        if on and self.hasFocus():
            draw_ring(look, p, spot.adjusted(-RING, -RING, RING, RING))
        ground = "accent_fill" if on else ("sheet" if count else None)
        draw_panel(look, p, spot, ground, None if on else "line", RADIUS)
        ink = "on_accent" if on else ("ink" if count else "ink2")
        inner = spot.adjusted(look.px(9), 0, -look.px(9), 0)
        number = look.language.number(count) if count else ""
        if slot.closed:
            side = look.px(16)
            lock = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            look.icon(p, "lock", mirrored(look, lock, inner), ink)
            inner = mirrored(look, inner.adjusted(0, 0, -side - look.px(8), 0), inner)
        used = text_width(look, number, 14, 600) + look.px(6) if number else 0
        words = mirrored(look, inner.adjusted(0, 0, -used, 0), inner)
        half = half_words(slot.half)
        draw_line(look, p, words, half, Setting(14, 600 if on else 400, ink))
        if own:  # a day of two modules says which half has which
            start = text_width(look, half, 14, 600 if on else 400) + look.px(7)
            after = mirrored(look, words.adjusted(start, 0, 0, 0), words)
            short = modules_short(slot)
            if text_width(look, short, 12) <= after.width():
                draw_line(look, p, after, short, Setting(12, color=ink))
        setting = Setting(14, 600, ink, align="trail", direction="ltr")
        draw_line(look, p, inner, number, setting)

    # Keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        forward, back = (keys.Key_Left, keys.Key_Right) if self.look.rtl else (
            keys.Key_Right, keys.Key_Left,
        )  # fmt: skip
        if event.key() in (forward, keys.Key_Down):
            self.step(1)
        elif event.key() in (back, keys.Key_Up):
            self.step(-1)
        elif event.key() == keys.Key_Home and self.slots:
            self.take(self.slots[0])
        elif event.key() == keys.Key_End and self.slots:
            self.take(self.slots[-1])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for day, spot in self.day_spots():
            for slot, half in self.half_spots(day, spot):
                if half.contains(event.position()):
                    self.take(slot)
