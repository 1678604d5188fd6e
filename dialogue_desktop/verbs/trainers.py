"""What trainers kept in spreadsheets, brought in: attendance by dates, scores (A18, A20)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..domain.learning import OUT_OF, Score, score_id
from ..domain.modules import Module
from ..errors import DialogueError
from ..progress import Progress
from ..store.door import Said
from ..store.file import explained
from .opened import Opened, uuid_of

if TYPE_CHECKING:
    from ..exchange.grid_importing import GridReport
    from ..exchange.list_corrections import Corrections
    from ..exchange.score_importing import ScoreReport


class Trainers(Opened):
    """Grids that come in, and scores."""

    def import_attendance(
        self,
        path: str | Path,
        dry_run: bool = False,
        progress: Progress | None = None,
        *,
        sheet: str | None = None,
        without: Collection[int] = (),
        corrections: Corrections | None = None,
    ) -> GridReport:
        """Read a grid of people × dates; with ``dry_run`` only say what it would do. One undo
        takes all back; stopped by ``progress``, it wrote nothing. Columns ``without`` (counted
        from 0) are not taken; ``corrections`` go over what rows say (by their numbers).

        Raises :class:`RefusedFile`, code ``no_days`` when no column is a day.
        """
        from ..exchange.collecting import without_collecting
        from ..exchange.grid_importing import planned_grid
        from ..exchange.grids import read_grid
        from ..exchange.list_findings import RefusedList
        from ..progress import shares, stepped

        with explained(self.path), without_collecting():
            today = self._clock().astimezone().date()
            grid = read_grid(
                path,
                today,
                country=self._country(),
                sheet=sheet,
                corrections=corrections,
                progress=progress,
            )
            if grid is None:
                raise RefusedList("no_days", name=Path(path).name)
            name = Path(path).name
            plan = planned_grid(grid, self._read, without, progress, name)
            known, people = self._known_people(), plan.people
            plan.report.twins = known.twins_among(people.new, people.parted, progress)
            if not dry_run:
                made, written = plan.total, 2 * plan.total
                acts = self._drafting().acts(stepped(plan.records(), written, progress, name))
                tell = shares(progress, made, written, name)
                self._write([*plan.people.said, *acts], tell)
            return plan.report

    def import_scores(
        self,
        path: str | Path,
        module: UUID | str,
        dry_run: bool = False,
        progress: Progress | None = None,
        *,
        sheet: str | None = None,
    ) -> ScoreReport:
        """Read scores of a module from a list of people; with ``dry_run`` only say what it would
        do. One undo takes all back. Raises :class:`RefusedFile`."""
        from ..exchange.collecting import without_collecting
        from ..exchange.score_importing import planned_scores
        from ..exchange.scores import read_scores

        with explained(self.path), without_collecting():
            taught = self._module(module)
            listed = read_scores(
                path,
                country=self._country(),
                sheet=sheet,
                out_of=taught.out_of or OUT_OF,
                progress=progress,
            )
            report = planned_scores(listed, self._read, taught.id)
            if not dry_run:
                self.set_scores(taught.id, report.scores)
            return report

    def set_scores(self, module: UUID | str, scores: Mapping[UUID, Mapping[str, Any]]) -> int:
        """Scores of a module, person -> field -> value, as one act; ``None`` clears one. Answers
        how many people's changed.

        Raises :class:`InvalidValue` when one is no number or more than the test is out of; then
        nothing is written.
        """
        from ..exchange.scores import checked_score

        with explained(self.path):
            taught = self._module(module)
            out_of = taught.out_of or OUT_OF
            said: list[Said] = []
            for person, fields in scores.items():
                values = {
                    name: None if value is None else checked_score(name, value, out_of)
                    for name, value in fields.items()
                }
                said += self._scored(person, taught.id, values)
            self._write(said)
            return len(said)

    def _scored(self, person: UUID, module: UUID, values: dict[str, Any]) -> list[Said]:
        here = self._read.get(Score, score_id(person, module))
        if here is None:
            given = {name: value for name, value in values.items() if value is not None}
            made = Score(participant_id=person, module_id=module, **given)
            return self._drafting().acts([made]) if given else []
        patch = self._drafting().patch(here, values)
        return [Said(Score.noun, here.id.bytes, patch)] if patch else []

    def _module(self, module: UUID | str) -> Module:
        found = self._read.get(Module, uuid_of(module))
        if found is None:
            raise DialogueError("unknown", id=str(module))
        return found
