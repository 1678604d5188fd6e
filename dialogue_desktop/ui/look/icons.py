"""Our own icons: drawn once per size and colour, mirrored where direction means something."""

from __future__ import annotations

import math

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from ...resources import resource


class Icons:
    """SVG files of ``resources/icons`` on a 24 grid; ``class="directed"`` ones are mirrored."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}

    def source(self, name: str) -> str:
        """The SVG text of an icon."""
        if name not in self._sources:
            path = resource("icons", f"{name}.svg")
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]

    def pixmap(
        self, name: str, side: float, color: QColor, rtl: bool, stroke: float, ratio: float
    ) -> QPixmap:
        """An icon as a square pixmap of ``side`` device-independent pixels."""
        key = (name, side, color.rgba(), rtl, stroke, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, side, color, rtl, stroke, ratio)
        return self._pixmaps[key]

    def draw(
        self, p: QPainter, name: str, rect: QRectF, color: QColor, rtl: bool, stroke: float = 1.75
    ) -> None:
        """Draw an icon into a square; whole pixels keep its lines crisp."""
        ratio = p.device().devicePixelRatio()
        picture = self.pixmap(name, rect.width(), color, rtl, stroke, ratio)
        p.drawPixmap(QPointF(round(rect.x()), round(rect.y())), picture)

    def _render(
        self, name: str, side: float, color: QColor, rtl: bool, stroke: float, ratio: float
    ) -> QPixmap:
        source = self.source(name)
        tinted = source.replace("currentColor", color.name()).replace(
            'stroke-width="1.75"', f'stroke-width="{stroke}"'
        )
        dots = math.ceil(side * ratio)
        picture = QPixmap(dots, dots)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if rtl and 'class="directed"' in source:
            painter.setTransform(QTransform(-1, 0, 0, 1, side * ratio, 0))
        painter.setOpacity(color.alphaF())
        renderer = QSvgRenderer(QByteArray(tinted.encode()))
        renderer.render(painter, QRectF(0, 0, side * ratio, side * ratio))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
