"""A dialog that asks for one line: a reason, a date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ..parts import Field, Question, column

if TYPE_CHECKING:
    from ..look import Look
    from ..parts import Words


class LineQuestion(Question):
    """``then(text)`` when a line was given that ``check`` has nothing against; ``check`` answers
    what does not fit, or nothing. It is gone when it is answered."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: Words,
        body: Words,
        label: Words,
        accept: Words,
        keep: Words,
        check: Callable[[str], str],
        then: Callable[[str], object],
        text: str = "",
        above: Sequence[QWidget] = (),
    ) -> None:
        self.field = Field(look, label)
        self.field.set_text(text)
        self._check = check
        super().__init__(
            look, title, body, accept, keep,
            content=column(look, *above, self.field, gap=8), ready=self._fits, parent=parent,
        )  # fmt: skip
        self.accepted.connect(lambda: then(self.text()))
        self.finished.connect(self.deleteLater)
        self.open()
        self.field.line.setFocus()
        QTimer.singleShot(0, self, self.adjustSize)

    def text(self) -> str:
        """What was typed, without what surrounds it."""
        return " ".join(self.field.text().split())

    def _fits(self) -> bool:
        against = self._check(self.text())
        self.field.complain(against or None)
        return not against
