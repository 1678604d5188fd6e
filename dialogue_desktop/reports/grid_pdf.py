"""The attendance grid on paper: a shape for every mark, so that a photocopy says the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from ..progress import Progress, step
from ..words import say
from .arabic import isolate, typeset
from .dates import short_date
from .grid import Grid, Row
from .page import Folio, Paper
from .shapes import tile
from .statuses import UNMARKED, Said
from .style import BODY, BOLD, INK, SMALL, TITLE

ROW, HEAD, SIZE = 6.2, 10.0, 3.8
NUMBER, NAME, SECOND_NAME, COMMUNE, TOTAL = 8.0, 52.0, 44.0, 32.0, 18.0
WIDEST, NARROWEST = 24.0, 10.5


def write_grid_pdf(
    grid: Grid, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw it; half-days that do not fit side by side follow with the names repeated."""
    own = "fr" if language == "both" else language
    paper = Paper(stream, language, grid.letterhead, _folio(grid, own), 12, landscape=True)
    per_band = max(1, int((paper.inner - _names_width(language) - TOTAL) / NARROWEST))
    columns = list(range(len(grid.half_days)))
    bands = [columns[at : at + per_band] for at in range(0, len(columns), per_band)] or [[]]
    y = _title(paper, grid, own)
    for number, band in enumerate(bands):
        if number:
            y = paper.next_page() + 4
        y = _Band(paper, grid, band, own).draw(y, progress, number, len(bands))
    paper.finish()


def _folio(grid: Grid, language: str) -> Folio:
    text = _heading(grid, language)
    return Folio(text, grid.fingerprint, text, _heading(grid, "ar"))


def _heading(grid: Grid, language: str) -> str:
    names = grid.letterhead.programme, grid.letterhead.programme_ar
    first, second = reversed(names) if language == "ar" else names
    short = say(language, "papers.grid.short")
    date = short_date(grid.day, language) if grid.day else ""
    parts = [short, isolate(first or second) if first or second else "", date]
    return " · ".join(part for part in parts if part)


def _names_width(language: str) -> float:
    return NUMBER + NAME + COMMUNE + (SECOND_NAME if language == "both" else 0.0)


def _title(paper: Paper, grid: Grid, language: str) -> float:
    y = paper.top + 7.6
    paper.line(say(language, "papers.grid.title"), paper.left, y, TITLE, paper.inner * 0.6)
    parts = [
        say(language, "papers.grid.people", n=len(grid.rows)),
        say(language, "papers.grid.half_days", n=len(grid.half_days)),
    ]
    if grid.day:
        parts.append(say(language, "papers.grid.generated", date=short_date(grid.day, language)))
    width = paper.inner * 0.38
    paper.line(" · ".join(parts), paper.right - width, y, SMALL, width, "end")
    return y + (5.0 if paper.rtl else 4.0)


