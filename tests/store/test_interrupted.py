"""A file whose last write a power cut stopped half way opens as it was before that write."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.store import backups, copies
from dialogue_desktop.verbs.keeping import put_back


def interrupted(folder: Path, cut: Path) -> tuple[str, int]:
    """Make a file that the power left in the middle of a write; answers its code and its size in
    bytes before that write."""
    path = folder / "whole.dialogue"
    with Workspace.create(path, author="Amina", name="Fès") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        code, before = ws.fingerprint(), path.stat().st_size
        connection = ws._connection
        connection.shut = False
        connection.execute("PRAGMA cache_size = 5")  # so that it is written before the commit
        connection.execute("BEGIN IMMEDIATE")
        for number in range(400):
            connection.execute("INSERT INTO local VALUES (?, ?)", (f"n{number}", "x" * 900))
        shutil.copyfile(path, cut)
        shutil.copyfile(path.with_name(f"{path.name}-journal"), f"{cut}-journal")
        connection.execute("ROLLBACK")
        connection.shut = True
    return code, before


def test_a_head_that_was_written_before_the_file_grew(tmp_path: Path) -> None:
    """The head says more pages than there are; the rollback journal knows better."""
    cut = tmp_path / "cut.dialogue"
    code, before = interrupted(tmp_path, cut)
    content = bytearray(cut.read_bytes()[:before])
    content[28:32] = (before // 4096 + 50).to_bytes(4, "big")
    cut.write_bytes(content)
    with Workspace.open(cut, author="Amina") as ws:
        assert ws.fingerprint() == code and ws.check() == []
    cut.write_bytes(content)
    os.truncate(cut, before)
    with pytest.raises(DialogueError) as error:
        Workspace.open(cut, author="Amina")
    assert error.value.code == "cut"


def other_state(folder: Path) -> tuple[Path, str]:
    """An export with other people in it, and its code."""
    with Workspace.create(folder / "other.dialogue", author="Driss", name="Fès") as ws:
        ws.add_all([Participant(name=f"Élu {number}") for number in range(300)])
        return ws.export(folder / "other-export.dialogue").path, ws.fingerprint()


def sound(path: Path, code: str) -> bool:
    """Whether a file opens, is without defects and in this state."""
    with Workspace.open(path, author="Salma") as ws:
        return ws.check() == [] and ws.fingerprint() == code


@pytest.mark.parametrize("lost", [False, True], ids=["cut", "lost"])
def test_a_backup_put_back_over_a_write_that_was_cut_off(tmp_path: Path, lost: bool) -> None:
    """That write is taken back in the file it was made in, never in the one put back."""
    cut = tmp_path / "cut.dialogue"
    before, _ = interrupted(tmp_path, cut)
    backup, code = other_state(tmp_path)
    if lost:
        cut.unlink()
    put_back(cut, backup, dt.datetime.now(dt.UTC))
    assert sound(cut, code)
    kept = backups.listed(cut)
    assert len(kept) == (not lost) and all(sound(each.path, before) for each in kept)


def test_a_new_file_under_the_name_of_one_that_was_lost_in_a_write(tmp_path: Path) -> None:
    cut, taken = tmp_path / "cut.dialogue", tmp_path / "taken.dialogue"
    interrupted(tmp_path, cut)
    shutil.copyfile(f"{cut}-journal", f"{taken}-journal")
    cut.unlink()
    with Workspace.create(cut, author="Amina", name="Fès") as ws:
        code = ws.fingerprint()
    assert sound(cut, code)
    given, code = other_state(tmp_path)
    copies.take(given, taken)
    assert sound(taken, code)


def test_an_export_over_a_file_that_was_cut_off_in_a_write(tmp_path: Path) -> None:
    cut = tmp_path / "cut.dialogue"
    interrupted(tmp_path, cut)
    given, code = other_state(tmp_path)
    with Workspace.open(given, author="Driss") as ws:
        ws.export(cut, overwrite=True)
    with Workspace.create(tmp_path / "all.dialogue", author="Samira", name="Fès") as ws:
        assert ws.merge([cut]).refused == [] and ws.fingerprint() == code
