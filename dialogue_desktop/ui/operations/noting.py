"""Cards on their way to the file: noted, put right, taken out, split and joined."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...errors import DialogueError
from .sessions import CardLine, LinkLine, ThemeLine

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...workspace import Workspace
    from ..desk import Desk

Failed = Callable[[DialogueError], None]
Done = Callable[[Any], None]


def note(
    desk: Desk,
    session: UUID,
    card: CardLine,
    new_themes: Sequence[ThemeLine],
    link: LinkLine | None,
    then: Done,
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Save a card, the themes it is the first to bear, and how it stands to another, as one act.
    Asked again, it saves nothing twice."""

    def job(ws: Workspace) -> None:
        from ...domain.contributions import Contribution

        missing = _missing_themes(ws, new_themes)
        if ws.get(Contribution, card.id) is None:
            missing.append(Contribution(id=card.id, session_id=session, **_fields(card)))
        ws.add_all([*missing, *_link(ws, card.id, link)])

    desk.run(job, then, failed, owner)


def correct(
    desk: Desk,
    session: UUID,
    card: CardLine,
    new_themes: Sequence[ThemeLine],
    link: LinkLine | None,
    then: Done,
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Save what was put right in a card."""

    def job(ws: Workspace) -> None:
        ws.add_all([*_missing_themes(ws, new_themes), *_link(ws, card.id, link)])
        ws.edit(card.id, **_fields(card))

    desk.run(job, then, failed, owner)


Verb = Callable[..., None]
""":func:`note` or :func:`correct`."""


def remove_card(desk: Desk, card: UUID, then: Done, owner: QObject) -> None:
    """Take a card out of the session."""
    desk.run(lambda ws: ws.remove(card), then, owner=owner)


def restore_card(desk: Desk, card: UUID, then: Done, owner: QObject) -> None:
    """Put a removed card back."""
    desk.run(lambda ws: ws.restore(card), then, owner=owner)


def split(
    desk: Desk, session: UUID, first: CardLine, second: CardLine, then: Done, owner: QObject
) -> None:
    """Save a card as two, as one act."""

    def job(ws: Workspace) -> None:
        from ...domain.contributions import Contribution

        ws.add_all(
            Contribution(id=card.id, session_id=session, **_fields(card))
            for card in (first, second)
        )

    desk.run(job, then, owner=owner)


def join(desk: Desk, first: CardLine, second: UUID, then: Done, owner: QObject) -> None:
    """Save two cards as one, as one act."""
    desk.run(lambda ws: ws.join_cards(first.id, second, **_fields(first)), then, owner=owner)


def end_turn(desk: Desk, card: UUID, at: dt.datetime, then: Done, owner: QObject) -> None:
    """The speaker of a card gave the floor back."""
    desk.run(lambda ws: ws.edit(card, ended_at=at), then, lambda _: None, owner)


def unite_themes(desk: Desk, keep: UUID, other: UUID, then: Done, owner: QObject) -> None:
    """Two themes are one from now on."""
    desk.run(lambda ws: ws.unite(keep, other), then, owner=owner)


def link_id(card: UUID, link: LinkLine) -> UUID:
    """The id under which a card's link is kept."""
    from ...domain.contributions import CardLink

    return CardLink(source_id=card, target_id=link.target).id


def _fields(card: CardLine) -> dict[str, Any]:
    return {
        "text": card.text,
        "kind": card.kind,
        "speaker_id": card.speaker_id,
        "speaker_role": card.speaker_role,
        "agenda_item_id": card.item_id,
        "theme_ids": list(card.theme_ids),
        "said_at": card.said_at,
        "direction": card.direction,
        "rendering": card.rendering,
        "language": card.language,
        "translation": card.translation,
        "began_at": card.began_at,
        "ended_at": card.ended_at,
        "table": card.table,
        "round": card.round,
    }


def _link(ws: Workspace, card: UUID, link: LinkLine | None) -> list[Any]:
    from ...domain.contributions import CardLink, Contribution

    if link is None or ws.get(Contribution, link.target) is None:
        return []
    return [CardLink(source_id=card, target_id=link.target, kind=link.kind)]


def _missing_themes(ws: Workspace, themes: Iterable[ThemeLine]) -> list[Any]:
    from ...domain.themes import Theme

    return [
        Theme(id=theme.id, title=theme.title) for theme in themes if ws.get(Theme, theme.id) is None
    ]
