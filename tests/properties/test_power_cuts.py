"""The power goes while a laptop writes: what was acknowledged is there, nothing is half done."""

from __future__ import annotations

import random
from pathlib import Path

from dialogue_desktop import Participant, Workspace

from ..thorough import many
from . import power

ACTS, IMAGES = many(12, 60), many(150, 20_000)


def worked(path: Path) -> tuple[list[object], list[str]]:
    """What was said to the disk by a day's acts, and the fingerprint after each."""
    with power.recorded() as heard, Workspace.open(path, author="Amina") as ws:
        codes = [ws.fingerprint()]
        for number in range(ACTS):
            person = ws.add(Participant(name=f"Naïma {number}", commune="Sefrou"))
            codes.append(ws.fingerprint())
            heard.append(len(codes) - 1)
            if number % 3 == 0:
                ws.edit(person, commune="Azrou")
            elif number % 3 == 1:
                ws.add_all([Participant(name=f"Élu {number}-{each}") for each in range(40)])
            else:
                ws.undo()
            codes.append(ws.fingerprint())
            heard.append(len(codes) - 1)
    return heard, codes


def wrong(tmp_path: Path, change: object, images: int) -> int:
    """After how many power cuts something acknowledged is lost or something is half done."""
    source, copy = tmp_path / "worked.dialogue", tmp_path / "replayed.dialogue"
    Workspace.create(source, author="Amina", name="Fès").close()
    before = source.read_bytes()
    heard, codes = worked(source)
    copy.write_bytes(before)
    steps = power.replayed(heard, copy, change)
    path, chance, found = tmp_path / "cut" / "fes.dialogue", random.Random(2022), 0
    path.parent.mkdir()
    for _ in range(images):
        at = chance.randrange(len(steps))
        for part, content in power.image(before, steps[:at], chance).items():
            path.with_name(path.name + part).write_bytes(content)
        found += not is_sound(path, codes[steps[at].done : steps[at].done + 2])
    return found


def is_sound(path: Path, allowed: list[str]) -> bool:
    """Whether a file is as it was after the last acknowledged act, or after the one begun."""
    try:
        with Workspace.open(path, author="Driss") as ws:
            return ws.fingerprint() in allowed and ws.check() == []
    except Exception:  # whatever reading it stumbles over, it is not sound
        return False


def test_what_was_acknowledged_survives_a_power_cut(tmp_path: Path) -> None:
    assert wrong(tmp_path, str, IMAGES) == 0


def test_such_cuts_are_felt_by_a_file_that_is_not_synced(tmp_path: Path) -> None:
    def careless(sql: str) -> str:
        return "PRAGMA synchronous = OFF" if "synchronous" in sql else sql

    assert wrong(tmp_path, careless, 100) > 10
