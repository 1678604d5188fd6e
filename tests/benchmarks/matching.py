"""How well suspected twins are found: real names, and a benchmark of record linkage.

``splink`` is asked about the same columns where ``packaging/requirements-bench.txt`` is installed.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

from dialogue_desktop.exchange.acquaintances import Acquaintances

from ..conftest import TOP
from ..exchange.test_twins_real import Pairs, febrl, id_of, named, pairs_of
from . import Row

DATA = TOP.parent / "shared" / "data"
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9)
BEHIND = 0.5
"""So many points of F1 may we be behind."""


def rows() -> Iterator[Row]:
    """Precision and recall by threshold, and F1 beside another's."""
    if not DATA.is_dir():
        return
    yield from of_names()
    people, truth = febrl(DATA, "febrl_dataset3.csv", numbered=True)
    ours = f1(pairs_of(Acquaintances(people).twins()), truth)
    yield Row("febrl 3: F1 of suspected twins", 100 * ours, "%")
    try:
        theirs = max(f1(found, truth) for found in linked(people))
    except ImportError:
        return
    yield Row("febrl 3: F1 of splink at its best threshold", 100 * theirs, "%")
    yield Row("febrl 3: points of F1 behind splink", max(0.0, 100 * (theirs - ours)), "", BEHIND)


def f1(found: Pairs, truth: Pairs) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * len(found & truth) / (len(found) + len(truth))


def of_names() -> Iterator[Row]:
    """Labelled pairs of names in one script, most of the wrong ones nearly alike."""
    with (DATA / "name_pairs_dev.csv").open(encoding="utf-8") as file:
        pairs = [row for row in csv.DictReader(file) if row["scripts"] != "Arab-Latn"]
    people = {row[side]: named(row[side]) for row in pairs for side in ("name_a", "name_b")}
    scores = {
        frozenset((t.first, t.second)): t.score for t in Acquaintances(people.values()).twins()
    }
    told = [
        (scores.get(frozenset((id_of(row["name_a"]), id_of(row["name_b"]))), 0), row["label"])
        for row in pairs
    ]
    together = sum(label == "1" for _, label in told)
    for threshold in THRESHOLDS:
        shown = [label == "1" for score, label in told if score >= threshold]
        precision, recall = sum(shown) / max(1, len(shown)), sum(shown) / together
        yield Row(f"names, shown from {threshold} on: precision", 100 * precision, "%")
        yield Row(f"names, shown from {threshold} on: recall", 100 * recall, "%")
        wrong = (len(shown) - sum(shown)) / (len(told) - together)
        yield Row(f"names, shown from {threshold} on: of the different", 100 * wrong, "%")


def linked(people: list[Any]) -> Iterator[Pairs]:
    """The pairs that splink links on the same columns, at several thresholds."""
    import pyarrow
    import splink.comparison_library as compare
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    ids = [person.id for person in people]
    columns = ("name", "phone", "commune", "birth_year")
    values = {name: [getattr(person, name) for person in people] for name in columns}
    table = pyarrow.table({"unique_id": list(range(len(people))), **values})
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            compare.JaroWinklerAtThresholds("name", [0.92, 0.8, 0.7]),
            compare.LevenshteinAtThresholds("phone", [1, 2]),
            compare.JaroWinklerAtThresholds("commune", [0.92, 0.8]),
            compare.ExactMatch("birth_year"),
        ],
        blocking_rules_to_generate_predictions=[block_on(name) for name in columns],
    )
    linker = Linker(DuckDBAPI().register(table), settings, log_level=50)
    linker.training.estimate_probability_two_random_records_match([block_on("phone")], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in (block_on("phone"), block_on("name")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=0.05).as_record_list()
    for threshold in (0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999):
        yield {
            frozenset((ids[each["unique_id_l"]], ids[each["unique_id_r"]]))
            for each in found
            if each["match_probability"] >= threshold
        }
