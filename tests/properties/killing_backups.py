"""A program that is killed while it backs up, goes back and repairs; run by
``test_kill_backups.py``.

``python -m tests.properties.killing_backups DIR TIMES SEED``: the last line on stdout says how
often a file was looked at after a kill, and how much of it was wrong.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.store import backups

from .killing import killed

PEOPLE = 120


def go_back_until_killed(path: Path, log: int) -> None:
    """Write, back up, go back to the fewest people, repair, for ever."""
    with Workspace.open(path, author="Amina") as ws:
        os.write(log, b"open\n")
        while True:
            ws.add(Participant(name="Salma"))
            made = ws.back_up()
            os.write(log, f"kept {made.name if made else ''}\n".encode())
            ws.restore_backup(ws.backups()[-1].path)
            os.write(log, b"restored\n")
            ws.repair()
            os.write(log, b"repaired\n")


def wrong_with(path: Path, said: list[list[str]]) -> int:
    """What is not as it was promised: the file is sound, what was named as kept can be read."""
    named = {backups.folder_of(path) / " ".join(line[1:]) for line in said if line[0] == "kept"}
    with Workspace.open(path, author="Driss") as ws:
        wrong = len(ws.check()) + (len(ws.all(Participant)) < PEOPLE)
        unreadable = [each for each in ws.backups() if not each.fingerprint]
        for each in backups.listed(path):
            try:
                backups.prove(each.path)
            except DialogueError:
                wrong += 1
            wrong += each.path.samefile(path)
    gone = [each for each in named if not each.exists()]
    parts = list(path.parent.rglob("*.part*"))
    return wrong + len(unreadable) + len(gone) + len(parts)


def main(folder: Path, times: int, seed: int) -> int:
    """Kill it at random moments of one and the same life."""
    chance = random.Random(seed)
    path, missing = folder / "k.dialogue", 0
    for number in range(times):
        if number % 8 == 0:
            path = folder / f"k{number}.dialogue"
            with Workspace.create(path, author="Amina") as ws:
                ws.add_all([Participant(name=f"Élu {n}") for n in range(PEOPLE)])
                ws.back_up()
        said = killed(lambda log, p=path: go_back_until_killed(p, log), chance.uniform(0, 0.25))
        missing += wrong_with(path, said)
    print(times, missing)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
