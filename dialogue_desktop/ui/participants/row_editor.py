"""A row of a list corrected in its place: a field for each thing it says (P6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ..look import isolate
from ..look.tokens import RADIUS
from ..operations.correcting import Key
from ..parts import Box, Button, Check, Choice, Field, Line, Option, Part, Words, row
from .choices import complaint

if TYPE_CHECKING:
    from ..look import Look

Checked = Callable[[Key, str], str]
"""Why what is typed there can't be taken; blank when it can."""

_TOP = Qt.AlignmentFlag.AlignTop
"""Fields of a line stand on one line, though only one has a note under it."""
_UNREAD = object()
_WIDE = 236


class EditCell(NamedTuple):
    """One thing a row says: what it is called, what stands there, why that is not understood,
    and the options of what can only be chosen; ``offered`` is proposed while one types."""

    key: Key
    label: Words
    text: str = ""
    reason: str = ""
    direction: str = "auto"
    options: Sequence[Option] = ()
    offered: Sequence[str] = ()
    placeholder: Words = ""


class RowEditor(Box):
    """``saved(changed, alike)`` with the texts that were changed, and whether the other rows get
    them too; ``left()`` to think better of it, ``dropped()`` to leave the row out; ``grew()``
    when it needs more room or less."""

    saved = Signal(object, bool)
    left = Signal()
    dropped = Signal()
    grew = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.title = Line(look, "", 15, 600)
        self.note = Line(look, "", 14, 400, "ink2")
        self.cells = _Cells(look)
        self._alike: tuple[int, str] = (0, "")
        self.alike = Check(look, self._alike_words)
        self.drop_button = Button(
            look, lambda: self.tr("Leave the row out"), "link", height=36, size=14
        )
        self.back_button = Button(look, lambda: self.tr("Leave as is"), key="Esc", height=36)
        self.save_button = Button(
            look, lambda: self.tr("Correct"), "primary", "check", "Enter", height=36
        )
        super().__init__(
            look, gap=4, margins=(13, 8, 13, 8), ground="sheet", line="accent", radius=RADIUS,
            line_width=1.5, parent=parent,
        )  # fmt: skip
        head = row(look, self.title, (self.note, 1), gap=10, margins=(0, 3, 0, 3))
        bar = row(
            look, self.drop_button, self.alike, "stretch", self.back_button, self.save_button, gap=4
        )
        self.add(head, self.cells, bar)
        self.cells.entered.connect(self.save)
        self.cells.grew.connect(self.grew)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.left)
        self.drop_button.clicked.connect(self.dropped)
        self.hide()

    def open(self, title: Words, note: Words, cells: Sequence[EditCell], check: Checked) -> None:
        """Show what a row says, the keyboard on what is not understood."""
        self.title.set_text(title)
        self.note.set_text(note)
        self.offer_alike(0, "")
        self.cells.show_cells(cells, check)

    def offer_alike(self, count: int, text: str) -> None:
        """Offer to correct the other rows that say the same together with this one."""
        self._alike = (count, text)
        self.alike.setChecked(count > 0)
        self.alike.setVisible(count > 0)
        self.alike.refresh()

    def begin(self) -> None:
        """Let the first field that is not understood have the keys, or else the first one."""
        self.cells.begin()

    def save(self) -> None:
        """Say what was changed, unless some of it is not understood."""
        if self.cells.understood():
            alike = not self.alike.isHidden() and self.alike.isChecked()
            self.saved.emit(self.cells.changed(), alike)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field has no use for is not the list's below."""
        event.accept()

    def fit(self, width: int) -> None:
        """Put as many fields side by side as there is room for."""
        self.cells.arrange(width - self.look.px(26))

    def _alike_words(self) -> str:
        count, text = self._alike
        words = self.tr("Also the %n other times it says “{text}”", "", count)
        return words.format(text=isolate(text))


