"""Which table and round this laptop notes (N14), and which cards the stream shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.cards import read_place
from ..look import Look
from ..operations.sessions import CardLine
from ..parts import Box, Field, Line, Option, Segmented
from .keeper import Keeper
from .sitting import Sitting
from .wording import SessionWords

ALL, TABLE, ROUND = "all", "table", "round"


class TableStrip(Box):
    """``kept()`` at Enter, ``left()`` at Esc, ``shown(what)`` when other cards are to be shown."""

    kept = Signal()
    left = Signal()
    shown = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, vertical=False, gap=10, parent=parent)
        self.field = Field(look, None, placeholder=lambda: self.tr("Table and round: 3 2"))
        self.field.call(lambda: self.tr("Table and round that this laptop notes"))
        self.field.line.installEventFilter(self)
        self.what = Segmented(
            look,
            None,
            [
                Option(ALL, lambda: self.tr("Everything")),
                Option(TABLE, lambda: self.tr("This table")),
                Option(ROUND, lambda: self.tr("This round")),
            ],
            ALL,
            height=40,
        )
        self.what.chosen.connect(self.shown)
        words = Line(look, lambda: self.tr("Show"), 14, 400, "ink2", elide=False)
        self.add((self.field, 1), words, self.what)
        self.setFocusProxy(self.field.editor)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = Qt.Key
            if event.key() in (keys.Key_Return, keys.Key_Enter):
                self.kept.emit()
                return True
            if event.key() == keys.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Tables(QObject):
    """``changed()`` when table, round or what is shown is another; ``left()`` when the keyboard
    goes back to the line."""

    changed = Signal()
    left = Signal()

    def __init__(self, strip: TableStrip, words: SessionWords) -> None:
        super().__init__(strip)
        self.strip, self.words = strip, words
        self.table: int | None = None
        self.round: int | None = None
        self.shown = ALL
        self._sitting: Sitting | None = None
        self._keeper: Keeper | None = None
        strip.kept.connect(self._keep)
        strip.left.connect(self.close)
        strip.shown.connect(self.show)

    def begin(self, sitting: Sitting, keeper: Keeper | None) -> None:
        """As it was left in this session."""
        self._sitting, self._keeper = sitting, keeper
        self.table, self.round, self.shown = None, None, ALL
        if keeper and sitting.session:
            self.table, self.round, self.shown = keeper.table(sitting.session.id)
        self.strip.hide()
        self._see()

    def place(self) -> tuple[int | None, int | None]:
        """Table and round."""
        return self.table, self.round

    def choose(self, table: int, round: int | None) -> None:
        """Another table and round are noted from now on."""
        self.table, self.round = table, round
        self._save()

    def open(self) -> None:
        """Type another table and round."""
        self.strip.field.set_text(self.words.place(*self.place()))
        self.strip.what.choose(self.shown)
        self.strip.show()
        self.strip.field.line.selectAll()
        self.strip.setFocus()

    def close(self) -> None:
        """Back to the line."""
        self.strip.hide()
        self.left.emit()

    def show(self, what: str) -> None:
        """Show every card, or only those of this table, or of this round."""
        self.shown = what
        self._save()

    def _keep(self) -> None:
        self.table, self.round = read_place(self.strip.field.text())
        if self.table is None:
            self.shown = ALL
        self._save()
        self.close()

    def _save(self) -> None:
        session = self._sitting.session if self._sitting else None
        if self._keeper and session:
            self._keeper.keep_table(session.id, self.table, self.round, self.shown)
        self._see()
        self.changed.emit()

    def _see(self) -> None:
        if self._sitting is not None:
            self._sitting.seen = self._sees

    def _sees(self, card: CardLine) -> bool:
        if self.shown == ALL or self.table is None:
            return True
        if self.shown == TABLE and card.table != self.table:
            return False
        return self.round is None or card.round in (self.round, None)
