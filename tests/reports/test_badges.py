"""Badges: both names, a code that holds the id and nothing else."""

from __future__ import annotations

import io
import re
from uuid import UUID, uuid5

import pytest
import segno
from PIL import Image

from dialogue_desktop.domain.badges import badge_code
from dialogue_desktop.domain.programme import Programme
from dialogue_desktop.domain.roster import RosterLine
from dialogue_desktop.reports.badges import HEIGHT, INSET, LEFT, TOP, WIDTH, badges_of, write_badges
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.qr import MASK, short_code
from tests.reports.reading import NAMES, ink, page_count, readings

SPACE = UUID("6f3d3a52-9d0f-5a51-8a55-8f3a7f2c1d90")


def lines(count: int) -> list[RosterLine]:
    """Invented people with a role each."""
    roles = ("official", "association", None, "media")
    return [
        RosterLine(
            uuid5(SPACE, str(n)), *NAMES[n % len(NAMES)], "female", roles[n % 4], "Budget", "Sefrou"
        )
        for n in range(count)
    ]


def pdf_of(people: list[RosterLine], language: str = "fr") -> bytes:
    """Their badges as bytes."""
    stream = io.BytesIO()
    programme = Programme(name="Dialogue Fès-Meknès", name_ar="الحوار فاس مكناس")
    write_badges(badges_of(programme, people, fingerprint="7KQ4"), stream, language)
    return stream.getvalue()


def test_both_names_are_on_the_badge_and_eight_badges_on_a_page() -> None:
    people = lines(9)
    pdf = pdf_of(people)
    assert page_count(pdf) == 2
    for reader, text in readings(pdf).items():
        for person in people:
            assert person.name in text, reader
            assert person.name_ar in text, reader


def test_the_code_is_the_id_module_by_module() -> None:
    person = lines(1)[0]
    scale = 8.0
    page = ink(pdf_of([person]), scale=scale)
    code = badge_code(person.id)
    matrix = segno.make(code, error="m", boost_error=False, mask=MASK).matrix
    unit = scale * 72 / 25.4
    left, top = LEFT + WIDTH - INSET - 17.5, TOP + 39.6
    module = 17.5 / len(matrix)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            at = (int((left + (x + 0.5) * module) * unit), int((top + (y + 0.5) * module) * unit))
            assert (page.getpixel(at) < 128) == bool(dark)
    assert top + 17.5 < TOP + HEIGHT


def test_a_long_name_stays_on_its_badge() -> None:
    long = RosterLine(lines(1)[0].id, "Moulay Abdelhafid El Idrissi El Ouazzani " * 2, "عبد " * 30)
    page = ink(pdf_of([long]), scale=2.0)
    unit = 2.0 * 72 / 25.4
    edge = page.crop(
        tuple(int(v * unit) for v in (LEFT + WIDTH + 0.6, TOP + 1, LEFT + WIDTH + 9, TOP + 60))
    )
    assert min(edge.tobytes()) > 200


@pytest.mark.parametrize("kind", ["badges", "tents"])
def test_a_long_name_stands_whole_on_two_lines(kind: str) -> None:
    name = "Moulay Abdelhafid Ben Sidi Mohammed El Idrissi El Ouazzani-Chahdi El Alaoui"
    name_ar = "مولاي عبد الحفيظ بن سيدي محمد الإدريسي الوزاني الشاهدي العلوي الحسني"
    person = RosterLine(lines(1)[0].id, name, name_ar, "male", "official", "Budget", "Sefrou")
    stream = io.BytesIO()
    write_report(kind, badges_of(Programme(name="Fès"), [person]), stream)
    for reader, text in readings(stream.getvalue()).items():
        words = " ".join(re.sub("[\u202b\u202c]", "", text).split())
        assert name in words and name_ar in words, reader


def test_nobody_to_print_is_one_page_with_marks() -> None:
    assert page_count(pdf_of([], "ar")) == 1


def test_the_short_code_is_read_out_easily() -> None:
    code = short_code(lines(1)[0].id)
    assert len(code) == 6
    assert not set(code) & set("ILOU")


def test_a_name_tent_is_a_page_with_the_name_on_both_sides() -> None:
    people = lines(5)
    stream = io.BytesIO()
    programme = Programme(name="Dialogue Fès-Meknès", name_ar="الحوار فاس مكناس")
    write_report("tents", badges_of(programme, people), stream, "fr")
    pdf = stream.getvalue()
    assert page_count(pdf) == 5
    text = readings(pdf)["pypdf"]
    for person in people:
        assert text.count(person.name) >= 2
        assert text.count(person.name_ar) >= 2
    page = ink(pdf, scale=1.0)
    lower = page.crop((0, page.height // 2 + 2, page.width, page.height))
    upper = page.crop((0, 0, page.width, page.height // 2 - 2)).rotate(180)
    assert _likeness(upper, lower) > 0.97


def _likeness(one: Image.Image, other: Image.Image) -> float:
    """The share of dots that are as dark, a difference by smoothing aside."""
    size = (min(one.width, other.width), min(one.height, other.height))
    first, second = (each.crop((0, 0, *size)).tobytes() for each in (one, other))
    return sum(abs(a - b) < 90 for a, b in zip(first, second, strict=True)) / len(first)


def test_a_tent_of_a_very_long_name_stays_on_its_page() -> None:
    long = RosterLine(lines(1)[0].id, "Moulay Abdelhafid El Idrissi El Ouazzani " * 3, "عبد " * 60)
    stream = io.BytesIO()
    write_report("tents", badges_of(Programme(), [long]), stream, "ar")
    page = ink(stream.getvalue(), scale=1.0)
    for edge in ((0, 0, 17, page.height), (page.width - 17, 0, page.width, page.height)):
        assert min(page.crop(edge).tobytes()) > 200
