"""The numbered rules beside the code, and the tests that hold each of them, by their names."""

from __future__ import annotations

import re
from pathlib import Path

from dialogue_desktop.journal import rules

TESTS = Path(__file__).parents[1]
NOT_YET = {19}
"""No record holds a file yet."""


def test_every_rule_is_held_by_a_test_that_is_named_after_it() -> None:
    told = [int(n) for n in re.findall(r"^ ?(\d+)\. ", rules.__doc__ or "", re.MULTILINE)]
    assert told == list(range(1, 20))
    held = {
        int(number)
        for path in TESTS.rglob("test_*.py")
        for number in re.findall(r"^def test_rule_(\d+)_", path.read_text("utf-8"), re.MULTILINE)
    }
    assert set(told) - held == NOT_YET
