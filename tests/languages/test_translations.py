"""Every string of the window has French and Arabic, and the files the window reads are current."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.conftest import TOP

FOLDER = TOP / "resources" / "translations"
AREAS = (
    "participants", "attendance", "papers", "campaign", "session", "synthesis", "overview",
    "setup", "shell", "parts",
)  # fmt: skip
TOOLS = Path(sys.executable).parent
SLOT = re.compile(r"\{\w+\}|%n")


def sources(area: str) -> list[str]:
    """The files of an area, as packaging/translate.sh finds them."""
    ui = TOP / "dialogue_desktop" / "ui"
    if area == "shell":
        rooms = ("shell", "keeping", "first", "help", "operations", "palette")
        found = [*ui.glob("*.py"), *(path for room in rooms for path in ui.glob(f"{room}/**/*.py"))]
        found.append(TOP / "dialogue_desktop" / "app.py")
    elif area == "parts":
        found = [
            path for room in ("parts", "look", "tables") for path in ui.glob(f"{room}/**/*.py")
        ]
    else:
        found = list(ui.glob(f"{area}/**/*.py"))
    return sorted(str(path) for path in found)


def test_no_string_stands_where_it_is_not_gathered() -> None:
    """What is inside of an f-string is not found by the tool that gathers strings."""
    for path in (TOP / "dialogue_desktop" / "ui").glob("**/*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.JoinedStr):
                continue
            inside = [call.func for call in ast.walk(node) if isinstance(call, ast.Call)]
            named = {func.attr for func in inside if isinstance(func, ast.Attribute)}
            assert not named & {"tr", "translate"}, (path.name, node.lineno)


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """(context, source) -> what it says, one text per plural form."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            said = [form.text or "" for form in forms]
            if translation.get("type") == "unfinished":
                said = [""]
            found[name, message.findtext("source") or ""] = said
    return found


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_string_is_translated(area: str, language: str) -> None:
    told = messages(FOLDER / f"{area}.{language}.ts")
    assert [key for key, forms in told.items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_what_is_filled_in_later_stands_in_every_language(area: str, language: str) -> None:
    wrong = []
    for (context, source), forms in messages(FOLDER / f"{area}.{language}.ts").items():
        wanted = set(SLOT.findall(source)) - {"%n"}
        wrong += [(context, form) for form in forms if set(SLOT.findall(form)) - {"%n"} != wanted]
    assert wrong == []


@pytest.mark.parametrize("area", AREAS)
def test_no_string_was_forgotten(area: str, tmp_path: Path) -> None:
    """What lupdate finds in the sources is what the kept file holds."""
    fresh = tmp_path / "fresh.ts"
    command = [TOOLS / "pyside6-lupdate", *sources(area), "-ts", fresh, "-locations", "none"]
    subprocess.run([*map(str, command), "-silent"], check=True, capture_output=True)
    assert set(messages(FOLDER / f"{area}.fr.ts")) == set(messages(fresh))


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_window_reads_what_was_translated(area: str, language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    kept = FOLDER / f"{area}.{language}"
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", "-nounfinished", f"{kept}.ts"]
    subprocess.run([*command, "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == kept.with_suffix(f".{language}.qm").read_bytes()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_words_that_this_program_does_not_say(language: str) -> None:
    """No "error", "invalid", "failed", "sync", "ID"; no exclamation marks (design, Words)."""
    never = re.compile(r"\berreur|\binvalide|\béchou|\bsynchro|\bID\b|!|خطأ|غير صالح|فشل|مزامنة")
    said = [
        (area, form)
        for area in AREAS
        for forms in messages(FOLDER / f"{area}.{language}.ts").values()
        for form in forms
        if never.search(form)
    ]
    assert said == []
