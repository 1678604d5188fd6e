"""Attendance grids as trainers keep them in a spreadsheet, read and brought in (A20)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from dialogue_desktop import Attendance, DialogueError, Participant, Slot, Workspace
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.errors import Cancelled
from dialogue_desktop.exchange.grid_marks import mark_of
from dialogue_desktop.exchange.grids import read_grid

NINE, TEN = dt.date(2021, 12, 9), dt.date(2021, 12, 10)
TODAY = dt.date(2021, 12, 13)
NOW = dt.datetime(2021, 12, 13, 10, tzinfo=dt.UTC)


def workbook(path: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = ()) -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Présences")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, dt.date):
                sheet.write_datetime(row, column, dt.datetime.combine(cell, dt.time()), day)
            elif cell is not None:
                sheet.write(row, column, cell)
    for area in merged:
        sheet.merge_range(area, rows[0][0] if area == "A1:D1" else None)
    book.close()
    return path


def text(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "fes.dialogue"
    with Workspace.create(path, "Amina", "Fès", clock=lambda: NOW) as ws:
        yield ws


def marks(ws: Workspace) -> list[tuple[str | None, str, str, str]]:
    people = {one.id: one.name or one.name_ar for one in ws.all(Participant)}
    slots = {one.id: one for one in ws.all(Slot)}
    return sorted(
        (
            people[mark.participant_id] or "",
            slots[mark.slot_id].date.isoformat(),
            slots[mark.slot_id].half,
            mark.status,
        )
        for mark in ws.all(Attendance)
    )


# --- reading ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("P", "present"), ("x", "present"), ("✓", "present"), ("1", "present"),
        ("حاضرة", "present"),
        ("A", "absent"), ("غائب", "absent"), ("0", "absent"), ("Abs", "absent"),
        ("R", "late"), ("retard", "late"), ("متأخر", "late"),
        ("E", "excused"), ("Excusé(e)", "excused"), ("بعذر", "excused"),
        ("Représenté", "represented"), ("ممثلة", "represented"),
        ("P?", None), ("bof", None), ("2", None), ("توفيق", None),
    ],
)  # fmt: skip
def test_what_a_cell_means(cell: str, status: str | None) -> None:
    mark = mark_of(cell)
    assert (mark.status if mark else None) == status


def test_a_cell_may_say_when_and_why() -> None:
    assert mark_of("R 9h20") == ("late", "09:20", None)
    assert mark_of("9:20") == ("present", "09:20", None)
    assert mark_of("E (malade)") == ("excused", None, "malade")
    assert mark_of("absent : mission") == ("absent", None, "mission")


def test_days_over_half_days(tmp_path: Path) -> None:
    """As Excel has it: a title, days as real dates in merged cells, halves under them."""
    path = workbook(
        tmp_path / "grille.xlsx",
        [
            ["Feuille de présence"],
            [None],
            ["N°", "Nom et prénom", "Commune", NINE, None, TEN, "Total"],
            [None, None, None, "matin", "après-midi", "matin"],
            [1, "Naïma Ouarghi", "Sefrou", "P", "A", "R 9h20", 2],
            [2, "إدريس العلوي", "Azrou", "x", None, "?", 1],
        ],
    )
    grid = read_grid(path, TODAY)
    assert grid is not None
    assert [(day.date, day.half) for day in grid.days] == [(NINE, "am"), (NINE, "pm"), (TEN, "am")]
    assert [row.values.get("name") or row.values["name_ar"] for row in grid.people.rows] == [
        "Naïma Ouarghi",
        "إدريس العلوي",
    ]
    first, second = (row.number for row in grid.people.rows)
    assert (first, second) == (5, 6)
    assert [mark.status for mark in grid.marks[first].values()] == ["present", "absent", "late"]
    assert [mark.status for mark in grid.marks[second].values()] == ["present"]
    assert [(f.row, f.value, f.reason) for f in grid.faults] == [(6, "?", "unknown_mark")]


def test_days_in_the_headings_of_a_text(tmp_path: Path) -> None:
    path = text(
        tmp_path / "grille.csv",
        "Nom;Prénom;9/12 matin;9/12 A.-M.;31/02;10 déc",
        "OUARGHI;Naïma;P;P;P;A",
        encoding="cp1252",
    )
    grid = read_grid(path, TODAY)
    assert grid is not None
    told = [(day.date, day.half, day.reason) for day in grid.days]
    assert told[0] == (NINE, "am", "")
    assert told[2] == (None, None, "no_such_day")
    assert told[3] == (TEN, None, "")


def test_arabic_headings_digits_and_marks(tmp_path: Path) -> None:
    path = text(
        tmp_path / "grille.csv",
        "الاسم الكامل\t٩/١٢/٢٠٢١ صباحا\t٩/١٢/٢٠٢١ مساء",
        "نعيمة الورغي\tح\tغ",
        encoding="utf-16",
    )
    grid = read_grid(path, TODAY)
    assert grid is not None
    assert [(day.date, day.half) for day in grid.days] == [(NINE, "am"), (NINE, "pm")]
    assert [mark.status for mark in grid.marks[2].values()] == ["present", "absent"]


def test_two_columns_of_one_day_are_its_halves_and_a_third_is_left(tmp_path: Path) -> None:
    path = text(tmp_path / "g.csv", "Nom,09/12/2021,09/12/2021", "Naïma,P,A")
    grid = read_grid(path, TODAY)
    assert grid is not None and [day.half for day in grid.days] == ["am", "pm"]
    path = text(tmp_path / "g.csv", "Nom,09/12/2021 matin,09/12/2021 matin", "Naïma,P,A")
    grid = read_grid(path, TODAY)
    assert grid is not None and [day.reason for day in grid.days] == ["", "day_twice"]


def test_am_beside_m_is_the_afternoon(tmp_path: Path) -> None:
    path = text(tmp_path / "g.csv", "Nom,09/12/2021,", ",M,AM", "Naïma,P,A")
    grid = read_grid(path, TODAY)
    assert grid is not None and [day.half for day in grid.days] == ["am", "pm"]


def test_a_list_of_people_is_no_grid(tmp_path: Path) -> None:
    path = text(
        tmp_path / "l.csv", "Nom,Téléphone,Remarque 9/12", "Naïma,0612483070,a rappelé hier"
    )
    assert read_grid(path, TODAY) is None


def kept_by_hand(path: Path) -> Path:
    """A register as a trainer keeps it: from right to left, a title, days over their halves in
    merged cells, totals beside and below, a line to sign."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("لائحة الحضور")
    sheet.right_to_left()
    sheet.merge_range("A1:J1", "لائحة الحضور - دورة تكوينية حول حكامة الجماعات")
    sheet.merge_range("A2:J2", "صفرو، قاعة الجماعة، دجنبر 2021")
    sheet.write_row("A4", ["ر.ت", "الاسم الكامل", "الجماعة", "الهاتف"])
    sheet.merge_range("E4:F4", "الخميس 9 دجنبر 2021")
    sheet.merge_range("G4:H4", "الجمعة ١٠ دجنبر ٢٠٢١")
    sheet.write_row("I4", ["المجموع", "ملاحظات"])
    sheet.write_row("E5", ["صباحا", "زوالا", "صباحا", "زوالا"])
    rows = [
        (1, "نعيمة الورغي", "صفرو", "٠٦١٢٤٨٣٠٧٠", "ح", "ح", "ح", "غ", 3, "جاءت متأخرة"),
        (2, "إدريس العلوي", "صفرو", "٠٦١٢٤٨٣٠٧١", "ت", "✓", "", "م", 2),
        ("", "مجموع الحاضرين", "", "", 2, 2, 1, 0),
        (),
        ("", "إمضاء المكون:"),
    ]
    for place, row in enumerate(rows):
        sheet.write_row(5 + place, 0, row)
    book.close()
    return path


