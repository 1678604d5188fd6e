"""A file whose last write a power cut stopped half way opens as it was before that write."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace


def test_a_head_that_was_written_before_the_file_grew(tmp_path: Path) -> None:
    """The head says more pages than there are; the rollback journal knows better."""
    path, cut = tmp_path / "fes.dialogue", tmp_path / "cut.dialogue"
    journal = path.with_name(f"{path.name}-journal")
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
        shutil.copyfile(journal, cut.with_name(f"{cut.name}-journal"))
        connection.execute("ROLLBACK")
        connection.shut = True
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
