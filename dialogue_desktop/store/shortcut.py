"""Records that are written without reading their history, as nearly all of a merge can be.

So it is where nothing was here of a record, or where whoever wrote what comes had seen all that
was here: then what comes stands in place of what was, field by field (merge rule 2), and competes
only with what else comes. Any other record goes the whole way, through the rules.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from ..domain.nouns import NOUNS
from ..journal.causality import Causality
from ..journal.changes import FORMAT, WHOLE, Patch, read_content, read_contents
from ..journal.natures import NATURES
from ..journal.rules import REMOVED, agree, latest_of
from .dots import SEQS, SHIFT, dot_of
from .file import Connection, Row, in_parts
from .ledger import Ledger
from .rows import Disputes, Sheet, Told, Word, update
from .tables import ORDER, SOURCES, writers

Came = Mapping[bytes, Sequence[Row]]
"""Record -> the changes of it that came, by people who had seen all of it that was here."""


WRITTEN_ALIKE = frozenset((str, int, bool, type(None)))
"""Kinds of value: two that are equal are stored as one."""

STANDING = 3 + len(ORDER)
"""How much of what stands of a record comes before its fields."""

Here = Sequence[tuple[bytes, Sequence[Row]]]

Said = tuple[Row, Patch, Disputes | None]
"""What came of one record, put together: its first change, what all say, and who disagrees; None
where the first change says it all."""


class Shortcut:
    """Writes those records of one noun that can be written so."""

    def __init__(
        self,
        connection: Connection,
        causality: Causality,
        noun: str,
        joined: Container[bytes],
        united: Container[str],
    ) -> None:
        """``joined``: the records that are read together with others or are in dispute;
        ``united``: the ids, in hexadecimal digits, of which others are read with them."""
        self.connection = connection
        self.causality = causality
        self.uids = {ord: origin.uid for ord, origin in causality.origins.items()}
        self.noun, self.nature = noun, NATURES[noun]
        self.joined, self.united = joined, united
        self.leading = {*self.nature.natural, *self.nature.owners}
        self.ruled = {
            *self.nature.quiet,
            *self.nature.earliest,
            *self.nature.strict,
            *NOUNS[noun].references,
        }
        self.disputes: dict[bytes, Disputes] = {}
        """Of the records that were written."""

    def write(self, ids: Iterable[bytes], came: Came, told: Told, fresh: bool) -> list[bytes]:
        """Write what can be written; answers the ids that must be read from all their changes.

        ``fresh``: nothing of all these records was here.
        """
        here = [(id, rows) for id in ids if (rows := came.get(id)) and id not in self.joined]
        alike: dict[tuple[str, ...], dict[bytes, Said]] = {}
        for id, said in chain(self._said_once(here), self._said_often(here)):
            names = tuple(said[1])
            if names in alike:
                alike[names][id] = said
            else:
                alike[names] = {id: said}
        written: set[bytes] = set()
        for names, found in alike.items():
            if self.nature.plain.issuperset(names):
                written |= self._write_alike(names, found, told, fresh)
        return [id for id in ids if id not in written]

    # --- what came of one record -----------------------------------------------------------------

    def _said_once(self, here: Here) -> Iterator[tuple[bytes, Said]]:
        """Of whom one change alone came."""
        once = [(id, rows[0]) for id, rows in here if len(rows) == 1]
        patches = self._patches([row for _, row in once])
        for (id, row), patch in zip(once, patches, strict=True):
            if patch is not None:
                yield id, (row, patch, None)

    def _said_often(self, here: Here) -> Iterator[tuple[bytes, Said]]:
        """Of whom several came."""
        often = [(id, rows) for id, rows in here if len(rows) > 1]
        patches = iter(self._patches([row for _, rows in often for row in rows]))
        for id, rows in often:
            said = self._compared([(row, next(patches)) for row in rows])
            if said is not None:
                yield id, said

    def _patches(self, rows: list[Row]) -> list[Patch | None]:
        """What each says; None where that needs more than to be written down."""
        said_here = {(row[6], row[8], row[5]) for row in rows} <= {(self.noun, WHOLE, FORMAT)}
        read: list[Patch | None]
        if said_here:
            read = list(read_contents([row[9] for row in rows]))
        else:
            read = [
                read_content(row[9], row[8], row[5])
                if row[9] is not None and row[6] == self.noun
                else None
                for row in rows
            ]
        if not self.united:
            return read
        united, leading = self.united, self.leading
        return [
            None if patch and any(as_hex(patch.get(name)) in united for name in leading) else patch
            for patch in read
        ]

    def _compared(self, came: list[tuple[Row, Patch | None]]) -> Said | None:
        """Rule 2 among what came; None where more is asked than that."""
        uids = self.uids
        came.sort(key=lambda each: (each[0][2], uids[each[0][0] >> SHIFT], each[0][0]))
        said: dict[str, list[Word]] = {}
        for row, patch in came:
            if patch is None:
                return None
            for name, value in patch.items():
                said.setdefault(name, []).append((row, value))
        shown: Patch = {}
        disputes: dict[str, list[Word]] = {}
        for name, words in said.items() if len(said) == 1 else sorted(said.items()):
            shown[name] = words[-1][1]
            if len(words) == 1 or (type(words[0][1]) in WRITTEN_ALIKE and agree(words)):
                continue
            if name in self.nature.natural:
                shown[name] = words[0][1]
                continue
            words = latest_of(words, self._before)
            shown[name] = words[-1][1]
            if not agree(words):
                if name in self.ruled:
                    return None
                disputes[name] = words
        return came[0][0], shown, disputes

    def _before(self, a: Row, b: Row) -> bool:
        """Whether one change happened before another, as they are stored."""
        replica, other = a[0] >> SHIFT, b[0] >> SHIFT
        if replica == other:
            return bool(a[0] < b[0])
        return bool(self.causality.upto(other, b[1], replica) >= a[0] & SEQS)

    # --- writing ---------------------------------------------------------------------------------

    def _write_alike(
        self, names: tuple[str, ...], found: dict[bytes, Said], told: Told, fresh: bool
    ) -> set[bytes]:
        """Records of which the same fields are said: new ones whole, of others those fields.
        Answers those that are written."""
        natural = tuple(name for name in names if name in self.nature.natural)
        edited = tuple(name for name in names if name not in natural)
        here = {} if fresh else self._here((*natural, *edited), found)
        first = STANDING + len(natural)
        makes, alters = set(self.nature.natural) <= set(names), self._stands_alone(edited)
        new: list[tuple[bytes, Said]] = []
        old: list[tuple[bytes, Row, Said]] = []
        for id, said in found.items():
            row = here.get(id)
            if row is None:
                if makes:
                    new.append((id, said))
            elif (
                alters
                and not row[2]
                and (said[0][2] > row[3] or self._order(said[0]) > row[3:6])
                and (not natural or row[STANDING:first] == self._cells(natural, said[1]))
            ):
                old.append((id, row[:STANDING] + row[first:] if natural else row, said))
        self._write_new(names, new, told)
        self._write_over(edited, old, told)
        written = {id for id, _ in new} | {id for id, *_ in old}
        self.disputes.update((id, who) for id, (*_, who) in found.items() if who and id in written)
        return written

    def _write_new(self, names: tuple[str, ...], new: list[tuple[bytes, Said]], told: Told) -> None:
        sheet = Sheet(self.noun, names)
        for _, (first, patch, _) in new:
            sheet.add(first, patch)
        sheet.put(self.connection, self.causality)
        told.note_made(
            self.noun,
            {
                id: (first, patch if often is not None else None)
                for id, (first, patch, often) in new
            },
        )

    def _write_over(
        self, names: tuple[str, ...], old: list[tuple[bytes, Row, Said]], told: Told
    ) -> None:
        write = writers(self.noun)
        columns = [list(map(write[name], [said[1][name] for *_, said in old])) for name in names]
        after = list(zip(*columns, strict=True)) if columns else [()] * len(old)
        told.note_edits(
            self.noun,
            {
                id: (names, row[STANDING:], cells)
                for (id, row, _), cells in zip(old, after, strict=True)
            },
        )
        # What is searched for follows from what was said, which a cell may not tell.
        follows = not SOURCES.get(self.noun, frozenset()).isdisjoint(names)
        changed = [
            (row[1], cells, said[1])
            for (_, row, said), cells in zip(old, after, strict=True)
            if follows or row[STANDING:] != cells
        ]
        if changed:
            update(self.connection, self.noun, names, changed)

    def _cells(self, names: tuple[str, ...], patch: Patch) -> Row:
        write = writers(self.noun)
        return tuple(write[name](patch[name]) for name in names)

    def _order(self, row: Row) -> tuple[int, bytes, int]:
        """The place of a change in the order of records."""
        return row[2], self.uids[row[0] >> SHIFT], row[0] & SEQS

    def _here(self, names: tuple[str, ...], ids: Collection[bytes]) -> dict[bytes, Row]:
        """What stands of these records: id, place in the table, whether removed, when made, the
        fields. Read row after row where it is most of the table."""
        columns = ",".join(f'"{name}"' for name in ("id", "rowid", REMOVED, *ORDER, *names))
        select, run = f'SELECT {columns} FROM "{self.noun}"', self.connection.execute
        if (run(f'SELECT max(rowid) FROM "{self.noun}"').fetchone()[0] or 0) < 3 * len(ids):
            return {row[0]: row for row in run(select)}
        return {
            row[0]: row
            for part in in_parts(ids)
            for row in run(f"{select} WHERE id IN ({','.join('?' * len(part))})", part)
        }

    def _stands_alone(self, names: tuple[str, ...]) -> bool:
        """Whether nothing else in the file follows from these fields and from others together."""
        sources = SOURCES.get(self.noun, frozenset())
        whole = sources <= set(names) or not sources & set(names)
        return whole and not self.nature.owners.keys() & set(names)


def unseen(
    ledger: Ledger,
    marks: Mapping[int, int],
    places: Iterable[tuple[int, int]],
    records: Collection[bytes],
) -> Iterator[bytes]:
    """Those of some records of which more was here than all who wrote now had seen.

    ``marks``: how far each sitting was applied before; ``places``: the sittings and epochs of
    what came.
    """
    low: dict[int, int] = {}
    for replica, epoch in places:
        for other in ledger.causality.advanced(replica, epoch, marks):
            upto = ledger.causality.upto(replica, epoch, other)
            low[other] = min(upto, low.get(other, upto))
    ranges = {o: (dot_of(o, upto + 1), dot_of(o, marks[o])) for o, upto in low.items()}
    if sum(last - first + 1 for first, last in ranges.values()) < 2 * len(records):
        for first, last in ranges.values():
            yield from ledger.records_between(first, last)
    elif ranges:
        for record, dot in ledger.dots_of(records):
            first, last = ranges.get(dot >> SHIFT, (1, 0))
            if first <= dot <= last:
                yield record


def as_hex(value: object) -> str:
    """What may name a record, as ids are written."""
    return value.lower() if isinstance(value, str) else ""
