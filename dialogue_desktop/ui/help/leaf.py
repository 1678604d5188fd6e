"""Markdown in the look of the window: it scrolls, can be selected, and reads in its direction."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ..look import Look
from ..parts import thin_bars

_MEASURE = 760
"""Pixels: a longer line loses the eye on its way back."""
_TEXT, _HEADING = 16, 18
_LEADING = 1.6


class Leaf(QTextBrowser):
    """A page of text. Nothing in it is a link, and no key changes it. ``focused(on)`` when the
    keyboard comes to it or leaves."""

    focused = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._markdown = ""
        thin_bars(look, self)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_markdown(self, title: str, markdown: str) -> None:
        """Show a page from its beginning; ``title`` is what it is called when it is read aloud."""
        again = markdown == self._markdown
        at = self.verticalScrollBar().value() if again else 0
        self._markdown = markdown
        self.setAccessibleName(title)
        self.document().setDefaultFont(self.look.font(_TEXT, text=markdown))
        self.document().setDocumentMargin(self.look.px(4))
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self.look.color("ink"))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()

    def _dress_block(self, block: QTextBlock) -> None:
        px, listed = self.look.px, block.textList() is not None
        heading = bool(block.blockFormat().headingLevel())
        form = QTextBlockFormat()
        form.setLayoutDirection(self.look.language.direction)
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        form.setLineHeight(px((_HEADING if heading else _TEXT) * _LEADING), fixed)
        form.setTopMargin(px(20 if heading else 0))
        form.setBottomMargin(px(4 if heading or listed else 10))
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(form)
        if heading:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setFont(self.look.font(_HEADING, 600, text=self._markdown))
            letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
            cursor.mergeCharFormat(letters)

    @property
    def headings(self) -> list[str]:
        """The headings of the page, in order."""
        return [block.text() for block in self._headings()]

    def go_to(self, heading: int) -> None:
        """Bring one of ``headings`` to the top."""
        block = self._headings()[heading]
        where = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(where.top()))

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - self.look.px(_MEASURE))
        left, right = (spare, 0) if self.look.rtl else (0, spare)
        self.setViewportMargins(left, 0, right, 0)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, keys = self.verticalScrollBar(), Qt.Key
        up = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == keys.Key_Space:
            bar.setValue(bar.value() + (-bar.pageStep() if up else bar.pageStep()))
        elif event.key() in (keys.Key_Home, keys.Key_End):
            bar.setValue(bar.minimum() if event.key() == keys.Key_Home else bar.maximum())
        elif event.key() == keys.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
