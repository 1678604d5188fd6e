"""What goes wrong while something is painted stays there, and nothing moves by itself."""

from __future__ import annotations

import ast
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Part
from tests.conftest import TOP

UI = TOP / "dialogue_desktop" / "ui"


class Spilt(Part):
    """Fails half-way, where its letters would have been."""

    def draw(self, p: QPainter, rect: QRectF) -> None:
        p.setOpacity(0)
        raise LookupError("no letters")


def test_what_fails_while_it_is_painted_spoils_nothing_else(qapp: QApplication, qtbot: Any) -> None:
    """A painter that is left at work writes later into memory that is somebody else's: Qt says so
    in a warning, which fails this test too."""
    look = Look(qapp, "fr", "light")
    spilt = Spilt(look)
    qtbot.addWidget(spilt)
    with qtbot.captureExceptions() as caught:
        spilt.show()
        qtbot.waitUntil(lambda: bool(caught))
    spilt.hide()
    look.retire()
    assert {kind for kind, _, _ in caught} == {LookupError}
    assert not spilt.paintingActive()


def test_every_painter_is_let_go_of_whatever_happens() -> None:
    """Where Qt asks for a widget to be painted, its painter is in a ``with``."""
    left = []
    for path in UI.rglob("*.py"):
        for event in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(event, ast.FunctionDef) and event.name in ("paintEvent", "eventFilter"):
                held = [one for each in ast.walk(event) if isinstance(each, ast.With)
                        for one in each.items]  # fmt: skip
                made = [p for p in ast.walk(event) if _is_painter(p)]
                kept = [p for one in held for p in ast.walk(one) if _is_painter(p)]
                left += [f"{path.relative_to(UI)}:{p.lineno}" for p in made if p not in kept]
    assert left == []


def _is_painter(node: Any) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QPainter"


def test_nothing_moves_by_itself() -> None:
    """Whoever asked the system for less motion is served: nothing of ours moves, and how often a
    cursor blinks and whether a menu fades are left to the system. That nothing of Qt's moves on a
    screen is read in ``tests/languages/test_windows.py``."""
    moving = ("Animation", "QTimeLine", "QGraphicsOpacityEffect", "QMovie", "QScroller",
              "setWindowOpacity", "setCursorFlashTime", "setEffectEnabled")  # fmt: skip
    sources = {path: path.read_text("utf-8") for path in UI.rglob("*.py")}
    assert [path.name for path, text in sources.items() for one in moving if one in text] == []
