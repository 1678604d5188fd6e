"""The floors of the house, each rule under its English title (see pyproject.toml)."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from .conftest import TOP

PACKAGE = TOP / "dialogue_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
SETTINGS = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
CONTRACTS = {rule["name"]: rule["id"] for rule in SETTINGS["importlinter"]["contracts"]}

VAGUE = {"common", "core", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
HEAVY = {"babel", "docx", "phonenumbers", "reportlab", "sqlalchemy", "sqlmodel", "xlsxwriter"}
CLOCKS = {"now", "today", "utcnow"}
BLIND_WAITS = {"processEvents", "qWait", "sleep"}
Nodes = dict[Path, list[ast.AST]]
OWNERS = {
    f"dialogue_desktop.ui.{name}"
    for name in (
        "attendance.page",
        "attendance.rollcall",
        "campaign.calls",
        "campaign.page",
        "campaign.scores",
        "desk",
        "shell.main",
        "session.page",
        "session.sitting",
        "shell.window",
        "synthesis.page",
    )
}
"""What is one thing and too long for one room: the rooms beside it may name it where types are
told, and nowhere else."""
LONGEST_FILE = 400
LONGEST_FUNCTION = 60

WITHOUT_QT = """
import importlib, sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
AFTER_IMPORT = """
import importlib, json, sys
importlib.import_module(sys.argv[1])
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
"""


def dotted(source: Path) -> str:
    """What a source file is called in an import."""
    parts = source.relative_to(TOP).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def python(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a Python of its own, at the top of the working copy."""
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def nodes() -> Iterator[Nodes]:
    """Every node of every source, parsed once and let go at the end."""
    yield {
        source: list(ast.walk(ast.parse(source.read_text(encoding="utf-8")))) for source in SOURCES
    }


def called(nodes: Nodes, named: set[str], *folders: str) -> list[str]:
    """Where the sources, or those in some folders, call a method or function so named."""
    found = []
    for source in nodes:
        place = source.relative_to(PACKAGE)
        for node in nodes[source] if not folders or place.parts[0] in folders else ():
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in named:
                    found.append(f"{place.as_posix()}:{node.lineno} {name}")
    return found


@pytest.mark.parametrize("title", CONTRACTS)
def test_floor(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(TOP)
    broken = lint_imports(
        config_filename="pyproject.toml",
        limit_to_contracts=(CONTRACTS[title],),
        no_cache=True,  # several tests at once would write one cache
        no_logo=True,
    )
    assert not broken, title


def test_no_room_has_a_vague_name() -> None:
    rooms = [path for path in PACKAGE.rglob("*") if path.is_dir() or path.suffix == ".py"]
    assert [room for room in rooms if room.stem.lower() in VAGUE] == []


def test_everything_below_the_window_runs_without_qt() -> None:
    window = ("dialogue_desktop.app", "dialogue_desktop.ui")
    below = [name for name in map(dotted, SOURCES) if not name.startswith(window)]
    done = python(WITHOUT_QT, *below)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("source", ["app.py", "ui/shell/window.py", "ui/shell/__init__.py"])
def test_the_first_window_waits_for_nothing_heavy(source: str) -> None:
    if PACKAGE / source not in SOURCES:
        return
    done = python(AFTER_IMPORT, dotted(PACKAGE / source))
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)) & HEAVY == set()


def imports(source: Path, nodes: list[ast.AST], modules: set[str]) -> Iterator[tuple[str, bool]]:
    """What a source imports of ours, wherever it stands, and whether for its types alone."""
    own = dotted(source).split(".")
    package = own if source.name == "__init__.py" else own[:-1]
    for_types = {
        id(node)
        for branch in nodes
        if isinstance(branch, ast.If) and "TYPE_CHECKING" in ast.dump(branch.test)
        for node in ast.walk(branch)
    }
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            of = ".".join([*base, *(node.module or "").split(".")]).rstrip(".")
            for name in node.names:
                found = {f"{of}.{name.name}", of} & modules
                if found:
                    yield max(found, key=len), id(node) in for_types


def test_no_room_leads_back_to_itself(nodes: Nodes) -> None:
    """Also not by what is imported late, or for types: who reads one room of a circle has to
    read them all."""
    modules = set(map(dotted, SOURCES))
    below: dict[str, set[str]] = {
        dotted(source): {
            name
            for name, for_types in imports(source, nodes[source], modules - {dotted(source)})
            if not (for_types and name in OWNERS)
        }
        for source in SOURCES
    }
    while free := {name for name, of in below.items() if not of & below.keys()}:
        below = {name: of for name, of in below.items() if name not in free}
    on_the_way = set().union(*below.values())
    while idle := below.keys() - on_the_way:  # leads to a circle and is in none
        below = {name: of for name, of in below.items() if name not in idle}
        on_the_way = set().union(*below.values())
    assert {name: sorted(of & below.keys()) for name, of in below.items()} == {}


def test_domain_and_journal_are_told_the_time(nodes: Nodes) -> None:
    assert called(nodes, CLOCKS, "domain", "journal") == []


def test_nobody_waits_blindly(nodes: Nodes) -> None:
    assert called(nodes, BLIND_WAITS) == []


def test_nobody_catches_everything(nodes: Nodes) -> None:
    caught = [
        f"{source.relative_to(PACKAGE).as_posix()}:{node.lineno}"
        for source in nodes
        for node in nodes[source]
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"BaseException", "Exception"})
    ]
    assert caught == []


def test_files_and_functions_are_short(nodes: Nodes) -> None:
    lines = {dotted(source): source.read_text(encoding="utf-8").count("\n") for source in SOURCES}
    assert {name: length for name, length in lines.items() if length > LONGEST_FILE} == {}
    assert [
        f"{source.relative_to(PACKAGE).as_posix()}:{node.lineno} {node.name}"
        for source in nodes
        for node in nodes[source]
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ] == []