def test_a_register_kept_by_hand_in_arabic(ws: Workspace, tmp_path: Path) -> None:
    report = ws.import_attendance(kept_by_hand(tmp_path / "سجل.xlsx"), dry_run=True)
    assert ws.all(Participant) == [] and ws.all(Slot) == []
    assert [(day.date, day.half, day.reason) for day in report.grid.days] == [
        (NINE, "am", ""), (NINE, "pm", ""), (TEN, "am", ""), (TEN, "pm", ""),
    ]  # fmt: skip
    assert report.grid.days[1].heading == "زوالا الخميس 9 دجنبر 2021"
    assert [person.name_ar for person in report.added] == ["نعيمة الورغي", "إدريس العلوي"]
    left = {fault.row: fault.reason for fault in report.faults}
    assert left == {8: "total_row", 10: "foot_row"}
    ws.import_attendance(tmp_path / "سجل.xlsx")
    assert marks(ws) == [
        ("إدريس العلوي", "2021-12-09", "am", "late"),
        ("إدريس العلوي", "2021-12-09", "pm", "present"),
        ("إدريس العلوي", "2021-12-10", "pm", "excused"),
        ("نعيمة الورغي", "2021-12-09", "am", "present"),
        ("نعيمة الورغي", "2021-12-09", "pm", "present"),
        ("نعيمة الورغي", "2021-12-10", "am", "present"),
        ("نعيمة الورغي", "2021-12-10", "pm", "absent"),
    ]
    ws.undo()
    assert ws.all(Participant) == [] and ws.all(Slot) == [] and ws.all(Attendance) == []


