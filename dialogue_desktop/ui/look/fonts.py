"""Families of type: the program speaks in the system's sans, people's words are in Amiri."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase

from ...errors import DialogueError
from .language import is_arabic

VOICE = "Amiri"


def families(face: str = "ui", platform: str = sys.platform) -> list[str]:
    """The families of a face (``ui`` or ``voice``), Latin first, then Arabic."""
    if face == "voice":
        return [VOICE]
    if platform == "win32":
        return ["Segoe UI"]
    return ["Noto Sans", "Noto Sans Arabic"]


def make_font(size: float, weight: int = 400, face: str = "ui", text: str = "") -> QFont:
    """A font in pixels; Arabic-first text of the interface is one pixel larger."""
    font = QFont()
    font.setFamilies(families(face))
    larger = 1 if face == "ui" and is_arabic(text) else 0
    font.setPixelSize(max(6, round(size) + larger))
    font.setWeight(QFont.Weight.Bold if weight >= 600 else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def require_fonts(platform: str = sys.platform) -> None:
    """Raise ``font_missing`` with the family's name when the machine lacks one."""
    present = set(QFontDatabase.families())
    for family in [*families("ui", platform), *families("voice", platform)]:
        if family not in present:
            raise DialogueError("font_missing", family=family)
