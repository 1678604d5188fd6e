"""Spreadsheets of trainers on the command line: attendance by dates, and scores."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import Attendance, Module, Participant, Score, Slot, Workspace
from dialogue_desktop.cli import main

GRID = "Nom complet;09/12/2021 matin;31/02/2022;10/12/2021\nNaïma Ouarghi;P;P;R 9h20\nDriss;A;A;?\n"
SCORES = "Nom;Avant;Après;Satisfaction\nNaïma Ouarghi;8,5;quinze;5\nPersonne;1;2;3\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.add(Module(title="Gouvernance", title_ar="الحكامة"))
    return tmp_path / "fes.dialogue"


def listed(folder: Path, text: str) -> str:
    path = folder / "feuille.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def counts(file: Path) -> tuple[int, int, int, int]:
    with Workspace.open(file, "Amina") as ws:
        kinds: tuple[Any, ...] = (Participant, Slot, Attendance, Score)
        found = [len(ws.all(kind)) for kind in kinds]
    return found[0], found[1], found[2], found[3]


def test_a_grid_is_shown_then_imported(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["import", str(file), listed(tmp_path, GRID), "--as", "grid"]
    assert main([*command, "--dry-run", "--json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["lists"]
    assert (told["marks"], len(told["added"]), len(told["known"])) == (3, 1, 1)
    assert [day["reason"] for day in told["days"]] == ["", "no_such_day", ""]
    assert [fault["reason"] for fault in told["faults"]] == ["unknown_mark"]
    assert counts(file) == (1, 0, 0, 0)
    assert main(command) == 1
    said = capsys.readouterr().out
    assert "feuille.csv" in said and "31/02/2022" in said
    assert counts(file) == (2, 2, 3, 0)
    assert main(command) == 1
    assert counts(file) == (2, 2, 3, 0)


def test_a_grid_is_a_list_of_people_unless_it_is_said(file: Path, tmp_path: Path) -> None:
    main(["import", str(file), listed(tmp_path, GRID)])
    assert counts(file) == (2, 0, 0, 0)


def test_scores_are_shown_then_imported(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["import", str(file), listed(tmp_path, SCORES), "--as", "scores"]
    assert main([*command, "--json", "--preview"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["lists"]
    assert list(told["scores"].values()) == [{"before": 8.5, "satisfaction": 5.0}]
    assert told["unknown"] == [3] and told["faults"][0]["reason"] == "score_not_a_number"
    assert counts(file)[3] == 0
    assert main(command) == 1
    assert "quinze" in capsys.readouterr().out and counts(file)[3] == 1


def test_the_module_is_named_where_there_are_several(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Workspace.open(file, "Amina") as ws:
        ws.add(Module(title="Planification"))
    command = ["import", str(file), listed(tmp_path, SCORES), "--as", "scores"]
    assert main(command) == 2
    told = capsys.readouterr().err
    assert "Gouvernance" in told and "Planification" in told and len(told.splitlines()) == 1
    assert main([*command, "--module", "nulle part"]) == 2
    assert main([*command, "--module", "الحكامة"]) == 1
    with Workspace.open(file, "Amina") as ws:
        (score,) = ws.all(Score)
        assert ws.get(Module, score.module_id).title == "Gouvernance"  # type: ignore[union-attr]


def test_what_holds_no_days_is_refused_in_a_sentence(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(file), listed(tmp_path, SCORES), "--as", "grid"]) == 3
    told = capsys.readouterr().err
    assert "feuille.csv" in told and len(told.splitlines()) == 1
    assert counts(file) == (1, 0, 0, 0)
