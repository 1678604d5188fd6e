"""What people declare of changes: lost (rule 12), of a wrong clock (10), to be forgotten (14)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, Participant, Slot, Workspace
from dialogue_desktop.workspace import Receipt

Maker = Callable[..., Workspace]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Maker]:
    """Makes laptops of one programme; they are closed at the end."""
    made: list[Workspace] = []

    def make(name: str, clock: Callable[[], dt.datetime] | None = None) -> Workspace:
        path = tmp_path / f"{name}-{len(made)}.dialogue"
        made.append(Workspace.create(path, author=name, name="Fès", clock=clock))
        return made[-1]

    yield make
    for ws in made:
        assert ws.check() == []
        ws.close()


def export(ws: Workspace, since: Receipt | None = None) -> Receipt:
    folder = ws.path.parent
    number = len(list(folder.iterdir()))
    return ws.export(folder / f"{ws.path.stem}-export-{number}.dialogue", since=since)


@pytest.fixture
def gap(laptop: Maker) -> tuple[Workspace, Receipt, Receipt, Receipt]:
    """Amina's file, and her exports before, within and after what will be lost; each goes on from
    the one before. Brahim's work came to her within it, and hers after it builds on his."""
    amina, brahim = laptop("Amina"), laptop("Brahim")
    person = amina.add(Participant(name="Naïma Ouarghi"))
    before = export(amina)
    amina.edit(person.id, commune="Sefrou")
    within = export(amina, since=before)
    brahim.merge([before.path])
    brahim.edit(person.id, function="Maire")
    amina.merge([export(brahim).path])
    amina.edit(person.id, function="Conseillère")
    amina.add(Participant(name="Driss Benzakour"))
    return amina, before, within, export(amina, since=within)


def declared(ws: Workspace) -> None:
    for missing in ws.gaps():
        ws.declare_lost(missing)
    assert ws.gaps() == []


