"""One durable act: its own processor time, and how often it makes the disk sync."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.store.file import connect, tune

from . import Row, seconds

ACTS = 300


def rows() -> Iterator[Row]:
    """Processor milliseconds of an ``add`` beyond a bare commit, and syncs of both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = cpu(lambda: add(folder / "ours.dialogue"))
        bare = cpu(lambda: commit(folder / "bare.dialogue"))
        wall = seconds(lambda: add(folder / "wall.dialogue")) / ACTS
        bare_wall = seconds(lambda: commit(folder / "bare-wall.dialogue")) / ACTS
        yield Row("add: own processor time", max(ours - bare, 0) * 1e3, "ms", 0.5)
        yield Row("add: until durable", wall * 1e3, "ms", None, wall / bare_wall)
        syncs = {what: synced(folder, what) for what in ("add", "commit")}
        if None not in syncs.values():
            yield Row("add: syncs an act", syncs["add"], "", 1.0, syncs["add"] / syncs["commit"])


def cpu(work: Callable[[], Any]) -> float:
    """User seconds an act: what the system does for the disk is not ours."""
    found = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
        work()
        found.append((resource.getrusage(resource.RUSAGE_SELF).ru_utime - before) / ACTS)
    return min(found)


def add(path: Path) -> None:
    """As the window does it."""
    path.unlink(missing_ok=True)
    with Workspace.create(path, author="Amina") as ws:
        for number in range(ACTS):
            ws.add(Participant(name=f"Naïma Ouarghi {number}", sex="female", commune="Sefrou"))


def commit(path: Path) -> None:
    """One bare row in a table of its own, durable with the same settings."""
    path.unlink(missing_ok=True)
    connection = connect(path, "rwc")
    tune(connection)
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("CREATE TABLE t(id BLOB PRIMARY KEY, a TEXT, b TEXT, c TEXT)")
    for number in range(ACTS):
        connection.execute("BEGIN IMMEDIATE")
        row = (bytearray(uuid4().bytes), f"Naïma Ouarghi {number}", "female", "Sefrou")
        connection.execute("INSERT INTO t VALUES (?,?,?,?)", row)
        connection.execute("COMMIT")
    connection.close()


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
    return sum("sync(" in line for line in log.read_text().splitlines()) / ACTS
