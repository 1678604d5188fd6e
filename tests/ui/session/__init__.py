"""A session with people, an agenda and themes, for the tests of its page."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt

from dialogue_desktop import (
    AgendaItem,
    Contribution,
    Participant,
    Session,
    Theme,
    Workspace,
)
from dialogue_desktop.store.drafts import read_drafts
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.rows import Said
from tests.ui.at_work import AtWork

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NINE = dt.datetime(2022, 1, 3, 8, 30, tzinfo=dt.UTC)


class Clock:
    """A clock that goes on by ten seconds whenever it is looked at."""

    def __init__(self, at: dt.datetime = NINE) -> None:
        self.at = at

    def __call__(self) -> dt.datetime:
        self.at += dt.timedelta(seconds=10)
        return self.at


class Still(Clock):
    """A clock that stands until somebody moves it."""

    def __call__(self) -> dt.datetime:
        return self.at

    def on(self, seconds: float) -> None:
        """Let time go by."""
        self.at += dt.timedelta(seconds=seconds)


def prepare(ws: Workspace, attribution: str = "named", **fields: Any) -> Session:
    """A session whose rule was decided, with two items on its agenda and two themes."""
    one = ws.add(
        Session(
            title="Emploi local",
            date=dt.date(2022, 1, 3),
            starts="09:00",
            attribution=attribution,
            **fields,
        )
    )
    ws.add_all([AgendaItem(session_id=one.id, title=t, planned_minutes=20) for t in ("Un", "Deux")])
    ws.add_all([Theme(title="Foncier", title_ar="العقار"), Theme(title="Marchés publics")])
    ws.add_all(
        [
            Participant(
                name="Naïma Ouarghi", name_ar="نعيمة الورغي", sex="female", role="official"
            ),
            Participant(name="Rachida Tounfit", sex="female", role="cooperative"),
            Participant(name="Brahim Azizi", sex="male", role="official"),
            Participant(name="Fatima-Zahra Sebti", name_ar="فاطمة السبتي", role="association"),
        ]
    )
    return one


def open_page(work: AtWork, **how: Any) -> SessionPage:
    """The page on the session that is there."""
    how.setdefault("now", Clock())
    made = work.show(SessionPage(work.look, work.desk, drafts=work.path.parent / "drafts", **how))
    assert isinstance(made, SessionPage)
    return made


def cards(work: AtWork) -> list[Contribution]:
    """All cards, in the order in which they were said."""
    found = work.do(lambda ws: ws.all(Contribution))
    return sorted(found, key=lambda card: card.said_at or NINE)


def texts(work: AtWork) -> list[str]:
    """The words of all cards, in that order."""
    return [card.text or "" for card in cards(work)]


def said(work: AtWork, text: str) -> None:
    """Type a line and note it."""
    work.type(text)
    work.press(KEYS.Key_Return)


def shown(page: SessionPage) -> list[str]:
    """The texts in the stream."""
    stream = page.board.stream
    return [str(stream.content(row.key).text) for row in stream.rows if isinstance(row, Said)]


def notes(page: SessionPage) -> list[str]:
    """What else the stream tells of its cards."""
    stream = page.board.stream
    return [stream.content(row.key).note for row in stream.rows if isinstance(row, Said)]


def who(page: SessionPage) -> str:
    """The speaker's token, or nothing."""
    token = page.board.bar.speaker
    return token.accessibleName() if token.isVisible() else ""


def drafts(page: SessionPage) -> dict[str, Any]:
    """What is kept of the page until it is saved."""
    assert page.keeper is not None
    return read_drafts(page.keeper.drafts.path)[0]


def person(work: AtWork, name: str) -> Participant:
    """Somebody of the list by a word of the name."""
    return next(p for p in work.do(lambda ws: ws.all(Participant)) if name in (p.name or ""))


def again(work: AtWork, page: SessionPage, **how: Any) -> SessionPage:
    """The program ended without a word and was started again."""
    page.hide()
    page.let_go()
    return open_page(work, **how)
