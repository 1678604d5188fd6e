"""Where what a merge writes without reading a history could part from what the history says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from dialogue_desktop import Attendance, Contribution, Participant, Session, Workspace
from dialogue_desktop.domain.records import derived_id
from dialogue_desktop.journal.changes import FORMAT, NONCE, WHOLE, read_content, read_contents
from dialogue_desktop.store import seals
from dialogue_desktop.store.door import Said
from dialogue_desktop.store.file import connect
from dialogue_desktop.store.ledger import Ledger

from .test_shortcut import Job, Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def says(noun: str, id: UUID, *patches: dict[str, Any]) -> Job:
    """What a hostile hand writes past all forms, one act after another."""

    def said(ws: Workspace) -> None:
        for patch in patches:
            ws._door.write([Said(noun, id.bytes, patch)], "N", 0)

    return said


def packed(office: Office, job: Job) -> None:
    """Do something in the office that every laptop takes along."""
    with Workspace.open(office.file, "Karima") as ws:
        job(ws)
    shutil.copyfile(office.file, office.folder / "pack.dialogue")


def card_in(office: Office) -> UUID:
    with Workspace.open(office.file, "Karima") as ws:
        return ws.get(Contribution, office.card.id).session_id


def test_rule_9_a_card_edited_beside_the_parting_of_its_session(office: Office) -> None:
    other = Session(title="Qui décide là ?")

    def unites(ws: Workspace) -> None:
        ws.add(other)
        ws.unite(other.id, office.session.id)

    packed(office, unites)

    def parts(ws: Workspace) -> None:
        ws.separate(other.id)
        ws.edit(office.card, text="Le marché")

    office.merged(office.laptop("Amina", parts))
    assert card_in(office) == office.session.id


def test_rule_9_a_card_edited_beside_the_uniting_of_its_session(office: Office) -> None:
    other = Session(title="Qui décide là ?")
    packed(office, lambda ws: ws.add(other))

    def unites(ws: Workspace) -> None:
        ws.unite(other.id, office.session.id)
        ws.edit(office.card, text="Le marché")

    office.merged(office.laptop("Amina", unites))
    assert card_in(office) == other.id


def test_rule_8_what_an_id_derives_from_is_said_later(office: Office) -> None:
    id = derived_id("attendance", office.person.id, office.slot.id)
    packed(office, says("attendance", id, {"status": "present"}))
    whole = {
        "participant_id": office.person.id.hex,
        "slot_id": office.slot.id.hex,
        "status": "absent",
    }
    office.merged(office.laptop("Amina", says("attendance", id, whole)))
    with Workspace.open(office.file, "Karima") as ws:
        assert ws.get(Attendance, id).participant_id == office.person.id


def test_rule_16_an_id_with_blanks_in_it(office: Office) -> None:
    spaced, short = uuid4(), uuid4()
    digits = office.session.id.hex

    def job(ws: Workspace) -> None:
        says("contribution", spaced, {"session_id": f"{digits[:8]} {digits[8:]}", "text": "a"})(ws)
        says("contribution", short, {"session_id": f"{digits[:30]}  ", "text": "b"})(ws)
        says("contribution", uuid4(), {"session_id": "z" * 32, "text": "c"})(ws)

    office.merged(office.laptop("Amina", job))
    other = Session(title="Qui décide là ?")

    def unites(ws: Workspace) -> None:
        ws.add(other)
        ws.unite(other.id, office.session.id)

    office.merged(office.laptop("Youssef", job), before=unites)
    with Workspace.open(office.file, "Karima") as ws:
        assert len(ws.all(Contribution)) >= 4
        assert not ws.check()


def test_rule_16_a_number_where_a_name_belongs_is_searched_for_once_it_is_one(
    office: Office,
) -> None:
    packed(office, says("contribution", office.card.id, {"text": 12345}))
    office.merged(office.laptop("Amina", says("contribution", office.card.id, {"text": "12345"})))
    with Workspace.open(office.file, "Karima") as ws:
        assert [found.id for found in ws.search("12345")] == [office.card.id]


@pytest.mark.parametrize("blank", [b" ", b"\t", b"\r"])
def test_a_patch_that_ends_in_a_blank_says_nothing_in_company_either(blank: bytes) -> None:
    stored = [bytes(NONCE) + text for text in (b'{"a":1}' + blank, b'{"b":2}')]
    assert read_contents(stored) == [read_content(each, WHOLE, FORMAT) for each in stored]


def test_one_id_used_for_two_nouns_is_in_dispute_as_each(office: Office) -> None:
    id = office.person.id
    files = [
        office.laptop("Amina", says("participant", id, {"commune": "Sefrou"})),
        office.laptop("Youssef", says("participant", id, {"commune": "Azrou"})),
    ]
    _, _, conflicts, _ = office.merged(*files)
    assert len(conflicts) == 1
    shutil.copyfile(office.file, office.folder / "pack.dialogue")
    theme = says("theme", id, {"title": "Eau"}, {"title": "L'eau"})
    _, _, conflicts, _ = office.merged(office.laptop("Driss", theme))
    assert len(conflicts) == 1


def test_one_id_used_for_two_nouns_is_united_as_one_of_them(office: Office) -> None:
    other = Participant(name="N. Ouarghi")
    session = says("session", office.person.id, {"title": "Qui ?"})

    def unites(ws: Workspace) -> None:
        session(ws)
        ws.add(other)
        ws.unite(other.id, office.person.id)

    with Workspace.open(office.file, "Karima") as ws:
        unites(ws)
        assert not ws.check()
        says("session", office.person.id, {"title": "Qui décide ?"})(ws)
        assert not ws.check()
        assert ws.get(Participant, office.person.id).id == other.id


def test_what_is_added_twice_at_once_says_what_was_said_last(office: Office) -> None:
    def mark(status: str) -> Attendance:
        return Attendance(participant_id=office.person.id, slot_id=office.slot.id, status=status)

    twice = [Participant(name="Driss", commune=commune) for commune in ("Fès", "Sefrou")]
    twice[1].id = twice[0].id
    with Workspace.open(office.file, "Karima") as ws:
        ws.add_all([mark("present"), mark("absent"), *twice])
        assert [each.status for each in ws.all(Attendance)] == ["absent"]
        assert ws.get(Participant, twice[0].id).commune == "Sefrou"
        assert not ws.check()


def exported(ws: Workspace, since: Any = None) -> Any:
    folder = ws.path.parent
    return ws.export(folder / f"{ws.author} {len(list(folder.iterdir()))}.dialogue", since=since)


def forged(true: Path, *statements: str) -> Path:
    """An export in which something else stands, with chains of its own, sealed again."""
    path = true.with_name(f"forged {true.name}")
    shutil.copyfile(true, path)
    altered = connect(path, "rw")
    for statement in statements:
        altered.execute(statement)
    ledger = Ledger(altered)
    for ord, seq in ledger.marks.items():
        if not ledger.absent(ord, 1, seq):
            head = ledger.run_through(ord, seq)
            altered.execute("UPDATE mark SET head = ? WHERE replica = ?", (head, ord))
    about = json.loads(altered.execute("SELECT about FROM manifest").fetchone()[0])
    altered.close()
    seals.seal(path, about)
    return path


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Callable[[str], Workspace]]:
    made: list[Workspace] = []

    def make(name: str) -> Workspace:
        made.append(Workspace.create(tmp_path / f"{name}.dialogue", author=name, name="Fès"))
        return made[-1]

    yield make
    for ws in made:
        ws.close()


def test_rule_12_what_is_given_up_and_comes_with_the_same_merge(
    laptop: Callable[[str], Workspace],
) -> None:
    amina, brahim, judge, office = map(laptop, ("Amina", "Brahim", "Judge", "Office"))
    person = amina.add(Participant(name="Naïma"))
    first = exported(amina)
    amina.edit(person.id, commune="Sefrou")
    second = exported(amina, first)
    brahim.merge([first.path, second.path])
    before = exported(brahim)
    brahim.edit(person.id, function="Maire")
    judge.merge([first.path, exported(brahim, before).path])
    for gap in judge.gaps():
        judge.declare_lost(gap)
    office.merge([first.path])
    report = office.merge([exported(judge).path, second.path])
    assert not report.refused and not office.check()
    shown = office.get(Participant, person.id)
    assert (shown.commune, shown.function) == ("Sefrou", "Maire")


def test_rule_12_what_was_believed_of_an_epoch_until_its_opening_came(
    laptop: Callable[[str], Workspace],
) -> None:
    amina, office = map(laptop, ("Amina", "Office"))
    person = office.add(Participant(name="Naïma"))
    amina.merge([exported(office).path])
    before = exported(amina)
    office.edit(person.id, commune="Fès")
    amina.add(Participant(name="Driss"))
    within = exported(amina, before)
    amina.edit(person.id, commune="Sefrou")
    after = exported(amina, within)
    office.merge([forged(after.path, "UPDATE seen SET upto = 2")])
    for gap in office.gaps():
        office.declare_lost(gap)
    assert office.get(Participant, person.id).commune == "Sefrou" and not office.conflicts()
    assert not office.merge([within.path]).refused
    assert not office.check() and len(office.conflicts()) == 1


def undo_digest(export: Path) -> str:
    with closing(connect(export, "ro")) as file:
        (found,) = file.execute("SELECT content FROM change WHERE noun = 'undo'").fetchone()
    return sha256(found).hexdigest()


def test_rule_17_an_undo_of_which_nothing_is_left(office: Office) -> None:
    def undone(ws: Workspace) -> None:
        ws.edit(office.person, commune="Sefrou")
        ws.undo()
        ws.export(first)
        ws.add(Participant(name="Driss"))  # what brings nothing new is left out altogether

    first = office.folder / "first.dialogue"
    amina = office.laptop("Amina", undone)
    office.merged(first)
    emptied = forged(
        amina,
        f"UPDATE change SET state = 2, digest = x'{undo_digest(amina)}', content = x'7b7d'"
        " WHERE noun = 'undo'",
    )
    report, shown, *_ = office.merged(emptied)
    assert not report.refused and shown.commune == "Sefrou"


def test_rule_2_equal_values_that_are_written_otherwise(office: Office) -> None:
    one = office.laptop("Amina", says("participant", office.person.id, {"commune": {"a": 1}}))

    def answers(ws: Workspace) -> None:
        ws.merge([one])
        says("participant", office.person.id, {"commune": {"a": True}})(ws)

    both = office.laptop("Youssef", answers)
    place = "(SELECT max(dot) FROM change WHERE author = 'N')"
    office.merged(forged(both, f"UPDATE change SET tick = 2 WHERE dot = {place}"))
