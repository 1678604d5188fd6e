"""What is taught (G2)."""

from __future__ import annotations

from typing import ClassVar

from .records import Record
from .values import Line, Points


class Module(Record):
    """A module of the training; it may span dates, and a date may hold two."""

    title: Line
    title_ar: Line = None
    position: int | None = None
    out_of: Points = None
    """What its tests are marked out of, where that is not what is usual."""

    noun: ClassVar[str] = "module"
    unites: ClassVar[bool] = True

    def rules(self) -> None:
        if not self.title:
            raise ValueError("title_missing")
