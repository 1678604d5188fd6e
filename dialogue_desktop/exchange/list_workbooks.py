"""Workbooks of Excel and LibreOffice, read within limits (P6)."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .headings import heading_row
from .list_findings import Notice, RefusedList
from .list_limits import is_within_limits
from .list_tables import HEAD_ROWS, ROW_LIMIT, Row, Table

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


_TROUBLE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError,
    LookupError, OverflowError, MemoryError,
)  # fmt: skip
"""What Python's own reading of a package raises when its bytes are wrong."""


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

    with _damage_told(path), path.open("rb") as file:
        try:
            return CalamineWorkbook.from_filelike(file)  # by a path it would trust the suffix
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
    if any(part.encode("utf-16-le") in data for part in ("WordDocument", "PowerPoint")):
        raise RefusedList("not_a_list", name=path.name)


def _check_package(name: str, package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    is_excel = any(part.filename.startswith("xl/") for part in parts)
    if not is_excel and b"spreadsheet" not in _begin(package, "mimetype"):
        raise RefusedList("not_a_list", name=name)
    if any(part.filename == "xl/workbook.bin" for part in parts):
        raise RefusedList("not_a_list", name=name)  # .xlsb: its cells can't be measured first
    if not is_within_limits(package):
        raise RefusedList("list_too_large", name=name)


def _begin(package: zipfile.ZipFile, name: str) -> bytes:
    try:
        with package.open(name) as part:
            return part.read(200)
    except KeyError:
        return b""
