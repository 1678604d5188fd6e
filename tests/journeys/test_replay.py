"""Real meetings are noted again as they were spoken: through the verbs, by keys, turn by turn."""

from __future__ import annotations

import csv
import datetime as dt
import time
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from dialogue_desktop import AgendaItem, Contribution, Participant, Session, Workspace
from dialogue_desktop.domain.names import fold
from dialogue_desktop.domain.notes import said_text
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.rows import Said
from tests.ui.at_work import AtWork, at_work

__all__ = ["at_work"]

MEETING = "2f3f95e2"
BEGUN = dt.datetime(2022, 1, 3, 9, 0, tzinfo=dt.UTC)
LETTERS_A_SECOND = 15
"""About as fast as people speak."""
BURST = 4
"""Turns typed without leaving the program a moment between them."""
MOST = 160
"""Letters typed of a turn; some speak for a quarter of an hour."""


class Turn(NamedTuple):
    """Who spoke, under which heading, what, and when."""

    speaker: str
    heading: str
    text: str
    at: dt.datetime


@pytest.fixture(scope="module")
def turns(shared_data: Path) -> list[Turn]:
    """The turns of one meeting, each said after the one before it."""
    with (shared_data / "fr_turns_dev.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["meeting_id"] == MEETING]
    made, at = [], BEGUN
    for row in sorted(rows, key=lambda row: int(row["turn"])):
        name = row["speaker"].split(",")[0].strip()
        made.append(Turn(name, row["agenda_heading"], row["text"], at))
        at += dt.timedelta(seconds=max(1, len(row["text"]) // LETTERS_A_SECOND))
    return made


def prepare(ws: Workspace, turns: list[Turn]) -> tuple[UUID, dict[str, UUID], dict[str, UUID]]:
    """The session, its agenda and the people who will speak."""
    session = ws.add(Session(title="Rejouée", date=BEGUN.date(), attribution="role")).id
    headings = dict.fromkeys(turn.heading for turn in turns)
    items = ws.add_all([AgendaItem(session_id=session, title=heading) for heading in headings])
    names = dict.fromkeys(turn.speaker for turn in turns)
    people = ws.add_all([Participant(name=name, role="official") for name in names])
    return (
        session,
        {item.title or "": item.id for item in items},
        {person.name or "": person.id for person in people},
    )


def test_a_meeting_is_noted_turn_by_turn(tmp_path: Path, turns: list[Turn]) -> None:
    with Workspace.create(tmp_path / "replay.dialogue", author="Amina") as ws:
        session, items, people = prepare(ws, turns)
        for turn in turns:
            ws.add(
                Contribution(
                    session_id=session,
                    text=turn.text,
                    speaker_id=people[turn.speaker],
                    agenda_item_id=items[turn.heading],
                    said_at=turn.at,
                )
            )
    with Workspace.open(tmp_path / "replay.dialogue", author="Amina") as ws:
        cards = ws.all(Contribution, session_id=session)
        assert [card.text for card in cards] == [turn.text for turn in turns]
        assert [card.said_at for card in cards] == [turn.at for turn in turns]
        assert {card.speaker_id for card in cards} == set(people.values())
        assert ws.check() == []
        found = {record.id for record in ws.search("réglementation")}
        assert found and found <= {card.id for card in cards}


def test_a_meeting_is_typed_in_bursts_and_nothing_is_lost(
    at_work: AtWork, turns: list[Turn]
) -> None:
    session, items, people = at_work.do(lambda ws: prepare(ws, turns))
    clock = iter(turn.at for turn in turns)
    now = [BEGUN]
    page = at_work.show(
        SessionPage(
            at_work.look, at_work.desk, now=lambda: now[0], drafts=at_work.path.parent / "drafts"
        )
    )
    assert isinstance(page, SessionPage)
    page.board.bar.setFocus()
    spoken, heading = "", turns[0].heading
    for number, turn in enumerate(turns):
        now[0] = next(clock)
        if turn.heading != heading:
            heading = turn.heading
            page.conducting.begin_item(items[heading])
        if turn.speaker != spoken:
            spoken = turn.speaker
            at_work.type("@" + _letters(spoken, people) + " ")
        at_work.type(turn.text[:MOST].replace("\n", " "))
        at_work.press(Qt.Key.Key_Return)
        if number % BURST == BURST - 1:
            at_work.settle()
    at_work.settle()
    cards = at_work.do(lambda ws: ws.all(Contribution, session_id=session))
    assert [card.text for card in cards] == [_kept(turn) for turn in turns]
    assert [card.speaker_id for card in cards] == [people[turn.speaker] for turn in turns]
    assert [card.agenda_item_id for card in cards] == [items[turn.heading] for turn in turns]
    assert [card.said_at for card in cards] == [turn.at for turn in turns]
    rows = [row.key for row in page.board.stream.rows if isinstance(row, Said)]
    assert rows == [card.id for card in cards]
    page.let_go()


# --- as it was spoken ----------------------------------------------------------------------------

SPOKEN = "686239f0"
"""A meeting of which it is known who spoke from when to when."""


class Segment(NamedTuple):
    """Words of a speaker, from one second to another."""

    speaker: str
    start: float
    end: float
    text: str


@pytest.fixture(scope="module")
def segments(shared_data: Path) -> list[Segment]:
    """What was said in one meeting, none beginning before the one before it ended."""
    with (shared_data / "fr_asr_segments_dev.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["meeting_id"] == SPOKEN]
    made: list[Segment] = []
    for row in sorted(rows, key=lambda row: (int(row["part"]), float(row["start_s"]))):
        start = max(float(row["start_s"]), made[-1].end if made else 0.0)
        end = max(float(row["end_s"]), start + 1)
        made.append(Segment(row["diar_speaker"], start, end, row["text"]))
    return made


def runs(segments: list[Segment]) -> list[list[Segment]]:
    """Segments of one speaker after each other: a turn."""
    made: list[list[Segment]] = []
    for segment in segments:
        if made and made[-1][0].speaker == segment.speaker:
            made[-1].append(segment)
        else:
            made.append([segment])
    return made


def test_a_meeting_is_noted_as_it_is_spoken_and_every_turn_is_measured(
    at_work: AtWork, segments: list[Segment]
) -> None:
    speakers = {name: f"Orateur{n:02d}" for n, name in enumerate({s.speaker for s in segments})}

    def fill(ws: Workspace) -> UUID:
        session = ws.add(Session(title="Parlée", date=BEGUN.date(), attribution="role"))
        ws.add_all(
            Participant(name=name, sex=("female", "male")[n % 2], role="official")
            for n, name in enumerate(speakers.values())
        )
        return session.id

    session = at_work.do(fill)
    now = [BEGUN]
    drafts = at_work.path.parent / "drafts"
    page = at_work.show(SessionPage(at_work.look, at_work.desk, now=lambda: now[0], drafts=drafts))
    assert isinstance(page, SessionPage)
    spent = time.process_time()
    for run in runs(segments):
        now[0] = BEGUN + dt.timedelta(seconds=run[0].start)
        at_work.type(f"@{speakers[run[0].speaker].lower()} ")
        if page.turns.speaking is None:
            at_work.press(Qt.Key.Key_F7)
        for segment in run:
            for share, part in enumerate(_thirds(segment.text[:MOST]), 1):
                passed = (segment.end - segment.start) * share / 3
                now[0] = BEGUN + dt.timedelta(seconds=segment.start + passed)
                at_work.type(part)
            at_work.press(Qt.Key.Key_Return)
    at_work.press(Qt.Key.Key_F7)
    at_work.settle()
    spent = time.process_time() - spent
    assert spent < (segments[-1].end - segments[0].start) / 10
    cards = at_work.do(lambda ws: ws.cards(session))
    assert [card.text for card in cards] == [
        " ".join(segment.text[:MOST].split(" ")).strip() for segment in segments
    ]
    assert [card.said_at for card in cards] == [
        BEGUN + dt.timedelta(seconds=segment.end) for segment in segments
    ]
    found = measured(page)
    assert {name: round(seconds) for name, seconds in found.items()} == {
        name: round(seconds) for name, seconds in by_hand(segments, speakers).items()
    }
    page.let_go()


def _thirds(text: str) -> list[str]:
    third = len(text) // 3
    return [text[:third], text[third : 2 * third], text[2 * third :]]


def measured(page: SessionPage) -> dict[str, float]:
    """The seconds of women and of men, as the panel counts them."""
    assert page.sitting is not None
    return {sex: share.seconds for sex, share in page.sitting.heard.balance().by_sex.items()}


def by_hand(segments: list[Segment], speakers: dict[str, str]) -> dict[str, float]:
    """From the beginning of each turn to the next one, and of the last to its end."""
    sexes = {name: ("female", "male")[n % 2] for n, name in enumerate(speakers)}
    turns = runs(segments)
    ends = [turn[0].start for turn in turns[1:]] + [turns[-1][-1].end]
    found: dict[str, float] = {}
    for turn, end in zip(turns, ends, strict=True):
        sex = sexes[turn[0].speaker]
        found[sex] = found.get(sex, 0.0) + end - turn[0].start
    return found


def _kept(turn: Turn) -> str:
    return " ".join(turn.text[:MOST].replace("\n", " ").split(" ")).strip()


def _letters(name: str, people: dict[str, UUID]) -> str:
    """As few letters as tell a person from all others, as somebody in a hurry types them."""
    words = sorted(fold(name).split(), key=len, reverse=True)
    others = [said_text(other) for other in people if other != name]
    for word in words:
        if not any(f" {word}" in other for other in others):
            return word
    return words[0]
