"""The pages of a sign-in sheet that go round the room: twenty people, a signature each."""

from __future__ import annotations

from collections.abc import Sequence

from ..words import say
from .arabic import Line, broken, isolate, typeset
from .page import Paper
from .shapes import tick_box
from .sign_in import Person, SignIn
from .sign_in_columns import Grid, people_grid
from .style import BODY, BOLD, INK, LEAST, NAME, NOTE, SECOND, SMALL, TITLE, Style

ROW, HEAD, BOX = 11.0, 8.0, 4.6
SUM_ROW, LOWEST_FOOT = 8.8, 280.4
"""The row of the subtotal is lower where the page would run into its footer."""
SECOND_LINE = 3.7
HEADING = BOLD.but(size=8.5)
WHAT = SMALL.but(ink=INK)


def people_page(paper: Paper, sheet: SignIn, people: Sequence[Person], first: int) -> None:
    """One page of people, whose first is number ``first`` of the sheet."""
    both = paper.language == "both"
    grid = people_grid(sheet.columns, len(sheet.consents), both)
    last = first + len(people) - 1
    top = titles(paper, sheet, first, last) if first == 1 else paper.top + 4.0
    rows, foot = top + HEAD, top + HEAD + len(people) * ROW
    end = min(foot + SUM_ROW, LOWEST_FOOT)
    _rules(paper, grid, top, len(people), end)
    _heads(paper, grid, sheet, top)
    _numbers(paper, grid, rows, people, first)
    if both:
        _names(paper, grid.column(1), rows, people, arabic=False)
        _names(paper, grid.column(grid.past), rows, people, arabic=True)
    else:
        _single_names(paper, grid, rows, people)
    _boxes_and_amounts(paper, grid, sheet, rows, people)
    _subtotal(paper, grid, sheet, (foot, end), people, (first, last))
    legend(paper, sheet, end + 3.1)


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
    for index in range(grid.signature if grid.bilingual else 1, grid.past + 1):
        if index < len(grid.edges) - 1:
            through = index >= grid.signature and not grid.first_box < index < grid.first_free
            paper.upright(grid.edges[index], top, end if through else foot)


def _heads(paper: Paper, grid: Grid, sheet: SignIn, top: float) -> None:
    spoken = languages(paper)
    keys = ("signature", *sheet.consents)
    for index, key in enumerate(keys, start=grid.signature):
        _head(paper, grid.column(index), top, _worded(key, spoken), "centre")
    for index, column in enumerate(sheet.columns, start=grid.first_free):
        texts = {own: column.called(own) for own in spoken}
        _head(paper, grid.column(index), top, texts, "centre")
    _head(paper, grid.column(0), top, _worded("number", spoken[:1]), "centre")
    if grid.bilingual:
        for index, own, align in ((1, "fr", "start"), (grid.past, "ar", "right")):
            ways = [say(own, f"papers.sign_in.{key}") for key in ("who", "name_short")]
            text = fullest(ways, HEADING, grid.column(index)[1] - 2.4, own)
            _head(paper, grid.column(index), top, {own: text}, align)
        _head(paper, grid.column(grid.past + 1), top, _worded("number", ("ar",)), "centre")
        return
    own = spoken[0]
    for index, key in ((1, "name"), (2, "function")):
        ways = [say(own, f"papers.sign_in.{each}") for each in (key, f"{key}_short")]
        text = fullest(ways, HEADING, grid.column(index)[1] - 2.4, own)
        _head(paper, grid.column(index), top, {own: text}, "start")


def fullest(texts: list[str], style: Style, width: float, language: str) -> str:
    """The first of several ways to say something that fits; else the last."""
    direction = "rtl" if language == "ar" else "ltr"
    fitting = (text for text in texts if typeset(text, style, direction).width <= width)
    return next(fitting, texts[-1])


def _worded(key: str, spoken: tuple[str, ...]) -> dict[str, str]:
    return {own: say(own, f"papers.sign_in.{key}") for own in spoken}


