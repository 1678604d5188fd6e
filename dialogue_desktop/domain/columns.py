"""The free columns of sign-in sheets: transport refund, meal, kit, or what people call theirs
(A21)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import ClassVar
from uuid import UUID, uuid5

from ..errors import InvalidValue
from .records import NAMESPACE, Fact, Record
from .values import Amount, ColumnKind, Line

MOST = 3
"""So many have room beside the signature."""
BUILT_IN = {
    uuid5(NAMESPACE, f"sheet_column:{word}"): (word, kind)
    for word, kind in (("transport", "amount"), ("meal", "tick"), ("kit", "tick"))
}
"""Id -> word and kind of the columns that every programme may show, the same on every laptop."""
TRANSPORT, MEAL, KIT = BUILT_IN


class SheetColumn(Record):
    """A column to be filled in by hand: money that is paid out, or a box to tick.

    ``amount``: what everybody is paid, in the programme's currency, where that is known before
    and no :class:`Allowance` says otherwise.
    """

    title: Line = None
    title_ar: Line = None
    kind: ColumnKind = "amount"
    amount: Amount = None
    shown: bool = True
    position: int | None = None

    noun: ClassVar[str] = "sheet_column"

    @property
    def word(self) -> str:
        """What a built-in column is worded by; nothing for one that people named."""
        return BUILT_IN.get(self.id, ("", ""))[0]

    def rules(self) -> None:
        if not (self.title or self.title_ar or self.id in BUILT_IN):
            raise ValueError("title_missing")


class Allowance(Fact):
    """What one person is paid out of a column, where it differs; ``None`` is filled in by hand."""

    participant_id: UUID
    column_id: UUID
    amount: Amount = None

    noun: ClassVar[str] = "allowance"
    references: ClassVar[dict[str, str]] = {
        "participant_id": "participant",
        "column_id": "sheet_column",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id",)
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "column_id")


_TYPED = re.compile(r"(?:(.*?)[\s:=,،])?\s*(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)")


def typed_amount(text: str) -> tuple[str, int]:
    """Of whom and how much: « Azrou 80 », « Naïma Ouarghi 1 200 », or « 60 » for everybody.

    Digits of any script. Raises ``invalid`` with the reason ``amount_last``.
    """
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        raise InvalidValue("invalid", field="amount", value=text.strip()[:60], reason="amount_last")
    return (found[1] or "").strip(" :=,،"), int(re.sub(r"\D", "", found[2]))


def every_column(kept: Iterable[SheetColumn]) -> list[SheetColumn]:
    """The built-in columns as they were set, transport shown until somebody said otherwise, then
    those that people named."""
    by_id: dict[UUID, SheetColumn] = {each.id: each for each in kept}
    own = [each for each in by_id.values() if each.id not in BUILT_IN]
    own.sort(key=lambda each: (each.position is None, each.position or 0))
    usual = [
        by_id.get(id) or SheetColumn(id=id, kind=kind, shown=id == TRANSPORT)
        for id, (_, kind) in BUILT_IN.items()
    ]
    return [*usual, *own]


def shown_columns(kept: Iterable[SheetColumn]) -> list[SheetColumn]:
    """Those that a sheet has: as many as there is room for."""
    return [each for each in every_column(kept) if each.shown][:MOST]
