"""The show of hands: three stances, women and men counted, who stays silent said (N12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout

from ...domain.choices import STANCES
from ...domain.hands import WHO, raised
from ...domain.values import DIGITS
from ..look import Look
from ..look.lettering import plain
from ..parts import Field, Keycap, Line, Part, Tile, TileRun, row
from .wording import TILES, SynthesisWords

_ACROSS, _TILE = 10, 14


class CountField(Field):
    """A number in the middle of its field; an empty one is not counted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, None, direction="ltr", height=36, size=17)
        digits = QRegularExpression("[0-9٠-٩]{0,4}")
        self.line.setValidator(QRegularExpressionValidator(digits, self.line))
        self._fit()

    def refresh(self) -> None:
        self._fit()
        super().refresh()

    def _fit(self) -> None:
        """Where there is little room all three stances are in sight."""
        self._height = 32 if self.look.compact else 36
        self.setFixedWidth(self.look.px(62))

    @property
    def number(self) -> int | None:
        digits = self.text().translate(DIGITS).strip()
        return int(digits) if digits else None

    def _turn(self) -> None:
        super()._turn()
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)


class Hands(Part):
    """``counted(name, number)`` at every digit, ``settled()`` when a field is left, ``entered()``
    at Enter."""

    counted = Signal(str, object)
    settled = Signal()
    entered = Signal()

    def __init__(self, look: Look, words: SynthesisWords) -> None:
        super().__init__(look)
        self.words = words
        self.fields: dict[str, CountField] = {}
        self.totals: dict[str, Line] = {}
        self.runs: dict[str, TileRun] = {}
        self.silence = Line(look, "", 14, 400, "ink2", height=24)
        self.heads = {
            who: Line(look, partial(words.who, who), 13, 400, "ink2", align="center") for who in WHO
        }
        self._grid = QGridLayout(self)
        self._build()
        self._space()

    def _build(self) -> None:
        look, grid = self.look, self._grid
        grid.addWidget(Line(look, lambda: self.tr("Raised hands"), 15, 600, height=24), 0, 0)
        for column, who in enumerate(WHO, start=1):
            grid.addWidget(self.heads[who], 0, column)
        total = Line(look, lambda: self.tr("total"), 13, 400, "ink2", align="center")
        grid.addWidget(total, 0, 4)
        for down, stance in enumerate(STANCES, start=1):
            name = Line(look, partial(self.words.stance, stance), 15, 600)
            grid.addWidget(row(look, Tile(look, TILES[stance], 24), (name, 1), gap=9), down, 0)
            for across, who in enumerate(WHO, start=1):
                grid.addWidget(self._field(f"{stance}_{who}"), down, across)
            self.totals[stance] = Line(
                look, "0", 19, 600, align="center", direction="ltr", elide=False
            )
            self.totals[stance].setMinimumWidth(look.px(44))
            counted = partial(self._total_words, stance)
            self.runs[stance] = TileRun(look, [], _ACROSS, _TILE, 4, words=counted)
            grid.addWidget(self.totals[stance], down, 4)
            grid.addWidget(self.runs[stance], down, 5)
        hint = Line(look, lambda: self.tr("next count"), 13, 400, "ink2", elide=False)
        below = row(look, (self.silence, 1), Keycap(look, "Tab"), hint, gap=7)
        grid.addWidget(below, 4, 0, 1, 6)
        grid.setColumnStretch(5, 1)

    def _total_words(self, stance: str) -> str:
        return f"{self.words.stance(stance)} {plain(self.totals[stance].text)}"

    def _field(self, name: str) -> CountField:
        field = CountField(self.look)
        field.edited.connect(lambda _, name=name: self.counted.emit(name, self.fields[name].number))
        field.left.connect(self.settled)
        field.entered.connect(self.entered)
        self.fields[name] = field
        return field

    def _space(self) -> None:
        px = self.look.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnMinimumWidth(0, px(108))

    def refresh(self) -> None:
        super().refresh()
        self._space()
        self._name()

    def _name(self) -> None:
        """Each field is called by what is counted in it."""
        for name, field in self.fields.items():
            stance, _, who = name.partition("_")
            words = f"{self.words.stance(stance)}, {self.words.who(who)}"
            field.call(words)

    def show_counts(self, counts: Mapping[str, int], silent: int, present: int) -> None:
        """Show what was counted; a field in which one types is left alone."""
        others = any(counts.get(f"{stance}_others") for stance in STANCES)
        self.heads["others"].setVisible(others)
        for name, field in self.fields.items():
            number = counts.get(name)
            if not field.line.hasFocus():
                field.set_text("" if number is None else str(number))
            if name.endswith("others"):
                field.setVisible(others)
        for stance in STANCES:
            total = raised(counts, stance)
            self.totals[stance].set_text(str(total))
            self.runs[stance].show_states([TILES[stance]] * total)
        told = self.words.silent(silent, present) if present and raised(counts) else ""
        self.silence.set_text(told)
        self.silence.set_color("look" if silent < 0 else "ink2")
        self._name()

    def show_tiles(self, on: bool) -> None:
        """Whether there is room for a tile a hand."""
        for run in self.runs.values():
            run.setVisible(on)

    def show_open(self, on: bool) -> None:
        """Whether hands can be counted: nothing that was approved is counted anew."""
        for field in self.fields.values():
            field.line.setReadOnly(not on)

    def begin(self) -> None:
        """The keyboard goes to the first number that is missing."""
        empty = (field for field in self._seen() if not field.text())
        next(empty, self.fields["support_women"]).setFocus()

    def _seen(self) -> Iterator[CountField]:
        return (field for field in self.fields.values() if not field.isHidden())
