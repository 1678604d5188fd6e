"""What a merge tells before anything is written: which file brings which records, and that no
change is left uncounted."""

from __future__ import annotations

import datetime as dt
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import Attendance, Contribution, Module, Participant, Session, Slot, Workspace
from dialogue_desktop.errors import Cancelled, DialogueError
from dialogue_desktop.exchange import merging
from dialogue_desktop.exchange.brought import KINDS, TABS, Tally
from dialogue_desktop.store.file import connect
from dialogue_desktop.store.ledger import dot_of

NOTHING = Tally()


class Region:
    """A coordinator's file, and laptops that took its pack to the field."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.pack = folder, folder / "pack.dialogue"
        self.file = folder / "fes.dialogue"
        with Workspace.create(self.file, "Karima", "Fès") as ws:
            self.people = ws.add_all([Participant(name=f"Personne {n}") for n in range(4)])
            self.slot = ws.add(Slot(date=dt.date(2021, 12, 10), half="am"))
            ws.export(self.pack)

    def laptop(self, author: str, job: Callable[[Workspace], Any], since: Any = None) -> Path:
        path, out = self.folder / f"{author}.dialogue", self.folder / f"{author} export.dialogue"
        shutil.copyfile(self.pack, path)
        with Workspace.open(path, author) as ws:
            job(ws)
            ws.export(out, since=since)
        return out

    def preview(self, *paths: Path, **options: Any) -> merging.MergeReport:
        with Workspace.open(self.file, "Karima") as ws:
            return ws.preview(paths, **options)


@pytest.fixture
def region(tmp_path: Path) -> Region:
    return Region(tmp_path)


def amina(region: Region) -> Callable[[Workspace], Any]:
    """A day of attendance: a walk-in, two marks, a correction, a person taken away."""

    def job(ws: Workspace) -> None:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.add_all(
            Attendance(participant_id=p.id, slot_id=region.slot.id, status="present")
            for p in region.people[:2]
        )
        ws.edit(region.people[0], commune="Sefrou")
        ws.remove(region.people[3])

    return job


def youssef(region: Region) -> Callable[[Workspace], Any]:
    """A session with a note, and another commune for the same person."""

    def job(ws: Workspace) -> None:
        session = ws.add(Session(title="Qui décide ?"))
        ws.add(Contribution(session_id=session.id, text="Le souk"))
        ws.edit(region.people[0], commune="Azrou")

    return job


def test_records_are_told_by_file_and_by_tab(region: Region) -> None:
    paths = [region.laptop("Amina", amina(region)), region.laptop("Youssef", youssef(region))]
    report = region.preview(*paths)
    brought = report.brought
    assert brought is not None
    assert brought.files == [
        {
            "participants": Tally(1, 1, 1, 2),
            "attendance": Tally(2, 0, 0, 0),
            "session": NOTHING,
            "programme": Tally(0, 0, 0, 1),
        },
        {
            "participants": Tally(0, 1, 0, 2),
            "attendance": NOTHING,
            "session": Tally(2, 0, 0, 0),
            "programme": Tally(0, 0, 0, 1),
        },
    ]
    assert brought.total["participants"] == Tally(1, 1, 1, 2)
    for kind, records in zip(
        KINDS, (report.added, report.changed, report.removed, report.unchanged), strict=True
    ):
        told = [brought.places(kind, nouns) for nouns in TABS.values()]
        assert sorted(id for places in told for _, id in places) == sorted(
            record.id.bytes for record in records
        )


def test_a_changed_record_is_told_as_it_was_and_as_it_will_be(region: Region) -> None:
    report = region.preview(region.laptop("Amina", amina(region)))
    assert report.brought is not None
    [(noun, id)] = report.brought.places("changed", TABS["participants"], 0)
    shift = report.brought.shift(noun, id)
    assert [one and getattr(one, "commune", "") for one in shift] == [None, "Sefrou"]
    [(noun, id)] = report.brought.places("removed")
    assert report.brought.shift(noun, id).before == region.people[3]
    assert report.brought.find("participant", region.people[1].id) == region.people[1]


def test_two_people_united_elsewhere_belong_to_the_file_that_unites_them(region: Region) -> None:
    one, other = (person.id for person in region.people[:2])
    report = region.preview(region.laptop("Amina", lambda ws: ws.unite(one, other)))
    assert report.brought is not None
    assert one.bytes in report.brought.spoken(0)["participant"]
    assert report.brought.files[0] == report.brought.total


def test_every_change_of_a_file_is_new_known_or_waits(region: Region) -> None:
    path = region.folder / "Amina.dialogue"
    shutil.copyfile(region.pack, path)
    outs = [region.folder / f"{n}.dialogue" for n in range(3)]
    with Workspace.open(path, "Amina", clock=lambda: dt.datetime(2021, 12, 9, tzinfo=dt.UTC)) as ws:
        receipt = None
        for number, out in enumerate(outs):
            ws.add(Module(title=f"Module {number}"))
            receipt = ws.export(out, since=receipt)
    first, gap = region.preview(outs[0]), region.preview(outs[2])
    assert [(f.new, f.known, f.parked) for f in first.files + gap.files] == [(1, 5, 0), (0, 0, 1)]
    assert gap.files[0].brings and gap.files[0].partial and not first.files[0].partial
    assert gap.files[0].since == dt.datetime(2021, 12, 9, tzinfo=dt.UTC)
    everything = region.preview(outs[2], outs[0], outs[1], outs[0])
    assert [(f.new, f.known, f.parked) for f in everything.files] == [
        (1, 0, 0),
        (1, 5, 0),
        (1, 0, 0),
        (0, 6, 0),
    ]


def test_what_does_not_add_up_is_not_put_in_place() -> None:
    file = merging.FileReport("a", None, None, None, new=3, parked=1)
    merging.add_up([file, file], 10, 18)
    with pytest.raises(DialogueError, match="add up"):
        merging.add_up([file, file], 10, 17)


def test_a_change_of_no_sitting_is_not_passed_over_in_silence(region: Region) -> None:
    path = region.folder / "Amina.dialogue"
    shutil.copyfile(region.pack, path)
    with Workspace.open(path, "Amina") as ws:
        ws.add(Module(title="Droit"))
    connection = connect(path, "rw")
    connection.execute(
        "INSERT INTO change SELECT ?, epoch, tick, at, author, format, noun, randomblob(16), state,"
        " content, digest FROM change LIMIT 1",
        (dot_of(99, 1),),
    )
    connection.close()
    report = region.preview(path)
    assert [error.code for error in report.refused] == ["damaged"]
    assert report.files == [] and len(report.added) == 0


def test_a_cancel_at_any_step_leaves_nothing_behind(region: Region) -> None:
    plain = region.laptop("Amina", amina(region))
    packed = region.folder / "stick.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(region.laptop("Youssef", youssef(region)), "PC-05/export (1).dialogue")
    damaged = region.folder / "damaged.dialogue"
    damaged.write_bytes(plain.read_bytes()[:9000])
    files = [plain, packed, damaged]
    with Workspace.open(region.file, "Karima") as ws:
        before, fingerprint = _left(region), ws.fingerprint()
        for verb in (ws.preview, ws.merge):
            steps: list[tuple[int, int, str]] = []
            ws.preview(files, progress=lambda *far: steps.append(far))  # noqa: B023
            for stop in range(len(steps)):
                left = iter(range(len(steps)))
                with pytest.raises(Cancelled):
                    verb(files, progress=lambda *_: next(left) < stop)  # noqa: B023
                assert (_left(region), ws.fingerprint()) == (before, fingerprint)
    assert steps[:3] == [
        (0, 6, "Amina export.dialogue"),
        (1, 6, "stick.zip › export (1).dialogue"),
        (2, 6, "damaged.dialogue"),
    ]
    shares = [done / total for done, total, _ in steps]
    assert shares == sorted(shares) and shares[-1] == 1


def _left(region: Region) -> dict[str, bytes]:
    found = region.folder.rglob("*")
    return {str(path): path.read_bytes() for path in found if path.is_file()}


def test_of_very_many_files_only_some_are_open_at_a_time(
    region: Region, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "MOST_OPEN", 1)
    jobs = {"Amina": amina, "Youssef": youssef}
    paths = [region.laptop(name, job(region)) for name, job in jobs.items()]
    report = region.preview(*paths, region.pack)
    assert [file.new for file in report.files] == [5, 3, 0] and not report.refused
