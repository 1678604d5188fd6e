"""A disk that is full, a file that may not be written: nothing half written, and a sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.store import backups, seals

from ..thorough import many

resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina", name="Fès") as ws:
        ws.add_all([Participant(name=f"Élu {number}") for number in range(300)])
        yield ws


@pytest.fixture
def full_disk() -> Iterator[object]:
    """Files can't grow beyond so many bytes, as on a stick without room."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))

    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_nothing_is_half_written_when_the_disk_is_full(
    ws: Workspace, tmp_path: Path, full_disk: object
) -> None:
    people, code = ws.all(Participant), ws.fingerprint()
    with Workspace.create(tmp_path / "other.dialogue", author="Driss", name="Fès") as other:
        other.add_all([Participant(name=f"Autre {number}") for number in range(3000)])
        export = other.export(tmp_path / "other-export.dialogue").path
    full_disk(ws.path.stat().st_size + 8192)
    many = [Participant(name=f"Trop {number}") for number in range(3000)]
    acts = {"add": lambda: ws.add_all(many), "merge": lambda: ws.merge([export])}
    for name, act in acts.items():
        with pytest.raises(DialogueError) as error:
            act()
        assert error.value.code in ("disk_full", "disk_trouble"), name
        assert ws.all(Participant) == people and ws.fingerprint() == code
    full_disk(4096)
    with pytest.raises(DialogueError):
        ws.export(tmp_path / "mine.dialogue")
    with pytest.raises(DialogueError):
        Workspace.create(tmp_path / "new.dialogue", author="X")
    full_disk(resource.RLIM_INFINITY)
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"fes.dialogue", "fes.dialogue-journal", ".fes.dialogue.lock",
                    "other.dialogue", "other-export.dialogue"}  # fmt: skip
    ws.add(Participant(name="Naïma"))
    assert ws.check() == [] and len(ws.merge([export]).added) == 3000


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_that_may_not_be_written(ws: Workspace) -> None:
    ws.close()
    ws.path.chmod(0o400)
    with Workspace.open(ws.path, author="Amina") as opened, pytest.raises(DialogueError) as error:
        opened.add(Participant(name="Naïma"))
    assert error.value.code == "read_only"


FULL = ("disk_full", "disk_trouble")
ROOMS = many(9, 400)
"""At so many sizes that no file may outgrow."""
PAGE = 4096


def day(folder: Path) -> Workspace:
    """A file with a backup, a merge that can be taken back, and work since."""
    ws = Workspace.create(folder / "fes.dialogue", author="Amina", name="Fès")
    ws.add_all([Participant(name=f"Élu {number}") for number in range(60)])
    ws.back_up()
    ws.merge([folder / "one-export.dialogue"])
    ws.add(Participant(name="Naïma"))
    return ws


def hand_in(folder: Path) -> None:
    """What two laptops hand in, and a list."""
    for name, count in (("one", 40), ("two", 400)):
        with Workspace.create(folder / f"{name}.dialogue", author=name, name="Fès") as other:
            other.add_all([Participant(name=f"{name} {number}") for number in range(count)])
            other.export(folder / f"{name}-export.dialogue")
    rows = "".join(f"Élue {number};Azrou\n" for number in range(300))
    (folder / "list.csv").write_text(f"Nom;Commune\n{rows}")


ACTS: dict[str, Callable[[Workspace], object]] = {
    "add": lambda ws: ws.add_all([Participant(name=f"Trop {n}") for n in range(400)]),
    "import": lambda ws: ws.import_participants(ws.path.with_name("list.csv")),
    "merge": lambda ws: ws.merge([ws.path.with_name("two-export.dialogue")]),
    "undo a merge": lambda ws: ws.undo_merge(),
    "export": lambda ws: ws.export(ws.path.with_name("out.dialogue"), overwrite=True),
    "back up": lambda ws: ws.back_up(),
    "restore": lambda ws: ws.restore_backup(ws.backups()[-1].path),
    "repair": lambda ws: ws.repair(),
    "check": lambda ws: ws.check(),
}


def rooms(folder: Path) -> list[int]:
    """Sizes in bytes, from none to more than any file will need."""
    most = 3 * max(path.stat().st_size for path in folder.rglob("*.dialogue"))
    step = max(PAGE, most // ROOMS // PAGE * PAGE)
    return [PAGE // 2, *range(PAGE, most, step)]


@pytest.mark.parametrize("act", ACTS)
def test_a_disk_that_is_full_at_any_write_of(act: str, tmp_path: Path, full_disk: object) -> None:
    """A sentence, nothing half done and nothing left over; and the file goes on."""
    hand_in(tmp_path)
    outcomes = []
    with day(tmp_path) as ws:
        ws.export(tmp_path / "out.dialogue")
        for room in rooms(tmp_path):
            code, names = ws.fingerprint(), set(tmp_path.rglob("*"))
            full_disk(room)
            try:
                ACTS[act](ws)
                outcomes.append("done")
            except DialogueError as error:
                assert error.code in FULL, error.code
                outcomes.append(error.code)
            finally:
                full_disk(resource.RLIM_INFINITY)
            assert outcomes[-1] == "done" or ws.fingerprint() == code
            new = {p for p in set(tmp_path.rglob("*")) - names if not p.name.endswith("-journal")}
            assert outcomes[-1] == "done" or not new, (room, new)
            assert ws.check() == [] and seals.sealed(tmp_path / "out.dialogue"), room
            for each in backups.listed(ws.path):
                backups.prove(each.path)
            if outcomes[-1] == "done":
                break
        assert outcomes[-1] == "done" and set(outcomes) & set(FULL)
        ws.add(Participant(name="Salma"))
        code = ws.fingerprint()
    with Workspace.open(ws.path, author="Amina") as ws:
        assert ws.fingerprint() == code and ws.check() == []


def test_what_a_disk_took_back_is_not_remembered(
    ws: Workspace, tmp_path: Path, full_disk: object
) -> None:
    """It did not even let us take the write back ourselves: a stick pulled out and plugged in."""
    code, seen = ws.fingerprint(), ws.all(Participant)
    full_disk(ws.path.stat().st_size // 2)
    with pytest.raises(DialogueError):
        ws.add(Participant(name="Trop"))
    full_disk(resource.RLIM_INFINITY)
    assert ws.fingerprint() == code and ws.all(Participant) == seen
    ws.add(Participant(name="Naïma"))
    code = ws.fingerprint()
    ws.close()
    with Workspace.open(ws.path, author="Driss") as again:
        assert again.fingerprint() == code and again.check() == []
        assert len(again.all(Participant)) == len(seen) + 1
