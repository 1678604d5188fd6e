"""What was begun on a line of any page is offered after an end that nobody wished, and stands
where it was once it is taken up."""

from __future__ import annotations

import datetime as dt
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from dialogue_desktop import Attendance, Module, Participant, Session, Slot, Workspace
from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.paths import draft_folder
from dialogue_desktop.ui.shell.window import Window
from tests.ui.test_recovery import offered, press, run
from tests.ui.test_window import file, idle, opened  # noqa: F401  (fixtures)

TODAY = dt.date.today()


@pytest.fixture
def ids(file: Path) -> dict[str, UUID]:  # noqa: F811
    """A half-day with somebody marked and somebody called, a session, and their ids."""
    with Workspace.open(file, "Amina") as ws:
        person = ws.add(Participant(name="Brahim Azizi", commune="Sefrou"))
        module = ws.add(Module(title="Gouvernance"))
        slot = ws.add(
            Slot(date=TODAY, half="am", module_ids=[module.id], commune="Azrou", region="Fès")
        )
        mark = Attendance(participant_id=person.id, slot_id=slot.id, status="present")
        ws.add(mark)
        session = ws.add(Session(title="Routes", date=TODAY, attribution="role"))
        card = ws.add(Contribution(session_id=session.id, text="Un bus", kind="proposal"))
        wall = file.parent / "mur.png"
        Image.new("RGB", (60, 40), "teal").save(wall)
        ws.attach_photos(session.id, [wall])
        return {
            "person": person.id,
            "slot": slot.id,
            "session": session.id,
            "module": module.id,
            "card": card.id,
        }


Begins = Callable[[Window, dict[str, UUID], Any], object]
Line = Callable[[Window], str]


def at(window: Window, name: str) -> Any:
    return window.main.stack.page(name)


def typed(line: Any, words: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, words)


