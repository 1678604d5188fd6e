"""A check and a repair say how far they are, and end without a trace where somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.errors import Cancelled
from dialogue_desktop.store import watching

WORK: dict[str, Callable[..., object]] = {
    "check": lambda ws, tell: ws.check(tell),
    "repair": lambda ws, tell: ws.repair(tell),
}


@pytest.fixture
def ws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr(watching, "OFTEN", 2_000)  # a small file is asked as often as a large one
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina", name="Fès") as ws:
        ws.add_all([Participant(name=f"Élu {number}") for number in range(300)])
        yield ws


@pytest.mark.parametrize("work", WORK)
def test_how_far_it_is(ws: Workspace, work: str) -> None:
    told: list[tuple[int, int, str]] = []
    WORK[work](ws, lambda *far: told.append(far))
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert {total for _, total, _ in told} == {100} and told[-1][0] == 100
    assert len({done for done, _, _ in told}) > 10


@pytest.mark.parametrize("work", WORK)
def test_stopped_at_any_moment_it_leaves_no_trace(ws: Workspace, tmp_path: Path, work: str) -> None:
    before, names = ws.path.read_bytes(), set(tmp_path.rglob("*"))
    said = iter(range(100_000))
    WORK[work](ws, lambda *_: next(said) >= 0)
    if work == "repair":
        before, names = ws.path.read_bytes(), set(tmp_path.rglob("*"))
    calls = next(said)
    assert calls > 20
    for patience in range(0, calls, calls // 12):
        left = iter(range(patience))
        with pytest.raises(Cancelled):
            WORK[work](ws, lambda *_, left=left: next(left, None) is not None)
        assert ws.path.read_bytes() == before and set(tmp_path.rglob("*")) == names
    assert ws.check() == []
    ws.add(Participant(name="Naïma"))
