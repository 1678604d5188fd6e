"""What a merge does to which records, and which file speaks of them.

Nothing is counted, and no record is made, before somebody asks: a merge may bring very many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.records import Record
from ..store.door import Door
from ..store.file import Connection, Row, connect, explained
from ..store.readings import Conflict
from ..store.rows import Disputed, Told, stored
from ..store.spans import Span, disjoint, present, spoken_of
from ..store.union import Intake
from ..store.upgrading import outdated
from .lazy_list import LazyList
from .twins import Twin

Reader = Callable[[tuple[str, Row]], Record]
Place = tuple[str, bytes]
"""A noun and an id."""

TABS = {
    "participants": ("participant", "organisation", "mandate"),
    "attendance": (
        "attendance",
        "invitation",
        "score",
        "exemption",
        "scan",
        "signature",
        "certificate",
        "allowance",
    ),
    "session": (
        "session",
        "agenda_item",
        "contribution",
        "card_link",
        "photo",
        "statement",
        "show_of_hands",
        "harvest",
        "tally",
        "commitment",
        "session_invitation",
    ),
    "programme": (
        "programme",
        "component",
        "cohort",
        "module",
        "slot",
        "theme",
        "target",
        "sheet_column",
        "status_style",
    ),
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


@dataclass
class FileBefore:
    """The file as it was before a merge: the working file, and its backup once that is made."""

    path: Path
    passphrase: str | None = None

    @contextmanager
    def opened(self) -> Iterator[Connection]:
        """A connection to read it with; codes of :func:`~dialogue_desktop.store.file.explained`."""
        with explained(self.path), closing(connect(self.path, "ro", self.passphrase)) as file:
            if outdated(file):
                Door(file)  # what an older version did not know stands beside its tables
            yield file

    def rows(self, noun: str, ids: Sequence[bytes]) -> dict[bytes, Row]:
        """Rows of a noun's table by their ids."""
        with self.opened() as file:
            return stored(file, noun, ids)


class Brought:
    """What files bring, all together (``file`` is None) or one of them (its place)."""

    def __init__(
        self,
        told: Told,
        intakes: Sequence[Intake],
        aliases: Mapping[bytes, bytes],
        before: FileBefore,
        reader: Reader,
    ) -> None:
        self.touched = told.ids()
        self._told = told
        told.look = before.rows
        self._intakes = [(intake.touched, intake.spans) for intake in intakes]
        self._aliases = dict(aliases)
        self._before = before
        self._reader = reader

    @cached_property
    def _known(self) -> dict[Span, dict[str, set[bytes]]]:
        """What the files spoke of in changes that were here already, a span of them at a time."""
        with self._before.opened() as file:
            spans = disjoint(span for _, spans in self._intakes for span in spans)
            return {span: self._under_one(spoken_of(file, span)) for span in spans}

    def _under_one(self, spoken: dict[str, set[bytes]]) -> dict[str, set[bytes]]:
        """Under the ids that records are shown under."""
        if not self._aliases:
            return spoken
        return {noun: set(map(self._shown, ids)) for noun, ids in spoken.items()}

    @cached_property
    def _live(self) -> dict[str, set[bytes]]:
        """Those of them that are there and that the merge leaves as they are."""
        spoken: dict[str, set[bytes]] = {}
        for ids_of in self._known.values():
            for noun, ids in ids_of.items():
                spoken.setdefault(noun, set()).update(ids)
        with self._before.opened() as file:
            return {
                noun: present(file, noun, ids - self.touched.get(noun, set()))
                for noun, ids in spoken.items()
            }

    @cached_property
    def _sorted(self) -> dict[str, dict[str, list[bytes]]]:
        """Kind, but for those left as they are -> noun -> ids."""
        sorted_out = {n: self._told.sorted_out(n) for n in self.touched if n != "pair"}
        return {
            k: {n: sorted(ids[at]) for n, ids in sorted_out.items()}
            for at, k in enumerate(KINDS[:3])
        }

    @cached_property
    def _unchanged(self) -> dict[str, list[bytes]]:
        return {noun: sorted(ids) for noun, ids in sorted(self._live.items())}

    def _ids(self, kind: str) -> dict[str, list[bytes]]:
        """Of a kind: noun -> ids."""
        return self._unchanged if kind == "unchanged" else self._sorted[kind]

    def places(
        self, kind: str, nouns: Iterable[str] | None = None, file: int | None = None
    ) -> list[Place]:
        """The records of a kind: their nouns and ids, always in the same order."""
        found = self._ids(kind)
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
        self, conflicts: LazyList[Conflict], tab: str | None = None, file: int | None = None
    ) -> LazyList[Conflict]:
        """Those of some disagreements that are of a tab and that a file speaks of."""
        own = self.spoken(file) if len(conflicts) and file is not None else None

        def asked(disputed: Disputed) -> bool:
            noun, id = disputed[:2]
            return (tab is None or noun in TABS[tab]) and (own is None or id in own.get(noun, ()))

        return conflicts.where(asked)

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
        kinds = {kind: {n: set(ids) for n, ids in self._ids(kind).items()} for kind in KINDS}
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

    def records(self, kind: str) -> LazyList[Record]:
        """The records of a kind, as they are after the merge; removed ones as they were."""
        return LazyList(partial(self.places, kind), partial(self._made, kind))

    def shift(self, noun: str, id: bytes) -> Shift:
        """A record as it was and as it will be."""
        pair = self._told.pair(noun, id)
        if pair == (None, None) and id in self._live.get(noun, ()):
            pair = (self._before.rows(noun, [id]).get(id),) * 2
        return Shift(*(self._reader((noun, row)) if row else None for row in pair))

    def find(self, noun: str, id: UUID) -> Record | None:
        """A record that the files speak of, as it will be; None of any other."""
        return self.shift(noun, self._shown(id.bytes)).after

    def _made(self, kind: str, places: Sequence[Place]) -> Iterator[Record]:
        by_noun: dict[str, list[bytes]] = {}
        for noun, id in places:
            by_noun.setdefault(noun, []).append(id)
        side = 0 if kind == "removed" else 1
        rows: dict[str, dict[bytes, Any]] = {
            noun: self._before.rows(noun, ids)
            if kind == "unchanged"
            else {id: pair[side] for id, pair in self._told.pairs(noun, ids).items()}
            for noun, ids in by_noun.items()
        }
        return (self._reader((noun, rows[noun][id])) for noun, id in places)
