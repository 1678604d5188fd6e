"""Who is expected to hand in what they did (M21)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID, uuid5

from .names import fold
from .records import NAMESPACE, Record
from .values import Day, Line


class Expected(Record):
    """Somebody whose export is waited for, or, with ``awaited`` false, no longer is.

    Whoever writes is expected without being named here; this is for those who did not yet, and
    for those who will not come any more.
    """

    name: Line
    awaited: bool = True
    given_on: Day = None
    """The day on which they were given the file that laptops begin with."""

    noun: ClassVar[str] = "expected"
    quiet: ClassVar[frozenset[str]] = frozenset({"name", "awaited", "given_on"})

    def model_post_init(self, context: Any) -> None:
        """Two coordinators who expect one person wrote one record: the id is never chosen."""
        object.__setattr__(self, "id", expected_id(self.name or ""))

    def rules(self) -> None:
        if not self.name:
            raise ValueError("name_missing")


def expected_id(name: str) -> UUID:
    """The id of whoever is called so, however it is spelled."""
    return uuid5(NAMESPACE, f"expected:{fold(name)}")
