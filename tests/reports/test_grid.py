"""The attendance grid: on paper by shape, in a workbook by word, the same numbers in both."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from dialogue_desktop.domain.attendance import Attendance
from dialogue_desktop.domain.modules import Module
from dialogue_desktop.domain.programme import Programme
from dialogue_desktop.domain.roster import RosterLine
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.domain.statuses import StatusStyle
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.grid import Grid, HalfDay, Mark, Row, grid_of
from dialogue_desktop.reports.statuses import statuses_of
from tests.reports.reading import HEAD, NAMES, page_count, readings

STATUSES = ("present", "late", "excused", "absent", "represented", None)


def grid(people: int = 12, half_days: int = 8) -> Grid:
    """Invented people over some half-days, every status somewhere."""
    days = [dt.date(2021, 12, 9) + dt.timedelta(days=n // 2) for n in range(half_days)]
    columns = tuple(HalfDay(day, ("am", "pm")[n % 2], "2, budget") for n, day in enumerate(days))
    rows = []
    for index in range(people):
        found = [STATUSES[(index + n) % len(STATUSES)] for n in range(half_days)]
        marks = tuple(Mark(status, "09:12") if status else None for status in found)
        rows.append(Row(*NAMES[index % len(NAMES)], "Élu", "Sefrou", marks))
    return Grid(HEAD, columns, tuple(rows), dt.date(2021, 12, 18), "7KQ4-M2XD")


def written(data: Grid, language: str, format: str) -> bytes:
    """The grid as bytes."""
    stream = io.BytesIO()
    write_report("grid", data, stream, language, format)
    return stream.getvalue()


def sheets(book: bytes) -> list[list[list[object]]]:
    """What a spreadsheet program reads, sheet by sheet, row by row."""
    opened = CalamineWorkbook.from_filelike(io.BytesIO(book))
    return [opened.get_sheet_by_name(name).to_python() for name in opened.sheet_names]


@pytest.mark.parametrize("language", ["fr", "ar", "both"])
def test_every_name_is_on_the_paper_as_stored(language: str) -> None:
    for reader, text in readings(written(grid(), language, "pdf")).items():
        for latin, arabic in NAMES:
            if language != "ar":
                assert latin in text, reader
            if language != "fr":
                assert arabic in text, reader


def test_many_half_days_and_people_go_over_pages_with_their_heads() -> None:
    pdf = written(grid(60, 44), "fr", "pdf")
    text = readings(pdf)["pypdf"]
    pages = page_count(pdf)
    assert pages > 6
    assert text.count("Suivies") == pages


@pytest.mark.parametrize("people", range(18, 30))
def test_the_total_keeps_two_rows_with_it(people: int) -> None:
    pages = readings(written(grid(people), "fr", "pdf"))["pypdf"].split("Empreinte")
    last = next(page for page in pages if "Présents et retards" in page)
    assert last.count(" / 8") >= 2


def test_an_empty_programme_is_still_a_page() -> None:
    assert page_count(written(Grid(HEAD), "ar", "pdf")) == 1
    assert sheets(written(Grid(HEAD), "ar", "xlsx"))


def test_dates_in_the_workbook_are_dates_and_statuses_words() -> None:
    matrix, marks = sheets(written(grid(), "fr", "xlsx"))
    assert matrix[2][5] == dt.date(2021, 12, 9)
    assert matrix[3][5] == "matin"
    assert matrix[4][1:3] == list(NAMES[0])
    assert matrix[4][5:7] == ["présence", "retard"]
    assert marks[1][0] == dt.date(2021, 12, 9)
    assert marks[1][8] == dt.time(9, 12)


def test_each_half_day_adds_up_to_everybody() -> None:
    data = grid()
    matrix, _ = sheets(written(data, "fr", "xlsx"))
    foot = matrix[4 + len(data.rows) :]
    assert foot[0][1] == "Présents et retards"
    for column in range(5, 5 + len(data.half_days)):
        in_the_room, *by_status = [row[column] for row in foot]
        assert sum(by_status) == len(data.rows)
        assert in_the_room == by_status[0] + by_status[1] == data.attended(column - 5)


@pytest.mark.parametrize(("language", "rtl"), [("ar", True), ("fr", False)])
def test_an_arabic_workbook_reads_from_right_to_left(language: str, rtl: bool) -> None:
    with zipfile.ZipFile(io.BytesIO(written(grid(), language, "xlsx"))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert ('rightToLeft="1"' in sheet) is rtl


def test_no_text_becomes_a_formula_or_a_link(shared_data: Path) -> None:
    hostile = json.loads((shared_data / "own_hostile_fr_ar.json").read_text("utf-8"))
    texts = [case["text"] for case in hostile]
    texts += (shared_data / "blns.txt").read_text("utf-8").splitlines()
    texts += ["=1+1", "+212600000000", "@SUM(A1)", "-2", "http://example.org", "x" * 40_000, "\0"]
    day = HalfDay(dt.date(2021, 12, 9), "am", "=1+1", "=HYPERLINK()")
    rows = tuple(
        Row(text, text, text, text, (Mark("present", None, None, text),)) for text in texts
    )
    book = written(Grid(HEAD, (day,), rows), "fr", "xlsx")
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        for name in parts.namelist():
            if name.startswith("xl/worksheets/sheet"):
                content = parts.read(name).decode()
                assert "<f>" not in content
                assert "hyperlink" not in content
    matrix, _ = sheets(book)
    assert [row[1] for row in matrix[4:] if row[1] in ("=1+1", "+212600000000")]


OWN = (
    StatusStyle(status="represented", label_fr="Mandaté", label_ar="مفوَّض", position=1),
    StatusStyle(status="late", label_fr="Arrivé après l’appel", label_ar="بعد النداء", position=2),
    StatusStyle(status="absent", symbol="minus"),
)


@pytest.mark.parametrize(("language", "word"), [("fr", "Mandaté"), ("ar", "مفوَّض")])
def test_the_words_of_the_programme_stand_on_paper_and_in_the_workbook(
    language: str, word: str
) -> None:
    data = replace(grid(), styles=OWN)
    assert word in readings(written(data, language, "pdf"))["pypdf"]
    matrix, marks = sheets(written(data, language, "xlsx"))
    heads = [cell for cell in matrix[3] if cell]
    assert heads[-6] == word  # first by the programme's order, before five others
    assert word in {row[7] for row in marks}
    for column in range(5, 5 + len(data.half_days)):
        totals = [row[column] for row in matrix[4 + len(data.rows) :]]
        assert sum(totals[1:]) == len(data.rows)
        assert totals[0] == data.attended(column - 5)


def test_statuses_without_words_of_their_own_keep_the_usual_ones_and_no_shape_comes_twice() -> None:
    said = statuses_of(OWN, "fr")
    assert [each.status for each in said] == [
        "represented", "late", "present", "excused", "absent", "unmarked",
    ]  # fmt: skip
    assert said[2].words == "présence"
    assert dict((each.status, each.shape) for each in said)["absent"] == "minus"
    assert len({each.shape for each in said}) == len(said)
    data = replace(grid(), styles=OWN)
    assert data.in_the_room("fr") == "présence + Arrivé après l’appel"
    assert grid().in_the_room("fr") == "Présents et retards"


def test_the_grid_is_made_from_the_records() -> None:
    module = Module(title="Budget", title_ar="الميزانية", position=1)
    late = Slot(date=dt.date(2021, 12, 9), half="pm", module_ids=[module.id], commune="Fès")
    early = Slot(date=dt.date(2021, 12, 9), half="am")
    people = [RosterLine(late.id, "Zineb"), RosterLine(early.id, "Amina", "أمينة")]
    marks = [Attendance(participant_id=late.id, slot_id=late.id, status="late", arrived_at="9:05")]
    made = grid_of(Programme(name="Dialogue"), [late, early], [module], people, marks)
    assert [(h.half, h.modules, h.venue) for h in made.half_days] == [
        ("am", "", ""),
        ("pm", "Budget", "Fès"),
    ]
    assert [row.name for row in made.rows] == ["Amina", "Zineb"]
    assert made.rows[1].marks == (None, Mark("late", "09:05"))
    assert made.rows[1].attended == 1
    assert made.attended(1) == 1
