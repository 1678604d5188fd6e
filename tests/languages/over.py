"""What opens over a screen: every menu and every box of the program, and what opens it."""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.attendance.closing import Closing
from dialogue_desktop.ui.attendance.grid import WholeGrid
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.attendance.rollcall import RollCall
from dialogue_desktop.ui.attendance.row_menu import open_menu
from dialogue_desktop.ui.attendance.tally import Tally
from dialogue_desktop.ui.before_import import BeforeImport
from dialogue_desktop.ui.keeping.recent import RecentFiles
from dialogue_desktop.ui.keeping.second import Second
from dialogue_desktop.ui.keeping.sticks import Place
from dialogue_desktop.ui.overview.safety.safety import Safety
from dialogue_desktop.ui.overview.safety.second_sheet import SecondSheet
from dialogue_desktop.ui.parts import Choice
from dialogue_desktop.ui.parts.field import Framed
from dialogue_desktop.ui.session.agenda import AgendaBar
from dialogue_desktop.ui.session.card_menu import open_card_menu
from dialogue_desktop.ui.session.head import SessionHead
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.wording import STRICTER
from dialogue_desktop.ui.shell.main import Main
from dialogue_desktop.ui.synthesis.page import SynthesisPage
from dialogue_desktop.ui.tables.narrowing import Narrowing
from dialogue_desktop.ui.tables.tools import TableTools
from tests.conftest import TOP
from tests.thorough import many

from .windows import Screen

UI = TOP / "dialogue_desktop" / "ui"
MAKERS = ("Menu", "Question", "LineQuestion", "KeySheet", "PhotoSheet", "SigningDialog")


class Opener(NamedTuple):
    """On what of a screen something is opened, how, and a screen on which that surely works."""

    of: type[QObject]
    open: Callable[[Any], object]
    surely: str


def _offer_a_stick(sheet: SecondSheet) -> None:
    sheet.desk.second = Second(sheet.desk, Settings(), sheet)
    sheet._offer([Place("stick", Path("/media/amina/SANDISK"), "SANDISK", 7_500_000_000)])


def _ask_of_a_card(page: SessionPage) -> None:
    page.board.stream.step(-1)
    open_card_menu(page, QPoint())


OPENERS = {
    "attendance/closing.py Closing._ask": Opener(Closing, Closing._ask, "attendance-closed"),
    "attendance/grid.py WholeGrid._papers": Opener(
        WholeGrid, lambda grid: grid.print_button.open_menu(), "attendance-grid"
    ),
    "attendance/grid.py WholeGrid.ask_about": Opener(
        WholeGrid, lambda grid: grid.ask_about(grid.table.cells.lines[0]), "attendance-grid"
    ),
    "attendance/row_menu.py open_menu": Opener(RollCall, open_menu, "attendance"),
    "attendance/signing.py SignIn.ask": Opener(
        AttendancePage, lambda page: page.calling.sheet_button.click(), "attendance"
    ),
    "attendance/tally.py Tally._rest_menu": Opener(Tally, Tally.ask_rest, "attendance"),
    "attendance/training.py Training._ask": Opener(
        WholeGrid,
        lambda grid: grid.handled.emit(grid.table.cells.lines[0], "except"),
        "attendance-grid",
    ),
    "before_import.py BeforeImport.ask_sheet": Opener(
        BeforeImport, BeforeImport.ask_sheet, "grid-preview"
    ),
    "keeping/recent.py RecentFiles._take": Opener(
        RecentFiles,
        lambda files: files._take(files.known[1]),
        "recent",
    ),
    "overview/safety/safety.py Safety._ask_apart": Opener(
        Safety, lambda safety: safety._ask_apart(safety.known.united[0], "Sefrou"), "backups"
    ),
    "overview/safety/second_sheet.py SecondSheet._offer": Opener(
        SecondSheet, _offer_a_stick, "second-off"
    ),
    "parts/choice.py Choice.open_list": Opener(Choice, Choice.open_list, "person-new"),
    "parts/field.py Framed._offer_editing": Opener(
        Framed, lambda field: field._offer_editing(QPoint()), "first"
    ),
    "session/agenda.py AgendaBar.open_list": Opener(
        AgendaBar, AgendaBar.open_list, "session-compact"
    ),
    "session/card_menu.py open_card_menu": Opener(SessionPage, _ask_of_a_card, "session"),
    "session/conducting.py Conducting._confirm": Opener(
        SessionPage, lambda page: page.conducting._confirm(STRICTER[0]), "session"
    ),
    "session/conducting.py Conducting.ask_stricter": Opener(
        SessionPage, lambda page: page.conducting.ask_stricter(page.board.head.more), "session"
    ),
    "session/head.py SessionHead._more": Opener(
        SessionHead, lambda head: head.more.open_menu(), "session"
    ),
    "session/head.py SessionHead.choose_session": Opener(
        SessionHead, SessionHead.choose_session, "session"
    ),
    "session/outgoing.py Outgoing.ask_minutes": Opener(
        SessionPage,
        lambda page: page.outgoing.ask_minutes(page.sitting, page.board.head.more),
        "session",
    ),
    "shell/main.py Main._more": Opener(Main, Main._more, "foot-compact"),
    "synthesis/moving.py Moving.ask": Opener(
        SynthesisPage, lambda page: page.moving.ask(page.board.cards.current()), "synthesis"
    ),
    "tables/narrowing.py Narrowing.ask": Opener(Narrowing, Narrowing.ask, "participants-table"),
    "tables/tools.py TableTools._columns": Opener(
        TableTools, TableTools.ask_columns, "participants-table"
    ),
    "tables/tools.py TableTools.ask_order": Opener(
        TableTools, TableTools.ask_order, "participants-table"
    ),
}
"""Where a menu or a box is made -> what opens it."""

