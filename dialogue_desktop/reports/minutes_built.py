"""What the room built, on paper: statements, and one tile for each hand raised."""

from __future__ import annotations

from ..domain.choices import STANCES
from .built import Built, Hands
from .flow import Flow
from .minutes import Minutes
from .minutes_cards import draw_rows, first_base, rows_height, rows_of
from .minutes_words import built_notes, hands_words, origin_words, word
from .page import Paper
from .said import Words
from .shapes import tile
from .style import ACCENT, BOLD, NOTE, SECOND, SMALL, STATEMENT

STATES = {"support": "full", "reserve": "half", "differ": "cross"}
INDENT = 8.0
_TRANSLATED = STATEMENT.but(size=10.5, ink=SECOND)
_BETWEEN, _TO_TILES = 3.4, 0.8
_LARGE, _SMALL, _GAP, _PARTED = 3.6, 2.4, 0.5, 2.2
_MOST_LARGE, MOST_TILES = 80, 400
"""More than so many hands are small tiles, and more than those nobody counts."""


def draw_built(flow: Flow, minutes: Minutes, language: str) -> None:
    """The statements with their hands, in their order; and what the tiles mean."""
    if not minutes.built:
        return
    asked = any(built.hands for built in minutes.built)
    note = word(language, "built.note") if asked else ""
    first = _Statement(flow, 1, minutes.built[0], language)
    flow.heading(word(language, "built.title"), note, min(first.height, 90.0))
    for number, built in enumerate(minutes.built, 1):
        _Statement(flow, number, built, language).draw()
    if asked:
        flow.text(word(language, "built.legend"), NOTE, INDENT)


class _Statement:
    """One statement, never parted from its tiles."""

    def __init__(self, flow: Flow, number: int, built: Built, language: str) -> None:
        self.flow, self.paper = flow, flow.paper
        self.number, self.built, self.language = number, built, language
        self.width = self.paper.inner - INDENT
        texts = [(built.words, STATEMENT)]
        if built.translation:
            texts.append((built.translation, _TRANSLATED))
        notes = built_notes(built, language)
        self.words = rows_of(texts, self.width)
        self.notes = rows_of([(Words(note, self.paper.rtl), SMALL) for note in notes], self.width)

    @property
    def height(self) -> float:
        """Of all of it."""
        tiles = tiles_height(self.built.hands, self.width)
        return rows_height(self.words) + tiles + self._counted + rows_height(self.notes)

    @property
    def _counted(self) -> float:
        told = self.built.hands or origin_words(self.built, self.language)
        return BOLD.height(self.paper.rtl) + 0.6 if told else 0.0

    def draw(self) -> None:
        """At the cursor, or whole on the next page."""
        flow, paper, left = self.flow, self.paper, self.paper.left + INDENT
        flow.need(self.height)
        base = first_base(flow.y, self.words)
        paper.line(str(self.number), paper.left, base, STATEMENT.but(bold=True, ink=ACCENT))
        draw_rows(flow, self.words, left, self.width)
        flow.need(self.height - rows_height(self.words))
        flow.y = draw_tiles(paper, self.built.hands, left, flow.y, self.width)
        flow.y = self._count(flow.y)
        draw_rows(flow, self.notes, left, self.width)
        flow.y += _BETWEEN

    def _count(self, y: float) -> float:
        """The numbers, and at the other end how many cards it comes from."""
        paper, left = self.paper, self.paper.left + INDENT
        base = y + BOLD.height(paper.rtl) * 0.74
        if self.built.hands:
            told = "  ·  ".join(hands_words(self.built.hands, self.language))
            paper.line(told, left, base, BOLD, self.width * 0.64)
        if origin := origin_words(self.built, self.language):
            width = self.width * 0.35
            align = "end" if self.built.hands else "start"
            x = paper.right - width if self.built.hands else left
            paper.line(origin, x, base, SMALL, width, align)
        return y + self._counted


def tiles_height(hands: Hands | None, width: float) -> float:
    """How high the tiles of a count are, with the space above them, in mm."""
    rows, size = _placed(hands, width)
    return len(rows) * (size + _GAP) + _TO_TILES if rows else 0.0


def draw_tiles(paper: Paper, hands: Hands | None, x: float, y: float, width: float) -> float:
    """A tile a hand, stance after stance. Answers the y below."""
    rows, size = _placed(hands, width)
    for number, row in enumerate(rows):
        for state, at in row:
            tile(paper, state, x + at, y + _TO_TILES + number * (size + _GAP), size)
    return y + tiles_height(hands, width)


def _placed(hands: Hands | None, width: float) -> tuple[list[list[tuple[str, float]]], float]:
    """Rows of tiles, each with its place along the row, and their size."""
    if hands is None or not 0 < hands.raised <= MOST_TILES:
        return [], 0.0
    size = _LARGE if hands.raised <= _MOST_LARGE else _SMALL
    rows: list[list[tuple[str, float]]] = [[]]
    at = 0.0
    for stance in STANCES:
        for _ in range(hands.of(stance)):
            if at + size > width:
                rows.append([])
                at = 0.0
            rows[-1].append((STATES[stance], at))
            at += size + _GAP
        if hands.of(stance) and at:
            at += _PARTED - _GAP
    return rows, size
