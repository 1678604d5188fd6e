"""Conducting a session: its rule, the current agenda item, an item that nobody had planned."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...domain.cards import read_item
from ..desk import Desk
from ..operations import records
from ..operations import sessions as operations
from ..operations.sessions import ItemLine
from ..parts import Menu, Question
from .board import NOTES, Board
from .keeper import Keeper
from .sitting import Sitting
from .watch import Now
from .wording import STRICTER


class Conducting(QObject):
    """``moved()`` when another item is current or the agenda changed, ``decided()`` when the rule
    was; ``wrote(id)`` before something is written, so that nobody reads it back."""

    moved = Signal()
    decided = Signal()
    wrote = Signal(object)

    def __init__(self, desk: Desk, board: Board, now: Now) -> None:
        super().__init__(board)
        self.desk, self.board, self._now = desk, board, now
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self.confirm: Callable[[str], bool] = self._confirm
        for agenda in (board.agenda, board.head.agenda):
            agenda.chosen.connect(self.begin_item)
        board.agenda.next_asked.connect(lambda: self.move_on(1))
        board.agenda.added.connect(self.add_item)
        board.agenda.closed.connect(board.leave_item)
        board.question.decided.connect(self.decide)

    def begin_item(self, id: UUID) -> None:
        """What is said from now on belongs to this item."""
        if self.sitting is None:
            return
        if id != self.sitting.item_id:
            self.sitting.begin_item(id, self._now())
            self._keep_place()
        self.moved.emit()
        self.board.bar.setFocus()

    def move_on(self, by: int) -> None:
        """The next item, or the one before."""
        item = self.sitting.neighbour(by) if self.sitting else None
        if item is not None and self.board.place == NOTES:
            self.begin_item(item)

    def begin_new_item(self) -> None:
        """Type an item that nobody had planned."""
        if self.board.place == NOTES:
            self.board.begin_item()

    def add_item(self, typed: str) -> None:
        """Put a new item at the end of the agenda."""
        title, minutes = read_item(typed)
        self.board.leave_item()
        if title and self.sitting and self.sitting.session:
            item = ItemLine(uuid4(), title, None, minutes)
            self.wrote.emit(item.id)
            self.desk.run(
                operations.add_item(self.sitting.session.id, item), self._items, owner=self
            )

    def _items(self, items: list[ItemLine]) -> None:
        if self.sitting is not None:
            self.sitting.notes = self.sitting.notes._replace(items=items)
            self.sitting.item_id = self.sitting.item_id or items[0].id
            self.moved.emit()

    def decide(self, rule: str) -> None:
        """The rule of the session, before its first card."""
        session = self.sitting.session if self.sitting else None
        if self.sitting is None or session is None:
            return
        self.wrote.emit(session.id)
        self.desk.run(records.edit(session.id, attribution=rule), owner=self)
        ruled = session._replace(attribution=rule, ruled=True)
        self.sitting.notes = self.sitting.notes._replace(session=ruled)
        self._keep_place()
        self.decided.emit()

    # --- a stricter rule -----------------------------------------------------------------------

    def ask_stricter(self, under: QWidget) -> None:
        """Under a rule that says less; what it no longer allows is erased."""
        sitting = self.sitting
        if sitting is None or sitting.rule not in STRICTER:
            return
        menu = Menu(self.board.look, under)
        for rule in reversed(STRICTER[: STRICTER.index(sitting.rule)]):
            menu.offer(sitting.words.rule_name(rule), partial(self._tighten, rule))
        menu.open_under(under)

    def _tighten(self, rule: str) -> None:
        session = self.sitting.session if self.sitting else None
        if self.sitting is not None and session is not None and self.confirm(rule):
            self.desk.run(records.edit(session.id, attribution=rule), owner=self)

    def _confirm(self, rule: str) -> bool:
        assert self.sitting is not None
        words = self.sitting.words
        question = Question(
            self.board.look,
            words.rule_name(rule),
            f"{words.rule_note(rule)} {self._warning(rule)}",
            lambda: self.tr("Make it stricter"),
            lambda: self.tr("Leave it"),
            danger=True,
            parent=self.board,
        )
        return question.asked()

    def _warning(self, rule: str) -> str:
        if rule == STRICTER[0]:
            return self.tr(
                "Who spoke is erased from this file and wherever it is merged, for good. Backups "
                "and files handed over before today still hold it: delete them."
            )
        return self.tr("This is not taken back without their consent.")

    def _keep_place(self) -> None:
        sitting = self.sitting
        if self.keeper and sitting and sitting.session:
            ruled = sitting.session.ruled
            self.keeper.keep_place(sitting.session.id, sitting.item_id, sitting.since, ruled)
