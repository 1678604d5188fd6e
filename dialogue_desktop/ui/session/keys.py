"""What F1 tells of this page."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ..parts import Words

_KEYS: tuple[tuple[str, Any], ...] = (
    ("@", QT_TRANSLATE_NOOP("SessionPage", "Who speaks")),
    ("#", QT_TRANSLATE_NOOP("SessionPage", "About what")),
    ("/", QT_TRANSLATE_NOOP("SessionPage", "Kind, language, or the time: /10:31")),
    ("Ctrl 1–8", QT_TRANSLATE_NOOP("SessionPage", "The kind of what is said")),
    (
        "Ctrl 9 0",
        QT_TRANSLATE_NOOP("SessionPage", "Word for word or the meaning; the language spoken"),
    ),
    ("Ctrl T", QT_TRANSLATE_NOOP("SessionPage", "Translation beside the original")),
    ("↑", QT_TRANSLATE_NOOP("SessionPage", "Correct the last one")),
    ("Ctrl Enter", QT_TRANSLATE_NOOP("SessionPage", "Split at the cursor")),
    ("Ctrl J", QT_TRANSLATE_NOOP("SessionPage", "Join with the previous card")),
    ("Ctrl R", QT_TRANSLATE_NOOP("SessionPage", "Answers, supports, differs from an earlier card")),
    ("F7", QT_TRANSLATE_NOOP("SessionPage", "Begin or end a turn")),
    ("Shift F7", QT_TRANSLATE_NOOP("SessionPage", "Who asks to speak")),
    (
        "F8 F9",
        QT_TRANSLATE_NOOP("SessionPage", "Next item of the agenda; an unplanned one"),
    ),
    ("Shift F8", QT_TRANSLATE_NOOP("SessionPage", "Back to the previous item")),
    ("Ctrl G H", QT_TRANSLATE_NOOP("SessionPage", "Table and round; what a table brings back")),
    ("F2", QT_TRANSLATE_NOOP("SessionPage", "Who is here: entrances and exits")),
    ("F3", QT_TRANSLATE_NOOP("SessionPage", "Synthesis: building statements")),
    ("F4", QT_TRANSLATE_NOOP("SessionPage", "Call list")),
    ("F5 F6", QT_TRANSLATE_NOOP("SessionPage", "Screen of the room; another session")),
    ("Ctrl F", QT_TRANSLATE_NOOP("SessionPage", "Find in the notes")),
    ("Ctrl E", QT_TRANSLATE_NOOP("SessionPage", "Follow-up to a card, or to all")),
    ("Ctrl I", QT_TRANSLATE_NOOP("SessionPage", "Photos of a card, or of the session")),
    ("Ctrl D", QT_TRANSLATE_NOOP("SessionPage", "Direction of writing")),
    ("Ctrl P", QT_TRANSLATE_NOOP("SessionPage", "Minutes")),
    ("Ctrl L", QT_TRANSLATE_NOOP("SessionPage", "What is missing; close the session")),
)


def page_keys() -> list[tuple[str, Words]]:
    """Keys, and what they do."""
    return [
        (key, partial(QCoreApplication.translate, "SessionPage", words)) for key, words in _KEYS
    ]