def test_days_that_are_numbers_below_their_month(tmp_path: Path) -> None:
    rows = [["", "Février 2022", "", ""], ["Nom", 9, 10, 31], ["Driss Alaoui", "P", "A", "P"]]
    grid = read_grid(workbook(tmp_path / "mois.xlsx", rows), TODAY)
    assert grid is not None
    told = [(day.date, day.heading, day.reason) for day in grid.days]
    assert told == [
        (dt.date(2022, 2, 9), "09/02/2022", ""),
        (dt.date(2022, 2, 10), "10/02/2022", ""),
        (None, "31/02/2022", "no_such_day"),
    ]
    assert list(grid.marks[3]) == [1, 2]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("TOTAL PRÉSENTS", "total_row"), ("Sous-total", "total_row"), ("المجموع", "total_row"),
        ("Signature du formateur", "foot_row"), ("P : présent, A : absent", "foot_row"),
    ],
)  # fmt: skip
def test_a_total_or_a_signature_is_nobody(tmp_path: Path, line: str, reason: str) -> None:
    rows = [["Bénéficiaires", "9-déc"], ["Driss Alaoui", "P"], [line], ["Totale Bennis", "P"]]
    grid = read_grid(workbook(tmp_path / "liste.xlsx", rows), TODAY)
    assert grid is not None and [row.number for row in grid.people.rows] == [2, 4]
    assert [(fault.row, fault.reason) for fault in grid.people.faults] == [(3, reason)]


# --- bringing in -----------------------------------------------------------------------------


