"""A hundred thousand people: found while their name is typed, and the memory they take."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from . import Row, percentile
from .twins import invented

PEOPLE = 100_000
QUERIES = ("m", "mo", "moh", "ben", "fatima", "fat bou", "ال", "محم", "محمد", "el a", "z", "kha")


def rows() -> Iterator[Row]:
    """Milliseconds of a sorted answer, and the memory of a file that is open and shown."""
    yield Row("search 100,000 people, 95th percentile", slowest(), "ms", 30)
    program = "from tests.benchmarks.searching import resident; print(resident())"
    told = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    yield Row("100,000 people open: resident memory", float(told.stdout.split()[-1]), "MB", 300)


def roster() -> object:
    """Everybody as lists show them."""
    from dialogue_desktop.domain.names import search_text, sort_key
    from dialogue_desktop.domain.roster import Roster, RosterLine

    people, _ = invented(PEOPLE)
    return Roster(
        RosterLine(
            id=p.id, name=p.name, name_ar=p.name_ar, commune=p.commune, phone=p.phone,
            search=search_text(p.name, p.name_ar), key=sort_key(p.name or p.name_ar),
            key_ar=sort_key(p.name_ar or p.name),
        )
        for p in people
    )  # fmt: skip


def slowest() -> float:
    """The time that one answer in twenty takes longer than, as letters are typed."""
    everybody, took = roster(), []
    for query in QUERIES:
        for length in range(1, len(query) + 1):
            for arabic_first in (False, True):
                start = time.perf_counter()
                everybody.find(query[:length], arabic_first)  # type: ignore[attr-defined]
                took.append((time.perf_counter() - start) * 1e3)
    return percentile(took)


def resident() -> float:
    """Megabytes of a process that has such a file open and its people listed."""
    import gc
    import tempfile
    from pathlib import Path

    from dialogue_desktop import Participant, Workspace
    from dialogue_desktop.domain.roster import Roster

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "many.dialogue"
        program = "import sys; from tests.benchmarks.searching import fill; fill(sys.argv[1])"
        subprocess.run([sys.executable, "-c", program, str(path)], check=True)
        with Workspace.open(path, author="Amina") as ws:
            everybody = Roster(ws.roster())
            everybody.find("mo")
            assert ws.get(Participant, everybody.find("mo")[0].id)
            gc.collect()
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            return pages * 4096 / 1e6


def fill(path: str) -> None:
    """Write the people into a file."""
    from dialogue_desktop import Participant, Workspace

    people, _ = invented(PEOPLE)
    with Workspace.create(path, author="Amina") as ws:
        for start in range(0, PEOPLE, 10_000):
            ws.add_all(
                Participant(name=p.name, name_ar=p.name_ar, phone=p.phone, commune=p.commune)
                for p in people[start : start + 10_000]
            )
