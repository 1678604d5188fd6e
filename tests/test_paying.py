"""What is paid out of a free column: for all, for a place, for one; written, merged, printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Participant, Slot, Workspace
from dialogue_desktop.domain.columns import KIT, TRANSPORT, Allowance, typed_amount
from dialogue_desktop.errors import DialogueError
from tests.reports.reading import readings


@pytest.mark.parametrize(
    ("typed", "who", "amount"),
    [
        ("80", "", 80),
        (" Azrou 80 ", "Azrou", 80),
        ("Naïma Ouarghi: 1 200", "Naïma Ouarghi", 1200),
        ("أزرو، ٨٠", "أزرو", 80),
        ("Secteur 4 = 60", "Secteur 4", 60),
    ],
)
def test_who_and_how_much_are_typed_in_one_line(typed: str, who: str, amount: int) -> None:
    assert typed_amount(typed) == (who, amount)


@pytest.mark.parametrize("typed", ["", "Azrou", "80 Azrou", "Azrou 80 dh"])
def test_a_line_without_a_sum_at_its_end_is_a_sentence(typed: str) -> None:
    with pytest.raises(DialogueError) as caught:
        typed_amount(typed)
    assert "Azrou 80" in caught.value.sentence("fr")


ELSEWHERE = ("Omar Tissa", "Azrou")


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.dialogue", author="Amina", name="Dialogue") as made:
        people = [("Salma Benhlima", "Sefrou"), ("Naïma Ouarghi", "sefrou")]
        made.add_all(Participant(name=name, commune=at) for name, at in [*people, ELSEWHERE])
        made.add(Slot(date=dt.date(2021, 12, 10), half="am"))
        yield made


def paid(ws: Workspace) -> dict[str, int | None]:
    """Name -> what the sheet says."""
    from dialogue_desktop import papers

    desk = papers.Desk(ws._read, ws.programme, "", "fr")
    sheet = papers.gathered("sign-in", desk, None, None)
    return {person.name.split()[0]: person.amount(0) for person in sheet.people}


def test_a_place_a_person_and_everybody(ws: Workspace, tmp_path: Path) -> None:
    assert set(paid(ws).values()) == {None}
    ws.set_amount(TRANSPORT, "40")
    assert len(ws.set_amount(TRANSPORT, "SEFROU 60")) == 2
    (naima,) = ws.set_amount(TRANSPORT, "ouarghi 75")
    assert paid(ws) == {"Naïma": 75, "Omar": 40, "Salma": 60}
    ws.report("sign-in", tmp_path / "sheet.pdf")
    text = readings((tmp_path / "sheet.pdf").read_bytes())["pypdf"]
    assert "175" in text
    ws.clear_amounts(TRANSPORT, [naima])
    assert paid(ws)["Naïma"] == 40
    ws.undo()
    assert paid(ws)["Naïma"] == 75
    ws.clear_amounts(TRANSPORT, [naima])
    ws.set_amount(TRANSPORT, "naïma 80")
    assert paid(ws)["Naïma"] == 80
    ws.clear_amounts(TRANSPORT)
    assert paid(ws) == {"Naïma": 80, "Omar": None, "Salma": 60}
    ws.report("sign-in", tmp_path / "sheet.pdf")  # one is filled in by hand, and so is the total
    assert "140" not in readings((tmp_path / "sheet.pdf").read_bytes())["pypdf"]


@pytest.mark.parametrize(
    ("typed", "code"), [("Zagora 60", "nobody_paid"), ("a 60", "several_paid"), ("...", "invalid")]
)
def test_who_is_not_found_is_said_in_every_language(ws: Workspace, typed: str, code: str) -> None:
    with pytest.raises(DialogueError) as caught:
        ws.set_amount(TRANSPORT, typed)
    assert caught.value.code == code
    assert len({caught.value.sentence(language) for language in ("fr", "ar", "en")}) == 3
    assert ws.all(Allowance) == []


def test_what_was_typed_elsewhere_comes_with_a_merge(ws: Workspace, tmp_path: Path) -> None:
    ws.export(tmp_path / "first.dialogue")
    with Workspace.create(tmp_path / "b.dialogue", author="Driss", name="Dialogue") as other:
        other.merge([tmp_path / "first.dialogue"])
        other.set_amount(TRANSPORT, "Sefrou 60")
        other.set_amount(KIT, "Azrou 5")
        other.export(tmp_path / "second.dialogue")
    ws.set_amount(TRANSPORT, "Salma 70")
    ws.merge([tmp_path / "second.dialogue"])
    assert paid(ws)["Naïma"] == 60
    assert len(ws.all(Allowance)) == 3  # Salma's is one record, on which two laptops differ
    assert [conflict.field for conflict in ws.conflicts()] == ["amount"]
