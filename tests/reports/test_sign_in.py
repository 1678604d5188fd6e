"""The sign-in sheet: everybody on it, in either script, twenty a page, written whole."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PIL import ImageFilter

from dialogue_desktop.domain.columns import MEAL, SheetColumn, shown_columns
from dialogue_desktop.domain.columns import TRANSPORT as TRANSPORT_ID
from dialogue_desktop.domain.modules import Module
from dialogue_desktop.domain.programme import Programme
from dialogue_desktop.domain.roster import RosterLine
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.errors import Cancelled, DialogueError
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.sign_in import (
    PER_PAGE,
    Person,
    sign_in_of,
    trainers_of,
)
from dialogue_desktop.reports.sign_in_columns import (
    CONSENTS,
    FIRST,
    LAST,
    SIGNATURE,
    TRANSPORT,
    Column,
    people_grid,
)
from tests.reports.reading import ink, page_count, readings, sheet, some_people


def pdf_of(people: tuple[Person, ...], language: str, **changes: object) -> bytes:
    """The sheet as bytes."""
    stream = io.BytesIO()
    write_report("sign-in", sheet(people, **changes), stream, language)
    return stream.getvalue()


@pytest.mark.parametrize("language", ["fr", "ar", "en", "both"])
def test_forty_names_come_back_as_stored(language: str) -> None:
    people = some_people(40)
    for reader, text in readings(pdf_of(people, language)).items():
        for person in people:
            names = {"ar": [person.name_ar], "both": [person.name, person.name_ar]}
            for name in names.get(language, [person.name]):
                assert name in text, f"{reader}: {name}"


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 2), (20, 2), (21, 3), (40, 3)])
def test_twenty_people_a_page_and_a_last_page_to_keep(count: int, pages: int) -> None:
    assert page_count(pdf_of(some_people(count), "fr")) == pages


def test_five_hundred_people_still_fit_their_closing_pages() -> None:
    pdf = pdf_of(some_people(500), "both")
    text = readings(pdf)["pypdf"]
    pages = page_count(pdf)
    assert pages >= 500 / PER_PAGE + 1
    assert f"Page {pages} sur {pages}" in text
    assert "508" in text


def test_a_person_without_a_name_in_the_sheets_script_is_there_with_the_other() -> None:
    people = (Person("Salma Benhlima", ""), Person("", "نعيمة الورغي"))
    for language in ("fr", "ar", "both"):
        text = readings(pdf_of(people, language))["pypdf"]
        assert "Salma Benhlima" in text
        assert "نعيمة الورغي" in text


def test_a_long_name_is_set_smaller_but_kept_whole() -> None:
    name = "Moulay Abdelhafid El Idrissi El Ouazzani-Chahdi"
    text = readings(pdf_of((Person(name, ""),), "both"))["pypdf"]
    assert name in re.sub(r"\s+", " ", text)


def test_columns_mirror_in_arabic_and_the_letterhead_does_not() -> None:
    people = some_people(20)
    french, arabic = ink(pdf_of(people, "fr")), ink(pdf_of(people, "ar"))
    band = (0, 0, french.width, 100)
    assert french.crop(band).tobytes() == arabic.crop(band).tobytes()
    mirrored = [french.width - x for x in reversed(_columns(french))]
    assert _columns(arabic) == pytest.approx(mirrored, abs=4)  # the other side of each rule


def _columns(page: object) -> list[int]:
    """Where the long upright rules are, a third of the way down."""
    band = page.crop((0, 300, page.width, 900))  # type: ignore[attr-defined]
    pixels, width, height = band.tobytes(), band.width, band.height
    dark = [sum(pixels[y * width + x] < 200 for y in range(height)) for x in range(width)]
    return [x for x in range(width) if dark[x] > height * 0.95 and dark[x - 1] <= height * 0.95]


def test_a_photocopy_keeps_boxes_rules_and_names() -> None:
    page = ink(pdf_of(some_people(20), "both"), scale=200 / 72)
    copy = page.filter(ImageFilter.GaussianBlur(0.8)).point(lambda v: 255 if v > 175 else 0)
    row = int(297 * 0.18 * 200 / 25.4)
    lines = [y for y in range(row, copy.height - 300) if _dark_share(copy, y) > 0.8]
    assert len(lines) >= 21


def _dark_share(page: object, y: int) -> float:
    line = page.crop((100, y, page.width - 100, y + 1))  # type: ignore[attr-defined]
    pixels = line.tobytes()
    return sum(value < 128 for value in pixels) / len(pixels)


def test_amounts_are_summed_when_all_are_known_and_left_blank_otherwise() -> None:
    paid = tuple(replace(person, amounts=(100,)) for person in some_people(20))
    assert "2\u202f000" in readings(pdf_of(paid, "fr"))["pypdf"]
    unknown = (replace(paid[0], amounts=(None,)), *paid[1:])
    assert "1\u202f900" not in readings(pdf_of(unknown, "fr"))["pypdf"]


@pytest.mark.parametrize("language", ["fr", "both"])
def test_a_sum_says_in_which_money_it_is(language: str) -> None:
    paid = tuple(replace(person, amounts=(100,)) for person in some_people(20))
    money = {"currency": "dirhams", "currency_ar": "بالدرهم"}
    text = readings(pdf_of(paid, language, **money))["pypdf"]
    first = text[: text.index("Page 1 sur 2")]
    assert "Sous-total, lignes 1 à 20" in first and "dirhams" in first


def test_each_page_says_what_it_belongs_to() -> None:
    text = readings(pdf_of(some_people(21), "fr"))["pypdf"]
    assert "Vendredi 10 décembre 2021, matin, 9:00 à 12:30" in text
    assert text.count("Émargement 10-12-2021 matin · FM-2021-07") == 3
    assert text.count("Empreinte 7KQ4-M2XD") == 3
    assert [f"Page {n} sur 3" in text for n in (1, 2, 3)] == [True] * 3
    assert "Émargement · 10 décembre 2021, matin · Module 2, Fès" in text


def test_moroccan_months_stand_on_the_arabic_sheet() -> None:
    text = readings(pdf_of((), "ar", date=dt.date(2022, 8, 1)))["pypdf"]
    assert "غشت" in text


def test_an_interrupted_sheet_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"before")
    with pytest.raises(Cancelled):
        write_report(
            "sign-in", sheet(some_people(60)), target, progress=lambda done, total, name: done < 20
        )
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


def test_an_unwritable_place_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DialogueError) as caught:
        write_report("sign-in", sheet(()), tmp_path / "nowhere" / "sheet.pdf")
    assert caught.value.code == "cannot_write"
    assert "sheet.pdf" in caught.value.sentence("fr")


def test_it_is_one_of_the_reports(tmp_path: Path) -> None:
    write_report("sign-in", sheet(some_people(3)), tmp_path / "s.pdf", "both")
    assert page_count((tmp_path / "s.pdf").read_bytes()) == 2
    with pytest.raises(DialogueError) as caught:
        write_report("sign-in", sheet(()), tmp_path / "s.txt", "fr", "txt")
    assert caught.value.code == "unknown_report"


def test_a_sheet_is_made_from_the_records_of_its_half_day() -> None:
    programme = Programme(name="Dialogue", organiser_ar="مركز تواصل")
    slot = Slot(date=dt.date(2021, 12, 9), half="pm", venue="قاعة المنار", trainer="Latifa, أنور")
    modules = [Module(title="Budget", title_ar="الميزانية", position=2)]
    some = Slot(date=dt.date(2021, 12, 9)).id
    people = [
        RosterLine(some, "Zineb Ouali", None, "female", "official", None, "Sefrou"),
        RosterLine(some, "Brahim Tizi", "إبراهيم", None, "cooperative", None, "أزرو", "Tafoukt"),
    ]
    made = sign_in_of(programme, slot, modules, people, fingerprint="AB12")
    assert [person.name for person in made.people] == ["Brahim Tizi", "Zineb Ouali"]
    assert made.people[1].function == "Élue"
    assert made.people[0].function == "Tafoukt"
    assert (made.people[0].commune, made.people[0].commune_ar) == ("", "أزرو")
    assert made.modules == ("2, Budget",)
    assert (made.venue, made.venue_ar) == ("", "قاعة المنار")
    assert made.trainers == (("Latifa", ""), ("", "أنور"))
    assert made.letterhead.organiser_ar == "مركز تواصل"


def test_trainers_are_parted_by_commas_of_either_script() -> None:
    assert trainers_of("أمل، Latifa ; Omar") == (("", "أمل"), ("Latifa", ""), ("Omar", ""))
    assert trainers_of(None) == ()


def test_long_modules_and_places_are_never_cut_short() -> None:
    module = "1, Gouvernance et gestion des collectivités territoriales"
    changes = {"modules": (module,), "modules_ar": (), "venue": "Maison des associations"}
    text = readings(pdf_of(some_people(20), "both", **changes))["pypdf"]
    assert module in text
    assert "Fès, Maison des associations" in text
    assert "…" not in text


def test_where_titles_do_not_fit_the_numbers_of_the_modules_stand() -> None:
    modules = ("2, Planification stratégique territoriale", "3, Droit et mécanismes " * 4)
    text = readings(pdf_of(some_people(20), "both", modules=modules))["pypdf"]
    assert "Modules 2, 3 · Fès" in text


THREE = (
    TRANSPORT,
    Column("meal", money=False),
    Column(title="Hébergement", title_ar="الإيواء"),
)


@pytest.mark.parametrize("language", ["fr", "ar", "en", "both"])
def test_free_columns_stand_on_every_page_and_in_the_closing(language: str) -> None:
    people = tuple(replace(person, amounts=(60, None, 300)) for person in some_people(21))
    for reader, text in readings(pdf_of(people, language, columns=THREE)).items():
        own = "ar" if language == "ar" else "fr"
        names = [column.called(own) for column in THREE] if language != "en" else ["Meal"]
        for name in names:
            assert text.count(name) >= 4, (reader, name)  # two pages, walk-ins, closing
        figures = re.sub(r"\s", " ", text)  # readers know different spaces
        assert "1 260" in figures, reader  # 21 times 60
        assert "6 300" in figures, reader
        assert "…" not in text, reader


LONG = Person(
    "Fatima-Zahra Lemseffer-El Ouazzani",
    "فاطمة الزهراء المسفر الوزاني",
    "Élue, affaires sociales et santé",
    "منتخبة، الشؤون الاجتماعية والصحة",
    "Moulay Yacoub",
    "مولاي يعقوب",
)


@pytest.mark.parametrize("language", ["fr", "ar", "both"])
def test_beside_three_columns_nothing_of_a_person_is_cut(language: str) -> None:
    columns = (TRANSPORT, Column("meal", money=False), Column("kit", money=False))
    pdf = pdf_of((LONG,) * 20, language, columns=columns)
    assert page_count(pdf) == 2
    text = re.sub(r"\s+", " ", readings(pdf)["pypdf"])
    assert "…" not in text
    latin, arabic = ("Lemseffer-El Ouazzani", "Moulay Yacoub"), ("المسفر الوزاني", "مولاي يعقوب")
    for words in {"fr": latin, "ar": arabic}.get(language, latin + arabic):
        assert text.count(words) == 20


@pytest.mark.parametrize("columns", [(), (TRANSPORT,), THREE])
@pytest.mark.parametrize("bilingual", [True, False])
def test_columns_fill_the_page_and_leave_room_to_sign(
    columns: tuple[Column, ...], bilingual: bool
) -> None:
    grid = people_grid(columns, len(CONSENTS), bilingual)
    assert grid.edges[0] == FIRST
    assert abs(grid.edges[-1] - LAST) < 0.01
    assert grid.column(grid.signature)[1] > SIGNATURE - 0.01
    assert all(wide > 6.5 for wide in (grid.column(n)[1] for n in range(len(grid.edges) - 1)))


def test_a_sheet_without_free_columns_pays_nothing_out() -> None:
    text = readings(pdf_of(some_people(3), "fr", columns=()))["pypdf"]
    assert "Transport" not in text
    assert "reçu" not in text
    assert "Feuille tenue par" in text


def test_what_people_are_asked_is_said_below_the_boxes() -> None:
    text = readings(pdf_of(some_people(3), "both"))["pypdf"]
    for words in ("Photo", "Contact", "Propos", "Coché = oui", "علامة في الخانة = نعم"):
        assert words in text


def test_the_columns_of_a_programme_are_those_it_shows() -> None:
    assert [each.word for each in shown_columns([])] == ["transport"]
    own = SheetColumn(title="Hébergement", kind="amount", amount=300)
    meal = SheetColumn(id=MEAL, kind="tick")
    hidden = SheetColumn(id=TRANSPORT_ID, shown=False)
    shown = shown_columns([own, meal, hidden])
    assert [each.word or each.title for each in shown] == ["meal", "Hébergement"]
    line = RosterLine(UUID(int=1), "Salma Benhlima")
    made = sign_in_of(Programme(country="MA"), Slot(date=dt.date(2021, 12, 9)), [], [line],
                      columns=shown)  # fmt: skip
    assert made.people[0].amounts == (None, 300)
    assert [column.money for column in made.columns] == [False, True]
