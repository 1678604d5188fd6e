"""How the set-up shows things: a title in both scripts, that of the screen's language first, the
other quietly under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..look import Look, Setting, draw_line
from ..look.shapes import mirrored


def both_titles(latin: str | None, arabic: str | None, *, arabic_first: bool) -> tuple[str, str]:
    """The title that leads and the other one; where one is missing, the other leads."""
    first, other = (arabic, latin) if arabic_first else (latin, arabic)
    return first or other or "", (other or "") if first else ""


def draw_titles(
    look: Look, p: QPainter, box: QRectF, rect: QRectF, titles: tuple[str, str]
) -> None:
    """Both in a box given as it stands from left to right within ``rect``."""
    first, other = titles
    upper, lower = QRectF(box), QRectF(box)
    if other:
        upper.setHeight(look.px(22))
        upper.moveBottom(box.center().y() + look.px(2))
        lower.setHeight(look.px(19))
        lower.moveTop(box.center().y() + look.px(1))
    strong = Setting(15, direction="auto", align="lead")
    quiet = Setting(13, color="ink3", direction="auto", align="lead")
    draw_line(look, p, mirrored(look, upper, rect), first, strong)
    draw_line(look, p, mirrored(look, lower, rect), other, quiet)
