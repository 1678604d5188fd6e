"""How long it takes to find the suspected twins of a large programme, and what is found.

The people are invented: given names as frequent as in Morocco, where one man in eight is called
Mohamed, family names made of syllables, communes of unequal size, a number for most. One in
twenty stands there twice, as another laptop would have written the name.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import TypeVar
from uuid import UUID

from dialogue_desktop.exchange.acquaintances import Acquaintances
from dialogue_desktop.exchange.evidence import Person
from dialogue_desktop.exchange.twins import Twin

from . import Row, percentile

T = TypeVar("T")

FEW, NEW = 20_000, 500

_MEN = """Mohamed Ahmed Hassan Said Rachid Youssef Khalid Mustapha Abdellah Omar Driss Brahim
Abdelkader Hamid Karim Jamal Aziz Abderrahim Noureddine Lahcen Mehdi Anas Ayoub Hicham Abdelilah
Othmane Zakaria Bilal Samir Tarik Mounir Nabil Jawad Adil Ismail Yassine Reda Kamal Fouad"""
_WOMEN = """Fatima Khadija Aicha Zahra Malika Naima Rachida Latifa Saida Hafida Zineb Meryem Hanane
Samira Nadia Karima Siham Houria Ilham Loubna Imane Sanae Asmae Ghizlane Hayat Touria Bouchra
Nawal Amina Souad"""
_BEGIN = "ba be bou cha da dri fa fi ghe ha i ka khe la lou ma me na nou ou ra ri sa so ta ti ya za"
_MIDDLE = "ja li ma ssi ra dda kha ri na la tta mou ba ye wi zi nno rgha hda chi lla bbou"
_END = "ni wi ri di li mi chi oui aoui ani ari ili ane our out ouk bi dri ssi"
_WAYS = (("ou", "u"), ("kh", "gh"), ("ss", "s"), ("aoui", "awi"), ("i", "y"), ("e", "a"))


def rows() -> Iterator[Row]:
    """Seconds of the processor, how they grow, what is found, and a look while typing."""
    for count in (1000, 4000, FEW):
        people, truth = invented(count)
        short, found = spent(partial(found_among, people))
        pairs = {frozenset((twin.first, twin.second)) for twin in found}
        right = len(pairs & truth)
        yield Row(f"twins by another hand found, of {count} people", 100 * right / len(truth), "%")
        yield Row(f"proposed pairs that are twins, of {count}", 100 * right / len(pairs), "%")
    many, _ = invented(5 * FEW)
    long, _ = spent(partial(found_among, many))
    yield Row("suspected twins among 100,000 people", long, "s", 5.0)
    yield Row("among 100,000, against five times as long", long, "s", 2.0, long / short / 5)
    new = many[:NEW]
    made, here = spent(partial(Acquaintances, many[NEW:]))
    yield Row("100,000 people made ready, once for an open file", made, "s")
    came, _ = spent(partial(here.twins_among, new))
    yield Row("500 new people against 100,000 that are ready", came, "s", 0.5)
    here.twins_of(new[0])  # how frequent names are is counted once
    looks = [spent(partial(here.twins_of, one))[0] for one in new[:200]]
    yield Row("one typed name against 100,000, p95", 1000 * percentile(looks), "ms", 10.0)
    from . import matching  # whose tests draw people from here

    yield from matching.rows()


def found_among(people: list[Person]) -> list[Twin]:
    """All suspected pairs, from the beginning."""
    return Acquaintances(people).twins()


def spent(work: Callable[[], T]) -> tuple[float, T]:
    """The processor's seconds that some work takes, whatever else the computer does; its answer."""
    start = time.process_time()
    answer = work()
    return time.process_time() - start, answer


def invented(count: int, seed: int = 1) -> tuple[list[Person], set[frozenset[UUID]]]:
    """People, and which two of them are one."""
    chance = random.Random(seed)
    families = _drawn(_families(chance, max(200, count // 12)), chance)
    communes = _drawn([f"Commune {number}" for number in range(max(6, count // 60))], chance)
    given = {"male": _drawn(_MEN.split(), chance), "female": _drawn(_WOMEN.split(), chance)}
    people: list[Person] = []
    truth: set[frozenset[UUID]] = set()
    while len(people) < count:
        person = _one(chance, given, families, communes)
        people.append(person)
        if chance.random() < 0.05 and len(people) < count:
            people.append(_again(person, chance))
            truth.add(frozenset((person.id, people[-1].id)))
    chance.shuffle(people)
    return people, truth


class _drawn:  # noqa: N801 - reads as a verb where it is used
    """Draws one, the first most often: frequencies fall as they do in real lists."""

    def __init__(self, values: Sequence[str], chance: random.Random) -> None:
        self._values, self._chance = values, chance
        self._weights = list(accumulate(1 / (place + 4) for place in range(len(values))))

    def __call__(self) -> str:
        return self._chance.choices(self._values, cum_weights=self._weights)[0]


def _families(chance: random.Random, count: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        parts = [chance.choice(_BEGIN.split())]
        parts += chance.choices(_MIDDLE.split(), k=chance.choice((0, 1, 1, 2)))
        name = "".join((*parts, chance.choice(_END.split()))).capitalize()
        found[f"El {name}" if chance.random() < 0.3 else name] = None
    return list(found)


def _one(
    chance: random.Random, given: dict[str, _drawn], families: _drawn, communes: _drawn
) -> Person:
    sex = chance.choice(("male", "female"))
    return Person(
        UUID(int=chance.getrandbits(128)),
        name=f"{given[sex]()} {families()}",
        phone=f"+2126{chance.randrange(10**8):08d}" if chance.random() < 0.7 else None,
        commune=communes(),
        birth_year=chance.randrange(1945, 2003) if chance.random() < 0.5 else None,
        sex=sex,
    )


def _again(person: Person, chance: random.Random) -> Person:
    """The person as somebody else wrote it down."""
    name = person.name or ""
    for _ in range(chance.choice((0, 1, 1, 2))):
        name = name.replace(*chance.choice(_WAYS))
    return person._replace(
        id=UUID(int=chance.getrandbits(128)),
        name=name,
        phone=person.phone if chance.random() < 0.6 else None,
        commune=person.commune if chance.random() < 0.8 else None,
        birth_year=person.birth_year if chance.random() < 0.5 else None,
    )
