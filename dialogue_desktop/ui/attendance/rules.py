"""What holds for the whole training: when it is completed, when late is proposed, and what the
statuses are called, in which order they stand and how they are drawn (A3, A16, G7)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...domain.choices import STATUSES as ALL
from ...domain.choices import SYMBOLS, TONES
from ...words import say
from ..look.tiles import TILES, TONE_OF
from ..operations import records, rules
from ..page import PageHead
from ..parts import (
    RING,
    Box,
    Choice,
    Field,
    IconButton,
    Keycap,
    Line,
    Option,
    Paragraph,
    Scroll,
    Segmented,
    Sheet,
    Tile,
    column,
    row,
)
from .register import STATUSES
from .wording import usual_words

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ..desk import Desk
    from ..look import Look

_SIDE = 290
_TILE, _CHOICE, _KEYS = 28, 124, 120
_LANGUAGES = {"fr": "ltr", "ar": "rtl", "en": "ltr"}


class StatusLine(Box):
    """One status: what it is called in each language, how it is drawn, and where it stands.

    ``changed(status, fields)`` when one of these was changed, ``moved(status, by)``."""

    changed = Signal(str, dict)
    moved = Signal(str, int)

    def __init__(self, look: Look, status: str) -> None:
        super().__init__(look, vertical=False, gap=2)
        self.status = status
        self._known: dict[str, Any] = {}
        self.tile = Tile(look, status, _TILE)
        self.number = 0
        self.key = Keycap(look, lambda: str(self.number))
        self.labels = {code: self._label(code, way) for code, way in _LANGUAGES.items()}
        self.symbol = Choice(look, None, self._symbols(), None)
        self.tone = Choice(look, None, self._tones(), None)
        self.up = IconButton(look, "up", lambda: self.tr("Earlier"))
        self.down = IconButton(look, "down", lambda: self.tr("Later"))
        self.up.clicked.connect(lambda: self.moved.emit(status, -1))
        self.down.clicked.connect(lambda: self.moved.emit(status, 1))
        for name, chooser in (("symbol", self.symbol), ("tone", self.tone)):
            chooser.chosen.connect(lambda value, name=name: self._keep(name, value))
        for part in (self.key, self.up, self.down):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            if status not in STATUSES:
                part.hide()
        self.add(
            self.tile, 8, *((field, 1) for field in self.labels.values()),
            self.symbol, self.tone, 6, self.key, 2, self.up, self.down,
        )  # fmt: skip
        self.refresh()

    def _label(self, code: str, way: str) -> Field:
        own = say(code, f"papers.status.{self.status}")
        field = Field(self.look, None, direction=way, placeholder=own[0].upper() + own[1:])
        field.left.connect(lambda: self._keep_label(code))
        field.entered.connect(field.left)
        return field

    def label(self, code: str) -> str:
        """What the status is called in a language, where anybody said so."""
        return self._known.get(f"label_{code}") or ""

    def _keep_label(self, code: str) -> None:
        field = self.labels[code]
        field.line.setModified(False)
        self._keep(f"label_{code}", field.text().strip() or None)

    def name_parts(self) -> None:
        """What each of them is called when it is read aloud."""
        usual = usual_words(self.status)
        words = {
            "fr": self.tr("in French"),
            "ar": self.tr("in Arabic"),
            "en": self.tr("in English"),
        }
        for code, field in self.labels.items():
            field.call(f"{usual}, {words[code]}")
        self.symbol.call(self.tr("{status}, symbol").format(status=usual))
        self.tone.call(self.tr("{status}, colour").format(status=usual))

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "down"):
            for chooser in (self.symbol, self.tone):
                chooser.setFixedWidth(self.look.px(_CHOICE))
            self.name_parts()

    def stand(self, place: int) -> None:
        """The key that says it."""
        self.number = place
        self.key.update()

    def _symbols(self) -> list[Option]:
        words: dict[str, Callable[[], str]] = {
            "check": lambda: self.tr("Tick"),
            "clock": lambda: self.tr("Clock"),
            "envelope": lambda: self.tr("Envelope"),
            "close": lambda: self.tr("Cross"),
            "forward": lambda: self.tr("Arrow"),
            "plus": lambda: self.tr("Plus"),
            "minus": lambda: self.tr("Minus"),
        }
        return [Option(_said(s, TILES[self.status].icon), words[s]) for s in SYMBOLS]

    def _tones(self) -> list[Option]:
        words: dict[str, Callable[[], str]] = {
            "good": lambda: self.tr("Green"),
            "look": lambda: self.tr("Amber"),
            "neutral": lambda: self.tr("Grey-blue"),
            "stop": lambda: self.tr("Red"),
            "copper": lambda: self.tr("Copper"),
        }
        return [Option(_said(tone, TONE_OF[self.status]), words[tone]) for tone in TONES]

    def show_style(self, style: Any) -> None:
        """What was said of the status; what someone is typing just now is left alone."""
        names = (*(f"label_{code}" for code in self.labels), "symbol", "tone")
        self._known = {name: getattr(style, name, None) for name in names}
        for code, field in self.labels.items():
            if not _is_typed(field):
                field.set_text(self.label(code))
        self.symbol.choose(_said(self._known["symbol"], TILES[self.status].icon))
        self.tone.choose(_said(self._known["tone"], TONE_OF[self.status]))
        self.tile.update()

    def _keep(self, name: str, value: Any) -> None:
        if self._known and value != self._known.get(name):
            self._known[name] = value
            self.changed.emit(self.status, {name: value})


def _is_typed(field: Field) -> bool:
    return field.line.hasFocus() or field.line.isModified()


def _said(value: str | None, usual: str | None) -> str | None:
    """What is written of a status: nothing where the program's own way was chosen."""
    return None if value == usual else value


