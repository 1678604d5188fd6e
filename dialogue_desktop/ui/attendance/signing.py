"""The sign-in sheet: in which language, then seen before it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..folders import kept_words, open_file
from ..operations import documents
from ..papers.seen import seen_first, show_paper
from ..parts import Menu
from .wording import half_words

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..operations.attendance import HalfDay


class SignIn(QObject):
    """``said(words, None)`` when a sheet was written, ``wanted(name, slot_id)`` when another page
    is; ``ask_path`` and ``open_file`` are what
    the system does, so that a test answers in its place."""

    said = Signal(str, object)
    wanted = Signal(str, object)

    def __init__(self, look: Look, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.desk, self._owner = look, desk, parent
        self.ask_path: Callable[[str], Path | None] = seen_first
        self.open_file: Callable[[Path], object] = open_file

    def ask(self, slot: HalfDay, under: QWidget) -> Menu:
        """A menu of languages under a button."""
        menu = Menu(self.look, under)
        for language, words in (
            ("fr", self.tr("In French")),
            ("ar", self.tr("In Arabic")),
            ("both", self.tr("In French and Arabic")),
        ):
            menu.offer(words, partial(self.write, slot, language))
        for page, words in (
            ("proof", self.tr("Signed sheet and register…")),
            ("papers", self.tr("All papers…")),
        ):
            menu.offer(words, partial(self.wanted.emit, page, slot.id))
        menu.setActiveAction(menu.actions()[1 if self.look.rtl else 0])
        return menu.open_under(under)

    def write(self, slot: HalfDay, language: str) -> None:
        """Write the sheet of a half-day and show it."""
        path = self.ask_path(self._name(slot))
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        paper = documents.write("sign-in", path, language, slot_id=slot.id)
        self.desk.run_long(paper, lambda _: self._written(path), owner=self._owner)

    def _written(self, path: Path) -> None:
        if show_paper(self._owner, path):
            return
        self.said.emit(kept_words(path), path)
        self.open_file(path)

    def _name(self, slot: HalfDay) -> str:
        name = self.tr("Sign-in sheet")
        return f"{name} {slot.date.isoformat()} {half_words(slot.half).lower()}.pdf"
