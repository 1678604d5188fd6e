"""The columns of a sign-in sheet, and how wide each is: names give way, signatures do not."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from ..words import say
from .arabic import typeset
from .style import BOLD

CONSENTS = ("photo", "contact", "quotation")
"""What people are asked for, a box each (P9)."""
FIRST, LAST = 12.0, 198.0
SIGNATURE = 44.0
BOX_WIDTH, MONEY_WIDTH, TICK_WIDTH, MOST_WIDTH = 11.6, 15.0, 12.0, 22.0
TURNED_WIDTH = 7.6
ROW, HEAD_HEIGHT = 11.0, 8.0
TURNED_ROW, TURNED_HEAD = 10.7, 14.0
"""Where the heads of boxes are turned they are higher, and twenty rows give the page that much."""
HEAD = BOLD.but(size=8.0, arabic=0.0)
"""How the head of a narrow column is set."""


@dataclass(frozen=True)
class Column:
    """A free column: money that is paid out, or a box to tick. ``word`` names a built-in one."""

    word: str = ""
    title: str = ""
    title_ar: str = ""
    money: bool = True

    def called(self, language: str) -> str:
        """What stands at its head."""
        if language == "ar":
            title = self.title_ar or ("" if self.word else self.title)
        else:
            title = self.title or ("" if self.word else self.title_ar)
        return title or say(language, f"papers.sign_in.{self.word}")

    def totalled(self, language: str, currency: str) -> str:
        """« Transport, en dirhams »; « Repas »."""
        name = self.called(language)
        if not (self.money and currency):
            return name
        return say(language, "papers.sign_in.total_in", name=name, currency=currency)

    @property
    def width(self) -> float:
        """In mm: what is filled in has room, and a title of one's own too if it is short."""
        titles = (self.called(language) for language in ("fr", "ar"))
        titled = max(typeset(title, HEAD).width for title in titles) + 0.8
        return max(MONEY_WIDTH if self.money else TICK_WIDTH, min(titled, MOST_WIDTH))


TRANSPORT = Column("transport")


@dataclass(frozen=True)
class Grid:
    """Where the columns begin, in mm from the leading edge: ``signature`` is the place of that
    one among them; the boxes follow it, then the free columns."""

    edges: tuple[float, ...]
    bilingual: bool
    signature: int
    boxes: int
    columns: int
    turned: bool = False
    """Whether the words over boxes are written upwards, so that names have their room."""

    @property
    def row(self) -> float:
        """How high a person's row is, in mm."""
        return TURNED_ROW if self.turned else ROW

    @property
    def head(self) -> float:
        """How high the heads are, in mm."""
        return TURNED_HEAD if self.turned else HEAD_HEIGHT

    def column(self, index: int) -> tuple[float, float]:
        """Where a column begins and how wide it is."""
        return self.edges[index], self.edges[index + 1] - self.edges[index]

    @property
    def first_box(self) -> int:
        """The first consent."""
        return self.signature + 1

    @property
    def first_free(self) -> int:
        """The first free column."""
        return self.first_box + self.boxes

    @property
    def past(self) -> int:
        """The column after the free ones."""
        return self.first_free + self.columns


def people_grid(columns: tuple[Column, ...], boxes: int, bilingual: bool) -> Grid:
    """The grid of a page of people: names at both edges if it is bilingual, else name and
    function before the signature. Where there are several free columns boxes stand close."""
    turned = len(columns) > 1
    consents = [TURNED_WIDTH if turned else BOX_WIDTH] * boxes
    free = [TURNED_WIDTH if turned and not each.money else each.width for each in columns]
    number = 6.6 if bilingual else 8.0
    least = SIGNATURE if bilingual else SIGNATURE + 3
    signature = least if len(columns) > (0 if bilingual else 1) else 51.0
    names = LAST - FIRST - number * (1 + bilingual) - signature - sum(consents) - sum(free)
    first, second = names * 0.51, names * 0.49
    if bilingual:
        widths = [number, first, signature, *consents, *free, second, number]
        return Grid(_edges(widths), True, 2, boxes, len(columns), turned)
    widths = [number, first, second, signature, *consents, *free]
    return Grid(_edges(widths), False, 3, boxes, len(columns), turned)


def walk_in_grid(columns: tuple[Column, ...], boxes: int) -> Grid:
    """The grid of the rows for people who are not on the list."""
    free = [column.width for column in columns]
    number, signature = 6.8, 42.0
    names = LAST - FIRST - number - signature - boxes * BOX_WIDTH - sum(free)
    widths = [number, names * 0.51, names * 0.49, signature, *[BOX_WIDTH] * boxes, *free]
    return Grid(_edges(widths), False, 3, boxes, len(columns))


def _edges(widths: list[float]) -> tuple[float, ...]:
    return tuple(round(edge, 3) for edge in accumulate([FIRST, *widths]))
