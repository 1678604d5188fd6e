"""What an operation is: a function of the workspace that, called without it, answers a job.

Its arguments are read where it is called, on the interface thread; what it does is done later,
on the thread of the data, when the desk runs the job::

    desk.run(programme.read(), self._show, owner=self)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from ...workspace import Workspace
    from ..desk import Tell

P = ParamSpec("P")
T = TypeVar("T")


def job(
    operation: Callable[Concatenate[Workspace, P], T],
) -> Callable[P, Callable[[Workspace], T]]:
    """A job for ``desk.run``."""

    @wraps(operation)
    def ask(*args: P.args, **kwargs: P.kwargs) -> Callable[[Workspace], T]:
        return lambda ws: operation(ws, *args, **kwargs)

    return ask


def long_job(
    operation: Callable[Concatenate[Workspace, Tell, P], T],
) -> Callable[P, Callable[[Workspace, Tell], T]]:
    """A job for ``desk.run_long``, which tells how far it is."""

    @wraps(operation)
    def ask(*args: P.args, **kwargs: P.kwargs) -> Callable[[Workspace, Tell], T]:
        return lambda ws, tell: operation(ws, tell, *args, **kwargs)

    return ask
