"""The campaign on one screen: every session as a tile by region, and the next ones in series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..operations import campaign, records
from ..page import Page, PageHead
from ..parts import Button, Legend, Line, Sheet, column, row
from ..tables.narrowing import Narrowing
from ..tables.pasting import pasted_rows
from ..tables.tools import TableTools
from .aims import Aims
from .begun import begun_campaign
from .board import Board, BoardPlace
from .pasted import Strange, read_plan
from .series import Series
from .session import SessionSheet
from .session_table import SessionTable
from .wording import CampaignWords

if TYPE_CHECKING:
    from ...domain.campaign import CampaignSession, Place, RegionTally
    from ...errors import DialogueError
    from ...verbs.campaign import Planned
    from ...workspace import Workspace
    from ..desk import Desk
    from ..look import Look

_SHOWN = {"*", "slot", "attendance", "module", "target", "participant", "invitation", "pair"}
_BELOW = 166
"""Pixels that the sheets under the board take, each the same."""


class CampaignPage(Page):
    """The board above; below it what belongs to the cursor: new sessions, one session, targets."""

    help = "campaign"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Campaign")
        self.keys = [
            ("Ctrl N", lambda: self.tr("Sessions in series")),
            ("← ↑ ↓ →", lambda: self.tr("Go from session to session")),
            ("Enter", lambda: self.tr("Open the attendance of a session, the targets of a region")),
            ("F2", lambda: self.tr("Move the session")),
            ("Ctrl D", lambda: self.tr("Copy the session")),
            ("F4", lambda: self.tr("Call list of the session")),
            ("F7", lambda: self.tr("As a list, as tiles")),
            ("Ctrl V", lambda: self.tr("Paste a plan of sessions from a spreadsheet")),
            ("Del", lambda: self.tr("Cancel the session, or hold it after all")),
        ]
        self.read_now: campaign.CampaignRead | None = None
        self._words = CampaignWords(look)
        self._aged = False
        self._build()
        self._connect()
        self._order()

    def _build(self) -> None:
        look = self.look
        self.scores_button = Button(look, lambda: self.tr("Scores"), icon="overview")
        self.new_button = Button(
            look, lambda: self.tr("Sessions in series"), icon="plus", key="Ctrl N"
        )
        self.views = QStackedWidget()
        self.list_button = Button(look, self._list_words, icon="grid", key="F7")
        self.head = PageHead(
            look, self.title, self._note, self.list_button, self.scores_button, self.new_button,
            back=True,
        )  # fmt: skip
        self.board = Board(look)
        self.table = SessionTable(look)
        self.table_tools = TableTools(
            look, self.desk, self.table, Narrowing(look, self.table.filters()), self.title,
            self._told,
        )  # fmt: skip
        self.keys = [*self.keys, *self.table_tools.keys()]
        self.arranged = {"table": self.table, "filters": self.table_tools.narrowing}
        self.series = Series(look)
        self.session = SessionSheet(look)
        self.aims = Aims(look)
        self.unkept = begun_campaign(self)
        self.below = QStackedWidget()
        self.below.addWidget(self.series)
        self.below.addWidget(self.session)
        self.below.addWidget(self.aims)
        self.unrecorded = Line(look, lambda: self.tr("?  sex not recorded"), 14, 400, "ink2")
        legends = (Legend(look, state, words) for state, words in self._legend())
        self.legend = row(look, *legends, self.unrecorded, "stretch", gap=4)
        tiles = Sheet(
            look, (BoardPlace(look, self.board), 1), self.legend, margins=(20, 8, 20, 8), gap=4
        )
        self.count = Line(look, self._count, 14, 400, "ink2")
        tools = row(look, (self.count, 1), self.table_tools)
        self.views.addWidget(tiles)
        self.views.addWidget(column(look, tools, (self.table, 1), gap=6))
        self.fill(self.head, (self.views, 1), self.below, gap=12)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the board comes first."""
        self.below.setFixedHeight(self.look.px(_BELOW - 12 if self.look.compact else _BELOW))
        self.legend.setVisible(not self.look.compact)

    def _legend(self) -> list[tuple[str, Callable[[], str]]]:
        return [
            ("present", lambda: self.tr("held")),
            ("open", lambda: self.tr("to be held")),
            ("none", lambda: self.tr("not yet placed")),
            ("beyond", lambda: self.tr("beyond the target")),
            ("absent", lambda: self.tr("cancelled")),
        ]

    def _connect(self) -> None:
        self.head.back.connect(lambda: self.asked.emit("overview", None))
        self.new_button.clicked.connect(self.begin_series)
        self.scores_button.clicked.connect(lambda: self.asked.emit("scores", None))
        self.board.chosen.connect(self._chosen)
        self.board.opened.connect(self._opened)
        self.board.removing.connect(lambda _: self.session.cancel())
        self.list_button.clicked.connect(self.turn)
        self.table.picked.connect(lambda one: self._several([one]))
        self.table.several.connect(self._several)
        self.table.opened.connect(lambda _: self._attend())
        self.table.removing.connect(lambda _: self.session.cancel())
        self.table.above.connect(self.list_button.setFocus)
        self.table_tools.changed.connect(self._show_list)
        self.table_tools.said.connect(self.tell)
        self.table_tools.failed.connect(self.alert)
        self.table_tools.bind(self)
        self.series.wanted.connect(self._add)
        self.session.attendance.connect(self._attend)
        self.session.calls.connect(self._call)
        self.session.copying.connect(self._copy)
        self.session.moving.connect(self._move)
        self.session.cancelling.connect(self._cancel)
        self.session.holding.connect(self._hold)
        self.session.left.connect(lambda: self.view.setFocus())
        self.aims.kept.connect(self._aim)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+N", self.begin_series),
            ("F2", lambda: self._do("move")),
            ("Ctrl+D", lambda: self._do("copy")),
            ("F4", self._call),
            ("F7", self.turn),
            ("Ctrl+V", self.paste),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    def _order(self) -> None:
        chain = [
            self.board,
            self.table,
            *self.series.order(),
            *self.session.order(),
            *self.aims.order(),
        ]
        buttons = self.list_button, self.scores_button, self.new_button
        for before, after in pairwise([*chain, *buttons]):
            QWidget.setTabOrder(before, after)

    # Reading

    def shown(self) -> None:
        if self.read_now is None or self._aged:
            self.read()
        elif self.isVisible():
            self._begin()

    def read(self) -> None:
        """Read the campaign."""
        self.desk.run(campaign.read(), self.show_campaign, owner=self)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.read_now is None or not _SHOWN & nouns.keys():
            return
        if self.isVisible():
            self.read()
        else:
            self._aged = True  # nobody looks: a mark elsewhere must not wait for all this

    def show_campaign(self, read: campaign.CampaignRead) -> None:
        """Show how far it has come."""
        first = self.read_now is None or self._aged
        self.read_now, self._aged = read, False
        self.series.show_campaign(read)
        self.board.show_campaign(read.campaign)
        self.unrecorded.setVisible(bool(read.campaign.whole.unrecorded))
        self.table.read_now = read
        self.table_tools.narrowing.know(read.campaign.whole.sessions)
        self._show_list()
        self.head.note_line.refresh()
        if first and self.isVisible():
            self._begin()

    def _begin(self) -> None:
        placed = self.read_now is not None and self.read_now.slots
        (self.view if placed else self.series.places).setFocus()

    # The list

    @property
    def view(self) -> Board | SessionTable:
        """What has the cursor: the tiles, or the list."""
        return self.board if self.views.currentIndex() == 0 else self.table

    def turn(self) -> None:
        """The list instead of the tiles, or the tiles again; the cursor stays on its session."""
        now = self.session.session
        self.views.setCurrentIndex(1 - self.views.currentIndex())
        self.list_button.refresh()
        if now is not None and self.view is self.board:
            self.board.go_to(now)
            self.board.refresh()
        elif now is not None:
            self.table.pick(self.table.rows.find(lambda one: one.id == now.id))
        self.view.setFocus()

    def _list_words(self) -> str:
        return self.tr("As a list") if self.views.currentIndex() == 0 else self.tr("As tiles")

    def _show_list(self) -> None:
        if self.read_now is not None:
            fits = self.table_tools.narrowing.fits
            self.table.show_records([s for s in self.read_now.campaign.whole.sessions if fits(s)])
            self.count.refresh()
            if self.view is self.table and self.table.current() is not None:
                self._several(self.table.selection() or [self.table.current()])

    def _count(self) -> str:
        count = self.tr("%n sessions", "", self.table.rows.rowCount())
        return self.look.language.dotted(count, self._told())

    def _told(self) -> str:
        narrowing = self.table_tools.narrowing
        return narrowing.words() if narrowing else ""

    def _several(self, sessions: Sequence[CampaignSession]) -> None:
        if sessions and self.view is self.table:
            first, *others = sessions
            self.session.show_session(first, self.read_now, others)
            self.below.setCurrentWidget(self.session)

    def _note(self) -> str:
        if self.read_now is None:
            return ""
        whole, number = self.read_now.campaign.whole, self.look.language.number
        held = self.tr("{held} of %n sessions held", "", whole.aim).format(held=number(whole.held))
        people = self.tr("%n people", "", whole.people)
        presences = self.tr("%n attendances", "", whole.presences)
        return self.look.language.dotted(held, people, presences)

    # What people do

    def _chosen(self, session: CampaignSession | None, tally: RegionTally) -> None:
        if session is not None:
            self.session.show_session(session, self.read_now)
            self.below.setCurrentWidget(self.session)
        elif self.below.currentWidget() is not self.series or self.board.hasFocus():
            self.aims.show_tally(tally)
            placed = self.read_now is not None and self.read_now.slots
            self.below.setCurrentWidget(self.aims if placed else self.series)

    def _opened(self, session: CampaignSession | None, tally: RegionTally) -> None:
        if session is not None:
            self._attend()
        else:
            self.aims.show_tally(tally)
            self.below.setCurrentWidget(self.aims)
            self.aims.fields["sessions"].setFocus()

    def begin_series(self) -> None:
        """New sessions: the keyboard goes to the places."""
        self.below.setCurrentWidget(self.series)
        self.series.places.setFocus()

    def _do(self, doing: str) -> None:
        if self._here:
            self.below.setCurrentWidget(self.session)
            self.session.do(doing)

    @property
    def _here(self) -> bool:
        """Whether the cursor is on a session."""
        return (self.board.session if self.view is self.board else self.table.current()) is not None

    def _ids(self) -> list[UUID]:
        return [slot.id for session in self.session.chosen for slot in session.slots]

    def _attend(self) -> None:
        ids = self._ids()
        if ids and not self.session.cancelled:
            self.asked.emit("slot", ids[0])

    def _call(self) -> None:
        if self._here and self.session.session is not None and not self.session.cancelled:
            self.asked.emit("calls", self.session.session.id)

    def _add(self, slots: list[Any]) -> None:
        self.desk.run(campaign.add(slots), self._added, owner=self)

    def _added(self, planned: Planned) -> None:
        self.series.added()
        self._say_planned(planned)

    def paste(self) -> None:
        """A plan that was copied from a spreadsheet is added: all of it, or none and why."""
        rows, read = pasted_rows(), self.read_now
        if read is None:
            return
        try:
            planned = read_plan(rows, self.session.today(), read.modules, read.places)
        except Strange as strange:
            self.alert.emit(self._words.strange(strange))
        else:
            self.desk.run(campaign.add(planned), self._say_planned, owner=self)

    def _say_planned(self, planned: Planned) -> None:
        words = self.tr("%n half-days added", "", len(planned.added))
        if planned.there:
            left = self.tr("%n were there already", "", len(planned.there))
            words = self.look.language.listed(words, left)
        self.tell(words, self._undo if planned.added else None)

    def _copy(self, dates: list[Any], place: Place | None) -> None:
        def copied(planned: Planned) -> None:
            self.session.done()
            self._say_planned(planned)

        self.desk.run(campaign.copy(self._ids(), dates, place), copied, self._failed)

    def _move(self, date: Any, place: Place | None, half: str | None) -> None:
        def moved(_: Any) -> None:
            self.session.done()
            words = self.tr("Moved to {day}")
            self.tell(words.format(day=self.look.language.date(date, "day")), self._undo)

        self.desk.run(campaign.move(self._ids(), date, place, half), moved, self._failed)

    def _cancel(self, because: str) -> None:
        words = self.tr("%n sessions cancelled", "", len(self.session.chosen))
        self._write(campaign.cancel(self._ids(), because), words)

    def _hold(self) -> None:
        words = self.tr("The session is held after all")
        self._write(campaign.hold(self._ids()), words)

    def _write(self, job: Callable[[Workspace], None], words: str) -> None:
        def written(_: Any) -> None:
            self.session.done()
            self.tell(words, self._undo)

        self.desk.run(job, written, self._failed)

    def _aim(self, region: str | None, aims: dict[str, str]) -> None:
        def kept(changed: int) -> None:
            self.view.setFocus()
            if changed:
                self.tell(self.tr("Targets kept"), self._undo)

        self.desk.run(campaign.aim(region, aims), kept, self._failed)

    def _undo(self) -> None:
        self.desk.run(records.undo())

    def _failed(self, error: DialogueError) -> None:
        self.alert.emit(error.sentence(self.look.language.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what is being typed; where nothing is, it leads out."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.view.hasFocus():
            self.asked.emit("overview", None)
        elif not self.session.put_back():
            self.series.put_back()
            self.view.setFocus()
