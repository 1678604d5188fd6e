"""Who handed in and who did not, told from what is in the file; and where an export goes."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import (
    Attendance,
    Contribution,
    Expected,
    Participant,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.verbs.expecting import Board, Sender

NOW = dt.datetime(2021, 12, 17, 20, 0, tzinfo=dt.UTC)


class Round:
    """Karima's file, her field pack, and the laptops that left with it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, NOW
        self.pack = folder / "pack.dialogue"
        self.ws = Workspace.create(folder / "k.dialogue", "Karima", "Fès", clock=lambda: self.now)
        self.naima = self.ws.add(Participant(name="Naïma"))
        self.slots = self.ws.add_all(
            Slot(date=dt.date(2021, 12, day), half="am", commune=place, trainer=trainer)
            for day, place, trainer in (
                (9, "Sefrou", "Amina Tazi"),
                (10, "Taza", "Driss, Touria"),
                (11, "Azrou", None),
                (30, "Ifrane", "Lahcen"),
            )
        )
        self.ws.export(self.pack)

    def laptop(self, author: str, job: Callable[[Workspace], Any]) -> Path:
        path = self.folder / f"{author}.dialogue"
        if not path.exists():
            shutil.copyfile(self.pack, path)
        out = self.folder / f"{author} out.dialogue"
        with Workspace.open(path, author, clock=lambda: self.now) as ws:
            job(ws)
            ws.export(out, overwrite=True)
        return out

    def mark(self, number: int) -> Callable[[Workspace], Any]:
        id, slot = self.naima.id, self.slots[number].id
        return lambda ws: ws.add(Attendance(participant_id=id, slot_id=slot))

    def board(self) -> Board:
        return self.ws.hand_in()

    def sender(self, name: str) -> Sender:
        return next(sender for sender in self.board().senders if sender.name == name)


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Round]:
    field = Round(tmp_path)
    yield field
    field.ws.close()


def names(board: Board, has_come: bool) -> list[str]:
    return [sender.name for sender in board.senders if sender.has_come is has_come]


def test_whoever_is_named_on_a_half_day_that_was_held_is_expected(field: Round) -> None:
    board = field.board()
    assert names(board, True) == []
    assert names(board, False) == ["Amina Tazi", "Driss", "Touria"]
    assert [due.place for due in board.due] == ["Sefrou", "Taza", "Azrou"]
    assert (board.held, board.last, board.since) == (3, None, 0)


def test_what_came_is_told_with_its_day_and_what_was_written_since(field: Round) -> None:
    field.ws.merge(field.laptop("Amina", field.mark(0)))
    field.now += dt.timedelta(hours=2)
    field.ws.merge(field.laptop("Youssef", lambda ws: ws.add(Participant(name="Salma"))))
    field.ws.edit(field.naima.id, commune="Fès")
    board = field.board()
    assert names(board, True) == ["Amina", "Youssef"]
    assert names(board, False) == ["Driss", "Touria"]
    amina = field.sender("Amina")
    assert (amina.entries, amina.received_at, amina.missing) == (1, NOW, 0)
    assert board.last is not None and board.last.name == "Youssef"
    assert board.since == 1 and len(board.due) == 2


def test_an_export_of_whoever_wrote_nothing_is_received_too(field: Round) -> None:
    files = [field.laptop("Salma", lambda ws: None), field.laptop("Amina", field.mark(0))]
    field.ws.merge(files)
    salma = field.sender("Salma")
    assert salma.has_come and (salma.entries, salma.received_at) == (0, NOW)


def test_what_brings_nothing_new_is_received_all_the_same_and_not_twice(field: Round) -> None:
    file = field.laptop("Amina", field.mark(0))
    field.ws.merge(file)
    backups = len(field.ws.backups())
    for day in (1, 2):
        field.now = NOW + dt.timedelta(days=day)
        report = field.ws.merge([file, field.laptop("Salma", lambda ws: None)])
        assert not report.added and not any(each.brings for each in report.files)
    assert [field.sender(name).received_at for name in ("Amina", "Salma")] == [field.now] * 2
    assert len(field.ws.backups()) == backups and len(field.ws.merges()) == 1
    board = field.board()
    assert [sender.name for sender in board.senders].count("Amina") == 1
    field.ws.undo_merge()
    assert "Amina" not in names(field.board(), True)


