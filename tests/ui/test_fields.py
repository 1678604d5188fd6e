"""What is typed stands on one base in every script, and begins on the side it will be read from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Choice, Field, Menu, Option, Prose, QuickLine, Segmented

Showing = Callable[..., Any]
SEVERAL = ["HTE", "اااا", "HT اا", "اا HT", "1984"]
"""Capitals, alefs and figures: none goes under the base of its line."""


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    language, size = getattr(request, "param", ("ar", 1.0))
    look = Look(qapp, language, "light", size)
    yield look
    look.retire()


@pytest.fixture
def shown(qtbot: Any) -> Showing:
    def show(part: Any, width: int = 300) -> Any:
        qtbot.addWidget(part)
        part.setFixedSize(width, part.sizeHint().height())
        part.show()
        return part

    return show


def base_of(field: Field) -> int:
    """The lowest row of pixels that the letters of a field reach, inside its frame."""
    picture, within = field.grab().toImage(), field.line.geometry()
    dark = [
        y
        for y in range(within.top(), within.bottom() + 1)
        if any(
            picture.pixelColor(x, y).lightness() < 120
            for x in range(within.left(), within.right() + 1)
        )
    ]
    return dark[-1]


@pytest.mark.parametrize("look", [("fr", 1.0), ("ar", 1.3)], indirect=True)
@pytest.mark.parametrize(
    "make",
    [
        lambda look: Field(look, "Nom"),
        lambda look: Field(look, None, face="voice", size=19, height=44),
        lambda look: QuickLine(look, "…"),
    ],
    ids=["field", "voice", "quick line"],
)
def test_every_script_stands_on_one_base(make: Any, look: Look, shown: Showing) -> None:
    field, bases = shown(make(look)), {}
    for text in SEVERAL:
        field.set_text(text)
        bases[text] = base_of(field)
    assert max(bases.values()) - min(bases.values()) <= 1, bases


@pytest.mark.parametrize("make", [Field, QuickLine])
def test_a_base_is_where_lines_that_are_painted_have_theirs(
    make: Any, look: Look, shown: Showing
) -> None:
    field = shown(make(look, "HTE") if make is QuickLine else make(look, None, placeholder="HTE"))
    told = base_of(field)
    field.set_text("HTE")
    assert abs(base_of(field) - told) <= 1


def cursor_of(editor: Any) -> QPoint:
    editor.grab()  # Qt moves what is typed to its side while it paints
    return editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()


@pytest.mark.parametrize("look", [("fr", 1.0), ("ar", 1.0)], indirect=True)
@pytest.mark.parametrize("make", [Field, Prose])
def test_an_empty_line_begins_where_it_will_be_read_from(
    make: Any, look: Look, shown: Showing
) -> None:
    field = shown(make(look, "Nom", placeholder="…"))
    begins = cursor_of(field.editor).x()
    assert (begins > field.editor.width() - 12) == look.rtl
    assert (begins < 12) != look.rtl
    field.set_text("Sefrou")
    field.set_text("")
    assert abs(cursor_of(field.editor).x() - begins) <= 1


def test_what_can_be_done_with_a_text_is_offered_in_our_menu(look: Look, shown: Showing) -> None:
    field = shown(Field(look, "الاسم"))
    field.set_text("نعيمة")
    field.editor.customContextMenuRequested.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    every = next(action for action in menu.actions() if menu.key_of(action) == "Ctrl A")
    every.trigger()
    menu.close()
    assert field.line.selectedText() == "نعيمة"


def test_what_is_proposed_has_the_look_of_a_menu(look: Look, shown: Showing) -> None:
    field = shown(Field(look, "الجماعة"))
    field.propose(["Sefrou", "Azrou", "صفرو"])
    popup = field.line.completer().popup()
    look.set_theme("dark")
    popup.resize(200, 120)
    assert popup.grab().toImage().pixelColor(100, 110).name() == look.color("sheet").name()
    assert popup.sizeHintForRow(0) >= look.px(34)


def test_what_is_proposed_is_found_as_people_search(look: Look, shown: Showing, qtbot: Any) -> None:
    field = shown(Field(look, "Commune"))
    field.propose(["Azrou", "Séfrou", "أحد سيدي يحيى"])
    with qtbot.waitActive(field.window()):
        field.activateWindow()
    field.line.setFocus()
    completer = field.line.completer()
    for typed, value in (("sef", "Séfrou"), ("احد", "أحد سيدي يحيى")):
        field.set_text("")
        completer.setCompletionPrefix(typed)
        assert [completer.completionCount(), completer.currentCompletion()] == [1, value]
    qtbot.keyClicks(field.line, "sef")
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert field.text() == "Séfrou"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "make",
    [
        lambda look: Field(look, "Nom"),
        lambda look: Prose(look, "Note"),
        lambda look: QuickLine(look, "…"),
        lambda look: Choice(look, "Rôle", [Option(1, "Élue")], 1),
        lambda look: Segmented(look, "Rôle", [Option(1, "Élue"), Option(2, "Autre")], 1),
    ],
)
def test_what_is_switched_off_looks_so_and_can_be_read(
    look: Look, shown: Showing, make: Callable[[Look], Any], theme: str
) -> None:
    look.set_theme(theme)
    part = shown(make(look))
    if isinstance(part, Field | Prose):
        part.set_text("Touria")
    able = colours(part)
    part.setEnabled(False)
    off = colours(part)
    part.setEnabled(True)
    assert look.color("ink").name() in able and look.color("edge").name() in able
    assert {look.color(name).name() for name in ("ink3", "line")} <= off
    assert not {look.color(name).name() for name in ("ink", "edge", "accent_fill")} & off
    assert colours(part) == able


def colours(part: Any) -> set[str]:
    """The colours in which a part is painted."""
    picture = part.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
