"""A second start hands what it was given to the window that is open, and ends.

Every window that has a file open has a door: a local socket, on Windows a named pipe, which only
the same user of the same computer can reach. No Qt here: whoever only knocks is gone at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import tempfile
import threading
from hashlib import sha256
from pathlib import Path

from .paths import file_key, sitting_folder

TAKEN = b"taken\n"
_PATIENCE = 3.0
"""Seconds: a window that is in the middle of something may take its time to answer."""
_MOST = 12
"""Doors at which one knocks."""


def door_of(key: str) -> str:
    """The address of the window that has the file of this key open."""
    user = sha256(str(Path.home()).encode()).hexdigest()[:12]
    if sys.platform == "win32":
        return rf"\\.\pipe\dialogue-desktop-{user}-{key}"
    base = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(base) / f"dialogue-desktop-{os.getuid()}" / key)


def knock(path: Path) -> bool:
    """Whether a window took the file: its own, an export of its programme, a list, a zip."""
    own = file_key(path)
    try:
        marks = sorted(sitting_folder().glob("*.txt"), key=lambda one: -one.stat().st_mtime)
    except OSError:
        return False
    keys = sorted((mark.stem for mark in marks[:_MOST]), key=lambda key: key != own)
    word = {"file": str(path.absolute()), "token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
    return any(_ask(door_of(key), json.dumps(word).encode() + b"\n") for key in keys)


def _ask(door: str, word: bytes) -> bool:
    if sys.platform == "win32":
        return _ask_pipe(door, word)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_PATIENCE)
            line.connect(door)
            line.sendall(word)
            return line.recv(len(TAKEN)) == TAKEN
    except OSError:
        return False  # a door that nobody stands behind any more


def _ask_pipe(door: str, word: bytes) -> bool:
    """A pipe knows no patience: a thread that nobody waits for longer has it."""
    answers: list[bytes] = []

    def ask() -> None:
        with contextlib.suppress(OSError), Path(door).open("r+b", buffering=0) as line:
            line.write(word)
            answers.append(line.read(len(TAKEN)))

    _let_forward()
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_PATIENCE)
    return answers == [TAKEN]


def _let_forward() -> None:
    """Windows lets only the program that was just started say who may come to the front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
