"""Scores of a module: typed, imported, matched to the register; bad ones told, none lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import DialogueError, Module, Participant, Score, Workspace
from dialogue_desktop.exchange.scores import checked_score, score_heading


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
