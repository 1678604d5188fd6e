"""A caption that is being written under a photo outlives the end of the program."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .photos import Photos


class CaptionDraft:
    """What is typed under a photo; taken up as soon as the photos of its session were read."""

    def __init__(self, photos: Photos) -> None:
        self._photos = photos
        self._left: dict[str, Any] | None = None
        photos.listed.connect(self._resume)

    def unfinished(self) -> dict[str, Any] | None:
        sheet = self._photos.sheet
        typed = sheet.begun() if sheet is not None else None
        if sheet is None or sheet.line is None or typed is None:
            return None
        line = sheet.line
        return {"session": line.spot.session.hex, "photo": line.id.hex, "caption": typed}

    def take_up(self, kept: dict[str, Any]) -> None:
        self._left = kept
        if self._photos.session == UUID(kept["session"]):
            self._resume()
        else:
            self._photos.page.go("session", UUID(kept["session"]))

    def _resume(self) -> None:
        kept = self._left
        if kept is None or self._photos.session != UUID(kept["session"]):
            return
        self._left = None
        self._photos.write_on(UUID(kept["photo"]), kept["caption"])
