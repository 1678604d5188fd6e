"""Lists that come in and papers that go out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..progress import Progress
from ..store.file import explained
from ..store.fingerprint import short
from .attaching import Attaching
from .certifying import Certifying
from .opened import uuid_of
from .paying import Paying

if TYPE_CHECKING:
    from ..domain.completion import Completion
    from ..domain.roster import RosterLine
    from ..exchange.importing import ImportReport
    from ..exchange.list_corrections import Corrections


class Papers(Certifying, Attaching, Paying):
    """Lists of people, and every kind of document."""

    def import_participants(
        self,
        path: str | Path,
        dry_run: bool = False,
        progress: Progress | None = None,
        *,
        sheet: str | None = None,
        fields: Mapping[int, str | None] | None = None,
        corrections: Corrections | None = None,
    ) -> ImportReport:
        """Read a list; with ``dry_run`` only say what it would do. One undo takes all back.

        Of a workbook ``sheet`` is read, or else the first that holds names; ``fields`` says what
        columns hold (counted from 0), over what their headings say; ``corrections`` what rows
        say (by their numbers), over what stands in them.
        """
        from ..exchange import importing
        from ..exchange.collecting import without_collecting
        from ..progress import shares

        with explained(self.path), without_collecting():
            plan = importing.planned(
                Path(path),
                self._read,
                self._country(),
                progress,
                sheet=sheet,
                fields=fields,
                corrections=corrections,
            )
            known = self._known_people()
            plan.report.twins = known.twins_among(plan.new, plan.parted, progress)
            if not dry_run:
                count = len(plan.said)
                self._write([*plan.said], shares(progress, count, 2 * count, Path(path).name))
            return plan.report

    def report(
        self,
        kind: str,
        path: str | Path,
        language: str = "fr",
        format: str | None = None,
        session_id: UUID | str | None = None,
        slot_id: UUID | str | None = None,
        progress: Progress | None = None,
        people: Iterable[UUID | str] | None = None,
        order: str = "theme",
    ) -> Path:
        """Write a paper about a session or a half-day: the named one, or the only one.

        ``language`` is fr, ar, en or both; the format follows from the file's name if not given.
        Badges, name tents and certificates are those of ``people``, or of all. Certificates that
        are handed out are remembered: their numbers stay. Minutes tell what was said by ``theme``,
        or in its ``order``; a ``qdpx`` is of all sessions where none is named.
        """
        from .. import papers
        from ..reports.catalogue import formats, write_report
        from ..reports.output import written

        target = Path(path)
        only = None if people is None else frozenset(uuid_of(id) for id in people)
        data = self._gathered(kind, language, session_id, slot_id, only, order)
        known = formats(kind)
        if format is None:
            suffix = target.suffix.removeprefix(".").lower()
            format = suffix if suffix in known else known[0]
        with written(target) as stream:
            write_report(kind, data, stream, language, format, _asking(progress))
            if left := papers.left_behind(kind, data):
                with explained(self.path):
                    self._write(self._drafting().acts(left))
        return target

    def message(self, kind: str, language: str = "fr", session_id: UUID | str | None = None) -> str:
        """A paper as plain text that can be pasted into a message (N24); raises
        ``unknown_report`` for one that has no such text."""
        from ..reports.catalogue import write_report

        stream = BytesIO()
        data = self._gathered(kind, language, session_id)
        write_report(kind, data, stream, language, "txt")
        return stream.getvalue().decode("utf-8")

    def _gathered(
        self,
        kind: str,
        language: str,
        session_id: UUID | str | None,
        slot_id: UUID | str | None = None,
        only: frozenset[UUID] | None = None,
        order: str = "theme",
    ) -> Any:
        """What a paper is handed."""
        from .. import papers

        with explained(self.path):
            now = self._clock().astimezone()
            desk = papers.Desk(
                self._read,
                self.programme,
                short(self.fingerprint()),
                language,
                now.tzinfo,
                now.date(),
                only,
                self.logos(),
                order,
                self.sample,
            )
            session, slot = (uuid_of(id) if id else None for id in (session_id, slot_id))
            return papers.gathered(kind, desk, session, slot)

    def sheet_people(self, slot_id: UUID | str, language: str = "fr") -> list[RosterLine]:
        """The people on the sign-in sheet of a half-day, in the order of its lines."""
        from .. import papers

        with explained(self.path):
            desk = papers.Desk(self._read, self.programme, "", language)
            return papers.on_sheet(desk, uuid_of(slot_id))

    def completions(self) -> dict[UUID, Completion]:
        """Person -> how far they came by the programme's rule, exceptions included."""
        from .. import papers

        with explained(self.path):
            return papers.reached(self._read, self.programme)


def _asking(progress: Progress | None) -> Callable[[int, int, str], bool] | None:
    """A progress that answers always: only False means stop."""
    if progress is None:
        return None
    return lambda done, total, name: progress(done, total, name) is not False
