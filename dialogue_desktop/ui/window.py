"""The window: first start or the main window, the file that is open, what is dropped on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedLayout, QWidget

from ..errors import DialogueError
from ..paths import SUFFIX, data_folder, free_path, safe_stem
from ..settings import Settings
from .asking import Asking
from .desk import Desk
from .keeping import Keeping
from .look import Look
from .look.tokens import COMPACT_HEIGHT, COMPACT_WIDTH
from .operations import files
from .rescue import DAMAGED, Rescue
from .stack import TABS

if TYPE_CHECKING:
    from .first import FirstStart
    from .main import Main
    from .operations.participants import People

LISTS = {".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt"}
"""What is dropped with these endings is a list of people; anything else someone handed over."""


class Window(QWidget):
    """``ready()`` when a file is open and its first page was built, or first start is shown."""

    ready = Signal()
    painted = Signal()

    def __init__(
        self, look: Look, desk: Desk, settings: Settings, asking: Asking | None = None
    ) -> None:
        super().__init__()
        self.look, self.desk, self.settings = look, desk, settings
        self.asking = asking or Asking()
        self.path: Path | None = None
        self.first: FirstStart | None = None
        self._main: Main | None = None
        self._was_painted = False
        self._is_glance = False
        self._called = "", ""
        self._layers = QStackedLayout(self)
        self.setAcceptDrops(True)
        self._entitle()
        self.setMinimumSize(760, 480)
        look.changed.connect(self._keep_look)
        desk.touched.connect(self._touched)
        self.keeping = Keeping(desk, self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def main(self) -> Main:
        """The main window, built when a file is first opened."""
        if self._main is None:
            from .main import Main

            self._main = Main(self.look, self.desk)
            self._main.wanted.connect(self._do)
            self._layers.addWidget(self._main)
        return self._main

    # Opening

    def start(self, file: str | None = None) -> None:
        """Show what there is to show at once; the file is opened after the first paint."""
        wanted = file or self.settings.last_file
        if self.settings.name and wanted:
            self.desk.author = self.settings.name
            self._layers.setCurrentWidget(self.main)
            self._after_paint(lambda: self.open_file(Path(wanted)))
        else:
            self.show_first()
            if file:
                self.path = Path(file)
            self._after_paint(self.desk.warm)

    def _after_paint(self, call: Any) -> None:
        once = Qt.ConnectionType.SingleShotConnection
        self.painted.connect(lambda: QTimer.singleShot(0, call), once)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def show_first(self, sentence: str = "") -> None:
        """The three questions, perhaps with the reason why a file could not be opened."""
        if self.first is None:
            from .first import FirstStart

            self.first = FirstStart(self.look, self.settings.name)
            self.first.ready.connect(self._answered)
            self._layers.addWidget(self.first)
        if sentence:
            self.first.say(sentence)
        self._layers.setCurrentWidget(self.first)
        self.first.begin()
        self.ready.emit()

    def _answered(self, choice: str, name: str) -> None:
        self.settings.name = self.desk.author = name
        self.settings.language = self.look.language.code
        self.settings.save()
        if choice == "open":
            path = self.path or self.asking.programme(self)
            if path is not None:
                self.open_file(path)
        elif choice == "new":
            path = free_path(data_folder(), self.tr("Programme"))
            files.begin_file(self.desk, path, lambda _: self._begun(path), self._not_opened)
        else:
            self._sample()

    def _sample(self) -> None:
        name = self.tr("Sample")
        path = data_folder() / f"{name}{SUFFIX}"
        files.begin_sample(self.desk, path, lambda _: self._opened(path), self._not_opened)

    def open_file(self, path: Path) -> None:
        """Open a programme; when that cannot be, first start says why."""
        self.keeping.at_closing()
        self._forget()
        if self._tab() == "participants":
            self._glance(path)

        def opened(own: Path, more: bool) -> None:
            self._opened(own)
            if more:
                self.main.go("merge", [path])

        def failed(error: DialogueError) -> None:
            self._not_opened(error)
            if error.code in DAMAGED:
                Rescue(self.look, self.desk, self, path, self.open_file).offer()

        files.open_file(self.desk, path, opened, failed)

    def _glance(self, path: Path) -> None:
        """Show the people of a file while the rest of the program is still being imported."""
        from .operations.participants import glance
        from .participants.crowd import counted

        glance(self.desk, path, self.look.rtl, counted, self._glanced)

    def _glanced(self, people: People) -> None:
        page = self.main.stack.page("participants")
        page.show_people(people)  # type: ignore[attr-defined]
        self._layers.setCurrentWidget(self.main)
        self.main.go("participants")
        self._is_glance = True

    def _tab(self) -> str:
        return self.settings.tab if self.settings.tab in TABS else TABS[0]

    def _forget(self) -> None:
        if self._main is not None:
            self._main.reset()

    def _opened(self, path: Path, page: str = "") -> None:
        self.path = path
        self.settings.last_file = str(path)
        self.settings.save()
        if not self._is_glance:  # what is shown already is read again and stays in its place
            self.main.reset()
            self._layers.setCurrentWidget(self.main)
            self.main.go(page or self._tab())
        self._is_glance = False
        self.ready.emit()
        QTimer.singleShot(0, self._prepare)

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        if {"*", "programme"} & set(nouns) and self.desk.is_open:
            files.called(self.desk, self._entitle)

    def _entitle(self, called: tuple[str, str] = ("", "")) -> None:
        """The window is called as the open programme is, in the language of the screen."""
        self._called = called
        title = "Dialogue Desktop"
        if self.desk.is_open:  # an answer may come after the file was closed
            first, second = called[::-1] if self.look.rtl else called
            name = first or second or (self.path.stem if self.path else "")
            title = f"{name} – {title}"
        self.setWindowTitle(title)

    def _begun(self, path: Path) -> None:
        """A new programme begins with its set-up."""
        self._opened(path, "setup")

    def _not_opened(self, error: DialogueError) -> None:
        self.path = None
        self._is_glance = False
        self._forget()
        self._entitle()
        self.show_first(error.sentence(self.look.language.code))

    def explain(self, error: DialogueError) -> None:
        """Say what happened where the person is looking."""
        sentence = error.sentence(self.look.language.code)
        if self.first is not None and self._layers.currentWidget() is self.first:
            self.first.say(sentence)
        else:
            self.main.alert(sentence)

    def _prepare(self) -> None:
        """Import what was not opened yet, a page at a time, while nobody waits."""
        waits = self.desk.is_open and not self.desk.idle
        if waits or (self.desk.is_open and self.main.stack.prepare()):
            QTimer.singleShot(200, self._prepare)

    # What the pages ask of the window

    def _do(self, name: str, subject: Any) -> None:
        if name == "choose-files":
            self.receive(self.asking.received(self))
        elif name == "received":
            self.receive(list(subject))
        elif name == "hand-over":
            files.called(self.desk, self.hand_over)
        elif name == "prepare-laptops":
            files.called(self.desk, self.prepare_laptops)
        elif name == "open-other":
            path = self.asking.programme(self)
            if path is not None:
                self.open_file(path)
        elif name == "close-file":
            self.keeping.at_closing()
            self.desk.leave(lambda _: self.show_first())
            self._forget()
            self._entitle()
        elif name == "help":
            self.show_keys()
        elif name == "twins":
            self.main.show_waiting(twins=int(subject))
        elif name == "theme":
            self.settings.theme = str(subject)
        elif name == "author":
            self.settings.name = self.desk.author = str(subject)
            self.settings.save()

    def receive(self, paths: list[Path]) -> None:
        """Files dropped or chosen: lists of people are imported, the rest is merged."""
        if not paths:
            return
        lists = [path for path in paths if path.suffix.lower() in LISTS]
        if lists and len(lists) == len(paths):
            self.main.go("import", lists[0])
        else:
            self.main.go("merge", paths)

    def hand_over(self, called: tuple[str, str]) -> None:
        """What was done here goes to others: it is called as the programme, who, and when."""
        sentence = self.tr("Handed over and read back: {file}. You may remove the stick.")
        self._export(called, sentence, self.desk.author, dt.date.today().isoformat())

    def prepare_laptops(self, called: tuple[str, str]) -> None:
        """The same file on its way to the field. It is called as the programme alone: by that
        name a laptop knows it again when another follows."""
        sentence = self.tr(
            "{file} is ready in {folder}, and read back. Open it on each laptop: it is copied"
            " there, and whoever sits there is asked their name."
        )
        self._export(called, sentence, then=lambda: self.main.go("hand-in", "taking"))

    def _export(
        self,
        called: tuple[str, str],
        sentence: str,
        *more: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Ask where to, write, verify, say so. Files are called in one script, whatever the
        language of whoever writes them."""
        programme = safe_stem(called[0] or called[1]) or self.tr("Programme")
        stems = programme, *(safe_stem(part) for part in more)
        path = self.asking.hand_over(self, " ".join(filter(None, stems)) + SUFFIX)
        if path is None:
            return

        def written(_: Any) -> None:
            if then is not None:
                then()
            named, folder = f"\u2068{path.name}\u2069", f"\u2068{path.parent}\u2069"
            self.main.alert(sentence.format(file=named, folder=folder), "good")
            self.desk.touched.emit({"*": set()})

        files.hand_over(self.desk, path, written)

    def show_keys(self) -> None:
        """F1: the keys of the window."""
        from .keys import KeySheet

        page = self.main.stack.page(self.main.stack.current) if self.main.stack.current else None
        title, keys = (page.title, page.keys) if page is not None else ("", ())
        sheet = KeySheet(self.look, self, title, keys, bool(page and page.help))
        sheet.explained.connect(self.main.explain)
        sheet.open()

    # Drops, keys, size, end

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = _dropped(event)
        if self.desk.is_open:
            self.receive(paths)
        elif self.first is not None and paths:
            self.path = paths[0]
            self.first.choices.take(0)
            self.first.finish()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        for widget in (before, now):
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line that has nothing to undo leaves Ctrl Z to what was noted last."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._leaves(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _leaves(self, watched: QObject, event: QKeyEvent) -> bool:
        line = watched.document() if isinstance(watched, QPlainTextEdit) else watched
        if not isinstance(line, QLineEdit | QTextDocument):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return not line.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = self.look.text_size
        narrow = self.width() < COMPACT_WIDTH * scale or self.height() < COMPACT_HEIGHT * scale
        if narrow != self.look.compact:
            self.look.set(compact=narrow)

    def place(self) -> None:
        """Where it was last time; on a small screen, all of it."""
        screen = self.screen().availableGeometry()
        kept = QByteArray.fromBase64(self.settings.geometry.encode())
        if not (self.settings.geometry and self.restoreGeometry(kept)):
            self.resize(min(1366, screen.width()), min(768, screen.height()))
            if screen.width() <= 1366 or screen.height() <= 800:
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_look(self) -> None:
        kept, look = self.settings, self.look
        self._entitle(self._called)
        before = (kept.language, kept.text_size, kept.theme)
        kept.language, kept.text_size = look.language.code, look.text_size
        kept.theme = look.theme if kept.theme else ""
        if before != (kept.language, kept.text_size, kept.theme):
            kept.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        if self._main is not None and self._main.stack.current in TABS:
            self.settings.tab = self._main.stack.current
        self.settings.save()
        self.hide()  # nobody waits for what is kept of the last state
        self.keeping.at_closing()
        self.desk.close()
        super().closeEvent(event)


def _dropped(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    from .parts import dropped_paths

    return dropped_paths(event)
