"""A check of the file, and the repair of what it finds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from ....errors import DialogueError
from ....words import say as say_words
from ...desk import Desk
from ...look import Look, isolate
from ...operations import backups
from ...parts import Button, Paragraph, Sheet, Title, row
from ..sentences import Sentences

if TYPE_CHECKING:
    from ....verbs.standing import Findings

_SHOWN = 4
"""Findings and notices that are read out; the others are counted."""


class CheckSheet(Sheet):
    """``changed()`` when the file was repaired, ``proposed(backup)`` where it can't be."""

    changed = Signal()
    proposed = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6, margins=(20, 14, 20, 14))
        self.desk, self._sentences = desk, Sentences(look)
        self.findings: Findings | None = None
        self._failed: DialogueError | None = None
        self._told = Paragraph(look, self._words, 14, 400, "ink2")
        self.button = Button(look, lambda: self.tr("Check"), icon="shield")
        self.button.clicked.connect(self.check)
        self.repair_button = Button(look, lambda: self.tr("Repair"), "soft", "settings")
        self.repair_button.clicked.connect(self.repair)
        self.repair_button.hide()
        self.add(
            Title(look, lambda: self.tr("Check this file")),
            self._told,
            row(look, self.button, self.repair_button, "stretch", gap=2),
        )
        self.refresh()

    def refresh(self) -> None:
        """Where there is little room it says something once there is something to say."""
        super().refresh()
        quiet = self.findings is None and self._failed is None
        self._told.setVisible(not (self.look.compact and quiet))

    def check(self) -> None:
        """Look for defects."""
        self._failed = None
        self.desk.run_long(backups.check(), self.show_findings, owner=self)

    def show_findings(self, findings: Findings) -> None:
        """Say what was found."""
        self.findings = findings
        self.repair_button.setVisible(bool(findings))
        self._told.refresh()
        self.refresh()
        self.updateGeometry()
        target = self.repair_button if findings else self.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def repair(self) -> None:
        """Make the tables anew."""
        self.desk.run_long(backups.repair(), self._repaired, self._could_not, self)

    def _repaired(self, _: Any) -> None:
        self.check()
        self.changed.emit()

    def _could_not(self, error: DialogueError) -> None:
        self._failed = error
        self._told.refresh()
        self.refresh()
        if "backup" in error.params:
            self.proposed.emit(error.params["backup"])

    def _words(self) -> str:
        code = self.look.language.code
        if self._failed is not None:
            return self._failed.sentence(code)
        found = self.findings
        if found is None:
            return self.tr("Its pages, its chain of entries, and whether its tables match them.")
        if found:
            count = self.tr(
                "%n defect(s). Repairing keeps the file as it is first.", "", len(found)
            )
            return "\u2028".join((count, *self._listed(found)))
        return "\u2028".join((self.tr("This file is sound."), *self._listed(found.notices)))

    def _listed(self, found: Iterable[Any]) -> list[str]:
        told = list(found)
        lines = [self._said(each) for each in told[:_SHOWN]]
        more = len(told) - len(lines)
        return [*lines, self.tr("and %n more", "", more)] if more else lines

    def _said(self, each: Any) -> str:
        params = {name: isolate(str(value)) for name, value in each.params.items()}
        if "noun" in each.params:
            params["noun"] = self._sentences.kind(each.params["noun"])
            params["id"] = isolate(str(each.params["id"])[:8])
        return say_words(self.look.language.code, f"notices.{each.code}", **params)
