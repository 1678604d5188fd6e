"""The board of a campaign: a tile per session, region by region, against what is wanted (G8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.campaign import Campaign, CampaignSession, RegionTally
from ..look import Setting, draw_line, isolate
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tiles import draw_tile
from ..parts import Heard, Item, Part, Scroll, keyboard
from .wording import CampaignWords

if TYPE_CHECKING:
    from ..look import Look

_HEAD, _REGION, _FIGURE, _GAP = 26, 224, 104, 4
_TALLEST, _LEAST = 56, 22
_SIDES = {28: 20, 24: 6, 20: 6, 16: 6, 12: 6}
"""How large a tile may be, and how much higher its row is at least."""


class BoardPlace(Scroll):
    """The place of the board: it scrolls only where the regions are too many for it."""

    def __init__(self, look: Look, board: Board) -> None:
        super().__init__(look, board)
        self._board = board

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._board.fit(self.viewport().height())


class Board(Part):
    """Arrows move over the tiles, before the first stands the region itself.

    ``chosen(session, tally)`` as the cursor moves (the session is None on a region),
    ``opened(session, tally)`` at Enter, ``removing(session)`` at Delete.
    """

    chosen = Signal(object, object)
    opened = Signal(object, object)
    removing = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows: list[RegionTally] = []
        self.row, self.tile = 0, -1
        self._room = 0
        self._words = CampaignWords(look)
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_campaign(self, campaign: Campaign) -> None:
        """Show how far it has come; the cursor stays on its session, if that is still there."""
        now = self.session
        self.rows = [*campaign.regions, campaign.whole]
        self.row = max(0, min(self.row, len(self.rows) - 1))
        if now is not None:
            self.go_to(now)
        self.tile = max(-1, min(self.tile, self._last))
        self.updateGeometry()
        self.refresh()
        self._tell()

    def go_to(self, session: CampaignSession) -> None:
        """Put the cursor on a session, if it is there."""
        ids = {slot.id for slot in session.slots}
        for row, tally in enumerate(self.rows[:-1]):
            for tile, one in enumerate(tally.sessions):
                if ids & {slot.id for slot in one.slots}:
                    self.row, self.tile = row, tile
                    return

    @property
    def tally(self) -> RegionTally | None:
        """The region of the cursor; the last row is all of them."""
        return self.rows[self.row] if self.rows else None

    @property
    def session(self) -> CampaignSession | None:
        """The session under the cursor."""
        tally = self.tally
        if tally is None or tally.region is None or not 0 <= self.tile < len(tally.sessions):
            return None
        return tally.sessions[self.tile]

    @property
    def _last(self) -> int:
        tally = self.tally
        return -1 if tally is None or tally.region is None else len(tally.sessions) - 1

    # Where things are

    def fit(self, room: int) -> None:
        """So many pixels high is the place: every region is in sight there, if that can be."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.update()

    @property
    def _tall(self) -> int:
        """How high a region is."""
        look = self.look
        fair = (self._room - look.px(_HEAD) - 2) // max(2, len(self.rows))
        return max(look.px(_LEAST), min(fair, look.px(_TALLEST)))

    def sizeHint(self) -> QSize:
        rows = max(2, len(self.rows))
        return QSize(self.look.px(640), self.look.px(_HEAD) + rows * self._tall + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(480), self.sizeHint().height())

    def _figures(self) -> float:
        """Where the figures begin, from the leading side."""
        return self.width() - 3 * self.look.px(_FIGURE) - self.look.px(4)

    def _side(self) -> int:
        """The largest tile with which every region stands in one line."""
        most = max((len(tally.states) for tally in self.rows[:-1]), default=1)
        room = self._figures() - self.look.px(_REGION + 12)
        for side, air in _SIDES.items():
            wide, tall = self.look.px(side + _GAP), self.look.px(side) + air
            if most * wide <= room and tall <= self._tall:
                return side
        return min(_SIDES)

    def spot(self, row: int, tile: int) -> QRectF:
        """Where a tile stands, or a region's name before the first."""
        look, rect = self.look, QRectF(self.rect())
        top = look.px(_HEAD) + row * self._tall
        if tile < 0:
            box = QRectF(0, top + 4, look.px(_REGION - 8), self._tall - 8)
        else:
            side = self._side()
            start = look.px(_REGION) + tile * look.px(side + _GAP)
            middle = top + (self._tall - look.px(side)) / 2
            box = QRectF(start, middle, look.px(side), look.px(side))
        return mirrored(look, box, rect)

    # Painting

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        quiet = Setting(13, color="ink3", align="right")
        for place, words in enumerate(self._words.figures()):
            draw_line(look, p, self._figure(place, 0, look.px(_HEAD), rect), words, quiet)
        for row, tally in enumerate(self.rows):
            self._draw_row(p, rect, row, tally)

    def _figure(self, place: int, top: float, height: float, rect: QRectF) -> QRectF:
        wide = self.look.px(_FIGURE)
        box = QRectF(self._figures() + place * wide, top, wide, height)
        return mirrored(self.look, box, rect)

    def _draw_row(self, p: QPainter, rect: QRectF, row: int, tally: RegionTally) -> None:
        look, top = self.look, self.look.px(_HEAD) + row * self._tall
        p.setPen(QPen(look.color("line"), 1))
        p.drawLine(QPointF(rect.left(), top - 0.5), QPointF(rect.right(), top - 0.5))
        whole = tally.region is None
        name = self.spot(row, -1)
        here = self.hasFocus() and row == self.row
        if here and self.tile < 0:
            draw_ring(look, p, name.adjusted(-1, -1, 1, 1))
            draw_panel(look, p, name, "accent_soft", "accent", 8, 1.5)
        inner = mirrored(look, name.adjusted(look.px(6), 0, 0, 0), name)
        setting = Setting(15, 600 if whole else 400, direction="auto", align="lead")
        draw_line(look, p, inner, self._words.region(tally), setting)
        if not whole:
            self._draw_tiles(p, row, tally, here)
        for place, (words, low) in enumerate(self._words.told(tally)):
            strong = Setting(15, 600 if whole or low else 400, "look" if low else "ink2")
            box = self._figure(place, top, self._tall, rect)
            setting = Setting(strong.size, strong.weight, strong.color, align="right")
            draw_line(look, p, box, isolate(words), setting)

    def _draw_tiles(self, p: QPainter, row: int, tally: RegionTally, here: bool) -> None:
        end = self._figures() - self.look.px(8)
        for tile, state in enumerate(tally.states):
            spot = self.spot(row, tile)
            leading = spot.left() if not self.look.rtl else self.width() - spot.right()
            if leading + spot.width() > end:
                break
            if row == self.row and tile == self.tile:
                ring = spot.adjusted(-3, -3, 3, 3)
                if here:
                    draw_ring(self.look, p, ring)
                draw_panel(self.look, p, ring, None, "accent", 6, 2 if here else 1.5)
            draw_tile(self.look, p, spot, state)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        forward = keys.Key_Left if self.look.rtl else keys.Key_Right
        back = keys.Key_Right if self.look.rtl else keys.Key_Left
        steps = {
            forward: (0, 1),
            back: (0, -1),
            keys.Key_Down: (1, 0),
            keys.Key_Up: (-1, 0),
            keys.Key_Home: (0, -10_000),
            keys.Key_End: (0, 10_000),
        }
        if key in steps:
            down, along = steps[Qt.Key(key)]
            self.go(self.row + down, self.tile + along)
        elif key in (keys.Key_Return, keys.Key_Enter) and self.tally is not None:
            self.opened.emit(self.session, self.tally)
        elif key == keys.Key_Delete and self.session is not None:
            self.removing.emit(self.session)
        else:
            super().keyPressEvent(event)

    def go(self, row: int, tile: int) -> None:
        """Put the cursor somewhere, as far as there is something."""
        self.row = max(0, min(row, len(self.rows) - 1))
        self.tile = max(-1, min(tile, self._last))
        self.refresh()
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for row, tally in enumerate(self.rows):
            tiles = 0 if tally.region is None else len(tally.sessions)
            for tile in range(-1, tiles):
                if self.spot(row, tile).adjusted(-2, -2, 2, 2).contains(event.position()):
                    self.go(row, tile)
                    return

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.tally is not None:
            self.opened.emit(self.session, self.tally)

    def _tell(self) -> None:
        if self.tally is not None:
            self.chosen.emit(self.session, self.tally)

    def refresh(self) -> None:
        """What a screen reader says of the cursor is said anew too."""
        if self.tally is None:
            self.setAccessibleName(self._words.board())
        else:
            self.setAccessibleName(self._read_aloud(self.tally, self.session))
        super().refresh()

    def _read_aloud(self, tally: RegionTally, session: CampaignSession | None) -> str:
        if session is not None:
            return self._words.session(session)
        figures = [words for words, _ in self._words.told(tally)]
        said = zip(self._words.figures(), figures, strict=True)
        told = ", ".join(f"{noun} {words}" for noun, words in said)
        spoken = [f"{self._words.region(tally)}: {told}"]
        if tally.unrecorded:
            spoken.append(self._words.sexes(tally))
        return ". ".join(spoken)

    def heard(self) -> Heard:
        stands = [
            (row, tile)
            for row, tally in enumerate(self.rows)
            for tile in range(-1, 0 if tally.region is None else len(tally.sessions))
        ]
        here = stands.index((self.row, self.tile)) if self.rows else -1
        return Heard(
            "List",
            self._words.board(),
            count=len(stands),
            item=lambda place: self._heard_at(*stands[place]),
            here=here,
        )

    def _heard_at(self, row: int, tile: int) -> Item:
        tally = self.rows[row]
        session = tally.sessions[tile] if tile >= 0 else None
        return Item(self._read_aloud(tally, session), self.spot(row, tile))
