"""Roles, values and what is said aloud, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import (
    Banner,
    Check,
    Chips,
    Choice,
    Column,
    DropZone,
    Field,
    Option,
    Part,
    Progress,
    QuickLine,
    Roster,
    Segmented,
    Table,
    Toast,
    text_cell,
)
from dialogue_desktop.ui.parts.heard import listen
from tests.languages import windows

from .hearing import row_words, told

Role, Text, Key = QAccessible.Role, QAccessible.Text, Qt.Key
Show = Callable[..., QWidget]
PEOPLE = [("Naïma Ouarghi", "12"), ("Driss Sbai", ""), ("Zineb Idrissi", "3")]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    listen()
    look = Look(qapp, "fr", "light")
    yield look
    look.retire()


@pytest.fixture
def said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What is told to a screen reader while one listens: announcements as words, else the event."""
    heard: list[Any] = []

    def hear(event: Any) -> None:
        aloud = isinstance(event, QAccessibleAnnouncementEvent)
        heard.append(event.message() if aloud else (event.type(), event.accessibleInterface()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


@pytest.fixture
def shown(qtbot: Any) -> Iterator[Show]:
    """Shows parts in a window, with the keyboard on the first."""
    kept = []

    def show(*parts: QWidget) -> QWidget:
        window = QWidget()
        layout = QVBoxLayout(window)
        for part in parts:
            layout.addWidget(part)
        with qtbot.waitActive(window):
            window.show()
        parts[0].setFocus()
        kept.append(window)
        return window

    yield show
    for window in kept:
        window.close()


def options() -> list[Option]:
    return [Option("all", "Tous", count=42), Option("elected", "Élus", note="des communes")]


def test_chips_are_options_of_which_one_is_chosen(look: Look, shown: Show, said: list[Any]) -> None:
    chips = Chips(look, options(), "all")
    chips.call("Filtres")
    shown(chips)
    heard = told(chips)
    assert (heard.role(), heard.text(Text.Name), heard.text(Text.Value)) == (
        Role.Grouping, "Filtres", "Tous"
    )  # fmt: skip
    first, second = heard.child(0), heard.child(1)
    assert first.text(Text.Name) == "Tous, 42"
    assert second.text(Text.Description) == "des communes"
    assert first.state().checked and first.state().focused and not second.state().checked
    QTest.keyClick(chips, Key.Key_Right)
    assert second.state().checked and not first.state().checked
    assert heard.focusChild() is second
    kind, where = said[-1]
    assert kind == QAccessible.Event.Focus and where is second


def test_an_option_lies_where_it_is_painted(look: Look, shown: Show) -> None:
    segments = Segmented(look, "Sexe", options(), "elected")
    shown(segments)
    heard = told(segments)
    for place, spot in enumerate(segments.spots()):
        middle = segments.mapToGlobal(spot.center().toPoint())
        assert heard.childAt(middle.x(), middle.y()) is heard.child(place)
        assert heard.child(place).rect().contains(middle)


def test_options_that_are_no_more_are_not_heard(look: Look, shown: Show) -> None:
    chips = Chips(look, options(), "all")
    shown(chips)
    gone = told(chips).child(1)
    chips.show_options(options()[:1])
    assert told(chips).childCount() == 1
    assert not gone.isValid()
    assert gone.state().invisible


def test_a_choice_tells_its_value_and_opens(look: Look, shown: Show) -> None:
    choice = Choice(look, "Rôle", options(), None, placeholder="Non demandé")
    shown(choice)
    heard = told(choice)
    assert (heard.role(), heard.text(Text.Name), heard.text(Text.Value)) == (
        Role.ComboBox, "Rôle", "Non demandé"
    )  # fmt: skip
    heard.actionInterface().doAction("Press")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert told(menu).role() == Role.PopupMenu
    menu.close()
    choice.take(0)
    assert heard.text(Text.Value) == "Tous"


def test_a_field_tells_its_label_its_hint_and_what_does_not_fit(
    look: Look, shown: Show, said: list[Any]
) -> None:
    field = Field(look, "Téléphone", hint="Comme on le dit")
    shown(field)
    heard = told(field.line)
    assert (heard.role(), heard.text(Text.Name)) == (Role.EditableText, "Téléphone")
    assert heard.text(Text.Description) == "Comme on le dit"
    field.complain("Il manque un chiffre.")
    assert heard.text(Text.Description) == "Il manque un chiffre."
    assert "Il manque un chiffre." in said


def test_what_a_field_is_called_outlives_a_change_of_language(look: Look, shown: Show) -> None:
    field, chips = Field(look, None, placeholder="Sefrou"), Chips(look, options(), "all")
    field.call(lambda: {"fr": "Commune", "en": "Town"}[look.language.code])
    chips.call(lambda: {"fr": "Filtres", "en": "Filters"}[look.language.code])
    shown(field, chips)
    assert told(field.line).text(Text.Name) == "Commune"
    look.set(language="en")
    assert told(field.line).text(Text.Name) == "Town"
    assert told(chips).text(Text.Name) == "Filters"


def test_a_check_tells_whether_it_is_ticked(look: Look, shown: Show) -> None:
    check = Check(look, "Repas", on=True)
    shown(check)
    heard = told(check)
    assert heard.role() == Role.CheckBox and heard.state().checked
    QTest.keyClick(check, Key.Key_Space)
    assert not heard.state().checked


def test_a_row_is_heard_whole(look: Look, shown: Show) -> None:
    columns = [
        Column("Nom", text_cell(lambda row: row[0]), text=lambda row: row[0]),
        Column("Séances", text_cell(lambda row: row[1]), 80, text=lambda row: row[1]),
    ]
    table = Table(look, columns, name="Personnes")
    table.show_rows(PEOPLE)
    shown(table)
    assert told(table).role() == Role.Table
    assert row_words(table, 0) == "Naïma Ouarghi, Séances 12"
    assert row_words(table, 1) == "Driss Sbai"


def test_a_list_that_follows_a_line_says_its_row(look: Look, shown: Show, said: list[Any]) -> None:
    line = QuickLine(look, "Un nom")
    roster = Roster(
        look,
        lambda look, p, rect, row, cell: None,
        lambda look, row, width, active: 56,
        text=lambda row: row[0],
        name="Appel",
    )
    line.stepped.connect(roster.step)
    roster.show_rows(PEOPLE)
    shown(line, roster)
    QTest.keyClick(line.editor, Key.Key_Down)
    QTest.keyClick(line.editor, Key.Key_Down)
    assert said[-1] == "Driss Sbai"
    assert told(roster).childCount() == len(PEOPLE)


def test_what_comes_up_is_said(look: Look, shown: Show, said: list[Any]) -> None:
    banner = Banner(look, "look", "La clé est pleine.", "Rien n’y a été écrit.")
    toast = Toast(look, "Naïma Ouarghi est présente", "Annuler")
    progress = Progress(look)
    progress.tell(3, 40, "amina.dialogue")
    progress.show()
    shown(banner, toast, progress)
    assert "La clé est pleine. Rien n’y a été écrit." in said
    assert "Naïma Ouarghi est présente" in said
    assert any("amina.dialogue" in str(words) for words in said)
    assert told(banner).role() == Role.AlertMessage
    assert told(toast).role() == Role.Notification
    heard = told(progress)
    assert (heard.role(), heard.text(Text.Value)) == (Role.ProgressBar, "8%")


def test_nothing_is_said_while_nobody_listens(
    look: Look, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Any] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    chips = Chips(look, options(), "all")
    shown(chips, Banner(look, "look", "La clé est pleine."))
    QTest.keyClick(chips, Key.Key_Right)
    assert heard == []


def test_a_screen_reader_presses_what_a_click_presses(look: Look, qtbot: Any, shown: Show) -> None:
    zone = DropZone(look, "Déposez les fichiers ici")
    shown(zone)
    heard = told(zone)
    assert heard.role() == Role.Button
    with qtbot.waitSignal(zone.asked):
        heard.actionInterface().doAction("Press")


def test_who_listens_late_hears_all_the_same(look: Look, shown: Show, said: list[Any]) -> None:
    class Lines(Part):
        """Nothing that Qt knows."""

    lines = Lines(look)
    lines.setAccessibleName("Trois lignes")
    shown(lines)
    before = told(lines)
    listen()
    assert told(lines) is not before
    assert told(lines).role() == Role.StaticText


def test_a_part_that_goes_takes_with_it_what_was_heard_of_it(
    look: Look, qtbot: Any, shown: Show
) -> None:
    chips = Chips(look, options(), "all")
    window = shown(chips, Field(look, "Nom"))
    option = told(chips).child(0)
    chips.setParent(None)
    chips.deleteLater()
    qtbot.waitUntil(lambda: not _alive(option))
    assert told(window).childCount() == 1


def _alive(heard: Any) -> bool:
    from shiboken6 import isValid

    return bool(isValid(heard))


@pytest.mark.parametrize(
    ("screen", "name", "words"),
    [
        ("attendance", "Roster", ("Présent", "Pas encore")),
        ("participants", "Listing", ("Sefrou",)),
        ("settle", "Roster", ("téléphone",)),
        ("hand-in", "Roster", ("saisies", "rien reçu")),
    ],
)
def test_the_rows_of_a_list_say_who_and_how_it_stands(
    qapp: Any, screen: str, name: str, words: tuple[str, ...]
) -> None:
    listen()
    with windows.opened(qapp, screen, "fr") as opened:
        view = next(
            each
            for each in opened.windows[-1].findChildren(QWidget)
            if type(each).__name__ == name and each.isVisible()
        )
        heard = [row_words(view, row) for row in range(view.model().rowCount())]
    for each in words:
        assert any(each.casefold() in row.casefold() for row in heard), heard
