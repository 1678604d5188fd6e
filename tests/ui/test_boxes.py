"""A box stands in the way only where it must, and never one after another."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

from tests.conftest import TOP

UI = TOP / "dialogue_desktop" / "ui"

BOXES = {
    "attendance/asking.py": "a reason is required, and kept with what was done",
    "attendance/closing.py": "the reason for opening a register again",
    "attendance/pad.py": "a signature is drawn on the whole screen",
    "attendance/training.py": "the reason for an exception, the day of an enrolment",
    "help/keys.py": "the sheet of keys, asked for with F1",
    "overview/home/missing.py": "work is given up for good",
    "overview/safety/restoring.py": "the whole file goes back to an earlier state",
    "overview/safety/safety.py": "a merge is taken back as a whole",
    "papers/printer.py": "the system's own choice of a printer",
    "participants/erasing.py": "a person is forgotten for good",
    "session/conducting.py": "who spoke is erased for good",
    "synthesis/photo_sheet.py": "photos, looked at large",
    "synthesis/photos.py": "photos, looked at large",
}
"""Where a box is made, and why a line would not do."""


def makes(source: Path, is_box: Callable[[str], bool]) -> bool:
    """Whether a source makes, or makes a kind of, such a box."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = getattr(called, "id", "") or getattr(getattr(called, "value", None), "id", "")
            if is_box(name):
                return True
        elif isinstance(node, ast.ClassDef) and any(
            is_box(getattr(base, "id", "")) for base in node.bases
        ):
            return True
    return False


def made_in(is_box: Callable[[str], bool]) -> set[str]:
    """The sources of the window that make such a box, but for the parts themselves."""
    sources = (path for path in UI.rglob("*.py") if path.parent.name != "parts")
    return {path.relative_to(UI).as_posix() for path in sources if makes(path, is_box)}


def imports_own_question(source: str) -> bool:
    """Whether what is called so there is our box, not a question in the page."""
    tree = ast.parse((UI / source).read_text(encoding="utf-8"))
    return any(
        isinstance(node, ast.ImportFrom)
        and (node.module or "").endswith("parts")
        and any(name.name in ("Question", "Floating") for name in node.names)
        for node in ast.walk(tree)
    )


def test_every_box_has_its_reason() -> None:
    ours = {"Question", "Floating"}
    made = {one for one in made_in(ours.__contains__) if imports_own_question(one)}
    made |= made_in({"LineQuestion", "PhotoSheet", "QDialog", "QPrintDialog"}.__contains__)
    assert made == set(BOXES), "say it in a line, or say here why that would not do"


def test_files_are_asked_for_in_one_place() -> None:
    assert made_in(lambda name: name == "QFileDialog") == {"folders.py"}


def test_qt_s_own_message_boxes_are_nowhere() -> None:
    assert made_in({"QMessageBox", "QInputDialog", "QErrorMessage"}.__contains__) == set()


def test_a_box_that_was_answered_opens_no_other() -> None:
    """What is connected to the end of a box makes none: neither directly, nor in the method that
    is named there."""
    for source in BOXES:
        path = UI / source
        if not path.exists():
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        methods = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "connect"):
                continue
            signal = getattr(getattr(node.func, "value", None), "attr", "")
            if signal not in ("accepted", "finished", "rejected"):
                continue
            named = {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)}
            for method in named & methods.keys():
                body = ast.unparse(methods[method])
                assert "Question(" not in body and "QFileDialog" not in body, f"{source} {method}"
