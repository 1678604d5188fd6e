"""Going back to a state that was kept: what it loses and brings again is said first, in counts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...desk import Desk
from ...look import Look, isolate
from ...operations import backups
from ...operations.backups import Turned
from ...parts import Question
from .counts import Counts


class Restoring(QObject):
    """``restored(moment)`` when the file is again as it was then."""

    restored = Signal(str)

    def __init__(self, look: Look, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self.look, self.desk, self.screen = look, desk, screen
        self.counts = Counts(look, self)

    def ask(self, backup: Path, moment: str) -> None:
        """Count, say it, and go back if that is wanted: also where it can't be counted."""
        show = partial(self.show_question, backup, moment)
        self.desk.run(backups.turned(backup), show, lambda _: show(None), self)

    def show_question(self, backup: Path, moment: str, turned: Turned | None) -> None:
        """The question, with what is known of the two states."""
        question = Question(
            self.look,
            self.tr("Restore the state of {moment}?").format(moment=isolate(moment)),
            self._said(turned),
            self.tr("Restore this state"),
            self.tr("Leave it"),
            parent=self.screen,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(lambda: self._go(backup, moment))
        question.open()

    def _said(self, turned: Turned | None) -> str:
        kept = self.tr(
            "The present state is kept first: you can come back to it here. What others"
            " received since then merges again later; nothing counts twice."
        )
        if turned is None:  # an older version wrote it: its records can't be laid beside these
            return kept
        told = (
            (self.tr("Removed: {what}."), turned.gone),
            (self.tr("Comes back: {what}."), turned.back),
            (self.tr("Back to earlier values: {what}."), turned.changed),
        )
        lines = [words.format(what=self.counts.said(counts)) for words, counts in told if counts]
        if not lines:
            lines = [self.tr("It holds the same as now.")]
        return "\u2028".join([*lines, kept])

    def _go(self, backup: Path, moment: str) -> None:
        done = partial(self.restored.emit, moment)
        self.desk.run(backups.go_back(backup), lambda _: done(), owner=self)
