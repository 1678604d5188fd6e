"""Backups by themselves and by hand, the way back, a check and a repair, in the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.store.file import connect
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.keeping.backups import NOW_AND_THEN, SOON, Keeping
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.overview.page import OverviewPage
from dialogue_desktop.ui.overview.told_lines import Heading
from dialogue_desktop.ui.parts import Button, Question
from dialogue_desktop.ui.shell.asking import Asking
from dialogue_desktop.ui.shell.foot import Foot
from dialogue_desktop.ui.shell.window import Window
from tests.store.test_backups import wipe
from tests.ui.at_work import AtWork, unnamed

Key = Qt.Key


@pytest.fixture
def page(at_work: AtWork) -> OverviewPage:
    at_work.do(lambda ws: ws.add(Participant(name="Naïma Ouarghi")))
    shown = at_work.show(OverviewPage(at_work.look, at_work.desk))
    assert isinstance(shown, OverviewPage)
    return shown


def merged(at_work: AtWork, change: Callable[[Workspace], Any]) -> None:
    """Another laptop took a pack, went on in it, and what it did was merged."""
    folder = at_work.path.parent
    at_work.do(lambda ws: ws.export(folder / "pack.dialogue"))
    with Workspace.open(folder / "pack.dialogue", "Driss") as other:
        change(other)
        out = other.export(folder / "driss.dialogue").path
    at_work.do(lambda ws: ws.merge([out]))


def words(page: OverviewPage) -> list[str]:
    """What the list of the way back says."""
    rows = page.way_back.list.rows
    shown = [rows.row(n) for n in range(rows.rowCount())]
    return [line.words if isinstance(line, Heading) else line.title for line in shown]


def test_a_state_is_opened_again_in_three_keys(at_work: AtWork, page: OverviewPage) -> None:
    before = at_work.do(lambda ws: (ws.back_up(), ws.fingerprint())[1])
    at_work.do(lambda ws: ws.add(Participant(name="Salma")))
    page.home.backups_button.click()
    at_work.settle()
    assert page.screen_name == "safety" and page.safety.list.hasFocus()
    at_work.press(Key.Key_Return)
    at_work.settle()
    question = page.findChild(Question)
    assert question is not None and question.focusWidget() is question.accept_button
    QTest.keyClick(question, Key.Key_Return)
    at_work.settle()
    assert at_work.do(lambda ws: ws.fingerprint()) == before
    assert [each.why for each in page.safety.known.backups] == ["restore", "asked"]
    assert "The file is as it was" in at_work.notices[-1][0]
    assert unnamed(page) == []
    QTest.keyClick(page.safety.list, Key.Key_Escape)
    assert page.screen_name == "home"


def test_esc_opens_nothing(at_work: AtWork, page: OverviewPage) -> None:
    code = at_work.do(lambda ws: (ws.back_up(), ws.add(Participant(name="S")), ws.fingerprint())[2])
    page.go("backups", None)
    at_work.settle()
    at_work.press(Key.Key_Return)
    at_work.settle()
    question = page.findChild(Question)
    assert question is not None
    QTest.keyClick(question, Key.Key_Escape)
    at_work.settle()
    assert at_work.do(lambda ws: ws.fingerprint()) == code


def test_a_state_is_kept_by_a_key(at_work: AtWork, page: OverviewPage) -> None:
    page.go("backups", None)
    at_work.settle()
    assert page.safety.now.hasFocus() and not page.safety.open_button.isEnabled()
    for said in ("Backed up and read back", "This state is backed up already"):
        QTest.keyClick(page.safety, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        at_work.settle()
        assert at_work.notices[-1][0] == said and len(page.safety.known.backups) == 1


def test_a_check_finds_and_a_repair_mends(at_work: AtWork, page: OverviewPage) -> None:
    page.go("backups", None)
    at_work.settle()
    check = page.safety.check
    check.button.click()
    at_work.settle()
    assert "sound" in check._told.text and not check.repair_button.isVisible()
    altered = connect(at_work.path)
    altered.execute("UPDATE participant SET name = 'Somebody'")
    altered.close()
    check.button.click()
    at_work.settle()
    assert "2 defects" in check._told.text and check.repair_button.hasFocus()
    at_work.press(Key.Key_Space)
    at_work.settle()
    assert check.findings == [] and "sound" in check._told.text
    assert [p.name for p in at_work.do(lambda ws: ws.all(Participant))] == ["Naïma Ouarghi"]
    assert [each.why for each in page.safety.known.backups] == ["repair"]


def test_what_cannot_be_repaired_leads_to_the_newest_sound_state(
    at_work: AtWork, page: OverviewPage
) -> None:
    many = [Participant(name=f"Élu {number}") for number in range(300)]
    at_work.do(lambda ws: (ws.add_all(many), ws.back_up(), ws.add(Participant(name="Salma"))))
    at_work.do(lambda ws: ws.back_up("auto"))
    page.go("backups", None)
    at_work.settle()
    newest, sound = page.safety.known.backups
    newest.path.write_bytes(newest.path.read_bytes()[:-5000])
    wipe(at_work.path, "change")
    check = page.safety.check
    check.button.click()
    at_work.settle()
    check.repair_button.click()
    at_work.settle()
    assert "can’t be repaired" in check._told.text and page.safety.list.hasFocus()
    assert page.safety.list.current().subject.path == sound.path


def test_the_foot_says_that_no_backup_could_be_made(at_work: AtWork) -> None:
    foot = Foot(at_work.look)
    standing = at_work.do(lambda ws: ws.standing())
    trouble = standing._replace(backup_trouble=DialogueError("disk_full", name="fes.dialogue"))
    foot.show_standing(trouble, dt.datetime.now(dt.UTC))
    assert "No backup could be made" in foot.accessibleName()
    foot.show_standing(standing, dt.datetime.now(dt.UTC))
    assert "No backup yet" in foot.accessibleName()


def test_undoing_a_merge_says_first_what_cannot_be_written_again(
    at_work: AtWork, page: OverviewPage
) -> None:
    code = at_work.do(lambda ws: ws.fingerprint())
    merged(at_work, lambda ws: ws.add_all([Participant(name=f"Élu {n}") for n in range(6)]))
    theirs = at_work.do(lambda ws: ws.all(Participant)[-1])
    at_work.do(lambda ws: ws.edit(theirs, commune="Azrou"))
    page.ask_undo()
    at_work.settle()
    assert page.screen_name == "way-back" and page.way_back.button.hasFocus()
    said = words(page)
    assert said[0] == "Yours, and can’t be put back: 1 entry" and said[1] == theirs.name
    assert said[2] == "Removed: 6 people" and said[-1] == "and 2 more"
    page.way_back.list.pick(len(said) - 1)
    page.way_back.list.setFocus()
    at_work.press(Key.Key_Return)
    assert len(words(page)) == len(said) + 1
    at_work.press(Key.Key_Return)
    assert at_work.asked[-1][0] == "participant"
    page.way_back.button.click()
    at_work.settle()
    assert page.screen_name == "home" and at_work.do(lambda ws: ws.fingerprint()) == code


def test_a_merge_of_a_moment_ago_goes_at_once_unless_work_was_done_since(
    at_work: AtWork, page: OverviewPage
) -> None:
    code = at_work.do(lambda ws: ws.fingerprint())
    merged(at_work, lambda ws: ws.add(Participant(name="Driss Alaoui")))
    page._undo_at_once()
    at_work.settle()
    assert at_work.do(lambda ws: ws.fingerprint()) == code and page.screen_name == "home"
    out = at_work.path.parent / "driss.dialogue"
    at_work.do(lambda ws: (ws.merge([out]), ws.add(Participant(name="Salma"))))
    page._undo_at_once()
    at_work.settle()
    assert page.screen_name == "way-back"
    assert "Yours, and put back: 1 person" in words(page)


def test_a_merge_of_the_journal_tells_its_story(at_work: AtWork, page: OverviewPage) -> None:
    merged(at_work, lambda ws: ws.add(Participant(name="Driss Alaoui")))
    page.go("backups", None)
    at_work.settle()
    page.safety.merges.setFocus()
    at_work.press(Key.Key_Return)
    at_work.settle()
    assert page.screen_name == "way-back"
    assert words(page) == ["Files", "Driss", "New: 1 person", "Driss Alaoui"]
    page.way_back.button.click()
    at_work.settle()
    assert words(page)[0] == "Removed: 1 person"


def test_a_merge_whose_backup_is_gone_says_so(at_work: AtWork, page: OverviewPage) -> None:
    merged(at_work, lambda ws: ws.add(Participant(name="Driss Alaoui")))
    (entry,) = at_work.do(lambda ws: ws.merges())
    entry.backup.unlink()
    page._go_past(entry.number)
    at_work.settle()
    assert not page.way_back.button.isEnabled()


def test_backups_are_made_soon_after_opening_and_now_and_then(at_work: AtWork) -> None:
    keeping = Keeping(at_work.desk)
    at_work.do(lambda ws: ws.add(Participant(name="Naïma")))
    assert keeping.timer.isActive() and keeping.timer.interval() == NOW_AND_THEN
    at_work.desk.touched.emit({"*": set()})
    assert keeping.timer.interval() == SOON
    at_work.settle()
    keeping.timer.timeout.emit()
    at_work.settle()
    kept = at_work.do(lambda ws: (ws.finish_backup(), ws.backups())[1])
    assert [each.why for each in kept] == ["auto"]
    keeping.timer.timeout.emit()
    at_work.settle()
    assert len(at_work.do(lambda ws: (ws.finish_backup(), ws.backups())[1])) == 1


@pytest.fixture
def window(qapp: QApplication, qtbot: Any, tmp_path: Path) -> Iterator[Window]:
    from dialogue_desktop.settings import Settings

    look, desk = Look(qapp, "en", "light"), Desk("Amina")
    window = Window(look, desk, Settings(name="Amina"), Asking())
    qtbot.addWidget(window)
    yield window
    desk.close()
    look.retire()


def test_closing_keeps_the_last_state(window: Window, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "fes.dialogue"
    Workspace.create(path, "Amina").close()
    window.show()
    window.start(str(path))
    qtbot.waitSignal(window.ready).wait()
    window.desk.run(lambda ws: ws.add(Participant(name="Naïma")))
    qtbot.waitUntil(lambda: window.desk.idle)
    window.close()
    with Workspace.open(path, "Amina") as ws:
        assert [each.fingerprint for each in ws.backups()] == [ws.fingerprint()]


@pytest.mark.parametrize("whole", [True, False])
def test_a_file_that_opens_no_more_is_rescued(
    window: Window, qtbot: Any, tmp_path: Path, whole: bool
) -> None:
    path = tmp_path / "fes.dialogue"
    with Workspace.create(path, "Amina") as ws:
        ws.add(Participant(name="Naïma"))
        ws.back_up()
        ws.add(Participant(name="Salma"))
    if whole:
        wipe(path, "change_record")
    else:
        path.write_bytes(bytes(5000))
    window.show()
    window.start(str(path))
    verbs = {"Repair it", "Open that state"}

    def offered() -> list[Button]:
        return [b for b in window.findChildren(Button) if b.accessibleName() in verbs]

    qtbot.waitUntil(lambda: bool(offered()))
    assert not window.desk.is_open and window.findChild(Question) is None
    QTest.keyClick(offered()[0], Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.is_open and window.desk.idle)
    names: list[str | None] = []
    window.desk.run(lambda ws: [p.name for p in ws.all(Participant)], names.extend)
    qtbot.waitUntil(lambda: bool(names))
    assert names == (["Naïma", "Salma"] if whole else ["Naïma"])
    window.close()