def test_nothing_is_written_before_import_and_one_undo_takes_all_back(
    ws: Workspace, tmp_path: Path
) -> None:
    naima = ws.add(Participant(name="Naïma Ouarghi", commune="Sefrou"))
    am = ws.add(Slot(date=NINE, half="am"))
    path = text(
        tmp_path / "g.csv", "Nom complet;9/12 matin;10/12", "Ouarghi Naima;P;A", "Driss A;x;"
    )
    before = ws.fingerprint()
    report = ws.import_attendance(path, dry_run=True)
    assert ws.fingerprint() == before
    assert [one.name for one in report.added] == ["Driss A"] and list(report.known) == [naima.id]
    assert [(day.fresh, day.slots[0].date) for day in report.days] == [(False, NINE), (True, TEN)]
    ws.import_attendance(path)
    assert marks(ws) == [
        ("Driss A", "2021-12-09", "am", "present"),
        ("Naïma Ouarghi", "2021-12-09", "am", "present"),
        ("Naïma Ouarghi", "2021-12-10", "am", "absent"),
    ]
    assert ws.get(Slot, am.id) is not None and len(ws.all(Slot)) == 2
    assert ws.check() == []
    ws.undo()
    assert ws.all(Attendance) == [] and len(ws.all(Participant)) == 1 and len(ws.all(Slot)) == 1
    ws.redo()
    assert len(ws.all(Attendance)) == 3


def test_a_long_grid_says_how_far_it_is_and_stopped_anywhere_writes_nothing(
    ws: Workspace, tmp_path: Path
) -> None:
    days = [TEN + dt.timedelta(days=place) for place in range(12)]
    names = [f"{first} {last}" for first in ("Amal", "Driss", "Omar", "Zineb", "Salma", "Hicham")
             for last in ("Alaoui", "Bennis", "Chraibi", "Fassi", "Guessous", "Jettou", "Kabbaj",
                          "Lahlou", "Mernissi", "Naciri", "Ouazzani", "Rami", "Skalli", "Tazi",
                          "Zniber", "Berrada", "Cherkaoui", "Filali")]  # fmt: skip
    path = workbook(tmp_path / "long.xlsx", [["Nom", *days], *([n, *"P" * 12] for n in names)])
    before, told = ws.fingerprint(), list[tuple[int, int]]()

    def stop_at(last: int) -> Any:
        def tell(done: int, total: int, name: str) -> bool:
            told.append((done, total))
            return len(told) < last

        return tell

    ws.import_attendance(path, dry_run=True, progress=stop_at(1000))
    assert all(0 <= done <= total for done, total in told)
    ws.import_attendance(path, progress=stop_at(1000))
    steps, total = len(told), len(names) * 12
    made, written = total + 12, 2 * (total + 12)
    assert (1000, written) in told and len(ws.all(Attendance)) == total
    assert sum(made < done < written for done, _ in told) > 1, "the write is heard"
    ws.undo()
    assert ws.all(Participant) == [] and ws.all(Attendance) == []
    before = ws.fingerprint()
    for last in range(1, steps):
        told.clear()
        try:
            ws.import_attendance(path, progress=stop_at(last))
        except Cancelled:
            assert ws.fingerprint() == before and ws.standing().refused == ""
        else:
            break
    assert last > 5 and told[-1] == (written, written)


def test_the_same_grid_again_changes_nothing(ws: Workspace, tmp_path: Path) -> None:
    path = text(tmp_path / "g.csv", "Nom complet;9/12 matin;10/12", "Naïma Ouarghi;P;A")
    ws.import_attendance(path)
    before = ws.fingerprint()
    report = ws.import_attendance(path)
    assert ws.fingerprint() == before and report.same == 2 and report.marks == []


def test_a_mark_that_differs_is_listed_and_never_written(ws: Workspace, tmp_path: Path) -> None:
    naima, am = ws.add(Participant(name="Naïma Ouarghi")), ws.add(Slot(date=NINE, half="am"))
    ws.add(Attendance(participant_id=naima.id, slot_id=am.id, status="late"))
    path = text(tmp_path / "g.csv", "Nom complet;9/12/2021", "Naïma Ouarghi;P")
    report = ws.import_attendance(path)
    assert [(d.here, d.listed) for d in report.differs] == [("late", "present")]
    assert marks(ws) == [("Naïma Ouarghi", "2021-12-09", "am", "late")]


def test_a_day_without_its_half_is_every_half_day_of_it(ws: Workspace, tmp_path: Path) -> None:
    ws.add_all([Slot(date=NINE, half="am"), Slot(date=NINE, half="pm")])
    ws.import_attendance(text(tmp_path / "g.csv", "Nom complet;9/12/2021", "Naïma;P"))
    assert [mark[2] for mark in marks(ws)] == ["am", "pm"]


