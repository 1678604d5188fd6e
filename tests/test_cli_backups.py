"""``check --repair``, ``check --backups`` and ``restore``: what a coordinator does by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.cli import main
from dialogue_desktop.store.file import connect


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "fes.dialogue"
    with Workspace.create(path, "Amina", "Fès") as ws:
        ws.add(Participant(name="Naïma"))
        ws.back_up()
        ws.add(Participant(name="Salma"))
    return path


def spoil(path: Path) -> None:
    connection = connect(path)
    connection.execute("UPDATE participant SET name = 'Quelqu’un'")
    connection.close()


def test_check_repairs_what_it_finds(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(file)
    assert main(["check", str(file)]) == 1
    capsys.readouterr()
    assert main(["check", str(file), "--repair", "--backups", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["findings"] == []
    assert [each["why"] for each in data["backups"]] == ["repair", "asked"]
    assert main(["check", str(file), "--repair"]) == 0
    with Workspace.open(file, "Amina") as ws:
        assert {p.name for p in ws.all(Participant)} == {"Naïma", "Salma"}
        assert len(ws.backups()) == 2


def test_restore_goes_back_to_the_newest_or_the_named_state(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(file)]) == 0
    with Workspace.open(file, "Amina") as ws:
        assert [p.name for p in ws.all(Participant)] == ["Naïma"]
        before = next(each for each in ws.backups() if each.why == "restore")
    assert main(["restore", str(file), str(before.path), "--json"]) == 0
    assert before.fingerprint in capsys.readouterr().out
    with Workspace.open(file, "Amina") as ws:
        assert len(ws.all(Participant)) == 2


def test_a_file_that_is_lost_comes_back(file: Path) -> None:
    file.write_bytes(b"")
    assert main(["check", str(file), "--repair"]) == 3
    assert main(["restore", str(file)]) == 0
    file.unlink()
    assert main(["restore", str(file)]) == 0
    assert main(["check", str(file)]) == 0


def test_without_a_backup_there_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.dialogue"
    Workspace.create(path, "Amina").close()
    assert main(["restore", str(path)]) == 3
    assert "new.dialogue" in capsys.readouterr().err
