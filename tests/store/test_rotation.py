"""However somebody worked, a state that is not far from any moment of it is kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.store import backups
from dialogue_desktop.store.backups import Backup

BEGUN = dt.datetime(2021, 12, 9, 8, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
GAPS = st.lists(
    st.one_of(
        st.timedeltas(dt.timedelta(minutes=1), dt.timedelta(hours=3)),
        st.timedeltas(dt.timedelta(hours=8), 40 * DAY),
    ),
    min_size=1,
    max_size=120,
)


def lived(gaps: list[dt.timedelta], size: int) -> tuple[list[Backup], list[Backup]]:
    """Backups made one after another, each thinning those before it: all, and those left."""
    made: list[Backup] = []
    left: list[Backup] = []
    now = BEGUN
    for number, gap in enumerate(gaps):
        now += gap
        newest = Backup(Path(str(number)), now, "auto", 0, size)
        made.insert(0, newest)
        left.insert(0, newest)
        going = backups.outdated(left, now)
        left = [each for each in left if each not in going]
    return made, left


@given(GAPS)
def test_a_state_near_any_moment_is_kept(gaps: list[dt.timedelta]) -> None:
    made, left = lived(gaps, 1000)
    now = made[0].at
    assert left[: backups.NEVER_FEWER] == made[: backups.NEVER_FEWER]
    for each in made:
        age, nearest = now - each.at, min(abs(each.at - other.at) for other in left)
        if age < backups.DENSE:
            assert each in left
        elif age < backups.DAILY - DAY:
            assert nearest < DAY
        elif age < backups.WEEKLY - 7 * DAY:
            assert nearest < 7 * DAY
        else:
            assert nearest < 38 * DAY


@given(GAPS)
def test_years_of_work_leave_few(gaps: list[dt.timedelta]) -> None:
    made, left = lived(gaps, 1000)
    months = (made[0].at - made[-1].at).days // 28 + 1
    dense = sum(made[0].at - each.at < backups.DENSE for each in made)
    assert len(left) <= backups.NEVER_FEWER + dense + 14 + 10 + months


@given(GAPS, st.integers(1, 400))
def test_the_newest_stays_whatever_room_there_is(gaps: list[dt.timedelta], most: int) -> None:
    made, _ = lived(gaps, 1000)
    going = backups.outdated(made, made[0].at, most=most)
    assert made[0] not in going and len(going) == len(made) - 1
