"""The one place that words errors, documents and the command line, in three languages.

The words are JSON files, ``resources/words/TOPIC.LANGUAGE.json``: a key's value is a template
for :meth:`str.format`, or an object of CLDR plural forms chosen by the parameter ``n``. The
window's own labels are Qt translations; everything that must also speak without Qt is here.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from typing import Any

from .resources import resource

LANGUAGES = ("fr", "ar", "en")
_OF = re.compile(r"\b([Dd])e (?=[\u2066-\u2068]?\{(\w+)\})")
"""« de » before a blank, in French sentences only."""


@cache
def topic(name: str, language: str) -> dict[str, Any]:
    """All words of one topic in one language, as stored."""
    path = resource("words", f"{name}.{language}.json")
    words: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return words


@cache
def _plural_rule(language: str) -> Any:
    from babel import Locale

    return Locale(language).plural_form


def say(language: str, key: str, **params: object) -> str:
    """The sentence or label ``TOPIC.KEY`` with its parameters filled in.

    A key that nobody worded is shown as it stands (a test looks for those), never raised:
    this runs while something else is being explained.
    """
    name, _, rest = key.partition(".")
    template = topic(name, language).get(rest)
    if isinstance(template, dict):
        template = template.get(_plural_rule(language)(params.get("n", 0)), template["other"])
    if template is None:
        details = ", ".join(f"{name} {value}" for name, value in params.items())
        return f"{key} ({details})" if details else key
    return _elided(str(template), params).format_map(_Missing(params))


def fill(template: str, **params: object) -> str:
    """A sentence with its blanks filled in, as it is said: « l’horloge d’Amina »."""
    return _elided(template, params).format(**params)


def _elided(template: str, params: dict[str, object]) -> str:
    """« de » becomes « d’ » where a blank is filled in with a vowel. Names in h are Moroccan ones
    more often than not, whose h is heard: « de Hicham »."""
    return _OF.sub(
        lambda of: f"{of[1]}’" if _begins_with_vowel(params.get(of[2], "")) else of[0], template
    )


def _begins_with_vowel(value: object) -> bool:
    letters = unicodedata.normalize("NFD", str(value).lstrip("\u2066\u2067\u2068").casefold())
    return letters[:1] in set("aeiouœ")


class _Missing(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"
