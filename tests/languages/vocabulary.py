"""Whose words are painted: the program's, or those of the people in the samples."""

from __future__ import annotations

import ast
import json
import re
from functools import cache

from PySide6.QtCore import QLocale

from dialogue_desktop.resources import resource
from tests.conftest import TOP

from .interpreter import Interpreter, outside
from .proofreading import Painted

SAMPLES = ("tests/gallery_screens", "tests/ui")
_WORD = re.compile(r"[^\W\d_\u0621-\u064a]{2,}")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_SET_APART = re.compile("[\u2066-\u2068][^\u2069]*\u2069|[\u202a\u202b][^\u202c]*\u202c")
_RUNS_BACKWARDS = re.compile(
    r"\+\d[\d ]{7,}|\b0\d(?:[ .]?\d\d){4}|\b\d{4}(?:[ .-]\d{2,3}){2,}"  # phones
    r"|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b|\b[A-Z]{2}-\d+\b"  # codes and laptops
    r"|[\w-]+\.(?:dialogue|pdf|docx|xlsx|csv|zip|qdpx|txt)\b"  # files
)


def untranslated(painted: list[Painted], interpreter: Interpreter) -> list[str]:
    """Words that the program says in no language but the one it is written in."""
    found = [f"never translated: {text!r}" for text in sorted(interpreter.unknown)]
    if interpreter.pseudo:
        for each in painted:
            words = [w for w in _WORD.findall(outside(each.text)) if not _is_initials(w)]
            if any(word not in samples() for word in words):
                found.append(f"given to no translator: {each.where}")
    return found


def _is_initials(word: str) -> bool:
    return len(word) == 2 and word.isupper()


def mingled(painted: list[Painted]) -> list[str]:
    """Phones, codes and files in an Arabic sentence that are not set apart from its direction."""
    return [
        f"not set apart: {each.where}"
        for each in painted
        if _ARABIC.search(each.text) and _RUNS_BACKWARDS.search(_SET_APART.sub(" ", each.text))
    ]


@cache
def samples() -> frozenset[str]:
    """Every word that a sample or a drawing of the gallery lets people say, with the words that
    both the window and the command line take from ``resources/words``, days and months."""
    texts = [text for folder in SAMPLES for text in _texts_of(folder)]
    texts += _leaves(json.loads(resource("sample", "programme.json").read_text("utf-8")))
    for path in resource("words").glob("*.en.json"):
        texts += _leaves(json.loads(path.read_text("utf-8")))
    for path in resource("help", "en").glob("*.md"):  # each language has pages of its own
        texts.append(path.read_text("utf-8"))
    locale = QLocale("en_GB")
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        texts += [locale.monthName(month, form) for month in range(1, 13)]
        texts += [locale.dayName(day, form) for day in range(1, 8)]
    texts += ["Sept"]
    return frozenset(word for text in texts for word in _WORD.findall(text))


def _texts_of(folder: str) -> list[str]:
    """The texts of a module, without names of fields and files of the program."""
    found = []
    for path in (TOP / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named = re.fullmatch(r"[a-z_.]+", node.value)
                found += [] if named else [node.value]
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".words"):
                found += [text.value for text in node.args if isinstance(text, ast.Constant)]
    return found


def _leaves(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _leaves(each)]
    if isinstance(value, list):
        return [text for each in value for text in _leaves(each)]
    return [value] if isinstance(value, str) else []
