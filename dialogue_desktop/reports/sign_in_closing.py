"""The last page of a sign-in sheet, which the trainer keeps: walk-ins, trainers, closing."""

from __future__ import annotations

from collections.abc import Sequence

from ..words import say
from .dates import clock
from .page import Paper
from .shapes import tick_box
from .sign_in import PER_PAGE, WALK_INS, Person, SignIn
from .sign_in_columns import Grid, walk_in_grid
from .sign_in_people import BOX, HEADING, amount, fullest, languages, pair, titles, total
from .style import BODY, BOLD, INK, LEAST, SECTION, SMALL

ROW, HEAD = 13.0, 8.2
TRAINER_ROW, SIGNED_ROW = 15.0, 11.5
NOTE_SIZE, SMALL_HEAD = 8.0, 24.0
"""How notes are set; in a narrower column the head is set small."""
WIDE, LABEL, NARROW, MOST = 28.0, 51.8, 20.5, 6
"""The closing table: a page's column, the labels', a page's where there are many, how many."""


def closing_pages(paper: Paper, sheet: SignIn, counts: list[int]) -> None:
    """Draw them; ``counts`` are the people on each page before."""
    top = paper.top if counts else titles(paper, sheet)
    y = _walk_ins(paper, sheet, top + 8.2)
    y = _trainers(paper, sheet, y + 10.0)
    y = _totals(paper, sheet, counts, y + 10.0)
    _boxes(paper, sheet, y + 4.0)


def _room(paper: Paper, y: float, height: float) -> float:
    """``y``, or the top of a next page when the block would not fit below it."""
    return y if y + height <= paper.bottom + 3 else paper.next_page() + 8.2


def _section(paper: Paper, key: str, y: float) -> float:
    """A heading whose baseline is at ``y``, and its rule. Answers where the block begins."""
    texts = {own: say(own, f"papers.sign_in.{key}") for own in languages(paper)}
    pair(paper, texts, y, SECTION)
    ruled = y + (2.9 if "ar" in texts else 2.4)
    paper.rule(paper.left, paper.right, ruled, 0.5, INK)
    return ruled


def _walk_ins(paper: Paper, sheet: SignIn, y: float) -> float:
    top, grid = _section(paper, "walk_ins", y), walk_in_grid(sheet.columns, len(sheet.consents))
    keys = ("number", "name", "contacts", "signature", *sheet.consents)
    for index, key in enumerate(keys):
        spoken = languages(paper) if key != "number" else languages(paper)[:1]
        texts = [say(own, f"papers.sign_in.{key}") for own in spoken]
        if key == "contacts":
            width = grid.column(index)[1] - 0.6
            texts = [_contacts(own, width) for own in spoken]
        _stacked(paper, texts, top, *grid.column(index))
    for index, column in enumerate(sheet.columns, start=grid.first_free):
        texts = [column.called(own) for own in languages(paper)]
        _stacked(paper, texts, top, *grid.column(index))
    foot = top + HEAD + WALK_INS * ROW
    for index in range(WALK_INS + 1):
        paper.rule(paper.left, paper.right, top + HEAD + index * ROW)
    for x in grid.edges[1:-1]:
        paper.upright(x, top, foot)
    for index in range(WALK_INS):
        number = len(sheet.people) + 1 + index
        _blank(paper, grid, sheet, number, top + HEAD + index * ROW)
    return foot


def _contacts(language: str, width: float) -> str:
    texts = [say(language, f"papers.sign_in.{key}") for key in ("contacts", "contacts_short")]
    return fullest(texts, HEADING.but(size=7.5), width, language)


def _stacked(paper: Paper, texts: list[str], top: float, x: float, width: float) -> None:
    """A column's head: one line, or French over Arabic."""
    y = top + 5.1 if len(texts) == 1 else top + 3.3
    small = len(texts) > 1 or width < SMALL_HEAD
    style, inset = HEADING.but(size=LEAST if small else 8.5), 0.3 if small else 1.2
    for text in texts:
        paper.line(text, x + inset, y, style, width - 2 * inset, "centre")
        y += 3.3


