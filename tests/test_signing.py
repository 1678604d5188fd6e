"""A signature made on the screen: kept with the mark, undone with it, sent with it (A10)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, DialogueError, Participant, Slot, Workspace
from dialogue_desktop.domain.strokes import file_of, strokes_of

WRITTEN = file_of([[(100, 200), (300, 260), (500, 180)]])
Signed = tuple[Workspace, Slot, Participant]


@pytest.fixture
def signed(tmp_path: Path) -> Iterator[Signed]:
    """Salma has signed on the screen, and is present by it."""
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina", name="Fès") as ws:
        salma = ws.add(Participant(name="Salma Benhlima"))
        slot = ws.add(Slot(date=dt.date(2021, 12, 9)))
        ws.sign(slot.id, salma.id, WRITTEN, status="present", arrived_at="9:02")
        yield ws, slot, salma


def test_it_is_kept_with_the_mark_and_one_undo_takes_both_back(signed: Signed) -> None:
    ws, _, _ = signed
    (mark,) = ws.all(Attendance)
    assert (mark.status, mark.arrived_at) == ("present", "09:02")
    assert mark.signed and strokes_of(ws.attachment(mark.signed) or b"")
    assert ws.marks()[0].signed == mark.signed
    ws.undo()
    assert ws.all(Attendance) == []
    ws.redo()
    assert ws.all(Attendance)[0].signed == mark.signed and ws.check() == []


def test_who_is_marked_already_signs_and_stays_as_they_are(signed: Signed) -> None:
    ws, slot, _ = signed
    hind = ws.add(Participant(name="Hind Tazi"))
    ws.add(Attendance(participant_id=hind.id, slot_id=slot.id, status="late", remark="train"))
    ws.sign(slot.id, hind.id, WRITTEN)
    mark = ws.all(Attendance, participant_id=hind.id)[0]
    assert (mark.status, mark.remark) == ("late", "train") and mark.signed


def test_a_blank_pad_is_no_signature(signed: Signed) -> None:
    ws, slot, salma = signed
    before = ws.fingerprint()
    with pytest.raises(DialogueError) as refused:
        ws.sign(slot.id, salma.id, file_of([]))
    assert refused.value.code == "not_a_signature" and ws.fingerprint() == before


def test_it_travels_and_is_missed_by_whom_it_did_not_reach(signed: Signed, tmp_path: Path) -> None:
    ws, _, _ = signed
    ws.export(tmp_path / "amina.dialogue")
    with Workspace.create(tmp_path / "all.dialogue", author="Driss", name="Fès") as other:
        other.merge([tmp_path / "amina.dialogue"])
        (mark,) = other.all(Attendance)
        assert mark.signed and other.attachment(mark.signed) == WRITTEN


def test_two_laptops_on_which_the_same_person_signed_ask_nothing(
    signed: Signed, tmp_path: Path
) -> None:
    ws, slot, salma = signed
    ws.export(tmp_path / "one.dialogue")
    with Workspace.create(tmp_path / "two.dialogue", author="Driss", name="Fès") as other:
        other.merge([tmp_path / "one.dialogue"])
        other.sign(slot.id, salma.id, file_of([[(1, 1), (9, 9)]]))
        ws.sign(slot.id, salma.id, file_of([[(2, 2), (9, 9)]]))
        other.export(tmp_path / "back.dialogue")
    ws.merge([tmp_path / "back.dialogue"])
    (mark,) = ws.all(Attendance)
    assert ws.conflicts() == [] and mark.signed and ws.attachment(mark.signed)


def test_it_goes_with_the_person_here_and_wherever_that_is_told(
    signed: Signed, tmp_path: Path
) -> None:
    ws, _, salma = signed
    hash = ws.all(Attendance)[0].signed or ""
    ws.export(tmp_path / "before.dialogue")
    with Workspace.create(tmp_path / "two.dialogue", author="Driss", name="Fès") as other:
        other.merge([tmp_path / "before.dialogue"])
        assert other.attachment(hash) == WRITTEN
        ws.erase(salma)
        ws.export(tmp_path / "after.dialogue")
        other.merge([tmp_path / "after.dialogue"])
        for laptop in (ws, other):
            (mark,) = laptop.all(Attendance)
            assert (mark.status, mark.signed) == ("present", None)
            assert laptop.attachment(hash) is None and laptop.check() == []
        ws.merge([tmp_path / "before.dialogue"])
        assert ws.attachment(hash) is None


@pytest.mark.parametrize("language", ["fr", "ar", "both"])
def test_it_stands_in_the_cell_of_the_sheet(signed: Signed, tmp_path: Path, language: str) -> None:
    """The same sheet without it has no such line, wherever the column stands."""
    ws, slot, _ = signed
    with_it, without = tmp_path / "with.pdf", tmp_path / "without.pdf"
    ws.report("sign-in", with_it, slot_id=slot.id, language=language)
    ws.undo()
    ws.report("sign-in", without, slot_id=slot.id, language=language)
    lines = [_traces(path) for path in (with_it, without)]
    assert len(lines[0]) == len(lines[1]) + 1


def _traces(path: Path) -> list[str]:
    """The lines of the first page that are drawn with a round pen through three points."""
    from pypdf import PdfReader

    said = PdfReader(path).pages[0].get_contents()
    drawn = (b"" if said is None else said.get_data()).decode("latin-1")
    point = r"[\d.]+ [\d.]+"
    return re.findall(rf"n {point} m {point} l {point} l\nS", drawn)
