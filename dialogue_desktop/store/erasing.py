"""A person's right to be forgotten: personal fields emptied in the journal itself (rule 14).

What an erasure names is emptied wherever it stands and whenever it comes: under every id that was
ever united with the person, in what was undone, in what still waits. The fields stay named.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.participants import Participant
from ..journal.changes import WHOLE, erased, patch_of
from ..journal.declared import without_personal
from ..journal.natures import NATURES
from ..journal.reading import id_in
from .dots import SEQS, change_of, row_of
from .file import Row
from .ledger import Ledger
from .projection import NOTHING, OWNED, Projection, Watch, nobody
from .rows import Told
from .shortcut import Came

PERSON = Participant.noun
OF_A_PERSON = [(noun, field) for noun, field in OWNED[PERSON] if NATURES[noun].personal]
"""(noun, field naming the person) of what belongs to a person and holds personal fields."""
SPEAKING = {PERSON, "pair", *(noun for noun, _ in OF_A_PERSON)}


def projected(
    ledger: Ledger,
    projection: Projection,
    touched: dict[str, set[bytes]],
    came: Came = NOTHING,
    fresh: bool = False,
    watch: Watch = nobody,
) -> Told:
    """Write every touched record anew, once what is to be forgotten is forgotten."""
    told = projection.project(touched, came, fresh=fresh, watch=watch)
    if ledger.erased and (SPEAKING & touched.keys() or ledger.erased != ledger.emptied):
        ledger.emptied = set(ledger.erased)
        emptied = _empty(ledger, projection)
        if emptied:
            projection.project(emptied, told=told)
    return told


def forgotten(ledger: Ledger, projection: Projection) -> set[bytes]:
    """Every id of the people that erasures name."""
    groups = projection.groups.get(PERSON)
    if not groups:
        return set(ledger.erased)
    return {member for id in ledger.erased for member in groups.members(id)}


def _empty(ledger: Ledger, projection: Projection) -> dict[str, set[bytes]]:
    """Empty the changes that hold personal values of the forgotten; answers their records."""
    ids = forgotten(ledger, projection)
    records = ids | _belonging(projection, ids) | _out_of_sight(ledger, ids)
    emptied: dict[str, set[bytes]] = {}
    less: list[Row] = []
    for change in map(change_of, ledger.rows_of(records)):
        patch = patch_of(change) if change.state == WHOLE else None
        if patch is None or change.noun not in SPEAKING:
            continue
        noun = PERSON if change.noun == "pair" else change.noun
        left = without_personal(patch, NATURES[noun].personal)
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


def _belonging(projection: Projection, ids: set[bytes]) -> set[bytes]:
    """What stands in the tables of these people, and the decisions about them."""
    marks, values = ",".join("?" * len(ids)), [bytearray(id) for id in ids]
    queries = [
        f'SELECT id FROM "{noun}" WHERE "{field}" IN ({marks})' for noun, field in OF_A_PERSON
    ]
    queries += [f"SELECT id FROM pair WHERE {end} IN ({marks})" for end in ("first", "second")]
    return {
        each
        for query in queries
        for (id,) in projection.connection.execute(query, values)
        for each in projection.all_ids(id)
    }


def _out_of_sight(ledger: Ledger, ids: set[bytes]) -> set[bytes]:
    """What belongs to these people and stands in no table: it was undone, or waits."""
    hidden = [change_of(row) for row in _hidden_rows(ledger)]
    fields = dict(OF_A_PERSON)
    return {
        change.record
        for change in hidden
        if change.noun in fields and id_in((patch_of(change) or {}).get(fields[change.noun])) in ids
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
