"""What was said is found as it is now, in every session and both scripts (N22)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Contribution, Session, Theme, Workspace

DAY = dt.date(2022, 1, 3)


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as made:
        yield made


def found(ws: Workspace, text: str) -> list[str]:
    while not ws.read_notes():
        pass
    return [card.text or "" for card in ws.find_notes(text).cards]


def session(ws: Workspace, day: int, *texts: str, theme: Theme | None = None) -> Session:
    made = ws.add(Session(title="Séance", date=DAY + dt.timedelta(days=day)))
    themes = [theme.id] if theme else []
    ws.add_all(Contribution(session_id=made.id, text=text, theme_ids=themes) for text in texts)
    return made


def test_sessions_stand_in_time_and_the_newest_is_last(ws: Workspace) -> None:
    session(ws, 5, "Un local neuf")
    session(ws, 1, "Un local ancien", "Rien")
    assert found(ws, "local") == ["Un local ancien", "Un local neuf"]


def test_what_changes_is_found_as_it_is_now(ws: Workspace) -> None:
    one = session(ws, 1, "Un local", "Une route")
    assert found(ws, "local") == ["Un local"]
    first, second = ws.all(Contribution)
    ws.edit(second, text="Un autre local")
    assert found(ws, "local") == ["Un local", "Un autre local"] and found(ws, "route") == []
    ws.remove(first)
    assert found(ws, "local") == ["Un autre local"]
    ws.undo()
    assert sorted(found(ws, "local")) == ["Un autre local", "Un local"]
    ws.remove(one)
    assert found(ws, "local") == []
    ws.restore(one)
    assert sorted(found(ws, "local")) == ["Un autre local", "Un local"]


def test_a_session_that_is_new_or_merged_in_is_read_too(ws: Workspace, tmp_path: Path) -> None:
    session(ws, 1, "Un local")
    assert len(found(ws, "local")) == 1
    with Workspace.create(tmp_path / "other.dialogue", "Driss") as other:
        session(other, 2, "Encore un local")
        other.export(tmp_path / "other.export.dialogue")
    ws.merge([tmp_path / "other.export.dialogue"])
    session(ws, 3, "Le local de demain")
    assert found(ws, "local") == ["Un local", "Encore un local", "Le local de demain"]


def test_a_card_is_found_by_its_translation_and_its_themes(ws: Workspace) -> None:
    theme = ws.add(Theme(title="Foncier", title_ar="العقار"))
    session(ws, 1, "نريد محلا", theme=theme)
    card = ws.all(Contribution)[0]
    ws.edit(card, translation="Nous voulons un local")
    assert found(ws, "local") == found(ws, "foncier") == found(ws, "عقار") == ["نريد محلا"]
    ws.edit(theme, title="Terres")
    assert found(ws, "foncier") == [] and len(found(ws, "terres")) == 1


def test_words_are_found_before_all_notes_are_read(ws: Workspace) -> None:
    session(ws, 1, *(f"local {n}" for n in range(30)))
    assert not ws.read_notes(10)
    before = ws.find_notes("local")
    assert (before.answering, before.whole) == (10, False)
    assert ws.read_notes(100) and ws.find_notes("local").whole
    assert ws.find_notes("local", most=4).answering == 30


def test_a_card_that_is_put_right_while_its_session_is_read(ws: Workspace) -> None:
    session(ws, 1, *(f"local {n}" for n in range(30)))
    ws.read_notes(10)
    ws.edit(ws.all(Contribution)[20], text="route")
    assert len(found(ws, "local")) == 29 and found(ws, "route") == ["route"]


def test_everything_is_searched_at_once(ws: Workspace) -> None:
    session(ws, 1, "Un marché public")
    theme = ws.add(Theme(title="Marchés"))
    assert [type(each) for each in ws.search("marche")] == [Theme, Contribution]
    assert ws.search("marche")[0] == theme and ws.search("") == ws.search("%") == []
