"""The pages of a sign-in sheet that go round the room: twenty people, a signature each."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.strokes import fitted
from ..words import say
from .arabic import broken, typeset
from .page import Paper
from .shapes import tick_box
from .sign_in import Person, SignIn
from .sign_in_columns import Grid, people_grid
from .sign_in_names import names_and_notes, names_then_notes
from .style import BODY, BOLD, INK, LEAST, NOTE, SECOND, SMALL, TITLE, Style

BOX = 4.6
SUM_ROW, TWO_LINES, LOWEST_FOOT = 8.8, 7.8, 280.4
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
    rows = top + grid.head
    foot = rows + len(people) * grid.row
    end = min(foot + SUM_ROW, LOWEST_FOOT)
    _rules(paper, grid, top, (rows, foot), end)
    _heads(paper, grid, sheet, top)
    _numbers(paper, grid, rows, people, first)
    if both:
        names_and_notes(paper, grid, 1, rows, people, arabic=False)
        names_and_notes(paper, grid, grid.past, rows, people, arabic=True)
    else:
        names_then_notes(paper, grid, rows, people)
    _boxes_and_amounts(paper, grid, sheet, rows, people)
    _signatures(paper, grid, rows, people)
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
    y = paper.top + (8.8 if "ar" in spoken else 7.6)
    pair(paper, {own: say(own, "papers.sign_in.title") for own in spoken}, y, TITLE, -1.0)
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


def _rules(paper: Paper, grid: Grid, top: float, rows: tuple[float, float], end: float) -> None:
    first, foot = rows
    paper.rule(paper.left, paper.right, top)
    paper.rule(paper.left, paper.right, first, 0.5, INK)
    for index in range(1, round((foot - first) / grid.row) + 1):
        paper.rule(paper.left, paper.right, first + index * grid.row)
    paper.rule(paper.left, paper.right, end, 0.5, INK)
    for index in range(grid.signature if grid.bilingual else 1, grid.past + 1):
        if index < len(grid.edges) - 1:
            through = index >= grid.signature and not grid.first_box < index < grid.first_free
            paper.upright(grid.edges[index], top, end if through else foot)


def _heads(paper: Paper, grid: Grid, sheet: SignIn, top: float) -> None:
    spoken = languages(paper)
    for index, key in enumerate(sheet.consents, start=grid.first_box):
        _box_head(paper, grid, index, top, _worded(key, spoken))
    for index, column in enumerate(sheet.columns, start=grid.first_free):
        texts = {own: column.called(own) for own in spoken}
        if column.money:
            _money_head(paper, grid, index, top, texts)
        else:
            _box_head(paper, grid, index, top, texts)
    _head(paper, grid, grid.signature, top, _worded("signature", spoken), "centre")
    _head(paper, grid, 0, top, _worded("number", spoken[:1]), "centre")
    if grid.bilingual:
        _head(paper, grid, grid.past + 1, top, _worded("number", ("ar",)), "centre")
        _both_heads(paper, grid, top)
        return
    own = spoken[0]
    for index, key in ((1, "name"), (2, "function")):
        ways = [say(own, f"papers.sign_in.{each}") for each in (key, f"{key}_short")]
        text = fullest(ways, HEADING, grid.column(index)[1] - 2.4, own)
        _head(paper, grid, index, top, {own: text}, "start")


def _both_heads(paper: Paper, grid: Grid, top: float) -> None:
    """Over the names of either script the same words, one below the other."""
    for own, index, align in (("fr", 1, "start"), ("ar", grid.past, "right")):
        x, width = grid.column(index)
        y = top + (grid.head - 8.0) / 2 + 3.2
        for key, style in (("name_short", HEADING), ("below_name", WHAT.but(size=LEAST))):
            text = say(own, f"papers.sign_in.{key}")
            paper.line(text, x + 1.2, y, style, width - 2.4, align, _direction(own))
            y += 3.5


def fullest(texts: list[str], style: Style, width: float, language: str) -> str:
    """The first of several ways to say something that fits; else the last."""
    direction = "rtl" if language == "ar" else "ltr"
    fitting = (text for text in texts if typeset(text, style, direction).width <= width)
    return next(fitting, texts[-1])


def _worded(key: str, spoken: tuple[str, ...]) -> dict[str, str]:
    return {own: say(own, f"papers.sign_in.{key}") for own in spoken}


def _head(
    paper: Paper, grid: Grid, index: int, top: float, texts: dict[str, str], align: str
) -> None:
    x, width = grid.column(index)
    inset = 0.3 if align == "centre" else 1.2
    y = top + (grid.head - 8.0) / 2 + (5.0 if len(texts) == 1 else 3.2)
    for language, text in texts.items():
        direction = "rtl" if language == "ar" else "ltr"
        narrow = len(texts) > 1 or grid.first_box <= index < grid.past
        style = HEADING.but(size=LEAST if narrow else 8.0 if align == "centre" else 8.5)
        paper.line(text, x + inset, y, style, width - 2 * inset, align, direction)
        y += 3.3


def _box_head(paper: Paper, grid: Grid, index: int, top: float, texts: dict[str, str]) -> None:
    """The words over a box to tick, upwards where the column is narrow."""
    if not grid.turned:
        _head(paper, grid, index, top, texts, "centre")
        return
    x, width = grid.column(index)
    style = HEADING.but(size=7.5 if len(texts) > 1 else 8.0)
    pitch = 3.2
    across = width / 2 + 0.9 - pitch * (len(texts) - 1) / 2
    for language, text in texts.items():
        line = paper.fitted(text, style, grid.head - 1.6, "rtl" if language == "ar" else "ltr")
        # upwards: what is read first stands left, on an Arabic paper too
        at = x + (width - across if paper.mirrored else across)
        paper.upwards(line, at, top + grid.head - (grid.head - line.width) / 2)
        across += pitch


def _money_head(paper: Paper, grid: Grid, index: int, top: float, texts: dict[str, str]) -> None:
    """What is paid out; a name of one's own is said once, and broken where the head is high."""
    if not grid.turned:
        _head(paper, grid, index, top, texts, "centre")
        return
    x, width = grid.column(index)
    style = HEADING.but(size=7.5, arabic=0.0)
    said = {text: own for own, text in reversed(texts.items())}
    lines = [
        line
        for text, own in reversed(said.items())
        for line in broken(text, width - 0.6, style, None if len(said) == 1 else _direction(own))
    ][:4]
    y = top + grid.head / 2 + 1.0 - 3.2 * (len(lines) - 1) / 2
    for line in lines:
        paper.put(line, x + 0.3, y, INK, width - 0.6, "centre")
        y += 3.2


