"""A report of what nobody foresaw, read in the window before it is given to anyone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ..folders import kept_words, open_file
from ..look import Look
from ..page import Aside, PageHead
from ..parts import Button, Line, Sheet, thin_bars

Where = Callable[[QWidget, str], Path | None]
""":meth:`Asking.report`: where a copy goes."""


class _Text(QPlainTextEdit):
    focused = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        thin_bars(look, self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReportReader(Aside):
    """``left()`` when it was read. What is shown is all that the file holds."""

    def __init__(self, look: Look, ask_where: Where) -> None:
        super().__init__(look)
        self.ground = "ground"
        self._ask_where = ask_where
        self._path: Path | None = None
        self.text = _Text(look)
        self.copy_button = Button(look, lambda: self.tr("Copy"))
        self.save_button = Button(look, lambda: self.tr("Save as…"), icon="file")
        self.folder_button = Button(look, lambda: self.tr("Open the folder"), "plain")
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self.folder_button.clicked.connect(self._open_folder)
        self.head = PageHead(
            look,
            lambda: self.tr("The report"),
            lambda: self.tr("Where in the program it happened: no name, no phone, no note."),
            self.folder_button,
            self.save_button,
            self.copy_button,
            back=True,
            helps=False,
        )
        self.head.back.connect(self.left)
        self.said = Line(look, "", 14, 400, "good")
        self.sheet = Sheet(look, (self.text, 1), margins=(12, 16))
        self.text.focused.connect(self._lit)
        self.add(self.head, (self.sheet, 1), self.said)
        self.refresh()

    def show_report(self, path: Path) -> None:
        """Show what would be given away, letter for letter."""
        self._path = path
        try:
            self.text.setPlainText(path.read_text(encoding="utf-8"))
        except OSError:
            self.text.setPlainText("")
        self.said.set_text("")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        super().refresh()
        palette = QPalette(self.text.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self.look.color("ink"))
        self.text.setPalette(palette)
        self.text.setFont(self.look.font(14))
        self.text.setAccessibleName(self.tr("The report"))

    def _lit(self, on: bool) -> None:
        self.sheet.line = "accent" if on else "line"
        self.sheet.update()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.set_text(lambda: self.tr("Copied: paste it into a message."))

    def _save(self) -> None:
        target = self._ask_where(self, self._path.name if self._path else "")
        if target is None:
            return
        try:
            target.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError:
            self.said.set_text(lambda: self.tr("It cannot be saved there: choose another place."))
        else:
            self.said.set_text(lambda: kept_words(target))

    def _open_folder(self) -> None:
        if self._path is not None:
            open_file(self._path.parent)
