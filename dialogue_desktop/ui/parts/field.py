"""Fields: a label over a box where one types, a hint or a complaint under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, is_arabic, text_width
from ..look.shapes import draw_box, draw_ring, mirrored
from ..look.tokens import CONTROL, RADIUS, RING
from .base import Part, Words, announce, say
from .dropping import PassFiles
from .keycap import draw_keycap, keycap_width

_LABEL, _NOTE = 19, 20
_EDGE = 2
"""Pixels between a field's box and its editor, above and below."""
_LIFT = 0.32
"""From the middle of a field to the base of its letters, by their size."""
_QT_INSET, _QT_MARGIN = 2, 1
"""What Qt keeps free in a line beside and above its letters."""


class Framed(Part):
    """A label, a ringed box around an editor, and one line under it."""

    edited = Signal(str)
    left = Signal()
    hangs = True

    def __init__(
        self,
        look: Look,
        label: Words | None,
        editor: QLineEdit | QPlainTextEdit,
        *,
        hint: Words | None,
        placeholder: Words | None,
        direction: str,
        icon: str | None,
        height: int,
        size: float,
        face: str = "ui",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._label, self._hint, self._placeholder = label, hint, placeholder
        self._complaint: Words | None = None
        self._called: Words = ""
        self.direction, self._icon, self._rtl = direction, icon, look.rtl
        self._height, self._size, self._face = height, size, face
        self.editor = editor
        editor.setParent(self)
        editor.installEventFilter(self)
        PassFiles(editor.viewport() if isinstance(editor, QPlainTextEdit) else editor)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._offer_editing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What is typed there."""
        raise NotImplementedError

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """One types in the editor. A focus proxy would do as well, but Qt takes a part with one
        for its editor wherever it meets it in the order of Tab, and leaves out what lies
        between."""
        self.editor.setFocus(reason)

    def complain(self, words: Words | None) -> None:
        """Say what does not fit, under the field; None when all is well."""
        self._complaint = words
        self.editor.setAccessibleDescription(say(words or self._hint))
        announce(self.editor, say(words), at_once=True)
        self.updateGeometry()
        self._place()
        self.update()

    def call(self, words: Words) -> None:
        """What is typed there, where no label stands over it to say so."""
        self._called = words
        self._dress()

    @property
    def complains(self) -> bool:
        return bool(say(self._complaint))

    def refresh(self) -> None:
        self._dress()
        super().refresh()
        self._place()

    def sizeHint(self) -> QSize:
        note = self.look.px(_NOTE) if self._note() else 0
        label = self.look.px(_LABEL) if self._label else 0
        return QSize(self.look.px(180), label + self.look.px(self._height) + 2 * RING + note)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(64), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if isinstance(event, QFocusEvent) and event.lostFocus():
                self.left.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QEvent) -> None:
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """What can't be typed in now looks so."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def _offer_editing(self, place: QPoint) -> None:
        """Qt's own list of what can be done with a text, in our menu."""
        from .menu import Menu

        offered = self.editor.createStandardContextMenu()
        menu = Menu(self.look, self.editor, numbered=False)
        menu.addActions([action for action in offered.actions() if action.menu() is None])
        menu.aboutToHide.connect(offered.deleteLater)
        menu.open_at(self.editor.mapToGlobal(place))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, box = self.look, self._box()
        focused = self.editor.hasFocus()
        if self._label:
            strip = QRectF(RING, 0, rect.width() - 2 * RING, look.px(_LABEL) - 1)
            draw_line(look, p, strip, say(self._label), self._label_setting())
        if focused:
            draw_ring(look, p, box.adjusted(-RING, -RING, RING, RING), RADIUS)
        draw_box(look, p, box, focused, self.isEnabled(), "stop" if self.complains else None)
        if self._icon:
            side = look.px(20 if self._size < 18 else 22)
            spot = QRectF(box.left() + look.px(12), box.center().y() - side / 2, side, side)
            look.icon(p, self._icon, mirrored(look, spot, box), "accent" if focused else "ink3")
        if self._note():
            self._draw_note(p, QRectF(RING, box.bottom() + RING, box.width(), look.px(_NOTE)))

    def _draw_note(self, p: QPainter, rect: QRectF) -> None:
        look, color = self.look, "stop" if self.complains else "ink3"
        if self.complains:
            side = look.px(16)
            spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            look.icon(p, "warning", mirrored(look, spot, rect), color, 2)
            start = rect.adjusted(look.px(22), 0, 0, 0)
            rect = mirrored(look, start, rect)
        draw_line(look, p, rect, self._note(), Setting(13, color=color))

    def _label_setting(self) -> Setting:
        """An Arabic label over an Arabic field stands at the field's own side."""
        own = self.direction in ("rtl", "ltr") and is_arabic(say(self._label)) != self.look.rtl
        if own:
            return Setting(13, color="ink2", align="own", direction="auto")
        return Setting(13, color="ink2")

    def _note(self) -> str:
        return say(self._complaint) or say(self._hint)

    def _box(self) -> QRectF:
        top = (self.look.px(_LABEL) if self._label else 0) + RING
        width = max(0, self.width() - 2 * RING)
        return QRectF(RING, top, width, self.look.px(self._height))

    def _trailing(self) -> int:
        return self.look.px(11)

    def _place(self) -> None:
        box, look = self._box(), self.look
        leading = look.px(42 if self._icon else 9)
        trailing = self._trailing()
        left, right = (trailing, leading) if look.rtl else (leading, trailing)
        inner = box.adjusted(left, _EDGE, -right, -_EDGE).toRect()
        self.editor.setGeometry(inner)

    def _dress(self) -> None:
        palette = QPalette(self.editor.palette())
        roles = QPalette.ColorRole
        palette.setColor(roles.Base, Qt.GlobalColor.transparent)
        palette.setColor(roles.Window, Qt.GlobalColor.transparent)
        palette.setColor(roles.Text, self.look.color("ink" if self.isEnabled() else "ink3"))
        palette.setColor(roles.PlaceholderText, self.look.color("ink3"))
        palette.setColor(roles.Highlight, self.look.color("accent_line"))
        palette.setColor(roles.HighlightedText, self.look.color("ink"))
        self.editor.setPalette(palette)
        self._turn()
        name = say(self._label) or say(self._called) or say(self._placeholder)
        self.editor.setAccessibleName(name)
        self.editor.setAccessibleDescription(self._note())

    def _turn(self) -> None:
        """Type from the side the text reads from; what is empty reads as the interface does."""
        text = self.text()
        ways = Qt.LayoutDirection
        self._rtl = self.direction == "rtl"
        if self.direction == "auto":
            self._rtl = is_arabic(text) if text else self.look.rtl
        self.editor.setFont(self.look.font(self._size, 400, self._face, text))
        self.editor.setLayoutDirection(ways.RightToLeft if self._rtl else ways.LeftToRight)


class Field(Framed):
    """One line. ``direction``: ``auto`` follows the first strong letter, ``ltr`` for phones
    and Latin names, ``rtl`` for Arabic names. Emits ``edited(str)`` when a person types,
    ``entered`` at Enter, ``left`` when the focus goes."""

    entered = Signal()

    def __init__(
        self,
        look: Look,
        label: Words | None,
        *,
        hint: Words | None = None,
        placeholder: Words | None = None,
        direction: str = "auto",
        icon: str | None = None,
        height: int = CONTROL,
        size: float = 15,
        face: str = "ui",
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(
            look,
            label,
            self.line,
            hint=hint,
            placeholder=placeholder,
            direction=direction,
            icon=icon,
            height=height,
            size=size,
            face=face,
            parent=parent,
        )
        self.line.setFrame(False)
        self.line.textChanged.connect(self._turn)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self._dress()

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str | None) -> None:
        """Put a value there without telling anyone; a long one is seen from its beginning."""
        self.line.setText(text or "")
        if not self.line.hasFocus():
            self.line.home(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        came = isinstance(event, QFocusEvent) and event.gotFocus()
        if came and event.reason() == Qt.FocusReason.OtherFocusReason:  # type: ignore[attr-defined]
            self.line.end(False)
        return super().eventFilter(watched, event)

    def propose(self, values: Sequence[str]) -> None:
        """Offer known values while typing; anything else may still be typed."""
        from .proposed import propose

        propose(self.line, values)
        self._dress_proposed()

    def _dress_proposed(self) -> None:
        if self.line.completer() is not None:
            from .proposed import dress_proposed

            dress_proposed(self.look, self.line)

    def _turn(self) -> None:
        """Qt centres the tallest font that a line happens to need and lifts it by what it rises
        above the field's own, so that a text with Arabic would jump: measured from the top,
        all stand on one base. An empty line would begin where the keyboard's language does."""
        super()._turn()
        sides = Qt.AlignmentFlag
        self.line.setAlignment(
            sides.AlignTop
            | sides.AlignAbsolute
            | (sides.AlignRight if self._rtl else sides.AlignLeft)
        )
        middle = self.look.px(self._height) / 2 - _EDGE
        base = round(middle + self._size * self.look.text_size * _LIFT)
        ascent = self.line.fontMetrics().ascent() + _QT_MARGIN
        self.line.setTextMargins(0, base - ascent, 0, 0)
        self.update()

    def _dress(self) -> None:
        self.line.setPlaceholderText(say(self._placeholder))
        super()._dress()
        # Qt tells it to screen readers, but would paint it on another base than what is typed.
        palette = QPalette(self.line.palette())
        palette.setColor(QPalette.ColorRole.PlaceholderText, Qt.GlobalColor.transparent)
        self.line.setPalette(palette)
        self._dress_proposed()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        super().draw(p, rect)
        self._draw_placeholder(p)

    def _draw_placeholder(self, p: QPainter) -> None:
        if not self.text():
            side = "right" if self._rtl else "left"
            setting = Setting(self._size, 400, "ink3", self._face, align=side, direction="auto")
            place = QRectF(self.line.geometry()).adjusted(_QT_INSET, 0, -_QT_INSET, 0)
            draw_line(self.look, p, place, say(self._placeholder), setting)


class SearchField(Field):
    """Search as you type; ``searched(str)`` at every change, Esc clears."""

    searched = Signal(str)

    def __init__(
        self,
        look: Look,
        placeholder: Words,
        key: str | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._key = key
        super().__init__(look, None, placeholder=placeholder, icon="search", parent=parent)
        self.line.textChanged.connect(self.searched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escapes = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined]
        if escapes and self.text():
            self.line.clear()
            return True
        return super().eventFilter(watched, event)

    def _trailing(self) -> int:
        return self.look.px(20) + (keycap_width(self.look, self._key or "") if self._fits() else 0)

    def _fits(self) -> bool:
        """Whether there is room for the key: the hint has it first."""
        if not self._key:
            return False
        hint = text_width(self.look, say(self._placeholder), self._size)
        around = self.look.px(42 + 20) + keycap_width(self.look, self._key) + 2 * _QT_INSET
        return self._box().width() >= hint + around

    def draw(self, p: QPainter, rect: QRectF) -> None:
        super().draw(p, rect)
        if self._key and self._fits() and not self.text():
            box, width = self._box(), keycap_width(self.look, self._key)
            spot = QRectF(box.right() - width - self.look.px(12), box.top(), width, box.height())
            draw_keycap(self.look, p, mirrored(self.look, spot, box), self._key)
