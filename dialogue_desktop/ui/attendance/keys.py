"""The keys of this page that hold wherever one is in it, and what F1 tells of all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ..parts import Words

if TYPE_CHECKING:
    from .page import AttendancePage


def bind_keys(page: AttendancePage) -> None:
    """They do what the buttons do."""
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for keys, act in (
        ("Ctrl+Return", page.call.add),
        ("Ctrl+Enter", page.call.add),
        ("Ctrl+P", page.ask_sheet),
        ("Ctrl+G", page.open_grid),
        ("F4", page.open_calls),
        ("Ctrl+R", page.ask_rest),
        ("Ctrl+L", page.closing.turn),
        ("Ctrl+.", page.open_rules),
        ("Alt+Right", lambda: page.days.step(-1 if page.look.rtl else 1)),
        ("Alt+Left", lambda: page.days.step(1 if page.look.rtl else -1)),
    ):
        QShortcut(QKeySequence(keys), page, context=within).activated.connect(act)


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
