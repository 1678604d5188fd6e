"""A1 on real lists: letters, Enter, next. Four keys a person, six at the most, by keyboard alone,
and the article before a name is no letter of it."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Participant, Slot, Workspace
from dialogue_desktop.domain.names import PARTICLES, fold
from dialogue_desktop.settings import Settings
from tests.conftest import HOMES
from tests.journeys.laptop import Laptop

KEYS = Qt.Key
MOST, MEAN = 6, 4.0
LETTERS = 3
"""So many of the family's name somebody types before the first letter of the given name."""

Sit = Callable[[Path, str], Laptop]


@pytest.fixture
def sit(
    qapp: QApplication, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sit]:
    """Sit down at a laptop on which a file is open, on the tab of attendance."""
    laptops: list[Laptop] = []

    def sit_down(file: Path, language: str) -> Laptop:
        home = tmp_path / "home"
        for name in HOMES:
            monkeypatch.setenv(name, str(home / name.removeprefix("XDG_").lower()))
        settings = Settings.load()
        settings.name, settings.language = "Amina", language
        settings.save()
        laptops.append(Laptop(qtbot, monkeypatch, home))
        laptops[-1].start(file)
        laptops[-1].ctrl(KEYS.Key_3)
        return laptops[-1]

    yield sit_down
    for each in laptops:
        each.close()


def programme(path: Path, fill: Callable[[Workspace], object]) -> Path:
    """A file with people and this morning."""
    with Workspace.create(path, "Amina", "Fès") as ws:
        fill(ws)
        ws.add(Slot(date=dt.date.today(), half="am" if dt.datetime.now().hour < 13 else "pm"))
    return path


def typed_for(name: str) -> list[str]:
    """What somebody types one after the other until the person stands first: letters of the
    family's name, then a space and the first letter of the given name. Nobody types an article."""
    words = [word for word in fold(name).split() if word not in PARTICLES]
    family, given = words[-1], words[0]
    if family.startswith("ال"):
        family = family[2:]
    return [*family[:LETTERS], " ", *given]


def mark(at: Laptop, page: Any, name: str) -> int:
    """Mark somebody as a trainer does who looks at the first row; answers the keys it took."""
    before = at.keys
    for letter in typed_for(name):
        at.type(letter)
        current = page.call.current()
        if current is not None and current.line.leading(page.look.rtl) == name:
            break
    else:
        raise AssertionError(f"{name} does not stand first")
    at.press(KEYS.Key_Return)
    return at.keys - before


@pytest.mark.parametrize(
    ("name", "language"), [("officials_list_a.csv", "fr"), ("officials_list_b.csv", "ar")]
)
def test_everybody_on_a_real_list_is_marked_with_four_keys_each_and_six_at_the_most(
    sit: Sit, tmp_path: Path, shared_data: Path, name: str, language: str
) -> None:
    listed = programme(
        tmp_path / "fes.dialogue", lambda ws: ws.import_participants(shared_data / name)
    )
    at = sit(listed, language)
    page = at.page("attendance")
    expected = [line.leading(page.look.rtl) for line in page.register.enrolled]
    assert len(expected) >= 34
    random.Random(7).shuffle(expected)  # as they come through the door
    keys = [mark(at, page, who) for who in expected]
    assert page.tally.counts["present"] + page.tally.counts["late"] == len(expected)
    assert max(keys) <= MOST and sum(keys) / len(keys) <= MEAN
    at.settle()
    marked = at.ask(lambda ws: len(ws.all(Participant)))
    assert marked == len(expected)


PARTICLED = ("Hind El Amrani", "Aziz Ben Jelloun", "Lahcen Aït Baha", "Samira Elkhadir")
OTHERS = ("Elias Tahiri", "Benaissa Raji", "Aitor Kasmi", "Bennacer Wali")


def test_the_article_before_a_name_is_no_first_letter(sit: Sit, tmp_path: Path) -> None:
    people = [Participant(name=name, role="official") for name in (*PARTICLED, *OTHERS)]
    at = sit(programme(tmp_path / "fes.dialogue", lambda ws: ws.add_all(people)), "fr")
    page = at.page("attendance")

    def first() -> str:
        current = page.call.current()
        return str(current.line.name) if current is not None else ""

    for letters, name in (
        ("am", "Hind El Amrani"), ("je", "Aziz Ben Jelloun"), ("bah", "Lahcen Aït Baha"),
        ("kh", "Samira Elkhadir"), ("el", "Elias Tahiri"), ("ait", "Aitor Kasmi"),
    ):  # fmt: skip
        at.type(letters)
        assert first() == name
        at.press(KEYS.Key_Escape)
    at.type("ben")
    assert first() in ("Benaissa Raji", "Bennacer Wali")
    at.press(KEYS.Key_Return)
    at.settle()
    assert page.tally.marked == 1
