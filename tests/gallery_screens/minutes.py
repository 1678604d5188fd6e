"""The minutes of an invented session, and what was heard in it."""

from __future__ import annotations

from pathlib import Path

from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.heard import heard_of
from tests.gallery import document
from tests.reports.sefrou import Sefrou


@document("paper-minutes")
def minutes(language: str, path: Path) -> None:
    """Compare with ``paper-minutes-p1`` and ``-p2`` in the design."""
    write_report("minutes", Sefrou().minutes(), path, language)


@document("paper-heard")
def heard(language: str, path: Path) -> None:
    """Compare with ``paper-heard`` in the design."""
    write_report("heard", heard_of(Sefrou().minutes()), path, language)
