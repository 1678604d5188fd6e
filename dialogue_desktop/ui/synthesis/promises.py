"""A list of what was promised and asked: its words, whose it is, by when or how it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from ..digits import digit_of
from ..look import Look, Setting, draw_line, is_arabic
from ..look.shapes import mirrored
from ..operations.commitments import CommitmentLine
from ..parts import (
    Cell,
    Line,
    Roster,
    Sheet,
    Words,
    avatar_letters,
    draw_avatar,
    draw_pill,
    pill_width,
    row,
)
from ..parts.cells import draw_chosen
from ..session.wording import SessionWords, shape_of

FAR = 60
"""Days: beyond them a date says more than a number."""
_LETTERS = 300
"""More of a text no line holds."""
_MOST = 5
"""So many lines are seen before a session begins; the rest is scrolled to."""
STATES = ("open", "done", "dropped")
"""In the order of their keys, 1 to 3."""


class PromiseWords:
    """What is said of a promise, in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look, self.roles = look, SessionWords(look)

    def tr(self, words: str, about: str | None = None, n: int = -1) -> str:
        return QCoreApplication.translate("PromiseWords", words, about, n)

    def who(self, line: CommitmentLine) -> str:
        """A person, or where nobody is named the role, to whom, and in which session."""
        session = (line.session_ar if self.look.rtl else "") or line.session
        return self.look.language.dotted(self.person(line), session)

    def person(self, line: CommitmentLine) -> str:
        """A person, or where nobody is named the role, and to whom."""
        rtl, language = self.look.rtl, self.look.language
        name = (line.name_ar or line.name) if rtl else (line.name or line.name_ar)
        role = self.roles.role(line.role) or line.role
        who = language.listed(name or role, line.commune)
        to = self.tr("to {addressee}").format(addressee=line.addressee) if line.addressee else ""
        return language.dotted(who, to)

    def kind(self, kind: str) -> str:
        return {
            "commitment": self.tr("Commitment"),
            "recommendation": self.tr("Recommendation"),
        }.get(kind, kind)

    def state(self, state: str) -> str:
        return {
            "open": self.tr("Open"),
            "done": self.tr("Done"),
            "dropped": self.tr("Dropped"),
        }.get(state, state)

    def standing(self, line: CommitmentLine, today: dt.date) -> tuple[str, str, str]:
        """Words, tone and icon of how it stands: its state, or by when it is due."""
        if line.state == "done":
            return self.state("done"), "good", "check"
        if line.state == "dropped":
            return self.state("dropped"), "neutral", "close"
        if line.due is None:
            return self.tr("no date"), "quiet", "calendar"
        late = (today - line.due).days
        if late > FAR:
            since = self.look.language.date(line.due, "date")
            return self.tr("since {day}").format(day=since), "look", "clock"
        if late > 0:
            return self.tr("%n day(s) late", "", late), "look", "clock"
        return self.look.language.date(line.due, "short"), "quiet", "calendar"


class PromiseList(Roster):
    """``opened(line)`` at Enter, ``judged(line, state)`` at 1, 2 and 3; ``brief`` leaves the
    session to be heard or opened."""

    judged = Signal(object, str)

    def __init__(self, look: Look, name: Words, brief: bool = False) -> None:
        self.words, self.today = PromiseWords(look), dt.date.min
        self._lower = self.words.person if brief else self.words.who
        super().__init__(
            look,
            self._paint,
            lambda look, row, width, active: look.px(60),
            text=self._said,
            name=name,
            sheet=False,
        )

    def _said(self, line: CommitmentLine) -> str:
        standing, *_ = self.words.standing(line, self.today)
        return ", ".join(filter(None, (line.text, self.words.who(line), standing)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, line = digit_of(event), self.current()
        if line is not None and digit and digit <= len(STATES):
            self.judged.emit(line, STATES[digit - 1])
        else:
            super().keyPressEvent(event)

    def _paint(self, look: Look, p: QPainter, rect: QRectF, line: Any, cell: Cell) -> None:
        if cell.focused or cell.hovered:
            draw_chosen(look, p, rect, cell)
        inner = rect.adjusted(look.px(16), 0, -look.px(16), 0)
        self._draw_face(p, rect, inner, line)
        words, tone, icon = self.words.standing(line, self.today)
        wide = pill_width(look, words, icon, None, True)
        pill = QRectF(inner.right() - wide, inner.center().y() - look.px(15), wide, look.px(30))
        draw_pill(look, p, mirrored(look, pill, rect), words, tone, icon)
        text = inner.adjusted(look.px(52), 0, -wide - look.px(14), 0)
        upper = QRectF(text.left(), text.top() + look.px(4), text.width(), look.px(30))
        lower = QRectF(text.left(), text.top() + look.px(34), text.width(), look.px(20))
        ink = "ink" if line.state == "open" else "ink3"
        size = 19 if is_arabic(line.text) else 18
        voice = Setting(size, color=ink, face="voice", align="own", direction="auto")
        draw_line(
            look, p, mirrored(look, upper, rect), " ".join(line.text[:_LETTERS].split()), voice
        )
        quiet = Setting(13, color="ink2")
        draw_line(look, p, mirrored(look, lower, rect), self._lower(line), quiet)
        p.setPen(QPen(look.color("line"), 1))
        under = inner.adjusted(0, 0, 0, -0.5)
        p.drawLine(under.bottomLeft(), under.bottomRight())

    def _draw_face(self, p: QPainter, rect: QRectF, inner: QRectF, line: CommitmentLine) -> None:
        """Who is to do it; a recommendation without anybody shows what it is."""
        look, side = self.look, self.look.px(38)
        spot = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        spot = mirrored(look, spot, rect)
        if not (line.name or line.name_ar or line.role):
            mark = look.px(22)
            box = QRectF(0, 0, mark, mark)
            box.moveCenter(spot.center())
            icon = "proposal" if line.kind == "recommendation" else "commitment"
            look.icon(p, icon, box, "ink2")
            return
        letters = avatar_letters(line.name, line.name_ar, look.rtl)
        draw_avatar(look, p, spot, letters, shape_of(line.role))


class OpenPromises(Sheet):
    """What is open before a session begins: ``asked(name, subject)`` leads to one of them."""

    asked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(8, 10, 8, 8))
        self.count = Line(look, "", 15, 400, "ink3", height=26)
        heading = Line(look, self._title, 18, 600, height=28, elide=False)
        self.list = PromiseList(look, self._title)
        self.list.opened.connect(lambda line: self.asked.emit(*place_of(line)))
        self.add(row(look, heading, (self.count, 1), gap=10, margins=(0, 16)), (self.list, 1))
        self.hide()

    def _title(self) -> str:
        return self.tr("Open since the last sessions")

    def show_lines(self, lines: Sequence[CommitmentLine], today: dt.date) -> None:
        """Show what is open; without any there is nothing to see."""
        self.list.today = today
        self.count.set_text(str(len(lines)))
        self.list.show_rows(list(lines))
        rows = min(len(lines), _MOST)
        self.setMaximumHeight(self.look.px(60 * rows + 58))
        self.list.setMinimumHeight(self.look.px(60 * min(rows, 2)))
        self.setVisible(bool(lines))


def place_of(line: CommitmentLine) -> tuple[str, dict[str, UUID]]:
    """Where one of them is shown: by what it is made of where it stands only on a card."""
    if line.made or line.contribution_id is None:
        return "follow", {"id": line.id}
    return "follow", {"contribution_id": line.contribution_id}
