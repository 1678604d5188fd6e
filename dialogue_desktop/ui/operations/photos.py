"""Photos of a session: what there is, adding from files or from what was copied (N13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QImage

    from ...errors import DialogueError
    from ...workspace import Workspace
    from ..desk import Desk

Failed = Callable[["DialogueError"], None]
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif")
"""What is dropped with these endings is a photo."""
THUMB = 160
"""Pixels of the longer side of a photo as a list shows it."""


class Spot(NamedTuple):
    """Where a photo belongs: a card, an item of the agenda, or the session alone."""

    session: UUID
    card: UUID | None = None
    item: UUID | None = None


class PhotoLine(NamedTuple):
    """A photo as stored; ``file`` is the hash of its bytes."""

    id: UUID
    spot: Spot
    file: str = ""
    caption: str = ""
    turn: int = 0
    taken_at: dt.datetime | None = None


def read(
    desk: Desk, session: UUID, then: Callable[[list[PhotoLine]], None], owner: QObject
) -> None:
    """The photos of a session, in the order in which they were added."""

    def job(ws: Workspace) -> list[PhotoLine]:
        from ...domain.photos import Photo

        return [
            PhotoLine(
                one.id,
                Spot(one.session_id, one.contribution_id, one.agenda_item_id),
                one.file or "",
                one.caption or "",
                one.turn or 0,
                one.taken_at,
            )
            for one in ws.all(Photo, session_id=session)
        ]

    desk.run(job, then, owner=owner)


def add(
    desk: Desk,
    spot: Spot,
    paths: Sequence[Path],
    at: dt.datetime,
    then: Callable[[Any], None],
    failed: Failed,
    owner: QObject,
) -> None:
    """Keep photos from files."""
    desk.run(lambda ws: _attach(ws, spot, paths, at), then, failed, owner)


def add_copied(
    desk: Desk,
    spot: Spot,
    png: bytes,
    at: dt.datetime,
    then: Callable[[Any], None],
    failed: Failed,
    owner: QObject,
) -> None:
    """Keep a picture that was copied elsewhere."""

    def job(ws: Workspace) -> int:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "copied.png"
            path.write_bytes(png)
            return _attach(ws, spot, [path], at)

    desk.run(job, then, failed, owner)


def _attach(ws: Workspace, spot: Spot, paths: Sequence[Path], at: dt.datetime) -> int:
    made = ws.attach_photos(
        spot.session, paths, contribution_id=spot.card, agenda_item_id=spot.item, taken_at=at
    )
    return len(made)


def thumbs(
    desk: Desk, files: Sequence[str], then: Callable[[dict[str, QImage]], None], owner: QObject
) -> None:
    """Photos as small pictures, made where nobody waits for a frame; null of what is not here."""

    def job(ws: Workspace) -> dict[str, QImage]:
        return {file: _small(ws.attachment(file)) for file in files}

    desk.run(job, then, owner=owner)


def _small(content: bytes | None) -> QImage:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QImage, QImageReader

    if not content:
        return QImage()
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    fits = reader.size().scaled(QSize(THUMB, THUMB), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(fits)
    return reader.read()


def content(desk: Desk, file: str, then: Callable[[bytes | None], None], owner: QObject) -> None:
    """The bytes of a photo; None where they have not come yet."""
    desk.run(lambda ws: ws.attachment(file) if file else None, then, owner=owner)


def change(desk: Desk, id: UUID, failed: Failed, owner: QObject, **fields: Any) -> None:
    """Another caption, another way up."""
    desk.run(lambda ws: ws.edit(id, **fields), None, failed, owner)


def remove(desk: Desk, id: UUID, then: Callable[[Any], None], owner: QObject) -> None:
    """Take a photo away."""
    desk.run(lambda ws: ws.remove(id), then, owner=owner)
