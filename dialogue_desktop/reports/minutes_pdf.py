"""The minutes of a session as PDF (R6); in both languages, the French ones and then the Arabic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from ..progress import Progress, step
from .arabic import broken
from .dates import short_date
from .flow import Flow
from .icons import icon
from .minutes import Minutes
from .minutes_built import draw_built
from .minutes_cards import draw_leading, draw_said, unbroken
from .minutes_follows import draw_closing, draw_promises
from .minutes_room import draw_agenda, draw_room
from .minutes_wall import draw_circles, draw_photos
from .minutes_words import circumstances, kind_words, languages_of, reference, word
from .page import Folio, Paper
from .style import BODY, BOLD, INK, TITLE

_RULE = BOLD.but(size=9.0)


def write_minutes(
    minutes: Minutes, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw the minutes, page after page."""
    languages = languages_of(language)
    paper = Paper(stream, language, minutes.letterhead, folio_of(minutes, language))
    for number, one in enumerate(languages):
        step(progress, number, len(languages), minutes.title.in_(one))
        with reading(paper, one):
            if number:
                paper.next_page()
            _draw(Flow(paper), minutes, one)
    step(progress, len(languages), len(languages), minutes.title.in_(languages[0]))
    paper.finish()


@contextmanager
def reading(paper: Paper, language: str) -> Iterator[None]:
    """Draw one language's part of a paper that may hold two."""
    before = paper.language, paper.rtl, paper.mirrored
    paper.language = language
    paper.rtl = paper.mirrored = language == "ar"
    try:
        yield
    finally:
        paper.language, paper.rtl, paper.mirrored = before


def folio_of(minutes: Minutes, language: str, kind: str = "document.short") -> Folio:
    """The foot and the next pages' head of a paper about this session."""
    own = languages_of(language)[0]
    return Folio(
        reference=reference(minutes, own, kind),
        fingerprint=minutes.fingerprint,
        heading=_heading(minutes, own, kind),
        heading_ar=_heading(minutes, "ar", kind),
    )


def _heading(minutes: Minutes, language: str, kind: str) -> str:
    date = short_date(minutes.date, language) if minutes.date else ""
    parts = (word(language, kind), minutes.title.in_(language), date)
    return " · ".join(part for part in parts if part)


def _draw(flow: Flow, minutes: Minutes, language: str) -> None:
    flow.kicker(kind_words(minutes, language))
    _title(flow, unbroken(minutes.title.in_(language)))
    own = "rtl" if flow.paper.rtl else "ltr"
    flow.text(circumstances(minutes, language), BODY.but(size=9.5), direction=own)
    _rule_box(flow, word(language, f"rule.{minutes.rule}"))
    draw_room(flow, minutes.presence, language)
    draw_agenda(flow, minutes, language)
    draw_said(flow, minutes, language)
    draw_circles(flow, minutes, language)
    draw_photos(flow, minutes, language)
    draw_built(flow, minutes, language)
    draw_promises(flow, minutes, language)
    draw_closing(flow, minutes, language)


def _title(flow: Flow, title: str) -> None:
    paper = flow.paper
    lines = broken(title, paper.inner, TITLE)
    flow.y = draw_leading(paper, lines, paper.left, flow.y, paper.inner, TITLE)
    flow.y += 1.5 if any(line.rtl for line in lines) else 0.5


def _rule_box(flow: Flow, sentence: str) -> None:
    """The rule in a box, before any word that was said."""
    paper, indent = flow.paper, 9.0
    height = paper.height_of(sentence, paper.inner - indent - 4, _RULE) + 3.6
    flow.skip(1.8)
    flow.need(height)
    paper.box(paper.left, flow.y, paper.inner, height, 1.0, 0.35, INK)
    icon(paper, "lock", paper.left + 2.8, flow.y + height / 2 - 2.1, 4.0)
    paper.paragraph(sentence, paper.left + indent, flow.y + 1.8, paper.inner - indent - 4, _RULE)
    flow.y += height