def test_a_first_name_and_a_full_name_are_one_where_nobody_else_can_be_meant(
    field: Round,
) -> None:
    field.ws.merge(field.laptop("Youssef", field.mark(2)))
    field.ws.add(Expected(name="Youssef Alami", given_on=dt.date(2021, 12, 8)))
    youssef = field.sender("Youssef Alami")
    assert youssef.has_come and youssef.given_on == dt.date(2021, 12, 8)
    assert "Youssef" not in names(field.board(), True)
    field.ws.add(Expected(name="يوسف"))
    assert "يوسف" in names(field.board(), False)
    field.ws.add(Expected(name="Youssef Bennani"))
    assert "Youssef" in names(field.board(), True)
    assert {"Youssef Alami", "Youssef Bennani"} <= set(names(field.board(), False))
    field.ws.add(Expected(name="Youssef Bennani", awaited=False))
    field.ws.add(Expected(name="Karima Idrissi"))
    assert "Karima" not in [sender.name for sender in field.board().senders]


def test_a_register_that_is_missing_is_asked_of_who_led_the_half_day(field: Round) -> None:
    field.ws.merge(field.laptop("Driss", lambda ws: ws.add(Participant(name="Salma"))))
    driss = field.sender("Driss")
    assert not driss.has_come and [due.place for due in driss.due] == ["Taza"]
    field.ws.merge(field.laptop("Driss", field.mark(1)))
    assert field.sender("Driss").has_come
    assert "Touria" not in names(field.board(), False)


def test_a_session_without_a_note_is_asked_of_who_leads_it(field: Round) -> None:
    day = dt.date(2021, 12, 15)
    session = field.ws.add(Session(title="Qui décide ?", date=day, facilitators="Hajar; Karima"))
    assert [due.title for due in field.sender("Hajar").due] == ["Qui décide ?"]
    field.ws.add(Contribution(session_id=session.id, text="Nous"))
    assert "Hajar" not in names(field.board(), False)


def test_what_something_is_noted_of_was_held_before_its_hour_is_over(field: Round) -> None:
    today = field.ws.add(Slot(date=NOW.date(), half="am"))
    session = field.ws.add(Session(title="Qui décide ?", date=NOW.date()))
    field.now = dt.datetime(2021, 12, 17, 9).astimezone()
    held = field.board().held
    field.ws.add(Attendance(participant_id=field.naima.id, slot_id=today.id))
    field.ws.add(Contribution(session_id=session.id, text="Nous"))
    field.ws.add(Attendance(participant_id=field.naima.id, slot_id=field.slots[3].id))
    board = field.board()
    assert board.held == held + 2 and len(board.due) == held


def test_a_name_is_added_taken_off_and_travels(field: Round) -> None:
    field.ws.add(Expected(name="Lahcen"))
    assert "Lahcen" in names(field.board(), False)
    field.ws.merge(field.laptop("LAHCEN", field.mark(2)))
    assert names(field.board(), True) == ["LAHCEN"]
    field.ws.add(Expected(name="touria", awaited=False))
    assert "Touria" not in names(field.board(), False)
    field.ws.undo()
    assert "Touria" in names(field.board(), False)
    field.ws.redo()
    field.ws.export(field.folder / "all.dialogue")
    with Workspace.open(field.folder / "all.dialogue", "Other", clock=lambda: NOW) as ws:
        found = [sender.name for sender in ws.hand_in().senders]
        assert "LAHCEN" in found and "Touria" not in found


def test_what_others_have_seen_and_is_not_here_is_missing(field: Round) -> None:
    path = field.folder / "Amina.dialogue"
    shutil.copyfile(field.pack, path)
    with Workspace.open(path, "Amina", clock=lambda: NOW) as ws:
        receipt = ws.export(field.folder / "0.dialogue")
        field.mark(0)(ws)
        first = ws.export(field.folder / "1.dialogue", since=receipt)
        ws.edit(field.naima.id, commune="Sefrou")
        ws.export(field.folder / "2.dialogue", since=first)
    field.ws.merge(field.folder / "2.dialogue")
    amina = field.sender("Amina")
    assert amina.missing == 1 and not amina.has_come
    field.ws.merge(field.folder / "1.dialogue")
    assert field.sender("Amina").has_come


def test_an_export_of_today_replaces_its_own_earlier_one_and_nobody_elses(field: Round) -> None:
    stick = field.folder / "stick"
    stick.mkdir()
    path = field.ws.room_for(stick, "Fès Karima 2021-12-17")
    assert path.name == "Fès Karima 2021-12-17.dialogue"
    field.ws.export(path)
    assert field.ws.standing().exported_to == path
    assert field.ws.room_for(stick, path.stem) == path
    field.ws.export(path, overwrite=True)
    assert field.ws.room_for(stick, path.stem) == path
    field.now += dt.timedelta(minutes=1)
    shutil.copyfile(field.laptop("Other", field.mark(0)), path)
    assert field.ws.room_for(stick, path.stem).name == "Fès Karima 2021-12-17 2.dialogue"
    path.write_bytes(b"a letter")
    assert field.ws.room_for(stick, path.stem) != path
