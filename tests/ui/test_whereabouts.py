"""What comes back after a restart: the page, who or what was open, the order of a table, the
window on a screen that exists."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop import Module, Participant, Session, Slot, Workspace
from dialogue_desktop.paths import file_key, places_file
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.shell.whereabouts import MOST
from dialogue_desktop.ui.shell.window import Window
from tests.conftest import TOP
from tests.ui.test_window import file, idle, opened  # noqa: F401  (fixtures)


@pytest.fixture
def full(file: Path) -> tuple[Path, dict[str, Any]]:  # noqa: F811
    """A programme with more than one of each, and the ids of those not shown by themselves."""
    day = dt.date.today()
    with Workspace.open(file, "Amina") as ws:
        other = ws.add(Participant(name="Brahim Azizi", commune="Sefrou"))
        ws.add(Module(title="Gouvernance"))
        slots = [ws.add(Slot(date=day - dt.timedelta(days=7 * n), half="am")) for n in (0, 1)]
        sessions = [ws.add(Session(title=t, date=day, attribution="role")) for t in ("Un", "Deux")]
        return file, {"participant": other.id, "slot": slots[1].id, "session": sessions[1].id}


def shown(window: Window, name: str) -> Any:
    """What a page shows, once it was read."""
    page = window.main.stack.page(window.main.stack.current)
    return {
        "participant": lambda: page.keeper.id,
        "slot": lambda: page.register.slot.id if page.register and page.register.slot else None,
        "session": lambda: page.session_id(),
    }[name]()


def test_what_was_open_is_open_again_as_long_as_it_is_there(
    opened: Callable[..., Window],  # noqa: F811
    full: tuple[Path, dict[str, Any]],
    qtbot: Any,
) -> None:
    path, ids = full

    def until(window: Window, name: str) -> None:
        qtbot.waitUntil(lambda: shown(window, name) == ids[name])

    window = opened(path, name="Amina", tab="overview")
    for name in ("participant", "slot", "session"):
        window.main.go(name, ids[name])
        until(window, name)
        page = window.main.stack.current
        window.close()
        window = opened(path, name="Amina", tab="overview")
        assert window.main.stack.current == page
        until(window, name)
    window.close()
    with Workspace.open(path, "Amina") as ws:
        ws.remove(ids["session"])
    again = opened(path, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: shown(again, "session") not in (None, ids["session"]))
    assert again.main.banners.isHidden()


def test_on_another_day_the_half_day_that_is_due_comes_first(
    opened: Callable[..., Window],  # noqa: F811
    full: tuple[Path, dict[str, Any]],
    qtbot: Any,
) -> None:
    path, ids = full
    places_file().parent.mkdir(parents=True, exist_ok=True)
    kept = {"page": "attendance", "subject": ids["slot"].hex, "day": "2021-12-09"}
    places_file().write_text(json.dumps({file_key(path): kept}))
    window = opened(path, name="Amina", tab="overview")
    assert window.main.stack.current == "attendance"
    qtbot.waitUntil(lambda: shown(window, "slot") not in (None, ids["slot"]))


DAMAGED = [
    "", "{", "[]", "[" * 100_000, '{"KEY": 3}', '{"KEY": {"page": "nowhere"}}',
    '{"KEY": {"page": []}}', '{"KEY": {"arranged": {"participants": [], "x": 3}}}',
    '{"KEY": {"arranged": {"participants": {"table": 3, "only": {"only": 3}}}}}',
    '{"other": {"arranged": {"participants": {"table": {"widths": 3}}}}}',
]  # fmt: skip


def test_damaged_places_are_as_if_never_kept(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    for text in DAMAGED:
        with qtbot.waitSignal(window.ready):
            window.opening.leave()
        places_file().parent.mkdir(parents=True, exist_ok=True)
        places_file().write_text(text.replace("KEY", file_key(file)))
        with qtbot.waitSignal(window.ready):
            window.open_file(file)
        assert window.main.stack.current == "overview", text
        window.main.go("participants")
        window.whereabouts.keep()
        kept = json.loads(places_file().read_text())[file_key(file)]
        assert kept["page"] == "participants", text


def test_places_say_nothing_of_a_file_and_are_few(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
) -> None:
    places_file().parent.mkdir(parents=True, exist_ok=True)
    places_file().write_text(json.dumps({f"{n}": {"page": "setup"} for n in range(MOST + 5)}))
    window = opened(file, name="Amina", tab="overview")
    window.close()
    kept = json.loads(places_file().read_text())
    assert len(kept) == MOST and list(kept)[-1] == file_key(file)
    assert file.stem not in places_file().read_text()


def people(window: Window, qtbot: Any) -> Any:
    """The page of people, once they were read."""
    window.main.go("participants")
    idle(qtbot, window)
    return window.main.stack.page("participants")


def test_a_table_comes_back_as_it_was_arranged(
    opened: Callable[..., Window],  # noqa: F811
    full: tuple[Path, dict[str, Any]],
    qtbot: Any,
) -> None:
    """Columns, widths, order, filters, and the row on top; no word of the file is kept. So do
    the register and the grid of attendance."""
    with Workspace.open(full[0], "Amina") as ws:
        ws.add_all(
            [Participant(name=f"Personne {n:03}", commune="Outat El Haj") for n in range(200)]
        )
    page = people(opened(full[0], name="Amina", tab="participants"), qtbot)
    page.listing.toggle_column("phone")
    page.listing.move_border(1, -60)
    page.listing.sort("commune", False)
    page.narrowing.toggle(("commune", "Outat El Haj"))
    page.chips.take(3)
    bar = page.listing.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top, names = bar.value(), [row.name for row in page.listing.all_rows()]
    sizes = [page.listing.columnWidth(n) for n in range(len(page.listing.columns))]
    assert top > 0 and len(names) == 200
    called, grid = attendance(page.window(), qtbot)
    called.roster.verticalScrollBar().setValue(900)
    called.window().main.stack.page("attendance").open_grid()
    grid.modes.take(1)
    idle(qtbot, page.window())
    grid.table.setCurrentIndex(grid.table.cells.index(60, 0))
    grid.table.verticalScrollBar().setValue(2_000)
    page.window().close()
    assert "Outat" not in places_file().read_text()
    page = people(opened(full[0], name="Amina", tab="participants"), qtbot)
    listing = page.listing
    assert [row.name for row in listing.all_rows()] == names
    assert listing.order == ("commune", False) and page.chips.value == "other"
    assert page.narrowing.chosen == {("commune", "Outat El Haj")}
    assert [listing.columnWidth(n) for n in range(len(listing.columns))] == sizes
    assert listing.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    qtbot.waitUntil(lambda: listing.verticalScrollBar().value() == top)
    called, grid = attendance(page.window(), qtbot)
    qtbot.waitUntil(lambda: called.roster.verticalScrollBar().value() == 900)
    page.window().main.stack.page("attendance").open_grid()
    qtbot.waitUntil(lambda: grid.table.verticalScrollBar().value() == 2_000)
    assert grid.modes.value == "modules" and grid.table.currentIndex().row() == 60
    page.refresh()
    page.window().main.go("participants")
    assert listing.verticalScrollBar().value() == top


def attendance(window: Window, qtbot: Any) -> tuple[Any, Any]:
    """The roll-call and the grid, once the register was read."""
    window.main.go("attendance")
    page = window.main.stack.page("attendance")
    qtbot.waitUntil(lambda: page.register is not None)
    idle(qtbot, window)
    return page.call, page.grid


def test_in_another_file_columns_are_as_one_likes_them_and_everybody_is_shown(
    opened: Callable[..., Window],  # noqa: F811
    full: tuple[Path, dict[str, Any]],
    tmp_path: Path,
    qtbot: Any,
) -> None:
    other = tmp_path / "other.dialogue"
    with Workspace.create(other, author="Amina", name="Sefrou") as ws:
        ws.add(Participant(name="Hanane Idrissi", commune="Sefrou"))
    window = opened(full[0], name="Amina", tab="participants")
    page = people(window, qtbot)
    page.listing.toggle_column("phone")
    page.chips.take(1)
    window.open_file(other)
    qtbot.waitUntil(lambda: window.path == other and window.desk.is_open)
    page = people(window, qtbot)
    assert "phone" in page.listing.shown_columns
    assert page.chips.value == "all" and page.listing.rows.rowCount() == 1


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_border_between_list_and_form_comes_back_and_leaves_both_their_room(
    opened: Callable[..., Window],  # noqa: F811
    full: tuple[Path, dict[str, Any]],
    qtbot: Any,
    language: str,
) -> None:
    grows = Qt.Key.Key_Right if language == "ar" else Qt.Key.Key_Left
    page = people(opened(full[0], name="Amina", language=language, tab="participants"), qtbot)
    page.new()
    usual, whole = page.form.width(), page.beside.width()
    border = page.beside.border
    for _ in range(5):
        QTest.keyClick(border, grows)
    assert page.form.width() == usual + 80
    place = border.mapToGlobal(QPoint(8, 40))
    QTest.mousePress(border, Qt.MouseButton.LeftButton, pos=QPoint(8, 40))
    side = -1 if language == "fr" else 1
    drag(border, place + QPoint(side * 20, 0))
    assert page.form.width() == usual + 100
    drag(border, place + QPoint(side * 2000, 0))
    assert page.listing.width() >= 350 and page.form.width() < whole - 350
    drag(border, place + QPoint(side * 20, 0))
    QTest.mouseRelease(border, Qt.MouseButton.LeftButton, pos=QPoint(8, 40))
    page.window().close()
    page = people(opened(full[0], name="Amina", language=language, tab="participants"), qtbot)
    page.new()
    assert page.form.width() == usual + 100 and page.beside.border.isVisible()
    QTest.mouseDClick(page.beside.border, Qt.MouseButton.LeftButton)
    assert page.form.width() == usual


def drag(widget: QWidget, to: QPoint) -> None:
    """The mouse goes there with its button held."""
    left, where = Qt.MouseButton.LeftButton, QPointF(widget.mapFromGlobal(to))
    held = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, where, QPointF(to), left, left, held)
    QApplication.sendEvent(widget, move)


SCREENS = {
    "two": [{"name": "one", "x": 0, "y": 0, "width": 1366, "height": 768},
            {"name": "two", "x": 1366, "y": 0, "width": 1920, "height": 1080}],
    "one": [{"name": "one", "x": 0, "y": 0, "width": 1366, "height": 768}],
}  # fmt: skip
WINDOW = """
import sys
from PySide6.QtCore import Qt
from dialogue_desktop.app import build
app, window = build(None, lambda: 3)
window.place()
if len(sys.argv) > 1:
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(1500, 100, 1200, 700)
window.show()
def tell():
    print(window.geometry().getRect(), window.screen().name(), window.isMaximized())
    window.close()
    app.quit()
window.painted.connect(tell)
app.exec()
"""


def on(screens: str, folder: Path, *arguments: str) -> str:
    """What a window says of where it is, on a computer with these screens."""
    config = folder / f"{screens}.json"
    config.write_text(json.dumps({"screens": SCREENS[screens]}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, *arguments],
        cwd=TOP, env=environment, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_window_is_back_on_its_screen_or_on_one_that_exists(tmp_path: Path) -> None:
    Settings(name="", language="fr").save()
    assert "(1500, 100, 1200, 700) two" in on("two", tmp_path, "move")
    assert "(1500, 100, 1200, 700) two" in on("two", tmp_path)
    told = on("one", tmp_path)
    left, top, width, height = eval(told[: told.index(")") + 1])
    assert "one" in told and left >= 0 and left + width <= 1366 and top + height <= 768


def test_a_window_whose_place_cannot_be_read_is_whole_on_the_screen(tmp_path: Path) -> None:
    Settings(name="", language="fr", geometry="bm8gcGxhY2U=").save()
    assert "one True" in on("one", tmp_path)
