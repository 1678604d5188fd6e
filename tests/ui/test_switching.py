"""Another language or theme: at once on the page that is seen, later on the others, and nothing
that somebody has begun is lost."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Participant
from dialogue_desktop.ui.shell.main import Main
from tests.ui.at_work import AtWork


@pytest.fixture
def main(at_work: AtWork) -> Main:
    at_work.look.set_language("fr")
    at_work.do(lambda ws: ws.add(Participant(name="Naïma Ouarghi", name_ar="نعيمة الورغي")).id)
    made = Main(at_work.look, at_work.desk)
    at_work.qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    at_work.qtbot.waitUntil(made.isActiveWindow)
    return made


def opened(at_work: AtWork, main: Main, name: str) -> Any:
    main.go(name)
    at_work.settle()
    return main.stack.page(name)


def test_the_page_that_is_seen_follows_at_once_and_the_others_when_they_are_shown(
    at_work: AtWork, main: Main
) -> None:
    people = opened(at_work, main, "participants")
    told: list[str] = []
    people.look.changed.connect(lambda: told.append("changed"))
    people.look.translated.connect(lambda: told.append("translated"))
    settings = opened(at_work, main, "preferences")
    at_work.look.set_language("ar")
    assert settings.languages.accessibleName().startswith("اللغة")
    assert people.look.rtl and told == []
    assert people.new_button.accessibleName() == "Nouvelle personne"
    main.go("participants")
    assert told == ["changed", "translated"]
    assert people.new_button.accessibleName() == "شخص جديد"
    at_work.look.set_theme("dark")
    assert told == ["changed", "translated", "changed"]


def test_what_changed_and_changed_back_disturbs_no_page(at_work: AtWork, main: Main) -> None:
    people = opened(at_work, main, "participants")
    told: list[str] = []
    people.look.changed.connect(lambda: told.append("changed"))
    opened(at_work, main, "preferences")
    at_work.look.set_theme("dark")
    at_work.look.set_theme("light")
    main.go("participants")
    assert told == []


def test_a_page_is_as_dark_as_the_window_and_can_make_it_so(at_work: AtWork, main: Main) -> None:
    settings = opened(at_work, main, "preferences")
    settings.themes.take(1)
    assert at_work.look.dark and settings.look.dark
    assert settings.look.color("ink") == at_work.look.color("ink")
    assert opened(at_work, main, "session").look.dark


def half_typed(at_work: AtWork, main: Main) -> Any:
    """The name of a new person, with the caret in the middle of it."""
    people = opened(at_work, main, "participants")
    people.new()
    field = people.form.fields.name
    field.line.setFocus()
    at_work.type("Salma Benhlima")
    field.line.setCursorPosition(5)
    return field


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_open_form_keeps_what_it_holds_and_the_caret(
    at_work: AtWork, main: Main, language: str
) -> None:
    field = half_typed(at_work, main)
    for code in (language, "fr"):
        at_work.look.set_language(code)
        at_work.settle()
        assert field.isVisible() and field.text() == "Salma Benhlima"
        assert QApplication.focusWidget() is field.line
        assert field.line.cursorPosition() == 5


def test_a_form_left_open_is_there_when_the_language_was_chosen_in_the_settings(
    at_work: AtWork, main: Main
) -> None:
    field = half_typed(at_work, main)
    settings = opened(at_work, main, "preferences")
    settings.languages.take(1)
    at_work.settle()
    opened(at_work, main, "participants")
    assert at_work.look.rtl
    assert field.isVisible() and field.text() == "Salma Benhlima"


def test_the_screen_of_the_room_speaks_with_the_window(at_work: AtWork, main: Main) -> None:
    page = opened(at_work, main, "session")
    twin = page.look.twin("light")
    opened(at_work, main, "preferences")
    at_work.look.set(language="ar", theme="dark")
    assert twin.rtl and not twin.dark


def test_as_the_system_is_a_choice_and_is_followed_at_once(at_work: AtWork, main: Main) -> None:
    """The system tells of its own change; a theme that was chosen stays."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    system = app.styleHints().colorSchemeChanged
    settings = opened(at_work, main, "preferences")
    asked: list[Any] = []
    main.wanted.connect(lambda name, subject: asked.append((name, subject)))
    system.emit(Qt.ColorScheme.Dark)
    assert not at_work.look.dark, "light was chosen"
    settings.themes.take(2)
    assert asked == [("theme", "")] and at_work.look.follows_system
    system.emit(Qt.ColorScheme.Dark)
    assert at_work.look.dark
    system.emit(Qt.ColorScheme.Light)
    assert not at_work.look.dark
    settings.themes.take(1)
    system.emit(Qt.ColorScheme.Light)
    assert at_work.look.dark and not at_work.look.follows_system
