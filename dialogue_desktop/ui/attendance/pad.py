"""Signing on the screen, with a pen, a finger or the mouse (A10).

Whoever signs sees their own name and nothing of anybody else: the pad covers the window.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShortcut,
    QTabletEvent,
)
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from ...domain.strokes import HEIGHT, MOST_POINTS, WIDTH, Point, file_of
from ..look.shapes import draw_panel, mirrored
from ..parts import Button, Heard, Line, Paragraph, Part, column, row
from ..parts.base import keyboard
from .wording import slot_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look
    from ..operations.attendance import HalfDay
    from .marking import Marker

_WIDE = 920
_LINE = 0.74
"""How far down the pad the line is on which one signs."""


class Pad(Part):
    """What a pen writes on; ``changed()`` when there is more or nothing on it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.strokes: list[list[Point]] = []
        self._down = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        keyboard(self)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        width = self.look.px(_WIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(90))

    def clear(self) -> None:
        """Begin anew."""
        self.strokes, self._down = [], False
        self.update()
        self.changed.emit()

    def heard(self) -> Heard:
        return Heard("Canvas")

    # The pen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._down = False

    def tabletEvent(self, event: QTabletEvent) -> None:
        kinds = event.Type
        if event.type() == kinds.TabletPress:
            self._begin(event.position())
        elif event.type() == kinds.TabletRelease:
            self._down = False
        else:
            self._go_on(event.position())
        event.accept()

    def _begin(self, at: QPointF) -> None:
        self._down = True
        self.strokes.append([])
        self._go_on(at)
        self.changed.emit()

    def _go_on(self, at: QPointF) -> None:
        point = self._unit(at)
        stroke = self.strokes[-1] if self.strokes else []
        full = sum(map(len, self.strokes)) >= MOST_POINTS
        if self._down and not full and stroke[-1:] != [point]:
            stroke.append(point)
            self.update()

    def _unit(self, at: QPointF) -> Point:
        """A place on the pad in units of the file, within its edges."""
        x = round(at.x() * WIDTH / max(self.width(), 1))
        y = round(at.y() * HEIGHT / max(self.height(), 1))
        return min(max(x, 0), WIDTH), min(max(y, 0), HEIGHT)

    # Painting

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        edge = "accent" if self.hasFocus() else "edge"
        draw_panel(look, p, rect, "sheet", edge, 10, 2)
        level, inset = rect.height() * _LINE, look.px(48)
        p.setPen(QPen(look.color("edge"), 1.5))
        p.drawLine(QPointF(inset, level), QPointF(rect.width() - inset, level))
        side = look.px(22)
        cross = QRectF(inset, level - side - look.px(6), side, side)
        look.icon(p, "signature", mirrored(look, cross, rect), "ink3")
        pen = QPen(look.color("ink"), look.px(3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self.strokes:
            p.drawPath(self._path([self._place(point, rect) for point in stroke]))

    def _place(self, point: Point, rect: QRectF) -> QPointF:
        return QPointF(point[0] * rect.width() / WIDTH, point[1] * rect.height() / HEIGHT)

    def _path(self, points: list[QPointF]) -> QPainterPath:
        """A stroke without corners: through the middles of what the pen told."""
        path = QPainterPath(points[0])
        if len(points) == 1:
            path.lineTo(points[0] + QPointF(0.1, 0))
        for before, point in pairwise(points[1:]):
            path.quadTo(before, (before + point) / 2)
        path.lineTo(points[-1])
        return path


class SigningDialog(QDialog):
    """``signed(file)`` when somebody signed, ``without()`` when they are there but cannot or will
    not; Esc leaves all as it is."""

    signed = Signal(bytes)
    without = Signal()

    def __init__(self, look: Look, line: RosterLine, slot: HalfDay, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(parent.geometry())
        name, other = line.leading(look.rtl), line.other(look.rtl)
        self.setWindowTitle(self.tr("Signature of {name}").format(name=name))
        self.pad = Pad(look)
        self.pad.setAccessibleName(self.tr("Sign here with a pen, a finger or the mouse"))
        self._buttons()
        sheet = column(
            look,
            Line(look, slot_words(look, slot), 15, 400, "ink2", height=24),
            Line(look, name, 32, 600, height=50, direction="auto"),
            *([Line(look, other, 22, 400, height=36, direction="auto")] if other else []),
            Paragraph(
                look, lambda: self.tr("With this signature you confirm that you were here."),
                15, 400, "ink2",
            ),
            12,
            self.pad,
            12,
            row(look, self.leave, self.clear, "stretch", self.absent_hand, self.sign, gap=8),
            gap=2,
        )  # fmt: skip
        sheet.setMaximumWidth(look.px(_WIDE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addStretch(1)
        layout.addWidget(row(look, "stretch", (sheet, 8), "stretch"))
        layout.addStretch(1)
        self._told()
        self.pad.setFocus()

    def _buttons(self) -> None:
        look = self.look
        self.leave = Button(look, lambda: self.tr("Leave it"), "quiet", key="Esc")
        self.clear = Button(look, lambda: self.tr("Clear"), icon="undo", key="Del")
        self.absent_hand = Button(
            look, lambda: self.tr("Present without signature"), key="Ctrl Enter"
        )
        self.sign = Button(
            look, lambda: self.tr("Sign"), "primary", "signature", key="Enter", height=44
        )
        self.leave.clicked.connect(self.reject)
        self.clear.clicked.connect(self.pad.clear)
        self.absent_hand.clicked.connect(self._without)
        self.sign.clicked.connect(self._sign)
        self.pad.changed.connect(self._told)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._without)

    def _told(self) -> None:
        """An empty pad is nothing to sign or to clear."""
        for button in (self.sign, self.clear):
            button.setEnabled(bool(self.pad.strokes))
        self.sign.setToolTip("" if self.pad.strokes else self.tr("Nothing is written yet"))

    def _sign(self) -> None:
        if self.pad.strokes:
            self.accept()
            self.signed.emit(file_of(self.pad.strokes))

    def _without(self) -> None:
        self.accept()
        self.without.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._sign()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pad.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.fillRect(self.rect(), self.look.color("ground"))


class Signing(QObject):
    """Hands the pad to a person of the roster, and their signature to the register. ``taken()``
    before either is written."""

    taken = Signal()

    def __init__(self, look: Look, marker: Marker, owner: QWidget) -> None:
        super().__init__(owner)
        self._look, self._marker, self._owner = look, marker, owner
        self.dialog: SigningDialog | None = None

    def ask(self, line: RosterLine) -> None:
        """Let a person sign, unless the register is closed."""
        register = self._marker.open_register()
        if register is None or register.slot is None:
            return
        self.dialog = dialog = SigningDialog(self._look, line, register.slot, self._owner.window())
        dialog.accepted.connect(self.taken)
        dialog.signed.connect(lambda file: self._marker.sign(line, file))
        dialog.without.connect(lambda: self._marker.attend(line))
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