class _Band:
    """Some half-days side by side, with everybody below them."""

    def __init__(self, paper: Paper, grid: Grid, columns: list[int], language: str) -> None:
        self.paper, self.grid, self.columns, self.language = paper, grid, columns, language
        self.said = grid.statuses(language)
        self.shapes = {each.status: each.shape for each in self.said}
        self.names = _names_width(paper.language)
        free = paper.inner - self.names - TOTAL
        self.width = min(WIDEST, free / len(columns)) if columns else WIDEST
        self.end = paper.left + self.names + self.width * len(columns) + TOTAL

    def draw(self, y: float, progress: Progress | None, number: int, bands: int) -> float:
        """Rows under heads that repeat; the total keeps to the two rows above it."""
        rows, at = self.grid.rows, 0
        while True:
            y = self._heads(y)
            fit = int((self.paper.bottom - y) / ROW)
            left = len(rows) - at
            last = left <= fit - 2
            count = left if last else min(fit, left - 2)
            step(progress, number * len(rows) + at, bands * len(rows), self.paper.folio.heading)
            self._rows(rows[at : at + count], at + 1, y)
            _legend(self.paper, self.paper.bottom + 1.8, self.said)
            at, y = at + count, y + count * ROW
            if last:
                return self._total(y)
            y = self.paper.next_page() + 4

    def _heads(self, y: float) -> float:
        paper, x, style = self.paper, self.paper.left, BOLD.but(size=8)
        own = "rtl" if paper.rtl else "ltr"
        paper.rule(paper.left, self.end, y)
        for key, width in self._people():
            text = say(self.language, f"papers.{key}")
            paper.line(text, x + 1, y + 6.2, style, width - 2, "start", own)
            x += width
        for column in self.columns:
            self._half_day(column, x, y)
            x += self.width
        text = say(self.language, "papers.grid.attended")
        paper.line(text, x + 1, y + 6.2, style, TOTAL - 2, "centre", own)
        paper.rule(paper.left, self.end, y + HEAD, 0.5, INK)
        return y + HEAD

    def _people(self) -> list[tuple[str, float]]:
        both = [("grid.name_ar", SECOND_NAME)] if self.paper.language == "both" else []
        first = "grid.name_ar" if self.paper.rtl else "grid.name"
        return [
            ("sign_in.number", NUMBER), (first, NAME), *both, ("grid.commune", COMMUNE),
        ]  # fmt: skip

    def _half_day(self, column: int, x: float, y: float) -> None:
        half_day, style = self.grid.half_days[column], BOLD.but(size=7.5)
        month = say(self.language, f"papers.month_{half_day.date.month}.short")
        day = f"{half_day.date.day} {month}"
        own = "rtl" if self.paper.rtl else "ltr"
        self.paper.line(day, x + 0.3, y + 4.2, style, self.width - 0.6, "centre", own)
        half = say(self.language, f"papers.half_{half_day.half}.short")
        lighter = style.but(bold=False)
        self.paper.line(half, x + 0.3, y + 7.9, lighter, self.width - 0.6, "centre", own)

    def _rows(self, rows: Sequence[Row], first: int, y: float) -> None:
        """A page of rows, drawn a column at a time (see the note in arabic)."""
        for index, row in enumerate(rows):
            self.paper.rule(self.paper.left, self.end, y + (index + 1) * ROW)
            self._marks(row, y + index * ROW)
        x = self.paper.left
        for index in range(len(rows)):
            base = y + index * ROW + 4.2
            self.paper.line(str(first + index), x, base, SMALL, NUMBER - 1, "centre")
        x = self._names(rows, x + NUMBER, y)
        for index, row in enumerate(rows):
            base = y + index * ROW + 4.2
            self.paper.line(row.commune, x + 1, base, SMALL, COMMUNE - 2)
            self._attended(row, base)

    def _names(self, rows: Sequence[Row], x: float, y: float) -> float:
        """The leading names, then the others; answers where the next column begins."""
        paper = self.paper
        for index, row in enumerate(rows):
            line = paper.shrunk(row.called(paper.rtl), BOLD, NAME - 2, 6.5)
            paper.put(line, x + 1, y + index * ROW + 4.2, INK, NAME - 2)
        if paper.language != "both":
            return x + NAME
        for index, row in enumerate(rows):
            line = paper.shrunk(row.name_ar if row.name else "", BOLD, SECOND_NAME - 5, 6.5)
            paper.put(line, x + NAME + 1, y + index * ROW + 4.2, INK, SECOND_NAME - 5, "right")
        return x + NAME + SECOND_NAME

    def _marks(self, row: Row, y: float) -> None:
        x = self.paper.left + self.names
        for column in self.columns:
            mark = row.marks[column]
            shape = self.shapes.get(mark.status if mark else UNMARKED, "empty")
            tile(self.paper, shape, x + (self.width - SIZE) / 2, y + (ROW - SIZE) / 2, SIZE)
            x += self.width

    def _attended(self, row: Row, base: float) -> None:
        held = len(self.grid.half_days)
        text = say(self.language, "papers.grid.of", n=row.attended, held=held)
        own = "rtl" if self.paper.rtl else "ltr"
        self.paper.line(text, self.end - TOTAL + 1, base, BODY, TOTAL - 2, "centre", own)

    def _total(self, y: float) -> float:
        paper = self.paper
        x = paper.left + self.names
        text = self.grid.in_the_room(self.language)
        paper.line(text, paper.left + NUMBER + 1, y + 4.6, BOLD, self.names - NUMBER - 2)
        for column in self.columns:
            count = str(self.grid.attended(column))
            paper.line(count, x, y + 4.6, BOLD, self.width, "centre", "ltr")
            x += self.width
        paper.rule(paper.left, self.end, y + ROW + 0.6, 0.5, INK)
        return y + ROW + 0.6


def _legend(paper: Paper, y: float, said: Sequence[Said]) -> None:
    """Every shape and what it means."""
    style, apart = SMALL.but(size=8), 6.0
    lines = [typeset(each.words, style) for each in said]
    room = paper.inner - len(said) * (SIZE + 1.4 + apart) + apart
    width = sum(line.width for line in lines)
    x = paper.left
    for each, line in zip(said, lines, strict=True):
        tile(paper, each.shape, x, y, SIZE)
        x += SIZE + 1.4
        most = line.width * min(1.0, room / width)
        paper.line(each.words, x, y + 3.0, style, most)
        x += most + apart
