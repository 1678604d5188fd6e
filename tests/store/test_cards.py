"""Cards at a glance say what the records say, united, removed and broken ones too."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from dialogue_desktop import AgendaItem, Contribution, Participant, Session, Theme, Workspace
from dialogue_desktop.ui.operations.sessions import card_line

NINE = dt.datetime(2022, 1, 3, 9, 0, tzinfo=dt.UTC)


def test_lines_are_the_records_in_their_order(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        session, other = ws.add_all([Session(title="Une"), Session(title="Autre")])
        item = ws.add(AgendaItem(session_id=session.id, title="Point"))
        one, two = ws.add_all([Theme(title="Eau"), Theme(title="L’eau")])
        naima, twin = ws.add_all([Participant(name="Naïma"), Participant(name="Naima")])
        cards = ws.add_all(
            [
                Contribution(session_id=session.id, text="Simple"),
                Contribution(
                    session_id=session.id,
                    text="بغينا محل",
                    kind="story",
                    speaker_id=twin.id,
                    speaker_role="official",
                    agenda_item_id=item.id,
                    theme_ids=[one.id, two.id],
                    said_at=NINE,
                    direction="rtl",
                    rendering="verbatim",
                    language="ary",
                    translation="Nous voulons un local",
                    began_at=NINE - dt.timedelta(seconds=5),
                    ended_at=NINE + dt.timedelta(seconds=5),
                    table=3,
                    round=2,
                ),
                Contribution(session_id=session.id, text="Retirée"),
                Contribution(session_id=other.id, text="Ailleurs"),
            ]
        )
        ws.remove(cards[2].id)
        ws.unite(one.id, two.id)
        ws.unite(naima.id, twin.id)
        records = ws.all(Contribution, session_id=session.id)
        assert ws.cards(session.id) == [card_line(record) for record in records]
        assert len(records) == 2 and len(records[1].theme_ids) == 1
        ws.remove(session.id)
        assert ws.cards(session.id) == []


def test_what_a_merge_left_broken_reads_as_unknown(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        session = ws.add(Session(title="Une"))
        ws.add(Contribution(session_id=session.id, text="Parole", said_at=NINE))
        with ws._door.opened() as connection:
            connection.execute("UPDATE contribution SET said_at = 'hier', theme_ids = '[7'")
        (card,) = ws.cards(session.id)
        assert (card.said_at, card.theme_ids, card.text) == (None, (), "Parole")
