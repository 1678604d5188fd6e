"""The cards of a session on paper: kind, speaker as the rule allows, words, and moment."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .arabic import Line, broken
from .attribution import Voice
from .flow import Flow
from .icons import icon
from .minutes import Minutes
from .minutes_words import card_words, marks_words, section_words, voice_words, word
from .page import Paper
from .said import Card, Section, Words
from .shapes import role
from .style import ACCENT, BOLD, INK, NOTE, QUOTE, SECOND, SMALL, Style

LABEL_AT, QUOTE_AT, TIME_WIDE = 6.0, 40.0, 13.0
_BETWEEN, _FEWEST_LINES = 2.6, 2
_TRANSLATED = QUOTE.but(size=10, ink=SECOND)
_SUBHEADING = Style(size=10, bold=True, ink=ACCENT)
_ICONS = {"unknown": "speaker"}
_MARKED = frozenset({"proposal", "commitment"})
"""Kinds that ask for something: they alone stand in the accent."""
_BEFORE_SIGN = re.compile(r" (?=[?!:;».,…])|(?<=«) ")


def draw_said(flow: Flow, minutes: Minutes, language: str) -> None:
    """Everything that was said, section by section."""
    note = word(language, "said.count", n=minutes.said) if minutes.said else ""
    title = word(language, "said.by_theme" if minutes.by_theme else "said.title")
    flow.heading(title, note, follows=24)
    if not minutes.sections:
        flow.text(word(language, "said.nothing"), SMALL)
    for section in minutes.sections:
        if section.title or len(minutes.sections) > 1:
            _subheading(flow, section, language)
        for card in section.cards:
            _CardOnPaper(flow, card, language).draw()


def _subheading(flow: Flow, section: Section, language: str) -> None:
    """The section's title and its count; never without the first card below it."""
    paper = flow.paper
    title = section_words(section, language)
    count = word(language, "said.count", n=len(section.cards))
    flow.skip(2.6)
    room = paper.inner - 34
    lines = broken(title, room, _SUBHEADING)
    height = sum(_SUBHEADING.height(line.rtl) for line in lines)
    first = _CardOnPaper(flow, section.cards[0], language)
    flow.need(height + 1.2 + min(first.height, 60.0))
    y = draw_leading(paper, lines, paper.left, flow.y, room, _SUBHEADING)
    last = lines[-1]
    base = y - _SUBHEADING.height(last.rtl) * 0.26
    paper.line(count, paper.left + last.width + 4, base, NOTE.but(size=8))
    flow.y = y + 1.6


