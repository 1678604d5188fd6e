"""How a half-day stands: the number, a tile per person, what each status counts, the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Run
from ..parts import Bar, Box, Button, Fold, Legend, Line, Menu, Sheet, TileRun, column, row
from .register import STATUSES
from .wording import several_words

if TYPE_CHECKING:
    from ..look import Look

_ORDER = ("present", "late", "represented", "excused", "absent", "open")


class Tally(Sheet):
    """``rest(status)`` when all who are not yet marked are to get one status."""

    rest = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(20, 10, 20, 13))
        self.counts: Counter[str] = Counter()
        self.statuses: Sequence[str] = STATUSES
        self.closed = False
        self.number = Line(look, "0", 44, 600, direction="ltr", height=52, elide=False)
        self.of = Line(look, self._of_words, 16, 400, "ink2", height=26)
        self.tiles = TileRun(look, [], 10, 24, 5)
        kinds = (*STATUSES, "represented", "open")
        self.legends = {status: self._legend(status) for status in kinds}
        self.rest_button = Button(look, self._rest_words, "soft", height=40)
        policy = QSizePolicy.Policy
        self.rest_button.setSizePolicy(policy.Preferred, policy.Fixed)
        self.rest_button.opens(self._rest_menu)
        shown = self.legends
        self.add(
            row(look, self.number, (column(look, 18, self.of), 1)),
            6,
            row(look, self.tiles, "stretch"),
            10,
            Fold(look, (shown["present"], 1), (shown["late"], 1), gap=24),
            Fold(look, (shown["excused"], 1), (shown["absent"], 1), gap=24),
            shown["represented"],
            shown["open"],
            7,
            self.rest_button,
        )
        self.show_counts(Counter())

    def _legend(self, status: str) -> Legend:
        return Legend(self.look, status, lambda: several_words(self.look, status), 0)

    def show_counts(self, counts: Counter[str]) -> None:
        """Count anew."""
        self.counts = counts
        self.number.set_text(self.look.language.number(self.marked))
        self.of.refresh()
        self.tiles.show_states([status for status in _ORDER for _ in range(counts[status])])
        for status, legend in self.legends.items():
            legend.show_count(self.look.language.number(counts[status]))
        self.legends["represented"].setVisible(bool(counts["represented"]))
        self.rest_button.setVisible(bool(counts["open"]) and not self.closed)
        self.rest_button.refresh()
        self.tiles.setAccessibleName(self._read_aloud())

    @property
    def marked(self) -> int:
        return self.counts.total() - self.counts["open"]

    def _of_words(self) -> str:
        return self.tr("of %n marked", "", self.counts.total())

    def _rest_words(self) -> str:
        return self.tr("The %n others are…", "", self.counts["open"])

    def _read_aloud(self) -> str:
        parts = [
            f"{several_words(self.look, s)} {self.counts[s]}" for s in _ORDER if self.counts[s]
        ]
        return ", ".join(parts)

    def ask_rest(self, under: QWidget | None = None) -> None:
        """Ask which status all the others get."""
        self._rest_menu().open_under(under or self.rest_button)

    def _rest_menu(self) -> Menu:
        menu = Menu(self.look, self)
        for status in self.statuses:
            menu.offer(several_words(self.look, status), partial(self.rest.emit, status))
        menu.setActiveAction(menu.actions()[self.statuses.index("absent")])
        return menu

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "rest_button"):
            self.show_counts(self.counts)


class Gauge(Box):
    """The tally where there is little room: a number and a bar."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2)
        self.words = Line(look, "", 15, height=26, elide=False)
        self.bar = Bar(look, 0, "good_fill")
        self.bar.setFixedWidth(look.px(150))
        self.add("stretch", self.words, self.bar, "stretch")

    def show_counts(self, counts: Counter[str]) -> None:
        """Count anew."""
        total = counts.total()
        marked = total - counts["open"]
        words = self.tr(" of %n marked", "", total)
        number = Run(self.look.language.number(marked), weight=600, size=20)
        self.words.set_text([number, Run(words, color="ink2")])
        self.bar.show_share(marked / total if total else 0)
