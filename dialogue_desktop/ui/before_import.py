"""What every list goes through before it is imported: it is shown, and nothing is written yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .look import isolate
from .page import PageHead
from .parts import Box, Button, Glyph, Line, Menu, Rule, Sheet, Words, column, row

if TYPE_CHECKING:
    from .look import Look
    from .participants.corrector import Corrector

Figure = tuple[int, str, str, str | None]
"""A number, what it counts, its ink and perhaps an icon."""


class BeforeImport(QWidget):
    """``accepted()`` to import, ``left()`` to think better of it, ``sheet_chosen(name)`` when
    another sheet of the workbook is meant. A subclass shows what each row would do."""

    accepted = Signal()
    left = Signal()
    sheet_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        title: Words,
        note: Words,
        accept: Words,
        safety: Words,
    ) -> None:
        super().__init__()
        self.look = look
        self._corrector: Corrector | None = None
        self._sheets: Sequence[str] = ()
        self._sheet = ""
        self.sheet_button = Button(look, lambda: self.tr("Another sheet"), icon="grid", key="F4")
        self.sheet_button.clicked.connect(self.ask_sheet)
        self.sheet_button.hide()
        self.head = PageHead(look, title, note, self.sheet_button, back=True)
        self.head.back.connect(self.left)
        self.later_button = Button(look, lambda: self.tr("Not now"), key="Esc", height=44)
        self.import_button = Button(look, accept, "primary", "import", "Ctrl Enter", height=44)
        self.later_button.clicked.connect(self.left)
        self.import_button.clicked.connect(self._accept)
        self.safety_line = Line(look, safety, 14, 400, "ink2")
        self.bind("Esc", self._go_back)
        self.bind("Ctrl+Return", self._accept)
        self.bind("Ctrl+Enter", self._accept)
        self.bind("F4", self.ask_sheet)

    def lay_out(self, *above: QWidget, rows: QWidget) -> None:
        """Put the parts under the head, the rows in what is left, and the bar under all."""
        look = self.look
        safe = Line(look, lambda: self.tr("Nothing is written yet."), 15, 600)
        bar = row(
            look, Glyph(look, "shield", 24, "good", 1.9), (column(look, safe, self.safety_line), 1),
            self.later_button, self.import_button, gap=8,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.head, *above):
            layout.addWidget(widget)
        layout.addWidget(rows, 1)
        layout.addWidget(bar)

    def bind(self, keys: str, act: Callable[[], object]) -> None:
        """Have keys do something wherever the keyboard is in it."""
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys), self, context=within).activated.connect(act)

    def show_sheets(self, sheets: Sequence[str], sheet: str) -> None:
        """The sheets of the workbook, of which one is shown."""
        self._sheets, self._sheet = sheets, sheet
        self.sheet_button.setVisible(len(sheets) > 1)

    def ask_sheet(self) -> Menu | None:
        """Show the sheets of the workbook under their button."""
        if self.sheet_button.isHidden():
            return None
        menu = Menu(self.look, self.sheet_button)
        for name in self._sheets:
            menu.offer(isolate(name), partial(self._choose, name), name == self._sheet)
        return menu.open_under(self.sheet_button)

    def _choose(self, name: str) -> None:
        if name != self._sheet:
            self.sheet_chosen.emit(name)

    def begin(self) -> None:
        """The keyboard is where Enter imports, or goes back where there is nothing to import."""
        (self.import_button if self.import_button.isEnabled() else self.later_button).setFocus()

    def correct_with(self, corrector: Corrector) -> None:
        """Rows can be put right here: keys do it wherever the keyboard is, and while a row is
        being corrected Esc and Ctrl Enter are about that row."""
        self._corrector = corrector
        corrector.editing.connect(self._go_quiet)
        self.bind("F2", corrector.edit)

    def _go_quiet(self, editing: bool) -> None:
        """While a row is being corrected the keys and the blue are its own."""
        self.later_button.key = None if editing else "Esc"
        self.import_button.key = None if editing else "Ctrl Enter"
        self.later_button.refresh()
        self.import_button.set_kind("quiet" if editing else "primary")

    def _go_back(self) -> None:
        if self._corrector is not None and self._corrector.edited is not None:
            self._corrector.leave()
        else:
            self.left.emit()

    def _accept(self) -> None:
        if self._corrector is not None and self._corrector.edited is not None:
            self._corrector.editor.save()
        elif self.import_button.isEnabled():
            self.accepted.emit()

    def event(self, event: QEvent) -> bool:
        """Ctrl Z is about what was said of rows: nothing else is written here."""
        undoes = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if self._corrector is None or not undoes:
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            self._corrector.undo()
        event.accept()
        return True


class Totals(Sheet):
    """What a list would do in figures; where there is little room its rows say it alone."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, vertical=False, margins=0)
        self.setFixedHeight(look.px(54))

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Each between rules."""
        self.clear()
        self.setFixedHeight(self.look.px(54))
        self.setVisible(not self.look.compact)
        for place, figure in enumerate(figures):
            if place:
                self.add(Rule(self.look, vertical=True))
            self.add((self._drawn(*figure), 1))

    def _drawn(self, count: int, words: str, ink: str, icon: str | None) -> Box:
        look = self.look
        number = Line(
            look, look.language.number(count), 26, 600, ink, height=36, elide=False, direction="ltr"
        )
        return Box(
            look, Glyph(look, icon, 20, ink, 1.9) if icon else None, number,
            (Line(look, words, 14, 400, "ink2"), 1),
            vertical=False, gap=9, margins=(20, 0, 6, 0),
        )  # fmt: skip
