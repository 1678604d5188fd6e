"""Whatever a mouse can do, the keyboard can."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import dialogue_desktop.ui

UI = Path(dialogue_desktop.ui.__file__).parent
CLICKS = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent"}
KEYS = {"keyPressEvent", "eventFilter"}

ELSEWHERE = {
    "Framed": "a click on its frame leads to its editor, as Tab does",
    "CaptureBar": "a click beside the line leads to the line, as Tab does",
    "Handle": "what is set on the line is asked for by typing its sign: @ # /",
    "Proposals": "the line keeps the keyboard: arrows and Enter choose, Esc closes",
    "Palette": "a click beside it leaves it, as Esc does",
    "Pad": "nobody signs with keys: Ctrl Enter notes who is there without a signature",
}
"""Classes that take clicks and no keys, and where the keys for it are."""
BESIDE = {
    "roster": "attendance/rollcall.py: the line over the roster takes its keys",
    "list": "palette/palette.py: the line over the answers takes its keys",
}
"""Lists whose rows are clicked, and that never have the keyboard themselves."""


class Found(NamedTuple):
    """A class of the window: where it is, what it is made of, what it overrides."""

    name: str
    file: str
    bases: tuple[str, ...]
    methods: frozenset[str]


@cache
def classes() -> dict[str, list[Found]]:
    found: dict[str, list[Found]] = {}
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = tuple(ast.unparse(base) for base in node.bases)
                methods = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
                one = Found(node.name, str(file.relative_to(UI)), bases, frozenset(methods))
                found.setdefault(node.name, []).append(one)
    return found


def takes_keys(one: Found) -> bool:
    """Whether a class, or one it is made of, answers to keys."""
    if one.methods & KEYS:
        return True
    return any(takes_keys(base) for name in one.bases for base in classes().get(name, []))


def test_what_takes_clicks_takes_keys() -> None:
    deaf = [
        f"{one.file}: {one.name}"
        for found in classes().values()
        for one in found
        if one.methods & CLICKS and one.name not in ELSEWHERE and not takes_keys(one)
    ]
    assert deaf == []


def test_every_exception_is_still_one() -> None:
    for name in ELSEWHERE:
        assert any(one.methods & CLICKS for one in classes()[name]), name


def test_a_row_that_a_click_opens_is_opened_by_enter() -> None:
    clicked = re.compile(r"(\w+)\.touched\.connect\(")
    for file in sorted(UI.rglob("*.py")):
        source, where = file.read_text(encoding="utf-8"), str(file.relative_to(UI))
        for name in set(clicked.findall(source)) - {"desk", "self"}:
            beside = BESIDE.get(name, "").startswith(f"{where}:")
            assert beside or f"{name}.opened.connect(" in source, f"{where}: {name}"
