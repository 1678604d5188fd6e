"""Photos of flip-charts where a session is shown: added by key, drop or paste, seen small on what
they belong to and large in a sheet of their own (N13).

A page makes one :class:`Photos`, calls ``read`` when it opens a session and when photos were
touched, ``show`` at a key, ``drop`` and ``paste`` with what came, and ``draw`` where it paints.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from ...errors import DialogueError
from ..desk import Desk
from ..folders import PICTURES, ask_files
from ..look import Look
from ..look.shapes import mirrored
from ..operations import photos as operations
from ..operations import records
from ..operations.photos import SUFFIXES, PhotoLine, Spot
from ..page import Page
from .photo_sheet import PhotoSheet

_MOST = 3
"""So many small photos stand on a card; the sheet shows all."""


def dropped_photos(data: QMimeData) -> list[Path]:
    """The photos among the files that are dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in SUFFIXES]


class Photos(QObject):
    """``changed()`` when others are to be drawn, ``listed()`` when those of the session were read.
    What is done is told by the page.

    ``ask_paths`` is what the system does, so that a test answers in its place.
    """

    changed = Signal()
    listed = Signal()

    def __init__(self, desk: Desk, page: Page, now: Callable[[], dt.datetime]) -> None:
        super().__init__(page)
        self.desk, self.page, self.now = desk, page, now
        self.look: Look = page.look
        self.ask_paths: Callable[[], list[Path]] = self._ask_paths
        self.lines: list[PhotoLine] = []
        self.sheet: PhotoSheet | None = None
        self.session: UUID | None = None
        self._thumbs: dict[str, QPixmap] = {}

    # --- reading -------------------------------------------------------------------------------

    def read(self, session: UUID | None) -> None:
        """Show the photos of a session from now on."""
        self.session = session
        if session is not None:
            self.desk.run(operations.read(session), self.show_lines, owner=self)

    def show_lines(self, lines: Sequence[PhotoLine]) -> None:
        """What there is; small pictures of it are made beside."""
        self.lines = list(lines)
        wanted = [line.file for line in self.lines if line.file not in self._thumbs]
        if wanted:
            thumbs = operations.thumbs(list(dict.fromkeys(wanted)))
            self.desk.run(thumbs, self._made, owner=self)
        if self.sheet is not None:
            self.sheet.show_lines(self._at(self.sheet.spot))
        self.changed.emit()
        self.listed.emit()

    def _made(self, thumbs: dict[str, QImage]) -> None:
        self._thumbs.update({file: QPixmap.fromImage(image) for file, image in thumbs.items()})
        self.changed.emit()

    def _at(self, spot: Spot) -> list[PhotoLine]:
        """Those of a card or of an item; of a session all."""
        if spot.card is None and spot.item is None:
            return self.lines
        return [line for line in self.lines if line.spot[1:] == spot[1:]]

    def of(self, card: UUID | None = None, item: UUID | None = None) -> list[PhotoLine]:
        """The photos of a card or of an item of the agenda."""
        return [line for line in self.lines if line.spot[1:] == (card, item)]

    # --- adding --------------------------------------------------------------------------------

    def show(self, card: UUID | None = None, item: UUID | None = None) -> None:
        """The photos of a card, of an item or of the session; without any, which ones to add."""
        if self.session is None:
            return
        spot = Spot(self.session, card, item)
        if not self._at(spot):
            self.ask(spot)
            return
        self.sheet = PhotoSheet(self.look, self.page, spot)
        self.sheet.asked.connect(self.ask)
        self.sheet.wanted.connect(self._want)
        self.sheet.changed.connect(self._change)
        self.sheet.removed.connect(self._remove)
        self.sheet.finished.connect(self._closed)
        self.sheet.show_lines(self._at(spot))
        self.sheet.open()

    def write_on(self, photo: UUID, caption: str) -> None:
        """Go on with the caption of a photo, if it is still there."""
        line = next((line for line in self.lines if line.id == photo), None)
        if line is not None:
            self.show(*line.spot[1:])
        if self.sheet is not None:
            self.sheet.write_on(photo, caption)

    def ask(self, spot: Spot) -> None:
        """Choose files."""
        paths = self.ask_paths()
        if paths:
            self._add(spot, paths)

    def keep(self, paths: list[Path], item: UUID | None = None) -> None:
        """Add photos to the session, or to an item of its agenda."""
        if self.session is not None:
            self._add(Spot(self.session, None, item), paths)

    def drop(self, data: QMimeData, card: UUID | None = None, item: UUID | None = None) -> bool:
        """Add the photos among what was let go; False when there are none."""
        paths = dropped_photos(data)
        if paths and self.session is not None:
            self._add(Spot(self.session, card, item), paths)
        return bool(paths)

    def paste(self, card: UUID | None = None, item: UUID | None = None) -> bool:
        """Add the picture, or the photos, that were copied; False when there are none."""
        return self.take(QGuiApplication.clipboard().mimeData(), card, item)

    def take(self, data: QMimeData, card: UUID | None = None, item: UUID | None = None) -> bool:
        """Add the picture, or the photos, among what came; False when there are none."""
        if self.session is None or self.drop(data, card, item):
            return self.session is not None
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            return False
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        spot, png = Spot(self.session, card, item), bytes(buffer.data().data())
        copied = operations.add_copied(spot, png, self.now())
        self.desk.run(copied, self._added, self._refused, self)
        return True

    def _add(self, spot: Spot, paths: list[Path]) -> None:
        kept = operations.add(spot, paths, self.now())
        self.desk.run(kept, self._added, self._refused, self)

    def _added(self, count: int) -> None:
        self.page.tell(self.tr("%n photo(s) kept", "", count), self._undo)

    # --- changing ------------------------------------------------------------------------------

    def _want(self, line: PhotoLine) -> None:
        """A photo is wanted large."""
        sheet = self.sheet
        if sheet is not None:
            content = operations.content(line.file)
            self.desk.run(content, lambda found: sheet.show_content(line, found), owner=sheet)

    def _change(self, line: PhotoLine) -> None:
        changed = records.edit(line.id, caption=line.caption or None, turn=line.turn)
        self.desk.run(changed, None, self._refused, self)

    def _remove(self, line: PhotoLine) -> None:
        words = self.tr("Photo removed")
        removed = records.remove(line.id)
        self.desk.run(removed, lambda _: self.page.tell(words, self._undo), owner=self)

    def _closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _undo(self) -> None:
        self.desk.run(records.undo())

    def _refused(self, error: DialogueError) -> None:
        self.page.alert.emit(error.sentence(self.look.language.code))

    def _ask_paths(self) -> list[Path]:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        pattern = self.tr("Photos ({kinds})").format(kinds=kinds)
        return ask_files(self.page, PICTURES, self.tr("Photos to add"), pattern)

    # --- painting ------------------------------------------------------------------------------

    def draw(self, card: UUID, p: QPainter, rect: QRectF) -> float:
        """Draw the small photos of a card at the trailing end of a rectangle, as high as it;
        answers the room they took."""
        side, taken = rect.height(), 0.0
        for line in self.of(card)[:_MOST]:
            spot = QRectF(rect.right() - taken - side, rect.top(), side, side)
            self._draw_thumb(p, mirrored(self.look, spot, rect), line)
            taken += side + self.look.px(4)
        return taken + self.look.px(8) if taken else 0.0

    def _draw_thumb(self, p: QPainter, spot: QRectF, line: PhotoLine) -> None:
        look, path = self.look, QPainterPath()
        path.addRoundedRect(spot, 4, 4)
        p.fillPath(path, look.color("sunk"))
        picture = self._thumbs.get(line.file, QPixmap())
        if picture.isNull():
            mark = spot.adjusted(3, 3, -3, -3)
            look.icon(p, "file", mark, "ink3")
        else:
            if line.turn:
                picture = picture.transformed(QTransform().rotate(90 * line.turn))
            p.save()
            p.setClipPath(path, Qt.ClipOperation.IntersectClip)
            p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            p.drawPixmap(spot, picture, _middle(picture))
            p.restore()
        p.setPen(QPen(look.color("edge"), 1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPath(path)


def _middle(picture: QPixmap) -> QRectF:
    """The square in the middle of a picture."""
    side = min(picture.width(), picture.height())
    return QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
