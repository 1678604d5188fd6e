"""Lists as they are shown, written as a workbook or on paper (P16)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..progress import Progress
from ..store.file import explained
from ..store.fingerprint import short
from .opened import Opened

if TYPE_CHECKING:
    from ..reports.listing import Listing


class ListingOut(Opened):
    """What the window shows in a table, taken elsewhere."""

    def write_list(
        self,
        listing: Listing,
        path: str | Path,
        language: str = "fr",
        progress: Progress | None = None,
    ) -> Path:
        """Write a list under this programme's letterhead: ``.xlsx``, or ``.pdf`` by the name.

        Raises ``cannot_write`` and ``disk_full``; then what was there stays.
        """
        from ..reports.catalogue import write_report
        from ..reports.page import letterhead_of

        target = Path(path)
        with explained(self.path):
            whole = replace(
                listing,
                letterhead=replace(letterhead_of(self.programme), sample=self.sample),
                fingerprint=short(self.fingerprint()),
            )
        format = "pdf" if target.suffix.lower() == ".pdf" else "xlsx"
        asking = (lambda *far: progress(*far) is not False) if progress else None
        write_report("list", whole, target, language, format, asking)
        return target
