"""F1: the keys that work everywhere, on one sheet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from .look import Look
from .look.shapes import draw_panel, draw_shadow, smooth
from .look.tokens import DIALOG_RADIUS
from .parts import Box, Button, Keycap, Line, Rule, Words, column, row


class KeySheet(QDialog):
    """Any key closes it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel())
        self.setFixedWidth(look.px(560))

    def _panel(self) -> Box:
        look = self.look
        panel = column(look, gap=0, margins=(34, 26, 34, 30))
        panel.add(Line(look, lambda: self.tr("Keys"), 18, 600, height=34), 6)
        for key, words in self._everywhere():
            panel.add(self._line(key, words))
        panel.add(8, Rule(look), 8)
        for key, words in self._in_a_list():
            panel.add(self._line(key, words))
        close = Button(look, lambda: self.tr("Back to work"), "quiet", key="Esc")
        close.clicked.connect(self.close)
        panel.add(14, row(look, "stretch", close))
        return panel

    def _everywhere(self) -> list[tuple[str, Words]]:
        return [
            ("Ctrl 1 – 4", lambda: self.tr("Overview, participants, attendance, session")),
            ("Ctrl Page ↑ ↓", lambda: self.tr("The tab before, the tab after")),
            ("Ctrl Z", lambda: self.tr("Take back what was noted last")),
            ("Ctrl Shift Z", lambda: self.tr("Do it again")),
            ("Ctrl ,", lambda: self.tr("Settings: name, language, theme, text size")),
            ("F1", lambda: self.tr("This sheet")),
        ]

    def _in_a_list(self) -> list[tuple[str, Words]]:
        return [
            ("↑ ↓", lambda: self.tr("The line before, the line after")),
            ("Enter", lambda: self.tr("Do what the blue button says")),
            ("Esc", lambda: self.tr("Nothing happens, back to where you were")),
            ("Tab", lambda: self.tr("The next field")),
        ]

    def _line(self, key: str, words: Words) -> Box:
        cap = row(self.look, Keycap(self.look, key), "stretch")
        cap.setFixedWidth(self.look.px(140))
        return row(self.look, cap, (Line(self.look, words, height=34), 1), gap=8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = smooth(QPainter(self)), QRectF(self.rect())
        draw_shadow(self.look, p, rect, DIALOG_RADIUS)
        draw_panel(self.look, p, rect.adjusted(8, 6, -8, -10), radius=DIALOG_RADIUS)
        p.end()
