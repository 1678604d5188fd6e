"""A field of several lines: a person's words."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ..look import Look
from .base import Words, say
from .field import Framed
from .scroll import thin_bars

_STEP = {"ui": 1.5, "voice": 1.78}
"""From line to line, by the size of the letters: Qt sets Amiri as wide apart as the font asks."""


def _prose_height(lines: int, size: float, face: str) -> int:
    return round(lines * size * _STEP[face]) + 18


class Prose(Framed):
    """Several lines of a person's words, in their own direction; up to ``most`` of them are seen
    at once as they come."""

    def __init__(
        self,
        look: Look,
        label: Words | None,
        *,
        hint: Words | None = None,
        placeholder: Words | None = None,
        lines: int = 3,
        most: int = 0,
        size: float = 15,
        face: str = "ui",
        parent: QWidget | None = None,
    ) -> None:
        self.area = QPlainTextEdit()
        super().__init__(
            look,
            label,
            self.area,
            hint=hint,
            placeholder=placeholder,
            direction="auto",
            icon=None,
            height=_prose_height(lines, size, face),
            size=size,
            face=face,
            parent=parent,
        )
        thin_bars(look, self.area)
        self._lines, self._most = lines, max(lines, most)
        self.area.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.area.setTabChangesFocus(True)
        self.area.textChanged.connect(self._typed)
        self._dress()

    def text(self) -> str:
        return self.area.toPlainText()

    def set_text(self, text: str | None) -> None:
        """Put a text there without telling anyone."""
        self.area.blockSignals(True)
        self.area.setPlainText(text or "")
        self.area.blockSignals(False)
        self._turn()

    def _grow(self, size: QSizeF) -> None:
        """Be as high as the words need: Qt counts them in lines."""
        lines = min(self._most, max(self._lines, round(size.height())))
        height = _prose_height(lines, self._size, self._face)
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self._place()

    def _typed(self) -> None:
        self._turn()
        self.edited.emit(self.text())

    def _dress(self) -> None:
        self.area.setPlaceholderText(say(self._placeholder))
        super()._dress()

    def _turn(self) -> None:
        """All stand at the side of the first one, though each paragraph reads in its own way; an
        empty area would begin where the keyboard's language does."""
        super()._turn()
        directions, sides = Qt.LayoutDirection, Qt.AlignmentFlag
        own = self.area.layoutDirection()
        option = self.area.document().defaultTextOption()
        before = option.textDirection(), option.alignment()
        option.setTextDirection(directions.LayoutDirectionAuto if self.text() else own)
        option.setAlignment(sides.AlignRight if self._rtl else sides.AlignLeft)
        if before != (option.textDirection(), option.alignment()):
            self.area.document().setDefaultTextOption(option)
