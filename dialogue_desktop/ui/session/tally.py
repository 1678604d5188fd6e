"""What has been said so far: how many cards of each kind, with its key, and about which themes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.choices import CONTRIBUTION_KINDS
from ..look import Look, Setting, draw_line
from ..look.shapes import draw_panel, mirrored
from ..parts import Keycap, Line, Part, Rule, Scroll, Sheet, column, draw_keycap, keycap_width, row
from .wording import SessionWords

WIDTH, COMPACT_WIDTH = 252, 226
_ROW = 32


class KindCounts(Part):
    """A row per kind: its key, its icon, its word, how many; the one that is set is marked."""

    picked = Signal(str)

    def __init__(self, look: Look, words: SessionWords, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.words = words
        self.counts: Mapping[str, int] = {}
        self.kind = CONTRIBUTION_KINDS[0]
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Mapping[str, int], kind: str) -> None:
        self.counts, self.kind = counts, kind
        self.setAccessibleName(
            ", ".join(f"{self.words.kind(one)} {n}" for one, n in counts.items())
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(180), self.look.px(_ROW) * len(CONTRIBUTION_KINDS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.sizeHint().height())

    def _spot(self, place: int, rect: QRectF) -> QRectF:
        height = self.look.px(_ROW)
        return QRectF(rect.left(), rect.top() + place * height, rect.width(), height)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, kind in enumerate(CONTRIBUTION_KINDS):
            self._draw_kind(p, self._spot(place, rect), str(place + 1), kind)

    def _draw_kind(self, p: QPainter, spot: QRectF, key: str, kind: str) -> None:
        look, on = self.look, kind == self.kind
        if on:
            draw_panel(look, p, spot.adjusted(0, 1, 0, -1), "accent_soft", None, 8)
        box = spot.adjusted(look.px(8), 0, -look.px(8), 0)
        width = keycap_width(look, key)
        cap = QRectF(box.left(), box.top(), width, box.height())
        draw_keycap(look, p, mirrored(look, cap, box), key, "accent" if on else "ink3")
        side, start = look.px(18), width + look.px(10)
        icon = QRectF(box.left() + start, box.center().y() - side / 2, side, side)
        ink = "accent" if on else "ink2"
        look.icon(p, self.words.icon(kind), mirrored(look, icon, box), ink)
        start += side + look.px(8)
        count = self.counts.get(kind, 0)
        number = Setting(14, 600 if count else 400, "ink" if count else "ink3", align="trail")
        taken = draw_line(look, p, box, str(count) if count else "–", number)
        text = QRectF(box.left() + start, box.top(), box.width() - start - taken, box.height())
        tone = Setting(14, 600 if on else 400, "accent" if on else "ink")
        draw_line(look, p, mirrored(look, text, box), self.words.kind(kind), tone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() // self.look.px(_ROW))
        if 0 <= place < len(CONTRIBUTION_KINDS):
            self.picked.emit(CONTRIBUTION_KINDS[place])


class ThemeCounts(Part):
    """A row per theme that was spoken of."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.counts: Sequence[tuple[str, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        changed = len(counts) != len(self.counts)
        self.counts = list(counts)
        self.setAccessibleName(", ".join(f"{title} {n}" for title, n in counts))
        if changed:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(180), self.look.px(28) * max(1, len(self.counts)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(100), self.sizeHint().height())

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, height = self.look, self.look.px(28)
        if not self.counts:
            words = self.tr("Type # and a word")
            draw_line(look, p, rect, words, Setting(14, color="ink3"))
        for place, (title, count) in enumerate(self.counts):
            spot = QRectF(rect.left(), place * height, rect.width(), height)
            number = Setting(14, 600, "ink", align="trail")
            taken = draw_line(look, p, spot, str(count), number) + look.px(10)
            sign = QRectF(spot.left(), spot.top(), look.px(16), height)
            draw_line(look, p, mirrored(look, sign, spot), "#", Setting(14, color="ink3"))
            text = spot.adjusted(look.px(18), 0, -taken, 0)
            setting = Setting(14, color="ink", direction="auto")
            draw_line(look, p, mirrored(look, text, spot), title, setting)


class Tally(Sheet):
    """``picked(kind)`` when a kind is clicked."""

    picked = Signal(str)

    def __init__(self, look: Look, words: SessionWords) -> None:
        super().__init__(look, margins=(10, 12, 10, 12))
        self.kinds, self.themes = KindCounts(look, words), ThemeCounts(look)
        self.kinds.picked.connect(self.picked)
        self.total = Line(look, "", 14, 400, "ink3", direction="ltr", elide=False, height=24)
        head = Line(look, lambda: self.tr("What has been said"), 15, 600, height=24)
        about = Line(look, lambda: self.tr("About"), 14, 600, height=22)
        self.add(row(look, (head, 1), self.total, margins=(0, 8)), 6, self._keys(), 2, self.kinds)
        self.add(10, Rule(look), 10, row(look, (about, 1), margins=(0, 8)), 2)
        self.add((Scroll(look, column(look, self.themes, "stretch", margins=(0, 8))), 1))
        self._fit()

    def _keys(self) -> QWidget:
        look = self.look
        words = Line(look, lambda: self.tr("with a number: the kind"), 13, 400, "ink3")
        return row(look, Keycap(look, "Ctrl", "ink3"), (words, 1), gap=6, margins=(0, 8))

    def show_counts(
        self, kinds: Mapping[str, int], kind: str, themes: Sequence[tuple[str, int]]
    ) -> None:
        """Count anew."""
        self.kinds.show_counts(kinds, kind)
        self.themes.show_counts(themes)
        self.total.set_text(str(sum(kinds.values())))

    def refresh(self) -> None:
        super().refresh()
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.look.px(COMPACT_WIDTH if self.look.compact else WIDTH))
