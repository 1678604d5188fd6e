"""What was begun beside the notes and is not kept yet. The line of the notes has its own drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..begun import Begun, BegunLine, Several
from ..synthesis.caption_draft import CaptionDraft

if TYPE_CHECKING:
    from .page import SessionPage


def begun_session(page: SessionPage) -> Several:
    """An item that is added to the agenda, and the caption of a photo."""
    return Several({"item": _begun_item(page), "caption": CaptionDraft(page.photos)})


def _begun_item(page: SessionPage) -> Begun:
    board = page.board

    def typed() -> str | None:
        field = board.agenda.field
        return None if field.isHidden() else field.text() or None

    def type_in(text: str) -> None:
        board.begin_item()
        board.agenda.field.set_text(text)

    def about() -> dict[str, Any]:
        session = page.session_id()
        return {"session": session.hex if session else None}

    def go(kept: dict[str, Any]) -> None:
        page.go("session", UUID(kept["session"]))

    return Begun(page.desk, {"item": BegunLine(typed, type_in)}, about, go)
