"""Handing over from the window: a stick proposed, written, read back; and what may go wrong."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.ui.keeping.sticks import Place, Volume, places, sticks
from dialogue_desktop.ui.operations import files
from dialogue_desktop.ui.overview.page import OverviewPage
from dialogue_desktop.ui.parts import Banner
from dialogue_desktop.ui.shell.foot import Foot
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key


class Desk:
    """Amina, the overview, and the sticks that are plugged in."""

    def __init__(self, at_work: AtWork, folder: Path) -> None:
        self.at, self.folder = at_work, folder
        self.plugged = [self.stick("SANDISK")]
        self.at.do(lambda ws: ws.add(Participant(name="Naïma")))
        page = self.at.show(OverviewPage(self.at.look, self.at.desk))
        assert isinstance(page, OverviewPage)
        self.page, self.screen = page, page.hand_over
        page.find_places = lambda last: list(self.plugged)

    def stick(self, name: str) -> Place:
        folder = self.folder / name
        folder.mkdir()
        return Place("stick", folder, name, 1 << 30)

    def open(self) -> None:
        self.at.press(KEYS.Key_E, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: self.page.screen_name == "hand-over")

    def until(self, true: Callable[[], bool]) -> None:
        self.at.qtbot.waitUntil(true)
        self.at.settle()

    def told(self) -> str:
        """What became of it."""
        self.until(lambda: self.screen.result.findChild(Banner) is not None)
        return str(self.screen.result.findChild(Banner).accessibleName())

    def written(self, place: int = 0) -> list[str]:
        return sorted(path.name for path in self.plugged[place].folder.iterdir())


@pytest.fixture
def amina(at_work: AtWork, tmp_path: Path) -> Desk:
    return Desk(at_work, tmp_path)


def test_two_keys_hand_over_on_the_stick_that_is_plugged_in(amina: Desk) -> None:
    amina.open()
    assert amina.screen.button.hasFocus() and "SANDISK" in amina.screen.button.label
    assert "since the last time" in amina.screen.what.accessibleName()
    assert unnamed(amina.screen) == []
    amina.at.press(KEYS.Key_Return)
    assert "You may remove the stick" in amina.told()
    (name,) = amina.written()
    assert name.startswith("Fès Amina 20") and name in amina.told()
    standing = amina.at.do(lambda ws: ws.standing())
    assert standing.exported_to == amina.plugged[0].folder / name
    assert standing.changes_since_export == 0 and name in amina.screen._last()
    assert amina.screen.what.accessibleName().startswith("Everything was handed over already")
    with Workspace.create(amina.folder / "other.dialogue", "Karima", "Fès") as ws:
        assert len(ws.merge([amina.plugged[0].folder]).added) == 1
        assert ws.fingerprint() == amina.at.do(lambda own: own.fingerprint())
    amina.at.press(KEYS.Key_Return)
    assert amina.page.screen_name == "home"
    amina.until(lambda: amina.page.home.situation.standing.changes_since_export == 0)


def test_again_on_one_day_it_takes_the_place_of_the_earlier_one(amina: Desk) -> None:
    for name in ("Salma", "Touria"):
        amina.at.do(lambda ws, name=name: ws.add(Participant(name=name)))
        amina.open()
        amina.at.press(KEYS.Key_Return)
        amina.told()
        amina.at.press(KEYS.Key_Escape)
    (name,) = amina.written()
    with Workspace.create(amina.folder / "other.dialogue", "Karima", "Fès") as ws:
        assert len(ws.merge([amina.plugged[0].folder / name]).added) == 3


def test_one_of_several_sticks_is_chosen_by_key(amina: Desk) -> None:
    amina.plugged.append(amina.stick("CMERES"))
    amina.open()
    assert amina.screen.cards.hasFocus()
    amina.at.press(KEYS.Key_Down)
    assert "CMERES" in amina.screen.button.label
    amina.at.press(KEYS.Key_Return)
    amina.told()
    assert amina.written(0) == [] and len(amina.written(1)) == 1


def test_a_stick_that_is_plugged_in_meanwhile_is_seen_and_proposed(amina: Desk) -> None:
    documents = Place("documents", amina.folder, "Documents", 1 << 30)
    stick, amina.plugged = amina.plugged[0], [documents]
    amina.open()
    assert amina.screen.place == documents and amina.screen.button.label == "Hand over"
    amina.plugged = [stick, documents]
    amina.until(lambda: amina.screen.place == stick)
    amina.plugged = [documents]
    amina.until(lambda: amina.screen.place == documents)


def test_what_can_only_be_read_is_not_proposed(amina: Desk) -> None:
    locked = Place("stick", amina.folder, "CMERES", 1 << 30, False)
    amina.plugged.insert(0, locked)
    amina.open()
    assert amina.screen.place == amina.plugged[1]
    assert "can only be read" in amina.screen._note(locked)


@pytest.fixture
def full_disk() -> Iterator[Callable[[int], None]]:
    """Files can't grow beyond so many bytes, as on a stick without room."""
    resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_stick_is_said_and_keeps_what_was_there(
    amina: Desk, full_disk: Callable[[int], None]
) -> None:
    amina.open()
    amina.at.press(KEYS.Key_Return)
    amina.told()
    (name,) = amina.written()
    before = (amina.plugged[0].folder / name).read_bytes()
    amina.at.press(KEYS.Key_Escape)
    amina.open()
    full_disk(4096)
    amina.at.press(KEYS.Key_Return)
    words = amina.told()
    full_disk(-1)
    assert "SANDISK" in words and "Nothing is lost here" in words
    assert amina.written() == [name]
    assert (amina.plugged[0].folder / name).read_bytes() == before
    assert amina.screen.button.hasFocus()
    amina.at.press(KEYS.Key_Return)
    amina.until(lambda: "remove the stick" in amina.told())


