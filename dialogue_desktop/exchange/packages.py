"""What people hand over, opened up: exports, working files, zips of them, "name (1)" copies (M22).

Each file is copied first: the stick may be pulled out, and what was checked is what is read.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..errors import DialogueError, RefusedFile
from ..store.file import code_of

MOST_FILES = 5000
LARGEST_ZIPPED = 4 << 30
BLOCK = 1 << 20


class Parcel(NamedTuple):
    """A file as it was handed over, and the copy that is looked at."""

    name: str
    path: Path


def parcels(paths: Iterable[Path], folder: Path, refused: list[RefusedFile]) -> Iterator[Parcel]:
    """Copies of all files that were named, found in a folder or packed in a zip.

    What can't be read at all joins ``refused``; the others go on.
    """
    for path in _files(paths):
        copy = folder / f"{len(list(folder.iterdir()))}.dialogue"
        try:
            if zipfile.is_zipfile(path):
                yield from _unzipped(path, folder, refused)
                continue
            shutil.copyfile(path, copy)
        except FileNotFoundError:
            refused.append(RefusedFile("not_found", name=path.name))
            continue
        except (OSError, zipfile.BadZipFile) as error:
            copy.unlink(missing_ok=True)
            code = code_of(error)
            if code == "disk_full":  # our own disk: no fault of this file's, and all would fail
                raise DialogueError(code, name=path.name) from error
            refused.append(RefusedFile("no_access", name=path.name))
            continue
        if _left_open(path):
            copy.unlink()
            refused.append(RefusedFile("still_open", name=path.name))
            continue
        yield Parcel(path.name, copy)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(
                inside for inside in path.rglob("*") if inside.suffix in (".dialogue", ".zip")
            )
        else:
            yield path


def _left_open(path: Path) -> bool:
    """Whether a working file's last act may still be in its rollback journal."""
    journal = path.with_name(f"{path.name}-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def _unzipped(path: Path, folder: Path, refused: list[RefusedFile]) -> Iterator[Parcel]:
    """The files of a zip, under names of our own: a path inside it means nothing here."""
    with zipfile.ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        infos = [info for info in infos if not Path(info.filename).name.startswith(".")]
        if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > LARGEST_ZIPPED:
            refused.append(RefusedFile("too_large", name=path.name))
            return
        if not infos:
            refused.append(RefusedFile("empty_zip", name=path.name))
        for number, info in enumerate(infos):
            name = f"{path.name} › {Path(info.filename).name}"
            copy = folder / f"{len(list(folder.iterdir()))}-{number}.dialogue"
            try:
                _unpack(archive, info, copy)
            except (zipfile.BadZipFile, RuntimeError, EOFError, ValueError):
                copy.unlink(missing_ok=True)
                refused.append(RefusedFile("damaged", name=name))
                continue
            yield Parcel(name, copy)


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, copy: Path) -> None:
    """One packed file, never more of it than it says it holds."""
    with archive.open(info) as packed, copy.open("wb") as file:
        left = info.file_size
        while block := packed.read(min(BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise ValueError("more than it says")
            file.write(block)
