"""What is still open of earlier sessions, shown until the first words of this one (N21)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ..desk import Desk
from ..operations import commitments
from ..operations.commitments import CommitmentLine
from .board import Board
from .sitting import Sitting


class Opening(QObject):
    """``asked(name, subject)`` leads to one of them."""

    asked = Signal(str, object)

    def __init__(self, desk: Desk, board: Board) -> None:
        super().__init__(board)
        self.desk, self.sheets = desk, (board.before, board.first)
        self._wanted: UUID | None = None
        for sheet in self.sheets:
            sheet.asked.connect(self.asked)

    def show(self, sitting: Sitting, today: dt.date) -> None:
        """Read and show what is open, unless something was said already."""
        session = sitting.session
        if session is None or sitting.cards:
            self.hide()
            return
        self._wanted = session.id

        def show(lines: Sequence[CommitmentLine]) -> None:
            if self._wanted == session.id:
                for sheet in self.sheets:
                    sheet.show_lines(lines, today)

        self.desk.run(commitments.read_open(session.id), show, owner=self)

    def hide(self) -> None:
        """Something was said."""
        self._wanted = None
        for sheet in self.sheets:
            sheet.hide()
