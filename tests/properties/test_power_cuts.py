"""The power goes while a laptop writes, brings together, goes back and repairs: what was
acknowledged is there, nothing is half done."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.store import backups, file, seals
from dialogue_desktop.verbs.keeping import mend, put_back

from ..thorough import many
from . import power

if sys.platform == "win32":
    pytest.skip("folders can't be synced there", allow_module_level=True)

IMAGES = many(120, 20_000)
A_DAY = 1_000
"""So many of them are made of one day's work."""
FELT = 12


class Ack(NamedTuple):
    """What somebody was told is on the disk: the state of the file, and other files."""

    code: str
    kept: frozenset[str]


def given(folder: Path) -> list[Path]:
    """What two other laptops hand in, and a list."""
    folder.mkdir()
    exports = []
    for author in ("Driss", "Salma"):
        with Workspace.create(folder / f"{author}.dialogue", author=author, name="Fès") as ws:
            ws.add_all([Participant(name=f"{author} {n}") for n in range(12)])
            exports.append(ws.export(folder / f"{author}-export.dialogue").path)
    people = folder / "people.csv"
    people.write_text("Nom;Commune\n" + "".join(f"Élue {n};Azrou\n" for n in range(30)))
    return [*exports, people]


def acts(ws: Workspace, files: list[Path]) -> Iterator[Any]:
    """A day: all that writes, one act after the other."""
    *exports, people = files
    export = ws.path.with_name("handed-over.dialogue")
    person = yield ws.add(Participant(name="Naïma Ouarghi", commune="Sefrou"))
    yield ws.edit(person.id, commune="Azrou")
    yield ws.add_all([Participant(name=f"Élu {each}") for each in range(40)])
    yield ws.undo()
    yield ws.import_participants(people)
    yield ws.back_up()
    yield ws.export(export, overwrite=True)
    yield ws.merge(exports[:1])
    yield ws.add(Participant(name="Salma"))
    yield ws.merge(exports)
    yield ws.edit(person.id, commune="Fès")
    yield ws.undo_merge()
    yield ws.remove(person.id)
    yield ws.restore_backup(ws.backups()[-1].path)
    yield ws.add(Participant(name="Driss"))
    yield ws.repair()
    yield ws.edit(ws.all(Participant)[0], commune="Taza")


def closed_acts(path: Path) -> Iterator[Callable[[], object]]:
    """What is done to a file that opens no more, or was lost."""
    now = dt.datetime.now(dt.UTC)
    yield lambda: put_back(path, backups.listed(path)[-1].path, now)
    yield lambda: mend(path, now)
    yield lambda: lose(path)
    yield lambda: put_back(path, backups.listed(path)[0].path, now)


def lose(path: Path) -> None:
    """Somebody deletes the file."""
    path.unlink()
    file.sync_folder(path.parent)


def worked(folder: Path, links: bool) -> tuple[Path, list[power.Event], list[Ack | None]]:
    """What the disk was told by a day's work, and what was acknowledged by each act."""
    files = given(folder / "given")
    path = folder / "day" / "fes.dialogue"
    path.parent.mkdir()
    acks: list[Ack | None] = [None]
    with power.recorded(path, links) as recorder:

        def acknowledged(ws: Workspace) -> None:
            others = [p for p in path.parent.rglob("*.dialogue") if p != path]
            kept = frozenset(p.relative_to(path.parent).as_posix() for p in others)
            acks.append(Ack(ws.fingerprint(), kept))
            recorder.done(len(acks) - 1)

        with Workspace.create(path, author="Amina", name="Fès") as ws:
            acknowledged(ws)
            day, done = acts(ws, files), None
            try:
                while True:
                    done = day.send(done)
                    acknowledged(ws)
            except StopIteration:
                pass
        for act in closed_acts(path):
            act()
            if not path.exists():
                acks.append(None)
                recorder.done(len(acks) - 1)
                continue
            with Workspace.open(path, author="Samira") as ws:
                acknowledged(ws)
    return path, recorder.events, acks


