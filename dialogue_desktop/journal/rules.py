"""The nineteen merge rules, and a record read from its changes by them.

 1. Union: merging is the set union of changes by (replica, seq), then projection.
 2. Field value: the latest changes of a field decide; different values disagree, all kept; the
    last one shows, or of a field with strict values the one that says least.
 3. Settling is a new change that has seen them all.
 4. Absent is not empty: a field never set never competes.
 5. Removal: removed when one of the latest removals had seen every other change of it and of
    what belongs to it; otherwise a disagreement, shown as not removed.
 6. Sets: an element is in when one of its latest changes adds it.
 7. Whole values: a nested value is replaced whole.
 8. Natural identity: the same fact on two laptops is one record.
 9. Same person: a connected group of pairs is read as one record.
10. No clock decides; what the program fills in by itself never asks: the earliest shows.
11. A replica is one sitting, never continued after closing.
12. Causal arrival: a change is applied when all it has seen is here, and parked until then.
13. Newer and older: no change is ever rewritten; patches are upcast when read.
14. Content may be absent: withheld < whole < erased, joined per change.
15. Trust nothing, all or nothing.
16. Rules bind the keyboard, not the merge: reading never raises.
17. Undo names what it voids; redo voids the void.
18. Fingerprint: nothing local, nothing projected.
19. Attachments are their hash; bytes may come later.

Rules 2 to 7 and 10 are read here; 8 and 9 in ``reading`` and ``groups``; 12 in ``causality``;
13 and 14 in ``changes``; 17 in ``voids``; what people declare by 10, 12 and 14 in ``declared``; 1,
11 and 18 where the store keeps the journal; 15 and 19 where files come in. Each is held by tests
named after it, ``test_rule_5_…``: a test looks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from .causality import Causality
from .changes import Change, Patch

REMOVED = "removed"
"""The field that removals and restorations write."""

Act = tuple[Change, Patch]


class Opinion(NamedTuple):
    """One of the latest changes of a field and the value it gives."""

    change: Change
    value: Any


@dataclass(frozen=True, slots=True)
class Nature:
    """What the rules need to know of a noun; the domain says it."""

    fields: frozenset[str] = frozenset()
    """Those this version knows; others stay in the journal and travel (merge rule 13)."""
    sets: frozenset[str] = frozenset()
    earliest: frozenset[str] = frozenset()
    quiet: frozenset[str] = frozenset()
    strict: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """Field -> its values, the one that says least first."""
    personal: frozenset[str] = frozenset()
    attributed: frozenset[str] = frozenset()
    owners: Mapping[str, str] = field(default_factory=dict)
    """Field -> noun of the record this one is hidden with."""
    natural: tuple[str, ...] = ()
    """Fields that make the id; they never disagree."""
    derives: bool = True
    """Whether one of those fields is a reference, so that uniting what it names unites this too."""
    unites: bool = False
    plain: frozenset[str] = field(init=False)
    """Fields whose value is what was said, when only one change said it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "plain", self.fields - self.sets)


@dataclass(slots=True)
class State:
    """A record as its changes make it: the values shown and what disagrees."""

    noun: str
    id: bytes
    created: Change
    values: dict[str, Any] = field(default_factory=dict)
    removed: bool = False
    disputes: dict[str, list[Opinion]] = field(default_factory=dict)


def latest(opinions: Iterable[Opinion], causality: Causality) -> list[Opinion]:
    """Those that no other opinion happened after, in the order of (tick, uid, seq) they come in.

    A tick follows causality unless a laptop counts wrongly; so both directions are asked.
    """
    return latest_of(opinions, causality.before)


Spoken = TypeVar("Spoken", bound=tuple[Any, Any])


def latest_of(said: Iterable[Spoken], before: Callable[[Any, Any], bool]) -> list[Spoken]:
    """The same of anything that is said, in whatever form: who said it comes first."""
    found: list[Spoken] = []
    for each in said:
        by = each[0]
        if found:
            found = [other for other in found if not before(other[0], by)]
            if any([before(by, other[0]) for other in found]):
                continue
        found.append(each)
    return found