def _blank(paper: Paper, grid: Grid, sheet: SignIn, number: int, y: float) -> None:
    """One row to be filled in by hand."""
    x, width = grid.column(0)
    paper.line(str(number), x, y + 7.5, SMALL, width, "centre")
    paper.rule(grid.edges[2] + 2, grid.edges[3] - 2, y + ROW / 2)
    ticked = [grid.boxes + n for n, column in enumerate(sheet.columns) if not column.money]
    for box in (*range(grid.boxes), *ticked):
        x, width = grid.column(grid.first_box + box)
        tick_box(paper, x + (width - BOX) / 2, y + (ROW - BOX) / 2, BOX)


def _trainers(paper: Paper, sheet: SignIn, y: float) -> float:
    """Two rows at least: who comes is not always who was announced."""
    trainers = [*sheet.trainers, *[("", "")] * max(0, 2 - len(sheet.trainers))]
    y = _room(paper, y, 2.9 + TRAINER_ROW * 2)
    y = _section(paper, "trainers", y)
    for names in trainers:
        if y + TRAINER_ROW > paper.bottom + 6:
            y = _section(paper, "trainers", paper.next_page() + 8.2)
        _trainer(paper, sheet, names, y)
        y += TRAINER_ROW
        paper.rule(paper.left, paper.right, y)
    return y


def _trainer(paper: Paper, sheet: SignIn, names: tuple[str, str], y: float) -> None:
    latin, arabic = names
    shown = [name for name in ((arabic, latin) if paper.rtl else (latin, arabic)) if name]
    own = "rtl" if paper.rtl else "ltr"
    baseline = y + (6.3 if len(shown) > 1 else 8.4)
    for index, name in enumerate(shown[:2]):
        paper.line(name, 13.2, baseline, BODY.but(bold=index == 0, size=9.5), 58, "start")
        baseline += 5.0
    if not shown:
        label = " · ".join(say(o, "papers.sign_in.trainer_blank") for o in languages(paper))
        paper.line(label, 13.2, y + 3.6, SMALL.but(size=NOTE_SIZE), 58, "start", own)
    times = " – ".join(clock(time) for time in (sheet.starts, sheet.ends) if time)
    paper.line(times, 74, y + 8.4, BODY, 28, "centre", "ltr")
    paper.upright(74, y, y + TRAINER_ROW)
    paper.upright(102, y, y + TRAINER_ROW)
    signature = " · ".join(say(o, "papers.sign_in.signature") for o in languages(paper))
    paper.line(signature, 105, y + 3.6, SMALL.but(size=NOTE_SIZE), 90, "start", own)


def _totals(paper: Paper, sheet: SignIn, counts: list[int], y: float) -> float:
    """Signatures counted page by page (A9), and each free column with its total (A21)."""
    height = 6.3 + (1 + len(sheet.columns)) * SIGNED_ROW
    cells = [(number, count) for number, count in enumerate(counts, start=1)]
    cells.append((len(counts) + 1, WALK_INS))
    wide = len(cells) <= 4
    per_band = 4 if wide else MOST
    bands = [cells[at : at + per_band] for at in range(0, len(cells), per_band)]
    y = _room(paper, y, 2.9 + height)
    y = _section(paper, "closing", y)
    for index, band in enumerate(bands):
        last = index == len(bands) - 1
        if y + height > paper.bottom + 6:
            y = _section(paper, "closing", paper.next_page() + 8.2)
        y = _band(paper, sheet, band, y, WIDE if wide else NARROW, sum(c for _, c in cells), last)
    return y


