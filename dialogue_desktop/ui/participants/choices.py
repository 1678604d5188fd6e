"""What can be chosen in the form of a person: "not asked" and "declined" stand beside values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.choices import DECLINED, ROLES
from ...domain.phones import read_phone, shown
from ..look import isolate
from ..parts import Option, say
from .people import role_words, shape


def role_options() -> list[Option]:
    """Every role, and none."""
    none = Option(None, lambda: QCoreApplication.translate("Choices", "Not known"))
    return [none, *map(_role_option, ROLES)]


def _role_option(role: str) -> Option:
    return Option(role, lambda: role_words(role), role=shape(role))


def _with_silence(*options: Option) -> list[Option]:
    """Values, then what is no value: the person would not say; nobody asked."""
    return [
        *options,
        Option(DECLINED, lambda: QCoreApplication.translate("Choices", "Would not say")),
        Option(None, lambda: QCoreApplication.translate("Choices", "Not asked")),
    ]


def sex_options() -> list[Option]:
    return _with_silence(
        Option("female", lambda: QCoreApplication.translate("Choices", "Woman")),
        Option("male", lambda: QCoreApplication.translate("Choices", "Man")),
    )


def area_options() -> list[Option]:
    return _with_silence(
        Option("rural", lambda: QCoreApplication.translate("Choices", "Rural")),
        Option("urban", lambda: QCoreApplication.translate("Choices", "Urban")),
    )


def disability_options() -> list[Option]:
    return _with_silence(
        Option("yes", lambda: QCoreApplication.translate("Choices", "Yes")),
        Option("no", lambda: QCoreApplication.translate("Choices", "No")),
    )


def age_options() -> list[Option]:
    bands: Sequence[tuple[str, Callable[[], str]]] = (
        ("under_25", lambda: QCoreApplication.translate("Choices", "Under 25")),
        ("25_34", lambda: QCoreApplication.translate("Choices", "25 to 34")),
        ("35_49", lambda: QCoreApplication.translate("Choices", "35 to 49")),
        ("50_64", lambda: QCoreApplication.translate("Choices", "50 to 64")),
        ("65_over", lambda: QCoreApplication.translate("Choices", "65 and over")),
    )
    return _with_silence(*(Option(value, words) for value, words in bands))


def phone_complaint(text: str, country: str) -> str:
    """Why a typed number is not understood, in a line; blank when it is."""
    if not text.strip():
        return ""
    reason = read_phone(text, country).reason
    if not reason:
        return ""
    words = {
        "phone_too_short": QCoreApplication.translate("Choices", "A digit is missing: kept as is"),
        "phone_too_long": QCoreApplication.translate("Choices", "Too many digits: kept as is"),
        "phone_rounded": QCoreApplication.translate(
            "Choices", "The spreadsheet rounded it: type it again"
        ),
    }
    other = QCoreApplication.translate("Choices", "Not understood as a number: kept as is")
    return words.get(reason, other)


def complaint(reason: str) -> str:
    """Why what is typed over a row of a list is not understood, in a line."""
    words = {
        "phone_too_short": QCoreApplication.translate("Choices", "A digit is missing"),
        "phone_too_long": QCoreApplication.translate("Choices", "There is a digit too many"),
        "phone_unknown": QCoreApplication.translate("Choices", "No number begins like this"),
        "phone_rounded": QCoreApplication.translate("Choices", "Rounded: type all its digits"),
        "not_a_phone": QCoreApplication.translate("Choices", "This is no phone number"),
        "not_an_email": QCoreApplication.translate("Choices", "This is no e-mail address"),
        "no_such_day": QCoreApplication.translate("Choices", "That day does not exist"),
        "not_a_year": QCoreApplication.translate("Choices", "Neither a year nor a date"),
        "which_century": QCoreApplication.translate("Choices", "Type the four digits of the year"),
        "year_out_of_range": QCoreApplication.translate("Choices", "Nobody is born in that year"),
        "name_missing": QCoreApplication.translate("Choices", "The name is missing"),
        "name_lost": QCoreApplication.translate("Choices", "The letters are lost"),
        "name_unreadable": QCoreApplication.translate("Choices", "The letters can't be read"),
        "letters_lost": QCoreApplication.translate("Choices", "Letters are lost"),
        "garbled": QCoreApplication.translate("Choices", "The letters are garbled"),
        "direction_marks": QCoreApplication.translate("Choices", "It holds invisible signs"),
        "too_long": QCoreApplication.translate("Choices", "The text is too long"),
        "nobody": QCoreApplication.translate("Choices", "Nobody here is called so"),
    }
    other = QCoreApplication.translate("Choices", "This is not understood")
    return words.get(reason, other) if reason else ""


def field_words(name: str) -> str:
    """A field of a person as it is called in a sentence."""
    words = {
        "name": QCoreApplication.translate("Choices", "the name"),
        "name_ar": QCoreApplication.translate("Choices", "the Arabic name"),
        "phone": QCoreApplication.translate("Choices", "the phone"),
        "email": QCoreApplication.translate("Choices", "the e-mail"),
        "sex": QCoreApplication.translate("Choices", "the sex"),
        "birth_year": QCoreApplication.translate("Choices", "the year of birth"),
        "age_band": QCoreApplication.translate("Choices", "the age band"),
        "area": QCoreApplication.translate("Choices", "where the person lives"),
        "disability": QCoreApplication.translate("Choices", "the disability"),
        "commune": QCoreApplication.translate("Choices", "the commune"),
        "province": QCoreApplication.translate("Choices", "the province"),
        "region": QCoreApplication.translate("Choices", "the region"),
        "role": QCoreApplication.translate("Choices", "the role"),
        "function": QCoreApplication.translate("Choices", "the function"),
        "organisation_id": QCoreApplication.translate("Choices", "the organisation"),
        "remark": QCoreApplication.translate("Choices", "the remark"),
        "enrolled_from": QCoreApplication.translate("Choices", "the day from which they count"),
    }
    return words.get(name, isolate(name))


def said(name: str, value: str, sex: str | None = None) -> str:
    """A value of a field as it is said, in a sentence about it."""
    if name == "phone":
        return shown(value)
    if name == "role":
        return role_words(value, sex) or value
    offered = {
        "sex": sex_options,
        "age_band": age_options,
        "area": area_options,
        "disability": disability_options,
    }
    options = offered[name]() if name in offered else []
    return next((say(option.words) for option in options if option.value == value), value)
