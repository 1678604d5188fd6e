"""A list of people as rows, columns, faults and notices (P6, P7, P8, P14)."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.records import checked_field
from dialogue_desktop.errors import Cancelled, RefusedFile
from dialogue_desktop.exchange import list_cells
from dialogue_desktop.exchange.list_findings import KEPT, ROW_LEFT, by_row
from dialogue_desktop.exchange.lists import ParticipantList, read_list
from dialogue_desktop.resources import resource
from dialogue_desktop.words import LANGUAGES, say

Listed = Callable[..., ParticipantList]


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    """Read rows that were written as a CSV file."""

    def read(*rows: list[str], separator: str = ";", **asked: Any) -> ParticipantList:
        path = tmp_path / "liste.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=separator).writerows(rows)
        return read_list(path, **asked)

    return read


def only(read: ParticipantList) -> dict[str, Any]:
    assert [row.faults for row in read.rows] == [()]
    return read.rows[0].values


# --- columns -----------------------------------------------------------------------------------


def test_every_kind_of_column_gives_a_plain_checked_value(listed: Listed) -> None:
    headings = (
        "N°|Nom|Prénom|الاسم الكامل|Sexe|Né(e) le|Milieu|Handicap|GSM|E-mail|Commune|Province|"
        "Région|Qualité|Fonction|Association|Obs."
    )
    cells = (
        "1|Ouarghi|Naïma|نعيمة الورغي|F|12/05/1984|rural|non|06 12 34 56 78|n@example.org|Bhalil|"
        "Sefrou|Fès-Meknès|élue|Présidente|Annour|vient l’après-midi"
    )
    values = only(listed(headings.split("|"), cells.split("|")))
    assert values == {
        "name": "Naïma Ouarghi",
        "name_ar": "نعيمة الورغي",
        "sex": "female",
        "birth_year": 1984,
        "area": "rural",
        "disability": "no",
        "phone": "+212612345678",
        "email": "n@example.org",
        "commune": "Bhalil",
        "province": "Sefrou",
        "region": "Fès-Meknès",
        "role": "official",
        "function": "Présidente",
        "organisation": "Annour",
        "remark": "vient l’après-midi",
    }
    values.pop("organisation")
    assert Participant(**values).given() == values


def test_a_name_goes_to_the_field_of_its_script(listed: Listed) -> None:
    read = listed(["Nom et prénom", "Commune"], ["نعيمة الورغي", "صفرو"], ["Driss Bennani", "صفرو"])
    assert [row.values for row in read.rows] == [
        {"name_ar": "نعيمة الورغي", "commune": "صفرو"},
        {"name": "Driss Bennani", "commune": "صفرو"},
    ]


def test_parts_of_names_are_put_together_in_each_script(listed: Listed) -> None:
    read = listed(
        ["Nom", "Prénom", "الاسم الشخصي", "الاسم العائلي"],
        ["Ouarghi", "Naïma", "نعيمة", "الورغي"],
        ["Bennani", "", "", ""],
        ["", "", "إدريس", ""],
    )
    assert [row.values for row in read.rows] == [
        {"name": "Naïma Ouarghi", "name_ar": "نعيمة الورغي"},
        {"name": "Bennani"},
        {"name_ar": "إدريس"},
    ]


def test_two_names_in_one_script_are_told(listed: Listed) -> None:
    read = listed(["Nom arabe", "Nom"], ["Amina Alami", "Amina El Alami"])
    assert read.rows[0].values == {"name": "Amina El Alami"}
    assert [(one.column, one.value, one.reason) for one in read.faults] == [
        ("Nom arabe", "Amina Alami", "second_name")
    ]


def test_columns_tell_what_they_were_taken_for(listed: Listed) -> None:
    read = listed(
        ["N°", "Nom et prénom", "Parti", "Tél", "Tél 2"], ["1", "Amina", "x", "", "0612345678"]
    )
    assert [(one.letter, one.heading, one.field) for one in read.columns] == [
        ("A", "N°", "number"),
        ("B", "Nom et prénom", "name"),
        ("C", "Parti", None),
        ("D", "Tél", "phone"),
        ("E", "Tél 2", "phone"),
    ]
    assert only(read) == {"name": "Amina", "phone": "+212612345678"}
    assert [one.code for one in read.notices] == ["columns_unknown", "second_column"]


def test_three_hundred_columns_are_read_and_told_in_short(listed: Listed) -> None:
    read = listed(
        ["Nom", *(f"Question {place}" for place in range(299))], ["Amina", *["oui"] * 299]
    )
    assert only(read) == {"name": "Amina"}
    assert len(read.columns) == 300 and read.columns[-1].letter == "KN"
    (notice,) = read.notices
    assert notice.params["n"] == 299
    assert len(str(notice.params["columns"])) < 400


def test_a_person_may_say_what_a_column_holds(listed: Listed, tmp_path: Path) -> None:
    rows = ["Personne invitée", "Où"], ["Amina", "Sefrou"]
    with pytest.raises(RefusedFile) as refused:
        listed(*rows)
    assert refused.value.code == "no_name_column"
    assert "Personne invitée" in refused.value.sentence("fr")
    assert only(listed(*rows, fields={0: "name", 1: "commune"})) == {
        "name": "Amina",
        "commune": "Sefrou",
    }
    read = listed(["Nom", "Commune"], ["Amina", "Sefrou"], fields={1: None})
    assert only(read) == {"name": "Amina"}


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(listed: Listed, separator: str) -> None:
    read = listed(["Nom", "Fonction"], ["Alami, Amina", "a; b, c | d\te"], separator=separator)
    assert only(read) == {"name": "Alami, Amina", "function": "a; b, c | d\te"}


def test_a_list_of_one_column_keeps_its_commas(tmp_path: Path) -> None:
    path = tmp_path / "liste.txt"
    path.write_text("Nom\r\nAlami, Amina\r\nBennani, Driss\r\n", encoding="utf-8")
    assert [row.values["name"] for row in read_list(path).rows] == [
        "Alami, Amina",
        "Bennani, Driss",
    ]


def test_a_quotation_mark_that_never_ends_swallows_nobody(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('Nom;Tél\n"Amina;0612345678\nDriss;0612345679\n', encoding="utf-8")
    read = read_list(path)
    assert [row.values["name"] for row in read.rows] == ['"Amina', "Driss"]
    assert [one.code for one in read.notices] == ["stray_quote"]


# --- rows --------------------------------------------------------------------------------------


def test_rows_have_the_number_that_the_spreadsheet_shows(listed: Listed) -> None:
    headings = ["N°", "Nom", "Commune"]
    read = listed(
        ["Liste des élus", "", ""],
        ["", "", ""],
        headings,
        ["1", "Amina", "Fès"],
        ["2", "", ""],
        ["", "", ""],
        headings,
        ["3", "Driss\nBennani", "Fès"],
        ["4", "Touria", "Fès"],
    )
    assert [(row.number, row.values["name"]) for row in read.rows] == [
        (4, "Amina"),
        (8, "Driss\nBennani"),
        (9, "Touria"),
    ]
    assert not read.faults and [one.code for one in read.notices] == ["title_rows"]


def test_rows_that_are_not_taken_say_why_and_the_others_go_on(listed: Listed) -> None:
    read = listed(
        ["N°", "Nom", "Commune", "CIN"],
        ["1", "Amina", "Fès", "A1"],
        ["2", "", "Missour", ""],
        ["3", "Amina", "Fès", "A1"],
        ["4", "Amina", "Fès", "B2"],
        ["", "Total", "4", ""],
        ["5", "Alami", "Hicham", "", "Taza"],
        ["6", "\u3164", "Fès", ""],
    )
    assert [row.number for row in read.rows] == [2, 5]
    assert [row.number for row in read.left] == [3, 4, 6, 7, 8]
    assert read.left[0].values == {"commune": "Missour"}
    assert [(one.row, one.reason, one.value) for one in read.faults] == [
        (3, "name_missing", ""),
        (4, "duplicate_row", "2"),
        (6, "total_row", "Total"),
        (7, "extra_cells", "Taza"),
        (8, "name_missing", ""),
    ]
    assert {one.effect for one in read.faults} == {"row_left"}


def test_a_row_that_is_left_says_only_why_it_is_left(listed: Listed) -> None:
    read = listed(
        ["Nom", "Tél", "Né le"],
        ["", "06 61 20 4", "31/02/1984"],
        ["Total", "41", "1974"],
        ["????", "0612345678", ""],
        ["Amina", "06 61 20 4", "31/02/1984"],
        ["Amina", "06 61 20 4", "31/02/1984"],
    )
    assert [row.number for row in read.rows] == [5]
    assert [(one.row, one.reason, one.value) for one in read.faults] == [
        (2, "name_missing", ""),
        (3, "total_row", "Total"),
        (4, "name_unreadable", "????"),
        (5, "phone_too_short", "06 61 20 4"),
        (5, "no_such_day", "31/02/1984"),
        (6, "duplicate_row", "5"),
    ]
    assert [row.faults for row in read.left] == [
        (fault,) for fault in read.faults if fault.effect == "row_left"
    ]
    assert [(number, len(told)) for number, told in by_row(read.faults).items()] == [
        (2, 1), (3, 1), (4, 1), (5, 2), (6, 1),
    ]  # fmt: skip


def test_a_faulty_cell_leaves_its_value_and_keeps_the_person(listed: Listed) -> None:
    read = listed(
        ["Nom", "Tél", "E-mail", "Sexe", "Né le"],
        ["Amina", "06 61 20 4", "amina(at)example", "peut-être", "31/02/1984"],
    )
    (row,) = read.rows
    assert row.values == {"name": "Amina"} and row.to_complete
    assert [(one.row, one.column, one.value, one.reason) for one in row.faults] == [
        (2, "Tél", "06 61 20 4", "phone_too_short"),
        (2, "E-mail", "amina(at)example", "not_an_email"),
        (2, "Sexe", "peut-être", "unknown_choice"),
        (2, "Né le", "31/02/1984", "no_such_day"),
    ]
    assert {one.effect for one in row.faults} == {"value_left"}


def test_of_several_numbers_the_first_is_taken(listed: Listed) -> None:
    read = listed(["Nom", "Tél"], ["Amina", "0612345678 / 0661234567"])
    (row,) = read.rows
    assert row.values["phone"] == "+212612345678" and not row.to_complete
    assert [(one.value, one.reason) for one in row.faults] == [("0661234567", "more_phones")]


def test_the_country_of_the_programme_reads_the_phones(listed: Listed) -> None:
    read = listed(["Nom", "Tél"], ["Amina", "06 12 34 56 78"], country="FR")
    assert read.rows[0].values["phone"] == "+33612345678"


def test_nothing_known_declined_and_a_value_are_three_things(listed: Listed) -> None:
    read = listed(
        ["Nom", "Sexe", "Né le"],
        ["Amina", "", "-"],
        ["Driss", "refus", "refus"],
        ["Zoé", "F", "1984"],
    )
    assert [(row.values.get("sex"), row.values.get("birth_year")) for row in read.rows] == [
        (None, None),
        ("declined", "declined"),
        ("female", 1984),
    ]


@pytest.mark.parametrize(
    ("quality", "values"),
    [
        ("élu(e)", {"role": "official"}),
        ("منتخب", {"role": "official"}),
        ("Conseillère communale", {"role": "official", "function": "Conseillère communale"}),
        ("رئيسة جمعية", {"role": "association", "function": "رئيسة جمعية"}),
        ("Coopérative", {"role": "cooperative"}),
    ],
)
def test_a_quality_tells_a_role_and_loses_nothing(
    listed: Listed, quality: str, values: dict[str, str]
) -> None:
    assert only(listed(["Nom", "Qualité"], ["Amina", quality])) == {"name": "Amina", **values}


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("1984", 1984), (1984.0, 1984), ("12/05/1984", 1984), ("05/13/1984", 1984),
        ("1984-05-12 00:00:00", 1984), ("12.05.84", 1984), ("12/05/05", 2005), ("19840512", 1984),
        ("12051984", 1984), ("né en 1984", 1984), ("12 mai 1984", 1984), ("١٩٨٤", 1984),
        (30814.0, 1984),
    ],
)  # fmt: skip
def test_a_year_is_read_from_a_year_or_a_date(cell: object, year: int) -> None:
    assert list_cells.birth_year(cell) == list_cells.Outcome(year)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("31/02/1984", "no_such_day"),
        ("12/05/15", "which_century"),
        ("jeune", "not_a_year"),
        ("1850", "year_out_of_range"),
        (0.5, "not_a_year"),
        (True, "not_a_year"),
    ],
)
def test_what_is_no_year_says_why(cell: object, reason: str) -> None:
    assert list_cells.birth_year(cell).reason == reason


@pytest.mark.parametrize(
    ("age", "band"),
    [("42", "35_49"), ("25 à 34 ans", "25_34"), ("< 25", "under_25"), ("65+", "65_over"),
     ("moins de 25", "under_25"), ("18-24", "under_25")],
)  # fmt: skip
def test_an_age_is_kept_as_a_band(listed: Listed, age: str, band: str) -> None:
    assert only(listed(["Nom", "Âge"], ["Amina", age]))["age_band"] == band


def test_the_checkers_of_cells_and_of_records_agree() -> None:
    cells = ["F", "homme", "refus", "oui", "rural", "42", "élu", "1984", "a@b.ma", "0612345678",
             " Fès ", "", "-", 1984.0, "x" * 30, "أنثى", "نعم"]  # fmt: skip
    checks: dict[str, Any] = {
        field: list_cells.choice(field) for field in ("sex", "area", "disability", "age_band")
    }
    checks |= {"birth_year": list_cells.birth_year, "email": list_cells.email}
    checks |= {"commune": list_cells.line, "phone": lambda cell: list_cells.phone(cell, "MA")}
    for field, check in checks.items():
        for cell in cells:
            value = check(cell).value
            assert checked_field(Participant, field, value) == value


# --- stopping, and words -----------------------------------------------------------------------


def test_it_tells_how_far_it_is_and_can_be_stopped(listed: Listed) -> None:
    rows = [["Nom"], *([f"Amina {place}"] for place in range(2000))]
    seen: list[tuple[int, int, str]] = []
    read = listed(*rows, progress=lambda *told: seen.append(told))
    assert len(read.rows) == 2000
    assert seen[-1][0] == seen[-1][1] and seen[0][2] == "liste.csv" and len(seen) > 3
    with pytest.raises(Cancelled):
        listed(*rows, progress=lambda done, total, name: done < 1000)


REASONS = {
    *ROW_LEFT, *KEPT, "garbled", "name_lost", "too_long", "phone_too_short", "phone_too_long",
    "phone_unknown", "phone_rounded", "not_a_phone", "not_an_email", "unknown_choice",
    "not_a_year", "year_out_of_range", "no_such_day", "which_century",
    "unknown_mark", "which_half_day", "closed_register", "day_no_such_day", "day_day_twice",
    "score_not_a_number", "score_number_out_of_range",
}  # fmt: skip
NOTICES = {
    "title_rows", "columns_unknown", "second_column", "duplicate_rows", "mojibake",
    "lossy_encoding", "unreadable", "stray_quote", "other_sheets",
}  # fmt: skip
FIELDS = {
    "field.none", "field.given_name", "field.family_name", "field.organisation", "field.number",
    *(f"field.{name}" for name in (
        "name", "name_ar", "sex", "birth_year", "age_band", "area", "disability", "phone", "email",
        "commune", "province", "region", "role", "function", "remark",
    )),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_said_has_words(language: str) -> None:
    path = resource("words", f"lists.{language}.json")
    words = json.loads(path.read_text(encoding="utf-8"))
    assert set(words) == REASONS | NOTICES | FIELDS
    params = {"n": 3, "value": "x", "columns": "x", "example": "x", "sheet": "x", "sheets": "x"}
    params |= {"restored": 1, "lost": 2}
    for key in words:
        assert "…" not in say(language, f"lists.{key}", **params)


def test_real_lists_are_read_whole(shared_data: Path) -> None:
    first = read_list(shared_data / "officials_list_a.csv")
    assert (len(first.rows), first.faults, first.encoding) == (42, [], "Windows-1252")
    assert first.rows[14].values["name"] == "El houssaine KASSMI"
    assert all(row.values["role"] == "official" for row in first.rows)
    text = read_list(shared_data / "officials_list_b.csv")
    book = read_list(shared_data / "officials_list_b.xlsx")
    assert text.encoding == "UTF-16" and len(text.rows) == 34 and not text.faults
    assert [row.values for row in text.rows] == [row.values for row in book.rows]
    assert [row.number for row in book.rows] == [row.number + 2 for row in text.rows]
    phones = {row.values["phone"] for row in first.rows}
    assert len(phones & {row.values.get("phone") for row in text.rows}) > 5
