"""*What we heard* on one page (R10); in both languages, a French page and an Arabic one.

Each part of the page says how high it is before anything is drawn, and the page is made shorter,
never its type smaller, until all of it fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from ..progress import Progress
from .arabic import Line, broken, isolate
from .built import Built, Promise
from .dates import day_and_month
from .heard import Heard, HeardTheme, shorter
from .minutes_built import draw_tiles, tiles_height
from .minutes_cards import draw_leading, draw_voice, put_own_side, unbroken
from .minutes_pdf import folio_of, reading
from .minutes_words import (
    card_words,
    correction,
    counted,
    following_words,
    hands_words,
    languages_of,
    more_words,
    reserve_words,
    voice_words,
    word,
)
from .page import Paper
from .said import Card
from .shapes import star, tick_box
from .style import ACCENT, BODY, BOLD, SECOND, SECTION, SMALL, STATEMENT, Style

TITLE = Style("voice", size=25, bold=True, ink=ACCENT, leading=1.25, arabic=4.0)
WORDS = Style("voice", size=14, leading=1.36, arabic=0.5)
_LINE, _THANKS = BODY.but(size=9.5), BODY.but(size=9.5, ink=SECOND)
INDENT, VOICE_WIDE, VOICE_GAP = 7.0, 33.0, 3.0
_LEAST_AIR = 0.6
"""The share of the space between parts that a full page keeps before words are left out."""


class Part(NamedTuple):
    """A part of the page: the space above it, its own height, and how it is drawn from a y."""

    above: float
    height: float
    draw: Callable[[float], None]


def write_heard(
    heard: Heard, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw the page, or one for each language."""
    folio = folio_of(heard.minutes, language, "heard.short")
    paper = Paper(stream, language, heard.minutes.letterhead, folio)
    for number, one in enumerate(languages_of(language)):
        with reading(paper, one):
            if number:
                paper.next_page()
            _draw(paper, heard, one)
    paper.finish()


def _draw(paper: Paper, heard: Heard, language: str) -> None:
    page = _Page(paper, language)
    room = paper.bottom - paper.top
    fitting: Heard | None = heard
    while fitting:
        parts = list(page.parts(fitting))
        air, high = sum(part.above for part in parts), sum(part.height for part in parts)
        if high + air * _LEAST_AIR <= room:
            break
        fitting = shorter(fitting)
    share = min(1.0, (room - high) / air)
    y = paper.top
    for part in parts:
        y += part.above * share
        part.draw(y)
        y += part.height


