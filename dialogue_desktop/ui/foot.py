"""The foot says what is safe: saved, backed up, handed over, in disagreement, fingerprint."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .look import Look, Setting, draw_line, isolate, text_width
from .look.shapes import mirrored
from .parts import Part

if TYPE_CHECKING:
    from ..workspace import Standing

_SHORT = 16
"""Letters: a longer name of a stick or folder stands on the page of the hand-over alone."""


@dataclass(frozen=True)
class _Item:
    icon: str
    words: str
    ink: str = "ink2"
    weight: int = 400
    code: str = ""


class Foot(Part):
    """``decide()`` when a person presses the disagreements, ``hand_over()`` when they press what
    is said of the last hand-over or the fingerprint."""

    decide = Signal()
    backups = Signal()
    hand_over = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._standing: Standing | None = None
        self._now: dt.datetime | None = None
        self._hits: dict[str, QRectF] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.refresh()

    def show_standing(self, standing: Standing | None, now: dt.datetime) -> None:
        """Say how the file stands at a moment."""
        self._standing, self._now = standing, now
        self.refresh()

    def refresh(self) -> None:
        said = [*self._leading(), *self._trailing()]
        self.setAccessibleName(", ".join(f"{item.words} {item.code}".strip() for item in said))
        super().refresh()

    def sizeHint(self) -> QSize:
        return QSize(200, self.look.px(28 if self.look.compact else 34))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def _leading(self) -> list[_Item]:
        standing = self._standing
        if standing is None:
            return []
        items = [_Item("shield", self.tr("Everything is saved"), "good", 600)]
        if standing.sample:
            items.insert(0, _Item("sample", self.tr("Sample, invented people"), "look", 600))
        if standing.backup_trouble is None:
            items.append(_Item("backup", self._backup(standing.backed_up_at)))
        else:
            items.append(_Item("backup", self.tr("No backup could be made"), "look"))
        items.append(_Item("hand-over", self._handed_over(standing)))
        return items

    def _backup(self, at: dt.datetime | None) -> str:
        if at is None or self._now is None:
            return self.tr("No backup yet")
        minutes = max(0, int((self._now - at).total_seconds() // 60))
        if minutes < 1:
            return self.tr("Backed up just now")
        if minutes < 60:
            return self.tr("Backed up %n minute(s) ago", "", minutes)
        if minutes < 48 * 60:
            return self.tr("Backed up %n hour(s) ago", "", minutes // 60)
        return self.tr("Backed up %n day(s) ago", "", minutes // 1440)

    def _handed_over(self, standing: Standing) -> str:
        entries = standing.changes_since_export
        if standing.exported_at is None:
            if not entries:
                return self.tr("Nothing to hand over")
            return self.tr("%n entry(s) not handed over yet", "", entries)
        day = self.look.language.date(standing.exported_at.astimezone().date(), "short")
        when = self._with_place(day, standing)
        if not entries:
            return self.tr("Handed over on {day}, nothing since").format(day=when)
        since = self.tr("%n since", "", entries)
        if not self.look.compact:
            since = self.tr("%n entry(s) since", "", entries)
        return self.tr("Handed over on {day}, {since}").format(day=when, since=since)

    def _with_place(self, day: str, standing: Standing) -> str:
        """The day, and where there is room the stick or folder that it went to."""
        place = standing.exported_to.parent.name if standing.exported_to else ""
        if self.look.compact or not 0 < len(place) <= _SHORT:
            return day
        return f"{day} ({isolate(place)})"

    def _trailing(self) -> list[_Item]:
        standing = self._standing
        if standing is None:
            return []
        fingerprint = _Item("hash", self.tr("Fingerprint"), code=standing.fingerprint)
        if not standing.conflicts:
            return [_Item("check", self.tr("No disagreement")), fingerprint]
        words = self.tr("%n disagreement(s) to look at", "", standing.conflicts)
        return [_Item("disagreement", words, "look"), fingerprint]

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        p.setPen(QPen(look.color("line"), 1))
        p.drawLine(rect.topLeft() + QPointF(0, 0.5), rect.topRight() + QPointF(0, 0.5))
        gap, end, self._hits = look.px(20), rect.right() - look.px(24), {}
        for item in reversed(self._trailing()):
            end -= self._width(item)
            self._hits[item.icon] = self._draw_item(p, rect, end, item)
            end -= gap
        start = rect.left() + look.px(24)
        for item in self._leading():
            if start + self._width(item) > end:
                return
            self._hits[item.icon] = self._draw_item(p, rect, start, item)
            start += self._width(item) + gap

    def _width(self, item: _Item) -> float:
        look = self.look
        width = look.px(22) + text_width(look, item.words, 13, item.weight)
        return width + (look.px(12) + text_width(look, item.code, 13, 600) if item.code else 0)

    def _draw_item(self, p: QPainter, rect: QRectF, start: float, item: _Item) -> QRectF:
        look, side = self.look, self.look.px(16)
        whole = QRectF(start, rect.top(), self._width(item), rect.height())
        icon = QRectF(start, rect.center().y() - side / 2, side, side)
        look.icon(p, item.icon, mirrored(look, icon, rect), item.ink)
        wide = text_width(look, item.words, 13, item.weight) + 1
        text = QRectF(start + look.px(22), rect.top(), wide, rect.height())
        setting = Setting(13, item.weight, item.ink)
        draw_line(look, p, mirrored(look, text, rect), item.words, setting, elide=False)
        if item.code:
            code = whole.adjusted(look.px(34) + wide - 1, 0, 2, 0)
            strong = Setting(13, 600, direction="ltr")
            draw_line(look, p, mirrored(look, code, rect), item.code, strong, elide=False)
        return mirrored(look, whole, rect)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for icon, spot in self._hits.items():
            if spot.contains(event.position()):
                if icon == "disagreement":
                    self.decide.emit()
                elif icon == "backup":
                    self.backups.emit()
                elif icon in ("hand-over", "hash"):
                    self.hand_over.emit()
