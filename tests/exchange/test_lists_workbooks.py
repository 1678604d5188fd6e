"""Lists in workbooks of Excel and LibreOffice, and workbooks that mean harm (P6)."""

from __future__ import annotations

import datetime as dt
import io
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from dialogue_desktop.errors import RefusedFile
from dialogue_desktop.exchange.list_limits import UNPACKED_LIMIT
from dialogue_desktop.exchange.lists import read_list

Sheets = dict[str, list[list[Any]]]
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A workbook of named sheets; ``hidden`` ones are not shown, ``merged`` is of the first."""

    def made(sheets: Sheets, hidden: str = "", merged: tuple[Any, ...] = ()) -> Path:
        path = tmp_path / "liste.xlsx"
        book = xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.right_to_left()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        first = book.worksheets()[0]
        if merged:
            first.merge_range(*merged)
        if hidden:
            book.get_worksheet_by_name(hidden).hide()
            book.worksheets()[-1].activate()
        book.close()
        return path

    return made


def refused(path: Path) -> str:
    with pytest.raises(RefusedFile) as caught:
        read_list(path)
    return caught.value.code


def test_titles_numbers_and_real_dates_are_understood(write: Write) -> None:
    path = write(
        {
            "اللائحة": [
                ["لائحة المشاركين", "", ""],
                [],
                ["الاسم الكامل", "الهاتف", "تاريخ الازدياد", "سنة الازدياد"],
                ["نعيمة الورغي", 612345678, dt.date(1984, 5, 12)],
                ["إدريس بناني", 612345679.0, 1979],
                ["ثريا", "", 30814],
            ]
        }
    )
    read = read_list(path)
    assert [row.values for row in read.rows] == [
        {"name_ar": "نعيمة الورغي", "phone": "+212612345678", "birth_year": 1984},
        {"name_ar": "إدريس بناني", "phone": "+212612345679", "birth_year": 1979},
        {"name_ar": "ثريا", "birth_year": 1984},
    ]
    assert [row.number for row in read.rows] == [4, 5, 6]
    assert (read.encoding, read.sheet, read.faults) == ("", "اللائحة", [])


def test_the_first_sheet_with_names_is_read_and_another_may_be_asked_for(write: Write) -> None:
    people = [["Nom", "Commune"], ["Amina", "Fès"]]
    path = write(
        {
            "Caché": [["Nom"], ["Personne"]],
            "Budget": [["Poste", "Montant"], ["Salle", 1200]],
            "Élus": people,
            "Société civile": [["Nom"], ["Driss"], ["Touria"]],
        },
        hidden="Caché",
    )
    read = read_list(path)
    assert (read.sheet, [row.values["name"] for row in read.rows]) == ("Élus", ["Amina"])
    assert read.sheets == ["Budget", "Élus", "Société civile", "Caché"]
    assert [(one.code, one.params["n"]) for one in read.notices] == [("other_sheets", 3)]
    assert len(read_list(path, sheet="Société civile").rows) == 2
    with pytest.raises(RefusedFile) as caught:
        read_list(path, sheet="Mutuelles")
    assert caught.value.code == "no_such_sheet"


def test_a_cell_merged_downwards_counts_for_each_of_its_rows(write: Write) -> None:
    rows = [["Commune", "Nom"], ["", "Amina"], ["", "Driss"], ["Taza", "Touria"]]
    read = read_list(write({"Élus": rows}, merged=(1, 0, 2, 0, "Bhalil")))
    assert [row.values["commune"] for row in read.rows] == ["Bhalil", "Bhalil", "Taza"]


def test_columns_have_the_letters_of_the_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(4, 2, ["Nom", "Tél"])
    sheet.write_row(5, 2, ["Amina", "0612345678"])
    book.close()
    read = read_list(path)
    assert [(one.letter, one.field) for one in read.columns] == [("C", "name"), ("D", "phone")]
    assert [row.number for row in read.rows] == [6]


def test_an_empty_sheet_and_headings_alone_hold_nobody(write: Write) -> None:
    assert refused(write({"Feuil1": []})) == "empty_list"
    assert refused(write({"Feuil1": [["Nom", "Commune"]]})) == "empty_list"
    assert refused(write({"Feuil1": [["Poste", "Montant"], ["Salle", 1]]})) == "no_name_column"


def test_a_long_list_is_read_in_little_memory(write: Write) -> None:
    import tracemalloc

    rows = [[f"Amina Alami {place}", f"06{place:08d}", "Fès", "F"] for place in range(4000)]
    path = write({"Élus": [["Nom et prénom", "Tél", "Commune", "Sexe"], *rows]})
    del rows
    tracemalloc.start()
    read = read_list(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(read.rows) == 4000 and not read.faults
    assert peak < 8_000_000


# --- the kind of file is told by its bytes -----------------------------------------------------


def ods(rows: str) -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{space}office:1.0" '
        f'xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="Feuille1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{space}manifest:1.0"/>'
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def zipped(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return packed.getvalue()


def ods_cell(text: str, more: str = "") -> str:
    return (
        f'<table:table-cell {more} office:value-type="string"><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


BLANK_END = (
    '<table:table-row table:number-rows-repeated="1048570">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def test_a_sheet_of_libreoffice_is_read_whatever_the_file_is_called(tmp_path: Path) -> None:
    blank = '<table:table-cell table:number-columns-repeated="16382"/>'
    rows = [("Nom", "Tél"), ("Amina", "0612345678")]
    text = "".join(
        f"<table:table-row>{ods_cell(name)}{ods_cell(phone)}{blank}</table:table-row>"
        for name, phone in rows
    )
    for name in ("liste.ods", "liste.xlsx", "liste.csv", "liste"):
        path = tmp_path / name
        path.write_bytes(ods(text + BLANK_END))
        (row,) = read_list(path).rows
        assert row.values == {"name": "Amina", "phone": "+212612345678"}


def test_other_packages_are_no_lists(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    for parts in ({"word/document.xml": b"<a/>"}, {"a.dialogue": b"x"}, {"xl/workbook.bin": b""}):
        path.write_bytes(zipped(parts))
        assert refused(path) == "not_a_list"
    old_word = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") + bytes(900)
    path.write_bytes(old_word)
    assert refused(path) == "not_a_list"


def test_a_locked_workbook_says_so(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(900)
    )
    assert refused(path) == "list_locked"


# --- harm --------------------------------------------------------------------------------------

BEFORE = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
AFTER = b"</sheetData></worksheet>"


def cell(place: str, text: str = "Nom") -> bytes:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def with_sheet(path: Path, sheet: bytes) -> Path:
    """The workbook with another sheet inside."""
    with zipfile.ZipFile(path) as package:
        parts = {part: package.read(part) for part in package.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet
    path.write_bytes(zipped(parts))
    return path


@pytest.mark.parametrize(
    "sheet",
    [
        b'<row r="1">' + cell("A1") + cell("XFD1") + b"</row>"
        b'<row r="1048576">' + cell("A1048576") + b"</row>",
        b"<row r='1'>" + cell("A1").replace(b'"', b"'") + b"</row>"
        b"<row r='1048576'>" + cell("XFD1048576").replace(b'<c r="', b'<c\nr = "') + b"</row>",
        b"<row>" + b"<c><v>1</v></c>" * 16_000 + b"</row>" + b"<row><c><v>1</v></c></row>" * 9000,
    ],
)
def test_cells_at_far_corners_are_refused_before_they_are_laid_out(
    write: Write, sheet: bytes
) -> None:
    """Asked to, calamine would reserve hundreds of gigabytes and end the process."""
    path = write({"Élus": [["Nom"], ["Amina"]]})
    assert refused(with_sheet(path, BEFORE + sheet + AFTER)) == "list_too_large"


def test_repeated_cells_of_libreoffice_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "liste.ods"
    wide = ods_cell("Nom", 'table:number-columns-repeated="16384"')
    gap = '<table:table-cell table:number-columns-repeated="16000"/>'
    for rows in (
        f'<table:table-row table:number-rows-repeated="1048574">{wide}</table:table-row>',
        f"<table:table-row>{ods_cell('Nom')}{gap}{ods_cell('x')}</table:table-row>{BLANK_END}"
        f"<table:table-row>{ods_cell('Amina')}</table:table-row>",
    ):
        path.write_bytes(ods(rows))
        assert refused(path) == "list_too_large"


def test_a_zip_bomb_is_refused_whatever_it_says_of_its_size(write: Write) -> None:
    path = write({"Élus": [["Nom"], ["Amina"]]})
    length = UNPACKED_LIMIT + 1_000_000
    with_sheet(path, BEFORE + b" " * length + AFTER)
    assert path.stat().st_size < length / 100
    assert refused(path) == "list_too_large"
    data = path.read_bytes()
    size = (length + len(BEFORE + AFTER)).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (100).to_bytes(4, "little")))
    assert refused(path) == "list_too_large"


def test_sheets_that_do_not_number_their_cells_are_read(write: Write) -> None:
    path = write({"Élus": [["Nom"], ["Amina"]]})
    plain = BEFORE + b"<row>" + cell("A1") + b"</row><row>" + cell("A2", "Zoé") + b"</row>" + AFTER
    read = read_list(with_sheet(path, re.sub(rb' r="A\d"', b"", plain)))
    assert [row.values["name"] for row in read.rows] == ["Zoé"]


def test_a_damaged_workbook_is_refused_or_read_never_more(write: Write) -> None:
    path = write({"Élus": [["Nom", "Tél"], *([f"Amina {n}", "0612345678"] for n in range(40))]})
    whole = path.read_bytes()
    dice = random.Random(7)
    codes = set()
    for turn in range(150):
        data = bytearray(whole)
        for _ in range(dice.choice((1, 4, 30))):
            data[dice.randrange(4, len(data))] = dice.randrange(256)
        path.write_bytes(data[: dice.randrange(len(data))] if turn % 3 == 0 else data)
        try:
            read_list(path)
        except RefusedFile as error:
            codes.add(error.code)
    assert "damaged_list" in codes
    path.write_bytes(whole[: len(whole) // 2])
    assert refused(path) == "damaged_list"
