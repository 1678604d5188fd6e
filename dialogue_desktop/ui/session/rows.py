"""What a stream shows: cards, and the titles under which they were said."""

from __future__ import annotations

from typing import Any, NamedTuple


class Divider(NamedTuple):
    """The title under which the cards that follow were said."""

    title: str


class Said(NamedTuple):
    """A card of the stream; ``key`` is whatever the page knows it by."""

    key: Any


Row = Divider | Said
