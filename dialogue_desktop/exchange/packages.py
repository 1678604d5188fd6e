"""What people hand over, opened up: exports, working files, zips of them, "name (1)" copies (M22).

Each file is copied first: the stick may be pulled out, and what was checked is what is read.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from ..errors import DialogueError, RefusedFile
from ..store.file import code_of

MOST_FILES = 5000
LARGEST_ZIPPED = 4 << 30
BLOCK = 1 << 20

Tell = Callable[[int, int, str], None]


class Parcel(NamedTuple):
    """A file as it was handed over, and the copy that is looked at."""

    name: str
    path: Path


class Given(NamedTuple):
    """A file as people gave it: one of its own, or one in a zip."""

    name: str
    path: Path
    archive: zipfile.ZipFile | None = None
    packed: zipfile.ZipInfo | None = None


def parcels(
    paths: Iterable[Path], folder: Path, refused: list[RefusedFile], tell: Tell = lambda *_: None
) -> Iterator[Parcel]:
    """Copies of all files that were named, found in a folder or packed in a zip, one by one.

    What can't be read at all joins ``refused``; the others go on. ``tell(done, total, name)`` is
    called before each copy is made.
    """
    with ExitStack() as archives:
        given = list(_given(paths, refused, archives))
        for number, each in enumerate(given):
            tell(number, len(given), each.name)
            copy = folder / f"{number}.dialogue"
            try:
                _copied(each, copy)
            except RefusedFile as error:
                copy.unlink(missing_ok=True)
                refused.append(error)
                continue
            yield Parcel(each.name, copy)


def _given(
    paths: Iterable[Path], refused: list[RefusedFile], archives: ExitStack
) -> Iterator[Given]:
    for path in _files(paths):
        try:
            if zipfile.is_zipfile(path):
                yield from _packed(path, refused, archives)
                continue
        except (OSError, zipfile.BadZipFile):
            refused.append(RefusedFile("no_access", name=path.name))
            continue
        yield Given(path.name, path)


def _copied(given: Given, copy: Path) -> None:
    """Copy one file; raises :class:`RefusedFile` where that can't be, or would be worth nothing."""
    try:
        if given.archive is not None and given.packed is not None:
            _unpack(given.archive, given.packed, copy)
            return
        shutil.copyfile(given.path, copy)
    except FileNotFoundError as error:
        raise RefusedFile("not_found", name=given.name) from error
    except (zipfile.BadZipFile, RuntimeError, EOFError, ValueError) as error:
        raise RefusedFile("damaged", name=given.name) from error
    except OSError as error:
        code = code_of(error)
        if code == "disk_full":  # our own disk: no fault of this file's, and all would fail
            raise DialogueError(code, name=given.name) from error
        raise RefusedFile("no_access", name=given.name) from error
    if _left_open(given.path):
        raise RefusedFile("still_open", name=given.name)


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


def _packed(path: Path, refused: list[RefusedFile], archives: ExitStack) -> Iterator[Given]:
    """The files of a zip; a path inside it means nothing here."""
    archive = archives.enter_context(zipfile.ZipFile(path))
    infos = [info for info in archive.infolist() if not info.is_dir()]
    infos = [info for info in infos if not Path(info.filename).name.startswith(".")]
    if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > LARGEST_ZIPPED:
        refused.append(RefusedFile("too_large", name=path.name))
        return
    if not infos:
        refused.append(RefusedFile("empty_zip", name=path.name))
    for info in infos:
        name = f"{path.name} › {Path(info.filename).name}"
        yield Given(name, path, archive, info)


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, copy: Path) -> None:
    """One packed file, never more of it than it says it holds."""
    with archive.open(info) as packed, copy.open("wb") as file:
        left = info.file_size
        while block := packed.read(min(BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise ValueError("more than it says")
            file.write(block)
