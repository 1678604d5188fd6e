"""Rows of a spreadsheet on the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def pasted_rows() -> list[list[str]]:
    """The cells on the clipboard, line by line; none where there is a mere word. A quote that
    only keeps a text from being a formula is no part of it."""
    text = QGuiApplication.clipboard().text().strip("\r\n")
    if "\n" not in text and "\t" not in text:
        return []
    return [[_bare(cell) for cell in line.split("\t")] for line in text.splitlines()]


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell
