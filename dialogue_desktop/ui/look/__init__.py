"""Colours, type, icons, language and painting, gathered in one :class:`Look` that is passed on."""

from .language import LANGUAGES, Language, first_strong, is_arabic, isolate
from .lettering import Run, Setting, Text, draw_line, draw_paragraph, paragraph_height, text_width
from .look import Look

__all__ = [
    "LANGUAGES",
    "Language",
    "Look",
    "Run",
    "Setting",
    "Text",
    "draw_line",
    "draw_paragraph",
    "first_strong",
    "is_arabic",
    "isolate",
    "paragraph_height",
    "text_width",
]
