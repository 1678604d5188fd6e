"""Which digit a key means: on a French keyboard the keys of the digits type other signs, and on
an Arabic one perhaps other digits; it is the key that is meant."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

FIRST_KEY = 2 if sys.platform == "win32" else 10
"""The scan code of the key 1, on Windows and under X11; 2 to 9 and 0 follow."""


def digit_of(event: QKeyEvent) -> int | None:
    """The digit of a key, whatever the keyboard makes of it; None for any other key."""
    number = event.key() - int(Qt.Key.Key_0)
    if 0 <= number <= 9:
        return number
    text = event.text()
    if text.isdecimal():
        return int(text)
    if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return None
    place = event.nativeScanCode() - FIRST_KEY
    return (place + 1) % 10 if 0 <= place <= 9 else None
