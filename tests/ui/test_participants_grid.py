"""An attendance grid is shown before it is imported, day by day; one undo takes it back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dialogue_desktop import Attendance, Participant, Slot
from dialogue_desktop.ui.participants.grid_rows import read_aloud, told_words
from dialogue_desktop.ui.participants.page import ParticipantsPage
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

GRID = """Nom et prénom;Commune;09/12/2021 matin;09/12/2021 après-midi;31/02/2022;10/12/2021 matin
Naima Ouarghi;Sefrou;P;A;P;x
Omar Tazi;Azrou;P;bof;;E (malade)
"""


@pytest.fixture
def page(at_work: AtWork) -> ParticipantsPage:
    def begin(ws: object) -> None:
        naima = ws.add(Participant(name="Naïma Ouarghi", commune="Sefrou"))  # type: ignore[attr-defined]
        am = ws.add(Slot(date=dt.date(2021, 12, 9), half="am"))  # type: ignore[attr-defined]
        ws.add(Attendance(participant_id=naima.id, slot_id=am.id, status="late"))  # type: ignore[attr-defined]

    at_work.do(begin)
    made = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert isinstance(made, ParticipantsPage)
    return made


def shown(page: ParticipantsPage, at_work: AtWork, folder: Path, grid: str = GRID) -> None:
    path = folder / "grille.csv"
    path.write_text(grid, encoding="utf-8")
    page.go("import", path)
    at_work.settle()


def test_a_grid_is_told_from_a_list_and_shown_with_its_days(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
) -> None:
    before = at_work.do(lambda ws: ws.fingerprint())
    shown(page, at_work, tmp_path)
    grid = page.bringer.grid
    assert page.outer.currentWidget() is grid and grid.preview is not None
    assert [(day.fresh, day.reason) for day in grid.preview.days] == [
        (False, ""),
        (True, ""),
        (False, "no_such_day"),
        (True, ""),
    ]
    assert (grid.preview.marks, grid.preview.known, grid.preview.added) == (4, 1, 1)
    first, second = grid.preview.of("look")
    assert "In the register: Late; in the grid: Present" in told_words(at_work.look, first)[0]
    assert "bof" in read_aloud(at_work.look, second)
    assert unnamed(grid) == []
    at_work.press(KEYS.Key_F3)
    assert at_work.focus is grid.strip
    at_work.press(KEYS.Key_End)
    at_work.press(KEYS.Key_Space)  # leaves a day out
    at_work.settle()
    assert grid.preview is not None and grid.preview.marks == 2
    assert not grid.preview.days[3].taken and grid.import_button.isEnabled()
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    assert grid.preview.marks == 4
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert at_work.do(lambda ws: ws.fingerprint()) == before
    assert page.bringer.grid.preview is None and page.outer.currentIndex() == 0
    shown(page, at_work, tmp_path, "Nom;Commune\nOmar Tazi;Azrou\n")
    assert page.outer.currentWidget() is page.bringer.preview


def test_somebody_who_stands_twice_is_told_before(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
) -> None:
    grid = "Nom;Tél;09/12/2021 matin\nOmar Tazi;0612483070;P\nTAZI Omar;0612483070;A\n"
    shown(page, at_work, tmp_path, grid)
    preview = page.bringer.grid.preview
    assert preview is not None and preview.twins == 1
    assert "1 may be" in page.bringer.grid.safety_line.text


def test_ctrl_enter_imports_it_as_one_act(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
) -> None:
    shown(page, at_work, tmp_path)
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert at_work.do(lambda ws: len(ws.all(Attendance))) == 5
    assert at_work.do(lambda ws: len(ws.all(Participant))) == 2
    assert page.outer.currentWidget() is not page.bringer.grid
    assert "4" in at_work.notices[-1][0]
    at_work.undo_notice()
    assert at_work.do(lambda ws: (len(ws.all(Attendance)), len(ws.all(Slot)))) == (1, 1)
