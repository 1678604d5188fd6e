"""Letters that are drawn: where a line that is too long is cut."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.look.lettering import Setting, draw_line


@pytest.mark.parametrize(
    ("letters", "at_the_right"),
    [("Maison des associations de Fès", True), ("دار الجمعيات بمدينة فاس", False)],
)
def test_an_arabic_line_is_cut_where_its_letters_end(
    qapp: Any, letters: str, at_the_right: bool
) -> None:
    look = Look(qapp, "ar")
    seen: list[Any] = []
    look.proofreader = lambda _p, _letters, layout, *_rest: seen.append(layout)
    page = QImage(200, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(page)
    draw_line(look, painter, QRectF(0, 0, 120, 40), letters, Setting())
    painter.end()
    layout = seen[0]
    shown, line = layout.text(), layout.lineAt(0)
    first, last = (line.cursorToX(shown.index(letter))[0] for letter in (letters[1], "…"))
    assert (last > first) is at_the_right
