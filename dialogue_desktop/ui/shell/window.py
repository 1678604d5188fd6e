"""The window: first start or the main window, what is dropped on it, its size, its end.

Which file is open is in ``opening``, what the pages ask of the window in ``wishes``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QStackedLayout, QWidget

from ...errors import DialogueError
from ...settings import Settings
from ..desk import Desk, unsaid
from ..keeping.backups import Keeping
from ..keeping.cautions import Cautions
from ..keeping.recovery import Recovery
from ..look import Look
from ..look.tokens import COMPACT_HEIGHT, COMPACT_WIDTH
from ..operations import files
from .asking import Asking
from .door import Door
from .opening import Opening
from .preparing import Preparing
from .stack import TABS
from .undo_keys import UndoKeys
from .whereabouts import Whereabouts
from .wishes import Wishes

if TYPE_CHECKING:
    from ..first import FirstStart
    from ..keeping.recent import RecentFiles
    from .drops import Drops
    from .main import Main


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
        self._recent: RecentFiles | None = None
        self._was_painted = False
        self._drops: Drops | None = None
        self._called = "", ""
        self._layers = QStackedLayout(self)
        self.setAcceptDrops(True)
        self.entitle()
        self.setMinimumSize(760, 480)
        look.changed.connect(self._keep_look)
        desk.touched.connect(self._touched)
        self.keeping = Keeping(desk, self, settings)
        self.opening, self.wishes = Opening(self), Wishes(self)
        self.whereabouts = Whereabouts(self)
        self.recovery = Recovery(self)
        self.cautions = Cautions(self)
        self.door = Door(self)
        self._undo_keys, self.preparing = UndoKeys(self), Preparing(self)

    @property
    def main(self) -> Main:
        """The main window, built when a file is first opened."""
        if self._main is None:
            from .main import Main

            self._main = Main(self.look, self.desk)
            self._main.wanted.connect(self.wishes.do)
            self.whereabouts.watch(self._main.stack)
            self._layers.addWidget(self._main)
        return self._main

    @property
    def tab(self) -> str:
        """The tab that was open last."""
        return self.settings.tab if self.settings.tab in TABS else TABS[0]

    def start(self, file: str | None = None) -> None:
        """Show what there is to show at once; the file is opened after the first paint."""
        self.opening.start(file)

    def open_file(self, path: Path) -> None:
        """Open a programme; when that cannot be, first start says why."""
        self.opening.open_file(path)

    # What is shown

    def after_paint(self, call: Callable[[], None]) -> None:
        """Call once the window was painted for the first time."""
        once = Qt.ConnectionType.SingleShotConnection
        self.painted.connect(lambda: QTimer.singleShot(0, self, call), once)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def show_main(self) -> None:
        """The main window, of whatever file is open or about to be."""
        self._layers.setCurrentWidget(self.main)

    def show_first(self, sentence: str = "") -> None:
        """The three questions, perhaps with the reason why a file could not be opened."""
        if self.first is None:
            from ..first import FirstStart

            self.first = FirstStart(self.look, self.settings.name)
            self.first.ready.connect(self.opening.answered)
            self._layers.addWidget(self.first)
        if self.settings.recent:
            self._show_recent(self.first)
        if sentence:
            self.first.say(sentence)
        self._layers.setCurrentWidget(self.first)
        self.first.begin()
        self.ready.emit()

    def _show_recent(self, first: FirstStart) -> None:
        """What was opened here before is opened again from where one begins."""
        from ..keeping.recent import RecentFiles

        if self._recent is None:
            self._recent = RecentFiles(self.look, self.desk)
            self._recent.asked.connect(self.wishes.do)
            first.offer(self._recent)
        self._recent.read()

    def forget(self) -> None:
        """What was shown of a file is no longer of any use."""
        if self._main is not None:
            self._main.reset()

    def opened(self) -> None:
        """A file is open, and its first page is shown."""
        self.ready.emit()
        self.preparing.begin()

    def explain(self, error: DialogueError) -> None:
        """Say what happened where the person is looking."""
        self.tell(error.sentence(self.look.language.code))

    def tell(self, sentence: str, actions: Sequence[QWidget] = ()) -> None:
        """Say it where the person is looking, perhaps with what can be done about it."""
        if self.first is not None and self._layers.currentWidget() is self.first:
            self.first.say(sentence, *actions)
        else:
            self.main.alert(sentence, actions=actions)

    def read_report(self, path: Path) -> None:
        """Show a report in the place of everything else, and come back from it."""
        from ..keeping.report_reader import ReportReader

        before = self._layers.currentWidget()
        reader = ReportReader(self.look, self.asking.report)

        def leave() -> None:
            if before is not None:
                self._layers.setCurrentWidget(before)
            self._layers.removeWidget(reader)
            reader.deleteLater()

        reader.left.connect(leave)
        self._layers.addWidget(reader)
        self._layers.setCurrentWidget(reader)
        reader.show_report(path)

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        if {"*", "programme"} & set(nouns) and self.desk.is_open:
            self.desk.run(files.called(), self.entitle, unsaid)

    def entitle(self, called: tuple[str, str] = ("", "")) -> None:
        """The window is called as the open programme is, in the language of the screen."""
        self._called = called
        title = "Dialogue Desktop"
        if self.desk.is_open:  # an answer may come after the file was closed
            first, second = called[::-1] if self.look.rtl else called
            name = first or second or (self.path.stem if self.path else "")
            title = f"{name} – {title}"
        self.setWindowTitle(title)

    # Drops, size, end

    @property
    def drops(self) -> Drops:
        """Who takes what is let go here; wanted when something is first held over the window."""
        if self._drops is None:
            from .drops import Drops

            self._drops = Drops(self)
        return self._drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drops.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drops.drop(event)

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
        self.entitle(self._called)
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
        self.opening.end()
        self.desk.close()
        self.keeping.second.finish()
        super().closeEvent(event)
