"""What a campaign wants to reach, region by region (G8)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID, uuid5

from .names import fold
from .records import NAMESPACE, Record
from .values import Aim, Indicator, Line


class Target(Record):
    """A number to reach: sessions, people, or the share of women in per cent.

    Without a region it is that of the whole campaign; ``aim`` ``None`` is no target any more.
    """

    region: Line = None
    indicator: Indicator = "sessions"
    aim: Aim = None

    noun: ClassVar[str] = "target"
    quiet: ClassVar[frozenset[str]] = frozenset({"region", "indicator"})

    def model_post_init(self, context: Any) -> None:
        """Two coordinators who set one target wrote one record: the id is never chosen."""
        object.__setattr__(self, "id", target_id(self.region, self.indicator))

    def rules(self) -> None:
        if self.indicator == "women" and self.aim is not None and self.aim > 100:
            raise ValueError("number_out_of_range")


def target_id(region: str | None, indicator: str) -> UUID:
    """The id of a target, however its region is spelled."""
    return uuid5(NAMESPACE, f"target:{indicator}:{fold(region)}")