DRAWN = {
    "attendance/pad.py Signing.ask": "attendance-signing",
    "overview/home/missing.py Missing._ask": "without-an-export",
    "overview/safety/restoring.py Restoring.show_question": "backup-question",
    "participants/erasing.py Eraser._question": "erase-question",
    "shell/wishes.py Wishes.show_keys": "keys",
    "synthesis/photos.py Photos.show": "synthesis-photo",
}
"""Where a box is made that the gallery draws as a screen of its own -> that screen."""

NO_BOXES = ("operations/merging.py", "papers/proof.py")
"""What is called a question there is a record, or stands in the page."""


def places() -> set[str]:
    """Every place of the sources where a menu or a box is made."""
    found = set()
    for path in UI.rglob("*.py"):
        name = path.relative_to(UI).as_posix()
        if name in NO_BOXES:
            continue
        found |= {f"{name} {where}" for where in _made(ast.parse(path.read_text("utf-8")), ())}
    return found


def _made(node: ast.AST, within: tuple[str, ...]) -> Iterator[str]:
    for each in ast.iter_child_nodes(node):
        named = isinstance(each, ast.ClassDef | ast.FunctionDef)
        inside = (*within, each.name) if named else within  # type: ignore[attr-defined]
        if isinstance(each, ast.Call) and getattr(each.func, "id", "") in MAKERS:
            yield ".".join(inside)
        yield from _made(each, inside)


def read_over(screen: Screen, read: Callable[[Screen, list[QWidget]], list[str]]) -> list[str]:
    """Open what can be opened over a screen, one after another, and read each: in the gate each on
    one screen, where it surely opens."""
    found = []
    for place, opener in OPENERS.items():
        if screen.name != opener.surely and not many(0, 1):
            continue
        holder = _holder(screen, opener.of)
        if holder is None:
            continue
        over: list[QWidget] = []

        def look(over: list[QWidget] = over, place: str = place) -> None:
            window = screen.app.activePopupWidget() or screen.app.activeModalWidget()
            if window is not None:
                over.append(window)
                found.extend(f"{words} (over it: {place})" for words in read(screen, [window]))
                window.close()

        QTimer.singleShot(0, look)  # a box that waits for its answer comes back only then
        with _gone_through() as gone:
            opener.open(holder)
        screen.settle()
        if screen.name == opener.surely and not (over and place in gone):
            found.append(f"does not open: {place}")
    return found


def _holder(screen: Screen, of: type[QObject]) -> Any:
    """The first of its kind that somebody sees."""
    for window in screen.windows:
        for each in [window, *window.findChildren(QObject)]:
            if isinstance(each, of) and _is_seen(each):
                return each
    return None


def _is_seen(each: QObject) -> bool:
    while not isinstance(each, QWidget):
        each = each.parent()
    return each.isVisible() and each.isEnabled()


@contextmanager
def _gone_through() -> Iterator[set[str]]:
    """The functions of the window that are gone through meanwhile."""
    gone: set[str] = set()

    def note(frame: Any, event: str, _: Any) -> None:
        code, home = frame.f_code, f"{UI}{os.sep}"
        if event == "call" and code.co_filename.startswith(home):
            name = code.co_filename.removeprefix(home).replace(os.sep, "/")
            gone.add(f"{name} {code.co_qualname}")

    sys.setprofile(note)
    try:
        yield gone
    finally:
        sys.setprofile(None)
