"""What a merge writes without reading the history of a record is what its history says."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import Attendance, Contribution, Participant, Session, Slot, Workspace
from dialogue_desktop.journal.changes import (
    FORMAT,
    NONCE,
    WHOLE,
    content_of,
    read_content,
    read_contents,
)  # fmt: skip

Job = Callable[[Workspace], Any]


class Office:
    """A file that laptops take to the field, and bring home."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "fes.dialogue"
        with Workspace.create(self.file, "Karima", "Fès") as ws:
            self.person = ws.add(Participant(name="Naïma Ouarghi", commune="Taza"))
            self.session = ws.add(Session(title="Qui décide ?"))
            self.card = ws.add(Contribution(session_id=self.session.id, text="Le souk"))
            self.slot = ws.add(Slot(date=dt.date(2021, 12, 10), half="am"))
        shutil.copyfile(self.file, folder / "pack.dialogue")

    def laptop(self, author: str, job: Job) -> Path:
        path, out = self.folder / f"{author}.dialogue", self.folder / f"{author} export.dialogue"
        shutil.copyfile(self.folder / "pack.dialogue", path)
        with Workspace.open(path, author) as ws:
            job(ws)
            ws.export(out)
        return out

    def merged(self, *files: Path, before: Job = lambda ws: None) -> Any:
        with Workspace.open(self.file, "Karima") as ws:
            before(ws)
            report = ws.merge(files)
            assert not ws.check()
            shown = ws.get(Participant, self.person.id)
            return report, shown, ws.conflicts(), [record.id for record in ws.search("marché")]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def moves(person: Participant, commune: str) -> Job:
    return lambda ws: ws.edit(person, commune=commune)


def test_rule_2_who_had_seen_all_that_is_here_writes_over_it(office: Office) -> None:
    report, shown, conflicts, _ = office.merged(
        office.laptop("Amina", moves(office.person, "Sefrou"))
    )
    assert shown.commune == "Sefrou" and not conflicts and report.changed == [shown]
    noun, id = report.brought.places("changed")[0]
    assert [side.commune for side in report.brought.shift(noun, id)] == ["Taza", "Sefrou"]


def test_rule_2_who_had_not_seen_what_is_here_disagrees_with_it(office: Office) -> None:
    amina = office.laptop("Amina", moves(office.person, "Sefrou"))
    _, _, (conflict,), _ = office.merged(amina, before=moves(office.person, "Azrou"))
    assert {each.value for each in conflict.values} == {"Sefrou", "Azrou"}


def test_rule_2_two_who_come_together_disagree_with_each_other_alone(office: Office) -> None:
    files = [
        office.laptop("Amina", moves(office.person, "Sefrou")),
        office.laptop("Youssef", moves(office.person, "Azrou")),
    ]
    report, _, (conflict,), _ = office.merged(*files)
    assert {each.value for each in conflict.values} == {"Sefrou", "Azrou"}
    assert report.conflicts == [conflict]


def test_rule_2_of_one_laptop_only_the_last_word_counts(office: Office) -> None:
    def twice(ws: Workspace) -> None:
        ws.edit(office.person, commune="Sefrou", birth_year=1974)
        ws.edit(office.person.id, commune="Azrou")

    _, shown, conflicts, _ = office.merged(office.laptop("Amina", twice))
    assert (shown.commune, shown.birth_year) == ("Azrou", 1974) and not conflicts


def test_rule_5_an_edit_of_what_was_taken_away_meanwhile_is_asked_about(office: Office) -> None:
    amina = office.laptop("Amina", moves(office.person, "Sefrou"))
    _, shown, (conflict,), _ = office.merged(amina, before=lambda ws: ws.remove(office.person))
    assert conflict.field == "removed" and shown.commune == "Sefrou"


def test_rule_5_a_mark_for_somebody_taken_away_keeps_the_person(office: Office) -> None:
    mark = Attendance(participant_id=office.person.id, slot_id=office.slot.id, status="present")
    amina = office.laptop("Amina", lambda ws: ws.add(mark))
    _, shown, (conflict,), _ = office.merged(amina, before=lambda ws: ws.remove(office.person))
    assert conflict.field == "removed" and shown is not None


def test_rule_8_the_same_mark_made_on_two_laptops_is_one(office: Office) -> None:
    def marks(status: str) -> Job:
        mark = Attendance(participant_id=office.person.id, slot_id=office.slot.id, status=status)
        return lambda ws: ws.add(mark)

    files = [office.laptop(name, marks("present")) for name in ("Amina", "Youssef")]
    report, _, conflicts, _ = office.merged(*files)
    assert len(report.added) == 1 and not conflicts
    other = office.laptop("Driss", marks("absent"))
    assert len(office.merged(other)[2]) == 1


def test_what_is_searched_for_follows_an_edit(office: Office) -> None:
    amina = office.laptop("Amina", lambda ws: ws.edit(office.card, text="Le marché du jeudi"))
    *_, found = office.merged(amina)
    assert found == [office.card.id]


def test_an_edit_that_was_undone_there_says_nothing_here(office: Office) -> None:
    def undone(ws: Workspace) -> None:
        ws.edit(office.person, commune="Sefrou")
        ws.undo()

    report, shown, conflicts, _ = office.merged(office.laptop("Amina", undone))
    assert shown.commune == "Taza" and not conflicts and not report.changed


HOSTILE = [
    b'{"a":1}',
    b'{"a":1},{"b":2}',
    b'{"a":1',
    b'"b":2}',
    b'{"a":[1',
    b'{"b":2}]}',
    b'{"a":"},\n{"b":"c"}',
    b'{"a":{}',
    b'{"a":{"b":1}}',
    b"",
    b"[]",
    b"7",
    b'{"a":"\\ud800"}',
    b'{"a":1e999}',
    '{"ب":"ت"}'.encode(),
    b"\xff",
]


@pytest.mark.parametrize("first", HOSTILE)
@pytest.mark.parametrize("second", HOSTILE)
def test_patches_read_together_say_what_each_says_alone(first: bytes, second: bytes) -> None:
    for texts in ([first, second], [b'{"c":3}', first, second, b'{"d":"e"}'], [first] * 3):
        stored = [bytes(NONCE) + text for text in texts]
        assert read_contents(stored) == [read_content(each, WHOLE, FORMAT) for each in stored]


def test_a_patch_that_ends_too_early_says_nothing_to_the_next() -> None:
    stored = [bytes(NONCE) + text for text in (b'{"a":1}]}', b'{"b":2}')]
    assert read_contents(stored) == [{}, {"b": 2}]


def test_many_patches_are_read_as_they_were_written() -> None:
    patches = [{"name": f"Naïma {n}", "born": n, "note": 'a "b" \\ c\nd'} for n in range(50)]
    stored = [content_of(patch, bytes(NONCE)) for patch in patches]
    assert read_contents(stored) == patches