def test_rule_12_what_waited_is_shown_once_the_missing_range_is_given_up(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    amina, before, _, after = gap
    samira = laptop("Samira")
    samira.merge([before.path, after.path])
    (missing,) = samira.gaps()
    assert [p.name for p in samira.all(Participant)] == ["Naïma Ouarghi"]
    samira.declare_lost(missing)
    first, second = samira.all(Participant)
    assert (first.name, first.function, first.commune) == ("Naïma Ouarghi", "Conseillère", None)
    assert second.name == "Driss Benzakour"
    assert samira.gaps() == [] and samira.conflicts() == [] and samira.check() == []
    assert samira.fingerprint() != amina.fingerprint()


def test_rule_12_it_fills_in_when_it_comes_after_all(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    amina, before, within, after = gap
    samira = laptop("Samira")
    samira.merge([before.path, after.path])
    declared(samira)
    report = samira.merge([within.path])
    assert not report.refused and report.files[0].new == 1
    assert samira.all(Participant)[0].commune == "Sefrou"
    assert samira.conflicts() == [] and samira.check() == []
    amina.merge([export(samira).path])
    assert amina.fingerprint() == samira.fingerprint()
    assert amina.all(Participant) == samira.all(Participant)


def test_rule_12_in_every_order_the_end_is_the_same(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    _, before, within, after = gap
    judge = laptop("Samira")
    judge.merge([before.path, after.path])
    declared(judge)
    verdict = export(judge)
    ends, shown = set(), []
    for order in permutations([before.path, within.path, after.path, verdict.path]):
        ws = laptop("Coordinator")
        for path in order:
            assert not ws.merge([path]).refused
            assert ws.check() == []
        ends.add(ws.fingerprint())
        shown.append(ws.all(Participant))
        assert ws.gaps() == [] and ws.conflicts() == []
    assert len(ends) == 1 and all(each == shown[0] for each in shown)
    assert shown[0][0].commune == "Sefrou"


def test_rule_12_whoever_merges_the_declaration_waits_no_more(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    _, before, within, after = gap
    samira, driss = laptop("Samira"), laptop("Driss")
    samira.merge([before.path, after.path])
    declared(samira)
    samira.edit(samira.all(Participant)[1].id, commune="Azrou")
    driss.merge([before.path, after.path])
    assert driss.gaps() != []
    driss.merge([export(samira).path])
    assert driss.gaps() == [] and driss.fingerprint() == samira.fingerprint()
    assert driss.all(Participant)[1].commune == "Azrou"
    driss.add(Participant(name="Later work"))
    samira.merge([export(driss).path])
    assert samira.fingerprint() == driss.fingerprint()
    for ws in (samira, driss):
        ws.merge([within.path])
    assert samira.fingerprint() == driss.fingerprint()
    assert samira.all(Participant)[0].commune == "Sefrou"


def test_rule_12_taken_back_it_is_named_missing_again(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    """What was built meanwhile stays; redo gives it up once more."""
    _, before, within, after = gap
    samira = laptop("Samira")
    samira.merge([before.path, after.path])
    declared(samira)
    assert samira.undo()
    (missing,) = samira.gaps()
    assert missing.waiting == 0 and len(samira.all(Participant)) == 2
    assert samira.redo() and samira.gaps() == []
    assert samira.undo()
    samira.merge([within.path])
    assert samira.gaps() == [] and samira.all(Participant)[0].commune == "Sefrou"


def test_rule_12_what_a_lost_range_had_seen_is_still_waited_for(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt], tmp_path: Path
) -> None:
    """Chafiq's work was seen in the lost range: it is asked for by name, then shown."""
    amina, before, _, _ = gap
    chafiq = laptop("Chafiq")
    chafiq.add(Participant(name="Hakima"))
    last = export(amina)
    amina.merge([export(chafiq).path])
    amina.add(Participant(name="in the lost range"))
    lost = export(amina, since=last)
    amina.add(Participant(name="after it"))
    samira = laptop("Samira")
    samira.merge([last.path, export(amina, since=lost).path])
    (own,) = [g for g in samira.gaps() if g.waiting and g.first > 1]
    samira.declare_lost(own)
    assert "after it" not in [p.name for p in samira.all(Participant)]
    assert samira.gaps()
    samira.merge([export(chafiq).path])
    assert samira.gaps() == []
    assert "after it" in [p.name for p in samira.all(Participant)]
    assert before.path.exists()


def test_rule_12_what_was_given_up_counts_as_seen_when_it_comes_after_all(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    """It is withheld from then on: who wrote since is not asked about it, and its value is found
    in the history. On every laptop alike."""
    amina, before, within, after = gap
    samira = laptop("Samira")
    samira.merge([before.path, after.path])
    declared(samira)
    person = samira.all(Participant)[0]
    samira.edit(person.id, commune="Azrou")
    samira.merge([within.path])
    amina.merge([export(samira).path])
    for ws in (samira, amina):
        assert ws.get(Participant, person.id).commune == "Azrou" and ws.conflicts() == []
        told = [e.value for e in ws.history(person.id) if e.field == "commune"]
        assert told == ["Sefrou", "Azrou"]
    assert samira.fingerprint() == amina.fingerprint()


def test_rule_12_an_export_since_then_carries_what_filled_in(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    _, before, within, after = gap
    samira, driss = laptop("Samira"), laptop("Driss")
    samira.merge([before.path, after.path])
    declared(samira)
    first = export(samira)
    driss.merge([first.path])
    samira.merge([within.path])
    driss.merge([export(samira, since=first).path])
    assert driss.fingerprint() == samira.fingerprint()


def test_rule_12_news_of_who_gave_something_up_reach_who_never_lost_it(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    """The declaration went out in an earlier export; the news alone do not tell of it."""
    amina, before, _, after = gap
    samira = laptop("Samira")
    samira.merge([before.path, after.path])
    declared(samira)
    first = export(samira)
    samira.add(Participant(name="Since then"))
    news = export(samira, since=first)
    assert not amina.merge([news.path]).refused
    assert amina.gaps() != []
    amina.merge([first.path])
    assert amina.gaps() == [] and "Since then" in {p.name for p in amina.all(Participant)}


def test_rule_12_a_merge_that_is_undone_keeps_ones_own_declaration(
    laptop: Maker, gap: tuple[Workspace, Receipt, Receipt, Receipt]
) -> None:
    _, before, within, after = gap
    samira = laptop("Samira")
    samira.merge([before.path])
    samira.merge([after.path])
    declared(samira)
    samira.undo_merge()
    assert len(samira.all(Participant)) == 1 and samira.check() == []
    samira.merge([after.path])
    assert samira.gaps() == [] and len(samira.all(Participant)) == 2
    samira.merge([within.path])
    assert samira.all(Participant)[0].commune == "Sefrou"


# --- clocks --------------------------------------------------------------------------------------

NOW = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def clock(year: int) -> Callable[[], dt.datetime]:
    return lambda: NOW.replace(year=year)


@pytest.mark.parametrize(("year", "code"), [(2001, "clock_behind"), (2099, "clock_ahead")])
def test_rule_10_a_corrected_clock_is_shown_right_and_no_notice_any_more(
    laptop: Maker, year: int, code: str
) -> None:
    """It decides nothing: who won before the correction wins after it."""
    samira, driss = laptop("Samira", clock(2026)), laptop("Driss", clock(year))
    third = laptop("Hakima", clock(2026))
    person = driss.add(Participant(name="Naïma Ouarghi", commune="Sefrou"))
    report = samira.merge([export(driss).path])
    assert [notice.code for notice in report.notices] == [code]
    samira.edit(person.id, commune="Azrou")
    driss.edit(person.id, commune="Fès")
    driss_says = export(driss)
    samira.merge([driss_says.path])
    before, asked = samira.get(Participant, person.id), samira.conflicts()
    (wrong,) = samira.wrong_clocks()
    assert wrong.author == "Driss" and wrong.ahead == (year > 2026)
    samira.correct_clock(wrong, NOW - wrong.at)
    assert samira.wrong_clocks() == [] and samira.check().notices == []
    assert {entry.at for entry in samira.history(person.id)} == {NOW}
    assert samira.get(Participant, person.id) == before
    (conflict,) = samira.conflicts()
    assert {value.at for value in conflict.values} == {NOW}
    assert conflict.changes == asked[0].changes
    third.merge([export(samira).path])
    assert third.check().notices == [] and third.fingerprint() == samira.fingerprint()
    again = third.merge([driss_says.path])
    assert again.notices == []
    assert samira.undo()
    assert [w.laptop for w in samira.wrong_clocks()] == [wrong.laptop]


def test_rule_10_of_two_corrections_the_last_counts_and_is_no_disagreement(laptop: Maker) -> None:
    driss, samira = laptop("Driss", clock(2001)), laptop("Samira", clock(2026))
    person = driss.add(Participant(name="Naïma"))
    hakima = laptop("Hakima", clock(2026))
    for ws in (samira, hakima):
        ws.merge([export(driss).path])
    (wrong,) = samira.wrong_clocks()
    samira.correct_clock(wrong, dt.timedelta(days=9000))
    hakima.correct_clock(wrong, dt.timedelta(days=9100))
    hakima.correct_clock(wrong, NOW - wrong.at)
    samira.merge([export(hakima).path])
    hakima.merge([export(samira).path])
    assert samira.fingerprint() == hakima.fingerprint() and samira.conflicts() == []
    shown = {entry.at for ws in (samira, hakima) for entry in ws.history(person.id)}
    assert shown == {NOW}


# --- erasure -------------------------------------------------------------------------------------


def traces(ws: Workspace, *words: str) -> list[str]:
    """Which of these words stand in the file's bytes."""
    content = ws.path.read_bytes()
    return [word for word in words if word.encode() in content]


def test_rule_14_an_erased_person_is_counted_and_no_longer_named(laptop: Maker) -> None:
    amina = laptop("Amina")
    slot = amina.add(Slot(date=dt.date(2026, 3, 10), half="am"))
    person = amina.add(Participant(name="Naïma Ouarghi", phone="0661234567", sex="female"))
    amina.add(Attendance(participant_id=person.id, slot_id=slot.id, remark="Parle de sa soeur"))
    amina.edit(person.id, function="Maire de Sefrou")
    amina.undo()
    fields = [(e.field, e.author) for e in amina.history(person.id)]
    amina.erase(person)
    (left,) = amina.all(Participant)
    assert (left.name, left.phone, left.function, left.sex) == (None, None, None, "female")
    (mark,) = amina.all(Attendance)
    assert (mark.participant_id, mark.status, mark.remark) == (person.id, "present", None)
    assert [(e.field, e.author) for e in amina.history(person.id)] == fields
    assert amina.search("Naïma") == [] and amina.conflicts() == []
    assert traces(amina, "Ouarghi", "661234567", "Maire de Sefrou", "Parle de sa soeur") == []
    assert amina.check() == [] and amina.check().notices == []


def test_rule_14_an_erasure_reaches_what_comes_before_with_and_after_it(laptop: Maker) -> None:
    """In every order of the files; other laptops' later words, and twins united elsewhere."""
    amina, brahim, driss = laptop("Amina"), laptop("Brahim"), laptop("Driss")
    person = amina.add(Participant(name="Naïma Ouarghi", sex="female"))
    start = export(amina)
    brahim.merge([start.path])
    brahim.edit(person.id, phone="0661234567", commune="Sefrou")
    driss.merge([start.path])
    twin = driss.add(Participant(name="N. Ouarghi", email="naima@ouarghi.ma"))
    driss.unite(person.id, twin.id, {"name": "Naïma El Ouarghi"})
    amina.erase(person.id)
    amina.edit(person.id, commune="Azrou")
    files = [export(ws).path for ws in (amina, brahim, driss)]
    ends = set()
    for order in permutations([start.path, *files]):
        ws = laptop("Coordinator")
        for path in order:
            assert not ws.merge([path]).refused
        (left,) = ws.all(Participant)
        assert (left.name, left.phone, left.email, left.sex) == (None, None, None, "female")
        assert [conflict.field for conflict in ws.conflicts()] == ["commune"]
        assert traces(ws, "Ouarghi", "661234567", "naima@") == []
        ends.add(ws.fingerprint())
    assert len(ends) == 1
    for ws in (brahim, driss):
        ws.merge(files)
        assert ws.fingerprint() in ends and traces(ws, "Ouarghi", "661234567", "naima@") == []


def test_rule_14_an_erasure_reaches_what_was_undone_and_what_waits(laptop: Maker) -> None:
    """A remark that was taken back, and one whose past has not come yet."""
    amina, samira = laptop("Amina"), laptop("Samira")
    slot = amina.add(Slot(date=dt.date(2026, 3, 10), half="am"))
    person = amina.add(Participant(name="Naïma Ouarghi"))
    start = export(amina)
    mark = Attendance(participant_id=person.id, slot_id=slot.id, remark="Parle de sa soeur")
    amina.add(mark)
    between = export(amina, since=start)
    amina.edit(mark.id, remark="Parle de son frère")
    after = export(amina, since=between)
    samira.merge([start.path])
    samira.add(Attendance(participant_id=person.id, slot_id=slot.id, remark="Très discrète"))
    samira.undo()
    samira.erase(person.id)
    samira.merge([after.path])
    assert samira.gaps() != []
    assert traces(samira, "Ouarghi", "Très discrète", "son frère") == []
    samira.merge([between.path])
    assert traces(samira, "Ouarghi", "sa soeur", "son frère") == [] and samira.gaps() == []


def test_rule_14_an_erasure_is_no_act_that_undo_takes_back(laptop: Maker) -> None:
    amina = laptop("Amina")
    person = amina.add(Participant(name="Naïma"))
    other = amina.add(Participant(name="Driss"))
    amina.erase(person)
    assert amina.undo() and amina.get(Participant, other.id) is None
    assert amina.get(Participant, person.id).name is None


def test_rule_14_a_merge_that_is_undone_takes_no_erasure_back(laptop: Maker) -> None:
    amina, brahim = laptop("Amina"), laptop("Brahim")
    person = amina.add(Participant(name="Naïma Ouarghi"))
    brahim.merge([export(amina).path])
    brahim.edit(person.id, phone="0661234567")
    amina.merge([export(brahim).path])
    amina.erase(person.id)
    amina.undo_merge()
    assert amina.get(Participant, person.id).name is None
    amina.merge([export(brahim).path])
    assert amina.get(Participant, person.id).phone is None
