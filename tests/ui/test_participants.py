"""People are found, typed in, changed and removed by keyboard, and nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Organisation, Participant, Workspace
from dialogue_desktop.domain.participants import Mandate
from dialogue_desktop.domain.roster import Roster, RosterLine
from dialogue_desktop.ui.operations.mandates import day_text, read_day
from dialogue_desktop.ui.operations.participants import Known, People
from dialogue_desktop.ui.operations.progress import progress
from dialogue_desktop.ui.participants.crowd import ALL, TO_COMPLETE
from dialogue_desktop.ui.participants.form import WIDTH as FORM
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.participants.people import capitals, marked, note_words, typed_name
from dialogue_desktop.ui.parts import Button, Field, avatar_letters
from dialogue_desktop.ui.parts.border import GAP
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(at_work: AtWork) -> ParticipantsPage:
    """The page over five people."""
    at_work.do(lambda ws: ws.add_all(_five()))
    made = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert isinstance(made, ParticipantsPage)
    return made


def _five() -> list[Participant]:
    return [
        Participant(
            name="Naïma Ouarghi", name_ar="نعيمة الورغي", sex="female", role="official",
            commune="Sefrou", phone="06 61 20 45 18",
        ),
        Participant(
            name="Driss Benzakour", name_ar="إدريس بنزاكور", role="official", commune="Taza"
        ),
        Participant(name="Élodie Benhlima", role="association"),
        Participant(name_ar="فاطمة الزهراء المسفر", role="cooperative"),
        Participant(name="Hassan", to_complete=True),
    ]  # fmt: skip


def shown(page: ParticipantsPage) -> list[str]:
    rows = page.listing.rows
    return [rows.row(n).leading(page.look.rtl) for n in range(rows.rowCount())]


def people_of(work: AtWork) -> dict[str, Participant]:
    return {p.name or p.name_ar or "": p for p in work.do(lambda ws: ws.all(Participant))}


# --- nobody yet --------------------------------------------------------------------------------


def test_an_empty_programme_offers_a_list_or_a_person_and_is_empty_again_after_undo(
    at_work: AtWork,
):
    page = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert page.place.currentWidget() is page.empty
    assert at_work.focus is page.empty_import
    at_work.press(KEYS.Key_N, CTRL)
    at_work.type("amina tazi")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert shown(page) == ["amina tazi"]
    assert people_of(at_work)["amina tazi"].to_complete is True
    assert at_work.notices[-1][0].startswith("\u2068amina tazi\u2069")
    at_work.press(KEYS.Key_Escape)
    at_work.undo_notice()
    assert page.place.currentWidget() is page.empty


# --- finding -----------------------------------------------------------------------------------


def test_typing_finds_and_filters_narrow_in_both_scripts(page: ParticipantsPage, at_work: AtWork):
    assert page.search.hasFocus() or page.search.line.hasFocus()
    for query, found in (
        ("ben", ["Driss Benzakour", "Élodie Benhlima"]),
        ("بنز", ["Driss Benzakour"]),
        ("sefrou", ["Naïma Ouarghi"]),
        ("0661", ["Naïma Ouarghi"]),
        ("zzz", []),
    ):
        page.search.line.setText(query)
        assert shown(page) == found
    assert page.lists.currentWidget() is page.nobody
    page.search.line.setText("")
    assert len(shown(page)) == 5
    at_work.look.set_language("ar")
    at_work.settle()
    assert shown(page)[:2] == ["إدريس بنزاكور", "فاطمة الزهراء المسفر"], "Arabic names lead"
    at_work.look.set_language("en")
    at_work.settle()
    assert page.crowd is not None
    assert page.crowd.counts[ALL] == 5 and page.crowd.counts["elected"] == 2
    page.chips.take(page.chips.options.index(page.chips.options[2]))
    assert shown(page) == ["Élodie Benhlima", "فاطمة الزهراء المسفر"]
    page.chips.choose(TO_COMPLETE)
    page.refresh()
    assert shown(page) == ["Hassan"]
    assert "1" in page.head.note_line.text and "5" in page.head.note_line.text


def test_found_letters_are_marked_and_the_rest_is_left_as_written():
    runs = marked("Élodie Benhlima", "be elo")
    assert [run if isinstance(run, str) else (run.text, run.ground) for run in runs] == [
        ("Élo", "found"), "die ", ("Be", "found"), "nhlima",
    ]  # fmt: skip
    assert marked("Amina", "") == "Amina"


def test_the_keys_go_from_the_search_to_the_table_to_the_form_and_back(
    page: ParticipantsPage,
    at_work: AtWork,
):
    at_work.type("ben")
    at_work.press(KEYS.Key_Down)
    assert page.listing.hasFocus() and page.listing.current().name == "Driss Benzakour"
    at_work.press(KEYS.Key_Down)
    at_work.settle()
    assert page.form.card is not None and page.form.card.record.name == "Élodie Benhlima"
    at_work.press(KEYS.Key_F2)
    assert page.form.fields.name.line.hasFocus()
    at_work.press(KEYS.Key_Escape)
    assert page.form.isHidden() and page.listing.hasFocus()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Up)
    assert page.search.line.hasFocus()


# --- typing in ---------------------------------------------------------------------------------


def test_a_person_in_full_by_keyboard_alone(page: ParticipantsPage, at_work: AtWork):
    at_work.press(KEYS.Key_N, CTRL)
    for text in ("Salma Alaoui", "سلمى العلوي", "0537 60 11 22"):
        at_work.type(text)
        at_work.press(KEYS.Key_Tab)
    page.form.fields.role.take(2)  # association
    at_work.press(KEYS.Key_Tab)
    at_work.type("Taza")
    at_work.press(KEYS.Key_Tab)
    at_work.press(KEYS.Key_Left)  # from "not asked" to "would not say"
    at_work.press(KEYS.Key_Tab)
    at_work.type("Association Amal")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    made = people_of(at_work)["Salma Alaoui"]
    assert (made.name_ar, made.phone, made.commune) == ("سلمى العلوي", "+212537601122", "Taza")
    assert (made.role, made.sex, made.to_complete) == ("association", "declined", False)
    body = at_work.do(lambda ws: ws.get(Organisation, made.organisation_id))
    assert body.name == "Association Amal"
    assert page.form.card is None and page.form.fields.name.line.hasFocus()  # the next person


def test_an_organisation_is_made_once_and_a_known_commune_brings_its_province(
    page: ParticipantsPage,
    at_work: AtWork,
):
    for name, body in (("Un", "Coopérative Tamounte"), ("Deux", "cooperative  TAMOUNTE")):
        page.keeper.new({"name": name, "organisation": body})
        page.form.save()
        at_work.settle()
    assert len(at_work.do(lambda ws: ws.all(Organisation))) == 1
    page.search.line.setText("tamounte")
    assert shown(page) == ["Deux", "Un"]
    driss = people_of(at_work)["Driss Benzakour"]
    at_work.do(lambda ws: ws.edit(driss.id, province="Taza", region="Fès-Meknès"))
    page.keeper.new({"name": "Omar", "commune": "Taza"})
    page.form.save()
    at_work.settle()
    assert people_of(at_work)["Omar"].province == "Taza"


def test_not_asked_declined_and_a_value_are_three_things(
    page: ParticipantsPage,
    at_work: AtWork,
):
    naima = people_of(at_work)["Naïma Ouarghi"]
    page.keeper.open(naima.id)
    at_work.settle()
    fields = page.form.fields
    assert fields.disability.value is None and fields.sex.value == "female"
    fields.disability.take(2)
    fields.birth_year.line.setText("1974")
    fields.area.take(0)
    page.form.save()
    at_work.settle()
    made = people_of(at_work)["Naïma Ouarghi"]
    assert (made.disability, made.birth_year, made.area, made.age_band) == (
        "declined", 1974, "rural", None,
    )  # fmt: skip
    fields.disability.take(3)
    fields.age_band.take(5)
    fields.birth_year.line.clear()
    page.form.save()
    at_work.settle()
    made = people_of(at_work)["Naïma Ouarghi"]
    assert (made.disability, made.birth_year, made.age_band) == (None, None, "declined")


def test_a_name_is_needed_a_year_must_be_one_and_a_number_that_is_none_is_said(
    page: ParticipantsPage,
    at_work: AtWork,
):
    page.keeper.new({"name": "Omar"})
    page.form.fields.phone.setFocus()
    at_work.type("0661 20")
    at_work.press(KEYS.Key_Tab)
    assert page.form.fields.phone.complains
    page.form.save()
    at_work.settle()
    assert people_of(at_work)["Omar"].phone == "0661 20"
    page.keeper.new({"commune": "Fès"})
    page.form.save()
    assert page.form.fields.name.complains and page.form.fields.name.line.hasFocus()
    page.form.fields.name.line.setText("Nour")
    page.form.fields.birth_year.line.setText("31/02/1984")
    page.form.save()
    at_work.settle()
    assert page.form.fields.birth_year.complains and not page.form.isHidden()
    assert "Nour" not in people_of(at_work)


def test_a_search_in_vain_is_already_the_new_name(page: ParticipantsPage, at_work: AtWork):
    at_work.type("hassan mernissi")
    at_work.press(KEYS.Key_N, CTRL)
    assert page.form.fields.name.text() == "Hassan Mernissi"
    page.keeper.leave()
    page.search.line.setText("حسن المرنيسي")
    page.new()
    assert page.form.fields.name_ar.text() == "حسن المرنيسي"


def test_a_mandate_has_a_beginning_and_an_end_and_the_next_one_follows(
    page: ParticipantsPage, at_work: AtWork
):
    driss = people_of(at_work)["Driss Benzakour"]
    page.keeper.open(driss.id)
    at_work.settle()
    fields = page.form.fields
    fields.function.line.setText("Président")
    fields.body.line.setText("Commission du budget")
    fields.since.line.setText("2015")
    fields.until.line.setText("31/02/2021")
    page.form.save()
    assert fields.until.complains
    fields.until.line.setText("2014")
    page.form.save()
    assert fields.until.complains
    fields.until.line.setText("9/2021")
    page.form.save()
    at_work.settle()
    (held,) = at_work.do(lambda ws: ws.all(Mandate))
    assert (held.role, held.function, held.body) == (
        "official", "Président", "Commission du budget",
    )  # fmt: skip
    assert (held.since, held.until) == (dt.date(2015, 1, 1), dt.date(2021, 9, 1))
    assert fields.since.text() == "" and not page.form.former.isHidden()
    fields.function.line.setText("Conseiller")
    fields.since.line.setText("2021")
    page.form.save()
    at_work.settle()
    first, second = at_work.do(lambda ws: ws.all(Mandate))
    assert first.function == "Président" and second.function == "Conseiller"
    assert fields.since.text() == "2021"
    at_work.undo_notice()
    assert len(at_work.do(lambda ws: ws.all(Mandate))) == 1
    assert people_of(at_work)["Driss Benzakour"].function == "Président"


@pytest.mark.parametrize(
    ("typed", "day"),
    [("2015", (2015, 1, 1)), ("9/2021", (2021, 9, 1)), ("09.09.2021", (2021, 9, 9))],
)
def test_a_day_is_typed_as_a_year_a_month_or_a_day(typed: str, day: tuple[int, int, int]):
    assert read_day(typed) == dt.date(*day)
    assert read_day(day_text(dt.date(*day))) == dt.date(*day)


# --- nothing is lost ---------------------------------------------------------------------------


def test_leaving_a_form_sets_aside_what_was_typed_and_undo_brings_it_back(
    page: ParticipantsPage,
    at_work: AtWork,
):
    driss = people_of(at_work)["Driss Benzakour"]
    page.keeper.open(driss.id)
    at_work.settle()
    page.form.fields.function.setFocus()
    at_work.type("Président")
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.form.isHidden() and people_of(at_work)["Driss Benzakour"].function is None
    at_work.undo_notice()
    assert page.form.fields.function.text() == "Président" and page.form.dirty


def test_going_to_another_person_saves_what_was_typed(
    page: ParticipantsPage,
    at_work: AtWork,
):
    everybody = people_of(at_work)
    page.keeper.open(everybody["Driss Benzakour"].id)
    at_work.settle()
    page.form.fields.function.line.setText("Président")
    page.keeper.open(everybody["Naïma Ouarghi"].id)
    at_work.settle()
    assert people_of(at_work)["Driss Benzakour"].function == "Président"
    assert page.form.card is not None and page.form.card.record.name == "Naïma Ouarghi"
    at_work.undo_notice()
    assert people_of(at_work)["Driss Benzakour"].function is None


def test_what_other_hands_changed_meanwhile_is_named_and_both_are_kept(
    page: ParticipantsPage,
    at_work: AtWork,
):
    driss = people_of(at_work)["Driss Benzakour"]
    page.keeper.open(driss.id)
    at_work.settle()
    page.form.fields.commune.line.setText("Azrou")

    def other(ws: Workspace) -> None:
        ws.author = "Karima"
        ws.edit(driss.id, commune="Missour")
        ws.author = "Amina"

    at_work.do(other)
    page.form.save()
    at_work.settle()
    banner = page.form.trouble.findChildren(type(page.form.trouble))
    said = " ".join(child.accessibleName() for child in banner)
    assert "Karima" in said and "Missour" in said
    assert page.form.fields.commune.text() == "Azrou"
    at_work.press(KEYS.Key_Return)  # "Keep mine" has the keys
    at_work.settle()
    assert people_of(at_work)["Driss Benzakour"].commune == "Azrou"


def test_a_form_without_changes_shows_what_other_hands_wrote(
    page: ParticipantsPage,
    at_work: AtWork,
):
    driss = people_of(at_work)["Driss Benzakour"]
    page.keeper.open(driss.id)
    at_work.settle()
    at_work.do(lambda ws: ws.edit(driss.id, commune="Missour"))
    at_work.settle()
    assert page.form.fields.commune.text() == "Missour"
    page.search.line.setText("missour")
    assert shown(page) == ["Driss Benzakour"]


def test_a_removed_person_comes_back_with_undo(page: ParticipantsPage, at_work: AtWork):
    at_work.press(KEYS.Key_Down)
    at_work.settle()
    gone = page.listing.current().name
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert gone not in shown(page) and page.form.isHidden()
    at_work.undo_notice()
    assert gone in shown(page)


def test_somebody_removed_meanwhile_can_be_put_back_and_saved(
    page: ParticipantsPage,
    at_work: AtWork,
):
    driss = people_of(at_work)["Driss Benzakour"]
    page.keeper.open(driss.id)
    at_work.settle()
    page.form.fields.commune.line.setText("Azrou")
    at_work.do(lambda ws: ws.remove(driss.id))
    page.form.save()
    at_work.settle()
    assert not page.form.trouble.isHidden()
    page.form.trouble.findChildren(type(page.form.save_button))[-1].click()
    at_work.settle()
    assert people_of(at_work)["Driss Benzakour"].commune == "Azrou"


def test_an_open_form_survives_another_language(page: ParticipantsPage, at_work: AtWork):
    page.keeper.new({"name": "Omar", "commune": "Fès"})
    at_work.look.set_language("ar")
    at_work.settle()
    fields = page.form.fields
    assert (fields.name.text(), fields.commune.text()) == ("Omar", "Fès")
    assert fields.name_ar.x() > fields.name.x()  # the Arabic name leads, at the right
    at_work.look.set_language("en")


# --- who may be meant --------------------------------------------------------------------------


def test_a_phone_that_is_known_names_its_person_and_opens_it(
    page: ParticipantsPage,
    at_work: AtWork,
):
    page.keeper.new({"name": "Naima Warghi", "phone": "+212 661-204518", "email": "n@x.ma"})
    at_work.settle()
    twin = page.form.twin
    assert not twin.isHidden() and twin.person.name == "Naïma Ouarghi"
    assert "06 61 20 45 18" in twin.accessibleName() and "Sefrou" in twin.accessibleName()
    rows = page.listing.rows
    people = [rows.row(place) for place in range(rows.rowCount())]
    assert [line.id for line in people if page.listing.tone(line)] == [twin.person.id]
    at_work.press(KEYS.Key_F3)
    at_work.settle()
    assert page.form.card is not None and page.form.card.record.name == "Naïma Ouarghi"
    assert page.form.fields.changes() == {"email": "n@x.ma"}
    assert twin.isHidden() and not any(map(page.listing.tone, people))


def test_who_may_be_meant_is_somebody_of_now_and_nobody_who_was_dismissed(
    page: ParticipantsPage, at_work: AtWork
):
    page.keeper.new({"name": "benzakour driss"})
    at_work.settle()
    assert not page.form.twin.isHidden()
    page.form.twin.dismissed.emit()
    at_work.settle()
    assert page.form.twin.isHidden()
    page.keeper.new({"name": "benzakour driss"})
    page.keeper.leave()
    page.keeper.open(people_of(at_work)["Hassan"].id)
    at_work.settle()
    assert page.form.twin.isHidden(), "nobody is named in the form of somebody else"
    page.keeper.new({"name": "Salma Alaoui"})
    at_work.settle()
    assert page.form.twin.isHidden()
    made = at_work.do(lambda ws: ws.add(Participant(name="Salma Alaoui")))
    page.keeper.look_for_twin()
    at_work.settle()
    assert page.form.twin.person is not None and page.form.twin.person.id == made.id
    at_work.do(lambda ws: ws.remove(made.id))
    page.keeper.look_for_twin()
    at_work.settle()
    assert page.form.twin.isHidden()


def test_why_somebody_may_be_meant_is_said_of_what_is_typed_now(
    page: ParticipantsPage, at_work: AtWork
):
    at_work.do(
        lambda ws: ws.add(
            Participant(
                name="Salma Alaoui", name_ar="سلمى العلوي", phone="0661987654", commune="Taza",
                birth_year=1980, email="salma@example.org", sex="female", role="association",
            )
        )
    )  # fmt: skip
    at_work.press(KEYS.Key_N, CTRL)
    fields, twin = page.form.fields, page.form.twin

    def told(editor: Field, text: str) -> tuple[str, ...]:
        editor.setFocus()
        editor.line.selectAll()
        at_work.type(text) if text else at_work.press(KEYS.Key_Delete)
        before = twin.reasons
        at_work.qtbot.waitUntil(lambda: twin.reasons != before)
        return twin.reasons

    assert told(fields.name, "Salma Alaoui") == ("same_name",)
    assert "سلمى العلوي" in twin.accessibleName() and "Association" in twin.accessibleName()
    assert told(fields.commune, "taza") == ("same_name", "same_commune")
    assert told(fields.birth_year, "1980")[-1] == "same_birth_year"
    assert told(fields.email, "salma@example.org")[0] == "same_email"
    assert told(fields.phone, "0661 98 76 54")[:2] == ("same_phone", "same_email")
    assert told(fields.phone, "")[0] == "same_email"
    assert told(fields.email, "")[0] == "same_name"
    assert told(fields.name, "Karim Tazi") == () and twin.isHidden()


# --- size, places, names -----------------------------------------------------------------------


def test_a_hundred_thousand_rows_are_shown_and_searched_without_a_wait(
    at_work: AtWork,
):
    page = ParticipantsPage(at_work.look, at_work.desk)
    at_work.qtbot.addWidget(page)
    page.setFixedSize(1266, 734)
    page.show()
    lines = [
        RosterLine(UUID(int=n + 1), f"Person {n:06d}", search=f" person {n:06d}", key=f"{n:06d}")
        for n in range(100_000)
    ]
    page.show_people(People(Roster(lines).prepare(), Known()))
    assert page.listing.rows.rowCount() == 100_000
    for query in ("p", "pe", "person 04", "person 099"):
        page.search.line.setText(query)
        assert page.listing.rows.rowCount() == sum(query in line.search for line in lines)
    page.listing.scrollToBottom()
    page.listing.viewport().repaint()


def test_the_row_that_has_the_keys_is_in_view_and_the_end_of_the_form_is_reached(
    page: ParticipantsPage, at_work: AtWork
):
    page.keeper.new()
    at_work.settle()
    assert unnamed(page) == []
    bar, first = page.form.scroller.verticalScrollBar(), at_work.focus
    assert page.form.strip.isVisible() and page.form.body.isAncestorOf(first)
    bar.setValue(bar.maximum())
    at_work.settle()
    QApplication.processEvents()
    assert bar.value() == bar.maximum() and page.form.strip.isHidden()
    assert at_work.focus is first
    port = page.form.scroller.viewport()
    for field in (page.form.fields.to_complete, page.form.fields.area, page.form.fields.name):
        field.setFocus()
        middle = at_work.focus.mapTo(port, at_work.focus.rect().center())
        assert field.hasFocus() or field.isAncestorOf(at_work.focus)
        assert port.rect().contains(middle)


def test_an_initial_is_a_letter():
    assert avatar_letters("ʿAbd al-Ilah Benani", None, False) == "AB"
    assert avatar_letters("Naïma N’Daw", None, False) == "ND"


def test_in_little_room_the_names_stand_beside_the_form(page: ParticipantsPage, at_work: AtWork):
    def in_sight() -> list[str]:
        header, columns = page.listing.horizontalHeader(), page.listing.columns
        return [c.key for place, c in enumerate(columns) if not header.isSectionHidden(place)]

    wide = page.lists.width()
    page.keeper.new()
    QApplication.processEvents()
    assert page.lists.width() == page.form.x() - GAP < wide
    every = in_sight()
    at_work.look.set(compact=True)
    for width, seen in ((980, ["", "name", "other"]), (800, ["", "name"])):
        page.setFixedSize(width, 440)
        QApplication.processEvents()
        assert in_sight() == seen and page.lists.width() == page.form.x() - GAP
        assert page.form.width() == FORM and page.form.geometry().right() < page.beside.width()
    page.setFixedSize(640, 440)  # not even a name has room: they lie under the form
    QApplication.processEvents()
    assert page.lists.width() == page.beside.width()
    page.keeper.leave()
    QApplication.processEvents()
    assert in_sight() == every
    at_work.look.set(compact=False)


def test_a_line_under_a_name_says_role_and_place_in_the_gender_of_the_person():
    line = RosterLine(UUID(int=1), "A", sex="female", role="official", organisation="Sefrou")
    assert note_words(line, False) == "Elected official · Sefrou"
    civil = line._replace(role="cooperative", function="Présidente")
    assert note_words(civil, False) == "Sefrou · Présidente"
    assert note_words(RosterLine(UUID(int=1), "A"), False) == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("salma el amrani", "Salma El Amrani"), ("fatima-zahra", "Fatima-Zahra"), ("McX a", "McX a")],
)
def test_a_name_typed_in_haste_gets_its_capitals(typed: str, kept: str):
    assert capitals(typed) == kept
    assert typed_name(f"  {typed} ") == {"name": kept}
    assert typed_name("سلمى") == {"name_ar": "سلمى"}


def test_a_module_is_done_when_all_its_half_days_were_attended():
    m1, m2, s1, s2, s3 = (UUID(int=n) for n in range(1, 6))
    slots = {s1: [m1], s2: [m1, m2], s3: [m2]}
    marks = [(UUID(int=9), s1, "present"), (UUID(int=9), s2, "late"), (UUID(int=8), s3, "absent")]
    assert progress([m1, m2], slots, marks) == {
        UUID(int=9): ("present", "half"),
        UUID(int=8): ("open", "open"),
    }


def test_people_united_are_taken_apart_on_the_form_by_keyboard(
    page: ParticipantsPage, at_work: AtWork
):
    people = people_of(at_work)
    kept, other = people["Naïma Ouarghi"], people["Hassan"]
    at_work.do(lambda ws: ws.unite(kept, other))
    page.keeper.open(kept.id)
    at_work.settle()
    united = page.form.united
    assert united.isVisible()
    button = united.findChildren(Button)[0]
    button.setFocus()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert set(people_of(at_work)) == set(people) and united.isHidden()
    at_work.notices[-1][1]()
    at_work.settle()
    assert len(people_of(at_work)) == len(people) - 1
