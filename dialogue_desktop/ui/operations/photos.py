"""Photos of a session: what there is, adding from files or from what was copied (N13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ...workspace import Workspace

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


@job
def read(ws: Workspace, session: UUID) -> list[PhotoLine]:
    """The photos of a session, in the order in which they were added."""
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


@job
def add(ws: Workspace, spot: Spot, paths: Sequence[Path], at: dt.datetime) -> int:
    """Keep photos from files; answers how many were."""
    return _attach(ws, spot, paths, at)


@job
def add_copied(ws: Workspace, spot: Spot, png: bytes, at: dt.datetime) -> int:
    """Keep a picture that was copied elsewhere."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "copied.png"
        path.write_bytes(png)
        return _attach(ws, spot, [path], at)


def _attach(ws: Workspace, spot: Spot, paths: Sequence[Path], at: dt.datetime) -> int:
    made = ws.attach_photos(
        spot.session, paths, contribution_id=spot.card, agenda_item_id=spot.item, taken_at=at
    )
    return len(made)


@job
def thumbs(ws: Workspace, files: Sequence[str]) -> dict[str, QImage]:
    """Photos as small pictures, made where nobody waits for a frame; null of what is not here."""
    return {file: _small(ws.attachment(file)) for file in files}


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


@job
def content(ws: Workspace, file: str) -> bytes | None:
    """The bytes of a photo; None where they have not come yet."""
    return ws.attachment(file) if file else None
