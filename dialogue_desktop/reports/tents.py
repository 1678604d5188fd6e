"""Name tents: a page a person, folded in the middle, the name large on both sides (P11)."""

from __future__ import annotations

from typing import IO

from ..progress import Progress, step
from .arabic import isolate
from .badges import Badge, Badges, name_lines, role_words
from .page import Folio, Letterhead, Paper
from .shapes import role as role_shape
from .style import BODY, BOLD, INK, SECOND, SMALL

FOLD, EDGE = 105.0, 20.0
NAME = BOLD.but(size=62, arabic=4.0)
WHO = BODY.but(size=17, arabic=1.0)
NAME_SIZES = 38.0, 32.0, 26.0
_PLACES = {0: (0.0, 0.0), 1: (52.0, 0.0), 2: (35.0, 29.0), 3: (27.0, 20.5), 4: (22.0, 17.0)}
"""Lines of names -> where the first stands under the fold, and from one to the next."""


def write_tents(
    badges: Badges, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw a page for each. Tents are bilingual, as badges are."""
    own = "en" if language == "en" else "fr"
    head, folio = Letterhead(sample=badges.sample), Folio(heading=badges.programme)
    paper = Paper(stream, own, head, folio, EDGE, True, bare=True)
    count = len(badges.people)
    for number, badge in enumerate(badges.people):
        step(progress, number, count, badges.programme)
        if number:
            paper.next_page()
        _fold(paper)
        _side(paper, badges, badge)
        with paper.turned_round():
            _side(paper, badges, badge)
    step(progress, count, count, badges.programme)
    paper.finish()


def _fold(paper: Paper) -> None:
    """A mark at either edge: a line across would be seen from the room."""
    for x in (7.0, paper.width - 17.0):
        paper.rule(x, x + 10.0, FOLD, 0.25, SECOND)


def _side(paper: Paper, badges: Badges, badge: Badge) -> None:
    """The lower half, which stands upright towards one side of the table."""
    wide = paper.inner
    lines = [
        line
        for name in (badge.name, badge.name_ar)
        if name
        for line in name_lines(paper, name, NAME, wide, NAME_SIZES)
    ]
    first, pitch = _PLACES[min(len(lines), 4)]
    for number, line in enumerate(lines):
        paper.put(line, EDGE, FOLD + first + number * pitch, INK, wide, "centre")
    _who(paper, badge, FOLD + 85.0)
    style = SMALL.but(size=9.0)
    paper.line(badges.programme, EDGE, FOLD + 96.0, style, wide * 0.48)
    paper.line(badges.programme_ar, EDGE + wide * 0.52, FOLD + 96.0, style, wide * 0.48, "right")


def _who(paper: Paper, badge: Badge, y: float) -> None:
    """Role by shape and words, and as what the person comes, in one line in the middle."""
    role = [role_words(badge.role, badge.sex, own) for own in ("fr", "ar")] if badge.role else []
    parts = [badge.function or "".join(role[:1]), *role[1:]]
    text = " · ".join(isolate(part) for part in parts if part)
    if not text:
        return
    size, gap = (5.0, 3.0) if badge.role else (0.0, 0.0)
    line = paper.fitted(text, WHO, paper.inner - size - gap, "ltr")
    x = (paper.width - line.width - size - gap) / 2
    if badge.role:
        role_shape(paper, badge.role, x, y - 4.6, size)
    paper.put(line, x + size + gap, y)
