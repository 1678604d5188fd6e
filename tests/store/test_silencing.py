"""Where a session attributes nothing, nothing is kept of who spoke: no table, no change (N3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from dialogue_desktop import (
    Commitment,
    Contribution,
    DialogueError,
    Participant,
    Session,
    Workspace,
)
from dialogue_desktop.domain.consents import PURPOSES, Consent

Open = Callable[[str], Workspace]


def speakers(ws: Workspace) -> list[UUID | None]:
    return [card.speaker_id for card in ws.all(Contribution)]


def told_of(ws: Workspace, person: Participant) -> int:
    """In how many changes of cards and commitments the journal names a person, or what they are."""
    rows = ws._connection.execute(
        "SELECT content FROM change WHERE noun IN ('contribution', 'commitment')"
    )
    traces = (person.id.hex.encode(), b"conseill")
    return sum(any(trace in content for trace in traces) for (content,) in rows)


def spoken(ws: Workspace, rule: str = "role") -> tuple[Session, Participant, Contribution]:
    session = ws.add(Session(title="Fès", attribution=rule))
    person = ws.add(Participant(name="Naïma Ouarghi"))
    card = Contribution(
        session_id=session.id, text="L'eau manque", speaker_id=person.id, speaker_role="conseillère"
    )
    return session, person, ws.add(card)


def test_under_rule_none_a_speaker_is_never_written(desk: Open) -> None:
    ws = desk("Amina")
    session, person, card = spoken(ws, "none")
    assert card.speaker_id is None and card.speaker_role is None
    ws.edit(card.id, speaker_id=person.id)
    ws.add(Commitment(text="Un puits", session_id=session.id, owner_id=person.id))
    assert speakers(ws) == [None] and ws.all(Commitment)[0].owner_id is None
    assert told_of(ws, person) == 0


def test_nor_where_session_and_card_are_one_act(desk: Open) -> None:
    ws = desk("Amina")
    person = ws.add(Participant(name="Naïma Ouarghi"))
    session = Session(title="Fès", attribution="none")
    ws.add_all([session, Contribution(session_id=session.id, text="Oui", speaker_id=person.id)])
    assert speakers(ws) == [None] and told_of(ws, person) == 0


def test_a_commitment_outside_any_session_keeps_its_owner(desk: Open) -> None:
    ws = desk("Amina")
    person = ws.add(Participant(name="Naïma Ouarghi"))
    assert ws.add(Commitment(text="Un puits", owner_id=person.id)).owner_id == person.id


def test_a_rule_made_stricter_empties_what_it_no_longer_allows(desk: Open) -> None:
    ws = desk("Amina")
    session, person, card = spoken(ws)
    ws.edit(card.id, text="L'eau nous manque")
    undone = ws.add(Contribution(session_id=session.id, text="Rien", speaker_id=person.id))
    ws.undo()
    assert ws.get(Contribution, undone.id) is None and told_of(ws, person) == 2
    ws.edit(session.id, attribution="none")
    assert speakers(ws) == [None] and told_of(ws, person) == 0
    assert [e.value for e in ws.history(card.id) if e.field == "speaker_id"] == [None]
    assert ws.get(Contribution, card.id).text == "L'eau nous manque"
    assert ws.check() == []


def test_what_was_emptied_does_not_come_back_with_undo(desk: Open) -> None:
    ws = desk("Amina")
    session, person, _ = spoken(ws)
    ws.edit(session.id, attribution="none")
    assert not ws.undo()
    assert ws.get(Session, session.id).attribution == "none" and told_of(ws, person) == 0
    ws.add(Contribution(session_id=session.id, text="Encore"))
    assert ws.undo() and len(speakers(ws)) == 1


def test_the_file_itself_holds_nothing_of_it_any_more(desk: Open, tmp_path: Path) -> None:
    ws = desk("Amina")
    session, *_ = spoken(ws)
    ws.edit(session.id, attribution="none")
    ws.close()
    assert b"conseill" not in (tmp_path / "Amina.dialogue").read_bytes()


def test_what_another_laptop_wrote_meanwhile_is_emptied_wherever_it_comes(
    desk: Open, tmp_path: Path
) -> None:
    amina, driss, hind = desk("Amina"), desk("Driss"), desk("Hind")
    session, person, _ = spoken(amina)
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    amina.edit(session.id, attribution="none")
    driss.add(Contribution(session_id=session.id, text="À table", speaker_id=person.id))
    amina.export(tmp_path / "amina.dialogue")
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    driss.merge([tmp_path / "amina.dialogue"])
    hind.merge([tmp_path / "driss.dialogue", tmp_path / "amina.dialogue"])
    for ws in (amina, driss, hind):
        assert speakers(ws) == [None, None] and told_of(ws, person) == 0
        assert ws.check() == []
    assert amina.fingerprint() == driss.fingerprint() == hind.fingerprint()


def test_of_two_competing_rules_the_stricter_shows_until_it_is_settled(
    desk: Open, tmp_path: Path
) -> None:
    amina, driss = desk("Amina"), desk("Driss")
    session = amina.add(Session(title="Fès"))
    amina.export(tmp_path / "start.dialogue")
    driss.merge([tmp_path / "start.dialogue"])
    amina.edit(session.id, attribution="none")
    for _ in range(5):  # however many changes one of them has made
        driss.edit(session.id, attribution="organisation")
        driss.edit(session.id, attribution="named")
    driss.export(tmp_path / "driss.dialogue")
    amina.merge([tmp_path / "driss.dialogue"])
    assert amina.get(Session, session.id).attribution == "none"
    (conflict,) = amina.conflicts()
    assert {value.value for value in conflict.values} == {"none", "named"}
    amina.settle(conflict, "named")
    assert amina.get(Session, session.id).attribution == "named"


@pytest.mark.parametrize(
    ("before", "after"),
    [("none", "role"), ("role", "named"), ("organisation", "role"), ("none", "named")],
)
def test_a_rule_is_not_loosened_without_consent(desk: Open, before: str, after: str) -> None:
    ws = desk("Amina")
    session, *_ = spoken(ws, before)
    with pytest.raises(DialogueError) as refused:
        ws.edit(session.id, attribution=after)
    assert refused.value.code == "not_loosened"
    for language in ("fr", "ar", "en"):
        assert "Fès" in refused.value.sentence(language)
    assert ws.get(Session, session.id).attribution == before
    with pytest.raises(DialogueError):
        ws.add(Session(id=session.id, title="Fès", attribution=after))


def test_it_is_loosened_once_each_speaker_agreed(desk: Open) -> None:
    ws = desk("Amina")
    session = ws.add(Session(title="Fès"))
    people = [ws.add(Participant(name=name)) for name in ("Naïma Ouarghi", "Saïd Benali")]
    for person in people:
        ws.add(Contribution(session_id=session.id, text="Oui", speaker_id=person.id))
    quotation = PURPOSES["quotation"]
    ws.add(Consent(participant_id=people[0].id, purpose_id=quotation, consent="given"))
    with pytest.raises(DialogueError):
        ws.edit(session.id, attribution="named")
    ws.add(Consent(participant_id=people[1].id, purpose_id=quotation, consent="given"))
    ws.edit(session.id, attribution="named")
    assert ws.get(Session, session.id).attribution == "named"


def test_before_the_first_card_a_rule_is_chosen_freely(desk: Open) -> None:
    ws = desk("Amina")
    session = ws.add(Session(title="Fès", attribution="none"))
    person = ws.add(Participant(name="Naïma Ouarghi"))
    ws.edit(session.id, attribution="role")
    assert ws.undo() and ws.get(Session, session.id).attribution == "none"
    ws.edit(session.id, attribution="named")
    card = Contribution(session_id=session.id, text="Oui", speaker_id=person.id)
    assert ws.add(card).speaker_id == person.id


def test_sessions_that_are_one_are_silent_together(desk: Open) -> None:
    ws = desk("Amina")
    first, person, _ = spoken(ws)
    second = ws.add(Session(title="Fès, salle 2"))
    ws.add(Contribution(session_id=second.id, text="Non", speaker_id=person.id))
    ws.edit(first.id, attribution="none")
    assert told_of(ws, person) == 1
    ws.unite(first.id, second.id)
    assert told_of(ws, person) == 0 and speakers(ws) == [None, None]
    assert ws.check() == []
