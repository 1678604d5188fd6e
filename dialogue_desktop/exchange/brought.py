"""What a merge does to which records, and which file speaks of them.

Nothing is counted, and no record is made, before somebody asks: a merge may bring very many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.records import Record
from ..store.file import Row
from ..store.readings import Conflict
from ..store.rows import Told
from ..store.union import Intake, Known, Span
from .record_lists import Records
from .twins import Twin

Reader = Callable[[tuple[str, Row]], Record]
Place = tuple[str, bytes]
"""A noun and an id."""

TABS = {
    "participants": ("participant", "organisation", "mandate"),
    "attendance": ("attendance", "invitation", "score"),
    "session": ("session", "agenda_item", "contribution", "commitment", "session_invitation"),
    "programme": ("programme", "component", "cohort", "module", "slot", "theme", "target"),
}
"""Where the records of a noun are shown in the window."""

KINDS = ("added", "changed", "removed", "unchanged")
"""What a merge does to a record."""


class Tally(NamedTuple):
    """How many records of each kind."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


class Shift(NamedTuple):
    """A record as it was here and as the merge leaves it; one of them may be missing."""

    before: Record | None
    after: Record | None


class Brought:
    """What files bring, all together (``file`` is None) or one of them (its place)."""

    def __init__(
        self,
        told: Told,
        intakes: Sequence[Intake],
        known: Known,
        live: Iterable[tuple[str, Row]],
        aliases: Mapping[bytes, bytes],
        reader: Reader,
    ) -> None:
        self.touched = told.ids()
        self._told = told
        self._intakes = [(intake.touched, intake.spans) for intake in intakes]
        self._known = known
        self._aliases = dict(aliases)
        self._reader = reader
        self._live: dict[str, dict[bytes, Row]] = {}
        for noun, row in live:
            if row[0] not in self.touched.get(noun, ()):
                self._live.setdefault(noun, {})[row[0]] = row

    @cached_property
    def _sorted(self) -> dict[str, dict[str, list[bytes]]]:
        """Kind -> noun -> ids."""
        sorted_out = {n: self._told.sorted_out(n) for n in self.touched if n != "pair"}
        kinds = {
            k: {n: sorted(ids[at]) for n, ids in sorted_out.items()}
            for at, k in enumerate(KINDS[:3])
        }
        return {**kinds, "unchanged": {noun: list(rows) for noun, rows in self._live.items()}}

    def places(
        self, kind: str, nouns: Iterable[str] | None = None, file: int | None = None
    ) -> list[Place]:
        """The records of a kind: their nouns and ids, always in the same order."""
        found = self._sorted[kind]
        own = None if file is None else self._of(file, kind == "unchanged")
        return [
            (noun, id)
            for noun in (found if nouns is None else nouns)
            for id in found.get(noun, ())
            if own is None or id in own.get(noun, ())
        ]

    def spoken(self, file: int) -> dict[str, set[bytes]]:
        """What a file brings something about: noun -> ids."""
        return self._of(file, False)

    def disagreeing(
        self, conflicts: Sequence[Conflict], tab: str | None = None, file: int | None = None
    ) -> list[Conflict]:
        """Those of some disagreements that are of a tab and that a file speaks of."""
        found = [c for c in conflicts if tab is None or c.kind in TABS[tab]]
        own = self.spoken(file) if found and file is not None else None
        return [c for c in found if own is None or c.id.bytes in own.get(c.kind, ())]

    def pairs(self, twins: Sequence[Twin], file: int | None = None) -> list[Twin]:
        """Those of some probable twins of whom a file speaks."""
        if file is None or not twins:
            return list(twins)
        people = self.spoken(file).get("participant", set())
        return [t for t in twins if t.first.bytes in people or t.second.bytes in people]

    def _of(self, file: int, known: bool) -> dict[str, set[bytes]]:
        """What a file speaks of, in what it brings or in what was here already."""
        own: dict[str, set[bytes]] = {}
        touched, _ = self._intakes[file]
        spoken = [self._known[span] for span in self._spans(file)] if known else [touched]
        for ids_of in spoken:
            for noun, ids in ids_of.items():
                own.setdefault(noun, set()).update(ids, map(self._shown, ids))
        for noun, ids in () if known else self._of_pairs(own.pop("pair", ())):
            own.setdefault(noun, set()).update(ids)
        return own

    def _spans(self, file: int) -> tuple[Span, ...]:
        spans = self._intakes[file][1]
        return tuple(
            (ord, first, last)
            for ord, first, last in self._known
            if any(ord == at and low <= first and last <= high for at, low, high in spans)
        )

    def _of_pairs(self, pairs: Iterable[bytes]) -> Iterator[tuple[str, set[bytes]]]:
        """Whom decisions about two records are about."""
        for id in pairs:
            for row in filter(None, self._told.pair("pair", id)):
                pair: Any = self._reader(("pair", row))
                yield pair.of, {pair.first.bytes, pair.second.bytes}

    def _shown(self, id: bytes) -> bytes:
        return self._aliases.get(id, id)

    @cached_property
    def total(self) -> dict[str, Tally]:
        """Per tab how many records are added, changed, removed and left as they are."""
        return {tab: Tally(*(len(self.places(k, TABS[tab])) for k in KINDS)) for tab in TABS}

    @cached_property
    def files(self) -> list[dict[str, Tally]]:
        """The same of each file."""
        kinds = {kind: {n: set(ids) for n, ids in of.items()} for kind, of in self._sorted.items()}
        unchanged: dict[tuple[Span, ...], dict[str, int]] = {}  # files mostly share what was here

        def counted(own: dict[str, set[bytes]], kind: str) -> dict[str, int]:
            found = kinds[kind]
            return {
                tab: sum(len(own.get(n, set()) & found.get(n, set())) for n in nouns)
                for tab, nouns in TABS.items()
            }

        def tallies(file: int) -> dict[str, Tally]:
            own, spans = self._of(file, False), self._spans(file)
            if spans not in unchanged:
                unchanged[spans] = counted(self._of(file, True), "unchanged")
            told = [*(counted(own, kind) for kind in KINDS[:3]), unchanged[spans]]
            return {tab: Tally(*(counts[tab] for counts in told)) for tab in TABS}

        return [tallies(file) for file in range(len(self._intakes))]

    def records(self, kind: str) -> Records[Record]:
        """The records of a kind, as they are after the merge; removed ones as they were."""
        return Records(self.places(kind), lambda at: self._made(at, kind == "removed"))

    def shift(self, noun: str, id: bytes) -> Shift:
        """A record as it was and as it will be."""
        row = self._live.get(noun, {}).get(id)
        pair = (row, row) if row else self._told.pair(noun, id)
        before, after = (self._reader((noun, row)) if row else None for row in pair)
        return Shift(before, after)

    def find(self, noun: str, id: UUID) -> Record | None:
        """A record that the files speak of, as it will be; None of any other."""
        return self.shift(noun, self._shown(id.bytes)).after

    def _made(self, at: Place, as_it_was: bool) -> Record:
        noun, id = at
        row = self._live.get(noun, {}).get(id) or self._told.pair(noun, id)[0 if as_it_was else 1]
        return self._reader((noun, row))
