"""Programmes opened last: opened again, looked for, put back from a backup; and the three clicks
from the foot to an earlier state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import delete

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.paths import data_folder
from dialogue_desktop.settings import RECENT, Settings
from dialogue_desktop.store import second_copies
from dialogue_desktop.ui.keeping.recent import RecentFiles
from dialogue_desktop.ui.parts import Button, Question
from dialogue_desktop.ui.shell.window import Window
from tests.ui.at_work import AtWork
from tests.ui.test_window import Answers, file, idle, opened

__all__ = ["file", "opened"]
Key = Qt.Key


def programme(path: Path, name: str, *people: str) -> Path:
    """A programme with people, one state of which was kept before the last came."""
    with Workspace.create(path, "Amina", name) as ws:
        ws.add_all([Participant(name=each) for each in people])
        ws.back_up("auto")
        ws.add(Participant(name="Salma"))
    return path


def known(path: Path, name: str = "", **more: Any) -> dict[str, str]:
    at = dt.datetime(2022, 1, 13, 9, tzinfo=dt.UTC).isoformat()
    return {"path": str(path), "name": name, "name_ar": "", "at": at, **more}


def begun(opened: Any, *recent: dict[str, str], **more: Any) -> Window:
    """First start, with programmes that were opened before."""
    Settings(name="Amina", language="en", recent=list(recent)).save()
    window: Window = opened(name="Amina", language="en", **more)
    return window


def listing(window: Window, qtbot: Any) -> Any:
    """The list of recent programmes, once it is read."""
    qtbot.waitUntil(lambda: window._recent is not None and window._recent.isVisible())
    assert window._recent is not None
    return window._recent.list


def said(listed: Any) -> list[str]:
    return [listed._said(listed.rows.row(n)) for n in range(listed.rows.rowCount())]


def press(widget: QWidget, key: Qt.Key) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def question_of(window: Window, qtbot: Any) -> Question:
    def asked() -> Question | None:
        found = [each for each in window.findChildren(Question) if each.isVisible()]
        return found[0] if found else None

    qtbot.waitUntil(lambda: asked() is not None)
    question = asked()
    assert question is not None
    return question


def offer_of(window: Window, qtbot: Any) -> QWidget:
    """The button of the line that offers a way."""

    def offered() -> list[QWidget]:
        buttons = window.findChildren(Button)
        return [each for each in buttons if each.accessibleName() == "Open that state"]

    qtbot.waitUntil(lambda: bool(offered()))
    return offered()[0]


def test_what_was_opened_is_remembered(opened: Any, file: Path, tmp_path: Path, qtbot: Any) -> None:
    other = programme(tmp_path / "taza.dialogue", "Taza")
    window = opened(file, name="Amina")
    qtbot.waitUntil(lambda: len(Settings.load().recent) == 1)
    with qtbot.waitSignal(window.ready):
        window.open_file(other)
    qtbot.waitUntil(lambda: len(Settings.load().recent) == 2)
    first, second = Settings.load().recent
    assert (first["path"], first["name"]) == (str(other), "Taza")
    assert second["path"] == str(file) and dt.datetime.fromisoformat(second["at"])


def test_the_sample_is_no_recent_work(opened: Any, qtbot: Any) -> None:
    window = opened(name="Amina")
    window.first.choices.take(2)
    with qtbot.waitSignal(window.ready):
        window.first.finish()
    idle(qtbot, window)
    assert window.settings.recent == []


def test_few_are_remembered_and_what_is_no_list_is_none() -> None:
    settings = Settings()
    for number in range(15):
        settings.remember_file(Path(f"/p/{number}.dialogue"), (f"P {number}", ""), "2022-01-13")
    settings.remember_file(Path("/p/14.dialogue"), ("Fès", "فاس"))
    assert len(settings.recent) == RECENT
    assert settings.recent[0] == {
        "path": str(Path("/p/14.dialogue")), "name": "Fès", "name_ar": "فاس", "at": "2022-01-13"
    }  # fmt: skip
    settings.save()
    assert Settings.load() == settings
    settings.recent = [{"path": 3}, "x", {"name": "no path"}]  # type: ignore[list-item]
    settings.second = {"sign": "x"}
    settings.save()
    assert Settings.load().recent == [] and Settings.load().second == {}


def test_one_key_opens_what_was_opened_before(opened: Any, tmp_path: Path, qtbot: Any) -> None:
    path = programme(tmp_path / "fes.dialogue", "Fès-Meknès 2022")
    window = begun(opened, known(path, "Fès-Meknès 2022"))
    listed = listing(window, qtbot)
    (line,) = said(listed)
    for told in ("Fès-Meknès 2022", tmp_path.name, "opened on 13 Jan", "backup of"):
        assert told in line
    with qtbot.waitSignal(window.ready):
        press(listed, Key.Key_Return)
    assert window.path == path


def test_the_arabic_name_leads_in_arabic(opened: Any, tmp_path: Path, qtbot: Any) -> None:
    path = programme(tmp_path / "fes.dialogue", "Fès")
    window = begun(opened, known(path, "Fès", name_ar="فاس"))
    listed = listing(window, qtbot)
    assert listed.rows.row(0).title == "Fès"
    window.look.set_language("ar")
    assert listed.rows.row(0).title == "فاس" and "Fès" in listed.rows.row(0).note


def test_one_that_is_lost_is_put_back_from_its_backup(
    opened: Any, tmp_path: Path, qtbot: Any
) -> None:
    path = programme(tmp_path / "fes.dialogue", "Fès", "Naïma")
    path.unlink()
    window = begun(opened, known(path, "Fès"))
    listed = listing(window, qtbot)
    assert "not where it was any more" in said(listed)[0]
    press(listed, Key.Key_Return)
    qtbot.waitUntil(lambda: window._recent.findChild(QMenu) is not None)  # type: ignore[union-attr]
    menu = window._recent.findChild(QMenu)  # type: ignore[union-attr]
    QTest.keyClick(menu, Key.Key_2)
    with qtbot.waitSignal(window.ready):
        QTest.keyClick(offer_of(window, qtbot), Key.Key_Return)
    assert window.path == path
    answers: list[Any] = []
    window.desk.run(lambda ws: [p.name for p in ws.all(Participant)], answers.append)
    idle(qtbot, window)
    assert answers == [["Naïma"]]


def test_one_that_was_lost_with_its_folder_comes_back_from_the_stick(
    opened: Any, tmp_path: Path, qtbot: Any
) -> None:
    stick, folder = tmp_path / "SANDISK", tmp_path / "lost"
    folder.mkdir()
    stick.mkdir()
    path = programme(folder / "fes.dialogue", "Fès", "Naïma")
    sign = second_copies.settle_in(stick)
    (kept,) = Path(f"{path}.backups").iterdir()
    second_copies.copy(kept, second_copies.shelf_of(path, stick, "amina"), dt.datetime.now(dt.UTC))
    folder.rename(tmp_path / "elsewhere")
    second = {"sign": sign, "name": "SANDISK", "place": str(stick), "inside": ""}
    window = begun(opened, known(path, "Fès"), laptop="amina", second=second)
    assert "backup of" in said(listing(window, qtbot))[0]
    window.opening.put_back(path)
    with qtbot.waitSignal(window.ready):
        QTest.keyClick(offer_of(window, qtbot), Key.Key_Return)
    assert window.path == data_folder() / "fes.dialogue"


def test_one_is_looked_for_or_taken_off(opened: Any, tmp_path: Path, qtbot: Any) -> None:
    there = programme(tmp_path / "moved.dialogue", "Fès")
    gone = [known(tmp_path / f"{name}.dialogue", name) for name in ("A", "B")]
    window = begun(opened, *gone, asking=Answers(there))
    listed = listing(window, qtbot)
    press(listed, Key.Key_Delete)
    qtbot.waitUntil(lambda: listed.rows.rowCount() == 1)
    assert [each["name"] for each in Settings.load().recent] == ["B"]
    press(listed, Key.Key_Return)
    qtbot.waitUntil(lambda: window._recent.findChild(QMenu) is not None)  # type: ignore[union-attr]
    with qtbot.waitSignal(window.ready):
        QTest.keyClick(window._recent.findChild(QMenu), Key.Key_1)  # type: ignore[union-attr]
    assert window.path == there


def test_the_settings_list_the_others(opened: Any, file: Path, tmp_path: Path, qtbot: Any) -> None:
    other = programme(tmp_path / "taza.dialogue", "Taza")
    window = begun(opened, known(other, "Taza"), known(file, "Fès"), file=file)
    window.main.go("preferences")
    page: Any = window.main.stack.page("preferences")
    qtbot.waitUntil(page.recent.isVisible)
    assert [each.path for each in page.recent.known] == [other]
    with qtbot.waitSignal(window.ready):
        press(page.recent.list, Key.Key_Return)
    assert window.path == other


# --- from the foot to an earlier state -----------------------------------------------------------


def restored(window: Window, qtbot: Any, go: Callable[[str], None]) -> list[str]:
    """Three acts: backups, restore, confirm; answers who is there then."""
    qtbot.waitUntil(lambda: window.main.foot.items["backup"].isVisible())
    go("foot")
    page: Any = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: bool(page.safety.known.backups))
    idle(qtbot, window)
    go("restore")
    question = question_of(window, qtbot)
    assert "Removed: 1 person" in question.findChildren(QWidget)[2].accessibleName() or any(
        "Removed: 1 person" in getattr(each, "text", "") for each in question.findChildren(QWidget)
    )
    go("confirm")
    answers: list[Any] = []
    qtbot.waitUntil(lambda: not any(q.isVisible() for q in window.findChildren(Question)))
    window.desk.run(lambda ws: [p.name for p in ws.all(Participant)], answers.append)
    idle(qtbot, window)
    return list(answers[0])


def test_three_clicks_restore(opened: Any, tmp_path: Path, qtbot: Any) -> None:
    path = programme(tmp_path / "fes.dialogue", "Fès", "Naïma")
    window = opened(path, name="Amina", language="en")
    clicks = []

    def click(what: str) -> None:
        page: Any = window.main.stack.page("overview")
        target = {
            "foot": lambda: window.main.foot.items["backup"],
            "restore": lambda: page.safety.open_button,
            "confirm": lambda: question_of(window, qtbot).accept_button,
        }[what]()
        clicks.append(what)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    assert restored(window, qtbot, click) == ["Naïma"] and len(clicks) == 3


def test_three_keys_restore(opened: Any, tmp_path: Path, qtbot: Any) -> None:
    path = programme(tmp_path / "fes.dialogue", "Fès", "Naïma")
    window = opened(path, name="Amina", language="en")
    qtbot.waitUntil(lambda: window.main.foot.items["backup"].isVisible())
    window.main.foot.items["backup"].setFocus()
    keys = []

    def enter(what: str) -> None:
        keys.append(what)
        focus = QApplication.activeModalWidget() or QApplication.focusWidget()
        QTest.keyClick(focus, Key.Key_Return)

    assert restored(window, qtbot, enter) == ["Naïma"] and len(keys) == 3


def test_a_list_that_is_left_before_it_was_read_is_told_nothing(at_work: AtWork) -> None:
    files = RecentFiles(at_work.look, at_work.desk)
    files.read()
    delete(files)
    at_work.settle()
    assert at_work.desk.is_open
