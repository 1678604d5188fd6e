"""The desk of the window: the one way from a widget to the data.

Whoever needs something read or written hands the desk a job. Jobs run one after another on the
database thread, which alone opens, uses and closes the workspace; what they answer comes back to
the interface thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from ..errors import Cancelled, DialogueError

if TYPE_CHECKING:
    from ..workspace import Workspace
    from .keeping.second import Second

T = TypeVar("T")
Touched = dict[str, set[Any]]
Tell = Callable[[int, int, str], bool]
"""``tell(done, total, name)``: how far a long job is; False when a person asked it to stop."""

EVERYTHING: Touched = {"*": set()}
"""Touched by opening a file: whatever was shown is to be read anew."""

_PROGRESS_EVERY = 0.05
"""Seconds: more often than this no eye sees how far a job is."""


def unsaid(_: DialogueError) -> None:
    """For ``failed``: it is asked again at the next change, or the foot says it."""


@dataclass
class _Task:
    """A job and who waits for it. Kept on the interface thread, where it also ends: a job holds
    on to widgets, and a widget must not meet its end on another thread."""

    job: Callable[[Workspace], Any] | None
    then: Callable[[Any], None] | None = None
    failed: Callable[[DialogueError], None] | None = None
    owner: QObject | None = None
    opener: Callable[[], Workspace] | None = None
    teller: Callable[[Workspace, Tell], Any] | None = None
    look: Callable[[], Any] | None = None
    stopped: bool = False

    @property
    def wanted(self) -> bool:
        """Whether whoever asked is still there."""
        return self.owner is None or isValid(self.owner)


class _Thread(QThread):
    def run(self) -> None:
        # Entered from Python, so that what libraries keep per thread lives from job to job.
        self.exec()


class _Clerk(QObject):
    """Lives on the database thread and owns the workspace. An exception that nobody foresaw is
    not caught here: it reaches ``sys.excepthook``, and the next job is taken. Who waited for the
    job is told ``unforeseen``."""

    done = Signal(int, object, object, object)
    progressed = Signal(int, int, int, str)

    def __init__(self, tasks: dict[int, _Task]) -> None:
        super().__init__()
        self._tasks = tasks
        self._workspace: Workspace | None = None
        self._told = 0.0

    @Slot(int)
    def perform(self, number: int) -> None:
        value: Any = None
        error: DialogueError | None = DialogueError("unforeseen")
        touched: Touched = {}
        try:
            value, touched = self._perform(number)
            error = None
        except DialogueError as found:
            error = found
            touched = self._touched()
        finally:
            self.done.emit(number, value, error, touched)

    def _perform(self, number: int) -> tuple[Any, Touched]:
        task = self._tasks[number]
        if task.look is not None:
            return task.look(), {}
        if task.opener is not None:
            self._leave()
            self._workspace = task.opener()
            return None, EVERYTHING
        if task.teller is not None:
            value = task.teller(self._open, lambda *far: self._tell(number, *far))
        elif task.job is not None:
            value = task.job(self._open)
        else:
            self._leave()
            return None, {}
        return value, self._touched()

    @property
    def is_writing(self) -> bool:
        """Asked from the interface thread, while the workspace is at work."""
        workspace = self._workspace
        return workspace is not None and workspace.is_writing

    @property
    def _open(self) -> Workspace:
        if self._workspace is None or not self._workspace.is_open:
            raise DialogueError("closed")
        return self._workspace

    def _touched(self) -> Touched:
        return self._workspace.touched() if self._workspace is not None else {}

    def _tell(self, number: int, done: int, total: int, name: str) -> bool:
        now = time.monotonic()
        if done >= total or now - self._told >= _PROGRESS_EVERY:
            self._told = now
            self.progressed.emit(number, done, total, name)
        return not self._tasks[number].stopped

    def _leave(self) -> None:
        if self._workspace is not None:
            workspace, self._workspace = self._workspace, None
            workspace.close()

    @Slot()
    def warm(self) -> None:
        """What a job will need is imported before the first one is asked for."""
        import_module("dialogue_desktop.workspace")

    @Slot()
    def finish(self) -> None:
        try:
            self._leave()
        finally:
            QThread.currentThread().quit()


class Desk(QObject):
    """The one way from a widget to the data: jobs run one after another on the database thread."""

    touched = Signal(object)
    """``dict[noun, set[UUID]]``: what the last job wrote; the key ``*`` means everything."""
    busy = Signal(bool)
    progressed = Signal(int, int, str)
    long = Signal(bool)
    """A job that tells how far it is has begun or has ended."""
    refused = Signal()
    """A job ended in a :class:`DialogueError`, whoever it is told to."""
    unanswered = Signal(object)
    """A :class:`DialogueError` of a job that named nobody to tell it to."""
    _asked = Signal(int)
    _finish = Signal()
    _warm = Signal()

    def __init__(self, author: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._author = author
        self._tasks: dict[int, _Task] = {}
        self._count = 0
        self._thread = _Thread()
        self._clerk = _Clerk(self._tasks)
        self._clerk.moveToThread(self._thread)
        self._asked.connect(self._clerk.perform)
        self._finish.connect(self._clerk.finish)
        self._warm.connect(self._clerk.warm)
        self._clerk.done.connect(self._done)
        self._clerk.progressed.connect(self._progressed)
        self._thread.start()

    @property
    def author(self) -> str:
        """Who is at the keyboard."""
        return self._author

    @author.setter
    def author(self, name: str) -> None:
        self._author = name
        if self._tasks or self.is_open:
            self.run(lambda ws: setattr(ws, "author", name))

    is_open = False
    second: Second | None = None
    """Who sees to the copies in a second place, if anybody does."""

    def open(
        self,
        opener: Callable[[], Workspace],
        then: Callable[[None], None] | None = None,
        failed: Callable[[DialogueError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Leave the file that is open, if any, and work on the one that ``opener`` opens or
        creates on the database thread. Who asked about the one that is left waits no longer, but
        for who said so by its ``owner``."""

        def opened(_: None) -> None:
            self.is_open = True
            if then is not None:
                then(None)

        self._let_go()
        self._ask(_Task(None, opened, failed, owner, opener=opener))

    def glance(
        self,
        look: Callable[[], T],
        then: Callable[[T], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """A look at a file that is about to be opened; whoever opens it says what is wrong, and
        ``then`` is not called when ``owner`` was deleted."""
        self._ask(_Task(None, then, lambda _: None, owner, look=look))

    def leave(self, then: Callable[[None], None] | None = None) -> None:
        """Close the file; the desk stays and may open another."""
        self._let_go()
        self._ask(_Task(None, then))

    def _let_go(self) -> None:
        """What is shown of a file goes with it. What cannot be done any more is said all the
        same."""
        self.is_open = False
        for task in self._tasks.values():
            if task.owner is None:
                task.then = task.failed = None

    def run(
        self,
        job: Callable[[Workspace], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DialogueError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """``then`` or ``failed`` is called on the interface thread, and not at all when ``owner``
        was deleted; without one, not when the file was left before. Without ``failed`` the window
        shows the sentence as a banner."""
        self._ask(_Task(job, then, failed, owner))

    def run_long(
        self,
        job: Callable[[Workspace, Tell], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DialogueError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """A job that says how far it is and can be stopped; the window shows its progress.
        Without ``failed``, a job that was stopped ends in silence."""
        self._ask(_Task(None, then, failed, owner, teller=job))

    def stop(self) -> None:
        """Ask the long jobs to stop at their next step."""
        for task in self._tasks.values():
            task.stopped = task.stopped or task.teller is not None

    def warm(self) -> None:
        """Import on the database thread what the first job will need; nobody waits for it."""
        self._warm.emit()

    @property
    def idle(self) -> bool:
        """Whether no job runs or waits."""
        return not self._tasks

    @property
    def is_writing(self) -> bool:
        """Whether something is on its way to the disk at this moment."""
        return self._clerk.is_writing

    def close(self) -> None:
        """Stop long jobs, wait for the others that were asked for, close the file and the
        thread."""
        if self._thread.isRunning():
            self.stop()
            self._finish.emit()
            self._thread.wait()
        self._tasks.clear()
        self.is_open = False

    def _ask(self, task: _Task) -> None:
        if not self._thread.isRunning():
            return
        self._count += 1
        self._tasks[self._count] = task
        if len(self._tasks) == 1:
            self.busy.emit(True)
        self._asked.emit(self._count)

    @Slot(int, int, int, str)
    def _progressed(self, number: int, done: int, total: int, name: str) -> None:
        if number in self._tasks:
            self.long.emit(True)
            self.progressed.emit(done, total, name)

    @Slot(int, object, object, object)
    def _done(
        self, number: int, value: object, error: DialogueError | None, touched: Touched
    ) -> None:
        task = self._tasks.pop(number, None)
        if task is None:
            return
        if task.teller is not None:
            self.long.emit(False)
        try:
            self._answer(task, value, error)
        finally:
            if touched:
                self.touched.emit(touched)
            if error is not None:
                self.refused.emit()
            if not self._tasks:
                self.busy.emit(False)

    def _answer(self, task: _Task, value: object, error: DialogueError | None) -> None:
        if not task.wanted:
            return
        if error is None:
            if task.then is not None:
                task.then(value)
        elif task.failed is not None:
            task.failed(error)
        elif not isinstance(error, Cancelled) and error.code != "unforeseen":
            self.unanswered.emit(error)