def test_where_groups_meet_a_person_is_marked_in_their_own(ws: Workspace, tmp_path: Path) -> None:
    fes, sefrou = ws.add_all([Cohort(title="Fès"), Cohort(title="Sefrou")])
    slots = ws.add_all([Slot(date=NINE, cohort_id=fes.id), Slot(date=NINE, cohort_id=sefrou.id)])
    ws.add(Participant(name="Naïma", cohort_id=sefrou.id))
    path = text(tmp_path / "g.csv", "Nom complet;9/12/2021", "Naïma;P", "Hajar;P")
    report = ws.import_attendance(path)
    assert [mark.slot_id for mark in ws.all(Attendance)] == [slots[1].id]
    assert [(fault.row, fault.reason) for fault in report.faults] == [(3, "which_half_day")]


def test_nobody_is_marked_in_a_register_that_is_closed(ws: Workspace, tmp_path: Path) -> None:
    slot = ws.add(Slot(date=NINE, half="am", closed=True))
    ws.add(Slot(date=NINE, half="pm"))
    hajar = ws.add(Participant(name="Hajar"))
    ws.add(Attendance(participant_id=hajar.id, slot_id=slot.id))
    path = text(tmp_path / "g.csv", "Nom complet;9/12/2021", "Naïma;P", "Hajar;P")
    report = ws.import_attendance(path)
    assert [(fault.row, fault.reason) for fault in report.faults] == [(2, "closed_register")]
    assert marks(ws) == [
        ("Hajar", "2021-12-09", "am", "present"),
        ("Hajar", "2021-12-09", "pm", "present"),
        ("Naïma", "2021-12-09", "pm", "present"),
    ]


def test_a_column_that_is_left_out_brings_nothing(ws: Workspace, tmp_path: Path) -> None:
    path = text(tmp_path / "g.csv", "Nom complet;9/12/2021;10/12/2021", "Naïma;P;P")
    ws.import_attendance(path, without=[2])
    assert [mark[1] for mark in marks(ws)] == ["2021-12-09"] and len(ws.all(Slot)) == 1


def test_a_cancelled_half_day_is_not_marked(ws: Workspace, tmp_path: Path) -> None:
    off = ws.add(Slot(date=NINE, cancelled=True))
    ws.import_attendance(text(tmp_path / "g.csv", "Nom complet;9/12/2021", "Naïma;P"))
    assert [mark.slot_id == off.id for mark in ws.all(Attendance)] == [False]


def test_a_list_without_days_is_refused_in_a_sentence(ws: Workspace, tmp_path: Path) -> None:
    path = text(tmp_path / "l.csv", "Nom complet;Commune", "Naïma;Sefrou")
    with pytest.raises(DialogueError) as refused:
        ws.import_attendance(path)
    assert refused.value.code == "no_days"
    assert "l.csv" in refused.value.sentence("fr") and "09/12/2021" in refused.value.sentence("fr")
    assert ws.all(Participant) == []


REAL = Path(__file__).parents[2].parent / "shared" / "data" / "officials_list_a.csv"


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
def test_the_real_list_with_marks_meets_its_own_people(ws: Workspace, tmp_path: Path) -> None:
    ws.import_participants(REAL)
    lines = REAL.read_text("cp1252").splitlines()
    made = [f"{lines[0]};9/12/2021 matin;9/12/2021 après-midi"]
    made += [f"{line};P;{'A' if n % 3 else 'R 14h20'}" for n, line in enumerate(lines[1:])]
    report = ws.import_attendance(text(tmp_path / "grille.csv", *made, encoding="cp1252"))
    assert len(report.added) == 0 and len(report.known) == 42
    assert len(ws.all(Attendance)) == 84 and report.faults == []
