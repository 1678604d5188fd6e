"""The people of a file before the rest of the program is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from dialogue_desktop import Organisation, Participant, Workspace
from dialogue_desktop.store.glance import people_of


def test_a_glance_shows_what_the_open_file_shows(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina") as ws:
        one, two = ws.add_all([Organisation(name="Al Amal"), Organisation(name="Alamal")])
        ws.add(
            Participant(name="Naïma", organisation_id=two.id, role="cooperative", birth_year=1971)
        )
        gone = ws.add(Participant(name_ar="إدريس"))
        ws.unite(one, two, {"name": "Al Amal"})
        ws.remove(gone)
        assert people_of(ws.path) == ws.roster()  # a glance locks nothing and waits for nobody
        (line,) = people_of(ws.path)
        assert (line.name, line.organisation, line.birth_year) == ("Naïma", "Al Amal", 1971)


def test_a_glance_waits_for_nothing_heavy() -> None:
    program = (
        "import sys, dialogue_desktop.store.glance;"
        "print({'pydantic', 'sqlalchemy', 'sqlmodel'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"
