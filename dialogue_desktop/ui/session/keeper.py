"""What a session's page leaves in the drafts: the line as it stands, and cards on their way.

A card is kept from the moment of Enter until it is saved, under the id it will have: whatever
happens in between, it is saved once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from ...domain.cards import without_speakers
from ...paths import file_key
from ...store.drafts import Drafts
from ..operations.sessions import CardLine, LinkLine, ThemeLine


class OnItsWay(NamedTuple):
    """A card, the themes that it is the first to bear, and how it stands to another."""

    card: CardLine
    themes: list[ThemeLine]
    link: LinkLine | None


class Keeper:
    """The drafts of one working file."""

    def __init__(self, folder: Path, path: Path) -> None:
        self.path = path
        self.drafts = Drafts(folder, file_key(path))

    @property
    def trouble(self) -> bool:
        """Whether keystrokes can no longer be kept."""
        return self.drafts.trouble is not None

    def close(self) -> None:
        self.drafts.close()

    def keep_line(self, session: UUID, line: dict[str, Any]) -> None:
        """The line as it stands now; an empty one is forgotten."""
        key = f"line:{session.hex}"
        if line.get("text") or (line.get("begun") or {}).get("text"):
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

    def keep_queue(self, session: UUID, people: Sequence[UUID]) -> None:
        """Who asks to speak; nobody where nobody may be kept."""
        key = f"queue:{session.hex}"
        if people:
            self.drafts.keep(key, {"people": [id.hex for id in people]})
        else:
            self.drafts.drop(key)

    def queue(self, session: UUID) -> list[UUID]:
        """Who asked to speak when the program ended."""
        kept = self.drafts.get(f"queue:{session.hex}") or {}
        return [UUID(id) for id in kept.get("people", ())]

    def forget_speakers(self, session: UUID) -> None:
        """Nobody who speaks in a session is kept any more: neither here nor in what the file still
        holds of before."""
        self.keep_queue(session, ())
        line = self.line(session)
        if line:
            begun = line.get("begun")
            self.keep_line(session, {**_silent(line), "begun": begun and _silent(begun)})
        for key, kept in self.drafts.under(f"card:{session.hex}:").items():
            card = {**kept["card"], "speaker": None, "role": None, "began_at": None}
            self.drafts.keep(key, {**kept, "card": card})
        self.drafts.close()
        self.drafts = Drafts(self.drafts.path.parent, file_key(self.path))

    def keep_table(self, session: UUID, table: int | None, round: int | None, shown: str) -> None:
        """Which table and round this laptop notes, and which it shows."""
        self.drafts.keep(f"table:{session.hex}", {"table": table, "round": round, "shown": shown})

    def table(self, session: UUID) -> tuple[int | None, int | None, str]:
        kept = self.drafts.get(f"table:{session.hex}") or {}
        return kept.get("table"), kept.get("round"), kept.get("shown") or "all"

    def keep_harvest(self, session: UUID, table: int, round: int, text: str | None) -> None:
        """What is typed of a harvest; None when it is saved."""
        key = f"harvest:{session.hex}:{round}:{table}"
        if text is None:
            self.drafts.drop(key)
        else:
            self.drafts.keep(key, {"text": text})

    def harvest(self, session: UUID, table: int, round: int) -> str | None:
        """What was typed of a harvest when the program ended."""
        kept = self.drafts.get(f"harvest:{session.hex}:{round}:{table}")
        return kept["text"] if kept else None

    def send(
        self,
        session: UUID,
        card: CardLine,
        themes: Sequence[ThemeLine],
        link: LinkLine | None = None,
    ) -> None:
        """A card is on its way to the file."""
        self.drafts.keep(
            f"card:{session.hex}:{card.id.hex}",
            {
                "card": _plain(card),
                "themes": [[theme.id.hex, theme.title] for theme in themes],
                "link": [link.target.hex, link.kind] if link else None,
            },
        )

    def arrived(self, session: UUID, card: UUID) -> None:
        """The card is saved."""
        self.drafts.drop(f"card:{session.hex}:{card.hex}")

    def on_their_way(self, session: UUID) -> Iterator[OnItsWay]:
        """Cards of which nobody knows whether they were saved."""
        for kept in list(self.drafts.under(f"card:{session.hex}:").values()):
            themes = [ThemeLine(UUID(id), title) for id, title in kept["themes"]]
            link = kept.get("link")
            yield OnItsWay(
                _card(kept["card"]), themes, LinkLine(UUID(link[0]), link[1]) if link else None
            )


def kept_for(page: QObject, folder: Path, path: Path) -> Keeper:
    """The drafts of a working file, closed when the page or the program ends."""
    keeper, app = Keeper(folder, path), QCoreApplication.instance()
    for ending in (page.destroyed, app.aboutToQuit if app else None):
        if ending is not None:
            ending.connect(lambda *_: keeper.close())
    return keeper


def _silent(line: dict[str, Any]) -> dict[str, Any]:
    text = without_speakers(line["text"])
    return {**line, "text": text, "speaker": None, "role": None}


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
        **{name: getattr(card, name) for name in _WORDS if getattr(card, name) is not None},
        **{
            name: getattr(card, name).isoformat()
            for name in _MOMENTS
            if getattr(card, name) is not None
        },
    }


_WORDS = ("rendering", "language", "translation", "table", "round")
_MOMENTS = ("began_at", "ended_at")


def _card(kept: dict[str, Any]) -> CardLine:
    card = CardLine(
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
    said: dict[str, Any] = {name: kept[name] for name in _WORDS if name in kept}
    for name in _MOMENTS:
        if kept.get(name):
            said[name] = dt.datetime.fromisoformat(kept[name])
    return card._replace(**said)
