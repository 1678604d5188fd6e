"""The foot says what is safe: saved, backed up, handed over, waiting for a decision, fingerprint.

Each is a place that opens what it tells. Where there is little room they say it shorter, then the
least important go; all of it stays in what is read aloud and under the pointer.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, isolate, text_width
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import RING
from ..parts import Part, Pressable

if TYPE_CHECKING:
    from ...workspace import Standing

LATE = 5
"""Days that something may be nowhere but on this computer before anybody is told."""
_SHORT = 16
"""Letters: a longer name of a stick or folder stands on the page of the hand-over alone."""
_EDGE, _GAP = 24, 20
_PAD = 5
"""Pixels between what an item says and its ring."""


@dataclass(frozen=True)
class Said:
    """What one place of the foot says: at length, then shorter, and what it leads to."""

    place: str
    icon: str
    words: Sequence[str]
    ink: str = "ink2"
    weight: int = 400
    code: str = ""
    tip: str = ""


class FootItem(Pressable):
    """An icon and what it says, as short as it was told to be."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, None, parent)
        self.said = Said("", "check", [""])
        self.level = 0

    def tell(self, said: Said) -> None:
        self.said, self.level = said, 0
        self.setToolTip(said.tip or " ".join(filter(None, (said.words[0], said.code))))
        self.refresh()

    @property
    def label(self) -> str:
        return " ".join(filter(None, (self.said.words[0], self.said.code)))

    @property
    def shorter(self) -> bool:
        """Whether it could be said shorter."""
        return self.level + 1 < len(self.said.words)

    def wide(self) -> int:
        """How much room it takes as it is said now."""
        look, said = self.look, self.said
        width = look.px(22) + text_width(look, self._spoken, 13, said.weight)
        if said.code:
            width += look.px(12 if self._spoken else 0) + text_width(look, said.code, 13, 600)
        return math.ceil(width) + 2 * (RING + _PAD)

    @property
    def _spoken(self) -> str:
        return self.said.words[self.level]

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, said, side = self.look, self.said, self.look.px(16)
        if self.underMouse() or self.hasFocus():
            line = "accent" if self.hasFocus() else None
            draw_panel(look, p, rect, "sunk" if self.underMouse() else None, line, 6, 2)
        start = rect.left() + _PAD
        icon = QRectF(start, rect.center().y() - side / 2, side, side)
        look.icon(p, said.icon, mirrored(look, icon, rect), said.ink)
        start += look.px(22)
        wide = text_width(look, self._spoken, 13, said.weight) + 1
        if self._spoken:
            text = mirrored(look, QRectF(start, rect.top(), wide, rect.height()), rect)
            setting = Setting(13, said.weight, said.ink)
            draw_line(look, p, text, self._spoken, setting, elide=False)
            start += wide + look.px(12) - 1
        if said.code:
            wide = text_width(look, said.code, 13, 600) + 2
            code = mirrored(look, QRectF(start, rect.top(), wide, rect.height()), rect)
            draw_line(look, p, code, said.code, Setting(13, 600, direction="ltr"), elide=False)


