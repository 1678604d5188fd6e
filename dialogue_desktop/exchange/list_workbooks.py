"""Workbooks of Excel and LibreOffice, read with limits (P6).

A few kilobytes of a zip can unpack to gigabytes, and two cells at opposite corners of a sheet
make calamine lay out every cell between them. Both are looked at before calamine is asked.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .headings import heading_row
from .list_findings import Notice, RefusedList
from .list_tables import HEAD_ROWS, ROW_LIMIT, Row, Table

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

UNPACKED_LIMIT = 150_000_000
CELL_LIMIT = 5_000_000
PART_LIMIT = 4000

_TROUBLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)


def read_workbook(path: Path, sheet: str | None) -> Table:
    """The named sheet, else the first visible one with a column of names, else the first."""
    _check(path)
    book = _opened(path)
    names = _sheet_names(book)
    if not names:
        raise RefusedList("empty_list", name=path.name)
    tables = (_table(path, book, name, names) for name in ([sheet] if sheet else names))
    first: Table | None = None
    for table in tables:
        if sheet or heading_row(table.head) is not None:
            return table
        first = first if first and first.height else table
    assert first is not None
    return first


def _opened(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook, PasswordError

    with _damage_told(path):
        try:
            return CalamineWorkbook.from_path(str(path))
        except PasswordError:
            raise RefusedList("list_locked", name=path.name) from None


def _sheet_names(book: CalamineWorkbook) -> list[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    sheets.sort(key=lambda one: one.visible != SheetVisibleEnum.Visible)
    return [one.name for one in sheets]


def _table(path: Path, book: CalamineWorkbook, name: str, names: list[str]) -> Table:
    if name not in names:
        raise RefusedList("no_such_sheet", name=path.name, sheet=name)
    with _damage_told(path):
        sheet = book.get_sheet_by_name(name)
    if sheet.total_height > ROW_LIMIT:
        raise RefusedList("list_too_large", name=path.name)
    rows = _SheetRows(sheet)
    others = [other for other in names if other != name]
    notices = [_others(name, others)] if others else []
    offset = sheet.start[1] if sheet.start else 0
    head = list(islice(rows, HEAD_ROWS))
    return Table(rows, head, sheet.total_height, "", name, names, offset, notices)


def _others(name: str, others: list[str]) -> Notice:
    shown = ", ".join(others[:5]) + (" …" if len(others) > 5 else "")
    return Notice("other_sheets", {"n": len(others), "sheet": name, "sheets": shown})


class _SheetRows:
    """The rows of a sheet, again and again; a cell merged downwards counts for each row."""

    def __init__(self, sheet: CalamineSheet) -> None:
        self._sheet = sheet
        self._merged: dict[int, list[tuple[int, int]]] = {}
        offset = sheet.start[1] if sheet.start else 0
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
            if bottom > top and left == right:
                self._merged.setdefault(top, []).append((left - offset, bottom))

    def __iter__(self) -> Iterator[Row]:
        rows = self._sheet.iter_rows()
        return self._filled(rows) if self._merged else iter(rows)

    def _filled(self, rows: Iterator[list[Any]]) -> Iterator[Row]:
        open_cells: dict[int, tuple[int, Any]] = {}
        for place, row in enumerate(rows):
            for column, bottom in self._merged.get(place, ()):
                if 0 <= column < len(row):
                    open_cells[column] = (bottom, row[column])
            for column, (bottom, value) in list(open_cells.items()):
                if place > bottom:
                    del open_cells[column]
                elif row[column] == "":
                    row[column] = value
            yield row


class _damage_told:  # noqa: N801 - reads as a statement
    """Turns whatever a damaged workbook raises into our refusal, calamine's panics too."""

    def __init__(self, path: Path) -> None:
        self._name = path.name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        from python_calamine import CalamineError

        if kind is None or issubclass(kind, RefusedList):
            return
        if issubclass(kind, (CalamineError, *_TROUBLE)) or kind.__name__ == "PanicException":
            raise RefusedList("damaged_list", name=self._name) from None


# --- before calamine ---------------------------------------------------------------------------


def _check(path: Path) -> None:
    with path.open("rb") as file:
        packed = file.read(4) == b"PK\x03\x04"
    if packed:
        with _damage_told(path), zipfile.ZipFile(path) as package:
            _check_package(path.name, package)
    else:
        _check_compound(path)


def _check_compound(path: Path) -> None:
    """An old workbook lies in the same kind of file as an old Word document."""
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise RefusedList("list_locked", name=path.name)
    if not any(part.encode("utf-16-le") in data for part in ("Workbook", "Book")):
        raise RefusedList("not_a_list", name=path.name)


