"""The minutes of a session as PDF (R6); in both languages, the French ones and then the Arabic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from .arabic import broken
from .dates import short_date
from .flow import Flow
from .icons import icon
from .minutes import Minutes, Promise
from .minutes_cards import draw_leading, draw_said, draw_voice, unbroken
from .minutes_room import draw_agenda, draw_room
from .minutes_words import (
    circumstances,
    due_words,
    languages_of,
    reference,
    voice_words,
    word,
)
from .output import Progress, step
from .page import Folio, Paper
from .style import BODY, BOLD, INK, NOTE, SMALL, STATEMENT, TITLE

_RULE = BOLD.but(size=9.0)
_SIGN_HEIGHT, _SIGN_GAP = 32.0, 3.0


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
    flow.kicker(word(language, "document"))
    _title(flow, unbroken(minutes.title.in_(language)))
    own = "rtl" if flow.paper.rtl else "ltr"
    flow.text(circumstances(minutes, language), BODY.but(size=9.5), direction=own)
    _rule_box(flow, word(language, f"rule.{minutes.rule}"))
    draw_room(flow, minutes.presence, language)
    draw_agenda(flow, minutes, language)
    draw_said(flow, minutes, language)
    _draw_promises(flow, minutes, language)
    _signatures(flow, language)


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


def _draw_promises(flow: Flow, minutes: Minutes, language: str) -> None:
    if not minutes.promises:
        return
    kept = minutes.rule in ("role", "organisation")
    note = word(language, "promises.note") if kept else ""
    flow.heading(word(language, "promises.title"), note, 18)
    table = _Promises(flow, language, who=minutes.rule != "none")
    for number, promise in enumerate(minutes.promises, 1):
        table.row(number, promise)
    flow.on_new_page = None


class _Promises:
    """What, who by as the rule allows, by when, and how it stands."""

    def __init__(self, flow: Flow, language: str, who: bool) -> None:
        self.flow, self.paper, self.language = flow, flow.paper, language
        left, right = self.paper.left, self.paper.right
        self.state_at, self.due_at = right - 17, right - 17 - 28
        self.who_at = self.due_at - 38 if who else self.due_at
        self.what_at = left + 8
        self._heads()
        flow.on_new_page = self._heads

    def _heads(self) -> None:
        base, style = self.flow.y + 3.6, BOLD.but(size=8.5)
        heads = [("number", self.paper.left), ("what", self.what_at)]
        heads += [("who", self.who_at)] * (self.who_at < self.due_at)
        for key, x in (*heads, ("due", self.due_at), ("state", self.state_at)):
            self.paper.line(word(self.language, f"promises.{key}"), x, base, style)
        self.flow.y += 5.6
        self.paper.rule(self.paper.left, self.paper.right, self.flow.y, 0.25)

    def row(self, number: int, promise: Promise) -> None:
        """One commitment, never broken."""
        paper, flow = self.paper, self.flow
        width = self.who_at - self.what_at - 4
        direction = "rtl" if promise.rtl else "ltr"
        what = unbroken(promise.text)
        voice = broken(voice_words(promise.voice, self.language), 31, SMALL)
        height = max(
            paper.height_of(what, width, STATEMENT, direction),
            len(voice) * SMALL.height(paper.rtl),
        )
        flow.need(height + 2.2)
        top = flow.y + 1.1
        base = top + STATEMENT.height(promise.rtl) * 0.72
        paper.line(str(number), paper.left, base, BODY)
        paper.paragraph(what, self.what_at, top, width, STATEMENT, direction=direction)
        if promise.voice:
            draw_voice(paper, promise.voice, voice, self.who_at, base)
        paper.line(due_words(promise, self.language), self.due_at, base, BODY, 26)
        state = word(self.language, f"state.{promise.state}")
        paper.line(state, self.state_at, base, BODY, 17)
        flow.y += height + 2.2
        paper.rule(paper.left, paper.right, flow.y, 0.2)


def _signatures(flow: Flow, language: str) -> None:
    """Three boxes that stay together."""
    paper = flow.paper
    flow.skip(6.0)
    flow.need(_SIGN_HEIGHT)
    width = (paper.inner - 2 * _SIGN_GAP) / 3
    boxes = (("approved", "facilitation"), ("elected", "note"), ("civil", "note"))
    for number, (head, note) in enumerate(boxes):
        x = paper.left + number * (width + _SIGN_GAP)
        paper.box(x, flow.y, width, _SIGN_HEIGHT, 1.0, 0.3, INK)
        paper.line(
            word(language, f"sign.{head}"), x + 2, flow.y + 4.4, BOLD.but(size=8.5), width - 4
        )
        paper.line(word(language, f"sign.{note}"), x + 2, flow.y + 8.4, NOTE, width - 4)
    flow.y += _SIGN_HEIGHT
