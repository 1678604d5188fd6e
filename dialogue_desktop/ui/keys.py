"""F1: the keys that work everywhere and those of the page that is open, on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .look import Look
from .parts import Box, Button, Floating, Keycap, Line, Rule, Words, column, row, say

Keys = Sequence[tuple[str, Words]]
_MOST = 13
"""More keys than this stand in two columns: a low screen has no room for more."""


class KeySheet(Floating):
    """Enter, Esc and F1 close it; ``explained()`` when there is more to read about the page."""

    explained = Signal()

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: Words = "",
        keys: Keys = (),
        explains: bool = False,
    ) -> None:
        super().__init__(look, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        panel = column(look, gap=0, margins=(34, 26, 34, 30))
        half = (len(keys) + 1) // 2 if len(keys) > _MOST else len(keys)
        parts = ((title, keys[:half]), ("", keys[half:]))
        own = [self._column(words, some) for words, some in parts if some]
        everywhere = self._column(lambda: self.tr("Keys"), self._everywhere(), self._in_a_list())
        beside = [(part, 1) for part in own]
        panel.add(row(look, (everywhere, 1), *beside, gap=28))
        close = Button(look, lambda: self.tr("Back to work"), "quiet", key="Esc")
        close.clicked.connect(self.close)
        self.more = Button(
            look, lambda: self.tr("Read about this page"), "soft", "help", "Shift F1"
        )
        self.more.clicked.connect(self._explain)
        self.more.setVisible(explains)
        panel.add(14, row(look, self.more, "stretch", close))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        width = (560, 1000, 1340)[len(own)]
        self.setFixedWidth(min(look.px(width), max(parent.width(), 560)))

    def _column(self, title: Words, *groups: Keys) -> Box:
        look = self.look
        lines = column(look, Line(look, lambda: say(title), 18, 600, height=34), 6)
        for place, group in enumerate(groups):
            if place:
                lines.add(8, Rule(look), 8)
            for key, words in group:
                lines.add(self._line(key, words))
        return lines.add("stretch")

    def _everywhere(self) -> Keys:
        return [
            ("Ctrl 1 – 4", lambda: self.tr("Overview, participants, attendance, session")),
            ("Ctrl Page ↑ ↓", lambda: self.tr("The tab before, the tab after")),
            ("Ctrl Z", lambda: self.tr("Take back what was noted last")),
            ("Ctrl Shift Z", lambda: self.tr("Do it again")),
            ("Ctrl ,", lambda: self.tr("Settings: name, language, theme, text size")),
            ("F1", lambda: self.tr("This sheet")),
        ]

    def _in_a_list(self) -> Keys:
        return [
            ("↑ ↓", lambda: self.tr("The line before, the line after")),
            ("Enter", lambda: self.tr("Do what the blue button says")),
            ("Esc", lambda: self.tr("Nothing happens, back to where you were")),
            ("Tab", lambda: self.tr("The next field")),
        ]

    def _line(self, key: str, words: Words) -> Box:
        cap = row(self.look, Keycap(self.look, key), "stretch")
        cap.setFixedWidth(self.look.px(112))
        return row(self.look, cap, (Line(self.look, words, height=34), 1), gap=8)

    def _explain(self) -> None:
        self.close()
        self.explained.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._explain()
        elif event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
