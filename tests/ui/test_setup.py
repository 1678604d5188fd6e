"""The first programme is entered by keyboard alone, and its keys and screens are counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from dialogue_desktop import AgendaItem, Attendance, Module, Participant, Session, Slot, Workspace
from dialogue_desktop.domain.days import read_days
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look, text_width
from dialogue_desktop.ui.look.tokens import RING
from dialogue_desktop.ui.parts import Field, KeyHints, Scroll, say
from dialogue_desktop.ui.setup.page import SetupPage
from dialogue_desktop.ui.setup.typed import Titles, read_item, read_place, read_titles

TODAY = dt.date(2021, 11, 20)
DECEMBER = [dt.date(2021, 12, day) for day in (9, 10, 16, 17)]
MODULES = (
    "Gouvernance et gestion des collectivités",
    "Planification stratégique territoriale",
    "Droit de la démocratie participative",
)
NAMES = (
    "Dialogue Fès-Meknès 2022",
    "حوار فاس مكناس 2022",
    "Centre d’études",
    "مركز الدراسات",
    "Avec l’appui du fonds",
    "بدعم من الصندوق",
)


class Typist:
    """Types where the focus is, and counts: a key of text, and keys that lead on."""

    def __init__(self, qtbot: Any, desk: Desk, page: SetupPage) -> None:
        self.qtbot, self.desk, self.page = qtbot, desk, page
        self.letters, self.keys = 0, 0

    def type(self, text: str) -> None:
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit), line
        line.insert(text)
        line.textEdited.emit(line.text())
        self.letters += len(text)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            QTest.keyClick(widget, key)
            self.keys += 1
            self.qtbot.waitUntil(lambda: self.desk.idle)

    def line(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def desk(qapp: QApplication, qtbot: Any, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk("Amina")
    desk.open(lambda: Workspace.create(tmp_path / "new.dialogue", "Amina"))
    qtbot.waitUntil(lambda: desk.idle)
    yield desk
    desk.close()


@pytest.fixture
def page(qapp: QApplication, qtbot: Any, desk: Desk) -> Iterator[SetupPage]:
    look = Look(qapp, "fr", "light")
    page = SetupPage(look, desk)
    desk.touched.connect(page.touched)
    qtbot.addWidget(page)
    page.resize(1266, 734)
    with qtbot.waitActive(page):
        page.show()
    page.shown()
    qtbot.waitUntil(lambda: desk.idle)
    yield page
    look.retire()


def read(qtbot: Any, desk: Desk, job: Any) -> Any:
    """What a job on the desk answers."""
    answers: list[Any] = []
    desk.run(job, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_the_first_programme_by_keyboard(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    typist = Typist(qtbot, desk, page)
    keys = Qt.Key
    for name in NAMES:
        typist.line(name)
    typist.line("Fès, salle communale")
    typist.press(keys.Key_Return)  # an empty line leads on
    for module in MODULES:
        typist.line(module)
    typist.press(keys.Key_Return)
    typist.line("9, 10, 16 et 17 décembre 2021")
    assert page.training.grid.hasFocus()
    space, right, down = keys.Key_Space, keys.Key_Right, keys.Key_Down
    typist.press(space, right, space)
    typist.press(down, right, space, right, space, right, space)
    typist.press(down, right, space, right, space, right, space)
    typist.press(keys.Key_Tab)
    typist.line("Qui décide des locaux, et comment le savoir ? / من يقرر في شأن المقرات؟")
    typist.line("17 janvier 2022 9 h 30")
    typist.line("Sefrou, salle communale")
    typist.line("Amina et Karima")
    typist.press(keys.Key_Tab)  # the rule stays: role
    for item in ("Accueil 15", "Foncier et locaux 45", "Ce que la commune peut signer 40"):
        typist.line(item)

    def written(ws: Workspace) -> tuple[Any, ...]:
        return ws.programme, ws.all(Module), ws.all(Slot), ws.all(Session), ws.all(AgendaItem)

    programme, modules, slots, sessions, items = read(qtbot, desk, written)
    assert (programme.name, programme.name_ar) == NAMES[:2]
    assert (programme.organiser, programme.funder_ar) == (NAMES[2], NAMES[5])
    assert [module.title for module in modules] == list(MODULES)
    number = {module.id: place for place, module in enumerate(modules, 1)}
    plan = [(s.date, s.half, [number[m] for m in s.module_ids]) for s in slots]
    halves = [(day, half) for day in DECEMBER for half in ("am", "pm")]
    held = [[1], [1], [2], [2], [2], [3], [3], [3]]
    assert sorted(plan) == [(d, h, m) for (d, h), m in zip(halves, held, strict=True)]
    assert {slot.venue for slot in slots} == {"salle communale"}
    (session,) = sessions
    assert session.title_ar == "من يقرر في شأن المقرات؟"
    assert (session.date, session.starts) == (dt.date(2022, 1, 17), "09:30")
    assert (session.facilitators, session.attribution) == ("Amina et Karima", "role")
    assert [item.planned_minutes for item in items] == [15, 45, 40]
    # One screen; every key beside the words themselves.
    assert typist.keys <= 39
    assert page.isVisible()


def test_a_date_line_is_read_back_before_enter(page: SetupPage, qtbot: Any) -> None:
    line = page.training.date_field.line
    QTest.keyClicks(line, "9 et 10 12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.training.date_field.complains
    line.clear()
    QTest.keyClicks(line, "9/12/2021")
    assert "9 déc." in str(page.training.read_back.text)


def test_a_half_day_with_marks_stays(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    def prepare(ws: Workspace) -> None:
        slot = ws.add(Slot(date=DECEMBER[0], half="am"))
        ws.add(Module(title="Gouvernance"))
        person = ws.add(Participant(name="Salma"))
        ws.add(Attendance(participant_id=person.id, slot_id=slot.id))

    read(qtbot, desk, prepare)
    qtbot.waitUntil(lambda: desk.idle and bool(page.training.grid.halves))
    said: list[str] = []
    page.alert.connect(said.append)
    QTest.keyClick(page.training.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.idle)
    assert len(said) == 1
    assert len(read(qtbot, desk, lambda ws: ws.all(Slot))) == 1


def test_a_module_is_renamed_in_both_scripts(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    read(qtbot, desk, lambda ws: ws.add(Module(title="Gouvernance", title_ar="الحكامة")))
    qtbot.waitUntil(lambda: bool(page.training.grid.lines))
    grid, line = page.training.grid, page.training.module_field.line
    QTest.keyClick(grid, Qt.Key.Key_F2)
    assert line.text() == "Gouvernance / الحكامة"
    line.setText("Gouvernance locale / الحكامة المحلية")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (module,) = read(qtbot, desk, lambda ws: ws.all(Module))
    assert (module.title, module.title_ar) == ("Gouvernance locale", "الحكامة المحلية")


def test_it_is_said_whom_an_empty_group_expects(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    hint = page.groups.field.line.accessibleDescription
    alone = hint()
    page.groups.field.line.setText("Sefrou")
    page.groups.field.entered.emit()
    qtbot.waitUntil(lambda: hint() != alone)
    (group,) = read(qtbot, desk, lambda ws: ws.all(Cohort))
    desk.run(lambda ws: ws.add(Participant(name="Salma", cohort_id=group.id)))
    page.read()
    qtbot.waitUntil(lambda: hint() == alone)


def test_every_group_has_its_own_half_days(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    for place in ("Fès", "Sefrou"):
        page.groups.field.line.setText(place)
        page.groups.field.entered.emit()
        qtbot.waitUntil(lambda: desk.idle)
        page.training.date_field.line.setText("9 décembre 2021")
        page.training.date_field.entered.emit()
        qtbot.waitUntil(lambda: desk.idle)
    slots, groups = read(qtbot, desk, lambda ws: (ws.all(Slot), ws.all(Cohort)))
    assert len(groups) == 2
    assert {slot.cohort_id for slot in slots} == {group.id for group in groups}
    assert len(slots) == 4


def test_dates_typed_before_any_place_are_those_of_the_first(
    page: SetupPage, desk: Desk, qtbot: Any
) -> None:
    page.training.date_field.line.setText("9 et 10 décembre 2021")
    page.training.date_field.entered.emit()
    qtbot.waitUntil(lambda: desk.idle)
    for place in ("Sefrou, salle communale", "Fès"):
        page.groups.field.line.setText(place)
        page.groups.field.entered.emit()
        qtbot.waitUntil(lambda: desk.idle)
    slots, groups = read(qtbot, desk, lambda ws: (ws.all(Slot), ws.all(Cohort)))
    sefrou = next(group for group in groups if group.commune == "Sefrou")
    held = {(slot.cohort_id, slot.commune, slot.venue) for slot in slots}
    assert held == {(sefrou.id, "Sefrou", "salle communale")}
    assert len(slots) == 4


def test_a_session_begins_when_its_question_is_left(
    page: SetupPage, desk: Desk, qtbot: Any
) -> None:
    typist = Typist(qtbot, desk, page)
    page.go("agenda", None)
    typist.type("Qui tient le marché ?")
    typist.press(Qt.Key.Key_Tab)
    assert page.dialogue.date_field.line.hasFocus()
    typist.line("17 janvier 2022 9 h 30")
    (session,) = read(qtbot, desk, lambda ws: ws.all(Session))
    assert (session.title, session.starts) == ("Qui tient le marché ?", "09:30")


def test_nothing_that_explains_a_line_is_cut(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    read(qtbot, desk, lambda ws: ws.add(Session(title="Qui décide ?")))
    look, agenda = page.look, page.dialogue.agenda
    cut = []
    for large in (False, True):
        look.set_text_size(1.3 if large else 1.0)
        look.set(compact=large)  # as the window decides at 1366 pixels
        page.setFixedSize(1262 if large else 1266, 734)
        for language in ("fr", "ar", "en"):
            look.set_language(language)
            qtbot.waitUntil(lambda: desk.idle)
            names, grid = page.letterhead.fields["name"], page.training.grid
            for part in (names, grid, agenda.field, agenda.list):
                page.sections.reach(part)
                QApplication.processEvents()
                cut += [(language, large, words) for words in _cut(page)]
    look.set_text_size(1.0)
    assert not cut


def _cut(page: SetupPage) -> list[str]:
    """What explains a line and is wider than its place."""
    cut, look = [], page.look
    for field in filter(QWidget.isVisible, page.findChildren(Field)):
        line, words = field.line, field.line.placeholderText()
        if line.fontMetrics().horizontalAdvance(words) > line.width() - 4:
            cut.append(words)
        for note, size in ((say(field._label), 13), (say(field._hint), 13)):
            if text_width(look, note, size) > field.width() - 2 * RING:
                cut.append(note)
    for hints in filter(QWidget.isVisible, page.findChildren(KeyHints)):
        wide = hints.sizeHint().width() - look.px(22)
        cut += [say(words) for _, words in hints._hints if wide > hints.width()]
    return cut


def test_in_little_room_the_keyboard_leads_from_section_to_section(
    page: SetupPage, desk: Desk, qtbot: Any
) -> None:
    read(qtbot, desk, lambda ws: ws.add(Module(title=MODULES[0])))
    page.look.set(compact=True)
    page.setFixedSize(1008, 524)
    sections, bar = page.sections, page.findChild(Scroll).verticalScrollBar()
    typist = Typist(qtbot, desk, page)
    sections.reach(page.letterhead.fields["funder_ar"])
    shown = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return):
        typist.press(key)  # the last name, no group, no module
        shown.append(sections.choice.value)
    assert shown == ["papers", "training", "training"] and page.training.date_field.line.hasFocus()
    assert not page.letterhead.isVisible() and bar.maximum() == 0
    typist.press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert page.dialogue.title_field.line.hasFocus() and sections.choice.value == "session"
    page.focusPreviousChild()
    assert page.training.grid.hasFocus() and sections.choice.value == "training"
    sections.choice.take(0)
    assert page.letterhead.isVisible() and page.groups.isVisible() and bar.maximum() == 0
    page.letterhead.fields["name"].setFocus()
    page.look.set(compact=False)
    assert page.training.isVisible() and page.dialogue.isVisible()
    page.look.set(compact=True)
    assert page.letterhead.fields["name"].line.hasFocus() and not page.training.isVisible()


def test_what_comes_next_is_said_and_one_enter_away(
    page: SetupPage, desk: Desk, qtbot: Any
) -> None:
    asked: list[str] = []
    page.asked.connect(lambda name, subject: asked.append(name))
    assert page.onward.isHidden() and page.prepare.isHidden()
    typist = Typist(qtbot, desk, page)
    page.dialogue.title_field.setFocus()
    typist.line("Qui décide ?")
    page.dialogue.agenda.field.setFocus()
    typist.line("Accueil 15")
    typist.press(Qt.Key.Key_Return)
    assert page.onward.hasFocus() and "liste" in page.onward.label
    assert "liste" in str(page.head.note_line.text)
    typist.press(Qt.Key.Key_Return)
    assert asked == ["import"]
    page.hide()
    read(qtbot, desk, lambda ws: ws.add(Participant(name="Salma")))
    with qtbot.waitActive(page):
        page.show()
    page.shown()
    qtbot.waitUntil(lambda: desk.idle)
    assert "présences" in page.onward.label and page.prepare.isVisible()
    page.prepare.click()
    page.onward.click()
    assert asked == ["import", "prepare-laptops", "attendance"]


def test_esc_puts_a_line_back_and_then_leaves(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    read(
        qtbot,
        desk,
        lambda ws: (
            ws.edit(ws.programme.id, name="Dialogue de Fès"),
            ws.add(Module(title="Gouvernance")),
            ws.add(Session(title="Qui décide ?", venue="Mairie")),
        ),
    )
    qtbot.waitUntil(lambda: desk.idle and bool(page.training.grid.lines))
    asked: list[str] = []
    page.asked.connect(lambda name, subject: asked.append(name))
    escape, dialogue = Qt.Key.Key_Escape, page.dialogue
    for field, kept in (
        (page.letterhead.fields["name"], "Dialogue de Fès"),
        (page.groups.field, ""),
        (page.training.module_field, ""),
        (page.training.date_field, ""),
        (dialogue.title_field, "Qui décide ?"),
        (dialogue.venue_field, "Mairie"),
        (dialogue.agenda.field, ""),
    ):
        field.setFocus()
        QTest.keyClicks(field.line, "9 xyz")
        QTest.keyClick(field.line, escape)
        assert field.text() == kept and field.line.hasFocus() and not asked
    QTest.keyClick(page.training.grid, Qt.Key.Key_F2)
    QTest.keyClick(page.training.module_field.line, escape)
    QTest.keyClicks(page.training.module_field.line, "Planification")
    QTest.keyClick(page.training.module_field.line, Qt.Key.Key_Return)
    modules = read(qtbot, desk, lambda ws: [module.title for module in ws.all(Module)])
    assert modules == ["Gouvernance", "Planification"]  # F2 was thought better of
    dialogue.begin_another()
    QTest.keyClick(dialogue.title_field.line, escape)
    assert dialogue.session is not None and not asked
    QTest.keyClick(page.training.grid, escape)
    assert asked == ["overview"]
    qtbot.waitUntil(lambda: desk.idle)
    (session,) = read(qtbot, desk, lambda ws: ws.all(Session))
    assert (session.title, session.venue) == ("Qui décide ?", "Mairie")


def test_the_keys_of_the_agenda_are_on_the_screen(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    def prepare(ws: Workspace) -> None:
        session = ws.add(Session(title="Qui décide ?"))
        ws.add(AgendaItem(session_id=session.id, title="Accueil"))

    read(qtbot, desk, prepare)
    qtbot.waitUntil(lambda: desk.idle)
    agenda = page.dialogue.agenda
    agenda.field.setFocus()
    assert [key for key, _ in agenda.hints._hints] == ["Enter"]
    typist = Typist(qtbot, desk, page)
    typist.line("Foncier / العقار 45")
    qtbot.waitUntil(lambda: agenda.list.current() is not None)
    assert agenda.list.current().title_ar == "العقار"  # shown back as it was understood
    agenda.list.setFocus()
    assert [key for key, _ in agenda.hints._hints] == ["Alt ↑ ↓", "F2", "Del"]
    QTest.keyClick(agenda.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.idle)
    assert [item.title for item in agenda._items] == ["Foncier", "Accueil"]
    assert agenda.list.current().title == "Foncier"


def test_both_titles_are_shown_back(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    read(
        qtbot,
        desk,
        lambda ws: ws.add_all(
            [Module(title="Gouvernance", title_ar="الحكامة"), Module(title="Planification")]
        ),
    )
    qtbot.waitUntil(lambda: len(page.training.grid.lines) == 2)
    assert [(line.title, line.other) for line in page.training.grid.lines] == [
        ("Gouvernance", "الحكامة"),
        ("Planification", ""),
    ]
    page.look.set_language("ar")
    page.read()
    qtbot.waitUntil(lambda: page.training.grid.lines[0].title == "الحكامة")
    assert [line.other for line in page.training.grid.lines] == ["Gouvernance", ""]
    page.look.set_language("fr")


def test_a_session_is_held_where_the_programme_already_is(
    page: SetupPage, desk: Desk, qtbot: Any
) -> None:
    def prepare(ws: Workspace) -> None:
        ws.add(Cohort(title="Sefrou", commune="Sefrou", venue="salle communale"))
        ws.add(Participant(name="Salma", commune="Azrou"))
        ws.add(Session(title="Qui décide ?"))

    read(qtbot, desk, prepare)
    qtbot.waitUntil(lambda: desk.idle)
    field = page.dialogue.venue_field
    found = field.line.completer().model()
    proposed = [found.index(row, 0).data() for row in range(found.rowCount())]
    assert proposed == ["Sefrou, salle communale", "Azrou", "Sefrou"]
    for typed, kept in (
        ("Sefrou, salle communale", ("Sefrou", "salle communale")),
        ("azrou", ("azrou", None)),
        ("Dar Batha", (None, "Dar Batha")),
        ("فاس، دار الجمعيات", ("فاس", "دار الجمعيات")),
        ("", (None, None)),
    ):
        field.setFocus()
        field.set_text(typed)
        page.dialogue.facilitators_field.setFocus()
        (session,) = read(qtbot, desk, lambda ws: ws.all(Session))
        assert (session.commune, session.venue) == kept
        qtbot.waitUntil(lambda: desk.idle)
        assert field.text() == typed.replace("،", ",")


def test_the_head_says_nothing_twice(page: SetupPage, desk: Desk, qtbot: Any) -> None:
    read(qtbot, desk, lambda ws: ws.edit(ws.programme.id, name="Programme"))
    qtbot.waitUntil(lambda: desk.idle)
    assert "Programme" not in str(page.head.note_line.text)


@pytest.mark.parametrize(
    ("typed", "dates"),
    [
        ("9, 10, 16 et 17 décembre 2021", DECEMBER),
        ("9 10 16 17 déc.", DECEMBER),
        ("9 و10 و16 و17 دجنبر 2021", DECEMBER),
        ("December 9, 10, 16 and 17, 2021", DECEMBER),
        ("9/12/2021 2021-12-10", DECEMBER[:2]),
        ("٩ دجنبر ٢٠٢١", DECEMBER[:1]),
        ("31 février 2022", []),
    ],
)
def test_dates_as_people_write_them(typed: str, dates: list[dt.date]) -> None:
    assert read_days(typed, TODAY).dates == dates


def test_a_date_line_may_name_halves_and_a_time() -> None:
    assert read_days("9 décembre matin", TODAY).halves == ("am",)
    assert read_days("9 دجنبر مساء", TODAY).halves == ("pm",)
    assert read_days("samedi 5 février 9 h 30", TODAY).time == "09:30"
    assert read_days("samedi 5 février 9 h 30", TODAY).dates == [dt.date(2022, 2, 5)]
    assert read_days("demain 9", TODAY).strange == ["demain", "9"]


def test_titles_items_and_places_as_people_write_them() -> None:
    assert read_titles("الحكامة / Gouvernance") == Titles("Gouvernance", "الحكامة")
    assert read_titles("Eau / Énergie") == Titles("Eau / Énergie")
    assert read_item("Foncier et locaux 45 min") == (Titles("Foncier et locaux"), 45)
    assert read_item("الاستقبال ١٥ د") == (Titles("الاستقبال"), 15)
    assert read_item("Article 12 bis") == (Titles("Article 12 bis"), None)
    assert read_place("فاس، القاعة الجماعية") == ("فاس", "القاعة الجماعية")
