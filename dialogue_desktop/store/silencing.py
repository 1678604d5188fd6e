"""Where nothing is kept of who spoke: what is left out of a writing, and what must be declared.

A session's rule *none* binds the journal itself, not only what is printed (N3). What was written of
speakers before, or on another laptop, is emptied for good by a silence (see ``erasing``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from ..domain.consents import Consent, agreed
from ..domain.records import Record
from ..domain.sessions import FROM_STRICT, Session, loosens
from ..errors import DialogueError
from ..journal.declared import PLACE, SILENCE, silence_patch
from ..journal.natures import NATURES
from ..journal.reading import id_in
from .door import Said
from .erasing import SILENCING
from .file import Row
from .readings import Readings

STRICTEST = FROM_STRICT[0]
RULE = "attribution"


class Silencing:
    """Asked of one open file, at each writing."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self._empty: set[bytes] = set()
        """Sessions of which nobody stands anywhere who spoke."""

    def silent(self, session: UUID | None) -> bool:
        """Whether nothing may be kept of who spoke in a session."""
        return session is not None and self._silent(self.readings.shown(session))

    def _silent(self, session: bytes) -> bool:
        projection, silenced = self.readings.door.projection, self.readings.door.ledger.silenced
        if silenced and not silenced.isdisjoint(projection.all_ids(session)):
            return True
        row = self.readings.row(Session.noun, session)
        return row is not None and self.readings.record(Session, row).silent

    def left_out(
        self, record: Record, said: Mapping[str, Any], silent: Collection[UUID]
    ) -> set[str]:
        """What of that which is said of a record may not be kept; ``silent``: sessions that are
        written together with it, and attribute nothing."""
        spoken = set(NATURES[record.noun].attributed & said.keys())
        if not spoken:
            return set()
        by = SILENCING.others[record.noun][0]
        session = said.get(by, getattr(record, by))
        return spoken if session in silent or self.silent(session) else set()

    def check(self, acts: Iterable[Said]) -> None:
        """Raises ``not_loosened`` where a session would say more of those who spoke in it, and not
        everybody who did agreed to be quoted."""
        for act in acts:
            row = self.readings.row(Session.noun, act.record) if _rules(act) else None
            if row is None:
                continue
            session = self.readings.record(Session, row)
            if loosens(session.attribution, str(act.patch[RULE])):
                unasked = self._unasked(act.record)
                if unasked:
                    raise DialogueError(
                        "not_loosened", title=session.title or session.title_ar or "", count=unasked
                    )

    def final(self, acts: Iterable[Said]) -> bool:
        """Whether acts set the rule of a session in which something was said: to take that back
        would be to loosen it."""
        return any(_rules(act) and self._cards(act.record) for act in acts)

    def _cards(self, session: bytes) -> list[Row]:
        """Who spoke, card by card, removed ones too."""
        ids = self.readings.door.projection.all_ids(session)
        sql = "SELECT speaker_id, speaker_role FROM contribution WHERE session_id IN"
        return list(
            self.readings.door.connection.execute(
                f"{sql} ({','.join('?' * len(ids))})", [bytearray(id) for id in ids]
            )
        )

    def _unasked(self, session: bytes) -> int:
        """How many spoke and cannot be taken to agree; where nobody's name was kept, all did."""
        cards = self._cards(session)
        if self._silent(session):
            return len(cards)
        shown = self.readings.door.projection.shown
        agreeing = agreed(self.readings.all(Consent))
        quoted = {id.bytes for id, purposes in agreeing.items() if "quotation" in purposes}
        people = {shown(speaker) for speaker, _ in cards if speaker}
        roles = {role for speaker, role in cards if role and not speaker}
        return len(people - quoted) + len(roles)

    def needed(self, acts: Iterable[Said]) -> list[Said]:
        """The silence to be written with these acts: who spoke stands somewhere, in a session that
        attributes nothing from now on or did when it came from another laptop."""
        sessions = {id for act in acts if (id := self._silent_by(act)) is not None}
        ids = sorted(id for shown in sessions for id in self._speaking(shown))
        return [Said(SILENCE, PLACE[SILENCE], silence_patch(ids))] if ids else []

    def _silent_by(self, act: Said) -> bytes | None:
        """The session that attributes nothing once this is written, if it must be looked at."""
        if _rules(act):
            self._empty.discard(act.record)
            return act.record if act.patch[RULE] == STRICTEST else None
        if act.noun not in SILENCING.others:
            return None
        id = id_in(act.patch.get(SILENCING.others[act.noun][0]))
        shown = self.readings.door.projection.shown(id) if id else None
        return shown if shown and shown not in self._empty and self._silent(shown) else None

    def _speaking(self, session: bytes) -> list[bytes]:
        """Every id of a session of which it stands somewhere who spoke; none where it does not."""
        ids = self.readings.door.projection.all_ids(session)
        marks, values = ",".join("?" * len(ids)), [bytearray(id) for id in ids]
        for noun, (by, fields) in SILENCING.others.items():
            said = " OR ".join(f'"{name}" IS NOT NULL' for name in sorted(fields))
            sql = f'SELECT 1 FROM "{noun}" WHERE "{by}" IN ({marks}) AND ({said}) LIMIT 1'
            if next(iter(self.readings.door.connection.execute(sql, values)), None):
                return ids
        self._empty.add(session)
        return []


def _rules(act: Said) -> bool:
    return act.noun == Session.noun and RULE in act.patch
