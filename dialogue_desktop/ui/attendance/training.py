"""What is said of a person's training in the grid, and the grid on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...domain.days import read_days
from ..folders import PAPERS, ask_where, kept_words, open_file
from ..look import isolate
from ..operations import completion, documents, records
from ..papers.seen import seen_first, show_paper
from .asking import LineQuestion

if TYPE_CHECKING:
    from uuid import UUID

    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look
    from .grid_columns import GridColumns


class Training(QObject):
    """``said(words, undo)`` when something was written, ``asked(what, id)`` to look elsewhere."""

    said = Signal(str, object)
    asked = Signal(str, object)

    def __init__(self, look: Look, desk: Desk, columns: GridColumns, owner: QWidget) -> None:
        super().__init__(owner)
        self.look, self.desk, self._columns, self._owner = look, desk, columns, owner
        self.now: Callable[[], dt.datetime] = dt.datetime.now
        self.question: LineQuestion | None = None
        self.about: tuple[UUID, str] | None = None
        """Of whom, and for what, a question was asked last."""
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.open_file: Callable[[Path], object] = open_file

    def handle(self, line: RosterLine, action: str) -> None:
        """What was chosen for a person: ``except``, ``refuse``, ``rule``, ``enroll``,
        ``person``."""
        self.about = line.id, action
        if action == "person":
            self.asked.emit("participant", line.id)
        elif action == "rule":
            words = self.tr("{name}: the rule holds again")
            self.desk.run(completion.follow_rule(line.id), self._told(words, line))
        elif action == "enroll":
            self._ask_day(line)
        else:
            self._ask_reason(line, action == "except")

    def _ask_reason(self, line: RosterLine, complete: bool) -> None:
        title = (
            self.tr("Why does the training of {name} count as completed?")
            if complete
            else self.tr("Why does the training of {name} not count as completed?")
        )
        words = self.tr("Exception of {name} noted")
        self._ask(
            title.format(name=self._name(line)),
            self.tr("The reason stays with the person and travels with every hand-over."),
            self.tr("Reason"),
            self.tr("Note the exception"),
            lambda text: "" if text else self.tr("A reason is needed"),
            lambda text: self.desk.run(
                completion.except_person(line.id, complete, text), self._told(words, line)
            ),
        )

    def _ask_day(self, line: RosterLine) -> None:
        reached = self._columns.reached(line)
        since = f"{reached.since:%d/%m/%Y}" if reached and reached.since else ""
        words = self.tr("Enrolment of {name} noted")
        self._ask(
            self.tr("From which day is {name} enrolled?").format(name=self._name(line)),
            self.tr("Earlier half-days do not count against them. Blank: from the beginning."),
            self.tr("Day, like 10/12/2021"),
            self.tr("Keep"),
            lambda text: "" if not text or self._day(text) else self._no_day(text),
            lambda text: self.desk.run(
                records.edit(line.id, enrolled_from=self._day(text)), self._told(words, line)
            ),
            since,
        )

    def _day(self, text: str) -> dt.date | None:
        days = read_days(text, self.now().date())
        return days.dates[0] if len(days.dates) == 1 and not days.strange else None

    def _no_day(self, text: str) -> str:
        return self.tr("{text} is no day: write it like 10/12/2021").format(text=isolate(text))

    def _ask(
        self,
        title: str,
        body: str,
        label: str,
        accept: str,
        check: Callable[[str], str],
        then: Callable[[str], object],
        text: str = "",
    ) -> None:
        keep = self.tr("Leave it")
        self.question = LineQuestion(
            self.look, self._owner.window(), title, body, label, accept, keep, check, then, text
        )
        self.question.finished.connect(self._asked)

    def _asked(self) -> None:
        self.question = None

    def _name(self, line: RosterLine) -> str:
        return isolate(line.leading(self.look.rtl))

    def _told(self, words: str, line: RosterLine) -> Callable[[Any], None]:
        said = words.format(name=self._name(line))
        return lambda _: self.said.emit(said, lambda: self.desk.run(records.undo()))

    # On paper

    def print_grid(self, language: str) -> None:
        """Write the whole grid: to be seen before it is printed, or for a spreadsheet, in the
        language of the screen."""
        listed = language == "xlsx"
        path = self.ask_path(self.tr("Attendance grid") + (".xlsx" if listed else ".pdf"))
        if path is None:
            return
        if listed:
            language = self.look.language.code
            path = path if path.suffix else path.with_suffix(".xlsx")
        paper = documents.write("grid", path, language)
        self.desk.run_long(paper, lambda _: self._written(path), owner=self._owner)

    def _written(self, path: Path) -> None:
        if show_paper(self._owner, path):
            return
        self.said.emit(kept_words(path), path)
        self.open_file(path)

    def _ask_path(self, name: str) -> Path | None:
        if Path(name).suffix == ".pdf":
            return seen_first(name)
        title = self.tr("Attendance grid")
        return ask_where(self._owner, PAPERS, title, name, "Excel (*.xlsx)")
