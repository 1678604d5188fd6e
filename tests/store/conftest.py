"""What tests of the store share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Workspace


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[[str], Workspace]]:
    """Opens laptops by the name of who sits there."""
    opened: list[Workspace] = []

    def open_one(name: str) -> Workspace:
        ws = Workspace.create(tmp_path / f"{name}.dialogue", author=name, name="Fès")
        opened.append(ws)
        return ws

    yield open_one
    for ws in opened:
        ws.close()
