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
from ..operations import rules
from ..page import PageHead
from ..parts import (
    Box,
    Choice,
    Field,
    IconButton,
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

_SIDE = 330
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
        self.tile = Tile(look, status, 28)
        self.labels = {code: self._label(code, way) for code, way in _LANGUAGES.items()}
        self.symbol = Choice(look, None, self._symbols(), None)
        self.tone = Choice(look, None, self._tones(), None)
        self.up = IconButton(look, "up", lambda: self.tr("Earlier"))
        self.down = IconButton(look, "down", lambda: self.tr("Later"))
        self.up.clicked.connect(lambda: self.moved.emit(status, -1))
        self.down.clicked.connect(lambda: self.moved.emit(status, 1))
        for name, chooser in (("symbol", self.symbol), ("tone", self.tone)):
            chooser.setFixedWidth(look.px(132))
            chooser.chosen.connect(lambda value, name=name: self._keep(name, value))
        ordered = status in STATUSES
        for button in (self.up, self.down):
            button.setEnabled(ordered)
        self.add(
            self.tile, 8, *((field, 1) for field in self.labels.values()),
            self.symbol, self.tone, self.up, self.down,
        )  # fmt: skip
        self.name_parts()

    def _label(self, code: str, way: str) -> Field:
        field = Field(self.look, None, direction=way, placeholder=lambda: usual_words(self.status))
        field.left.connect(lambda: self._keep(f"label_{code}", field.text().strip() or None))
        field.entered.connect(field.left)
        return field

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
        if hasattr(self, "tone"):
            self.name_parts()

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
        usual = Option(None, lambda: self.tr("Usual"))
        return [usual, *(Option(symbol, words[symbol]) for symbol in SYMBOLS)]

    def _tones(self) -> list[Option]:
        words: dict[str, Callable[[], str]] = {
            "good": lambda: self.tr("Green"),
            "look": lambda: self.tr("Amber"),
            "neutral": lambda: self.tr("Grey-blue"),
            "stop": lambda: self.tr("Red"),
            "copper": lambda: self.tr("Copper"),
        }
        usual = Option(None, lambda: self.tr("Usual"))
        return [usual, *(Option(tone, words[tone]) for tone in TONES)]

    def show_style(self, style: Any) -> None:
        """What was said of the status; what someone is typing just now is left alone."""
        names = (*(f"label_{code}" for code in self.labels), "symbol", "tone")
        self._known = {name: getattr(style, name, None) for name in names}
        for code, field in self.labels.items():
            if not field.line.hasFocus():
                field.set_text(self._known[f"label_{code}"] or "")
        self.symbol.choose(self._known["symbol"])
        self.tone.choose(self._known["tone"])
        self.tile.update()

    def _keep(self, name: str, value: Any) -> None:
        if self._known and value != self._known.get(name):
            self._known[name] = value
            self.changed.emit(self.status, {name: value})


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
            lambda: self.tr("Every answer is kept at once and travels with the next hand-over."),
            back=True,
        )  # fmt: skip
        self.head.back.connect(self.left)
        self.lines = {status: StatusLine(look, status) for status in ALL}
        self.statuses = column(look, gap=0)
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
            Line(look, self._heads, 13, 400, "ink3", height=24),
            self.statuses,
            8,
            Paragraph(look, lambda: self.tr(
                "An empty name is the program’s own, which follows the person: présent, présente."
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
        self.rule.setMaximumWidth(16_777_215 if compact else self.look.px(_SIDE))

    def _heads(self) -> str:
        return self.tr("French, Arabic, English · symbol · colour · order of the keys")

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
        self.late = Field(look, lambda: self.tr("Late after, in minutes"), direction="ltr")
        self.kind.chosen.connect(lambda kind: self._set("completion_rule", kind))
        for field, name in ((self.share, "completion_share"), (self.late, "late_after")):
            field.left.connect(partial(self._typed, field, name))
            field.entered.connect(field.left)
        return Sheet(
            look,
            Line(look, lambda: self.tr("Completion rule"), 18, 600, height=30),
            6, self.kind, 8, self.share, 4,
            Paragraph(look, lambda: self.tr(
                "A module is followed when one of its half-days was attended. Half-days before"
                " somebody was enrolled do not count."
            ), 13, 400, "ink2"),
            16,
            Line(look, lambda: self.tr("Who comes late"), 18, 600, height=30),
            6, self.late, "stretch",
            margins=(20, 14, 20, 16),
        )  # fmt: skip

    # Showing

    def read(self) -> None:
        """Read what holds."""
        rules.read_rules(self.desk, self.show_rules, self)

    def show_rules(self, found: rules.Rules) -> None:
        """What holds; what someone is typing just now is left alone."""
        self._known = found
        self.kind.choose(found.kind)
        for field, number in ((self.share, found.share), (self.late, found.late_after)):
            if not field.line.hasFocus():
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

    # What people do

    def _set(self, name: str, value: Any) -> None:
        rules.set_rule(
            self.desk, lambda _: self._kept(), lambda error: self._refused(name, error), self,
            **{name: value},
        )  # fmt: skip

    def _typed(self, field: Field, name: str) -> None:
        known = self._known
        now = {"completion_share": known.share, "late_after": known.late_after} if known else {}
        text = field.text().strip()
        if text != str(now.get(name)):
            self._set(name, text or None)

    def _refused(self, name: str, error: DialogueError) -> None:
        field = self.share if name == "completion_share" else self.late
        field.complain(error.sentence(self.look.language.code))

    def _restyle(self, status: str, fields: dict[str, Any]) -> None:
        rules.set_style(self.desk, status, lambda _: self._kept(), self, **fields)

    def _move(self, status: str, by: int) -> None:
        order = self.order()
        place = order.index(status) if status in order else -1
        if place >= 0 and 0 <= place + by < len(order):
            order[place], order[place + by] = order[place + by], order[place]
            rules.order_statuses(self.desk, order, lambda _: self._kept(), self)

    def _kept(self) -> None:
        for field in (self.share, self.late):
            field.complain(None)
        self.said.emit(self.tr("Kept"), lambda: self.desk.run(lambda ws: ws.undo()))
        self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
