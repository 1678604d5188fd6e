"""What happens between laptops in a scenario, and the card that some of them are about."""

from __future__ import annotations

from dialogue_desktop.journal.changes import Change

from ..properties.replicas import Laptop, hex_of


def meet(*laptops: Laptop) -> None:
    """Everybody has everything."""
    packs = [laptop.pack() for laptop in laptops]
    for laptop in laptops:
        laptop.receive(*packs)


def share(origin: Laptop, *laptops: Laptop) -> None:
    """The others have what one has."""
    for laptop in laptops:
        laptop.merge(origin)


def card(laptop: Laptop, name: str, session: str = "s", **patch: object) -> Change:
    """A card is added to a session, or edited."""
    return laptop.say("contribution", name, session_id=hex_of(session), **patch)
