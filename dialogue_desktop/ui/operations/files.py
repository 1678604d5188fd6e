"""Opening, beginning, handing over, undoing: what concerns the whole file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import DialogueError
from ...paths import data_folder
from .jobs import job, long_job

if TYPE_CHECKING:
    from ...workspace import Receipt, Standing, Workspace
    from ..desk import Tell
    from ..keeping.sticks import Place

Opener = Callable[[], "Workspace"]
"""What ``desk.open`` opens a file with."""


class Given:
    """Opens a programme that exists; what was handed over is worked on in a copy of one's own.
    Then it is known at which ``path`` that is, and whether the one given has ``more``."""

    def __init__(self, path: Path, author: str) -> None:
        self.path, self.more = path, False
        self._author = author

    def __call__(self) -> Workspace:
        from ...workspace import Workspace

        opened, self.more = Workspace.take_home(self.path, data_folder(), self._author)
        self.path = opened.path
        return opened


def begun(path: Path, title: str, author: str) -> Opener:
    """A programme in a file that does not exist yet, called in the script it is typed in. That is
    no act of the sitting that follows: Ctrl Z takes it from nobody."""

    def opener() -> Workspace:
        from ...domain.names import first_strong
        from ...workspace import Workspace

        path.parent.mkdir(parents=True, exist_ok=True)
        with Workspace.create(path, author=author) as ws:
            name = "name_ar" if first_strong(title) == "rtl" else "name"
            ws.edit(ws.programme.id, **{name: title})
        return Workspace.open(path, author=author)

    return opener


def sample(path: Path, language: str, author: str) -> Opener:
    """The sample programme, plainly marked, in a file of its own that was there or is made."""

    def opener() -> Workspace:
        from ... import sampling
        from ...workspace import Workspace

        if not path.exists():
            sampling.make(path, language=language)
        return Workspace.open(path, author=author)

    return opener


@job
def is_sample(ws: Workspace) -> bool:
    """Whether the sample is open."""
    return ws.sample


@job
def waiting_of_sample(ws: Workspace) -> list[Path]:
    """What the sample's laptops handed in and nobody looked into yet; nothing of real work."""
    from ... import sampling

    return sampling.waiting(ws)


@job
def remove_sample(ws: Workspace) -> None:
    """Throw the sample that is open away, with all that belongs to it."""
    from ... import sampling

    sampling.remove(ws)


def names_of(ws: Workspace) -> tuple[str, str]:
    """What the programme is called, in Latin and in Arabic script."""
    programme = ws.programme
    return programme.name or "", programme.name_ar or ""


called = job(names_of)


@long_job
def hand_over(ws: Workspace, tell: Tell, path: Path) -> Receipt:
    """Write everything into one file, read it back and verify it."""
    return ws.export(path, overwrite=True, progress=tell)


@long_job
def hand_over_in(ws: Workspace, tell: Tell, folder: Path, stem: str) -> Receipt:
    """The same into a folder, under a name that is nobody else's there; code ``not_found`` where
    the folder is gone, were it in the middle of the writing."""
    try:
        if folder.is_dir():
            return ws.export(ws.room_for(folder, stem), overwrite=True, progress=tell)
    except DialogueError:
        if folder.is_dir():
            raise
    raise DialogueError("not_found", name=folder.name)


@job
def is_of_here(ws: Workspace, path: Path) -> bool:
    """Whether a file was handed over of the programme that is open; what is none is not."""
    return ws.is_of_here(path)


def belongs(export: Path, own: Path) -> bool:
    """The same of a programme that is not open."""
    from ...store.seals import is_export, sittings_in

    try:
        return is_export(export) and bool(sittings_in(export) & sittings_in(own))
    except DialogueError:
        return False


@dataclass(frozen=True)
class Leaving:
    """All that a hand-over is begun with: where it may go, how the file stands, its names."""

    places: list[Place]
    standing: Standing
    called: tuple[str, str]


@job
def leaving(ws: Workspace, find: Callable[[Path | None], list[Place]]) -> Leaving:
    """Look where an export may go, on the database thread: a stick may take its time."""
    standing = ws.standing()
    last = standing.exported_to.parent if standing.exported_to else None
    return Leaving(find(last), standing, names_of(ws))


@job
def standing(ws: Workspace) -> Standing | None:
    """How the file stands: saved, backed up, handed over, in disagreement, fingerprint; nothing
    where the disk does not answer."""
    try:
        return ws.standing()
    except DialogueError:
        return None
