"""What keeps this file safe: the states that were kept, here and on a stick, checking and repair,
the merges."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...desk import Desk
from ...look import Look, isolate
from ...operations import backups
from ...operations.deciding import Joined, take_apart
from ...page import Aside, PageHead
from ...parts import (
    Banner,
    Button,
    Glyph,
    Line,
    Question,
    Scroll,
    Sheet,
    Title,
    column,
    row,
)
from ..sentences import Sentences
from ..told_lines import Heading, TellingLine, TellingList
from ..wording import Wording
from .check import CheckSheet
from .restoring import Restoring
from .second_sheet import SecondSheet

_SIDE, _MERGES = 430, 112


class Safety(Aside):
    """``left()``, ``told(words)`` for a toast, ``opened(number)`` for a merge of the journal,
    ``decided(job, words)`` when something united is taken apart, ``elsewhere()`` when a folder is
    wanted for the second copy."""

    told = Signal(str)
    opened = Signal(int)
    decided = Signal(object, str)
    elsewhere = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.desk, self.wording, self.sentences = desk, Wording(look), Sentences(look)
        self.known = backups.Safety([], [], None)
        self.now = Button(look, lambda: self.tr("Back up now"), icon="backup", key="Ctrl S")
        self.now.clicked.connect(self.back_up)
        self.head = PageHead(look, lambda: self.tr("Backups"), self._note, self.now, back=True)
        self.head.back.connect(self.left)
        self.list = TellingList(look, lambda: self.tr("States that were kept"))
        self.list.opened.connect(self._ask)
        self.open_button = Button(
            look, lambda: self.tr("Restore this state…"), "primary", "backup", "Enter", height=44
        )
        self.open_button.clicked.connect(lambda: self._ask(self.list.current()))
        self.trouble = column(look)
        safe = Line(
            look, lambda: self.tr("The present state is kept first."), 14, 400, "ink2", height=22
        )
        bar = row(look, Glyph(look, "shield", 20, "good", 1.9), (safe, 1), self.open_button, gap=10)
        kept = Sheet(look, self.trouble, (self.list, 1), 8, bar, margins=(12, 10, 16, 12))
        self.check = CheckSheet(look, desk)
        self.check.changed.connect(self.read)
        self.check.proposed.connect(self._propose)
        self.second = SecondSheet(look, desk)
        self.second.elsewhere.connect(self.elsewhere)
        self.second.changed.connect(self.read)
        self.restoring = Restoring(look, desk, self)
        self.restoring.restored.connect(self._gone)
        self.merges = TellingList(look, lambda: self.tr("Merges"))
        self.merges.touched.connect(lambda line, *_: self._open(line))
        self.merges.opened.connect(self._open)
        title = row(look, (Title(look, lambda: self.tr("Merges")), 1), margins=(0, 12))
        journal = Sheet(look, title, 6, (self.merges, 1), margins=(8, 14, 8, 8))
        self._journal = journal
        side = column(look, self.second, self.check, (journal, 100), "stretch", gap=14)
        self._side = Scroll(look, side)
        self.add(self.head, (row(look, (kept, 1), self._side, gap=16), 1))
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self._side.setFixedWidth(self.look.px(330 if self.look.compact else _SIDE))
        self.merges.setMinimumHeight(self.look.px(_MERGES))
        self.show_known(self.known)

    def enter(self) -> None:
        """The screen was opened: once it is read, the keyboard goes to the newest state that
        differs from the present one."""

        def show(known: backups.Safety) -> None:
            self.show_known(known)
            same = ("", known.fingerprint)
            other = next(
                (n for n, b in enumerate(known.backups) if b.fingerprint not in same), None
            )
            if other is not None:
                self.list.pick(other)
            self.begin()

        self.desk.run(backups.safety(self.desk.second), show, owner=self)

    def read(self) -> None:
        """Read what is kept."""
        self.desk.run(backups.safety(self.desk.second), self.show_known, owner=self)

    def show_known(self, known: backups.Safety) -> None:
        """Show what is kept; the cursor stays with the state it was on."""
        at = max(0, self.list.currentIndex().row())
        self.known = known
        states: list[Any] = [self._line(each) for each in known.backups]
        if known.copies:
            states.append(Heading(self._on_stick()))
        states += [self._copy(each) for each in known.copies]
        on_line = at < len(states) and isinstance(states[at], TellingLine)
        self.list.show_lines(states, at if on_line else None)
        lines: list[Any] = [self._merge(each) for each in known.merges]
        if known.united:
            lines.append(Heading(self.tr("United")))
        lines += [self._joined(each) for each in known.united]
        self.merges.show_rows(lines, self.merges.currentIndex().row())
        self._journal.setVisible(bool(lines))
        self.head.note_line.refresh()
        self.trouble.clear()
        if known.trouble is not None:
            sentence = known.trouble.sentence(self.look.language.code)
            title = self.tr("The last backup could not be made")
            self.trouble.add(Banner(self.look, "look", title, sentence), 8)
        self.second.show_standing(known.copied_at)
        if states:
            self.open_button.enable()
        else:
            self.open_button.disable(lambda: self.tr("No backup yet"))

    def begin(self) -> None:
        """The keyboard goes to the states."""
        target = self.list if self.known.backups or self.known.copies else self.now
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Words

    def _note(self) -> str:
        if not self.known.backups:
            return self.tr("None yet. They are made automatically while you work.")
        return self.tr(
            "Made automatically while you work and before each merge, then read back; old ones"
            " thin out."
        )

    def _line(self, backup: Any) -> TellingLine:
        sound = bool(backup.fingerprint)
        why = self.why(backup)
        if sound and backup.fingerprint == self.known.fingerprint:
            why = self.tr("as it is now")
        return TellingLine(
            "backup" if sound else "warning",
            self._moment(backup),
            why if sound else self.tr("can no longer be read"),
            self._size(backup),
            backup.fingerprint[:9],
            "ink2" if sound else "stop",
            backup,
        )

    def _copy(self, backup: Any) -> TellingLine:
        """A state that is on the stick alone: here it grew old, or was lost."""
        return TellingLine(
            "hand-over", self._moment(backup), self.why(backup), self._size(backup), subject=backup
        )

    def _on_stick(self) -> str:
        name = self.second.name
        if not name:
            return self.tr("Kept on this computer")
        return self.tr("On the stick {name}").format(name=isolate(name))

    def _moment(self, backup: Any) -> str:
        this_year = backup.at.year == dt.date.today().year
        return self.wording.moment(backup.at, "short" if this_year else "date")

    def _size(self, backup: Any) -> str:
        kilo = self.look.language.number(max(1, backup.size // 1000))
        return self.tr("{size} kB").format(size=kilo)

    def why(self, backup: Any) -> str:
        """Why a state was kept."""
        if backup.why == "merge" and backup.files:
            return self.tr("before merging %n file(s)", "", backup.files)
        words = {
            "auto": self.tr("automatic, while you worked"),
            "asked": self.tr("at your request"),
            "merge": self.tr("before a merge"),
            "undo": self.tr("before a merge was undone"),
            "restore": self.tr("before an earlier state was opened"),
            "repair": self.tr("before a repair"),
        }
        return words.get(backup.why, "")

    def _merge(self, merge: Any) -> TellingLine:
        files = self.tr("%n file(s) merged", "", len(merge.files))
        return TellingLine(
            "merge",
            self.wording.moment(merge.at),
            self.look.language.dotted(files, merge.author),
            subject=merge.number,
        )

    def _joined(self, one: Joined) -> TellingLine:
        count = self.tr("%n made one", "", len(one.parts) + 1)
        day = self.look.language.date(one.parts[0].at.astimezone().date(), "short")
        note = self.look.language.dotted(count, one.parts[0].author, day)
        return TellingLine("twins", self.sentences.called(one.record.noun, one.record), note,
                           subject=one)  # fmt: skip

    # Doing

    def _open(self, line: Any) -> None:
        subject = line.subject if isinstance(line, TellingLine) else None
        if isinstance(subject, Joined):
            self._ask_apart(subject, line.title)
        elif subject is not None:
            self.opened.emit(subject)

    def _ask_apart(self, one: Joined, name: str) -> None:
        question = Question(
            self.look,
            self.tr("Take apart: {name}?").format(name=isolate(name)),
            self.tr(
                "Each is again what its laptop wrote, and keeps what was noted for it. What was"
                " chosen for them as one ends. They can be united again."
            ),
            self.tr("Take apart"),
            self.tr("Leave it"),
            parent=self,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("Taken apart: {name}").format(name=isolate(name))
        question.accepted.connect(lambda: self.decided.emit(take_apart(one.record.id), words))
        question.open()

    def back_up(self) -> None:
        """Keep the present state."""
        self.desk.run(backups.back_up(), self._backed_up, lambda _: self.read(), self)

    def _backed_up(self, path: Any) -> None:
        self.told.emit(
            self.tr("Backed up and read back")
            if path
            else self.tr("This state is backed up already")
        )
        self.read()

    def _ask(self, line: Any) -> None:
        if isinstance(line, TellingLine):
            self.restoring.ask(line.subject.path, line.title)

    def _propose(self, path: Any) -> None:
        """The cursor and the keyboard go to the newest sound state."""
        paths = [each.path for each in self.known.backups]
        if path in paths:
            self.list.pick(paths.index(path))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gone(self, moment: str) -> None:
        words = self.tr("The file is as it was: {moment}").format(moment=isolate(moment))
        self.told.emit(words)
        self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_S and control:
            self.back_up()
        else:
            super().keyPressEvent(event)
