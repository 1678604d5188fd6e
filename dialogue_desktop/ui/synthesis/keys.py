"""What F1 tells of the page of synthesis, and the hints under its cards."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ..parts import Words

_KEYS: tuple[tuple[str, Any], ...] = (
    ("Space", QT_TRANSLATE_NOOP("SynthesisPage", "The card makes the statement, or no longer")),
    ("R", QT_TRANSLATE_NOOP("SynthesisPage", "The card holds back, or no longer")),
    ("M", QT_TRANSLATE_NOOP("SynthesisPage", "Move the card to another theme")),
    ("P", QT_TRANSLATE_NOOP("SynthesisPage", "The photos of the card")),
    ("→", QT_TRANSLATE_NOOP("SynthesisPage", "The statements that the card is part of")),
    ("F2", QT_TRANSLATE_NOOP("SynthesisPage", "Write the words of the statement")),
    ("F6", QT_TRANSLATE_NOOP("SynthesisPage", "The statement was read to the room")),
    ("Enter", QT_TRANSLATE_NOOP("SynthesisPage", "Keep the statement")),
    (
        "F7",
        QT_TRANSLATE_NOOP("SynthesisPage", "A commitment or a recommendation that follows"),
    ),
    (
        "F8",
        QT_TRANSLATE_NOOP("SynthesisPage", "Follow-up: commitments and recommendations"),
    ),
    ("F9", QT_TRANSLATE_NOOP("SynthesisPage", "The photos of the session")),
    ("Ctrl V", QT_TRANSLATE_NOOP("SynthesisPage", "Add the picture that was copied to the card")),
    ("Ctrl N", QT_TRANSLATE_NOOP("SynthesisPage", "A new statement")),
    ("Ctrl ↑ ↓", QT_TRANSLATE_NOOP("SynthesisPage", "Previous statement, next one")),
    ("Alt ↑ ↓", QT_TRANSLATE_NOOP("SynthesisPage", "Previous theme, next one")),
    ("F5", QT_TRANSLATE_NOOP("SynthesisPage", "Screen of the room")),
    ("Ctrl F", QT_TRANSLATE_NOOP("SynthesisPage", "Find in the cards")),
)
_HINTS: tuple[tuple[str, Any], ...] = (
    ("↑↓", QT_TRANSLATE_NOOP("SynthesisPage", "card")),
    ("Space", QT_TRANSLATE_NOOP("SynthesisPage", "link")),
    ("R", QT_TRANSLATE_NOOP("SynthesisPage", "reservation")),
    ("M", QT_TRANSLATE_NOOP("SynthesisPage", "move")),
    ("Ctrl F", QT_TRANSLATE_NOOP("SynthesisPage", "find")),
    ("F7", QT_TRANSLATE_NOOP("SynthesisPage", "follow-up")),
)


def page_keys() -> list[tuple[str, Words]]:
    """Keys, and what they do."""
    return _said(_KEYS)


def card_hints() -> list[tuple[Words, Words]]:
    """What stands under the cards."""
    return [*_said(_HINTS)]


def _said(keys: tuple[tuple[str, Any], ...]) -> list[tuple[str, Words]]:
    return [
        (key, partial(QCoreApplication.translate, "SynthesisPage", words)) for key, words in keys
    ]
