"""One durable act: its own processor time, and how often it makes the disk sync."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.store.file import connect, tune

from . import Row

ACTS = 300


def rows() -> Iterator[Row]:
    """Processor milliseconds of an ``add`` beyond a bare commit, and syncs of both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = [add(folder / f"ours-{run}.dialogue") for run in range(3)]
        bare = [commit(folder / f"bare-{run}.dialogue") for run in range(3)]
        own = min(cpu for cpu, _ in ours) - min(cpu for cpu, _ in bare)
        wall, bare_wall = min(wall for _, wall in ours), min(wall for _, wall in bare)
        yield Row("add: own processor time", max(own, 0) * 1e3, "ms", 0.5)
        yield Row("add: until durable", wall * 1e3, "ms", None, wall / bare_wall)
        syncs = {what: synced(folder, what) for what in ("add", "commit")}
        if None not in syncs.values():
            yield Row("add: syncs an act", syncs["add"], "", 1.0, syncs["add"] / syncs["commit"])


def timed(act: Callable[[int], Any]) -> tuple[float, float]:
    """User seconds of the processor and seconds of the clock an act: what the system does for the
    disk is not ours."""
    usage, clock = resource.getrusage(resource.RUSAGE_SELF).ru_utime, time.perf_counter()
    for number in range(ACTS):
        act(number)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_utime - usage
    return used / ACTS, (time.perf_counter() - clock) / ACTS


def add(path: Path) -> tuple[float, float]:
    """As the window does it."""
    with Workspace.create(path, author="Amina") as ws:
        ws.add(Participant(name="Salma Benhlima"))  # what is read once is read by now
        return timed(
            lambda n: ws.add(Participant(name=f"Naïma {n}", sex="female", commune="Sefrou"))
        )


def commit(path: Path) -> tuple[float, float]:
    """One bare row in a table of its own, durable with the same settings."""
    connection = connect(path, "rwc")
    tune(connection)
    connection.execute("CREATE TABLE t(id BLOB PRIMARY KEY, a TEXT, b TEXT, c TEXT)")

    def one(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        row = (bytearray(uuid4().bytes), f"Naïma {number}", "female", "Sefrou")
        connection.execute("INSERT INTO t VALUES (?,?,?,?)", row)
        connection.execute("COMMIT")

    found = timed(one)
    connection.close()
    return found


def synced(folder: Path, what: str) -> float | None:
    """Syncs an act, counted by the system's tracer where there is one."""
    if shutil.which("strace") is None:
        return None
    program = (
        "import sys; from pathlib import Path; from tests.benchmarks import adding;"
        f"adding.{what}(Path(sys.argv[1]))"
    )
    log = folder / f"{what}.trace"
    path = folder / f"{what}-traced.dialogue"
    command = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(log)]
    subprocess.run([*command, sys.executable, "-c", program, str(path)], check=True)
    syncs = sum("sync(" in line for line in log.read_text().splitlines())
    return round(syncs / ACTS, 1)  # a few more make the file
