"""Everything can be told apart in light and in dark: words from their ground, controls and tiles
from what they lie on, a status from another without its colour."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.look.tiles import TILES, draw_tile
from dialogue_desktop.ui.look.tokens import DARK, LIGHT, TONES
from dialogue_desktop.ui.parts.button import STYLES

from .seeing import contrast

WORDS, SHAPES = 4.5, 3.0
THEMES = {"light": LIGHT, "dark": DARK}
PAPER = ("sheet", "ground", "sunk")
READ = [
    *((ink, paper) for ink in ("ink", "ink2", "ink3", "accent") for paper in PAPER),
    *((tone, paper) for tone in ("good", "look", "stop", "copper") for paper in PAPER),
    *((ink, ground) for ground, ink in TONES.values() if ground),
    *((style.ink, style.ground or "sheet") for style in STYLES.values()),
    *((ink, "accent_soft") for ink in ("ink", "ink2", "ink3", "accent")),  # a chosen row
    *(
        (ink, ground)
        for ground in ("good_soft", "look_soft", "stop_soft")
        for ink in ("ink", "ink2")
    ),
    ("ink", "found"),
    ("ink", "accent_line"),  # what is selected in a field
    ("elected", "elected_soft"),  # letters in the shape of a role
    ("copper", "copper_soft"),
    ("neutral", "neutral_soft"),
    ("rail_ink", "rail"),
    ("rail_on_ink", "ground"),  # the open tab joins the page
    ("on_look", "look_fill"),  # how many decisions wait
    ("on_accent", "accent_fill"),
]
"""Words and what they are set on."""
SEEN = [
    *(("edge", paper) for paper in PAPER),
    *(("accent", paper) for paper in (*PAPER, "accent_soft")),
    *((style.ink, style.fill) for style in TILES.values() if style.fill and style.icon),
    *((style.edge, "sheet") for style in TILES.values() if style.edge),
    ("good_fill", "sheet"),
    ("neutral_fill", "sheet"),
    ("copper_fill", "sheet"),
    ("accent_fill", "sheet"),
    ("stop", "sheet"),
]
"""Outlines, fills and signs that say something, and what they lie on."""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), list(dict.fromkeys(READ)))
def test_words_can_be_read(theme: str, ink: str, ground: str) -> None:
    colors = THEMES[theme]
    assert contrast(QColor(colors[ink]), QColor(colors[ground])) >= WORDS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), list(dict.fromkeys(SEEN)))
def test_shapes_can_be_seen(theme: str, ink: str, ground: str) -> None:
    colors = THEMES[theme]
    assert contrast(QColor(colors[ink]), QColor(colors[ground])) >= SHAPES


# Red, green and blue as those see them who lack the cones of one of them (Viénot, Brettel and
# Mollon 1999), and grey.
EYES = {
    "grey": ((0.299, 0.587, 0.114),) * 3,
    "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
    "protan": ((0.10889, 0.89111, 0.0), (0.10889, 0.89111, 0.0), (0.00447, -0.00447, 1.0)),
}
PEOPLE = ("present", "late", "excused", "absent", "represented", "half", "open")
COUNTED = ("present", "half", "beyond", "placed", "added", "open")
"""What is seen side by side: how people stand with a half-day, and what is counted."""


@pytest.mark.parametrize("size", [16, 20, 24])
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", THEMES)
def test_a_status_is_told_without_its_colour(
    qapp: QApplication, theme: str, eyes: str, size: int
) -> None:
    look = Look(qapp, "fr", theme)
    seen = {status: _seen(look, status, EYES[eyes], size) for status in {*PEOPLE, *COUNTED}}
    look.retire()
    alike = [
        f"{one} and {other}"
        for beside in (PEOPLE, COUNTED)
        for one, other in combinations(beside, 2)
        if _differing(seen[one], seen[other]) < 0.05
    ]
    assert alike == []


def _seen(look: Look, status: str, eyes: Any, size: int) -> Any:
    """A tile on a sheet as it is seen, pixel by pixel."""
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(look.color("sheet"))
    p = QPainter(picture)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_tile(look, p, QRectF(0, 0, size, size), status)
    p.end()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(size, size, 4)
    return pixels[..., 2::-1].astype(float) @ np.array(eyes).T


def _differing(one: Any, other: Any) -> float:
    """The part of a tile's pixels that are clearly of another lightness."""
    weights = np.array(EYES["grey"][0])
    return float(np.mean(np.abs((one - other) @ weights) > 40))


def test_the_contrast_is_the_one_of_the_guidelines() -> None:
    assert contrast(QColor("#777777"), QColor(Qt.GlobalColor.white)) == pytest.approx(
        4.48, abs=0.01
    )
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
