"""A glimpse of people by half-days beside the roster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from ..look import Setting, draw_line
from ..look.shapes import mirrored
from ..look.tiles import draw_tile
from ..parts import Heard, Item
from ..parts.pointing import Pointable
from .halfdays import days_of
from .wording import slot_words, status_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look
    from ..operations.attendance import HalfDay, Mark

StateOf = Callable[[UUID, UUID], str]
"""``state(slot, person)``: a tile's name."""


def states(by_slot: dict[UUID, dict[UUID, Mark]], begun: set[UUID]) -> StateOf:
    """A tile per person and half-day: dashed where it has begun and nobody marked them yet."""

    def state(slot: UUID, person: UUID) -> str:
        found: Any = by_slot.get(slot, {}).get(person)
        if found is not None:
            return "differs" if found.disputed else str(found.status)
        return "open" if slot in begun else "none"

    return state


def short_names(names: Sequence[str]) -> list[str]:
    """Names where there is little room: the family's alone, with an initial where two of them
    share it, in full where even that is the same."""
    ways = [[way(name) for name in names] for way in (_family, _with_initial)]
    short = []
    for place, name in enumerate(names):
        alone = (told[place] for told in ways if told.count(told[place]) == 1)
        short.append(next(alone, name))
    return short


def _family(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest or first


def _with_initial(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest}" if rest else first


_MOST = 8
"""So many half-days beside a name."""


class MiniGrid(Pointable):
    """Some people and some half-days around the one shown."""

    _SIDE, _GAP, _STEP, _TOP = 16, 5, 24, 26

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.slots: list[HalfDay] = []
        self.lines: list[RosterLine] = []
        self.current: HalfDay | None = None
        self.state: StateOf = lambda slot, person: "none"
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(280), self.look.px(self._TOP + 5 * self._STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(self._TOP + self._STEP))

    def show_grid(
        self,
        slots: Sequence[HalfDay],
        current: HalfDay | None,
        lines: Sequence[RosterLine],
        state: StateOf,
    ) -> None:
        """Show people and half-days."""
        self.slots, self.current = self._around(list(slots), current), current
        self.lines, self.state = list(lines), state
        self.update()

    def _around(
        self, slots: list[HalfDay], current: HalfDay | None, most: int = 8
    ) -> list[HalfDay]:
        place = slots.index(current) if current in slots else 0
        first = max(0, min(place - most // 2, len(slots) - most))
        return slots[first : first + most]

    def heard(self) -> Heard:
        """Line by line: who, and how it stands with each half-day."""
        height = self.look.px(self._STEP)
        top = self.look.px(self._TOP)
        return Heard(
            "List",
            self.tr("People by half-days"),
            count=len(self.lines),
            item=lambda place: Item(
                self._read_aloud(self.lines[place]),
                QRectF(0, top + place * height, self.width(), height),
            ),
        )

    def _read_aloud(self, line: RosterLine) -> str:
        told = (f"{slot_words(self.look, slot)} {self._status(line, slot)}" for slot in self.slots)
        return self.look.language.listed(line.leading(self.look.rtl), *told)

    def _status(self, line: RosterLine, slot: HalfDay) -> str:
        state = self.state(slot.id, line.id)
        return status_words(self.look, "open" if state == "none" else state, line.sex)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, side = self.look, self.look.px(self._SIDE)
        places = self._places(rect)
        for day in days_of(self.slots):
            first, last = places[day[0].id], places[day[-1].id] + side
            head = mirrored(look, QRectF(first - 4, 0, last - first + 8, look.px(20)), rect)
            on = self.current in day
            setting = Setting(
                13, 600 if on else 400, "accent" if on else "ink3", align="center", direction="ltr"
            )
            draw_line(look, p, head, str(day[0].date.day), setting, elide=False)
        names = short_names([line.leading(look.rtl) for line in self.lines])
        for number, (line, name) in enumerate(zip(self.lines, names, strict=True)):
            top = look.px(self._TOP + number * self._STEP)
            if top + side > rect.height():
                return
            self._draw_row(p, rect, line, name, top, places)

    def _places(self, rect: QRectF) -> dict[UUID, float]:
        """Slot -> where its tiles begin, from the leading side; days stand a little apart."""
        step, apart = self.look.px(self._SIDE + self._GAP), self.look.px(6)
        days = days_of(self.slots)
        start = rect.width() - len(self.slots) * step - apart * (len(days) - 1) + self.look.px(5)
        places: dict[UUID, float] = {}
        for number, day in enumerate(days):
            for slot in day:
                places[slot.id] = start + len(places) * step + number * apart
        return places

    def _draw_row(
        self,
        p: QPainter,
        rect: QRectF,
        line: RosterLine,
        name: str,
        top: float,
        places: dict[UUID, float],
    ) -> None:
        look, side = self.look, self.look.px(self._SIDE)
        width = min(places.values(), default=rect.width()) - 8
        start = mirrored(look, QRectF(0, top - 2, width, side + 4), rect)
        draw_line(look, p, start, name, Setting(14, direction="auto"))
        for id, x in places.items():
            spot = mirrored(look, QRectF(x, top, side, side), rect)
            draw_tile(look, p, spot, self.state(id, line.id))