def _check_package(name: str, package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    is_excel = any(part.filename.startswith("xl/") for part in parts)
    if not is_excel and b"spreadsheet" not in _begin(package, "mimetype"):
        raise RefusedList("not_a_list", name=name)
    if len(parts) > PART_LIMIT:
        raise RefusedList("list_too_large", name=name)
    left = UNPACKED_LIMIT
    for part in parts:
        if part.filename.endswith((".xml", ".bin", ".rels")):
            left -= _checked_part(name, package, part, left)


def _checked_part(name: str, package: zipfile.ZipFile, part: zipfile.ZipInfo, limit: int) -> int:
    """The unpacked size of a part that is neither too long nor too wide."""
    measure = _measure_of(part.filename)
    size = _unpacked(package, part, limit, measure)
    if size <= limit and measure.unsure:
        measure = _XlsxMeasure()
        _unpacked(package, part, limit, measure)
    if size > limit or measure.cells > CELL_LIMIT:
        raise RefusedList("list_too_large", name=name)
    return size


def _begin(package: zipfile.ZipFile, name: str) -> bytes:
    try:
        with package.open(name) as part:
            return part.read(200)
    except KeyError:
        return b""


def _unpacked(
    package: zipfile.ZipFile, part: zipfile.ZipInfo, limit: int, measure: _Measure
) -> int:
    """How large a part really is, whatever the package says, up to just over a limit."""
    raw = package.fp
    assert raw is not None
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
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
    """Looks at a part while it is unpacked; of most parts there is nothing to measure."""

    cells = 0
    unsure = False
    """Whether the quick look was not enough."""

    def see(self, text: bytes) -> None:
        """Look at the next piece of the part."""


def _measure_of(name: str) -> _Measure:
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return _QuickXlsxMeasure()
    return _OdsMeasure() if name == "content.xml" else _Measure()


class _QuickXlsxMeasure(_Measure):
    """Whether every cell of a sheet lies in the columns A to Z and above row 100,000."""

    _unusual = re.compile(rb'<c(?! r="[A-Z]\d{1,5}"|ols?[ >/]|onditional|f|ustom|trl|ell)')

    def __init__(self) -> None:
        self._tail = b""

    def see(self, text: bytes) -> None:
        if self.unsure:
            return
        text = self._tail + text
        cut = text.rfind(b"<") + 1 or len(text) + 1
        text, self._tail = text[: cut - 1], text[cut - 1 :]
        self.unsure = b":c" in text or self._unusual.search(text) is not None


class _XlsxMeasure(_Measure):
    """How many cells lie between the corners of a sheet of Excel."""

    _place = re.compile(rb"""\sr\s*=\s*["']\$?([A-Za-z]{0,3})\$?(\d{1,7})""")

    _row = re.compile(rb"<(?:\w+:)?row\b")

    def __init__(self) -> None:
        self._tail = b""
        self._width = self._height = 1
        self._rows = 0

    def see(self, text: bytes) -> None:
        text = self._tail + text
        self._tail = text[-60:]
        for letters, digits in self._place.findall(text):
            self._width = max(self._width, _column_number(letters))
            self._height = max(self._height, int(digits))
        rows = self._row.split(text)
        side_by_side = max(row.count(b"c ") + row.count(b"c>") for row in rows)
        self._rows += text.count(b"<row") + text.count(b":row")
        self.cells = max(self._width, side_by_side) * max(self._height, self._rows)


@cache
def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


class _OdsMeasure(_Measure):
    """How many cells a sheet of LibreOffice says to repeat."""

    _tag = re.compile(rb"<table:(?:covered-)?table-(cell|row)\b([^>]*)>")
    _times = re.compile(rb"number-(?:columns|rows)-repeated\s*=\s*[\"'](\d+)")

    def __init__(self) -> None:
        self.cells = 0
        self._tail = b""
        self._rows = self._width = 1

    def see(self, text: bytes) -> None:
        text = self._tail + text
        end = 0
        for tag in self._tag.finditer(text):
            end = tag.end()
            times = self._times.search(tag[2])
            self._tell(tag[1], int(times[1]) if times else 1, tag[2])
        self._tail = text[end:][-4000:]

    def _tell(self, kind: bytes, times: int, words: bytes) -> None:
        if kind == b"row":
            self._rows, self._width = times, 0
            return
        self._width += times
        if b"value" in words:
            self.cells += self._rows * self._width
            self._width = 0
