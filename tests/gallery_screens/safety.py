"""Backups, a check, the journal of merges and the way back: on real files."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from dialogue_desktop import Contribution, Participant, Slot, Workspace
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.keeping.rescue import Rescue
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import backups
from dialogue_desktop.ui.operations.deciding import joined
from dialogue_desktop.ui.parts import Question
from dialogue_desktop.ui.shell.window import Window
from tests.gallery import Context, screen
from tests.gallery_screens.overview import clock, laptops, page_of
from tests.gallery_screens.shell import framed


def _at(ws: Workspace, day: int, hour: int) -> None:
    ws._clock = clock(day, hour)


@screen("backups")
def kept(look: Look, context: Context) -> QWidget:
    """The states that were kept, a check with a notice, two merges."""
    page = page_of(look)
    with laptops(context.folder, merged=False) as (ws, handed):
        for hour in (9, 11):
            _at(ws, 13, hour)
            ws.add(Participant(name=f"Élu {hour}"))
            ws.back_up("auto")
        _at(ws, 14, 9)
        ws.merge(handed[:2])
        ws.back_up("asked")
        _at(ws, 14, 16)
        ws.repair()
        damaged = ws.backups()[-1].path
        damaged.write_bytes(damaged.read_bytes()[:9000])
        day = dt.date(2022, 1, 20)
        for author in ("Amina", "Youssef"):
            ws.author = author
            ws.add_all(Slot(date=day, half=half, commune="Sefrou") for half in ("am", "pm"))
        ws.unite_all(ws.alike())
        known = backups.Safety(ws.backups(), ws.merges(), None, joined(ws))
        page.safety.show_known(known)
        page.safety.check.show_findings(ws.check())
    page._screens.setCurrentWidget(page.safety)
    return framed(look, context, page, "overview", conflicts=1)


@screen("backups-compact", (1093, 558))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return kept(look, context)


@screen("way-back")
def way_back(look: Look, context: Context) -> QWidget:
    """What taking a merge back does, with later work that builds on it."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        _at(ws, 14, 11)
        brought = next(card for card in ws.all(Contribution))
        ws.edit(brought, text="Le souk a besoin d’eau, et d’ombre.")
        ws.add(Participant(name="Salma Berrada", name_ar="سلمى برادة", commune="Sefrou"))
        page.way_back.show_shown(backups.undoing()(ws))
    page._screens.setCurrentWidget(page.way_back)
    return framed(look, context, page, "overview", conflicts=1)


@screen("merge-journal")
def journal(look: Look, context: Context) -> QWidget:
    """A merge of the journal, with what was decided about it."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        _at(ws, 14, 11)
        for conflict in ws.conflicts():
            ws.settle(conflict, conflict.values[0].value)
        page.way_back.show_shown(backups.past(ws.merges()[-1].number)(ws))
    page._screens.setCurrentWidget(page.way_back)
    return framed(look, context, page, "overview", conflicts=0)


@screen("backup-question", (500, 380))
def asked(look: Look, context: Context) -> QWidget:
    """Before an earlier state is opened."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        page.safety.show_known(backups.Safety(ws.backups(), ws.merges(), None))
        line = page.safety.list.current()
        turned = backups.turned(line.subject.path)(ws)
    page.safety.restoring.show_question(line.subject.path, line.title, turned)
    return _question(page)


@screen("rescue")
def rescue(look: Look, context: Context) -> QWidget:
    """A damaged file that opens no more, with a sound state to go back to."""
    desk = Desk("Amina")
    window = Window(look, desk, Settings(name="Amina"))
    context.kept.append(window)
    desk.close()
    window.show_first()
    with laptops(context.folder, merged=True) as (ws, _):
        Rescue(look, desk, window, ws.path, lambda _: None)._ask(ws.backups()[0])
    assert window.first is not None
    window.first.setParent(None)
    return window.first


def _question(page: QWidget) -> QWidget:
    question = page.findChild(Question)
    assert question is not None
    question.setParent(None)
    page.deleteLater()
    return question
