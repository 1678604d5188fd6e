"""The first minute: from the first start to the first mark, by somebody who has never seen it.

Three ways in, by keyboard alone on the real window. At a leisurely second and a half for a key,
the most that is asserted here stays within two minutes; each press of the keyboard is counted, the
letters of a name too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dialogue_desktop import Participant, Slot, Workspace
from dialogue_desktop.domain.attendance import Attendance
from tests.journeys.laptop import Laptop

KEYS = Qt.Key
LANGUAGES = ("fr", "ar")
NAME = {"fr": "Amina", "ar": "أمينة"}
LETTERS = {"fr": "sal", "ar": "سلم"}
"""What is typed of Salma Benhlima, who is in every programme here."""
TITLE = {"fr": "Sefrou 2026", "ar": "صفرو 2026"}
PEOPLE = (("Salma Benhlima", "سلمى بنحليمة"), ("Brahim Aït Tizi", "إبراهيم أيت تيزي"))

Sit = Callable[[str], Laptop]


@pytest.fixture
def sit(
    qapp: object, qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sit]:
    """Sit down at a laptop that has never had the program, and choose the language."""
    laptops: list[Laptop] = []

    def sit_down(language: str) -> Laptop:
        at = Laptop(qtbot, monkeypatch, tmp_path / "home")
        laptops.append(at)
        at.start()
        if language == "ar":
            at.press(KEYS.Key_Backtab, KEYS.Key_Right, KEYS.Key_Tab)
        assert at.window.look.language.code == language
        at.type(NAME[language])
        return at

    yield sit_down
    for each in laptops:
        each.close()


def mark(at: Laptop, language: str) -> None:
    """Mark Salma on the register that is open: a few letters, Enter."""
    page = at.page("attendance")
    assert page.call.quick.line.hasFocus(), "the keyboard is where letters are typed"
    before = page.tally.marked
    at.type(LETTERS[language])
    at.press(KEYS.Key_Return)
    at.settle()
    assert page.tally.marked == before + 1


def marks_of_salma(at: Laptop) -> list[str]:
    """What she is marked as today."""

    def read(ws: Workspace) -> list[str]:
        salma = next(p for p in ws.all(Participant) if p.name_ar == PEOPLE[0][1])
        today = {slot.id for slot in ws.all(Slot) if slot.date == dt.date.today()}
        found = ws.all(Attendance, participant_id=salma.id)
        return [mark.status for mark in found if mark.slot_id in today]

    return at.ask(read)


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_sample(sit: Sit, language: str) -> None:
    """Name, the third choice, the register that is next, two letters."""
    at = sit(language)
    at.press(KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Return)
    at.until(lambda: at.window.desk.is_open)
    at.until(lambda: at.page("overview").home.ahead.next.button.hasFocus())
    at.press(KEYS.Key_Return)
    at.until(lambda: at.page("attendance").call.quick.line.hasFocus())
    page, before = at.page("attendance"), at.page("attendance").tally.marked
    unmarked = next(line for line in page.register.enrolled if line.id not in page.register.marks)
    at.type(unmarked.leading(page.look.rtl).split()[0][:3])
    at.press(KEYS.Key_Return)
    at.settle()
    assert page.tally.marked == before + 1
    assert at.keys <= 20, at.keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_file_that_was_given(sit: Sit, tmp_path: Path, language: str) -> None:
    """Name, the file, the register that is next, three letters."""
    at = sit(language)
    at.choose(given(tmp_path))
    at.press(KEYS.Key_Return)
    at.until(lambda: at.window.desk.is_open)
    at.until(lambda: at.page("overview").home.ahead.next.button.hasFocus())
    at.press(KEYS.Key_Return)
    at.until(lambda: at.page("attendance").call.quick.line.hasFocus())
    mark(at, language)
    assert marks_of_salma(at) == ["present"]
    assert at.keys <= 16, at.keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_programme_of_ones_own(sit: Sit, tmp_path: Path, language: str) -> None:
    """Name, title, today, a list of people, attendance, three letters."""
    at = sit(language)
    at.press(KEYS.Key_Down, KEYS.Key_Return)
    at.type(TITLE[language])
    at.press(KEYS.Key_Return)
    at.until(lambda: at.window.desk.is_open)
    setup = at.page("setup")
    at.until(lambda: setup.training.module_field.line.hasFocus())
    at.press(KEYS.Key_Return)
    assert setup.training.date_field.line.hasFocus()
    at.type(f"{dt.date.today():%d/%m}")
    at.press(KEYS.Key_Return)
    at.until(lambda: setup.onward.hasFocus())
    people = at.window.main.stack.page("participants")
    people.bringer.ask_list = lambda: listed(tmp_path)
    at.press(KEYS.Key_Return)
    at.until(lambda: people.bringer.preview.isVisible())
    at.press(KEYS.Key_Return)
    at.until(lambda: len(at.ask(lambda ws: ws.roster())) == len(PEOPLE))
    at.ctrl(KEYS.Key_3)
    mark(at, language)
    assert marks_of_salma(at) == ["present"]
    assert at.window.path is not None and at.window.path.stem == TITLE[language]
    assert at.keys <= 42, at.keys


def given(folder: Path) -> Path:
    """What the coordination made for every laptop: people, and today and tomorrow."""
    target, today = folder / "stick" / "Sefrou 2026.dialogue", dt.date.today()
    target.parent.mkdir()
    with Workspace.create(folder / "own.dialogue", "Samira", "Sefrou 2026") as ws:
        ws.add_all(
            Slot(date=today + dt.timedelta(days=days), half=half)
            for days in (0, 1)
            for half in ("am", "pm")
        )
        ws.add_all(
            Participant(name=name, name_ar=arabic, role="official") for name, arabic in PEOPLE
        )
        return ws.export(target).path


def listed(folder: Path) -> Path:
    """A list as somebody saves it from a spreadsheet."""
    path = folder / "élus.csv"
    rows = ["Nom;Nom arabe;Qualité", *(f"{name};{arabic};élu" for name, arabic in PEOPLE)]
    path.write_text("\n".join(rows), encoding="utf-8-sig")
    return path
