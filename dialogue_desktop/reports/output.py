"""Files written whole or not at all: beside their target first, then put in its place."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ..errors import DialogueError


@contextmanager
def written(target: str | os.PathLike[str] | IO[bytes]) -> Iterator[IO[bytes]]:
    """A stream to write a document to. What was at the target stays until all is written."""
    if not isinstance(target, str | os.PathLike):
        yield target
        return
    path = Path(target)
    try:
        handle, name = tempfile.mkstemp(prefix=".dialogue-", suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise _cannot(error, path) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _as_others(name)
        Path(name).replace(path)
    except OSError as error:
        raise _cannot(error, path) from error
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _as_others(name: str) -> None:
    """Readable as any new file of this person is; a temporary one is private."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)


def _cannot(error: OSError, path: Path) -> DialogueError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DialogueError("disk_full", name=path.name)
    return DialogueError("cannot_write", name=path.name)
