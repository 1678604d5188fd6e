"""What may not be kept, emptied in the journal itself (rule 14): what is personal of somebody who
is to be forgotten, and who spoke in a session that attributes nothing: by a silence, or by its rule
while no laptop says otherwise.

It is emptied wherever it stands and whenever it comes: under every id that was ever united with
it, in what was undone, in what still waits. The fields stay named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..domain.participants import Participant
from ..domain.sessions import FROM_STRICT, Session
from ..journal.changes import erased, patch_of
from ..journal.declared import without
from ..journal.natures import NATURES
from ..journal.reading import id_in
from .dots import SEQS, change_of, row_of
from .file import Row, in_parts
from .ledger import Ledger
from .projection import NOTHING, OWNED, POINTING, Projection, Watch, nobody
from .rows import Told
from .shortcut import Came

PERSON, SESSION = Participant.noun, Session.noun


class Emptying(NamedTuple):
    """What goes with a person, or with a session: which fields of the record itself, and of the
    records that name it; noun -> the field that names it, and the fields that are emptied."""

    noun: str
    own: frozenset[str]
    others: Mapping[str, tuple[str, frozenset[str]]]
    watched: frozenset[str]
    """Nouns of which one may be written with what must be emptied, though nothing came: the front
    desk takes no words of who spoke, but what is personal it takes."""

    def fields(self, noun: str) -> frozenset[str]:
        """What is emptied of a noun; what was chosen for two records that are one, with them."""
        if noun in (self.noun, "pair"):
            return self.own
        return self.others[noun][1] if noun in self.others else frozenset()


_OF_A_PERSON = {
    noun: (by, NATURES[noun].personal) for noun, by in OWNED[PERSON] if NATURES[noun].personal
}
_OF_A_SESSION = {
    noun: (by, NATURES[noun].attributed)
    for noun, by in POINTING[SESSION]
    if NATURES[noun].attributed
}
FORGETTING = Emptying(
    PERSON, NATURES[PERSON].personal, _OF_A_PERSON, frozenset({PERSON, *_OF_A_PERSON})
)
SILENCING = Emptying(SESSION, frozenset(), _OF_A_SESSION, frozenset())


def projected(
    ledger: Ledger,
    projection: Projection,
    touched: dict[str, set[bytes]],
    came: Came = NOTHING,
    fresh: bool = False,
    watch: Watch = nobody,
) -> Told:
    """Write every touched record anew, once what may not be kept is emptied."""
    told = projection.project(touched, came, fresh=fresh, watch=watch)
    if ledger.silent is None or touched.keys() & {"pair", SESSION}:
        ledger.silent = _silent_by_rule(projection)
    silenced = ledger.silenced | ledger.silent
    named = ledger.erased | silenced
    emptied: dict[str, set[bytes]] = {}
    for what, named_of_it in ((FORGETTING, ledger.erased), (SILENCING, silenced)):
        if not named_of_it:
            continue
        ids = every_id(named_of_it, projection, what.noun)
        if named != ledger.emptied or touched.keys() & {"pair", *what.watched}:
            of = ids | _standing(projection, what, ids) | _out_of_sight(ledger, what, ids)
        else:
            of = _moved_in(projection, what, ids, touched)
        emptied |= _empty(ledger, projection, what, of)
    ledger.emptied = named
    if emptied:
        projection.project(emptied, told=told)
    return told


def forgotten(ledger: Ledger, projection: Projection) -> set[bytes]:
    """Every id of the people that erasures name."""
    return every_id(ledger.erased, projection, PERSON)


def every_id(named: set[bytes], projection: Projection, noun: str) -> set[bytes]:
    """These ids, and those of what they are united with."""
    groups = projection.groups.get(noun)
    return {member for id in named for member in groups.members(id)} if groups else set(named)


def _empty(
    ledger: Ledger, projection: Projection, what: Emptying, records: set[bytes]
) -> dict[str, set[bytes]]:
    """Empty the changes of some records that hold what goes; answers the records of which one
    did."""
    emptied: dict[str, set[bytes]] = {}
    less: list[Row] = []
    names = what.own.union(*(fields for _, fields in what.others.values()))
    for change in map(change_of, ledger.rows_saying(records, names)):
        fields = what.fields(change.noun)
        patch = patch_of(change) if fields else None
        left = without(patch, fields) if patch else None
        if left is not None:
            less.append(row_of(erased(change, left)))
            emptied.setdefault(change.noun, set()).add(change.record)
    if less:
        projection.connection.remnants = True
        projection.connection.executemany(
            "UPDATE change SET state = ?, content = ?, digest = ? WHERE dot = ?",
            [(*row[8:11], row[0]) for row in less],
        )
    return emptied


def _silent_by_rule(projection: Projection) -> set[bytes]:
    """The sessions of which every laptop that says anything says that nothing is attributed."""
    return {
        id
        for (id,) in projection.connection.execute(
            f'SELECT id FROM "{SESSION}" WHERE attribution = ? AND id NOT IN'
            " (SELECT record FROM disagreement WHERE noun = ? AND field = 'attribution')",
            (FROM_STRICT[0], SESSION),
        )
    }


def _moved_in(
    projection: Projection, what: Emptying, ids: set[bytes], touched: Mapping[str, set[bytes]]
) -> set[bytes]:
    """What was written just now and is of these: what it said before, elsewhere, goes too."""
    return {
        id
        for noun, (field, _) in what.others.items()
        for part in in_parts(touched.get(noun, ()))
        for id, of in projection.connection.execute(
            f'SELECT id, "{field}" FROM "{noun}" WHERE id IN ({",".join("?" * len(part))})', part
        )
        if of in ids
    }


def _standing(projection: Projection, what: Emptying, ids: set[bytes]) -> set[bytes]:
    """What stands in the tables of these, and the decisions about them."""
    marks, values = ",".join("?" * len(ids)), [bytearray(id) for id in ids]
    naming = [(noun, field) for noun, (field, _) in what.others.items()]
    naming += [("pair", end) for end in ("first", "second")] if what.own else []
    return {
        each
        for noun, field in naming
        for (id,) in projection.connection.execute(
            f'SELECT id FROM "{noun}" WHERE "{field}" IN ({marks})', values
        )
        for each in projection.all_ids(id)
    }


def _out_of_sight(ledger: Ledger, what: Emptying, ids: set[bytes]) -> set[bytes]:
    """What is of these and stands in no table: it was undone, or waits."""
    hidden = (
        (change, what.others.get(change.noun)) for change in map(change_of, _hidden_rows(ledger))
    )
    return {
        change.record
        for change, naming in hidden
        if naming and id_in((patch_of(change) or {}).get(naming[0])) in ids
    }


def _hidden_rows(ledger: Ledger) -> Iterable[Row]:
    for replica, runs in ledger.parked().items():
        for run in runs:
            yield from ledger.rows_between(replica, run.first, run.last)
    for replica in {replica for replica, _ in ledger.voids()}:
        void = ledger.void(replica)
        if void:
            rows = ledger.rows_between(replica, min(void), max(void))
            yield from (row for row in rows if row[0] & SEQS in void)
