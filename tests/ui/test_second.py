"""The second copy, on folders that stand for sticks: turned on once, then made by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from shiboken6 import delete

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.paths import data_folder
from dialogue_desktop.settings import Settings
from dialogue_desktop.store import second_copies
from dialogue_desktop.store.backups import listed, listed_in
from dialogue_desktop.ui.keeping.backups import Keeping
from dialogue_desktop.ui.keeping.second import AWAY, HERE, KEPT, OFF, TROUBLE, Second
from dialogue_desktop.ui.keeping.sticks import Volume, is_lent
from tests.ui.at_work import AtWork


class Desktop:
    """Amina's laptop, with sticks that come and go."""

    def __init__(self, at_work: AtWork, sticks: Path) -> None:
        self.at, self.sticks = at_work, sticks
        sticks.mkdir()
        self.settings = Settings(name="Amina")
        self.keeping = Keeping(at_work.desk, None, self.settings)
        self.second.find = lambda: sorted(self.sticks.iterdir())
        at_work.desk.touched.emit({"*": set()})
        at_work.settle()

    @property
    def second(self) -> Second:
        return self.keeping.second

    def plug_in(self, name: str) -> Path:
        stick = self.sticks / name
        stick.mkdir()
        return stick

    def back_up(self) -> str:
        """Something is noted, and kept; answers what the backup is called."""
        self.at.do(lambda ws: ws.add(Participant(name="Naïma")))
        made = self.at.do(lambda ws: ws.back_up("auto"))
        assert made is not None
        return made.name

    def look(self) -> str:
        """What becomes of the second copy when it is looked for now."""
        self._wait()
        self.second.look()
        self._wait()
        return self.second.seen.state

    def _wait(self) -> None:
        """Until the thread is done, and what it said is heard."""
        self.at.qtbot.waitUntil(lambda: not self.second.is_busy)
        self.at.settle()

    def turn_on(self, place: Path) -> str:
        self.second.turn_on(place)
        self._wait()
        return self.look() if self.settings.second else self.second.seen.state

    def on(self, place: Path) -> list[str]:
        """What the copies on a stick are called."""
        shelf = second_copies.shelf_of(self.at.path, place, self.settings.laptop)
        return [each.path.name for each in listed_in(shelf)]


@pytest.fixture
def amina(at_work: AtWork, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(at_work, tmp_path / "sticks")
    yield desktop
    desktop.second.finish()
    delete(desktop.keeping)  # here: timers do not end on the thread that collects them


def test_nothing_is_copied_until_somebody_wants_it(amina: Desktop) -> None:
    stick = amina.plug_in("SANDISK")
    amina.back_up()
    assert amina.look() == OFF and list(stick.iterdir()) == []


def test_turned_on_once_each_backup_is_copied(amina: Desktop) -> None:
    stick = amina.plug_in("SANDISK")
    first = amina.back_up()
    assert amina.turn_on(stick) == KEPT and amina.second.seen.name == "SANDISK"
    assert amina.on(stick) == [first]
    assert amina.at.do(lambda ws: ws.standing()).copied == first
    amina.at.do(lambda ws: setattr(ws, "_clock", later(ws)))
    second = amina.back_up()
    assert amina.look() == KEPT and amina.on(stick) == [second, first]
    assert amina.at.do(lambda ws: ws.standing()).alone_since is None
    assert Settings.load().second == amina.settings.second


def later(ws: Workspace) -> Any:
    now = ws._clock()
    return lambda: now.replace(year=now.year + 1)


def test_a_stick_that_is_away_gets_its_copy_when_it_is_back_wherever(amina: Desktop) -> None:
    stick = amina.plug_in("SANDISK")
    (stick / "Sauvegardes").mkdir()
    amina.turn_on(stick / "Sauvegardes")
    stick.rename(amina.sticks.parent / "pocket")
    made = amina.back_up()
    assert amina.look() == AWAY
    amina.plug_in("OTHER")
    assert amina.look() == AWAY and amina.on(amina.sticks / "OTHER") == []
    (amina.sticks.parent / "pocket").rename(amina.sticks / "E")
    assert amina.look() == KEPT and amina.on(amina.sticks / "E" / "Sauvegardes") == [made]


def test_a_stick_that_takes_nothing_is_said_and_tried_again(
    amina: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = amina.plug_in("SANDISK")
    amina.turn_on(stick)
    amina.back_up()
    with monkeypatch.context() as full:
        full.setattr(second_copies, "LEFT_FREE", 1 << 60)
        assert amina.look() == TROUBLE and amina.second.seen.code == "disk_full"
    assert amina.look() == KEPT and len(amina.on(stick)) == 1


def test_a_place_that_cannot_be_written_is_not_taken(amina: Desktop) -> None:
    (amina.sticks / "file").write_bytes(b"no folder")
    assert amina.turn_on(amina.sticks / "file") == TROUBLE and amina.settings.second == {}


def test_turned_off_the_copies_stay(amina: Desktop) -> None:
    stick = amina.plug_in("SANDISK")
    amina.back_up()
    amina.turn_on(stick)
    amina.second.turn_off()
    amina.back_up()
    assert amina.look() == OFF and len(amina.on(stick)) == 1


def test_a_file_on_a_stick_is_kept_on_the_computer(amina: Desktop) -> None:
    amina.second.stick_of = lambda path: path.parent
    made = amina.back_up()
    assert amina.look() == HERE and amina.on(data_folder()) == [made]
    assert [each.path.name for each in amina.second.copies()] == [made]


def test_the_sample_is_copied_nowhere(amina: Desktop, tmp_path: Path) -> None:
    stick = amina.plug_in("SANDISK")
    amina.back_up()
    amina.turn_on(stick)
    sample = tmp_path / "sample.dialogue"
    amina.at.desk.open(lambda: Workspace.create(sample, "Amina", sample=True))
    amina.at.settle()
    assert amina.second.path is None


def test_what_a_file_was_left_with_is_copied_too(amina: Desktop, tmp_path: Path) -> None:
    stick = amina.plug_in("SANDISK")
    amina.turn_on(stick)
    left = amina.back_up()
    amina.at.desk.open(lambda: Workspace.create(tmp_path / "taza.dialogue", "Amina", "Taza"))
    amina.at.settle()
    amina.look()
    assert amina.on(stick) == [left]


def test_the_end_of_the_program_waits_for_the_copy(amina: Desktop) -> None:
    stick = amina.plug_in("SANDISK")
    amina.turn_on(stick)
    amina.at.do(lambda ws: ws.add(Participant(name="Salma")))
    amina.keeping.at_closing()
    amina.at.desk.close()
    amina.second.finish()
    assert amina.on(stick) == [listed(amina.at.path)[0].path.name]


def test_a_folder_of_another_computer_is_known() -> None:
    here, there = Volume("/", "/dev/sda", "", 1, True, "ext4"), Volume("/net", "x", "", 1, True)
    for kind, lent in (("cifs", True), ("nfs4", True), ("ext4", False), ("vfat", False)):
        assert is_lent(Path("/net/fes.dialogue"), [here, there._replace(kind=kind)]) is lent
    assert not is_lent(Path("/home/fes.dialogue"), [here, there._replace(kind="cifs")])
    assert not is_lent(Path("/home/fes.dialogue"), [])
