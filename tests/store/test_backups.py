"""Backups: made when something changed, proven, thinned; and every way back."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, DialogueError, Participant, Slot, Theme, Workspace
from dialogue_desktop.store import backups
from dialogue_desktop.store.backups import Backup
from dialogue_desktop.store.file import connect
from dialogue_desktop.verbs.keeping import mend, put_back

NOON = dt.datetime(2022, 1, 14, 12, tzinfo=dt.UTC)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ws(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", "Fès", clock=clock) as ws:
        ws.add(Participant(name="Naïma"))
        yield ws


def given(tmp_path: Path, *names: str) -> Path:
    """What another laptop handed over."""
    out = tmp_path / "driss-export.dialogue"
    with Workspace.create(tmp_path / "driss.dialogue", "Driss", "Fès") as other:
        other.add_all([Participant(name=name) for name in names])
        return other.export(out).path


# --- making --------------------------------------------------------------------------------------


def test_a_backup_is_made_only_where_something_changed(ws: Workspace, clock: Clock) -> None:
    first = ws.back_up("auto")
    assert first is not None and ws.back_up("auto") is None
    ws.add(Participant(name="Salma"))
    clock.now += dt.timedelta(minutes=5)
    second = ws.back_up("auto")
    assert second is not None and ws.standing().backed_up_at == clock.now
    newest, oldest = ws.backups()
    assert (newest.path, oldest.path) == (second, first) and newest.why == "auto"
    assert newest.fingerprint == ws.fingerprint() != oldest.fingerprint
    assert newest.size == second.stat().st_size
    path = ws.path
    ws.close()
    with Workspace.open(path, "Amina", clock=clock) as again:
        assert again.back_up("auto") is None


def test_a_backup_says_why_it_was_made(ws: Workspace, tmp_path: Path) -> None:
    ws.merge([given(tmp_path, "Driss")])
    ws.undo_merge()
    ws.back_up()
    ws.repair()
    whys = {(each.why, each.files) for each in ws.backups()}
    assert whys == {("merge", 1), ("undo", 0), ("asked", 0), ("repair", 0)}


def test_proving_goes_on_beside_other_work(ws: Workspace) -> None:
    ws.back_up("auto", wait=False)
    ws.add(Participant(name="Salma"))
    ws.finish_backup()
    (backup,) = ws.backups()
    assert ws.backup_trouble is None and backup.fingerprint not in ("", ws.fingerprint())


def test_a_damaged_backup_has_no_fingerprint_and_is_not_opened(ws: Workspace) -> None:
    path = ws.back_up()
    assert path is not None
    content = bytearray(path.read_bytes())
    content[5000:9000] = os.urandom(4000)
    path.write_bytes(content)
    before = ws.path.read_bytes()
    with pytest.raises(DialogueError) as error:
        ws.restore_backup(path)
    assert error.value.code == "damaged" and error.value.params["name"] == path.name
    assert ws.path.read_bytes() == before
    path.write_bytes(b"not a file of ours")
    assert [each.fingerprint for each in ws.backups()] == [""]


def test_a_full_disk_is_a_notice_and_no_loss(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
    try:
        ws.back_up("auto", wait=False)
        ws.finish_backup()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    trouble = ws.standing().backup_trouble
    assert trouble is not None and trouble.code in ("disk_full", "disk_trouble")
    assert ws.backups() == [] and not list(tmp_path.rglob("*.part*"))
    assert ws.back_up("auto") is not None and ws.standing().backup_trouble is None
    monkeypatch.setattr(backups, "ROOM", 1 << 62)
    ws.add(Participant(name="Salma"))
    ws.back_up("auto", wait=False)
    trouble = ws.standing().backup_trouble
    assert trouble is not None and trouble.code == "disk_full"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(ws: Workspace, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        ws.back_up("auto", wait=False)
        ws.finish_backup()
    finally:
        tmp_path.chmod(0o700)
    trouble = ws.standing().backup_trouble
    assert trouble is not None and trouble.code in ("read_only", "no_access")


def test_a_kill_between_two_names_of_a_file_leaves_no_false_backup(ws: Workspace) -> None:
    name = backups.name_for(ws.path, NOON, "merge", 3)
    name.parent.mkdir()
    os.link(ws.path, name)
    path = ws.path
    ws.close()
    with Workspace.open(path, "Amina") as again:
        assert again.backups() == [] and not name.exists()


# --- growing old ---------------------------------------------------------------------------------


def kept(ages: list[dt.timedelta], size: int = 1000, spared: int | None = None) -> list[Backup]:
    made = [Backup(Path(f"{n}"), NOON - age, "auto", 0, size) for n, age in enumerate(ages)]
    going = backups.outdated(made, NOON, () if spared is None else {made[spared].path})
    gone = {each.path for each in going}
    return [each for each in made if each.path not in gone]


def test_dense_for_two_days_then_daily_weekly_monthly() -> None:
    hours = [dt.timedelta(hours=n / 2) for n in range(24 * 2 * 400)]
    ages = [NOON - each.at for each in kept(hours)]
    days = dt.timedelta(days=1)
    assert sum(age < 2 * days for age in ages) == 96
    assert 12 <= sum(2 * days <= age < 15 * days for age in ages) <= 14
    assert 7 <= sum(15 * days <= age < 70 * days for age in ages) <= 10
    assert 10 <= sum(70 * days <= age for age in ages) <= 14


def test_a_wrong_clock_makes_nobody_lose_the_newest() -> None:
    years = dt.timedelta(days=77 * 365)
    ages = [dt.timedelta()] + [years + dt.timedelta(minutes=5 * n) for n in range(30)]
    assert len(kept(ages)) == backups.NEVER_FEWER
    assert len(kept([-years, dt.timedelta(), dt.timedelta(hours=1)])) == 3


def test_backups_take_no_more_disk_than_is_sensible() -> None:
    megabytes = 1 << 20
    hourly = [dt.timedelta(hours=n) for n in range(40)]
    left = kept(hourly, 100 * megabytes)
    assert len(left) == backups.SENSIBLE_TIMES and left[0].at == NOON
    assert Path("39") in {each.path for each in kept(hourly, 100 * megabytes, spared=39)}


def test_the_state_before_the_last_merge_outlives_the_others(
    ws: Workspace, clock: Clock, tmp_path: Path
) -> None:
    code = ws.fingerprint()
    ws.merge([given(tmp_path, "Driss")])
    clock.now += dt.timedelta(days=200)
    for number in range(14):
        clock.now += dt.timedelta(minutes=10)
        ws.add(Participant(name=f"Élu {number}"))
        ws.back_up("auto")
    clock.now += dt.timedelta(days=30)
    ws.add(Participant(name="Salma"))
    ws.back_up("auto")
    assert len(ws.backups()) == backups.NEVER_FEWER + 1
    ws.undo_merge()
    assert len(ws.all(Participant)) == 16 and code != ws.fingerprint()


def test_what_is_kept_before_an_act_grows_old_too(ws: Workspace, clock: Clock) -> None:
    first = ws.back_up()
    assert first is not None
    for _ in range(14):
        clock.now += dt.timedelta(minutes=10)
        ws.repair()
    clock.now += dt.timedelta(days=90)
    ws.repair()
    assert len(ws.backups()) == backups.NEVER_FEWER and not first.exists()


# --- going back ----------------------------------------------------------------------------------


def test_going_back_keeps_the_present_state_first(ws: Workspace) -> None:
    backup, code = ws.back_up(), ws.fingerprint()
    ws.add(Participant(name="Salma"))
    later = ws.fingerprint()
    assert backup is not None
    ws.restore_backup(backup)
    assert ws.fingerprint() == code and ws.check() == [] and not ws.undo()
    (present,) = (each for each in ws.backups() if each.why == "restore")
    assert present.fingerprint == later
    ws.restore_backup(present.path)
    assert ws.fingerprint() == later and len(ws.all(Participant)) == 2


def test_what_was_written_after_the_backup_comes_again_without_doubles(
    ws: Workspace, tmp_path: Path
) -> None:
    backup = ws.back_up()
    salma = ws.add(Participant(name="Salma"))
    export = ws.export(tmp_path / "later.dialogue").path
    assert backup is not None
    ws.restore_backup(backup)
    driss = ws.add(Participant(name="Driss"))
    ws.merge([export])
    assert {p.name for p in ws.all(Participant)} == {"Naïma", "Salma", "Driss"}
    assert ws.get(Participant, salma.id) and ws.get(Participant, driss.id) and ws.check() == []
    assert ws.merge([export]).added == [] and ws.twins() == []


def test_a_backup_of_an_export_that_was_opened_can_be_handed_in(
    ws: Workspace, tmp_path: Path
) -> None:
    pack = ws.export(tmp_path / "pack.dialogue").path
    with Workspace.open(pack, "Driss") as other:
        backup = other.back_up()
        assert backup is not None
        other.merge([given(tmp_path, "Driss")])
    with Workspace.create(tmp_path / "new.dialogue", "Samira", "Fès") as new:
        for path in (backup, pack):
            assert new.merge([path]).refused == []
        assert {p.name for p in new.all(Participant)} == {"Naïma", "Driss"}


def test_what_was_made_to_do_harm_is_not_opened(ws: Workspace, tmp_path: Path) -> None:
    made = ws.back_up()
    assert made is not None
    spoil(made, "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END")
    with pytest.raises(DialogueError) as error:
        ws.restore_backup(made)
    assert error.value.code == "damaged" and len(ws.all(Participant)) == 1


def test_an_encrypted_file_goes_back_too(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "s.dialogue", "Amina", passphrase="thé à la menthe") as ws:
        ws.add(Participant(name="Naïma"))
        backup, code = ws.back_up(), ws.fingerprint()
        assert backup is not None and b"Na" not in backup.read_bytes()[:16]
        ws.add(Participant(name="Salma"))
        ws.restore_backup(backup)
        assert ws.fingerprint() == code
        ws.repair()
        assert ws.check() == [] and ws.fingerprint() == code


def test_a_file_that_opens_no_more_is_put_back(ws: Workspace) -> None:
    backup, code, path = ws.back_up(), ws.fingerprint(), ws.path
    ws.close()
    assert backup is not None
    path.write_bytes(b"\0" * 4096)
    with pytest.raises(DialogueError):
        Workspace.open(path, "Amina")
    put_back(path, backup, NOON + dt.timedelta(hours=1))
    with Workspace.open(path, "Amina") as again:
        assert again.fingerprint() == code and again.check() == []
        assert {each.why for each in again.backups()} == {"asked", "restore"}


# --- checking and repair -------------------------------------------------------------------------


def spoil(path: Path, *statements: str) -> None:
    """Somebody was in the file with another tool."""
    connection = connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_tables_that_do_not_follow_from_the_journal_are_made_anew(ws: Workspace) -> None:
    slot = ws.add(Slot(date="2021-12-09"))
    ws.add(Attendance(participant_id=ws.all(Participant)[0].id, slot_id=slot.id))
    code, path = ws.fingerprint(), ws.path
    ws.close()
    spoil(path, "UPDATE participant SET name = 'Quelqu’un'", "DELETE FROM attendance")
    with Workspace.open(path, "Amina") as again:
        assert {each.code for each in again.check()} == {"stray", "missing"}
        told: list[tuple[int, int, str]] = []
        again.repair(lambda *far: told.append(far))
        assert again.check() == [] and again.fingerprint() == code
        assert again.all(Participant)[0].name == "Naïma" and len(again.all(Attendance)) == 1
        assert [each.why for each in again.backups()] == ["repair"]
        assert told[-1] == (100, 100, path.name)
        again.add(Participant(name="Salma"))
        assert again.check() == []


def root_of(path: Path, name: str) -> tuple[int, int]:
    """The first page of a table or an index, and how many bytes a page has."""
    connection = connect(path, "ro")
    page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
    found = page.fetchone()[0], connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    return found


def wipe(path: Path, name: str) -> None:
    """The disk lost the first page of a table or an index."""
    page, size = root_of(path, name)
    with path.open("rb+") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_a_file_that_opens_no_more_is_made_anew_from_its_journal(ws: Workspace) -> None:
    ws.add_all([Participant(name=f"Élu {number}") for number in range(300)])
    code, path = ws.fingerprint(), ws.path
    ws.close()
    wipe(path, "change_record")
    with pytest.raises(DialogueError):
        Workspace.open(path, "Amina")
    mend(path, NOON)
    with Workspace.open(path, "Amina") as again:
        assert again.check() == [] and again.fingerprint() == code
        assert len(again.all(Participant)) == 301
        assert [each.why for each in again.backups()] == ["repair"]


@pytest.mark.parametrize("name", ["slot", "sqlite_autoindex_participant_1"])
def test_a_damaged_page_beside_the_journal_is_repaired(ws: Workspace, name: str) -> None:
    ws.add_all([Participant(name=f"Élu {number}") for number in range(300)])
    code, path = ws.fingerprint(), ws.path
    ws.close()
    wipe(path, name)
    with Workspace.open(path, "Amina") as again:
        assert {each.code for each in again.check()} == {"page"}
        again.repair()
        assert again.check() == [] and again.fingerprint() == code
        assert len(again.all(Participant)) == 301


def test_a_damaged_journal_says_so_and_names_the_newest_sound_backup(
    ws: Workspace, clock: Clock
) -> None:
    ws.back_up()
    clock.now += dt.timedelta(hours=1)
    ws.add_all([Participant(name=f"Élu {number}") for number in range(300)])
    sound, path = ws.back_up(), ws.path
    clock.now += dt.timedelta(hours=1)
    ws.add(Participant(name="Salma"))
    bad = ws.back_up()
    ws.close()
    assert bad is not None
    bad.write_bytes(bad.read_bytes()[:-5000])
    wipe(path, "change")
    before = path.read_bytes()
    with Workspace.open(path, "Amina", clock=clock) as again:
        assert {each.code for each in again.check()} == {"page"}
        with pytest.raises(DialogueError) as error:
            again.repair()
        assert error.value.code == "go_back" and error.value.params["backup"] == sound
        assert path.read_bytes() == before
        assert sound is not None
        again.restore_backup(sound)
        assert len(again.all(Participant)) == 301 and again.check() == []


def test_a_mark_of_a_person_who_does_not_exist_is_a_notice(ws: Workspace) -> None:
    person = ws.all(Participant)[0]
    slot = ws.add(Slot(date="2021-12-09"))
    ws.add(Attendance(participant_id=person.id, slot_id=slot.id))
    theme = ws.add(Theme(title="Foncier"))
    ws.remove(theme)
    assert ws.check() == [] and ws.check().notices == []
    stranger = Theme(title="?").id
    mark = ws.add(Attendance(participant_id=stranger, slot_id=slot.id))
    taught = ws.edit(slot, module_ids=[stranger])
    found = ws.check()
    assert found == [] and {n.code for n in found.notices} == {"dangling"}
    told = {(n.params["id"], n.params["field"]) for n in found.notices}
    assert told == {(str(mark.id), "participant_id"), (str(taught.id), "module_ids")}


# --- merges --------------------------------------------------------------------------------------


def test_undoing_a_merge_says_exactly_what_goes(ws: Workspace, tmp_path: Path) -> None:
    (naima,) = ws.all(Participant)
    code = ws.fingerprint()
    pack = ws.export(tmp_path / "pack.dialogue").path
    out = tmp_path / "driss-out.dialogue"
    with Workspace.open(pack, "Driss") as other:
        other.edit(naima.id, commune="Sefrou")
        theirs = other.add(Participant(name="Driss"))
        other.export(out)
    ws.merge([out])
    told = ws.undo_merge(dry_run=True)
    assert [r.id for r in told.gone] == [theirs.id] and [r.id for r in told.changed] == [naima.id]
    assert (told.back, told.again, told.left) == ([], [], [])
    ws.edit(theirs.id, commune="Azrou")
    late = ws.add(Participant(name="Salma"))
    told = ws.undo_merge(dry_run=True)
    assert [r.id for r in told.again] == [late.id] and [r.id for r in told.gone] == [theirs.id]
    assert [(r.id, e.value) for r, e in zip(told.left_of, told.left, strict=True) if r] == [
        (theirs.id, "Azrou")
    ]
    assert ws.undo_merge() == told
    ws.remove(late)
    assert [p.id for p in ws.all(Participant)] == [naima.id]
    assert ws.merges() == [] and code != ws.fingerprint()


def test_a_merge_of_many_is_told_and_undone(ws: Workspace, tmp_path: Path) -> None:
    code = ws.fingerprint()
    ws.merge([given(tmp_path, *(f"Élu {number}" for number in range(1200)))])
    assert len(ws.merge_story(ws.merges()[-1].number).added) == 1200
    assert len(ws.undo_merge(dry_run=True).gone) == 1200
    ws.undo_merge()
    assert ws.fingerprint() == code


def test_the_journal_of_merges_tells_files_people_counts_and_decisions(
    ws: Workspace, tmp_path: Path
) -> None:
    (naima,) = ws.all(Participant)
    pack = ws.export(tmp_path / "pack.dialogue").path
    out = tmp_path / "driss-out.dialogue"
    with Workspace.open(pack, "Driss") as other:
        other.edit(naima.id, commune="Sefrou")
        theirs = other.add(Participant(name="Driss"))
        other.export(out)
    ws.edit(naima.id, commune="Azrou")
    ws.merge([out])
    (entry,) = ws.merges()
    story = ws.merge_story(entry.number)
    assert [(f.name, f.author, f.new) for f in story.files] == [(out.name, "Driss", 2)]
    assert [r.id for r in story.added] == [theirs.id] and [r.id for r in story.changed] == [
        naima.id
    ]
    assert story.decisions == [] and story.last and story.kept
    (conflict,) = ws.conflicts()
    ws.settle(conflict, "Sefrou")
    ((record, decision),) = ws.merge_story(entry.number).decisions
    assert record is not None and record.id == naima.id
    assert (decision.author, decision.field, decision.value) == ("Amina", "commune", "Sefrou")
    entry.backup.unlink()
    assert not ws.merge_story(entry.number).kept
    with pytest.raises(DialogueError) as error:
        ws.undo_merge()
    assert error.value.code == "not_found"


def test_a_damaged_journal_of_merges_is_a_sentence(ws: Workspace, tmp_path: Path) -> None:
    ws.merge([given(tmp_path, "Salma")])
    path = ws.path
    ws.close()
    spoil(path, "UPDATE merge SET report = substr(report, 1, 20)")
    with Workspace.open(path, "Amina") as again:
        for act in (again.merges, again.standing, again.undo_merge):
            with pytest.raises(DialogueError) as error:
                act()
            assert error.value.code == "damaged"
        assert len(again.all(Participant)) == 2


def test_a_file_that_forgot_its_sittings_is_not_opened(ws: Workspace) -> None:
    path = ws.path
    ws.close()
    spoil(path, "DELETE FROM replica")
    with pytest.raises(DialogueError) as error:
        Workspace.open(path, "Amina")
    assert error.value.code == "damaged"
