"""What a part answers when it is asked what it is to somebody who hears the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF


class Item(NamedTuple):
    """One of the things that a part paints, as it is heard: an option, a line, a tile."""

    words: str
    spot: QRectF
    on: bool | None = None
    """Whether it is the one that holds, where one of them or each of them can."""
    role: str = "ListItem"
    note: str = ""


@dataclass(frozen=True)
class Heard:
    """What a part is to somebody who hears the window; roles are Qt's.

    Its name is the accessible one, unless it has a ``name`` beside its items. It ``opens`` a menu,
    is the ``chosen`` one among its like, or does what a click does at ``press``, as its ``key``
    does; ``busy`` while it shows that something is still going on.
    """

    role: str
    name: str | None = None
    value: str = ""
    count: int = 0
    item: Callable[[int], Item] = lambda place: Item("", QRectF())
    here: int = -1
    press: Callable[[], object] | None = None
    opens: bool = False
    chosen: bool | None = None
    key: str = ""
    busy: bool = False
