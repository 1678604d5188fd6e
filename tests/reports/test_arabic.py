"""Lines of either script: joined, ordered, broken, and said letter by letter."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.reports.arabic import broken, clean, first_strong, isolate, typeset
from dialogue_desktop.reports.page import Folio, Letterhead, Paper
from dialogue_desktop.reports.style import BODY, NAME, QUOTE
from tests.reports.reading import NAMES, nfc, readings


def drawn(lines: list[str], language: str = "ar") -> bytes:
    """A paper that holds these lines, one under another."""
    stream = io.BytesIO()
    paper = Paper(stream, language, Letterhead(), Folio())
    for number, text in enumerate(lines):
        paper.line(text, paper.left, 40 + 10 * number, (NAME, QUOTE)[number % 2])
    paper.finish()
    return stream.getvalue()


def seen(text: str, direction: str = "rtl") -> str:
    """The glyphs' letters from left to right, as a reader finds them."""
    runs = sorted(typeset(text, BODY, direction).runs, key=lambda run: run.x)
    return "".join(unit.says for run in runs for unit in run.units)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_name_comes_back_from_the_pdf_as_stored(language: str) -> None:
    names = [name for pair in NAMES for name in pair]
    for reader, text in readings(drawn(names, language)).items():
        missing = [name for name in names if name not in text]
        assert not missing, f"{reader}: {missing}"


def test_shadda_tanwin_and_lam_alef_stay_letters_of_their_own() -> None:
    for text in ("محمّد", "شكرًا", "خالداً", "لَا", "لآلئ", "إلى الأمام", "مُعَلِّم"):
        assert seen(text) == text[::-1]


def test_letters_are_joined_and_lam_alef_is_one_glyph() -> None:
    line = typeset("سلام", BODY)
    glyphs = [unit.glyph for run in line.runs for unit in run.units if unit.advance]
    assert len(glyphs) == 3
    apart = [typeset(letter, BODY).runs[0].units[0].glyph for letter in "سلا"]
    assert not set(glyphs) & set(apart)


def test_marks_stand_on_their_letter_and_the_shadda_is_nearest() -> None:
    (run,) = typeset("مَّ", BODY).runs
    marked = next(unit for unit in run.units if unit.marks)
    (_, _, shadda_y), (_, _, fatha_y) = marked.marks
    assert shadda_y < fatha_y or fatha_y == pytest.approx(shadda_y, abs=400)
    assert seen("مَّ") == "مَّ"[::-1]


def test_numbers_dates_and_codes_read_forwards_in_an_arabic_line() -> None:
    line = f"حضور {isolate('10-12-2021')} صباحا {isolate('FM-2021-07')} من 9:00 إلى 12:30"
    found = seen(line)
    for value in ("10-12-2021", "FM-2021-07", "9:00", "12:30"):
        assert value in found


def test_digits_are_western_whatever_was_typed() -> None:
    assert "2021" in seen("سنة ٢٠٢١")


def test_brackets_turn_with_the_line_and_still_say_what_was_typed() -> None:
    text = "فاطمة (المسفر)"
    for reader, found in readings(drawn([text])).items():
        if reader != "pdfium":  # it turns brackets once more by itself
            assert text in found, reader


def test_accents_are_put_on_their_letters() -> None:
    assert seen("Fe\u0300s", "ltr") == "Fès"


def test_a_line_breaks_in_the_order_of_speech() -> None:
    text = "بقينا سنتين نطلب محلا للتعاونية وكل مرة يقولون لنا الملف في الطريق"
    lines = broken(text, 50, QUOTE)
    assert len(lines) > 1
    assert " ".join(line.text for line in lines) == text
    assert all(line.width <= 50 and line.rtl for line in lines)


def test_a_word_wider_than_the_line_is_cut_rather_than_running_out() -> None:
    lines = broken("x" * 500, 40, BODY)
    assert "".join(line.text for line in lines) == "x" * 500
    assert all(line.width <= 40 for line in lines)


def test_direction_is_that_of_the_first_letter() -> None:
    assert first_strong("12 (أمينة) Fès") is True
    assert first_strong("12 Fès أمينة") is False
    assert first_strong("2021") is False


def test_overrides_in_a_value_change_nothing_around_it() -> None:
    assert clean("fac\u202ecod.exe\0") == "faccod.exe "
    assert isolate("\u2069x\u2066") == "\u2068x\u2069"


@given(st.text(max_size=40), st.sampled_from(["rtl", "ltr", None]))
def test_no_text_stops_a_line_from_being_set(text: str, direction: str | None) -> None:
    assert typeset(text, BODY, direction).width >= 0
    broken(text, 30, QUOTE, direction)


letters = st.sampled_from("ابتثلامهيىةأإآؤئءكڭ")
marked = st.builds(str.__add__, letters, st.text("\u064b\u064e\u0651\u0650", max_size=2))
words = st.lists(marked, min_size=1, max_size=8).map("".join)


@given(st.lists(words, min_size=1, max_size=4).map(" ".join))
def test_what_an_arabic_line_says_is_the_line_backwards(text: str) -> None:
    assert seen(text) == text[::-1]


def test_hostile_strings_are_drawn_and_read_back(shared_data: Path) -> None:
    hostile = json.loads((shared_data / "own_hostile_fr_ar.json").read_text("utf-8"))
    naughty = (shared_data / "blns.txt").read_text("utf-8").splitlines()
    lines = [case["text"] for case in hostile] + [line for line in naughty if line[:1] != "#"]
    stream = io.BytesIO()
    paper = Paper(stream, "ar", Letterhead(), Folio())
    for number, text in enumerate(lines):
        if number % 40 == 39:
            paper.next_page()
        paper.line(text, paper.left, 30 + (number % 40) * 5, BODY, 170)
    paper.finish()
    text = nfc(readings(stream.getvalue())["pypdf"])
    for sure in ("<script>alert(123)</script>", "1;DROP TABLE users", "Fatima", "$HOME"):
        assert sure in text
