"""The screen of the room follows the facilitator from page to page, and names nobody."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import (
    AgendaItem,
    Contribution,
    Organisation,
    Participant,
    Session,
    ShowOfHands,
    Statement,
    Theme,
    Workspace,
)
from dialogue_desktop.ui.look import Look, paragraph_height
from dialogue_desktop.ui.session.room import Projected, RoomScreen, open_room, setting_of, shortened
from dialogue_desktop.ui.session.room_agenda import fitting
from dialogue_desktop.ui.session.sitting import ItemState
from dialogue_desktop.ui.shell.main import Main
from tests.ui.at_work import AtWork

KEYS = Qt.Key
CANARIES = ("Zineb", "Canari", "زينب", "Nid", "university", "University")
"""Somebody's names, their organisation, and a role that only they have in the room."""


def prepare(ws: Workspace, attribution: str = "named") -> None:
    """Somebody who can be told by name, by organisation and by role says something."""
    session = ws.add(
        Session(title="Emploi", date=dt.date.today(), starts="09:00", attribution=attribution)
    )
    nest = ws.add(Organisation(name="Le Nid", kind="university"))
    zineb = ws.add(
        Participant(
            name="Zineb Canari", name_ar="زينب كناري", role="university", sex="female",
            organisation_id=nest.id,
        )
    )  # fmt: skip
    item = ws.add(AgendaItem(session_id=session.id, title="Foncier"))
    land = ws.add(Theme(title="Locaux"))
    card = ws.add(
        Contribution(
            session_id=session.id, text="Les locaux sont vides.", translation="المحلات فارغة.",
            speaker_id=zineb.id, agenda_item_id=item.id, theme_ids=[land.id],
            said_at=dt.datetime.now(dt.UTC),
        )
    )  # fmt: skip
    made = ws.add(
        Statement(
            session_id=session.id, text="Chaque commune publie.", theme_id=land.id,
            contribution_ids=[card.id], reserve="Pas sans Zineb Canari.",
        )
    )  # fmt: skip
    ws.add(ShowOfHands(session_id=session.id, statement_id=made.id, support_women=1, differ_men=2))


@pytest.fixture
def main(at_work: AtWork) -> Main:
    made = Main(at_work.look, at_work.desk)
    at_work.qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def painted(room: RoomScreen) -> str:
    """Every text that was set for the room, as it is read aloud too."""
    room.grab()
    return " ".join(map(str, room.look.layouts)) + room.accessibleName() + room.windowTitle()


def open_screen(work: AtWork, main: Main, page: str) -> RoomScreen:
    main.go(page)
    work.settle()
    work.qtbot.keyClick(main.stack.currentWidget(), KEYS.Key_F5)
    work.settle()
    room = open_room(main.stack.page(page))
    assert room is not None and room.isVisible()
    return room


@pytest.mark.parametrize("page", ["session", "synthesis"])
def test_nobody_is_told_by_name_organisation_or_role(
    at_work: AtWork, main: Main, page: str
) -> None:
    """Not even where names may be said."""
    at_work.do(lambda ws: prepare(ws, "named"))
    room = open_screen(at_work, main, page)
    seen = painted(room)
    assert ("Les locaux" if page == "session" else "Chaque commune") in seen
    assert [canary for canary in CANARIES if canary in seen] == []
    assert "woman" not in seen and "reserve" not in seen


def test_it_follows_from_page_to_page(at_work: AtWork, main: Main) -> None:
    at_work.do(prepare)
    room = open_screen(at_work, main, "session")
    assert room.shown is not None and room.shown.text == "Les locaux sont vides."
    assert room.shown.translation == "المحلات فارغة."
    main.go("synthesis")
    at_work.settle()
    assert open_room(main) is room
    assert room.shown == Projected("Chaque commune publie.", hands=(1, 0, 2))
    assert [item.title for item in room.items] == ["Foncier"]
    main.go("session")
    at_work.settle()
    assert room.shown.text == "Les locaux sont vides."


def test_it_leaves_with_the_file(at_work: AtWork, main: Main) -> None:
    at_work.do(prepare)
    room = open_screen(at_work, main, "session")
    main.reset()
    assert not room.isVisible()


def test_before_the_first_words_the_agenda_is_shown(at_work: AtWork, main: Main) -> None:
    def plan(ws: Workspace) -> None:
        session = ws.add(Session(title="Emploi", date=dt.date.today(), attribution="role"))
        ws.add_all(AgendaItem(session_id=session.id, title=t) for t in ("Accueil", "Foncier"))

    at_work.do(plan)
    room = open_screen(at_work, main, "session")
    assert room.built is None and room.accessibleName() == "Accueil, Foncier"
    assert "Foncier" in painted(room)


@pytest.mark.parametrize("count", [1, 5, 20])
def test_a_whole_agenda_is_seen(qapp: QApplication, count: int) -> None:
    look = Look(qapp, "fr", "light")
    items = [
        ItemState(UUID(int=n), f"Foncier et locaux pour les coopératives {n}", 20, None, "next")
        for n in range(count)
    ]
    room = QRectF(0, 0, 1222, 688)
    size = fitting(look, items, room)
    assert count * size * 1.5 + (count - 1) * size * 0.9 <= room.height()
    look.retire()


LONG = "Chaque commune publie la liste de ses locaux vides et en réserve un sur trois. " * 4
ARABIC = "تنشر كل جماعة لائحة محلاتها الفارغة وتخصص محلا من كل ثلاثة للتعاونيات. " * 4


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", [(800, 600), (1366, 768), (1920, 1080)])
def test_large_lines_are_never_cut(
    qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    look = Look(qapp, language, "light")
    room = RoomScreen(look)
    room.resize(QSize(*size))
    width, height = size[0] - 144, size[1] - 300
    texts: list[Any] = [LONG, ARABIC]
    chosen = room.fitting(texts, width, height)
    tall = sum(paragraph_height(room.look, text, setting_of(text, chosen), width) for text in texts)
    assert tall + chosen * 0.6 <= height
    room.show_statement((), Projected(LONG * 600, ARABIC))  # 190,000 letters
    assert len(shortened(LONG * 600)) < 1600
    assert not room.grab().isNull()
    room.deleteLater()
    look.retire()
