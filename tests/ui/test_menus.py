"""Menus look like the rest, say the keys that choose, and are as wide as what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop.ui.look import Look, text_width
from dialogue_desktop.ui.parts import Button, Choice, Menu, Option

WORDS = ("Présents", "En retard", "Absence excusée", "Absents")


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    language, theme, size = getattr(request, "param", ("fr", "light", 1.0))
    look = Look(qapp, language, theme, size)
    yield look
    look.retire()


@pytest.fixture
def button(look: Look, qtbot: Any) -> QWidget:
    button = Button(look, "Les 12 autres sont…")
    qtbot.addWidget(button)
    button.setFixedSize(260, 46)
    button.show()
    return button


def opened(look: Look, button: QWidget, chosen: list[str], words: tuple[str, ...] = WORDS) -> Menu:
    menu = Menu(look, button)
    for one in words:
        menu.offer(one, lambda one=one: chosen.append(one))
    return menu.open_under(button)


def test_a_digit_chooses_at_once_and_stands_at_the_end_of_its_line(
    look: Look, button: QWidget
) -> None:
    chosen: list[str] = []
    menu = opened(look, button, chosen)
    assert [menu.key_of(action) for action in menu.actions()] == ["1", "2", "3", "4"]
    QTest.keyClick(menu, Qt.Key.Key_3)
    assert chosen == ["Absence excusée"] and not menu.isVisible()


def test_a_digit_held_with_ctrl_chooses_nothing(look: Look, button: QWidget) -> None:
    chosen: list[str] = []
    menu = opened(look, button, chosen)
    QTest.keyClick(menu, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [] and menu.isVisible()
    menu.close()


def test_the_right_button_that_opened_a_menu_chooses_nothing_when_let_go(
    look: Look, button: QWidget
) -> None:
    chosen: list[str] = []
    menu = opened(look, button, chosen)
    first = menu.actionGeometry(menu.actions()[0]).center()
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(menu, first)
    QTest.mouseRelease(menu, right, none, first)
    assert chosen == [] and menu.isVisible()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, none, first)
    assert chosen == [WORDS[0]]


def test_arrows_and_enter_choose(look: Look, button: QWidget) -> None:
    chosen: list[str] = []
    menu = opened(look, button, chosen)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["En retard"]


def test_more_lines_than_digits_have_none(look: Look, button: QWidget) -> None:
    menu = opened(look, button, [], tuple(f"Point {n}" for n in range(12)))
    assert {menu.key_of(action) for action in menu.actions()} == {""}
    menu.close()


@pytest.mark.parametrize(
    "look", [("fr", "light", 1.0), ("ar", "dark", 1.3)], indirect=True, ids=["fr", "ar large"]
)
def test_no_word_is_cut_and_it_opens_at_the_leading_side(look: Look, button: QWidget) -> None:
    menu = opened(look, button, [])
    least = max(text_width(look, one, 15, 600) for one in WORDS)
    for action in menu.actions():
        assert QRectF(menu.actionGeometry(action)).width() > least + look.px(40)
        assert menu.actionGeometry(action).height() == look.px(38)
    own = menu.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert own == look.rtl
    menu.close()


def test_it_is_painted_in_the_colours_of_the_theme(look: Look, button: QWidget) -> None:
    menu = opened(look, button, [])
    menu.setActiveAction(menu.actions()[1])
    picture = menu.grab().toImage()
    rows = [menu.actionGeometry(action) for action in menu.actions()]
    seen = [picture.pixelColor(row.left() + 8, row.top() + 4).name() for row in rows]
    sheet, active = look.color("sheet").name(), look.color("accent_soft").name()
    assert seen == [sheet, active, sheet, sheet]
    menu.close()


@pytest.fixture
def choice(look: Look, qtbot: Any) -> Choice:
    choice = Choice(look, "Lieu", [Option(1, "Fès & Meknès"), Option(2, "Sefrou")], 1)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_a_choice_opens_on_what_is_chosen_and_as_wide_as_itself(choice: Choice) -> None:
    choice.open_list()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert menu.activeAction() is menu.actions()[0] and menu.actions()[0].isChecked()
    assert menu.width() >= choice.width() - 6
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert choice.value == 2
