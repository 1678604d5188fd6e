"""Dates as they are typed and as they stand over the columns of a list."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogue_desktop.domain.days import read_days

TODAY = dt.date(2021, 12, 1)


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("09/12/2021", dt.date(2021, 12, 9)),
        ("9/12/21", dt.date(2021, 12, 9)),
        ("9-12-2021", dt.date(2021, 12, 9)),
        ("2021-12-09", dt.date(2021, 12, 9)),
        ("9/12", dt.date(2021, 12, 9)),
        ("5/2", dt.date(2022, 2, 5)),
        ("٩/١٢/٢٠٢١", dt.date(2021, 12, 9)),
        ("٩ دجنبر", dt.date(2021, 12, 9)),
        ("jeu. 9 déc.", dt.date(2021, 12, 9)),
    ],
)
def test_a_date_is_understood(typed: str, date: dt.date) -> None:
    days = read_days(typed, TODAY)
    assert (days.dates, days.strange) == ([date], [])


@pytest.mark.parametrize("typed", ["31/02", "31/02/2022", "30 février", "٣١/٠٢/٢٠٢٢", "12/31/2021"])
def test_a_day_that_does_not_exist_is_told_and_not_guessed(typed: str) -> None:
    days = read_days(typed, TODAY)
    assert days.dates == [] and days.strange


def test_one_day_that_does_not_exist_leaves_the_others() -> None:
    days = read_days("28/02, 31/02", TODAY)
    assert days.dates == [dt.date(2022, 2, 28)] and days.strange == ["31/02"]
