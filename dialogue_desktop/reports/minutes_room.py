"""Who was there, and how the time went: the two tables at the head of the minutes."""

from __future__ import annotations

from .arabic import broken
from .flow import Flow
from .joining import shown_as
from .minutes import AgendaLine, Minutes
from .minutes_cards import draw_leading
from .minutes_words import (
    agenda_minutes,
    agenda_total,
    row_words,
    second_column,
    word,
)
from .presence import Cells, Presence, Row
from .shapes import role
from .style import BODY, BOLD, COPPER, INK, NOTE, SECOND, SMALL

LABEL, NUMBER, SHAPES_WIDE = 60.0, 9.0, 35.0
_PITCH, _SHAPE, _ROW = 3.4, 2.4, 8.0
MOST_SHAPES = 60
"""Beyond that nobody counts them; a bar says it."""
_BARS_AT, _BAR, _TOLD_OVER = 106.0, 36.0, 5


def draw_room(flow: Flow, presence: Presence | None, language: str) -> None:
    """Who was there: one shape for one person."""
    told = presence is not None and presence.whole.total
    flow.heading(word(language, "who.title"), word(language, "who.note") if told else "", 14)
    if presence is None or not told:
        key = "who.no_register" if presence is None else "who.few"
        flow.text(word(language, key), SMALL)
        return
    rows = presence.rows if len(presence.rows) > 1 else ()
    if presence.told_by_sex:
        _heads(flow, presence, language)
    for row in rows:
        _row(flow, row, presence, language, shapes=True)
    _row(flow, presence.whole, presence, language, shapes=not rows)
    if presence.joined:
        flow.skip(1.0)
        flow.text(word(language, "who.joined"), NOTE)


def _heads(flow: Flow, presence: Presence, language: str) -> None:
    paper, base = flow.paper, flow.y + 3.6
    small = BOLD.but(size=8.5)
    wide = NUMBER + SHAPES_WIDE
    heads = ((word(language, "who.women"), 0.0), (second_column(presence, language), wide))
    for head, at in heads:
        paper.line(head, paper.left + LABEL + at + 2.6, base, small, wide - 4)
    paper.line(word(language, "who.total"), paper.right - 26, base, small, 26, "end")
    flow.y += 5.6
    paper.rule(paper.left, paper.right, flow.y, 0.25)


def _row(flow: Flow, row: Row, presence: Presence, language: str, shapes: bool) -> None:
    paper = flow.paper
    cells = _cells(row)
    lines = max(_lines(count, wide) for count, _, wide in cells) if shapes else 1
    height = _ROW + (lines - 1) * _PITCH
    flow.need(height)
    base = flow.y + 5.2
    name = row_words(row, presence, language)
    paper.line(name, paper.left, base, BOLD.but(size=9.5), LABEL - 2)
    for count, at, wide in cells:
        if row.cells:
            paper.line(
                str(count), paper.left + LABEL + at, base, BOLD.but(size=9.5), NUMBER - 1.5, "end"
            )
        x = paper.left + LABEL + at + NUMBER
        if shapes:
            _shapes(flow, row.groups, count, x, base - 2.55, wide)
        elif row.cells and not presence.sex_unrecorded:
            share = f"{round(100 * count / row.total)} %"
            paper.line(share, x, base, SMALL, wide, direction="ltr")
    paper.line(str(row.total), paper.right - 26, base, BOLD.but(size=9.5), 26, "end")
    flow.y += height
    weight = 0.5 if row is presence.whole else 0.2
    paper.rule(paper.left, paper.right, flow.y, weight)


def _cells(row: Row) -> list[tuple[int, float, float]]:
    """Count, where its cell begins and how wide its shapes may run."""
    if row.cells is None:
        return [(row.total, 0.0, 2 * SHAPES_WIDE + NUMBER)]
    cells: Cells = row.cells
    return [(cells.women, 0.0, SHAPES_WIDE), (cells.others, NUMBER + SHAPES_WIDE, SHAPES_WIDE)]


def _lines(count: int, wide: float) -> int:
    per_line = int(wide / _PITCH)
    return 1 if count > MOST_SHAPES else -(-count // per_line)


def _shapes(
    flow: Flow, groups: tuple[str, ...], count: int, x: float, y: float, wide: float
) -> None:
    paper, per_line = flow.paper, int(wide / _PITCH)
    if count > MOST_SHAPES:
        paper.box(x, y, wide - 1.5, _SHAPE, 0.4, 0, fill=SECOND)
        return
    kind = shown_as(groups)
    for number in range(count):
        down, along = divmod(number, per_line)
        role(paper, kind, x + along * _PITCH, y + down * _PITCH, _SHAPE)


def draw_agenda(flow: Flow, minutes: Minutes, language: str) -> None:
    """The agenda, with the minutes that each item held and those that were planned."""
    if not minutes.agenda:
        return
    known = any(line.held is not None or line.planned is not None for line in minutes.agenda)
    note = word(language, "agenda.note") if known else ""
    flow.heading(word(language, "agenda.title"), note, 14)
    longest = max(max(line.held or 0, line.planned or 0) for line in minutes.agenda)
    for line in minutes.agenda:
        _agenda_row(flow, line, language, _BAR / longest if longest else 0.0)
    if known:
        flow.skip(1.0)
        legend = (word(language, "agenda.legend"), agenda_total(minutes, language))
        flow.text(" ".join(part for part in legend if part), NOTE)


def _agenda_row(flow: Flow, line: AgendaLine, language: str, scale: float) -> None:
    paper, rtl = flow.paper, flow.paper.rtl
    title, room = line.title.in_(language), _BARS_AT - 18
    lines = broken(title, room, BODY)
    height = max(sum(BODY.height(each.rtl) for each in lines), BODY.height(rtl)) + 2.0
    flow.need(height)
    top = flow.y + 1.0
    base = top + BODY.height(rtl) * 0.74
    paper.line(line.began, paper.left, base, BOLD, 12, "end" if not rtl else "start")
    draw_leading(paper, lines, paper.left + 16, top, room, BODY)
    if scale:
        _bar(flow, line, base - 2.1, scale)
    over = (line.held or 0) > (line.planned or 0) if line.planned else False
    ratio = agenda_minutes(line, language)
    paper.line(ratio, paper.right - 26, base, BOLD if over else BODY, 26, "end")
    flow.y += height
    paper.rule(paper.left, paper.right, flow.y, 0.2)


def _bar(flow: Flow, line: AgendaLine, y: float, scale: float) -> None:
    """A bar as long as the time held, with a stroke at what was planned."""
    paper = flow.paper
    x = paper.left + _BARS_AT
    if line.held:
        paper.box(x, y, max(line.held * scale, 0.4), 2.0, 0, 0, fill=SECOND)
    if line.planned:
        paper.upright(x + line.planned * scale, y - 0.9, y + 2.9, 0.45, INK)
    if line.held and line.planned and line.held - line.planned >= _TOLD_OVER:
        more = f"+{line.held - line.planned}"
        style = BOLD.but(size=8.5, ink=COPPER)
        paper.line(more, x + _BAR + 2.5, y + 2.1, style, direction="ltr")
