"""Other words for the same: what people type who do not know what the window calls it.

``resources/words/also.json`` holds groups of words that stand for each other, in all languages:
whoever types طباعة in a French window is after *Imprimer*.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache

from ...domain.names import fold, search_text
from ...resources import resource


@cache
def groups() -> list[list[str]]:
    """Words that stand for each other; where one begins a word of the window, all are found."""
    read: list[list[str]] = json.loads(resource("words", "also.json").read_text(encoding="utf-8"))
    return read


@cache
def _folded() -> list[tuple[tuple[str, ...], str]]:
    return [(tuple(f" {fold(word)}" for word in group), search_text(*group)) for group in groups()]


@lru_cache(maxsize=4096)
def also(words: str) -> str:
    """What else finds these words."""
    own = f" {fold(words)}{search_text(words)}"
    return "".join(others for each, others in _folded() if any(word in own for word in each))
