"""The merge before anything is written: six totals, the files with their numbers, the records that
a number counts, and the decision."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut

from ...look import Look
from ...operations.merged_rows import rows
from ...page import Aside, PageHead
from ...parts import Box, Button, Glyph, Line, Paragraph, column, row
from .numbers import Number
from .opened import Opened
from .parcels import Parcels
from .totals import Totals

if TYPE_CHECKING:
    from ....exchange.merging import MergeReport
    from ...operations.merged_rows import MergedRow


class Preview(Aside):
    """``agreed(paths)`` when the files are to be merged, ``left()`` when not now; ``fewer(path)``
    when one is left out; ``wanted(job, then)`` asks for something to be read."""

    agreed = Signal(list)
    fewer = Signal(object)
    told = Signal(str)
    wanted = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._paths: list[Path] = []
        self.report: MergeReport | None = None
        self.head = PageHead(look, self._title, self._note, back=True)
        self.head.back.connect(self.go_back)
        self.totals = Totals(look)
        self.parcels = Parcels(look)
        self.parcels.copied.connect(self._copy)
        self.parcels.asked.connect(self.open)
        self.parcels.unwanted.connect(self._leave_out)
        self._stay = -1
        self.keys = [
            ("↑ ↓", lambda: self.tr("To the files, from one to the next")),
            ("← →", lambda: self.tr("From number to number of a file")),
            ("Del", lambda: self.tr("Leave this file out")),
            ("Ctrl Enter", lambda: self.tr("Merge, wherever you are")),
        ]
        self.opened = Opened(look)
        self.opened.left.connect(self.close_records)
        self.opened.more.connect(self._read)
        self.opened.hide()
        self.later = Button(look, lambda: self.tr("Not now"), key="Esc", height=44)
        self.later.clicked.connect(self.left)
        self.button = Button(look, self._verb, "primary", "merge", "Enter", height=44)
        self.button.clicked.connect(self.agree)
        for button in (self.later, self.button):
            button.installEventFilter(self)
        self.add(self.head, self.totals, (self.parcels, 1), (self.opened, 1), self._bar())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(self.agree)

    def _bar(self) -> Box:
        look = self.look
        words = column(
            look,
            Line(look, lambda: self.tr("A verified backup is made first."), 15, 600, height=23),
            Paragraph(
                look,
                lambda: self.tr("You can undo this merge, and decide on disagreements later."),
                14,
                400,
                "ink2",
            ),
        )
        glyph = Glyph(look, "shield", 24, "good", 1.9)
        return row(look, glyph, (words, 1), self.later, self.button, gap=10)

    def show_report(self, report: MergeReport, paths: Sequence[Path]) -> None:
        """Show what these files would bring."""
        self.report, self._paths = report, list(paths)
        self.totals.show_report(report)
        self.parcels.show_report(report)
        self.head.title_line.refresh()
        self.head.note_line.refresh()
        self.button.refresh()
        if self._taken:
            self.button.enable()
        else:
            self.button.disable(lambda: self.tr("There is nothing in these files to bring in."))

        self.close_records()

    def open(self, number: Number) -> None:
        """Show the records that a number counts, in the place of the files."""
        self.opened.show_number(number, self.parcels.who(number.asked.file))
        self.parcels.hide()
        self.opened.show()
        self.opened.list.setFocus()
        self._read(0)

    def _read(self, start: int) -> None:
        report, number = self.report, self.opened.number
        if report is None or number is None:
            return

        def show(read: list[MergedRow]) -> None:
            if self.opened.number is number:
                self.opened.add_rows(read)

        self.wanted.emit(rows(report, number.asked, start), show)

    def go_back(self) -> None:
        """From the records to the files, from the files away."""
        if self.opened.isVisibleTo(self):
            self.close_records()
        else:
            self.left.emit()

    def close_records(self) -> None:
        """Back to the files, where the number was."""
        if self.opened.isVisibleTo(self):
            self.opened.hide()
            self.parcels.show()
            self.parcels.setFocus()

    def refresh(self) -> None:
        super().refresh()
        if self.report is not None:
            self.totals.show_report(self.report)
            self.parcels.show_report(self.report)

    def begin(self) -> None:
        """The keyboard goes to the decision."""
        if self._stay >= 0:
            self.parcels.setFocus()
            self.parcels.pick(min(self._stay, self.parcels.rows.rowCount() - 1))
            self._stay = -1
        else:
            (self.button if self._taken else self.later).setFocus()

    def _leave_out(self, name: str) -> None:
        """Look again without one of the files; what is in a zip stays with its zip."""
        found = [path for path in self._paths if path.name == name.partition(" › ")[0]]
        if len(found) == 1:
            self._stay = max(0, self.parcels.currentIndex().row())
            self.fewer.emit(found[0])

    def agree(self) -> None:
        """Merge these files; of those that are known already it is noted that they came."""
        if self._taken:
            self.agreed.emit(self._paths)

    @property
    def _taken(self) -> int:
        return len(self.report.files) if self.report else 0

    @property
    def _useful(self) -> bool:
        return self.report is not None and any(file.brings for file in self.report.files)

    def _title(self) -> str:
        refused = len(self.report.refused) if self.report else 0
        return self.tr("%n file(s) received", "", self._taken + refused)

    def _note(self) -> str:
        if self.report is not None and not self._useful and self._taken:
            return self.tr("Everything in these files is already here.")
        refused = len(self.report.refused) if self.report else 0
        words = self.tr("Nothing is written yet. Look, then decide.")
        told = self.tr("%n refused", "", refused) if refused else ""
        return self.look.language.dotted(told, words)

    def _verb(self) -> str:
        useful = sum(file.brings for file in self.report.files) if self.report else 0
        if self._taken and not useful:
            return self.tr("Note as received")
        return self.tr("Merge %n file(s)", "", useful)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Message copied"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ and ↓ lead from the decision to the files."""
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.key() in arrows and self.parcels.isVisible():
            if event.type() == QEvent.Type.KeyPress:
                self.parcels.setFocus()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.agree()
        else:
            super().keyPressEvent(event)
