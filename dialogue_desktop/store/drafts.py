"""What is typed and not yet noted, kept at every keystroke (N4). Local: it never travels.

One small file of lines that are only appended: a checksum, a key and its value as JSON. What a
keystroke changed is handed to the system at once, so it survives the end of this process; a
thread syncs the file at most once a second, so it survives the end of the power too, and rewrites
it when most of it is outdated or when nothing is left to keep. A line that was torn is passed
over. Typing never fails because of a draft: ``trouble`` says why nothing is kept any more.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import zlib
from pathlib import Path
from typing import Any

SYNC_EVERY = 1.0
"""Seconds at least between two syncs of the file."""
OUTGROWN = 64 * 1024
"""Bytes beyond what is live, after which the file is written anew."""

Values = dict[str, dict[str, Any]]
_APPEND = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Drafts:
    """Values by key, in a file of its own inside a folder; one process to a file."""

    def __init__(
        self,
        folder: Path,
        name: str = "drafts",
        *,
        every: float = SYNC_EVERY,
        outgrown: int = OUTGROWN,
    ) -> None:
        self.path = folder / f"{name}.drafts"
        self._every, self._limit = every, outgrown
        self.trouble: OSError | None = None
        self._lock = threading.Lock()
        self._due = threading.Event()
        self._closing = threading.Event()
        self._values: Values = {}
        self._since: list[bytes] | None = None
        self._size = 0
        self._file = -1
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._values, self._size = read_drafts(self.path)
            self._file = os.open(self.path, _APPEND, 0o600)
            self._mend()
        except OSError as error:
            self.trouble = error
        self._thread = threading.Thread(target=self._keep_safe, name="drafts", daemon=True)
        self._thread.start()

    def keep(self, key: str, value: dict[str, Any]) -> None:
        """Remember a value from now on; quick enough for every keystroke."""
        self._put(key, value)

    def drop(self, key: str) -> None:
        """Forget a value: its card is saved."""
        if key in self._values:
            self._put(key, None)

    def get(self, key: str) -> dict[str, Any] | None:
        """The value last kept under a key."""
        return self._values.get(key)

    def under(self, prefix: str) -> Values:
        """Every value whose key begins so, in the order they were first kept."""
        return {key: value for key, value in self._values.items() if key.startswith(prefix)}

    def close(self) -> None:
        """Rewrite the file with what is live only, and let it go."""
        self._closing.set()
        self._due.set()
        self._thread.join()
        if self._file >= 0:
            self._shrink()
            os.close(self._file)
            self._file = -1

    def _put(self, key: str, value: dict[str, Any] | None) -> None:
        line = _line(key, value)
        with self._lock:
            if value is None:
                self._values.pop(key, None)
            else:
                self._values[key] = value
            if self._since is not None:
                self._since.append(line)
            self._append(line)
        self._due.set()

    def _append(self, line: bytes) -> None:
        if self._file < 0:
            return
        try:
            written = os.write(self._file, line)
            self._size += written
            if written == len(line):
                self.trouble = None
            else:
                # A full disk took a part: the next line must not be glued to it.
                self.trouble = OSError("only a part of the line was written")
                self._size += os.write(self._file, b"\n")
        except OSError as error:
            self.trouble = error

    def _mend(self) -> None:
        """End a line that was torn, so that the next one begins on its own."""
        if self._size and not self.path.read_bytes().endswith(b"\n"):
            self._append(b"\n")

    # --- on the thread ---------------------------------------------------------------------------

    def _keep_safe(self) -> None:
        while not self._closing.is_set():
            self._due.wait()
            self._due.clear()
            if self._outgrown():
                self._shrink()
            else:
                self._sync()
            self._closing.wait(self._every)

    def _outgrown(self) -> bool:
        with self._lock:
            live = sum(len(_line(key, value)) for key, value in self._values.items())
            return self._size > live + self._limit or (not live and self._size > 0)

    def _sync(self) -> None:
        """Sync through a handle of its own: a write must never wait for it."""
        try:
            handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            self.trouble = error

    def _shrink(self) -> None:
        """Write what is live to a new file and put it in the old one's place."""
        beside = self.path.with_suffix(".new")
        with self._lock:
            lines = [_line(key, value) for key, value in self._values.items()]
            self._since = []
        try:
            beside.unlink(missing_ok=True)
            _write_synced(beside, b"".join(lines))
            with self._lock:
                self._swap(beside)
        except OSError as error:
            self.trouble = error
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        finally:
            with self._lock:
                self._since = None

    def _swap(self, beside: Path) -> None:
        """Under the lock. What was kept meanwhile is synced with what comes next."""
        with beside.open("ab") as file:
            file.write(b"".join(self._since or []))
        os.close(self._file)  # Windows replaces no file that is open
        self._file = -1
        try:
            beside.replace(self.path)
        finally:
            self._file = os.open(self.path, _APPEND, 0o600)
            self._size = os.fstat(self._file).st_size


def read_drafts(path: Path) -> tuple[Values, int]:
    """The values of a file and its size in bytes; torn and foreign lines are passed over."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}, 0
    values: Values = {}
    for line in data.split(b"\n"):
        entry = _entry(line)
        if entry is None:
            continue
        key, value = entry
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value
    return values, len(data)


def _line(key: str, value: dict[str, Any] | None) -> bytes:
    body = json.dumps([key, value], separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _entry(line: bytes) -> tuple[str, dict[str, Any] | None] | None:
    check, _, body = line.partition(b" ")
    if check != b"%08x" % zlib.crc32(body):
        return None
    try:
        key, value = json.loads(body)
    except (ValueError, TypeError):
        return None
    fits = isinstance(key, str) and (value is None or isinstance(value, dict))
    return (key, value) if fits else None


def _write_synced(path: Path, data: bytes) -> None:
    handle = os.open(path, _APPEND, 0o600)
    try:
        while data:
            data = data[os.write(handle, data) :]
        os.fsync(handle)
    finally:
        os.close(handle)