def _head(
    paper: Paper,
    column: tuple[float, float],
    top: float,
    texts: dict[str, str],
    align: str,
) -> None:
    x, width = column
    inset = 0.3 if align == "centre" else 1.2
    y = top + 5.0 if len(texts) == 1 else top + 3.2
    for language, text in texts.items():
        direction = "rtl" if language == "ar" else "ltr"
        style = HEADING.but(size=7.5 if len(texts) > 1 else 8.0 if align == "centre" else 8.5)
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
        notes = _notes(person, arabic, width, len(lines))
        first = (4.2 if arabic else 4.5) if len(lines) + len(notes) < 3 else 3.1
        baseline = y + first
        for line in lines:
            paper.put(line, x, baseline, INK, width, align)
            baseline += 3.1
        below = y + (8.7 if len(lines) + len(notes) < 3 else 9.4 - 3.1 * (len(notes) - 1))
        for text in notes:
            paper.line(text, x, below, SMALL.but(ink=INK), width, align, "rtl" if arabic else "ltr")
            below += 3.1


def _notes(person: Person, arabic: bool, width: float, taken: int) -> list[str]:
    """Function and commune under a name, on a line each where one is too short for both and the
    name takes one line."""
    whole = person_note(person, arabic)
    parts = (person.function_ar, person.commune_ar) if arabic else (person.function, person.commune)
    narrow = typeset(whole, SMALL, "rtl" if arabic else "ltr").width > width
    if narrow and taken < 2 and all(parts):
        return [isolate(part) for part in parts]
    return [whole] if taken < 3 and whole else []


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


def _boxes_and_amounts(
    paper: Paper, grid: Grid, sheet: SignIn, top: float, people: Sequence[Person]
) -> None:
    ticked = [place for place, column in enumerate(sheet.columns) if not column.money]
    boxes = [*range(grid.boxes), *(grid.boxes + place for place in ticked)]
    for box in boxes:
        x, width = grid.column(grid.first_box + box)
        for index in range(len(people)):
            tick_box(paper, x + (width - BOX) / 2, top + index * ROW + (ROW - BOX) / 2, BOX)
    for place, column in enumerate(sheet.columns):
        x, width = grid.column(grid.first_free + place)
        for index, person in enumerate(people):
            paid = person.amount(place) if column.money else None
            if paid is not None:
                y = top + index * ROW + 6.7
                paper.line(amount(paid), x + 2.2, y, BODY, width - 4.4, "right")


def total(people: Sequence[Person], column: int) -> int | None:
    """What these people are paid out of a free column, if that is known of all of them."""
    known = [paid for person in people if (paid := person.amount(column)) is not None]
    return sum(known) if known and len(known) == len(people) else None


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
        right = paper.right - grid.edges[grid.past] - 2.4
        words = _sum_words(sheet, "fr", lines, left)
        paper.line(words, 13.2, y, HEADING, left)
        words = _sum_words(sheet, "ar", lines, right)
        paper.line(words, grid.edges[grid.past] + 1.2, y, HEADING, right, "right", "rtl")
    else:
        own = "rtl" if paper.rtl else "ltr"
        width = grid.edges[grid.signature] - 15
        text = _sum_words(sheet, paper.language, lines, width)
        paper.line(text, 13.2, y, HEADING, width, "start", own)
    initials = " · ".join(say(own, "papers.sign_in.initials") for own in languages(paper))
    paper.line(initials, signature[0] + 1.2, top + 3.0, NOTE, signature[1] - 2)
    for place in range(grid.columns):
        paid = total(people, place)
        if paid is not None:
            x, width = grid.column(grid.first_free + place)
            paper.line(amount(paid), x + 2.2, y, BOLD, width - 4.4, "right")


def _sum_words(sheet: SignIn, language: str, lines: tuple[int, int], width: float) -> str:
    currency = sheet.currency_ar if language == "ar" else sheet.currency
    currency = currency if any(column.money for column in sheet.columns) else ""
    keys = (["subtotal_in"] if currency else []) + ["subtotal", "lines"]
    texts = [
        say(language, f"papers.sign_in.{key}", first=lines[0], last=lines[1], currency=currency)
        for key in keys
    ]
    return fullest(texts, HEADING, width, language)


def legend(paper: Paper, sheet: SignIn, y: float) -> None:
    """What a ticked box and a signature say."""
    texts = {own: _legend(sheet, own) for own in languages(paper)}
    pair(paper, texts, y, NOTE.but(ink=SECOND))


def _legend(sheet: SignIn, language: str) -> str:
    asked = [say(language, f"papers.sign_in.asked_{each}") for each in sheet.consents]
    comma = "، " if language == "ar" else ", "
    parts = [say(language, "papers.sign_in.legend", asked=comma.join(asked))] if asked else []
    if any(column.money for column in sheet.columns):
        parts.append(say(language, "papers.sign_in.receipt"))
    return " ".join(parts)
