"""Markdown in the look of the window: it scrolls, can be selected, and reads in its direction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ..look import Look
from ..look.shapes import draw_panel, smooth
from ..parts import thin_bars

_MEASURE = 760
"""Pixels: a longer line loses the eye on its way back."""
_TEXT, _HEADING, _SMALL = 16, 18, 13
_LEADING = 1.6
_CAP, _ROUND = 23, 8
_MARGIN = 4
_INDENT = 24
_PAD = "\u00a0"
"""Room inside a keycap, where no line breaks."""


class Leaf(QTextBrowser):
    """A page of text. Nothing in it is a link, and no key changes it. A key in code marks is drawn
    as a keycap, what is said of a picture stands under it, and ``picture(name)`` is its file.
    ``focused(on)`` when the keyboard comes to it or leaves."""

    focused = Signal(bool)

    def __init__(
        self, look: Look, picture: Callable[[str], Path] = Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look, self._picture = look, picture
        self._title = self._markdown = ""
        self._caps: list[tuple[int, str]] = []
        self._room = 0
        thin_bars(look, self)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_markdown(self, title: str, markdown: str) -> None:
        """Show a page from its beginning; ``title`` is what it is called when it is read aloud."""
        again = markdown == self._markdown
        at = self.verticalScrollBar().value() if again else 0
        self._title, self._markdown = title, markdown
        self._room = self._measured()
        self.setAccessibleName(title)
        self.document().setDefaultFont(self.look.font(_TEXT, text=markdown))
        self.document().setDocumentMargin(self.look.px(_MARGIN))
        self.document().setIndentWidth(self.look.px(_INDENT))
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self.look.color("ink"))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        pictures = []
        for block in self._blocks():
            self._dress_block(block)
            pictures += [at for at, form in _stretches(block) if form.isImageFormat()]
        for at, _ in reversed(pictures):
            self._dress_picture(at)
        self._caps = []
        for at, length in reversed(
            [at for block in self._blocks() for at, form in _stretches(block) if _is_key(form)]
        ):
            self._dress_key(at, length)

    def _dress_block(self, block: QTextBlock) -> None:
        px, listed = self.look.px, block.textList() is not None
        heading = bool(block.blockFormat().headingLevel())
        form = QTextBlockFormat()
        form.setLayoutDirection(self.look.language.direction)
        picture = any(each.isImageFormat() for _, each in _stretches(block))
        if not picture:
            fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
            form.setLineHeight(px((_HEADING if heading else _TEXT) * _LEADING), fixed)
        form.setTopMargin(px(20 if heading else 0))
        form.setBottomMargin(px(2 if picture else 4 if heading or listed else 10))
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(form)
        if heading:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setFont(self.look.font(_HEADING, 600, text=self._markdown))
            letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
            cursor.mergeCharFormat(letters)

    def _dress_picture(self, at: int) -> None:
        """As wide as it was drawn where there is room; under it what is said of it."""
        cursor = self._select(at, 1)
        form = cursor.charFormat().toImageFormat()
        size = QImage(str(self._picture(form.name()))).size()
        width = min(self.look.px(size.width()), self._room)
        sized = QTextImageFormat(form)
        sized.setWidth(width)
        sized.setHeight(round(width * size.height() / max(1, size.width())))
        cursor.setCharFormat(sized)
        cursor.clearSelection()
        said = cursor.block().blockFormat()
        said.setBottomMargin(self.look.px(10))
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        said.setLineHeight(self.look.px(_SMALL * _LEADING), fixed)
        letters = QTextCharFormat()
        letters.setFont(self.look.font(_SMALL, text=self._markdown))
        letters.setForeground(self.look.color("ink2"))
        cursor.insertBlock(said, letters)
        cursor.insertText(str(form.property(QTextFormat.Property.ImageAltText.value)))

    def _dress_key(self, at: int, length: int) -> None:
        """Keys keep their order in Arabic too, and stay in one line."""
        cursor = self._select(at, length)
        name = cursor.selectedText().replace(" ", _PAD)
        letters = QTextCharFormat()
        letters.setFont(self.look.font(_SMALL, text=name))
        letters.setForeground(self.look.color("ink2"))
        cursor.insertText(f"{_PAD}\u2066{name}\u2069{_PAD}", letters)
        grown = len(name) + 4 - length
        self._caps = [(start + grown, one) for start, one in self._caps]
        self._caps.append((at, name))

    def _select(self, at: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _measured(self) -> int:
        """How wide a picture may be, whether the bar beside the page is needed or not."""
        bar = self.verticalScrollBar().sizeHint().width()
        wide = min(self.width(), self.look.px(_MEASURE)) - bar
        return max(120, wide - 2 * self.look.px(_MARGIN))

    # Pictures and keys

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the window, as wide as it stands here, in a thin frame."""
        words = name.toString() if isinstance(name, QUrl) else name
        image = QImage(str(self._picture(words)))
        if image.isNull():
            return super().loadResource(kind, name)
        ratio = self.devicePixelRatioF()
        wide = round(min(self.look.px(image.width()), self._room) * ratio)
        image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        framed = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        framed.fill(Qt.GlobalColor.transparent)
        whole = QRectF(framed.rect())
        with smooth(QPainter(framed)) as p:
            path = QPainterPath()
            path.addRoundedRect(whole, _ROUND * ratio, _ROUND * ratio)
            p.setClipPath(path)
            p.drawImage(0, 0, image)
            draw_panel(self.look, p, whole, None, "edge", _ROUND * ratio, ratio)
        framed.setDevicePixelRatio(ratio)
        return framed

    def paintEvent(self, event: QPaintEvent) -> None:
        cursor = QTextCursor(self.document())
        with smooth(QPainter(self.viewport())) as p:
            for at, name in self._caps:
                cursor.setPosition(at)
                draw_panel(
                    self.look,
                    p,
                    self._cap(QRectF(self.cursorRect(cursor)), name),
                    "sunk",
                    "edge",
                    5,
                )
        super().paintEvent(event)

    def _cap(self, caret: QRectF, name: str) -> QRectF:
        """The keycap around a name that begins, with its room, where a caret is."""
        font = self.look.font(_SMALL, text=name)
        width = QFontMetricsF(font).horizontalAdvance(f"{_PAD}{name}{_PAD}")
        left = caret.left() - (width if self.look.rtl else 0)
        cap = QRectF(left, 0, width, self.look.px(_CAP))
        cap.moveCenter(QPointF(cap.center().x(), caret.center().y()))
        return cap

    # Places

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
        return [block for block in self._blocks() if block.blockFormat().headingLevel()]

    def _blocks(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - self.look.px(_MEASURE))
        left, right = (spare, 0) if self.look.rtl else (0, spare)
        self.setViewportMargins(left, 0, right, 0)
        super().resizeEvent(event)
        if self._measured() != self._room and self._markdown:
            self.show_markdown(self._title, self._markdown)

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


def _stretches(block: QTextBlock) -> list[tuple[tuple[int, int], QTextCharFormat]]:
    """The stretches of a block that are set alike: where they begin, how long, how."""
    start = block.position()
    return [
        ((start + each.start, each.length), QTextCharFormat(each.format))
        for each in block.textFormats()
    ]


def _is_key(form: QTextCharFormat) -> bool:
    return form.fontFixedPitch()
