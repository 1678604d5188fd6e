"""Sentences about a row before it is imported: told whole, in as many lines as they take."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..look import Setting, draw_line, text_width
from ..look.lettering import draw_paragraph, paragraph_height

if TYPE_CHECKING:
    from ..look import Look

STEP = 22
"""From one line to the next."""
_SAYING = Setting(14, leading=STEP / 14)


def lines_taken(look: Look, words: str, room: float) -> int:
    """How many lines a sentence takes."""
    if text_width(look, words, _SAYING.size) <= room:
        return 1
    return max(2, round(paragraph_height(look, _tied(words), _SAYING, room) / look.px(STEP)))


def draw_saying(look: Look, p: QPainter, rect: QRectF, words: str) -> None:
    """Draw a sentence in the room its lines take."""
    if rect.height() < 2 * look.px(STEP):
        draw_line(look, p, rect, words, _SAYING)
    else:
        draw_paragraph(look, p, rect, _tied(words), _SAYING)


def _tied(words: str) -> str:
    """No line begins with a sign that French sets apart from the word before."""
    return re.sub(" ([:;])", "\u00a0\\1", words)
