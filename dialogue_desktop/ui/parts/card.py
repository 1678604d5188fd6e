"""The card of what was said: who may be named is decided before it comes here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLine
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import (
    Look,
    Setting,
    Text,
    draw_line,
    draw_paragraph,
    is_arabic,
    paragraph_height,
    text_width,
)
from ..look.lettering import paragraph, plain
from ..look.shapes import draw_panel, draw_role, mirrored
from .base import Part


@dataclass(frozen=True)
class CardContent:
    """Kind (icon and word), the speaker as the rule allows, theme, time and the words said.

    ``strong`` is for a commitment or proposal, the only cards in the accent colour. ``under`` is
    the words in another language, ``note`` what else is known of them.
    """

    icon: str
    kind: str
    role: str
    who: str
    theme: str
    time: str
    text: Text
    strong: bool = False
    under: str = ""
    note: str = ""

    @property
    def spoken(self) -> str:
        """All of it as it is heard."""
        said = (plain(self.text), self.under, self.note)
        return ", ".join(filter(None, (self.kind, self.who, self.time, *said)))


_SIDE, _TOP, _META, _BOTTOM = 16, 10, 24, 12
_BESIDE, _NOTE = 4, 24
_LINE = 860


def _voice(text: Text) -> Setting:
    """Words said are in Amiri, in their own direction; Arabic is larger and airier."""
    arabic = is_arabic(plain(text))
    size, leading = (20, 1.5) if arabic else (19, 1.36)
    return Setting(size, face="voice", align="own", direction="auto", leading=leading)


def _under(text: str) -> Setting:
    """A translation is quieter than the words that were said."""
    arabic = is_arabic(text)
    size, leading = (18, 1.5) if arabic else (17, 1.36)
    return Setting(size, 400, "ink2", face="voice", align="own", direction="auto", leading=leading)


def _measure(look: Look, width: float) -> float:
    """How wide the words of a card run: a line that is too long is lost on the way back."""
    return min(width, look.px(_LINE))


def _within(look: Look, rect: QRectF, text: Text) -> QRectF:
    """Where words run in a wide card: from the side on which they begin."""
    wide = _measure(look, rect.width())
    left = rect.right() - wide if is_arabic(plain(text)) else rect.left()
    return QRectF(left, rect.top(), wide, rect.height())


def card_height(look: Look, content: CardContent, width: float) -> int:
    """The height in pixels of a card of a width."""
    inner = _measure(look, width - 2 * look.px(_SIDE))
    body = paragraph_height(look, content.text, _voice(content.text), inner)
    height = look.px(_TOP + _META + 3 + _BOTTOM) + body
    if content.under:
        under = paragraph_height(look, content.under, _under(content.under), inner)
        height += look.px(_BESIDE) + under
    return height + (look.px(_NOTE) if content.note else 0)


def draw_card(
    look: Look,
    p: QPainter,
    rect: QRectF,
    content: CardContent,
    selected: bool = False,
    beside: Callable[[QPainter, QRectF], float] | None = None,
) -> None:
    """Draw a card into a rectangle of its height; ``beside`` draws what else stands at the end of
    its first line, before theme and time, and answers the room it took."""
    line = "accent_line" if selected else "line"
    draw_panel(look, p, rect, "accent_soft" if selected else "sheet", line)
    side = look.px(_SIDE)
    inner = rect.adjusted(side, look.px(_TOP), -side, -look.px(_BOTTOM))
    meta = QRectF(inner.left(), inner.top(), inner.width(), look.px(_META))
    room = _draw_trailing(look, p, meta, content)
    if beside is not None:
        room += beside(p, mirrored(look, meta.adjusted(0, 0, -room, 0), meta))
    _draw_leading(look, p, mirrored(look, meta.adjusted(0, 0, -room, 0), meta), content)
    whole = inner.adjusted(0, look.px(_META + 3), 0, 0)
    body = _within(look, whole, content.text)
    _draw_found(look, p, body, content.text)
    draw_paragraph(look, p, body, _bare(content.text), _voice(content.text))
    if content.under:
        said = paragraph_height(look, content.text, _voice(content.text), body.width())
        below = _within(look, whole, content.under)
        below.adjust(0, said + look.px(_BESIDE), 0, 0)
        draw_paragraph(look, p, below, content.under, _under(content.under))
    if content.note:
        note = QRectF(inner.left(), inner.bottom() - look.px(_NOTE - 6), inner.width(), look.px(20))
        draw_line(look, p, note, content.note, Setting(13, color="ink3"))


def _bare(text: Text) -> Text:
    """A text whose found letters have no ground of their own: theirs is as tall as Amiri."""
    if isinstance(text, str):
        return text
    return [part if isinstance(part, str) else replace(part, ground=None) for part in text]


def _draw_found(look: Look, p: QPainter, body: QRectF, text: Text) -> None:
    """The ground under found letters, as tall as they look, line by line."""
    if isinstance(text, str):
        return
    setting, reached = _voice(text), 0
    layout, _ = paragraph(look, _bare(text), setting, body.width())
    p.setPen(Qt.PenStyle.NoPen)
    for part in text:
        start, reached = reached, reached + len(part if isinstance(part, str) else part.text)
        if isinstance(part, str) or not part.ground:
            continue
        p.setBrush(look.color(part.ground))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            ends = line.textStart(), line.textStart() + line.textLength()
            first, last = max(start, ends[0]), min(reached, ends[1])
            if first < last:
                left, right = sorted(_x_of(line, at) for at in (first, last))
                tall = look.px(setting.size * 1.24)
                top = body.top() + line.y() + line.ascent() - look.px(setting.size * 0.9)
                p.drawRoundedRect(QRectF(body.left() + left - 1, top, right - left + 2, tall), 3, 3)


def _x_of(line: QTextLine, place: int) -> float:
    at: Any = line.cursorToX(place)  # also says which place it took
    return float(at[0])


def _draw_leading(look: Look, p: QPainter, meta: QRectF, content: CardContent) -> None:
    tone, side = ("accent" if content.strong else "ink"), look.px(18)
    icon = QRectF(meta.left(), meta.center().y() - side / 2, side, side)
    look.icon(p, content.icon, mirrored(look, icon, meta), tone, 1.9)
    start = side + look.px(6)
    if start + _leading_width(look, content) <= meta.width():
        text = mirrored(look, meta.adjusted(start, 0, 0, 0), meta)
        start += round(draw_line(look, p, text, content.kind, Setting(14, 600, tone))) + look.px(14)
    if content.role:
        dot = look.px(12)
        spot = QRectF(meta.left() + start, meta.center().y() - dot / 2, dot, dot)
        draw_role(look, p, mirrored(look, spot, meta), content.role)
        start += dot + look.px(6)
    text = mirrored(look, meta.adjusted(start, 0, 0, 0), meta)
    draw_line(look, p, text, content.who, Setting(14, color="ink2", direction="auto"))


def _leading_width(look: Look, content: CardContent) -> float:
    """What kind and speaker need: where it is not there, the icon alone says the kind."""
    kind, who = text_width(look, content.kind, 14, 600), text_width(look, content.who, 14)
    return kind + look.px(14) + (look.px(18) if content.role else 0) + who + 2


def _draw_trailing(look: Look, p: QPainter, meta: QRectF, content: CardContent) -> float:
    """Time at the trailing end, the theme before it; answers the room they took."""
    time = Setting(14, color="ink3", align="trail", direction="ltr")
    room = draw_line(look, p, meta, content.time, time) + look.px(14) if content.time else 0.0
    if content.theme:
        label = f"# {content.theme}"
        wide = min(text_width(look, label, 14), meta.width() * 0.4)
        spot = QRectF(meta.right() - room - wide, meta.top(), wide + 1, meta.height())
        setting = Setting(14, color="ink2", direction="auto")
        draw_line(look, p, mirrored(look, spot, meta), label, setting)
        room += wide + look.px(14)
    return room


class Card(Part):
    """A card as a widget; in long streams paint it in a :class:`Roster` instead."""

    def __init__(self, look: Look, content: CardContent, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{content.kind}, {content.who}: {plain(content.text)}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return card_height(self.look, self.content, width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.look.px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(70))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_card(self.look, p, rect, self.content)
