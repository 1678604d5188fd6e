"""How far long work in a file is, and its end where somebody asks for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver

from ..errors import Cancelled
from .file import Connection

Tell = Callable[[float], bool]
"""Told which share of the work is done, from 0 to 1; answers whether to go on."""
OFTEN = 50_000
"""Steps of SQLite's machine from one time to the next: about a millisecond."""


def patient(share: float) -> bool:
    """Nobody waits who would want to know."""
    return True


@contextmanager
def watched(
    connection: Connection, tell: Tell, first: float, last: float, rows: int = 0
) -> Iterator[None]:
    """Tell from ``first`` to ``last`` while statements run on a connection that is to write about
    so many rows. Raises :class:`Cancelled` where the answer is to stop."""
    begun, stopped = connection.total_changes, False

    def heard() -> bool:
        nonlocal stopped
        written = (connection.total_changes - begun) / rows if rows else 0
        stopped = not tell(first + (last - first) * min(written, 0.99))
        return stopped

    connection.set_progress_handler(heard, OFTEN)
    try:
        yield
    except driver.OperationalError as error:
        if stopped:
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if not tell(last):
        raise Cancelled
