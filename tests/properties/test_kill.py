"""``kill -9`` at random moments of saving, importing, undoing, merging and taking a merge back:
nothing that was acknowledged is lost, a list or a merge is all or none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ..thorough import many

KILLS = many(60, 800)


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.properties.killing", str(tmp_path), str(KILLS), "2022"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    looked_for, missing = map(int, told.stdout.split())
    assert looked_for > KILLS and missing == 0
