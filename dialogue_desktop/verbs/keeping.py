"""Backups: made, listed, opened again; and a damaged file made whole from its journal."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from ..errors import Cancelled, DialogueError
from ..progress import Progress
from ..store import attachments, backups, checking, comparing, copies, file, swap
from ..store.backups import Backup, Making, State, newest_sound
from ..store.comparing import Difference
from ..store.file import Connection, explained
from ..store.watching import Tell, patient
from .opened import Opened


class Keeping(Opened):
    """What keeps a file safe from mistakes and from the disk."""

    backup_trouble: DialogueError | None = None
    """Why the last backup could not be made; none is said to be there that is not."""
    _backed_up: State | None = None
    _proving: threading.Thread | None = None

    def back_up(self, why: str = "asked", wait: bool = True) -> Path | None:
        """Keep the present state, unless the last backup is the same; answers the new backup.

        A backup is proven before it is named. With ``wait=False`` only the copying is done
        here, the proving beside other work, and trouble is kept in ``backup_trouble``.
        """
        if not wait:
            with suppress(DialogueError):
                self._start(why)
            return None
        self.finish_backup()
        making = self._start(why)
        if making is None:
            return None
        self.finish_backup()
        if self.backup_trouble is not None:
            raise self.backup_trouble
        return making

    def _start(self, why: str) -> Path | None:
        """Copy; the proving goes on in a thread of its own, which touches the copy alone."""
        if self._proving is not None and self._proving.is_alive():
            return None
        now = self._clock()
        with explained(self.path):
            state = backups.state_of(self._door.ledger)
        if state in (self._backed_up, self._last_state()):
            return None
        target = backups.name_for(self.path, now, why)
        try:
            backups.check_room(self.path)
            making = Making(self._connection, self.path, target, state, self._passphrase)
        except DialogueError as error:
            self.backup_trouble = error
            raise
        asked = (making, state, now, self._needed_backups())
        self._proving = threading.Thread(target=self._prove, args=asked, name="backup")
        self._proving.start()
        return target

    def _prove(self, making: Making, state: State, now: dt.datetime, kept: set[Path]) -> None:
        try:
            making.finish()
            self.backup_trouble, self._backed_up = None, state
            backups.thin(self.path, now, kept)
        except DialogueError as error:
            self.backup_trouble = error

    def finish_backup(self) -> None:
        """Wait for the backup that is being proven."""
        if self._proving is not None:
            self._proving.join()
            self._proving = None

    def _last_state(self) -> State | None:
        """That of the newest backup, read once in a sitting."""
        if self._backed_up is None:
            for newest in backups.listed(self.path)[:1]:
                with suppress(DialogueError):
                    self._backed_up = backups.state_in(newest.path, self._passphrase)
        return self._backed_up

    def _needed_backups(self) -> set[Path]:
        """The state before the last merge is kept as long as the merge may be taken back."""
        last = self._connection.execute("SELECT backup FROM merge ORDER BY id DESC LIMIT 1")
        return {self._backup_at(each) for (each,) in last}

    def _backup_at(self, told: str) -> Path:
        """Where a backup is: with its file, should both have been moved since."""
        path = Path(told)
        return path if path.exists() else backups.folder_of(self.path) / path.name

    def backups(self) -> list[Backup]:
        """The states that can be opened again, newest first; a damaged one has no fingerprint."""
        with explained(self.path):
            return backups.described(backups.listed(self.path), self._passphrase)

    def note_second_copy(self, backup: Path, place: Path) -> None:
        """Remember that a backup is in a second place too, and how far it goes."""
        marks = backups.marks_in(backup, self._passphrase)
        told = {"at": self._clock().isoformat(), "marks": marks, "to": str(place)}
        self._remember("copied", {**told, "backup": backup.name})

    def compared(self, backup: Path) -> dict[str, Difference]:
        """What going back to a backup would do to the records of each noun; nothing is
        written."""
        file.examine(backup, self._passphrase)
        with explained(backup):
            return comparing.differences(self._connection, backup, self._passphrase)

    def restore_backup(self, backup: Path) -> None:
        """Go back to a state that was kept; the present one is kept first.

        What is written from now on is a new sitting (merge rule 11): exports of what was written
        after that backup merge again later, without anything double.
        """
        self.finish_backup()
        with backups.restorable(backup, self.path, self._passphrase) as copy:
            self._go_over(copy, "restore")

    def repair(self, progress: Progress | None = None) -> None:
        """Make the tables anew from the journal; the file as it is is kept first. Code
        ``go_back`` or ``beyond_repair`` where the journal itself is damaged: the first names the
        newest sound backup, and nothing has changed."""
        self.finish_backup()
        tell = self._share_told(progress)
        with _remade(self._connection, self.path, self._passphrase, tell) as copy:
            self._go_over(copy, "repair")

    def _share_told(self, progress: Progress | None) -> Tell:
        """Which share of long work is done, told in hundredths."""
        name = self.path.name
        return lambda share: progress is None or progress(int(share * 100), 100, name) is not False

    def _go_over(self, copy: Path, why: str) -> None:
        """Another state becomes the file, in a new sitting: nothing of the old can be undone."""
        with explained(self.path):
            self._replace_by(copy, backups.name_for(self.path, self._clock(), why))
        self._door.sitting = None
        self._done.clear()
        self._undone.clear()
        self._backed_up = None

    def _replace_by(self, copy: Path, backup: Path) -> None:
        """A finished copy becomes the file; this sitting goes on in it."""
        sitting = self._door.sitting
        attachments.carry(self._connection, copy, self._passphrase)
        self._connection.close()
        try:
            swap.put_in_place(copy, self.path, backup)
        finally:
            self._attach()
        self._door.sitting = sitting
        self._door.learn()
        self._touched = {"*": set()}
        backups.thin(self.path, self._clock(), {backup, *self._needed_backups()})


@contextmanager
def _remade(
    connection: Connection, path: Path, passphrase: str | None, tell: Tell = patient
) -> Iterator[Path]:
    """A whole file beside a damaged one, from its journal."""
    with explained(path), copies.beside(path) as copy:
        try:
            checking.remade(connection, copy, passphrase, tell)
        except Cancelled:
            raise
        except DialogueError as error:
            sound = newest_sound(path, passphrase)
            if sound is None:
                raise DialogueError(error.code, name=path.name) from error
            at = sound.at.strftime("%Y-%m-%d %H:%M")
            params = {"name": path.name, "at": at, "backup": sound.path}
            raise DialogueError("go_back", **params) from error
        yield copy


# --- for a file that opens no more ---------------------------------------------------------------


def mend(path: Path, now: dt.datetime, passphrase: str | None = None) -> None:
    """What ``repair`` does, where damage keeps the file from being opened."""
    file.examine(path, passphrase)
    with _locked(path), explained(path):
        connection = file.connect(path, "rw", passphrase)
        try:
            with _remade(connection, path, passphrase) as copy:
                connection.close()
                swap.put_in_place(copy, path, backups.name_for(path, now, "repair"))
        finally:
            connection.close()


def rescue(
    path: Path, passphrase: str | None = None, copies: Iterable[Backup] = ()
) -> Backup | None:
    """What can be done for a file that opens no more: None where ``mend`` makes it whole, which
    loses nothing; otherwise the backup to put back, of those beside it and of ``copies`` that
    are elsewhere. Raises ``no_backup`` where there is neither."""
    try:
        file.examine(path, passphrase)
        with (
            closing(file.connect(path, "ro", passphrase)) as connection,
            _remade(connection, path, passphrase),
        ):
            return None
    except DialogueError as error:
        found = newest_sound(path, passphrase, copies)
        if found is None:
            raise DialogueError("no_backup", name=path.name) from error
        return found


def put_back(path: Path, backup: Path, now: dt.datetime, passphrase: str | None = None) -> None:
    """What ``restore_backup`` does; a file that was lost altogether is there again."""
    with explained(path):
        file.make_folder(path.parent)
    with _locked(path), backups.restorable(backup, path, passphrase) as copy, explained(path):
        if path.exists():
            file.settle(path, passphrase)
            swap.put_in_place(copy, path, backups.name_for(path, now, "restore"))
        else:
            file.sync(copy)
            file.make_way(path)
            copy.replace(path)
            file.sync_folder(path.parent)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    lock = file.Lock(path)
    try:
        yield
    finally:
        lock.release()


__all__ = ["Backup", "Keeping", "mend", "newest_sound", "put_back", "rescue"]
