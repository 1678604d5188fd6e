"""How a row of the roster is painted: the active one shows what each key would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QPainter

from ..look import Run, Setting, draw_line, isolate
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import ACTIVE_ROW, RADIUS
from ..participants.people import (
    letters_of,
    marked,
    note_words,
    organisation_words,
    shape,
    telling_words,
)
from ..parts import Cell, draw_avatar, draw_pill
from .register import PersonRow, RestRow, Row
from .statuses import Sight, paint_status, status_spots
from .wording import status_words, tone_of

if TYPE_CHECKING:
    from ..look import Look, Text
    from ..operations.attendance import Mark

_ROW, _REST, _HISTORY = 56, 32, 22


def row_height(look: Look, row: Row, width: int, active: bool, sight: Sight) -> int:
    """The height of a row in pixels."""
    if isinstance(row, RestRow):
        return look.px(_REST)
    if not active:
        return look.px(_ROW)
    extra = len(sight.written) * _HISTORY + 10 if sight.open and sight.written else 0
    return look.px(ACTIVE_ROW + extra)


def paint_row(look: Look, p: QPainter, rect: QRectF, row: Row, cell: Cell, sight: Sight) -> None:
    """Paint a row of the roster."""
    if isinstance(row, RestRow):
        _paint_rest(look, p, rect, row)
    elif cell.selected:
        _paint_active(look, p, rect, row, sight)
    else:
        _paint_person(look, p, rect, row, cell)


def _hairline(look: Look, p: QPainter, rect: QRectF) -> None:
    inset = look.px(14)
    line = QRectF(rect.left() + inset, rect.bottom() - 1, rect.width() - 2 * inset, 1)
    p.fillRect(line, look.color("line"))


def _paint_rest(look: Look, p: QPainter, rect: QRectF, row: RestRow) -> None:
    _hairline(look, p, rect)
    inner = rect.adjusted(look.px(18), 0, -look.px(18), 0)
    draw_line(look, p, inner, rest_words(row), Setting(13, color="ink3"))


def rest_words(row: RestRow) -> str:
    """What parts the rows, in words."""
    return Rows().words(row)


class Rows(QObject):
    """The words between rows; an object, because only objects translate plurals."""

    def words(self, row: RestRow) -> str:
        if row.kind == "others":
            return self.tr("The %n others, last marked first", "", row.count)
        if row.kind == "unmarked":
            return self.tr("%n not yet marked", "", row.count)
        if row.kind == "marked":
            return self.tr("%n already marked, last first", "", row.count)
        if row.kind == "elsewhere":
            return self.tr("Not in this group")
        if row.kind == "nobody":
            return self.tr("No name here has these letters: Ctrl Enter adds the person")
        if row.kind == "empty":
            return self.tr(
                "Nobody is expected yet: Ctrl 2 leads to the list to import. Or type a name, and"
                " Ctrl Enter adds the person."
            )
        return self.tr("%n more: type letters", "", row.count)


def _start(look: Look, p: QPainter, rect: QRectF, row: PersonRow, top: float) -> QRectF:
    """Paint the avatar; answers what is left of the row beside it."""
    side, lead = look.px(38), look.px(16)
    spot = QRectF(rect.left() + lead, top - side / 2, side, side)
    line = row.line
    draw_avatar(look, p, mirrored(look, spot, rect), letters_of(line, look.rtl), shape(line.role))
    return mirrored(look, rect.adjusted(lead + side + look.px(14), 0, -look.px(16), 0), rect)


def _paint_person(look: Look, p: QPainter, rect: QRectF, row: PersonRow, cell: Cell) -> None:
    if cell.hovered:
        draw_panel(look, p, rect.adjusted(3, 2, -3, -2), "sunk", None, RADIUS)
    _hairline(look, p, rect)
    inner = _start(look, p, rect, row, rect.center().y())
    time, pill, other = look.px(48), look.px(172), look.px(170)
    if inner.width() < look.px(640):
        other = 0
    taken = time + pill + (other + look.px(20) if other else 0) + look.px(14)
    names = mirrored(look, inner.adjusted(0, 0, -taken, 0), inner)
    _paint_names(look, p, names, row)
    if other:
        spot = QRectF(inner.right() - taken + look.px(14), inner.top(), other, inner.height())
        own = Setting(15, align="own", direction="auto")
        name = marked(row.line.other(look.rtl), row.query)
        draw_line(look, p, mirrored(look, spot, inner), name, own)
    _paint_status(look, p, inner, row, pill, time)


def _paint_names(look: Look, p: QPainter, rect: QRectF, row: PersonRow) -> None:
    middle = rect.center().y() + 1
    upper = QRectF(rect.left(), middle - look.px(23), rect.width(), look.px(25))
    lower = QRectF(rect.left(), middle + look.px(2), rect.width(), look.px(20))
    under = words_under(look, row)
    name = marked(row.line.leading(look.rtl), row.query)
    draw_line(look, p, upper if under else rect, name, Setting(16, 600, direction="auto"))
    draw_line(look, p, lower, under, Setting(13, color="ink2"))


def words_under(look: Look, row: PersonRow) -> Text:
    """What stands under a name on the roster: the place, and what is missing."""
    line = row.line
    beside = _marked_words(look, row)
    if beside:
        return beside
    words = organisation_words(line, look.rtl) or line.commune or note_words(line, look.rtl)
    if row.namesake:
        words = telling_words(line, look.rtl) or words
    words = " · ".join(part for part in (words, row.note) if part)
    if not line.to_complete:
        return words
    missing = QCoreApplication.translate("PersonRow", "to complete")
    return [f"{words} · " if words else "", Run(missing, weight=600, color="look")]


def _marked_words(look: Look, row: PersonRow) -> Text:
    """What is to be known of a mark besides its status: that laptops disagree, who came for
    whom, a remark."""
    said: list[str | Run] = []
    if row.mark and row.mark.disputed:
        words = QCoreApplication.translate("PersonRow", "two laptops disagree: choose one")
        said.append(Run(words, weight=600, color="look"))
    if row.came:
        words = QCoreApplication.translate("PersonRow", "{name} came")
        said.append(words.format(name=isolate(row.came.leading(look.rtl))))
    if row.official:
        words = QCoreApplication.translate("PersonRow", "came for {name}")
        said.append(words.format(name=isolate(row.official.leading(look.rtl))))
    if row.mark and row.mark.remark:
        said.append(isolate(row.mark.remark))
    return [part for each in said for part in (" · ", each)][1:]


def _paint_status(
    look: Look, p: QPainter, inner: QRectF, row: PersonRow, pill: float, time: float
) -> None:
    status = row.mark.status if row.mark else "open"
    spot = QRectF(inner.right() - time - pill, inner.center().y() - look.px(17), pill, look.px(34))
    words = status_words(look, status, row.line.sex)
    tone, tile = tone_of(look, status), status
    if row.mark and row.mark.disputed:
        tone, tile = "look", "differs"
    draw_pill(look, p, mirrored(look, spot, inner), words, tone, tile=tile)
    if row.mark and row.mark.signed:
        side = look.px(18)
        pen = QRectF(inner.right() - time - side, inner.center().y() - side / 2, side, side)
        look.icon(p, "signature", mirrored(look, pen, inner), "ink2")
    if row.mark:
        ends = QRectF(inner.right() - time, inner.top(), time, inner.height())
        _paint_times(look, p, ends, row.mark, inner)


def _paint_times(look: Look, p: QPainter, rect: QRectF, mark: Mark, inner: QRectF) -> None:
    """When a person came, and under it when they left."""
    times = [mark.arrived, mark.departed] if mark.departed else [mark.arrived]
    step = look.px(19)
    top = rect.center().y() - step * len(times) / 2
    for place, clock in enumerate(times):
        spot = QRectF(rect.left(), top + place * step, rect.width(), step)
        words = (clock or "–").removeprefix("0") if clock or place else ""
        ink = "ink2" if place == 0 else "ink3"
        setting = Setting(14, color=ink, align="trail", direction="ltr")
        draw_line(look, p, mirrored(look, spot, inner), words, setting)


def _paint_active(look: Look, p: QPainter, rect: QRectF, row: PersonRow, sight: Sight) -> None:
    draw_panel(look, p, rect.adjusted(3, 3, -3, -3), "accent_soft", "accent_line", RADIUS)
    top = QRectF(rect.left(), rect.top(), rect.width(), look.px(ACTIVE_ROW))
    inner = _start(look, p, top, row, top.center().y())
    buttons = status_spots(look, rect, row, sight)
    wide = sum(spot.width() + look.px(6) for _, spot in buttons)
    names = mirrored(look, inner.adjusted(0, 0, -wide, 0), inner)
    middle = names.center().y() + 1
    upper = QRectF(names.left(), middle - look.px(24), names.width(), look.px(25))
    lower = QRectF(names.left(), middle + look.px(1), names.width(), look.px(21))
    name = marked(row.line.leading(look.rtl), row.query)
    draw_line(look, p, upper, name, Setting(16, 600, direction="auto"))
    draw_line(look, p, lower, _beside(look, row, sight), Setting(14, color="ink2"))
    for status, spot in buttons:
        paint_status(look, p, spot, row, status, sight)
    if sight.open:
        _paint_history(look, p, rect, sight)


def _beside(look: Look, row: PersonRow, sight: Sight) -> Text:
    """The other name and the place; of a mark, who wrote it."""
    if row.mark and sight.written and not (sight.open or row.namesake or row.mark.disputed):
        return sight.written[-1]
    other = row.line.other(look.rtl)
    plain = not (row.namesake or row.note)
    under = (row.line.commune if plain else "") or words_under(look, row)
    if not other:
        return under
    stay = "\u200f" if look.rtl else "\u200e"
    rest = (
        under
        if isinstance(under, str)
        else "".join(part if isinstance(part, str) else part.text for part in under)
    )
    return [Run(marked_plain(other), color="ink"), f"{stay}  ·  {rest}" if rest else ""]


def marked_plain(name: str) -> str:
    """A name set apart from the direction around it."""
    return f"\u2068{name}\u2069"


def _paint_history(look: Look, p: QPainter, rect: QRectF, sight: Sight) -> None:
    left = look.px(68)
    top = rect.top() + look.px(ACTIVE_ROW - 4)
    for place, words in enumerate(reversed(sight.written)):
        spot = QRectF(
            rect.left() + left, top + place * look.px(_HISTORY), rect.width() - left - look.px(16),
            look.px(_HISTORY),
        )  # fmt: skip
        ink = "ink" if place == 0 else "ink2"
        draw_line(look, p, mirrored(look, spot, rect), words, Setting(13, color=ink))