class Foot(Part):
    """``decide()``, ``backups()``, ``hand_over()`` and ``sample()`` lead to what was pressed;
    ``copied(words)`` when the fingerprint is on the clipboard."""

    decide = Signal()
    backups = Signal()
    hand_over = Signal()
    sample = Signal()
    copied = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._standing: Standing | None = None
        self._now: dt.datetime | None = None
        self._saving = False
        self._twins = 0
        self._second = ""
        self._trouble = False
        self.items = {
            place: FootItem(look, self)
            for place in ("sample", "saved", "backup", "hand-over", "decisions", "fingerprint")
        }
        for place, item in self.items.items():
            item.clicked.connect(lambda _=False, place=place: self._press(place))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.refresh()

    # What it is told

    def show_standing(self, standing: Standing | None, now: dt.datetime) -> None:
        """Say how the file stands at a moment."""
        self._standing, self._now = standing, now
        self.refresh()

    def show_saving(self, saving: bool) -> None:
        """Say that something is being written at this moment, or no more."""
        if saving != self._saving:
            self._saving = saving
            self.refresh()

    def show_twins(self, count: int) -> None:
        """Say how many pairs may be one person, as far as it is known."""
        if count != self._twins:
            self._twins = count
            self.refresh()

    def show_second(self, name: str, trouble: bool) -> None:
        """Say what becomes of the copy that is kept on a stick; no name where none is kept."""
        if (name, trouble) != (self._second, self._trouble):
            self._second, self._trouble = name, trouble
            self.refresh()

    @property
    def late(self) -> int:
        """Days since something is nowhere but here, once they are too many; otherwise none."""
        standing = self._standing
        if standing is None or standing.sample or standing.alone_since is None:
            return 0
        days = (self._now - standing.alone_since).days if self._now else 0
        return days if days >= LATE else 0

    # Places

    def refresh(self) -> None:
        told = {said.place: said for said in self._said()}
        for place, item in self.items.items():
            if place in told:
                item.tell(told[place])
        self._told = list(told)
        everything = [self.items[place].label for place in self._told]
        self.setAccessibleName(", ".join(everything))
        self.setToolTip("\n".join(everything))
        self._place()
        super().refresh()

    def sizeHint(self) -> QSize:
        return QSize(200, self.look.px(28 if self.look.compact else 34))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Leading what is safe, trailing what waits and the fingerprint."""
        shown = self._fitting()
        for place, item in self.items.items():
            item.setVisible(place in shown)
        trailing = [place for place in ("decisions", "fingerprint") if place in shown]
        start = self.look.px(_EDGE) - RING - _PAD
        end = self.width() - start
        for place in shown:
            if place not in trailing:
                start = self._put(place, start) + self._gap
        for place in reversed(trailing):
            end -= self.items[place].wide()
            self._put(place, end)
            end -= self._gap

    def _put(self, place: str, start: int) -> int:
        item = self.items[place]
        left = self.width() - start - item.wide() if self.look.rtl else start
        item.setGeometry(left, 1, item.wide(), self.height() - 1)
        return start + item.wide()

    @property
    def _gap(self) -> int:
        return self.look.px(_GAP) - 2 * (RING + _PAD)

    def _fitting(self) -> list[str]:
        """Which are shown, each as short as it must be: the least important first."""
        shown = list(self._told)
        for place in shown:
            self.items[place].level = 0
        least_first = sorted(shown, key=self._worth)
        room = self.width() - 2 * (self.look.px(_EDGE) - RING - _PAD)
        while shown and sum(self.items[p].wide() + self._gap for p in shown) - self._gap > room:
            self._say_less(shown, least_first)
        return shown

    def _say_less(self, shown: list[str], least_first: list[str]) -> None:
        """What is well is said shorter, then that nothing waits goes; then what is amiss is said
        shorter, and at last the least important goes."""
        shorter = [place for place in least_first if self.items[place].shorter]
        well = [place for place in shorter if not self._is_amiss(place)]
        if well or (shorter and (least_first[0] != "decisions" or self._is_amiss("decisions"))):
            self.items[(well or shorter)[0]].level += 1
        else:
            shown.remove(least_first.pop(0))

    def _worth(self, place: str) -> int:
        """How much somebody would miss it: what is amiss most, then what is safe."""
        order = ("decisions", "fingerprint", "hand-over", "backup", "sample", "saved")
        return order.index(place) + (len(order) if self._is_amiss(place) else 0)

    def _is_amiss(self, place: str) -> bool:
        return place != "sample" and self.items[place].said.ink in ("look", "stop")

    def draw(self, p: QPainter, rect: QRectF) -> None:
        p.setPen(QPen(self.look.color("line"), 1))
        p.drawLine(rect.topLeft() + QPointF(0, 0.5), rect.topRight() + QPointF(0, 0.5))

    def _press(self, place: str) -> None:
        if place == "fingerprint" and self._standing is not None:
            QGuiApplication.clipboard().setText(self._standing.fingerprint)
            self.copied.emit(self.tr("Fingerprint copied"))
            return
        leads = {
            "saved": self.backups, "backup": self.backups, "hand-over": self.hand_over,
            "decisions": self.decide, "sample": self.sample,
        }  # fmt: skip
        leads[place].emit()

    # Words

    def _said(self) -> list[Said]:
        standing = self._standing
        if standing is None:
            return []
        said = [self._saved(standing), self._backup(standing), self._handed_over(standing)]
        if standing.sample:
            words = [self.tr("Sample, invented people"), self.tr("Sample")]
            said.insert(0, Said("sample", "sample", words, "look", 600))
        code = standing.fingerprint
        tip = self.tr("The same on two laptops exactly when they hold the same. Press to copy it.")
        fingerprint = Said("fingerprint", "hash", [self.tr("Fingerprint"), ""], code=code, tip=tip)
        return [*said, self._decisions(standing), fingerprint]

    def _saved(self, standing: Standing) -> Said:
        if standing.refused:
            words = [self._refused(standing.refused), self.tr("Not saved")]
            return Said("saved", "warning", words, "stop", 600)
        if self._saving:
            return Said("saved", "shield", [self.tr("Saving…")], "ink2", 600)
        words = [self.tr("Everything is saved"), self.tr("Saved")]
        return Said("saved", "shield", words, "good", 600)

    def _refused(self, code: str) -> str:
        if code == "disk_full":
            return self.tr("The last entry is not saved: the disk is full")
        if code in ("read_only", "no_access"):
            return self.tr("The last entry is not saved: the file is locked")
        return self.tr("The last entry is not saved: the disk does not answer")

    def _backup(self, standing: Standing) -> Said:
        if standing.backup_trouble is not None:
            words = [self.tr("No backup could be made"), self.tr("No backup")]
            return Said("backup", "warning", words, "look", 600)
        at, ago = standing.backed_up_at, self._ago(standing.backed_up_at)
        words = [self.tr("Backed up {ago}").format(ago=ago), ago]
        if at is None:
            words = [self.tr("No backup yet")]
        elif self._trouble:
            more = self.tr("{backup}, not on the stick").format(backup=words[0])
            return Said("backup", "warning", [more, self.tr("Not on the stick")], "look", 600)
        elif self._second and standing.copied_at and standing.copied_at >= at:
            words.insert(0, self.tr("{backup}, on the stick too").format(backup=words[0]))
        elif self._second and standing.copied_at:
            second = self.tr("stick {ago}").format(ago=self._ago(standing.copied_at))
            words.insert(0, self.look.language.listed(words[0], second))
        return Said("backup", "backup", words)

    def _ago(self, at: dt.datetime | None) -> str:
        if at is None or self._now is None:
            return ""
        minutes = max(0, int((self._now - at).total_seconds() // 60))
        if minutes < 1:
            return self.tr("just now")
        if minutes < 60:
            return self.tr("%n min ago", "", minutes)
        if minutes < 48 * 60:
            return self.tr("%n h ago", "", minutes // 60)
        return self.tr("%n day(s) ago", "", minutes // 1440)

    def _handed_over(self, standing: Standing) -> Said:
        entries = standing.changes_since_export
        tip = isolate(str(standing.exported_to)) if standing.exported_to else ""
        if self.late:
            only = self.tr("only here for %n day(s)", "", self.late)
            long = self.tr("%n entry(s) not handed over yet", "", entries)
            words = [self.look.language.listed(long, only), self.tr("%n day(s)", "", self.late)]
            tip = self.tr("Nothing of it is elsewhere. Hand it over, or keep a copy on a stick.")
            words.insert(1, only[:1].upper() + only[1:])
            return Said("hand-over", "warning", words, "look", 600, tip=f"{words[0]}\n{tip}")
        if standing.exported_at is None:
            if not entries:
                return Said("hand-over", "hand-over", [self.tr("Nothing to hand over")])
            short = self.tr("%n to hand over", "", entries)
            words = [self.tr("%n entry(s) not handed over yet", "", entries), short]
            return Said("hand-over", "hand-over", words)
        day = self.look.language.date(standing.exported_at.astimezone().date(), "short")
        place = standing.exported_to.parent.name if standing.exported_to else ""
        named = f"{day} ({isolate(place)})" if 0 < len(place) <= _SHORT else day
        words = [self._since(when, entries) for when in dict.fromkeys((named, day))]
        tip = "\n".join(filter(None, (words[0], tip)))
        if entries:
            since = self.tr("%n since", "", entries)
            words += [self.look.language.listed(day, since), since]
        else:
            words.append(day)
        return Said("hand-over", "hand-over", words, tip=tip)

    def _since(self, when: str, entries: int) -> str:
        if not entries:
            return self.tr("Handed over on {day}, nothing since").format(day=when)
        since = self.tr("%n entry(s) since", "", entries)
        return self.tr("Handed over on {day}, {since}").format(day=when, since=since)

    def _decisions(self, standing: Standing) -> Said:
        count = standing.conflicts + self._twins
        if not count:
            return Said("decisions", "check", [self.tr("Nothing to decide")])
        parts = []
        if standing.conflicts:
            parts.append(self.tr("%n disagreement(s)", "", standing.conflicts))
        if self._twins:
            parts.append(self.tr("%n probable twin(s)", "", self._twins))
        words = [self.look.language.listed(*parts), self.tr("%n to decide", "", count)]
        return Said("decisions", "disagreement", words, "look", 600)

    # The keyboard

    def shown(self) -> list[FootItem]:
        """The places that are shown, in the order in which they are reached."""
        return [self.items[place] for place in self._told if self.items[place].isVisibleTo(self)]

    def take_keyboard(self) -> None:
        """The keyboard goes to the first place."""
        for item in self.shown()[:1]:
            item.setFocus(Qt.FocusReason.ShortcutFocusReason)
