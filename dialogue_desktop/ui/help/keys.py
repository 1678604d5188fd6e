"""F1: the keys of what is open and those that work everywhere, on one sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..look import Look, Setting
from ..look.lettering import draw_paragraph, paragraph_height, text_width
from ..look.shapes import mirrored
from ..page import Page
from ..parts import (
    Box,
    Button,
    Floating,
    KeyHints,
    Line,
    Part,
    Scroll,
    Words,
    column,
    draw_keycap,
    keycap_width,
    row,
    say,
)
from ..parts.keycap import key_name

Keys = Sequence[tuple[str, Words]]

_HELD = ("Ctrl", "Shift", "Alt", "Page")
_COLUMN, _CAPS, _GAP = 408, 116, 28
_TURNED = str.maketrans("←→", "→←")
"""In Arabic what comes next stands at the left, and the key that leads there points there."""
_COMMON = {"Enter", "Esc", "Tab"}
"""Keys that mean the same on every button: they are told once, of all lists and forms."""


def each_key(keys: str) -> list[str]:
    """The keys that a line of the sheet tells of: ``Ctrl G H`` is Ctrl G and Ctrl H."""
    held = " ".join(part for part in keys.split() if part in _HELD)
    pressed = "".join(f" {part} " for part in keys.split() if part not in _HELD)
    first, dash, last = pressed.partition("–")
    alone = pressed.split()
    if dash:
        alone = [str(number) for number in range(int(first), int(last) + 1)]
    return [f"{held} {key}".strip() for key in alone]


def keys_of(page: Page) -> list[tuple[str, Words]]:
    """The keys of a page: those it names, and those that its buttons and hints show by now."""
    told = list(page.keys)
    known = _COMMON.union(*(each_key(keys) for keys, _ in told))
    shown: list[tuple[str, Words]] = []
    for button in page.findChildren(Button):
        if button.key and button.isVisible():
            shown.append((button.key, button.label))
    for hints in page.findChildren(KeyHints):
        if hints.isVisible():
            shown += [(say(keys), _sentence(say(words))) for keys, words in hints.hints]
    for keys, words in shown:
        if not known.issuperset(each_key(keys)):
            told.append((keys, words))
            known.update(each_key(keys))
    return told


def _still_free(keys: Keys, taken: set[str]) -> Keys:
    """Keys that do not mean something else on the page that is open: there they are its own."""
    return [(key, words) for key, words in keys if not taken.issuperset(each_key(key))]


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


class KeySheet(Floating):
    """Enter, Esc and F1 close it; ``explained()`` when there is more to read about the page."""

    explained = Signal()

    def __init__(self, look: Look, parent: QWidget, page: Page | None = None) -> None:
        super().__init__(look, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        close = Button(look, lambda: self.tr("Back to work"), "quiet", key="Esc")
        close.clicked.connect(self.close)
        self.more = Button(
            look, lambda: self.tr("Read about this page"), "soft", "help", "Shift F1"
        )
        self.more.clicked.connect(self._explain)
        self.more.setVisible(bool(page and page.help))
        own = keys_of(page) if page is not None else []
        taken = {key for keys, _ in own for key in each_key(keys)}
        groups: list[tuple[Words, Keys]] = [
            (lambda: self.tr("Everywhere"), _still_free(self.everywhere(), taken)),
            (lambda: self.tr("In a list, in a form"), self.in_a_list()),
        ]
        if page is not None and own:
            groups.insert(0, (page.title, own))
        room = max(parent.width(), look.px(_COLUMN)) - look.px(2 * 34)
        count = max(1, min(len(groups), (room + look.px(_GAP)) // look.px(_COLUMN + _GAP)))
        columns = row(look, *((each, 1) for each in _columns(look, groups, count)), gap=_GAP)
        body = Scroll(look, columns)
        buttons = row(look, self.more, "stretch", close)
        panel = column(look, (body, 1), 14, buttons, margins=(34, 26, 34, 30))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        wide = min(room, count * look.px(_COLUMN + _GAP) - look.px(_GAP))
        high = max(each.heightForWidth(wide // count - look.px(_GAP)) for each in _boxes(columns))
        chrome = look.px(26 + 14 + 30) + buttons.sizeHint().height()
        self.setFixedSize(
            wide + look.px(2 * 34), min(high + chrome + 4, max(parent.height(), look.px(320)))
        )
        close.setFocus()

    def everywhere(self) -> Keys:
        """What works wherever one is."""
        return [
            ("Ctrl 1 – 4", lambda: self.tr("Overview, participants, attendance, session")),
            ("Ctrl Page ↑ ↓", lambda: self.tr("Previous tab, next tab")),
            ("Ctrl K", lambda: self.tr("Find an action, a person, something said")),
            ("Ctrl O", lambda: self.tr("Choose files that were received")),
            ("Ctrl Z", lambda: self.tr("Undo what was noted last")),
            ("Ctrl Shift Z", lambda: self.tr("Redo it")),
            ("Ctrl ,", lambda: self.tr("Settings: name, language, theme, text size")),
            ("F1", lambda: self.tr("This sheet")),
            ("Shift F1", lambda: self.tr("Read about this page")),
        ]

    def in_a_list(self) -> Keys:
        """What every list and every form has in common."""
        return [
            ("↑ ↓", lambda: self.tr("Previous line, next line")),
            ("Enter", lambda: self.tr("Do what the blue button says")),
            ("Esc", lambda: self.tr("Nothing happens, back to where you were")),
            ("Tab", lambda: self.tr("The next field")),
        ]

    def _explain(self) -> None:
        self.close()
        self.explained.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.findChildren(Scroll)[0].verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        if event.key() == Qt.Key.Key_F1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._explain()
        elif event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])


class KeyLine(Part):
    """Keys, and what they do: one keycap for each where there is room."""

    def __init__(self, look: Look, keys: str, words: Words) -> None:
        super().__init__(look)
        self.keys, self._words = keys.translate(_TURNED) if look.rtl else keys, words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.refresh()

    def refresh(self) -> None:
        self.setAccessibleName(f"{key_name(self.keys)}, {say(self._words)}")
        super().refresh()

    @property
    def _setting(self) -> Setting:
        return Setting(14 if self.look.compact else 15, leading=1.4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = paragraph_height(self.look, say(self._words), self._setting, self._room(width))
        return max(self.look.px(22), text) + self.look.px(6 if self.look.compact else 10)

    def _room(self, width: float) -> float:
        return max(40.0, width - self.look.px(_CAPS + 8))

    def sizeHint(self) -> QSize:
        words = math.ceil(text_width(self.look, say(self._words), self._setting.size))
        width = min(self.look.px(_COLUMN), self.look.px(_CAPS + 8) + words + 4)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(_CAPS + 60), self.look.px(28))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, gap = self.look, self.look.px(4)
        text = QRectF(rect)
        text.setLeft(rect.left() + look.px(_CAPS + 8))
        high = paragraph_height(look, say(self._words), self._setting, text.width())
        text.setTop(rect.center().y() - high / 2)
        draw_paragraph(look, p, mirrored(look, text, rect), say(self._words), self._setting)
        caps = each_key(self.keys) if "–" not in self.keys else [self.keys]
        if sum(keycap_width(look, key) + gap for key in caps) - gap > look.px(_CAPS):
            caps = [self.keys]
        left = rect.left()
        for key in caps:
            cap = QRectF(left, rect.top(), keycap_width(look, key), rect.height())
            draw_keycap(look, p, mirrored(look, cap, rect), key, "ink2")
            left = cap.right() + gap


def _columns(look: Look, groups: Sequence[tuple[Words, Keys]], count: int) -> list[Box]:
    """The groups in reading order, in columns of about the same height; no title stands alone at
    the end of one."""
    lines: list[QWidget] = []
    titles: set[int] = set()
    for title, keys in groups:
        titles.add(len(lines))
        lines.append(Line(look, title, 18, 600, height=38))
        lines += [KeyLine(look, key, words) for key, words in keys]
    columns, each = [], math.ceil(len(lines) / count)
    start = 0
    for place in range(count):
        end = len(lines) if place == count - 1 else min(len(lines), start + each)
        end -= end - 1 in titles
        columns.append(column(look, *lines[start:end], "stretch"))
        start = end
    return columns


def _boxes(columns: Box) -> list[Box]:
    return [item for item in columns.children() if isinstance(item, Box)]
