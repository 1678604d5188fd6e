"""Files that were damaged on their way: bits flipped, ends missing, pages zeroed, swapped, spliced.

An export is sealed over every byte, so none that differs from what was written may be taken. A
working file is sealed by the chains of its journal alone: damage elsewhere in it may pass, but
then nothing else comes in than what its owner wrote.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, Contribution, Participant, Session, Slot, Workspace

from ..thorough import many

PAGE, SECTOR = 4096, 512
DAMAGED = many(1_000, 10_000)
SECONDS = many(60, 2)
"""A merge that is still at it after so long hangs; two is what a quiet night allows."""

Damage = Callable[[bytes, bytes, random.Random], bytes]


def flipped(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """One bit, or a few."""
    content = bytearray(whole)
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def truncated(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """An end that did not arrive: anywhere, or between two pages."""
    end = chance.randrange(len(whole))
    return whole[: end if chance.random() < 0.5 else end // PAGE * PAGE]


def zeroed(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """A block that the stick lost."""
    size = chance.choice((SECTOR, PAGE, 4 * PAGE))
    start = chance.randrange(len(whole) // size) * size
    return whole[:start] + bytes(size) + whole[start + size :]


def swapped(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """Two pages, each where the other belongs."""
    pages = [whole[start : start + PAGE] for start in range(0, len(whole), PAGE)]
    a, b = chance.sample(range(len(pages)), 2)
    pages[a], pages[b] = pages[b], pages[a]
    return b"".join(pages)


def spliced(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of one export with the end of another, or with a page of it."""
    start = chance.randrange(1, min(len(whole), len(other)) // PAGE) * PAGE
    if chance.random() < 0.5:
        return whole[:start] + other[start:]
    return whole[:start] + other[start : start + PAGE] + whole[start + PAGE :]


KINDS = (flipped, truncated, zeroed, swapped, spliced)


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "ours.dialogue", author="Samira", name="Fès") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        yield ws


def theirs(path: Path, author: str) -> Workspace:
    """Another laptop's file with a little of everything."""
    ws = Workspace.create(path, author=author, name="Fès")
    people = ws.add_all([Participant(name=f"{author} {n}", commune="Sefrou") for n in range(40)])
    slot = ws.add(Slot(date="2021-12-09", half="am"))
    ws.add_all(
        [Attendance(participant_id=p.id, slot_id=slot.id, status="present") for p in people[:20]]
    )
    session = ws.add(Session(title="Qui décide ?"))
    ws.add_all([Contribution(session_id=session.id, text=f"Dit {n}. " * 9) for n in range(20)])
    ws.edit(people[0], phone="0661234567")
    ws.remove(people[1])
    return ws


def damaged(whole: bytes, other: bytes, number: int, chance: random.Random) -> tuple[str, bytes]:
    """A file that surely is not what was written, and what was done to it."""
    damage = KINDS[number % len(KINDS)]
    while (content := damage(whole, other, chance)) in (whole, other):
        continue  # the pages that were swapped were equal, or the block was zero already
    return damage.__name__, content


def test_no_damaged_export_is_taken(ours: Workspace, tmp_path: Path) -> None:
    exports = []
    for author in ("Driss", "Amina"):
        with theirs(tmp_path / f"{author}.dialogue", author) as ws:
            exports.append(ws.export(tmp_path / f"{author}-export.dialogue").path.read_bytes())
    before, chance = ours.path.read_bytes(), random.Random(2022)
    path = tmp_path / "damaged.dialogue"
    for number in range(DAMAGED):
        what, content = damaged(*exports, number, chance)
        path.write_bytes(content)
        begun = time.perf_counter()
        report = ours.merge([path])
        took = time.perf_counter() - begun
        assert len(report.refused) == 1 and took < SECONDS, (number, what, took)
        assert ours.path.read_bytes() == before, (number, what)
    assert ours.check() == []


def test_a_damaged_working_file_brings_what_was_written_or_nothing(tmp_path: Path) -> None:
    with theirs(tmp_path / "whole.dialogue", "Driss") as ws:
        people, said, code = ws.all(Participant), ws.all(Contribution), ws.fingerprint()
    theirs(tmp_path / "other.dialogue", "Amina").close()
    whole, other = ((tmp_path / f"{n}.dialogue").read_bytes() for n in ("whole", "other"))
    chance, path, taken = random.Random(7), tmp_path / "damaged.dialogue", 0
    empty = tmp_path / "empty.dialogue"
    Workspace.create(empty, author="Samira", name="Fès").close()
    blank = empty.read_bytes()
    for number in range(DAMAGED // 5):
        what, content = damaged(whole, other, number, chance)
        path.write_bytes(content)
        empty.write_bytes(blank)
        with Workspace.open(empty, author="Samira") as ws:
            report = ws.merge([path])
            if report.refused:
                assert empty.read_bytes() == blank, (number, what)
                continue
            taken += 1
            assert ws.fingerprint() == code, (number, what)
            assert ws.all(Participant) == people and ws.all(Contribution) == said
    assert 0 < taken < DAMAGED // 5
