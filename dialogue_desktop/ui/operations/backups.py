"""Backups, checking and repair, and the journal of merges."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .deciding import Joined, joined
from .files import names_of
from .jobs import job, long_job
from .merging import Names, name_of

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ...verbs.standing import Findings
    from ...verbs.taking_back import Story
    from ...workspace import Workspace
    from ..desk import Tell
    from ..keeping.second import Second

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


@job
def safety(ws: Workspace, second: Second | None) -> Safety:
    """What is kept of this file, here and in the second place."""
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


@job
def back_up(ws: Workspace) -> Path | None:
    """Keep the present state now."""
    return ws.back_up()


@job
def keep_quietly(ws: Workspace, *, wait: bool = False) -> None:
    """Keep the present state if it is not kept yet. Nobody waits for it while work goes on."""
    if not ws.sample:
        ws.back_up("auto", wait=False)
        if wait:
            ws.finish_backup()


Called = tuple[Path, tuple[str, str]]
"""A file, and what its programme is called in Latin and in Arabic script."""


@job
def kept_of(ws: Workspace) -> Called | None:
    """The file whose states are kept, and its names; nothing where it is the sample."""
    return None if ws.sample else (ws.path, names_of(ws))


@dataclass(frozen=True)
class Recent:
    """A programme that was opened on this computer, and what is there of it now."""

    path: Path
    called: tuple[str, str]
    at: dt.datetime | None
    here: bool
    backed_up_at: dt.datetime | None


def recent(second: Second | None) -> list[Recent]:
    """The programmes that were opened last, newest first, as their folders are now."""
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


def _moment(text: str) -> dt.datetime | None:
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None


@dataclass(frozen=True)
class Turned:
    """What going to another state does to records, counted by noun."""

    gone: Counter[str] = field(default_factory=Counter)
    back: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)


@job
def turned(ws: Workspace, backup: Path) -> Turned:
    """What going back to a state would do, counted."""
    told = Turned()
    for noun, each in ws.compared(backup).items():
        for counts, ids in zip((told.gone, told.back, told.changed), each, strict=True):
            if ids:
                counts[noun] += len(ids)
    return told


@job
def go_back(ws: Workspace, backup: Path) -> None:
    """Open a state that was kept; the present one is kept first."""
    ws.restore_backup(backup)


@long_job
def check(ws: Workspace, tell: Tell) -> Findings:
    """Look for defects of this file."""
    return ws.check(tell)


@long_job
def repair(ws: Workspace, tell: Tell) -> None:
    """Make the tables anew from the journal; the file of before is kept."""
    ws.repair(tell)


@job
def past(ws: Workspace, number: int) -> Past:
    """A merge of the journal, for a list."""
    story = ws.merge_story(number)
    records = [record for record, _ in story.decisions]
    decided = _written(ws, records, [entry for _, entry in story.decisions])
    return Past(story, _telling(ws, story.added), _telling(ws, story.changed), decided)


@job
def undoing(ws: Workspace) -> Undoing:
    """What taking the last merge back would do, for a list; nothing is written."""
    told = ws.undo_merge(dry_run=True)
    seen = (told.gone, told.changed, told.back, told.again)
    return Undoing(_written(ws, told.left_of, told.left), *(_telling(ws, each) for each in seen))


def _telling(ws: Workspace, records: Sequence[Any]) -> Telling:
    counts = Counter(record.noun for record in records)
    return Telling(counts, [_told(ws, record) for record in records[:MOST]])


def _written(ws: Workspace, records: Sequence[Any], entries: Sequence[Any]) -> Telling:
    """What somebody wrote, with the record it is about, as far as that is here."""
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
