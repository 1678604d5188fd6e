"""Somebody who asks to be forgotten: the question, and the form afterwards."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.roster import roster_line
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.deciding import Facts, Made
from dialogue_desktop.ui.operations.participants import Card
from tests.gallery import Context, screen
from tests.gallery_screens.participants import lines, page
from tests.gallery_screens.shell import framed

MADE = Made("Amina", "PC-03", dt.datetime(2021, 12, 12, 12, tzinfo=dt.UTC))


@screen("erase-question", (500, 490))
def question(look: Look, context: Context) -> QWidget:
    record = Participant(name="Naïma Ouarghi", name_ar="نعيمة الورغي")
    eraser = page(look, context).keeper.eraser
    asked = eraser._question(Card(record), Facts(6, 4, MADE, 2), lambda: None)
    asked.setParent(None)
    return asked


@screen("participants-erased")
def erased(look: Look, context: Context) -> QWidget:
    record = Participant(name="x", sex="female", role="official", commune="Sefrou")
    empty = roster_line(record.id, None, None, "female", "official", None, "Sefrou", *[None] * 3)
    made = page(look, context, [*lines(look), empty])
    shown = framed(look, context, made, "participants")
    made.form.show_card(Card(record.model_copy(update={"name": None}), erased=True))
    made.form.show()
    made.form.begin()
    return shown
