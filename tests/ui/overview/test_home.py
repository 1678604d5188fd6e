"""The home of the overview: what comes next, and what was promised."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import (
    Commitment,
    Contribution,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.ui.operations.overview import Dated
from dialogue_desktop.ui.overview.home.dates import DateWords
from dialogue_desktop.ui.overview.page import OverviewPage
from dialogue_desktop.ui.overview.told_lines import TellingLine
from dialogue_desktop.ui.participants.page import ParticipantsPage
from tests.ui.at_work import AtWork
from tests.ui.office import Office


def test_the_home_shows_what_comes_next_and_what_was_promised(office: Office) -> None:
    today = dt.date.today()

    def plan(ws: Workspace) -> None:
        session = ws.add(Session(title="Qui décide ?", date=today + dt.timedelta(days=4)))
        ws.add(
            Commitment(
                text="Apporter la liste",
                session_id=session.id,
                owner_id=office.naima,
                due=today - dt.timedelta(days=3),
            )
        )
        ws.add(office.mark)

    office.read(plan)
    office.idle()
    home = office.page.home
    assert home.situation is not None and home.situation.next_up is not None
    assert home.situation.next_up.title == "Qui décide ?"
    assert [p.text for p in home.situation.promises] == ["Apporter la liste"]
    assert home.situation.halves == ["present"]
    assert (home.situation.people, home.situation.presences) == (1, 1)
    office.page.resize(1266, 1000)
    dates = home.ahead.dates
    assert dates.isVisible() and home.ahead.promises.isVisible()
    (past,) = (line for line in dates.lines if isinstance(line, TellingLine))
    assert past.end == "1 présence" and past.title == "Formation"
    office.page.resize(1266, 600)
    assert not dates.isVisible(), "what was promised comes first"
    asked: list[Any] = []
    office.page.asked.connect(lambda *what: asked.append(what))
    QTest.keyClick(home.ahead.next.button, Qt.Key.Key_Return)
    office.read(lambda ws: ws.remove_all(one.id for one in ws.all(Commitment)))
    office.idle()
    assert dates.isVisible() and not home.ahead.promises.isVisible()
    dates.list.setFocus()
    QTest.keyClick(dates.list, Qt.Key.Key_Return)
    assert [name for name, _ in asked] == ["session", "slot"]


def test_what_was_promised_on_a_card_stands_there_too_without_a_name(office: Office) -> None:
    def note(ws: Workspace) -> None:
        ws.edit(office.naima, role="official")
        session = ws.add(Session(title="Qui décide ?", title_ar="من يقرر؟", attribution="role"))
        for kind in ("commitment", "proposal"):
            text = f"Apporter la liste, {kind}"
            ws.add(
                Contribution(session_id=session.id, text=text, kind=kind, speaker_id=office.naima)
            )
        ws.add(Commitment(text="Ouvrir la salle", session_id=session.id, owner_id=office.naima))

    office.read(note)
    office.idle()
    sheet = office.page.home.ahead.promises
    promises = {promise.text: promise for promise in office.page.home.situation.promises}
    assert set(promises) == {"Apporter la liste, commitment", "Ouvrir la salle"}
    assert (
        sheet.list.words.who(promises["Apporter la liste, commitment"])
        == "Personne élue · Qui décide ?"
    )
    assert "Naïma" in sheet.list.words.who(promises["Ouvrir la salle"])


def test_a_morning_that_is_over_does_not_come_next(office: Office) -> None:
    from dialogue_desktop.ui.operations import overview

    day = dt.date(2026, 11, 24)
    office.read(lambda ws: ws.add_all(Slot(date=day, half=half) for half in ("am", "pm")))
    at = [dt.datetime.combine(day, dt.time(hour)) for hour in (9, 15)]
    found = [office.read(overview.read(moment)) for moment in at]
    assert [situation.next_up.time for situation in found] == ["am", "pm"]
    office.read(lambda ws: ws.edit(ws.all(Slot, date=day, half="am")[0].id, closed=True))
    assert office.read(overview.read(at[0])).next_up.time == "pm"


def test_of_a_session_that_was_held_the_hour_is_told_at_which_it_began(office: Office) -> None:
    from dialogue_desktop.ui.operations import overview

    day = dt.date(2026, 11, 24)
    session = office.read(lambda ws: ws.add(Session(title="Emploi", date=day, starts="10:00")))
    later = dt.datetime.combine(day + dt.timedelta(days=2), dt.time(9))
    assert office.read(overview.read(later)).next_up.time == "10:00"
    said = dt.datetime.combine(day, dt.time(9, 5)).astimezone()
    office.read(lambda ws: ws.add(Contribution(session_id=session.id, text="Dit.", said_at=said)))
    assert office.read(overview.read(later)).next_up.time == "09:05"
    same_day = dt.datetime.combine(day, dt.time(12))
    assert not office.read(overview.read(same_day)).over
    office.read(lambda ws: ws.edit(session.id, closed_at=said))
    assert office.read(overview.read(same_day)).over


def test_where_something_is_held_is_told_with_its_commune(at_work: AtWork) -> None:
    words = DateWords(at_work.look, at_work.look)
    for commune, venue, told in (
        ("Sefrou", "salle communale", "Sefrou, salle communale"),
        ("Sefrou", "", "Sefrou"),
        ("Sefrou", "Sefrou, salle communale", "Sefrou, salle communale"),
        ("", "Dar Batha", "Dar Batha"),
    ):
        one = Dated("session", uuid4(), "Qui décide ?", "", None, "", commune, venue, "")
        assert words.where(one) == told


def test_an_empty_programme_leads_at_once_to_the_choice_of_a_list(
    at_work: AtWork, tmp_path: Path
) -> None:
    home: Any = at_work.show(OverviewPage(at_work.look, at_work.desk))
    button = home.home.bring_button
    assert button.isVisible()
    button.setFocus()
    at_work.press(Qt.Key.Key_Return)
    assert at_work.asked == [("import", None)]
    people: Any = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    chosen = tmp_path / "list.csv"
    chosen.write_text("Nom et prénom\nNaïma Ouarghi\n", encoding="utf-8")
    people.bringer.ask_list = lambda: chosen
    people.go(*at_work.asked[0])
    at_work.settle()
    assert people.bringer.preview.isVisible()
