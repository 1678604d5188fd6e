"""The cards of a session as lean lines: whoever opens a long one asks for thousands at once."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from typing import Any
from uuid import UUID

from ..domain.spoken import CardLine
from .marks import Ids
from .projection import Projection

_CARDS = """
SELECT id, coalesce(text, ''), coalesce(kind, 'viewpoint'), speaker_id, speaker_role,
    agenda_item_id, theme_ids, said_at, direction, rendering, language, translation, began_at,
    ended_at, "table", "round"
FROM contribution WHERE removed <> 1 AND session_id = ?
    AND session_id NOT IN (SELECT id FROM session WHERE removed = 1)
ORDER BY tick, replica, seq"""


def cards_of(projection: Projection, session: UUID) -> list[CardLine]:
    """A lean line for every live card of a session, in the order of their creation."""
    ids, sets = Ids(projection), _Sets(projection)
    rows = projection.connection.execute(_CARDS, (projection.shown(session.bytes),))
    return [
        CardLine(
            UUID(bytes=id), text, kind, ids[speaker], role, ids[item], sets[themes],
            _moment(said), direction, rendering, language, translation,
            _moment(began), _moment(ended), table, round,
        )
        for id, text, kind, speaker, role, item, themes, said, direction, rendering, language,
        translation, began, ended, table, round in rows
    ]  # fmt: skip


class _Sets(dict[Any, tuple[UUID, ...]]):
    """A stored set of references -> the records that they lead to; each is made once."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection

    def __missing__(self, stored: Any) -> tuple[UUID, ...]:
        found: list[bytes] = []
        with contextlib.suppress(ValueError, TypeError, AttributeError):  # broken: read as empty
            found = [UUID(each).bytes for each in json.loads(stored or "[]")]
        shown = {self._projection.shown(id) for id in found}
        self[stored] = themes = tuple(UUID(bytes=id) for id in sorted(shown))
        return themes


def _moment(stored: Any) -> dt.datetime | None:
    """A stored moment; one that is none is not known."""
    if not isinstance(stored, str):
        return None
    try:
        moment = dt.datetime.fromisoformat(stored)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
