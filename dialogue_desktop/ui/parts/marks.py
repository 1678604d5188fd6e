"""Marks: tile, run of tiles, legend, avatar, role dot, pill, token."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, isolate, text_width
from ..look.shapes import draw_panel, draw_role, mirrored
from ..look.tiles import TILES, blank, draw_tile
from ..look.tokens import RADIUS, TONES
from .base import Words, say
from .pointing import Pointable

TILE_LIMIT = 60
"""Past this many, a count is a bar, not tiles."""


class Fixed(Pointable):
    """A part as large as what it shows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Tile(Fixed):
    """One thing counted, with its status."""

    silent = True

    def __init__(
        self, look: Look, state: str, size: int = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.state, self._size = state, size

    def sizeHint(self) -> QSize:
        side = self.look.px(self._size)
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_tile(self.look, p, rect, self.state)


class TileRun(Fixed):
    """A count shown as tiles, row by row in reading direction; one bar past sixty."""

    def __init__(
        self,
        look: Look,
        states: Sequence[str],
        columns: int = 10,
        size: int = 24,
        gap: int = 5,
        *,
        words: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.states, self._columns, self._size, self._gap = list(states), columns, size, gap
        self._words = words
        self.setAccessibleName(say(words))

    def refresh(self) -> None:
        if self._words:
            self.setAccessibleName(say(self._words))
        super().refresh()

    def show_states(self, states: Sequence[str]) -> None:
        """Count anew."""
        self.states = list(states)
        self.refresh()

    @property
    def _is_bar(self) -> bool:
        return len(self.states) > TILE_LIMIT

    def sizeHint(self) -> QSize:
        size, gap = self.look.px(self._size), self.look.px(self._gap)
        across = min(self._columns, max(1, len(self.states)))
        if self._is_bar:
            return QSize(self._columns * (size + gap) - gap, self.look.px(10))
        rows = max(1, math.ceil(len(self.states) / self._columns))
        return QSize(across * (size + gap) - gap, rows * (size + gap) - gap)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        if self._is_bar:
            draw_shares(self.look, p, rect, self.states)
            return
        size, gap = self.look.px(self._size), self.look.px(self._gap)
        for place, state in enumerate(self.states):
            down, across = divmod(place, self._columns)
            spot = QRectF(across * (size + gap), down * (size + gap), size, size)
            draw_tile(self.look, p, mirrored(self.look, spot, rect), state)


def draw_shares(look: Look, p: QPainter, rect: QRectF, states: Sequence[str]) -> None:
    """States as stretches of one bar, each as long as its share."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.color("line"))
    p.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    start = rect.left()
    for state in dict.fromkeys(states):
        width = rect.width() * states.count(state) / len(states)
        fill = TILES[state].edge or TILES[state].fill
        if state not in ("open", "none") and fill:
            stretch = mirrored(look, QRectF(start, rect.top(), width, rect.height()), rect)
            p.fillRect(stretch, look.color(fill))
        start += width


class Legend(Pointable):
    """A tile, what it means, and how many: one line."""

    def __init__(
        self,
        look: Look,
        state: str,
        words: Words,
        count: int | str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._state, self._words, self._count = state, words, count
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def show_count(self, count: int | str) -> None:
        self._count = count
        self._name()
        self.update()

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def _name(self) -> None:
        self.setAccessibleName(f"{say(self._words)} {self._count}".strip())

    def sizeHint(self) -> QSize:
        wide = text_width(self.look, say(self._words), 14)
        return QSize(round(wide) + self.look.px(70), self.look.px(28))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, side = self.look, self.look.px(22)
        spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        draw_tile(look, p, mirrored(look, spot, rect), self._state)
        middle = rect.adjusted(side + look.px(10), 0, -look.px(34), 0)
        draw_line(look, p, mirrored(look, middle, rect), say(self._words), Setting(14))
        setting = Setting(15, 600, align="trail", direction="ltr")
        draw_line(look, p, rect, str(self._count), setting)


def avatar_letters(name: str | None, name_ar: str | None, arabic: bool) -> str:
    """Two Latin initials, or one Arabic letter: two would join into another shape."""
    if (arabic and name_ar) or not name:
        return (name_ar or "").removeprefix("ال").strip()[:1]
    parts = name.replace("-", " ").replace("’", " ").split()
    words = [word for part in parts if (word := part.lstrip("ʾʿʼ‘'"))]
    first_and_last = [words[0], words[-1]] if len(words) > 1 else words[:1]
    return "".join(word[0].upper() for word in first_and_last)


def draw_avatar(look: Look, p: QPainter, rect: QRectF, letters: str, role: str) -> None:
    """The shape says the role before the colour does."""
    side, ratio = rect.width(), p.device().devicePixelRatio()
    names = {"elected": ("elected_soft", "elected"), "civil": ("copper_soft", "copper")}
    ground, ink = names.get(role, ("neutral_soft", "neutral"))
    key = ("avatar", role, side, ratio)
    if key not in look.tiles:
        look.tiles[key] = _avatar_shape(look, role, side, ratio, ground, ink)
    p.drawPixmap(QPointF(round(rect.x()), round(rect.y())), look.tiles[key])  # type: ignore
    size = side * 0.33 / look.text_size
    setting = Setting(size, 600, ink, align="center", direction="auto")
    draw_line(look, p, rect, letters, setting, elide=False)


def _avatar_shape(
    look: Look, role: str, side: float, ratio: float, ground: str, ink: str
) -> QPixmap:
    """What is under the letters, drawn once."""
    picture, p = blank(side, ratio)
    p.setPen(QPen(look.color(ink, 0.38), 1))
    p.setBrush(look.color(ground))
    inner = QRectF(1.5, 1.5, side - 3, side - 3)
    if role == "elected":
        p.drawRoundedRect(inner, side * 0.2, side * 0.2)
    elif role == "civil":
        p.translate(side / 2, side / 2)
        p.rotate(45)
        half = side * 0.38
        p.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), side * 0.13, side * 0.13)
    else:
        p.drawEllipse(inner)
    p.end()
    return picture


class Avatar(Fixed):
    """Letters in the shape of a role: ``elected``, ``civil``, anything else."""

    silent = True

    def __init__(
        self,
        look: Look,
        letters: str,
        role: str = "other",
        size: int = 38,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._letters, self._role, self._size = letters, role, size

    def sizeHint(self) -> QSize:
        side = self.look.px(self._size)
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_avatar(self.look, p, rect, self._letters, self._role)


class RoleDot(Fixed):
    """The small shape of a role before a name or a filter."""

    silent = True

    def __init__(
        self, look: Look, role: str, size: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._role, self._size = role, size

    def sizeHint(self) -> QSize:
        side = self.look.px(self._size)
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_role(self.look, p, rect, self._role)


def pill_width(look: Look, words: str, icon: str | None, tile: str | None, bold: bool) -> int:
    """The width in pixels of a pill."""
    mark = 4 + 22 + 8 if tile else (10 + 17 + 8 if icon else 10)
    return look.px(mark + 11) + math.ceil(text_width(look, words, 14, 600 if bold else 400)) + 1


def draw_pill(
    look: Look,
    p: QPainter,
    rect: QRectF,
    words: str,
    tone: str,
    icon: str | None = None,
    tile: str | None = None,
) -> None:
    """Soft ground, a tile or an icon, a word; as wide as it must be, from the leading side."""
    ground, ink = TONES[tone]
    bold = tone != "open"
    width = min(rect.width(), pill_width(look, words, icon, tile, bold))
    box = mirrored(look, QRectF(rect.left(), rect.top(), width, rect.height()), rect)
    if ground:
        draw_panel(look, p, box, ground, None, RADIUS)
    start = look.px(10)
    if tile or icon:
        side = look.px(22 if tile else 17)
        start = look.px(4 if tile else 10)
        spot = QRectF(box.left() + start, box.center().y() - side / 2, side, side)
        spot = mirrored(look, spot, box)
        if tile:
            draw_tile(look, p, spot, tile)
        else:
            look.icon(p, str(icon), spot, ink, 2)
        start += side + look.px(8)
    text = mirrored(look, box.adjusted(start, 0, 0, 0), box)
    draw_line(look, p, text, words, Setting(14, 600 if bold else 400, ink))


class Pill(Fixed):
    """A status in words: tone ``good look stop neutral info quiet open``."""

    def __init__(
        self,
        look: Look,
        words: Words,
        tone: str = "quiet",
        icon: str | None = None,
        tile: str | None = None,
        *,
        height: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._words, self._tone, self._icon, self._tile = words, tone, icon, tile
        self._height = height if tile is None else 34
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self.setAccessibleName(say(self._words))

    def sizeHint(self) -> QSize:
        bold = self._tone != "open"
        width = pill_width(self.look, say(self._words), self._icon, self._tile, bold)
        return QSize(width, self.look.px(self._height))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_pill(self.look, p, rect, say(self._words), self._tone, self._icon, self._tile)


class Token(Fixed):
    """What stays set on the capture line: ``@`` speaker, ``#`` theme, or a kind's icon."""

    def __init__(
        self,
        look: Look,
        words: Words,
        sign: str,
        role: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._words, self._sign, self._role = words, sign, role
        self.setAccessibleName(say(words))

    def set_words(self, words: Words, role: str | None = None) -> None:
        self._words, self._role = words, role
        self.refresh()

    def refresh(self) -> None:
        self.setAccessibleName(say(self._words))
        super().refresh()

    def set_sign(self, sign: str) -> None:
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        wide = math.ceil(text_width(self.look, say(self._words), 14))
        fixed = 9 + 18 + 6 + (18 if self._role else 0) + 10
        return QSize(wide + 1 + self.look.px(fixed), self.look.px(36))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        draw_panel(look, p, rect, "accent_soft", "accent_line", RADIUS)
        side, start = look.px(18), look.px(9)
        spot = mirrored(look, QRectF(start, rect.center().y() - side / 2, side, side), rect)
        if self._sign in ("@", "#"):
            sign = Setting(16, 600, "accent", align="center", direction="ltr")
            draw_line(look, p, spot, isolate(self._sign), sign, elide=False)
        else:
            look.icon(p, self._sign, spot, "accent", 1.9)
        start += side + look.px(6)
        if self._role:
            dot = look.px(12)
            spot = QRectF(start, rect.center().y() - dot / 2, dot, dot)
            draw_role(look, p, mirrored(look, spot, rect), self._role)
            start += look.px(18)
        text = mirrored(look, QRectF(start, 0, rect.width() - start, rect.height()), rect)
        draw_line(look, p, text, say(self._words), Setting(14))
