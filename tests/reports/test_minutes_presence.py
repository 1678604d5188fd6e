"""Who was there, in numbers: none under five, and none that can be worked out."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.reports.presence import Cells, Presence, presence_of
from tests.reports.sefrou import SEFROU, room

ROLES = ("official", "association", "administration", None)
SEXES = ("female", "male", None, "declined")


def of(*cells: tuple) -> Presence:
    return presence_of(room(*cells).values())


def test_a_group_under_five_joins_another() -> None:
    presence = of(*SEFROU)
    assert [(row.groups, row.total) for row in presence.rows] == [
        (("elected",), 15),
        (("civil", "other"), 19),
    ]
    assert [row.cells for row in presence.rows] == [Cells(7, 8), Cells(9, 10)]
    assert presence.joined and presence.whole.total == 34


def test_nothing_is_joined_where_all_are_many() -> None:
    presence = of(
        ("official", "female", 5), ("official", "male", 5),
        ("association", "female", 6), ("association", "male", 7),
        ("university", "female", 5), ("university", "male", 9),
    )  # fmt: skip
    assert len(presence.rows) == 3 and not presence.joined


def test_a_row_that_cannot_be_parted_hides_the_other_too() -> None:
    presence = of(
        ("official", "female", 2), ("official", "male", 12),
        ("association", "female", 9), ("association", "male", 9),
    )  # fmt: skip
    assert [row.cells for row in presence.rows] == [None, None]
    assert presence.whole.cells == Cells(11, 21) and presence.joined


def test_a_room_of_four_is_not_counted() -> None:
    presence = of(("official", "female", 4))
    assert presence.whole.total == 0 and presence.rows == ()


def test_people_whose_sex_nobody_noted_stand_with_the_men() -> None:
    presence = of(("official", "female", 6), ("official", "male", 6), ("official", None, 2))
    assert presence.sex_unrecorded and presence.whole.cells == Cells(6, 8)


counts = st.lists(st.integers(0, 12), min_size=16, max_size=16)


@given(counts)
def test_no_number_can_be_taken_from_the_others(numbers: list[int]) -> None:
    """Every printed number, and every difference of printed numbers, is none or five at least."""
    pairs = itertools.product(ROLES, SEXES)
    presence = of(*((role, sex, n) for (role, sex), n in zip(pairs, numbers, strict=True)))
    if not presence.whole.total:
        assert sum(numbers) < 5
        return
    assert presence.whole.total == sum(numbers)
    rows = [*presence.rows, presence.whole]
    assert all(row.total >= 5 for row in rows)
    assert all(row.cells is None or row.cells.tellable for row in rows)
    assert all(row.cells.women + row.cells.others == row.total for row in rows if row.cells)
    assert sum(row.total for row in presence.rows) in (0, presence.whole.total)
    if presence.whole.cells and presence.rows:
        rest = presence.whole.cells
        told = [row for row in presence.rows if row.cells]
        for row in told:
            rest -= row.cells
        left = len(presence.rows) - len(told)
        assert rest == Cells(0, 0) if not left else rest.tellable
    else:
        assert not any(row.cells for row in presence.rows)
