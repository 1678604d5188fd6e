"""Backups, checking and repair, and the journal of merges."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...errors import DialogueError
from .deciding import Joined, joined
from .merging import Names, name_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...verbs.standing import Findings
    from ...verbs.taking_back import Story
    from ...workspace import Workspace
    from ..desk import Desk

Failed = Callable[[DialogueError], None]
MOST = 200
"""So many records of one kind of change are listed; all are counted."""


@dataclass(frozen=True)
class Safety:
    """The states that were kept, newest first, the merges, newest first, what is in the way of the
    next backup, what was united, the states that are in the second place alone, when one was copied
    there last, and the present state's fingerprint."""

    backups: list[Any]
    merges: list[Any]
    trouble: DialogueError | None
    united: list[Joined] = field(default_factory=list)
    copies: list[Any] = field(default_factory=list)
    copied_at: dt.datetime | None = None
    fingerprint: str = ""


@dataclass(frozen=True)
class Told:
    """A record as a list shows it: its noun, its name, and of a mark whose and when."""

    noun: str
    id: UUID
    names: Names
    slot: UUID | None = None
    day: dt.date | None = None
    field: str = ""
    value: Any = None
    at: dt.datetime | None = None
    author: str = ""


@dataclass(frozen=True)
class Telling:
    """Some records: how many of each noun, and the first of them."""

    counts: Counter[str] = field(default_factory=Counter)
    lines: list[Told] = field(default_factory=list)


@dataclass(frozen=True)
class Undoing:
    """What taking the last merge back does."""

    left: Telling
    gone: Telling
    changed: Telling
    back: Telling
    again: Telling


@dataclass(frozen=True)
class Past:
    """A merge of the journal with what it brought and what was decided since."""

    story: Story
    added: Telling
    changed: Telling
    decided: Telling


def safety(desk: Desk, then: Callable[[Safety], None], owner: QObject) -> None:
    """What is kept of this file."""

    second = desk.second

    def read(ws: Workspace) -> Safety:
        ws.finish_backup()
        kept, standing = ws.backups(), ws.standing()
        known = {each.path.name for each in kept}
        copies = second.copies(ws.path) if second is not None and not ws.sample else []
        return Safety(
            kept,
            standing.merges[::-1],
            standing.backup_trouble,
            joined(ws),
            [each for each in copies if each.path.name not in known],
            standing.copied_at,
            ws.fingerprint(),
        )

    desk.run(read, then, owner=owner)


def back_up(
    desk: Desk, then: Callable[[Path | None], None], failed: Failed, owner: QObject
) -> None:
    """Keep the present state now."""
    desk.run(lambda ws: ws.back_up(), then, failed, owner)


def keep_quietly(desk: Desk, *, wait: bool = False) -> None:
    """Keep the present state if it is not kept yet. Nobody waits for it while work goes on;
    trouble is said by the foot."""
    desk.run(lambda ws: None if ws.sample else _quietly(ws, wait), failed=lambda _: None)


Called = tuple[Path, tuple[str, str]]
"""A file, and what its programme is called in Latin and in Arabic script."""


def kept_of(desk: Desk, then: Callable[[Called | None], None]) -> None:
    """The file whose states are kept, and its names; nothing where it is the sample."""

    def job(ws: Workspace) -> Called | None:
        programme = ws.programme
        called = programme.name or "", programme.name_ar or ""
        return None if ws.sample else (ws.path, called)

    desk.run(job, then, failed=lambda _: None)


@dataclass(frozen=True)
class Recent:
    """A programme that was opened on this computer, and what is there of it now."""

    path: Path
    called: tuple[str, str]
    at: dt.datetime | None
    here: bool
    backed_up_at: dt.datetime | None


def recent(desk: Desk, then: Callable[[list[Recent]], None], owner: QObject | None = None) -> None:
    """The programmes that were opened last, newest first, as their folders are now."""
    second = desk.second

    def look() -> list[Recent]:
        from ...settings import Settings
        from ...store.backups import listed

        found = []
        for each in Settings.load().recent:
            path = Path(each["path"])
            try:
                kept, here = listed(path)[:1], path.exists()
            except OSError:  # a stick or a folder that does not answer
                kept, here = [], False
            if not kept and second is not None:
                kept = second.copies(path)[:1]
            called = each.get("name", ""), each.get("name_ar", "")
            backed_up_at = kept[0].at if kept else None
            found.append(Recent(path, called, _moment(each.get("at", "")), here, backed_up_at))
        return found

    desk.glance(look, then, owner)


