"""The numbers of a merge: how many records of a kind, in a tab, of a file or of all; each opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from ...look import Look, Setting, draw_line, text_width
from ...look.shapes import draw_panel, mirrored
from ...operations.merged_rows import Asked

if TYPE_CHECKING:
    from ....exchange.brought import Tally
    from ....exchange.merging import MergeReport

TABS = ("participants", "attendance", "session", "programme")
_ICONS = {"changed": "pen", "conflicts": "disagreement"}
_TONES = {"added": "good", "changed": "ink", "removed": "stop", "conflicts": "look"}
_UPPER = ("added", "changed", "removed")


class Number(NamedTuple):
    """How many records, and which those are."""

    asked: Asked
    total: int


class Numbers:
    """The numbers of a line of files, in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str, about: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("Numbers", words, about or None, n)

    def of(self, report: MergeReport, file: int | None) -> list[Number]:
        """All that are not nought, tab by tab, then what is to decide."""
        return list(self._of(report, file))

    def _of(self, report: MergeReport, file: int | None) -> Iterator[Number]:
        brought = report.brought
        if brought is None:
            return
        tallies: dict[str, Tally] = brought.total if file is None else brought.files[file]
        conflicts = {t: len(brought.disagreeing(report.conflicts, t, file)) for t in TABS}
        for tab in TABS:
            counts = {**tallies[tab]._asdict(), "conflicts": conflicts[tab]}
            for kind in (*_UPPER, "conflicts", "unchanged"):
                if counts[kind]:
                    yield Number(Asked(kind, tab, file), counts[kind])
        if any(conflicts.values()):
            yield Number(
                Asked("conflicts", None, file),
                len(brought.disagreeing(report.conflicts, None, file)),
            )
        twins = len(brought.pairs(report.twins, file))
        if twins:
            yield Number(Asked("twins", None, file), twins)

    def words(self, number: Number) -> str:
        """What stands there: the count and its sign."""
        count = self.look.language.number(number.total)
        if number.asked.kind == "unchanged":
            return self.tr("%n the same", "", number.total)
        return {"added": f"+{count}", "removed": f"\u2212{count}"}.get(number.asked.kind, count)

    def short(self, number: Number) -> str:
        """The same where its cell has no room for words."""
        if number.asked.kind == "unchanged":
            return f"= {self.look.language.number(number.total)}"
        return self.words(number)

    def said(self, number: Number) -> str:
        """A number as a screen reader says it, and as the title of its records does."""
        kind, n = number.asked.kind, number.total
        words = {
            "added": self.tr("%n new", "", n),
            "changed": self.tr("%n changed", "", n),
            "removed": self.tr("%n removed", "", n),
            "unchanged": self.tr("%n the same", "", n),
            "conflicts": self.tr("%n disagreement(s)", "", n),
            "twins": self.tr("%n probable twin(s)", "", n),
        }[kind]
        tab = number.asked.tab
        return self.look.language.listed(self.tab(tab), words) if tab else words

    def tab(self, tab: str | None) -> str:
        """What a tab is called."""
        words = {
            "participants": self.tr("Participants"),
            "attendance": self.tr("Attendance"),
            "session": self.tr("Session"),
            "programme": self.tr("Programme"),
        }
        return words.get(tab or "", "")

    def spots(
        self, cell: QRectF, numbers: Sequence[Number], rect: QRectF
    ) -> list[tuple[Number, QRectF]]:
        """Where the numbers of a tab stand in its cell: what changes above what does not."""
        look, spots = self.look, []
        starts = [cell.left() - look.px(6)] * 2
        for number in numbers:
            upper = number.asked.kind in _UPPER
            width = self._width(number, self.words(number))
            if starts[not upper] + width > cell.right():
                width = self._width(number, self.short(number))
            top = cell.top() + look.px(6 if upper else 33)
            spot = QRectF(starts[not upper], top, width, look.px(26 if upper else 24))
            starts[not upper] += width
            spots.append((number, mirrored(look, spot, rect)))
        return spots

    def _setting(self, number: Number) -> Setting:
        kind = number.asked.kind
        if kind == "unchanged":
            return Setting(13, color="ink3")
        if kind == "added":
            return Setting(16, 600, "good", direction="ltr")
        return Setting(15, color=_TONES[kind], direction="ltr")

    def _width(self, number: Number, words: str) -> float:
        look, setting = self.look, self._setting(number)
        icon = look.px(20) if number.asked.kind in _ICONS else 0
        return text_width(look, words, setting.size, setting.weight) + icon + look.px(12) + 1

    def draw(self, p: QPainter, spot: QRectF, number: Number, lit: bool) -> None:
        """A number, marked where Enter would open it."""
        look, kind = self.look, number.asked.kind
        if lit:
            draw_panel(look, p, spot, "accent_soft", "accent", 6, 1.5)
        inner = spot.adjusted(look.px(6), 0, -look.px(6), 0)
        if kind in _ICONS:
            side = look.px(15)
            icon = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            look.icon(p, _ICONS[kind], mirrored(look, icon, inner), _TONES[kind])
            inner = mirrored(look, inner.adjusted(look.px(20), 0, 0, 0), inner)
        fits = self._width(number, self.words(number)) <= spot.width()
        words = self.words(number) if fits else self.short(number)
        draw_line(look, p, inner, words, self._setting(number), elide=False)
