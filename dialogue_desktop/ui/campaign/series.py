"""Sessions in bulk: places × dates × module, read back as tiles before anything is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.campaign import clashes, planned_sessions
from ...domain.names import fold
from ..look import Setting, draw_line, text_width
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tile
from ..operations.campaign import CampaignRead
from ..parts import Button, Choice, Field, Line, Option, Part, Sheet, row
from .typed import read_places, understood
from .wording import CampaignWords

if TYPE_CHECKING:
    from ...domain.campaign import Clash
    from ...domain.slots import Slot
    from ..look import Look


class Planned(Part):
    """The half-days that were understood: a dashed tile each, amber where one does not fit."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.told: list[tuple[str, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_told(self, told: Sequence[tuple[str, bool]]) -> None:
        """Show days, and whether something stands against each."""
        self.told = list(told)
        self.setAccessibleName(self.look.language.listed(*(words for words, _ in self.told)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(36))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, start = self.look, 1.0
        for place, (words, against) in enumerate(self.told):
            left = len(self.told) - place
            wide = text_width(look, words, 14) + look.px(44)
            if start + wide > rect.width() - (look.px(60) if left > 1 else 0):
                more = QRectF(start, 0, rect.width() - start, rect.height())
                words = f"+ {look.language.number(left)}"
                draw_line(look, p, mirrored(look, more, rect), words, Setting(14, color="ink2"))
                return
            spot = mirrored(look, QRectF(start, 2, wide, look.px(32)), rect)
            ground, line = ("look_soft", "look_edge") if against else ("sunk", "line")
            draw_panel(look, p, spot, ground, line, 8)
            side = look.px(16)
            tile = QRectF(spot.left() + look.px(8), spot.center().y() - side / 2, side, side)
            draw_tile(look, p, mirrored(look, tile, spot), "open")
            text = mirrored(look, spot.adjusted(look.px(31), 0, -look.px(6), 0), spot)
            draw_line(look, p, text, words, Setting(14), elide=False)
            start += wide + look.px(6)


class Series(Sheet):
    """``wanted(slots)`` when sessions are to be added."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4, margins=(20, 10, 20, 10))
        self.today = dt.date.today
        self._words = CampaignWords(look)
        self._read: CampaignRead | None = None
        self.region_typed = False
        self.places = Field(
            look,
            lambda: self.tr("Places"),
            placeholder=lambda: self.tr("Azrou, youth centre; Ifrane"),
        )
        self.days = Field(
            look,
            lambda: self.tr("Dates and time"),
            placeholder=lambda: self.tr("4 sessions Saturday 5 February 9:30"),
        )
        self.module = Choice(look, lambda: self.tr("Module"), [])
        self.region = Field(look, lambda: self.tr("Region"))
        self.trainer = Field(look, lambda: self.tr("Trainer"))
        self.planned = Planned(look)
        self.told = Line(look, self._told, 14, 400, "ink2")
        self.add_button = Button(look, self._add_words, "primary", "plus", "Enter")
        self.add_button.clicked.connect(self._add)
        self.region.edited.connect(self._note_region)
        self.places.line.textChanged.connect(lambda _: self._fill_region())
        for field in (self.places, self.days, self.region, self.trainer):
            field.entered.connect(self._entered)
            field.edited.connect(lambda _: self.understand())
        title = Line(look, lambda: self.tr("Sessions in series"), 18, 600, height=28)
        self.add(
            row(look, (title, 1), (self.told, 2)),
            row(
                look, (self.places, 5), (self.days, 5), (self.module, 3), (self.region, 3),
                (self.trainer, 2), gap=4,
            ),
            row(look, (self.planned, 1), self.add_button),
        )  # fmt: skip
        self.understand()

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        fields = (self.places, self.days, self.module, self.region, self.trainer)
        return [getattr(field, "line", field) for field in fields] + [self.add_button]

    def show_campaign(self, read: CampaignRead) -> None:
        """What is known: modules, places, and the sessions that are there."""
        self._read = read
        arabic = self.look.rtl
        options = [Option(None, lambda: self.tr("none yet"))]
        options += [
            Option(m.id, (m.title_ar if arabic else None) or m.title or m.title_ar or "")
            for m in read.modules
        ]
        self.module.show_options(options)
        self.places.propose([place.commune or "" for place in read.places.values()])
        regions = {tally.region for tally in read.campaign.regions if tally.region}
        self.region.propose(sorted(regions))
        trainers = {slot.trainer for slot in read.slots if slot.trainer}
        self.trainer.propose(sorted(trainers))
        self.understand()

    def put_back(self) -> bool:
        """Esc: the line that was begun is empty again; False when none was."""
        fields = (self.places, self.days, self.region, self.trainer)
        begun = any(field.text() for field in fields)
        for field in fields:
            field.set_text("")
        self.region_typed = False
        self.understand()
        return begun

    # What is understood

    def slots(self) -> list[Slot]:
        """The half-days that would be added; none while something is not understood."""
        days = understood(self.days.text(), self.today())
        known = self._read.places if self._read else {}
        places = read_places(self.places.text(), known, self.region.text())
        if days.strange or not days.dates or not places:
            return []
        modules = [self.module.value] if self.module.value else []
        trainer = self.trainer.text().strip() or None
        return planned_sessions(places, days.dates, days.halves, modules, days.time, trainer)  # type: ignore[arg-type]

    def _clashes(self, slots: Sequence[Slot]) -> dict[Any, Clash]:
        here = self._read.slots if self._read else []
        found = ((slot, clashes(slot, here)) for slot in slots)
        return {slot.id: clash for slot, clash in found if clash}

    def understand(self) -> None:
        """Read what is typed, and say it back."""
        slots = self.slots()
        against = self._clashes(slots)
        several = len({one.commune for one in slots}) > 1
        words = self._words.half_day
        self.planned.show_told([(words(slot, several), slot.id in against) for slot in slots])
        self.told.refresh()
        self.days.complain(None)
        self.add_button.refresh()
        fresh = [
            slot for slot in slots if slot.id not in against or against[slot.id].reason != "there"
        ]
        if fresh:
            self.add_button.enable()
        else:
            self.add_button.disable(self._told() or self.tr("Write where and when"))

    def _told(self) -> str:
        """What is not understood, or what stands against it."""
        days = understood(self.days.text(), self.today())
        if days.strange:
            words = self.tr("Not understood: {words}")
            return words.format(words=f"\u2068{' '.join(days.strange)}\u2069")
        slots = self.slots()
        found = self._clashes(slots)
        there = [clash for clash in found.values() if clash.reason == "there"]
        if there:
            return self.tr("%n half-days are there already and are left out", "", len(there))
        return self._words.against(next(iter(found.values()))) if found else ""

    def _add_words(self) -> str:
        slots = self.slots()
        sessions = {(slot.date, slot.commune, slot.venue) for slot in slots}
        return self.tr("Add %n sessions", "", len(sessions)) if sessions else self.tr("Add")

    def _note_region(self, text: str) -> None:
        self.region_typed = bool(text.strip())

    def _fill_region(self) -> None:
        """A commune that is known says its region."""
        known = self._read.places if self._read else {}
        places = read_places(self.places.text(), known)
        regions = {fold(place.region): place.region for place in places}
        if not self.region_typed:
            (region,) = regions.values() if len(regions) == 1 else (None,)
            self.region.set_text(region)

    # What people do

    def _entered(self) -> None:
        if self.add_button.isEnabled():
            self._add()
            return
        days = understood(self.days.text(), self.today())
        if not self.places.text().strip():
            self.places.setFocus()
        elif days.strange or (self.days.line.hasFocus() and not days.dates):
            self.days.complain(
                lambda: self.tr("Write days and a month, as in: 5, 12 and 19 February 2022")
            )
            self.days.setFocus()
        else:
            self.days.setFocus()

    def _add(self) -> None:
        slots = self.slots()
        if slots:
            self.wanted.emit(slots)

    def added(self) -> None:
        """They were added: the next place, the same region and module."""
        self.places.set_text("")
        self.days.set_text("")
        self.understand()
        self.places.setFocus()
