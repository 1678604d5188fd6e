"""What tables brought back, and what was written on flip-charts, on paper."""

from __future__ import annotations

from .flow import Flow
from .minutes import Circle, Minutes, Shown
from .minutes_cards import draw_rows, rows_height, rows_of
from .minutes_words import circle_words, photo_words, word
from .said import Words
from .style import ACCENT, NOTE, QUOTE, SMALL, Style

_ROUND = Style(size=10, bold=True, ink=ACCENT)
_LABEL = 40.0
_GAP, _HIGH = 6.0, 84.0
"""Photos stand two in a row, each at most so high, in mm."""


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
    label = rows_of([(Words(circle_words(circle, language), paper.rtl), SMALL)], _LABEL - 4)
    high = max(rows_height(label), rows_height(rows))
    flow.need(high + 1.5)
    flow.y, top = flow.y + 1.1, flow.y
    draw_rows(flow, label, paper.left, _LABEL - 4)
    flow.y = top
    draw_rows(flow, rows, paper.left + _LABEL, width)
    flow.y += high - rows_height(rows) + 2.0


def draw_photos(flow: Flow, minutes: Minutes, language: str) -> None:
    """Two photos in a row, each with its caption."""
    if not minutes.photos:
        return
    pairs = [
        _Pair(flow, minutes.photos[first : first + 2], language)
        for first in range(0, len(minutes.photos), 2)
    ]
    flow.heading(word(language, "photos.title"), follows=pairs[0].height)
    for pair in pairs:
        pair.draw()


class _Pair:
    """Photos side by side, never parted from their captions."""

    def __init__(self, flow: Flow, photos: tuple[Shown, ...], language: str) -> None:
        self.flow, self.paper, self.photos = flow, flow.paper, photos
        self.width = (self.paper.inner - _GAP) / 2
        self.captions = [
            rows_of([(Words(photo_words(photo, language), self.paper.rtl), NOTE)], self.width)
            for photo in photos
        ]
        sizes = [self.paper.size_of(photo.content) for photo in photos if photo.content]
        self.high = max((min(self.width * high / wide, _HIGH) for wide, high in sizes), default=0.0)

    @property
    def height(self) -> float:
        """Of the photos and what stands under them."""
        return self.high + max(map(rows_height, self.captions)) + 4.0

    def draw(self) -> None:
        """At the cursor, or whole on the next page."""
        flow, paper = self.flow, self.paper
        flow.need(self.height)
        top = flow.y
        for place, (photo, caption) in enumerate(zip(self.photos, self.captions, strict=True)):
            x = paper.left + place * (self.width + _GAP)
            if photo.content:
                paper.picture(photo.content, x, top, self.width, self.high)
            y = top + self.high + 1.0
            for line, style in caption:
                step = style.height(line.rtl)
                paper.put(line, x, y + step * 0.74, style.ink, self.width)
                y += step
        flow.y = top + self.height
