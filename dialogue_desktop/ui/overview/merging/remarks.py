"""What there is to say of the files of a merge: of those refused why, of others what to know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ....words import say
from ...look import Look, isolate
from ..wording import Writers

if TYPE_CHECKING:
    from ....exchange.merging import MergeReport


@dataclass(frozen=True)
class Remark:
    """A file that was refused, or something to know: what it is about and a sentence. ``name`` is
    that of a file that can be left out."""

    tone: str
    title: str
    sentence: str
    name: str = ""


class Remarks:
    """Remarks in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str, about: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("Remarks", words, about or None, n)

    def of(self, report: MergeReport, writers: Writers) -> Iterator[Remark]:
        """Those of a report: refused files first."""
        code = self.look.language.code
        for error in report.refused:
            name = str(error.params.get("name", ""))
            yield Remark("stop", isolate(name), error.sentence(code), name)
        for notice in report.notices:
            yield self._notice(notice.code, notice.params, writers)
        waiting = [file for file in report.files if file.parked]
        for gap in report.parked:
            theirs = [file for file in waiting if file.laptop == gap.laptop] or waiting
            owner = self.look.language.listed(*dict.fromkeys(file.author or "" for file in theirs))
            sentence = self.tr(
                "%n entry(s) wait until an earlier export of this laptop arrives.", "", gap.waiting
            )
            yield Remark("look", owner or writers.owner(gap.laptop), sentence)

    def _notice(self, code: str, params: dict[str, Any], writers: Writers) -> Remark:
        sentences = {
            "clock_ahead": self.tr("Its clock is ahead. Nothing is lost: no clock decides."),
            "clock_behind": self.tr("Its clock is behind. Nothing is lost: no clock decides."),
            "other_programme": self.tr(
                "It belongs to the programme {programme}. Del leaves it out."
            ),
        }
        name = str(params.get("name", ""))
        if code not in sentences:  # of this file rather than of one that came
            told = {key: isolate(str(value)) for key, value in params.items()}
            words = say(self.look.language.code, f"notices.{code}", **told)
            return Remark("look", isolate(name), words)
        sentence = sentences[code].format(programme=isolate(params.get("programme", "")))
        title = writers.owner(params["laptop"]) if "laptop" in params else isolate(name)
        return Remark("look", title, sentence, name)
