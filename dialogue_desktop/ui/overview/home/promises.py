"""Open commitments: in the words they were made in, late ones first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from ...look import Look, Setting, draw_line, is_arabic
from ...look.shapes import mirrored
from ...operations.overview import Promise
from ...parts import (
    Cell,
    Line,
    Paragraph,
    Roster,
    Sheet,
    avatar_letters,
    draw_avatar,
    draw_pill,
    pill_width,
    row,
)
from ..wording import Wording, role_shape
from .next_up import FAR


class PromiseSheet(Sheet):
    """What was promised and is not yet done."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(8, 10, 8, 6))
        self._today = dt.date.min
        self._wording = Wording(look)
        self._count = Line(look, "", 15, 400, "ink3", height=26)
        heading = Line(look, lambda: self.tr("Open commitments"), 18, 600, height=28, elide=False)
        self.list = Roster(
            look,
            self._paint,
            lambda look, row, width, active: look.px(60),
            text=lambda promise: str(promise.text),
            name=lambda: self.tr("Open commitments"),
            sheet=False,
        )
        self._none = Paragraph(
            look,
            lambda: self.tr("What is promised in a session will stand here until it is done."),
            14,
            400,
            "ink2",
        )
        self.add(
            row(look, heading, (self._count, 1), gap=10, margins=(0, 16)),
            row(look, (self._none, 1), margins=(4, 16)),
            (self.list, 100),
            "stretch",
        )

    def show_promises(self, promises: Sequence[Promise], total: int, today: dt.date) -> None:
        """Show the open commitments of a day."""
        self._today = today
        self._count.set_text(str(total) if total else "")
        self._none.setVisible(not promises)
        self.list.setVisible(bool(promises))
        self.list.show_rows(list(promises))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, promise: Any, cell: Cell) -> None:
        inner = rect.adjusted(look.px(16), 0, -look.px(16), 0)
        side = look.px(38)
        spot = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        letters = avatar_letters(promise.name, promise.name_ar, look.rtl)
        draw_avatar(look, p, mirrored(look, spot, rect), letters, role_shape(promise.role))
        words, tone, icon = self._due(promise)
        wide = pill_width(look, words, icon, None, True)
        pill = QRectF(inner.right() - wide, inner.center().y() - look.px(15), wide, look.px(30))
        draw_pill(look, p, mirrored(look, pill, rect), words, tone, icon)
        text = inner.adjusted(side + look.px(14), 0, -wide - look.px(14), 0)
        self._draw_words(p, rect, text, promise)
        p.setPen(QPen(look.color("line"), 1))
        line = inner.adjusted(0, 0, 0, -0.5)
        p.drawLine(line.bottomLeft(), line.bottomRight())

    def _draw_words(self, p: QPainter, rect: QRectF, text: QRectF, promise: Promise) -> None:
        look = self.look
        upper = QRectF(text.left(), text.top() + look.px(4), text.width(), look.px(30))
        lower = QRectF(text.left(), text.top() + look.px(34), text.width(), look.px(20))
        size = 19 if is_arabic(promise.text) else 18
        voice = Setting(size, face="voice", align="own", direction="auto")
        draw_line(look, p, mirrored(look, upper, rect), promise.text, voice)
        quiet = Setting(13, color="ink2")
        draw_line(look, p, mirrored(look, lower, rect), self._who(promise), quiet)

    def _who(self, promise: Promise) -> str:
        """A person, or where nobody is named the role, and in which session it was said."""
        rtl, language = self.look.rtl, self.look.language
        name = (promise.name_ar or promise.name) if rtl else (promise.name or promise.name_ar)
        role = self._wording.choice(promise.role) if promise.role and not name else ""
        session = (promise.session_ar if rtl else "") or promise.session
        return language.dotted(language.listed(name or role, promise.commune), session)

    def _due(self, promise: Promise) -> tuple[str, str, str]:
        if promise.due is None:
            return self.tr("no date"), "quiet", "calendar"
        late = (self._today - promise.due).days
        if late > FAR:
            since = self.look.language.date(promise.due, "date")
            return self.tr("since {day}").format(day=since), "look", "clock"
        if late > 0:
            return self.tr("%n day(s) late", "", late), "look", "clock"
        return self.look.language.date(promise.due, "short"), "quiet", "calendar"
