"""Open commitments: in the words they were made in, late ones first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal

from ...look import Look
from ...operations.commitments import CommitmentLine
from ...parts import Button, Line, Paragraph, Sheet, row
from ...synthesis.promises import PromiseList, place_of


class PromiseSheet(Sheet):
    """What was promised and is not yet done; ``asked(name, subject)`` leads to one or to all."""

    asked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(8, 10, 8, 6))
        self._count = Line(look, "", 15, 400, "ink3", height=26)
        heading = Line(look, lambda: self.tr("Open commitments"), 18, 600, height=28, elide=False)
        self.all = Button(look, lambda: self.tr("See all"), "link", height=28)
        self.all.clicked.connect(lambda: self.asked.emit("commitments", None))
        self.list = PromiseList(look, lambda: self.tr("Open commitments"), brief=True)
        self.list.opened.connect(lambda line: self.asked.emit(*place_of(line)))
        none = Paragraph(
            look,
            lambda: self.tr("What is promised in a session stays here until it is done."),
            14,
            400,
            "ink2",
        )
        self._none = row(look, (none, 1), margins=(4, 16))
        self.add(
            row(look, heading, (self._count, 1), self.all, gap=10, margins=(0, 16)),
            self._none,
            (self.list, 10_000),
            "stretch",
        )

    def whole(self) -> int:
        """How high it is when all its lines are seen."""
        line = self.list.row_height(self.look, None, self.width(), False)
        lines = self.list.rows.rowCount() * line + 2 * self.list.frameWidth()
        return self.sizeHint().height() - self.list.sizeHint().height() + lines

    def show_promises(self, promises: Sequence[CommitmentLine], total: int, today: dt.date) -> None:
        """Show the open commitments of a day."""
        self.list.today = today
        self._count.set_text(str(total) if total else "")
        self._none.setVisible(not promises)
        self.list.setVisible(bool(promises))
        self.list.show_rows(list(promises))
