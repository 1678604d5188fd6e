"""Scores of a module: typed, imported, matched to the register; bad ones told, none lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import DialogueError, Module, Participant, Score, Workspace
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.exchange.scores import checked_score, score_heading
from dialogue_desktop.ui.operations.learning import read


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        ws.add_all([Participant(name="Naïma Ouarghi"), Participant(name_ar="إدريس العلوي")])
        ws.add(Module(title="Gouvernance"))
        yield ws


def listed(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def scores(ws: Workspace) -> dict[str, tuple[float | None, float | None, int | None]]:
    people = {one.id: one.name or one.name_ar or "" for one in ws.all(Participant)}
    return {
        people[one.participant_id]: (one.before, one.after, one.satisfaction)
        for one in ws.all(Score)
    }


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Avant", "before"), ("Pré-test", "before"), ("Note avant (/20)", "before"),
        ("Test final /20", "after"), ("Après", "after"), ("الاختبار البعدي", "after"),
        ("Satisfaction (1 à 5)", "satisfaction"), ("الرضا", "satisfaction"),
        ("Remarque", None), ("", None), ("Nom", None),
    ],
)  # fmt: skip
def test_what_headings_name(heading: str, field: str | None) -> None:
    assert score_heading(heading) == field


def test_a_score_may_say_what_it_is_out_of() -> None:
    assert checked_score("before", "12/20", 20) == 12
    assert checked_score("before", "١٢", 20) == 12
    for typed in ("12/10", "21", "douze", "-1"):
        with pytest.raises(DialogueError):
            checked_score("before", typed, 20)


def test_scores_are_matched_and_nothing_is_written_before(ws: Workspace, tmp_path: Path) -> None:
    (module,) = ws.all(Module)
    path = listed(
        tmp_path / "notes.csv",
        "Nom complet;Avant;Après /20;Satisfaction",
        "ouarghi naima;8;14,5;5",
        "إدريس العلوي;١٠;absent;4",
        "Inconnu Total;3;4;1",
    )
    before = ws.fingerprint()
    report = ws.import_scores(path, module.id, dry_run=True)
    assert ws.fingerprint() == before and report.count == 5
    assert report.unknown == {4}
    assert [(f.row, f.value, f.reason) for f in report.faults] == [
        (3, "absent", "score_not_a_number")
    ]
    ws.import_scores(path, module.id)
    assert scores(ws) == {"Naïma Ouarghi": (8.0, 14.5, 5), "إدريس العلوي": (10.0, None, 4)}
    assert len(ws.all(Participant)) == 2
    ws.undo()
    assert scores(ws) == {}


def test_a_score_that_differs_is_listed_and_never_written(ws: Workspace, tmp_path: Path) -> None:
    (module,), naima = ws.all(Module), ws.all(Participant)[0]
    ws.set_scores(module.id, {naima.id: {"before": 9}})
    path = listed(tmp_path / "notes.csv", "Nom;Avant;Après", "Naïma Ouarghi;8;14")
    report = ws.import_scores(path, module.id)
    assert [(d.field, d.here, d.listed) for d in report.differs] == [("before", 9.0, 8.0)]
    assert scores(ws)["Naïma Ouarghi"] == (9.0, 14.0, None)
    again = ws.import_scores(path, module.id)
    assert again.count == 0 and again.same == 1


def test_a_list_without_scores_is_refused_in_a_sentence(ws: Workspace, tmp_path: Path) -> None:
    (module,) = ws.all(Module)
    path = listed(tmp_path / "l.csv", "Nom;Commune", "Naïma Ouarghi;Sefrou")
    with pytest.raises(DialogueError) as refused:
        ws.import_scores(path, module.id)
    assert refused.value.code == "no_scores" and "Avant" in refused.value.sentence("fr")


def test_many_are_set_as_one_act_or_none(ws: Workspace) -> None:
    (module,), (naima, driss) = ws.all(Module), ws.all(Participant)
    with pytest.raises(DialogueError) as refused:
        ws.set_scores(module.id, {naima.id: {"before": 8}, driss.id: {"before": "dix"}})
    assert "12,5" in refused.value.sentence("fr") and scores(ws) == {}
    assert ws.set_scores(module.id, {naima.id: {"before": 8}, driss.id: {"after": "١٢"}}) == 2
    assert ws.set_scores(module.id, {naima.id: {"before": None}, driss.id: {"after": 12}}) == 1
    assert scores(ws)["Naïma Ouarghi"] == (None, None, None)
    ws.undo()
    ws.undo()
    assert scores(ws) == {}


def test_a_module_says_what_its_tests_are_out_of(ws: Workspace) -> None:
    (module,), naima = ws.all(Module), ws.all(Participant)[0]
    with pytest.raises(DialogueError):
        ws.set_scores(module.id, {naima.id: {"before": 55}})
    ws.edit(module, out_of=100)
    ws.set_scores(module.id, {naima.id: {"before": 55}})
    assert scores(ws)["Naïma Ouarghi"][0] == 55


ARABIC_DIGITS = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")


@pytest.mark.parametrize("seed", range(6))
def test_gains_of_a_list_typed_in_every_way_are_those_of_a_calculator(
    tmp_path: Path, seed: int
) -> None:
    """Points with a comma, out of the whole, in Arabic digits; texts and numbers beyond are told.
    The means are made again with fractions, from what was typed."""
    dice = random.Random(seed)
    ways = (
        lambda text: text,
        lambda text: text.replace(".", ","),
        lambda text: text.translate(ARABIC_DIGITS),
        lambda text: f"{text.replace('.', ',')}/20",
    )
    strange = ("absent", "21", "-1", "12/10", "غائب")
    lines, faults = ["Nom complet;Note avant (/20);Après;Satisfaction"], 0
    truth: dict[int, list[Any]] = {}
    for number in range(30):
        cells: list[str] = []
        for _ in ("before", "after"):
            value = dice.choice((None, Fraction(dice.randrange(0, 81), 4)))
            cells.append("" if value is None else dice.choice(ways)(f"{float(value):g}"))
            truth.setdefault(number, []).append(value)
        said = dice.choice((None, 1, 2, 3, 4, 5))
        truth[number].append(said)
        digits = "" if said is None else str(said)
        cells.append(dice.choice((digits, digits.translate(ARABIC_DIGITS))))
        if dice.random() < 0.3:
            cells[0], truth[number][0], faults = dice.choice(strange), None, faults + 1
        lines.append(";".join([f"Personne {letters(number)}", *cells]))
    path = tmp_path / "notes.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        module = ws.add(Module(title="Gouvernance"))
        groups = ws.add_all([Cohort(title="Sefrou"), Cohort(title="Azrou")])
        people = [
            Participant(name=f"Personne {letters(n)}", cohort_id=groups[n % 2].id)
            for n in range(30)
        ]
        ws.add_all(people)
        report = ws.import_scores(path, module.id)
        assert len(report.faults) == faults and report.unknown == set()
        found = read(module.id)(ws)
    rows = {line.person.name: line for line in found.lines}
    for number, (before, after, said) in truth.items():
        line = rows.get(f"Personne {letters(number)}")
        if before is None and after is None and said is None:
            assert line is None
            continue
        assert line is not None and (line.before, line.after, line.satisfaction) == (
            before, after, said,
        )  # fmt: skip
        both = before is not None and after is not None
        assert line.gain == (after - before if both else None)
    told = {title: gain for title, _, gain in found.groups} | {"": found.gain}
    members = {"Sefrou": range(0, 30, 2), "Azrou": range(1, 30, 2), "": range(30)}
    for title, numbers in members.items():
        both = [truth[n] for n in numbers if None not in truth[n][:2]]
        said = [truth[n][2] for n in numbers if truth[n][2] is not None]
        gain = told[title]
        assert gain is not None and (gain.both, gain.said) == (len(both), len(said))
        mean = sum((after - before for before, after, _ in both), Fraction()) / len(both)
        assert gain.points == pytest.approx(float(mean))
        assert gain.satisfaction == pytest.approx(sum(said) / len(said))


def letters(number: int) -> str:
    """A family name of its own for each number: no two are alike."""
    names = ("Alaoui", "Bennis", "Chraibi", "Drissi", "Fassi", "Guessous", "Hassani", "Idrissi",
             "Jettou", "Kabbaj")  # fmt: skip
    return f"{names[number % 10]} {('Amal', 'Omar', 'Zineb')[number // 10]}"
