"""The cards of a session on paper: kind, speaker as the rule allows, words, and moment."""

from __future__ import annotations

import re

from .arabic import Line, broken
from .attribution import Voice
from .flow import Flow
from .icons import icon
from .minutes import Card, Minutes, Section
from .minutes_words import quoted, voice_words, word
from .page import Paper
from .shapes import role
from .style import ACCENT, BOLD, INK, NOTE, QUOTE, SMALL, Style

LABEL_AT, QUOTE_AT, TIME_WIDE = 6.0, 40.0, 13.0
_BETWEEN, _FEWEST_LINES = 2.6, 2
_SUBHEADING = Style(size=10, bold=True, ink=ACCENT)
_ICONS = {"unknown": "speaker"}
_MARKED = frozenset({"proposal", "commitment"})
"""Kinds that ask for something: they alone stand in the accent."""
_BEFORE_SIGN = re.compile(r" (?=[?!:;».,…])|(?<=«) ")


def draw_said(flow: Flow, minutes: Minutes, language: str) -> None:
    """Everything that was said, section by section."""
    note = word(language, "said.count", n=minutes.said) if minutes.said else ""
    flow.heading(word(language, "said.title"), note, follows=24)
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
    title = section.title.in_(language) if section.title else word(language, "said.outside")
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
        text = unbroken(quoted(card.text, card.rtl, language))
        self.lines = broken(text, self.width, QUOTE, "rtl" if card.rtl else "ltr")
        self.step = QUOTE.height(card.rtl)
        words = voice_words(card.voice, language)
        self.voice = broken(words, QUOTE_AT - LABEL_AT - 6.0, SMALL) if words else []

    @property
    def height(self) -> float:
        """Of the whole card, with its label."""
        return max(self.step * len(self.lines), self._label_height)

    @property
    def _label_height(self) -> float:
        spoken = sum(SMALL.height(line.rtl) for line in self.voice)
        return BOLD.height(self.paper.rtl) + spoken + 1.0

    def draw(self) -> None:
        """Draw it whole; only words longer than a page go on, with their label, on the next."""
        flow, lines = self.flow, self.lines
        whole_page = self.paper.bottom - 24.0
        flow.need(self.height if self.height < whole_page else 60.0)
        continued = False
        while lines:
            room = max(int((self.paper.bottom - flow.y) / self.step), _FEWEST_LINES)
            if len(lines) > room > len(lines) - _FEWEST_LINES:
                room -= _FEWEST_LINES  # no single line alone over the page
            self._label(flow.y, continued)
            self._quote(lines[:room], flow.y)
            flow.y += max(self.step * len(lines[:room]), self._label_height) + _BETWEEN
            lines, continued = lines[room:], True
            if lines:
                flow.need(self.paper.bottom)

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

    def _quote(self, lines: list[Line], y: float) -> None:
        for line in lines:
            base = y + self.step * (0.74 if not line.rtl else 0.68)
            put_own_side(self.paper, line, self.paper.left + QUOTE_AT, base, self.width, QUOTE.ink)
            y += self.step


def draw_voice(paper: Paper, voice: Voice, words: list[Line], x: float, base: float) -> None:
    """The shape of a role and the words beside it, from a first baseline down."""
    role(paper, voice.group, x, base - 2.3, 2.4)
    for line in words:
        paper.put(line, x + 4.2, base, SMALL.ink)
        base += SMALL.height(line.rtl)


def unbroken(text: str) -> str:
    """The text with no-break spaces where French sets its signs apart."""
    return _BEFORE_SIGN.sub("\u00a0", text)


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
