"""The overview itself: next thing, promises, decisions, files received, hand-over, figures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ...look import Look
from ...operations.overview import Situation
from ...page import PageHead, Screen
from ...parts import Button, DropZone, EmptyState, column, row
from .ahead import Ahead
from .arrived import ArrivedSheet
from .figures import FigureStrip
from .waiting import DecideSheet, HandOverSheet

_SIDE = 372


class Home(Screen):
    """``asked(name, subject)`` for everything it leads to."""

    asked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=14)
        self.situation: Situation | None = None
        setup = Button(look, lambda: self.tr("Programme"), icon="settings")
        setup.clicked.connect(lambda: self.asked.emit("setup", None))
        board = Button(look, lambda: self.tr("Hand-ins"), icon="laptop")
        board.clicked.connect(lambda: self.asked.emit("hand-in", None))
        self.board_button = board
        kept = Button(look, lambda: self.tr("Backups"), icon="backup")
        kept.clicked.connect(lambda: self.asked.emit("backups", None))
        self.backups_button = kept
        campaign = Button(look, lambda: self.tr("Campaign"), icon="overview")
        campaign.clicked.connect(lambda: self.asked.emit("campaign", None))
        self._icons = {each: each.icon_name for each in (setup, campaign, board, kept)}
        self.head = PageHead(look, self._name, self._day, kept, board, campaign, setup)
        self.ahead = Ahead(look)
        self.ahead.asked.connect(self.asked)
        self.deciding = DecideSheet(look)
        self.deciding.decide.connect(lambda what: self.asked.emit("decide", what))
        self.drop = DropZone(
            look,
            lambda: self.tr("Drop files you were given here"),
            lambda: self.tr("Or choose them: Ctrl O. Nothing is written before you agree."),
        )
        self.drop.files_dropped.connect(lambda paths: self.asked.emit("merge", paths))
        self.drop.asked.connect(lambda: self.asked.emit("choose-files", None))
        self.arrived = ArrivedSheet(look)
        self.arrived.merge.connect(lambda paths: self.asked.emit("merge", paths))
        self.hand_over = HandOverSheet(look)
        self.hand_over.hand_over.connect(lambda: self.asked.emit("hand-over", None))
        self.hand_over.prepare.connect(lambda: self.asked.emit("prepare-laptops", None))
        self.figures = FigureStrip(look)
        self._places = QStackedWidget()
        self._places.addWidget(self.ahead)
        self._places.addWidget(self._empty())
        side = column(
            look,
            self.deciding,
            self.arrived,
            (self.drop, 100),
            self.hand_over,
            "stretch",
            gap=14,
        )
        side.setFixedWidth(look.px(_SIDE))
        self._side = side
        self.add(self.head, (row(look, (self._places, 1), side, gap=16), 1), self.figures)
        self.refresh()

    def _empty(self) -> EmptyState:
        look = self.look
        prepare = Button(
            look, lambda: self.tr("Prepare the programme"), "primary", "calendar", height=46
        )
        prepare.clicked.connect(lambda: self.asked.emit("setup", None))
        self.bring_button = bring = Button(
            look, lambda: self.tr("Import a list"), icon="import", height=46
        )
        bring.clicked.connect(lambda: self.asked.emit("import", None))
        self.prepare_button = prepare
        return EmptyState(
            look,
            lambda: self.tr("The programme is waiting for its dates"),
            lambda: self.tr("Modules, half-days, a session: a few lines are enough to begin."),
            prepare,
            bring,
            lambda: self.tr("or drop a file you were given anywhere in this window"),
        )

    def refresh(self) -> None:
        for button, icon in self._icons.items():  # the name of the programme needs the room
            button.icon_name = None if self.look.compact else icon
        super().refresh()
        self._fit()

    def _fit(self) -> None:
        """In little room the promises come before the figures, which the head tells in short."""
        compact = self.look.compact
        self.backups_button.setVisible(not compact)  # the foot leads there too
        self._side.setFixedWidth(self.look.px(300 if compact else _SIDE))
        known = self.situation is not None and not self.situation.empty
        self.figures.setVisible(known and not compact)

    def show_situation(self, situation: Situation) -> None:
        """Show the programme as it stands."""
        self.situation = situation
        self.head.title_line.refresh()
        self.head.note_line.refresh()
        self._places.setCurrentIndex(1 if situation.empty else 0)
        self.board_button.setVisible(not situation.empty)
        self.deciding.setVisible(not situation.empty)
        self.ahead.show_situation(situation)
        self.deciding.show_conflicts(situation.standing.conflicts)
        entries = situation.standing.changes_since_export
        self.hand_over.show_entries(entries, not situation.empty)
        self.figures.show_situation(situation)
        self._fit()

    def begin(self) -> None:
        """The keyboard goes to the blue action."""
        empty = self.situation is not None and self.situation.empty
        (self.prepare_button if empty else self.ahead.next.button).setFocus()

    def _name(self) -> str:
        found = self.situation
        if found is None:
            return ""
        name = (found.name_ar or found.name) if self.look.rtl else (found.name or found.name_ar)
        return name or self.tr("Programme")

    def _day(self) -> str:
        if self.situation is None:
            return ""
        language = self.look.language
        day = language.date(self.situation.today, "long")
        day = day[:1].upper() + day[1:]
        if not self.look.compact or self.situation.empty:
            return day
        return language.dotted(day, self.figures.told())
