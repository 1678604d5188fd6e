"""The tests see what they are for: each way of getting the merge wrong fails one of them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from ..conftest import TOP
from ..thorough import many
from .mutants import MUTANTS


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each fault is tried in a fork")
@pytest.mark.parametrize("part", range(2))
def test_every_fault_is_caught(part: int) -> None:
    names = [*MUTANTS][:: many(2, 1)][part::2]
    command = [sys.executable, "-m", "tests.properties.mutants", *names]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
