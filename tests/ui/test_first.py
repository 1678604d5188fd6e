"""The first screen: three answers by keyboard, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.first import FirstStart
from dialogue_desktop.ui.look import Look


@pytest.fixture
def first(qapp: QApplication, qtbot: Any) -> Iterator[FirstStart]:
    look = Look(qapp, "fr", "light")
    first = FirstStart(look)
    qtbot.addWidget(first)
    first.resize(1366, 768)
    with qtbot.waitActive(first):
        first.show()
    first.begin()
    yield first
    look.retire()


def test_the_keyboard_begins_at_the_name(first: FirstStart) -> None:
    assert first.name_field.line.hasFocus()


def test_a_name_and_enter_are_enough(first: FirstStart, qtbot: Any) -> None:
    QTest.keyClicks(first.name_field.line, "  Amina   Sertoui ")
    with qtbot.waitSignal(first.ready) as heard:
        QTest.keyClick(first.name_field.line, Qt.Key.Key_Return)
    assert heard.args == ["open", "Amina Sertoui", ""]


def test_arrows_choose_from_the_name_and_the_button_says_what_comes(first: FirstStart) -> None:
    said = []
    for _ in range(3):
        said.append(first.button.label)
        QTest.keyClick(first.name_field.line, Qt.Key.Key_Down)
    assert said == ["Choisir le fichier", "Commencer", "Essayer"]
    assert first.choices.value == "sample"


def test_a_new_programme_is_asked_its_name_on_the_way(first: FirstStart, qtbot: Any) -> None:
    """Enter leads from the name to the title; without one nothing begins."""
    assert not first.titled.isVisible()
    QTest.keyClicks(first.name_field.line, "Amina")
    QTest.keyClick(first.name_field.line, Qt.Key.Key_Down)
    assert first.titled.isVisible()
    QTest.keyClick(first.name_field.line, Qt.Key.Key_Return)
    line = first.title_field.line
    assert line.hasFocus() and not first.title_field.complains
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert first.title_field.complains
    QTest.keyClicks(line, " Sefrou  2026 ")
    with qtbot.waitSignal(first.ready) as heard:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert heard.args == ["new", "Amina", "Sefrou 2026"]
    first.choices.take(2)
    assert not first.titled.isVisible()


@pytest.mark.parametrize("size", [(1366, 690), (1093, 558)])
def test_the_question_for_the_title_is_reached_in_little_room(
    first: FirstStart, qtbot: Any, size: tuple[int, int]
) -> None:
    first.resize(*size)
    first.look.set(compact=size[0] < 1200)
    first.name_field.set_text("Amina")
    first.choices.take(1)
    first.finish()
    line = first.title_field.line

    def is_shown() -> bool:
        return first.rect().contains(line.mapTo(first, line.rect().center()))

    qtbot.waitUntil(is_shown)
    assert line.hasFocus()


def test_enter_on_a_choice_goes_to_work(first: FirstStart, qtbot: Any) -> None:
    first.name_field.set_text("Amina")
    first.choices.setFocus()
    with qtbot.waitSignal(first.ready):
        QTest.keyClick(first.choices, Qt.Key.Key_Return)


def test_the_language_changes_at_once_and_the_name_stays(first: FirstStart) -> None:
    first.name_field.set_text("Amina")
    first.languages.take(1)
    assert first.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert first.button.label == "اختيار الملف"
    assert first.name_field.text() == "Amina"
    assert first.name_field.editor.accessibleName() == "اسمكم، ليُعرف من دوّن ماذا"


def test_everything_can_be_reached_and_has_a_name(first: FirstStart) -> None:
    for part in (first.languages, first.name_field.editor, first.choices, first.button):
        assert part.focusPolicy() != Qt.FocusPolicy.NoFocus
        assert part.accessibleName()