def _direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"


def _numbers(paper: Paper, grid: Grid, top: float, people: Sequence[Person], first: int) -> None:
    columns = (0, len(grid.edges) - 2) if grid.bilingual else (0,)
    for column in columns:
        x, width = grid.column(column)
        for index in range(len(people)):
            y = top + index * grid.row + 6.6
            paper.line(str(first + index), x, y, SMALL, width, "centre")


def _signatures(paper: Paper, grid: Grid, top: float, people: Sequence[Person]) -> None:
    """What was signed on the screen, as it was written, on an Arabic sheet too."""
    x, width = grid.column(grid.signature)
    left = paper.width - x - width if paper.mirrored else x
    with paper.unmirrored():
        for index, person in enumerate(people):
            y = top + index * grid.row
            for stroke in fitted(person.signed, left + 2, y + 1, width - 4, grid.row - 2):
                paper.trace(stroke if len(stroke) > 1 else stroke * 2, 0.35)


def _boxes_and_amounts(
    paper: Paper, grid: Grid, sheet: SignIn, top: float, people: Sequence[Person]
) -> None:
    ticked = [place for place, column in enumerate(sheet.columns) if not column.money]
    boxes = [*range(grid.boxes), *(grid.boxes + place for place in ticked)]
    for box in boxes:
        x, width = grid.column(grid.first_box + box)
        asked = sheet.consents[box] if box < len(sheet.consents) else ""
        for index, person in enumerate(people):
            y = top + (index + 0.5) * grid.row - BOX / 2
            tick_box(paper, x + (width - BOX) / 2, y, BOX, asked in person.agreed)
    for place, column in enumerate(sheet.columns):
        x, width = grid.column(grid.first_free + place)
        for index, person in enumerate(people):
            paid = person.amount(place) if column.money else None
            if paid is not None:
                y = top + index * grid.row + 6.7
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
    high = end - top >= TWO_LINES
    y, signature = (top + end) / 2 + 1.1, grid.column(grid.signature)
    if grid.bilingual:
        left = grid.edges[grid.signature] - 14.4
        right = paper.right - grid.edges[grid.past] - 2.4
        words = _sum_words(sheet, "fr", lines, left, high)
        _sum(paper, words, (13.2, y, left), "start", "ltr")
        words = _sum_words(sheet, "ar", lines, right, high)
        _sum(paper, words, (grid.edges[grid.past] + 1.2, y, right), "right", "rtl")
    else:
        own = "rtl" if paper.rtl else "ltr"
        width = grid.edges[grid.signature] - 15
        words = _sum_words(sheet, paper.language, lines, width, high)
        _sum(paper, words, (13.2, y, width), "start", own)
    initials = " · ".join(say(own, "papers.sign_in.initials") for own in languages(paper))
    paper.line(initials, signature[0] + 1.2, top + 3.0, NOTE, signature[1] - 2)
    for place in range(grid.columns):
        paid = total(people, place)
        if paid is not None:
            x, width = grid.column(grid.first_free + place)
            paper.line(amount(paid), x + 2.2, y, BOLD, width - 4.4, "right")


def _sum(
    paper: Paper,
    words: list[str],
    place: tuple[float, float, float],
    align: str,
    direction: str,
) -> None:
    """What is summed, and in which money: on one line, or one below the other."""
    x, y, width = place
    y -= 2.0 * (len(words) - 1)
    for text, style in zip(words, (HEADING, WHAT.but(size=LEAST)), strict=False):
        paper.line(text, x, y, style, width, align, direction)
        y += 3.5


def _sum_words(
    sheet: SignIn, language: str, lines: tuple[int, int], width: float, high: bool
) -> list[str]:
    """What is summed; the money below it where one line is too short and the row is high."""
    currency = sheet.currency_ar if language == "ar" else sheet.currency
    currency = currency if any(column.money for column in sheet.columns) else ""

    def said(key: str) -> str:
        words = f"papers.sign_in.{key}"
        return say(language, words, first=lines[0], last=lines[1], currency=currency)

    if not currency:
        return [fullest([said("subtotal"), said("lines")], HEADING, width, language)]
    texts = [said(key) for key in ("subtotal_in", "subtotal", "lines")]
    text = fullest(texts, HEADING, width, language)
    return [text] if text == texts[0] or not high else [text, said("in_currency")]


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
