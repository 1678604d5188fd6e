"""``kill -9`` while a file is backed up, put back and repaired: it is whole, and so is what was
kept of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ..thorough import many

KILLS = many(20, 300)


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_file_and_its_backups_survive(tmp_path: Path) -> None:
    asked = ["tests.properties.killing_backups", str(tmp_path), str(KILLS), "2022"]
    told = subprocess.run(
        [sys.executable, "-m", *asked],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.split() == [str(KILLS), "0"]
