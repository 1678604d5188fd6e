"""Badges, eight on an A4 page to be cut: both names, role by shape, a code with the id (P11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING
from uuid import UUID

from ..domain.badges import badge_code
from ..domain.names import in_either_script, sort_key
from ..progress import Progress, step
from ..words import say
from .arabic import Line, broken, isolate, typeset
from .dates import capital
from .page import Folio, Letterhead, Paper
from .qr import draw_qr, short_code
from .shapes import emblem, shape_of
from .shapes import role as role_shape
from .style import ACCENT, BOLD, COPPER, INK, LEAST, SECOND, SMALL, Style

if TYPE_CHECKING:
    from ..domain.programme import Programme
    from ..domain.roster import RosterLine

WIDTH, HEIGHT, LEFT, TOP = 90.0, 64.0, 15.0, 20.5
COLUMNS, ROWS = 2, 4
INSET = 6.0
NAME_LATIN = Style(size=18, bold=True, arabic=0)
NAME_ARABIC = Style(size=20, bold=True, arabic=0)
NAME_SIZES = 13.0, 11.0, 9.0
_SHARES, _NAME_PITCH = (0.55, 0.65, 0.75, 0.85, 1.0), 5.2


@dataclass(frozen=True)
class Badge:
    """One person's badge."""

    id: UUID
    name: str = ""
    name_ar: str = ""
    role: str | None = None
    sex: str | None = None
    function: str = ""
    commune: str = ""
    commune_ar: str = ""


@dataclass(frozen=True)
class Badges:
    """Everybody's badges; ``years`` stands under the programme's name."""

    programme: str = ""
    programme_ar: str = ""
    years: str = ""
    people: tuple[Badge, ...] = ()
    fingerprint: str = ""
    sample: bool = False


def badges_of(
    programme: Programme, people: Iterable[RosterLine], *, years: str = "", fingerprint: str = ""
) -> Badges:
    """The badges of these people by name, as they will lie on the table by the door."""
    ordered = sorted(people, key=lambda line: sort_key(line.name or line.name_ar))
    return Badges(
        programme=programme.name or "",
        programme_ar=programme.name_ar or "",
        years=years,
        people=tuple(_badge(line) for line in ordered),
        fingerprint=fingerprint,
    )


def _badge(line: RosterLine) -> Badge:
    commune, commune_ar = in_either_script(line.commune)
    return Badge(
        id=line.id,
        name=line.name or "",
        name_ar=line.name_ar or "",
        role=line.role,
        sex=line.sex,
        function=line.function or line.organisation or line.organisation_ar or "",
        commune=commune,
        commune_ar=commune_ar,
    )


