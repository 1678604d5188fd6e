"""The pins, the scripts, and the one fault of PySide6 that decides its version."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from .conftest import TOP

PACKAGING = TOP / "packaging"
LISTS = ("requirements.txt", "requirements-dev.txt")
SCRIPTS = (*sorted(PACKAGING.glob("*.sh")), TOP / ".ci" / "run")
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
SYSTEMS = (("linux", "Linux", "posix"), ("win32", "Windows", "nt"))
PYTHONS = ("3.11", "3.12", "3.13")

COUNT_NONE = """
import sys
from PySide6.QtCore import QObject
subject = QObject()
before = sys.getrefcount(None)
for _ in range(1000):
    subject.setObjectName("a")
print(before - sys.getrefcount(None), flush=True)
"""


@cache
def pins(name: str) -> dict[str, str]:
    """Each pinned package of a list, and all that follows it up to the next."""
    text = (PACKAGING / name).read_text(encoding="utf-8")
    entries = re.split(r"^(?=\w)", text, flags=re.M)
    return {canonicalize_name(entry.split("==")[0]): entry for entry in entries if "==" in entry}


def environments() -> list[dict[str, str]]:
    """What a marker sees on every system and Python that we support."""
    return [
        {
            "sys_platform": system,
            "platform_system": platform,
            "os_name": name,
            "python_version": python,
            "python_full_version": f"{python}.0",
            "extra": "",
        }
        for (system, platform, name), python in itertools.product(SYSTEMS, PYTHONS)
    ]


def lacking(name: str, wanted: list[str]) -> list[str]:
    """What is wanted somewhere and is not pinned, or pinned at a version that is not taken."""
    found = []
    for text in wanted:
        requirement = Requirement(text)
        marker = requirement.marker
        if marker and not any(marker.evaluate(each) for each in environments()):
            continue
        entry = pins(name).get(canonicalize_name(requirement.name), "")
        version = re.match(r"\S+==(\S+)", entry)
        if not version or version[1] not in requirement.specifier:
            found.append(text)
    return found


@pytest.mark.parametrize("name", LISTS)
def test_every_pin_has_hashes(name: str) -> None:
    assert pins(name)
    assert [key for key, entry in pins(name).items() if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LISTS)
def test_the_pins_name_no_address(name: str) -> None:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    assert re.findall(r"\w+://|^\s*-(?!-hash)\S*|@", text, flags=re.M) == []


def test_everything_the_program_needs_is_pinned() -> None:
    project = PROJECT["project"]
    tools = PROJECT["build-system"]["requires"]
    assert lacking("requirements.txt", project["dependencies"] + tools) == []
    every = project["dependencies"] + project["optional-dependencies"]["dev"] + tools
    assert lacking("requirements-dev.txt", every) == []


@pytest.mark.parametrize("name", LISTS)
def test_what_the_pinned_need_is_pinned_for_every_system(name: str) -> None:
    for package in pins(name):
        try:
            wanted = requires(package) or []
        except PackageNotFoundError:
            assert "; sys_platform" in pins(name)[package], f"{package} is not installed"
            continue
        assert lacking(name, wanted) == [], package


def test_tests_run_on_what_people_run() -> None:
    version = re.compile(r"==(\S+)")
    short, long = (
        {key: version.findall(entry)[0] for key, entry in pins(name).items()} for name in LISTS
    )
    assert short.items() <= long.items()


@pytest.mark.skipif(not shutil.which("sh"), reason="there is no shell on this system")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_scripts_are_well_formed(script: object) -> None:
    done = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_qt_loses_no_reference_to_none() -> None:
    command = [sys.executable, "-c", COUNT_NONE]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100
