"""What a package withholds, what was erased, and what a newer version wrote (rules 13 and 14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path
from uuid import uuid4

import pytest

from dialogue_desktop import Contribution, Participant, Session, Workspace
from dialogue_desktop.journal.changes import Change, erased, patch_of, withheld
from dialogue_desktop.store import seals
from dialogue_desktop.store.door import Said
from dialogue_desktop.store.file import connect
from dialogue_desktop.store.ledger import CHANGE, change_of, dot_of


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "source.dialogue", author="Amina", name="Fès") as ws:
        person = ws.add(Participant(name="Naïma Ouarghi", phone="0661234567", sex="female"))
        session = ws.add(Session(title="Qui décide ?"))
        ws.add(Contribution(session_id=session.id, text="Notre souk", speaker_id=person.id))
        ws.edit(person.id, commune="Sefrou")
        yield ws


def thinned(ws: Workspace, name: str, thin: Callable[[Change], Change]) -> Path:
    """An export in which some changes have another content."""
    path = ws.export(ws.path.parent / name).path
    connection = connect(path, "rw")
    for change in [change_of(row) for row in connection.execute(f"SELECT {CHANGE} FROM change")]:
        less = thin(change)
        connection.execute(
            "UPDATE change SET state = ?, content = ?, digest = ? WHERE dot = ?",
            (less.state, less.content, less.digest, dot_of(change.replica, change.seq)),
        )
    connection.close()
    seals.seal(path, {"name": "Fès"})
    return path


def without_notes(change: Change) -> Change:
    return withheld(change) if change.noun == "contribution" else change


def without_names(change: Change) -> Change:
    """As an erasure of the person leaves it: the fields stay named, the values are gone."""
    if change.noun != "participant":
        return change
    patch = patch_of(change) or {}
    personal = Participant.personal
    return erased(change, {n: None if n in personal else v for n, v in patch.items()})


def test_every_order_of_whole_withheld_and_erased_ends_the_same(
    source: Workspace, tmp_path: Path
) -> None:
    whole = source.export(tmp_path / "whole.dialogue").path
    thin = thinned(source, "thin.dialogue", without_notes)
    gone = thinned(source, "gone.dialogue", without_names)
    ends = set()
    for number, order in enumerate(permutations([whole, thin, gone])):
        with Workspace.create(tmp_path / f"{number}.dialogue", author="S", name="Fès") as ws:
            for path in order:
                assert not ws.merge([path]).refused
                assert ws.conflicts() == [] and ws.check() == []
            (person,) = ws.all(Participant)
            (card,) = ws.all(Contribution)
            assert (person.name, person.phone) == (None, None)
            assert (person.sex, person.commune) == ("female", "Sefrou")
            assert card.text == "Notre souk"
            assert "Naïma" not in repr(ws.history(person.id))
            assert {e.field for e in ws.history(person.id)} >= {"name", "phone", "sex"}
            ends.add(ws.fingerprint())
    assert len(ends) == 1


def test_content_that_nobody_sees_here_comes_all_the_same(
    source: Workspace, tmp_path: Path
) -> None:
    source._write([Said("parcel", uuid4().bytes, {"weight": 3})])
    whole = source.export(tmp_path / "whole.dialogue").path
    thin = thinned(source, "thin.dialogue", lambda c: withheld(c) if c.noun == "parcel" else c)
    with Workspace.create(tmp_path / "office.dialogue", author="S", name="Fès") as ws:
        ws.merge([thin])
        assert ws.fingerprint() != source.fingerprint()
        (file,) = ws.merge([whole]).files
        assert (file.new, file.brings) == (0, True)
        assert ws.fingerprint() == source.fingerprint()
        assert not ws.merge([whole]).files[0].brings


def test_a_package_without_notes_merges_like_any_other(source: Workspace, tmp_path: Path) -> None:
    thin = thinned(source, "thin.dialogue", without_notes)
    with Workspace.create(tmp_path / "trainer.dialogue", author="Karima", name="Fès") as trainer:
        trainer.merge([thin])
        assert trainer.all(Contribution) == []
        assert trainer.fingerprint() != source.fingerprint()
        person = trainer.all(Participant)[0]
        trainer.edit(person.id, commune="Azrou")
        back = trainer.export(tmp_path / "back.dialogue").path
        source.merge([back])
        assert source.get(Participant, person.id).commune == "Azrou"
        assert source.all(Contribution)[0].text == "Notre souk"
        trainer.merge([source.export(tmp_path / "again.dialogue").path])
        assert trainer.fingerprint() == source.fingerprint()
        assert trainer.all(Contribution) == source.all(Contribution)


def test_an_erasure_cannot_slip_in_another_value(source: Workspace, tmp_path: Path) -> None:
    def forge(change: Change) -> Change:
        return erased(change, {"name": "Somebody else"}) if change.seq == 1 else change

    forged = thinned(source, "forged.dialogue", forge)
    report = source.merge([forged])
    assert [error.code for error in report.refused] == ["forged"]


def test_what_a_newer_version_wrote_is_kept_and_passed_on(
    source: Workspace, tmp_path: Path
) -> None:
    person = source.all(Participant)[0]
    drawing = uuid4().bytes
    source._door.write(
        [
            Said("participant", person.id.bytes, {"shoe_size": 43, "function": "Maire"}),
            Said("drawing", drawing, {"lines": [[1, 2], [3, 4]]}),
        ],
        "Amina",
        0,
    )
    with Workspace.create(tmp_path / "second.dialogue", author="D", name="Fès") as second:
        second.merge([source.export(tmp_path / "new.dialogue").path])
        assert second.get(Participant, person.id).function == "Maire"
        assert ("shoe_size", 43) in [(e.field, e.value) for e in second.history(person.id)]
        with Workspace.create(tmp_path / "third.dialogue", author="K", name="Fès") as third:
            third.merge([second.export(tmp_path / "on.dialogue").path])
            assert third.fingerprint() == source.fingerprint()
            (kept,) = third._door.ledger.changes([drawing])
            assert patch_of(kept) == {"lines": [[1, 2], [3, 4]]}
            assert third.check() == []
