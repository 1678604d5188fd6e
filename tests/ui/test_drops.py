"""What is held over the window: a shade says what will become of it, and a refusal says why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop import Photo, Session, Workspace
from dialogue_desktop.ui.parts import Banner, Field
from dialogue_desktop.ui.shell.window import Window
from tests.conftest import TOP
from tests.ui.test_window import file, idle, opened, said  # noqa: F401  (fixtures)

WHERE, COPY = QPointF(600, 400), Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(*paths: Path) -> QMimeData:
    """Files as a file manager drags them: as addresses, and as words too."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


def hold(widget: QWidget, data: QMimeData) -> bool:
    """Hold something over a widget; whether it says that it would take it."""
    event = QDragEnterEvent(WHERE.toPoint(), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def let_go(widget: QWidget, data: QMimeData) -> None:
    """Let go of it there."""
    QApplication.sendEvent(widget, QDropEvent(WHERE, COPY, data, LEFT, NONE))


def alerts(window: Window) -> str:
    """What the banners over the pages say."""
    return " ".join(one.accessibleName() for one in window.main.banners.findChildren(Banner))


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["Driss.dialogue"], "Réunir 1 fichier"),
        (["Driss.dialogue", "b.zip", "c (1).dialogue"], "Réunir 3 fichiers"),
        (["sans ending"], "Réunir 1 fichier"),
        (["liste.xlsx"], "Importer la liste"),
    ],
)
def test_a_shade_says_what_will_become_of_it(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    names: list[str],
    words: str,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    data = carried(*(Path("/media/cle") / name for name in names))
    assert hold(window, data)
    shade = window.drops.shade
    assert shade.isVisible() and words in shade.accessibleName()
    assert shade.geometry() == window.rect()
    assert window.grab().toImage().pixelColor(5, 5) != window.look.color("rail")
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not shade.isVisible()


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["a.xlsx", "b.csv"], "Une liste à la fois"),
        (["a.pdf"], "a.pdf"),
        (["a.jpg"], "photo"),
        (["a.jpg", "b.dialogue"], "photo"),
    ],
)
def test_what_is_refused_is_said_why_and_changes_nothing(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    names: list[str],
    words: str,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    data = carried(*(Path("/media/cle") / name for name in names))
    hold(window, data)
    assert words in window.drops.shade.accessibleName()
    let_go(window, data)
    assert not window.drops.shade.isVisible()
    assert words in alerts(window) and window.main.stack.current == "overview"


def test_before_a_file_is_open_a_programme_is_opened_and_nothing_else(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    window = opened(name="Amina")
    people = carried(Path("/media/cle/liste.xlsx"))
    hold(window, people)
    let_go(window, people)
    assert ".dialogue" in said(window) and not window.desk.is_open
    hold(window, carried(file))
    assert "Ouvrir" in window.drops.shade.accessibleName()
    with qtbot.waitSignal(window.ready):
        let_go(window, carried(file))
    assert window.path == file


def test_a_photo_goes_with_the_session_that_is_open(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    with Workspace.open(file, "Amina") as ws:
        ws.add(Session(title="Routes", date=dt.date.today(), attribution="role"))
    window = opened(file, name="Amina", tab="session")
    idle(qtbot, window)
    picture = carried(TOP / "resources" / "pictures" / "attendance.png")
    hold(window, picture)
    assert "1 photo" in window.drops.shade.accessibleName()
    let_go(window, picture)
    idle(qtbot, window)
    kept: list[int] = []
    window.desk.run(lambda ws: len(ws.all(Photo)), kept.append)
    idle(qtbot, window)
    assert kept == [1]


def test_a_line_takes_words_and_leaves_files_to_the_window(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    with Workspace.open(file, "Amina") as ws:
        ws.add(Session(title="Routes", date=dt.date.today(), attribution="role"))
    window = opened(file, name="Amina", tab="session")
    idle(qtbot, window)
    page = window.main.stack.page("session")
    line = page.board.bar.editor
    words = QMimeData()
    words.setText("La route de Sefrou")
    assert hold(line.viewport(), words)
    let_go(line.viewport(), words)
    assert line.toPlainText() == "La route de Sefrou"
    assert page.keeper.line(page.session_id())["text"] == "La route de Sefrou"
    files = carried(Path("/media/cle/Driss.dialogue"))
    hold(line.viewport(), files)
    assert window.drops.shade.isVisible()
    window.main.go("participants")
    page = window.main.stack.page("participants")
    field = page.search
    assert isinstance(field, Field)
    QApplication.sendEvent(window, QDragLeaveEvent())
    hold(field.line, files)
    assert window.drops.shade.isVisible() and field.text() == ""
