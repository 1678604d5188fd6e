"""Several people at once: their group, role or commune, all in one act; or off the list (P16)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal

from ..operations import records
from ..operations.person import note_consent
from ..parts import Button, Choice, Field, Line, Option, Sheet, Words
from .choices import role_options
from .person.wording import consent_options

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look

_NONE = "-"
"""What a choice shows until something is chosen."""


class _Choice(Choice):
    """A choice without a label beside it, which is still called something."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, None, [], _NONE, placeholder=words)
        self.call(words)


class Several(Sheet):
    """Shown while several are chosen. ``said(words, undo)`` after an act, ``copying()``,
    ``failed(sentence)``."""

    said = Signal(str, object)
    copying = Signal()
    failed = Signal(str)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, vertical=False, gap=6, margins=(16, 6, 10, 6))
        self.desk = desk
        self.lines: Sequence[RosterLine] = ()
        self._cohorts: list[tuple[UUID, str]] = []
        self.count = Line(look, self._count, 15, 600, height=40)
        self.group = _Choice(look, lambda: self.tr("Group"))
        self.role = _Choice(look, lambda: self.tr("Role"))
        self.consent = _Choice(look, lambda: self.tr("Consent"))
        self.commune = Field(look, None, placeholder=lambda: self.tr("Commune of all"))
        self.copy_button = Button(look, lambda: self.tr("Copy"), "link", key="Ctrl C", size=14)
        self.remove_button = Button(look, lambda: self.tr("Remove"), "link", key="Del", size=14)
        self.group.chosen.connect(lambda value: self._set(cohort_id=value))
        self.role.chosen.connect(lambda value: self._set(role=value))
        self.consent.chosen.connect(self._note_consent)
        self.commune.entered.connect(self._set_commune)
        self.copy_button.clicked.connect(self.copying)
        self.remove_button.clicked.connect(self.remove)
        self.add(
            (self.count, 3), (self.group, 2), (self.role, 2), (self.consent, 2), (self.commune, 3),
            self.copy_button, self.remove_button,
        )  # fmt: skip
        self.hide()

    def offer(self, cohorts: Sequence[tuple[UUID, str]], communes: Sequence[str]) -> None:
        """The groups and communes that are known."""
        self._cohorts = list(cohorts)
        self.commune.propose(communes)
        self._show_options()

    def show_lines(self, lines: Sequence[RosterLine]) -> None:
        """Show how many are chosen; hidden unless it is several."""
        self.lines = list(lines)
        self.setVisible(len(lines) > 1)
        self.count.refresh()
        self.group.choose(_NONE)
        self.role.choose(_NONE)
        self.consent.choose(_NONE)
        if not lines:
            self.commune.set_text("")

    def _show_options(self) -> None:
        none = Option(None, lambda: self.tr("No group"))
        self.group.show_options([none, *(Option(id, title) for id, title in self._cohorts)])
        self.group.setVisible(bool(self._cohorts))
        self.role.show_options(role_options())
        self.consent.show_options(consent_options())

    def refresh(self) -> None:
        super().refresh()
        self._show_options()

    def _count(self) -> str:
        return self.tr("%n people chosen", "", len(self.lines))

    def _set_commune(self) -> None:
        if self.commune.text().strip():
            self._set(commune=self.commune.text().strip())
            self.commune.set_text("")

    def _set(self, **fields: Any) -> None:
        self.desk.run(records.edit_all(self._ids(), **fields), self._changed, self._failed)

    def _note_consent(self, said: tuple[str, bool]) -> None:
        """What was ticked on a sheet, of all who ticked it: today, as one act."""
        count = len(self.lines)
        self.desk.run(
            note_consent(self._ids(), *said, dt.date.today()),
            lambda _: self._changed(count),
            self._failed,
        )

    def remove(self) -> None:
        """Take all of them off the list, as one act."""
        self.desk.run(records.remove_all(self._ids()), self._removed, self._failed)

    def _ids(self) -> list[UUID]:
        return [line.id for line in self.lines]

    def _changed(self, count: int) -> None:
        self._tell(self.tr("%n people changed", "", count), count)

    def _removed(self, count: int) -> None:
        self._tell(self.tr("%n people taken off the list", "", count), count)

    def _tell(self, words: str, count: int) -> None:
        """Where nothing was written, Undo would take back what was done before."""
        self.said.emit(words, (lambda: self.desk.run(records.undo())) if count else None)

    def _failed(self, error: Any) -> None:
        self.failed.emit(error.sentence(self.look.language.code))
