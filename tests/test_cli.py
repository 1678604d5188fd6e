"""The command line: what it prints, what it answers, and that no fault is a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dialogue_desktop import Contribution, Module, Participant, Session, Slot, Workspace
from dialogue_desktop.cli import main
from dialogue_desktop.settings import Settings
from dialogue_desktop.words import LANGUAGES, topic

from .conftest import TOP

LIST = """Nom et prénom;الاسم الكامل;Téléphone;Commune
Naïma Ouarghi;نعيمة الورغي;0661234567;Sefrou
;;;
"""


@pytest.fixture(autouse=True)
def english() -> None:
    Settings(name="Amina", language="en").save()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "fes.dialogue"
    assert main(["new", str(path), "--name", "Fès-Meknès 2022"]) == 0
    return path


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return json.loads(capsys.readouterr().out)


def test_a_row_to_look_at_is_counted_and_told_once(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "list.csv"
    rows = "Nom;Tél;Né le\nOmar;06 61 20 4;31/02/1984\n;06 61 20 5;\n"
    listed.write_text(rows, encoding="utf-8")
    capsys.readouterr()
    assert main(["import", str(file), str(listed), "--json", "--preview"]) == 1
    (data,) = told(capsys)["lists"]  # type: ignore[misc]
    faults = [(fault["row"], fault["reason"]) for fault in data["faults"]]
    assert faults == [(2, "phone_too_short"), (2, "no_such_day"), (3, "name_missing")]
    assert main(["import", str(file), str(listed)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert "1 added" in said[0] and "2 rows to look at" in said[0]
    assert len(said) == 3 and "31/02/1984" in said[1] and "without" not in said[2]


def test_import_export_and_merge(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(LIST, encoding="utf-8")
    capsys.readouterr()
    assert main(["import", str(file), str(listed), "--json", "--preview"]) == 0
    assert len(told(capsys)["lists"][0]["added"]) == 1
    assert main(["import", str(file), str(listed)]) == 0
    assert main(["import", str(file), str(listed)]) == 0
    assert "0 added, 1 known already" in capsys.readouterr().out
    export = tmp_path / "amina.dialogue"
    assert main(["export", str(file), str(export)]) == 0
    assert main(["export", str(file), str(export)]) == 3
    assert "already" in capsys.readouterr().err
    other = tmp_path / "other.dialogue"
    assert main(["new", str(other), "--name", "Fès-Meknès 2022"]) == 0
    before = other.read_bytes()
    assert main(["merge", str(other), str(export), "--preview"]) == 0
    assert other.read_bytes() == before
    packed = tmp_path / "mail.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(export, "amina (1).dialogue")
        archive.writestr("note.txt", "hello")
    capsys.readouterr()
    assert main(["merge", str(other), str(packed), "--json"]) == 1
    result = told(capsys)
    assert len(result["added"]) == 1 and result["refused"][0]["code"] == "not_ours"
    counts = dict.fromkeys(("changed", "removed", "unchanged", "conflicts", "twins"), 0)
    assert result["tabs"]["participants"] == {"added": 1, **counts}
    [taken] = result["files"]
    assert taken["tabs"] == result["tabs"] and (taken["author"], taken["partial"]) == (
        "Amina",
        False,
    )
    assert taken["new"] > 0 == taken["known"] == taken["parked"]
    codes = []
    for path in (file, other):
        assert main(["fingerprint", str(path)]) == 0
        codes.append(capsys.readouterr().out)
    assert codes[0] == codes[1]


def test_what_laptops_each_made_waits_for_a_person(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outs = []
    for author in ("Amina", "Driss"):
        with Workspace.create(tmp_path / f"{author}.dialogue", author) as ws:
            ws.add_all([Slot(date="2021-12-09", half="am", trainer=author), Module(title="Droit")])
            outs.append(str(tmp_path / f"{author} out.dialogue"))
            ws.export(outs[-1])
    capsys.readouterr()
    assert main(["merge", str(file), outs[0]]) == 0
    assert "To decide" not in capsys.readouterr().out
    assert main(["merge", str(file), outs[1], "--preview"]) == 1
    assert "To decide: 2 made several times" in capsys.readouterr().out
    assert main(["merge", str(file), outs[1], "--json"]) == 1
    alike = told(capsys)["alike"]
    assert [one["kind"] for same in alike for one in same] == ["module"] * 2 + ["slot"] * 2  # type: ignore[attr-defined]
    assert main(["merge", str(file), outs[1]]) == 0  # nothing came with it


def test_check_says_sound_or_what_is_wrong(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import sqlcipher3.dbapi2 as driver

    with Workspace.open(file, author="Amina") as ws:
        ws.add(Participant(name="Naïma"))
    assert main(["check", str(file)]) == 0
    altered = driver.connect(str(file), isolation_level=None)
    altered.execute("UPDATE participant SET name = 'Somebody'")
    altered.close()
    capsys.readouterr()
    assert main(["check", str(file), "--json"]) == 1
    assert {finding["code"] for finding in told(capsys)["findings"]} == {"stray", "missing"}


def test_a_paper_about_the_only_one_or_the_named_one(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.pdf"
    assert main(["report", str(file), "sign-in", str(out)]) == 2
    with Workspace.open(file, author="Amina") as ws:
        ws.add(Participant(name="Naïma Ouarghi", role="official"))
        slot = ws.add(Slot(date="2021-12-09"))
        session = ws.add(Session(title="Qui décide ?", date="2022-01-03"))
        ws.add(Contribution(session_id=session.id, text="Le souk est à nous."))
    assert main(["report", str(file), "sign-in", str(out), "--language", "both"]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    for name in ("minutes.docx", "minutes.txt", "heard.pdf", "grid.xlsx", "badges.pdf"):
        paper = tmp_path / name
        assert main(["report", str(file), paper.stem, str(paper)]) == 0, name
        assert paper.stat().st_size
    with Workspace.open(file, author="Amina") as ws:
        other = ws.add(Slot(date="2021-12-10"))
    capsys.readouterr()
    assert main(["report", str(file), "sign-in", str(out)]) == 2
    said = capsys.readouterr().err
    assert str(slot.id) in said and str(other.id) in said
    assert main(["report", str(file), "sign-in", str(out), "--slot", str(other.id)]) == 0
    assert main(["report", str(file), "poem", str(out)]) == 2


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["check", "nowhere.dialogue"], 3),
        (["merge", "nowhere.dialogue", "x"], 3),
        (["import", "nowhere.dialogue", "x.csv"], 3),
        (["report", "nowhere.dialogue", "sign-in", "x.pdf"], 3),
        (["new", "no/such/folder/x.dialogue"], 3),
    ],
)
def test_a_fault_is_one_sentence(
    arguments: list[str], status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == status
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1 and "{" not in captured.err


def test_wrong_usage_is_told_by_two(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["merge"], ["nonsense"], ["report", "a", "b"]):
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_explains_itself(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    Settings(name="Amina", language=language).save()
    for command in ("new", "import", "export", "merge", "check", "report", "fingerprint", "demo"):
        with pytest.raises(SystemExit) as stopped:
            main([command, "--help"])
        assert stopped.value.code == 0
        assert topic("cli", language)[f"help_{command}"].split()[0] in capsys.readouterr().out


@pytest.mark.parametrize(
    "name", ["cli", "errors", "notices", "reasons", "lists", "papers", "minutes", "reports"]
)
def test_the_same_words_stand_in_three_languages(name: str) -> None:
    keys = [topic(name, language).keys() for language in LANGUAGES]
    assert keys[0] == keys[1] == keys[2]


def test_demo_plays_the_whole_day(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "dialogue_desktop", "demo", str(tmp_path / "day")]
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = {path.name for path in (tmp_path / "day").iterdir()}
    assert {"trainer.dialogue", "facilitator.dialogue", "coordinator.dialogue"} <= made
    assert {"trainer-export.dialogue", "facilitator-export.dialogue", "summary.txt"} <= made
    assert {"sign-in-both.pdf", "minutes-fr.pdf", "minutes-ar.pdf"} <= made
    code = done.stdout.splitlines()[-1]
    for name in ("coordinator", "coordinator-other-order"):
        with Workspace.open(tmp_path / "day" / f"{name}.dialogue", author="x") as ws:
            assert ws.fingerprint() == code and ws.check() == []
            assert ws.conflicts() and ws.twins()


def test_demo_on_real_lists_and_a_real_meeting(tmp_path: Path, shared_data: Path) -> None:
    lists = [str(shared_data / f"officials_list_{name}.csv") for name in "ab"]
    notes = str(shared_data / "fr_asr_segments_dev.csv")
    folder = tmp_path / "day"
    assert main(["demo", str(folder), "--participants", *lists, "--notes", notes]) == 0
    with Workspace.open(folder / "coordinator.dialogue", author="x") as ws:
        assert len(ws.all(Participant)) == 76
        assert len(ws.all(Contribution)) > 20
        assert any("same_phone" in twin.reasons for twin in ws.twins())
        assert ws.check() == []
