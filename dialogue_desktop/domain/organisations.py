"""Bodies, associations, cooperatives and other organisations."""

from __future__ import annotations

from typing import ClassVar

from .records import Record
from .values import Line, Role


class Organisation(Record):
    """An organisation that people speak for; one of the two names at least."""

    name: Line = None
    name_ar: Line = None
    kind: Role = None
    commune: Line = None
    province: Line = None
    region: Line = None
    phone: Line = None
    email: Line = None

    noun: ClassVar[str] = "organisation"
    unites: ClassVar[bool] = True

    def rules(self) -> None:
        if not (self.name or self.name_ar):
            raise ValueError("name_missing")
