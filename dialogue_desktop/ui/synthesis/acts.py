"""What one does on the page of synthesis: each is shown at once and kept on the disk."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ...errors import DialogueError
from ..desk import Desk
from ..operations import records, statements
from ..operations.sessions import ThemeLine
from ..operations.statements import StatementLine
from .building import STATEMENTS, Building

if TYPE_CHECKING:
    from ...workspace import Workspace

Now = Callable[[], dt.datetime]


class Acts(QObject):
    """``changed()`` when the statement reads otherwise, ``placed()`` when themes hold others or
    more, ``told(words)`` of what can be taken back, ``refused(error)``.

    What it wrote need not be read back: :meth:`news` tells it from what others wrote.
    """

    changed = Signal()
    placed = Signal()
    told = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, now: Now, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.now = desk, now
        self.building: Building | None = None
        self.count_of_writes = 0
        self._own: Counter[UUID] = Counter()
        self._counting = False

    def news(self, nouns: Mapping[str, set[Any]]) -> set[str]:
        """The nouns of which something was written elsewhere."""
        found = {"*"} & nouns.keys()
        for noun, ids in nouns.items():
            for id in ids:
                if self._own[id] > 0:
                    self._own[id] -= 1
                else:
                    found.add(noun)
        return found

    def _wrote(self, *ids: UUID) -> None:
        self._own.update(ids)
        self.count_of_writes += 1

    # --- cards ---------------------------------------------------------------------------------

    def link(self, card: UUID, what: str) -> None:
        """A card makes the statement (``link``) or holds back (``reserve``), or no longer."""
        building = self.building
        if building is None:
            return
        if building.current.approved_at:
            self.told.emit(self.tr("The room approved it: F2 corrects it in a new statement"))
            return
        line = building.linked(card) if what == "link" else building.reserved(card)
        fields = {
            "contribution_ids": list(line.card_ids),
            "reserve_ids": list(line.reserve_ids),
            "reserve": line.reserve or None,
        }
        self._change(line, fields)

    def move(self, card: UUID, place: UUID | str | None, *new: ThemeLine) -> None:
        """A card goes to another theme, which may be new."""
        building = self.building
        if building is None or place in (building.place, STATEMENTS):
            return
        to = place if isinstance(place, UUID) else None
        for theme in new:
            building.add_theme(theme)
        away = building.move(card, to)
        self._wrote(card, *(theme.id for theme in new))
        self._write(statements.move_card(card, away, to, new))
        self.placed.emit()
        self.told.emit(self.tr("Moved to {theme}").format(theme=building.title(to)))

    # --- the statement -------------------------------------------------------------------------

    def keep_words(self, text: str, translation: str) -> None:
        """The words are entered; those that were read aloud before have to be read again."""
        building = self.building
        if building is None or building.session is None or not text:
            return
        before = building.current
        line = before._replace(text=text, translation=translation)
        if line == before:
            return
        if before.written:
            fields: dict[str, Any] = {"text": text, "translation": translation or None}
            if text != before.text and before.read_at:
                line, fields["read_at"] = line._replace(read_at=None), None
            self._change(line, fields)
            return
        line = line._replace(written_at=self.now())
        self._wrote(line.id)
        building.take(line)
        self._write(statements.write(building.session, line))
        self.changed.emit()
        self.placed.emit()

    def read_aloud(self) -> None:
        """The statement was read to the room."""
        self._mark_moment("read_at")

    def keep(self) -> None:
        """The room approves a statement that was read to it."""
        self.settle()
        line = self.building.current if self.building else None
        if line is not None and line.read_at and not line.approved_at:
            self._mark_moment("approved_at")
            self.placed.emit()
            self.told.emit(self.tr("Statement kept"))

    def _mark_moment(self, name: str) -> None:
        line = self.building.current if self.building else None
        if line is not None and line.written and not line.approved_at:
            now = self.now()
            self._change(line._replace(**{name: now}), {name: now})  # type: ignore[arg-type]

    def remove(self, statement: UUID) -> None:
        """A statement is taken away."""
        if self.building is not None:
            self._wrote(statement)
            self.building.drop(statement)
            self._write(records.remove(statement))
            self.changed.emit()
            self.placed.emit()
            self.told.emit(self.tr("Statement removed"))

    def say_reserve(self, text: str) -> None:
        """What is held back, in other words."""
        if self.building is not None and not self.building.current.approved_at:
            line = self.building.current._replace(reserve=text)
            self._change(line, {"reserve": text or None})

    def count(self, name: str, number: int | None) -> None:
        """So many hands of a stance: shown at every digit, kept when :meth:`settle` is called."""
        if self.building is not None and self.building.current.written:
            self.building.take(self.building.counted(name, number))
            self._counting = True
            self.changed.emit()

    def settle(self) -> None:
        """Hands that were counted are kept as soon as a number is left."""
        building = self.building
        if not self._counting or building is None or building.session is None:
            return
        self._counting, line = False, building.current
        if line.hands is not None:
            self._wrote(line.hands.id)
            self._write(statements.count(building.session, line.id, line.hands, self.now()))

    def _change(self, line: StatementLine, fields: dict[str, Any]) -> None:
        """A statement reads otherwise; one that nobody has written yet is only shown so."""
        assert self.building is not None
        self.building.take(line)
        if line.written:
            self._wrote(line.id)
            self._write(records.edit(line.id, **fields))
        self.changed.emit()

    def undo(self) -> None:
        """Take back what was done last."""
        self.desk.run(records.undo())

    def _write(self, job: Callable[[Workspace], None]) -> None:
        self.desk.run(job, None, self._failed, self)

    def _failed(self, error: DialogueError) -> None:
        self._own.clear()
        self.refused.emit(error)
