"""Forty files come home and the laptops leave again, through the real window: whoever is expected,
what came as raw files, zips and copies, and a second week without twins."""

from __future__ import annotations

import datetime as dt
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Module, Participant, Slot, Workspace
from tests.journeys.laptop import Laptop
from tests.journeys.test_day import look_into, merge, open_pack, prepare_laptops, sit
from tests.ui.at_work import unnamed

__all__ = ["sit"]
KEYS = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
WEEK = [dt.date.today() - dt.timedelta(days=days) for days in (3, 2, 1)]


def begin(folder: Path) -> Path:
    """The programme as it stands before anybody leaves, as the coordinator was given it."""
    path = folder / "Fès.dialogue"
    with Workspace.create(folder / "prepared.dialogue", "Hajar", "Fès") as ws:
        ws.add(Module(title="Gouvernance"))
        ws.add_all(
            Slot(date=day, half="am", commune=place, trainer=trainer)
            for day, place, trainer in zip(
                WEEK, ("Sefrou", "Taza", "Azrou"), ("Amina", "Driss", "Touria"), strict=True
            )
        )
        ws.add_all(Participant(name=f"Élue {n}", phone=f"06123456{n:02}") for n in range(20))
        ws.export(path)
    return path


def in_field(folder: Path, pack: Path, author: str, job: Callable[[Workspace], Any]) -> Path:
    """A laptop's own file after a day; its person only closed the lid."""
    path = folder / f"{author}.dialogue"
    shutil.copyfile(pack, path)
    with Workspace.open(path, author) as ws:
        job(ws)
    return path


def mark_all(place: int) -> Callable[[Workspace], Any]:
    """Everybody was there."""

    def job(ws: Workspace) -> None:
        slot = sorted(ws.all(Slot), key=lambda slot: slot.date)[place]
        ws.add_all(Attendance(participant_id=p.id, slot_id=slot.id) for p in ws.all(Participant))

    return job


def open_board(at: Laptop) -> Any:
    at.ctrl(KEYS.Key_1)
    at.press(KEYS.Key_O, held=CTRL_SHIFT)
    page = at.page("overview")
    at.until(lambda: page.screen_name == "hand-in")
    return page.hand_in


def come(board: Any) -> list[str]:
    return sorted(sender.name for sender in board.board.senders if sender.has_come)


def awaited(board: Any) -> list[str]:
    return [sender.name for sender in board.board.senders if not sender.has_come]


def test_whatever_comes_is_taken_and_the_board_tells_who_is_missing(
    sit: Callable[[str], Laptop], tmp_path: Path
) -> None:
    pack = begin(tmp_path)
    field = tmp_path / "field"
    field.mkdir()
    raw = in_field(field, pack, "Amina", mark_all(0))
    driss = in_field(field, pack, "Driss", mark_all(1))
    touria = in_field(field, pack, "Touria", lambda ws: ws.add(Participant(name="Walk-in")))
    copy = field / "Driss (1).dialogue"
    shutil.copyfile(driss, copy)
    zipped = field / "de Touria.zip"
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.write(touria, "Dossier/Touria.dialogue")
        archive.writestr("Dossier/notes.txt", "à lire")

    hajar = sit("hajar")
    open_pack(hajar, "Hajar", pack)
    board = open_board(hajar)
    assert awaited(board) == ["Amina", "Driss", "Touria"] and len(board.board.due) == 3
    report = look_into(hajar, raw, copy, driss, zipped)
    assert len(report.files) == 4 and [error.code for error in report.refused] == ["not_ours"]
    merge(hajar)
    board = open_board(hajar)
    assert come(board) == ["Amina", "Driss"] and awaited(board) == ["Touria"]
    assert unnamed(board) == []
    assert board.list.hasFocus() and [due.place for due in board.board.due] == ["Azrou"]

    hajar.press(KEYS.Key_Return)
    text = QApplication.clipboard().text()
    assert "Touria" in text and "Azrou" in text and "Amina" not in text
    hajar.press(KEYS.Key_C, held=Qt.KeyboardModifier.ControlModifier)
    text = QApplication.clipboard().text()
    assert "Azrou" in text and "Amina" in text and "Touria" in text and "2 " in text

    board.field.line.setFocus()
    hajar.line("Lahcen، Hicham")
    assert sorted(awaited(board)) == ["Hicham", "Lahcen", "Touria"]
    board.list.setFocus()
    board.list.pick(next(n for n, s in enumerate(board.board.senders) if s.name == "Hicham"))
    hajar.press(KEYS.Key_Delete)
    hajar.until(lambda: "Hicham" not in awaited(board))
    hajar.ctrl(KEYS.Key_Z)
    hajar.until(lambda: "Hicham" in awaited(board))
    hajar.press(KEYS.Key_Escape)
    assert hajar.page("overview").screen_name == "home"
    assert hajar.ask(lambda ws: ws.check()) == []


def test_the_merged_file_goes_back_without_twins_and_nothing_local_is_lost(
    sit: Callable[[str], Laptop], tmp_path: Path
) -> None:
    file, stick = begin(tmp_path), tmp_path / "stick"
    stick.mkdir()
    hajar = sit("hajar")
    open_pack(hajar, "Hajar", file)
    prepare_laptops(hajar, stick / "Fès.dialogue")

    amina = sit("amina")
    open_pack(amina, "Amina", stick / "Fès.dialogue")
    amina.ask(mark_all(0))
    amina.ask(lambda ws: ws.export(stick / "Amina.dialogue"))
    amina.ask(lambda ws: ws.add(Participant(name="Noted after the hand-over")))

    others = in_field(tmp_path, stick / "Fès.dialogue", "Driss", mark_all(1))
    hajar = sit("hajar")
    hajar.start()
    look_into(hajar, stick / "Amina.dialogue", others)
    merge(hajar)
    hajar.ask(lambda ws: ws.edit(ws.all(Participant)[0], commune="Taza"))
    prepare_laptops(hajar, stick / "Fès.dialogue")

    amina = sit("amina")
    amina.start()
    own = {person.name for person in amina.ask(lambda ws: ws.all(Participant))}
    report = look_into(amina, stick / "Fès.dialogue")
    assert not report.refused and not report.conflicts and not report.twins
    merge(amina)
    people = amina.ask(lambda ws: ws.all(Participant))
    assert {person.name for person in people} == own and len(people) == 21
    assert len(amina.ask(lambda ws: ws.all(Attendance))) == 40
    assert amina.ask(lambda ws: ws.twins()) == []
    assert len(amina.ask(lambda ws: ws.all(Module))) == 1
    assert amina.ask(lambda ws: ws.check()) == []
    amina.ask(lambda ws: ws.export(stick / "Amina 2.dialogue"))
    code = amina.fingerprint()

    hajar = sit("hajar")
    hajar.start()
    look_into(hajar, stick / "Amina 2.dialogue")
    merge(hajar)
    assert hajar.fingerprint() == code

    # The next pack is the same thing: a laptop that never was there begins with it.
    prepare_laptops(hajar, stick / "Fès.dialogue")
    salma = sit("salma")
    open_pack(salma, "Salma", stick / "Fès.dialogue")
    assert salma.fingerprint() == code
    assert len(salma.ask(lambda ws: ws.all(Participant))) == 21
