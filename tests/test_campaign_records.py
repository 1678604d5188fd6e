"""Scores, invitations and targets: typed on two laptops, merged, united, undone, erased."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from pydantic import ValidationError

from dialogue_desktop import (
    Invitation,
    Module,
    Participant,
    Score,
    Session,
    SessionInvitation,
    Slot,
    Target,
    Workspace,
)
from dialogue_desktop.domain.learning import Gain, gain_of

DAY = dt.date(2021, 12, 9)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "fes.dialogue"


def begun(ws: Workspace) -> tuple[Participant, Module, Slot, Session]:
    return (
        ws.add(Participant(name="Naïma Ouarghi")),
        ws.add(Module(title="Gouvernance")),
        ws.add(Slot(date=DAY)),
        ws.add(Session(title="Qui décide ?")),
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [("12,5", 12.5), ("١٢٫٥", 12.5), ("۱۲", 12.0), (12, 12.0), (" 0 ", 0.0), ("", None)],
)
def test_points_are_read_as_they_are_typed(typed: object, read: float | None) -> None:
    naima, gouvernance = Participant(name="N"), Module(title="G")
    score = Score(participant_id=naima.id, module_id=gouvernance.id, before=typed)
    assert score.before == read


@pytest.mark.parametrize("typed", ["douze", "12/20", "-1", "1001", "nan", "inf", True, "١٢ من ٢٠"])
def test_text_is_no_score(typed: object) -> None:
    with pytest.raises(ValidationError):
        Score(participant_id=Participant(name="N").id, module_id=Module(title="G").id, after=typed)


def test_satisfaction_is_a_whole_number_from_one_to_five(file: Path) -> None:
    ids = {"participant_id": Participant(name="N").id, "module_id": Module(title="G").id}
    assert Score(**ids, satisfaction="٤").satisfaction == 4
    for typed in ("0", "6", "4,5", "bien"):
        with pytest.raises(ValidationError):
            Score(**ids, satisfaction=typed)


def test_a_gain_counts_only_who_took_both_tests() -> None:
    ids = [Participant(name=name).id for name in "ABC"]
    module = Module(title="G").id
    scores = [
        Score(participant_id=ids[0], module_id=module, before=8, after=14, satisfaction=5),
        Score(participant_id=ids[1], module_id=module, before=10, after=12),
        Score(participant_id=ids[2], module_id=module, before=2, satisfaction=2),
    ]
    gain = gain_of(scores)
    assert gain == Gain(9.0, 13.0, 2, 3.5, 2) and gain.points == 4.0
    assert gain_of([]).points is None


def test_two_laptops_that_mark_one_test_wrote_one_record(file: Path, tmp_path: Path) -> None:
    with Workspace.create(file, "Amina") as ws:
        naima, module, _, _ = begun(ws)
        ws.export(tmp_path / "pack.dialogue")
        ws.add(Score(participant_id=naima.id, module_id=module.id, before=8))
    with Workspace.open(tmp_path / "pack.dialogue", "Driss") as other:
        other.add(Score(participant_id=naima.id, module_id=module.id, after=14))
        other.export(tmp_path / "driss.dialogue")
    with Workspace.open(file, "Amina") as ws:
        ws.merge([tmp_path / "driss.dialogue"])
        (score,) = ws.all(Score)
        assert (score.before, score.after) == (8.0, 14.0)
        assert ws.conflicts() == [] and ws.check() == []


def test_what_differs_is_asked(file: Path, tmp_path: Path) -> None:
    with Workspace.create(file, "Amina") as ws:
        naima, module, _, _ = begun(ws)
        ws.export(tmp_path / "pack.dialogue")
        ws.add(Score(participant_id=naima.id, module_id=module.id, before=8))
    with Workspace.open(tmp_path / "pack.dialogue", "Driss") as other:
        other.add(Score(participant_id=naima.id, module_id=module.id, before=9))
        other.export(tmp_path / "driss.dialogue")
    with Workspace.open(file, "Amina") as ws:
        ws.merge([tmp_path / "driss.dialogue"])
        (conflict,) = ws.conflicts()
        assert (conflict.kind, conflict.field) == ("score", "before")
        ws.settle(conflict, 9)
        assert ws.all(Score)[0].before == 9.0


def test_results_and_invitations_follow_a_person_who_is_united(file: Path) -> None:
    with Workspace.create(file, "Amina") as ws:
        naima, module, slot, session = begun(ws)
        twin = ws.add(Participant(name="Naima Ouarghi"))
        ws.add(Score(participant_id=twin.id, module_id=module.id, before=8))
        ws.add(Score(participant_id=naima.id, module_id=module.id, after=14))
        ws.add(Invitation(participant_id=twin.id, slot_id=slot.id, answer="confirmed"))
        ws.add(SessionInvitation(participant_id=twin.id, session_id=session.id))
        ws.unite(naima, twin)
        (score,) = ws.all(Score)
        assert (score.participant_id, score.before, score.after) == (naima.id, 8.0, 14.0)
        assert ws.all(Invitation)[0].participant_id == naima.id
        assert ws.all(SessionInvitation)[0].participant_id == naima.id
        ws.edit(score, satisfaction=4)
        ws.edit(ws.all(Invitation)[0].id, answer="declined")
        assert ws.check() == [] and ws.all(Score)[0].satisfaction == 4


def test_they_go_with_what_they_belong_to_and_come_back(file: Path) -> None:
    with Workspace.create(file, "Amina") as ws:
        naima, module, slot, session = begun(ws)
        ws.add(Score(participant_id=naima.id, module_id=module.id, before=8))
        ws.add(Invitation(participant_id=naima.id, slot_id=slot.id))
        ws.add(SessionInvitation(participant_id=naima.id, session_id=session.id))
        for record in (module, slot, session):
            ws.remove(record)
        assert not (ws.all(Score) or ws.all(Invitation) or ws.all(SessionInvitation))
        for _ in range(3):
            ws.undo()
        assert ws.all(Score) and ws.all(Invitation) and ws.all(SessionInvitation)


def test_one_target_however_its_region_is_spelled(file: Path) -> None:
    with Workspace.create(file, "Amina") as ws:
        ws.add(Target(region="Fès-Meknès", indicator="sessions", aim="١٢"))
        ws.add(Target(region="fes meknes", indicator="sessions", aim=13))
        ws.add(Target(indicator="women", aim=40))
        assert [each.aim for each in ws.all(Target)] == [13, 40]
    with pytest.raises(ValidationError):
        Target(indicator="women", aim=101)
    with pytest.raises(ValidationError):
        Target(indicator="sessions", aim=-1)


def test_they_stand_in_the_tables_as_numbers(file: Path) -> None:
    import sqlite3
    from contextlib import closing

    with Workspace.create(file, "Amina") as ws:
        naima, module, _, _ = begun(ws)
        ws.add(Score(participant_id=naima.id, module_id=module.id, before="12,5", after=14))
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT before, after FROM score").fetchall() == [(12.5, 14.0)]


def test_a_file_of_the_first_format_takes_them_and_is_sound(tmp_path: Path) -> None:
    """What an older version made is opened, written in, exported and read by another."""
    import shutil

    old = Path(__file__).parent / "files" / "format-1.dialogue"
    path = tmp_path / "old.dialogue"
    shutil.copyfile(old, path)
    with Workspace.open(path, "Samira") as ws:
        (person,), slot = ws.all(Participant), ws.all(Slot)[0]
        module = ws.add(Module(title="Gouvernance", out_of=100))
        ws.set_scores(module.id, {person.id: {"before": 40, "after": 75}})
        ws.add(Invitation(participant_id=person.id, slot_id=slot.id, answer="confirmed"))
        ws.set_targets("Fès-Meknès", {"sessions": 12})
        ws.cancel_session([slot.id], "neige")
        assert ws.check() == []
        ws.export(tmp_path / "export.dialogue")
        code = ws.fingerprint()
    with Workspace.create(tmp_path / "new.dialogue", "Karima") as ws:
        assert not ws.merge([tmp_path / "export.dialogue"]).refused
        assert ws.fingerprint() == code and ws.check() == []
        assert [score.after for score in ws.all(Score)] == [75.0]
        assert [one.answer for one in ws.all(Invitation)] == ["confirmed"]
        assert ws.all(Slot, cancelled=True)[0].cancelled_because == "neige"


def test_a_score_and_an_answer_survive_an_erasure_without_their_remark(file: Path) -> None:
    """Counts stay; what was said about a call goes with the person (merge rule 14)."""
    with Workspace.create(file, "Amina") as ws:
        naima, module, slot, _ = begun(ws)
        ws.set_scores(module.id, {naima.id: {"before": 8}})
        ws.add(Invitation(participant_id=naima.id, slot_id=slot.id, remark="malade"))
        ws.erase(naima)
        assert [score.before for score in ws.all(Score)] == [8.0]
        (invitation,) = ws.all(Invitation)
        assert (invitation.answer, invitation.remark) == ("invited", None)
        assert ws.check() == []
