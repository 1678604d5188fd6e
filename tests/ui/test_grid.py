"""The grid: everybody by half-days and by modules, who completes, exceptions, enrolment, paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu

from dialogue_desktop import Attendance, Module, Participant, Slot, Workspace
from dialogue_desktop.domain.completion import Exemption
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.attendance.standing import Standing
from dialogue_desktop.ui.operations import completion
from tests.ui.at_work import AtWork, unnamed
from tests.ui.test_attendance import CTRL, opened, people
from tests.ui.test_registers import back

KEYS = Qt.Key
DAYS = ((9, "am", 0), (9, "pm", 0), (10, "am", 1), (10, "pm", 1), (16, "am", 2), (17, "am", 2))
PRESENT = {
    "Naïma Ouarghi": "PPPP",
    "Brahim Aït Tizi": "PAAA",
    "Hicham Belfquih": "AAPL",
    "Salma Benhlima": "AAAA",
    "Driss Benzakour": "..PP",
}
STATUS = {"P": "present", "A": "absent", "L": "late"}


@pytest.fixture
def page(at_work: AtWork) -> AttendancePage:
    """Three modules over four days; two days are over."""

    def job(ws: Workspace) -> None:
        modules = ws.add_all(
            Module(title=f"Module {n}", title_ar=f"وحدة {n}", position=n) for n in (1, 2, 3)
        )
        slots = ws.add_all(
            Slot(date=dt.date(2021, 12, day), half=half, module_ids=[modules[place].id])
            for day, half, place in DAYS
        )
        for one in ws.add_all(people()):
            signs = PRESENT.get(one.name, "....")
            ws.add_all(
                Attendance(participant_id=one.id, slot_id=slot.id, status=STATUS[sign])
                for slot, sign in zip(slots, signs, strict=False)
                if sign in STATUS
            )

    at_work.do(job)
    made = opened(at_work, dt.datetime(2021, 12, 10, 15, 0))
    at_work.press(KEYS.Key_G, CTRL)
    at_work.settle()
    return made


def choose(page: AttendancePage, at_work: AtWork, mode: str, crowd: str = "all") -> list[str]:
    """The columns and the people that are chosen by hand; answers who is shown."""
    modes, crowds = page.grid.modes, page.grid.crowds
    for chooser, value in ((modes, mode), (crowds, crowd)):
        places = [option.value for option in chooser.options]
        chooser.take(places.index(value))
    return [line.name for line in page.grid.table.cells.lines]


def told(page: AttendancePage, name: str, heads: str = "") -> list[str]:
    """What the cells of a person say, those under some heading."""
    cells = page.grid.table.cells
    row = [line.name for line in cells.lines].index(name)
    places = [n for n, column in enumerate(cells.columns) if heads in column.head]
    return [str(cells.data(cells.index(row, place))) for place in places]


def totals(page: AttendancePage) -> list[str]:
    return [column.total for column in page.grid.table.cells.columns]


def test_half_days_are_counted_and_lead_back_to_whoever_is_called(
    page: AttendancePage, at_work: AtWork
) -> None:
    table, line = page.grid.table, page.call.quick.line
    assert page.place.currentWidget() is page.grid and table.hasFocus()
    assert totals(page) == ["2", "1", "3", "3", "", "", ""]
    assert told(page, "Naïma Ouarghi", "Attended") == ["4 / 6"]
    assert told(page, "Salma Benhlima", "9")[0].endswith("Module 1: Absent")
    assert "of the modules" in page.grid.head.note_line.text
    everybody = len(table.cells.lines)
    page.grid.crowds.take(1)
    page.grid.crowds.setFocus()
    at_work.press(KEYS.Key_Escape)  # from wherever one is in it
    assert page.place.currentWidget() is page.calling and line.hasFocus()
    page.open_grid()
    at_work.settle()
    assert page.grid.crowds.value == "all" and len(table.cells.lines) == everybody
    assert table.currentIndex().column() == 3  # the half-day that is called
    at_work.press(KEYS.Key_Home)
    at_work.press(KEYS.Key_Down)
    person, column = table.current()
    at_work.press(KEYS.Key_Return)
    assert page.place.currentWidget() is page.calling and line.hasFocus()
    assert page.register.slot.id == column.subject
    assert page.call.active == person.id


def test_modules_tell_how_far_everybody_came_and_who_is_about_to_miss_the_rule(
    page: AttendancePage, at_work: AtWork
) -> None:
    choose(page, at_work, "modules")
    assert told(page, "Naïma Ouarghi", "M1") == ["Module 1: all half-days attended"]
    assert told(page, "Brahim Aït Tizi", "M1") == ["Module 1: some half-days attended"]
    assert told(page, "Hicham Belfquih", "M1") == ["Module 1: no half-day attended"]
    assert told(page, "Hicham Belfquih", "M3") == ["Module 3: still to come"]
    assert told(page, "Salma Benhlima", "How") == ["can no longer complete it"]
    assert told(page, "Naïma Ouarghi", "How") == ["in progress"]  # two half-days of the third left
    at_work.do(lambda ws: ws.edit(ws.programme.id, completion_rule="hours", completion_share=60))
    at_work.settle()
    assert told(page, "Naïma Ouarghi", "Completed") == ["completed"]
    assert told(page, "Brahim Aït Tizi", "How") == ["can no longer complete it"]
    assert told(page, "Driss Benzakour", "How") == ["in progress"]  # not marked is not absent
    at_work.do(lambda ws: [ws.edit(s.id, closed=True) for s in ws.all(Slot) if s.date.day < 11])
    at_work.settle()
    assert told(page, "Driss Benzakour", "How") == ["one more absence is one too many"]
    assert choose(page, at_work, "modules", "risk") == ["Driss Benzakour", "Hicham Belfquih"]
    assert choose(page, at_work, "modules", "complete") == ["Naïma Ouarghi"]
    assert "Salma Benhlima" in choose(page, at_work, "modules", "never")
    table = page.grid.table
    for width in (993, 1820, 1266):  # every column is seen, beside the names, up to the edge
        page.setFixedSize(width, 524)
        at_work.qtbot.waitUntil(
            lambda: table.horizontalHeader().length() == table.viewport().width(),
        )
    assert choose(page, at_work, "half_days", "absent") == ["Brahim Aït Tizi", "Salma Benhlima"]


def pick(page: AttendancePage, name: str) -> None:
    cells = page.grid.table.cells
    row = [line.name for line in cells.lines].index(name)
    page.grid.table.setCurrentIndex(cells.index(row, 0))


def action(
    page: AttendancePage, at_work: AtWork, name: str, number: int, by_mouse: bool = False
) -> None:
    """Enter on a person, or the right button, then a number of the menu."""
    choose(page, at_work, "modules")
    back(page, at_work)
    page.grid.table.setFocus()
    pick(page, name)
    if by_mouse:
        view = page.grid.table.viewport()
        place = page.grid.table.visualRect(page.grid.table.currentIndex()).center()
        page.grid.table.setCurrentIndex(page.grid.table.cells.index(0, 0))
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))
    else:
        at_work.press(KEYS.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[number].trigger()
    menu.close()
    at_work.settle()


def test_exceptions_and_enrolments_are_noted_and_taken_away(
    page: AttendancePage, at_work: AtWork
) -> None:
    action(page, at_work, "Salma Benhlima", 0)
    question = page.training.question
    assert question is not None and "Salma Benhlima" in question.windowTitle()
    at_work.press(KEYS.Key_Return)
    assert question.field.complains
    at_work.type("taught the module herself")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    made = at_work.do(lambda ws: ws.all(Exemption))[0]
    assert (made.complete, made.reason) == (True, "taught the module herself")
    assert "taught the module herself" in told(page, "Salma Benhlima", "How")[0]
    assert choose(page, at_work, "modules", "complete") == ["Salma Benhlima"]
    action(page, at_work, "Salma Benhlima", 2)
    assert at_work.do(lambda ws: ws.all(Exemption)) == []
    assert told(page, "Salma Benhlima", "How") == ["can no longer complete it"]
    at_work.undo_notice()
    assert len(at_work.do(lambda ws: ws.all(Exemption))) == 1

    # Half-days before somebody enrolled count for nothing; the right button asks as Enter does.
    action(page, at_work, "Driss Benzakour", 2, by_mouse=True)
    question = page.training.question
    assert question is not None
    for wrong in ("31/02/2021", "soon"):
        question.field.set_text(wrong)
        at_work.press(KEYS.Key_Return)
        assert wrong in str(question.field._note())
    question.field.set_text("١٠/١٢/٢٠٢١")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    driss = next(p for p in at_work.do(lambda ws: ws.all(Participant)) if p.name[:5] == "Driss")
    assert driss.enrolled_from == dt.date(2021, 12, 10)
    line = next(line for line in page.grid.table.cells.lines if line.id == driss.id)
    assert "10 Dec" in page.grid.columns.note(line)
    choose(page, at_work, "half_days")
    assert told(page, "Driss Benzakour", "Attended") == ["2 / 4"]


def test_the_grid_is_printed_and_mirrors(
    page: AttendancePage, at_work: AtWork, tmp_path: Path
) -> None:
    shown: list[Path] = []
    page.training.ask_path = lambda name: tmp_path / name
    page.training.open_file = shown.append
    for place in (0, 4):  # in French, and for a spreadsheet
        back(page, at_work)
        page.grid.table.setFocus()
        at_work.press(KEYS.Key_P, CTRL)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu) and len(menu.actions()) == 5
        menu.actions()[place].trigger()
        menu.close()
        at_work.settle()
    assert [path.suffix for path in shown] == [".pdf", ".xlsx"]
    assert all(path.stat().st_size > 1000 for path in shown)
    assert unnamed(page) == []
    at_work.look.set(language="ar")
    at_work.settle()
    table = page.grid.table
    assert table.verticalHeader().x() > table.viewport().x()
    at_work.look.set(language="en")


def test_of_many_people_by_many_half_days_only_what_is_seen_is_painted(
    at_work: AtWork,
) -> None:
    """How much is painted does not grow with how many there are."""
    first = dt.date(2022, 1, 3)

    def job(ws: Workspace) -> None:
        ws.add_all(
            Participant(name=f"Ali {n:03} Tazi", role="official", commune="Fès") for n in range(500)
        )
        ws.add_all(
            Slot(date=first + dt.timedelta(days=n // 2), half=("am", "pm")[n % 2])
            for n in range(84)
        )

    at_work.do(job)
    page = opened(at_work, dt.datetime(2022, 2, 10, 9, 0))
    at_work.press(KEYS.Key_G, CTRL)
    at_work.settle()
    table = page.grid.table
    assert (table.cells.rowCount(), table.cells.columnCount()) == (500, 85)
    asked: list[object] = []
    columns = list(table.cells.columns)
    state = page.grid.columns._state
    page.grid.columns._state = lambda slot, person: asked.append(person) or state(slot, person)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum() // 2)
    asked.clear()
    picture = QImage(table.viewport().size(), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    table.viewport().render(painter, QRect(picture.rect()).topLeft())
    painter.end()
    seen = table.viewport().height() // 48 + 2, table.viewport().width() // 56 + 2
    assert 0 < len(asked) <= seen[0] * seen[1]
    assert len(columns) == 85
    names = table.verticalHeader()
    assert names.isVisible() and table.horizontalHeader().isVisible()


def test_a_mark_is_written_before_all_standings_are_reckoned_and_they_are_told_once(
    page: AttendancePage, at_work: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mark waits for a slice, never for the standings of thousands."""
    monkeypatch.setattr(completion, "SLICE", 0.0)
    answers: list[str] = []
    standing = Standing(at_work.desk, page)
    marks = page.register.all_marks() if page.register else []
    standing.read(False, marks, lambda found: answers.append("standings"))
    at_work.desk.run(lambda ws: None, lambda _: answers.append("mark"))
    at_work.settle()
    assert answers == ["mark", "standings"]
    told_of: list[int] = []
    for shown in ([], marks):
        standing.read(False, shown, lambda found: told_of.append(_attended(found)))
    at_work.settle()
    assert told_of == [_attended(page.grid.columns.standings)] and told_of[0] > 0


def _attended(standings: completion.Standings | None) -> int:
    return sum(one.attended for one in standings.people.values()) if standings else 0
