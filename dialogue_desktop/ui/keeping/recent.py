"""The programmes that were opened last, with their backups: one press and one is at work again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look, isolate
from ..operations import backups
from ..operations.backups import Recent
from ..overview.told_lines import TellingLine, TellingList
from ..parts import Box, Line, Menu

ROW = 56
MOST, MOST_COMPACT = 3, 2
"""So many are seen at once; the others are scrolled to."""


class RecentList(TellingList):
    """``taken(recent)`` when one is chosen, ``dropped(recent)`` when it is to leave the list."""

    taken = Signal(object)
    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Programmes opened last"))
        self.opened.connect(lambda line: self.taken.emit(line.subject))
        self.touched.connect(lambda line, *_: self.taken.emit(line.subject))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() == Qt.Key.Key_Delete and line is not None:
            self.dropped.emit(line.subject)
        else:
            super().keyPressEvent(event)


class RecentFiles(Box):
    """``asked(name, path)``: one is to be opened, looked for, put back or taken off the list."""

    asked = Signal(str, object)

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=4, parent=parent)
        self.desk = desk
        self.known: list[Recent] = []
        self._open_path: Path | None = None
        self.list = RecentList(look)
        self.list.taken.connect(self._take)
        self.list.dropped.connect(lambda recent: self._drop(recent.path))
        title = Line(look, lambda: self.tr("Your programmes"), 15, 600, height=30)
        self.add(title, self.list)
        self.hide()

    def read(self, open_path: Path | None = None) -> None:
        """Look what is there now; the one that is open is left out."""
        self._open_path = open_path
        self.desk.glance(partial(backups.recent, self.desk.second), self.show_recent, self)

    def show_recent(self, known: list[Recent]) -> None:
        """Show them, newest first; nothing is shown where there are none."""
        self.known = [each for each in known if each.path != self._open_path]
        self.setVisible(bool(self.known))
        most = MOST_COMPACT if self.look.compact else MOST
        self.list.setFixedHeight(self.look.px(ROW) * min(most, len(self.known)))
        self.list.show_lines([self._line(each) for each in self.known])

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "known"):
            self.show_recent(self.known)

    # Words

    def _line(self, recent: Recent) -> TellingLine:
        first, second = recent.called[::-1] if self.look.rtl else recent.called
        title = first or second or recent.path.stem
        other = second if first else ""
        if recent.here:
            where = isolate(recent.path.parent.name or str(recent.path.parent))
        else:
            where = self.tr("not where it was any more")
        note = self.look.language.dotted(other, where, self._opened(recent))
        icon, tone = ("file", "ink2") if recent.here else ("warning", "look")
        return TellingLine(icon, title, note, self._backup(recent), tone=tone, subject=recent)

    def _opened(self, recent: Recent) -> str:
        if recent.at is None:
            return ""
        return self.tr("opened on {day}").format(day=self._day(recent.at))

    def _backup(self, recent: Recent) -> str:
        if recent.backed_up_at is None:
            return self.tr("no backup")
        return self.tr("backup of {day}").format(day=self._day(recent.backed_up_at))

    def _day(self, at: Any) -> str:
        return self.look.language.date(at.astimezone().date(), "short")

    # Doing

    def _take(self, recent: Recent) -> None:
        """One that is there is opened; of one that is not, what can be done is offered."""
        if recent.here:
            self.asked.emit("open-file", recent.path)
            return
        menu = Menu(self.look, self)
        menu.offer(self.tr("Look for it…"), lambda: self.asked.emit("seek-file", recent.path))
        if recent.backed_up_at is not None:
            day = self._day(recent.backed_up_at)
            words = self.tr("Restore its backup of {day}").format(day=day)
            menu.offer(words, lambda: self.asked.emit("put-back", recent.path))
        menu.offer(self.tr("Remove it from this list"), lambda: self._drop(recent.path))
        rect = self.list.visualRect(self.list.currentIndex())
        menu.open_at(self.list.viewport().mapToGlobal(QPoint(rect.left(), rect.bottom())))

    def _drop(self, path: Path) -> None:
        self.asked.emit("forget-file", path)
        self.read(self._open_path)
