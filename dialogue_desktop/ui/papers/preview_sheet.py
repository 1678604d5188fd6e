"""One page of a paper on the screen, as large as there is room for or as it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ...exchange.pages import POINTS, PagePicture, PageSize
from ..look import Look
from ..look.shapes import smooth
from ..parts import Heard, thin_bars

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Of what the page measures on paper, at 96 dots to an inch."""
_SCREEN = 96
_AROUND = 12


def image_of(picture: PagePicture) -> QImage:
    """A page as Qt paints it; the pixels are copied."""
    held = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
    return held.copy()


class _Canvas(QWidget):
    """Paper is white in the dark, too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.image: QImage | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(QPainter(self)) as p:
            place = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
            p.fillRect(place, Qt.GlobalColor.white)
            if self.image is not None:
                p.drawImage(place, self.image)
            p.setPen(QPen(self.look.color("edge"), 1))
            p.drawRect(place)


class PaperSheet(QScrollArea):
    """``wanted(page, scale)`` when a page is to be drawn, ``turned(page)`` when another is shown,
    ``focused(on)`` when the keyboard comes or leaves; ``show_picture`` answers."""

    wanted = Signal(int, float)
    turned = Signal(int)
    focused = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.page = 0
        self.zoom: float | None = None
        """None: the whole page is seen."""
        self.words: Callable[[], str] = str
        self._sizes: list[PageSize] = []
        self._canvas = _Canvas(look)
        thin_bars(look, self)
        self.setWidget(self._canvas)
        self._canvas.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def pages(self) -> int:
        return len(self._sizes)

    def show_sizes(self, sizes: list[PageSize]) -> None:
        """Another paper, from its first page."""
        self._sizes, self.zoom = sizes, None
        self.turn_to(0)

    def turn_to(self, page: int) -> None:
        """Show a page, if there is one."""
        if 0 <= page < self.pages:
            self.page = page
            self._canvas.image = None
            self.verticalScrollBar().setValue(0)
            self._draw()
            self.turned.emit(page)

    def set_zoom(self, zoom: float | None) -> None:
        """As large as on paper times ``zoom``; None for the whole page."""
        self.zoom = zoom
        self._draw()

    def step_zoom(self, by: int) -> None:
        """The next size up or down, from whatever is seen now."""
        now = self._scale() * POINTS / _SCREEN
        larger = [zoom for zoom in ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in ZOOMS if zoom < now - 0.01]
        if by > 0 and larger:
            self.set_zoom(larger[0])
        elif by < 0 and smaller:
            self.set_zoom(smaller[-1])

    def show_picture(self, page: int, scale: float, picture: PagePicture) -> None:
        """The page as it was drawn, unless another is wanted by now."""
        if page == self.page and abs(scale - self._scale() * self.devicePixelRatioF()) < 0.001:
            self._canvas.image = image_of(picture)
            self._canvas.update()

    def heard(self) -> Heard:
        return Heard("Document")

    def name(self, name: str, text: str) -> None:
        """What is read aloud: which page, and what is written there."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)

    def _scale(self) -> float:
        """Pixels to a point, before those of a fine screen."""
        if self.zoom is not None:
            return self.zoom * _SCREEN / POINTS
        size, room = self._sizes[self.page], self.size()
        wide = (room.width() - 2 * _AROUND - 4) / size.width
        tall = (room.height() - 2 * _AROUND - 4) / size.height
        return max(0.1, min(wide, tall))

    def _draw(self) -> None:
        if not self._sizes:
            return
        size, scale = self._sizes[self.page], self._scale()
        around = 2 * _AROUND
        self._canvas.resize(
            QSize(round(size.width * scale) + around, round(size.height * scale) + around)
        )
        self._canvas.update()
        self.wanted.emit(self.page, scale * self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom is None:
            self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move on a page that is larger than its place; where it ends, the next begins."""
        keys, bar = Qt.Key, self.verticalScrollBar()
        forward = 1 if not self.look.rtl else -1
        match event.key():
            case keys.Key_PageDown | keys.Key_Space:
                self._on(1) if bar.value() == bar.maximum() else bar.setValue(
                    bar.value() + bar.pageStep()
                )
            case keys.Key_PageUp | keys.Key_Backspace:
                self._on(-1) if bar.value() == 0 else bar.setValue(bar.value() - bar.pageStep())
            case keys.Key_Right | keys.Key_Left if not self.horizontalScrollBar().maximum():
                self._on(forward if event.key() == keys.Key_Right else -forward)
            case keys.Key_Home:
                self.turn_to(0)
            case keys.Key_End:
                self.turn_to(self.pages - 1)
            case keys.Key_Plus | keys.Key_Equal:
                self.step_zoom(1)
            case keys.Key_Minus:
                self.step_zoom(-1)
            case keys.Key_0:
                self.set_zoom(None)
            case keys.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def _on(self, by: int) -> None:
        self.turn_to(self.page + by)
