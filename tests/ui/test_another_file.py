"""A window that shows another file has let go of the one before."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from dialogue_desktop import Workspace
from dialogue_desktop.domain.expected import Expected
from dialogue_desktop.ui.palette.errand import Errand
from dialogue_desktop.ui.shell.stack import TABS
from dialogue_desktop.ui.shell.window import Window
from dialogue_desktop.ui.sweeping import sweep
from tests.ui.test_window import Answers, file, idle, opened  # noqa: F401  (fixtures)


def shown(window: Window, qtbot: Any) -> list[QObject]:
    """Every page built, each tab looked at, and Ctrl K asked; what stands there then."""
    while window.main.prepare():
        pass
    for name in TABS:
        window.main.go(name)
        idle(qtbot, window)
    palette = window.main._searching()
    palette.begin()
    palette.line.set_text("salma")
    idle(qtbot, window)
    palette.leave()
    return [*window.main.stack.known().values(), palette, palette.register, *palette.sources]


def asked_at_last(window: Window) -> list[bool]:
    """Something written and something to be done elsewhere, as the file is about to be left;
    answers what of the second came to pass."""
    done: list[bool] = []
    window.main.stack.page("overview").hand_in.expected.emit(["Driss"], {"awaited": True})
    Errand(window.main, "participants", "", lambda: done.append(True) or True)
    return done


def test_nothing_of_the_file_before_is_left_at_work(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    tmp_path: Path,
    qtbot: Any,
) -> None:
    other = tmp_path / "meknes.dialogue"
    Workspace.create(other, "Amina", "Meknès").close()
    window = opened(file, Answers(other), name="Amina", tab="overview")
    before = [weakref.ref(one) for one in shown(window, qtbot)]
    asked_at_last(window)
    with qtbot.waitSignal(window.ready):
        window.main.go("open-other")
    assert window.path == other
    with Workspace.open(file, "Amina") as ws:
        assert [one.name for one in ws.all(Expected)] == ["Driss"]
    shown(window, qtbot)
    window.look.set(language="ar")
    window.look.set(theme="dark")
    idle(qtbot, window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sweep()
    left = [type(one).__name__ for ref in before if (one := ref()) is not None]
    assert not left
    done = asked_at_last(window)
    with qtbot.waitSignal(window.ready):
        window.opening.leave()
    idle(qtbot, window)
    QCoreApplication.processEvents()
    assert done == []
