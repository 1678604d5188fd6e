"""What somebody who hears the window can do with what is heard, and what is said to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import (
    Banner,
    Button,
    Check,
    Chips,
    Choice,
    Column,
    Field,
    Menu,
    Option,
    Part,
    Progress,
    Table,
    Toast,
    text_cell,
)
from dialogue_desktop.ui.parts.heard import listen
from dialogue_desktop.ui.shell.places import Place
from dialogue_desktop.ui.shell.rail import Rail

from .hearing import told

Role, Text = QAccessible.Role, QAccessible.Text
Assertive = QAccessible.AnnouncementPoliteness.Assertive
OPTIONS = [Option("all", "Tous"), Option("elected", "Élus")]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    listen()
    look = Look(qapp, "fr", "light")
    yield look
    look.retire()


@pytest.fixture
def window(qtbot: Any) -> Iterator[QVBoxLayout]:
    window = QWidget()
    layout = QVBoxLayout(window)
    with qtbot.waitActive(window):
        window.show()
    yield layout
    window.close()


@pytest.fixture
def said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What is told to a screen reader: announcements with whether they wait, values."""
    heard: list[Any] = []

    def hear(event: Any) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness() == Assertive))
        elif isinstance(event, QAccessibleValueChangeEvent):
            heard.append((event.accessibleInterface().object(), event.value()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


def test_the_key_of_a_button_is_told(look: Look, window: QVBoxLayout) -> None:
    button, check = Button(look, "Clore", key="Ctrl L"), Check(look, "Kit")
    window.addWidget(button)
    window.addWidget(check)
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    assert (told(button).role(), told(button).text(Text.Accelerator)) == (Role.Button, "Ctrl+L")
    told(button).actionInterface().doAction("Press")
    assert heard == [True]
    assert told(check).role() == Role.CheckBox and told(check).state().checkable
    told(check).actionInterface().doAction("Press")
    assert check.isChecked() and told(check).state().checked


def test_a_button_that_opens_a_menu_says_so(look: Look, window: QVBoxLayout) -> None:
    button = Button(look, "Imprimer")
    button.opens(lambda: Menu(look, button))
    window.addWidget(button)
    assert told(button).role() == Role.ButtonMenu and told(button).state().hasPopup


def test_the_key_of_a_tab_is_told(look: Look, window: QVBoxLayout) -> None:
    rail = Rail(look, [Place("overview", "overview", "Ensemble", "Ctrl 1")], [])
    window.addWidget(rail)
    assert told(rail.tabs["overview"]).text(Text.Accelerator) == "Ctrl+1"


def test_what_a_part_paints_is_pressed_where_it_lies(
    look: Look, window: QVBoxLayout, said: list[Any]
) -> None:
    chips = Chips(look, OPTIONS, "all")
    window.addWidget(chips)
    QApplication.processEvents()
    second = told(chips).child(1)
    assert second.actionInterface().actionNames() == ["Press"]
    second.actionInterface().doAction("Press")
    assert chips.value == "elected"
    assert (chips, "Élus") in said


def test_what_takes_no_clicks_has_nothing_to_press(look: Look, window: QVBoxLayout) -> None:
    class Shown(Part):
        def heard(self) -> Any:
            from dialogue_desktop.ui.parts import Heard, Item

            return Heard("List", count=1, item=lambda place: Item("42", self.rect().toRectF()))

    shown = Shown(look)
    window.addWidget(shown)
    assert told(shown).child(0).actionInterface().actionNames() == []


def test_another_value_is_told(look: Look, window: QVBoxLayout, said: list[Any]) -> None:
    choice, progress = Choice(look, "Rôle", OPTIONS, "all"), Progress(look)
    window.addWidget(choice)
    window.addWidget(progress)
    choice.show()
    choice.take(1)
    assert (choice, "Élus") in said
    progress.show()
    assert told(progress).state().busy
    progress.tell(1, 4, "PC-03")
    assert (progress, "25%") in said
    progress.finish()
    assert not told(progress).state().busy


def test_what_went_wrong_is_said_at_once_and_what_was_done_in_its_turn(
    look: Look, window: QVBoxLayout, said: list[Any]
) -> None:
    field = Field(look, "Téléphone")
    banner, toast = Banner(look, "stop", "Rien n’a été pris."), Toast(look, "Noté")
    for part in (field, banner, toast):
        window.addWidget(part)
        part.show()
    field.complain("Il manque un chiffre.")
    assert ("Il manque un chiffre.", True) in said
    assert ("Rien n’a été pris.", True) in said
    assert ("Noté", False) in said


def test_a_cell_of_a_table_is_told_with_its_column(look: Look, window: QVBoxLayout) -> None:
    columns = [
        Column("Nom", text_cell(lambda row: row[0]), text=lambda row: row[0]),
        Column("Cartes", text_cell(lambda row: row[1]), text=lambda row: row[1]),
    ]
    table = Table(look, columns, name="Personnes")
    table.show_rows([("Naïma Ouarghi", "12"), ("Driss Sbai", "3")])
    window.addWidget(table)
    QApplication.processEvents()
    heard = told(table)
    assert heard.role() == Role.Table
    titles = [
        child.text(Text.Name)
        for child in (heard.child(place) for place in range(heard.childCount()))
        if child is not None and child.role() == Role.ColumnHeader
    ]
    assert titles == ["Nom", "Cartes"]
