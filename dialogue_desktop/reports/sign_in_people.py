"""The pages of a sign-in sheet that go round the room: twenty people, a signature each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..words import say
from .arabic import Line, broken, isolate, typeset
from .page import Paper
from .shapes import tick_box
from .sign_in import Person, SignIn
from .style import BODY, BOLD, INK, LEAST, NAME, NOTE, SECOND, SMALL, TITLE, Style

ROW, HEAD, BOX = 11.0, 8.0, 4.6
SUM_ROW, LOWEST_FOOT = 8.8, 280.4
"""The row of the subtotal is lower where the page would run into its footer."""
SECOND_LINE = 3.7
HEADING = BOLD.but(size=8.5)
WHAT = SMALL.but(ink=INK)


@dataclass(frozen=True)
class Grid:
    """Where the columns begin, in mm from the leading edge, and what stands in them."""

    edges: tuple[float, ...]
    bilingual: bool
    signature: int
    """Which column is for the signature; the two boxes and the amount follow it."""

    def column(self, index: int) -> tuple[float, float]:
        """Where a column begins and how wide it is."""
        return self.edges[index], self.edges[index + 1] - self.edges[index]

    @property
    def amount(self) -> int:
        """The column of transport refunds."""
        return self.signature + 3


BOTH = Grid((12, 19.2, 66, 110, 120.6, 132.6, 147.6, 190.8, 198), True, 2)
SINGLE = Grid((12, 20, 64, 107, 158, 168.8, 181.2, 198), False, 3)


def people_page(paper: Paper, sheet: SignIn, people: Sequence[Person], first: int) -> None:
    """One page of people, whose first is number ``first`` of the sheet."""
    both = paper.language == "both"
    grid = BOTH if both else SINGLE
    last = first + len(people) - 1
    top = titles(paper, sheet, first, last) if first == 1 else paper.top + 4.0
    rows, foot = top + HEAD, top + HEAD + len(people) * ROW
    end = min(foot + SUM_ROW, LOWEST_FOOT)
    _rules(paper, grid, top, len(people), end)
    _heads(paper, grid, top)
    _numbers(paper, grid, rows, people, first)
    if both:
        _names(paper, grid.column(1), rows, people, arabic=False)
        _names(paper, grid.column(6), rows, people, arabic=True)
    else:
        _single_names(paper, grid, rows, people)
    _boxes_and_amounts(paper, grid, rows, people)
    _subtotal(paper, grid, sheet, (foot, end), people, (first, last))
    _legend(paper, end + 3.1)


def languages(paper: Paper) -> tuple[str, ...]:
    """The languages that a paper speaks, leading one first."""
    return ("fr", "ar") if paper.language == "both" else (paper.language,)


def pair(
    paper: Paper,
    texts: dict[str, str],
    y: float,
    style: Style,
    shift: float = 0.0,
    among: int | None = None,
) -> None:
    """One line in each language of the paper, each on its own side."""
    half = _half(paper, among or len(texts))
    for language, text in texts.items():
        rtl = language == "ar"
        x, align = paper.left, "start"
        if rtl and not paper.rtl:
            x, align = paper.right - half, "right"
        own = style.but(size=style.size + style.arabic, arabic=0.0) if rtl else style
        lower = shift if rtl else 0.0
        paper.line(text, x, y + lower, own, half, align, "rtl" if rtl else "ltr")


def titles(paper: Paper, sheet: SignIn, first: int = 0, last: int = 0) -> float:
    """The title, the day and the modules. Answers where what follows begins."""
    spoken = languages(paper)
    y = paper.top + 7.6
    pair(paper, {own: say(own, "papers.sign_in.title") for own in spoken}, y, TITLE, -1.2)
    pair(paper, {own: sheet.when(own) for own in spoken}, y + 6.4, BOLD)
    what = {own: _fitting(paper, sheet.what(own), own) for own in spoken}
    lines = max(len(texts) for texts in what.values())
    for number in range(lines):
        texts = {own: (*what[own], "")[number] for own in spoken if number < len(what[own])}
        if texts:
            pair(paper, texts, y + 10.6 + number * SECOND_LINE, WHAT, among=len(spoken))
    if len(spoken) == 1 and last:
        own, count = spoken[0], len(sheet.people)
        text = say(own, "papers.sign_in.registered", n=count)
        text += " · " + say(own, "papers.sign_in.this_page", first=first, last=last)
        direction = "rtl" if paper.rtl else "ltr"
        width = paper.inner * 0.4
        paper.line(text, paper.right - width, y + 6.4, SMALL, width, "end", direction)
    return y + 12.9 + (lines - 1) * SECOND_LINE


def _fitting(paper: Paper, ways: list[tuple[str, ...]], language: str) -> tuple[str, ...]:
    """The fullest way that fits its half of the paper without becoming too small to read."""
    room = _half(paper, len(languages(paper)))
    direction = "rtl" if language == "ar" else "ltr"
    least = WHAT.but(size=LEAST, arabic=0.5)
    for texts in ways:
        if all(typeset(text, least, direction).width <= room for text in texts):
            return texts
    return ways[-1]


def _half(paper: Paper, count: int) -> float:
    """The width of one side, of as many as the paper has languages."""
    return paper.inner / count - (3 if count > 1 else 0)


def _rules(paper: Paper, grid: Grid, top: float, count: int, end: float) -> None:
    foot = top + HEAD + count * ROW
    paper.rule(paper.left, paper.right, top, 0.25)
    paper.rule(paper.left, paper.right, top + HEAD, 0.5, INK)
    for index in range(1, count + 1):
        paper.rule(paper.left, paper.right, top + HEAD + index * ROW, 0.25)
    paper.rule(paper.left, paper.right, end, 0.5, INK)
    for index in range(grid.signature if grid.bilingual else 1, grid.amount + 2):
        if index < len(grid.edges) - 1:
            through = index >= grid.signature and index != grid.signature + 2
            paper.upright(grid.edges[index], top, end if through else foot)


def _heads(paper: Paper, grid: Grid, top: float) -> None:
    keys = ["signature", "photo", "contact", "transport"]
    if grid.bilingual:
        _head(paper, (12, 7.2), top, "number", ("fr",), "centre")
        _head(paper, grid.column(1), top, "who", ("fr",), "start")
        for index, key in enumerate(keys, start=grid.signature):
            _head(paper, grid.column(index), top, key, ("fr", "ar"), "centre")
        _head(paper, grid.column(6), top, "who", ("ar",), "right")
        _head(paper, grid.column(7), top, "number", ("ar",), "centre")
        return
    own = (paper.language,)
    for index, key in enumerate(["number", "name", "function", *keys]):
        _head(paper, grid.column(index), top, key, own, "start" if index in (1, 2) else "centre")


def _head(
    paper: Paper,
    column: tuple[float, float],
    top: float,
    key: str,
    spoken: tuple[str, ...],
    align: str,
) -> None:
    x, width = column
    inset = 0.3 if align == "centre" else 1.2
    y = top + 5.0 if len(spoken) == 1 else top + 3.2
    for language in spoken:
        text = say(language, f"papers.sign_in.{key}")
        direction = "rtl" if language == "ar" else "ltr"
        style = HEADING.but(size=7.5 if len(spoken) > 1 else 8.5)
        paper.line(text, x + inset, y, style, width - 2 * inset, align, direction)
        y += 3.3


def _numbers(paper: Paper, grid: Grid, top: float, people: Sequence[Person], first: int) -> None:
    columns = (0, len(grid.edges) - 2) if grid.bilingual else (0,)
    for column in columns:
        x, width = grid.column(column)
        for index in range(len(people)):
            y = top + index * ROW + 6.6
            paper.line(str(first + index), x, y, SMALL, width, "centre")


def _names(
    paper: Paper,
    column: tuple[float, float],
    top: float,
    people: Sequence[Person],
    arabic: bool,
) -> None:
    """Name over function and commune, one script; a column at a time (see the note in arabic)."""
    x, width = column[0] + 1.2, column[1] - 2.4
    align = "right" if arabic else "start"
    for index, person in enumerate(people):
        y = top + index * ROW
        name = person.name_ar if arabic else person.name
        lines = name_lines(name, width, ("rtl" if arabic else "ltr") if name else None)
        baseline = y + ((4.2 if arabic else 4.5) if len(lines) < 2 else 3.3)
        for line in lines:
            paper.put(line, x, baseline, INK, width, align)
            baseline += 3.1
        if len(lines) < 3:
            below = y + (8.7 if len(lines) < 2 else 9.6)
            text = person_note(person, arabic)
            paper.line(text, x, below, SMALL.but(ink=INK), width, align, "rtl" if arabic else "ltr")


def _single_names(paper: Paper, grid: Grid, top: float, people: Sequence[Person]) -> None:
    arabic = paper.rtl
    own = "rtl" if arabic else "ltr"
    x, width = grid.column(1)
    for index, person in enumerate(people):
        lines = name_lines(person.called(arabic), width - 2.4, None)
        y = top + index * ROW + 6.8 - 1.6 * (len(lines) - 1)
        for line in lines:
            paper.put(line, x + 1.2, y, INK, width - 2.4)
            y += 3.2
    x, width = grid.column(2)
    for index, person in enumerate(people):
        function = _either(person.function_ar, person.function, arabic)
        commune = _either(person.commune_ar, person.commune, arabic)
        texts = [text for text in (function, commune) if text]
        y = top + index * ROW + (4.7 if len(texts) > 1 else 6.6)
        for text in texts:
            paper.line(isolate(text), x + 1.2, y, SMALL.but(ink=INK), width - 2.4, "start", own)
            y += 4.1


def _either(arabic_text: str, latin_text: str, arabic: bool) -> str:
    return (arabic_text or latin_text) if arabic else (latin_text or arabic_text)


def person_note(person: Person, arabic: bool) -> str:
    """Function and commune on one line, in one script."""
    parts = (person.function_ar, person.commune_ar) if arabic else (person.function, person.commune)
    return " · ".join(isolate(part) for part in parts if part)


def name_lines(name: str, width: float, direction: str | None) -> list[Line]:
    """A name in full: set smaller if it is long, then on two lines, at last on three."""
    line = typeset(name, NAME, direction)
    if not name or line.width <= width:
        return [line] if name else []
    size = NAME.size * width / line.width * 0.99
    if size >= 7.5:
        return [typeset(name, NAME.but(size=size, arabic=NAME.arabic * size / 9.5), direction)]
    small = NAME.but(size=7.5, arabic=0.0)
    lines = broken(name[:400], width, small, direction)
    if len(lines) <= 3:
        return lines
    return [*lines[:2], typeset(lines[2].text[:-1] + "…", small, direction)]


def _boxes_and_amounts(paper: Paper, grid: Grid, top: float, people: Sequence[Person]) -> None:
    for column in (grid.signature + 1, grid.signature + 2):
        x, width = grid.column(column)
        for index in range(len(people)):
            tick_box(paper, x + (width - BOX) / 2, top + index * ROW + (ROW - BOX) / 2, BOX)
    x, width = grid.column(grid.amount)
    for index, person in enumerate(people):
        if person.amount is not None:
            y = top + index * ROW + 6.7
            paper.line(amount(person.amount), x + 2.2, y, BODY, width - 4.4, "right")


def amount(value: int) -> str:
    """A sum of money, thousands parted by a narrow no-break space."""
    return f"{value:,}".replace(",", "\u202f")


def _subtotal(
    paper: Paper,
    grid: Grid,
    sheet: SignIn,
    row: tuple[float, float],
    people: Sequence[Person],
    lines: tuple[int, int],
) -> None:
    top, end = row
    y, signature = (top + end) / 2 + 1.1, grid.column(grid.signature)
    if grid.bilingual:
        left = grid.edges[grid.signature] - 14.4
        paper.line(_sum_words(sheet, "fr", lines), 13.2, y, BOLD.but(size=8.5), left)
        paper.line(
            _sum_words(sheet, "ar", lines), grid.edges[6], y, BOLD.but(size=8.5),
            paper.right - grid.edges[6] - 1.2, "right", "rtl",
        )  # fmt: skip
    else:
        own = "rtl" if paper.rtl else "ltr"
        text = _sum_words(sheet, paper.language, lines)
        width = grid.edges[grid.signature] - 15
        paper.line(text, 13.2, y, BOLD.but(size=8.5), width, "start", own)
    initials = " · ".join(say(own, "papers.sign_in.initials") for own in languages(paper))
    paper.line(initials, signature[0] + 1.2, top + 3.0, NOTE, signature[1] - 2)
    known = [person.amount for person in people if person.amount is not None]
    if known and len(known) == len(people):
        x, width = grid.column(grid.amount)
        paper.line(amount(sum(known)), x + 2.2, y, BOLD, width - 4.4, "right")


def _sum_words(sheet: SignIn, language: str, lines: tuple[int, int]) -> str:
    currency = sheet.currency_ar if language == "ar" else sheet.currency
    key = "papers.sign_in.subtotal_in" if currency else "papers.sign_in.subtotal"
    return say(language, key, first=lines[0], last=lines[1], currency=currency)


def _legend(paper: Paper, y: float) -> None:
    texts = {own: say(own, "papers.sign_in.legend") for own in languages(paper)}
    pair(paper, texts, y, NOTE.but(ink=SECOND))
