"""A list on paper: columns under heads that repeat, room for a pen where one is wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import IO

from ..progress import Progress, step
from .dates import short_date
from .listing import ListColumn, Listing, Value
from .page import Folio, Paper
from .style import BODY, BOLD, INK, SMALL, TITLE

ROW, HEAD, NUMBER = 9.0, 8.0, 9.0


def write_listing_pdf(
    listing: Listing, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw it, portrait while the columns have room there, else landscape."""
    own = "fr" if language == "both" else language
    wide = NUMBER + sum(column.width for column in listing.columns)
    folio = Folio(listing.title, listing.fingerprint, listing.title, listing.title)
    paper = Paper(stream, own, listing.letterhead, folio, 12, landscape=wide > 186)
    scale = (paper.inner - NUMBER) / sum(column.width for column in listing.columns)
    widths = [column.width * scale for column in listing.columns]
    y = paper.top + 7.6
    paper.line(listing.title, paper.left, y, TITLE, paper.inner)
    y += 6.0
    paper.line(listing.note, paper.left, y, SMALL, paper.inner)
    y = _heads(paper, listing, widths, y + 3.0)
    for number, row in enumerate(listing.rows, start=1):
        step(progress, number, len(listing.rows), listing.title)
        if y + ROW > paper.bottom:
            y = _heads(paper, listing, widths, paper.next_page() + 3)
        _row(paper, listing, widths, y, number, row, own)
        y += ROW
    paper.finish()


def _heads(paper: Paper, listing: Listing, widths: list[float], y: float) -> float:
    own = "rtl" if paper.rtl else "ltr"
    x = paper.left + NUMBER
    for column, width in zip(listing.columns, widths, strict=True):
        paper.line(column.head, x + 1, y + 5.2, BOLD.but(size=8), width - 2, "start", own)
        x += width
    paper.rule(paper.left, x, y + HEAD, 0.5, INK)
    return y + HEAD


def _row(
    paper: Paper,
    listing: Listing,
    widths: list[float],
    y: float,
    number: int,
    row: Sequence[Value],
    language: str,
) -> None:
    x = paper.left
    paper.line(str(number), x, y + 5.8, SMALL, NUMBER - 2, "centre")
    x += NUMBER
    for place, (column, width) in enumerate(zip(listing.columns, widths, strict=True)):
        _put(paper, column, _text(row[place], language), x, y, width, place)
        x += width
    paper.rule(paper.left, x, y + ROW, 0.2)


def _put(
    paper: Paper, column: ListColumn, text: str, x: float, y: float, width: float, place: int
) -> None:
    """The first column is bold; no text is cut before it was set smaller."""
    style = BOLD if place == 0 else BODY
    if column.direction == "ltr":
        paper.line(text, x + 1, y + 5.8, style, width - 2, "start", "ltr")
    else:
        line = paper.shrunk(text, style, width - 2, 6.5)
        paper.put(line, x + 1, y + 5.8, INK, width - 2)


def _text(value: Value, language: str) -> str:
    if isinstance(value, dt.date):
        return short_date(value, language)
    if isinstance(value, float):
        return f"{value:g}".replace(".", "," if language == "fr" else ".")
    return "" if value is None else str(value)