class _Page:
    """The parts of the page in one language; what was broken into lines once is kept."""

    def __init__(self, paper: Paper, language: str) -> None:
        self.paper, self.language = paper, language
        self.width = paper.inner - INDENT - VOICE_WIDE - VOICE_GAP
        self.voice_at = paper.right - VOICE_WIDE
        self._kept: dict[tuple[str, float, Style, str | None], list[Line]] = {}

    def parts(self, heard: Heard) -> Iterator[Part]:
        """The whole page from top to bottom."""
        minutes, language = heard.minutes, self.language
        yield self._text(word(language, "heard.title"), TITLE, 4.0)
        yield self._text(counted(minutes, language), _LINE, 1.5 if self.paper.rtl else 0.5)
        yield self._text(word(language, f"heard.thanks.{minutes.rule}"), _THANKS, 0.3)
        for theme in heard.themes:
            yield from self._theme(theme)
        if more := more_words("heard.more", heard.themes_left_out, language):
            yield self._text(more, _THANKS, 3.0)
        yield from self._built(heard)
        yield from self._promises(heard)
        yield self._correction(heard)

    def _lines(
        self, text: str, width: float, style: Style, direction: str | None = None
    ) -> list[Line]:
        key = (text, width, style, direction)
        if key not in self._kept:
            self._kept[key] = broken(text, width, style, direction)
        return self._kept[key]

    def _text(self, text: str, style: Style, above: float) -> Part:
        own = "rtl" if self.paper.rtl else "ltr"  # even where a place's Latin name comes first
        lines = self._lines(text, self.paper.inner, style, own)
        draw = self._drawer(lines, self.paper.left, self.paper.inner, style)
        return Part(above, sum(style.height(line.rtl) for line in lines), draw)

    def _drawer(
        self, lines: list[Line], x: float, width: float, style: Style
    ) -> Callable[[float], None]:
        def draw(y: float) -> None:
            for line in lines:
                height = style.height(line.rtl)
                put_own_side(self.paper, line, x, y + height * 0.72, width, style.ink)
                y += height

        return draw

    def _theme(self, theme: HeardTheme) -> Iterator[Part]:
        language, paper = self.language, self.paper
        title = theme.title.in_(language) if theme.title else word(language, "heard.all")
        width = paper.inner - INDENT
        lines = self._lines(title, width, SECTION)

        def draw(y: float) -> None:
            star(paper, paper.left, y + SECTION.height(paper.rtl) / 2 - 2.2, 4.4)
            draw_leading(paper, lines, paper.left + INDENT, y, width, SECTION)

        yield Part(4.6, sum(SECTION.height(line.rtl) for line in lines), draw)
        for card in theme.quotes:
            yield self._quote(card)
        if not theme.quotes:
            yield self._text(word(language, "said.count", n=theme.said), _THANKS, 0.5)

    def _quote(self, card: Card) -> Part:
        text = unbroken(card_words(card, self.language))
        lines = self._lines(text, self.width, WORDS, "rtl" if card.rtl else "ltr")
        height = sum(WORDS.height(line.rtl) for line in lines)
        words = self._drawer(lines, self.paper.left + INDENT, self.width, WORDS)

        def draw(y: float) -> None:
            words(y)
            self._voice(card, y + WORDS.height(card.rtl) * 0.7)

        return Part(1.4, max(height, self._voice_height(card)), draw)

    def _voice_height(self, card: Card | Promise) -> float:
        return SMALL.height(self.paper.rtl) * len(self._voice_lines(card)) + 1.5

    def _voice_lines(self, card: Card | Promise) -> list[Line]:
        words = voice_words(card.voice, self.language)
        if isinstance(card, Promise) and card.addressee and not card.voice:
            words = word(self.language, "promises.to", whom=isolate(card.addressee))
        said = [words] if words else []
        if isinstance(card, Card) and card.paraphrase:
            said.append(word(self.language, "mark.paraphrase"))
        return [line for each in said for line in self._lines(each, VOICE_WIDE - 4.2, SMALL)]

    def _voice(self, card: Card | Promise, base: float) -> None:
        draw_voice(self.paper, card.voice, self._voice_lines(card), self.voice_at, base)

    def _heading(self, key: str) -> Part:
        height = SECTION.height(self.paper.rtl)
        lines = self._lines(word(self.language, key), self.paper.inner, SECTION)
        words = self._drawer(lines, self.paper.left, self.paper.inner, SECTION)

        def draw(y: float) -> None:
            words(y)
            self.paper.rule(self.paper.left, self.paper.right, y + height + 0.5, 0.3, SECOND)

        return Part(5.0, height + 1.2, draw)

    def _built(self, heard: Heard) -> Iterator[Part]:
        if not heard.built:
            return
        yield self._heading("heard.built")
        for number, built in enumerate(heard.minutes.built, 1):
            if any(built is each for each in heard.built):
                yield self._statement(number, built)
        if more := more_words("heard.more_built", heard.built_left_out, self.language):
            yield self._text(more, _THANKS, 1.5)

    def _statement(self, number: int, built: Built) -> Part:
        """The number that it has in the minutes, its words, its tiles, and what they add up to."""
        paper, left = self.paper, self.paper.left + INDENT
        width = paper.inner - INDENT
        said = built.in_(self.language)
        direction, own = ("rtl" if rtl else "ltr" for rtl in (said.rtl, paper.rtl))
        lines = self._lines(unbroken(said.text), width, STATEMENT, direction)
        comma = "، " if self.language == "ar" else ", "
        told = comma.join(hands_words(built.hands, self.language)) if built.hands else ""
        notes = [
            line
            for note in (told, reserve_words(built, self.language))
            if note
            for line in self._lines(unbroken(note), width, SMALL, own)
        ]
        high = sum(STATEMENT.height(line.rtl) for line in lines)
        tiles = tiles_height(built.hands, width)
        words = self._drawer(lines, left, width, STATEMENT)

        def draw(y: float) -> None:
            base = y + STATEMENT.height(lines[0].rtl) * 0.72
            number_style = STATEMENT.but(bold=True, ink=ACCENT)
            paper.line(str(number), paper.left, base, number_style)
            words(y)
            y = draw_tiles(paper, built.hands, left, y + high, width)
            for line in notes:
                step = SMALL.height(line.rtl)
                paper.put(line, left, y + step * 0.74, SMALL.ink, width)
                y += step

        return Part(1.4, high + tiles + sum(SMALL.height(line.rtl) for line in notes), draw)

    def _promises(self, heard: Heard) -> Iterator[Part]:
        if not heard.promises:
            return
        yield self._heading("heard.promises")
        for promise in heard.promises:
            yield self._promise(promise)
        if more := more_words("heard.more_promises", heard.promises_left_out, self.language):
            yield self._text(more, _THANKS, 1.5)

    def _promise(self, promise: Promise) -> Part:
        paper, due_wide = self.paper, 26.0
        due = day_and_month(promise.due, self.language) if promise.due else ""
        width = self.width - due_wide
        direction = "rtl" if promise.rtl else "ltr"
        lines = self._lines(unbroken(promise.text), width, STATEMENT, direction)
        words = self._drawer(lines, paper.left + INDENT, width, STATEMENT)

        def draw(y: float) -> None:
            base = y + STATEMENT.height(promise.rtl) * 0.72
            tick_box(paper, paper.left, base - 3.2, 3.4)
            words(y)
            paper.line(due, self.voice_at - VOICE_GAP - due_wide, base, BOLD, due_wide - 1, "end")
            self._voice(promise, base)

        height = sum(STATEMENT.height(line.rtl) for line in lines)
        return Part(1.4, max(height, self._voice_height(promise)), draw)

    def _correction(self, heard: Heard) -> Part:
        """The next time, and how to have something put right."""
        paper, minutes, language = self.paper, heard.minutes, self.language
        strong = BOLD.but(size=9.5, ink=ACCENT)
        when = following_words(minutes, language)
        texts = [(word(language, "heard.next", when=when), strong)] if when else []
        texts.append((correction(minutes, language), _LINE if when else strong))
        own = "rtl" if paper.rtl else "ltr"
        rows = [
            (line, style)
            for text, style in texts
            for line in self._lines(unbroken(text), paper.inner - 8, style, own)
        ]
        height = sum(style.height(line.rtl) for line, style in rows) + 5.0

        def draw(y: float) -> None:
            paper.box(paper.left, y, paper.inner, height, 1.0, 0.5, ACCENT)
            y += 2.5
            for line, style in rows:
                self._drawer([line], paper.left + 4, paper.inner - 8, style)(y)
                y += style.height(line.rtl)

        return Part(6.0, height, draw)
