"""Fifty laptops that shared a large base come home, each with two in a hundred of it edited.

The base holds 20,000 people, 100,000 marks and 20,000 notes. For a look at it on a small machine
``BENCHMARK_SHARE=0.1`` makes everything but the number of files a tenth.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from dialogue_desktop import Attendance, Contribution, Participant, Session, Slot, Workspace
from dialogue_desktop.exchange import merging
from dialogue_desktop.exchange.packages import Parcel, parcels
from dialogue_desktop.store import backups, copies, swap
from dialogue_desktop.store.door import Door, Said
from dialogue_desktop.store.file import connect
from dialogue_desktop.store.layout import JOURNAL
from dialogue_desktop.store.receiving import receive

from . import Row, plain, seconds
from .merging import person, read_plainly

SHARE = float(os.environ.get("BENCHMARK_SHARE", "1"))
FILES, SMALL_FILES = 50, 500
PEOPLE, HALF_DAYS, NOTES = int(20_000 * SHARE), 5, int(20_000 * SHARE)
EDITED, OWN = 0.02, int(100 * SHARE)
STATUSES, COMMUNES = ("present", "absent", "late", "excused"), ("Sefrou", "Azrou", "Taza", "Fès")

MERGE = """
import sys
from pathlib import Path
from dialogue_desktop import Workspace
with Workspace.open(sys.argv[1], author="Samira") as ws:
    report = ws.merge(sorted(Path(sys.argv[2]).iterdir()))
    assert not report.refused and len(report.files) == int(sys.argv[3])
with open("/proc/self/status") as status:
    print(next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024)
"""


class Base(NamedTuple):
    """What all laptops took along, and the ids of what is in it."""

    path: Path
    people: Sequence[bytes]
    marks: Sequence[bytes]
    notes: Sequence[bytes]
    session: Session


def rows() -> Iterator[Row]:
    """Union and projection, verification, a known file, a small one, memory and size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        base = made(folder / "base.dialogue", PEOPLE, NOTES)
        exports = [come_home(folder, base, number) for number in range(FILES)]
        yield from union(folder, base.path, exports)
        yield from known(folder / "merged.dialogue", exports[:10])
        for export in exports:
            export.unlink()
        yield from small(folder, base)
        yield from memory(folder, base)
        yield from size(folder / "merged.dialogue")


def made(path: Path, people: int, notes: int) -> Base:
    """A programme with everybody's attendance of five half-days and what was said."""
    chance = random.Random(7)
    with Workspace.create(path, author="Samira", name="Fès") as ws:
        days = [Slot(date=dt.date(2021, 12, 9 + day), half="am") for day in range(HALF_DAYS)]
        slots, session = ws.add_all(days), ws.add(Session(title="Qui décide ?"))
        everybody = ws.add_all([person(chance, number) for number in range(people)])
        marks = ws.add_all(
            [
                Attendance(participant_id=p.id, slot_id=s.id, status="present")
                for p in everybody
                for s in slots
            ]
        )
        said = ws.add_all([note(session, chance.choice(everybody), n) for n in range(notes)])
        ids = ([record.id.bytes for record in kind] for kind in (everybody, marks, said))
        return Base(path, *ids, session)


def note(session: Session, speaker: Participant, number: int) -> Contribution:
    """A card as long as cards are."""
    text = f"{number} : " + "ce que nous vivons ici " * 8
    return Contribution(session_id=session.id, text=text, kind="story", speaker_id=speaker.id)


def edits(base: Base, chance: random.Random) -> list[Said]:
    """Two in a hundred of everything written anew."""

    def some(ids: Sequence[bytes]) -> list[bytes]:
        return chance.sample(ids, int(len(ids) * EDITED))

    return [
        *(Said("participant", i, {"commune": chance.choice(COMMUNES)}) for i in some(base.people)),
        *(Said("attendance", i, {"status": chance.choice(STATUSES)}) for i in some(base.marks)),
        *(Said("contribution", i, {"text": f"{chance.random()} " * 9}) for i in some(base.notes)),
    ]


def come_home(folder: Path, base: Base, number: int) -> Path:
    """The export of a laptop that edited and added."""
    chance, path = random.Random(number), folder / "laptop.dialogue"
    shutil.copyfile(base.path, path)
    with Workspace.open(path, author=f"Laptop {number}") as ws:
        ws._write(edits(base, chance))
        own = ws.add_all([person(chance, each) for each in range(OWN)])
        ws.add_all([note(base.session, chance.choice(own), each) for each in range(OWN)])
        return ws.export(folder / f"export-{number:02}.dialogue").path