class _CardOnPaper:
    """One card: its lines are broken once, then measured and drawn."""

    def __init__(self, flow: Flow, card: Card, language: str) -> None:
        self.flow, self.paper = flow, flow.paper
        self.card, self.language = card, language
        self.width = self.paper.inner - QUOTE_AT - TIME_WIDE
        self.rows = self._broken()
        words = voice_words(card.voice, language)
        self.voice = broken(words, QUOTE_AT - LABEL_AT - 6.0, SMALL) if words else []

    def _broken(self) -> list[tuple[Line, Style]]:
        """The words, their translation, and what is to be known of them."""
        card = self.card
        texts = [(Words(card_words(card, self.language), card.rtl), QUOTE)]
        if card.translation:
            texts.append((card.translation, _TRANSLATED))
        if marks := marks_words(card, self.language):
            texts.append((Words(marks, self.paper.rtl), NOTE))
        return rows_of(texts, self.width)

    @property
    def height(self) -> float:
        """Of the whole card, with its label."""
        return max(rows_height(self.rows), self._label_height)

    @property
    def _label_height(self) -> float:
        spoken = sum(SMALL.height(line.rtl) for line in self.voice)
        return BOLD.height(self.paper.rtl) + spoken + 1.0

    def draw(self) -> None:
        """Draw it whole; only words longer than a page go on, with their label, on the next."""
        flow, rows = self.flow, self.rows
        whole_page = self.paper.bottom - 24.0
        flow.need(self.height if self.height < whole_page else 60.0)
        continued = False
        while rows:
            room = max(self._fitting(rows), _FEWEST_LINES)
            if len(rows) > room > len(rows) - _FEWEST_LINES:
                room -= _FEWEST_LINES  # no single line alone over the page
            self._label(flow.y, continued)
            self._words(rows[:room], flow.y)
            flow.y += max(rows_height(rows[:room]), self._label_height) + _BETWEEN
            rows, continued = rows[room:], True
            if rows:
                flow.need(self.paper.bottom)

    def _fitting(self, rows: list[tuple[Line, Style]]) -> int:
        """How many rows the page still holds."""
        left, count = self.paper.bottom - self.flow.y, 0
        for line, style in rows:
            left -= style.height(line.rtl)
            if left < 0:
                break
            count += 1
        return count

    def _label(self, y: float, continued: bool) -> None:
        paper, card = self.paper, self.card
        ink = ACCENT if card.kind in _MARKED else INK
        base = y + QUOTE.height(False) * 0.74
        icon(paper, _ICONS.get(card.kind, card.kind), paper.left, base - 3.1, 3.8, ink)
        kind = word(self.language, f"card.{card.kind}")
        if continued:
            kind += f" ({word(self.language, 'said.continued')})"
        room = QUOTE_AT - LABEL_AT - 1.0
        paper.line(kind, paper.left + LABEL_AT, base, BOLD.but(ink=ink), room)
        if card.voice:
            draw_voice(paper, card.voice, self.voice, paper.left + LABEL_AT, base + 4.7)
        time = NOTE.but(size=8)
        paper.line(card.time, paper.right - TIME_WIDE, base, time, TIME_WIDE, "end")

    def _words(self, rows: list[tuple[Line, Style]], y: float) -> None:
        left = self.paper.left + QUOTE_AT
        for line, style in rows:
            put_own_side(self.paper, line, left, y + _base(line, style), self.width, style.ink)
            y += style.height(line.rtl)


def draw_voice(paper: Paper, voice: Voice | None, words: list[Line], x: float, base: float) -> None:
    """The shape of a role, if there is one, and the words beside it, from a first baseline down."""
    if voice:
        role(paper, voice.group, x, base - 2.3, 2.4)
    for line in words:
        paper.put(line, x + 4.2, base, SMALL.ink)
        base += SMALL.height(line.rtl)


def unbroken(text: str) -> str:
    """The text with no-break spaces where French sets its signs apart."""
    return _BEFORE_SIGN.sub("\u00a0", text)


def rows_of(texts: Iterable[tuple[Words, Style]], width: float) -> list[tuple[Line, Style]]:
    """Texts broken into lines, each in its own direction."""
    return [
        (line, style)
        for words, style in texts
        for line in broken(unbroken(words.text), width, style, "rtl" if words.rtl else "ltr")
    ]


def rows_height(rows: list[tuple[Line, Style]]) -> float:
    """How high lines are together, in mm."""
    return sum(style.height(line.rtl) for line, style in rows)


def first_base(y: float, rows: list[tuple[Line, Style]]) -> float:
    """Where the first of lines from ``y`` down stands: what is set beside them stands there too."""
    line, style = rows[0]
    return y + _base(line, style)


def _base(line: Line, style: Style) -> float:
    return style.height(line.rtl) * (0.68 if line.rtl else 0.74)


def draw_rows(flow: Flow, rows: list[tuple[Line, Style]], x: float, width: float) -> None:
    """Lines from the cursor down; only what is longer than a page goes on over it."""
    for line, style in rows:
        step = style.height(line.rtl)
        flow.need(step)
        put_own_side(flow.paper, line, x, flow.y + _base(line, style), width, style.ink)
        flow.y += step


def draw_leading(
    paper: Paper, lines: list[Line], x: float, y: float, width: float, style: Style
) -> float:
    """A title in its own direction, but on the side where the paper begins. Answers the y below."""
    for line in lines:
        step = style.height(line.rtl)
        paper.put(line, x, y + step * 0.74, style.ink, width)
        y += step
    return y


def put_own_side(paper: Paper, line: Line, x: float, base: float, width: float, ink: str) -> None:
    """A line at the side where its own direction begins."""
    paper.put(line, x, base, ink, width, "start" if line.rtl == paper.mirrored else "end")
