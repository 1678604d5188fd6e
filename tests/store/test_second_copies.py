"""Copies of backups on a stick, which is a folder here: pulled, full, locked, known again."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.store import backups, second_copies
from tests.properties.killing import killed

NOON = dt.datetime(2022, 1, 14, 12, tzinfo=dt.UTC)


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    (tmp_path / "stick").mkdir()
    with Workspace.create(tmp_path / "Fès-Meknès.dialogue", "Amina", "Fès") as ws:
        ws.add(Participant(name="Naïma"))
        yield ws


def made(ws: Workspace, at: dt.datetime = NOON) -> Path:
    """One more backup."""
    ws._clock = lambda: at
    ws.add(Participant(name="Élu"))
    backup = ws.back_up("auto")
    assert backup is not None
    return backup


@pytest.fixture
def shelf(ws: Workspace, tmp_path: Path) -> Path:
    second_copies.settle_in(tmp_path / "stick")
    return second_copies.shelf_of(ws.path, tmp_path / "stick", "amina")


def test_a_stick_is_known_again_wherever_it_is_plugged_in(tmp_path: Path) -> None:
    stick, other, elsewhere = (tmp_path / name for name in ("e", "f", "g"))
    stick.mkdir()
    other.mkdir()
    sign = second_copies.settle_in(stick)
    assert second_copies.settle_in(stick) == sign != second_copies.settle_in(other)
    assert second_copies.found(sign, [other, stick]) == stick
    stick.rename(elsewhere)
    assert second_copies.found(sign, [other, stick]) is None
    assert second_copies.found(sign, [other, stick, elsewhere]) == elsewhere
    assert second_copies.found("", [other]) is None


def test_a_copy_is_the_backup_byte_for_byte(ws: Workspace, shelf: Path) -> None:
    backup = made(ws)
    assert second_copies.copy(backup, shelf, NOON)
    (there,) = backups.listed_in(shelf)
    assert there.path.read_bytes() == backup.read_bytes()
    assert there.why == "auto" and not second_copies.copy(backup, shelf, NOON)
    ws.restore_backup(there.path)
    assert len(ws.all(Participant)) == 2


def test_files_of_several_programmes_and_laptops_keep_apart(tmp_path: Path) -> None:
    stick, one, two = (
        tmp_path / "stick",
        tmp_path / "a" / "fes.dialogue",
        tmp_path / "Taza.dialogue",
    )
    shelves = {
        second_copies.shelf_of(path, stick, laptop)
        for path in (one, two, tmp_path / "b" / "fes.dialogue")
        for laptop in ("amina", "driss")
    }
    assert len(shelves) == 6
    assert {each.parent for each in shelves} == {stick / second_copies.FOLDER}


@pytest.mark.parametrize("name", ['Fès: "2022"?', "CON", "فاس مكناس", "a" * 200, "..."])
def test_a_shelf_has_a_name_that_a_stick_takes(tmp_path: Path, name: str) -> None:
    shelf = second_copies.shelf_of(tmp_path / f"{name}.dialogue", tmp_path, "amina").name
    assert not set(shelf) & set('<>:"/\\|?*') and len(shelf.encode()) < 120
    assert shelf == shelf.strip(" .") and shelf.partition(" ")[0].upper() != "CON"


def test_copies_grow_old_as_backups_do(ws: Workspace, shelf: Path) -> None:
    at = NOON
    for day in range(60):
        at = NOON + dt.timedelta(days=day // 2, hours=day % 2)
        second_copies.copy(made(ws, at), shelf, at)
    left = backups.listed_in(shelf)
    assert backups.outdated(left, at) == [] and 20 < len(left) < 30
    assert left[0].at == at


def test_a_stick_is_never_filled(
    ws: Workspace, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(ws)
    second_copies.copy(first, shelf, NOON)
    later = NOON + dt.timedelta(hours=1)
    second = made(ws, later)
    free = shutil.disk_usage(shelf).free
    monkeypatch.setattr(second_copies, "LEFT_FREE", free + (64 << 20))
    with pytest.raises(DialogueError) as error:
        second_copies.copy(second, shelf, later)
    assert error.value.code == "disk_full"
    assert [each.path.name for each in backups.listed_in(shelf)] == [first.name]
    assert not list(shelf.glob(".*"))


def test_the_oldest_make_room_and_the_newest_stays(
    ws: Workspace, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = [NOON + dt.timedelta(hours=n) for n in range(4)]
    made_at = [made(ws, at) for at in hours]
    for each, at in zip(made_at[:3], hours, strict=False):
        second_copies.copy(each, shelf, at)
    free, size = shutil.disk_usage(shelf).free, made_at[0].stat().st_size
    monkeypatch.setattr(second_copies, "LEFT_FREE", free - size // 2)
    second_copies.copy(made_at[3], shelf, hours[3])
    left = {each.path.name for each in backups.listed_in(shelf)}
    assert made_at[2].name in left and made_at[3].name in left and made_at[0].name not in left


def test_a_write_that_the_stick_refuses_leaves_the_old_copy(ws: Workspace, shelf: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")
    first, later = made(ws), NOON + dt.timedelta(hours=1)
    second_copies.copy(first, shelf, NOON)
    second = made(ws, later)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(DialogueError) as error:
            second_copies.copy(second, shelf, later)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert error.value.code == "disk_full"
    (left,) = backups.listed_in(shelf)
    assert left.path.read_bytes() == first.read_bytes() and not list(shelf.glob(".*"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_locked_stick_says_so(ws: Workspace, shelf: Path, tmp_path: Path) -> None:
    backup, home = made(ws), tmp_path / "stick" / second_copies.FOLDER
    home.chmod(0o500)
    try:
        with pytest.raises(DialogueError) as error:
            second_copies.copy(backup, shelf, NOON)
    finally:
        home.chmod(0o700)
    assert error.value.code == "read_only"


def copy_until_killed(newest: Path, shelf: Path, log: int) -> None:
    """Put ever newer backups on the stick, for ever."""
    at = NOON
    os.write(log, b"begun\n")
    while True:
        at += dt.timedelta(seconds=1)
        name = newest.with_name(f"{at.astimezone():%Y-%m-%d %H.%M.%S} auto.dialogue")
        shutil.copyfile(newest, name)
        second_copies.copy(name, shelf, at)
        os.write(log, f"copied {name.name}\n".encode())


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_stick_that_is_pulled_half_way_keeps_whole_copies(ws: Workspace, shelf: Path) -> None:
    ws.add_all([Participant(name=f"Élu {number}") for number in range(2000)])
    backup = made(ws)
    second_copies.copy(backup, shelf, NOON)
    half = 0
    for number in range(20):
        said = killed(lambda log: copy_until_killed(backup, shelf, log), 0.004 * number)
        half += bool(list(shelf.glob(".*.part")))
        there = {each.path.name: each.path for each in backups.listed_in(shelf)}
        assert there and all(" ".join(line[1:]) in there for line in said[-1:] if line[1:])
        for each in there.values():
            assert each.read_bytes() == backup.read_bytes()
    assert half
    last = made(ws, NOON + dt.timedelta(days=1))
    second_copies.copy(last, shelf, NOON + dt.timedelta(days=1))
    assert not list(shelf.glob(".*.part"))


# --- what is remembered of it --------------------------------------------------------------------


def test_an_entry_is_alone_until_it_is_elsewhere(ws: Workspace, tmp_path: Path) -> None:
    begun = ws.standing().alone_since
    assert begun is not None
    backup = made(ws)
    ws.note_second_copy(backup, tmp_path / "stick")
    told = ws.standing()
    assert told.alone_since is None and told.copied == backup.name and told.copied_at == NOON
    assert told.copied_to == tmp_path / "stick"
    later = NOON + dt.timedelta(days=2)
    ws._clock = lambda: later
    ws.add(Participant(name="Salma"))
    ws._clock = lambda: later + dt.timedelta(days=1)
    ws.add(Participant(name="Driss"))
    assert ws.standing().alone_since == later
    ws.export(tmp_path / "out.dialogue")
    assert ws.standing().alone_since is None
    with Workspace.open(tmp_path / "out.dialogue", "Driss") as other:
        assert other.standing().copied_at is None


def test_a_write_that_the_disk_refused_is_told_until_one_is_written(ws: Workspace) -> None:
    resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")
    assert ws.standing().refused == ""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ws.path.stat().st_size, before[1]))
    try:
        with pytest.raises(DialogueError):
            ws.add_all([Participant(name=f"Élu {number}") for number in range(2000)])
        assert ws.standing().refused in ("disk_full", "disk_trouble")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    ws.add(Participant(name="Salma"))
    assert ws.standing().refused == "" and len(ws.all(Participant)) == 2


def test_going_back_is_counted_before(ws: Workspace) -> None:
    backup = made(ws)
    person = ws.all(Participant)[0]
    ws.edit(person, commune="Sefrou")
    ws.add(Participant(name="Salma"))
    found = ws.compared(backup)["participant"]
    assert (len(found.gone), len(found.back), len(found.changed)) == (1, 0, 1)
    with pytest.raises(DialogueError) as error:
        ws.compared(backup.with_name("gone.dialogue"))
    assert error.value.code == "not_found" and not backup.with_name("gone.dialogue").exists()
