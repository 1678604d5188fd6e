"""N3: the screen of the room names nobody, in sessions of every rule and room."""

from __future__ import annotations

import unicodedata
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from dialogue_desktop import AgendaItem, Statement, Workspace
from dialogue_desktop.ui.shell.main import Main
from tests.properties.speakers import SAID, planted
from tests.thorough import many
from tests.ui.at_work import AtWork
from tests.ui.test_room import main, open_screen, painted  # noqa: F401  a fixture

SESSIONS = 8


def statement_of(session: UUID, ws: Workspace) -> UUID:
    return ws.all(Statement, session_id=session)[0].id


@pytest.mark.parametrize("seed", range(many(1, 25)))
@pytest.mark.parametrize("page", ["session", "synthesis"])
def test_the_room_sees_no_canary(
    at_work: AtWork,
    main: Main,  # noqa: F811
    page: str,
    seed: int,
    tmp_path: Path,
) -> None:
    made = at_work.do(lambda ws: planted(ws, seed, SESSIONS, tmp_path))
    canaries = made.canaries()
    room = open_screen(at_work, main, page)
    words = (*SAID, "Chaque commune affiche la liste de ses locaux.", "We wait.")
    for one in made.sessions:
        if page == "session":
            main.go("session", one.session)
        else:
            main.go("statement", at_work.do(partial(statement_of, one.session)))
        at_work.settle()
        seen = unicodedata.normalize("NFKC", painted(room))
        assert any(text[:20] in seen for text in words)
        assert [canary for canary in canaries if canary in seen] == []
        assert "Qanari" not in seen


def test_a_leak_onto_the_screen_would_be_seen(
    at_work: AtWork,
    main: Main,  # noqa: F811
    tmp_path: Path,
) -> None:
    """What no rule governs, the title of an item, is painted and found."""
    made = at_work.do(lambda ws: planted(ws, 0, 4, tmp_path))
    first = next(iter(made.numbers.values()))

    def leak(ws: Workspace) -> None:
        for item in ws.all(AgendaItem):
            ws.edit(item, title=f"Qanari{first}")

    at_work.do(leak)
    seen = painted(open_screen(at_work, main, "session"))
    assert f"Qanari{first}" in [canary for canary in made.canaries() if canary in seen]