def wrong(
    folder: Path,
    images: int,
    change: Callable[[power.Event], power.Event | None],
    links: bool,
    seed: int = 2022,
) -> Iterator[str]:
    """What is wrong after so many power cuts: something acknowledged lost, or half done."""
    path, events, acks = worked(folder, links)
    player = power.Player(folder / "replayed.dialogue", path.name)
    steps = player.play(events, change)
    done = [step.done for step in steps]
    begun = [bisect_left(done, number) for number in range(len(acks))]
    ends = [*begun[1:], len(steps)]
    writing = [act for act in range(len(acks)) if begun[act] < ends[act]]
    chance = random.Random(seed)
    for number in range(images):
        act = writing[number % len(writing)]
        at = chance.randrange(begun[act], ends[act])
        cut = folder / "cut"
        shutil.rmtree(cut, ignore_errors=True)
        cut.mkdir()
        power.image(steps[:at], chance).put(cut, path.name)
        trouble = wrong_with(cut / path.name, acks[act : act + 2])
        if trouble:
            yield f"act {act}, step {at}: {trouble}"


def wrong_with(path: Path, acks: list[Ack | None]) -> str:
    """What is not as it was after the last acknowledged act, or after the one begun."""
    last, following = acks[0], acks[-1]
    kept = last.kept & following.kept if last and following else frozenset[str]()
    if None in acks and not path.exists():
        return ""
    try:
        with Workspace.open(path, author="Driss") as ws:
            if ws.fingerprint() not in [ack.code for ack in acks if ack]:
                return "another state"
            if ws.check():
                return "defects"
        for name in sorted(kept):
            other = path.parent / name
            if other.parent != path.parent:
                backups.prove(other)
            elif not seals.sealed(other):
                return f"{name} is not whole"
    except Exception as error:  # whatever reading it stumbles over, it is not sound
        return repr(error)
    return ""


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_what_was_acknowledged_survives_a_power_cut(tmp_path: Path, links: bool) -> None:
    for day, first in enumerate(range(0, IMAGES // 2, A_DAY)):
        images = min(A_DAY, IMAGES // 2 - first)
        folder = tmp_path / str(day)
        folder.mkdir()
        assert list(wrong(folder, images, lambda event: event, links, day)) == []
        shutil.rmtree(folder)


def unsynced(event: power.Event) -> power.Event | None:
    """SQLite syncs nothing."""
    if event.what == "one" and "synchronous" in event.name:
        return event._replace(name="PRAGMA synchronous = OFF")
    return event


def careless(event: power.Event) -> power.Event | None:
    """The program itself syncs no file and no folder."""
    return None if event.what == "sync" else event


@pytest.mark.parametrize("change", [unsynced, careless])
def test_such_cuts_are_felt_where_nothing_is_synced(
    tmp_path: Path, change: Callable[[power.Event], power.Event | None]
) -> None:
    felt = islice(wrong(tmp_path, 200, change, True), FELT)
    assert len(list(felt)) == FELT


def test_the_folder_of_the_first_backup_is_on_the_disk_itself(tmp_path: Path) -> None:
    path = tmp_path / "fes.dialogue"
    with power.recorded(path) as recorder, Workspace.create(path, author="Amina") as ws:
        ws.add(Participant(name="Naïma"))
        ws.back_up()
    told = [(event.what, event.name) for event in recorder.events]
    made = told.index(("mkdir", "fes.dialogue.backups"))
    given_name = next(n for n, (what, _) in enumerate(told) if n > made and what == "replace")
    assert ("sync", ".") in told[made:given_name]


def test_a_lost_file_is_on_the_disk_before_it_has_its_name_again(tmp_path: Path) -> None:
    path = tmp_path / "fes.dialogue"
    with Workspace.create(path, author="Amina") as ws:
        ws.add(Participant(name="Naïma"))
        backup = ws.back_up()
    lose(path)
    with power.recorded(path) as recorder:
        put_back(path, backup, dt.datetime.now(dt.UTC))
    told = [(event.what, event.name) for event in recorder.events]
    named = next(n for n, event in enumerate(recorder.events) if event.other == path.name)
    assert ("sync", told[named][1]) in told[:named] and ("sync", ".") in told[named:]
