"""From files handed over to one programme: looked into, merged, decided, taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import (
    Attendance,
    Commitment,
    Contribution,
    Module,
    Participant,
    Session,
    Slot,
    Theme,
    Workspace,
)
from dialogue_desktop.ui.look import Run
from dialogue_desktop.ui.overview.value_cards import differing
from tests.ui.office import WAIT, Office


def phones(office: Office) -> list[Path]:
    """Two laptops that wrote two numbers, and one of them a mark."""
    return [
        office.laptop("Amina", lambda ws: ws.edit(office.naima, phone="0612483077")),
        office.laptop(
            "Youssef",
            lambda ws: (ws.edit(office.naima, phone="0661483077"), ws.add(office.mark)),
        ),
    ]


def test_files_are_looked_into_merged_and_decided_by_keyboard(office: Office) -> None:
    before = office.read(lambda ws: ws.fingerprint())
    office.page.go("merge", phones(office))
    office.until("preview")
    assert office.read(lambda ws: ws.fingerprint()) == before
    preview = office.page.preview
    assert "Réunir 2 fichiers" in preview.button.label
    assert preview.button.hasFocus()
    QTest.keyClick(preview.button, Qt.Key.Key_Return)
    office.until("settle")
    assert office.said == ["2 fichiers réunis"]
    question = office.page.settle.question
    assert question._title.text == "Quel est le téléphone de Naïma Ouarghi ?"
    assert {str(card.value) for card in question.cards.cards} == {"+212612483077", "+212661483077"}
    second = question.cards.cards[1].value
    QTest.keyClick(question.cards, Qt.Key.Key_2)
    QTest.keyClick(question.cards, Qt.Key.Key_Return)
    office.idle()
    assert office.read(lambda ws: ws.get(Participant, office.naima).phone) == second
    assert office.read(lambda ws: ws.conflicts()) == []


def test_esc_leaves_everything_as_it_was(office: Office) -> None:
    office.page.go("merge", phones(office))
    office.until("preview")
    before = office.read(lambda ws: ws.fingerprint())
    QTest.keyClick(office.page.preview, Qt.Key.Key_Escape)
    assert office.page.screen_name == "home"
    assert office.read(lambda ws: ws.fingerprint()) == before


def test_a_value_that_nobody_wrote_may_be_typed(office: Office) -> None:
    office.page.merge(phones(office))
    office.until("settle")
    question = office.page.settle.question
    QTest.keyClick(question.cards, Qt.Key.Key_3)
    assert question.own.line.hasFocus()
    QTest.keyClicks(question.own.line, "06 12 34 56 78")
    office.page.look.set_language("ar")
    assert question.own.text() == "06 12 34 56 78"
    assert "نعيمة" not in str(question._title.text) and "هاتف" in str(question._title.text)
    QTest.keyClick(question.own.line, Qt.Key.Key_Return)
    office.idle()
    assert office.read(lambda ws: ws.get(Participant, office.naima).phone) == "+212612345678"


def test_a_merge_is_taken_back(office: Office) -> None:
    before = office.read(lambda ws: ws.fingerprint())
    office.page.merge(phones(office))
    office.until("settle")
    office.page.settle.undo_button.click()
    office.until("way-back")
    assert office.read(lambda ws: ws.fingerprint()) != before
    office.page.way_back.button.click()
    office.until("home")
    assert office.read(lambda ws: ws.fingerprint()) == before


def test_refused_files_say_why_and_the_others_go_on(office: Office) -> None:
    paths = phones(office)
    half = office.folder / "PC-07.dialogue"
    half.write_bytes(paths[0].read_bytes()[:3000])
    office.page.go("merge", [*paths, half])
    office.until("preview")
    preview = office.page.preview
    assert len(preview.report.refused) == 1 and len(preview.report.files) == 2
    rows = preview.parcels.rows
    said = [preview.parcels.rows.columns[0].text(rows.row(n)) for n in range(rows.rowCount())]
    assert any("PC-07.dialogue" in line and "intactes" in line for line in said)


def test_files_that_bring_nothing_are_not_merged(office: Office) -> None:
    office.page.go("merge", [office.pack])
    office.until("preview")
    assert not office.page.preview.button.isEnabled()
    assert office.page.preview.later.hasFocus()


def test_twins_are_united_or_kept_apart(office: Office) -> None:
    def double(ws: Workspace) -> None:
        ws.add(Participant(name="Naima Ouarghi", phone="0612483070", commune="Sefrou"))

    office.page.merge([office.laptop("Amina", double)])
    office.until("settle")
    settle = office.page.settle
    assert len(settle.decisions.pairings) == 1
    assert "même téléphone" in str(settle.pair.why.text)
    QTest.keyClick(settle.pair.table, Qt.Key.Key_Return)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Participant))) == 1
    office.read(lambda ws: ws.undo())
    office.idle()
    QTest.keyClick(settle.pair.table, Qt.Key.Key_3)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Participant))) == 2
    assert office.read(lambda ws: ws.twins()) == []


def test_enter_alone_unites_nobody_who_is_only_possibly_the_same(office: Office) -> None:
    def namesake(ws: Workspace) -> None:
        ws.add(Participant(name="Naïma Ouarghli", phone="0699887766", commune="Taza"))

    office.page.merge([office.laptop("Amina", namesake)])
    office.until("settle")
    pair = office.page.settle.pair
    assert pair.table.kept is None and not pair.keep.isEnabled()
    QTest.keyClick(pair.table, Qt.Key.Key_Return)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Participant))) == 2
    QTest.keyClick(pair.table, Qt.Key.Key_2)
    assert pair.keep.isEnabled()
    QTest.keyClick(pair.table, Qt.Key.Key_Return)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Participant))) == 1


def test_removal_against_a_later_edit_is_asked_with_keep_chosen(office: Office) -> None:
    files = [
        office.laptop("Amina", lambda ws: ws.remove(office.naima)),
        office.laptop("Youssef", lambda ws: ws.edit(office.naima, commune="Sefrou")),
    ]
    office.page.merge(files)
    office.until("settle")
    question = office.page.settle.question
    assert question.cards.card is not None and question.cards.card.value is False
    QTest.keyClick(question.cards, Qt.Key.Key_Return)
    office.idle()
    assert office.read(lambda ws: ws.get(Participant, office.naima)) is not None
    assert office.read(lambda ws: ws.conflicts()) == []


def test_values_are_worded_in_the_gender_of_the_person(office: Office) -> None:
    def write(number: int) -> Any:
        def job(ws: Workspace) -> None:
            ws.edit(office.naima, role=("official", "association")[number], sex="female")
            mark = office.mark.model_dump(exclude={"id"})
            ws.add(Attendance(**mark | {"status": ("excused", "absent")[number]}))

        return job

    office.page.merge([office.laptop(str(n), write(n)) for n in range(2)])
    office.until("settle")
    settle = office.page.settle
    words: dict[str, set[str]] = {}
    for question in settle.decisions.questions:
        settle.question.show_question(question, 1, settle.decisions.questions)
        cards = settle.question.cards.cards
        words[question.conflict.field] = {str(card.words) for card in cards}
    assert words == {"role": {"élue", "association"}, "status": {"excusée", "absente"}}


def test_every_kind_of_disagreement_is_put_in_words(office: Office) -> None:
    def write(number: int) -> Any:
        def job(ws: Workspace) -> None:
            ws.edit(office.naima, name=f"Naïma {number}", sex=("female", "male")[number])
            ws.edit(office.mark.slot_id, venue=f"Salle {number}", starts=f"0{number}:30")
            ws.add(
                Attendance(
                    **office.mark.model_dump(exclude={"id"})
                    | {"status": ("late", "absent")[number], "remark": f"remarque {number}"}
                )
            )

        return job

    office.read(lambda ws: ws.add_all([Module(title="Droit"), Theme(title="Foncier")]))
    office.page.merge([office.laptop(str(n), write(n)) for n in range(2)])
    office.until("settle")
    settle = office.page.settle
    for language in ("fr", "ar", "en"):
        office.page.look.set_language(language)
        for question in settle.decisions.questions:
            words = settle.question.sentences.question(question)
            about = settle.question.sentences.about(question)
            assert words and about and "_" not in words + about and "{" not in words + about


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
    asked: list[Any] = []
    office.page.asked.connect(lambda *what: asked.append(what))
    QTest.keyClick(home.next.button, Qt.Key.Key_Return)
    assert asked[0][0] == "session"


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
    sheet = office.page.home.promises
    promises = {promise.text: promise for promise in office.page.home.situation.promises}
    assert set(promises) == {"Apporter la liste, commitment", "Ouvrir la salle"}
    assert sheet._who(promises["Apporter la liste, commitment"]) == "personne élue · Qui décide ?"
    assert "Naïma" in sheet._who(promises["Ouvrir la salle"])


def test_a_morning_that_is_over_does_not_come_next(office: Office) -> None:
    from dialogue_desktop.ui.operations import overview

    day = dt.date(2026, 11, 24)
    office.read(lambda ws: ws.add_all(Slot(date=day, half=half) for half in ("am", "pm")))
    found = []
    for hour in (9, 15):
        at = dt.datetime.combine(day, dt.time(hour))
        overview.read(office.desk, at, found.append, office.page)
        office.idle()
    assert [situation.next_up.time for situation in found] == ["am", "pm"]


@pytest.mark.parametrize(
    ("commune", "venue", "told"),
    [
        ("Sefrou", "salle communale", "Sefrou, salle communale"),
        ("Sefrou", None, "Sefrou"),
        ("Sefrou", "Sefrou, salle communale", "Sefrou, salle communale"),
        (None, "Dar Batha", "Dar Batha"),
    ],
)
def test_where_the_next_session_is_held_is_told_with_its_commune(
    office: Office, commune: str | None, venue: str | None, told: str
) -> None:
    day = dt.date.today() + dt.timedelta(days=2)
    office.read(
        lambda ws: ws.add(Session(title="Qui décide ?", date=day, commune=commune, venue=venue))
    )
    office.idle()
    assert office.page.home.next._where() == told


def test_only_what_differs_is_marked() -> None:
    marked = differing("06 12 48 30 77", ["06 61 48 30 77"])
    assert marked == ["06 ", Run("12", ground="found"), " 48 30 77"]
    assert differing("Fès", ["Sefrou"]) == "Fès"
    assert differing("Fès", ["Fès"]) == "Fès"


def test_what_a_laptop_has_not_handed_over_yet_is_named(office: Office) -> None:
    """An export that builds on an earlier one, which did not come: said, and nothing is lost."""
    path, out = office.folder / "Amina.dialogue", office.folder / "second.dialogue"
    path.write_bytes(office.pack.read_bytes())
    with Workspace.open(path, "Amina") as ws:
        receipt = ws.export(office.folder / "before.dialogue")
        ws.edit(office.naima, commune="Sefrou")
        first = ws.export(office.folder / "first.dialogue", since=receipt)
        ws.edit(office.naima, commune="Fès")
        ws.export(out, since=first)
    office.page.merge([out])
    office.qtbot.waitUntil(lambda: bool(office.said), timeout=WAIT)
    office.idle()
    (awaited,) = office.page.missing.unsettled.awaited
    assert (awaited.author, awaited.waiting) == ("Amina", 1)
    assert office.page.missing.isVisible()


def test_a_laptop_is_named_only_where_one_person_has_two(office: Office) -> None:
    office.page.go("merge", phones(office))
    office.until("preview")
    report = office.page.preview.report
    parcels, laptop = office.page.preview.parcels, report.files[0].laptop
    assert laptop

    def said() -> list[str]:
        rows = parcels.rows
        return [rows.columns[0].text(rows.row(n)) for n in (1, 2)]

    assert ["Amina" in said()[0], "Youssef" in said()[1]] == [True, True]
    assert not any(laptop in line for line in said())
    amina, youssef = report.files
    report.files[:] = amina, replace(amina, laptop="PC-07")
    parcels.show_report(report)
    assert [laptop in said()[0], "PC-07" in said()[1]] == [True, True]
    report.files[:] = amina, replace(youssef, author=None)
    parcels.show_report(report)
    assert [laptop in line for line in said()] == [False, True]
