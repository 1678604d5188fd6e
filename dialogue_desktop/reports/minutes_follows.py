"""What follows a session, on paper: promises, the balance, the next time, and signatures."""

from __future__ import annotations

from .arabic import broken
from .balance import BalanceLine
from .built import Promise
from .flow import Flow
from .minutes import Minutes
from .minutes_cards import draw_rows, draw_voice, rows_height, rows_of, unbroken
from .minutes_words import (
    balance_words,
    due_words,
    following_points,
    following_words,
    promise_notes,
    voice_words,
    word,
)
from .said import Words
from .shapes import tick_box
from .style import BODY, BOLD, INK, NOTE, QUOTE, SECOND, SMALL, STATEMENT, WHITE

_SIGN_HEIGHT, _SIGN_GAP, _ABOVE_SIGNATURES = 32.0, 3.0, 6.0
_TOGETHER = 120.0
"""What is no higher stays on one page with its heading, in mm."""
_BAR_AT, _BAR, _BAR_HIGH, _BALANCE_ROW = 44.0, 62.0, 2.2, 6.2
_DIAMOND = 1.9


def draw_promises(flow: Flow, minutes: Minutes, language: str) -> None:
    """Commitments, then recommendations, each under its own head."""
    kept = minutes.rule in ("role", "organisation")
    for kind, title in (("commitment", "promises.title"), ("recommendation", "promises.asked")):
        promises = [promise for promise in minutes.promises if promise.kind == kind]
        if not promises:
            continue
        note = word(language, "promises.note") if kept and kind == "commitment" else ""
        flow.heading(word(language, title), note, 18)
        table = _Promises(flow, language, who=any(promise.voice for promise in promises))
        for number, promise in enumerate(promises, 1):
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
        """One of them, never broken."""
        paper, flow = self.paper, self.flow
        width = self.who_at - self.what_at - 4
        notes = promise_notes(promise, self.language)
        rows = rows_of(
            [
                (Words(promise.text, promise.rtl), STATEMENT),
                *((Words(note, paper.rtl), SMALL) for note in notes),
            ],
            width,
        )
        voice = broken(voice_words(promise.voice, self.language), 31, SMALL)
        height = max(rows_height(rows), len(voice) * SMALL.height(paper.rtl))
        flow.need(height + 2.2)
        top = flow.y + 1.1
        base = top + STATEMENT.height(promise.rtl) * 0.72
        paper.line(str(number), paper.left, base, BODY)
        if promise.voice:
            draw_voice(paper, promise.voice, voice, self.who_at, base)
        paper.line(due_words(promise, self.language), self.due_at, base, BODY, 26)
        state = word(self.language, f"state.{promise.state}")
        paper.line(state, self.state_at, base, BODY, 17)
        flow.y = top
        draw_rows(flow, rows, self.what_at, width)
        flow.y += height - rows_height(rows) + 1.1
        paper.rule(paper.left, paper.right, flow.y, 0.2)


def draw_closing(flow: Flow, minutes: Minutes, language: str) -> None:
    """The balance, the next time and the signatures, which are never alone on a page."""
    signed = _ABOVE_SIGNATURES + _SIGN_HEIGHT
    ends = bool(following_words(minutes, language) or following_points(minutes, language))
    _balance(flow, minutes, language, 0.0 if ends else signed)
    _following(flow, minutes, language, signed)
    _signatures(flow, minutes, language)


def _balance(flow: Flow, minutes: Minutes, language: str, below: float) -> None:
    """Shares of the time, each with a diamond where its share of the room is; ``below`` is the
    height of what stays with it."""
    if not minutes.balance:
        return
    high = _BALANCE_ROW * len(minutes.balance) + below
    flow.heading(word(language, "balance.title"), word(language, "balance.note"), high)
    for line in minutes.balance:
        _balance_row(flow, line, language)


def _balance_row(flow: Flow, line: BalanceLine, language: str) -> None:
    paper = flow.paper
    flow.need(_BALANCE_ROW)
    base, x = flow.y + 4.2, paper.left + _BAR_AT
    top = base - _BAR_HIGH - 0.1
    paper.line(word(language, line.key), paper.left, base, BOLD, _BAR_AT - 2)
    paper.block(x, top, _BAR * line.share / 100, _BAR_HIGH, SECOND)
    paper.box(x, top, _BAR, _BAR_HIGH, 0, 0.2, INK)
    _diamond(flow, x + _BAR * line.room / 100, top + _BAR_HIGH / 2)
    at = x + _BAR + 4
    paper.line(f"{line.share} %", at, base, BOLD, 12, "end", "ltr")
    _diamond(flow, at + 18, base - 1.1)
    paper.line(f"{line.room} %", at + 20.8, base, BODY, 11, direction="ltr")
    told = balance_words(line, language)
    paper.line(told, paper.right - 38, base, SMALL, 38, "end")
    flow.y += _BALANCE_ROW


def _diamond(flow: Flow, x: float, y: float) -> None:
    """Black in a white edge, so that it is seen on the bar and beside it."""
    for reach, ink in ((_DIAMOND, WHITE), (_DIAMOND - 0.45, INK)):
        around = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        flow.paper.polygon([(x + dx, y + dy) for dx, dy in around], ink)


def _following(flow: Flow, minutes: Minutes, language: str, below: float) -> None:
    """The next time, and boxes before what is to be taken up again; ``below`` is the height of
    what stays with it."""
    note, points = following_words(minutes, language), following_points(minutes, language)
    if not (note or points):
        return
    paper, own = flow.paper, "rtl" if flow.paper.rtl else "ltr"
    width = paper.inner - 8
    heights = [min(paper.height_of(point, width, QUOTE, own), 60.0) + 1.0 for point in points]
    whole = sum(heights) + below
    flow.heading(word(language, "next.title"), note, whole if whole < _TOGETHER else 10.0)
    for place, (point, height) in enumerate(zip(points, heights, strict=True)):
        flow.need(height + (below if place == len(points) - 1 else 0.0))
        tick_box(paper, paper.left, flow.y + QUOTE.height(paper.rtl) * 0.74 - 3.2, 3.4)
        flow.text(unbroken(point), QUOTE, 8, direction=own)
        flow.skip(1.0)


def _signatures(flow: Flow, minutes: Minutes, language: str) -> None:
    """Three boxes that stay together."""
    paper = flow.paper
    flow.skip(_ABOVE_SIGNATURES)
    flow.need(_SIGN_HEIGHT)
    width = (paper.inner - 2 * _SIGN_GAP) / 3
    approved = "sign.approved_at" if minutes.approved else "sign.approved"
    boxes = ((approved, "facilitation"), ("sign.elected", "note"), ("sign.civil", "note"))
    for number, (head, note) in enumerate(boxes):
        x = paper.left + number * (width + _SIGN_GAP)
        paper.box(x, flow.y, width, _SIGN_HEIGHT, 1.0, 0.3, INK)
        words = word(language, head, time=minutes.approved)
        paper.line(words, x + 2, flow.y + 4.4, BOLD.but(size=8.5), width - 4)
        paper.line(word(language, f"sign.{note}"), x + 2, flow.y + 8.4, NOTE, width - 4)
    flow.y += _SIGN_HEIGHT
