"""What a person agrees to: noted, withdrawn, merged, united, erased, and obeyed (P9, N3, S7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from dialogue_desktop import (
    Consent,
    Contribution,
    DialogueError,
    Participant,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.domain.consents import PURPOSES

QUOTATION, CONTACT, PHOTO = (PURPOSES[word] for word in ("quotation", "contact", "photo"))
DAY = dt.date(2021, 12, 9)


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as made:
        yield made


def said(person: Participant, purpose_id: object, consent: str, on: dt.date = DAY) -> Consent:
    return Consent(participant_id=person.id, purpose_id=purpose_id, consent=consent, said_on=on)


def agreed(ws: Workspace) -> dict[object, frozenset[str]]:
    """Who is known to agree to anything, by the lines that every list and paper is made of."""
    return {line.id: line.agreed for line in ws.roster() if line.agreed}


def text(ws: Workspace, kind: str, path: Path, **about: object) -> str:
    return ws.report(kind, path, **about).read_text(encoding="utf-8")


def test_not_asked_given_and_withdrawn_are_three_things(ws: Workspace) -> None:
    naima = ws.add(Participant(name="Naïma Ouarghi"))
    assert ws.all(Consent, participant_id=naima.id) == []
    given = ws.add(said(naima, PHOTO, "given"))
    assert (given.purpose, given.allows, given.refuses, given.said_on) == (
        "photo",
        True,
        False,
        DAY,
    )
    ws.author = "Driss"
    left = ws.edit(given, consent="withdrawn", said_on=dt.date(2022, 1, 3))
    assert isinstance(left, Consent) and not left.allows and left.refuses
    told = [(e.author, e.value) for e in ws.history(given) if e.field == "consent"]
    assert told == [("Amina", "given"), ("Driss", "withdrawn")]
    ws.undo()
    assert ws.all(Consent)[0].allows
    cleared = ws.edit(given.id, consent=None)
    assert isinstance(cleared, Consent) and not cleared.allows and not cleared.refuses


@pytest.mark.parametrize("typed", ["yes", "oui", True, 1, "Given"])
def test_only_the_two_words_are_an_answer(typed: object) -> None:
    person = Participant(name="N")
    with pytest.raises(ValidationError):
        Consent(participant_id=person.id, purpose_id=PHOTO, consent=typed)


@pytest.mark.parametrize("answers", [("withdrawn", "given"), ("given", "withdrawn")])
def test_two_laptops_asked_and_the_stricter_holds_until_it_is_settled(
    ws: Workspace, tmp_path: Path, answers: tuple[str, str]
) -> None:
    naima = ws.add(Participant(name="Naïma Ouarghi"))
    for author, answer in zip(("Driss", "Karima"), answers, strict=True):
        laptop = tmp_path / f"{author}.dialogue"
        ws.export(laptop)
        with Workspace.open(laptop, author) as other:
            other.add(said(naima, QUOTATION, answer))
    ws.merge([tmp_path / "Driss.dialogue", tmp_path / "Karima.dialogue"])
    (consent,) = ws.all(Consent)
    assert consent.consent == "withdrawn" and not consent.allows and consent.refuses
    assert agreed(ws) == {} and ws.roster()[0].refused == {"quotation"}
    (conflict,) = ws.conflicts()
    assert (conflict.kind, conflict.field) == ("consent", "consent")
    ws.settle(conflict, "given")
    assert agreed(ws) == {naima.id: frozenset({"quotation"})}
    assert ws.check() == []


def test_what_twins_said_is_read_as_one_and_parted_with_them(ws: Workspace) -> None:
    naima, twin = (ws.add(Participant(name=name)) for name in ("Naïma Ouarghi", "Naima Ouarghi"))
    ws.add(said(twin, PHOTO, "given"))
    ws.add(said(naima, CONTACT, "given"))
    ws.unite(naima, twin)
    assert agreed(ws) == {naima.id: frozenset({"photo", "contact"})}
    ws.add(said(naima, PHOTO, "withdrawn"))
    assert len(ws.all(Consent)) == 2 and ws.roster()[0].refused == {"photo"}
    assert ws.check() == []
    ws.separate(twin)
    assert agreed(ws) == {
        naima.id: frozenset({"contact"}), twin.id: frozenset({"photo"}),
    }  # fmt: skip
    assert ws.check() == []


def test_a_forgotten_person_agreed_to_nothing(ws: Workspace) -> None:
    naima = ws.add(Participant(name="Naïma Ouarghi"))
    ws.add(said(naima, QUOTATION, "given"))
    ws.erase(naima)
    assert agreed(ws) == {}
    kept = [(e.field, e.value) for e in ws.history(ws.all(Consent)[0])]
    assert ("consent", None) in kept and ws.check() == []


def test_nothing_personal_is_written_of_a_forgotten_person(ws: Workspace) -> None:
    naima = ws.add(Participant(name="Naïma Ouarghi", commune="Sefrou"))
    ws.erase(naima)
    for write in (
        lambda: ws.edit(naima.id, name="Naïma Ouarghi"),
        lambda: ws.edit_all([naima.id], phone="0661234567"),
    ):
        with pytest.raises(DialogueError) as error:
            write()
        assert error.value.code == "erased"
        assert all(error.value.sentence(language) for language in ("fr", "ar", "en"))
    left = ws.edit(naima.id, commune="Fès", name=None)
    assert isinstance(left, Participant) and (left.commune, left.name) == ("Fès", None)


# --- obeyed --------------------------------------------------------------------------------------


def _spoken(ws: Workspace) -> tuple[Participant, Session]:
    naima = ws.add(Participant(name="Naïma Ouarghi", name_ar="نعيمة الورغي", role="official"))
    session = ws.add(Session(title="Qui décide ?", attribution="named", date=DAY))
    ws.add(Contribution(session_id=session.id, text="Le marché.", speaker_id=naima.id))
    return naima, session


@pytest.mark.parametrize("kind", ["minutes", "heard"])
def test_a_name_is_printed_with_consent_and_no_longer_after_it_is_withdrawn(
    ws: Workspace, tmp_path: Path, kind: str
) -> None:
    naima, _ = _spoken(ws)
    before = text(ws, kind, tmp_path / "1.txt")
    assert "Ouarghi" not in before and "Le marché." in before
    given = ws.add(said(naima, QUOTATION, "given"))
    assert "Naïma Ouarghi" in text(ws, kind, tmp_path / "2.txt")
    assert "نعيمة الورغي" in text(ws, kind, tmp_path / "3.txt", language="ar")
    ws.edit(given, consent="withdrawn")
    for language in ("fr", "ar", "en"):
        after = text(ws, kind, tmp_path / f"{language}.txt", language=language)
        assert "Ouarghi" not in after and "الورغي" not in after


def test_consent_to_a_photo_is_none_to_be_quoted(ws: Workspace, tmp_path: Path) -> None:
    naima, _ = _spoken(ws)
    ws.add(said(naima, PHOTO, "given"))
    ws.add(said(naima, CONTACT, "given"))
    assert "Ouarghi" not in text(ws, "minutes", tmp_path / "m.txt")


def test_a_rule_by_role_names_nobody_whatever_they_consent_to(
    ws: Workspace, tmp_path: Path
) -> None:
    naima, session = _spoken(ws)
    ws.add(said(naima, QUOTATION, "given"))
    ws.edit(session, attribution="role")
    assert "Ouarghi" not in text(ws, "minutes", tmp_path / "m.txt")


def test_who_is_known_to_agree_finds_the_boxes_of_the_sheet_ticked(ws: Workspace) -> None:
    from dialogue_desktop import papers

    naima = ws.add(Participant(name="Naïma Ouarghi"))
    hassan = ws.add(Participant(name="Hassan Ziani"))
    slot = ws.add(Slot(date=DAY))
    ws.add_all([said(naima, PHOTO, "given"), said(naima, CONTACT, "withdrawn")])
    ws.add(said(hassan, QUOTATION, "given"))
    desk = papers.Desk(ws._read, ws.programme, "", "fr")
    sheet = papers.gathered("sign-in", desk, None, slot.id)
    assert [(p.name, p.agreed) for p in sheet.people] == [
        ("Hassan Ziani", frozenset({"quotation"})), ("Naïma Ouarghi", frozenset({"photo"})),
    ]  # fmt: skip


def test_a_file_of_before_has_no_consents_and_takes_them(tmp_path: Path) -> None:
    import shutil

    path = tmp_path / "old.dialogue"
    shutil.copy(Path(__file__).parent / "files" / "format-1.dialogue", path)
    with Workspace.open(path, "Amina") as old:
        person = old.all(Participant)[0]
        assert old.all(Consent) == []
        old.add(said(person, PHOTO, "given"))
        assert agreed(old) == {person.id: frozenset({"photo"})}
        assert old.check() == []


def test_who_withdrew_from_the_contact_list_has_no_phone_on_a_list(ws: Workspace) -> None:
    from dialogue_desktop.ui.operations.calls import read

    people = ws.add_all(
        [Participant(name=name, phone=f"066100000{n}") for n, name in enumerate("ABC")]
    )
    ws.add(said(people[0], CONTACT, "given"))
    ws.add(said(people[1], CONTACT, "withdrawn"))
    slot = ws.add(Slot(date=DAY))
    kept = {"A": True, "B": False, "C": True}
    assert {line.name: bool(line.shared_phone) for line in ws.roster()} == kept
    calls = read(slot.id)(ws)
    assert calls is not None
    assert {line.person.name: bool(line.person.phone) for line in calls.lines} == kept


def test_no_record_holds_a_party_a_union_or_a_belief() -> None:
    """Sensitive data that nobody needs here: no field is made for it (P7)."""
    from dialogue_desktop.domain.nouns import NOUNS

    sensitive = {"party", "union", "syndicate", "religion", "ethnicity", "cin", "national_id"}
    for noun, record in NOUNS.items():
        words = {word for name in record.model_fields for word in name.split("_")}
        assert not sensitive & (words | record.model_fields.keys()), noun
