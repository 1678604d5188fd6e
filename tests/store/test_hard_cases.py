"""What goes wrong between laptops, each case through real files: who wins, and that all agree."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path
from uuid import uuid4

import pytest

from dialogue_desktop import Attendance, DialogueError, Participant, Slot, Workspace
from dialogue_desktop.store.door import Said

Maker = Callable[..., Workspace]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Maker]:
    """Makes or opens laptops' files; they are closed, and sound, at the end."""
    made: list[Workspace] = []

    def make(name: str, path: Path | None = None, year: int = 2026) -> Workspace:
        clock = lambda: dt.datetime(year, 3, 10, 9, tzinfo=dt.UTC)  # noqa: E731
        if path is None:
            path = tmp_path / f"{name}-{len(made)}.dialogue"
            made.append(Workspace.create(path, author=name, name="Fès", clock=clock))
        else:
            made.append(Workspace.open(path, author=name, clock=clock))
        return made[-1]

    yield make
    for ws in made:
        ws.close()


def export(ws: Workspace) -> Path:
    folder = ws.path.parent
    return ws.export(folder / f"{ws.author} {len(list(folder.iterdir()))}.dialogue").path


def alike(*laptops: Workspace) -> None:
    """Everybody merges everybody: one fingerprint, one reading, sound files."""
    exports = [export(ws) for ws in laptops]
    for ws in laptops:
        assert not ws.merge(exports).refused
    assert len({ws.fingerprint() for ws in laptops}) == 1
    first = laptops[0]
    for ws in laptops:
        assert ws.check() == []
        assert ws.all(Participant) == first.all(Participant)
        asked = [(c.id, c.field, [v.value for v in c.values]) for c in ws.conflicts()]
        assert asked == [(c.id, c.field, [v.value for v in c.values]) for c in first.conflicts()]


def test_rule_11_a_working_file_copied_to_a_second_laptop(laptop: Maker, tmp_path: Path) -> None:
    """Both go on in it: both edits are asked about, both new people are there, nobody twice."""
    first = laptop("Amina")
    person = first.add(Participant(name="Naïma"))
    first.close()
    copied = tmp_path / "copied.dialogue"
    shutil.copyfile(first.path, copied)
    here, there = laptop("Amina", first.path), laptop("Brahim", copied)
    here.edit(person.id, commune="Fès")
    there.edit(person.id, commune="Sefrou")
    here.add(Participant(name="Driss"))
    there.add(Participant(name="Salma"))
    alike(here, there)
    assert {p.name for p in here.all(Participant)} == {"Naïma", "Driss", "Salma"}
    (conflict,) = here.conflicts()
    assert {value.value for value in conflict.values} == {"Fès", "Sefrou"}


def test_rule_11_a_backup_put_back_after_more_work(laptop: Maker, tmp_path: Path) -> None:
    """What was handed over in between comes back by a merge, beside what was written since."""
    first, coordinator = laptop("Amina"), laptop("Samira")
    person = first.add(Participant(name="Naïma"))
    first.close()
    backup = tmp_path / "backup.dialogue"
    shutil.copyfile(first.path, backup)
    again = laptop("Amina", first.path)
    again.edit(person.id, commune="Fès")
    coordinator.merge([export(again)])
    again.close()
    shutil.copyfile(backup, first.path)
    put_back = laptop("Amina", first.path)
    assert put_back.get(Participant, person.id).commune is None
    put_back.edit(person.id, function="Maire")
    alike(put_back, coordinator)
    left = coordinator.get(Participant, person.id)
    assert (left.commune, left.function) == ("Fès", "Maire") and coordinator.conflicts() == []


def test_rule_10_a_laptop_of_2001_and_one_of_2099_neither_win_nor_lose(laptop: Maker) -> None:
    old, new, now = laptop("Old", year=2001), laptop("New", year=2099), laptop("Now")
    person = now.add(Participant(name="Naïma", commune="Fès"))
    for ws in (old, new):
        ws.merge([export(now)])
    new.edit(person.id, commune="2099")
    old.merge([export(new)])
    old.edit(person.id, commune="2001, who saw 2099")
    alike(old, new, now)
    assert now.get(Participant, person.id).commune == "2001, who saw 2099"
    assert now.conflicts() == []
    assert {notice.code for notice in now.check().notices} == {"clock_behind", "clock_ahead"}


