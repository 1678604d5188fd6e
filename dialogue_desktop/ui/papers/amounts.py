"""What is paid out of a column: a sum for everybody, others by place or by name, in one line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..look import isolate
from ..operations import papers
from ..parts import Box, Field, IconButton, Line, row

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..operations.papers import ColumnLine, Sum

_SHOWN = 6
"""So many sums have room; the others are counted."""


class Amounts(Box):
    """« 40 », « Sefrou 60 », « Naïma Ouarghi 75 », each then Enter: ``entered(str)``; a cross takes
    one away."""

    entered = Signal(str)

    def __init__(self, look: Look, desk: Desk, column: ColumnLine, called: str) -> None:
        super().__init__(look, gap=0)
        self.desk, self.column = desk, column
        self.field = Field(look, None, placeholder=lambda: self.tr("Sum: 40, or Sefrou 60"))
        asked = self.tr("{column}: a sum, or a place or a name and a sum")
        self.field.call(asked.format(column=called))
        self.field.entered.connect(self._keep)
        self.field.edited.connect(lambda _: self.field.complain(None))
        self.taking: list[IconButton] = []
        for each in column.sums[:_SHOWN]:
            away = IconButton(look, "close", partial(self._away_words, each), side=24, framed=False)
            away.clicked.connect(partial(self._clear, each))
            self.taking.append(away)
            self.add(row(look, Line(look, partial(self._words, each), 14), "stretch", away))
        if (more := len(column.sums) - _SHOWN) > 0:
            self.add(Line(look, lambda: self.tr("and %n more", "", more), 14, 400, "ink2"))
        self.add(self.field)

    def _words(self, each: Sum) -> str:
        figure = self.look.language.number(float(each.amount or 0), 0)
        if not each.people:
            return self.tr("Everybody: {sum}").format(sum=figure)
        who = isolate(each.place or each.name)
        if len(each.people) > 1:
            who = self.tr("{place}, %n person(s)", "", len(each.people)).format(place=who)
        return self.tr("{who}: {sum}").format(who=who, sum=figure if each.amount else "…")

    def _away_words(self, each: Sum) -> str:
        return self.tr("Remove: {words}").format(words=self._words(each))

    def _keep(self) -> None:
        if self.field.text().strip():
            self.entered.emit(self.field.text())

    def _clear(self, each: Sum, *_: bool) -> None:
        self.desk.run(papers.clear_amounts(self.column.id, each))
