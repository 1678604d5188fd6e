"""Rows of a spreadsheet on the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def guarded(text: str) -> str:
    """A text in one cell of a spreadsheet that is never taken for a formula."""
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(FORMULA) else text


def pasted_rows() -> list[list[str]]:
    """The cells on the clipboard, line by line; none where there is a mere word. A quote that
    only keeps a text from being a formula is no part of it."""
    text = QGuiApplication.clipboard().text().strip("\r\n")
    if "\n" not in text and "\t" not in text:
        return []
    return [[_bare(cell) for cell in line.split("\t")] for line in text.splitlines()]


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def list_of(rows: Sequence[Sequence[str]], path: Path, heading: str) -> Path:
    """Rows as a file that is read as a list of people; where no heading stands over them, the
    first column holds names."""
    from ...exchange.headings import heading_row

    lines = ["\t".join(row) for row in rows]
    if heading_row(rows[:5]) is None:
        lines.insert(0, heading + "\t" * (max(map(len, rows)) - 1))
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    return path
