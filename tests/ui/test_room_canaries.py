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
def test_the_room_sees_no_canary_unless_one_leaks(
    at_work: AtWork,
    main: Main,  # noqa: F811
    seed: int,
    tmp_path: Path,
) -> None:
    made = at_work.do(lambda ws: planted(ws, seed, SESSIONS, tmp_path))
    canaries = made.canaries()
    room = open_screen(at_work, main, "session")
    words = (*SAID, "Chaque commune affiche la liste de ses locaux.", "We wait.")

    def seen() -> str:
        at_work.settle()
        return unicodedata.normalize("NFKC", painted(room))

    for one in made.sessions:
        statement = at_work.do(partial(statement_of, one.session))
        for noun, subject in (("session", one.session), ("statement", statement)):
            main.go(noun, subject)
            told = seen()
            assert any(text[:20] in told for text in words)
            assert [canary for canary in canaries if canary in told] == []
            assert "Qanari" not in told
    first = next(iter(made.numbers.values()))
    at_work.do(partial(leak, f"Qanari{first}"))
    main.go("session", made.sessions[0].session)
    told = seen()
    assert f"Qanari{first}" in [canary for canary in canaries if canary in told]


def leak(name: str, ws: Workspace) -> None:
    """Into what no rule governs: the titles of the agenda."""
    for item in ws.all(AgendaItem):
        ws.edit(item, title=name)
