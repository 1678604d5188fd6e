"""A page of help, in the place of what it explains; Esc leads back there."""

from __future__ import annotations

from typing import Any, NamedTuple

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
from .pages import TOPICS, help_picture, help_text

_SIDE, _NARROW_SIDE = 292, 232


class Entry(NamedTuple):
    """A line beside the page: a topic, or a heading of the topic that is open."""

    topic: str
    heading: int
    words: str


class HelpPage(Page):
    """Asks for ``("back", None)`` when it was read."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Help")
        self.keys = [
            ("↑ ↓", lambda: self.tr("A line up, a line down")),
            ("Space", lambda: self.tr("On to what follows")),
            ("Tab", lambda: self.tr("To the list of topics")),
            ("Esc", lambda: self.tr("Back to where you were")),
        ]
        self.topic = TOPICS[0]
        self._at = self.topic, -1
        self.leaf = Leaf(look, lambda name: help_picture(name, look.language.code, look.dark))
        self.head = PageHead(
            look, lambda: help_text(self.topic, look.language.code).title, back=True, helps=False
        )
        self.head.back.connect(self._leave)
        self.contents = Roster(
            look,
            self._paint,
            lambda look, entry, width, active: look.px(32 if entry.heading >= 0 else 40),
            text=lambda entry: entry.words,
            name=lambda: self.tr("Topics"),
            sheet=False,
        )
        # The list is shown anew for another topic: not while it still moves its cursor.
        self.contents.picked.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.contents.opened.connect(lambda _: self.leaf.setFocus())
        self.side = Sheet(look, (self.contents, 1), margins=(8, 10, 8, 8))
        self.sheet = Sheet(look, (self.leaf, 1), margins=(8, 24))
        self.leaf.focused.connect(self._lit)
        self.fill(self.head, (row(look, self.side, (self.sheet, 1), gap=16), 1))
        self.setTabOrder(self.leaf, self.contents)  # one reads first
        look.changed.connect(self._show)
        self._show()

    def go(self, name: str, subject: Any) -> None:
        """Show a topic."""
        if subject in TOPICS:
            self._turn_to(subject)
            self.leaf.verticalScrollBar().setValue(0)

    def shown(self) -> None:
        self.leaf.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, entry: Entry) -> None:
        if entry[:2] == self._at:  # it was shown anew under the cursor
            return
        self._at = entry[:2]
        if entry.topic != self.topic:
            self._turn_to(entry.topic)
        elif entry.heading >= 0:
            self.leaf.go_to(entry.heading)
        else:
            self.leaf.verticalScrollBar().setValue(0)

    def _turn_to(self, topic: str) -> None:
        self.topic = topic
        self.head.title_line.refresh()
        self._show()

    def _lit(self, on: bool) -> None:
        self.sheet.line = "accent" if on else "line"
        self.sheet.update()

    def _show(self) -> None:
        title, body = help_text(self.topic, self.look.language.code)
        self.leaf.show_markdown(title, body)
        entries = self._entries()
        places = [entry[:2] for entry in entries]
        if self._at[0] != self.topic or self._at not in places:
            self._at = self.topic, -1
        self.contents.show_rows(entries, places.index(self._at))
        self.side.setFixedWidth(self.look.px(_NARROW_SIDE if self.look.compact else _SIDE))

    def _entries(self) -> list[Entry]:
        code, entries = self.look.language.code, []
        for topic in TOPICS:
            entries.append(Entry(topic, -1, help_text(topic, code).title))
            if topic == self.topic:
                entries += [Entry(topic, n, words) for n, words in enumerate(self.leaf.headings)]
        return entries

    def _paint(self, look: Look, p: QPainter, rect: QRectF, entry: Entry, cell: Cell) -> None:
        draw_chosen(look, p, rect, cell)
        leaf = entry.heading >= 0
        inset = look.px(30 if leaf else 14)
        text = mirrored(look, rect.adjusted(inset, 0, -look.px(10), 0), rect)
        weight = 600 if entry.topic == self.topic and not leaf else 400
        setting = Setting(13 if leaf else 14, weight, "ink2" if leaf else "ink")
        draw_line(look, p, text, entry.words, setting)

    def _leave(self) -> None:
        self.asked.emit("back", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
