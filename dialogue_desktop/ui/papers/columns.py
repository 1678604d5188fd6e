"""Which free columns the sign-in sheets have, and the logos at the head of every paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy

from ...errors import DialogueError
from ..look import is_arabic, isolate
from ..look.shapes import draw_panel
from ..operations import papers, records
from ..parts import (
    Box,
    Button,
    Check,
    Field,
    IconButton,
    Line,
    Paragraph,
    Part,
    Sheet,
    Title,
    column,
    row,
)
from .amounts import Amounts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF

    from ..desk import Desk
    from ..look import Look
    from ..operations.papers import ColumnLine, LogoLine

MOST_SHOWN, MOST_LOGOS = 3, 3
_LOGO = 56


class Columns(Sheet):
    """Columns to tick; one of one's own is typed and kept with Enter."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=4, margins=(20, 12, 20, 14))
        self.desk = desk
        self.checks: dict[str, Check] = {}
        self.amounts: dict[str, Amounts] = {}
        """Column -> what is paid out of it, of those that are shown."""
        self._list = column(look, gap=0)
        self.field = Field(look, None, placeholder=lambda: self.tr("Another column, then Enter"))
        self.field.call(lambda: self.tr("Another column"))
        self.field.entered.connect(self._add)
        self.add(
            Title(look, lambda: self.tr("Columns of the sign-in sheets"), 16),
            Paragraph(look, self._note, 14, 400, "ink2"),
            self._list,
            self.field,
        )

    def _note(self) -> str:
        return self.tr("At most three have room; each is totalled at the end of the sheet.")

    def show_columns(self, columns: Sequence[ColumnLine]) -> None:
        """Show them as they are kept; the keyboard stays on the one it is on, what is
        typed on its line."""
        held = next((name for name, c in self.checks.items() if c.hasFocus()), None)
        typed = {n: text for n, a in self.amounts.items() if (text := a.field.text())}
        typing = next((n for n, a in self.amounts.items() if a.field.line.hasFocus()), None)
        full = sum(each.shown for each in columns) >= MOST_SHOWN
        self._list.clear()
        self.checks.clear()
        self.amounts.clear()
        for each in columns:
            self._list.add(self._row(each, full))
            if each.money and each.shown:
                amounts = Amounts(self.look, self.desk, each, self._words(each))
                amounts.entered.connect(partial(self._pay, each))
                self.amounts[each.word or each.title] = amounts
                self._list.add(amounts)
        if held in self.checks:
            self.checks[held].setFocus()
        for name in typed.keys() & self.amounts.keys():
            self.amounts[name].field.set_text(typed[name])
        if typing in self.amounts:
            self.amounts[typing].field.line.setFocus()

    def _row(self, each: ColumnLine, full: bool) -> Box:
        words = self._words(each)
        check = Check(self.look, words, each.shown)
        check.setEnabled(each.shown or not full)
        check.toggled.connect(partial(self._turn, each))
        self.checks[each.word or each.title] = check
        if each.word:
            return row(self.look, check, "stretch")
        away = IconButton(
            self.look, "close", partial(self._away_words, each), side=28, framed=False
        )
        away.clicked.connect(partial(self._remove, each))
        return row(self.look, check, "stretch", away)

    def _pay(self, each: ColumnLine, typed: str) -> None:
        """A sum; what is shown when that was written may be other lines."""

        def line() -> Field | None:
            amounts = self.amounts.get(each.word or each.title)
            return amounts.field if amounts and amounts.field.text() == typed else None

        def kept(_: object) -> None:
            if (field := line()) is not None:
                field.set_text("")

        def failed(error: DialogueError) -> None:
            if (field := line()) is not None:
                field.complain(lambda: error.sentence(self.look.language.code))

        self.desk.run(papers.set_amount(each.id, typed), kept, failed, self)

    def _turn(self, each: ColumnLine, on: bool) -> None:
        self.desk.run(papers.show_column(each, on))

    def _words(self, each: ColumnLine) -> str:
        own = {
            "transport": self.tr("Transport refund"),
            "meal": self.tr("Meal"),
            "kit": self.tr("Kit"),
        }
        return each.title or own.get(each.word, "")

    def _away_words(self, each: ColumnLine) -> str:
        return self.tr("Remove {name}").format(name=isolate(each.title))

    def _remove(self, each: ColumnLine, *_: bool) -> None:
        self.desk.run(records.remove(each.id))

    def _add(self) -> None:
        title = " ".join(self.field.text().split())
        if title:
            added = papers.add_column(title, is_arabic(title))
            self.desk.run(added, lambda _: self.field.set_text(""), owner=self)


class Logos(Sheet):
    """The pictures between the French and the Arabic head."""

    troubled = Signal(str)

    def __init__(self, look: Look, desk: Desk, ask: Callable[[bool], list[Path]]) -> None:
        super().__init__(look, gap=6, margins=(20, 12, 20, 14))
        self.desk, self._ask = desk, ask
        self._shown = row(look, gap=8)
        self.button = Button(look, lambda: self.tr("Add a logo"), icon="plus", height=36, size=14)
        self.button.clicked.connect(self.choose)
        self.add(
            Title(look, lambda: self.tr("Logos at the head of the papers"), 16),
            self._shown,
            row(look, self.button, "stretch"),
        )

    def show_logos(self, logos: Sequence[LogoLine]) -> None:
        """Show them side by side, as they stand on paper."""
        self._shown.clear()
        for number, each in enumerate(logos, start=1):
            away = IconButton(
                self.look, "close", partial(self._away_words, number), side=28, framed=False
            )
            away.clicked.connect(partial(self._remove, each))
            beneath = row(self.look, "stretch", away, "stretch")
            self._shown.add(column(self.look, Picture(self.look, each.content), beneath))
        if logos:
            self._shown.add("stretch")
        else:
            self._shown.add(Line(self.look, lambda: self.tr("None yet"), 14, 400, "ink2"))
        if len(logos) >= MOST_LOGOS:
            self.button.disable(lambda: self.tr("There is room for three"))
        else:
            self.button.enable()

    def _away_words(self, number: int) -> str:
        return self.tr("Remove logo {number} from the papers").format(number=number)

    def _remove(self, logo: LogoLine, *_: bool) -> None:
        self.desk.run(papers.remove_logo(logo.hash))

    def choose(self) -> None:
        """Ask for a picture and put it beside the others."""
        for path in self._ask(False)[:1]:
            self.desk.run(papers.add_logo(path), None, self._failed, self)

    def _failed(self, error: DialogueError) -> None:
        self.troubled.emit(error.sentence(self.look.language.code))


class Picture(Part):
    """A small picture on paper white; a dashed place where its bytes have not come yet."""

    silent = True

    def __init__(self, look: Look, content: bytes | None) -> None:
        super().__init__(look)
        self._pixmap = QPixmap.fromImage(QImage.fromData(content)) if content else QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.look.px(_LOGO)
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_panel(self.look, p, rect.adjusted(1, 1, -1, -1), None, "line", 6)
        if self._pixmap.isNull():
            self.look.icon(p, "gap", rect.adjusted(16, 16, -16, -16), "ink3", 1.75)
            return
        p.fillRect(rect.adjusted(4, 4, -4, -4), Qt.GlobalColor.white)
        side = int(rect.width() - 12)
        aspect, how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = self._pixmap.scaled(side, side, aspect, how)
        x = rect.center().x() - small.width() / 2
        p.drawPixmap(int(x), int(rect.center().y() - small.height() / 2), small)
