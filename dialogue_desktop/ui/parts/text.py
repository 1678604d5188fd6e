"""Text on the page: one line, or a paragraph."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, Text, draw_line, draw_paragraph, paragraph_height, text_width
from ..look.lettering import plain
from .base import Heard, Part
from .pointing import Pointable

Copy = Text | Callable[[], Text]
_TITLE = 18


class Line(Pointable):
    """One line of text, cut with … when there is no room (``elide``), but not before others gave
    way to its ``least`` pixels."""

    def __init__(
        self,
        look: Look,
        text: Copy = "",
        size: float = 15,
        weight: int = 400,
        color: str = "ink",
        *,
        align: str = "lead",
        direction: str = "ui",
        face: str = "ui",
        height: int | None = None,
        elide: bool = True,
        least: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._copy = text
        self.setting = Setting(size, weight, color, face, align, direction)
        self._height, self._elide, self._least = height, elide, least
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if elide else policy.Fixed, policy.Fixed)
        self._name()

    @property
    def text(self) -> Text:
        """What stands there now."""
        return self._copy() if callable(self._copy) else self._copy

    def set_text(self, text: Copy) -> None:
        """Say something else."""
        self._copy = text
        self.refresh()

    def set_color(self, color: str) -> None:
        """Another colour of the design."""
        old = self.setting
        self.setting = Setting(old.size, old.weight, color, old.face, old.align, old.direction)
        self.update()

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def _name(self) -> None:
        self.setAccessibleName(plain(self.text))

    def heard(self) -> Heard:
        """What is set as a title is heard as one: by titles one finds the way through a page."""
        titles = self.setting.size >= _TITLE and self.setting.weight >= 600
        return Heard("Heading") if titles and self.accessibleName() else super().heard()

    def sizeHint(self) -> QSize:
        s = self.setting
        width = math.ceil(text_width(self.look, self.text, s.size, s.weight, s.face)) + 2
        return QSize(width, self.look.px(self._height or round(s.size * 1.5)))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = min(hint.width(), self.look.px(self._least))
        return QSize(least, hint.height()) if self._elide else hint

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_line(self.look, p, rect, self.text, self.setting, self._elide)


class Paragraph(Part):
    """Text that wraps; its height follows its width."""

    def __init__(
        self,
        look: Look,
        text: Copy = "",
        size: float = 15,
        weight: int = 400,
        color: str = "ink",
        *,
        align: str = "lead",
        direction: str = "ui",
        face: str = "ui",
        leading: float = 1.5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._copy = text
        self.setting = Setting(size, weight, color, face, align, direction, leading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(plain(self.text))

    @property
    def text(self) -> Text:
        """What stands there now."""
        return self._copy() if callable(self._copy) else self._copy

    def set_text(self, text: Copy) -> None:
        """Say something else."""
        self._copy = text
        self.refresh()

    def refresh(self) -> None:
        self.setAccessibleName(plain(self.text))
        super().refresh()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return paragraph_height(self.look, self.text, self.setting, max(40, width))

    def sizeHint(self) -> QSize:
        s = self.setting
        natural = math.ceil(text_width(self.look, self.text, s.size, s.weight, s.face)) + 4
        width = min(natural, self.look.px(360), self.maximumWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.look.px(self.setting.size * self.setting.leading))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_paragraph(self.look, p, rect, self.text, self.setting)


class Title(Paragraph):
    """The heading of a panel or group, in one line where it has room for it."""

    def __init__(
        self, look: Look, text: Copy = "", size: float = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, text, size, 600, parent=parent)

    def heard(self) -> Heard:
        return Heard("Heading")

    def sizeHint(self) -> QSize:
        s = self.setting
        width = math.ceil(text_width(self.look, self.text, s.size, s.weight)) + 4
        return QSize(width, self.heightForWidth(width))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        spare = rect.height() - self.heightForWidth(self.width())
        super().draw(p, rect.adjusted(0, max(0.0, spare / 2), 0, 0))


class Glyph(Part):
    """An icon beside words, never alone; not reachable, not read aloud."""

    silent = True

    def __init__(
        self,
        look: Look,
        name: str,
        size: int = 18,
        color: str = "ink2",
        stroke: float = 1.75,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.name, self._size, self._color, self._stroke = name, size, color, stroke
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Another icon, perhaps in another colour."""
        self.name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = self.look.px(self._size)
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        side = self.look.px(self._size)
        square = QRectF(0, 0, side, side)
        square.moveCenter(rect.center())
        self.look.icon(p, self.name, square, self._color, self._stroke)
