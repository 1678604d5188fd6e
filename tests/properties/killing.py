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
from collections import Counter
from pathlib import Path
from uuid import UUID, uuid4

from dialogue_desktop import Participant, Workspace

LISTED, HANDED_IN = 12, 300
"""People in a list that is brought in, and in what other laptops hand in together."""

Said = list[list[str]]


def warmed(folder: Path) -> Path:
    """An empty file; all that the children will need was imported and read once."""
    path, people = folder / "k.dialogue", folder / "k.csv"
    people.write_text("Nom\nNaïma Ouarghi\n")
    with Workspace.create(path, author="Amina") as ws:
        ws.import_participants(people)
    return path


def killed(work: object, delay: float, words: int = 1) -> Said:
    """Run work in a child, kill it some time after so many lines; answers what it said."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        work(write)  # type: ignore[operator]
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as heard:
        said = b"".join(heard.readline() for _ in range(words))
        select.select([], [], [], delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += heard.read()
    return [line.split() for line in said.decode().splitlines()]


# --- saving, bringing a list in, undoing ---------------------------------------------------------


def write_until_killed(path: Path, log: int) -> None:
    """Add, edit and remove people, bring lists in and take every other one back, for ever,
    acknowledging each act when its verb returns."""
    people = path.with_suffix(".csv")
    with Workspace.open(path, author="Amina") as ws:
        while True:
            person = ws.add(Participant(id=uuid4(), name="Naïma Ouarghi"))
            os.write(log, f"add {person.id.hex}\n".encode())
            ws.edit(person, commune="Sefrou")
            os.write(log, f"edit {person.id.hex}\n".encode())
            if person.id.int % 3 == 0:
                ws.remove(person)
                os.write(log, f"remove {person.id.hex}\n".encode())
            if person.id.int % 4 < 2:
                rows = "".join(f"Liste {person.id.hex} {n};Azrou\n" for n in range(LISTED))
                people.write_text(f"Nom;Commune\n{rows}")
                ws.import_participants(people)
                os.write(log, f"import {person.id.hex}\n".encode())
                if person.id.int % 4 == 0:
                    ws.undo()
                    os.write(log, f"undo {person.id.hex}\n".encode())


def lost(path: Path, said: Said) -> int:
    """How many acknowledged acts the file does not know, and what else is wrong with it."""
    alone = {UUID(id): act for act, id in said if act in ("add", "edit", "remove")}
    lists = {id: act for act, id in said if act in ("import", "undo")}
    with Workspace.open(path, author="Driss") as ws:
        here = Counter(p.name.split()[1] for p in ws.all(Participant) if p.name.startswith("Liste"))
        missing = sum(not kept(ws, id, act) for id, act in alone.items())
        missing += sum(count != LISTED for count in here.values())
        for id, act in lists.items():
            undone_next = UUID(id).int % 4 == 0
            missing += (here[id] > 0) if act == "undo" else (not here[id] and not undone_next)
        return missing + len(ws.check())


def kept(ws: Workspace, id: UUID, act: str) -> bool:
    """Whether an act is there; the next one may be too, whose word the kill cut off."""
    person = ws.get(Participant, id)
    if act == "remove" or person is None:
        return person is None and act != "add" and id.int % 3 == 0
    return act == "add" or person.commune == "Sefrou"


# --- merging and taking a merge back -------------------------------------------------------------


def merge_until_killed(path: Path, exports: list[Path], log: int) -> None:
    """Merge a few files and take that back, for ever, writing a little in between."""
    with Workspace.open(path, author="Samira") as ws:
        while True:
            if not ws.merges():
                ws.merge(exports)
            os.write(log, b"merged\n")
            person = ws.add(Participant(name="Salma"))
            os.write(log, f"with {person.id.hex}\n".encode())
            ws.undo_merge()
            os.write(log, b"undone\n")
            person = ws.add(Participant(name="Salma"))
            os.write(log, f"without {person.id.hex}\n".encode())


def half_merged(path: Path, said: Said) -> int:
    """What is lost or half done: the files are in as a whole or not at all, as was acknowledged,
    and whoever was written down in between is there."""
    own = [UUID(id) for act, *ids in said for id in ids]
    last = said[-1][0] if said else ""
    with Workspace.open(path, author="Samira") as ws:
        there = len([p for p in ws.all(Participant) if p.name.startswith("Élu")])
        wrong = sum(ws.get(Participant, id) is None for id in own)
        allowed = {"merged": {HANDED_IN}, "undone": {0}}.get(last, {0, HANDED_IN})
        left = [each for each in path.parent.iterdir() if each.name.endswith(".part")]
        return wrong + (there not in allowed) + len(left) + len(ws.check())


def handed_in(folder: Path) -> list[Path]:
    """Exports of other laptops."""
    exports = []
    for number in range(3):
        with Workspace.create(folder / f"s{number}.dialogue", author="Driss") as ws:
            ws.add_all([Participant(name=f"Élu {number}-{n}") for n in range(HANDED_IN // 3)])
            exports.append(ws.export(folder / f"e{number}.dialogue").path)
    return exports


def main(folder: Path, times: int, seed: int) -> int:
    """Half of the kills meet a writer, half one who merges."""
    chance = random.Random(seed)
    path, looked_for, missing = warmed(folder), 0, 0
    for _ in range(times // 2):
        words, delay = chance.randint(1, 9), chance.uniform(0, 0.04)
        said = killed(lambda log: write_until_killed(path, log), delay, words)
        looked_for += len(said)
        missing += lost(path, said)
    exports = handed_in(folder)
    for number in range(times - times // 2):
        if number % 8 == 0:
            target = folder / f"m{number}.dialogue"
            Workspace.create(target, author="Samira").close()
        words, delay = chance.randint(1, 4), chance.uniform(0, 0.2)
        said = killed(lambda log, t=target: merge_until_killed(t, exports, log), delay, words)
        looked_for += len(said)
        missing += half_merged(target, said)
    print(looked_for, missing)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
