"""A list as a table of cells, from whatever kind of file it comes in (P6).

What a file is, is told by its first bytes, never by its name.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from .headings import heading_named, heading_row
from .list_encodings import SPOKEN, decoded
from .list_findings import Notice, RefusedList

HEAD_ROWS = 40
"""How far down headings are looked for."""
FILE_LIMIT = 60_000_000
ROW_LIMIT = 200_000
SEPARATORS = (";", ",", "\t", "|")

Row = Sequence[Any]


@dataclass
class Table:
    """The cells of one sheet or text file, with what was noticed on the way.

    The first row is number 1 and ``first_column`` is how many empty columns stand before.
    """

    rows: Iterable[Row]
    head: list[Row]
    height: int
    encoding: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    first_column: int = 0
    notices: list[Notice] = field(default_factory=list)


def read_table(path: Path, sheet: str | None = None) -> Table:
    """The table of a file: of a workbook the named sheet, else the first that holds names."""
    start = _beginning(path)
    if start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        from .list_workbooks import read_workbook

        return read_workbook(path, sheet)
    if not start.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise RefusedList("empty_list", name=path.name)
    _refuse_others(path.name, start)
    return _text_table(path)


def _beginning(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise RefusedList("list_too_large", name=path.name)
        with path.open("rb") as file:
            return file.read(4096)
    except FileNotFoundError:
        raise RefusedList("list_missing", name=path.name) from None
    except IsADirectoryError:
        raise RefusedList("not_a_list", name=path.name) from None
    except OSError:
        raise RefusedList("list_unreadable", name=path.name) from None


_OTHERS = (
    b"%PDF", b"SQLite format 3\0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b",
    b"Rar!", b"7z\xbc\xaf", b"\x7fELF", b"PK\x05\x06",
)  # fmt: skip
_WEB = re.compile(rb"[\s\xef\xbb\xbf]*<(?:!doctype|\?xml|html|table|!--|meta)", re.IGNORECASE)


def _refuse_others(name: str, start: bytes) -> None:
    if _WEB.match(start):
        raise RefusedList("list_is_web_page", name=name)
    if start.startswith(_OTHERS) or (_is_noise(start) and not _is_unicode(start)):
        raise RefusedList("not_a_list", name=name)


def _is_noise(start: bytes) -> bool:
    """Bytes of which too many are neither letters nor line ends in any encoding of ours."""
    control = sum(start.count(byte) for byte in range(1, 32) if byte not in b"\t\n\v\f\r\x06\x1b")
    return control > 0.05 * len(start)


def _is_unicode(start: bytes) -> bool:
    """Whether the bytes say of themselves that they are a text, however odd."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    try:
        return bool(codecs.getincrementaldecoder("utf-8")().decode(start)) and b"\0" not in start
    except UnicodeDecodeError:
        return False


# --- text --------------------------------------------------------------------------------------


def _text_table(path: Path) -> Table:
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
