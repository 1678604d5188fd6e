"""A paper is seen before it is printed or saved: page by page, as it will come out."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...exchange.pages import PagePicture, PageSize, picture_of, sizes_of, text_of
from ..folders import PAPERS, ask_where, folder_words, kept_words
from ..page import Page, PageHead
from ..parts import Button, IconButton, KeyHints, Line, Sheet, row
from .preview_sheet import PaperSheet
from .printer import choose_printer, print_on

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ...workspace import Workspace
    from ..desk import Desk, Tell
    from ..look import Look


class PaperPage(Page):
    """``ask_path`` and ``ask_printer`` are what the system does, so that a test answers."""

    help = "papers"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.name = ""
        self.title = lambda: self.name or self.tr("Paper")
        self.keys = [
            ("Page ↑ ↓", lambda: self.tr("Previous page, next page")),
            ("+ − 0", lambda: self.tr("Larger, smaller, the whole page")),
            ("Ctrl P", lambda: self.tr("Print")),
            ("Ctrl S", lambda: self.tr("Save")),
            ("Esc", lambda: self.tr("Back to where you were")),
        ]
        self.pdf = b""
        self.sizes: list[PageSize] = []
        self.kept: Path | None = None
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.ask_printer = choose_printer
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self.look
        self.save_button = Button(look, lambda: self.tr("Save…"), icon="file", key="Ctrl S")
        self.print_button = Button(look, lambda: self.tr("Print"), "primary", "print", "Ctrl P")
        self.head = PageHead(
            look, self.title, self._note, self.save_button, self.print_button, back=True
        )
        self.sheet = PaperSheet(look)
        self.before = IconButton(look, "previous", lambda: self.tr("Previous page"))
        self.after = IconButton(look, "next", lambda: self.tr("Next page"))
        self.smaller = IconButton(look, "minus", lambda: self.tr("Smaller"))
        self.larger = IconButton(look, "plus", lambda: self.tr("Larger"))
        self.whole = Button(look, lambda: self.tr("Whole page"), "plain")
        self.where = Line(look, self._where, 14, 600)
        self.hints = KeyHints(
            look,
            [
                ("Page ↑ ↓", lambda: self.tr("page by page")),
                ("+ −", lambda: self.tr("size")),
            ],
        )
        tools = row(
            look, self.before, self.where, self.after, 12, self.smaller, self.larger, self.whole,
            "stretch", self.hints, gap=6,
        )  # fmt: skip
        self.frame = Sheet(look, (self.sheet, 1), margins=(6, 6), ground="sunk")
        self.fill(self.head, tools, (self.frame, 1), gap=8)

    def _connect(self) -> None:
        self.head.back.connect(self._leave)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print)
        self.before.clicked.connect(lambda: self.sheet.turn_to(self.sheet.page - 1))
        self.after.clicked.connect(lambda: self.sheet.turn_to(self.sheet.page + 1))
        self.smaller.clicked.connect(lambda: self.sheet.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.sheet.step_zoom(1))
        self.whole.clicked.connect(lambda: self.sheet.set_zoom(None))
        self.sheet.wanted.connect(self._draw)
        self.sheet.turned.connect(self._turned)
        self.sheet.focused.connect(self._lit)
        for keys, call in (("Ctrl+P", self.print), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _lit(self, on: bool) -> None:
        self.frame.line = "accent" if on else "line"
        self.frame.update()

    # What is shown

    def go(self, name: str, subject: Any) -> None:
        """``paper`` with where it was written: it is read, and nothing of it is left there."""
        if isinstance(subject, Path):
            self.name, self.kept = subject.stem, None
            self.head.title_line.refresh()

            def read(_: Workspace) -> tuple[bytes, list[PageSize]]:
                pdf = subject.read_bytes()
                with contextlib.suppress(OSError):
                    shutil.rmtree(subject.parent)
                return pdf, sizes_of(pdf)

            self.desk.run(read, self._show, owner=self)

    def shown(self) -> None:
        self.sheet.setFocus()

    def _show(self, found: tuple[bytes, list[PageSize]]) -> None:
        self.pdf, self.sizes = found
        self.sheet.show_sizes(self.sizes)
        self.head.note_line.refresh()
        if self.isVisible():
            self.sheet.setFocus()

    def _draw(self, page: int, scale: float) -> None:
        """What is no longer wanted when its turn comes is not drawn."""
        pdf = self.pdf

        def draw(_: Workspace) -> PagePicture | None:
            if pdf is not self.pdf or page != self.sheet.page:
                return None
            return picture_of(pdf, page, scale)

        def drawn(picture: PagePicture | None) -> None:
            if picture is not None and pdf is self.pdf:
                self.sheet.show_picture(page, scale, picture)

        self.desk.run(draw, drawn, owner=self)

    def _turned(self, page: int) -> None:
        self.where.refresh()
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < len(self.sizes))
        pdf, name = self.pdf, self._where()
        self.sheet.name(name, "")
        self.desk.run(
            lambda _: text_of(pdf, page), lambda text: self.sheet.name(name, text), owner=self
        )

    def _where(self) -> str:
        number = self.look.language.number
        return self.tr("Page {page} of {pages}").format(
            page=number(self.sheet.page + 1), pages=number(max(1, len(self.sizes)))
        )

    def _note(self) -> str:
        if not self.sizes:
            return self.tr("Nothing is shown yet.")
        if self.kept is not None:
            words = self.tr("As it will be printed. Saved in {folder}.")
            return words.format(folder=folder_words(self.kept))
        return self.tr("As it will be printed. Nothing was saved yet.")

    # What is done with it

    def save(self) -> None:
        """Keep it where somebody chooses."""
        path = self.ask_path(f"{self.name}.pdf") if self.pdf else None
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        pdf = self.pdf

        def write(_: Workspace) -> None:
            from ...store.file import explained

            with explained(path):
                path.write_bytes(pdf)

        def written(_: None) -> None:
            self.tell(kept_words(path), path)
            if pdf is self.pdf:
                self.kept = path
                self.head.note_line.refresh()

        self.desk.run(write, written, owner=self)

    def print(self) -> None:
        """Choose a printer with the system's dialog; the pages follow one by one."""
        if self.pdf:
            self.ask_printer(self.window(), self.name, self.sizes[0], len(self.sizes), self._print)

    def _print(self, printer: QPrinter) -> None:
        pdf, sizes = self.pdf, self.sizes

        def job(_: Workspace, tell: Tell) -> int:
            return print_on(printer, pdf, sizes, tell)

        def printed(count: int) -> None:
            self.tell(self.tr("%n page(s) sent to the printer", "", count))

        self.desk.run_long(job, printed, owner=self)

    def _ask_path(self, name: str) -> Path | None:
        return ask_where(self, PAPERS, self.tr("Save"), name, "PDF (*.pdf)")

    def _leave(self) -> None:
        self.asked.emit("back", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
