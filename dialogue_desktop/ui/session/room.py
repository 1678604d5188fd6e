"""The screen of the room (N19): the agenda, what is said or built, the raised hands.

Large and calm, always light. No name, no role, no sex stands here, whatever the rule: in a small
room a role is a name. Hands are shown as sums only, and never who was not heard.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ...domain.choices import STANCES
from ...domain.hands import raised
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
from ..look.lettering import plain
from ..look.shapes import mirrored, smooth
from ..page import Page
from ..parts import CardContent
from .room_agenda import draw_agenda, draw_step
from .room_hands import draw_hands
from .sitting import ItemState

_SIZES = (46, 40, 34, 29, 25, 21, 18, 15, 12)
_SIDE, _TOP, _STRIP, _FOOT = 72, 40, 36, 120
_MOST_LETTERS = 1500
"""Of longer words the beginning is shown: the smallest type in which a room reads holds no more."""


@dataclass(frozen=True)
class Projected:
    """Words in one language or two; the kind of a card that they are, and its icon; how many
    hands were raised of each stance."""

    text: Text
    translation: str = ""
    icon: str = ""
    kind: str = ""
    hands: tuple[int, ...] = ()

    def with_counts(self, counts: Mapping[str, int]) -> Projected:
        """With sums of the hands that were raised, if any were."""
        hands = tuple(raised(counts, stance) for stance in STANCES)
        return replace(self, hands=hands if any(hands) else ())


def open_room(page: QWidget) -> RoomScreen | None:
    """The screen of the room, if somebody opened it from this window."""
    found = page.window().findChild(RoomScreen)
    return found if isinstance(found, RoomScreen) else None


def room_of(page: Page) -> RoomScreen:
    """The one screen of the room that all pages of a window show something on."""
    return open_room(page) or RoomScreen(page.look, page.window())


class RoomScreen(QWidget):
    """Always light, whatever the window is; Esc or F5 leaves it. ``left()``."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.look = look.twin("light")
        self.look.setParent(self)
        self.items: Sequence[ItemState] = ()
        self.shown: Projected | None = None
        self.setObjectName("room")
        self.setWindowTitle(self.tr("Screen of the room"))
        self.look.changed.connect(self.update)

    def toggle(self) -> None:
        """Open it, or leave it."""
        if self.isVisible():
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """On the second screen if there is one, and then the keyboard stays where it is."""
        screens = QApplication.screens()
        if len(screens) > 1:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            parent = self.parentWidget()
            here = parent.screen() if parent else screens[0]
            other = next(screen for screen in screens if screen is not here)
            self.setGeometry(other.geometry())
        self.showFullScreen()

    def show_room(self, items: Sequence[ItemState], card: CardContent | None) -> None:
        """Where the agenda is and what was said last."""
        shown = Projected(card.text, card.under, card.icon, card.kind) if card else None
        self.show_statement(items, shown)

    def show_statement(self, items: Sequence[ItemState], shown: Projected | None) -> None:
        """Where the agenda is, and what the room builds or hears."""
        self.items, self.shown = list(items), shown
        titles = ", ".join(item.title for item in items)
        self.setAccessibleName(plain(self.built.text) if self.built else titles)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with smooth(QPainter(self)) as p:
            p.fillRect(rect, self.look.color("sheet"))
            inner = rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
            if self.built is None:
                draw_agenda(self.look, p, inner, self.items)
            else:
                self._draw_built(p, inner, self.built)

    def _draw_built(self, p: QPainter, inner: QRectF, shown: Projected) -> None:
        """Where one is, what is said or built, and the hands that were raised for it."""
        self._draw_place(p, QRectF(inner.left(), inner.top(), inner.width(), _STRIP))
        body = inner.adjusted(0, 2 * _STRIP, 0, 0)
        if shown.hands:
            foot = QRectF(inner.left(), inner.bottom() + _TOP - _FOOT - 14, inner.width(), _FOOT)
            draw_hands(self.look, p, foot, shown.hands, self._stances())
            body.setBottom(foot.top() - 16)
        self._draw_words(p, body, shown)

    @property
    def built(self) -> Projected | None:
        """What is said or built, if there are words of it; else the agenda is shown."""
        return self.shown if self.shown is not None and plain(self.shown.text) else None

    def _stances(self) -> tuple[str, str, str]:
        return self.tr("in support"), self.tr("with a reservation"), self.tr("differ")

    # --- the agenda ----------------------------------------------------------------------------

    def _draw_place(self, p: QPainter, strip: QRectF) -> None:
        now = next((item for item in self.items if item.state == "now"), None)
        if now is None:
            return
        look, place = self.look, self.items.index(now) + 1
        step, count = 24, len(self.items) if len(self.items) <= 12 else 0
        start, top = strip.right() - count * step + 6, strip.center().y() - 9
        for number, item in enumerate(self.items[:count]):
            tile = QRectF(start + number * step, top, 18, 18)
            draw_step(look, p, mirrored(look, tile, strip), item.state)
        words = self.tr("{n} of {total}").format(n=place, total=len(self.items))
        wide = text_width(look, words, 22) + 2
        text = QRectF(start - wide - 16, strip.top(), wide, strip.height())
        draw_line(look, p, mirrored(look, text, strip), words, Setting(22, color="ink2"))
        title = QRectF(strip.left(), strip.top(), text.left() - strip.left() - 24, strip.height())
        setting = self._fitting_line(now.title, title.width())
        draw_line(look, p, mirrored(look, title, strip), now.title, setting)

    def _fitting_line(self, title: str, width: float) -> Setting:
        """A title as large as it can stand without being cut."""
        sizes = (24, 21, 18, 15)
        fits = (s for s in sizes if text_width(self.look, title, s, 600) <= width)
        return Setting(next(fits, sizes[-1]), 600, "accent", direction="auto")

    # --- what is said or built -----------------------------------------------------------------

    def _draw_words(self, p: QPainter, room: QRectF, shown: Projected) -> None:
        look = self.look
        head = 52 if shown.kind else 0
        texts = self._in_order(shown)
        size = self.fitting(texts, room.width(), room.height() - head)
        settings = [setting_of(text, size) for text in texts]
        heights = [
            paragraph_height(look, text, setting, room.width())
            for text, setting in zip(texts, settings, strict=True)
        ]
        gap = size * 0.6
        tall = sum(heights) + gap * (len(texts) - 1) + head
        top = room.top() + max(0.0, (room.height() - tall) / 2)
        if shown.kind:
            self._draw_kind(p, QRectF(room.left(), top, room.width(), 36), shown)
        top += head
        for text, setting, height in zip(texts, settings, heights, strict=True):
            box = QRectF(room.left(), top, room.width(), height)
            draw_paragraph(look, p, box, text, setting)
            top += height + gap

    def _in_order(self, shown: Projected) -> list[Text]:
        """The language of the room first."""
        texts = [shortened(text) for text in (shown.text, shown.translation) if plain(text)]
        return sorted(texts, key=lambda text: is_arabic(plain(text)) != self.look.rtl)

    def fitting(self, texts: Sequence[Text], width: float, height: float) -> int:
        """The largest type in which all of it is seen."""
        for size in _SIZES:
            tall = sum(
                paragraph_height(self.look, text, setting_of(text, size), width) for text in texts
            )
            if tall + size * 0.6 * (len(texts) - 1) <= height:
                return size
        return _SIZES[-1]

    def _draw_kind(self, p: QPainter, strip: QRectF, shown: Projected) -> None:
        look, side = self.look, 26
        icon = QRectF(strip.left(), strip.center().y() - side / 2, side, side)
        look.icon(p, shown.icon, mirrored(look, icon, strip), "ink2")
        text = strip.adjusted(side + 12, 0, 0, 0)
        draw_line(look, p, mirrored(look, text, strip), shown.kind, Setting(22, 600, "ink2"))


def shortened(text: Text) -> Text:
    """A text that a screen can hold."""
    letters = plain(text)
    if len(letters) <= _MOST_LETTERS:
        return text
    return letters[:_MOST_LETTERS].rsplit(maxsplit=1)[0] + " …"


def setting_of(text: Text, size: int) -> Setting:
    """How words are set at a size: Arabic is larger and airier than Latin."""
    arabic = is_arabic(plain(text))
    return Setting(
        size + 4 if arabic else size,
        face="voice",
        align="own",
        direction="auto",
        leading=1.5 if arabic else 1.3,
    )
