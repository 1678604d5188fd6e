"""The tables that follow from the journal: each touched record is read once and written once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from ..domain.nouns import NOUNS
from ..journal.changes import Change, patch_of
from ..journal.groups import Groups, Union
from ..journal.natures import NATURES
from ..journal.reading import canonical, chosen_acts, derived, id_in, members, named, read_group
from ..journal.rules import Act, State
from ..journal.voids import UNDO
from .dots import row_of
from .file import Connection, Row, in_parts, put
from .ledger import Ledger
from .rows import Disputes, Told, state_row, stored
from .shortcut import Came, Shortcut, as_hex
from .tables import columns_of

POINTING = {
    pointed: [
        (noun, field)
        for noun, record in NOUNS.items()
        for field, of in record.references.items()
        if of == pointed and field not in NATURES[noun].sets
    ]
    for pointed in NOUNS
}
"""Noun -> (noun, field) of what is read anew when records of it are united or parted."""

OWNED = {
    owner: [(noun, field) for noun, field in fields if field in NATURES[noun].owners]
    for owner, fields in POINTING.items()
}
"""Noun -> (noun, field) of what is hidden with it."""

NONE = Groups()
NOTHING: Came = MappingProxyType({})
ORDERED = [
    "pair",
    *sorted((noun for noun in NOUNS if noun != "pair"), key=lambda n: not NATURES[n].owners),
]
"""Pairs first, since they make groups; owners last, since their removal depends on the rest."""


Watch = Callable[[int, int], None]


def nobody(done: int, total: int) -> None:
    """Nobody watches."""


class Projection:
    """Keeps a file's tables equal to what its journal says."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self.connection = connection
        self.ledger = ledger
        self.causality = ledger.causality
        self.aliases: dict[bytes, bytes] = dict(self._rows("SELECT id, known_by FROM alias"))
        self._behind: dict[bytes, set[bytes]] = {}
        for id, shown in self.aliases.items():
            self._behind.setdefault(shown, set()).add(id)
        self.groups: dict[str, Groups] = {}
        self.disputed: set[bytes] = {r for (r,) in self._rows("SELECT record FROM disagreement")}
        self._load_groups()

    def _rows(self, sql: str, values: Collection[Any] = ()) -> list[Any]:
        return list(self.connection.execute(sql, tuple(values)))

    def _load_groups(self) -> None:
        """Undisputed pairs of two records of one noun make groups; any other pair makes none."""
        unions: dict[str, list[Union]] = {}
        rows = self._rows(
            "SELECT id, first, second, keep, coalesce(of, 'participant') FROM pair"
            " WHERE verdict = 'same' AND removed <> 1 AND id NOT IN"
            " (SELECT record FROM disagreement WHERE field = 'verdict')"
        )
        for pair, first, second, keep, of in rows:
            if of in NOUNS and NATURES[of].unites and pair == derived("pair", (first, second)):
                unions.setdefault(of, []).append(Union(pair, first, second, keep))
        self.groups = {noun: Groups(found) for noun, found in unions.items()}

    def _groups_of(self, noun: str) -> Groups:
        """The groups that decide how a noun's records are read: its own, or its owners'."""
        nature = NATURES[noun]
        if nature.unites or not nature.owners:
            return self.groups.get(noun) or NONE
        found = [g for owner in set(nature.owners.values()) if (g := self.groups.get(owner))]
        return found[0] if len(found) == 1 else Groups.of_several(found) if found else NONE

    # --- the history that the rules read from ----------------------------------------------------

    def acts(self, ids: Collection[bytes]) -> dict[bytes, list[Act]]:
        return self.ledger.acts(ids)

    def belonging(self, noun: str, owners: Collection[bytes]) -> Iterable[Change]:
        for child, field in OWNED[noun]:
            marks = ",".join("?" * len(owners))
            rows = self._rows(f'SELECT id FROM "{child}" WHERE "{field}" IN ({marks})', owners)
            ids = [member for (id,) in rows for member in self.all_ids(id)]
            for acts in self.acts(ids).values():
                yield from (change for change, _ in acts)

    def all_ids(self, id: bytes) -> list[bytes]:
        """Every id whose changes make the record shown under this one."""
        return [id, *sorted(self._behind.get(id, ()))]

    def shown(self, id: bytes) -> bytes:
        """The id under which a record is shown."""
        return self.aliases.get(id, id)

    # --- projecting ------------------------------------------------------------------------------

    def project(
        self,
        touched: dict[str, set[bytes]],
        came: Came = NOTHING,
        told: Told | None = None,
        fresh: bool = False,
        watch: Watch = nobody,
    ) -> Told:
        """Write every touched record anew; answers what was and what is.

        ``came``: what alone has to be read of some of them, ``fresh`` where nothing was here of
        those; ``told``: what is known to have changed by the same act; ``watch`` hears how many
        records are written, of how many, and may raise to end it.
        """
        told = told or Told(self.causality, partial(stored, self.connection))
        waiting = {noun: set(ids) for noun, ids in touched.items() if noun in NOUNS}
        again: dict[str, set[bytes]] = {}
        done, total = 0, sum(map(len, waiting.values()))
        for noun in ORDERED:
            ids = waiting.pop(noun, None)
            if not ids:
                continue
            for part in in_parts(sorted(ids), 20_000):  # so that memory stays small
                through = again.get(noun, set())
                left = self._shortened(noun, part, came, told, fresh, through) if came else part
                if left:
                    self._project_noun(noun, left, told)
                done += len(part)
                watch(min(done, total), total)
            if noun == "pair":
                again = self._regroup(ids)
                for of, more in again.items():
                    waiting.setdefault(of, set()).update(more)
            self._touch_removed_owners(noun, told, waiting)
        return told

    def _shortened(
        self, noun: str, ids: list[bytes], came: Came, told: Told, fresh: bool, again: set[bytes]
    ) -> list[bytes]:
        """Write what can be written without its history; answers the rest, and what is read
        ``again``, through other groups than before."""
        groups, aliases = self._groups_of(noun), self.aliases
        own = [groups, *(self.groups.get(of, NONE) for of in NATURES[noun].owners.values())]
        united = {id.hex() for each in own for id in each}

        asked = set(ids)
        behind = {id for id in asked & self._behind.keys() if self._behind[id]}
        apart = (aliases, self.disputed, groups, again)
        joined = behind.union(*(asked.intersection(each) for each in apart))
        shortcut = Shortcut(self.connection, self.causality, noun, joined, united)
        left = shortcut.write(ids, came, told, fresh)
        self._write_disputes(noun, (), shortcut.disputes, told)
        return left

    def _regroup(self, pairs: set[bytes]) -> dict[str, set[bytes]]:
        """Pairs changed: what is read through a group that is another one now, is read again, and
        what the same two were united into once more, maybe with other values chosen."""
        waiting: dict[str, set[bytes]] = {}
        before = self.groups
        self._load_groups()
        for noun in before.keys() | self.groups.keys():
            old, new = before.get(noun, NONE), self.groups.get(noun, NONE)
            differing = old.differing(new)
            spoken = {id for id in new if not pairs.isdisjoint(new.pairs(id))}
            waiting.setdefault(noun, set()).update(spoken)
            for id in differing:
                waiting.setdefault(noun, set()).update(old.members(id), new.members(id))
            for child, field in POINTING.get(noun, ()):
                self._touch_children(child, field, differing, old, new, waiting)
        return waiting

    def _touch_children(
        self,
        child: str,
        field: str,
        differing: set[bytes],
        old: Groups,
        new: Groups,
        waiting: dict[str, set[bytes]],
    ) -> None:
        owners = {m for id in differing for g in (old, new) for m in g.members(id)}
        if not owners:
            return
        marks = ",".join("?" * len(owners))
        rows = self._rows(f'SELECT id FROM "{child}" WHERE "{field}" IN ({marks})', owners)
        for (id,) in rows:
            waiting.setdefault(child, set()).update(self.all_ids(id))

    def _project_noun(self, noun: str, ids: list[bytes], told: Told) -> None:
        groups = self._groups_of(noun)
        acts = self._acts_of(noun, ids)
        gone: dict[bytes, bytes] = {}
        if groups or self.aliases:
            wanted, gone = self._wanted(noun, ids, acts, groups)
        else:
            wanted = {id: (id,) for id in ids}
        states = {id: self._read(noun, id, own, acts, groups) for id, own in wanted.items()}
        if groups or self.aliases:
            self._rename(noun, ids, gone)
        self._write(noun, states, [id for id in ids if id not in states], told)

    def _wanted(
        self, noun: str, ids: list[bytes], acts: dict[bytes, list[Act]], groups: Groups
    ) -> tuple[dict[bytes, tuple[bytes, ...]], dict[bytes, bytes]]:
        """Shown id -> the ids that make it, and other ids -> the one shown for them."""
        wanted: dict[bytes, tuple[bytes, ...]] = {}
        gone: dict[bytes, bytes] = {}
        # An id that nobody wrote under says nothing of what makes it: what others say comes first.
        for id in sorted(ids, key=lambda id: id not in acts):
            parts = named(noun, acts.get(id, ())) or self._identity(noun, id)
            shown = canonical(noun, id, groups, parts)
            if shown not in wanted:
                wanted[shown] = members(noun, id, groups, parts)
            if shown != id:
                gone[id] = shown
        missing = {id for own in wanted.values() for id in own} - acts.keys() - set(ids)
        if missing:
            acts.update(self._acts_of(noun, missing))
        for shown, own in wanted.items():
            gone.update((id, shown) for id in own if id != shown and id in acts)
        return wanted, gone

    def _read(
        self,
        noun: str,
        id: bytes,
        own: tuple[bytes, ...],
        acts: dict[bytes, list[Act]],
        groups: Groups,
    ) -> State | None:
        nature = NATURES[noun]
        chosen: list[Act] = []
        if nature.unites and groups:
            pairs = self.acts(groups.pairs(id))
            chosen = [
                act for said in pairs.values() for act in chosen_acts(said, nature, self.causality)
            ]
        state = read_group(noun, own, lambda each: acts.get(each, []), chosen, self)
        if state and not set(nature.natural) <= state.values.keys():
            for name, part in zip(nature.natural, self._identity(noun, id) or (), strict=False):
                state.values.setdefault(name, part.hex())
        if state and self.groups:
            self._through_groups(noun, state)
        return state

    def _acts_of(self, noun: str, ids: Collection[bytes]) -> dict[bytes, list[Act]]:
        """The acts that speak of these ids as this noun; a hostile hand may use one id for two."""
        acts = self.acts(ids)
        kept = {id: [act for act in said if act[0].noun == noun] for id, said in acts.items()}
        return {id: said for id, said in kept.items() if said}

    def _identity(self, noun: str, id: bytes) -> tuple[bytes, ...] | None:
        """What a derived id derives from, also where what said so was undone."""
        if not NATURES[noun].natural:
            return None
        changes = self.ledger.changes([id])
        return named(noun, [(c, patch) for c in changes if (patch := patch_of(c)) is not None])

    def shown_identity(self, noun: str, id: bytes) -> tuple[str, ...]:
        """What an id derives from, where it is shown but no change under it says so yet."""
        if self._identity(noun, id):
            return ()
        natural = NATURES[noun].natural
        row = stored(self.connection, noun, [id]).get(id)
        cells = dict(zip(columns_of(noun), row or (), strict=False))
        return tuple(cells[name].hex() for name in natural if isinstance(cells.get(name), bytes))

    def _through_groups(self, noun: str, state: State) -> None:
        """What belongs to a united record is listed under the id it is known by; who point to two
        records which are one do not disagree."""
        for field, owner in NATURES[noun].owners.items():
            value, groups = state.values.get(field), self.groups.get(owner)
            if groups and (id := id_in(value)):
                state.values[field] = groups.known_by(id).hex()
        for field, pointed in NOUNS[noun].references.items():
            groups = self.groups.get(pointed)
            if groups and field in state.disputes:
                known = {id.hex(): groups.known_by(id).hex() for id in groups}
                said = [as_hex(opinion.value) for opinion in state.disputes[field]]
                if len({known.get(value, value) for value in said}) == 1:
                    del state.disputes[field]

    def _rename(self, noun: str, ids: list[bytes], gone: dict[bytes, bytes]) -> None:
        before = {id: self.aliases[id] for id in ids if id in self.aliases}
        if before == gone:
            return
        others = Groups.of_several(g for of, g in self.groups.items() if of != noun)
        dropped = [(id,) for id in before if id not in gone and id not in others]
        if dropped:
            self.connection.executemany("DELETE FROM alias WHERE id = ?", dropped)
        if gone:
            self.connection.executemany(
                "INSERT OR REPLACE INTO alias VALUES (?,?)", list(gone.items())
            )
        for (id,) in dropped:
            self._behind[self.aliases.pop(id)].discard(id)
        for id, shown in gone.items():
            self._behind.get(self.aliases.get(id, b""), set()).discard(id)
            self._behind.setdefault(shown, set()).add(id)
        self.aliases.update(gone)

    # --- writing ---------------------------------------------------------------------------------

    def _write(
        self, noun: str, states: dict[bytes, State | None], gone: list[bytes], told: Told
    ) -> None:
        before = stored(self.connection, noun, [*states, *gone])
        origins = self.causality.origins
        written: list[Row] = []
        for id, state in states.items():
            was = before.get(id)
            uid = origins[state.created.replica].uid if state else b""
            row = state_row(noun, id, state, uid) if state else None
            if row is not None and row != was:
                written.append(row)
            told.note(noun, id, was, row)
        for id in gone:
            if id in before:
                told.note(noun, id, before[id], None)
        dropped = [(id,) for id in before if not states.get(id)]
        if dropped:
            self.connection.executemany(f'DELETE FROM "{noun}" WHERE id = ?', dropped)
        if written:
            put(self.connection, noun, written, "INSERT OR REPLACE")
        live = {id: state for id, state in states.items() if state and not state.removed}
        disputes = {
            id: {
                field: [(row_of(change), value) for change, value in opinions]
                for field, opinions in state.disputes.items()
            }
            for id, state in live.items()
            if state.disputes
        }
        self._write_disputes(noun, [*states, *gone], disputes, told)

    def _write_disputes(
        self, noun: str, ids: Iterable[bytes], disputes: Mapping[bytes, Disputes], told: Told
    ) -> None:
        """Of these records nothing else is in dispute than this."""
        old = [id for id in ids if id in self.disputed]
        before: list[Row] = []
        for part in in_parts(old):
            among = f"FROM disagreement WHERE noun = ? AND record IN ({','.join('?' * len(part))})"
            asked = (noun, *part)
            before += self._rows(f"SELECT record, field, dot {among} ORDER BY record, dot", asked)
            self.connection.execute(f"DELETE {among}", asked)
            self.disputed.difference_update(part)
            still = among.replace("noun = ?", "noun <> ?")  # a hostile hand used an id for two
            self.disputed.update(id for (id,) in self._rows(f"SELECT record {still}", asked))
        rows = [
            (noun, bytearray(id), field, row[0])
            for id, said in disputes.items()
            for field, words in said.items()
            for row, _ in words
        ]
        if rows:
            self.connection.executemany("INSERT OR IGNORE INTO disagreement VALUES (?,?,?,?)", rows)
            self.disputed.update(disputes)
        told.note_disputes(noun, before, disputes)

    def _touch_removed_owners(self, noun: str, told: Told, waiting: dict[str, set[bytes]]) -> None:
        """Somebody wrote about what belongs, or belonged, to a removed record: read that again."""
        for field, owner in NATURES[noun].owners.items():
            removed = {id for (id,) in self._rows(f'SELECT id FROM "{owner}" WHERE removed <> 0')}
            if removed and (ids := told.read().get(noun)):
                place = columns_of(noun).index(field)
                spoken = {row[place] for row in told.before(noun)}
                for part in in_parts(ids):
                    marks = ",".join("?" * len(part))
                    sql = f'SELECT "{field}" FROM "{noun}" WHERE id IN ({marks})'
                    spoken.update(id for (id,) in self._rows(sql, part))
                waiting.setdefault(owner, set()).update(removed & spoken)

    # --- rebuilding ------------------------------------------------------------------------------

    def everything(self) -> dict[str, set[bytes]]:
        """All records the journal speaks of."""
        touched: dict[str, set[bytes]] = {}
        for noun, record in self._rows("SELECT DISTINCT noun, record FROM change"):
            if noun != UNDO:
                touched.setdefault(noun, set()).add(record)
        return touched
