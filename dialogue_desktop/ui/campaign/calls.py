"""The call list before a training or a session: who is invited, who said that they come (G12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.roster import Roster
from ..operations import calls, records
from ..operations.calls import CallLine
from ..page import Page, PageHead
from ..papers.seen import seen_first
from ..parts import (
    Button,
    Chips,
    Field,
    KeyHints,
    Option,
    SearchField,
    column,
    row,
)
from ..tables.narrowing import Narrowing
from ..tables.pasting import pasted_rows
from ..tables.tools import TableTools
from .begun import begun_calls
from .call_table import CallTable
from .called import Answers, paper_of

if TYPE_CHECKING:
    from ...workspace import Workspace
    from ..desk import Desk
    from ..look import Look

_SHOWN = {"*", "participant", "invitation", "session_invitation", "slot", "session", "pair"}
_FILTERS = ("all", "to_call", "confirmed", "declined", "out")


class CallsPage(Page):
    """Typing finds a person, Enter notes that they come; the list prints, and goes to Excel."""

    help = "campaign"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Call list")
        self.keys = [
            ("Enter", lambda: self.tr("The person will come")),
            ("2", lambda: self.tr("The person will not come")),
            ("3", lambda: self.tr("The person could not be reached")),
            ("4", lambda: self.tr("The person is invited")),
            ("Del", lambda: self.tr("Remove the person from the call list")),
            ("F2", lambda: self.tr("Remark about the call")),
            ("Ctrl F", lambda: self.tr("Search")),
            ("Ctrl I", lambda: self.tr("Invite everybody who is shown")),
            ("Ctrl P", lambda: self.tr("Call list on paper")),
            ("Ctrl V", lambda: self.tr("Invite those whose names were copied")),
        ]
        self.calls: calls.CallList | None = None
        self.ask_path: Callable[[str], Path | None] = seen_first
        self._answers = Answers()
        self.about: UUID | None = None
        """Before what people are called: a half-day or a session."""
        self._roster = Roster([])
        self._keep: UUID | None = None
        self._build()
        self.unkept = begun_calls(self)
        self._connect()

    def _build(self) -> None:
        look = self.look
        self.print_button = Button(look, lambda: self.tr("On paper"), icon="print", key="Ctrl P")
        self.invite_button = Button(look, self._invite_words, icon="plus", key="Ctrl I")
        self.head = PageHead(
            look, self.title, self._note, self.print_button, self.invite_button, back=True
        )
        self.search = SearchField(look, lambda: self.tr("Name, phone, commune"), "Ctrl F")
        self.chips = Chips(look, [], "all")
        self.chips.call(lambda: self.tr("Filters"))
        self.table = CallTable(look)
        self.remark = Field(look, None, placeholder=self._remark_hint, icon="pen")
        self.hints = KeyHints(
            look,
            [
                ("Enter", lambda: self.tr("will come")),
                ("2", lambda: self.tr("will not come")),
                ("3", lambda: self.tr("not reached")),
                ("4", lambda: self.tr("invited")),
                ("F2", lambda: self.tr("remark")),
            ],
        )
        narrowing = Narrowing(look, self.table.people.filters())
        self.table_tools = TableTools(
            look, self.desk, self.table, narrowing, self._file_name, self._told
        )
        self.keys = [*self.keys, *self.table_tools.keys()]
        self.arranged = {"table": self.table, "filters": narrowing, "only": self.chips}
        chips = column(look, 2, self.chips)
        tools = row(look, self.search, 4, chips, "stretch", self.table_tools, gap=4)
        below = row(look, (self.hints, 1), (self.remark, 1), gap=8)
        self._fit()
        self.fill(self.head, tools, (self.table, 1), below, gap=10)

    def _connect(self) -> None:
        self.head.back.connect(self._leave)
        self.print_button.clicked.connect(self.print_list)
        self.invite_button.clicked.connect(self.invite)
        self.search.searched.connect(lambda _: self.show_lines())
        self.search.entered.connect(self._first_comes)
        self.search.line.installEventFilter(self)
        self.chips.chosen.connect(lambda _: self.show_lines())
        self.table.answered.connect(self._answer)
        self.table.taken_off.connect(self._take_off)
        self.table.above.connect(self.search.setFocus)
        self.table.picked.connect(self._picked)
        self.table.pasting.connect(self.paste)
        self.table_tools.changed.connect(self.show_lines)
        self.table_tools.said.connect(self.tell)
        self.table_tools.failed.connect(self.alert)
        self.table_tools.bind(self)
        self.remark.entered.connect(self._remark)
        self.look.changed.connect(self._look_changed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+I", self.invite),
            ("Ctrl+P", self.print_list),
            ("F2", self._begin_remark),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    def _look_changed(self) -> None:
        self._fit()
        self.show_lines()

    def _fit(self) -> None:
        """Less room: a shorter search field."""
        self.search.setFixedWidth(self.look.px(266 if self.look.compact else 360))

    # Reading

    def go(self, name: str, subject: Any) -> None:
        if isinstance(subject, UUID):
            another = self.about not in (None, subject)
            self.about = subject
            self.search.set_text("")
            if another:
                self.chips.choose("all")
            self.read()

    def shown(self) -> None:
        self.search.setFocus()

    def read(self) -> None:
        """Read the call list."""
        if self.about is not None:
            self.desk.run(calls.read(self.about), self.show_calls, owner=self)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.calls is not None and self.isVisible() and _SHOWN & nouns.keys():
            self.read()

    def show_calls(self, found: calls.CallList | None) -> None:
        """Show who is to be called; of what was removed meanwhile there is nothing to show."""
        self.calls = found
        if found is None:
            self._leave()
            return
        self._roster = Roster(line.person for line in found.lines)
        self.table_tools.narrowing.know(found.lines)
        self.show_lines()

    def show_lines(self) -> None:
        """Show who answers to the search and the filter."""
        if self.calls is None:
            return
        known = {line.id: line for line in self.calls.lines}
        found = self._roster.find(self.search.text(), self.look.rtl)
        narrowing = self.table_tools.narrowing
        lines = [line for one in found if narrowing.fits(line := known[one.id])]
        self._show_filters(lines)
        lines = [line for line in lines if self._fits(line, str(self.chips.value))]
        self.table.show_records(lines, self._keep)
        current = self.table.current()
        if current is not None:
            self._picked(current)
        self.head.title_line.refresh()
        self.head.note_line.refresh()
        self.invite_button.refresh()

    def _fits(self, line: CallLine, wanted: str) -> bool:
        if wanted == "to_call":
            return line.answer in ("invited", "unreached")
        if wanted == "out":
            return line.answer is None
        return wanted == "all" or line.answer == wanted

    def _show_filters(self, lines: Sequence[CallLine]) -> None:
        words = {
            "all": lambda: self.tr("All"),
            "to_call": lambda: self.tr("To call"),
            "confirmed": lambda: self.tr("Will come"),
            "declined": lambda: self.tr("Will not come"),
            "out": lambda: self.tr("Not invited"),
        }
        number = self.look.language.number
        self.chips.show_options(
            [
                Option(name, words[name], count=number(sum(self._fits(x, name) for x in lines)))
                for name in _FILTERS
            ]
        )

    def _note(self) -> str:
        found = self.calls
        if found is None:
            return ""
        told = Counter(line.answer for line in found.lines if line.answer)
        number = self.look.language.number
        words = self.tr("{confirmed} will come, of %n invited", "", sum(told.values()))
        answered = words.format(confirmed=number(told["confirmed"]))
        return self.look.language.dotted(answered, self._about())

    def _about(self) -> str:
        """What it is before: the place or the question, and the day."""
        found = self.calls
        if found is None:
            return ""
        title = found.title_ar if self.look.rtl else found.title
        day = self.look.language.date(found.date, "long") if found.date else ""
        return self.look.language.dotted(title, day)

    def _invite_words(self) -> str:
        count = len(self._to_invite())
        return self.tr("Invite %n people", "", count) if count else self.tr("Invite")

    def _to_invite(self) -> list[CallLine]:
        """Who is shown and not invited; those of the group where nothing narrows them down."""
        if self.calls is None:
            return []
        chosen = bool(self.search.text().strip()) or bool(self.table_tools.narrowing)
        group = self.calls.group
        return [
            line
            for line in self.table.all_rows()
            if not line.answer and (chosen or line.id in group)
        ]

    # What people do

    def invite(self) -> None:
        """Invite everybody who is shown: the group, or who answers to the search."""
        lines = self._to_invite()
        if lines and self.calls is not None:
            people = [line.id for line in lines]
            words = self.tr("%n people invited", "", len(people))
            self._write(calls.answer(self.calls, people, "invited"), words)

    def _first_comes(self) -> None:
        """Enter on the search: the first who is shown will come, and the line is free again."""
        if self.search.text().strip() and self.table.rows.rowCount():
            line = self.table.current() or self.table.rows.row(0)
            self.search.set_text("")
            self._answer([line], "confirmed")

    def _answer(self, lines: Sequence[CallLine], answer: str) -> None:
        if self.calls is None:
            return
        self._keep = self._next_of(lines)
        fresh = [line for line in lines if line.answer != answer]
        if not fresh:  # nothing is written that Undo could take back
            self.show_lines()
            return
        words = self._answers.said(fresh[0].person.leading(self.look.rtl), answer, len(fresh))
        people = [line.id for line in fresh]
        self._write(calls.answer(self.calls, people, answer), words)

    def _next_of(self, lines: Sequence[CallLine]) -> UUID | None:
        """Who comes after the last of them, so that the next key is for the next person."""
        ids: list[UUID] = [line.id for line in self.table.all_rows()]
        last = max((ids.index(line.id) for line in lines if line.id in ids), default=-1)
        if not ids or last < 0:
            return lines[-1].id if lines else None
        return ids[min(last + 1, len(ids) - 1)]

    def _take_off(self, lines: Sequence[CallLine]) -> None:
        invitations = [line.invitation for line in lines if line.invitation is not None]
        if invitations:
            words = self.tr("%n people taken off the call list", "", len(invitations))
            self._write(records.remove_all(invitations), words)

    def _picked(self, line: CallLine) -> None:
        self._keep = line.id
        if not self.remark.line.hasFocus():
            self.remark.set_text(line.remark)
        self.remark.refresh()

    def _remark_hint(self) -> str:
        line = self.table.current() if self.calls is not None else None
        if line is None:
            return self.tr("Remark about a call")
        words = self.tr("Remark about {name}")
        return words.format(name=line.person.leading(self.look.rtl))

    def _begin_remark(self) -> None:
        if self.table.current() is None and self.table.rows.rowCount():
            self.table.pick(0)
        self.remark.setFocus()
        self.remark.line.selectAll()

    def _remark(self) -> None:
        line = self.table.current()
        if line is not None and self.calls is not None:
            text = self.remark.text().strip()
            self.table.setFocus()
            if text != line.remark:
                words = self.tr("Remark kept")
                self._write(calls.remark(self.calls, line, text), words)

    def _write(self, job: Callable[[Workspace], Any], words: str) -> None:
        self.desk.run(job, lambda _: self._done(words), self._failed)

    def _done(self, words: str) -> None:
        self.tell(words, lambda: self.desk.run(records.undo()))

    def _failed(self, error: Any) -> None:
        self.alert.emit(error.sentence(self.look.language.code))

    def paste(self) -> None:
        """Those whose names were copied from a spreadsheet are invited, as far as they are here."""
        rows = pasted_rows()
        if rows and self.calls is not None:
            listed = calls.invite_listed(self.calls, rows)
            self.desk.run_long(listed, self._pasted, self._failed, self)
        else:
            self.alert.emit(self.tr("There are no names on the clipboard: copy some first."))

    def _pasted(self, counts: tuple[int, int]) -> None:
        invited, unknown = counts
        words = self.tr("%n people invited", "", invited)
        if unknown:
            left = self.tr("%n names match nobody here", "", unknown)
            words = self.look.language.listed(words, left)
        self._done(words) if invited else self.alert.emit(words)

    def _file_name(self) -> str:
        day = f" {self.calls.date:%d-%m-%Y}" if self.calls and self.calls.date else ""
        return self.tr("Call list") + day

    def _told(self) -> str:
        narrowing = self.table_tools.narrowing
        return self.look.language.dotted(self._about(), narrowing.words() if narrowing else "")

    def print_list(self) -> None:
        """Who is shown and invited, on paper; everybody shown where nobody is."""
        path = self.ask_path(self._file_name() + ".pdf") if self.calls is not None else None
        if path is None:
            return
        lines = self.table.all_rows()
        lines = [line for line in lines if line.answer] or lines
        title, note, rtl = self.tr("Call list"), self._told(), self.look.rtl
        self.table_tools.taking.write_as(path, lambda: paper_of(title, note, lines, rtl))

    def _leave(self) -> None:
        self.asked.emit("back", None)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: the remark is left, then the search, then the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.remark.line.hasFocus():
            line = self.table.current()
            self.remark.set_text(line.remark if line else "")
            self.table.setFocus()
        elif self.table.hasFocus():
            self.search.setFocus()
        else:
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            if self.table.rows.rowCount():
                self.table.setFocus()
                self.table.pick(max(0, self.table.currentIndex().row()))
            return True
        return super().eventFilter(watched, event)
