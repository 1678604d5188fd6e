"""Records that are written without reading their history, as nearly all of a merge can be.

So it is where nothing was here of a record, or where whoever wrote what comes had seen all that
was here: then what comes stands in place of what was, field by field (merge rule 2), and competes
only with what else comes. Any other record goes the whole way, through the rules.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..domain.nouns import NOUNS
from ..journal.causality import Causality
from ..journal.changes import Patch, read_content
from ..journal.natures import NATURES
from ..journal.rules import REMOVED, Opinion, agree, latest
from .dots import SEQS, SHIFT, change_of, dot_of
from .file import Connection, Row, in_parts
from .ledger import Ledger
from .rows import Disputes, Edit, Made, Sheet, Told, update
from .tables import ORDER, SOURCES, writers

Came = Mapping[bytes, Sequence[Row]]
"""Record -> the changes of it that came, by people who had seen all of it that was here."""


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
        self.noun, self.nature = noun, NATURES[noun]
        self.joined, self.united = joined, united
        self.leading = {*self.nature.natural, *self.nature.owners}
        self.ruled = {*self.nature.quiet, *self.nature.earliest, *NOUNS[noun].references}
        self.disputes: dict[bytes, Disputes] = {}
        """Of the records that were written."""

    def write(self, ids: Iterable[bytes], came: Came, told: Told, fresh: bool) -> list[bytes]:
        """Write what can be written; answers the ids that must be read from all their changes.

        ``fresh``: nothing of all these records was here.
        """
        alike: dict[tuple[str, ...], dict[bytes, Said]] = {}
        others: list[bytes] = []
        for id in ids:
            rows = came.get(id)
            said = self._put_together(rows) if rows and id not in self.joined else None
            if said is None:
                others.append(id)
                continue
            names = tuple(said[1])
            if names in alike:
                alike[names][id] = said
            else:
                alike[names] = {id: said}
        for names, found in alike.items():
            others += self._write_alike(names, found, told, fresh)
        return others

    # --- what came of one record -----------------------------------------------------------------

    def _put_together(self, rows: Sequence[Row]) -> Said | None:
        """None where more is asked than which of these changes count."""
        patches: list[Patch] = []
        for row in rows:
            if row[9] is None or row[6] != self.noun:
                return None
            patch = read_content(row[9], row[8], row[5])
            if not patch.keys() <= self.nature.plain:
                return None
            if self.united and any(as_hex(patch.get(name)) in self.united for name in self.leading):
                return None
            patches.append(patch)
        if len(rows) == 1:
            return rows[0], patches[0], None
        uids = self.causality.origins
        came = sorted(
            zip(rows, patches, strict=True),
            key=lambda each: (each[0][2], uids[each[0][0] >> SHIFT].uid, each[0][0]),
        )
        return self._compared(came)

    def _compared(self, came: list[tuple[Row, Patch]]) -> Said | None:
        """Rule 2 among what came, in order."""
        said: dict[str, list[tuple[Row, Any]]] = {}
        for row, patch in came:
            for name, value in patch.items():
                said.setdefault(name, []).append((row, value))
        shown: Patch = {}
        disputes: dict[str, list[Opinion]] = {}
        for name, values in sorted(said.items()):
            shown[name] = values[-1][1]
            if len(values) == 1:
                continue
            if name in self.nature.natural:
                shown[name] = values[0][1]
                continue
            opinions = latest(
                [Opinion(change_of(row), value) for row, value in values], self.causality
            )
            shown[name] = opinions[-1].value
            if not agree(opinions):
                if name in self.ruled:
                    return None
                disputes[name] = opinions
        return came[0][0], shown, disputes

    # --- writing ---------------------------------------------------------------------------------

    def _write_alike(
        self, names: tuple[str, ...], found: dict[bytes, Said], told: Told, fresh: bool
    ) -> list[bytes]:
        """Records of which the same fields are said: new ones whole, of others those fields."""
        edited = tuple(name for name in names if name not in self.nature.natural)
        here = {} if fresh else self._here(edited, found)
        makes, alters = set(self.nature.natural) <= set(names), self._stands_alone(edited)
        cells = [(name, writers(self.noun)[name]) for name in edited]
        sheet, others = Sheet(self.noun, names), list[bytes]()
        made: dict[bytes, Made] = {}
        edits: dict[bytes, Edit] = {}
        changed: list[tuple[bytes, Row, Patch]] = []
        for id, (first, patch, disputes) in found.items():
            stands = here.get(id)
            if stands is None and makes:
                sheet.add(first, patch)
                made[id] = first, None if disputes is None else patch
            elif stands and alters and not stands[1] and self._follows(first, stands):
                after = tuple([write(patch[name]) for name, write in cells])
                edits[id] = edit = Edit(edited, stands[5:], after)
                if edit.before != after:
                    changed.append((id, after, patch))
            else:
                others.append(id)
                continue
            if disputes:
                self.disputes[id] = disputes
        sheet.put(self.connection, self.causality)
        if changed:
            update(self.connection, self.noun, edited, changed)
        told.note_made(self.noun, made)
        told.note_edits(self.noun, edits)
        return others

    def _follows(self, first: Row, stands: Row) -> bool:
        """Whether a change comes after the one that made the record, in the order of records."""
        tick, uid, seq = stands[2:5]
        return bool(
            first[2] > tick
            or (first[2], self.causality.origins[first[0] >> SHIFT].uid, first[0] & SEQS)
            > (tick, uid, seq)
        )

    def _here(self, names: tuple[str, ...], ids: Collection[bytes]) -> dict[bytes, Row]:
        """What stands in the table of these records: id, whether removed, when made, the fields."""
        columns = ",".join(f'"{name}"' for name in ("id", REMOVED, *ORDER, *names))
        select, run = f'SELECT {columns} FROM "{self.noun}"', self.connection.execute
        if (run(f'SELECT max(rowid) FROM "{self.noun}"').fetchone()[0] or 0) < len(ids):
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
