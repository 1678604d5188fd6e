"""Opening, beginning, handing over, undoing: what concerns the whole file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import DialogueError
from ...paths import data_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...workspace import Receipt, Standing, Workspace
    from ..desk import Desk, Tell
    from ..keeping.sticks import Place

Then = Callable[[Any], None]
Failed = Callable[[DialogueError], None]


def open_file(desk: Desk, path: Path, then: Callable[[Path, bool], None], failed: Failed) -> None:
    """Work on a programme that exists; what was handed over is worked on in a copy of one's own.
    ``then`` is told which file is open, and whether the one that was given has more than it."""
    author, found = desk.author, [(path, False)]

    def opener() -> Workspace:
        from ...workspace import Workspace

        opened, more = Workspace.take_home(path, data_folder(), author)
        found[0] = opened.path, more
        return opened

    desk.open(opener, lambda _: then(*found[0]), failed)


def begin_file(desk: Desk, path: Path, title: str, then: Then, failed: Failed) -> None:
    """Begin a programme in a file that does not exist yet, called in the script it is typed in.
    That is no act of the sitting that follows: Ctrl Z takes it from nobody."""
    author = desk.author

    def opener() -> Workspace:
        from ...domain.names import first_strong
        from ...workspace import Workspace

        path.parent.mkdir(parents=True, exist_ok=True)
        with Workspace.create(path, author=author) as ws:
            name = "name_ar" if first_strong(title) == "rtl" else "name"
            ws.edit(ws.programme.id, **{name: title})
        return Workspace.open(path, author=author)

    desk.open(opener, then, failed)


def begin_sample(desk: Desk, path: Path, language: str, then: Then, failed: Failed) -> None:
    """The sample programme, plainly marked, in a file of its own that was there or is made."""
    author = desk.author

    def opener() -> Workspace:
        from ... import sampling
        from ...workspace import Workspace

        if not path.exists():
            sampling.make(path, language=language)
        return Workspace.open(path, author=author)

    desk.open(opener, then, failed)


def is_sample(desk: Desk, then: Callable[[bool], None]) -> None:
    """Whether the sample is open."""
    desk.run(lambda ws: ws.sample, then, failed=_unsaid)


def waiting_of_sample(desk: Desk, then: Callable[[list[Path]], None], owner: QObject) -> None:
    """What the sample's laptops handed in and nobody looked into yet; nothing of real work."""

    def job(ws: Workspace) -> list[Path]:
        from ... import sampling

        return sampling.waiting(ws)

    desk.run(job, then, owner=owner)


def remove_sample(desk: Desk, then: Then) -> None:
    """Throw the sample that is open away, with all that belongs to it."""

    def job(ws: Workspace) -> None:
        from ... import sampling

        sampling.remove(ws)

    desk.run(job, lambda _: desk.leave(then))


def called(desk: Desk, then: Callable[[tuple[str, str]], None]) -> None:
    """What the programme is called, in Latin and in Arabic script."""

    def names(ws: Workspace) -> tuple[str, str]:
        programme = ws.programme
        return programme.name or "", programme.name_ar or ""

    desk.run(names, then, failed=_unsaid)


def hand_over(desk: Desk, path: Path, then: Then, failed: Failed | None = None) -> None:
    """Write everything into one file, read it back and verify it."""
    desk.run_long(lambda ws, tell: ws.export(path, overwrite=True, progress=tell), then, failed)


def is_of_here(
    desk: Desk, path: Path, then: Callable[[bool], None], owner: QObject | None = None
) -> None:
    """Whether a file was handed over of the programme that is open; what is none is not."""
    desk.run(lambda ws: ws.is_of_here(path), then, lambda _: then(False), owner)


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


Find = Callable[[Path | None], list["Place"]]


def leaving(desk: Desk, find: Find, then: Callable[[Leaving], None], owner: QObject) -> None:
    """Look where an export may go, on the database thread: a stick may take its time."""

    def job(ws: Workspace) -> Leaving:
        standing, programme = ws.standing(), ws.programme
        last = standing.exported_to.parent if standing.exported_to else None
        names = programme.name or "", programme.name_ar or ""
        return Leaving(find(last), standing, names)

    desk.run(job, then, owner=owner)


def hand_over_in(
    desk: Desk,
    folder: Path,
    stem: str,
    then: Callable[[Receipt], None],
    failed: Failed,
    owner: QObject,
) -> None:
    """The same into a folder, under a name that is nobody else's there."""

    desk.run_long(lambda ws, tell: written_in(ws, folder, stem, tell), then, failed, owner)


def written_in(ws: Workspace, folder: Path, stem: str, tell: Tell) -> Receipt:
    """The same while the database thread waits; code ``not_found`` where the folder is gone, were
    it in the middle of the writing."""
    try:
        if folder.is_dir():
            return ws.export(ws.room_for(folder, stem), overwrite=True, progress=tell)
    except DialogueError:
        if folder.is_dir():
            raise
    raise DialogueError("not_found", name=folder.name)


def standing(desk: Desk, then: Callable[[Standing | None], None]) -> None:
    """How the file stands: saved, backed up, handed over, in disagreement, fingerprint; nothing
    where the disk does not answer, or the file was left."""
    desk.run(_standing, then, failed=lambda _: then(None))


def _standing(ws: Workspace) -> Standing | None:
    try:
        return ws.standing()
    except DialogueError:
        return None


def undo(desk: Desk, then: Callable[[bool], None]) -> None:
    """Take back what was done last in this sitting."""
    desk.run(lambda ws: ws.undo(), then)


def redo(desk: Desk, then: Callable[[bool], None]) -> None:
    """Do again what was taken back last."""
    desk.run(lambda ws: ws.redo(), then)


def _unsaid(error: DialogueError) -> None:
    """What is shown of the file is asked again at the next change; one just closed has nothing."""
