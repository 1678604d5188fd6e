"""A program that is killed again and again while it writes; run by ``test_kill.py``.

``python -m tests.properties.killing DIR TIMES SEED``: children are forked from here, so that the
imports are paid once. What a child was told is written goes to its log before its next act. The
last line on stdout says how many acknowledged acts were looked for and how many were lost.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from pathlib import Path
from uuid import UUID, uuid4

from dialogue_desktop import Participant, Workspace


def write_until_killed(path: Path, log: int) -> None:
    """Add, edit and remove people for ever, acknowledging each act when its verb returns."""
    with Workspace.open(path, author="Amina") as ws:
        while True:
            person = ws.add(Participant(id=uuid4(), name="Naïma Ouarghi"))
            os.write(log, f"add {person.id.hex}\n".encode())
            ws.edit(person, commune="Sefrou")
            os.write(log, f"edit {person.id.hex}\n".encode())
            if person.id.int % 3 == 0:
                ws.remove(person)
                os.write(log, f"remove {person.id.hex}\n".encode())


def merge_until_killed(path: Path, exports: list[Path], log: int) -> None:
    """Merge a few files and acknowledge it."""
    with Workspace.open(path, author="Samira") as ws:
        os.write(log, b"open\n")
        ws.merge(exports)
        os.write(log, b"merged\n")


def killed(work: object, delay: float) -> list[list[str]]:
    """Run work in a child, kill it some time after its first word; answers what it said."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        work(write)  # type: ignore[operator]
        os._exit(0)
    os.close(write)
    select.select([read], [], [], 30)
    select.select([], [], [], delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as said:
        return [line.split() for line in said.read().decode().splitlines()]


def lost(path: Path, said: list[list[str]]) -> int:
    """How many acknowledged acts the file does not know, and what else is wrong with it."""
    last = {UUID(id): act for act, id in said}
    with Workspace.open(path, author="Driss") as ws:
        missing = sum(not kept(ws, id, act) for id, act in last.items())
        return missing + len(ws.check())


def kept(ws: Workspace, id: UUID, act: str) -> bool:
    """Whether an act is there; the next one may be too, whose word the kill cut off."""
    person = ws.get(Participant, id)
    if act == "remove" or person is None:
        return person is None and act != "add" and id.int % 3 == 0
    return act == "add" or person.commune == "Sefrou"


def main(folder: Path, times: int, seed: int) -> int:
    """Half of the kills meet a writer, half a merge."""
    chance = random.Random(seed)
    path, looked_for, missing = folder / "k.dialogue", 0, 0
    Workspace.create(path, author="Amina").close()
    for _ in range(times // 2):
        said = killed(lambda log: write_until_killed(path, log), chance.uniform(0, 0.08))
        looked_for += len(said)
        missing += lost(path, said)
    exports = [folder / f"e{n}.dialogue" for n in range(3)]
    for number, export in enumerate(exports):
        with Workspace.create(folder / f"s{number}.dialogue", author="Driss") as source:
            source.add_all([Participant(name=f"Élu {number}-{n}") for n in range(300)])
            source.export(export)
    for number in range(times - times // 2):
        target = folder / f"m{number}.dialogue"
        with Workspace.create(target, author="Samira") as ws:
            ws.add(Participant(name="Salma"))
        said = killed(
            lambda log, t=target: merge_until_killed(t, exports, log), chance.uniform(0, 0.4)
        )
        with Workspace.open(target, author="Samira") as ws:
            people = len(ws.all(Participant))
            missing += people not in (1, 901) or (["merged"] in said and people != 901)
            missing += len(ws.check())
            looked_for += len(said)
        leftovers = [p for p in folder.iterdir() if p.name.endswith(".part")]
        missing += len(leftovers)
    print(looked_for, missing)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
