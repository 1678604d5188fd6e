"""How much a packed workbook would unpack to, looked at before calamine is asked (P6).

A few kilobytes of a zip can unpack to gigabytes, and two cells at opposite corners of a sheet
make calamine lay out every cell between them, which ends the whole process.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from functools import cache
from typing import Any

UNPACKED_LIMIT = 150_000_000
CELL_LIMIT = 7_000_000
PART_LIMIT = 4000
TAG_LIMIT = 100_000


def is_within_limits(package: zipfile.ZipFile) -> bool:
    """Whether a package can be read without harm, whatever it says of its own sizes."""
    parts = package.infolist()
    left = UNPACKED_LIMIT
    for part in parts[: PART_LIMIT + 1]:
        size = _size(package, part, left)
        if size is None:
            return False
        left -= size
    return len(parts) <= PART_LIMIT


def _size(package: zipfile.ZipFile, part: zipfile.ZipInfo, limit: int) -> int | None:
    """The unpacked size of a part, unless it is too long or too wide.

    Every part is looked at: any of them may be named as a sheet.
    """
    is_ods = part.filename == "content.xml"
    for measure in (_OdsMeasure(),) if is_ods else (_Narrow(), _Short(), _XlsxMeasure()):
        size = _unpacked(package, part, limit, measure)
        if size > limit or measure.cells > CELL_LIMIT:
            return None
        if not measure.unsure:
            break
    return size


def _unpacked(
    package: zipfile.ZipFile, part: zipfile.ZipInfo, limit: int, measure: _Measure
) -> int:
    """How large a part really is, whatever the package says, up to just over a limit."""
    raw = package.fp
    known = part.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    if raw is None or not known:
        raise zipfile.BadZipFile
    package.open(part).close()  # checks that the part is where the directory says
    raw.seek(part.header_offset + 26)
    lengths = raw.read(4)
    raw.seek(int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little"), 1)
    deflated = part.compress_type == zipfile.ZIP_DEFLATED
    return _measured(raw, part.compress_size, limit, measure, deflated)


def _measured(raw: Any, packed: int, limit: int, measure: _Measure, deflated: bool) -> int:
    unpacker = zlib.decompressobj(-15)
    size = 0
    while packed > 0 and size <= limit:
        block = raw.read(min(packed, 65_536))
        if not block:
            raise EOFError
        packed -= len(block)
        while block and size <= limit:
            text = unpacker.decompress(block, 1_000_000) if deflated else block
            block = unpacker.unconsumed_tail if deflated else b""
            size += len(text)
            measure.see(text)
    return size


class _Measure:
    """Looks at a part while it is unpacked, and counts the cells that would be laid out."""

    cells = 0
    unsure = False
    """Whether this look was not enough."""
    _open = b""

    def see(self, text: bytes) -> None:
        """Look at the next piece of the part, but for a tag that goes on in the one after."""
        text = self._open + text
        last = text.rfind(b"<")
        cut = last if last >= 0 and text.find(b">", last) < 0 else len(text)
        text, self._open = text[:cut], text[cut:]
        if len(self._open) > TAG_LIMIT:
            raise zipfile.BadZipFile
        self.look(text)

    def look(self, text: bytes) -> None:
        raise NotImplementedError


class _Quick(_Measure):
    """Whether every cell of a sheet of Excel lies in a corner that is surely small enough.

    Looking for the first that doesn't costs a fraction of asking each where it is.
    """

    unusual: re.Pattern[bytes]

    def look(self, text: bytes) -> None:
        if not self.unsure:
            self.unsure = b":c" in text or self.unusual.search(text) is not None


_NO_CELL = rb"ol|onditional|f|ustom|trl|ell|t:"


class _Narrow(_Quick):
    """Columns A to AZ, rows to 99,999."""

    unusual = re.compile(rb'<c(?! r="A?[A-Z]\d{1,5}"|' + _NO_CELL + rb")")


class _Short(_Quick):
    """Columns A to ZZ, rows to 9,999."""

    unusual = re.compile(rb'<c(?! r="[A-Z]{1,2}\d{1,4}"|' + _NO_CELL + rb")")


class _XlsxMeasure(_Measure):
    """How many cells lie between the corners of a sheet of Excel."""

    _place = re.compile(rb"""\sr\s*=\s*["']\$?([A-Za-z]{0,3})\$?(\d{1,7})""")

    _row = re.compile(rb"<(?:\w+:)?row\b")

    def __init__(self) -> None:
        self._tail = b""
        self._width = self._height = 1
        self._rows = 0

    def look(self, text: bytes) -> None:
        text = self._tail + text
        self._tail = text[-60:]
        found = self._place.findall(text)
        widths = map(_column_number, {letters for letters, _ in found})
        self._width = max(self._width, *widths, 1)
        self._height = max(self._height, *(int(digits) for digits in {row for _, row in found}), 1)
        rows = self._row.split(text)
        side_by_side = max(row.count(b"c ") + row.count(b"c>") for row in rows)
        self._width = max(self._width, side_by_side)
        self._rows += text.count(b"<row") + text.count(b":row")
        self.cells = self._width * max(self._height, self._rows)


@cache
def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


class _OdsMeasure(_Measure):
    """How many cells lie between the corners of a sheet of LibreOffice, repeated ones too."""

    _tag = re.compile(rb"<table:(table|table-row|(?:covered-)?table-cell)(?=[\s/>])([^>]*)>")
    _times = re.compile(rb"number-(?:columns|rows)-repeated\s*=\s*[\"'](\d+)")

    def __init__(self) -> None:
        self.cells = 0
        self._bottom = self._right = self._widest = 0

    def look(self, text: bytes) -> None:
        for tag in self._tag.finditer(text):
            times = self._times.search(tag[2])
            self._tell(tag[1], int(times[1]) if times else 1, tag[2])

    def _tell(self, kind: bytes, times: int, words: bytes) -> None:
        if kind == b"table":
            self._bottom = self._widest = 0
        elif kind == b"table-row":
            self._bottom, self._right = self._bottom + times, 0
        else:
            self._right += times
            if b"value" in words:
                self._widest = max(self._widest, self._right)
                self.cells = max(self.cells, self._bottom * self._widest)
