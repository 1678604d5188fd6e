"""Every file format that was ever handed out is still opened, merged and understood (rule 13)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, Contribution, Participant, Workspace
from dialogue_desktop.store.glance import people_of

FILES = {"format-1.dialogue": "ZJJ8-H3BN-NG7H-UUXQ"}
FOLDER = Path(__file__).parents[1] / "files"


@pytest.mark.parametrize(("name", "code"), FILES.items())
def test_a_released_file_is_opened_and_merged(name: str, code: str, tmp_path: Path) -> None:
    path = tmp_path / name
    shutil.copyfile(FOLDER / name, path)
    assert [line.name_ar for line in people_of(path)] == ["نعيمة الورغيّ"]
    with Workspace.open(path, author="Samira") as ws:
        assert ws.fingerprint() == code and ws.check() == []
        understood(ws)
    with Workspace.create(tmp_path / "new.dialogue", author="Samira", name="Fès-Meknès 2022") as ws:
        assert not ws.merge([FOLDER / name]).refused
        assert ws.fingerprint() == code and ws.check() == []
        understood(ws)


def understood(ws: Workspace) -> None:
    """What the people of that day meant."""
    (person,) = ws.all(Participant)
    assert person.name_ar == "نعيمة الورغيّ" and person.phone == "+212661234567"
    (conflict,) = ws.conflicts()
    assert conflict.field == "commune"
    assert {value.value for value in conflict.values} == {"Fès", "Azrou"}
    (mark,) = ws.all(Attendance)
    assert (mark.participant_id, mark.status, mark.arrived_at) == (person.id, "late", "09:12")
    (card,) = ws.all(Contribution)
    assert card.speaker_id == person.id and card.text == "لنا كلمة" and len(card.theme_ids) == 1


def test_every_file_is_tried() -> None:
    assert {path.name for path in FOLDER.glob("*.dialogue")} == FILES.keys()
