"""Where an export may go: the sticks that are plugged in, the last folder, Documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths, QStorageInfo

_MOUNTED_BY_HAND = ("/media/", "/run/media/")
"""Where Linux puts what somebody plugged in."""
_REMOVABLE = 2
"""What Windows answers of a drive that can be pulled out."""


@dataclass(frozen=True)
class Place:
    """A folder to hand over in. ``kind``: stick, last or documents."""

    kind: str
    folder: Path
    name: str
    free: int
    writable: bool = True


class Volume(NamedTuple):
    """A mounted file system, as the system tells."""

    root: str
    device: str
    name: str
    free: int
    writable: bool


def places(last: Path | None) -> list[Place]:
    """Sticks first, those that can be written before the others; never empty."""
    found = sticks(_volumes(), last)
    if last is not None and last.is_dir() and not any(last == each.folder for each in found):
        found.append(_folder("last", last))
    documents = _documents()
    if not any(documents == each.folder for each in found):
        found.append(_folder("documents", documents))
    return found


def sticks(
    volumes: Iterable[Volume], last: Path | None = None, system: Path = Path("/sys")
) -> list[Place]:
    """What can be pulled out; a folder on it that was used last is taken rather than its top."""
    found = []
    for volume in volumes:
        if _is_removable(volume, system):
            root = Path(volume.root)
            inside = last is not None and last.is_dir() and last.is_relative_to(root)
            folder = last if inside and last is not None else root
            name = volume.name or root.name or volume.root
            found.append(Place("stick", folder, name, volume.free, volume.writable))
    return sorted(found, key=lambda place: not place.writable)


def _volumes() -> list[Volume]:
    return [
        Volume(
            each.rootPath(),
            bytes(each.device().data()).decode(errors="replace"),
            each.name(),
            each.bytesAvailable(),
            not each.isReadOnly() and os.access(each.rootPath(), os.W_OK),
        )
        for each in QStorageInfo.mountedVolumes()
        if each.isValid() and each.isReady()
    ]


def _is_removable(volume: Volume, system: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(volume.root) == _REMOVABLE)
    if volume.root.startswith(_MOUNTED_BY_HAND):
        return True
    if not volume.root.startswith("/mnt/") or not volume.device.startswith("/dev/"):
        return False
    device = (system / "class" / "block" / Path(volume.device).name).resolve()
    told = [place / "removable" for place in (device, device.parent)]
    return any(file.is_file() and file.read_text().strip() == "1" for file in told)


def _folder(kind: str, folder: Path) -> Place:
    free = QStorageInfo(str(folder)).bytesAvailable()
    return Place(kind, folder, folder.name or str(folder), free, os.access(folder, os.W_OK))


def _documents() -> Path:
    told = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(told) if told else Path.home()
    return folder if folder.is_dir() else Path.home()