def write_badges(
    badges: Badges, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw the pages. Badges are bilingual; ``language`` is that of the line for the printer."""
    own = "fr" if language == "both" else language
    head = Letterhead(sample=badges.sample)
    paper = Paper(stream, "fr" if own == "ar" else own, head, Folio(), bare=True)
    per_page, count = COLUMNS * ROWS, len(badges.people)
    pages = max(1, -(-count // per_page))
    for page in range(pages):
        step(progress, page * per_page, count, badges.programme)
        if page:
            paper.next_page()
        people = badges.people[page * per_page : (page + 1) * per_page]
        _cut_marks(paper)
        _notes(paper, badges, own, (page + 1, pages), page * per_page, len(people))
        for index, badge in enumerate(people):
            column, row = index % COLUMNS, index // COLUMNS
            _draw(paper, badges, badge, LEFT + column * WIDTH, TOP + row * HEIGHT)
    step(progress, count, count, badges.programme)
    paper.finish()


def _cut_marks(paper: Paper) -> None:
    """Marks in the margin, and a thin line between badges, which the cut takes away."""
    right, bottom = LEFT + COLUMNS * WIDTH, TOP + ROWS * HEIGHT
    for column in range(COLUMNS + 1):
        x = LEFT + column * WIDTH
        paper.upright(x, TOP - 7, TOP - 2, 0.25, INK)
        paper.upright(x, bottom + 2, bottom + 7, 0.25, INK)
    for row in range(ROWS + 1):
        y = TOP + row * HEIGHT
        paper.rule(LEFT - 7, LEFT - 2, y, 0.25, INK)
        paper.rule(right + 2, right + 7, y, 0.25, INK)
        if 0 < row < ROWS:
            paper.rule(LEFT, right, y, 0.15, SECOND)
    paper.upright(LEFT + WIDTH, TOP, bottom, 0.15, SECOND)


def _notes(
    paper: Paper, badges: Badges, language: str, page: tuple[int, int], before: int, count: int
) -> None:
    """What the person at the printer needs, outside the badges."""
    hint = say(language, "papers.badges.print")
    paper.line(hint, LEFT, 10, SMALL, COLUMNS * WIDTH, "centre")
    total = len(badges.people)
    which = say(language, "papers.badges.which", first=before + 1, last=before + count, n=total)
    y, third = 289.0, COLUMNS * WIDTH / 3
    paper.line(which if total else "", LEFT, y, SMALL.but(size=7.5), third)
    number = say(language, "papers.page_of", page=page[0], pages=page[1])
    paper.line(number, LEFT + third, y, SMALL.but(size=7.5, bold=True, ink=INK), third, "centre")
    if badges.fingerprint:
        code = say(language, "papers.fingerprint", code=isolate(badges.fingerprint))
        paper.line(code, LEFT + 2 * third, y, SMALL.but(size=7.5), third, "end")


def _draw(paper: Paper, badges: Badges, badge: Badge, x: float, y: float) -> None:
    left, wide = x + INSET, WIDTH - 2 * INSET
    _head(paper, badges, left, y, wide)
    shape = shape_of(badge.role)
    ink = ACCENT if shape == "square" else COPPER if shape == "diamond" else SECOND
    paper.rule(left, left + wide, y + 15.8, 0.35, ink)
    alone = not (badge.name and badge.name_ar)
    if badge.name:
        lines = name_lines(paper, badge.name, NAME_LATIN, wide, NAME_SIZES)
        _name(paper, lines, left, y + (30.0 if alone else 25.0), wide, "start")
    if badge.name_ar:
        lines = name_lines(paper, badge.name_ar, NAME_ARABIC, wide, NAME_SIZES)
        _name(paper, lines, left, y + (30.0 if alone else 35.0), wide, "right")
    _who(paper, badge, left, y + 42.8, wide - 22)
    draw_qr(paper, badge_code(badge.id), left + wide - 17.5, y + 39.6, 17.5)
    code = short_code(badge.id)
    paper.line(code, left + wide - 17.5, y + 60.2, SMALL.but(size=8), 17.5, "centre", "ltr")


def name_lines(
    paper: Paper, name: str, style: Style, wide: float, sizes: tuple[float, ...]
) -> list[Line]:
    """A name as large as it goes: on one line down to the first of ``sizes``, then on two lines of
    much the same length in one of them; only one longer than all that is cut."""
    if typeset(name, style.but(size=sizes[0], arabic=0)).width <= wide:
        return [paper.shrunk(name, style, wide, sizes[0])]
    for size in sizes:
        for share in _SHARES:
            lines = broken(name, wide * share, style.but(size=size, arabic=0))
            if len(lines) <= 2 and all(line.width <= wide for line in lines):
                return lines
    return [paper.shrunk(name, style, wide, sizes[-1])]


def _name(paper: Paper, lines: list[Line], x: float, y: float, wide: float, align: str) -> None:
    """Where two lines stand, one of them is higher and the other lower than one would be."""
    y -= _NAME_PITCH * 0.6 * (len(lines) - 1)
    for line in lines:
        paper.put(line, x, y, INK, wide, align)
        y += _NAME_PITCH


def _head(paper: Paper, badges: Badges, left: float, y: float, wide: float) -> None:
    """The programme in both scripts, its years below it if there is room left."""
    room = wide / 2 - 6
    _titled(paper, badges.programme, badges.years, left, y, room, "start")
    emblem(paper, left + wide / 2 - 4.2, y + 4.8, 8.4)
    _titled(paper, badges.programme_ar, badges.years, left + wide - room, y, room, "right")


def _titled(
    paper: Paper, title: str, years: str, x: float, y: float, room: float, align: str
) -> None:
    style = BOLD.but(size=8, arabic=0.5)
    lines = broken(title, room, style)[:3]
    if len(lines) > 2:
        paper.line(title, x, y + 8.5, style, room, align)
        lines = lines[:1]
    else:
        for number, line in enumerate(lines):
            paper.put(line, x, y + 8.5 + 3.8 * number, INK, room, align)
    if len(lines) < 2:
        paper.line(years, x, y + 12.3, SMALL.but(size=7.5), room, align, "ltr")


def _who(paper: Paper, badge: Badge, left: float, y: float, wide: float) -> None:
    if badge.role:
        role_shape(paper, badge.role, left, y, 4.4)
        words = " · ".join(role_words(badge.role, badge.sex, own) for own in ("fr", "ar"))
        paper.line(words, left + 6.8, y + 3.6, BOLD, wide - 6.8, direction="ltr")
    places = " · ".join(isolate(part) for part in (badge.commune, badge.commune_ar) if part)
    below = y + (9.6 if badge.role else 3.6)
    function = _function_lines(badge.function, wide) if badge.function else []
    for line in function:
        paper.put(line, left, below)
        below += 4.4 if len(function) == 1 else 3.4
    if places:
        paper.line(places, left, below, SMALL.but(ink=INK), wide, direction="ltr")


def _function_lines(text: str, wide: float) -> list[Line]:
    """On one line, else small on two; what is longer is cut."""
    line = typeset(text, SMALL)
    if line.width <= wide:
        return [line]
    style = SMALL.but(size=LEAST, arabic=0.5)
    lines = broken(text, wide, style)
    if len(lines) <= 2:
        return lines
    return [lines[0], typeset(lines[1].text[:-1] + "…", style)]


def role_words(role: str, sex: str | None, language: str) -> str:
    """The role on a badge: civil society is one, whatever the kind of organisation."""
    if shape_of(role) == "diamond":
        return capital(say(language, "papers.role.civil"))
    known = f".{sex}" if sex in ("female", "male") else ""
    return capital(say(language, f"papers.role.{role}{known}"))
