"""A file that an older version made: its tables are those of this one, and nothing is lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.domain.expected import Expected

FORMAT_1 = Path(__file__).parents[1] / "files" / "format-1.dialogue"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as a version left it that knew nothing of who is expected, and had two columns less;
    a newer laptop's words about both are in its journal."""
    path = tmp_path / "old.dialogue"
    with Workspace.create(path, "Karima", "Fès") as ws:
        ws.add(Participant(name="Naïma", email="naima@example.ma"))
        ws.add(Expected(name="Driss"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE expected")
        connection.execute("ALTER TABLE participant DROP COLUMN email")
    return path


def seen(ws: Workspace) -> tuple[list[str | None], list[str | None]]:
    people, expected = ws.all(Participant), ws.all(Expected)
    return [person.email for person in people], [each.name for each in expected]


def test_it_is_read_whole_and_not_a_byte_changes_before_the_first_write(old: Path) -> None:
    before = old.read_bytes()
    with Workspace.open(old, "Karima") as ws:
        assert seen(ws) == (["naima@example.ma"], ["Driss"])
        assert ws.check() == []
    assert old.read_bytes() == before


def test_the_first_write_makes_the_tables(old: Path) -> None:
    with Workspace.open(old, "Karima") as ws:
        ws.add(Expected(name="Touria"))
        assert seen(ws) == (["naima@example.ma"], ["Driss", "Touria"])
        assert ws.check() == []
    with closing(sqlite3.connect(old)) as connection:
        rows = connection.execute("SELECT name FROM expected ORDER BY name").fetchall()
        assert rows == [("Driss",), ("Touria",)]
        assert connection.execute("SELECT email FROM participant").fetchone()[0]


def test_a_write_that_is_taken_back_leaves_it_readable(old: Path) -> None:
    with Workspace.open(old, "Karima") as ws:
        with pytest.raises(ZeroDivisionError), ws._door.opened():
            raise ZeroDivisionError
        assert seen(ws) == (["naima@example.ma"], ["Driss"])
        ws.add(Participant(name="Salma"))
        assert ws.check() == []


def test_it_takes_part_in_merges_both_ways(old: Path, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "new.dialogue", "Hajar", "Fès") as ws:
        ws.add(Expected(name="Touria"))
        ws.export(tmp_path / "export.dialogue")
        ws.merge([old])
        code = ws.fingerprint()
        assert seen(ws)[1] == ["Driss", "Touria"] or seen(ws)[1] == ["Touria", "Driss"]
    with Workspace.open(old, "Karima") as ws:
        assert not ws.merge([tmp_path / "export.dialogue"]).refused
        assert ws.fingerprint() == code and ws.check() == []
        assert sorted(map(str, seen(ws)[1])) == ["Driss", "Touria"]


@pytest.mark.parametrize("name", ["old.dialogue", "format-1.dialogue"])
def test_it_is_looked_at_beside_others_without_changing_a_byte(
    old: Path, tmp_path: Path, name: str
) -> None:
    path, theirs = tmp_path / name, tmp_path / "theirs.dialogue"
    if not path.exists():
        shutil.copyfile(FORMAT_1, path)
    shutil.copyfile(FORMAT_1 if path == old else old, theirs)
    files = [path, theirs]
    before = [file.read_bytes() for file in files]
    for here, other in (files, files[::-1]):
        with Workspace.open(here, "Karima") as ws:
            told = ws.preview([other])
            assert not told.refused and told.added
        assert [file.read_bytes() for file in files] == before
    with Workspace.open(path, "Karima") as ws:
        told = ws.merge([theirs])
        assert told.added and ws.check() == []


def test_two_coordinators_who_expect_one_person_are_asked_nothing(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.dialogue" for name in ("a", "b")]
    for path, name, awaited in zip(files, ("Driss", "driss "), (True, False), strict=True):
        with Workspace.create(path, path.stem, "Fès") as ws:
            ws.add(Expected(name=name, awaited=awaited))
    with Workspace.open(files[0], "a") as ws:
        ws.merge([files[1]])
        assert len(ws.all(Expected)) == 1 and ws.conflicts() == []


def test_somebody_without_a_name_is_not_expected(tmp_path: Path) -> None:
    with (
        Workspace.create(tmp_path / "a.dialogue", "a", "Fès"),
        pytest.raises((ValueError, DialogueError)),
    ):
        Expected(name=" ")


def test_what_a_merge_does_to_it_can_be_looked_at(old: Path, tmp_path: Path) -> None:
    """Of what the older version knew nothing of too, before the merge and after it."""
    pack = tmp_path / "pack.dialogue"
    shutil.copyfile(old, pack)
    with Workspace.open(pack, "Amina") as amina:
        amina.edit(amina.all(Participant)[0], email="n.ouarghi@example.ma")
        amina.edit(amina.all(Expected)[0], name="Touria")
        export = amina.export(tmp_path / "export.dialogue").path
    with Workspace.open(old, "Karima") as ws:
        for report in (ws.preview(export), ws.merge(export)):
            assert [
                report.brought.shift(*place).before for place in report.brought.places("changed")
            ]
            assert {type(record) for record in report.changed} == {Participant, Expected}
        assert ws.check() == []
