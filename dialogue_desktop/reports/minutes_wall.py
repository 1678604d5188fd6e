"""What tables brought back, and what was written on flip-charts, on paper."""

from __future__ import annotations

from collections.abc import Sequence

from .arabic import Line
from .flow import Flow
from .minutes import Circle, Minutes, Shown
from .minutes_cards import draw_rows, rows_height, rows_of
from .minutes_words import circle_parts, photo_words, word
from .said import Words
from .style import ACCENT, NOTE, QUOTE, SMALL, Style

_ROUND = Style(size=10, bold=True, ink=ACCENT)
_LABEL = 40.0
_GAP, _HIGH = 6.0, 84.0
"""Photos stand two in a row, each at most so high, in mm."""
_SMALLEST, _BESIDE = 0.7, 6
"""What is left at least of a photo's height, and how many are told beside one."""


def draw_circles(flow: Flow, minutes: Minutes, language: str) -> None:
    """Round by round what each table brought back."""
    if not minutes.circles:
        return
    flow.heading(word(language, "circles.title"), follows=20)
    several = len({circle.round for circle in minutes.circles}) > 1
    before = 0
    for circle in minutes.circles:
        if several and circle.round != before:
            flow.skip(1.0)
            flow.need(24)
            flow.text(word(language, "circles.round", n=circle.round), _ROUND)
        before = circle.round
        _circle(flow, circle, language)


def _circle(flow: Flow, circle: Circle, language: str) -> None:
    paper = flow.paper
    width = paper.inner - _LABEL
    rows = rows_of([(circle.words, QUOTE)], width) if circle.words else []
    told = [(Words(part, paper.rtl), SMALL) for part in circle_parts(circle, language)]
    label = rows_of(told, _LABEL - 4)
    high = max(rows_height(label), rows_height(rows))
    flow.need(high + 1.5)
    flow.y, top = flow.y + 1.1, flow.y
    draw_rows(flow, label, paper.left, _LABEL - 4)
    flow.y = top
    draw_rows(flow, rows, paper.left + _LABEL, width)
    flow.y += high - rows_height(rows) + 2.0


def draw_photos(flow: Flow, minutes: Minutes, language: str) -> None:
    """Two photos in a row, each with its caption; what has not come yet is named after them."""
    if not minutes.photos:
        return
    here = [photo for photo in minutes.photos if photo.content]
    away = [photo for photo in minutes.photos if not photo.content]
    rows = [_Photos(flow, here[at : at + 2], language) for at in range(0, len(here), 2)]
    if rows and len(here) % 2:
        rows[-1].beside, away = away[:_BESIDE], away[_BESIDE:]
    flow.heading(word(language, "photos.title"), follows=rows[0].least if rows else 6.0)
    for row in rows:
        row.draw()
    for photo in away:
        flow.text(photo_words(photo, language), NOTE, direction="rtl" if flow.paper.rtl else "ltr")


class _Photos:
    """Photos side by side, never parted from their captions. Beside one that is alone stand its
    own caption and what else is to be told."""

    def __init__(self, flow: Flow, photos: Sequence[Shown], language: str) -> None:
        self.flow, self.paper, self.photos, self.language = flow, flow.paper, photos, language
        self.beside: Sequence[Shown] = ()
        self.width = (self.paper.inner - _GAP) / 2
        self.sizes = [self.paper.size_of(photo.content or b"") for photo in photos]
        self.high = max(min(self.width * high / wide, _HIGH) for wide, high in self.sizes)

    @property
    def _below(self) -> float:
        if len(self.photos) == 1:
            return 4.0
        return max(rows_height(self._caption(photo, self.width)) for photo in self.photos) + 4.0

    @property
    def least(self) -> float:
        """How high it is at least: photos may be a little smaller where a page ends."""
        return self.high * _SMALLEST + self._below

    def _caption(self, photo: Shown, width: float) -> list[tuple[Line, Style]]:
        return rows_of([(Words(photo_words(photo, self.language), self.paper.rtl), NOTE)], width)

    def draw(self) -> None:
        """At the cursor, or whole on the next page."""
        flow, paper = self.flow, self.paper
        flow.need(self.least)
        self.high = min(self.high, paper.bottom - flow.y - self._below)
        top, widths = flow.y, [min(self.width, self.high * w / h) for w, h in self.sizes]
        for place, (photo, wide) in enumerate(zip(self.photos, widths, strict=True)):
            x = paper.left + place * (self.width + _GAP)
            paper.picture(photo.content or b"", x, top, wide, self.high)
            if len(self.photos) > 1:
                self._tell([photo], x, top + self.high + 1.0, self.width)
        if len(self.photos) == 1:
            x = paper.left + widths[0] + _GAP
            self._tell([*self.photos, *self.beside], x, top + 0.6, paper.right - x)
        flow.y = top + self.high + self._below

    def _tell(self, photos: Sequence[Shown], x: float, y: float, width: float) -> None:
        for photo in photos:
            for line, style in self._caption(photo, width):
                step = style.height(line.rtl)
                self.paper.put(line, x, y + step * 0.74, style.ink, width)
                y += step
            y += 1.0
