"""What was begun on the page of papers and is not kept yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..begun import Begun, begun_line

if TYPE_CHECKING:
    from ..desk import Desk
    from .columns import Columns


class BegunColumns:
    """One more column of the sign-in sheets, or a sum that is paid out of one. Their lines are
    other ones after every change, so that it is seen each time which there are."""

    def __init__(self, desk: Desk, columns: Columns) -> None:
        self._desk, self._columns = desk, columns

    def unfinished(self) -> dict[str, Any] | None:
        return self._lines().unfinished()

    def take_up(self, kept: dict[str, Any]) -> None:
        self._desk.run(lambda ws: None, lambda _: self._lines().take_up(kept))

    def _lines(self) -> Begun:
        sums = {f"sum of {name}": each.field for name, each in self._columns.amounts.items()}
        fields = {"column": self._columns.field, **sums}
        return Begun(self._desk, {name: begun_line(field) for name, field in fields.items()})
