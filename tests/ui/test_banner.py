"""What the program says in the page, and the button that answers it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Banner, Button, Paragraph, column

SHORT = "Remis et relu : Dialogue Fès-Meknès 2022.dialogue. Vous pouvez retirer la clé."
WIDTH = 1218


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize(
    ("width", "sentence", "beside", "height"),
    [(WIDTH, SHORT, True, 60), (WIDTH, f"{SHORT} " * 3, True, 84), (300, SHORT, False, 180)],
)
def test_the_button_stands_in_the_line_where_there_is_room(
    qapp: QApplication,
    qtbot: Any,
    language: str,
    width: int,
    sentence: str,
    beside: bool,
    height: int,
) -> None:
    look = Look(qapp, language, "light")
    button = Button(look, "Compris", key="Enter", height=36, size=14)
    banner = Banner(look, "good", sentence, actions=[button])
    qtbot.addWidget(banner)
    banner.resize(width, banner.heightForWidth(width))
    banner.show()
    words = banner.findChild(Paragraph)
    top, at = (part.mapTo(banner, part.rect().center()) for part in (words, button))
    assert (abs(top.y() - at.y()) <= 2) == beside
    if beside:
        assert (at.x() < top.x()) == look.rtl
    assert banner.height() <= height
    assert words.height() >= words.heightForWidth(words.width())
    look.retire()


@pytest.mark.parametrize("width", [420, 500, 700, 1218])
def test_no_line_is_cut_where_a_page_gives_the_banner_its_place(
    qapp: QApplication, qtbot: Any, width: int
) -> None:
    look = Look(qapp, "fr", "light")
    button = Button(look, "Recommencer", height=36, size=14)
    banner = Banner(look, "stop", "La clé USB est pleine", f"{SHORT} {SHORT}", actions=[button])
    page = column(look, banner, "stretch")
    qtbot.addWidget(page)
    page.setFixedSize(width, 600)
    page.show()
    qtbot.waitUntil(lambda: banner.height() == banner.heightForWidth(width))
    for words in banner.findChildren(Paragraph):
        assert words.height() >= words.heightForWidth(words.width())
    look.retire()
