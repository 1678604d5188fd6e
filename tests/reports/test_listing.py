"""A list that is shown, in a spreadsheet and on paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from dialogue_desktop import Workspace
from dialogue_desktop.domain.programme import PROGRAMME_ID
from dialogue_desktop.reports.listing import ListColumn, Listing

COLUMNS = [
    ListColumn("Nom", 50),
    ListColumn("Téléphone", 34, "ltr"),
    ListColumn("Note", 20),
    ListColumn("Depuis", 24),
    ListColumn("Réponse", 40),
]
ROWS = [
    ("Naïma Ouarghi", "06 12 48 30 70", 12.5, dt.date(2021, 12, 9), ""),
    ("إدريس العلوي", "", None, None, ""),
    ("=cmd|' /C calc'!A0", "+212600000000", 0, None, ""),
]


@pytest.fixture
def listing() -> Listing:
    return Listing("Liste d’appel", "3 personnes", COLUMNS, ROWS)


def test_a_workbook_holds_numbers_dates_and_no_formula(listing: Listing, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", "Fès") as ws:
        path = ws.write_list(listing, tmp_path / "liste.xlsx", "fr")
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert rows[0] == ["Nom", "Téléphone", "Note", "Depuis", "Réponse"]
    assert rows[1][:4] == ["Naïma Ouarghi", "06 12 48 30 70", 12.5, dt.date(2021, 12, 9)]
    assert rows[2][0] == "إدريس العلوي" and rows[3][0] == "=cmd|' /C calc'!A0"
    assert rows[3][2] == 0.0


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_it_is_a_paper_with_a_letterhead_and_everybody_on_it(
    listing: Listing, tmp_path: Path, language: str
) -> None:
    many = Listing(
        listing.title,
        listing.note,
        COLUMNS,
        [(f"Personne {n}", "", n, None, "") for n in range(60)],
    )
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", "Fès") as ws:
        ws.edit(PROGRAMME_ID, organiser="CMERES")
        path = ws.write_list(many, tmp_path / "liste.pdf", language)
    pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    assert len(pages) > 2 and "CMERES" in pages[0]
    text = "".join(pages)
    assert all(f"Personne {n}" in text for n in (0, 30, 59))


def test_a_list_that_cannot_be_written_leaves_nothing(listing: Listing, tmp_path: Path) -> None:
    from dialogue_desktop import DialogueError

    with (
        Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws,
        pytest.raises(DialogueError) as refused,
    ):
        ws.write_list(listing, tmp_path / "nowhere" / "liste.xlsx")
    assert refused.value.code == "cannot_write"


def test_long_words_stand_on_two_lines_rather_than_cut(tmp_path: Path) -> None:
    body = "Association des femmes artisanes pour la promotion de la laine à Sefrou"
    long = Listing("Liste", "", COLUMNS, [(body, "06 12 48 30 70", 1.5, None, "")])
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", "Fès") as ws:
        path = ws.write_list(long, tmp_path / "liste.pdf", "fr")
    (page,) = pypdf.PdfReader(path).pages
    assert body in " ".join(page.extract_text().split())
