"""The border between two panes: it moves with the mouse and from the keyboard, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look
from ..look.shapes import draw_ring
from .base import Heard, Part, Words, follow, say

GAP = 16
"""What stands between two sheets: the border takes no room beside it."""
_STEP, _GRIP, _LINE = 16, 28, 3


class Border(Part):
    """Gives ``side``, the pane ``before`` or behind it, its width: ``usual`` pixels until somebody
    chose, never less than ``least``; ``rest`` is what the other pane keeps. ``arranged()`` when it
    was moved."""

    arranged = Signal()

    def __init__(
        self,
        look: Look,
        side: QWidget,
        usual: Callable[[], int],
        words: Words,
        *,
        before: bool = False,
        least: int = 200,
        rest: int = 360,
    ) -> None:
        super().__init__(look)
        self._side, self._usual, self._words, self._before = side, usual, words, before
        self._least, self._rest = least, rest
        self.chosen: float | None = None
        self._from: float | None = None
        self._under = False
        self.over = False
        """Whether the side lies over the other pane, so that there is nothing between them."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take a line its keyboard
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        side.installEventFilter(self)
        self.refresh()

    # How wide

    @property
    def width_now(self) -> int:
        """The width of the side, in pixels, as far as there is room."""
        wanted = self.look.px(self.chosen if self.chosen is not None else self._usual())
        whole = self.parentWidget()
        if self.chosen is None or whole is None:
            return wanted
        return max(self.look.px(self._least), min(wanted, self._most(whole.width())))

    def _most(self, whole: int) -> int:
        """What the side may take; where there is little room, what it usually takes."""
        rest = whole - self.look.px(self._rest + GAP)
        return max(rest, self.look.px(self._usual()))

    def move_to(self, width: int) -> None:
        """Let the side be so wide."""
        whole = self.parentWidget()
        if whole is not None:
            width = max(self.look.px(self._least), min(width, self._most(whole.width())))
            self._choose(width / self.look.text_size)

    def _choose(self, width: float | None) -> None:
        if width != self.chosen:
            self.chosen = width
            self.refresh()
            self.arranged.emit()

    def as_at_first(self) -> None:
        """As wide as before anybody moved it."""
        self._choose(None)

    # What comes back

    def arrangement(self) -> dict[str, Any]:
        """The width that somebody chose."""
        return {"width": self.chosen}

    def arrange(self, kept: dict[str, Any]) -> None:
        """As it was left; what is none is as at first."""
        match kept:
            case {"width": int() | float() as width} if 0 < width < 10_000:
                self.chosen = float(width)
                self.refresh()

    # Seen, heard, moved

    def refresh(self) -> None:
        """Language, size of letters or room changed."""
        self.setFixedWidth(GAP)
        self.fit()
        self.setToolTip(say(self._words))
        self.setAccessibleName(say(self._words))
        super().refresh()

    def fit(self) -> None:
        """Give the side its width."""
        self._side.setFixedWidth(self.width_now)

    def stand(self) -> None:
        """It is there while its side is beside the other pane."""
        self.setVisible(not self._side.isHidden() and not self.over)

    def heard(self) -> Heard:
        return Heard("Splitter", value=str(self._side.width()))

    def sizeHint(self) -> QSize:
        return QSize(GAP, 60)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, focused = self.look, self.hasFocus()
        held = focused or self._under or self._from is not None
        middle, high = rect.center(), min(look.px(_GRIP), rect.height())
        grip = QRectF(middle.x() - _LINE / 2, middle.y() - high / 2, _LINE, high)
        if focused:
            draw_ring(look, p, grip.adjusted(-5, -5, 5, 5), _LINE)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.color("accent") if held else look.color("edge", 0.4))
        p.drawRoundedRect(grip, _LINE / 2, _LINE / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), self.look.px(_STEP)
        way = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step}.get(Qt.Key(key), 0)
        if way:
            self.move_to(self._side.width() + way * self._sign)
            follow(self)
        elif key == Qt.Key.Key_Home:
            self.as_at_first()
            follow(self)
        else:
            super().keyPressEvent(event)

    @property
    def _sign(self) -> int:
        """Whether the side grows when the border goes to the right."""
        return 1 if self._before != self.look.rtl else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().x() - self._side.width() * self._sign
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.move_to(round((event.globalPosition().x() - self._from) * self._sign))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.as_at_first()

    def enterEvent(self, event: Any) -> None:
        super().enterEvent(event)
        self._under = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = False
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is there while its side is, and follows the room there is for both."""
        if watched is self._side and event.type() in (
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        ):
            self.stand()
        elif event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.fit()
        return False

    def event(self, event: QEvent) -> bool:
        whole = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and whole is not None:
            whole.installEventFilter(self)
        return super().event(event)
