"""Bringing files together, what then waits for a decision, taking a merge back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .deciding import OfAKind, kinds
from .jobs import job, long_job

if TYPE_CHECKING:
    from ...exchange.merging import MergeReport
    from ...exchange.twins import Twin
    from ...store.readings import Conflict, Entry
    from ...workspace import Workspace
    from ..desk import Tell


@dataclass(frozen=True)
class Names:
    """What a record is called, in both scripts, and what it belongs to."""

    name: str = ""
    name_ar: str = ""

    def leading(self, arabic: bool) -> str:
        """The name that stands first in the language of the screen."""
        return (self.name_ar or self.name) if arabic else (self.name or self.name_ar)


@dataclass(frozen=True)
class Question:
    """A disagreement with what is needed to put it in words."""

    conflict: Conflict
    record: Any
    history: list[Entry]
    names: dict[UUID, Names] = field(default_factory=dict)
    """The record's own name, that of whom it belongs to, and those of referenced records."""
    when: Any = None
    """The half-day a mark belongs to."""
    sex: str | None = None
    """That of the person it is about, by which its words are chosen."""


@dataclass(frozen=True)
class Pairing:
    """Two people who may be one."""

    twin: Twin
    first: Any
    second: Any
    names: dict[UUID, Names] = field(default_factory=dict)
    """Those of the organisations and groups they belong to."""


@dataclass(frozen=True)
class Decisions:
    """Everything that waits for a decision, and the last merge. Twins are looked for last."""

    questions: list[Question]
    pairings: list[Pairing] | None = None
    last_merge: Any = None
    kinds: list[OfAKind] = field(default_factory=list)


@long_job
def preview(ws: Workspace, tell: Tell, paths: Sequence[Path]) -> MergeReport:
    """What a merge of these files would do; nothing is written."""
    report = ws.preview(paths, tell)
    if report.brought is not None:  # counted here, where nobody waits for a frame
        assert report.brought.total and report.brought.files is not None
    return report


@long_job
def merge(ws: Workspace, tell: Tell, paths: Sequence[Path]) -> MergeReport:
    """Bring files together, all or nothing."""
    return ws.merge(paths, tell)


@job
def undo_merge(ws: Workspace) -> None:
    """Take the last merge back."""
    ws.undo_merge()


@job
def decisions(ws: Workspace) -> Decisions:
    """Everything that waits for a decision but the twins."""
    questions = [_question(ws, conflict) for conflict in ws.conflicts()]
    merges = ws.standing().merges
    return Decisions(questions, None, merges[-1] if merges else None, kinds(ws))


@job
def pairings(ws: Workspace) -> list[Pairing]:
    """Who may be one person; it takes longer where there are many people."""
    from ...domain.organisations import Organisation
    from ...domain.participants import Participant
    from ...domain.programme import Cohort

    names = {one.id: name_of(one) for kind in (Organisation, Cohort) for one in ws.all(kind)}
    found = []
    for twin in ws.twins():
        first, second = ws.get(Participant, twin.first), ws.get(Participant, twin.second)
        if first is not None and second is not None:
            found.append(Pairing(twin, first, second, names))
    return found


def _question(ws: Workspace, conflict: Conflict) -> Question:
    from ...domain.nouns import NOUNS
    from ...domain.participants import Participant
    from ...domain.slots import Slot

    record: Any = ws.get(NOUNS[conflict.kind], conflict.id)
    history = [entry for entry in ws.history(conflict.id) if entry.field == conflict.field]
    when = ws.get(Slot, record.slot_id) if conflict.kind == "attendance" and record else None
    about = ws.get(Participant, record.participant_id) if when else record
    names, sex = _names(ws, conflict, record, history), getattr(about, "sex", None)
    return Question(conflict, record, history, names, when, sex)


def _names(
    ws: Workspace, conflict: Conflict, record: Any, history: Sequence[Entry]
) -> dict[UUID, Names]:
    """Names of every record that the question or one of its values speaks of."""
    from ...domain.nouns import NOUNS

    kind = NOUNS[conflict.kind]
    wanted: dict[UUID, str] = {}
    for name, noun in kind.references.items():
        values = [getattr(record, name, None)] if name in kind.belongs_to else []
        if name == conflict.field:
            values += [v.value for v in conflict.values] + [entry.value for entry in history]
        for value in values:
            for id in value if isinstance(value, list) else [value]:
                if isinstance(id, UUID):
                    wanted[id] = noun
    names = {id: name_of(ws.get(NOUNS[noun], id)) for id, noun in wanted.items()}
    return {**names, conflict.id: name_of(_called_by(ws, record))}


def _called_by(ws: Workspace, record: Any) -> Any:
    """The record whose name it goes by: hands are counted for a statement."""
    from ...domain.statements import Statement

    statement = getattr(record, "statement_id", None) if record else None
    return (ws.get(Statement, statement) if statement else None) or record


def name_of(record: Any) -> Names:
    """What a record is called: its name, title or text."""
    if record is None:
        return Names()
    for latin, arabic in (("name", "name_ar"), ("title", "title_ar"), ("text", "text")):
        found = getattr(record, latin, None), getattr(record, arabic, None)
        if any(found):
            return Names(str(found[0] or ""), str(found[1] or ""))
    return Names()