def union(folder: Path, base: Path, exports: list[Path]) -> Iterator[Row]:
    """What a merge does beyond reading and copying files, and that apart."""
    opened, target = folder / "opened", folder / "merged.dialogue"
    opened.mkdir()
    waiting = list(parcels(exports, opened, []))
    shutil.copyfile(base, target)
    checked = seconds(lambda: [receive(p.path, p.name).close() for p in waiting], times=1)
    took, copied, report = merged(target, waiting)
    news, again = folder / "news.db", folder / "plain.dialogue"
    plain.gather(base, target, news)
    shutil.copyfile(base, again)
    limit = seconds(lambda: plain.insert(news, again), times=1)
    read = seconds(lambda: [read_plainly(p.path) for p in waiting], times=1)
    copy = seconds(lambda: (shutil.copyfile(base, again), swap.sync(again)), times=1)
    came = sum(file.new for file in report.files)
    yield Row(f"merge {FILES} files, {came:,} changes", took, "s", 2.5, took / limit)
    yield Row("plain insertion of the same rows", limit, "s")
    apart = checked + copied
    yield Row("verification and backup", apart, "s", 1.5, apart / (read + copy))
    shutil.rmtree(opened)


def merged(target: Path, waiting: list[Parcel]) -> tuple[float, float, merging.MergeReport]:
    """Seconds of the union and of copying, and what is told; the files were verified before."""
    received = [receive(parcel.path, parcel.name) for parcel in waiting]
    report, now = merging.MergeReport(), dt.datetime.now(dt.UTC)
    with Workspace.open(target, author="Samira") as ws, copies.beside(target) as copy:
        copied = seconds(lambda: copies.copy_to(ws._connection, copy), times=1)
        connection = connect(copy, "rw")
        swap.tune_copy(connection)
        door, before = Door(connection), merging.FileBefore(target)
        taking = seconds(
            lambda: merging._take(door, received, report, now, None, before, ws._made), times=1
        )
        connection.close()
        backup = backups.name_for(target, now, "merge")
        copied += seconds(lambda: swap.put_in_place(copy, target, backup), times=1)
    assert not report.refused
    return taking, copied, report


def known(target: Path, exports: list[Path]) -> Iterator[Row]:
    """Files of which everything is here."""
    waiting = [Parcel(path.name, path) for path in exports]
    took, _, report = merged(target, waiting)
    assert not any(file.new for file in report.files)
    yield Row("a file that is known already", 1e3 * took / len(waiting), "ms", 20)


def small(folder: Path, base: Base) -> Iterator[Row]:
    """The same little work brought into a base and into one a tenth of its size."""
    tenth = made(folder / "tenth.dialogue", PEOPLE // 10, NOTES // 10)
    took = []
    for number, place in enumerate((base, tenth)):
        path, target = folder / f"small-{number}.dialogue", folder / f"home-{number}.dialogue"
        shutil.copyfile(place.path, path)
        with Workspace.open(path, author="Amina") as ws:
            before = ws.export(folder / f"before-{number}.dialogue")
            ws.add_all([note(place.session, Participant(name="Driss"), n) for n in range(200)])
            news = ws.export(folder / f"news-{number}.dialogue", since=before).path
        runs = []
        for _ in range(7):
            shutil.copyfile(place.path, target)
            runs.append(merged(target, [Parcel(news.name, news)])[0])
        took.append(min(runs))
    yield Row(
        "200 changes into a base ten times larger", 1e3 * took[0], "ms", 1.5, took[0] / took[1]
    )


def memory(folder: Path, base: Base) -> Iterator[Row]:
    """Five hundred small files in one go, in a program of its own."""
    path, target, news = (folder / name for name in ("many.dialogue", "all.dialogue", "news"))
    news.mkdir()
    shutil.copyfile(base.path, target)
    shutil.copyfile(base.path, path)
    chance = random.Random(3)
    with Workspace.open(path, author="Amina") as ws:
        last = ws.export(folder / "first.dialogue")
        for number in range(SMALL_FILES):
            ws.add_all([person(chance, each) for each in range(20)])
            last = ws.export(news / f"{number:03}.dialogue", since=last)
    command = [sys.executable, "-c", MERGE, str(target), str(news), str(SMALL_FILES)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    yield Row(f"memory, {SMALL_FILES} files in one go", float(told.stdout), "MB", 400)


def size(path: Path) -> Iterator[Row]:
    """The file with its whole history, and without it."""
    whole, tables = path.with_name("whole.dialogue"), path.with_name("tables.dialogue")
    for copy, dropped in ((whole, ()), (tables, JOURNAL)):
        shutil.copyfile(path, copy)
        connection = connect(copy, "rw")
        for name in dropped:
            if JOURNAL[name].startswith("CREATE TABLE"):
                connection.execute(f"DROP TABLE {name}")
        connection.execute("VACUUM")
        connection.close()
    bytes_of = whole.stat().st_size, tables.stat().st_size
    yield Row("file with its history", bytes_of[0] / 1e6, "MB", 2.5, bytes_of[0] / bytes_of[1])
