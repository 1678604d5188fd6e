"""What a session's page leaves in the drafts: the line as it stands, and cards on their way.

A card is kept from the moment of Enter until it is saved, under the id it will have: whatever
happens in between, it is saved once.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from ...store.drafts import Drafts
from ..operations.sessions import CardLine, ThemeLine


def drafts_name(path: Path) -> str:
    """A name for the drafts of a working file, which one program has open at a time."""
    return hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]


class Keeper:
    """The drafts of one working file."""

    def __init__(self, folder: Path, path: Path) -> None:
        self.path = path
        self.drafts = Drafts(folder, drafts_name(path))

    @property
    def trouble(self) -> bool:
        """Whether keystrokes can no longer be kept."""
        return self.drafts.trouble is not None

    def close(self) -> None:
        self.drafts.close()

    def keep_line(self, session: UUID, line: dict[str, Any]) -> None:
        """The line as it stands now; an empty one is forgotten."""
        key = f"line:{session.hex}"
        if line.get("text"):
            self.drafts.keep(key, line)
        else:
            self.drafts.drop(key)

    def line(self, session: UUID) -> dict[str, Any] | None:
        """The line as it stood when the program ended."""
        return self.drafts.get(f"line:{session.hex}")

    def keep_place(
        self, session: UUID, item: UUID | None, since: dt.datetime | None, ruled: bool
    ) -> None:
        """The current agenda item, since when, and whether the rule was decided."""
        self.drafts.keep(
            f"place:{session.hex}",
            {
                "item": item.hex if item else None,
                "since": since.isoformat() if since else None,
                "ruled": ruled,
            },
        )

    def place(self, session: UUID) -> tuple[UUID | None, dt.datetime | None, bool]:
        kept = self.drafts.get(f"place:{session.hex}") or {}
        item, since = kept.get("item"), kept.get("since")
        return (
            UUID(item) if item else None,
            dt.datetime.fromisoformat(since) if since else None,
            bool(kept.get("ruled")),
        )

    def send(self, session: UUID, card: CardLine, themes: Sequence[ThemeLine]) -> None:
        """A card is on its way to the file."""
        self.drafts.keep(
            f"card:{session.hex}:{card.id.hex}",
            {
                "card": _plain(card),
                "themes": [[theme.id.hex, theme.title] for theme in themes],
            },
        )

    def arrived(self, session: UUID, card: UUID) -> None:
        """The card is saved."""
        self.drafts.drop(f"card:{session.hex}:{card.hex}")

    def on_their_way(self, session: UUID) -> Iterator[tuple[CardLine, list[ThemeLine]]]:
        """Cards of which nobody knows whether they were saved."""
        for kept in list(self.drafts.under(f"card:{session.hex}:").values()):
            themes = [ThemeLine(UUID(id), title) for id, title in kept["themes"]]
            yield _card(kept["card"]), themes


def _plain(card: CardLine) -> dict[str, Any]:
    return {
        "id": card.id.hex,
        "text": card.text,
        "kind": card.kind,
        "speaker": card.speaker_id.hex if card.speaker_id else None,
        "role": card.speaker_role,
        "item": card.item_id.hex if card.item_id else None,
        "themes": [id.hex for id in card.theme_ids],
        "at": card.said_at.isoformat() if card.said_at else None,
        "direction": card.direction,
    }


def _card(kept: dict[str, Any]) -> CardLine:
    return CardLine(
        UUID(kept["id"]),
        kept["text"],
        kept["kind"],
        UUID(kept["speaker"]) if kept["speaker"] else None,
        kept["role"],
        UUID(kept["item"]) if kept["item"] else None,
        tuple(UUID(id) for id in kept["themes"]),
        dt.datetime.fromisoformat(kept["at"]) if kept["at"] else None,
        kept["direction"],
    )
