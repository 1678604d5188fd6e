"""Numbers as people and spreadsheets write them (P14)."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.domain import phones
from dialogue_desktop.domain.phones import Phone, read_phone, shown, to_e164

MOBILE = "+212612345678"


@pytest.mark.parametrize(
    "written",
    [
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "06-12-34-56-78",
        "06/12/34/56/78",
        "0612 345 678",
        "(06)12345678",
        "612345678",
        612345678,
        612345678.0,
        "612345678.0",
        "612345678,00",
        "+212612345678",
        "+212 612345678",
        "+212 (0)6 12 34 56 78",
        "+2120612345678",
        "00212 6 12 34 56 78",
        "212612345678",
        "٠٦١٢٣٤٥٦٧٨",
        "۰۶۱۲۳۴۵۶۷۸",
        "＋212 612 345 678",
        "06\u00a012\u202f34 56 78",
        "\u202a+212612345678\u202c",
        "'0612345678",
        '="0612345678"',
        "Tél. : 06 12 34 56 78",
        "الهاتف: +212 6 12-34-56-78",
    ],
)
def test_one_number_however_it_is_written(written: object) -> None:
    assert read_phone(written) == Phone(MOBILE)


@pytest.mark.parametrize(
    ("written", "rest"),
    [
        ("0612345678 / 0535123456", "0535123456"),
        ("0612345678 ou 0661234567", "ou 0661234567"),
        ("0612345678\n0535123456", "0535123456"),
        ("06 12 34 56 78 05 35 12 34 56", "05 35 12 34 56"),
        ("0612345678+33612345678", "+33612345678"),
        ("0612345678 poste 12", "poste 12"),
        ("06 12 34 56 78 ; 06 61 20 4", "06 61 20 4"),
    ],
)
def test_of_several_numbers_the_first_is_taken_and_the_rest_is_told(
    written: str, rest: str
) -> None:
    assert read_phone(written) == Phone(MOBILE, rest)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("06 61 20 4", "phone_too_short"),
        ("141", "phone_too_short"),
        ("06123456789", "phone_too_long"),
        ("9" * 100, "phone_too_long"),
        ("0000000000", "phone_unknown"),
        ("0912345678", "phone_unknown"),
        ("6.12E+08", "phone_rounded"),
        ("6,12E+08", "phone_rounded"),
        ("abc", "not_a_phone"),
        ("-", "not_a_phone"),
        ("", "not_a_phone"),
        (None, "not_a_phone"),
        ("=1+1", "not_a_phone"),
        ("amina@example.org", "not_a_phone"),
    ],
)
def test_what_is_no_number_says_why(written: object, reason: str) -> None:
    assert read_phone(written) == Phone(reason=reason)
    assert to_e164(written) is None


def test_the_country_of_the_programme_reads_what_has_no_country() -> None:
    assert to_e164("06 12 34 56 78", "FR") == "+33612345678"
    assert to_e164("+212 612345678", "fr") == MOBILE
    assert to_e164("0612345678", None) == MOBILE
    assert to_e164("0612345678", "XX") is None
    assert to_e164("+33 6 12 34 56 78") == "+33612345678"
    assert to_e164("0033612345678") == "+33612345678"


def test_a_number_is_shown_the_national_way_at_home() -> None:
    assert shown(MOBILE) == "06 12 34 56 78"
    assert shown("+212535123456") == "05 35 12 34 56"
    assert shown("+33612345678") == "+33 6 12 34 56 78"
    assert shown("+33612345678", "FR") == "06 12 34 56 78"
    assert shown(None) == shown("") == ""
    assert shown("06 61 20 4") == "06 61 20 4"


@pytest.mark.parametrize("front", ["0", "", "+212 ", "00212"])
def test_the_plain_ways_say_what_phonenumbers_says(front: str) -> None:
    for block in range(0, 10_000, 3):
        number = f"{front}{block:04d}12345"
        found = phones._plain(number.replace(" ", ""), "MA")
        if found:
            assert phones._by_library(number, "MA") == Phone(found), number
            assert shown(found) == phones._shown_by_library(found, "MA")


@given(st.text(max_size=40) | st.text("0123456789+ ()/-.٠٦", max_size=30))
def test_any_text_gets_an_answer_and_an_answer_stays_itself(text: str) -> None:
    found = read_phone(text)
    assert bool(found.e164) != bool(found.reason)
    if found.e164:
        assert read_phone(found.e164) == Phone(found.e164)
        assert to_e164(shown(found.e164)) == found.e164


def test_the_library_waits_for_a_number_that_needs_it() -> None:
    code = (
        "import sys; from dialogue_desktop.domain.phones import to_e164; to_e164('0612345678');"
        "sys.exit('phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
