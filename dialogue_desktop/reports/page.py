"""One paper: A4, its letterhead, its next-page head, its footer.

The letterhead is the same in every language, French left, Arabic right; everything else follows
the direction of the paper (see :mod:`.drawing`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from ..words import say
from .arabic import clean, isolate, typeset
from .drawing import Drawing
from .style import ACCENT, BOLD, INK, LOOK, NOTE, SECOND, Style

if TYPE_CHECKING:
    from ..domain.programme import Programme

TOP, FOOT = 9.0, 285.0
BOTTOM = 277.0
STAMP = 6.2


@dataclass(frozen=True)
class Letterhead:
    """What stands at the head of every paper, in both languages; up to three logo files.
    ``sample``: it is made of invented people, and says so."""

    organiser: str = ""
    organiser_ar: str = ""
    programme: str = ""
    programme_ar: str = ""
    funder: str = ""
    funder_ar: str = ""
    logos: tuple[bytes, ...] = ()
    sample: bool = False


def letterhead_of(programme: Programme) -> Letterhead:
    """The head of every paper, from the programme's own record."""
    return Letterhead(
        organiser=programme.organiser or "",
        organiser_ar=programme.organiser_ar or "",
        programme=programme.name or "",
        programme_ar=programme.name_ar or "",
        funder=programme.funder or "",
        funder_ar=programme.funder_ar or "",
    )


@dataclass(frozen=True)
class Folio:
    """What stands at the foot, and at the head of the pages after the first."""

    reference: str = ""
    fingerprint: str = ""
    heading: str = ""
    heading_ar: str = ""


class Paper(Drawing):
    """A document being drawn. ``language`` is ``fr``, ``ar``, ``en`` or ``both``."""

    def __init__(
        self,
        stream: IO[bytes],
        language: str,
        letterhead: Letterhead,
        folio: Folio,
        margin: float = 18,
        landscape: bool = False,
        bare: bool = False,
    ) -> None:
        super().__init__(stream, language, margin, landscape)
        self.letterhead, self.folio, self.bare = letterhead, folio, bare
        self.bottom = BOTTOM - (87.0 if landscape else 0.0)
        self._pages: list[dict[str, Any]] = []
        self.number = 1
        self._describe()
        self.top = 0.0 if bare else self.head(TOP + (1.7 if margin < 18 else 2.6))

    def next_page(self) -> float:
        """Begin a page; answers the first free y below its head."""
        self._end_page()
        self._canvas._startPage()
        self.number += 1
        self.top = 0.0 if self.bare else self._next_head()
        return self.top

    def finish(self) -> int:
        """Write the footers, now that the pages are counted, and the file. Answers the count."""
        self._end_page()
        for number, page in enumerate(self._pages, start=1):
            self._canvas.__dict__.update(page)
            if self.letterhead.sample:
                self._stamp()
            if not self.bare:
                self._footer(number, len(self._pages))
            self._canvas.showPage()
        self._canvas.save()
        return len(self._pages)

    def _stamp(self) -> None:
        """Over everything, on every page, whatever it is: nobody in it is real."""
        spoken = ("fr", "ar") if self.language == "both" else (self.language,)
        self._centred([say(each, "papers.sample") for each in spoken], STAMP, LOOK)

    def _end_page(self) -> None:
        """Lay a page aside until all are counted: one text of it takes less than many."""
        page = dict(self._canvas.__dict__)
        page["_code"] = ["\n".join(page["_code"])]
        self._pages.append(page)

    def _describe(self) -> None:
        head = self.letterhead
        self._canvas.setTitle(clean(self.folio.heading or self.folio.reference))
        self._canvas.setAuthor(clean(head.organiser or head.organiser_ar))
        self._canvas.setCreator("Dialogue Desktop")

    def head(self, first: float) -> float:
        """The letterhead, its first baseline at ``first``. Answers where its rule is."""
        head = self.letterhead
        styles = (Style(size=8.5, bold=True), Style(size=8), Style(size=7, ink=SECOND))
        wide = self.inner / 2 - (24 if head.logos else 4)
        french = (head.organiser, head.programme, head.funder)
        arabic = (head.organiser_ar, head.programme_ar, head.funder_ar)
        with self.unmirrored():
            for step, style in enumerate(styles):
                self.line(french[step], self.margin, first + 3.8 * step, style, wide)
            for step, style in enumerate(styles):
                y = first + 3.8 * step
                self.line(arabic[step], self.right - wide, y, style, wide, "right", "rtl")
            self._logos(head.logos[:3], first - 2.0)
        self.rule(self.margin, self.right, first + 10.4, 0.35, ACCENT)
        return first + 10.4

    def _logos(self, logos: tuple[bytes, ...], y: float) -> None:
        size = 11.0 if self.margin < 18 else 9.4
        gap = 3.0
        x = (self.width - len(logos) * (size + gap) + gap) / 2
        for content in logos:
            self.picture(content, x, y, size, size)
            x += size + gap

    def _next_head(self) -> float:
        y, style = TOP + 3.5, BOLD.but(size=8.5)
        both = self.language == "both"
        wide = self.inner / 2.1 if both else self.inner
        with self.unmirrored():
            if self.language != "ar":
                self.line(self.folio.heading, self.margin, y, style, wide)
            if self.language == "ar" or both:
                text = self.folio.heading_ar or self.folio.heading
                self.line(text, self.right - wide, y, style, wide, "right", "rtl")
        self.rule(self.margin, self.right, TOP + 6.0, 0.35, ACCENT)
        return TOP + 6.0

    def _footer(self, number: int, count: int) -> None:
        y = FOOT - (87.0 if self.height < 297 else 0.0)
        third = self.inner / 3
        self.rule(self.margin, self.right, y, 0.25, SECOND)
        own = "fr" if self.language == "both" else self.language
        self.line(self.folio.reference, self.margin, y + 3.6, NOTE.but(size=8), third)
        spoken = ("fr", "ar") if self.language == "both" else (own,)
        self._centred([page_of(number, count, each) for each in spoken], y + 3.6)
        if self.folio.fingerprint:
            text = say(own, "papers.fingerprint", code=isolate(self.folio.fingerprint))
            self.line(text, self.right - third, y + 3.6, NOTE, third, "end")

    def _centred(self, texts: list[str], y: float, ink: str = INK) -> None:
        """Short texts side by side in the middle, each in its own direction."""
        lines = [typeset(text, NOTE.but(size=8, bold=True)) for text in texts]
        gap = 5.0
        x = (self.width - sum(line.width for line in lines) - gap * (len(lines) - 1)) / 2
        for line in lines:
            self.put(line, x, y, ink, line.width)
            x += line.width + gap
            if line is not lines[-1]:
                self.circle(x - gap / 2, y - 0.9, 0.3, ink)


def page_of(number: int, count: int, language: str) -> str:
    """Page n of m; Arabic says it in words, since a fraction would turn round."""
    return say(language, "papers.page_of", page=number, pages=count)