def remark(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("slot", ids["slot"])
    idle(qtbot, window)
    call = at(window, "attendance").call
    call.look_at(at(window, "attendance").register.roster.get(ids["person"]))
    call.errands.begin("remark")
    typed(call.quick.line, "venu a pied")


def reopening(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("slot", ids["slot"])
    idle(qtbot, window)
    closing = at(window, "attendance").closing
    closing.turn()
    idle(qtbot, window)
    closing.turn()
    typed(closing.question.field.line, "une signature manquait")


def exception(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("slot", ids["slot"])
    idle(qtbot, window)
    page = at(window, "attendance")
    page.open_grid()
    idle(qtbot, window)
    page.training.handle(page.register.roster.get(ids["person"]), "except")
    typed(page.training.question.field.line, "forme ailleurs")


def call_remark(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("calls", ids["slot"])
    idle(qtbot, window)
    page = at(window, "calls")
    page.table.pick(page.table.rows.find(lambda line: line.id == ids["person"]))
    page.remark.set_text("")
    typed(page.remark.line, "rappeler lundi")


def planning(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("campaign")
    idle(qtbot, window)
    page = at(window, "campaign")
    page.begin_series()
    typed(page.series.places.line, "Ifrane")
    typed(page.series.days.line, "12 mars")


def moving(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("campaign")
    idle(qtbot, window)
    page = at(window, "campaign")
    page.session.show_session(page.read_now.campaign.whole.sessions[0], page.read_now)
    page.below.setCurrentWidget(page.session)
    page.session.do("cancel")
    typed(page.session.because.line, "neige au col")


def item(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("session", ids["session"])
    idle(qtbot, window)
    board = at(window, "session").board
    board.begin_item()
    typed(board.agenda.field.line, "Transport")


def caption(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("session", ids["session"])
    photos = at(window, "session").photos
    qtbot.waitUntil(lambda: bool(photos.lines))
    photos.show()
    typed(photos.sheet.caption.line, "le mur des souhaits")


def planned_item(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("setup")
    idle(qtbot, window)
    typed(at(window, "setup").dialogue.agenda.field.line, "Foncier et locaux 45")


def theme(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("synthesis", ids["session"])
    idle(qtbot, window)
    page = at(window, "synthesis")
    page.themes.ask_name(ids["card"])
    typed(page.themes.field.line, "Transport")
    page.board.search.searched.emit("une autre carte")  # which then is under no cursor


def sum_paid(window: Window, ids: dict[str, UUID], qtbot: Any) -> None:
    window.main.go("papers")
    idle(qtbot, window)
    typed(at(window, "papers").columns.amounts["transport"].field.line, "Sefrou 60")


CASES: dict[str, tuple[Begins, Line, str]] = {
    "remark": (remark, lambda w: at(w, "attendance").call.quick.text(), "venu a pied"),
    "reopening": (
        reopening,
        lambda w: ((q := at(w, "attendance").closing.question) and q.text()) or "",
        "une signature manquait",
    ),
    "exception": (
        exception,
        lambda w: ((q := at(w, "attendance").training.question) and q.text()) or "",
        "forme ailleurs",
    ),
    "call": (call_remark, lambda w: at(w, "calls").remark.text(), "rappeler lundi"),
    "planning": (
        planning,
        lambda w: " ".join((at(w, "campaign").series.places.text(), "/",
                            at(w, "campaign").series.days.text())),
        "Ifrane / 12 mars",
    ),
    "cancelling": (moving, lambda w: at(w, "campaign").session.because.text(), "neige au col"),
    "planned item": (
        planned_item, lambda w: at(w, "setup").dialogue.agenda.field.text(),
        "Foncier et locaux 45",
    ),
    "caption": (
        caption,
        lambda w: ((s := at(w, "session").photos.sheet) and s.caption.text()) or "",
        "le mur des souhaits",
    ),
    "theme": (theme, lambda w: at(w, "synthesis").themes.field.text(), "Transport"),
    "sum": (
        sum_paid,
        lambda w: ((a := at(w, "papers").columns.amounts) and a["transport"].field.text()) or "",
        "Sefrou 60",
    ),
    "item": (item, lambda w: at(w, "session").board.agenda.field.text(), "Transport"),
}  # fmt: skip


SITTINGS = [
    ["remark", "call", "planning", "planned item", "item"],
    ["theme", "sum", "cancelling", "reopening", "caption"],
    ["exception"],
]
"""What is begun in one sitting, one thing on a page; what is asked in a box of its own
comes last."""


@pytest.mark.parametrize("cases", SITTINGS)
def test_what_was_begun_is_offered_and_taken_up_where_it_was(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    ids: dict[str, UUID],
    qtbot: Any,
    cases: list[str],
) -> None:
    window = opened(file, name="Amina", tab="overview")
    idle(qtbot, window)
    for case in cases:
        begin, line, words = CASES[case]
        begin(window, ids, qtbot)
        assert line(window) == words
        qtbot.waitUntil(lambda words=words: kept(words.rpartition(" / ")[2]))
    window.close()
    again = opened(file, name="Amina", tab="overview")
    for case in cases:
        _, line, words = CASES[case]
        qtbot.waitUntil(lambda: bool(offered(again)))
        press(again.main.offers, "Reprendre")
        qtbot.waitUntil(lambda line=line, words=words: line(again) == words)
        idle(qtbot, again)
    assert again.main.offers.isHidden()


def kept(words: str) -> bool:
    """Whether words are in a draft."""
    return any(words.encode() in one.read_bytes() for one in draft_folder().glob("*.drafts"))


def test_a_line_that_is_left_with_its_last_key_is_kept(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    ids: dict[str, UUID],
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    planned_item(window, ids, qtbot)
    window.main.go("participants")
    qtbot.waitUntil(lambda: kept("Foncier et locaux 45"))


KILLED = """
from uuid import UUID
def write():
    window.main.go("slot", UUID("{slot}"))
    once_idle(remarking)
def remarking():
    page = window.main.stack.page("attendance")
    page.call.look_at(page.register.roster.get(UUID("{person}")))
    page.call.errands.begin("remark")
    page.call.quick.line.setFocus()
    QTest.keyClicks(page.call.quick.line, "venu a pied")
    QTimer.singleShot(0, lambda: once_idle(elsewhere))
def elsewhere():
    window.main.go("setup")
    once_idle(placing)
def placing():
    line = window.main.stack.page("setup").dialogue.facilitators_field.line
    line.setFocus()
    QTest.keyClicks(line, "Hanane et Driss")
    QTimer.singleShot(0, lambda: once_idle(scoring))
def scoring():
    window.main.go("scores", UUID("{module}"))
    once_idle(score)
def score():
    grid = window.main.stack.page("scores").grid
    grid.go(grid.rows.find(lambda line: line.id == UUID("{person}")), 1)
    grid.setFocus()
    QTest.keyClicks(grid, "1")
    QTest.keyClicks(window.focusWidget(), "4")
    QTimer.singleShot(0, lambda: once_idle(die))
def die():
    os.kill(os.getpid(), signal.SIGKILL)
once_idle(write)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on Linux")
def test_what_is_typed_on_several_pages_is_there_when_the_program_was_killed(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    ids: dict[str, UUID],
    qtbot: Any,
) -> None:
    steps = KILLED.format(**ids)
    assert run(steps, file).returncode == -signal.SIGKILL
    window = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "remarque" in offered(window))
    press(window.main.offers, "Reprendre")
    call = at(window, "attendance").call
    qtbot.waitUntil(lambda: call.quick.text() == "venu a pied")
    assert call.errands.now.line.id == ids["person"]
    call.errands.finish()
    idle(qtbot, window)
    noted: list[Any] = []
    window.desk.run(
        lambda ws: (ws.all(Attendance)[0].remark, ws.all(Session)[0].facilitators), noted.append
    )
    idle(qtbot, window)
    assert noted == [("venu a pied", "Hanane et Driss")]  # what is kept when left is not offered
    assert "test" in offered(window)
    press(window.main.offers, "Reprendre")
    grid = at(window, "scores").grid
    qtbot.waitUntil(lambda: grid.begun() == "14")
    assert grid.current().id == ids["person"] and grid.field == "after"


def test_nothing_is_offered_of_a_remark_about_somebody_who_was_erased_since(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    ids: dict[str, UUID],
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    idle(qtbot, window)
    remark(window, ids, qtbot)
    qtbot.waitUntil(lambda: kept("venu"))
    window.close()
    with Workspace.open(file, "Amina") as ws:
        ws.erase(ids["person"])
    again = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: not kept("venu"))
    assert offered(again) == ""
