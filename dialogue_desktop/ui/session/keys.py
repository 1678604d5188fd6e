"""What F1 tells of this page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..parts import Words


def page_keys() -> list[tuple[str, Words]]:
    """Keys, and what they do."""
    return [
        ("@", lambda: QCoreApplication.translate("SessionPage", "Who speaks")),
        ("#", lambda: QCoreApplication.translate("SessionPage", "About what")),
        ("Ctrl 1–8", lambda: QCoreApplication.translate("SessionPage", "The kind of what is said")),
        ("↑", lambda: QCoreApplication.translate("SessionPage", "Correct the last one")),
        ("F8", lambda: QCoreApplication.translate("SessionPage", "The next item of the agenda")),
        (
            "F9",
            lambda: QCoreApplication.translate("SessionPage", "An item that nobody had planned"),
        ),
        ("F4", lambda: QCoreApplication.translate("SessionPage", "Call list")),
        (
            "F3",
            lambda: QCoreApplication.translate("SessionPage", "Synthesis: building statements"),
        ),
        ("F5", lambda: QCoreApplication.translate("SessionPage", "Screen of the room")),
        ("F6", lambda: QCoreApplication.translate("SessionPage", "Another session")),
        ("Ctrl F", lambda: QCoreApplication.translate("SessionPage", "Find in the notes")),
        ("Ctrl D", lambda: QCoreApplication.translate("SessionPage", "Direction of writing")),
        ("Ctrl P", lambda: QCoreApplication.translate("SessionPage", "Minutes")),
    ]
