"""The system's folders: choosing files in them, saying where one was kept, opening it.

A question begins in the folder where the last one of its kind ended, the first time in the
documents: nobody finds a file in the folder where the program happens to stand.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from .look import isolate

PROGRAMMES, TABLES, PAPERS, PICTURES = "programmes", "tables", "papers", "pictures"
"""The kinds of questions: what is looked for."""

_last: dict[str, Path] = {}


def ask_file(parent: QWidget | None, kind: str, title: str, pattern: str) -> Path | None:
    """One file that is there."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder_of(kind)), pattern)
    return keep_in_mind(kind, Path(chosen)) if chosen else None


def ask_files(parent: QWidget | None, kind: str, title: str, pattern: str) -> list[Path]:
    """Several files that are there."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder_of(kind)), pattern)
    return [keep_in_mind(kind, Path(each)) for each in chosen]


def ask_where(
    parent: QWidget | None, kind: str, title: str, name: str, pattern: str
) -> Path | None:
    """Where a file is to be, under the name proposed or another."""
    proposed = folder_of(kind) / name.replace("/", "-")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), pattern)
    return keep_in_mind(kind, Path(chosen)) if chosen else None


def ask_folder(parent: QWidget | None, kind: str, title: str) -> Path | None:
    """A folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder_of(kind)))
    return Path(chosen) if chosen else None


def keep_in_mind(kind: str, path: Path) -> Path:
    """The next question of the kind begins beside this file."""
    _last[kind] = path.parent
    return path


def folder_of(kind: str) -> Path:
    """Where a question begins; a stick that was pulled out since is no place any more."""
    last = _last.get(kind)
    if last is not None and last.is_dir():
        return last
    pictures = _told(QStandardPaths.StandardLocation.PicturesLocation)
    return pictures if kind == PICTURES and pictures is not None else documents()


def documents() -> Path:
    """Where people keep what they write."""
    return _told(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()


def _told(place: QStandardPaths.StandardLocation) -> Path | None:
    """The folder that the system tells, where there is one."""
    told = QStandardPaths.writableLocation(place)
    return Path(told) if told and Path(told).is_dir() else None


def kept_words(path: Path) -> str:
    """Where a file was kept, as it is said."""
    words = QCoreApplication.translate("Folders", "Saved in {folder}: {file}")
    return words.format(folder=folder_words(path), file=isolate(path.name))


def folder_words(path: Path) -> str:
    """The folder of a file by its name, the right way round in any language."""
    return isolate(path.parent.name or str(path.parent))


def open_file(path: Path) -> bool:
    """Open a file, or a folder, with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
