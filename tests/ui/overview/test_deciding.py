"""What waits for a decision, by keys alone: whole laptops, texts, twins, what was made twice."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dialogue_desktop import (
    Attendance,
    Contribution,
    Module,
    Participant,
    Session,
    Slot,
    Theme,
    Workspace,
)
from dialogue_desktop.ui.look import Run
from dialogue_desktop.ui.overview.deciding.value_cards import differing
from dialogue_desktop.ui.parts import Question as QuestionBox
from tests.ui.office import Office

KEYS = Qt.Key


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def merged(office: Office, *paths: Path) -> None:
    office.page.merge(list(paths))
    office.until("settle")


def fields(number: int, office: Office) -> Any:
    def job(ws: Workspace) -> None:
        ws.edit(office.naima, commune=("Sefrou", "Azrou")[number], phone=f"061248300{number}")
        ws.edit(office.mark.slot_id, venue=("Dar Batha", "Maison de jeunes")[number])

    return job


def test_a_whole_laptop_is_believed_in_one_act_and_one_undo(office: Office) -> None:
    merged(office, *(office.laptop(str(number), fields(number, office)) for number in range(2)))
    settle = office.page.settle
    question = settle.question
    assert len(settle.decisions.questions) == 3
    place = next(n for n, card in enumerate(question.cards.cards) if card.who == "1")
    press(question.cards, (KEYS.Key_1, KEYS.Key_2)[place])
    assert question.believe.isVisible() and "(3)" in question.believe.label
    press(question.cards, KEYS.Key_0)
    office.idle()
    assert office.read(lambda ws: ws.conflicts()) == []
    assert office.read(lambda ws: ws.get(Participant, office.naima).commune) == "Azrou"
    assert office.said[-1] == "3 décisions prises ; tous les portables les verront"
    office.read(lambda ws: ws.undo())
    assert len(office.read(lambda ws: ws.conflicts())) == 3


def test_equal_values_of_several_laptops_are_one_card(office: Office) -> None:
    files = [
        office.laptop(
            f"L{n}", lambda ws, n=n: ws.edit(office.naima, commune="Azrou" if n else "Sefrou")
        )
        for n in range(3)
    ]
    merged(office, *files)
    cards = office.page.settle.question.cards.cards
    assert sorted(card.value for card in cards) == ["Azrou", "Sefrou"]
    assert {"L1", "L2"} <= {part.strip(" ,") for card in cards for part in card.who.split(",")}


def test_two_texts_are_shown_whole_with_the_words_that_differ(office: Office) -> None:
    said = "Nos locaux ferment à cinq heures et personne ne peut se réunir après le travail. " * 6
    session = office.read(lambda ws: ws.add(Session(title="Qui décide ?")))
    card = office.read(lambda ws: ws.add(Contribution(session_id=session.id, text=said)))
    office.read(lambda ws: ws.export(office.pack, overwrite=True))
    texts = [said.replace("cinq", word, 1) for word in ("six", "sept")]
    files = [
        office.laptop(f"L{n}", lambda ws, n=n: ws.edit(card.id, text=texts[n])) for n in range(2)
    ]
    merged(office, *files)
    cards = office.page.settle.question.cards
    marked = [run.text for card in cards.cards for run in card.words if isinstance(run, Run)]
    assert sorted(marked) == ["sept", "six"]
    assert cards.sizeHint().height() > 200 and cards.height() >= cards.sizeHint().height()
    assert differing("un deux trois " * 5, ["quatre cinq " * 9]) == "un deux trois " * 5


def test_the_history_of_the_record_is_one_key_away(office: Office) -> None:
    merged(office, *(office.laptop(str(number), fields(number, office)) for number in range(2)))
    question = office.page.settle.question
    few = len(question.trail._steps)
    press(question.cards, KEYS.Key_F3)
    office.idle()
    assert len(question.trail._steps) > few
    assert any("Naïma Ouarghi" in step.words for step in question.trail._steps)
    press(question.cards, KEYS.Key_F3)
    assert len(question.trail._steps) == few


def test_fields_are_chosen_one_by_one_and_marks_count_once(office: Office) -> None:
    def double(ws: Workspace) -> None:
        other = ws.add(
            Participant(name="Naima Ouarghi", phone="0612483070", email="n@o.ma", birth_year=1986)
        )
        ws.add_all(
            [
                office.mark.model_copy(),
                Attendance(participant_id=other.id, slot_id=office.mark.slot_id, status="present"),
            ]
        )

    office.read(lambda ws: ws.edit(office.naima, birth_year=1984, commune="Sefrou"))
    merged(office, office.laptop("Amina", double))
    pair = office.page.settle.pair
    table = pair.table
    assert {row.field for row in table.differing} == {"name", "birth_year"}
    signs = {row.field: row.sign for row in table.rows}
    assert (signs["phone"], signs["email"], signs["commune"]) == ("=", "+", "+")
    ours = int(pair.asked.second.id == office.naima)
    mine, other = (KEYS.Key_Left, KEYS.Key_Right)[:: -1 if ours else 1]
    press(table, KEYS.Key_Up, mine, KEYS.Key_Down, KEYS.Key_Down, other, KEYS.Key_Return)
    office.idle()
    (person,) = office.read(lambda ws: ws.all(Participant))
    assert (person.id, person.name, person.birth_year) == (office.naima, "Naïma Ouarghi", 1986)
    assert (person.email, person.commune) == ("n@o.ma", "Sefrou")
    assert len(office.read(lambda ws: ws.all(Attendance))) == 1
    assert office.read(lambda ws: ws.conflicts()) == []


def apart(office: Office, author: str, title: str) -> Path:
    """What a laptop without a field pack hands over."""
    out = office.folder / f"{author} apart.dialogue"
    with Workspace.create(office.folder / f"{author}-own.dialogue", author) as ws:
        ws.add_all([Module(title=title), Module(title="Planification"), Theme(title="Foncier")])
        ws.add(Slot(date=dt.date(2021, 12, 9), half="am"))
        ws.export(out)
    return out


def test_what_laptops_each_made_is_united_kind_by_kind(office: Office) -> None:
    merged(office, *(apart(office, author, "Droit") for author in ("Amina", "Youssef")))
    settle = office.page.settle
    assert [kind.noun for kind in settle.decisions.kinds] == ["module", "theme", "slot"]
    assert settle.alike.list.hasFocus()
    press(settle.alike.list, KEYS.Key_Down, KEYS.Key_Space)
    assert [same.records[0].title for same in settle.alike.ticked] == ["Droit"]
    press(settle.alike.list, KEYS.Key_Return)
    office.idle()
    assert len(office.read(lambda ws: ws.all(Module))) == 3
    press(settle.alike.list, KEYS.Key_Return)  # what was left out is asked again
    office.idle()
    assert [m.title for m in office.read(lambda ws: ws.all(Module))] == ["Droit", "Planification"]
    press(settle.alike.list, KEYS.Key_2)  # the themes are two
    office.idle()
    assert len(office.read(lambda ws: ws.all(Theme))) == 2
    assert [kind.noun for kind in settle.decisions.kinds] == ["slot"]
    office.page.go_home()
    office.idle()
    assert office.page.home.deciding.kinds == 1  # it waits as long as it likes


def test_kinds_and_pairs_are_put_in_words_in_every_language(office: Office) -> None:
    merged(office, *(apart(office, author, "Droit") for author in ("Amina", "Youssef")))
    settle = office.page.settle
    for language in ("fr", "ar", "en"):
        office.page.look.set_language(language)
        for kind in settle.decisions.kinds:
            settle.alike.show_kind(kind)
            said = [settle.alike._title_words(), *settle.alike._lines(0)]
            assert all(said) and not any("{" in words or "%" in words for words in said)


def test_what_was_united_is_taken_apart_by_keyboard_months_later(office: Office) -> None:
    merged(office, *(apart(office, author, "Droit") for author in ("Amina", "Youssef")))
    office.read(lambda ws: ws.unite_all(ws.alike()))
    before = office.read(lambda ws: ws.fingerprint())
    office.page.go("backups", None)
    office.idle()
    safety = office.page.safety
    assert len(safety.known.united) == 4
    rows = [safety.merges.rows.row(n) for n in range(safety.merges.rows.rowCount())]
    place = next(n for n, row in enumerate(rows) if getattr(row, "title", "") == "Droit")
    assert "Karima" in rows[place].note
    safety.merges.setFocus()
    safety.merges.pick(place)
    press(safety.merges, KEYS.Key_Return)
    question = safety.findChild(QuestionBox)
    assert question is not None and "Droit" in question.windowTitle()
    press(question, KEYS.Key_Return)
    office.idle()
    titles = [module.title for module in office.read(lambda ws: ws.all(Module))]
    assert sorted(titles) == ["Droit", "Droit", "Planification"]
    assert len(safety.known.united) == 3 and "Droit" in office.said[-1]
    office.read(lambda ws: ws.undo())
    assert len(office.read(lambda ws: ws.all(Module))) == 2
    assert office.read(lambda ws: ws.fingerprint()) != before  # the undo itself travels
