"""What follows is kept once and carried on: late ones first, changed in any later session."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from dialogue_desktop import Commitment, Contribution, Participant, Session, Workspace
from dialogue_desktop.domain.statements import Statement
from dialogue_desktop.ui.operations import commitments, overview
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.synthesis.following import FollowingPage
from tests.ui.at_work import AtWork

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = dt.date(2022, 1, 13)


def prepare(ws: Workspace, attribution: str = "role") -> None:
    """Two sessions; in the first one something was promised, proposed and stated."""
    first = ws.add(Session(title="Emploi", date=dt.date(2022, 1, 3), attribution=attribution))
    ws.add(Session(title="Suite", date=dt.date(2022, 1, 17)))
    naima = ws.add(Participant(name="Naïma Ouarghi", role="official", commune="Sefrou"))
    ws.add(Contribution(session_id=first.id, text="Je publierai", kind="commitment",
                        speaker_id=naima.id))  # fmt: skip
    ws.add(Contribution(session_id=first.id, text="On pourrait", kind="proposal"))
    ws.add(Statement(session_id=first.id, text="Chaque commune publie."))
    ws.add_all(
        [
            Commitment(text="Plus tard", session_id=first.id, due=dt.date(2022, 2, 1)),
            Commitment(text="En retard", session_id=first.id, due=dt.date(2022, 1, 10)),
            Commitment(text="Déjà fait", session_id=first.id, state="done"),
        ]
    )


def open_page(work: AtWork) -> FollowingPage:
    made = work.show(FollowingPage(work.look, work.desk, today=lambda: TODAY))
    assert isinstance(made, FollowingPage)
    return made


@pytest.fixture
def page(at_work: AtWork) -> FollowingPage:
    at_work.do(prepare)
    return open_page(at_work)


def shown(page: FollowingPage) -> list[str]:
    rows = page.list.rows
    return [rows.row(n).text for n in range(rows.rowCount())]


def kept(work: AtWork, text: str) -> Commitment:
    (found,) = [one for one in work.do(lambda ws: ws.all(Commitment)) if one.text == text]
    return found


def id_of(work: AtWork, kind: type[Any], text: str) -> UUID:
    found = work.do(lambda ws: [one.id for one in ws.all(kind) if one.text == text])
    return found[0]


def test_late_ones_stand_first_and_what_is_only_on_a_card_last(page: FollowingPage) -> None:
    assert shown(page) == ["En retard", "Plus tard", "Je publierai"]
    assert str(page.head.note_line.text) == "3 open, 1 late"


def test_they_are_filtered_by_how_they_stand(page: FollowingPage) -> None:
    for wanted, expected in {"late": ["En retard"], "done": ["Déjà fait"], "dropped": []}.items():
        page.chips.choose(wanted)
        page.show_lines()
        assert shown(page) == expected


def test_a_key_says_that_one_is_done_and_it_is_taken_back(
    at_work: AtWork, page: FollowingPage
) -> None:
    at_work.press(KEYS.Key_2)
    at_work.settle()
    assert kept(at_work, "En retard").state == "done"
    assert shown(page) == ["Plus tard", "Je publierai"]
    at_work.undo_notice()
    assert kept(at_work, "En retard").state == "open"


def test_what_stood_on_a_card_is_on_record_once_it_is_judged(
    at_work: AtWork, page: FollowingPage
) -> None:
    page.list.pick(2)
    at_work.press(KEYS.Key_3)
    at_work.settle()
    made = kept(at_work, "Je publierai")
    assert made.state == "dropped"
    assert made.contribution_id == id_of(at_work, Contribution, "Je publierai")
    assert shown(page) == ["En retard", "Plus tard"]


def test_one_is_made_of_a_card_by_keyboard(at_work: AtWork, page: FollowingPage) -> None:
    card = id_of(at_work, Contribution, "On pourrait")
    page.go("follow", {"contribution_id": card})
    at_work.settle()
    assert page.form.kind.value == "recommendation"
    assert page.form.who.line.hasFocus()
    page.form.who.set_text("Rural council")
    page.form.due.setFocus()
    at_work.type("31 janvier")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    made = kept(at_work, "On pourrait")
    assert (made.kind, made.owner_role, made.due) == (
        "recommendation", "Rural council", dt.date(2022, 1, 31),
    )  # fmt: skip
    assert made.contribution_id == card
    assert page.form.isHidden() and page.list.hasFocus()
    page.go("follow", {"contribution_id": card})
    at_work.settle()
    assert page.form.now.id == made.id  # the same one, not a second
    told = len(at_work.notices)
    page.form.due.setFocus()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert page.form.isHidden() and len(at_work.notices) == told  # nothing there to take back


def test_one_is_made_of_a_statement(at_work: AtWork, page: FollowingPage) -> None:
    page.go("follow", {"statement_id": id_of(at_work, Statement, "Chaque commune publie.")})
    at_work.settle()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    made = kept(at_work, "Chaque commune publie.")
    assert made.kind == "recommendation" and made.statement_id is not None


def test_a_person_or_a_role_is_who_promised(at_work: AtWork, page: FollowingPage) -> None:
    at_work.press(KEYS.Key_N, CTRL)
    at_work.settle()
    at_work.type("Ouvrir la salle")
    page.form.who.set_text("Naïma Ouarghi")
    page.form.save()
    at_work.settle()
    person = at_work.do(lambda ws: ws.all(Participant)[0])
    assert kept(at_work, "Ouvrir la salle").owner_id == person.id
    at_work.press(KEYS.Key_Return)
    assert page.form.now.text == "Ouvrir la salle"
    page.form.who.set_text("Cooperative")
    page.form.save()
    at_work.settle()
    made = kept(at_work, "Ouvrir la salle")
    assert (made.owner_id, made.owner_role) == (None, "cooperative")


def test_where_nobody_is_named_no_owner_is_asked_for(at_work: AtWork) -> None:
    at_work.do(lambda ws: prepare(ws, "none"))
    page = open_page(at_work)
    page.open_line(page.list.current())
    assert page.form.who.isHidden() and page.form.nobody.isVisible()
    page.form.who.set_text("Naïma Ouarghi")
    page.form.save()
    at_work.settle()
    made = kept(at_work, "En retard")
    assert (made.owner_id, made.owner_role) == (None, None)


def test_what_is_no_day_is_said(at_work: AtWork, page: FollowingPage) -> None:
    page.open_line(page.list.current())
    page.form.due.set_text("bientôt")
    page.form.save()
    assert page.form.due.complains and page.form.isVisible()
    at_work.press(KEYS.Key_Escape)
    assert page.form.isHidden()


def test_words_and_names_are_searched(page: FollowingPage) -> None:
    page.search.set_text("publ")
    assert shown(page) == ["Je publierai"]


def test_the_open_ones_are_read_before_the_next_session(at_work: AtWork) -> None:
    at_work.do(prepare)
    later = at_work.do(lambda ws: ws.all(Session)[1].id)
    found = at_work.do(commitments.read_open(later))
    assert [line.text for line in found] == ["En retard", "Plus tard", "Je publierai"]


def test_the_overview_shows_the_same(at_work: AtWork) -> None:
    at_work.do(prepare)
    now = dt.datetime.combine(TODAY, dt.time(9))
    situation = at_work.do(overview.read(now))
    assert [line.text for line in situation.promises] == ["En retard", "Plus tard", "Je publierai"]
    assert situation.promises[2].role == "official" and not situation.promises[2].name


# --- before the next session -------------------------------------------------------------------


def open_session(work: AtWork, **fields: Any) -> SessionPage:
    def later(ws: Workspace) -> None:
        prepare(ws)
        if fields:
            ws.edit(ws.all(Session)[1], **fields)

    work.do(later)
    now = dt.datetime(2022, 1, 17, 9, 0, tzinfo=dt.UTC)
    made = SessionPage(work.look, work.desk, now=lambda: now, drafts=work.path.parent / "drafts")
    work.show(made)
    return made


def test_what_is_open_stands_beside_the_first_question(at_work: AtWork) -> None:
    page = open_session(at_work)
    sheet = page.board.before
    assert sheet.isVisible() and str(sheet.count.text) == "3"
    sheet.list.setFocus()
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Return)
    assert at_work.asked[-1][0] == "follow" and "id" in at_work.asked[-1][1]


def test_what_is_open_goes_when_something_is_said(at_work: AtWork) -> None:
    page = open_session(at_work, attribution="named")
    assert page.board.first.isVisible()
    at_work.type("Bonjour")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert not page.board.first.isVisible()
    at_work.press(KEYS.Key_E, CTRL)
    assert at_work.asked[-1] == ("commitments", page.session_id())
    page.board.stream.setFocus()
    at_work.press(KEYS.Key_E, CTRL)
    assert at_work.asked[-1] == ("follow", {"contribution_id": page.board.stream.current()})