def agree(opinions: Sequence[tuple[Any, Any]]) -> bool:
    """Whether all the latest opinions are one value."""
    first = opinions[0][1]
    kind = type(first)  # 1 and true are two values
    return all([type(value) is kind and value == first for _, value in opinions])


def least_said(values: Iterable[Any], order: Sequence[Any]) -> Any:
    """Of competing values the one that says least; one that only a newer version knows, first."""
    return min(values, key=lambda value: order.index(value) if value in order else -1)


def read(
    noun: str,
    id: bytes,
    acts: list[Act],
    nature: Nature,
    causality: Causality,
    belonging: Iterable[Change] = (),
) -> State:
    """One record from its acts, in order of (tick, uid, seq), and what belongs to it."""
    created, said = acts[0]
    state = State(noun, id, created, dict(said))
    values = state.values
    if len(acts) == 1 and values.keys() <= nature.plain:
        return state  # nearly every record: said once, and nothing to decide
    asked: set[str] = set()
    for _, said in acts[1:]:
        asked |= values.keys() & said.keys()
        values.update(said)
    asked |= values.keys() - nature.plain
    for name in sorted(asked):
        opinions = [Opinion(change, said[name]) for change, said in acts if name in said]
        if name in nature.natural:
            values[name] = opinions[0].value
        elif name in nature.sets:
            values[name] = _elements(opinions, causality)
        elif name in nature.fields:
            _settle_field(state, name, latest(opinions, causality), nature)
        else:
            del values[name]
            if name == REMOVED:
                _settle_removal(state, latest(opinions, causality), acts, belonging, causality)
    return state


def _settle_field(state: State, name: str, opinions: list[Opinion], nature: Nature) -> None:
    """Rules 2 and 10."""
    state.values[name] = opinions[-1].value
    if len(opinions) == 1 or agree(opinions):
        return
    if name in nature.earliest:
        given = [opinion.value for opinion in opinions if opinion.value is not None]
        state.values[name] = min(given, key=str) if given else None
    elif name not in nature.quiet:
        state.disputes[name] = opinions
        if name in nature.strict:
            state.values[name] = least_said((each.value for each in opinions), nature.strict[name])


def _settle_removal(
    state: State,
    opinions: list[Opinion],
    acts: list[Act],
    belonging: Iterable[Change],
    causality: Causality,
) -> None:
    """Rule 5: a removal stands against what it had seen, and is asked about otherwise."""
    removals = [opinion for opinion in opinions if opinion.value is True]
    if not removals:
        return
    writes = [change for change, patch in acts if patch.get(REMOVED) is not True]
    unseen = [
        change
        for change in (*writes, *belonging)
        if not any(causality.before(change, removal.change) for removal in removals)
    ]
    state.removed = not unseen
    if unseen:
        last = {change.replica: change for change in sorted(unseen, key=causality.order)}
        keeps = [Opinion(change, False) for change in last.values()]
        state.disputes[REMOVED] = sorted(
            [*removals, *keeps], key=lambda opinion: causality.order(opinion.change)
        )


def _elements(opinions: list[Opinion], causality: Causality) -> list[str]:
    """Rule 6: adding wins over a removal that had not seen it."""
    by_element: dict[str, list[Opinion]] = {}
    for change, value in opinions:
        if isinstance(value, Mapping):
            for element in _strings(value.get("-")):
                by_element.setdefault(element, []).append(Opinion(change, False))
            for element in _strings(value.get("+")):
                by_element.setdefault(element, []).append(Opinion(change, True))
    return sorted(
        element
        for element, votes in by_element.items()
        if any(vote.value for vote in latest(votes, causality))
    )


def _strings(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def set_patch(before: Iterable[str], after: Iterable[str]) -> dict[str, list[str]]:
    """What an edit of a set says: the elements added and removed."""
    before, after = set(before), set(after)
    said = {"+": sorted(after - before), "-": sorted(before - after)}
    return {sign: elements for sign, elements in said.items() if elements}
