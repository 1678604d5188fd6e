"""The hand-in board: who handed in and who did not, and which registers are not here."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QShortcut

from ...look import Look, Setting, draw_line, isolate
from ...look.shapes import mirrored
from ...look.tiles import draw_tile
from ...page import Aside, PageHead
from ...parts import (
    Button,
    Cell,
    DropZone,
    Field,
    KeyHints,
    Line,
    Paragraph,
    RoomArt,
    Roster,
    Sheet,
    TileRun,
    column,
    draw_pill,
    draw_row_ground,
    pill_width,
    row,
)
from .due import DueSheet
from .hand_over import moment

if TYPE_CHECKING:
    from ....verbs.expecting import Board, Sender

_SIDE = 372


class HandIn(Aside):
    """``expected(names, said)`` with what is said of people by name; ``told(words)`` when a
    message was copied; ``received(paths)`` and ``choose()`` for files; ``opened(noun, id)`` for
    what has no register."""

    expected = Signal(list, dict)
    told = Signal(str)
    received = Signal(list)
    choose = Signal()
    opened = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.board: Board | None = None
        self.programme = ""
        self.taking = False
        self.copy = Button(look, self._copy_words, "primary", "envelope", "Ctrl C")
        self.copy.clicked.connect(self.copy_all)
        self.head = PageHead(look, lambda: self.tr("Hand-ins"), self._last, self.copy, back=True)
        self.head.back.connect(self.left)
        self.due = DueSheet(look)
        self.due.opened.connect(self.opened)
        self.side = column(look, self.due, (self._zone(), 100), "stretch", gap=14)
        self.side.setFixedWidth(look.px(_SIDE))
        self.add(self.head, (row(look, (self._people(), 1), self.side, gap=16), 1))
        for keys, call, where in (
            (Qt.Key.Key_Delete, self.take_off, self.list),
            (Qt.Key.Key_Space, self.give, self.list),
            (QKeySequence.StandardKey.Copy, self.copy_all, self.list),
        ):
            shortcut = QShortcut(QKeySequence(keys), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)

    def _people(self) -> Sheet:
        look = self.look
        self.number = Line(look, self._count, 40, 600, height=52, elide=False)
        self.tiles = TileRun(look, [], 20, 20, 4, words=lambda: f"{self._count()} {self._of()}")
        expected = Line(look, self._of, 16, 600, height=24)
        registers = Line(look, self._registers_short, 14, 400, "ink2", height=21)
        self._told = (self.number, expected, registers)
        words = column(look, expected, registers)
        self.list = Roster(
            look,
            self._paint,
            lambda look, sender, width, active: look.px(56),
            text=self._said,
            name=lambda: self.tr("Hand-ins"),
            sheet=False,
        )
        self.list.opened.connect(self.copy_one)
        self.nobody = column(
            look,
            "stretch",
            row(look, "stretch", RoomArt(look), "stretch"),
            Line(
                look,
                lambda: self.tr("Nothing was received yet"),
                30,
                face="voice",
                height=50,
                align="center",
            ),
            Paragraph(look, self._nobody, 15, 400, "ink2", align="center"),
            "stretch",
            margins=(0, 48),
        )
        self.field = Field(
            look,
            None,
            placeholder=self._asked_names,
            icon="plus",
        )
        self.field.entered.connect(self._add)
        self.keys = [
            ("Enter", lambda: self.tr("copy a reminder")),
            ("Space", lambda: self.tr("starting file given")),
            ("Del", lambda: self.tr("no longer expected")),
        ]
        hints = KeyHints(look, self.keys)
        self.total = row(look, self.number, (words, 1), gap=14, margins=(0, 12))
        return Sheet(
            look,
            self.total,
            row(look, self.tiles, "stretch", margins=(4, 12)),
            (self.nobody, 100),
            (self.list, 100),
            "stretch",
            row(look, (self.field, 3), (hints, 4), gap=14, margins=(4, 9)),
            gap=4,
            margins=(8, 12, 8, 8),
        )

    def _zone(self) -> DropZone:
        zone = DropZone(
            self.look,
            lambda: self.tr("Drop files you were given here"),
            lambda: self.tr("Exports, working files and zips, as they come."),
        )
        zone.files_dropped.connect(self.received)
        zone.asked.connect(self.choose)
        return zone

    def refresh(self) -> None:
        super().refresh()
        self.side.setFixedWidth(self.look.px(300 if self.look.compact else _SIDE))

    def show_board(self, board: Board, programme: str) -> None:
        """Show who handed in, as the file tells."""
        at = max(0, self.list.currentIndex().row())
        self.board, self.programme = board, programme
        self.tiles.show_states(["present" if s.has_come else "open" for s in self._sorted(True)])
        self.list.show_rows(board.senders, min(at, len(board.senders) - 1))
        self.nobody.setVisible(not board.senders)
        for part in (self.total, self.tiles, self.list):
            part.setVisible(bool(board.senders))
        self.copy.setVisible(bool(board.senders or board.due))
        self.due.show_board(board)
        for told in (*self._told, self.head.note_line, self.copy):
            told.refresh()

    def ask_takers(self, on: bool) -> None:
        """Whether the names that are typed are those who take the starting file today."""
        self.taking = on
        self.head.note_line.refresh()
        self.field.refresh()

    def begin(self) -> None:
        """The keyboard goes to the list, or to the line where names are added."""
        lists = bool(self.board and self.board.senders) and not self.taking
        (self.list if lists else self.field.line).setFocus()

    # What people do

    def copy_all(self) -> None:
        """A message for everybody: who handed in, who is expected, what is missing."""
        self._clip(self.message())

    def copy_one(self, sender: Sender) -> None:
        """A reminder for one person."""
        self._clip(self.reminder(sender))

    def _clip(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Message copied"))

    def take_off(self) -> None:
        """Whoever is under the cursor is no longer expected."""
        sender = self.list.current()
        if sender is not None and sender.name:
            self.expected.emit([sender.name], {"awaited": False})

    def give(self) -> None:
        """Whoever is under the cursor was given the starting file today."""
        sender = self.list.current()
        if sender is not None and sender.name:
            self.expected.emit([sender.name], {"given_on": dt.date.today()})

    def _add(self) -> None:
        names = [part.strip() for part in self.field.text().replace("،", ",").split(",")]
        if any(names):
            self.field.set_text("")
            said = {"given_on": dt.date.today()} if self.taking else {}
            self.expected.emit([name for name in names if name], {"awaited": True, **said})

    # Words

    def message(self) -> str:
        """The board as text, to be pasted into a message."""
        come, awaited = self._sorted(True, only=True), self._sorted(False)
        today = self.look.language.date(dt.date.today(), "date")
        title = self.tr("Hand-ins on {day}: {count} {of}")
        head = title.format(day=today, count=self._count(), of=self._of())
        lines = [f"{self.programme}\n{head}" if self.programme else head]
        if awaited:
            lines.append(self.tr("Still expected:"))
            lines += [self._bullet(sender) for sender in awaited]
        if come:
            names = self.look.language.listed(*(self._name(sender) for sender in come))
            lines.append(self.tr("Received: {names}").format(names=names))
        if self.board and self.board.due:
            lines.append(self.tr("Without a register:"))
            lines += [f"– {self.due.words(due)}" for due in self.board.due]
        return "\n".join(lines)

    def reminder(self, sender: Sender) -> str:
        """A few lines to one person."""
        greeting = self.tr("Hello {name},").format(name=sender.name)
        lines = [greeting] if sender.name else []
        if sender.has_come:
            words = self.tr("we have everything of yours: {note}. Thank you.")
            lines.append(words.format(note=self._note(sender)))
            return "\n".join(lines)
        asked = self.tr("please hand over what was done on your laptop (Overview, Hand over).")
        lines += [asked, f"– {self._note(sender)}"]
        lines += [f"– {self._owed(sender)}"] if sender.missing else []
        lines += [self.tr("Without a register:")] if sender.due else []
        lines += [f"– {self.due.words(due)}" for due in sender.due]
        return "\n".join(lines)

    def _bullet(self, sender: Sender) -> str:
        owed = self._owed(sender)
        words = self.look.language.listed(self._note(sender), owed)
        name = self._name(sender) or self.tr("somebody")
        return "– " + self.tr("{name}: {words}").format(name=name, words=words)

    def _sorted(self, come: bool, only: bool = False) -> list[Sender]:
        """Those who have come before those who have not, as tiles are counted."""
        found = self.board.senders if self.board else []
        if come and not only:
            return sorted(found, key=lambda sender: not sender.has_come)
        return [sender for sender in found if sender.has_come is come]

    def _count(self) -> str:
        return self.look.language.number(len(self._sorted(True, only=True)))

    def _of(self) -> str:
        return self.tr("received of %n expected", "", len(self.board.senders) if self.board else 0)

    def _registers_short(self) -> str:
        due = len(self.board.due) if self.board else 0
        if not self.board or not self.board.held:
            return ""
        if not due:
            return self.tr("nothing is missing of what was held")
        return self.tr("%n half-day(s) or session(s) without a register", "", due)

    def _asked_names(self) -> str:
        if self.taking:
            return self.tr("Who takes it? Name, name")
        return self.tr("A name to expect")

    def _last(self) -> str:
        """From whom something came last, and how much was written here since."""
        if self.taking:
            return self.tr("Note who leaves with the starting file: they are expected back.")
        last = self.board.last if self.board else None
        if self.board is None or last is None or last.received_at is None:
            return self.tr("Nothing was received yet")
        words = self.tr("Last received: {name}, {moment}").format(
            name=isolate(last.name), moment=moment(self.look, last.received_at)
        )
        since = self.tr("%n entry(s) here since", "", self.board.since)
        return self.look.language.dotted(words, since if self.board.since else "")

    def _nobody(self) -> str:
        return self.tr(
            "Everyone who hands in a file appears here, and everyone named on a half-day that was"
            " held. You can add others by name."
        )

    def _copy_words(self) -> str:
        awaited = len(self._sorted(False))
        if not awaited:
            return self.tr("Copy as a message")
        return self.tr("Copy a reminder for %n", "", awaited)

    def _name(self, sender: Sender) -> str:
        """The laptop is named where one person has two, or where nobody knows whose it is."""
        found = self.board.senders if self.board else []
        twice = sum(each.name == sender.name for each in found) > 1
        laptop = sender.laptop if twice or not sender.name else ""
        return self.look.language.dotted(sender.name, laptop)

    def _note(self, sender: Sender) -> str:
        given = ""
        if sender.given_on is not None:
            day = self.look.language.date(sender.given_on, "short")
            given = self.tr("starting file given on {day}").format(day=day)
        return self.look.language.dotted(self._came(sender), given)

    def _came(self, sender: Sender) -> str:
        if not sender.entries and sender.received_at is None:
            return self.tr("nothing received yet")
        entries = self.tr("%n entry(s)", "", sender.entries)
        if sender.received_at is not None:
            words = self.tr("received on {moment}")
            at = moment(self.look, sender.received_at)
        else:
            words = self.tr("last wrote on {moment}")
            at = moment(self.look, sender.written_at or dt.datetime.now(dt.UTC))
        return self.look.language.dotted(words.format(moment=at), entries)

    def _owed(self, sender: Sender) -> str:
        if sender.missing:
            return self.tr("%n entry(s) missing", "", sender.missing)
        if sender.due:
            return self.tr("%n without a register", "", len(sender.due))
        return ""

    def _said(self, sender: Sender) -> str:
        parts = self._name(sender), self._note(sender), self._owed(sender)
        return self.look.language.listed(*parts)

    # Drawing

    def _paint(self, look: Look, p: QPainter, rect: QRectF, sender: Any, cell: Cell) -> None:
        draw_row_ground(look, p, rect, cell, None)
        inner = rect.adjusted(look.px(14), 0, -look.px(14), 0)
        side = look.px(20)
        tile = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        draw_tile(look, p, mirrored(look, tile, rect), "present" if sender.has_come else "open")
        owed, end = self._owed(sender), inner.right()
        if owed:
            wide = pill_width(look, owed, "gap" if sender.missing else "grid", None, True)
            pill = QRectF(end - wide, inner.center().y() - look.px(15), wide, look.px(30))
            icon = "gap" if sender.missing else "grid"
            draw_pill(look, p, mirrored(look, pill, rect), owed, "look", icon)
            end = pill.left() - look.px(12)
        start = inner.left() + side + look.px(14)
        upper = QRectF(start, rect.top() + look.px(6), end - start, look.px(25))
        lower = QRectF(start, rect.top() + look.px(30), end - start, look.px(20))
        name = self._name(sender) or self.tr("somebody")
        draw_line(look, p, mirrored(look, upper, rect), name, Setting(15, 600))
        quiet = Setting(13, color="ink2")
        draw_line(look, p, mirrored(look, lower, rect), self._note(sender), quiet)
