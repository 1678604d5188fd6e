"""What is offered of a row before it is imported: one thing, on its button and by Enter (P6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from ...exchange.list_corrections import AS_READ
from ..look import Setting, draw_line, isolate, text_width
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import RADIUS
from ..operations.grids import GridLine
from ..operations.lists import ListLine
from ..parts import Cell, draw_keycap, keycap_width
from .choices import said

if TYPE_CHECKING:
    from ..look import Look

Act = Literal["edit", "take", "over", "another", "person", "as_read"]
Line = ListLine | GridLine

HIGH, _MOST, _PAD, _END = 36, 210, 12, 20


class Offer(NamedTuple):
    """What a button does with a row, in a few words."""

    act: Act
    words: str


def offer_of(line: Line) -> Offer | None:
    """What is most likely wanted of a row."""
    if line.kind == "left":
        return _of_left(line)
    if line.told:
        mendable = line.unread or (line.read is not None and line.read.faults)
        return Offer("edit", _edit_words(line)) if mendable else None
    if line.correction.another:
        return Offer("as_read", QCoreApplication.translate("Offers", "The same person"))
    if line.correction.person:
        return Offer("as_read", QCoreApplication.translate("Offers", "Somebody else"))
    if line.maybe is not None:
        words = QCoreApplication.translate("Offers", "It is {name}")
        return Offer("person", words.format(name=isolate(line.maybe.name)))
    if isinstance(line, ListLine) and (line.kept or line.over):
        return _of_two(line)
    if line.correction != AS_READ:
        return Offer("as_read", QCoreApplication.translate("Offers", "As in the list"))
    if line.kind == "known" and isinstance(line, ListLine):
        return Offer("another", QCoreApplication.translate("Offers", "Somebody else"))
    return None


def _of_left(line: Line) -> Offer:
    codes = {code for code, _ in line.told}
    if codes & {"name_missing", "name_unreadable"}:
        return Offer("edit", QCoreApplication.translate("Offers", "Write the name"))
    if "duplicate_row" in codes:
        return Offer("take", QCoreApplication.translate("Offers", "Two people"))
    if "left_out" in codes:
        return Offer("take", QCoreApplication.translate("Offers", "Take it again"))
    return Offer("take", QCoreApplication.translate("Offers", "Take it all the same"))


def _edit_words(line: Line) -> str:
    fields = {fault.field for fault in line.read.faults} if line.read is not None else set()
    if fields == {"birth_year"}:
        return QCoreApplication.translate("Offers", "Write the year")
    return QCoreApplication.translate("Offers", "Correct")


def _of_two(line: ListLine) -> Offer:
    """Of two values the other one, said by itself."""
    name, value = line.over[0][:2] if line.over else line.kept[0][::2]
    keep = QCoreApplication.translate("Offers", "Keep {value}")
    take = QCoreApplication.translate("Offers", "Take {value}")
    words = keep if line.over else take
    return Offer("over", words.format(value=isolate(said(name, value, line.sex))))


def offer_width(look: Look, offer: Offer | None, cell: Cell) -> float:
    """The room an offer takes at the end of a row, with what parts it from the rest."""
    if offer is None:
        return 0
    return _inner(look, offer, cell) + look.px(_END - 4)


def offer_spot(look: Look, rect: QRectF, offer: Offer, cell: Cell) -> QRectF:
    """Where the button of a row stands."""
    wide, high = _inner(look, offer, cell), look.px(HIGH)
    left = rect.right() - wide - look.px(_END)
    return mirrored(look, QRectF(left, rect.center().y() - high / 2, wide, high), rect)


def draw_offer(look: Look, p: QPainter, rect: QRectF, offer: Offer, cell: Cell) -> None:
    """A button; under the cursor a link with its key. What is seldom wanted waits for that."""
    if offer.act == "another" and not (cell.selected or cell.hovered):
        return
    spot = offer_spot(look, rect, offer, cell)
    if not cell.selected:
        draw_panel(look, p, spot, "sheet", "edge", RADIUS)
        inner = spot.adjusted(look.px(_PAD), 0, -look.px(_PAD), 0)
        draw_line(look, p, inner, offer.words, Setting(14, align="center"))
        return
    key = _key(offer)
    wide = keycap_width(look, key)
    cap = QRectF(spot.right() - wide, spot.top(), wide, spot.height())
    draw_keycap(look, p, mirrored(look, cap, spot), key)
    words = mirrored(look, spot.adjusted(0, 0, -wide - look.px(8), 0), spot)
    draw_line(look, p, words, offer.words, Setting(14, color="accent", align="trail"))


def _inner(look: Look, offer: Offer, cell: Cell) -> float:
    words = min(text_width(look, offer.words, 14) + 2, look.px(_MOST))
    if cell.selected:
        return words + look.px(8) + keycap_width(look, _key(offer))
    return words + 2 * look.px(_PAD)


def _key(offer: Offer) -> str:
    return "F2" if offer.act == "edit" else "Enter"
