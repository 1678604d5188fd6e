"""How much a test tries: in the gate, which must stay short, and with ``--thorough``."""

from __future__ import annotations

import os

ASKED = "DIALOGUE_THOROUGH"


def many(usually: int, thorough: int) -> int:
    """So many examples, kills or damaged files; the option is known before tests are read."""
    return thorough if os.environ.get(ASKED) else usually
