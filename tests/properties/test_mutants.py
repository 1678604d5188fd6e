"""The tests see what they are for: each way of getting the merge wrong fails one of them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ..conftest import TOP
from ..thorough import many
from .mutants import MUTANTS


@pytest.mark.parametrize("name", [*MUTANTS][:: many(2, 1)])
def test_a_fault_is_caught(name: str) -> None:
    test = f"tests/{MUTANTS[name].caught_by}"
    command = [sys.executable, "-m", "tests.properties.mutants", name, test]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED, done.stdout + done.stderr
    assert f"FAILED {test}" in done.stdout
