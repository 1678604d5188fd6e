"""The lines of a signed sheet beside what the register says: Space says signed or not."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from ..attendance.wording import status_words, tone_of
from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import mirrored
from ..parts import Roster, draw_pill
from ..parts.cells import draw_chosen
from ..parts.rows import Cell

if TYPE_CHECKING:
    from ..operations.scans import SheetLine

_ROW, _NUMBER, _WRITTEN, _STATUS = 44, 44, 150, 150


class Lines(Roster):
    """``turned(line)`` at Space, ``answered(key)`` at Enter, 4 or 5, ``zoomed(steps)``."""

    turned = Signal(object)
    answered = Signal(str)
    zoomed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            _draw,
            lambda look, row, width, active: look.px(_ROW),
            text=lambda line: spoken(look, line),
            name=lambda: QCoreApplication.translate("Lines", "Lines of the sheet"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key, line = Qt.Key, event.key(), self.current()
        if key == keys.Key_Space and line is not None:
            self.turned.emit(line)
        elif key in (keys.Key_Return, keys.Key_Enter) and not event.modifiers():
            self.answered.emit("Enter")
        elif key in (keys.Key_4, keys.Key_5):
            self.answered.emit("4" if key == keys.Key_4 else "5")
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoomed.emit(1)
        elif key == keys.Key_Minus:
            self.zoomed.emit(-1)
        else:
            super().keyPressEvent(event)


def written_words(line: SheetLine) -> str:
    """What stands on the sheet, in words."""
    translate = QCoreApplication.translate
    if line.written == "elsewhere":
        return translate("Lines", "signed elsewhere")
    if line.signed:
        return translate("Lines", "signed")
    return translate("Lines", "no signature")


def spoken(look: Look, line: SheetLine) -> str:
    """A line as it is read aloud."""
    status = status_words(look, line.status or "open", line.person.sex)
    name = line.person.leading(look.rtl)
    return f"{line.number} {name}: {written_words(line)}, {status}"


def _written_width(look: Look) -> int:
    """The column of what stands on the sheet, as wide as the longest of its words."""
    words = text_width(look, QCoreApplication.translate("Lines", "no signature"), 14)
    return max(look.px(_WRITTEN), math.ceil(words) + look.px(18 + 8 + 6))


def _draw(look: Look, p: QPainter, rect: QRectF, line: SheetLine, cell: Cell) -> None:
    draw_chosen(look, p, rect.adjusted(4, 0, -4, 0), cell)
    inner = rect.adjusted(look.px(16), 0, -look.px(16), 0)
    number, written, status = look.px(_NUMBER), _written_width(look), look.px(_STATUS)

    def spot(start: float, width: float) -> QRectF:
        place = QRectF(inner.left() + start, inner.top(), width, inner.height())
        return mirrored(look, place, inner)

    figure = Setting(13, color="ink3", align="right", direction="ltr")
    draw_line(look, p, spot(0, number - look.px(16)), str(line.number), figure)
    wide = inner.width() - number - written - status
    name = Setting(15, 600 if line.differs else 400, direction="auto", align="lead")
    draw_line(look, p, spot(number, wide - look.px(8)), line.person.leading(look.rtl), name)
    side = look.px(18)
    box = spot(number + wide, side)
    box = QRectF(box.left(), rect.center().y() - side / 2, side, side)
    ink = "ink3" if line.written is None else "ink"
    look.icon(p, "signature" if line.signed else "minus", box, ink, 1.75)
    text = spot(number + wide + side + look.px(8), written - side - look.px(12))
    draw_line(look, p, text, written_words(line), Setting(14, color=ink))
    pill = spot(number + wide + written, status).adjusted(0, look.px(7), 0, -look.px(7))
    words = status_words(look, line.status or "open", line.person.sex)
    tone = "look" if line.differs else tone_of(look, line.status or "open")
    draw_pill(look, p, pill, words, tone, tile=line.status or "open")
