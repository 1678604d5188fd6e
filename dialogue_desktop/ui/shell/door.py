"""One window to a file: whoever starts the program again hands over to the one that is open."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from ...paths import file_key
from ..operations import files
from .wishes import BROUGHT

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from .window import Window

_LONGEST = 16 * 1024
"""Bytes of a word at the door: a path is shorter."""


class Door(QObject):
    """Stands open while a file is; only the same user can reach it, and nothing of a network."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.desk = window, window.desk
        self._server: QLocalServer | None = None
        window.opening.opened.connect(self.open)
        window.opening.left.connect(self.close)

    def open(self, path: Path) -> None:
        """Listen at the door of a file. Whoever has it open holds its lock: what is still there
        of an earlier door was left by a process that was killed."""
        from PySide6.QtNetwork import QLocalServer

        from ...knocking import door_of

        self.close()
        address = door_of(file_key(path))
        if not _made_folder(address):
            return
        QLocalServer.removeServer(address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._arrived)
        if server.listen(address):
            self._server = server

    def close(self) -> None:
        """Nobody is at home any more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _arrived(self) -> None:
        while self._server is not None and (line := self._server.nextPendingConnection()):
            line.readyRead.connect(lambda line=line: self._hear(line))
            line.disconnected.connect(line.deleteLater)

    def _hear(self, line: QLocalSocket) -> None:
        if not line.canReadLine():
            if line.bytesAvailable() > _LONGEST:
                line.abort()
            return
        try:
            word = json.loads(bytes(line.readLine().data()))
            path, token = Path(word["file"]), str(word.get("token") or "")
        except (ValueError, KeyError, TypeError, AttributeError):
            line.abort()
            return
        self._decide(path, token, line)

    def _decide(self, path: Path, token: str, line: QLocalSocket) -> None:
        if self._is_own(path):
            self._take(token, line)
        elif path.suffix.lower() in BROUGHT:
            self._take(token, line, path)
        else:

            def known(is_ours: bool) -> None:
                if not is_ours:
                    line.disconnectFromServer()
                else:
                    self._take(token, line, path)

            self.desk.run(files.is_of_here(path), known, lambda _: known(False), line)

    def _is_own(self, path: Path) -> bool:
        own = self.window.path
        try:
            return own is not None and (own == path or own.samefile(path))
        except OSError:
            return False

    def _take(self, token: str, line: QLocalSocket, path: Path | None = None) -> None:
        """Answer first: whoever gave up waiting opens the file on their own."""
        if not line.isOpen() or line.state() != line.LocalSocketState.ConnectedState:
            return
        from ...knocking import TAKEN

        line.write(TAKEN)
        line.disconnectFromServer()
        self._come_forward(token)
        if path is not None:
            self.window.wishes.receive([path])

    def _come_forward(self, token: str) -> None:
        window = self.window
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # read by Qt as it asks the compositor
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def _made_folder(address: str) -> bool:
    """The folder of the doors is this user's alone."""
    if sys.platform == "win32":
        return True
    folder = Path(address).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found: Any = folder.lstat()
    except OSError:
        return False
    return bool(found.st_uid == os.getuid() and not found.st_mode & 0o077 and folder.is_dir())