def test_a_stick_that_was_pulled_out_is_said(amina: Desk) -> None:
    amina.open()
    amina.plugged[0].folder.rmdir()
    amina.at.press(KEYS.Key_Return)
    assert "pulled out" in amina.told() and "SANDISK" in amina.told()
    amina.plugged[0].folder.mkdir()
    amina.at.press(KEYS.Key_Return)
    amina.until(lambda: "remove the stick" in amina.told())


def test_a_stick_that_is_pulled_out_midway_is_said_and_loses_nothing(amina: Desk) -> None:
    folder = amina.plugged[0].folder
    before = amina.at.do(lambda ws: ws.fingerprint())

    def pull(done: int, total: int, name: str) -> bool:
        shutil.rmtree(folder)
        return True

    def hand_over(ws: Workspace) -> str:
        with pytest.raises(DialogueError) as error:
            files.hand_over_in(folder, "Fès")(ws, pull)
        return error.value.code

    assert amina.at.do(hand_over) == "not_found"
    assert amina.at.do(lambda ws: ws.fingerprint()) == before
    assert amina.at.do(lambda ws: ws.standing()).exported_to is None


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="a folder that nobody may write in")
def test_a_place_that_is_closed_is_said(amina: Desk) -> None:
    amina.plugged = [Place("stick", Path("/proc"), "PROC", 0)]
    amina.open()
    amina.at.press(KEYS.Key_Return)
    assert "Nothing can be written to" in amina.told() and "PROC" in amina.told()


def test_another_place_is_asked_of_the_system(amina: Desk) -> None:
    amina.open()
    amina.screen.other.setFocus()
    amina.at.press(KEYS.Key_Return)
    assert amina.at.asked[-1] == ("hand-over", None)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_two_codes_are_compared_as_they_are_read_out(amina: Desk, language: str) -> None:
    amina.at.look.set_language(language)
    amina.open()
    code = amina.at.do(lambda ws: ws.standing().fingerprint)
    sheet = amina.screen.code
    assert code.replace("-", " – ") in sheet._line.accessibleName()
    assert not set(code) & set("O0I1")
    line: QLineEdit = sheet.field.line
    line.setFocus()
    amina.at.type(code.lower()[:5])
    assert sheet.same is None and not sheet.answer.isVisible()
    amina.at.type(code.lower()[5:])
    assert sheet.same is True and sheet.answer.isVisible()
    amina.at.do(lambda ws: ws.add(Participant(name="Salma")))
    amina.until(lambda: sheet.same is False)
    indian = str.maketrans("23456789", "٢٣٤٥٦٧٨٩")
    now = amina.at.do(lambda ws: ws.standing().fingerprint)
    line.clear()
    amina.at.type(now.translate(indian))
    assert sheet.same is True and line.hasFocus() and QApplication.focusWidget() is line


def volume(root: str, device: str = "/dev/sdb1", name: str = "SANDISK", free: int = 9) -> Volume:
    return Volume(root, device, name, free, True)


def test_what_can_be_pulled_out_is_told_from_the_disk(tmp_path: Path) -> None:
    block = tmp_path / "class" / "block"
    for name, removable in (("sdb", "1"), ("sda", "0")):
        (block / name / f"{name}1").mkdir(parents=True)
        (block / name / "removable").write_text(f"{removable}\n")
        (block / f"{name}1").symlink_to(block / name / f"{name}1")
    told = [
        volume("/", "/dev/sdb1"),
        volume("/home", "/dev/sda1"),
        volume("/mnt/data", "/dev/sda1"),
        volume("/mnt/key", "/dev/sdb1"),
        volume("/media/amina/CMERES", "/dev/sdc1", "")._replace(writable=False),
        volume("/run/media/amina/KEY", "/dev/sdd1", "KEY"),
        volume("/mnt/share", "server:/share"),
    ]
    found = sticks(told, system=tmp_path)
    assert [place.name for place in found] == ["SANDISK", "KEY", "CMERES"]
    assert [place.writable for place in found] == [True, True, False]


def test_the_last_folder_and_documents_are_proposed_where_no_stick_is(tmp_path: Path) -> None:
    found = [place for place in places(tmp_path) if place.kind != "stick"]
    assert [place.kind for place in found] == ["last", "documents"]
    assert found[0].folder == tmp_path and found[0].free > 0
    assert [p.kind for p in places(tmp_path / "gone") if p.kind != "stick"] == ["documents"]


def test_a_folder_of_the_stick_that_was_used_last_is_taken_again() -> None:
    last = Path("/proc/self")
    (place,) = sticks([volume("/media/x")._replace(root="/media/x")], last)
    assert place.folder == Path("/media/x")


def test_the_foot_says_where_to_and_leads_to_it(amina: Desk, qtbot: Any) -> None:
    foot = Foot(amina.at.look)
    qtbot.addWidget(foot)
    amina.open()
    amina.at.press(KEYS.Key_Return)
    amina.told()
    foot.show_standing(amina.at.do(lambda ws: ws.standing()), dt.datetime.now(dt.UTC))
    assert "SANDISK" in foot.accessibleName()
    foot.resize(1200, 34)
    foot.show()
    with qtbot.waitSignal(foot.hand_over):
        amina.at.click(foot.items["hand-over"])
