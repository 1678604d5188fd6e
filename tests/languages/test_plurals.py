"""Counted things and months, in the forms that each language has for them."""

from __future__ import annotations

import datetime as dt
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

import pytest
from babel import Locale
from PySide6.QtCore import QTranslator

from dialogue_desktop.resources import resource
from dialogue_desktop.ui.look.language import AREAS, Language
from dialogue_desktop.words import fill, say

COUNTS = range(112)
FORMS = {
    "fr": ("one", "other"),
    "en": ("one", "other"),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""CLDR's forms in the order in which Qt writes them down."""
MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
    "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
)  # fmt: skip


def form_of(language: str, count: int) -> int:
    """The place of the form that a count takes."""
    rule: Any = Locale(language).plural_form
    form = "one" if language == "fr" and count < 2 else rule(count)
    return FORMS[language].index("other" if form not in FORMS[language] else form)


def counted(area: str, language: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """Context, source, comment and forms of all that is counted in an area."""
    path = resource("translations", f"{area}.{language}.ts")
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                forms = [form.text or "" for form in message.iter("numerusform")]
                comment = message.findtext("comment") or ""
                source = message.findtext("source") or ""
                yield context.findtext("name") or "", source, comment, forms


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_count_is_said_in_its_form(area: str, language: str) -> None:
    """What the window reads says each number from 0 to 111 as the language counts it."""
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"{area}.{language}.qm")))
    for context, source, comment, forms in counted(area, language):
        assert len(forms) == len(FORMS[language]), source
        for count in COUNTS:
            said = translator.translate(context, source, comment or None, count)
            assert said == forms[form_of(language, count)], (source, count)


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_form_of_many_numbers_says_which(area: str, language: str) -> None:
    """Only forms that stand for a single number may leave it out."""
    several = {"fr": (1,), "en": (1,), "ar": (3, 4, 5)}[language]
    for context, source, _, forms in counted(area, language):
        if "%n" in source:
            silent = [forms[place] for place in several if "%n" not in forms[place]]
            assert silent == [], (context, source)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_what_is_counted_outside_of_the_window_has_every_form(language: str) -> None:
    topics = {path.name.split(".")[0] for path in resource("words").glob(f"*.{language}.json")}
    for topic in sorted(topics):
        words = json.loads(resource("words", f"{topic}.{language}.json").read_text("utf-8"))
        for key, forms in words.items():
            if isinstance(forms, dict):
                assert "other" in forms, (topic, key)
                assert set(forms) <= set(FORMS[language]), (topic, key)
                for count in COUNTS:
                    said = say(language, f"{topic}.{key}", n=count)
                    shown = f"{count}" in said or form_of(language, count) < len(FORMS["ar"]) - 3
                    assert shown or "{n}" not in forms["other"], (topic, key, count)


@pytest.mark.parametrize("month", range(1, 13))
def test_months_have_their_moroccan_names(month: int) -> None:
    day, arabic = dt.date(2022, month, 9), Language("ar")
    for form in ("day", "short", "date", "long"):
        assert MONTHS[month - 1] in arabic.date(day, form).split()
    assert say("ar", f"papers.month_{month}") == MONTHS[month - 1]
    assert say("ar", f"papers.month_{month}.short") == MONTHS[month - 1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Amina", "l’horloge d’Amina"),
        ("\u2068Élodie\u2069", "l’horloge d’\u2068Élodie\u2069"),
        ("Hicham", "l’horloge de Hicham"),
        ("Youssef", "l’horloge de Youssef"),
        ("أمينة", "l’horloge de أمينة"),
    ],
)
def test_de_is_elided_before_a_vowel(name: str, said: str) -> None:
    assert fill("l’horloge de {name}", name=name) == said


def test_a_commune_in_a_certificate_is_elided_too() -> None:
    assert say("fr", "papers.certificate.commune", commune="Azrou") == "commune d’Azrou"
    assert say("fr", "papers.certificate.commune", commune="Sefrou") == "commune de Sefrou"
    assert say("ar", "papers.certificate.commune", commune="أزرو") == "جماعة أزرو"