def _band(
    paper: Paper,
    sheet: SignIn,
    band: list[tuple[int, int]],
    y: float,
    width: float,
    signatures: int,
    last: bool,
) -> float:
    """One run of pages, side by side, the total after the last."""
    top = y + 6.3
    rows = [top + SIGNED_ROW * (1 + place) for place in range(len(sheet.columns))]
    foot, x = top + SIGNED_ROW * (1 + len(rows)), paper.left + LABEL
    _label(paper, {own: say(own, "papers.sign_in.counted") for own in languages(paper)}, top)
    for place, row in enumerate(rows):
        _label(paper, _totalled(paper, sheet, place), row)
    for number, count in band:
        paper.upright(x, y, foot)
        spoken = languages(paper) if width == WIDE else languages(paper)[:1]
        title = "  ·  ".join(say(o, "papers.sign_in.page", page=number) for o in spoken)
        direction = "rtl" if paper.rtl else "ltr"
        paper.line(title, x + 0.5, y + 4.4, HEADING, width - 1, "centre", direction)
        _of(paper, count, x, top + 7.2, width)
        page = sheet.people[(number - 1) * PER_PAGE : number * PER_PAGE]
        for place, row in enumerate(rows):
            _paid(paper, page, place, x, row + 7.2, width)
        x += width
    if last:
        paper.upright(x, y, foot, 0.5, INK)
        title = "  ·  ".join(say(o, "papers.sign_in.total") for o in languages(paper))
        room = paper.right - x
        paper.line(title, x + 0.5, y + 4.4, HEADING, room - 1, "centre")
        _of(paper, signatures, x, top + 7.2, room)
        for place, row in enumerate(rows):
            _paid(paper, sheet.people, place, x, row + 7.2, room)
    for ruled in (top, *rows, foot):
        paper.rule(paper.left, paper.right, ruled)
    return foot


def _totalled(paper: Paper, sheet: SignIn, place: int) -> dict[str, str]:
    """What a free column's total is called in each language."""
    return {
        own: sheet.columns[place].totalled(
            own, sheet.currency_ar if own == "ar" else sheet.currency
        )
        for own in languages(paper)
    }


def _of(paper: Paper, count: int, x: float, baseline: float, width: float) -> None:
    """So many could sign; whoever counts writes before it, as the paper reads."""
    text = say(languages(paper)[0], "papers.sign_in.of", n=count)
    paper.line(text, x + 3, baseline, BODY, width - 6, "end", "rtl" if paper.rtl else "ltr")


def _paid(
    paper: Paper, people: Sequence[Person], place: int, x: float, baseline: float, width: float
) -> None:
    """What these people are paid out of a free column, if that is known of all of them."""
    paid = total(people, place)
    if paid is not None:
        paper.line(amount(paid), x + 3, baseline, BOLD, width - 6, "right", "ltr")


def _label(paper: Paper, texts: dict[str, str], y: float) -> None:
    baseline = y + (4.6 if len(texts) > 1 else 7.0)
    for index, (own, text) in enumerate(texts.items()):
        style = BOLD if index == 0 else BODY
        direction = "rtl" if own == "ar" else "ltr"
        paper.line(text, 13.2, baseline, style, LABEL - 3, "start", direction)
        baseline += 4.6


def _boxes(paper: Paper, sheet: SignIn, y: float) -> None:
    """Who paid it out, the stamp of the place, and the closing of the register."""
    gap = 3.0
    width = (paper.inner - 2 * gap) / 3
    y = _room(paper, y, 24.0)
    height = min(36.0, paper.bottom + 4 - y)
    money = any(column.money for column in sheet.columns)
    keys = ("paid_by" if money else "handed_by", "stamp", "closed_by")
    for index, key in enumerate(keys):
        x = paper.left + index * (width + gap)
        paper.box(x, y, width, height, 1.0, 0.3)
        baseline = y + 4.4
        for own in languages(paper):
            align = "end" if own == "ar" and not paper.rtl else "start"
            text = say(own, f"papers.sign_in.{key}")
            direction = "rtl" if own == "ar" else "ltr"
            style = SMALL.but(size=NOTE_SIZE)
            paper.line(text, x + 2, baseline, style, width - 4, align, direction)
            baseline += 4.1
