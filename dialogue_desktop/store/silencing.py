"""Where nothing is kept of who spoke: what is left out of a writing, and what must be declared.

A session's rule *none* binds the journal itself, not only what is printed (N3). What was written of
speakers before, or on another laptop, is emptied for good (see ``erasing``): where nobody says
otherwise by the rule itself, and everywhere once a silence was declared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from ..domain.consents import Consent, agreed
from ..domain.records import Record, checked_field
from ..domain.sessions import FROM_STRICT, Session, loosens
from ..errors import DialogueError
from ..journal.declared import PLACE, SILENCE, silence_patch
from ..journal.natures import NATURES
from ..journal.rules import least_said
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

    def silent(self, session: UUID) -> bool:
        """Whether nothing may be kept of who spoke in a session."""
        found = self._session(self.readings.shown(session))
        return found is not None and found.silent

    def _session(self, id: bytes) -> Session | None:
        """A session as it is shown, removed or not."""
        row = self.readings.row(Session.noun, id)
        return self.readings.record(Session, row) if row else None

    def left_out(
        self, record: Record, said: Mapping[str, Any], silent: Collection[UUID]
    ) -> set[str]:
        """What of that which is said of a record may not be kept; ``silent``: sessions that are
        written together with it, and attribute nothing."""
        spoken = set(NATURES[record.noun].attributed & said.keys())
        if not spoken:
            return set()
        by = SILENCING.others[record.noun][0]
        session = checked_field(type(record), by, said.get(by, getattr(record, by)))
        return spoken if session and (session in silent or self.silent(session)) else set()

    # --- rules -----------------------------------------------------------------------------------

    def check(self, acts: Iterable[Said]) -> None:
        """Raises ``not_loosened`` where a session would say more of those who spoke in it, and not
        everybody who did agreed to be quoted."""
        for act in acts:
            if refused := self.refused(act):
                raise refused

    def refused(self, act: Said) -> DialogueError | None:
        """Why an act may not be written: it loosens a rule that not everybody agrees to."""
        session = self._session(act.record) if _rules(act) else None
        return self._loosened(session, str(act.patch[RULE])) if session else None

    def _loosened(self, session: Session, rule: str) -> DialogueError | None:
        unasked = self._unasked(session) if loosens(session.attribution, rule) else 0
        title = session.title or session.title_ar or ""
        return DialogueError("not_loosened", title=title, count=unasked) if unasked else None

    def rule_of_one(self, records: Sequence[Record], chosen: Mapping[str, Any]) -> dict[str, Any]:
        """What is chosen for sessions that are one: the strictest of their rules holds, where
        nobody chooses. Raises ``not_loosened`` as ``check`` does."""
        sessions = [each for each in records if isinstance(each, Session)]
        rules = {each.attribution for each in sessions}
        if RULE in chosen:
            for session in sessions:
                if refused := self._loosened(session, str(chosen[RULE])):
                    raise refused
        elif len(rules) > 1:
            return {**chosen, RULE: least_said(rules, FROM_STRICT)}
        return dict(chosen)

    def final(self, acts: Iterable[Said]) -> bool:
        """Whether acts set the rule of a session in which something was said: to take that back
        might be to loosen it."""
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

    def _unasked(self, session: Session) -> int:
        """How many spoke and cannot be taken to agree; where nobody's name was kept, all did."""
        id = self.readings.shown(session.id)
        cards = self._cards(id)
        if session.silent:
            return len(cards) or int(self.readings.is_silenced(id))
        shown = self.readings.door.projection.shown
        agreeing = agreed(self.readings.all(Consent))
        quoted = {id.bytes for id, purposes in agreeing.items() if "quotation" in purposes}
        people = {shown(speaker) for speaker, _ in cards if speaker}
        roles = {role for speaker, role in cards if role and not speaker}
        return len(people - quoted) + len(roles)

    # --- silences --------------------------------------------------------------------------------

    def needed(self, acts: Iterable[Said]) -> list[Said]:
        """The silence to be written with these acts: who spoke stands in a session that from now
        on attributes nothing, whatever another laptop says of it meanwhile."""
        silent = {act.record for act in acts if _rules(act) and act.patch[RULE] == STRICTEST}
        ids = sorted(id for session in silent for id in self._speaking(session))
        return [Said(SILENCE, PLACE[SILENCE], silence_patch(ids))] if ids else []

    def _speaking(self, session: bytes) -> list[bytes]:
        """Every id of a session of which it stands in a table who spoke; none where it does not."""
        ids = self.readings.door.projection.all_ids(session)
        marks, values = ",".join("?" * len(ids)), [bytearray(id) for id in ids]
        for noun, (by, fields) in SILENCING.others.items():
            said = " OR ".join(f'"{name}" IS NOT NULL' for name in sorted(fields))
            sql = f'SELECT 1 FROM "{noun}" WHERE "{by}" IN ({marks}) AND ({said}) LIMIT 1'
            if next(iter(self.readings.door.connection.execute(sql, values)), None):
                return ids
        return []


def _rules(act: Said) -> bool:
    return act.noun == Session.noun and RULE in act.patch
