"""How far a person came in the training: modules, half-days, scores, the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from ...attendance.wording import half_words, status_words
from ...look import Setting, draw_line, isolate, text_width
from ...look.shapes import mirrored
from ...look.tiles import draw_tile
from ...parts import Button, Line, Pill, Rule, Sheet, Tile, Title, column, row
from ...parts.base import Part

if TYPE_CHECKING:
    from ...look import Look
    from ...operations.person import HalfDay, ModuleLine, Person

_TILE, _HIGH, _GAP = 24, 30, 18


class HalfDays(Part):
    """Half-days, a tile and its words each, on as many lines as they need."""

    def __init__(self, look: Look, days: Sequence[HalfDay], sex: str | None) -> None:
        super().__init__(look)
        self.days = days
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        told = (
            f"{self.words(day)}: {status_words(look, day.state, sex).lower()}" for day in self.days
        )
        self.setAccessibleName(look.language.listed(*told))

    def words(self, day: HalfDay) -> str:
        """The day and its half."""
        return f"{self.look.language.date(day.date, 'short')} {half_words(day.half).lower()}"

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = {spot.top() for spot in self._spots(width)}
        return self.look.px(_HIGH) * max(1, len(lines))

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.look.px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.look.px(_HIGH))

    def _spots(self, width: float) -> list[QRectF]:
        look, left, top = self.look, 0.0, 0.0
        spots = []
        for day in self.days:
            wide = look.px(_TILE + 6) + text_width(look, self.words(day), 13) + 1
            if left and left + wide > width:
                left, top = 0.0, top + look.px(_HIGH)
            spots.append(QRectF(left, top, wide, look.px(_HIGH)))
            left += wide + look.px(_GAP)
        return spots

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, side = self.look, self.look.px(_TILE)
        for day, spot in zip(self.days, self._spots(rect.width()), strict=True):
            tile = QRectF(spot.left(), spot.center().y() - side / 2, side, side)
            draw_tile(look, p, mirrored(look, tile, rect), day.state)
            words = spot.adjusted(side + look.px(6), 0, 0, 0)
            draw_line(
                look, p, mirrored(look, words, rect), self.words(day), Setting(13, color="ink2")
            )


class Training(Sheet):
    """``certify()`` when the certificate is asked for."""

    certify = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4, margins=(20, 12, 20, 14))
        self.certificate_button: Button | None = None

    def show_person(self, person: Person) -> None:
        """Show how far somebody came."""
        self.clear()
        look, title = self.look, Title(self.look, lambda: self.tr("Training"))
        self.add(row(look, (title, 1), Line(look, self._counts(person), 14, 400, "ink2")))
        if not person.modules and not person.outside:
            self.add(Line(look, lambda: self.tr("No half-day yet"), 14, 400, "ink2"))
        sex = person.card.record.sex
        for place, module in enumerate(person.modules):
            self.add(Rule(look) if place else None, self._module(module, sex))
        if person.outside:
            self.add(Rule(look) if person.modules else None, HalfDays(look, person.outside, sex))
        self._end(person)

    def _counts(self, person: Person) -> str:
        far = person.reached
        own = [tile for tile in far.modules if tile != "none"]
        done = self.tr("{n} of %n module(s)", "", len(own)).format(n=own.count("present"))
        halves = self.tr("{n} of %n half-day(s)", "", far.half_days).format(n=far.attended)
        return self.look.language.dotted(done if own else "", halves if far.half_days else "")

    def _module(self, module: ModuleLine, sex: str | None) -> Part:
        look = self.look
        first, second = module.title, module.title_ar
        title = (second or first) if look.rtl else (first or second)
        head = row(look, (Line(look, title, 15, 600, direction="ui"), 1), self._scores(module))
        days = HalfDays(look, module.half_days, sex) if module.half_days else None
        tile = Tile(look, module.tile, 28)
        return row(
            look, column(look, tile, "stretch", margins=(8, 0)), (column(look, head, days), 1),
            gap=14, margins=(4, 0),
        )  # fmt: skip

    def _scores(self, module: ModuleLine) -> Line | None:
        if module.before is None and module.after is None:
            return None
        number = self.look.language.number
        before, after = (
            "–" if points is None else number(points, 0 if points == int(points) else 1)
            for points in (module.before, module.after)
        )
        arrow = "←" if self.look.rtl else "→"
        told = self.tr("test: {before} {arrow} {after}").format(
            before=before, arrow=arrow, after=after
        )
        return Line(self.look, told, 13, 400, "ink2", elide=False)

    def _end(self, person: Person) -> None:
        """How it stands by the rule, and the certificate."""
        look, state = self.look, self._state(person)
        self.certificate_button = None
        certificate = person.certificate
        if not state and certificate is None:
            return
        told = row(look, state, gap=10, margins=(0, 6, 0, 0))
        if certificate:
            words = self.tr("Certificate no. {number}").format(number=isolate(certificate.number))
            day = certificate.issued_on
            when = look.language.date(day, "date") if day else ""
            told.add((Line(look, look.language.listed(words, when), 14, 400, "ink2"), 1))
            self.certificate_button = Button(
                look, lambda: self.tr("Issue again"), "link", "print", height=34, size=14
            )
            self.certificate_button.clicked.connect(self.certify)
            told.add(self.certificate_button)
        else:
            told.add("stretch")
        self.add(Rule(look), told)

    def _state(self, person: Person) -> Pill | None:
        far = person.reached
        tones: dict[str, tuple[str, str, str | None]] = {
            "complete": (self.tr("Training completed"), "good", "check"),
            "excepted": (self.tr("Counts as completed: {reason}"), "good", None),
            "refused": (self.tr("Does not count as completed: {reason}"), "stop", None),
            "risk": (self.tr("One more absence is one too many"), "look", "warning"),
            "missed": (self.tr("The rule can no longer be met"), "stop", None),
        }
        if far.state not in tones:
            return None
        words, tone, icon = tones[far.state]
        words = words.format(reason=isolate(far.reason or ""))
        pill = Pill(self.look, words, tone, icon)
        pill.setAccessibleName(words)
        return pill
