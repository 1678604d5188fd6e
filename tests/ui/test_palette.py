"""Ctrl K: every action and person is found, and what is chosen is done; by keyboard alone."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from dialogue_desktop import Contribution, Session, Workspace
from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.sample import sample_id, sample_records
from dialogue_desktop.resources import resource
from dialogue_desktop.ui.look.lettering import plain
from dialogue_desktop.ui.palette import Palette
from dialogue_desktop.ui.palette.answers import Answer, Heading
from dialogue_desktop.ui.parts import Button, Pressable, Toast, say
from dialogue_desktop.ui.shell.foot import Foot
from dialogue_desktop.ui.shell.main import Main
from dialogue_desktop.ui.shell.rail import Rail
from dialogue_desktop.ui.shell.stack import PAGES, ROUTES
from tests.ui.at_work import AtWork

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NOW = dt.datetime(2021, 12, 17, 14, 5)
SALMA = sample_id("participant", "salma")
LAST = sample_id("slot", "17pm")


def fill(ws: Workspace) -> None:
    """The sample programme."""
    text = resource("sample", "programme.json").read_text(encoding="utf-8")
    for records in sample_records(json.loads(text)):
        ws.add_all(records)


class AtWindow:
    """Somebody at the whole window, with the sample open."""

    def __init__(self, work: AtWork) -> None:
        self.work, self.qtbot = work, work.qtbot
        work.do(fill)
        self.main = Main(work.look, work.desk)
        self.qtbot.addWidget(self.main)
        self.main.resize(1366, 768)
        self.main.show()
        self.main.activateWindow()
        self.qtbot.waitUntil(self.main.isActiveWindow)

    def open(self, page: str) -> Any:
        self.main.go(page)
        self.work.settle()
        return self.main.stack.page(page)

    def attendance(self) -> Any:
        """The register of the last half-day, on its afternoon."""
        page = self.open("attendance")
        page.marker.now = lambda: NOW
        page.choose(page.register.find_slot(LAST))
        self.work.settle()
        return page

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        self.work.press(key, *held)

    def search(self, letters: str = "") -> None:
        """Ctrl K, and letters."""
        self.press(Qt.Key.Key_K, CTRL)
        self.work.settle()
        self.work.type(letters)
        self.work.settle()

    @property
    def palette(self) -> Palette:
        found = self.main.findChild(Palette)
        assert found is not None
        return found

    @property
    def rows(self) -> list[Answer | Heading]:
        shown = self.palette.list.rows
        return [shown.row(place) for place in range(shown.rowCount())]

    @property
    def found(self) -> list[str]:
        """What the answers say, in order."""
        return [plain(row.words) for row in self.rows if isinstance(row, Answer)]

    def choose(self, words: str) -> None:
        """↓ to the answer of these words, then Enter."""
        while plain(self.palette.current().words) != words:  # type: ignore[union-attr]
            before = self.palette.list.currentIndex().row()
            self.press(Qt.Key.Key_Down)
            assert self.palette.list.currentIndex().row() != before, (words, self.found)
        self.press(Qt.Key.Key_Return)

    def status(self, person: UUID = SALMA, slot: UUID = LAST) -> str | None:
        """What somebody is marked as in the file."""
        marks = self.work.do(lambda ws: ws.marks())
        return next((m.status for m in marks if (m.person, m.slot) == (person, slot)), None)


@pytest.fixture
def at_window(at_work: AtWork) -> Iterator[AtWindow]:
    at_work.look.set_language("fr")
    yield AtWindow(at_work)


# --- every action ------------------------------------------------------------------------------


def pressables(main: Main) -> list[Pressable]:
    """What can be pressed in the window now, but for the places of the rail and the foot."""
    return [
        part
        for part in main.findChildren(Pressable)
        if part.isVisible()
        and part.isEnabled()
        and part.label
        and not isinstance(part.parent(), Rail | Foot)
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_button_is_found_by_its_words_and_pressed(at_window: AtWindow, page: str) -> None:
    at_window.open(page)
    for language in ("fr", "ar", "en"):
        at_window.work.look.set_language(language)
        at_window.work.settle()
        presses_what_it_finds(at_window)


def presses_what_it_finds(at_window: AtWindow) -> None:
    """Find each button by its words, and press it by what was found."""
    parts = pressables(at_window.main)
    heard: list[Pressable] = []
    for part in parts:
        if part.receivers(SIGNAL("clicked(bool)")):
            part.clicked.disconnect()
        part.clicked.connect(partial(heard.append, part))
    at_window.main.search()
    palette = at_window.palette
    for part in parts:
        words = part.called
        doings = palette.doings.find(words, len(palette.doings.doings)).answers
        same = [answer for answer in doings if plain(answer.words) == words]
        palette.line.line.setText(words)
        shown = [plain(row.words) for row in at_window.rows if isinstance(row, Answer)]
        assert words in shown, words
        for answer in same:
            assert answer.act is not None
            answer.act()
        assert part in heard, words
    at_window.main.search()


def test_what_is_chosen_is_done_when_the_palette_is_gone(at_window: AtWindow) -> None:
    page = at_window.attendance()
    at_window.search("grille")
    at_window.choose("Grille entière")
    assert not at_window.palette.isVisible()
    at_window.work.settle()
    assert page.place.currentWidget() is page.grid


def test_an_action_that_cannot_be_done_says_why(at_window: AtWindow) -> None:
    page = at_window.open("participants")
    page.new_button.disable("Le fichier est en lecture seule")
    at_window.search("nouvelle personne")
    answer = next(row for row in at_window.rows if isinstance(row, Answer))
    assert (plain(answer.words), plain(answer.note)) == (
        "Nouvelle personne",
        "Le fichier est en lecture seule",
    )
    at_window.press(Qt.Key.Key_Return)
    assert at_window.palette.isVisible()


def test_of_the_foot_only_what_can_be_done_is_found(at_window: AtWindow) -> None:
    foot = at_window.main.foot
    at_window.open("attendance")
    at_window.main.trust.ask()
    at_window.qtbot.waitUntil(foot.items["fingerprint"].isVisible)
    at_window.search()
    here = {one.words for one in at_window.palette.doings.doings}
    shown = {place: item.called for place, item in foot.items.items() if item.isVisible()}
    assert [place for place, words in shown.items() if words in here] == ["fingerprint"]


def test_a_filter_is_found_and_chosen(at_window: AtWindow) -> None:
    page = at_window.open("participants")
    at_window.search("société civile")
    at_window.choose("Société civile")
    assert page.chips.value == "civil"


def test_a_key_that_f1_tells_of_is_found_and_does_what_it_does(at_window: AtWindow) -> None:
    page = at_window.open("participants")
    page.listing.pick(3)
    page.listing.setFocus()
    person = page.listing.current()
    at_window.search("modifier la personne")
    answer = at_window.palette.current()
    assert answer is not None and answer.key == "F2"
    at_window.press(Qt.Key.Key_Return)
    at_window.work.settle()
    assert page.keeper.id == person.id
    assert page.form.isAncestorOf(QApplication.focusWidget())


def test_keys_that_only_type_are_no_actions_on_a_line(at_window: AtWindow) -> None:
    page = at_window.open("participants")
    page.search.setFocus()
    at_window.search("retirer")
    assert not [row for row in at_window.rows if isinstance(row, Answer) and row.key == "Del"]


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_place_is_found_by_its_words(at_window: AtWindow, language: str) -> None:
    at_window.work.look.set_language(language)
    at_window.open("preferences")
    places = at_window.main.places
    at_window.main.search()
    for place in (*places.tabs(), *places.further(), *places.tools()):
        at_window.palette.line.line.setText(say(place.words))
        told = place.name in ("search", "preferences")  # one is there already
        assert (say(place.words) in at_window.found) != told, place.name


def test_every_page_that_needs_nothing_to_show_is_a_place(at_window: AtWindow) -> None:
    places = at_window.main.places
    named = {place.name for place in (*places.tabs(), *places.further(), *places.tools())}
    of_something = {"calls", "person", "participant", "slot", "proof", "contribution"}
    of_something |= {"statement", "follow", "agenda", "merge", "paper"}
    assert {*PAGES, *ROUTES} - named == of_something


def test_what_can_be_pressed_on_a_page_opened_before_is_found_from_another(
    at_window: AtWindow,
) -> None:
    session = at_window.open("session")
    heard: list[bool] = []
    button = session.board.head.room_button
    button.clicked.disconnect()
    button.clicked.connect(lambda: heard.append(True))
    at_window.open("attendance")
    at_window.search("écran de la salle")
    answer = at_window.palette.current()
    assert answer is not None and plain(answer.note) == "Séance"
    at_window.press(Qt.Key.Key_Return)
    at_window.qtbot.waitUntil(lambda: heard == [True])
    assert at_window.main.stack.current == "session"


def test_a_place_is_gone_to(at_window: AtWindow) -> None:
    at_window.open("attendance")
    at_window.search("réglages")
    at_window.press(Qt.Key.Key_Return)
    assert at_window.main.stack.current == "preferences"


# --- people ------------------------------------------------------------------------------------


@pytest.mark.parametrize("letters", ["salma", "SALMA benh", "سلمى", "سلمي", "600 000 107", "0107"])
def test_a_person_is_found_in_either_script_and_by_phone(at_window: AtWindow, letters: str) -> None:
    at_window.open("overview")
    at_window.search(letters)
    assert at_window.found[0].startswith("Salma Benhlima")


def test_enter_opens_the_person(at_window: AtWindow) -> None:
    at_window.open("session")
    at_window.search("salma")
    at_window.press(Qt.Key.Key_Return)
    at_window.work.settle()
    page: Any = at_window.main.stack.page("participants")
    assert at_window.main.stack.current == "participants"
    assert page.keeper.id == SALMA


def test_whose_name_begins_so_comes_first(at_window: AtWindow) -> None:
    at_window.work.do(lambda ws: ws.add(Participant(name="Aziz Zeraoui")).id)
    at_window.work.do(lambda ws: ws.add(Participant(name="Zeraoui Brahim")).id)
    at_window.open("overview")
    at_window.search("zeraoui")
    assert at_window.found[:2] == ["Zeraoui Brahim", "Aziz Zeraoui"]


def test_a_person_changed_meanwhile_is_found_as_they_are(at_window: AtWindow) -> None:
    at_window.open("overview")
    at_window.search("salma")
    at_window.press(Qt.Key.Key_Escape)
    at_window.work.do(lambda ws: ws.edit(SALMA, name="Salma Zitouni"))
    at_window.search("zitouni")
    assert at_window.found[0] == "Salma Zitouni"


def test_what_is_still_being_read_is_filled_in_and_nobody_waits(at_window: AtWindow) -> None:
    at_window.open("overview")
    go = threading.Event()
    at_window.work.desk.run(lambda ws: go.wait(20))
    at_window.press(Qt.Key.Key_K, CTRL)
    at_window.work.type("par")
    assert "Participants" in at_window.found
    assert plain(at_window.rows[-1].words) == "La liste des personnes est en cours de lecture"
    at_window.work.type("\b")
    go.set()
    at_window.work.settle()
    at_window.palette.line.set_text("salma")
    assert at_window.found[0] == "Salma Benhlima"


def test_under_a_name_stand_the_place_and_the_status(at_window: AtWindow) -> None:
    page = at_window.attendance()
    page.marker.unmark(page.register.roster.get(SALMA))
    at_window.work.settle()
    at_window.search("salma")
    answer = at_window.palette.current()
    assert answer is not None
    assert plain(answer.note) == "Fès · pas encore notée ven. 17 déc. après-midi"


# --- marking -----------------------------------------------------------------------------------


def hints(palette: Palette) -> dict[str, str]:
    return {str(key): str(words) for key, words in palette.hints._hints}


def test_alt_enter_marks_in_the_half_day_that_is_open_and_is_taken_back(
    at_window: AtWindow,
) -> None:
    page = at_window.attendance()
    page.marker.unmark(page.register.roster.get(SALMA))
    at_window.work.settle()
    at_window.open("session")
    at_window.search("salma")
    assert hints(at_window.palette)["Alt Enter"] == "noter présente"
    at_window.press(Qt.Key.Key_Return, ALT)
    at_window.work.settle()
    assert at_window.status() == "present"
    assert not at_window.palette.isVisible() and at_window.main.stack.current == "session"
    toast = at_window.main.findChild(Toast)
    assert toast is not None and "Salma Benhlima" in toast.accessibleName()
    at_window.main.undo()
    at_window.work.settle()
    assert at_window.status() is None


def test_it_is_said_why_nobody_can_be_marked(at_window: AtWindow) -> None:
    at_window.open("overview")
    at_window.search("salma")
    assert "Ctrl 3" in hints(at_window.palette)["Alt Enter"]
    at_window.press(Qt.Key.Key_Return, ALT)
    assert at_window.palette.isVisible()
    at_window.press(Qt.Key.Key_Escape)
    at_window.attendance()
    at_window.work.do(lambda ws: ws.edit(LAST, closed=True))
    at_window.search("salma")
    assert "clos" in hints(at_window.palette)["Alt Enter"]


# --- days, notes -------------------------------------------------------------------------------


@pytest.mark.parametrize("letters", ["9 décembre", "09/12/2021", "9/12", "jeudi 9"])
def test_a_half_day_is_found_by_its_date(at_window: AtWindow, letters: str) -> None:
    at_window.open("overview")
    at_window.search(letters)
    assert "jeu. 9 déc. matin" in at_window.found
    at_window.choose("jeu. 9 déc. matin")
    at_window.work.settle()
    page: Any = at_window.main.stack.page("attendance")
    assert page.register.slot.id == sample_id("slot", "9am")


def test_a_session_is_found_by_its_title(at_window: AtWindow) -> None:
    at_window.open("overview")
    at_window.search("apprendre les uns")
    at_window.press(Qt.Key.Key_Return)
    at_window.work.settle()
    page: Any = at_window.main.stack.page("session")
    assert page.session_id() == sample_id("session", "learning")


def test_an_organisation_leads_to_its_people(at_window: AtWindow) -> None:
    at_window.open("overview")
    at_window.search("cooperative tamounte")
    at_window.choose("Coopérative Tamounte")
    at_window.work.settle()
    page: Any = at_window.main.stack.page("participants")
    assert [line.name for line in page.listing.rows._rows] == ["Fatima-Zahra Lemseffer"]


def test_a_note_is_found_and_opened_in_its_session(at_window: AtWindow) -> None:
    session = sample_id("session", "learning")
    card = at_window.work.do(
        lambda ws: ws.add(Contribution(session_id=session, text="Le lavoir reste fermé"))
    )
    at_window.open("overview")
    at_window.search("lavoir")
    at_window.choose("Le lavoir reste fermé")
    at_window.work.settle()
    page: Any = at_window.main.stack.page("session")
    assert page.session_id() == session
    assert page.board.stream.current() == card.id


@pytest.mark.parametrize(
    ("rule", "told", "silent"),
    [
        ("none", "", ("Salma", "Élue", "élue", "Collectivité")),
        ("role", "élue", ("Salma",)),
        ("organisation", "collectivité", ("Salma", "élue")),
        ("named", "élue", ("Salma",)),  # she never agreed to be named
    ],
)
def test_of_who_spoke_a_note_tells_what_the_rule_allows(
    at_window: AtWindow, rule: str, told: str, silent: tuple[str, ...]
) -> None:
    def noted(ws: Workspace) -> None:
        session = ws.add(Session(title="Marché", date=dt.date(2022, 2, 1), attribution=rule))
        spoken = Contribution(session_id=session.id, text="Le lavoir reste fermé")
        ws.add(
            spoken
            if rule == "none"
            else spoken.model_copy(update={"speaker_id": SALMA, "speaker_role": "official"})
        )

    at_window.work.do(noted)
    at_window.open("overview")
    at_window.search("lavoir")
    answer = next(row for row in at_window.rows if isinstance(row, Answer) and row.said)
    assert told in plain(answer.note).lower()
    assert not [word for word in silent if word in plain(answer.note)]


# --- the keyboard ------------------------------------------------------------------------------


def test_esc_gives_the_keyboard_back_to_exactly_where_it_was(at_window: AtWindow) -> None:
    page = at_window.open("participants")
    page.search.set_text("benhlima")
    page.search.setFocus()
    page.search.line.setSelection(2, 3)
    for back in (
        lambda: at_window.press(Qt.Key.Key_Escape),
        lambda: at_window.press(Qt.Key.Key_K, CTRL),
    ):
        at_window.search("quelque chose")
        assert QApplication.focusWidget() is at_window.palette.line.line
        back()
        assert QApplication.focusWidget() is page.search.line
        assert page.search.line.selectedText() == "nhl"
        assert page.search.line.cursorPosition() == 5


def test_a_page_that_asks_for_the_keyboard_meanwhile_gets_it_afterwards(
    at_window: AtWindow,
) -> None:
    page = at_window.open("participants")
    page.listing.setFocus()
    at_window.search("sal")
    page.search.setFocus()
    assert QApplication.focusWidget() is at_window.palette.line.line
    assert at_window.palette.line.text() == "sal"
    at_window.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.search.line


def test_what_a_page_counted_meanwhile_leaves_it_open(at_window: AtWindow) -> None:
    page = at_window.open("overview")
    at_window.search("sal")
    page.asked.emit("twins", 3)
    assert at_window.palette.isVisible()
    assert QApplication.focusWidget() is at_window.palette.line.line


def test_tab_goes_from_heading_to_heading_and_stays_in_the_palette(at_window: AtWindow) -> None:
    at_window.open("participants")
    at_window.search("")
    first = at_window.palette.list.currentIndex().row()
    at_window.press(Qt.Key.Key_Tab)
    second = at_window.palette.list.currentIndex().row()
    assert isinstance(at_window.rows[second - 1], Heading) and second > first
    at_window.press(Qt.Key.Key_Backtab)
    assert at_window.palette.list.currentIndex().row() == first
    assert QApplication.focusWidget() is at_window.palette.line.line


def test_the_line_keeps_its_height_where_nothing_is_found(at_window: AtWindow) -> None:
    at_window.search("zzz")
    assert at_window.found == []
    assert at_window.palette.line.height() == at_window.palette.line.sizeHint().height()


def test_a_click_beside_it_leads_back(at_window: AtWindow) -> None:
    at_window.open("participants")
    at_window.search("sal")
    QTest.mouseClick(
        at_window.palette, Qt.MouseButton.LeftButton, pos=at_window.main.rect().center() * 0
    )
    assert not at_window.palette.isVisible()


def test_a_tab_chosen_by_key_closes_it(at_window: AtWindow) -> None:
    at_window.open("participants")
    at_window.search("sal")
    at_window.press(Qt.Key.Key_3, CTRL)
    assert not at_window.palette.isVisible()
    assert at_window.main.stack.current == "attendance"


def test_what_enter_would_take_is_read_aloud(at_window: AtWindow) -> None:
    at_window.open("overview")
    at_window.search("salma")
    read = QAccessible.queryAccessibleInterface(at_window.palette.line.line)
    assert read.text(QAccessible.Text.Description).startswith("Salma Benhlima, Fès")


def test_it_speaks_another_language_at_once(at_window: AtWindow) -> None:
    at_window.open("participants")
    at_window.search("sal")
    at_window.work.look.set_language("ar")
    at_window.work.settle()
    heading = at_window.rows[0]
    assert isinstance(heading, Heading) and heading.words == "الأشخاص"
    assert at_window.found[0].startswith("سلمى بنحليمة")
    assert at_window.palette.line.text() == "sal"


def test_a_day_by_keyboard_alone_in_arabic(at_window: AtWindow) -> None:
    at_window.work.look.set_language("ar")
    page = at_window.attendance()
    at_window.search(page.calling.sheet_button.label)
    signs: list[Callable[[], None]] = []
    page.calling.sheet_button.clicked.disconnect()
    page.calling.sheet_button.clicked.connect(lambda: signs.append(page.ask_sheet))
    at_window.choose(page.calling.sheet_button.label)
    assert len(signs) == 1
    at_window.search("بنحليمة")
    at_window.press(Qt.Key.Key_Return)
    at_window.work.settle()
    people: Any = at_window.main.stack.page("participants")
    assert people.keeper.id == SALMA


def test_another_file_takes_it_away(at_window: AtWindow) -> None:
    at_window.open("participants")
    at_window.search("sal")
    at_window.main.reset()
    assert at_window.main._palette is None


def test_it_is_not_imported_before_it_is_opened(qapp: QApplication) -> None:
    import subprocess
    import sys

    script = (
        "import sys, dialogue_desktop.ui.shell.main;"
        "print([n for n in sys.modules if n.startswith('dialogue_desktop.ui.palette')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_no_part_of_it_takes_the_keyboard_but_the_line(at_window: AtWindow) -> None:
    at_window.open("participants")
    at_window.search("sal")
    able = [
        part
        for part in at_window.palette.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [type(part) for part in able] == [QLineEdit]
    assert all(part.accessibleName() for part in able)


def test_the_rail_leads_there(at_window: AtWindow) -> None:
    at_window.open("participants")
    tab = at_window.main.rail.tools["search"]
    assert tab.accessibleName() == "Chercher"
    tab.click()
    assert at_window.palette.isVisible()
    assert isinstance(at_window.main.findChild(Button), Button)
