"""The page of the campaign: sessions in series, one by one, and targets, by keyboard alone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from dialogue_desktop import Attendance, Module, Participant, Slot, Target
from dialogue_desktop.domain.campaign import Place, planned_sessions
from dialogue_desktop.ui.campaign.page import CampaignPage
from dialogue_desktop.ui.campaign.typed import read_places, understood
from tests.ui.at_work import AtWork

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = dt.date(2022, 1, 13)
FIVE, TWELVE = dt.date(2022, 2, 5), dt.date(2022, 2, 12)
AZROU = Place("Azrou", None, "Ifrane", "Fès-Meknès")


@pytest.fixture
def page(at_work: AtWork) -> CampaignPage:
    at_work.do(lambda ws: ws.add(Module(title="Gouvernance")))
    made = CampaignPage(at_work.look, at_work.desk)
    made.series.today = made.session.today = lambda: TODAY
    at_work.show(made)
    return made


def placed(at_work: AtWork, *days: dt.date) -> list[Slot]:
    made = at_work.do(lambda ws: ws.add_sessions(planned_sessions([AZROU], days, ["am"])).added)
    at_work.settle()
    return made


def held(at_work: AtWork) -> list[tuple[dt.date, str, str | None, bool]]:
    slots = at_work.do(lambda ws: ws.all(Slot))
    return sorted((slot.date, slot.half, slot.commune, slot.cancelled) for slot in slots)


def test_a_series_is_typed_read_back_and_added(page: CampaignPage, at_work: AtWork) -> None:
    assert at_work.focus is page.series.places.line
    at_work.type("Azrou, maison des jeunes; Ifrane")
    at_work.press(KEYS.Key_Return)
    assert at_work.focus is page.series.days.line
    at_work.type("4 séances samedi 5 février 9 h 30")
    assert len(page.series.planned.told) == 8
    assert "Add 8" in page.series.add_button.label
    assert at_work.do(lambda ws: ws.all(Slot)) == []
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    slots = at_work.do(lambda ws: ws.all(Slot))
    assert len(slots) == 8 and {slot.starts for slot in slots} == {"09:30"}
    assert {(slot.commune, slot.venue) for slot in slots} == {
        ("Azrou", "maison des jeunes"),
        ("Ifrane", None),
    }
    at_work.undo_notice()
    assert at_work.do(lambda ws: ws.all(Slot)) == []


def test_what_is_there_already_is_left_out_and_said(page: CampaignPage, at_work: AtWork) -> None:
    placed(at_work, FIVE)
    page.begin_series()
    at_work.type("azrou")
    page.series.days.setFocus()
    at_work.settle()
    assert page.series.region.text() == "Fès-Meknès"
    at_work.type("5 et 12 février matin")
    assert [against for _, against in page.series.planned.told] == [True, False]
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [day for day, *_ in held(at_work)] == [FIVE, TWELVE]
    assert "1" in at_work.notices[-1][0]


def test_a_day_that_does_not_exist_is_told_and_nothing_is_added(
    page: CampaignPage, at_work: AtWork
) -> None:
    at_work.type("Azrou")
    at_work.press(KEYS.Key_Return)
    for typed in ("31/02", "le 30 février", "bientôt"):
        page.series.days.set_text("")
        at_work.type(typed)
        at_work.press(KEYS.Key_Return)
        at_work.settle()
        assert page.series.days.complains and page.series.days.text() == typed
        assert held(at_work) == []


def test_arrows_go_from_tile_to_tile_and_it_is_said(page: CampaignPage, at_work: AtWork) -> None:
    placed(at_work, FIVE, TWELVE)
    page.board.setFocus()
    page.board.go(0, -1)
    assert page.below.currentWidget() is page.aims
    at_work.press(KEYS.Key_Right)
    assert page.below.currentWidget() is page.session
    assert page.board.session is not None and page.board.session.date == FIVE
    at_work.press(KEYS.Key_Right)
    assert "Azrou" in page.board.accessibleName() and "12 Feb" in page.board.accessibleName()
    at_work.press(KEYS.Key_Right)
    assert page.board.session.date == TWELVE
    at_work.press(KEYS.Key_Return)
    assert at_work.asked[-1][0] == "slot"


def test_moved_onto_another_is_told_and_moved_all_the_same(
    page: CampaignPage, at_work: AtWork
) -> None:
    placed(at_work, FIVE, TWELVE)
    page.board.setFocus()
    page.board.go(0, 0)
    at_work.press(KEYS.Key_F2)
    at_work.type("19 février")
    assert [against for _, against in page.session.planned.told] == [False]
    assert page.session.told.text == ""
    page.session.days.set_text("")
    at_work.type("12 février")
    assert [against for _, against in page.session.planned.told] == [True]
    assert "Azrou" in page.session.told.text and "12" in page.session.told.text
    assert [day for day, *_ in held(at_work)] == [FIVE, TWELVE]
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [day for day, *_ in held(at_work)] == [TWELVE, TWELVE] and at_work.alerts == []
    assert page.read_now is not None and page.read_now.campaign.whole.placed == 2
    at_work.undo_notice()
    assert [day for day, *_ in held(at_work)] == [FIVE, TWELVE]
    at_work.press(KEYS.Key_F2)
    at_work.type("19 février, après-midi")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert (dt.date(2022, 2, 19), "pm", "Azrou", False) in held(at_work)
    assert at_work.focus is page.board


def test_copied_to_two_days_at_another_place_as_one_act(
    page: CampaignPage, at_work: AtWork
) -> None:
    placed(at_work, FIVE)
    page.board.setFocus()
    page.board.go(0, 0)
    at_work.press(KEYS.Key_D, CTRL)
    at_work.type("12 et 19 février")
    page.session.place.set_text("Ifrane")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [place for _, _, place, _ in held(at_work)] == ["Azrou", "Ifrane", "Ifrane"]
    at_work.undo_notice()
    assert len(held(at_work)) == 1


def test_cancelled_with_a_reason_and_held_after_all(page: CampaignPage, at_work: AtWork) -> None:
    placed(at_work, FIVE)
    page.board.setFocus()
    page.board.go(0, 0)
    at_work.press(KEYS.Key_Delete)
    assert at_work.focus is page.session.because.line
    at_work.type("neige")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert at_work.do(lambda ws: ws.all(Slot)[0].cancelled_because) == "neige"
    assert page.board.session is not None and page.board.session.cancelled
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert held(at_work) == [(FIVE, "am", "Azrou", False)]


def names(page: CampaignPage) -> list[str | None]:
    return [one.place.commune for one in page.table.all_rows()]


def test_the_sessions_as_a_list_in_any_order_narrowed_and_exported(
    page: CampaignPage, at_work: AtWork, tmp_path: Path
) -> None:
    at_work.do(
        lambda ws: ws.add_sessions(
            [
                *planned_sessions([AZROU], [TWELVE], ["am", "pm"], trainer="Amina"),
                *planned_sessions([Place("Élouane", None, None, "Oriental")], [FIVE], ["am"]),
                *planned_sessions([Place("صفرو", None, None, "فاس-مكناس")], [FIVE], ["pm"]),
            ]
        )
    )
    at_work.settle()
    page.board.setFocus()
    page.board.go(0, 0)
    at_work.press(KEYS.Key_F7)
    assert at_work.focus is page.table and page.table.current() is not None
    assert page.table.current().id == page.session.session.id  # type: ignore[union-attr]
    page.table.sorted.emit("place", True)
    assert names(page) == ["Azrou", "Élouane", "صفرو"]
    page.table.sorted.emit("day", False)
    assert names(page)[0] == "Azrou"
    page.table_tools.narrowing.toggle(("region", "Oriental"))
    assert names(page) == ["Élouane"] and "Oriental" in page.count.text
    page.table_tools.narrowing.toggle(("standing", "open"))
    assert names(page) == ["Élouane"]
    page.table_tools.narrowing.clear()
    page.table_tools.taking.ask_path = lambda name: tmp_path / name
    at_work.press(KEYS.Key_E, CTRL)
    at_work.settle()
    rows = CalamineWorkbook.from_path(tmp_path / "Campaign.xlsx").get_sheet_by_index(0).to_python()
    assert rows[0][:5] == ["Date", "Half-day", "Starts", "Commune", "Venue"]
    assert [row[0] for row in rows[1:]] == [TWELVE, FIVE, FIVE]
    at_work.press(KEYS.Key_F7)
    assert at_work.focus is page.board


def test_registers_that_are_still_open_are_found_and_listed(
    page: CampaignPage, at_work: AtWork
) -> None:
    slots = placed(at_work, FIVE, TWELVE, dt.date(2022, 2, 19))

    def hold(ws: Any) -> None:
        person = ws.add(Participant(name="Amal"))
        marks = [Attendance(participant_id=person.id, slot_id=slot.id) for slot in slots[:2]]
        ws.add_all(marks)
        ws.edit(slots[0].id, closed=True)

    at_work.do(hold)
    page.turn()
    page.table.toggle_column("register")
    assert [one.register for one in page.table.all_rows()] == ["closed", "open", ""]
    page.table_tools.narrowing.toggle(("register", "open"))
    assert [one.date for one in page.table.all_rows()] == [TWELVE]
    page.table.selectAll()
    at_work.press(KEYS.Key_C, CTRL)
    heads, row = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert row[heads.index("Register")] == "open" and row[heads.index("People")] == "1"


def test_several_sessions_are_cancelled_and_copied_as_one_act(
    page: CampaignPage, at_work: AtWork
) -> None:
    placed(at_work, FIVE, TWELVE)
    at_work.press(KEYS.Key_F7)
    page.table.pick(0)
    at_work.press(KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.session.chosen) == 2 and not page.session.move_button.isVisible()
    at_work.press(KEYS.Key_Delete)
    at_work.type("neige")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [cancelled for *_, cancelled in held(at_work)] == [True, True]
    assert at_work.focus is page.table
    at_work.undo_notice()
    assert [cancelled for *_, cancelled in held(at_work)] == [False, False]
    at_work.press(KEYS.Key_D, CTRL)
    at_work.type("19 février")
    assert len(page.session.planned.told) == 2
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [day for day, *_ in held(at_work)].count(dt.date(2022, 2, 19)) == 1


def test_forty_two_sessions_of_twelve_regions_are_in_sight_at_once(
    page: CampaignPage, at_work: AtWork
) -> None:
    """On 1366x768, and on the 1366x690 that Windows leaves of it."""
    days = [TODAY + dt.timedelta(weeks=week) for week in range(7)]

    def plan(ws: Any) -> None:
        for number in range(12):
            place = Place(f"Commune {number}", None, None, f"Région {number}")
            count = 7 if number == 0 else 4 if number < 3 else 3
            ws.add_sessions(planned_sessions([place], days[:count], ["am", "pm"]))
            ws.set_targets(place.region, {"sessions": count})

    at_work.do(plan)
    board, place = page.board, page.board.parentWidget()
    for height in (734, 656):
        page.setFixedHeight(height)
        at_work.settle()
        assert board.height() <= place.height()
        seen = [
            board.spot(row, tile)
            for row, tally in enumerate(board.rows[:-1])
            for tile in range(len(tally.states))
        ]
        assert len(seen) == 42 and len({(spot.x(), spot.y()) for spot in seen}) == 42
        assert all(spot.width() >= 12 and QRectF(board.rect()).contains(spot) for spot in seen)
    told = [words for words, _ in board._words.told(board.rows[-1])]
    assert told[0] == "0 / 42"


PLAN = """التاريخ\tنصف اليوم\tLieu\tSalle\tRégion\tModule\tFormateur(trice)
05/02/2022\tmatin\tAzrou\tÉcole\tFès-Meknès\tGouvernance\tAmina
١٢/٠٢/٢٠٢٢\tطوال اليوم\tصفرو\t\tفاس-مكناس\t\t
"""


def test_a_plan_is_pasted_from_a_spreadsheet_as_one_act(
    page: CampaignPage, at_work: AtWork
) -> None:
    page.board.setFocus()
    QGuiApplication.clipboard().setText(PLAN)
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    assert held(at_work) == [
        (FIVE, "am", "Azrou", False),
        (TWELVE, "am", "صفرو", False),
        (TWELVE, "pm", "صفرو", False),
    ]
    slot = at_work.do(lambda ws: ws.all(Slot, date=FIVE)[0])
    assert (slot.venue, slot.region, slot.trainer) == ("École", "Fès-Meknès", "Amina")
    assert len(slot.module_ids) == 1
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    assert len(held(at_work)) == 3
    at_work.do(lambda ws: ws.undo())
    assert held(at_work) == []


def test_a_plan_that_was_copied_here_is_the_same_plan(page: CampaignPage, at_work: AtWork) -> None:
    placed(at_work, FIVE)
    at_work.do(lambda ws: ws.add_sessions(planned_sessions([AZROU], [TWELVE], ["am", "pm"])))
    at_work.settle()
    before = held(at_work)
    page.turn()
    page.table.toggle_column("trainer")
    for language in ("fr", "ar", "en"):
        at_work.look.set_language(language)
        page.table.selectAll()
        at_work.press(KEYS.Key_C, CTRL)
        at_work.do(lambda ws: ws.remove_all(ws.all(Slot)))
        at_work.settle()
        at_work.press(KEYS.Key_V, CTRL)
        at_work.settle()
        assert held(at_work) == before and at_work.alerts == []


NO_PLANS = {
    "bonjour": "headings",
    "Nom\tCommune\nAmal\tSefrou": "headings",
    "Date\tCommune\n05/02/2022\tAzrou\n31/02/2022\tIfrane": "31/02/2022",
    "Date\tCommune\n05/02/2022\t": "commune",
    "Date\tCommune\tModule\n05/02/2022\tAzrou\tChimie": "Chimie",
}


def test_a_plan_that_is_not_understood_adds_nothing_and_says_why(
    page: CampaignPage, at_work: AtWork
) -> None:
    page.board.setFocus()
    for plan, told in NO_PLANS.items():
        QGuiApplication.clipboard().setText(plan)
        at_work.press(KEYS.Key_V, CTRL)
        at_work.settle()
        assert told in at_work.alerts.pop() and held(at_work) == []


def test_escape_leaves_what_was_begun_then_the_page(page: CampaignPage, at_work: AtWork) -> None:
    placed(at_work, FIVE)
    page.board.setFocus()
    page.board.go(0, 0)
    at_work.press(KEYS.Key_F2)
    at_work.press(KEYS.Key_Escape)
    assert at_work.focus is page.board and page.session.doing == ""
    at_work.press(KEYS.Key_Escape)
    assert at_work.asked[-1] == ("overview", None)


def test_targets_take_numbers_of_any_digits_and_nothing_else(
    page: CampaignPage, at_work: AtWork
) -> None:
    placed(at_work, FIVE)
    page.board.setFocus()
    page.board.go(0, -1)
    at_work.press(KEYS.Key_Return)
    assert at_work.focus is page.aims.fields["sessions"].line
    at_work.press(KEYS.Key_A, CTRL)
    at_work.type("douze")
    at_work.press(KEYS.Key_Return)
    assert page.aims.fields["sessions"].complains
    assert at_work.do(lambda ws: ws.all(Target)) == []
    at_work.press(KEYS.Key_A, CTRL)
    at_work.type("١٢")
    page.aims.fields["women"].set_text("140")
    at_work.press(KEYS.Key_Return)
    assert page.aims.fields["women"].complains
    page.aims.fields["women"].set_text("40")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert {t.indicator: t.aim for t in at_work.do(lambda ws: ws.all(Target))} == {
        "sessions": 12,
        "women": 40,
    }
    assert page.board.rows[0].states == ["open", *["none"] * 11]


def test_marks_and_people_are_counted_as_they_come(page: CampaignPage, at_work: AtWork) -> None:
    (slot,) = placed(at_work, FIVE)
    person = at_work.do(lambda ws: ws.add(Participant(name="Naïma", sex="female")))
    at_work.do(lambda ws: ws.add(Attendance(participant_id=person.id, slot_id=slot.id)))
    at_work.settle()
    assert page.board.rows[0].states == ["present"]
    assert page.board.rows[-1].people == 1 and page.board.rows[-1].share == 100


def test_nothing_is_read_while_nobody_looks(page: CampaignPage, at_work: AtWork) -> None:
    (slot,) = placed(at_work, FIVE)
    page.hide()
    person = at_work.do(lambda ws: ws.add(Participant(name="Naïma")))
    at_work.do(lambda ws: ws.add(Attendance(participant_id=person.id, slot_id=slot.id)))
    at_work.settle()
    assert page.board.rows[0].states == ["open"]
    page.show()
    page.shown()
    at_work.settle()
    assert page.board.rows[0].states == ["present"]


def test_places_bring_what_is_known_of_them() -> None:
    known = {"azrou": AZROU}
    azrou, ifrane = read_places("azrou، دار الشباب ; Ifrane", known)
    assert azrou == Place("Azrou", "دار الشباب", "Ifrane", "Fès-Meknès")
    assert ifrane == Place("Ifrane")
    assert read_places("Azrou", known, "Autre")[0].region == "Autre"
    assert read_places(" ; ", known) == []


def test_a_time_says_the_half_of_the_day() -> None:
    assert understood("5 février 14h", TODAY).halves == ("pm",)
    assert understood("5 février 9:30", TODAY).halves == ("am",)
    assert understood("5 février", TODAY).halves == ("am", "pm")


def test_the_window_leads_there_and_back_by_keys(at_work: AtWork) -> None:
    from dialogue_desktop.ui.shell.main import Main

    placed(at_work, FIVE)
    main = Main(at_work.look, at_work.desk)
    at_work.qtbot.addWidget(main)
    main.resize(1366, 768)
    main.show()
    main.activateWindow()
    at_work.qtbot.waitUntil(main.isActiveWindow)
    main.go("campaign")
    at_work.settle()
    page = main.stack.page("campaign")
    assert isinstance(page, CampaignPage) and main.rail.tabs["overview"].open
    assert at_work.focus is page.board
    at_work.press(KEYS.Key_Right)
    at_work.press(KEYS.Key_F4)
    at_work.settle()
    assert main.stack.current == "calls"
    assert "Azrou" in main.stack.page("calls").head.note_line.text  # type: ignore[attr-defined]
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert main.stack.current == "campaign" and at_work.focus is page.board
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert main.stack.current == "attendance"
    main.go("scores")
    at_work.settle()
    at_work.press(KEYS.Key_Escape)
    assert main.stack.current == "campaign"
