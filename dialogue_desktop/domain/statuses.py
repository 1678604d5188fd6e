"""How a programme words, orders and draws what a mark can say (G7)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID, uuid5

from .records import NAMESPACE, Record
from .values import Line, Status, Symbol, Tone


class StatusStyle(Record):
    """What differs from the program's own for one status; what is not given stays its own."""

    status: Status
    label_fr: Line = None
    label_ar: Line = None
    label_en: Line = None
    position: int | None = None
    symbol: Symbol = None
    tone: Tone = None

    noun: ClassVar[str] = "status_style"

    def model_post_init(self, context: Any) -> None:
        """A status is one thing on every laptop: the id is never chosen."""
        object.__setattr__(self, "id", status_style_id(self.status))

    def label(self, language: str) -> str | None:
        """What it is called in a language, if that was said."""
        return {"fr": self.label_fr, "ar": self.label_ar, "en": self.label_en}.get(language)


def status_style_id(status: str) -> UUID:
    """The id of what is said of a status."""
    return uuid5(NAMESPACE, f"status:{status}")
