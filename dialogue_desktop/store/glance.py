"""The people of a file, read before the rest of the program is there.

Opening a file for work imports everything that records need; a list of people needs none of it.
So the first tab is filled, and takes keys, while that goes on.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import UUID

from ..domain.roster import RosterLine
from .file import Connection, connect, examine, explained

_LINES = """
SELECT p.id, p.name, p.name_ar, p.sex, p.role, p.function, p.commune, o.name, o.name_ar, p.phone,
    p.to_complete, p.search, p.sort, p.sort_ar, p.birth_year,
    coalesce(united.known_by, p.cohort_id), {since}
FROM participant AS p LEFT JOIN alias ON alias.id = p.organisation_id
    LEFT JOIN alias AS united ON united.id = p.cohort_id
    LEFT JOIN organisation AS o ON o.id = coalesce(alias.known_by, p.organisation_id)
WHERE p.removed <> 1"""


class _Groups(dict[Any, UUID | None]):
    """Bytes -> the id of a group; each is made once."""

    def __missing__(self, id: Any) -> UUID | None:
        known = isinstance(id, bytes) and len(id) == 16
        self[id] = found = UUID(bytes=id) if known else None
        return found


class _Days(dict[Any, dt.date | None]):
    """What stands for a day -> that day; each is made once."""

    def __missing__(self, text: Any) -> dt.date | None:
        self[text] = found = dt.date.fromisoformat(text) if isinstance(text, str) else None
        return found


def lines_of(connection: Connection) -> list[RosterLine]:
    """A lean line for every live participant.

    Words that many people share are kept once: a hundred thousand lines stand in memory. Where
    nothing stands in for what an older version did not know, it is left out.
    """
    columns = {name for _, name, *_ in connection.execute("PRAGMA table_info(participant)")}
    since = "p.enrolled_from" if "enrolled_from" in columns else "NULL"
    kept = dict[Any, Any]()
    share, groups, days = kept.setdefault, _Groups(), _Days()
    return [
        RosterLine(
            UUID(bytes=id), name, name_ar, share(sex, sex), share(role, role),
            share(function, function), share(commune, commune), share(body, body),
            share(body_ar, body_ar), phone, bool(to_complete), search, sort, sort_ar,
            share(born, born), cohort_id=groups[group], enrolled_from=days[since],
        )
        for id, name, name_ar, sex, role, function, commune, body, body_ar, phone, to_complete,
        search, sort, sort_ar, born, group, since in connection.execute(_LINES.format(since=since))
    ]  # fmt: skip


def people_of(path: Path) -> list[RosterLine]:
    """Everybody in a file that is not open here yet; nothing is locked and nothing written."""
    examine(path)
    with explained(path):
        connection = connect(path, "ro")
        try:
            return lines_of(connection)
        finally:
            connection.close()
