"""Lists as text, in whatever encoding and with whatever separator (P6)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from .headings import heading_named, heading_row
from .list_encodings import SPOKEN, decoded
from .list_findings import Notice, RefusedList
from .list_tables import HEAD_ROWS, ROW_LIMIT, Row, Table

SEPARATORS = (";", ",", "\t", "|")


def read_text(path: Path) -> Table:
    """The table of a text: in whatever encoding, with whatever separator."""
    try:
        text, encoding, unreadable = decoded(path.read_bytes())
    except OSError:
        raise RefusedList("list_unreadable", name=path.name) from None
    notices = [Notice("unreadable", {"n": unreadable})] if unreadable else []
    if text.count("\0") > 0.2 * len(text):
        raise RefusedList("not_a_list", name=path.name)
    text, separator = _separated(text)
    reader = _Reader(text, separator)
    if not reader.quotes:
        notices.append(Notice("stray_quote"))
    head = list(islice(reader, HEAD_ROWS))
    if reader.height > ROW_LIMIT:
        raise RefusedList("list_too_large", name=path.name)
    return Table(reader, head, reader.height, SPOKEN[encoding], notices=notices)


def _separated(text: str) -> tuple[str, str]:
    """The text without the line in which Excel names the separator, and the separator."""
    told = re.match(r"\ufeff?sep=(.)\r?\n?", text, re.IGNORECASE)
    if told:
        return text[told.end() :], told[1]
    sample = text[:200_000]
    return text, max(SEPARATORS, key=lambda separator: _likelihood(sample, separator))


def _likelihood(text: str, separator: str) -> tuple[int, int, int]:
    """How well a separator explains the beginning: headings named, then rows of one width."""
    rows = list(islice(_parsed(text, separator, csv.QUOTE_MINIMAL), 60))
    place = heading_row(rows)
    at = rows[place] if place is not None else max(rows, key=len, default=[])
    named = sum(1 for cell in at if heading_named(cell.strip()))
    ragged = sum(1 for row in rows if any(cell.strip() for cell in row[len(at) :]))
    return named, -ragged, len(at)


def _parsed(text: str, separator: str, quoting: Any) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=separator, quoting=quoting, skipinitialspace=True)


class _Reader:
    """The rows of a text, again and again; a quotation mark that never ends is a mere letter."""

    def __init__(self, text: str, separator: str) -> None:
        self._text, self._separator = text, separator
        self.quotes = '"' not in text or self._quotes_end()
        self.height = max(text.count("\n"), text.count("\r")) + 1

    def _quotes_end(self) -> bool:
        last: list[str] = []
        end = "\x1e"
        try:
            for row in _parsed(f"{self._text}\n{end}", self._separator, csv.QUOTE_MINIMAL):
                last = row
        except csv.Error:  # a cell longer than any: a mark swallowed the rest of the file
            return False
        return last == [end]

    def __iter__(self) -> Iterator[Row]:
        quoting = csv.QUOTE_MINIMAL if self.quotes else csv.QUOTE_NONE
        return _parsed(self._text, self._separator, quoting)
