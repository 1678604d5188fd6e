"""Which person of the file a row of a list certainly is, so that no list makes twins (P6, P15).

Certain is what needs no judgement: the same name in a script, letter for letter after folding,
whatever the order of its words, and something else the same (the name in the other script,
phone, e-mail, commune, birth year), or nothing that differs. Whoever is only probably the same
is proposed as a twin instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from ..domain.names import fold
from .evidence import Person, email_key, phone_key

Signs = tuple[str, ...]


class Known:
    """The people of the file, found by what a row says of somebody.

    Rows of one list are not compared with each other: they are as many people as there are rows,
    and those who seem to be the same are proposed as twins.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_name: dict[tuple[str, str], list[tuple[UUID, Signs]]] = {}
        for person in people:
            signs = _signs(person)
            for name in _names(person):
                self._by_name.setdefault(name, []).append((person.id, signs))

    def certain(self, person: Person) -> UUID | None:
        """Who this certainly is; None when nobody, or when it may be one of several."""
        signs = _signs(person)
        found: dict[UUID, int] = {}
        for name in _names(person):
            for id, theirs in self._by_name.get(name, ()):
                found[id] = _agreement(signs, theirs)
        for enough in (1, 0):
            sure = [id for id, agreed in found.items() if agreed >= enough]
            if sure:
                best = max(found[id] for id in sure)
                sure = [id for id in sure if found[id] == best]
                return sure[0] if len(sure) == 1 else None
        return None


def _names(person: Person) -> Iterator[tuple[str, str]]:
    for script, name in (("latin", person.name), ("arabic", person.name_ar)):
        words = sorted(fold(name).split())
        if words:
            yield script, " ".join(words)


def _signs(person: Person) -> Signs:
    year = person.birth_year
    return (
        *(" ".join(sorted(fold(name).split())) for name in (person.name, person.name_ar)),
        phone_key(person.phone),
        email_key(person.email),
        fold(person.commune),
        str(year) if isinstance(year, int) else "",
    )


def _agreement(a: Signs, b: Signs) -> int:
    """How much more than the name is the same; below 0 when only the name is and more differs."""
    both = [(one, other) for one, other in zip(a, b, strict=True) if one and other]
    more = sum(one == other for one, other in both) - 1
    return more if more or len(both) == 1 else -1
