"""The foot: places that open what they tell, as much of them as fits, and true at every moment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import DialogueError
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.shell.foot import LATE, Foot
from dialogue_desktop.verbs.standing import Standing

NOW = dt.datetime(2022, 1, 13, 9, 30, tzinfo=dt.UTC)
STANDING = Standing(
    changes_since_export=47,
    exported_at=NOW - dt.timedelta(days=3),
    backed_up_at=NOW - dt.timedelta(hours=2),
    conflicts=3,
    fingerprint="7KQ4-M2XD",
    sample=False,
    merges=[],
    exported_to=Path("/media/amina/SANDISK/Fès.dialogue"),
    alone_since=NOW - dt.timedelta(hours=3),
)


@pytest.fixture(params=["fr", "ar", "en"])
def foot(request: pytest.FixtureRequest, qapp: QApplication, qtbot: Any) -> Iterator[Foot]:
    look = Look(qapp, request.param, "light")
    foot = Foot(look)
    qtbot.addWidget(foot)
    foot.show_standing(STANDING, NOW)
    foot.resize(1266, 34)
    foot.show()
    foot.activateWindow()
    qtbot.waitUntil(foot.isActiveWindow)
    yield foot
    look.retire()


@pytest.fixture
def english(foot: Foot) -> Foot:
    """The same in one language, where words are looked at."""
    if foot.look.language.code != "en":
        pytest.skip("said in English")
    return foot


def shown(foot: Foot) -> list[str]:
    return [item.said.place for item in foot.shown()]


def test_everything_fits_and_nothing_overlaps(foot: Foot) -> None:
    for width, text_size in ((1266, 1.0), (993, 1.0), (1266, 1.3), (993, 1.3), (760, 1.3)):
        foot.look.set(compact=width < 1200, text_size=text_size)
        foot.setFixedSize(width, foot.sizeHint().height())
        spots = [item.geometry() for item in foot.shown()]
        for spot in spots:
            assert spot.left() >= 0 and spot.right() <= width
            assert sum(spot.intersects(other) for other in spots) == 1
        for item in foot.shown():
            assert item.width() == item.wide()
        assert "saved" in shown(foot) and "decisions" in shown(foot)


def test_what_does_not_fit_is_still_told(foot: Foot) -> None:
    foot.setFixedWidth(300)
    assert len(shown(foot)) < 5 and shown(foot)[0] == "saved"
    for told in ("7KQ4-M2XD", "47", "SANDISK"):
        assert told in foot.accessibleName() and told in foot.toolTip()


def test_each_place_is_reached_by_tab_and_opens_what_it_tells(foot: Foot, qtbot: Any) -> None:
    leads = [foot.backups, foot.backups, foot.hand_over, foot.decide, foot.copied]
    foot.take_keyboard()
    for item, signal in zip(foot.shown(), leads, strict=True):
        assert QApplication.focusWidget() is item and item.accessibleName()
        with qtbot.waitSignal(signal):
            QTest.keyClick(item, Qt.Key.Key_Return)
        with qtbot.waitSignal(signal):
            QTest.mouseClick(item, Qt.MouseButton.LeftButton)
        QTest.keyClick(item, Qt.Key.Key_Tab)


def test_the_fingerprint_is_copied(english: Foot, qtbot: Any) -> None:
    QGuiApplication.clipboard().setText("something else")
    with qtbot.waitSignal(english.copied) as told:
        english.items["fingerprint"].click()
    assert QGuiApplication.clipboard().text() == "7KQ4-M2XD"
    assert told.args == ["Fingerprint copied"]


def test_what_is_amiss_outlives_what_is_well(english: Foot) -> None:
    refused = STANDING._replace(refused="disk_full", conflicts=0)
    english.show_standing(refused, NOW)
    saved = english.items["saved"]
    assert saved.said.ink == "stop" and "not saved" in saved.accessibleName()
    english.setFixedWidth(150)
    assert shown(english) == ["saved"]
    english.show_standing(STANDING._replace(refused=""), NOW)
    assert english.items["saved"].said.ink == "good"


def test_a_backup_that_could_not_be_made_is_told(english: Foot) -> None:
    trouble = DialogueError("disk_full", name="fes.dialogue")
    english.show_standing(STANDING._replace(backup_trouble=trouble), NOW)
    assert english.items["backup"].said.ink == "look"
    assert "No backup could be made" in english.accessibleName()


def test_a_second_copy_is_told_with_the_backup(english: Foot) -> None:
    english.show_second("SANDISK", trouble=False)
    english.show_standing(STANDING._replace(copied_at=NOW - dt.timedelta(hours=1)), NOW)
    assert "Backed up 2 h ago, on the stick too" in english.accessibleName()
    english.show_standing(STANDING._replace(copied_at=NOW - dt.timedelta(days=3)), NOW)
    assert "Backed up 2 h ago, stick 3 days ago" in english.accessibleName()
    english.show_second("SANDISK", trouble=True)
    assert "Backed up 2 h ago, not on the stick" in english.accessibleName()
    assert english.items["backup"].said.ink == "look"


def test_what_is_only_here_for_days_is_told(english: Foot) -> None:
    item = english.items["hand-over"]
    for days, late in ((LATE - 1, False), (LATE, True), (40, True)):
        alone = STANDING._replace(alone_since=NOW - dt.timedelta(days=days))
        english.show_standing(alone, NOW)
        assert bool(english.late) is late and (item.said.ink == "look") is late
    assert "only here for 40 days" in item.accessibleName()
    for harmless in (alone._replace(sample=True), STANDING._replace(alone_since=None)):
        english.show_standing(harmless, NOW)
        assert not english.late and item.said.ink != "look"


def test_twins_are_decisions_too(english: Foot) -> None:
    english.show_standing(STANDING._replace(conflicts=0), NOW)
    assert "Nothing to decide" in english.accessibleName()
    english.show_twins(2)
    assert "2 probable twins" in english.accessibleName()
    english.show_standing(STANDING, NOW)
    assert "3 disagreements, 2 probable twins" in english.accessibleName()
