"""The rows of a list or a grid put right before it is imported, by keys alone (P6, A20).

F2 corrects the row under the cursor, Space leaves it out or takes it again, Enter does what its
button offers, Ctrl Z takes back what was said last. The file stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from ...exchange.list_corrections import AS_READ, Corrections
from ..operations import correcting
from ..operations.lists import ListLine
from ..parts import Cell, Words
from .offers import Line, offer_of, offer_spot
from .row_editor import EditCell, RowEditor

if TYPE_CHECKING:
    from ..look import Look
    from ..parts import Roster


def row_hints() -> list[tuple[Words, Words]]:
    """The keys that put rows right."""
    return [
        ("F2", lambda: QCoreApplication.translate("Corrector", "correct")),
        ("Space", lambda: QCoreApplication.translate("Corrector", "leave out, take again")),
        ("Ctrl Z", lambda: QCoreApplication.translate("Corrector", "take back")),
    ]


PERSON = "person"
"""The field that says who of the people here a row is."""


class Corrector(QObject):
    """``said(corrections)`` when a person said something of a row, ``editing(on)`` while a row is
    being corrected. ``cells`` are the fields of a row, ``check`` why a text can't be taken."""

    said = Signal(object)
    editing = Signal(bool)

    def __init__(
        self,
        look: Look,
        roster: Roster,
        cells: Callable[[Any], Sequence[EditCell]],
        check: Callable[[correcting.Key, str], str],
    ) -> None:
        super().__init__(roster)
        self.look, self.roster = look, roster
        self._cells, self._check = cells, check
        self.corrections: Corrections = {}
        self.people: Mapping[str, UUID] = {}
        self.edited: Line | None = None
        self.home: dict[int, str] = {}
        self._lines: Sequence[Line] = ()
        self.still_open: Sequence[Line] = ()
        """The rows that somebody should look at."""
        self._before: list[Corrections] = []
        self._wanted: int | None = None
        self._alike: Sequence[tuple[int, correcting.Key]] = ()
        self._alike_key: correcting.Key | None = None
        self.editor = RowEditor(look, roster.viewport())
        self._base, roster.row_height = roster.row_height, self._height
        self._connect()

    def _connect(self) -> None:
        editor, roster = self.editor, self.roster
        editor.saved.connect(self._save)
        editor.left.connect(self.leave)
        editor.dropped.connect(self._drop)
        editor.grew.connect(self._settle)
        roster.opened.connect(self.act)
        roster.touched.connect(self._touch)
        roster.verticalScrollBar().valueChanged.connect(self._place)
        roster.viewport().installEventFilter(self)
        self.look.changed.connect(self._settle)
        only = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence("Space"), roster, context=only).activated.connect(self.toggle)

    # The rows

    def take(
        self, lines: Sequence[Line], corrections: Corrections, people: Mapping[str, UUID]
    ) -> None:
        """The rows as they are read by now. One that was corrected stays where it was, so that
        nothing moves under the cursor."""
        self._lines, self.corrections, self.people = lines, corrections, people
        self.still_open = [line for line in lines if line.open]
        for line in lines:
            if line.correction == AS_READ:
                self.home[line.number] = line.section

    def section(self, line: Line) -> str:
        """Where a row is shown."""
        return self.home.get(line.number, line.section)

    def show(self, rows: Sequence[Any]) -> None:
        """Show rows, the cursor on the one it was on, or that is next to look at."""
        number = self._wanted or getattr(self.roster.current(), "number", None)
        self._wanted = None
        self.roster.show_rows(rows)
        place = self._place_of(number)
        if place < 0:
            place = self.roster.rows.find(lambda row: isinstance(row, Line) and row.open)
        self.roster.pick(place)
        if self.edited is not None:
            there = (one for one in self._lines if one.number == self.edited_number)
            self.edited = next(there, None)
            if self.edited is None:
                self.editing.emit(False)
            self._settle()

    def _place_of(self, number: int | None) -> int:
        return self.roster.rows.find(lambda row: isinstance(row, Line) and row.number == number)

    def forget(self) -> None:
        """Another list is looked at: what was said is of the one before."""
        self.leave()
        self.corrections, self._before, self._lines, self.home = {}, [], (), {}
        self.still_open = ()
        self._wanted = None
        self.roster.show_rows([])

    @property
    def edited_number(self) -> int:
        """The number of the row that is being corrected, or 0."""
        return self.edited.number if self.edited is not None else 0

    # What a person says of them

    def edit(self) -> None:
        """Correct the row under the cursor, or else the first one to look at."""
        line = self.roster.current()
        if not isinstance(line, Line):
            line = next(iter(self.still_open), next(iter(self._lines), None))
            place = self.roster.rows.find(lambda row: row is line)
            self.roster.pick(place)
        if line is not None and self.edited is None:
            self._open(line)

    def act(self, line: Any) -> None:
        """Do what the button of a row does."""
        if not isinstance(line, Line) or self.edited is not None:
            return
        offer = offer_of(line)
        if offer is None or offer.act == "edit":
            self._open(line)
        elif offer.act == "take":
            self._take(line, True)
        elif offer.act == "another":
            self._say(line, person=None, another=True)
        elif offer.act == "person" and line.maybe is not None:
            self._say(line, person=line.maybe.id, another=False)
        elif offer.act == "over" and isinstance(line, ListLine):
            fields = frozenset(name for name, *_ in line.kept) if line.kept else frozenset()
            self._say(line, over=fields)
        else:
            self._tell(correcting.without(self.corrections, line.number), line.number)

    def toggle(self) -> None:
        """Leave the row under the cursor out, or take it again."""
        line = self.roster.current()
        if isinstance(line, Line) and self.edited is None:
            self._take(line, line.kind == "left")

    def undo(self) -> None:
        """Take back what was said last."""
        if self._before and self.edited is None:
            self.corrections = self._before.pop()
            self.said.emit(self.corrections)

    def leave(self) -> None:
        """Close the row that is being corrected; what was typed is not said."""
        if self.edited is not None:
            self.edited = None
            self.editor.hide()
            self._settle()
            self.roster.setFocus()
            self.editing.emit(False)

    def _take(self, line: Line, taken: bool) -> None:
        left = any(code == "left_out" for code, _ in line.told)
        self._say(line, taken=None if taken and left else taken)

    def _drop(self) -> None:
        line = self.edited
        self.leave()
        if line is not None:
            self._take(line, False)

    def _say(self, line: Line, **changes: Any) -> None:
        made = correcting.said(self.corrections, line.number, **changes)
        settled = line.open and changes.get("taken") is not False
        self._tell(made, self._next(line.number, made) if settled else line.number)

    def _tell(self, corrections: Corrections, wanted: int) -> None:
        self._before.append(self.corrections)
        self.corrections, self._wanted = corrections, wanted
        self.said.emit(corrections)

    def _open(self, line: Line) -> None:
        self.edited = line
        title = self.look.language.dotted(self._number_words(line), line.name)
        cells = list(self._cells(line))
        self.editor.open(title, "", cells, self._checked)
        self._offer_alike(line, cells)
        self.editing.emit(True)
        self._settle()
        self.editor.begin()

    def _offer_alike(self, line: Line, cells: Sequence[EditCell]) -> None:
        """Offer to correct what stands elsewhere too, at once: what stands most often."""
        unread = {cell.key: cell.text for cell in cells if cell.reason}
        found = {key: correcting.alike(self._lines, line.number, key) for key in unread}
        most = max(found, key=lambda key: len(found[key]), default=None)
        self._alike = found[most] if most is not None else []
        self._alike_key = most
        self.editor.offer_alike(len(self._alike), unread.get(most, "") if most is not None else "")

    def _number_words(self, line: Line) -> str:
        return self.tr("Row {number}").format(number=line.number)

    def _checked(self, key: correcting.Key, text: str) -> str:
        if key == PERSON:
            return "" if text in self.people else "nobody"
        return self._check(key, text)

    def _save(self, changed: dict[correcting.Key, str], alike: bool) -> None:
        line, made = self.edited, self.corrections
        if line is None:
            return
        if PERSON in changed:
            person = self.people.get(changed.pop(PERSON))
            another = person is None and correcting.of(made, line.number).person is None
            made = correcting.said(made, line.number, person=person, another=another)
        if changed:
            made = correcting.written(made, line.number, changed)
        if alike and self._alike_key in changed:
            for number, place in self._alike:
                made = correcting.written(made, number, {place: changed[self._alike_key]})
        self.leave()
        if made != self.corrections:
            self._tell(made, self._next(line.number, made))

    def _next(self, number: int, made: Corrections) -> int:
        """The row to look at after one that was corrected, or that one when it was the last."""
        untouched = [
            line.number
            for line in self.still_open
            if line.number != number
            and made.get(line.number, AS_READ) == self.corrections.get(line.number, AS_READ)
        ]
        return next((one for one in untouched if one > number), next(iter(untouched), number))

    # Where it is corrected

    def _height(self, look: Look, row: Any, width: int, active: bool) -> int:
        if self.edited is not None and isinstance(row, Line) and row.number == self.edited.number:
            return self.editor.sizeHint().height() + 6
        return self._base(look, row, width, active)

    def _settle(self) -> None:
        """Give the row that is being corrected the room it needs."""
        if self.edited is not None:
            self.editor.fit(self.roster.viewport().width())
        self.roster.scheduleDelayedItemsLayout()
        self.roster.executeDelayedItemsLayout()
        if self.edited is not None:
            self.roster.scrollTo(self.roster.currentIndex())
        self._place()

    def _place(self) -> None:
        """Over its row, wherever that is now."""
        place = self._place_of(self.edited_number) if self.edited is not None else -1
        if place < 0:
            self.editor.hide()
            return
        spot = self.roster.visualRect(self.roster.rows.index(place, 0))
        self.editor.setGeometry(spot.adjusted(3, 3, -3, -3))
        self.editor.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.edited is not None:
            self._settle()
        return super().eventFilter(watched, event)

    def _touch(self, row: Any, point: QPointF, rect: QRectF) -> None:
        """A click on the button of a row."""
        if not isinstance(row, Line):
            return
        offer, cell = offer_of(row), Cell(selected=True)
        if offer is not None and offer_spot(self.look, rect, offer, cell).contains(point):
            self.act(row)
