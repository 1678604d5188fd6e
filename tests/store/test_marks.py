"""The lean lines of marks say what the records say: removed, united, disputed, represented."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from dialogue_desktop import Attendance, Participant, Slot, Workspace
from dialogue_desktop.domain.marks import MarkLine


def lines(ws: Workspace) -> list[MarkLine]:
    """The lines as the records have it."""
    return [
        MarkLine(
            one.id, one.participant_id, one.slot_id, one.status, one.arrived_at, one.left_at,
            one.remark, one.represented_by_id, one.disputes("status"),
        )
        for one in ws.all(Attendance)
    ]  # fmt: skip


def test_lines_say_what_the_records_say(tmp_path: Path) -> None:
    first, second = tmp_path / "a.dialogue", tmp_path / "b.dialogue"
    with Workspace.create(first, "Amina", "Fès") as ws:
        people = ws.add_all(Participant(name=f"Naïma {n}") for n in range(6))
        slots = ws.add_all(Slot(date=dt.date(2021, 12, day)) for day in (9, 10))
        ws.add(Attendance(participant_id=people[0].id, slot_id=slots[0].id))
        second.write_bytes(first.read_bytes())
    with Workspace.open(second, "Driss") as ws:
        ws.add(Attendance(participant_id=people[0].id, slot_id=slots[0].id, status="absent"))
        ws.add(Attendance(participant_id=people[5].id, slot_id=slots[0].id, arrived_at="8:50"))
    with Workspace.open(first, "Amina") as ws:
        said = {1: "late", 2: "excused", 3: "present"}
        for number, status in said.items():
            ws.add(
                Attendance(
                    participant_id=people[number].id, slot_id=slots[0].id, status=status,
                    arrived_at="9:05", left_at="11:00", remark="train",
                )
            )  # fmt: skip
        ws.add(
            Attendance(
                participant_id=people[4].id, slot_id=slots[1].id, status="represented",
                represented_by_id=people[5].id,
            )
        )  # fmt: skip
        ws.edit(ws.all(Attendance)[0].id, status="late")
        ws.merge([second])
        assert ws.marks() == lines(ws) and len(ws.marks()) == 6
        assert [line.disputed for line in ws.marks()].count(True) == 1
        ws.unite(people[1].id, people[5].id)  # who came instead, and two marks of one half-day
        assert ws.marks() == lines(ws) and len(ws.marks()) == 5
        assert ws.marks()[-1].participant_id in {person.id for person in ws.all(Participant)}
        ws.remove(people[2].id)
        ws.remove(slots[1].id)
        assert ws.marks() == lines(ws) and len(ws.marks()) == 3
        ws.restore(slots[1].id)
        ws.undo()
        assert ws.marks() == lines(ws)
