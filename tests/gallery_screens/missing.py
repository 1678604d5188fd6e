"""The overview where an export has not come and a clock was wrong, and what is asked then."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from dialogue_desktop.store.ledger import Gap
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import overview
from dialogue_desktop.ui.overview.home.missing import Missing, Unsettled
from dialogue_desktop.ui.parts import Question
from dialogue_desktop.verbs.declaring import Awaited, WrongClock
from tests.gallery import Context, screen
from tests.gallery_screens.overview import TODAY, laptops, page_of
from tests.gallery_screens.shell import framed

NOON = dt.datetime(2021, 12, 13, 12, tzinfo=dt.UTC)
UNSETTLED = Unsettled(
    [Awaited("Amina", "PC-07", 12, (Gap("PC-07", 2, 4, 9, 12),))],
    [WrongClock("PC-03", "Youssef", NOON.replace(year=2001), NOON, False, (("00", 1, 9),))],
)


@screen("overview-missing")
def missing(look: Look, context: Context) -> QWidget:
    """What is missing stands under what waits for a decision."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        page.home.show_situation(overview.read(dt.datetime.combine(TODAY, dt.time(9)))(ws))
    page.home.deciding.show_twins(2)
    page.missing.show_unsettled(UNSETTLED)
    return framed(look, context, page, "overview", badge=3, conflicts=2)


@screen("overview-missing-compact", (1093, 558))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return missing(look, context)


@screen("overview-missing-large", text_size=1.3)
def large(look: Look, context: Context) -> QWidget:
    """Large text on a small screen: nobody's name is cut."""
    look.set(compact=True)
    return missing(look, context)


def _question(look: Look, act: str) -> QWidget:
    box = Missing(look, page_of(look).desk)
    box.show_unsettled(UNSETTLED)
    getattr(box, act)({"ask_without": UNSETTLED.awaited, "ask_clock": UNSETTLED.clocks}[act][0])
    question = box.findChild(Question)
    assert question is not None
    question.setParent(None)
    return question


@screen("without-an-export", (500, 300))
def without(look: Look, context: Context) -> QWidget:
    return _question(look, "ask_without")


@screen("wrong-clock", (500, 320))
def wrong_clock(look: Look, context: Context) -> QWidget:
    return _question(look, "ask_clock")
