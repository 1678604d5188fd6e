"""Certificates: what they say, and a number and a code that stay."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from uuid import UUID

import pytest

from dialogue_desktop.reports.certificates import (
    Certificate,
    Certificates,
    ModuleAttended,
    write_certificates,
)
from tests.reports.reading import HEAD, page_count, readings

PERSON = Certificate(
    UUID("6f3d3a52-9d0f-5a51-8a55-8f3a7f2c1d90"),
    first=dt.date(2021, 11, 30),
    last=dt.date(2021, 12, 17),
    day=dt.date(2021, 12, 20),
    name="Naïma Ouarghi",
    name_ar="نعيمة الورغّي",
    sex="female",
    role="official",
    commune="Azrou",
    commune_ar="أزرو",
    place="Fès",
    place_ar="فاس",
    modules=(ModuleAttended("1", (True, True)), ModuleAttended("3", (True, False))),
    half_days=3,
    held=4,
    minutes=630,
    planned=840,
)
DATA = Certificates(
    letterhead=HEAD,
    training="Le budget communal",
    training_ar="ميزانية الجماعة",
    people=(PERSON,),
)


def pdf_of(data: Certificates, language: str) -> bytes:
    """The certificates as bytes."""
    stream = io.BytesIO()
    write_certificates(data, stream, language)
    return stream.getvalue()


def test_a_certificate_says_who_what_when_and_how_much() -> None:
    for reader, text in readings(pdf_of(DATA, "fr")).items():
        for words in (
            "Madame Naïma Ouarghi",
            "élue, commune d’Azrou",
            "Le budget communal",
            "du 30 novembre 2021 au 17 décembre 2021, à Fès : 2 modules sur 2, 10,5 heures sur 14",
            "3 sur 4",
            DATA.number(PERSON),
            DATA.control(PERSON),
        ):
            assert words in text, reader


@pytest.mark.parametrize(
    ("organiser", "attests"),
    [
        ("Centre Tawassol", "Le Centre Tawassol atteste que"),
        ("Association Nour", "L’Association Nour atteste que"),
        ("Fondation Rivage", "La Fondation Rivage atteste que"),
        ("Tawassol", "Tawassol atteste que"),
    ],
)
def test_whoever_attests_has_its_article(organiser: str, attests: str) -> None:
    head = replace(HEAD, organiser=organiser)
    assert attests in readings(pdf_of(replace(DATA, letterhead=head), "fr"))["pypdf"]


def test_the_arabic_page_holds_the_arabic_name_as_stored() -> None:
    for reader, text in readings(pdf_of(DATA, "ar")).items():
        assert "نعيمة الورغّي" in text, reader
        assert "ميزانية الجماعة" in text, reader


@pytest.mark.parametrize(("language", "pages"), [("fr", 1), ("ar", 1), ("en", 1), ("both", 2)])
def test_one_page_a_person_and_a_language(language: str, pages: int) -> None:
    assert page_count(pdf_of(DATA, language)) == pages


def test_another_edition_keeps_the_number_and_the_code() -> None:
    again = replace(PERSON, edition=2)
    assert DATA.number(again) == DATA.number(PERSON)
    assert DATA.control(again) == DATA.control(PERSON)
    text = readings(pdf_of(replace(DATA, people=(again,)), "fr"))["pypdf"]
    assert "Édition 2" in text


def test_whoever_changes_a_page_gets_another_code() -> None:
    changed = (
        replace(PERSON, name="Naïma Ouarghy"),
        replace(PERSON, half_days=4),
        replace(PERSON, minutes=840),
        replace(PERSON, modules=PERSON.modules[:1]),
    )
    codes = {DATA.control(person) for person in (PERSON, *changed)}
    codes.add(replace(DATA, training="Autre").control(PERSON))
    assert len(codes) == 6


def test_a_person_of_unknown_sex_is_called_by_name_alone() -> None:
    text = readings(pdf_of(replace(DATA, people=(replace(PERSON, sex=None),)), "fr"))["pypdf"]
    assert "Naïma Ouarghi" in text
    assert "Madame" not in text