def _moment(text: str) -> dt.datetime | None:
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None


def _quietly(ws: Workspace, wait: bool) -> None:
    ws.back_up("auto", wait=False)
    if wait:
        ws.finish_backup()


@dataclass(frozen=True)
class Turned:
    """What going to another state does to records, counted by noun."""

    gone: Counter[str] = field(default_factory=Counter)
    back: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)


def would_turn(
    desk: Desk, backup: Path, then: Callable[[Turned | None], None], owner: QObject
) -> None:
    """Count what going back would do; nothing where it can't be counted."""
    desk.run(lambda ws: turned(ws, backup), then, lambda _: then(None), owner)


def turned(ws: Workspace, backup: Path) -> Turned:
    """What going back to a state does, counted."""
    told = Turned()
    for noun, each in ws.compared(backup).items():
        for counts, ids in zip((told.gone, told.back, told.changed), each, strict=True):
            if ids:
                counts[noun] += len(ids)
    return told


def go_back(desk: Desk, backup: Path, then: Callable[[Any], None], owner: QObject) -> None:
    """Open a state that was kept; the present one is kept first."""
    desk.run(lambda ws: ws.restore_backup(backup), then, owner=owner)


def check(desk: Desk, then: Callable[[Findings], None], owner: QObject) -> None:
    """Look for defects of this file."""
    desk.run_long(lambda ws, tell: ws.check(tell), then, owner=owner)


def repair(desk: Desk, then: Callable[[Any], None], failed: Failed, owner: QObject) -> None:
    """Make the tables anew from the journal; the file of before is kept."""
    desk.run_long(lambda ws, tell: ws.repair(tell), then, failed, owner)


def past(desk: Desk, number: int, then: Callable[[Past], None], owner: QObject) -> None:
    """All that is known of a merge."""
    desk.run(lambda ws: past_merge(ws, number), then, owner=owner)


def past_merge(ws: Workspace, number: int) -> Past:
    """A merge of the journal, for a list."""
    story = ws.merge_story(number)
    records = [record for record, _ in story.decisions]
    decided = _written(ws, records, [entry for _, entry in story.decisions])
    return Past(story, _telling(ws, story.added), _telling(ws, story.changed), decided)


def would_undo(desk: Desk, then: Callable[[Undoing], None], owner: QObject) -> None:
    """What taking the last merge back would do; nothing is written."""
    desk.run(undoing, then, owner=owner)


def undoing(ws: Workspace) -> Undoing:
    """What taking the last merge back would do, for a list."""
    told = ws.undo_merge(dry_run=True)
    seen = (told.gone, told.changed, told.back, told.again)
    return Undoing(_written(ws, told.left_of, told.left), *(_telling(ws, each) for each in seen))


def _telling(ws: Workspace, records: Sequence[Any]) -> Telling:
    counts = Counter(record.noun for record in records)
    return Telling(counts, [_told(ws, record) for record in records[:MOST]])


def _written(ws: Workspace, records: Sequence[Any], entries: Sequence[Any]) -> Telling:
    """What somebody wrote, with the record it is about, as far as that is here."""
    from dataclasses import replace

    found = []
    for record, entry in list(zip(records, entries, strict=True))[:MOST]:
        told = _told(ws, record) if record is not None else Told("", UUID(int=0), Names())
        said = {"field": entry.field, "value": entry.value, "at": entry.at, "author": entry.author}
        found.append(replace(told, **said))
    return Telling(Counter({"": len(entries)}), found)


def _told(ws: Workspace, record: Any) -> Told:
    if record.noun != "attendance":
        day = getattr(record, "date", None)
        return Told(record.noun, record.id, name_of(record), day=day)
    from ...domain.participants import Participant
    from ...domain.slots import Slot

    slot = ws.get(Slot, record.slot_id)
    person = ws.get(Participant, record.participant_id)
    return Told(
        record.noun, record.id, name_of(person), record.slot_id, slot.date if slot else None
    )
