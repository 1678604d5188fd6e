"""Who spoke how much, against who was there (N7): only of groups from which nobody stands out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..domain.balance import Counts, Share, Voice
from .presence import Presence


@dataclass(frozen=True)
class BalanceLine:
    """One bar: whose it is (a key of the papers' words), their share of the time and of the room
    in percent, their turns and minutes."""

    key: str
    share: int
    room: int
    turns: int
    minutes: int


Whose = Callable[[Voice], bool]


def balance_of(spoken: Counts, presence: Presence | None) -> tuple[BalanceLine, ...]:
    """Women and the others, then the groups, as far as the room itself may be told so.

    Without a register there is nothing to compare with.
    """
    if presence is None or not any(each.turns for each in spoken.values()):
        return ()
    sexes: list[tuple[str, int, Whose]] = []
    if cells := presence.whole.cells:
        rest = ("male", "unknown") if presence.sex_unrecorded else ("male",)
        others = "who.others" if presence.sex_unrecorded else "who.men"
        sexes = [
            ("who.women", cells.women, lambda voice: voice.sex == "female"),
            (others, cells.others, lambda voice: voice.sex in rest),
        ]
    groups = [
        (f"group.{'+'.join(row.groups)}", row.total, _within(row.groups)) for row in presence.rows
    ]
    return (*_lines(sexes, spoken), *_lines(groups, spoken))


def _within(groups: tuple[str, ...]) -> Whose:
    return lambda voice: voice.group in groups


def _lines(rows: Iterable[tuple[str, int, Whose]], spoken: Counts) -> Iterable[BalanceLine]:
    found = [
        (key, people, sum((each for voice, each in spoken.items() if holds(voice)), Share()))
        for key, people, holds in rows
    ]
    room = sum(people for _, people, _ in found)
    whole = sum((each for _, _, each in found), Share())
    for key, people, each in found:
        part, of = (each.seconds, whole.seconds) if whole.seconds else (each.turns, whole.turns)
        yield BalanceLine(
            key,
            round(100 * part / of) if of else 0,
            round(100 * people / room),
            each.turns,
            round(each.seconds / 60),
        )
