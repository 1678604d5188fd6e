"""The one place that words errors, documents and the command line, in three languages.

The words are JSON files, ``resources/words/TOPIC.LANGUAGE.json``: a key's value is a template
for :meth:`str.format`, or an object of CLDR plural forms chosen by the parameter ``n``. The
window's own labels are Qt translations; everything that must also speak without Qt is here.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from .resources import resource

LANGUAGES = ("fr", "ar", "en")


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
    return str(template).format_map(_Missing(params))


class _Missing(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"
