"""Where an export may go: the sticks that are plugged in, the last folder, Documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStorageInfo

from ..folders import documents

_MOUNTED_BY_HAND = ("/media/", "/run/media/")
"""Where Linux puts what somebody plugged in."""
_REMOVABLE = 2
"""What Windows answers of a drive that can be pulled out."""
_REMOTE = 4
"""What Windows answers of a drive that another computer lends."""
_LENT = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afpfs", "9p", "davfs", "fuse.davfs2"}
_LENT |= {"fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "ncpfs"}
"""What Linux calls the file systems of other computers."""


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
    kind: str = ""


def places(last: Path | None) -> list[Place]:
    """Sticks first, those that can be written before the others; never empty."""
    found = sticks(_volumes(), last)
    if last is not None and last.is_dir() and not any(last == each.folder for each in found):
        found.append(_folder("last", last))
    at_home = documents()
    if not any(at_home == each.folder for each in found):
        found.append(_folder("documents", at_home))
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


def roots() -> list[Path]:
    """The tops of the sticks that are plugged in."""
    return [Path(each.root) for each in _volumes() if _is_removable(each, Path("/sys"))]


def stick_of(path: Path, system: Path = Path("/sys")) -> Path | None:
    """The top of the stick that a file is on; None where it is on no stick."""
    volume = _volume_of(path, _volumes())
    return Path(volume.root) if volume and _is_removable(volume, system) else None


def is_lent(path: Path, volumes: Iterable[Volume] | None = None) -> bool:
    """Whether a file is on another computer, where a lock may keep nobody out and a write may
    stop half way."""
    if sys.platform == "win32" and str(path).startswith("\\\\"):
        return True
    volume = _volume_of(path, _volumes() if volumes is None else volumes)
    if volume is None:
        return False
    if sys.platform == "win32":
        return _drive_type(volume.root) == _REMOTE
    return volume.kind.lower() in _LENT


def _volume_of(path: Path, volumes: Iterable[Volume]) -> Volume | None:
    within = [each for each in volumes if path.is_relative_to(each.root)]
    return max(within, key=lambda each: len(each.root), default=None)


def _volumes() -> list[Volume]:
    return [
        Volume(
            each.rootPath(),
            bytes(each.device().data()).decode(errors="replace"),
            each.name(),
            each.bytesAvailable(),
            not each.isReadOnly() and os.access(each.rootPath(), os.W_OK),
            bytes(each.fileSystemType().data()).decode(errors="replace"),
        )
        for each in QStorageInfo.mountedVolumes()
        if each.isValid() and each.isReady()
    ]


def _is_removable(volume: Volume, system: Path) -> bool:
    if sys.platform == "win32":
        return _drive_type(volume.root) == _REMOVABLE
    if volume.root.startswith(_MOUNTED_BY_HAND):
        return True
    if not volume.root.startswith("/mnt/") or not volume.device.startswith("/dev/"):
        return False
    device = (system / "class" / "block" / Path(volume.device).name).resolve()
    told = [place / "removable" for place in (device, device.parent)]
    return any(file.is_file() and file.read_text().strip() == "1" for file in told)


def _drive_type(root: str) -> int:
    """What Windows knows of a drive."""
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(root))  # type: ignore[attr-defined]


def _folder(kind: str, folder: Path) -> Place:
    free = QStorageInfo(str(folder)).bytesAvailable()
    return Place(kind, folder, folder.name or str(folder), free, os.access(folder, os.W_OK))
