"""Whole places: nothing here yet, a long task under way, a place to drop files."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import (
    Look,
    Run,
    Setting,
    draw_paragraph,
    isolate,
    paragraph_height,
)
from ..look.shapes import draw_panel, draw_ring, star
from ..look.tiles import draw_tile
from ..look.tokens import DIALOG_RADIUS, RING
from .base import Heard, Part, Words, announce, keyboard, say, tell_value
from .boxes import Box, row
from .button import Button
from .dropping import dropped_paths
from .figures import Bar
from .text import Line

PROGRESS_AFTER = 1000
"""Milliseconds: what takes less is not worth a bar."""


class RoomArt(Part):
    """An empty room: one outlined star, seats around it still open, one taken."""

    silent = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setFixedSize(240, 200)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, center = self.look, rect.center()
        p.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(look.color("accent_line"), 1.75)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        p.setPen(pen)
        p.drawPath(star(center, 56))
        p.drawPath(star(center, 26, math.pi / 8))
        for seat in range(8):
            angle = seat * math.pi / 4 + math.pi / 8
            along = -math.sin(angle) if look.rtl else math.sin(angle)
            spot = center + QPointF(84 * along, -84 * math.cos(angle))
            if seat == 1:
                draw_tile(look, p, QRectF(spot.x() - 12, spot.y() - 12, 24, 24), "present")
            else:
                self._seat(p, spot, diamond=seat % 2 == 1)

    def _seat(self, p: QPainter, spot: QPointF, diamond: bool) -> None:
        p.save()
        p.translate(spot)
        pen = QPen(self.look.color("edge"), 1.5)
        pen.setDashPattern([2.6, 2.4])
        p.setPen(pen)
        p.setBrush(self.look.color("ground"))
        half = 9.5 if diamond else 11
        if diamond:
            p.rotate(45)
        p.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), 4, 4)
        p.restore()


class EmptyState(Box):
    """Nothing here yet: art, a headline in Amiri, one sentence, what to do."""

    def __init__(
        self,
        look: Look,
        headline: Words,
        sentence: Words,
        primary: Button | None = None,
        quiet: Button | None = None,
        hint: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent=parent)
        center = {"align": "center"}
        title = Line(look, headline, 30, face="voice", height=50, **center)  # type: ignore[arg-type]
        body = Line(look, sentence, 15, 400, "ink2", height=28, **center)  # type: ignore[arg-type]
        art = row(look, "stretch", RoomArt(look), "stretch")
        buttons = row(look, "stretch", primary, quiet, "stretch", gap=8)
        self.add("stretch", art, 20, title, body, 20, buttons, 16)
        if hint is not None:
            self.add(Line(look, hint, 14, 400, "ink2", **center))  # type: ignore[arg-type]
        self.add("stretch", 30)


class Progress(Box):
    """A long task: what it is at, how far, and Stop. Appears only after a second."""

    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=4, parent=parent)
        self._bar = Bar(look, 0)
        self._line = Line(look, "", 14)
        self.stop_button = Button(
            look, lambda: self.tr("Stop"), "plain", key="Esc", height=36, size=14
        )
        self.stop_button.clicked.connect(self.stopped)
        self.add(self._bar, row(look, (self._line, 1), self.stop_button))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self.hide()

    def tell(self, done: int, total: int, name: str = "") -> None:
        """How far the task is; the first call starts the second of waiting."""
        if not self._timer.isActive() and self.isHidden():
            self._timer.start(PROGRESS_AFTER)
        self._bar.show_share(done / total if total else 0)
        count = self.tr("{done} of {total}").format(done=done, total=total)
        self._line.set_text([Run(isolate(name), weight=600), f"  · {count}"] if name else count)
        self.setAccessibleName(f"{name} {count}".strip())
        tell_value(self, self._value)

    @property
    def _value(self) -> str:
        return f"{self._bar.share:.0%}"

    def heard(self) -> Heard:
        return Heard("ProgressBar", value=self._value, busy=self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName())

    def finish(self) -> None:
        """The task is over."""
        self._timer.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)


_TALL = 240
"""A place for files is no higher than it needs to be seen."""


class DropZone(Part):
    """A dashed place for files; a click or Enter asks for them instead."""

    files_dropped = Signal(list)
    asked = Signal()

    def __init__(
        self, look: Look, title: Words, note: Words = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._title, self._note, self._over = title, note, False
        self.setAcceptDrops(True)
        keyboard(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(look.px(_TALL))
        self.setAccessibleName(say(title))

    def refresh(self) -> None:
        self.setMaximumHeight(self.look.px(_TALL))
        self.setAccessibleName(say(self._title))
        super().refresh()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.look.px(52))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, inner = self.look, rect.adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            draw_ring(look, p, rect, DIALOG_RADIUS)
        ground = "accent_line" if self._over else "accent_soft"
        draw_panel(look, p, inner, ground, "accent", DIALOG_RADIUS, 1.5, dashed=True)
        self._draw_words(p, inner.adjusted(look.px(12), look.px(2), -look.px(12), -look.px(2)))

    def _draw_words(self, p: QPainter, rect: QRectF) -> None:
        """What to drop in any case; how else, and the sign, where there is room for them."""
        look = self.look
        title = Setting(15, 600, align="center", leading=1.4)
        note = Setting(13, color="ink2", align="center", leading=1.5)
        tall = paragraph_height(look, say(self._title), title, rect.width())
        low = paragraph_height(look, say(self._note), note, rect.width())
        low = low if say(self._note) and tall + low <= rect.height() else 0
        side, gap = look.px(30), look.px(10)
        signed = tall + low + side + gap <= rect.height()
        top = rect.center().y() - (tall + low + (side + gap if signed else 0)) / 2
        if signed:
            icon = QRectF(rect.center().x() - side / 2, top, side, side)
            look.icon(p, "drop", icon, "accent", 1.6)
            top += side + gap
        place = QRectF(rect.left(), top, rect.width(), tall)
        draw_paragraph(look, p, place, say(self._title), title)
        if low:
            draw_paragraph(look, p, place.translated(0, tall), say(self._note), note)

    def heard(self) -> Heard:
        return Heard("Button", press=self.asked.emit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_paths(event))
