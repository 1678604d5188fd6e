"""Where the system lends no dialog for files, Qt's own says every word in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QListView,
    QTreeView,
    QWidget,
)

from dialogue_desktop.ui.look import Look

KIND = 2
"""The column of a file's kind; sizes and dates are written as the system does."""


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, "en", "light")
    yield look
    look.retire()


def dialog(qtbot: Any, folder: Path, saving: bool) -> QFileDialog:
    """Qt's own dialog, once it has read the folder."""
    shown = QFileDialog(None, "", str(folder), "*.dialogue")
    shown.setOption(QFileDialog.Option.DontUseNativeDialog)
    shown.setViewMode(QFileDialog.ViewMode.Detail)
    if saving:
        shown.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    qtbot.addWidget(shown)
    model = shown.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    shown.show()
    qtbot.waitUntil(lambda: model.rowCount(model.index(str(folder))) == 2)
    return shown


def said(shown: QFileDialog) -> list[str]:
    """Everything that is read in it, or read aloud, always in the same order."""
    words = []
    for widget in shown.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        words += [widget.toolTip(), widget.accessibleName()]
        words += [action.text() for action in widget.actions()]
    tree, places = shown.findChild(QTreeView), shown.findChild(QListView, "sidebar")
    assert tree is not None and places is not None
    model = tree.model()
    side = Qt.Orientation.Horizontal
    words += [str(model.headerData(n, side)) for n in range(model.columnCount(QModelIndex()))]
    words.append(str(model.index(0, KIND, tree.rootIndex()).data()))
    words.append(str(places.model().index(0, 0).data()))
    return words


@pytest.mark.parametrize("saving", [False, True], ids=["open", "save"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_word_of_the_dialog_for_files_stays_english(
    look: Look, qtbot: Any, tmp_path: Path, language: str, saving: bool
) -> None:
    folder = tmp_path / "2022"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.dialogue").write_bytes(b"")
    english = said(dialog(qtbot, folder, saving))
    look.set_language(language)
    told = said(dialog(qtbot, folder, saving))
    same = [one for one, other in zip(english, told, strict=True) if one and one == other]
    assert same == (["Type"] if language == "fr" else [])
    assert "Folder" in english and "&Look in:" in english and "Files of &type:" in english
