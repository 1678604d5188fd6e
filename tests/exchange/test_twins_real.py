"""Suspected twins on real input, and among many: what is found, what is not, and how it grows."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from dialogue_desktop.domain.names import fold, is_arabic
from dialogue_desktop.exchange.acquaintances import Acquaintances
from dialogue_desktop.exchange.evidence import Person
from dialogue_desktop.exchange.twins import Twin
from tests.benchmarks.twins import invented

Pairs = set[frozenset[UUID]]


def id_of(text: str) -> UUID:
    return uuid5(NAMESPACE_URL, text)


def pairs_of(twins: Iterable[Twin]) -> Pairs:
    return {frozenset((twin.first, twin.second)) for twin in twins}


def named(text: str) -> Person:
    arabic = is_arabic(fold(text))
    return Person(id_of(text), None if arabic else text, text if arabic else None)


def test_labelled_pairs_of_names(shared_data: Path) -> None:
    with (shared_data / "name_pairs_dev.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    people = {row[side]: named(row[side]) for row in rows for side in ("name_a", "name_b")}
    found = pairs_of(Acquaintances(people.values()).twins())
    right: dict[bool, list[bool]] = {True: [], False: []}
    for row in rows:
        if row["scripts"] != "Arab-Latn":
            pair = frozenset((id_of(row["name_a"]), id_of(row["name_b"])))
            right[row["label"] == "1"].append(pair in found)
    together, wrongly, missed = sum(right[True]), sum(right[False]), right[True].count(False)
    assert together / (together + missed) > 0.92  # recall
    assert together / (together + wrongly) > 0.88  # precision
    assert len(found) < 1.5 * len(right[True])  # and hardly anything else among 470 people


def officials(shared_data: Path) -> tuple[list[Person], list[Person]]:
    first = shared_data / "officials_list_a.csv"
    second = shared_data / "officials_list_b.csv"
    with first.open(encoding="cp1252") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    latin = [
        Person(
            id_of(f"a{number}"),
            name=f"{row['Prénom']} {row['Nom']}",
            phone=row["Téléphone"],
            commune=row["Commune"],
        )
        for number, row in enumerate(rows)
    ]
    with second.open(encoding="utf-16") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    arabic = [
        Person(
            id_of(f"b{number}"),
            name=row["الاسم باللاتينية"] or None,
            name_ar=row["الاسم الكامل"],
            phone=row["الهاتف"] or None,
            commune=row["الجماعة"],
        )
        for number, row in enumerate(rows)
    ]
    return latin, arabic


def test_officials_of_two_lists(shared_data: Path) -> None:
    latin, arabic = officials(shared_data)
    first = {person.id for person in latin}
    found = Acquaintances([*latin, *arabic]).twins()
    across = [twin for twin in found if len(first & {twin.first, twin.second}) == 1]
    assert len(across) == 16 and len(found) <= 17
    assert all(twin.reasons[0] == "same_phone" for twin in found[:9])


def test_officials_known_here_in_latin_and_there_in_arabic(shared_data: Path) -> None:
    latin, arabic = officials(shared_data)
    found = Acquaintances([*latin, *(person._replace(name=None) for person in arabic)]).twins()
    assert sum(twin.reasons == ("same_phone",) for twin in found) == 9


def febrl(shared_data: Path, name: str, numbered: bool) -> tuple[list[Person], Pairs]:
    """People of a record-linkage benchmark, and which of them are one."""
    with (shared_data / name).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, skipinitialspace=True))
    groups: defaultdict[str, list[UUID]] = defaultdict(list)
    people = []
    for row in rows:
        person = Person(
            id_of(row["rec_id"]),
            name=f"{row['given_name']} {row['surname']}".strip() or None,
            phone=row["soc_sec_id"] if numbered else None,
            commune=row["suburb"] or None,
            birth_year=int(row["date_of_birth"][:4] or 0) or None,
        )
        people.append(person)
        groups["-".join(row["rec_id"].split("-")[:2])].append(person.id)
    truth = {frozenset(pair) for ids in groups.values() for pair in combinations(ids, 2)}
    return people, truth


def test_a_benchmark_with_a_number(shared_data: Path) -> None:
    for name in ("febrl_dataset1.csv", "febrl_dataset3.csv"):
        people, truth = febrl(shared_data, name, numbered=True)
        found = pairs_of(Acquaintances(people).twins())
        assert len(found & truth) / len(truth) > 0.965
        assert len(found & truth) / len(found) > 0.99


def test_a_benchmark_without_a_number(shared_data: Path) -> None:
    people, truth = febrl(shared_data, "febrl_dataset1.csv", numbered=False)
    found = pairs_of(Acquaintances(people).twins())
    assert len(found & truth) / len(truth) > 0.9
    assert len(found & truth) / len(found) > 0.98


def test_among_many_the_work_grows_with_the_people_and_twins_are_found() -> None:
    """Counted, not timed: the pairs that are compared, of all that there are."""
    compared = {}
    for size in (2000, 4000):
        people, truth = invented(size)
        here = Acquaintances(people)
        rows = zip(*(side.tolist() for side in here.compared()), strict=True)
        met = {frozenset((people[a].id, people[b].id)) for a, b in rows}
        found = pairs_of(here.twins())
        compared[size] = len(met)
        assert len(met & truth) / len(truth) > 0.98
        assert len(found & truth) / len(truth) > 0.96
        assert len(found & truth) / len(found) > 0.45  # namesakes are not asked about
    assert compared[4000] < 3 * compared[2000] and compared[4000] < 40 * 4000
