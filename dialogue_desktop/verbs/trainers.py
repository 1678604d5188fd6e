"""What trainers kept in spreadsheets, brought in: attendance by dates, scores (A18, A20)."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from ..store.file import explained
from .opened import Opened, Progress

if TYPE_CHECKING:
    from ..exchange.grid_importing import GridReport


class Trainers(Opened):
    """Grids that come in."""

    def import_attendance(
        self,
        path: str | Path,
        dry_run: bool = False,
        progress: Progress | None = None,
        *,
        sheet: str | None = None,
        without: Collection[int] = (),
    ) -> GridReport:
        """Read a grid of people × dates; with ``dry_run`` only say what it would do. One undo
        takes all back. Columns ``without`` (counted from 0) are not taken.

        Raises :class:`RefusedFile`, code ``no_days`` when no column is a day.
        """
        from ..exchange.collecting import without_collecting
        from ..exchange.grid_importing import planned_grid
        from ..exchange.grids import read_grid
        from ..exchange.list_findings import RefusedList

        with explained(self.path), without_collecting():
            today = self._clock().astimezone().date()
            grid = read_grid(path, today, country=self._country(), sheet=sheet, progress=progress)
            if grid is None:
                raise RefusedList("no_days", name=Path(path).name)
            plan = planned_grid(grid, self._read, without)
            if not dry_run:
                self._write([*plan.people.said, *self._drafting().acts(plan.records)])
            return plan.report
