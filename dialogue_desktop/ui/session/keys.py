"""What F1 tells of this page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..parts import Words


def page_keys() -> list[tuple[str, Words]]:
    """Keys, and what they do."""
    return [
        (
            "@",
            lambda: QCoreApplication.translate("SessionPage", "Who speaks"),
        ),
        (
            "#",
            lambda: QCoreApplication.translate("SessionPage", "About what"),
        ),
        (
            "/",
            lambda: QCoreApplication.translate(
                "SessionPage", "Kind, language, or the time: /10:31"
            ),
        ),
        (
            "Ctrl 1–8",
            lambda: QCoreApplication.translate("SessionPage", "The kind of what is said"),
        ),
        (
            "Ctrl 9 0",
            lambda: QCoreApplication.translate(
                "SessionPage", "Word for word or the meaning; the language spoken"
            ),
        ),
        (
            "Ctrl T",
            lambda: QCoreApplication.translate("SessionPage", "Translation beside the original"),
        ),
        (
            "↑",
            lambda: QCoreApplication.translate("SessionPage", "Correct the last one"),
        ),
        (
            "Ctrl Enter",
            lambda: QCoreApplication.translate("SessionPage", "Split at the cursor"),
        ),
        (
            "Ctrl J",
            lambda: QCoreApplication.translate("SessionPage", "Join with the card before"),
        ),
        (
            "Ctrl R",
            lambda: QCoreApplication.translate(
                "SessionPage", "Answers, supports, differs from an earlier card"
            ),
        ),
        (
            "F7",
            lambda: QCoreApplication.translate("SessionPage", "Begin or end a turn"),
        ),
        (
            "Shift F7",
            lambda: QCoreApplication.translate("SessionPage", "Who asks to speak"),
        ),
        (
            "F8 F9",
            lambda: QCoreApplication.translate(
                "SessionPage", "The next item of the agenda; one nobody had planned"
            ),
        ),
        (
            "Ctrl G H",
            lambda: QCoreApplication.translate(
                "SessionPage", "Table and round; what a table brings back"
            ),
        ),
        (
            "F2",
            lambda: QCoreApplication.translate("SessionPage", "Who is here: entrances and exits"),
        ),
        (
            "F3",
            lambda: QCoreApplication.translate("SessionPage", "Synthesis: building statements"),
        ),
        (
            "F4",
            lambda: QCoreApplication.translate("SessionPage", "Call list"),
        ),
        (
            "F5 F6",
            lambda: QCoreApplication.translate(
                "SessionPage", "Screen of the room; another session"
            ),
        ),
        (
            "Ctrl F",
            lambda: QCoreApplication.translate("SessionPage", "Find in the notes"),
        ),
        (
            "Ctrl D",
            lambda: QCoreApplication.translate("SessionPage", "Direction of writing"),
        ),
        (
            "Ctrl P",
            lambda: QCoreApplication.translate("SessionPage", "Minutes"),
        ),
        (
            "Ctrl L",
            lambda: QCoreApplication.translate("SessionPage", "What is missing; close the session"),
        ),
    ]
