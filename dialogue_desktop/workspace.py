"""The front desk: every verb of the program, for the window, the command line and scripts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import TracebackType
from typing import Self

from .paths import free_path
from .store import copies, creating, file, seals
from .verbs.campaign import Campaigning
from .verbs.deciding import Deciding
from .verbs.declaring import Declaring
from .verbs.expecting import Expecting
from .verbs.handing_over import HandingOver, Receipt
from .verbs.listing import ListingOut
from .verbs.noting import Noting
from .verbs.opened import Clock
from .verbs.papers import Papers
from .verbs.picturing import Picturing
from .verbs.records import Records
from .verbs.searching import Searching
from .verbs.standing import Standing, Standings
from .verbs.taking_back import MergeEntry, Story, Undone
from .verbs.trainers import Trainers


class Workspace(
    Records,
    Searching,
    Deciding,
    Declaring,
    Papers,
    Picturing,
    HandingOver,
    Expecting,
    Standings,
    Trainers,
    Campaigning,
    ListingOut,
    Noting,
):
    """One open file. Everything written through it is on the disk when the verb returns."""

    @classmethod
    def create(
        cls,
        path: str | Path,
        author: str,
        name: str | None = None,
        passphrase: str | None = None,
        clock: Clock | None = None,
        sample: bool = False,
    ) -> Self:
        """Make an empty file and open it; code ``exists`` if there is one already."""
        path = Path(path).absolute()
        creating.create(path, {"name": name, "sample": "yes" if sample else None}, passphrase)
        return cls(path, author, passphrase, clock or _system_clock)

    @classmethod
    def open(
        cls,
        path: str | Path,
        author: str,
        passphrase: str | None = None,
        clock: Clock | None = None,
    ) -> Self:
        """Open a file; no byte of it changes before the first write."""
        path = Path(path).absolute()
        file.examine(path, passphrase)
        return cls(path, author, passphrase, clock or _system_clock)

    @classmethod
    def take_home(cls, path: str | Path, folder: Path, author: str) -> tuple[Self, bool]:
        """Work on a file that was given. An export is worked on in a copy in one's own folder,
        so that the stick it came on may be pulled out and given to the next. Where that copy is
        already, it is opened, and True says that the file given has more than it."""
        path = Path(path).absolute()
        if path.parent == folder.absolute() or not seals.is_export(path):
            return cls.open(path, author), False
        own = folder / path.name
        if own.exists():
            opened = cls.open(own, author)
            told = opened.preview([path]).files
            if told and told[0].known:
                return opened, told[0].brings
            opened.close()
            own = free_path(folder, path.stem, path.suffix)
        copies.take(path, own)
        return cls.open(own, author), False

    def close(self) -> None:
        """Let go of the file; a closed one is one file that may be copied by hand."""
        if self._connection is not None:
            self.finish_backup()
            self._connection.close()
            self._connection = None
            journal = self.path.with_name(f"{self.path.name}-journal")
            if journal.exists() and journal.stat().st_size == 0:
                journal.unlink()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _system_clock() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


__all__ = ["MergeEntry", "Receipt", "Standing", "Story", "Undone", "Workspace"]
