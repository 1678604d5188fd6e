"""The band over every page of the sample: nobody in it is real, and one press takes it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..look import Look
from ..parts import Box, Button, Glyph, Line


class SampleBand(Box):
    """``removed()`` when the sample is to be thrown away."""

    removed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            vertical=False,
            gap=10,
            margins=(0, 24),
            ground="look_soft",
            bottom_line=True,
            parent=parent,
        )
        self.words = Line(look, self._words, 14, 600, "look")
        self.button = Button(
            look, lambda: self.tr("Remove the sample"), "plain", "close", height=30, size=13
        )
        self.button.clicked.connect(self.removed)
        self.add(Glyph(look, "sample", 18, "look"), (self.words, 1), self.button)
        self.refresh()
        self.hide()

    def refresh(self) -> None:
        super().refresh()
        self.setFixedHeight(self.look.px(32 if self.look.compact else 36))

    def _words(self) -> str:
        if self.look.compact:
            return self.tr("SAMPLE: invented people")
        return self.tr("SAMPLE: invented people. Nothing here ever mixes with real work.")
