"""The page of one person: everything at a glance, by keyboard, each change with its way back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dialogue_desktop import (
    Attendance,
    Consent,
    Contribution,
    Module,
    Participant,
    Score,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.domain.completion import Exemption
from dialogue_desktop.domain.consents import PURPOSES
from dialogue_desktop.domain.participants import Mandate
from dialogue_desktop.ui.operations import merging
from dialogue_desktop.ui.operations import person as operations
from dialogue_desktop.ui.operations.completion import slices
from dialogue_desktop.ui.overview.sentences import Sentences
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.participants.person.screen import PersonScreen
from dialogue_desktop.ui.parts import Button, Tile
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
DAY = dt.date(2021, 12, 9)


def _naima(ws: Workspace) -> Participant:
    """Naïma: two of three half-days, one of two modules whole, a session, a mandate."""
    naima = ws.add(
        Participant(name="Naïma Ouarghi", name_ar="نعيمة الورغي", sex="female", role="official",
                    commune="Sefrou")
    )  # fmt: skip
    first, second = ws.add_all([Module(title="Gouvernance"), Module(title="Planification")])
    am, pm, later = ws.add_all(
        [
            Slot(date=DAY, half="am", module_ids=[first.id]),
            Slot(date=DAY, half="pm", module_ids=[second.id]),
            Slot(date=dt.date(2021, 12, 10), half="am", module_ids=[second.id]),
        ]
    )
    ws.add(Attendance(participant_id=naima.id, slot_id=am.id, status="present"))
    ws.add(Attendance(participant_id=naima.id, slot_id=pm.id, status="late"))
    ws.add(Attendance(participant_id=naima.id, slot_id=later.id, status="absent"))
    ws.add(Score(participant_id=naima.id, module_id=first.id, before=8, after=14))
    session = ws.add(Session(title="Le marché", date=DAY, commune="Fès"))
    for text in ("Le marché ferme trop tôt.", "Qui tient la liste ?", "Je la donne."):
        ws.add(Contribution(session_id=session.id, text=text, speaker_id=naima.id))
    ws.add(Mandate(participant_id=naima.id, role="official", since=dt.date(2021, 9, 8)))
    return naima


@pytest.fixture
def naima(at_work: AtWork) -> Participant:
    return at_work.do(_naima)


@pytest.fixture
def page(at_work: AtWork, naima: Participant) -> Any:
    return at_work.show(ParticipantsPage(at_work.look, at_work.desk))


def opened(at_work: AtWork, page: Any) -> PersonScreen:
    page.listing.setFocus()
    page.listing.pick(0)
    at_work.settle()
    page.listing.setFocus()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    screen = page.persons.screen
    assert page.outer.currentWidget() is screen
    assert isinstance(screen, PersonScreen)
    return screen


def words(part: QWidget) -> str:
    return " | ".join(w.accessibleName() for w in part.findChildren(QWidget) if w.isVisible())


def whole(at_work: AtWork, naima: Participant) -> operations.Person:
    found = at_work.do(operations.read(naima.id))
    assert found is not None
    return found


def history(at_work: AtWork, naima: Participant) -> list[tuple[str, str, Any, Any]]:
    return [(w.noun, w.field, w.before, w.value) for w in whole(at_work, naima).history]


# --- what is gathered ----------------------------------------------------------------------------


def test_training_sessions_and_history_are_those_of_the_person(at_work: AtWork, naima: Participant):
    def job(ws: Workspace) -> None:
        ws.add(Session(title="Ailleurs", date=dt.date(2022, 1, 3)))
        ws.add(Session(title="Absente", date=dt.date(2021, 12, 10)))
        ws.edit(naima.id, phone="0661204518")
        ws.edit(naima.id, commune="Fès")
        ws.undo()
        ws.add(Exemption(participant_id=naima.id, reason="malade"))

    read = whole(at_work, naima)
    assert [(m.title, m.tile, m.before, m.after) for m in read.modules] == [
        ("Gouvernance", "present", 8.0, 14.0), ("Planification", "half", None, None),
    ]  # fmt: skip
    assert [d.state for m in read.modules for d in m.half_days] == ["present", "late", "absent"]
    assert (read.reached.attended, read.reached.half_days, read.reached.state) == (2, 3, "complete")
    at_work.do(job)
    (session,) = whole(at_work, naima).dialogue
    assert (session.title, session.state, len(session.said)) == ("Le marché", "late", 3)
    told = history(at_work, naima)
    assert ("participant", "phone", None, "+212661204518") in told
    assert not any(field == "commune" for _, field, *_ in told), "it was taken back"
    assert ("exemption", "reason", None, "malade") in told
    assert [w.made for w in whole(at_work, naima).history].count(True) == 1


def test_the_page_reaches_the_same_as_the_grid_of_everybody(at_work: AtWork, naima: Participant):
    """A half-day begins with anybody's mark: who is not marked there is absent for the page too
    once its register is closed, and not before."""

    def job(ws: Workspace) -> Participant:
        other = ws.add(Participant(name="Hassan Ziani"))
        slot = ws.add(Slot(date=dt.date(2021, 12, 16), module_ids=[ws.all(Module)[0].id]))
        ws.add(Attendance(participant_id=naima.id, slot_id=slot.id))
        ws.add(Slot(date=dt.date(2021, 12, 17), module_ids=[ws.all(Module)[1].id]))
        return other

    other = at_work.do(job)
    for tile in ("open", "absent"):
        steps = at_work.do(lambda ws: list(slices(False, ws.marks())(ws)))
        for person in (naima, other):
            assert whole(at_work, person).reached == steps[-1].people[person.id]
        assert whole(at_work, other).reached.modules[0] == tile
        at_work.do(lambda ws: [ws.edit(slot.id, closed=True) for slot in ws.all(Slot)])


# --- the page ------------------------------------------------------------------------------------


def test_enter_opens_the_page_and_keys_lead_back(at_work: AtWork, page: Any, naima: Participant):
    screen = opened(at_work, page)
    assert screen.edit_button.hasFocus()
    told = words(screen)
    for said in (
        "Naïma Ouarghi",
        "نعيمة الورغي",
        "1 of 2 modules",
        "2 of 3 half-days",
        "test: 8 → 14",
        "Training completed",
        "3 contributions",
        "by role outside",
    ):
        assert said in told, said  # fmt: skip
    assert "9 Dec morning: present, " not in told, "each module has its own half-days"
    assert "9 Dec morning: present" in told and "9 Dec afternoon: late" in told
    assert unnamed(page) == []
    assert "Je la donne." not in words(screen.speaking)
    (more,) = [b for b in screen.speaking.findChildren(Button) if b.isVisible()]
    more.setFocus()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert "Je la donne." in words(screen.speaking) and at_work.focus is not None
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.outer.currentIndex() == 0 and page.listing.hasFocus()
    for key in (KEYS.Key_F, KEYS.Key_N):  # no key reaches what stands behind the page
        page.go("person", naima.id)
        at_work.settle()
        assert page.outer.currentWidget() is screen and screen.agreements.isVisible()
        at_work.press(key, Qt.KeyboardModifier.ControlModifier)
        at_work.settle()
        assert page.outer.currentIndex() == 0 and at_work.focus.isVisible()


def test_f2_edits_on_the_page_and_in_the_table(at_work: AtWork, page: Any, naima: Participant):
    opened(at_work, page)
    at_work.press(KEYS.Key_F2)
    at_work.settle()
    assert page.outer.currentIndex() == 0
    assert page.keeper.id == naima.id and page.form.fields.name.line.hasFocus()
    at_work.press(KEYS.Key_Escape)
    page.listing.setFocus()
    at_work.press(KEYS.Key_F2)
    at_work.settle()
    assert page.form.fields.name.line.hasFocus()


# --- consent -------------------------------------------------------------------------------------


def consents(at_work: AtWork) -> dict[str, tuple[str | None, dt.date | None]]:
    found = at_work.do(lambda ws: ws.all(Consent))
    return {one.purpose: (one.consent, one.said_on) for one in found}


def test_consent_is_noted_withdrawn_and_undone_by_keyboard(at_work: AtWork, page: Any):
    screen = opened(at_work, page)
    row = screen.agreements.rows["photo"]
    assert "not asked yet" in words(row)
    row.button.setFocus()
    at_work.press(KEYS.Key_Return)
    assert row.yes.hasFocus()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert consents(at_work) == {"photo": ("given", dt.date.today())}
    row = screen.agreements.rows["photo"]
    assert row.button.hasFocus() and "yes, on" in words(row)
    at_work.press(KEYS.Key_Return)  # Withdraw
    at_work.settle()
    assert consents(at_work)["photo"][0] == "withdrawn"
    assert "in no document any more" in words(screen.agreements.rows["photo"])
    at_work.undo_notice()
    assert consents(at_work)["photo"][0] == "given"
    assert "yes, on" in words(screen.agreements.rows["photo"])


def test_esc_leaves_the_line_alone_and_its_day_can_be_an_earlier_one(at_work: AtWork, page: Any):
    screen = opened(at_work, page)
    row = screen.agreements.rows["quotation"]
    row.button.click()
    at_work.press(KEYS.Key_Escape)
    assert row.button.hasFocus() and not row.yes.isVisible()
    assert page.outer.currentWidget() is screen and consents(at_work) == {}
    row = screen.agreements.rows["contact"]
    row.ask()
    for wrong in ("31/02/2021", "hier"):
        row.day.set_text(wrong)
        row.no.click()
        at_work.settle()
        assert row.day.complains and consents(at_work) == {}
    row.day.set_text("٩/١٢/٢٠٢١")
    row.no.click()
    at_work.settle()
    assert consents(at_work) == {"contact": ("withdrawn", DAY)}


def test_two_laptops_that_disagree_are_seen_and_settled_by_noting(
    at_work: AtWork, page: Any, naima: Participant, tmp_path: Path
):
    def job(ws: Workspace) -> None:
        for author, answer in (("Driss", "given"), ("Karima", "withdrawn")):
            ws.export(tmp_path / f"{author}.dialogue")
            with Workspace.open(tmp_path / f"{author}.dialogue", author) as other:
                purpose = PURPOSES["quotation"]
                other.add(Consent(participant_id=naima.id, purpose_id=purpose, consent=answer))
        ws.merge([tmp_path / "Driss.dialogue", tmp_path / "Karima.dialogue"])

    at_work.do(job)
    (question,) = at_work.do(merging.decisions()).questions
    asked = Sentences(at_work.look).question(question)
    assert asked == "Does Naïma Ouarghi agree to be quoted by name?"
    screen = opened(at_work, page)
    row = screen.agreements.rows["quotation"]
    assert "two laptops disagree" in words(row)
    assert row.findChild(Tile).state == "differs"
    row.button.click()
    row.yes.click()
    at_work.settle()
    assert at_work.do(lambda ws: ws.conflicts()) == []
    assert "yes, on" in words(screen.agreements.rows["quotation"])


# --- the way back --------------------------------------------------------------------------------


def test_what_others_write_is_shown_and_put_back(at_work: AtWork, page: Any, naima: Participant):
    screen = opened(at_work, page)
    at_work.do(lambda ws: ws.edit(naima.id, commune="Taza"))
    at_work.settle()
    assert "Taza" in words(screen.head)
    (back,) = screen.story.undo_buttons
    assert "Taza" in back.accessibleName()
    back.click()
    at_work.settle()
    assert at_work.do(lambda ws: ws.get(Participant, naima.id)).commune == "Sefrou"
    assert "Sefrou" in at_work.notices[-1][0]
    at_work.undo_notice()
    assert at_work.do(lambda ws: ws.get(Participant, naima.id)).commune == "Taza"
    at_work.do(lambda ws: ws.remove(naima.id))
    at_work.settle()
    assert page.outer.currentIndex() == 0


def test_united_records_are_taken_apart_and_of_one_forgotten_nothing_is_written(
    at_work: AtWork, page: Any, naima: Participant
):
    def job(ws: Workspace) -> None:
        ws.unite(naima, ws.add(Participant(name="Naima Wargui", phone="0661000001")))

    at_work.do(job)
    screen = opened(at_work, page)
    assert "Naima Wargui" in words(screen.united)
    (apart,) = [b for b in screen.united.findChildren(Button) if b.isVisible()]
    apart.click()
    at_work.settle()
    assert len(at_work.do(lambda ws: ws.all(Participant))) == 2
    assert screen.united.isHidden()
    at_work.do(lambda ws: ws.erase(naima.id))
    at_work.settle()
    told = words(screen)
    assert "Name erased" in told and "2 of 3 half-days" in told
    assert not screen.edit_button.isVisible() and not screen.certificate_button.isVisible()
    assert screen.agreements.isHidden()
    assert not screen.story.undo_buttons


def test_a_certificate_is_issued_again_under_its_number(
    at_work: AtWork, page: Any, naima: Participant, tmp_path: Path
):
    screen = opened(at_work, page)
    screen.printing.ask_path = lambda name: tmp_path / name
    shown: list[Path] = []
    screen.printing.open_file = shown.append
    assert screen.training.certificate_button is None
    screen.certificate_button.click()
    at_work.settle()
    first = whole(at_work, naima).certificate
    assert first is not None and first.number in words(screen.training)
    screen.training.certificate_button.click()
    at_work.settle()
    again = whole(at_work, naima).certificate
    assert again is not None and again.number == first.number and len(shown) == 2


def test_the_page_speaks_the_language_it_is_switched_to(at_work: AtWork, page: Any):
    screen = opened(at_work, page)
    for language, asked in (("fr", "pas encore demandé"), ("ar", "لم يُطلب بعد")):
        at_work.look.set_language(language)
        at_work.settle()
        told = words(screen)
        assert "Who changed what" not in told and "not asked yet" not in told
        assert asked in told
    at_work.look.set_language("en")


# --- where else a consent and an enrolment are noted ---------------------------------------------


def test_what_several_ticked_on_a_sheet_is_noted_as_one_act(at_work: AtWork, page: Any):
    at_work.do(lambda ws: ws.add_all([Participant(name=name) for name in ("Amal", "Badr")]))
    at_work.settle()
    page.listing.selectAll()
    at_work.settle()
    several = page.several
    (option,) = [o for o in several.consent.options if o.value == ("photo", True)]
    several.consent.chosen.emit(option.value)
    at_work.settle()
    assert len(at_work.do(lambda ws: ws.all(Consent, consent="given"))) == 3
    at_work.undo_notice()
    assert at_work.do(lambda ws: ws.all(Consent)) == []


def test_half_days_count_from_the_day_that_is_typed_in_the_form(
    at_work: AtWork, page: Any, naima: Participant
):
    page.keeper.open(naima.id, begin=True)
    at_work.settle()
    form = page.form
    for typed in ("31/02/2021", "bientôt"):
        form.fields.enrolled_from.line.setText(typed)
        form.save()
        assert form.fields.enrolled_from.complains
    form.fields.enrolled_from.line.setText("10/12/2021")
    form.save()
    at_work.settle()
    assert whole(at_work, naima).card.record.enrolled_from == dt.date(2021, 12, 10)
    assert whole(at_work, naima).reached.half_days == 3, "those attended count all the same"
    page.keeper.open(naima.id)
    at_work.settle()
    assert form.fields.enrolled_from.text() == "10/12/2021" and not form.dirty


def test_who_withdrew_from_the_contact_list_has_no_phone_in_what_is_copied(
    at_work: AtWork, page: Any, naima: Participant
):
    from PySide6.QtGui import QGuiApplication

    def job(ws: Workspace) -> None:
        ws.edit(naima.id, phone="0661204518")
        ws.add(Participant(name="Amal", phone="0662000002"))
        purpose = PURPOSES["contact"]
        ws.add(Consent(participant_id=naima.id, purpose_id=purpose, consent="withdrawn"))

    page.listing.toggle_column("phone")
    at_work.do(job)
    at_work.settle()
    page.listing.selectAll()
    page.table_tools.copy()
    page.listing.toggle_column("phone")
    copied = QGuiApplication.clipboard().text()
    assert "06 62 00 00 02" in copied and "Naïma Ouarghi" in copied
    assert "06 61 20 45 18" not in copied and "661204518" not in copied


def test_a_long_history_is_shown_in_steps(at_work: AtWork, page: Any, naima: Participant):
    def job(ws: Workspace) -> None:
        for number in range(42):
            ws.edit(naima.id, function=f"fonction {number}")

    at_work.do(job)
    story = opened(at_work, page).story
    assert story.all_button is not None and "See more of" in story.all_button.label
    counts = [words(story).count("Amina")]
    while story.all_button.isVisible():
        story.all_button.click()
        at_work.settle()
        counts.append(words(story).count("Amina"))
    assert counts == [4, 44, len(whole(at_work, naima).history)]
    assert at_work.focus.isVisible()
