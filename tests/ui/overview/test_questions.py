"""Disagreements and probable twins, put in words and decided by keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import (
    Attendance,
    Module,
    Participant,
    Theme,
    Workspace,
)
from dialogue_desktop.domain.nouns import NOUNS
from dialogue_desktop.ui.look import Look, Run
from dialogue_desktop.ui.overview.deciding.value_cards import differing
from dialogue_desktop.ui.overview.sentences import Sentences
from tests.ui.office import Office
from tests.ui.overview.laptops import phones


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


def test_a_value_that_was_begun_is_taken_up_at_its_question(office: Office) -> None:
    office.page.merge(phones(office))
    office.until("settle")
    question = office.page.settle.question
    QTest.keyClick(question.cards, Qt.Key.Key_3)
    QTest.keyClicks(question.own.line, "06 12 34 56 78")
    kept = office.page.unkept.unfinished()
    assert kept["person"] == office.naima.hex and kept["typed"] == {"value": "06 12 34 56 78"}
    question.own.set_text("")
    question.own.hide()
    assert office.page.unkept.unfinished() is None
    office.page.go_home()
    office.page.unkept.take_up(kept)
    office.idle()
    assert office.page.screen_name == "settle" and question.own.text() == "06 12 34 56 78"
    QTest.keyClick(question.own.line, Qt.Key.Key_Return)
    office.idle()
    assert office.read(lambda ws: ws.get(Participant, office.naima).phone) == "+212612345678"


def test_twins_are_united_or_kept_apart(office: Office) -> None:
    def double(ws: Workspace) -> None:
        ws.add(Participant(name="Naima Ouarghi", phone="0612483070", commune="Sefrou"))

    office.page.merge([office.laptop("Amina", double)])
    office.until("settle")
    settle = office.page.settle
    assert len(settle.decisions.pairings) == 1
    assert str(settle.pair.why.text).startswith("Même téléphone")
    QTest.keyClick(settle.pair.table, Qt.Key.Key_Return)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Participant))) == 1
    office.read(lambda ws: ws.undo())
    office.idle()
    QTest.keyClick(settle.pair.table, Qt.Key.Key_2)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Participant))) == 2
    assert office.read(lambda ws: ws.twins()) == []


def test_what_was_decided_elsewhere_is_asked_no_more(office: Office) -> None:
    def double(ws: Workspace) -> None:
        ws.add(Participant(name="Naima Ouarghi", phone="0612483070", commune="Sefrou"))

    office.page.merge([office.laptop("Amina", double)])
    office.until("settle")
    settle = office.page.settle
    assert len(settle.decisions.pairings) == 1
    office.page.hide()
    office.read(lambda ws: [ws.not_twins(twin.first, twin.second) for twin in ws.twins()])
    office.page.show()
    office.page.shown()
    office.idle()
    assert settle.decisions.pairings == []


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
    assert pair.table.active is None  # on the two heads
    QTest.keyClick(pair.table, Qt.Key.Key_Right)
    assert pair.table.kept == 1 and pair.keep.isEnabled()
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


def test_every_field_and_kind_that_may_disagree_has_a_name(qapp: QApplication) -> None:
    look = Look(qapp, "en", "light")
    sentences = Sentences(look)
    for noun, kind in NOUNS.items():
        assert sentences.kind(noun) != noun, noun
        fixed = {"id", *kind.quiet, *kind.natural, *kind.belongs_to}
        for field in kind.model_fields.keys() - fixed:
            assert field in sentences.wording.fields(), (noun, field)
    look.retire()


def test_a_half_day_is_asked_about_by_its_day(office: Office) -> None:
    def lead(trainer: str) -> Any:
        return lambda ws: ws.edit(office.mark.slot_id, trainer=trainer)

    office.page.merge([office.laptop(name, lead(name)) for name in ("Amina", "Driss")])
    office.until("settle")
    settle = office.page.settle
    (question,) = settle.decisions.questions
    assert settle.question.sentences.question(question) == (
        "10 déc. matin, animation : quelle est la bonne valeur ?"
    )


def test_esc_on_the_list_of_what_waits_leads_home(office: Office) -> None:
    office.page.merge(phones(office))
    office.until("settle")
    office.page.settle.list.setFocus()
    QTest.keyClick(office.page.settle.list, Qt.Key.Key_Escape)
    office.until("home")


def test_only_what_differs_is_marked() -> None:
    marked = differing("06 12 48 30 77", ["06 61 48 30 77"])
    assert marked == ["06 ", Run("12", ground="found"), " 48 30 77"]
    assert differing("Fès", ["Sefrou"]) == "Fès"
    assert differing("Fès", ["Fès"]) == "Fès"
