"""A photo of a signed sheet: as wide as its place, larger and smaller, turned."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ..look import Look, Setting, draw_line
from ..parts import Heard, Words, say, thin_bars

_STEP, _LEAST, _MOST = 1.25, 0.5, 5.0
_TABLE = "#6E6452"


class _Canvas(QWidget):
    """The picture itself, as large as it is shown."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__()
        self.view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            view = self.view
            if view.picture.isNull():
                words = Setting(15, color="on_accent", align="center")
                draw_line(view.look, p, QRectF(self.rect()), say(view.words), words)
            else:
                shown = view.shown_size()
                place = QPoint((self.width() - shown.width()) // 2, view.look.px(12))
                p.drawPixmap(QRectF(place, shown).toRect(), view.picture)
            if view.hasFocus():
                p.setPen(QPen(view.look.color("on_accent"), 2))
                p.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -2, -2))


class PhotoView(QScrollArea):
    """``words`` stand in the place of a photo that is not there."""

    def __init__(self, look: Look, words: Words, name: Words) -> None:
        super().__init__()
        self.look, self.words, self._name = look, words, name
        self.picture = QPixmap()
        self.factor = 1.0
        self._image, self._turn = QImage(), 0
        self.canvas = _Canvas(self)
        self.setWidget(self.canvas)
        self.setWidgetResizable(False)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        palette = self.palette()
        palette.setColor(self.viewport().backgroundRole(), QColor(_TABLE))
        self.viewport().setAutoFillBackground(True)
        self.viewport().setPalette(palette)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        thin_bars(look, self, over=True)
        look.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Language, theme or text size changed."""
        self.setAccessibleName(say(self._name))
        self.canvas.update()

    def heard(self) -> Heard:
        """The photo, or that there is none."""
        return Heard("Graphic", value=say(self.words) if self.picture.isNull() else "")

    def show_photo(self, content: bytes | None, turn: int) -> None:
        """Show a photo, quarter turns clockwise; None shows the words."""
        self._image = QImage.fromData(content) if content else QImage()
        self._turn = turn
        turned = self._image.transformed(QTransform().rotate(90 * turn))
        self.picture = QPixmap.fromImage(turned) if not turned.isNull() else QPixmap()
        self._lay()

    def shown_size(self) -> QSize:
        """How large the picture is drawn now."""
        if self.picture.isNull():
            return QSize()
        width = (self.viewport().width() - 2 * self.look.px(14)) * self.factor
        return QSize(int(width), int(width * self.picture.height() / self.picture.width()))

    def zoom(self, steps: int) -> None:
        """Larger or smaller; what is in the middle stays there."""
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(1, self.canvas.height())
        self.factor = max(_LEAST, min(_MOST, self.factor * _STEP**steps))
        self._lay()
        bar.setValue(int(middle * self.canvas.height() - self.viewport().height() / 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.canvas.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.canvas.update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What says that the keyboard is here stays at the edge."""
        super().scrollContentsBy(dx, dy)
        self.canvas.update()

    def _lay(self) -> None:
        shown, room = self.shown_size(), self.viewport().size()
        tall = shown.height() + 2 * self.look.px(12)
        self.canvas.resize(max(shown.width(), room.width()), max(tall, room.height()))
        self.canvas.update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._lay()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
