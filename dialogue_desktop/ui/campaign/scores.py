"""What people learned in a module: scores before and after, satisfaction, the gain (A18)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...domain.learning import Gain
from ...domain.roster import Roster
from ..folders import TABLES, ask_file
from ..operations import learning, records
from ..page import Page, PageHead
from ..parts import (
    Button,
    Choice,
    EmptyState,
    Field,
    KeyHints,
    Line,
    Option,
    SearchField,
    Sheet,
    column,
    row,
    say,
)
from ..tables.narrowing import Narrowing
from ..tables.tools import TableTools
from .begun import begun_scores
from .score_grid import ScoreGrid
from .score_preview import ScorePreview

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look

LISTS = "*.xlsx *.xls *.ods *.csv *.tsv *.txt"
_SHOWN = {"*", "score", "participant", "module", "attendance", "slot", "cohort", "pair"}
_SIDE = 300


class ScoresPage(Page):
    """A module, its people and their scores; the gains of all and of each group beside them."""

    help = "campaign"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Scores and satisfaction")
        self.keys = [
            ("Enter", lambda: self.tr("Keep the score; the next person is there")),
            ("Tab", lambda: self.tr("The next score of the person")),
            ("Del", lambda: self.tr("Clear the score")),
            ("Ctrl C", lambda: self.tr("Copy to a spreadsheet")),
            ("Ctrl V", lambda: self.tr("Paste from a spreadsheet")),
            ("Ctrl I", lambda: self.tr("Import scores")),
            ("Ctrl F", lambda: self.tr("Search")),
        ]
        self.ask_list: Callable[[], Path | None] = self._ask_list
        self.learning: learning.Learning | None = None
        self._module: UUID | None = None
        self._roster = Roster([])
        self._build()
        self.unkept = begun_scores(self)
        self._connect()

    def _build(self) -> None:
        look = self.look
        self.import_button = Button(
            look, lambda: self.tr("Import scores"), icon="import", key="Ctrl I"
        )
        self.head = PageHead(look, self.title, self._note, self.import_button, back=True)
        self.module = Choice(look, lambda: self.tr("Module"), [])
        self.out_of = Field(look, lambda: self.tr("Tests out of"), direction="ltr")
        self.search = SearchField(look, lambda: self.tr("Name"), "Ctrl F")
        self.grid = ScoreGrid(look)
        self.wrong = Line(look, "", 14, 600, "stop", height=22)
        self.hints = KeyHints(
            look,
            [
                ("Enter", lambda: self.tr("keep, next person")),
                ("Tab", lambda: self.tr("next score")),
                ("Del", lambda: self.tr("clear")),
                ("Ctrl V", lambda: self.tr("paste")),
            ],
        )
        self.gains = Sheet(look, gap=2, margins=(20, 14, 20, 14))
        self.empty = EmptyState(
            look,
            lambda: self.tr("Scores are kept by module"),
            lambda: self.tr("Name the modules of the training first."),
            None,
            None,
        )
        self.table_tools = TableTools(
            look, self.desk, self.grid, Narrowing(look, self.grid.filters()),
            lambda: self.tr("Scores"), self._told,
        )  # fmt: skip
        self.keys = [*self.keys, *self.table_tools.keys()[1:]]
        self.arranged = {"table": self.grid, "filters": self.table_tools.narrowing}
        tools = row(
            look, (self.module, 3), (self.out_of, 1), (column(look, 17, self.search), 2),
            column(look, 17, self.table_tools), gap=4,
        )  # fmt: skip
        main = column(look, tools, (self.grid, 1), self.wrong, self.hints, gap=6)
        self.whole = row(look, (main, 1), self.gains, gap=16)
        self.place = QStackedWidget()
        self.place.addWidget(self.whole)
        self.place.addWidget(self.empty)
        self.preview = ScorePreview(look)
        self.outer = QStackedWidget()
        self.outer.addWidget(column(look, self.head, (self.place, 1), gap=10))
        self.outer.addWidget(self.preview)
        self.fill((self.outer, 1))
        self._fit()

    def _connect(self) -> None:
        self.head.back.connect(self._leave)
        self.import_button.clicked.connect(self.choose)
        self.module.chosen.connect(self._choose_module)
        self.out_of.entered.connect(self._keep_out_of)
        self.out_of.left.connect(self._keep_out_of)
        self.search.searched.connect(lambda _: self.show_lines())
        self.search.entered.connect(self._to_grid)
        self.search.line.installEventFilter(self)
        self.grid.kept.connect(self._keep)
        self.grid.wrong.connect(self._say_wrong)
        self.grid.above.connect(self.search.setFocus)
        self.table_tools.changed.connect(self.show_lines)
        self.table_tools.said.connect(self.tell)
        self.table_tools.failed.connect(self.alert)
        self.table_tools.bind(self)
        self.preview.left.connect(self._leave_preview)
        self.preview.accepted.connect(self._import)
        self.look.changed.connect(self._again)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (("Ctrl+I", self.choose), ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    def _fit(self) -> None:
        self.gains.setFixedWidth(self.look.px(_SIDE))
        self.gains.setVisible(not self.look.compact)

    def _again(self) -> None:
        self._fit()
        if self.learning is not None:
            self.show_learning(self.learning)

    # Reading

    def shown(self) -> None:
        self.read()

    def go(self, name: str, subject: Any) -> None:
        if isinstance(subject, UUID):
            self._module = subject
            self.read()

    def read(self) -> None:
        """Read the scores of the module that is shown."""
        self.desk.run(learning.read(self._module), self.show_learning, owner=self)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.learning is not None and self.isVisible() and _SHOWN & nouns.keys():
            self.read()

    def show_learning(self, found: learning.Learning) -> None:
        """Show a module's scores."""
        first = self.learning is None
        self.learning, self._module = found, found.module
        self.place.setCurrentIndex(0 if found.modules else 1)
        self.import_button.setVisible(bool(found.modules))
        arabic = self.look.rtl
        self.module.show_options(
            [Option(m.id, m.title_ar if arabic else m.title) for m in found.modules]
        )
        self.module.choose(found.module)
        self.grid.out_of = found.out_of
        if not self.out_of.line.hasFocus():
            self.out_of.set_text(self.grid.number(found.out_of))
        self._roster = Roster(line.person for line in found.lines)
        self.table_tools.narrowing.know(found.lines)
        self.show_lines()
        self._show_gains(found)
        self.head.note_line.refresh()
        if first and self.isVisible():
            (self.grid if found.lines else self.module).setFocus()

    def show_lines(self) -> None:
        """Show who answers to the search."""
        if self.learning is None:
            return
        known = {line.id: line for line in self.learning.lines}
        found = self._roster.find(self.search.text(), self.look.rtl)
        fits = self.table_tools.narrowing.fits
        self.grid.show_records([known[line.id] for line in found if fits(known[line.id])])

    def _told(self) -> str:
        """Which module's scores they are, and of whom."""
        narrowing = self.table_tools.narrowing
        only = narrowing.words() if narrowing else ""
        place = self.module.place
        module = say(self.module.options[place].words) if place >= 0 else ""
        return self.look.language.dotted(module, only)

    def _note(self) -> str:
        gain = self.learning.gain if self.learning else None
        if gain is None:
            return ""
        return self.tr("%n people took both tests", "", gain.both)

    def _show_gains(self, found: learning.Learning) -> None:
        self.gains.clear()
        look = self.look
        self.gains.add(Line(look, self.tr("Overall"), 18, 600, height=28))
        self._add_gain(found.gain or Gain())
        for title, title_ar, gain in found.groups:
            name = (title_ar or title) if look.rtl else (title or title_ar)
            self.gains.add(12, Line(look, name, 15, 600, height=26, direction="auto"))
            self._add_gain(gain)
        self.gains.add("stretch")

    def _add_gain(self, gain: Gain) -> None:
        look, number = self.look, self._mean
        points = gain.points
        sign = "+" if points is not None and points > 0 else ""
        tests = self.tr("{before} before, {after} after").format(
            before=number(gain.before), after=number(gain.after)
        )
        figure = f"\u2066{sign}{number(points)}\u2069" if points is not None else "–"
        tone = "ink3" if points is None else "good" if points > 0 else "look"
        self.gains.add(
            row(
                look,
                Line(look, figure, 26, 600, tone, height=38, elide=False, direction="ltr"),
                (Line(look, self.tr("points gained"), 14, 400, "ink2"), 1),
                gap=8,
            ),
            Line(
                look, tests if gain.both else self.tr("nobody took both tests yet"), 14, 400, "ink2"
            ),
        )
        if gain.said:
            words = self.tr("satisfaction {mean} of 5, said by %n", "", gain.said)
            words = words.format(mean=number(gain.satisfaction))
            self.gains.add(Line(look, words, 14, 400, "ink2"))

    def _mean(self, value: float | None) -> str:
        return "–" if value is None else self.look.language.number(float(value), 1)

    # What people do

    def _choose_module(self, module: UUID) -> None:
        self._module = module
        self.read()

    def _keep_out_of(self) -> None:
        found, text = self.learning, self.out_of.text().strip()
        if found is None or found.module is None or text == self.grid.number(found.out_of):
            return

        def failed(error: Any) -> None:
            self.out_of.complain(lambda: self.tr("A number"))

        self.out_of.complain(None)
        self.desk.run(records.edit(found.module, out_of=text), None, failed)

    def _keep(self, scores: dict[UUID, dict[str, Any]]) -> None:
        if self._module is None:
            return
        self.wrong.set_text("")

        def kept(changed: int) -> None:
            if len(scores) > 1 and changed:
                words = self.tr("Scores of %n people kept", "", changed)
                self.tell(words, lambda: self.desk.run(records.undo()))

        self.desk.run(learning.keep(self._module, scores), kept, self._failed)

    def _say_wrong(self, words: str) -> None:
        self.wrong.set_text(words)
        self.wrong.setAccessibleName(words)

    def _failed(self, error: Any) -> None:
        self.alert.emit(error.sentence(self.look.language.code))

    # A list of scores

    def choose(self) -> None:
        """Ask for a list and show what it would bring."""
        path = self.ask_list() if self._module is not None else None
        if path is not None and self._module is not None:
            look_at = learning.preview(path, self._module)
            self.desk.run_long(look_at, self._show_preview, self._refused, self)

    def _show_preview(self, preview: learning.ScorePreview) -> None:
        self.outer.setCurrentWidget(self.preview)
        self.preview.show_preview(preview)

    def _import(self) -> None:
        if self.preview.preview is not None:
            brought = learning.bring(self.preview.preview)
            self.desk.run_long(brought, self._imported, self._refused, self)

    def _imported(self, count: int) -> None:
        self._leave_preview()
        words = self.tr("%n scores imported", "", count)
        self.tell(words, lambda: self.desk.run(records.undo()))

    def _refused(self, error: Any) -> None:
        self._leave_preview()
        if error.code != "cancelled":
            self._failed(error)

    def _leave_preview(self) -> None:
        self.outer.setCurrentIndex(0)
        self.grid.setFocus()

    def _ask_list(self) -> Path | None:
        kinds = self.tr("Lists of scores") + f" ({LISTS})"
        return ask_file(self, TABLES, self.tr("Import scores"), kinds)

    # Keys

    def _to_grid(self) -> None:
        if self.grid.rows.rowCount():
            self.grid.setFocus()
            self.grid.go(0, 0)

    def _leave(self) -> None:
        self.asked.emit("campaign", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            self._to_grid()
            return True
        return super().eventFilter(watched, event)
