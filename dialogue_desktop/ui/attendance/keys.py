"""What F1 tells of this page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ..parts import Words


def page_keys(statuses: Callable[[], str]) -> list[tuple[str, Words]]:
    """Keys, and what they do; ``statuses`` tells them in the order they have in the programme."""
    return [
        (
            "Enter",
            lambda: QCoreApplication.translate(
                "AttendancePage", "What is proposed: present, or late"
            ),
        ),
        ("1 2 3 4", statuses),
        ("Del", lambda: QCoreApplication.translate("AttendancePage", "Remove the mark")),
        (
            "5 6 7 8",
            lambda: QCoreApplication.translate(
                "AttendancePage", "Left, remark, who came instead, times"
            ),
        ),
        ("9", lambda: QCoreApplication.translate("AttendancePage", "Sign on the screen")),
        ("F2", lambda: QCoreApplication.translate("AttendancePage", "Every earlier value")),
        ("Ctrl L", lambda: QCoreApplication.translate("AttendancePage", "Close or reopen")),
        (
            "Ctrl Enter",
            lambda: QCoreApplication.translate("AttendancePage", "Add who is not on the list"),
        ),
        ("Ctrl R", lambda: QCoreApplication.translate("AttendancePage", "Mark the rest")),
        (
            "Alt ← →",
            lambda: QCoreApplication.translate(
                "AttendancePage", "Previous half-day, next half-day"
            ),
        ),
        ("Ctrl G", lambda: QCoreApplication.translate("AttendancePage", "Whole grid")),
        ("Ctrl .", lambda: QCoreApplication.translate("AttendancePage", "Rule and statuses")),
        ("F4", lambda: QCoreApplication.translate("AttendancePage", "Call list")),
        ("Ctrl P", lambda: QCoreApplication.translate("AttendancePage", "Sign-in sheet")),
    ]
