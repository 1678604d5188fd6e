"""A list on paper: columns under heads that repeat, room for a pen where one is wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import IO

from ..progress import Progress, step
from ..words import say
from .arabic import broken, typeset
from .dates import short_date
from .listing import Listing, Value
from .page import Folio, Paper
from .style import BODY, BOLD, INK, LEAST, SMALL, TITLE

ROW, HEAD, NUMBER = 9.0, 8.0, 9.0


def write_listing_pdf(
    listing: Listing, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw it, portrait while the columns have room there, else landscape."""
    own = "fr" if language == "both" else language
    wide = NUMBER + sum(column.width for column in listing.columns)
    folio = Folio(listing.title, listing.fingerprint, listing.title, listing.title)
    paper = Paper(stream, own, listing.letterhead, folio, 12, landscape=wide > 186)
    grid = _Grid(paper, listing, own)
    y = paper.top + (8.8 if paper.rtl else 7.6)
    paper.line(listing.title, paper.left, y, TITLE, paper.inner)
    y += 6.0
    paper.line(listing.note, paper.left, y, SMALL, paper.inner)
    y = grid.heads(y + 3.0)
    for number, row in enumerate(listing.rows, start=1):
        step(progress, number, len(listing.rows), listing.title)
        if y + ROW > paper.bottom:
            y = grid.heads(paper.next_page() + 3)
        grid.row(y, number, row)
        y += ROW
    paper.finish()


class _Grid:
    """The columns of a list: figures stand at the right; where there is little yet, rules leave
    room to write by hand."""

    def __init__(self, paper: Paper, listing: Listing, language: str) -> None:
        self.paper, self.columns, self.language = paper, listing.columns, language
        scale = (paper.inner - NUMBER) / sum(column.width for column in listing.columns)
        self.widths = [column.width * scale for column in listing.columns]
        values = [{type(row[place]) for row in listing.rows} for place in range(len(self.widths))]
        self.figures = [bool(kinds) and kinds - {type(None)} <= {int, float} for kinds in values]
        filled = (sum(bool(row[place]) for row in listing.rows) for place in range(len(values)))
        self.by_hand = [count * 4 < len(listing.rows) for count in filled]

    def heads(self, y: float) -> float:
        """Draw them; answers the y below."""
        paper, style = self.paper, BOLD.but(size=8)
        own = "rtl" if paper.rtl else "ltr"
        number = say(self.language, "papers.sign_in.number")
        paper.line(number, paper.left, y + 5.2, style, NUMBER - 2, "centre", own)
        x = paper.left + NUMBER
        for column, width, figures in zip(self.columns, self.widths, self.figures, strict=True):
            align = "right" if figures else "start"
            paper.line(column.head, x + 1, y + 5.2, style, width - 2, align, own)
            x += width
        paper.rule(paper.left, x, y + HEAD, 0.5, INK)
        return y + HEAD

    def row(self, y: float, number: int, row: Sequence[Value]) -> None:
        """One line of the list."""
        paper, x = self.paper, self.paper.left
        paper.line(str(number), x, y + 5.8, SMALL, NUMBER - 2, "centre")
        x += NUMBER
        for place, width in enumerate(self.widths):
            if self.by_hand[place]:
                paper.upright(x, y, y + ROW, 0.2)
            self._put(place, _text(row[place], self.language), x + 1, y, width - 2)
            x += width
        paper.rule(paper.left, x, y + ROW, 0.2)

    def _put(self, place: int, text: str, x: float, y: float, width: float) -> None:
        """The first column is bold; what is too long for a line stands small on two."""
        paper, style = self.paper, BOLD if place == 0 else BODY
        own = "ltr" if self.columns[place].direction == "ltr" else None
        align = "right" if self.figures[place] else "start"
        if own or typeset(text, style).width <= width:
            paper.line(text, x, y + 5.8, style, width, align, own)
            return
        small = style.but(size=LEAST, arabic=0.5)
        lines = broken(text, width, small)
        if len(lines) == 1:
            paper.put(paper.shrunk(text, style, width, LEAST), x, y + 5.8, INK, width)
            return
        if len(lines) > 2:
            lines = [lines[0], typeset(lines[1].text[:-1] + "…", small)]
        for line, base in zip(lines, (4.0, 7.4), strict=True):
            paper.put(line, x, y + base, INK, width)


def _text(value: Value, language: str) -> str:
    if isinstance(value, dt.date):
        return short_date(value, language)
    if isinstance(value, float):
        return f"{value:g}".replace(".", "," if language == "fr" else ".")
    return "" if value is None else str(value)
