"""Ways in which who spoke might come back, or stay, where a session attributes nothing (N3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dialogue_desktop import (
    Commitment,
    Contribution,
    DialogueError,
    Participant,
    Session,
    Workspace,
)
from dialogue_desktop.errors import InvalidValue

from .test_silencing import speakers, spoken, told_of

Open = Callable[[str], Workspace]


def silent_and(ws: Workspace) -> tuple[Session, Session, Participant, Contribution]:
    """A session that attributes nothing, with a card; and another with one of somebody."""
    silent = ws.add(Session(title="Salle 2", attribution="none"))
    ws.add(Contribution(session_id=silent.id, text="Rien"))
    return silent, *spoken(ws)


# --- what was said before, and is not in the tables ----------------------------------------------


def test_who_spoke_before_it_was_corrected_is_emptied_too(desk: Open) -> None:
    ws = desk("Amina")
    session, person, card = spoken(ws)
    ws.edit(card.id, speaker_id=None, speaker_role=None)
    ws.edit(session.id, attribution="none")
    assert told_of(ws, person) == 0 and ws.check() == []


def test_who_spoke_is_emptied_where_every_card_was_taken_back(desk: Open) -> None:
    ws = desk("Amina")
    session, person, _ = spoken(ws)
    ws.undo()
    ws.edit(session.id, attribution="none")
    assert told_of(ws, person) == 0 and ws.check() == []


def test_a_removed_card_is_emptied_and_comes_back_without_its_speaker(desk: Open) -> None:
    ws = desk("Amina")
    session, person, card = spoken(ws)
    ws.remove(card.id)
    ws.edit(session.id, attribution="none")
    assert told_of(ws, person) == 0
    assert ws.restore(card.id).speaker_id is None


def test_a_removed_session_is_tightened_by_who_adds_it_again(desk: Open) -> None:
    ws = desk("Amina")
    session, person, _ = spoken(ws)
    ws.remove(session.id)
    ws.add(Session(id=session.id, title="Fès", attribution="none"))
    assert told_of(ws, person) == 0 and speakers(ws) == [None]


# --- cards and promises that move ----------------------------------------------------------------


def test_a_card_moved_into_a_silent_session_loses_its_speaker(desk: Open) -> None:
    ws = desk("Amina")
    silent, _, person, card = silent_and(ws)
    ws.edit(card.id, session_id=silent.id)
    assert told_of(ws, person) == 0
    assert ws.undo()
    assert told_of(ws, person) == 0 and ws.check() == []


def test_so_does_one_that_is_added_there_again(desk: Open) -> None:
    ws = desk("Amina")
    silent, _, person, card = silent_and(ws)
    ws.add(Contribution(id=card.id, session_id=silent.id, text="Autre", speaker_id=person.id))
    assert told_of(ws, person) == 0


def test_a_promise_that_comes_into_a_silent_session_loses_its_owner(desk: Open) -> None:
    ws = desk("Amina")
    silent, _, person, _ = silent_and(ws)
    promise = ws.add(Commitment(text="Un puits", owner_id=person.id, owner_role="conseillère"))
    ws.edit(promise.id, session_id=silent.id)
    assert ws.get(Commitment, promise.id).owner_id is None
    assert told_of(ws, person) == 1  # the card of the other session


def test_a_card_that_moves_there_on_another_laptop_loses_its_speaker(
    desk: Open, tmp_path: Path
) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    silent, _, person, card = silent_and(amina)
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    driss.edit(card.id, session_id=silent.id)
    driss.export(tmp_path / "driss.dialogue")
    amina.edit(card.id, speaker_role="maire")
    amina.merge([tmp_path / "driss.dialogue"])
    amina.export(tmp_path / "amina.dialogue")
    driss.merge([tmp_path / "amina.dialogue"])
    assert told_of(amina, person) == told_of(driss, person) == 0
    assert amina.fingerprint() == driss.fingerprint()
    assert amina.check() == driss.check() == []


def test_a_session_is_named_by_its_digits_as_anywhere(desk: Open) -> None:
    ws = desk("Amina")
    silent, _, person, card = silent_and(ws)
    ws.edit(card.id, session_id=str(silent.id), speaker_id=person.id)
    assert ws.get(Contribution, card.id).speaker_id is None
    with pytest.raises(InvalidValue):
        ws.edit(card.id, session_id="nowhere", speaker_id=person.id)


# --- rules that are loosened by a way round ------------------------------------------------------


def test_a_rule_is_not_loosened_by_emptying_it(desk: Open) -> None:
    ws = desk("Amina")
    session, *_ = spoken(ws, "none")
    with pytest.raises(DialogueError) as refused:
        ws.edit(session.id, attribution=None)
    assert refused.value.code == "invalid_value"
    assert ws.get(Session, session.id).attribution == "none"


@pytest.mark.parametrize("first", [True, False])
def test_a_rule_is_not_loosened_by_uniting(desk: Open, first: bool) -> None:
    ws = desk("Amina")
    silent = ws.add(Session(title="Salle 2", attribution="none"))
    ws.add(Contribution(session_id=silent.id, text="Rien"))
    other = ws.add(Session(title="Salle 1", attribution="named"))
    person = ws.add(Participant(name="Naïma Ouarghi"))
    ws.add(Contribution(session_id=other.id, text="Oui", speaker_id=person.id))
    keep, gone = (silent, other) if first else (other, silent)
    assert ws.unite(keep.id, gone.id).attribution == "none"
    ws.add(Contribution(session_id=keep.id, text="Encore", speaker_id=person.id))
    assert told_of(ws, person) == 0 and ws.check() == []


def test_nor_by_what_is_chosen_for_two_that_are_one(desk: Open) -> None:
    ws = desk("Amina")
    silent, session, *_ = silent_and(ws)
    with pytest.raises(DialogueError) as refused:
        ws.unite(session.id, silent.id, chosen={"attribution": "named"})
    assert refused.value.code == "not_loosened"


def test_nor_by_settling_for_what_nobody_set(desk: Open, tmp_path: Path) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session, person, _ = spoken(amina)
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    amina.edit(session.id, attribution="none")
    driss.edit(session.id, attribution="organisation")
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    (conflict,) = [c for c in amina.conflicts() if c.field == "attribution"]
    with pytest.raises(DialogueError) as refused:
        amina.settle(conflict, "named")
    assert refused.value.code == "not_loosened"
    amina.settle(conflict, "none")
    assert amina.get(Session, session.id).attribution == "none"
    assert told_of(amina, person) == 0


def test_settling_chooses_any_rule_that_was_set_and_brings_nothing_back(
    desk: Open, tmp_path: Path
) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session, person, _ = spoken(amina)
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    amina.edit(session.id, attribution="organisation")
    driss.edit(session.id, attribution="none")
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    (conflict,) = [c for c in amina.conflicts() if c.field == "attribution"]
    amina.settle(conflict, "organisation")
    assert not amina.conflicts() and told_of(amina, person) == 0


def test_nor_by_uniting_once_more(desk: Open) -> None:
    ws = desk("Amina")
    silent, session, person, _ = silent_and(ws)
    for _ in range(2):
        ws.unite(session.id, silent.id)
        assert ws.get(Session, session.id).attribution == "none"
        ws.separate(session.id)
    assert ws.get(Session, session.id).attribution == "role"
    later = Contribution(session_id=session.id, text="Encore", speaker_id=person.id)
    assert ws.add(later).speaker_id == person.id


def test_nor_by_taking_everything_from_another(desk: Open, tmp_path: Path) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session, *_ = spoken(amina)
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    for ws, rule in ((amina, "none"), (driss, "organisation")):
        ws.edit(session.id, attribution=rule)
        ws.edit(session.id, venue=ws.author)
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    laptop = next(v.laptop for c in amina.conflicts() for v in c.values)
    assert [c.field for c in amina.settle_by("Driss", laptop)] == ["venue"]
    assert [c.field for c in amina.conflicts()] == ["attribution"]
    assert amina.get(Session, session.id).attribution == "none"


def test_nor_by_anothers_undo_on_the_same_laptop(desk: Open) -> None:
    ws = desk("Amina")
    session = ws.add(Session(title="Fès", attribution="role"))
    ws.edit(session.id, attribution="none")
    ws.author = "Driss"
    ws.add(Contribution(session_id=session.id, text="Rien"))
    ws.author = "Amina"
    ws.undo()
    assert ws.get(Session, session.id).attribution == "none"


def test_nor_by_anothers_redo(desk: Open) -> None:
    ws = desk("Amina")
    session = ws.add(Session(title="Fès", attribution="none"))
    ws.edit(session.id, attribution="named")
    ws.undo()
    ws.author = "Driss"
    ws.add(Contribution(session_id=session.id, text="Rien"))
    ws.author = "Amina"
    ws.redo()
    assert ws.get(Session, session.id).attribution == "none"


def test_nor_by_undo_after_cards_came(desk: Open, tmp_path: Path) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session = amina.add(Session(title="Fès"))
    amina.edit(session.id, attribution="none")
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    driss.add(Contribution(session_id=session.id, text="Rien"))
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    amina.undo()
    assert amina.get(Session, session.id).attribution == "none"


# --- ways back -----------------------------------------------------------------------------------


def test_a_merge_taken_back_leaves_a_session_silent(desk: Open, tmp_path: Path) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session, person, card = spoken(amina)
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    driss.edit(session.id, venue="Salle 2")
    driss.edit(card.id, text="L'eau nous manque")
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    amina.edit(session.id, attribution="none")
    amina.undo_merge()
    assert told_of(amina, person) == 0 and speakers(amina) == [None]
    assert amina.get(Session, session.id).attribution == "none"
    later = Contribution(session_id=session.id, text="Encore", speaker_id=person.id)
    assert amina.add(later).speaker_id is None
    assert amina.check() == []


def test_a_backup_of_before_is_emptied_again_by_the_next_merge(desk: Open, tmp_path: Path) -> None:
    ws = desk("Amina")
    session, person, _ = spoken(ws)
    backup = ws.back_up()
    ws.edit(session.id, attribution="none")
    ws.export(tmp_path / "after.dialogue")
    code = ws.fingerprint()
    ws.restore_backup(backup)
    ws.merge([tmp_path / "after.dialogue"])
    assert told_of(ws, person) == 0 and speakers(ws) == [None]
    assert ws.fingerprint() == code and ws.check() == []
    assert b"conseill" not in (tmp_path / "Amina.dialogue").read_bytes()


def test_what_is_parted_again_stays_silent_and_says_so(desk: Open) -> None:
    ws = desk("Amina")
    first, person, _ = spoken(ws)
    second = ws.add(Session(title="Salle 2", attribution="role"))
    ws.add(Contribution(session_id=second.id, text="Non", speaker_id=person.id))
    ws.unite(first.id, second.id)
    ws.edit(first.id, attribution="none")
    ws.separate(first.id)
    assert told_of(ws, person) == 0 and speakers(ws) == [None, None]
    for session in (first, second):
        card = Contribution(session_id=session.id, text="Encore", speaker_id=person.id)
        kept = ws.add(card).speaker_id
        assert (kept is None) == (ws.get(Session, session.id).attribution == "none")
    assert ws.check() == []


# --- laptops -------------------------------------------------------------------------------------


def test_what_another_laptop_kept_is_not_kept_here(desk: Open, tmp_path: Path) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session = amina.add(Session(title="Fès"))
    person = amina.add(Participant(name="Naïma Ouarghi"))
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    amina.edit(session.id, attribution="none")
    driss.add(Contribution(session_id=session.id, text="À table", speaker_id=person.id))
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    amina.export(tmp_path / "amina.dialogue")
    driss.merge([tmp_path / "amina.dialogue"])
    for ws in (amina, driss):
        assert told_of(ws, person) == 0 and speakers(ws) == [None]
    assert amina.fingerprint() == driss.fingerprint()
    assert amina.check() == driss.check() == []


def test_news_since_a_receipt_empty_what_came_with_older_exports(
    desk: Open, tmp_path: Path
) -> None:
    amina, driss, hind = desk("Amina"), desk("Driss"), desk("Hind")
    session, person, card = spoken(amina)
    receipt = amina.export(tmp_path / "old.dialogue")
    amina.edit(session.id, attribution="none")
    amina.add(Contribution(session_id=session.id, text="Encore"))
    amina.export(tmp_path / "news.dialogue", since=receipt)
    driss.merge([tmp_path / "old.dialogue"])
    driss.edit(card.id, text="L'eau")
    driss.merge([tmp_path / "news.dialogue"])
    hind.merge([tmp_path / "news.dialogue"])  # waits for what was before
    assert hind.check() == []
    hind.merge([tmp_path / "old.dialogue"])
    driss.export(tmp_path / "driss.dialogue")
    hind.merge([tmp_path / "driss.dialogue"])
    driss.merge([tmp_path / "old.dialogue"])
    for ws in (driss, hind):
        assert told_of(ws, person) == 0 and speakers(ws) == [None, None]
        assert ws.check() == []
    assert driss.fingerprint() == hind.fingerprint()