def test_rule_13_what_a_newer_version_wrote_is_shown_after_the_upgrade(
    laptop: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kinds and fields that this version doesn't know are kept, passed on, and one day known."""
    newer, older = laptop("Newer"), laptop("Older")
    person = newer.add(Participant(name="Naïma"))
    newer._door.write(
        [Said("participant", person.id.bytes, {"remark": "known", "shoe": 43})], "N", 0
    )
    newer._door.write([Said("drawing", uuid4().bytes, {"lines": [1]})], "N", 0)
    older.merge([export(newer)])
    older.edit(person.id, commune="Fès")
    alike(newer, older)
    written = {(entry.field, entry.value) for entry in older.history(person.id)}
    assert {("shoe", 43), ("commune", "Fès")} <= written
    assert older.get(Participant, person.id).remark == "known"


def test_rule_1_an_export_that_comes_twice_brings_nothing_more(laptop: Maker) -> None:
    """In one merge or in two, by itself or inside what another laptop passes on."""
    amina, brahim, samira = laptop("Amina"), laptop("Brahim"), laptop("Samira")
    person = amina.add(Participant(name="Naïma"))
    first = export(amina)
    brahim.merge([first])
    brahim.edit(person.id, commune="Sefrou")
    relayed = export(brahim)
    samira.merge([first, relayed, first])
    code = samira.fingerprint()
    report = samira.merge([relayed, first])
    assert [(file.new, file.parked) for file in report.files] == [(0, 0), (0, 0)]
    assert samira.fingerprint() == code
    assert [p.commune for p in samira.all(Participant)] == ["Sefrou"]
    assert len(samira.merges()) == 1


def test_rule_12_an_edit_before_its_creation(laptop: Maker) -> None:
    """Parts in every order: nothing is shown before its past, and the end is one."""
    amina = laptop("Amina")
    folder, receipt, parts = amina.path.parent, None, []
    person = amina.add(Participant(name="Naïma"))
    for number, commune in enumerate(("Fès", "Sefrou")):
        receipt = amina.export(folder / f"part-{number}.dialogue", since=receipt)
        parts.append(receipt.path)
        amina.edit(person.id, commune=commune)
    parts.append(amina.export(folder / "part-last.dialogue", since=receipt).path)
    for order in permutations(parts):
        ws = laptop("Samira")
        for path in order:
            ws.merge([path])
            assert all(p.name == "Naïma" for p in ws.all(Participant)) and ws.check() == []
        assert ws.get(Participant, person.id).commune == "Sefrou"
        assert ws.fingerprint() == amina.fingerprint() and ws.gaps() == []


def test_rule_9_two_coordinators_who_merged_settled_and_united_differently(laptop: Maker) -> None:
    """Different decisions are asked about, equal ones are not; a pair in doubt shows two people."""
    amina, brahim = laptop("Amina"), laptop("Brahim")
    person = amina.add(Participant(name="Naïma Ouarghi"))
    slot = amina.add(Slot(date=dt.date(2026, 3, 10), half="am"))
    brahim.merge([export(amina)])
    twin = brahim.add(Participant(name="N. Ouarghi"))
    other = brahim.add(Participant(name="Driss"))
    amina.edit(person.id, commune="Fès", function="Maire")
    brahim.edit(person.id, commune="Sefrou", function="Adjointe")
    brahim.add(Attendance(participant_id=twin.id, slot_id=slot.id))
    files = [export(amina), export(brahim)]
    one, two = laptop("One"), laptop("Two")
    for ws in (one, two):
        ws.merge(files)
        for conflict in ws.conflicts():
            value = (
                "Maire" if conflict.field == "function" else {"One": "Fès"}.get(ws.author, "Sefrou")
            )
            ws.settle(conflict, value)
        assert ws.conflicts() == []
    one.unite(person.id, twin.id)
    two.not_twins(person.id, twin.id)
    one.unite(person.id, other.id)
    two.unite(other.id, person.id)
    alike(one, two)
    assert {conflict.field for conflict in one.conflicts()} == {"commune", "verdict"}
    assert one.get(Participant, person.id).function == "Maire"
    assert one.get(Participant, other.id).id == one.get(Participant, person.id).id
    assert one.get(Participant, twin.id).id == twin.id
    assert one.undo_merge() is not None and len(one.conflicts()) == 0


def test_rule_9_two_coordinators_unite_the_same_two_and_only_one_picks_values(
    laptop: Maker,
) -> None:
    """The group stays what it was here; the value that was chosen elsewhere is still shown."""
    amina, brahim = laptop("Amina"), laptop("Brahim")
    person, twin = amina.add_all(
        [Participant(name="Naïma Ouarghi"), Participant(name="N. Ouarghi")]
    )
    brahim.merge([export(amina)])
    amina.unite(person.id, twin.id)
    brahim.unite(person.id, twin.id, {"commune": "Sefrou"})
    alike(amina, brahim)
    assert [p.commune for p in amina.all(Participant)] == ["Sefrou"]


def test_rule_9_a_disagreement_about_a_twin_goes_over_to_whom_it_is_one_with(
    laptop: Maker,
) -> None:
    amina, brahim = laptop("Amina"), laptop("Brahim")
    person, twin = amina.add_all(
        [Participant(name="Naïma Ouarghi"), Participant(name="N. Ouarghi")]
    )
    brahim.merge([export(amina)])
    amina.edit(twin.id, commune="Sefrou")
    brahim.edit(twin.id, commune="Azrou")
    alike(amina, brahim)
    amina.unite(person.id, twin.id)
    (conflict,) = amina.conflicts()
    assert conflict.id == person.id and amina.check() == []
    amina.separate(person.id)
    (conflict,) = amina.conflicts()
    assert conflict.id == twin.id
    alike(amina, brahim)


def test_rule_15_a_disk_that_is_full_at_any_write_of_a_merge(laptop: Maker) -> None:
    """Whatever the room that is left: the file is byte for byte what it was, or all is merged."""
    resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")
    ours, theirs = laptop("Samira"), laptop("Driss")
    ours.add(Participant(name="Naïma"))
    theirs.add_all([Participant(name=f"Élu {number}") for number in range(400)])
    path, limits = export(theirs), resource.getrlimit(resource.RLIMIT_FSIZE)
    before, outcomes = ours.path.read_bytes(), []
    for room in range(4096, 2 * path.stat().st_size, 24 * 1024):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
        try:
            ours.merge([path])
            outcomes.append("merged")
        except DialogueError as error:
            assert error.code in ("disk_full", "disk_trouble")
            outcomes.append(error.code)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        if outcomes[-1] == "merged":
            break
        assert ours.path.read_bytes() == before
    assert outcomes[-1] == "merged" and len(outcomes) > 3
    assert len(ours.all(Participant)) == 401 and ours.check() == []
