"""Lines of a page that were begun and are not kept yet outlive the end of the program (N4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .desk import Desk
    from .page import Unkept
    from .parts import Field


class BegunLine(NamedTuple):
    """``typed()`` answers what stands on it, None where that is kept already."""

    typed: Callable[[], str | None]
    type_in: Callable[[str], object]


def begun_line(field: Field, known: Callable[[], str | None] = str) -> BegunLine:
    """A field that says what is ``known`` until somebody types; None: it is of no use later."""

    def typed() -> str | None:
        before = known()
        return None if before is None or field.text() == before else field.text()

    def type_in(text: str) -> None:
        field.set_text(text)
        field.line.setModified(True)
        field.line.setFocus()

    return BegunLine(typed, type_in)


class Begun:
    """What is typed on some lines and what it is ``about``, in plain values. To take it up the
    page ``goes`` where it was about that, and once it has read what is there, sees whether it is
    ``there``."""

    def __init__(
        self,
        desk: Desk,
        lines: Mapping[str, BegunLine],
        about: Callable[[], dict[str, Any]] = dict,
        goes: Callable[[dict[str, Any]], object] = lambda kept: None,
        there: Callable[[dict[str, Any]], bool] = lambda kept: True,
    ) -> None:
        self._desk, self._lines, self._about = desk, lines, about
        self._goes, self._there = goes, there

    def unfinished(self) -> dict[str, Any] | None:
        typed = {
            name: text for name, line in self._lines.items() if (text := line.typed()) is not None
        }
        return {**self._about(), "typed": typed} if typed else None

    def take_up(self, kept: dict[str, Any]) -> None:
        self._goes(kept)

        def arrived(_: object) -> None:
            if self._there(kept):
                for name, text in kept["typed"].items():
                    if name in self._lines:
                        self._lines[name].type_in(text)

        self._desk.run(lambda ws: None, arrived)  # answered once all is that was asked before


class Several:
    """Several such things on one page, by name."""

    def __init__(self, parts: Mapping[str, Unkept]) -> None:
        self._parts = parts

    def unfinished(self) -> dict[str, Any] | None:
        found = {
            name: kept
            for name, part in self._parts.items()
            if (kept := part.unfinished()) is not None
        }
        people = [kept["person"] for kept in found.values() if kept.get("person")]
        return {"parts": found, **({"person": people[0]} if people else {})} if found else None

    def take_up(self, kept: dict[str, Any]) -> None:
        for name, one in kept["parts"].items():
            if name in self._parts:
                self._parts[name].take_up(one)
