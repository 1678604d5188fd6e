"""The agenda beside the notes: planned and real minutes, the current item, a new one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Run, Setting, Text, draw_line, draw_paragraph, paragraph_height
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tokens import RADIUS, RING
from ..parts import (
    Button,
    Field,
    Heard,
    Item,
    Keycap,
    Line,
    Menu,
    Part,
    Scroll,
    Sheet,
    draw_bar,
    keyboard,
    row,
)
from .sitting import ItemState

WIDTH = 236


def _tone(item: ItemState) -> str:
    if item.planned and (item.real or 0) > item.planned:
        return "look"
    return "accent" if item.state == "now" else "good"


class AgendaList(Part):
    """Items under each other. ↑ ↓ walk, Enter makes one the current item."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.items: Sequence[ItemState] = ()
        self.place = 0
        keyboard(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, items: Sequence[ItemState]) -> None:
        """The agenda as it stands now."""
        before = [(item.title, item.state) for item in self.items]
        resized = before != [(item.title, item.state) for item in items]
        self.items = list(items)
        self.place = min(self.place, max(0, len(items) - 1))
        if resized:
            self.updateGeometry()
        self._name()
        self.update()

    def words_of(self, item: ItemState) -> str:
        """An item as it is read aloud."""
        return f"{item.title}, {_plain(self._minutes(item))}"

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.heightForWidth(max(self.width(), self.look.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.heightForWidth(max(self.width(), self.look.px(120))))

    def _title(self, item: ItemState) -> Setting:
        ink = "ink2" if item.state == "next" else "ink"
        weight = 600 if item.state == "now" else 400
        return Setting(15, weight, ink, direction="auto", leading=1.35)

    def _heights(self, width: int) -> list[int]:
        room = width - 2 * self.look.px(12) - 2 * RING
        return [
            paragraph_height(
                self.look, item.title, self._title(item), max(40, room - self._check_room(item))
            )
            + self.look.px(48)
            for item in self.items
        ]

    def _check_room(self, item: ItemState) -> int:
        return self.look.px(26) if item.state == "done" else 0

    def spots(self) -> list[QRectF]:
        """Where each item is."""
        spots, top = [], 0.0
        for height in self._heights(self.width()):
            spots.append(QRectF(0, top, self.width(), height))
            top += height
        return spots

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in enumerate(self.spots()):
            item, inner = self.items[place], spot.adjusted(RING, RING, -RING, -RING)
            if self.hasFocus() and place == self.place:
                draw_ring(self.look, p, spot)
            if item.state == "now":
                draw_panel(self.look, p, inner, "accent_soft", "accent_line", RADIUS)
            self._draw_item(p, inner, item)

    def _draw_item(self, p: QPainter, inner: QRectF, item: ItemState) -> None:
        look = self.look
        box = inner.adjusted(look.px(12), look.px(6), -look.px(12), -look.px(6))
        width = box.width() - self._check_room(item)
        room = QRectF(box.left(), box.top(), width, box.height())
        text = mirrored(look, room, box)
        draw_paragraph(look, p, text, item.title, self._title(item))
        side = look.px(18)
        if item.state == "done":
            check = QRectF(box.right() - side, box.top() + 1, side, side)
            look.icon(p, "check", mirrored(look, check, box), "good", 2.2)
        lower = QRectF(box.left(), box.bottom() - look.px(19), box.width(), look.px(19))
        setting = Setting(13, color="ink3" if item.state == "next" else "ink2")
        draw_line(look, p, lower, self._minutes(item), setting)
        if item.state != "next" or item.real:
            self._draw_bar(p, lower, item)

    def _draw_bar(self, p: QPainter, lower: QRectF, item: ItemState) -> None:
        look, over = self.look, (item.real or 0) - (item.planned or 0)
        if not item.planned:
            return
        track = QRectF(lower.left(), lower.top() - look.px(9), lower.width(), look.px(5))
        draw_bar(look, p, track, (item.real or 0) / item.planned, f"{_tone(item)}_fill")
        if over > 0:
            setting = Setting(13, 600, "look", align="trail", direction="ltr")
            wide = draw_line(look, p, lower, f"+{over}", setting) + look.px(4)
            side = look.px(15)
            sign = QRectF(lower.right() - wide - side, lower.center().y() - side / 2, side, side)
            look.icon(p, "warning", mirrored(look, sign, lower), "look", 2)

    def _minutes(self, item: ItemState) -> Text:
        if item.state == "next" and not item.real:
            if item.planned is None:
                return ""
            return self.tr("%n minute(s) planned", "", item.planned)
        over = bool(item.planned and (item.real or 0) > item.planned)
        real = Run(self.tr("{n} min").format(n=item.real or 0), 600, "look" if over else "ink")
        if item.planned is None:
            return [real]
        return [real, " " + self.tr("of {n}").format(n=item.planned)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        if key in (keys.Key_Up, keys.Key_Down) and self.items:
            by = -1 if key == keys.Key_Up else 1
            self.place = max(0, min(len(self.items) - 1, self.place + by))
            self._name()
            self.update()
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self.items:
            self.chosen.emit(self.items[self.place].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, spot in enumerate(self.spots()):
            if spot.contains(event.position()):
                self.place = place
                self.chosen.emit(self.items[place].id)

    def heard(self) -> Heard:
        spots = self.spots()
        return Heard(
            "List",
            self.tr("Agenda"),
            count=len(self.items),
            item=lambda place: Item(
                self.words_of(self.items[place]), spots[place], self.items[place].state == "now"
            ),
            here=self.place if self.items else -1,
        )

    def _name(self) -> None:
        self.setAccessibleName(self.words_of(self.items[self.place]) if self.items else "")


class AgendaPanel(Sheet):
    """``chosen(id)``, ``next_asked()``, ``added(str)`` with what was typed for a new item."""

    chosen = Signal(object)
    next_asked = Signal()
    added = Signal(str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(10, 12, 10, 10))
        self.clock = Line(look, "", 15, 600, direction="ltr", elide=False, height=24)
        title = Line(look, lambda: self.tr("Agenda"), 15, 600, height=24)
        self.list = AgendaList(look)
        self.list.chosen.connect(self.chosen)
        self.field = Field(
            look,
            None,
            placeholder=lambda: self.tr("Title, minutes"),
        )
        self.field.call(lambda: self.tr("New agenda item"))
        self.field.entered.connect(lambda: self.added.emit(self.field.text()))
        self.field.hide()
        self.next = Button(look, lambda: self.tr("Next item"), "link", height=32, size=14)
        self.new = Button(look, lambda: self.tr("New item"), "link", height=32, size=14)
        for button, signal in ((self.next, self.next_asked), (self.new, None)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal if signal else self.begin)
        self.add(row(look, (title, 1), self.clock, margins=(0, 12)), 6)
        self.add((Scroll(look, self.list), 1), 4, self.field)
        self.add(row(look, self.next, "stretch", Keycap(look, "F8", "ink3"), margins=(0, 9)))
        self.add(row(look, self.new, "stretch", Keycap(look, "F9", "ink3"), margins=(0, 9)))

    def begin(self) -> None:
        """Type a new item."""
        self.field.set_text("")
        self.field.show()
        self.field.setFocus()

    def finish(self) -> None:
        """The new item was taken, or not wanted."""
        self.field.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.isVisibleTo(self):
            self.finish()
        else:
            super().keyPressEvent(event)


class AgendaBar(Part):
    """The agenda as one line, where there is little room; Enter or a click lists the items."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.items: Sequence[ItemState] = ()
        keyboard(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_items(self, items: Sequence[ItemState]) -> None:
        """The agenda as it stands now."""
        self.items = list(items)
        self.setAccessibleName(self._here().title if items else "")
        self.update()

    def _here(self) -> ItemState:
        return next((item for item in self.items if item.state == "now"), self.items[0])

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(50) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.sizeHint().height())

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, inner = self.look, rect.adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            draw_ring(look, p, rect)
        edge = "accent" if self.hasFocus() else "line"
        draw_panel(look, p, inner, "sheet", edge, RADIUS, 2 if self.hasFocus() else 1)
        side = look.px(18)
        box = inner.adjusted(look.px(14), look.px(4), -look.px(10), -look.px(4))
        down = QRectF(box.right() - side, box.center().y() - side / 2, side, side)
        look.icon(p, "down", mirrored(look, down, inner))
        if self.items:
            room = box.adjusted(0, 0, -side - look.px(14), 0)
            self._draw_item(p, mirrored(look, room, inner), self._here())

    def _draw_item(self, p: QPainter, box: QRectF, item: ItemState) -> None:
        look = self.look
        upper = QRectF(box.left(), box.top(), box.width(), look.px(22))
        place = self.items.index(item) + 1
        count = self.tr("{n} of {total}").format(n=place, total=len(self.items))
        draw_line(look, p, upper, [count, "   ", Run(item.title, 600, "ink", 15)], _COUNT)
        lower = QRectF(box.left(), upper.bottom(), box.width(), look.px(18))
        if item.planned:
            words: Text = [
                Run(str(item.real or 0), 600, "ink"),
                " " + self.tr("of {n} min").format(n=item.planned),
            ]
        else:
            words = [Run(self.tr("{n} min").format(n=item.real or 0), 600, "ink")]
        wide = draw_line(look, p, lower, words, Setting(13, color="ink2", align="trail"))
        if item.planned:
            track = QRectF(
                lower.left(), lower.center().y() - 3, lower.width() - wide - look.px(12), 5
            )
            share = (item.real or 0) / item.planned
            draw_bar(look, p, mirrored(look, track, lower), share, f"{_tone(item)}_fill")

    def heard(self) -> Heard:
        here = self._here().title if self.items else ""
        return Heard("ButtonMenu", self.tr("Agenda"), here, press=self.open_list, opens=True)

    def open_list(self) -> None:
        """Every item, to go to another."""
        menu = Menu(self.look, self)
        for item in self.items:
            menu.offer(item.title, partial(self.chosen.emit, item.id), item.state == "now")
        menu.open_under(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.open_list()


_COUNT = Setting(13, color="ink2")


def _plain(text: Text) -> str:
    parts = [text] if isinstance(text, str) else text
    return "".join(part if isinstance(part, str) else part.text for part in parts)
