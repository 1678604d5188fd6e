"""What a merge brings in six figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from ...look import Look
from ...parts import Box, Figure, Rule, column
from ...parts.base import say

if TYPE_CHECKING:
    from ....exchange.merging import MergeReport


class Totals(Box):
    """People, presences and notes that are new; what changed; what will have to be decided."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, vertical=False, ground="sheet", line="line", radius=10, margins=(0, 10, 0, 10)
        )
        self._counts: Counter[str] = Counter()
        self._figures: list[Figure] = []
        self.show_report(None)

    def show_report(self, report: MergeReport | None) -> None:
        """Count a report anew."""
        self._counts = _counted(report)
        self.clear()
        self._figures = [self._figure(*kind) for kind in self._kinds()]
        for place, figure in enumerate(self._figures):
            if place:
                self.add(Rule(self.look, vertical=True))
            side = (12, 0, 2, 0) if self.look.compact else (20, 0, 8, 0)
            self.add((column(self.look, figure, margins=side), 1))
        self.setAccessibleName(", ".join(self._said()))

    def _kinds(self) -> list[tuple[str, str, str | None, Callable[[], str]]]:
        c = self._counts
        return [
            ("people", "good", None, lambda: self.tr("new people", "", c["people"])),
            ("marks", "good", None, lambda: self.tr("new attendances", "", c["marks"])),
            ("notes", "good", None, lambda: self.tr("new notes", "", c["notes"])),
            ("changed", "ink", "pen", self._changed_words),
            (
                "conflicts",
                "look",
                "disagreement",
                lambda: self.tr("disagreements", "", c["conflicts"]),
            ),
            ("twins", "look", "twins", lambda: self.tr("probable twins", "", c["twins"])),
        ]

    def _changed_words(self) -> str:
        removed = self._counts["removed"]
        if not removed:
            return self.tr("changed")
        return self.tr("changed, %n removed", "", removed)

    def _figure(self, name: str, tone: str, icon: str | None, words: Callable[[], str]) -> Figure:
        count = self._counts[name]
        sign = "+" if tone == "good" and count else ""
        number = sign + self.look.language.number(count)
        return Figure(self.look, number, words, 26, tone if count else "ink3", icon)

    def _said(self) -> list[str]:
        return [f"{self._counts[name]} {say(words)}" for name, _, _, words in self._kinds()]


def _counted(report: MergeReport | None) -> Counter[str]:
    if report is None:
        return Counter()

    def new(noun: str) -> int:
        return len(report.brought.places("added", [noun])) if report.brought else 0

    return Counter(
        people=new("participant"),
        marks=new("attendance"),
        notes=new("contribution"),
        changed=len(report.changed),
        removed=len(report.removed),
        conflicts=len(report.conflicts),
        twins=len(report.twins),
    )
