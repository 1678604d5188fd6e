"""What a screen may leave out, each with the reason; short on purpose.

Never a button, the label of a field or a title; nothing in a language that people read, unless
the reason says where the whole text is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .interpreter import PSEUDO


@dataclass(frozen=True)
class Allowed:
    """A finding that stands: what it reads like, why, and in which languages."""

    finding: str
    why: str
    languages: tuple[str, ...] = (PSEUDO,)

    def covers(self, finding: str, language: str) -> bool:
        return language in self.languages and re.fullmatch(self.finding, finding) is not None


ALLOWED: list[Allowed] = []
