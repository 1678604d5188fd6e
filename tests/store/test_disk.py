"""A disk that is full, a file that may not be written: nothing half written, and a sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace

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
