"""A page of help, in the place of what it explains; Esc leads back there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look, Setting, draw_line
from ..look.shapes import mirrored
from ..page import Page, PageHead
from ..parts import Cell, Roster, Sheet, row
from ..parts.cells import draw_chosen
from .leaf import Leaf
from .pages import TOPICS, help_text

_SIDE = 282


class HelpPage(Page):
    """Asks for ``("back", None)`` when it was read."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Help")
        self.keys = [
            ("↑ ↓", lambda: self.tr("A line up, a line down")),
            ("Space", lambda: self.tr("On to what follows")),
            ("Esc", lambda: self.tr("Back to where you were")),
        ]
        self.topic = TOPICS[0]
        self.leaf = Leaf(look)
        self.head = PageHead(
            look, lambda: help_text(self.topic, look.language.code).title, back=True
        )
        self.head.back.connect(self._leave)
        self.contents = Roster(
            look,
            self._paint,
            lambda look, heading, width, active: look.px(40),
            text=lambda heading: str(self.leaf.headings[heading]),
            name=lambda: self.tr("What stands on this page"),
            sheet=False,
        )
        self.contents.picked.connect(self.leaf.go_to)
        self.contents.opened.connect(lambda _: self.leaf.setFocus())
        self.side = Sheet(look, (self.contents, 1), margins=(8, 10, 8, 8))
        self.sheet = Sheet(look, (self.leaf, 1), margins=(8, 24))
        self.leaf.focused.connect(self._lit)
        self.fill(self.head, (row(look, self.side, (self.sheet, 1), gap=16), 1))
        look.changed.connect(self._show)
        self._show()

    def go(self, name: str, subject: Any) -> None:
        """Show a topic."""
        if subject in TOPICS:
            self.topic = subject
            self.head.title_line.refresh()
            self._show()
            self.leaf.verticalScrollBar().setValue(0)

    def shown(self) -> None:
        self.leaf.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lit(self, on: bool) -> None:
        self.sheet.line = "accent" if on else "line"
        self.sheet.update()

    def _show(self) -> None:
        title, body = help_text(self.topic, self.look.language.code)
        self.leaf.show_markdown(title, body)
        self.contents.show_rows(list(range(len(self.leaf.headings))))
        self.side.setFixedWidth(self.look.px(_SIDE))
        self.side.setVisible(not self.look.compact)

    def _paint(self, look: Look, p: QPainter, rect: QRectF, heading: int, cell: Cell) -> None:
        draw_chosen(look, p, rect, cell)
        text = mirrored(look, rect.adjusted(look.px(14), 0, -look.px(10), 0), rect)
        words = self.leaf.headings[heading]
        draw_line(look, p, text, words, Setting(14, 600 if cell.selected else 400))

    def _leave(self) -> None:
        self.asked.emit("back", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
