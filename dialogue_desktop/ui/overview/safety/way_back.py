"""A merge of the journal, and taking the last one back: what goes, what returns, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal

from ...desk import Desk
from ...look import Look, isolate
from ...operations import backups, merging
from ...operations.backups import Past, Telling, Told, Undoing
from ...page import Aside, PageHead
from ...parts import Button, Glyph, Line, Sheet, column, row
from ..sentences import Sentences
from ..told_lines import Heading, TellingLine, TellingList
from ..wording import Wording, Writers
from .counts import Counts

_ICONS = {
    "participant": "person", "organisation": "participants", "attendance": "attendance",
    "slot": "calendar", "session": "session", "agenda_item": "session",
    "contribution": "viewpoint", "commitment": "commitment", "theme": "file",
}  # fmt: skip
_AT_FIRST = 4
"""Lines of each part until somebody asks for the others: all parts are seen at once."""
_PLACES = {"participant": "participant", "slot": "slot", "contribution": "contribution"}
"""Records that have a page of their own, and what it is asked by."""


class WayBack(Aside):
    """``left()``, ``undone()`` when the merge is taken back, ``wanted(place, id)`` for a record."""

    undone = Signal()
    wanted = Signal(str, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.desk, self.wording, self.sentences = desk, Wording(look), Sentences(look)
        self.counts = Counts(look, self)
        self.shown: Undoing | Past | None = None
        self._unfolded: set[str] = set()
        self.head = PageHead(look, self._title, self._note, back=True)
        self.head.back.connect(self.left)
        self.list = TellingList(look, lambda: self.tr("What it brought"))
        self.list.opened.connect(self._open)
        self.leave = Button(look, self._leaving, key="Esc", height=44)
        self.leave.clicked.connect(self.left)
        self.button = Button(look, self._verb, "danger", "undo", height=44)
        self.button.clicked.connect(self._go)
        self._promise = Line(look, self._promised, 15, 600, height=23)
        self._more = Line(look, self._kept, 14, 400, "ink2", height=21)
        glyph = Glyph(look, "shield", 24, "good", 1.9)
        words = column(look, self._promise, self._more)
        sheet = Sheet(look, (self.list, 1), margins=(12, 4, 12, 8))
        self.add(
            self.head, (sheet, 1), row(look, glyph, (words, 1), self.leave, self.button, gap=10)
        )

    def ask(self) -> None:
        """Show what taking the last merge back does; nothing is written."""
        self.desk.run(backups.undoing(), self.show_shown, owner=self)

    def at_once(self, asked: Callable[[], None]) -> None:
        """Take back a merge that was made a moment ago; ``asked`` is called where work was done
        since, and the screen says what becomes of it."""

        def told(shown: Undoing) -> None:
            if shown.left.counts.total() or shown.again.counts.total():
                asked()
                self.show_shown(shown)
            else:
                self._take_back()

        self.desk.run(backups.undoing(), told, owner=self)

    def tell(self, number: int) -> None:
        """Show a merge of the journal."""
        self.desk.run(backups.past(number), self.show_shown, owner=self)

    def show_shown(self, shown: Undoing | Past) -> None:
        """Show one of the two."""
        again = shown is self.shown
        self.shown = shown
        if not again:
            self._unfolded.clear()
        self._show_lines()
        for part in (self.head.title_line, self.head.note_line, self._promise, self._more):
            part.refresh()
        self.button.set_kind("danger" if isinstance(shown, Undoing) else "quiet")
        self.button.refresh()
        self.leave.refresh()
        self._allow()
        if self.isVisible() and not again:
            self.begin()

    def _show_lines(self, current: int | None = None) -> None:
        shown = self.shown
        if shown is not None:
            lines = self._undoing(shown) if isinstance(shown, Undoing) else self._past(shown)
            self.list.show_lines(lines, current)

    def _allow(self) -> None:
        shown = self.shown
        if isinstance(shown, Past) and not shown.story.last:
            self.button.disable(lambda: self.tr("Only the last merge can be undone"))
        elif isinstance(shown, Past) and not shown.story.kept:
            self.button.disable(lambda: self.tr("The backup of before it is not there any more"))
        else:
            self.button.enable()

    def begin(self) -> None:
        """The keyboard goes to what can be done, else to the list."""
        undoing = isinstance(self.shown, Undoing)
        (self.button if undoing else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        super().refresh()
        if self.shown is not None:
            self.show_shown(self.shown)

    # Words

    def _title(self) -> str:
        if isinstance(self.shown, Past):
            moment = isolate(self.wording.moment(self.shown.story.entry.at))
            return self.tr("Merge of {moment}").format(moment=moment)
        return self.tr("Undo the last merge?")

    def _note(self) -> str:
        if isinstance(self.shown, Past):
            entry = self.shown.story.entry
            files = self.tr("%n file(s) merged", "", len(entry.files))
            return self.look.language.dotted(files, entry.author)
        return self.tr("Nothing is written yet. Look, then decide.")

    def _leaving(self) -> str:
        return self.tr("Back") if isinstance(self.shown, Past) else self.tr("Leave it")

    def _verb(self) -> str:
        if isinstance(self.shown, Past):
            return self.tr("Undo this merge…")
        return self.tr("Undo the merge")

    def _promised(self) -> str:
        if isinstance(self.shown, Past):
            return self.tr("All that it brought is in this file.")
        return self.tr("The same files can be merged again later.")

    def _kept(self) -> str:
        if isinstance(self.shown, Past):
            return self.tr("What it brought is listed as it is today.")
        return self.tr("The present state is kept first, among the backups.")

    def _undoing(self, shown: Undoing) -> list[Any]:
        parts = (
            (self.tr("Yours, and can’t be put back: {what}"), shown.left, "look"),
            (self.tr("Removed: {what}"), shown.gone, "ink"),
            (self.tr("Back to earlier values: {what}"), shown.changed, "ink"),
            (self.tr("Comes back: {what}"), shown.back, "ink"),
            (self.tr("Yours, and put back: {what}"), shown.again, "good"),
        )
        return [line for part in parts for line in self._part(*part)]

    def _past(self, shown: Past) -> list[Any]:
        lines: list[Any] = [Heading(self.tr("Files"), "ink")]
        story = shown.story
        writers = Writers(self.look, ((file.author, file.laptop) for file in story.files))
        for file in story.files:
            who = writers.named(file.author, file.laptop)
            day = self.wording.moment(file.exported_at) if file.exported_at else ""
            note = self.tr("exported on {day}").format(day=isolate(day)) if day else ""
            new = self.tr("%n new entry(s)", "", file.new) if file.new else ""
            name = isolate(file.name)
            title, lower = (who, self.look.language.dotted(name, note)) if who else (name, note)
            lines.append(TellingLine("laptop", title, lower, new))
        for name in story.refused:
            lines.append(TellingLine("warning", isolate(name), self.tr("refused"), tone="stop"))
        lines += self._part(self.tr("New: {what}"), shown.added, "ink")
        lines += self._part(self.tr("Changed: {what}"), shown.changed, "ink")
        return lines + self._part(self.tr("Decided since: {what}"), shown.decided, "ink")

    def _part(self, title: str, telling: Telling, tone: str) -> list[Any]:
        if not telling.counts.total():
            return []
        shown = telling.lines if title in self._unfolded else telling.lines[:_AT_FIRST]
        lines: list[Any] = [Heading(title.format(what=self.counts.said(telling.counts)), tone)]
        lines += [self._line(each) for each in shown]
        more = telling.counts.total() - len(shown)
        if more and len(shown) < len(telling.lines):
            lines.append(TellingLine("down", self.tr("and %n more", "", more), subject=title))
        elif more:
            lines.append(Heading(self.tr("and %n more", "", more)))
        return lines

    def _line(self, told: Told) -> TellingLine:
        kind = self.sentences.kind(told.noun) if told.noun else self.tr("a record")
        day = self.look.language.date(told.day, "date") if told.day else ""
        note = self.look.language.dotted(kind, day)
        if told.field:
            value = self.wording.value(told.field, told.value, {})
            field = self.wording.field(told.field)
            note = self.tr("{field}: {value}").format(field=field, value=isolate(value))
        end = self.wording.moment(told.at) if told.at else ""
        title = told.names.leading(self.look.rtl) or kind
        who = self.look.language.dotted(told.author, end)
        return TellingLine(_ICONS.get(told.noun, "file"), title, note, who, subject=told)

    # Doing

    def _open(self, line: Any) -> None:
        told = line.subject if isinstance(line, TellingLine) else None
        if isinstance(told, str):
            self._unfolded.add(told)
            self._show_lines(self.list.currentIndex().row())
        elif not isinstance(told, Told):
            return
        elif told.slot is not None:
            self.wanted.emit("slot", told.slot)
        elif told.noun in _PLACES:
            self.wanted.emit(_PLACES[told.noun], told.id)

    def _go(self) -> None:
        if isinstance(self.shown, Past):
            self.ask()
        else:
            self._take_back()

    def _take_back(self) -> None:
        self.desk.run(merging.undo_merge(), lambda _: self.undone.emit(), owner=self)
