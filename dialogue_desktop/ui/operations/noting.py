"""Cards on their way to the file: noted, put right, split and joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .jobs import job
from .sessions import CardLine, LinkLine, ThemeLine

if TYPE_CHECKING:
    from ...domain.contributions import Contribution
    from ...workspace import Workspace


@job
def note(
    ws: Workspace,
    session: UUID,
    card: CardLine,
    new_themes: Sequence[ThemeLine],
    link: LinkLine | None,
) -> None:
    """Save a card, the themes it is the first to bear, and how it stands to another, as one act.
    Asked again, it saves nothing twice."""
    from ...domain.contributions import Contribution

    made = _missing_themes(ws, new_themes)
    if ws.get(Contribution, card.id) is None:
        made.append(_record(session, card))
    ws.add_all([*made, *_link(ws, card.id, link)])


@job
def correct(
    ws: Workspace, card: CardLine, new_themes: Sequence[ThemeLine], link: LinkLine | None
) -> None:
    """Save what was put right in a card."""
    ws.add_all([*_missing_themes(ws, new_themes), *_link(ws, card.id, link)])
    ws.edit(card.id, **_fields(card))


@job
def split(ws: Workspace, session: UUID, first: CardLine, second: CardLine) -> None:
    """Save a card as two, as one act."""
    ws.add_all(_record(session, card) for card in (first, second))


@job
def join(ws: Workspace, first: CardLine, second: UUID) -> None:
    """Save two cards as one, as one act."""
    ws.join_cards(first.id, second, **_fields(first))


@job
def unite_themes(ws: Workspace, keep: UUID, other: UUID) -> None:
    """Two themes are one from now on."""
    ws.unite(keep, other)


def link_id(card: UUID, link: LinkLine) -> UUID:
    """The id under which a card's link is kept."""
    from ...domain.contributions import CardLink

    return CardLink(source_id=card, target_id=link.target).id


def _record(session: UUID, card: CardLine) -> Contribution:
    from ...domain.contributions import Contribution

    return Contribution(id=card.id, session_id=session, **_fields(card))


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
