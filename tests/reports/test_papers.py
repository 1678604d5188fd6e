"""The base of all papers: pages, rows that never break, dates, fonts, files written whole."""

from __future__ import annotations

import datetime as dt
import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dialogue_desktop.errors import DialogueError
from dialogue_desktop.reports import fonts
from dialogue_desktop.reports.catalogue import REPORTS, drawer, formats
from dialogue_desktop.reports.dates import digits, half_day, hours, long_date, short_date
from dialogue_desktop.reports.flow import Column, Flow, Table
from dialogue_desktop.reports.output import written
from dialogue_desktop.reports.page import Folio, Letterhead, Paper
from dialogue_desktop.reports.shapes import role, star, tile
from dialogue_desktop.resources import resource
from dialogue_desktop.words import LANGUAGES
from tests.reports.reading import HEAD, page_count, readings


def new_paper(stream: io.BytesIO, language: str = "fr") -> Paper:
    """A reading paper with everything at its head and foot."""
    return Paper(stream, language, HEAD, Folio("CR 7", "7KQ4-M2XD", "Compte rendu · Fès"))


def test_words_of_the_papers_are_the_same_keys_in_three_languages() -> None:
    keys = []
    for language in LANGUAGES:
        path = resource("words", f"papers.{language}.json")
        keys.append(set(json.loads(path.read_text("utf-8"))))
    assert keys[0] == keys[1] == keys[2]


def test_days_are_said_as_in_morocco() -> None:
    day = dt.date(2021, 12, 10)
    assert long_date(day, "fr") == "vendredi 10 décembre 2021"
    assert long_date(day, "ar") == "الجمعة 10 دجنبر 2021"
    assert short_date(dt.date(2022, 8, 1), "ar") == "1 غشت 2022"
    assert short_date(dt.date(2022, 1, 1), "fr") == "1er janvier 2022"
    assert digits(day) == "\u206810-12-2021\u2069"
    assert half_day("am", "fr") == "matin"
    assert hours("09:00", "12:30", "fr") == "9:00 à 12:30"
    assert hours("09:00", None, "fr") == "9:00"


def test_heads_of_a_table_repeat_and_no_row_breaks() -> None:
    stream = io.BytesIO()
    paper = new_paper(stream)
    flow = Flow(paper)
    table = Table(flow, [Column("Quoi", 90), Column("Combien", 30, "right")])
    for number in range(80):
        table.row([f"ligne {number} " + "mot " * 30, str(number)])
    table.total(["Total", "80"])
    paper.finish()
    pages = page_count(stream.getvalue())
    text = readings(stream.getvalue())["pypdf"]
    assert pages > 2
    assert text.count("Combien") == pages
    assert text.count("Page ") == pages
    assert text.count("Compte rendu · Fès") == pages - 1


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    stream = io.BytesIO()
    flow = Flow(new_paper(stream))
    flow.y = flow.paper.bottom - 15
    flow.heading("Engagements", "trois")
    assert flow.paper.number == 2
    flow.paper.finish()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_shapes_are_drawn_in_both_directions(language: str) -> None:
    stream = io.BytesIO()
    paper = new_paper(stream, language)
    for number, state in enumerate(("full", "half", "cross", "plus", "dashed", "tick", "empty")):
        tile(paper, state, 20 + number * 5, 60)
    for number, kind in enumerate(("official", "association", None)):
        role(paper, kind, 20 + number * 5, 70)
    star(paper, 20, 80)
    assert paper.finish() == 1


def test_a_missing_font_is_a_sentence_with_its_family(tmp_path: Path) -> None:
    with pytest.raises(DialogueError) as caught:
        fonts.font_file("voice", "latin", False, (tmp_path,))
    assert caught.value.code == "font_missing"
    assert "Amiri" in caught.value.sentence("ar")


def test_fonts_are_looked_for_in_the_windows_folder_too() -> None:
    assert any("Fonts" in str(folder) for folder in fonts.folders("win32"))


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    with pytest.raises(RuntimeError), written(target) as stream:
        stream.write(b"half")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    with written(target) as stream:
        stream.write(b"whole")
    assert target.read_bytes() == b"whole"


@pytest.mark.skipif(os.name != "posix", reason="a full device is a file only here")
def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DialogueError) as caught, written(tmp_path / "paper.pdf"):
        raise OSError(errno.ENOSPC, "full")
    assert caught.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_every_report_has_a_drawer_that_can_be_imported() -> None:
    for kind in REPORTS:
        for format in formats(kind):
            assert callable(drawer(kind, format))


def test_nothing_that_makes_documents_is_imported_before_one_is_written() -> None:
    code = (
        "import sys, dialogue_desktop.reports.catalogue, dialogue_desktop.reports.sign_in;"
        "heavy = {'reportlab', 'bidi', 'arabic_reshaper', 'xlsxwriter', 'segno', 'docx'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_paper_without_a_letterhead_is_still_a_paper() -> None:
    stream = io.BytesIO()
    paper = Paper(stream, "en", Letterhead(), Folio())
    assert paper.finish() == 1
    assert "Page 1 of 1" in readings(stream.getvalue())["pypdf"]
