"""The list of themes that all laptops share (G6)."""

from __future__ import annotations

from typing import ClassVar

from .records import Record
from .values import Line


class Theme(Record):
    """A theme that contributions are about."""

    title: Line
    title_ar: Line = None

    noun: ClassVar[str] = "theme"
    unites: ClassVar[bool] = True

    def rules(self) -> None:
        if not self.title:
            raise ValueError("title_missing")