class _Cells(Part):
    """The fields of a row, those that are not understood first."""

    entered = Signal()
    grew = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.flow = QGridLayout(self)
        self.flow.setContentsMargins(0, 0, 0, 0)
        self.editors: dict[Key, Field | Choice] = {}
        self._cells: dict[Key, EditCell] = {}
        self._check: Checked = lambda key, text: ""
        self._width = 0

    def show_cells(self, cells: Sequence[EditCell], check: Checked) -> None:
        for editor in self.editors.values():
            editor.hide()
            editor.deleteLater()
        self._check = check
        ordered = sorted(cells, key=lambda cell: not cell.reason)
        self._cells = {cell.key: cell for cell in ordered}
        self.editors = {cell.key: self._editor(cell) for cell in ordered}
        self.arrange(self._width)

    def arrange(self, width: int) -> None:
        """Lay the fields out for a width."""
        self._width = width
        look, count = self.look, len(self.editors)
        across = max(1, min(count, (width or self.width()) // look.px(_WIDE)))
        while self.flow.takeAt(0) is not None:
            pass
        self.flow.setHorizontalSpacing(look.px(6))
        self.flow.setVerticalSpacing(look.px(2))
        for place, editor in enumerate(self.editors.values()):
            self.flow.addWidget(editor, place // across, place % across, _TOP)
        for place in range(self.flow.columnCount()):
            self.flow.setColumnStretch(place, int(place < across))
        self.updateGeometry()

    def begin(self) -> None:
        first = next(iter(self.editors.values()), None)
        if first is not None:
            first.setFocus()
        if isinstance(first, Field):
            first.line.selectAll()

    def changed(self) -> dict[Key, str]:
        """The texts that are no longer what stood there."""
        return {
            key: text
            for key, editor in self.editors.items()
            if (text := _text(editor)) is not None and text != self._cells[key].text
        }

    def understood(self) -> bool:
        """Whether all that was changed can be taken; the keyboard goes where it can't."""
        for key in self.changed():
            self._complain(key)
        unclear = next((key for key in self.changed() if self._reason(key)), None)
        if unclear is not None:
            self.editors[unclear].setFocus()
        return unclear is None

    def _editor(self, cell: EditCell) -> Field | Choice:
        made: Field | Choice
        if cell.options:
            held = _UNREAD if cell.reason else cell.text or None
            made = Choice(
                self.look, cell.label, cell.options, held, placeholder=cell.text, parent=self
            )
        else:
            made = Field(
                self.look, cell.label, direction=cell.direction, placeholder=cell.placeholder,
                parent=self,
            )  # fmt: skip
            made.set_text(cell.text)
            if cell.reason:
                made.complain(lambda: complaint(cell.reason))
            if cell.offered:
                made.propose(cell.offered)
            made.edited.connect(lambda: self._edited(cell.key))
            made.left.connect(lambda: self._left(cell.key))
            made.entered.connect(self.entered)
        made.show()
        return made

    def _edited(self, key: Key) -> None:
        """What was complained of is looked at again at each letter, the rest when it is left."""
        editor = self.editors[key]
        if isinstance(editor, Field) and editor.complains:
            self._complain(key)

    def _left(self, key: Key) -> None:
        if key in self.changed():
            self._complain(key)

    def _reason(self, key: Key) -> str:
        text = _text(self.editors[key])
        return self._check(key, text) if text else ""

    def _complain(self, key: Key) -> None:
        editor, reason = self.editors[key], self._reason(key)
        if isinstance(editor, Field):
            before = editor.complains
            editor.complain((lambda: complaint(reason)) if reason else None)
            if before != editor.complains:
                self.updateGeometry()
                self.grew.emit()

    def sizeHint(self) -> QSize:
        return self.flow.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.flow.minimumSize()


def _text(editor: Field | Choice) -> str | None:
    """What an editor holds; None where nothing was chosen instead of what is not understood."""
    if isinstance(editor, Field):
        return editor.text().strip()
    return None if editor.value is _UNREAD else str(editor.value or "")
