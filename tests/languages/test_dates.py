"""Dates as people here write them."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogue_desktop.ui.look.language import Language


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("day", "sam. 1er janv."),
        ("short", "1er janv."),
        ("date", "1er janvier 2022"),
        ("long", "samedi 1er janvier 2022"),
    ],
)
def test_the_first_of_a_month_in_french(form: str, words: str) -> None:
    assert Language("fr").date(dt.date(2022, 1, 1), form) == words


def test_other_days_and_languages_have_plain_numbers() -> None:
    assert Language("fr").date(dt.date(2022, 1, 11), "date") == "11 janvier 2022"
    assert Language("en").date(dt.date(2022, 1, 1), "date") == "1 January 2022"
    assert Language("ar").date(dt.date(2022, 8, 1), "date") == "1 غشت 2022"
