"""What people are paid out of the free columns of sign-in sheets (A21)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from ..domain.columns import Allowance, SheetColumn, every_column, typed_amount
from ..domain.names import fold
from ..domain.records import Record
from ..errors import DialogueError
from ..journal.rules import REMOVED
from ..store.door import Said
from ..store.file import explained
from .opened import Opened, removal_of, uuid_of

if TYPE_CHECKING:
    from ..domain.roster import RosterLine


class Paying(Opened):
    """Sums that are known before the day, for everybody or for some."""

    def set_amount(self, column_id: UUID | str, typed: str) -> list[UUID]:
        """Keep what somebody typed: « Azrou 80 » for everybody of a place, a name and a sum for
        one person, a sum alone for all to whom nothing else applies. Answers whom it is for,
        nobody by name being everybody. One undo takes it back.

        Raises ``unknown``, ``invalid``, ``nobody_paid`` or ``several_paid``.
        """
        column = self._column(uuid_of(column_id))
        who, amount = typed_amount(typed)
        with explained(self.path):
            people = _meant(list(self._read.roster()), who) if who else []
            records: list[Record] = [
                Allowance(participant_id=each, column_id=column.id, amount=amount)
                for each in people
            ]
            if not who:
                records = [SheetColumn(**{**column.model_dump(), "amount": amount})]
            self._write(self._drafting().acts(records))
        return people

    def clear_amounts(self, column_id: UUID | str, people: Iterable[UUID | str] = ()) -> None:
        """Pay these people what everybody is paid; of nobody, leave the column to be filled in by
        hand. One undo takes it back."""
        column, said = self._column(uuid_of(column_id)), []
        with explained(self.path):
            for each in people:
                apart = Allowance(participant_id=uuid_of(each), column_id=column.id)
                kind, row = self._current(apart.id)
                if removal_of(kind, row) != 1:
                    said.append(Said(kind.noun, row[0], {REMOVED: True}))
            if not said and column.amount is not None:
                said = [Said(column.noun, column.id.bytes, {"amount": None})]
            self._write(said)

    def _column(self, id: UUID) -> SheetColumn:
        with explained(self.path):
            known = every_column(self._read.all(SheetColumn))
        for each in known:
            if each.id == id:
                return each
        raise DialogueError("unknown", id=str(id))


def _meant(roster: list[RosterLine], who: str) -> list[UUID]:
    """Everybody of a place, or else the one person of that name."""
    wanted = fold(who)
    here = [line.id for line in roster if wanted and fold(line.commune) == wanted]
    if here:
        return here
    named = [line for line in roster if wanted in fold(f"{line.name or ''} {line.name_ar or ''}")]
    exact = [line for line in named if wanted in (fold(line.name), fold(line.name_ar))] or named
    if not wanted or len(exact) != 1:
        code = "several_paid" if len(exact) > 1 else "nobody_paid"
        raise DialogueError(code, typed=who[:60], people=len(exact))
    return [exact[0].id]
