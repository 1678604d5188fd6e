"""A paper read from top to bottom: a cursor that turns the page before what must not break."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .page import Paper
from .style import BODY, BOLD, INK, KICKER, NOTE, SECOND, SECTION, TITLE, Style


class Flow:
    """Where the next thing goes. Whoever draws says first how high it is: :meth:`need`."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.y = paper.top + 4.0
        self.on_new_page: Callable[[], None] | None = None
        """Drawn at the top of each next page: a table sets its head here while it runs."""

    def need(self, height: float) -> bool:
        """Turn the page if ``height`` mm no longer fit. Answers whether it was turned."""
        if self.y + height <= self.paper.bottom or self._fresh():
            return False
        self.y = self.paper.next_page() + 4.0
        if self.on_new_page:
            self.on_new_page()
        return True

    def _fresh(self) -> bool:
        return self.y <= self.paper.top + 4.0

    def skip(self, height: float) -> None:
        """Leave space, except at the top of a page."""
        if not self._fresh():
            self.y += height

    def kicker(self, text: str) -> None:
        """The small coloured line above a title."""
        self.text(text, KICKER)

    def title(self, text: str, style: Style = TITLE) -> None:
        """The paper's title, in the voice; Arabic descenders get their room."""
        self.text(text, style)
        self.y += 1.5 if self.paper.rtl else 0.5

    def heading(self, text: str, note: str = "", follows: float = 12.0) -> None:
        """A section's heading with its rule; never alone at the foot of a page."""
        paper, rtl = self.paper, self.paper.rtl
        height = SECTION.height(rtl)
        self.skip(4.5)
        self.need(height + 2 + follows)
        paper.line(text, paper.left, self.y + height * 0.74, SECTION, paper.inner * 0.66)
        if note:
            width = paper.inner * 0.34
            paper.line(
                note, paper.right - width, self.y + height * 0.74, NOTE.but(size=8), width, "end"
            )
        self.y += height + (0.5 if rtl else 0.0)
        paper.rule(paper.left, paper.right, self.y, 0.3, SECOND)
        self.y += 1.2

    def text(
        self,
        text: str,
        style: Style = BODY,
        indent: float = 0.0,
        width: float | None = None,
        direction: str | None = None,
    ) -> None:
        """A paragraph across the paper; it breaks between pages only if longer than one."""
        room = width or self.paper.inner - indent
        self.need(min(self.paper.height_of(text, room, style, direction), 60.0))
        x = self.paper.left + indent
        self.y = self.paper.paragraph(text, x, self.y, room, style, direction=direction)


@dataclass(frozen=True)
class Column:
    """One column: its head, its width in mm, and how its cells stand."""

    head: str
    width: float
    align: str = "lead"
    style: Style = BODY


@dataclass
class Table:
    """Rows that never break, under heads that repeat on each page."""

    flow: Flow
    columns: list[Column]
    padding: float = 1.0
    gap: float = 1.5
    _running: bool = field(default=False, init=False)

    def row(self, cells: list[str], bold: bool = False, weight: float = 0.2) -> None:
        """One row, as high as its longest cell."""
        self._begin()
        height = self._height(cells, bold) + 2 * self.padding
        self.flow.need(height)
        self._cells(cells, bold, height)
        self.flow.y += height
        self.flow.paper.rule(self.flow.paper.left, self._end, self.flow.y, weight, SECOND)

    def total(self, cells: list[str]) -> None:
        """The last row, which keeps to the rows above it, over a strong rule."""
        self.row(cells, bold=True, weight=0.5)
        self.end()

    def end(self) -> None:
        """No more rows: the heads stop repeating."""
        self.flow.on_new_page = None
        self._running = False

    @property
    def _end(self) -> float:
        return self.flow.paper.left + sum(column.width for column in self.columns)

    def _begin(self) -> None:
        if not self._running:
            self._running = True
            self.flow.need(20.0)
            self._heads()
            self.flow.on_new_page = self._heads

    def _heads(self) -> None:
        heads = [column.head for column in self.columns]
        if not any(heads):
            return
        style = BOLD.but(size=8.5)
        paper, y = self.flow.paper, self.flow.y + 4.0
        for x, column in self._places():
            width = column.width - self.gap
            paper.line(column.head, x, y, style.but(ink=INK), width, column.align, self._direction)
        self.flow.y += 5.6
        paper.rule(paper.left, self._end, self.flow.y, 0.3, SECOND)

    @property
    def _direction(self) -> str:
        return "rtl" if self.flow.paper.rtl else "ltr"

    def _places(self) -> list[tuple[float, Column]]:
        x, placed = self.flow.paper.left, []
        for column in self.columns:
            placed.append((x, column))
            x += column.width
        return placed

    def _height(self, cells: list[str], bold: bool) -> float:
        paper = self.flow.paper
        return max(
            paper.height_of(text, column.width - self.gap, _style(column, bold))
            for text, column in zip(cells, self.columns, strict=True)
        )

    def _cells(self, cells: list[str], bold: bool, height: float) -> None:
        paper = self.flow.paper
        for (x, column), text in zip(self._places(), cells, strict=True):
            style, width = _style(column, bold), column.width - self.gap
            free = height - paper.height_of(text, width, style)
            paper.paragraph(text, x, self.flow.y + free / 2, width, style, column.align)


def _style(column: Column, bold: bool) -> Style:
    return column.style.but(bold=True) if bold else column.style
