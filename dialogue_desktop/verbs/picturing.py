"""Photos of flip-charts and walls: kept with a card, an item of the agenda or a session (N13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from ..domain.photos import Photo
from ..domain.sessions import Session
from ..errors import DialogueError
from ..store.file import explained
from .attaching import Attaching
from .opened import uuid_of


class Picturing(Attaching):
    """Photos that were taken in a room."""

    def attach_photos(
        self,
        session_id: UUID | str,
        paths: Iterable[str | Path],
        *,
        contribution_id: UUID | None = None,
        agenda_item_id: UUID | None = None,
        taken_at: dt.datetime | None = None,
    ) -> list[Photo]:
        """Keep photos of a session, made smaller, once each by what they show; nothing that a
        camera wrote into them is kept. One undo takes all back.

        Raises ``unknown`` and what :func:`dialogue_desktop.exchange.pictures.photo` raises.
        """
        from ..exchange import pictures

        with explained(self.path):
            session = self._read.get(Session, uuid_of(session_id))
        if session is None:
            raise DialogueError("unknown", id=str(session_id))
        made = []
        for path in map(Path, paths):
            picture = pictures.photo(path)
            with explained(self.path):
                kept = self._kept(picture.content)
            made.append(
                Photo(
                    session_id=session.id,
                    contribution_id=contribution_id,
                    agenda_item_id=agenda_item_id,
                    file=kept,
                    original=picture.original,
                    name=path.name[:200],
                    taken_at=taken_at,
                )
            )
        with explained(self.path):
            told = self._write(self._drafting().acts(made))
            return [self._back(photo, told) for photo in made]
