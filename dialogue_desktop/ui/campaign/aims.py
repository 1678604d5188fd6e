"""What a region, or the whole campaign, is to reach (G8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.records import checked_field
from ...domain.targets import Target
from ...errors import InvalidValue
from ..parts import Button, Field, Line, Sheet, row
from .wording import CampaignWords

if TYPE_CHECKING:
    from ...domain.campaign import RegionTally
    from ..look import Look


class Aims(Sheet):
    """Three numbers, kept at Enter; an empty one is no target. ``kept(region, aims)``."""

    kept = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4, margins=(20, 10, 20, 10))
        self.tally: RegionTally | None = None
        self._words = CampaignWords(look)
        self.title = Line(look, self._title, 18, 600, height=28)
        self.fields = {
            "sessions": Field(look, lambda: self.tr("Sessions to hold")),
            "people": Field(look, lambda: self.tr("People to reach")),
            "women": Field(look, lambda: self.tr("Share of women, in %")),
        }
        self.keep_button = Button(look, lambda: self.tr("Keep the targets"), key="Enter")
        self.keep_button.clicked.connect(self.keep)
        for field in self.fields.values():
            field.entered.connect(self.keep)
            field.edited.connect(lambda _, one=field: one.complain(None))
        self.sexes = Line(look, self._sexes, 14, 400, "ink2")
        self.add(
            row(look, (self.title, 1), (self.sexes, 1)),
            row(look, *((f, 1) for f in self.fields.values()), self.keep_button),
        )

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [*(field.line for field in self.fields.values()), self.keep_button]

    def show_tally(self, tally: RegionTally) -> None:
        """Show the targets of a region; what is being typed is left alone."""
        other = self.tally is None or tally.region != self.tally.region
        self.tally = tally
        for line in (self.title, self.sexes):
            line.refresh()
        for name, field in self.fields.items():
            if other or not field.line.isModified():
                field.complain(None)
                field.set_text(self.known(name))
                field.line.setModified(False)

    def known(self, name: str) -> str:
        """What a field says until somebody types."""
        aim = self.tally.targets.get(name) if self.tally is not None else None
        return "" if aim is None else str(aim)

    def _title(self) -> str:
        if self.tally is None:
            return ""
        words = self.tr("Targets: {region}")
        return words.format(region=self._words.region(self.tally))

    def _sexes(self) -> str:
        return self._words.sexes(self.tally) if self.tally and self.tally.people else ""

    def keep(self) -> None:
        """Keep the three, unless one is no number."""
        if self.tally is None:
            return
        for name, field in self.fields.items():
            try:
                value = checked_field(Target, "aim", field.text())
            except InvalidValue:
                field.complain(lambda: self.tr("Write a whole number"))
                field.setFocus()
                return
            if name == "women" and value is not None and value > 100:
                field.complain(lambda: self.tr("At most 100 %"))
                field.setFocus()
                return
        for field in self.fields.values():
            field.line.setModified(False)
        self.kept.emit(self.tally.region, {n: field.text() for n, field in self.fields.items()})
