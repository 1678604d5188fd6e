"""Two laptops at the tables of one session: merging loses nothing and doubles nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

from dialogue_desktop import Attendance, Contribution, Participant, Session, Workspace
from dialogue_desktop.domain.balance import Voice, counts_of
from dialogue_desktop.domain.harvests import Harvest
from dialogue_desktop.domain.presence import register_id
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.domain.tallies import Tally
from dialogue_desktop.ui.operations.rooms import missing_of, room_of

NINE = dt.datetime(2022, 1, 3, 9, 0, tzinfo=dt.UTC)
WOMAN = Voice("female", "civil")


def at(seconds: int) -> dt.datetime:
    return NINE + dt.timedelta(seconds=seconds)


def noted(path: Path, author: str, session: UUID, table: int, first: int) -> None:
    """A laptop at a table: its cards, the register of the room, a harvest, five turns."""
    with Workspace.open(path, author=author) as ws:
        day = ws.get(Session, session)
        assert day is not None and day.date is not None
        ws.add(Slot(id=register_id(session), date=day.date, half="am"))
        for number, person in enumerate(ws.all(Participant)):
            ws.add(
                Attendance(
                    participant_id=person.id,
                    slot_id=register_id(session),
                    arrived_at=f"09:{first + number:02d}",
                )
            )
        ws.add_all(
            Contribution(
                session_id=session,
                text=f"{author} {number}",
                said_at=at(first + 10 * number),
                table=table,
                round=1,
            )
            for number in range(20)
        )
        ws.add(Harvest(session_id=session, table=table, round=1, text=f"Récolte de {author}"))
        told = {WOMAN.key: 5}
        ws.add(Tally(session_id=session, turns=told, seconds={WOMAN.key: 100 * table}))
        ws.export(path.with_suffix(".export"))


def prepared(folder: Path, tables: tuple[int, int]) -> tuple[UUID, list[Path]]:
    """Three laptops with one field pack; Amina and Driss have noted at these tables."""
    first = folder / "all.dialogue"
    with Workspace.create(first, author="Coordination") as ws:
        session = ws.add(
            Session(title="Tables", date=NINE.date(), starts="09:00", attribution="none", tables=2)
        ).id
        ws.add_all(Participant(name=f"Personne {n}", sex="female") for n in range(3))
        ws.export(folder / "pack.dialogue")
    laptops = []
    for number, (author, table) in enumerate(zip(("Amina", "Driss"), tables, strict=True)):
        path = folder / f"{author}.dialogue"
        path.write_bytes((folder / "pack.dialogue").read_bytes())
        noted(path, author, session, table, 5 * number)
        laptops.append(path.with_suffix(".export"))
    return session, laptops


def merged(folder: Path, name: str, exports: list[Path]) -> Path:
    path = folder / f"{name}.dialogue"
    path.write_bytes((folder / "all.dialogue").read_bytes())
    with Workspace.open(path, author="Coordination") as ws:
        for export in exports:
            assert ws.merge([export]).refused == []
            ws.merge([export])
    return path


def test_two_tables_become_one_session(tmp_path: Path) -> None:
    session, exports = prepared(tmp_path, (1, 2))
    there = merged(tmp_path, "there", exports)
    back = merged(tmp_path, "back", exports[::-1])
    with Workspace.open(there, author="A") as one, Workspace.open(back, author="B") as other:
        assert one.fingerprint() == other.fingerprint()
        assert one.check() == [] == other.check()
        cards = sorted(one.cards(session), key=lambda card: card.said_at or NINE)
        assert len(cards) == 40
        assert [card.table for card in cards] == [1, 2] * 20
        assert {each.text for each in one.all(Harvest)} == {
            "Récolte de Amina",
            "Récolte de Driss",
        }
        counts = counts_of(one.all(Tally, session_id=session))
        assert (counts[WOMAN].turns, counts[WOMAN].seconds) == (10, 300)
        room = room_of(one, session)
        assert len(one.all(Slot)) == 1 and len(room.here) == 3
        assert len(one.all(Attendance)) == 3
        assert missing_of(one, session).harvests == ()
        assert [conflict.field for conflict in one.conflicts()] == []


def test_two_note_takers_of_one_table_interleave_and_disagree_in_words_only(
    tmp_path: Path,
) -> None:
    session, exports = prepared(tmp_path, (1, 1))
    with Workspace.open(merged(tmp_path, "there", exports), author="A") as ws:
        cards = sorted(ws.cards(session), key=lambda card: card.said_at or NINE)
        assert [card.text.split()[0] for card in cards] == ["Amina", "Driss"] * 20
        (conflict,) = ws.conflicts()
        assert (conflict.kind, conflict.field) == ("harvest", "text")
        assert {value.value for value in conflict.values} == {
            "Récolte de Amina",
            "Récolte de Driss",
        }
