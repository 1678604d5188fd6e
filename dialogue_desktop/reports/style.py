"""How text on paper looks: faces, sizes and the few inks that survive a photocopier."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

INK = "16130F"
SECOND = "38322A"
ACCENT = "2A4BA8"
COPPER = "8F5225"
LOOK = "7A5100"
WHITE = "FFFFFF"
BLACK = "000000"

LEAST = 7.5
"""No text is smaller, in points, but the funder's line of the letterhead (7)."""


@dataclass(frozen=True)
class Style:
    """One way of setting text; ``arabic`` is what Arabic-first text is larger by."""

    face: str = "sans"
    size: float = 9.0
    bold: bool = False
    ink: str = INK
    leading: float = 1.35
    arabic: float = 0.5

    def but(self, **changes: Any) -> Style:
        """The same, with some things otherwise."""
        return replace(self, **changes)

    def points(self, rtl: bool) -> float:
        """The size in points for a text of this direction."""
        return self.size + self.arabic if rtl else self.size

    def height(self, rtl: bool = False) -> float:
        """From one line to the next, in mm."""
        leading = self.leading if not rtl else max(self.leading, 1.5 if self.face == "voice" else 0)
        return self.points(rtl) * leading * 25.4 / 72


BODY = Style(size=9.0)
BOLD = BODY.but(bold=True)
NAME = Style(size=9.5, bold=True, arabic=1.0)
SMALL = Style(size=8.5, ink=SECOND, arabic=1.0)
NOTE = Style(size=7.5, ink=SECOND, arabic=1.0)
KICKER = Style(size=9.0, bold=True, ink=ACCENT)
TITLE = Style("voice", size=18, bold=True, leading=1.25, arabic=3.0)
SECTION = Style("voice", size=13, bold=True, leading=1.3, arabic=1.5)
QUOTE = Style("voice", size=12, leading=1.36, arabic=1.0)
STATEMENT = Style("voice", size=12.5, leading=1.36, arabic=1.0)
