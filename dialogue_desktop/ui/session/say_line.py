"""The editor of the line: words said, in their own script, with the keys of note-taking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ...domain.cards import direction_of
from ...domain.choices import CONTRIBUTION_KINDS
from ..digits import digit_of
from ..look import Look
from ..operations.photos import SUFFIXES
from ..parts import PassFiles, Words, say, thin_bars

_MOST_LINES = 4
_SIZE = 20
_COMMANDS = frozenset("BDEFGHIJKLMNOPQRSTUW")
_POURED = 5_000
"""More letters than anybody says in one breath."""


class SayLine(QPlainTextEdit):
    """One to four lines. Enter says, Shift Enter parts lines, ↑ on an empty line goes back."""

    entered = Signal()
    stepped = Signal(int)
    kind_chosen = Signal(str)
    emptied = Signal()
    """Backspace with nothing before the cursor."""
    escaped = Signal()
    scrolled = Signal(int)
    grown = Signal()
    tended = Signal(str)
    """``rendering`` or ``language`` at Ctrl 9 and Ctrl 0: the next of them."""
    pictured = Signal(object)
    """A picture or files were pasted or dropped: all that came."""
    poured = Signal(int)
    """So many letters were pasted at once that it is not speech."""

    def __init__(
        self,
        look: Look,
        placeholder: Words,
        parent: QWidget | None = None,
        *,
        size: int = _SIZE,
    ) -> None:
        super().__init__(parent)
        self.look, self._placeholder, self._size = look, placeholder, size
        self.first: Callable[[int], bool] = lambda key: False
        self.switched: str | None = None
        self.stepping = False
        self._lines = 1
        self._turned: tuple[bool, float] | None = None
        thin_bars(look, self)
        PassFiles(
            self.viewport(), lambda paths: all(path.suffix.lower() in SUFFIXES for path in paths)
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        self.textChanged.connect(self.turn)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.changed.connect(self.refresh)
        self.refresh()

    def text(self) -> str:
        """What is typed, letter by letter: Qt's plain text turns French hard spaces into soft."""
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def put(self, text: str) -> None:
        """Another text, with nothing to take back, and the cursor at its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def caret(self) -> int:
        """Before which letter of the text the cursor stands: Qt counts an emoji as two."""
        position = self.textCursor().position()
        return len(self.text().encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))

    def stand(self, letter: int) -> None:
        """Put the cursor before a letter."""
        place = self.textCursor()
        place.setPosition(self._position(letter))
        self.setTextCursor(place)

    def _position(self, letter: int) -> int:
        """Where Qt counts a letter of the text."""
        return len(self.text()[:letter].encode("utf-16-le", "surrogatepass")) // 2

    def exchange(self, start: int, end: int, rest: str) -> None:
        """Replace a stretch, as typing would, so that Ctrl Z brings it back."""
        place, stop = self.textCursor(), self._position(end)
        place.setPosition(self._position(start))
        place.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        place.insertText(rest)
        self.setTextCursor(place)

    def switch(self) -> None:
        """Read from the other side than the first letter says."""
        current = direction_of(self.text(), self.switched)
        if current is None:
            current = "rtl" if self.look.rtl else "ltr"
        self.switched = "ltr" if current == "rtl" else "rtl"
        self.turn()

    def refresh(self) -> None:
        """Language, theme or text size changed."""
        self.setPlaceholderText(say(self._placeholder))
        self.setAccessibleName(say(self._placeholder))
        palette = QPalette(self.palette())
        roles = QPalette.ColorRole
        palette.setColor(roles.Base, Qt.GlobalColor.transparent)
        palette.setColor(roles.Text, self.look.color("ink"))
        palette.setColor(roles.PlaceholderText, self.look.color("ink3"))
        palette.setColor(roles.Highlight, self.look.color("accent_line"))
        palette.setColor(roles.HighlightedText, self.look.color("ink"))
        self.setPalette(palette)
        self.turn()
        self._fit()

    @property
    def step(self) -> int:
        """The height of a line in pixels."""
        return self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self._lines * self.step + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and (_kind_of(event) or _tend_of(event)):
            event.accept()  # the same keys open the tabs from anywhere else
            return True
        if override and isinstance(event, QKeyEvent) and _is_command(event):
            event.ignore()  # under X11 a line would take Ctrl D, E, H or K as its own
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.cursorPositionChanged.emit()  # whoever left a query comes back to its answers

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes an answer while some are shown."""
        if forward and self.first(int(Qt.Key.Key_Tab)):
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        key, keys = event.key(), Qt.Key
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        kind, tended = _kind_of(event), _tend_of(event)
        if kind:
            self.kind_chosen.emit(kind)
            return True
        if tended:
            self.tended.emit(tended)
            return True
        if not plain:
            return False
        if self.first(key):
            return True
        if key in (keys.Key_Return, keys.Key_Enter):
            self.entered.emit()
        elif key == keys.Key_Escape:
            self.escaped.emit()
        elif key in (keys.Key_PageUp, keys.Key_PageDown):
            self.scrolled.emit(-1 if key == keys.Key_PageUp else 1)
        elif key in (keys.Key_Up, keys.Key_Down) and self._steps(key):
            self.stepped.emit(-1 if key == keys.Key_Up else 1)
        elif key == keys.Key_Backspace and self._at_start() and not event.isAutoRepeat():
            self.emptied.emit()
        else:
            return False
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A picture is no speech; a page is one card, and that is said."""
        files = any(url.isLocalFile() for url in source.urls())
        if files or (source.hasImage() and not source.hasText()):
            self.pictured.emit(source)
        else:
            super().insertFromMimeData(source)
            if len(source.text()) > _POURED:
                self.poured.emit(len(source.text()))

    def _steps(self, key: int) -> bool:
        """Whether an arrow leaves the line for the cards: it is empty, or holds one of them."""
        if not self.text():
            return True
        place = self.textCursor()
        way = QTextCursor.MoveOperation
        return self.stepping and not place.movePosition(
            way.Up if key == Qt.Key.Key_Up else way.Down
        )

    def _at_start(self) -> bool:
        place = self.textCursor()
        return place.position() == 0 and not place.hasSelection()

    def turn(self) -> None:
        """Read from the side of the first strong letter, or of the key."""
        text = self.text()
        if not text:
            self.switched = None
        way = direction_of(text, self.switched)
        rtl = self.look.rtl if way is None else way == "rtl"
        now = (rtl, self.look.text_size)
        if now == self._turned:
            return
        self._turned = now
        directions = Qt.LayoutDirection
        direction = directions.RightToLeft if rtl else directions.LeftToRight
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        # Plain text is not mirrored by its direction alone.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(direction)
        self.setFont(self.look.font(self._size + int(rtl), face="voice"))

    def _stay(self, low: int, high: int) -> None:
        """A space that hangs over the end of a line must not push an Arabic line out of view."""
        if high:
            self.horizontalScrollBar().setRange(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As tall as what is typed, up to four lines."""
        lines = max(1, min(_MOST_LINES, round(self.document().size().height())))
        if lines != self._lines or self.height() != self.sizeHint().height():
            self._lines = lines
            self.setFixedHeight(self.sizeHint().height())
            self.grown.emit()


def _control_digit(event: QKeyEvent) -> int | None:
    """The digit pressed with Ctrl: a key of the upper row, or of the block of digits."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return digit_of(event) if modifiers == Qt.KeyboardModifier.ControlModifier else None


def _is_command(event: QKeyEvent) -> bool:
    """Whether a key is for the page: Ctrl and a letter that edits no text by custom."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and chr(event.key()) in _COMMANDS if event.key() < 128 else False


def _kind_of(event: QKeyEvent) -> str | None:
    """The kind whose key this is."""
    number = _control_digit(event) or 0
    return CONTRIBUTION_KINDS[number - 1] if 1 <= number <= len(CONTRIBUTION_KINDS) else None


def _tend_of(event: QKeyEvent) -> str | None:
    """What else of the card this key turns."""
    number = _control_digit(event)
    return None if number is None else {9: "rendering", 0: "language"}.get(number)