class RulesPage(QWidget):
    """``left()`` at Esc, ``said(words, undo)`` when something was changed. Every answer is kept at
    once."""

    left = Signal()
    said = Signal(str, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look, self.desk = look, desk
        self._known: rules.Rules | None = None
        self.head = PageHead(
            look, lambda: self.tr("Rule and statuses"),
            lambda: self.tr("Changes are saved at once and travel with the next hand-over."),
            back=True,
        )  # fmt: skip
        self.head.back.connect(self.left)
        self.lines = {status: StatusLine(look, status) for status in ALL}
        self.statuses = column(look, gap=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(Scroll(look, self._body()), 1)
        for line in self.lines.values():
            line.changed.connect(self._restyle)
            line.moved.connect(self._move)

    def _body(self) -> QWidget:
        look = self.look
        self.rule = self._rule()
        statuses = Sheet(
            look,
            Line(look, lambda: self.tr("Statuses"), 18, 600, height=30),
            self._heads(),
            self.statuses,
            8,
            Paragraph(look, lambda: self.tr(
                "Leave a name empty to keep the program’s own, which agrees with the person:"
                " présent, présente."
            ), 13, 400, "ink2"),
            "stretch",
            margins=(20, 14, 20, 16),
        )  # fmt: skip
        self.body = row(look, self.rule, (statuses, 1), gap=16)
        look.changed.connect(self._fit)
        self._fit()
        return self.body

    def _fit(self) -> None:
        """Side by side, and under each other where there is little width."""
        ways, compact = QBoxLayout.Direction, self.look.compact
        self.body.flow.setDirection(ways.TopToBottom if compact else ways.LeftToRight)
        self.measure.flow.setDirection(ways.LeftToRight if compact else ways.TopToBottom)
        self.rule.setMaximumWidth(16_777_215 if compact else self.look.px(_SIDE))
        for head, width in self._over.items():
            head.setFixedWidth(self.look.px(width))

    def _heads(self) -> QWidget:
        """What stands in each column, over its frames."""

        def head(words: Callable[[], str]) -> QWidget:
            return row(
                self.look, Line(self.look, words, 13, 400, "ink2", height=22), margins=(0, RING)
            )

        self._over = {
            head(lambda: self.tr("Symbol")): _CHOICE,
            head(lambda: self.tr("Colour")): _CHOICE,
            head(lambda: self.tr("Key")): _KEYS,
        }
        names = (
            head(lambda: self.tr("French")),
            head(lambda: self.tr("Arabic")),
            head(lambda: self.tr("English")),
        )
        symbol, tone, key = self._over
        return row(self.look, _TILE, 8, *((name, 1) for name in names), symbol, tone, 6, key, gap=2)

    def _rule(self) -> QWidget:
        look = self.look
        self.kind = Segmented(
            look, lambda: self.tr("Completed with a share of"),
            [
                Option("modules", lambda: self.tr("the modules")),
                Option("hours", lambda: self.tr("the hours")),
            ],
            "modules",
        )  # fmt: skip
        self.share = Field(look, lambda: self.tr("Share in %"), direction="ltr")
        self.measure = column(look, self.kind, (self.share, 1), gap=8)
        self.late = Field(look, lambda: self.tr("Late after (minutes)"), direction="ltr")
        self.kind.chosen.connect(lambda kind: self._set("completion_rule", kind))
        for field, name in ((self.share, "completion_share"), (self.late, "late_after")):
            field.left.connect(partial(self._typed, field, name))
            field.entered.connect(field.left)
        return Sheet(
            look,
            Line(look, lambda: self.tr("Completion rule"), 18, 600, height=30),
            6, self.measure, 4,
            Paragraph(look, lambda: self.tr(
                "A module counts as attended once one of its half-days was. Half-days before a"
                " person was enrolled do not count."
            ), 13, 400, "ink2"),
            16,
            Line(look, lambda: self.tr("Late arrivals"), 18, 600, height=30),
            6, self.late, "stretch",
            margins=(20, 14, 20, 16),
        )  # fmt: skip

    # Showing

    def read(self) -> None:
        """Read what holds."""
        self.desk.run(rules.read_rules(), self.show_rules, owner=self)

    def show_rules(self, found: rules.Rules) -> None:
        """What holds; what someone is typing just now is left alone."""
        self._known = found
        self.kind.choose(found.kind)
        for field, number in ((self.share, found.share), (self.late, found.late_after)):
            if not _is_typed(field):
                field.set_text(str(number))
                field.complain(None)
        for status, line in self.lines.items():
            line.show_style(found.styles.get(status))
        self._place_lines()

    def order(self) -> list[str]:
        """The statuses of the keys, as they stand."""
        known = self._known.styles if self._known else {}
        places = {s: style.position for s, style in known.items()}
        usual = {s: n for n, s in enumerate(STATUSES, 1)}
        return sorted(STATUSES, key=lambda s: (places.get(s) or usual[s], not places.get(s)))

    def _place_lines(self) -> None:
        shown = [self.lines[s] for s in (*self.order(), *(s for s in ALL if s not in STATUSES))]
        for place, status in enumerate(self.order(), 1):
            self.lines[status].stand(place)
        flow = self.statuses.flow
        if [flow.indexOf(line) for line in shown] != list(range(len(shown))):
            for line in shown:
                flow.removeWidget(line)
                flow.addWidget(line)
            for before, after in pairwise(shown):
                QWidget.setTabOrder(before.down, after.labels["fr"].line)

    def begin(self) -> None:
        """The page is opened."""
        self.read()
        self.kind.setFocus()

    @property
    def fields(self) -> dict[str, Field]:
        """Everything that is typed here, by name."""
        labels = {
            f"{status} {code}": field
            for status, line in self.lines.items()
            for code, field in line.labels.items()
        }
        return {"completion_share": self.share, "late_after": self.late, **labels}

    def known(self, name: str) -> str | None:
        """What is kept of a field; None before that was read."""
        known = self._known
        if known is None:
            return None
        numbers = {"completion_share": known.share, "late_after": known.late_after}
        if name in numbers:
            return str(numbers[name])
        status, code = name.split()
        return self.lines[status].label(code)

    # What people do

    def _set(self, name: str, value: Any) -> None:
        self.desk.run(
            rules.set_rule(**{name: value}),
            lambda _: self._kept(),
            lambda error: self._refused(name, error),
            self,
        )

    def _typed(self, field: Field, name: str) -> None:
        text = field.text().strip()
        if text == self.known(name):
            field.set_text(text)
        else:
            self._set(name, text or None)

    def _refused(self, name: str, error: DialogueError) -> None:
        field = self.share if name == "completion_share" else self.late
        field.complain(error.sentence(self.look.language.code))

    def _restyle(self, status: str, fields: dict[str, Any]) -> None:
        self.desk.run(rules.set_style(status, **fields), lambda _: self._kept(), owner=self)

    def _move(self, status: str, by: int) -> None:
        order = self.order()
        place = order.index(status) if status in order else -1
        if place >= 0 and 0 <= place + by < len(order):
            order[place], order[place + by] = order[place + by], order[place]
            self.desk.run(rules.order_statuses(order), lambda _: self._kept(), owner=self)

    def _kept(self) -> None:
        for field in (self.share, self.late):
            field.line.setModified(False)
            field.complain(None)
        self.said.emit(self.tr("Kept"), lambda: self.desk.run(records.undo()))
        self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
