"""What the program says: a banner in the page, a toast that passes, a question in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..look import Look
from ..look.lettering import plain
from ..look.shapes import draw_panel, draw_shadow, smooth
from ..look.tokens import DIALOG_RADIUS, SHEET_RADIUS, SMALL, TONES
from .base import Heard, Words, announce, say
from .boxes import Box, Rule, column, row
from .button import Button
from .keycap import Keycap
from .text import Copy, Glyph, Line, Paragraph

_ICONS = {"good": "shield", "look": "warning", "stop": "warning", "info": "help"}
TOAST_SECONDS = 6
_ROOM = 3
"""A banner this many times as wide as its buttons keeps them in the line."""


class Banner(Box):
    """What a person should know, in the page: it stays until it is no longer true. Its buttons
    stand in the line where it has room for them, else under the words."""

    def __init__(
        self,
        look: Look,
        tone: str,
        title: Words,
        body: Words | None = None,
        *,
        icon: str | None = None,
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        ground, ink = TONES[tone]
        super().__init__(
            look,
            gap=8,
            margins=(14, 8 if actions else 12, 14, 8 if actions else 12),
            ground=ground,
            radius=SHEET_RADIUS,
            parent=parent,
        )
        glyph = Glyph(look, icon or _ICONS.get(tone, "help"), 22, ink, 1.9)
        words = column(look, Paragraph(look, title, 15, 600, ink, leading=1.45), gap=2)
        if body is not None:
            words.add(Paragraph(look, body, 14))
        told = row(look, column(look, 1, glyph, "stretch"), (words, 1), gap=12)
        self._buttons = row(look, *actions, gap=2)
        self.add((told, 1), self._buttons)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.flow.setAlignment(told, middle)
        self.flow.setAlignment(self._buttons, middle | Qt.AlignmentFlag.AlignLeading)
        self._buttons.setVisible(bool(actions))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # without it no banner may be higher than it is proposed
        self.setSizePolicy(policy)
        self._title, self._body, self._urgent = title, body, tone in ("look", "stop")
        self._name()

    def heard(self) -> Heard:
        return Heard("AlertMessage")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName(), at_once=self._urgent)

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def _name(self) -> None:
        self.setAccessibleName(f"{say(self._title)} {say(self._body)}".strip())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return self.flow.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)

    def _turn(self, width: int) -> None:
        ways = QBoxLayout.Direction
        beside = self._buttons.sizeHint().width() * _ROOM <= width
        self.flow.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


class Toast(Box):
    """What just happened, for six seconds and as long as the pointer or the keyboard is on it,
    with Undo, or with a way to open what was written; never for what went wrong."""

    done = Signal()
    undone = Signal()
    opened = Signal()

    def __init__(
        self,
        look: Look,
        text: Copy,
        undo: Words | None = None,
        icon: str = "check",
        *,
        key: str = "Ctrl Z",
        opens: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, vertical=False, gap=10, margins=(26, 0, 24, 4), parent=parent)
        self.offers = undo is not None
        self._line = Line(look, text, elide=True)
        self.add(Glyph(look, icon, 20, "good", 2.2), self._line)
        if undo is not None:
            self._end_with(undo, self.take_back)
            self.add(Keycap(look, key, "ink3"))
        elif opens is not None:
            self._end_with(opens, self._open)
        self.setFixedHeight(look.px(60))
        self.setAccessibleName(plain(self._line.text))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        self._timer.start(TOAST_SECONDS * 1000)

    def _end_with(self, words: Words, call: Callable[[], None]) -> None:
        button = Button(self.look, words, "undo", height=SMALL)
        button.clicked.connect(call)
        rule = column(self.look, (Rule(self.look, vertical=True), 1), margins=(14, 0))
        self.add(6, rule, button)

    def heard(self) -> Heard:
        return Heard("Notification")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName())

    def take_back(self) -> None:
        """What its button and its key do."""
        self.done.emit()
        self.undone.emit()

    def _open(self) -> None:
        self.done.emit()
        self.opened.emit()

    def _end(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            self._timer.start()
        else:
            self.done.emit()

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(TOAST_SECONDS * 1000)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_shadow(self.look, p, rect, SHEET_RADIUS)
        line = "edge" if self.look.theme == "dark" else "line"  # no shadow is seen on the dark
        draw_panel(self.look, p, rect.adjusted(8, 6, -8, -10), "sheet", line)


class Floating(QDialog):
    """A dialog without a frame. Under X11 nobody tells whether corners would show what is behind
    them or stay black, so there they are square."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._round = QGuiApplication.platformName() != "xcb"
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._round)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with smooth(QPainter(self)) as p:
            if self._round:
                draw_shadow(self.look, p, rect, DIALOG_RADIUS)
                draw_panel(self.look, p, rect.adjusted(8, 6, -8, -10), radius=DIALOG_RADIUS)
            else:
                draw_panel(self.look, p, rect, "sheet", "edge", radius=0)


class Question(Floating):
    """A question that needs a reason or a passphrase; its buttons are verbs, Esc does nothing
    but leave things as they are."""

    def __init__(
        self,
        look: Look,
        title: Words,
        body: Words,
        accept: Words,
        keep: Words,
        *,
        content: QWidget | None = None,
        danger: bool = False,
        ready: Callable[[], bool] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._ready = ready
        self.setWindowTitle(say(title))
        self.accept_button = Button(look, accept, "danger" if danger else "primary", key="Enter")
        self.keep_button = Button(look, keep, "quiet", key="Esc")
        self.accept_button.clicked.connect(self._agree)
        self.keep_button.clicked.connect(self.reject)
        panel = column(look, gap=6, margins=(34, 28, 34, 30))
        panel.add(
            Paragraph(look, title, 18, 600, leading=1.4), Paragraph(look, body, 15, 400, "ink2")
        )
        if content is not None:
            panel.add(4, content)
        panel.add(6, "stretch")
        panel.add(row(look, "stretch", self.keep_button, self.accept_button, gap=2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        self._wide = max(look.px(500), panel.minimumSizeHint().width())
        self.setFixedWidth(self._wide)
        (content or self.accept_button).setFocus()  # Enter does what its key says

    def asked(self) -> bool:
        """Ask and wait; whether the person chose the verb."""
        return self.exec() == QDialog.DialogCode.Accepted

    def _agree(self) -> None:
        if self._ready is None or self._ready():
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._wide, max(hint.height(), self.look.px(200)))
