"""One real day without a display: a trainer's laptop, a facilitator's, and a coordinator's.

Two laptops leave with the same programme. Each takes attendance, one notes the session; both
export; the coordinator merges in both orders and gets one fingerprint; the papers are written.
The people are invented, or those of the lists that were named.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from . import sampling
from .domain.attendance import Attendance
from .domain.contributions import Contribution
from .domain.records import Record
from .domain.sessions import AgendaItem, Session
from .domain.slots import Slot
from .errors import DialogueError
from .workspace import Workspace

DAY = dt.datetime(2022, 1, 3, 9, 30, tzinfo=dt.UTC)
TURN_SECONDS = 22
KINDS = ("viewpoint", "opinion", "perspective", "story", "question", "answer", "proposal")
CHARACTERS_A_SECOND = 15
NAME = "Dialogue Fès-Meknès 2022"


class Clock:
    """The clock of the day that is played: it goes on by itself from write to write."""

    def __init__(self, start: dt.datetime) -> None:
        self.now = start

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


def run(folder: Path, lists: list[Path], notes: Path | None, teller: Any) -> int:
    """Play the day into a folder; the last line on stdout is the fingerprint."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = [path for path in folder.iterdir() if path.suffix == ".dialogue"]
    if taken:
        raise DialogueError("exists", name=taken[0].name)
    told: list[str] = []

    def say(key: str, **params: Any) -> None:
        teller.say(key, **params)
        told.append(_worded(teller, key, params))

    pack = _pack(folder, sample=not lists)
    trainer = _trainer(folder, pack, lists[:1], say)
    facilitator = _facilitator(folder, pack, lists[1:], notes, say)
    code = _coordinator(folder, trainer, facilitator, say)
    told.append(code)
    (folder / "summary.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
    print(code)
    return 0


def _worded(teller: Any, key: str, params: dict[str, Any]) -> str:
    from .words import say

    return say(teller.language, f"cli.{key}", **params)


def _pack(folder: Path, sample: bool) -> Path:
    """What the coordinator gives every laptop before the trip."""
    pack = folder / "pack.dialogue"
    with Workspace.create(
        pack, author="Samira", name=NAME, clock=Clock(DAY - dt.timedelta(days=30)), sample=sample
    ) as ws:
        shared: list[Record] = sampling.sample().shared
        if not sample:
            kinds = ("participant", "mandate", "organisation", "attendance", "contribution")
            shared = [record for record in shared if record.noun not in kinds]
        ws.add_all(shared)
    return pack


def _laptop(folder: Path, name: str, author: str, pack: Path, start: dt.datetime) -> Workspace:
    path = folder / f"{name}.dialogue"
    with Workspace.open(pack, author="Samira") as source:
        sample = source.sample
    ws = Workspace.create(path, author=author, name=NAME, clock=Clock(start), sample=sample)
    ws.merge([pack])
    return ws


def _trainer(folder: Path, pack: Path, lists: list[Path], say: Any) -> Path:
    with _laptop(folder, "trainer", "Karima", pack, DAY - dt.timedelta(days=25)) as ws:
        _bring_in(ws, lists, say)
        if lists:
            _mark(ws, ws.all(Slot)[0], ("present", "present", "late", "present", "excused"))
        else:
            ws.add_all(sampling.sample().trainer)
        return _handed_over(ws, folder, say)


def _facilitator(folder: Path, pack: Path, lists: list[Path], notes: Path | None, say: Any) -> Path:
    with _laptop(folder, "facilitator", "Amina", pack, DAY) as ws:
        _bring_in(ws, lists, say)
        if lists:
            _mark(ws, ws.all(Slot)[0], ("present", "absent", "present"))
        if not lists:
            mine = sampling.sample().facilitator
            ws.add_all([r for r in mine if not (notes and r.noun == "contribution")])
        if notes is not None or lists:
            said = _note(ws, notes)
            say("demo_noted", n=said)
        return _handed_over(ws, folder, say)


def _bring_in(ws: Workspace, lists: list[Path], say: Any) -> None:
    for path in lists:
        report = ws.import_participants(path)
        say(
            "imported",
            list=path.name,
            added=len(report.added),
            matched=len(report.matched),
            differs=len(report.differs),
            faults=len(report.to_look_at),
        )


def _mark(ws: Workspace, slot: Slot, statuses: tuple[str, ...]) -> None:
    """Everybody on the laptop's list gets a mark, in turn."""
    people = ws.roster()
    marks = [
        Attendance(participant_id=line.id, slot_id=slot.id, status=status)
        for line, status in zip(people, cycle(statuses), strict=False)
    ]
    for mark in marks:
        ws.add(mark)


def _note(ws: Workspace, notes: Path | None) -> int:
    """The session's cards, each saved as it is said."""
    if notes is None:
        return 0
    session = ws.all(Session)[0]
    items: dict[str, AgendaItem] = {}
    people = cycle([line.id for line in ws.roster()] or [None])
    speakers: dict[str, Any] = {}
    kinds, said = cycle(KINDS), 0
    for turn in turns(notes):
        if turn["heading"] and turn["heading"] not in items:
            title = turn["heading"]
            items[title] = ws.add(AgendaItem(session_id=session.id, title=title))
        item = items.get(turn["heading"])
        if turn["speaker"] not in speakers:
            speakers[turn["speaker"]] = next(people)
        ws.add(
            Contribution(
                session_id=session.id,
                text=turn["text"],
                kind=next(kinds),
                speaker_id=speakers[turn["speaker"]],
                agenda_item_id=item.id if item else None,
                said_at=DAY + dt.timedelta(seconds=turn["at"]),
            )
        )
        said += 1
    return said


def turns(path: Path) -> Iterator[dict[str, Any]]:
    """The first meeting of a file of turns, or of segments with their seconds."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DialogueError("not_turns", name=path.name) from error
    if not rows or "text" not in rows[0]:
        raise DialogueError("not_turns", name=path.name)
    meeting, at = rows[0].get("meeting_id"), 0.0
    for row in rows:
        text = (row["text"] or "").strip()
        if row.get("meeting_id") != meeting or not text:
            continue
        at = float(row["start_s"]) if row.get("start_s") else at
        speaker = row.get("diar_speaker") or row.get("speaker") or ""
        yield {"text": text, "speaker": speaker, "heading": row.get("agenda_heading"), "at": at}
        at += max(TURN_SECONDS, len(text) / CHARACTERS_A_SECOND)


def _handed_over(ws: Workspace, folder: Path, say: Any) -> Path:
    receipt = ws.export(folder / f"{ws.path.stem}-export.dialogue", overwrite=True)
    say("exported", file=receipt.path.name, n=receipt.changes, code=receipt.fingerprint)
    return receipt.path


def _coordinator(folder: Path, trainer: Path, facilitator: Path, say: Any) -> str:
    """Merge in both orders, one file after the other; both must be the same."""
    codes = []
    for name, order in (
        ("coordinator", (trainer, facilitator)),
        ("coordinator-other-order", (facilitator, trainer)),
    ):
        with _laptop(folder, name, "Samira", folder / "pack.dialogue", DAY) as ws:
            for export in order:
                report = ws.merge([export])
                say(
                    "merged",
                    n=1,
                    added=len(report.added),
                    changed=len(report.changed),
                    removed=len(report.removed),
                    unchanged=len(report.unchanged),
                )
            codes.append(ws.fingerprint())
            if name == "coordinator":
                say("conflicts", n=len(ws.conflicts()))
                say("twins", n=len(ws.twins()))
                _write_papers(ws, folder, say)
    if len(set(codes)) != 1:
        raise DialogueError("orders_differ", codes=" ".join(codes))
    return codes[0]


def _write_papers(ws: Workspace, folder: Path, say: Any) -> None:
    slot, session = ws.all(Slot)[0], ws.all(Session)[0]
    for language in ("fr", "ar", "both"):
        path = folder / f"sign-in-{language}.pdf"
        ws.report("sign-in", path, language=language, slot_id=slot.id)
        say("written", file=path.name)
    for language in ("fr", "ar"):
        for kind in ("minutes", "heard"):
            path = folder / f"{kind}-{language}.pdf"
            ws.report(kind, path, language=language, session_id=session.id)
            say("written", file=path.name)
