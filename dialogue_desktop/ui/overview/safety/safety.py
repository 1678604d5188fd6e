"""What keeps this file safe: the states that were kept, checking and repair, the merges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ....errors import DialogueError
from ....words import say as say_words
from ...desk import Desk
from ...look import Look, isolate
from ...operations import backups
from ...operations.deciding import Joined, take_apart
from ...page import PageHead, Screen
from ...parts import (
    Banner,
    Button,
    Glyph,
    Line,
    Paragraph,
    Question,
    Sheet,
    Title,
    column,
    row,
)
from ..sentences import Sentences
from ..told_lines import Heading, TellingLine, TellingList
from ..wording import Wording

if TYPE_CHECKING:
    from ....verbs.standing import Findings

_SIDE = 430
_SHOWN = 4
"""Findings and notices that are read out; the others are counted."""


class Safety(Screen):
    """``left()``, ``told(words)`` for a toast, ``opened(number)`` for a merge of the journal,
    ``decided(job, words)`` when something united is taken apart."""

    left = Signal()
    told = Signal(str)
    opened = Signal(int)
    decided = Signal(object, str)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.desk, self.wording, self.sentences = desk, Wording(look), Sentences(look)
        self.known = backups.Safety([], [], None)
        self.now = Button(look, lambda: self.tr("Keep this state now"), icon="backup", key="Ctrl S")
        self.now.clicked.connect(self.back_up)
        self.head = PageHead(look, lambda: self.tr("Backups"), self._note, self.now, back=True)
        self.head.back.connect(self.left)
        self.list = TellingList(look, lambda: self.tr("States that were kept"))
        self.list.opened.connect(self._ask)
        self.open_button = Button(
            look, lambda: self.tr("Open this state…"), "primary", "backup", "Enter", height=44
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
        self.merges = TellingList(look, lambda: self.tr("Merges"))
        self.merges.touched.connect(lambda line, *_: self._open(line))
        self.merges.opened.connect(self._open)
        title = row(look, (Title(look, lambda: self.tr("Merges")), 1), margins=(0, 12))
        journal = Sheet(look, title, 6, (self.merges, 1), margins=(8, 14, 8, 8))
        self._side = column(look, self.check, (journal, 1), gap=14)
        self.add(self.head, (row(look, (kept, 1), self._side, gap=16), 1))
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self._side.setFixedWidth(self.look.px(330 if self.look.compact else _SIDE))
        self.show_known(self.known)

    def enter(self) -> None:
        """The screen was opened: once it is read, the keyboard goes to it."""

        def show(known: backups.Safety) -> None:
            self.show_known(known)
            self.begin()

        backups.safety(self.desk, show, self)

    def read(self) -> None:
        """Read what is kept."""
        backups.safety(self.desk, self.show_known, self)

    def show_known(self, known: backups.Safety) -> None:
        """Show what is kept; the cursor stays with the state it was on."""
        at = max(0, self.list.currentIndex().row())
        self.known = known
        self.list.show_lines([self._line(each) for each in known.backups], at)
        lines: list[Any] = [self._merge(each) for each in known.merges]
        if known.united:
            lines.append(Heading(self.tr("United")))
        lines += [self._joined(each) for each in known.united]
        self.merges.show_rows(lines, self.merges.currentIndex().row())
        self.head.note_line.refresh()
        self.trouble.clear()
        if known.trouble is not None:
            sentence = known.trouble.sentence(self.look.language.code)
            title = self.tr("The last backup could not be made")
            self.trouble.add(Banner(self.look, "look", title, sentence), 8)
        if known.backups:
            self.open_button.enable()
        else:
            self.open_button.disable(lambda: self.tr("No state was kept yet"))

    def begin(self) -> None:
        """The keyboard goes to the states."""
        target = self.list if self.known.backups else self.now
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Words

    def _note(self) -> str:
        if not self.known.backups:
            return self.tr("None yet. They are made by themselves while you work.")
        return self.tr(
            "Made by themselves while you work and before each merge, read back, fewer with age."
        )

    def _line(self, backup: Any) -> TellingLine:
        language = self.look.language
        this_year = backup.at.year == dt.date.today().year
        title = self.wording.moment(backup.at, "short" if this_year else "date")
        size = self.tr("{size} kB").format(size=language.number(max(1, backup.size // 1000)))
        sound = bool(backup.fingerprint)
        return TellingLine(
            "backup" if sound else "warning",
            title,
            self.why(backup) if sound else self.tr("can’t be read any more"),
            size,
            backup.fingerprint[:9],
            "ink2" if sound else "stop",
            backup,
        )

    def why(self, backup: Any) -> str:
        """Why a state was kept."""
        if backup.why == "merge" and backup.files:
            return self.tr("before merging %n file(s)", "", backup.files)
        words = {
            "auto": self.tr("by itself, while you worked"),
            "asked": self.tr("because you asked"),
            "merge": self.tr("before a merge"),
            "undo": self.tr("before a merge was taken back"),
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
        backups.back_up(self.desk, self._backed_up, lambda _: self.read(), self)

    def _backed_up(self, path: Any) -> None:
        self.told.emit(
            self.tr("Kept and read back") if path else self.tr("This state is kept already")
        )
        self.read()

    def _ask(self, line: Any) -> None:
        if line is None:
            return
        backup = line.subject
        question = Question(
            self.look,
            self.tr("Open the state of {moment}?").format(moment=isolate(line.title)),
            self.tr(
                "The present state is kept first: you can come back to it here. What others"
                " received since then merges again later; nothing counts twice."
            ),
            self.tr("Open this state"),
            self.tr("Leave it"),
            parent=self,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(
            lambda: backups.go_back(self.desk, backup.path, lambda _: self._gone(line), self)
        )
        question.open()

    def _propose(self, path: Any) -> None:
        """The cursor and the keyboard go to the newest sound state."""
        paths = [each.path for each in self.known.backups]
        if path in paths:
            self.list.pick(paths.index(path))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gone(self, line: TellingLine) -> None:
        words = self.tr("The file is as it was: {moment}").format(moment=isolate(line.title))
        self.told.emit(words)
        self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_S and control:
            self.back_up()
        else:
            super().keyPressEvent(event)


class CheckSheet(Sheet):
    """``changed()`` when the file was repaired, ``proposed(backup)`` where it can't be."""

    changed = Signal()
    proposed = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6, margins=(20, 14, 20, 14))
        self.desk, self._sentences = desk, Sentences(look)
        self.findings: Findings | None = None
        self._failed: DialogueError | None = None
        self._told = Paragraph(look, self._words, 14, 400, "ink2")
        self.button = Button(look, lambda: self.tr("Check"), icon="shield")
        self.button.clicked.connect(self.check)
        self.repair_button = Button(look, lambda: self.tr("Repair"), "soft", "settings")
        self.repair_button.clicked.connect(self.repair)
        self.repair_button.hide()
        self.add(
            Title(look, lambda: self.tr("Check this file")),
            self._told,
            row(look, self.button, self.repair_button, "stretch", gap=2),
        )

    def check(self) -> None:
        """Look for defects."""
        self._failed = None
        backups.check(self.desk, self.show_findings, self)

    def show_findings(self, findings: Findings) -> None:
        """Say what was found."""
        self.findings = findings
        self.repair_button.setVisible(bool(findings))
        self._told.refresh()
        self.updateGeometry()
        target = self.repair_button if findings else self.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def repair(self) -> None:
        """Make the tables anew."""
        backups.repair(self.desk, self._repaired, self._could_not, self)

    def _repaired(self, _: Any) -> None:
        self.check()
        self.changed.emit()

    def _could_not(self, error: DialogueError) -> None:
        self._failed = error
        self._told.refresh()
        if "backup" in error.params:
            self.proposed.emit(error.params["backup"])

    def _words(self) -> str:
        code = self.look.language.code
        if self._failed is not None:
            return self._failed.sentence(code)
        found = self.findings
        if found is None:
            return self.tr(
                "Its pages, its chain of entries, and whether its tables follow from it."
            )
        if found:
            count = self.tr(
                "%n defect(s). Repairing keeps the file as it is first.", "", len(found)
            )
            return "\n".join((count, *self._listed(found)))
        return "\n".join((self.tr("This file is sound."), *self._listed(found.notices)))

    def _listed(self, found: Iterable[Any]) -> list[str]:
        told = list(found)
        lines = [self._said(each) for each in told[:_SHOWN]]
        more = len(told) - len(lines)
        return [*lines, self.tr("and %n more", "", more)] if more else lines

    def _said(self, each: Any) -> str:
        params = {name: isolate(str(value)) for name, value in each.params.items()}
        if "noun" in each.params:
            params["noun"] = self._sentences.kind(each.params["noun"])
            params["id"] = isolate(str(each.params["id"])[:8])
        return say_words(self.look.language.code, f"notices.{each.code}", **params)
