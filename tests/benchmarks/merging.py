"""Twenty exports with two thousand new changes each, against plain SQL with the same rows."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from dialogue_desktop import Attendance, Contribution, Participant, Session, Slot, Workspace
from dialogue_desktop.exchange import merging
from dialogue_desktop.exchange.packages import parcels
from dialogue_desktop.store import backups, copies, swap
from dialogue_desktop.store.door import Door
from dialogue_desktop.store.file import connect, tune
from dialogue_desktop.store.receiving import receive

from . import Row, seconds

FILES, CHANGES, BASE = 20, 2000, 1000
PEOPLE, MARKS = 200, 1600
FIRST = ("Naïma", "Driss", "Salma", "Mohamed", "Touria", "Brahim", "Hicham", "Youssef", "Zineb")
LAST = ("Ouarghi", "Benzakour", "Benhlima", "El Amri", "Aït Tizi", "Chaouni", "Filali", "Tounfit")
TABLES = ("participant", "attendance", "contribution")


def rows() -> Iterator[Row]:
    """Union to swap, and verification apart."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pack, exports = prepare(folder)
        yield from measured(folder, pack, exports)


def prepare(folder: Path) -> tuple[Path, list[Path]]:
    """A programme that all laptops share, and what each of them brings back."""
    chance = random.Random(7)
    pack = folder / "pack.dialogue"
    with Workspace.create(pack, author="Samira", name="Fès") as ws:
        slots = ws.add_all(
            [Slot(date=dt.date(2021, 12, day), half=h) for day in range(1, 9) for h in ("am", "pm")]
        )
        session = ws.add(Session(title="Qui décide ?"))
        ws.add_all([person(chance, number) for number in range(BASE)])
    exports = []
    for number in range(FILES):
        path = folder / f"laptop-{number}.dialogue"
        shutil.copyfile(pack, path)
        with Workspace.open(path, author=f"Laptop {number}") as ws:
            fill(ws, chance, slots, session)
            exports.append(ws.export(folder / f"export-{number}.dialogue").path)
    return pack, exports


def fill(ws: Workspace, chance: random.Random, slots: list[Slot], session: Session) -> None:
    """What a laptop writes in the field: people, marks and cards, 2,000 changes in all."""
    people = ws.add_all([person(chance, number) for number in range(PEOPLE)])
    places = [(p, s) for p in people for s in slots]
    ws.add_all(
        [
            Attendance(participant_id=p.id, slot_id=s.id, status="present", arrived_at="9:05")
            for p, s in chance.sample(places, MARKS)
        ]
    )
    ws.add_all(
        [
            Contribution(session_id=session.id, text=f"{n} : " + "ce que nous vivons ici " * 8,
                         kind="story", speaker_id=chance.choice(people).id)
            for n in range(CHANGES - PEOPLE - MARKS)
        ]
    )  # fmt: skip


def person(chance: random.Random, number: int) -> Participant:
    """An invented person."""
    return Participant(
        name=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        phone=f"+2126{chance.randrange(10**8):08d}",
        commune=chance.choice(("Sefrou", "Azrou", "Taza", "Missour")),
        role="official",
    )


def measured(folder: Path, pack: Path, exports: list[Path]) -> Iterator[Row]:
    """Ours and the plain one, one after the other, the best of three runs each."""
    opened = folder / "opened"
    opened.mkdir()
    waiting = list(parcels(exports, opened, []))
    verify = seconds(lambda: [receive(p.path, p.name).close() for p in waiting])
    plain_read = seconds(lambda: [read_plainly(p.path) for p in waiting])
    taken: list[float] = []
    for run in range(3):
        target = folder / f"merged-{run}.dialogue"
        shutil.copyfile(pack, target)
        taken.append(ours(target, [receive(p.path, p.name) for p in waiting]))
    sources = plain_sources(folder, target)
    plain = seconds(lambda: plainly(folder, pack, sources))
    yield Row("merge 20 files, verified copies to swap", min(taken), "s", 3.0, min(taken) / plain)
    yield Row("plain ATTACH and INSERT of the same rows", plain, "s")
    yield Row("verification of 20 files", verify, "s", 1.5, verify / plain_read)
    yield Row("reading each file and integrity_check", plain_read, "s")


def ours(target: Path, received: list[Any]) -> float:
    """Seconds from verified copies to the file in its place."""
    with Workspace.open(target, author="Samira") as ws:
        start = time.perf_counter()
        report = merging.MergeReport()
        with copies.beside(target) as copy:
            copies.copy_to(ws._connection, copy)
            connection = connect(copy, "rw")
            swap.tune_copy(connection)
            door, before = Door(connection), merging.FileBefore(target)
            merging._take(door, received, report, dt.datetime.now(dt.UTC), None, before, ws._made)
            connection.close()
            swap.put_in_place(
                copy, target, backups.name_for(target, dt.datetime.now(dt.UTC), "merge")
            )
        took = time.perf_counter() - start
    for each in received:
        each.close()
    assert len(report.added) == FILES * CHANGES and not report.refused
    return took


def plain_sources(folder: Path, merged: Path) -> list[Path]:
    """Per laptop a file with the very rows that the merge wrote for it, without indexes."""
    source = connect(merged, "ro")
    found = []
    ords = [o for (o,) in source.execute("SELECT ord FROM replica WHERE parent IS NOT NULL")]
    for ord in ords:
        path = folder / f"plain-{ord}.db"
        file = driver.connect(str(path), isolation_level=None)
        uid = source.execute("SELECT uid FROM replica WHERE ord = ?", (ord,)).fetchone()[0]
        copy_rows(source, file, "change", "dot >> 40 = ?", ord)
        for table in TABLES:
            copy_rows(source, file, table, "replica = ?", uid)
        file.close()
        found.append(path)
    source.close()
    return found


def copy_rows(source: Any, target: Any, table: str, where: str, value: Any) -> None:
    """One table's rows of one laptop."""
    rows = source.execute(f"SELECT * FROM {table} WHERE {where}", (value,))
    names = ",".join(f'"{column[0]}"' for column in rows.description)
    marks = ",".join("?" * len(rows.description))
    target.execute(f"CREATE TABLE {table}({names})")
    target.execute("BEGIN")
    target.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    target.execute("COMMIT")


def plainly(folder: Path, pack: Path, sources: list[Path]) -> None:
    """ATTACH and INSERT OR IGNORE, in one durable transaction, with the same indexes."""
    target = folder / "plain.dialogue"
    target.unlink(missing_ok=True)
    shutil.copyfile(pack, target)
    connection = connect(target, "rw")
    tune(connection)
    for start in range(0, len(sources), 8):
        part = sources[start : start + 8]
        for number, path in enumerate(part):
            connection.execute(f"ATTACH ? AS s{number} KEY ''", (str(path),))
        connection.execute("BEGIN IMMEDIATE")
        for number in range(len(part)):
            for table in ("change", *TABLES):
                connection.execute(f"INSERT OR IGNORE INTO {table} SELECT * FROM s{number}.{table}")
        connection.execute("COMMIT")
        for number in range(len(part)):
            connection.execute(f"DETACH s{number}")
    connection.close()


def read_plainly(path: Path) -> None:
    """What nobody who checks a file can do without."""
    path.read_bytes()
    connection = connect(path, "rw")
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()
