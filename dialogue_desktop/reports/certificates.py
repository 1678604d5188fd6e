"""Certificates: what was attended, half-day by half-day, with a number that stays (A17).

Number and control code are derived, from the person and from what the page says: two laptops
print the same ones, a second edition keeps the number, and a code can be worked out again from
what its page says, without a register and without the internet.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from ..progress import Progress, step
from ..words import say
from .arabic import isolate
from .articles import with_article
from .dates import capital, short_date
from .page import Folio, Letterhead, Paper
from .qr import draw_qr, letters_of
from .shapes import outlined_star, tile
from .style import ACCENT, BODY, BOLD, COPPER, INK, SECOND, SMALL, TITLE, Style

LINE = Style(size=11, arabic=1.0)
LIGHT = LINE.but(ink=SECOND)
HEAD = TITLE.but(size=30, ink=ACCENT, arabic=4.0)
NAME = TITLE.but(size=28, arabic=4.0)
TRAINING = Style("voice", size=17, arabic=2.0)
TILE, TILE_GAP, GROUP_GAP = 6.7, 1.1, 12.0


@dataclass(frozen=True)
class ModuleAttended:
    """One module: its number, and which of its half-days were attended."""

    number: str
    half_days: tuple[bool, ...]


@dataclass(frozen=True)
class Certificate:
    """What one person attended, when and where their group was trained.

    ``number``: the one that was given before, if there was one; ``minutes`` and ``planned`` are 0
    where the hours were not noted.
    """

    id: UUID
    first: dt.date
    last: dt.date
    day: dt.date
    name: str = ""
    name_ar: str = ""
    sex: str | None = None
    role: str | None = None
    commune: str = ""
    commune_ar: str = ""
    place: str = ""
    place_ar: str = ""
    modules: tuple[ModuleAttended, ...] = ()
    half_days: int = 0
    held: int = 0
    minutes: int = 0
    planned: int = 0
    edition: int = 1
    number: str = ""

    def called(self, arabic: bool) -> str:
        """The name that leads in a document of one script."""
        first, second = (self.name_ar, self.name) if arabic else (self.name, self.name_ar)
        return first or second

    @property
    def followed(self) -> int:
        """Modules of which a half-day was attended."""
        return sum(any(module.half_days) for module in self.modules)


@dataclass(frozen=True)
class Certificates:
    """A training, and the people who get a certificate of it."""

    letterhead: Letterhead
    training: str
    training_ar: str = ""
    people: tuple[Certificate, ...] = ()
    fingerprint: str = ""

    def number(self, person: Certificate) -> str:
        """« 21-7KQ4M2XD »: the year and the person, the same in every edition."""
        made = f"{person.first.year % 100:02d}-{letters_of(person.id.int >> 88, 8)}"
        return person.number or made

    def control(self, person: Certificate) -> str:
        """« H4K9-R2TX »: what the page says, in eight letters; any change changes it."""
        ticked = [f"{m.number}:{''.join('01'[h] for h in m.half_days)}" for m in person.modules]
        said = (
            self.number(person), person.name, person.name_ar, person.sex or "", person.role or "",
            person.commune, person.commune_ar, self.training, self.training_ar,
            person.first.isoformat(), person.last.isoformat(), person.place, person.place_ar,
            *ticked, str(person.half_days), str(person.held),
            str(person.minutes), str(person.planned),
        )  # fmt: skip
        digest = hashlib.sha256("\x1f".join(said).encode("utf-8", "replace")).digest()
        letters = letters_of(int.from_bytes(digest[:5], "big"), 8)
        return f"{letters[:4]}-{letters[4:]}"


def write_certificates(
    certificates: Certificates, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """One page a person; in ``both``, the French page and then the Arabic one."""
    spoken = ("fr", "ar") if language == "both" else (language,)
    title = say(spoken[0], "papers.certificate.title")
    paper = Paper(stream, language, certificates.letterhead, Folio(heading=title), 24, True, True)
    pages = [(person, own) for person in certificates.people for own in spoken]
    for index, (person, own) in enumerate(pages):
        step(progress, index, len(pages), title)
        if index:
            paper.next_page()
        paper.rtl = paper.mirrored = own == "ar"
        _Page(paper, certificates, person, own).draw()
    step(progress, len(pages), len(pages), title)
    paper.finish()


class _Page:
    """One certificate on its page."""

    def __init__(
        self, paper: Paper, certificates: Certificates, person: Certificate, language: str
    ) -> None:
        self.paper, self.all, self.person, self.language = paper, certificates, person, language
        self.arabic = language == "ar"

    def draw(self) -> None:
        self._frame()
        self.paper.head(20.4)
        self._statement()
        self._tiles(114.8)
        self._done()
        self._signatures()
        self._proof()
        self._foot()

    def _say(self, key: str, **params: object) -> str:
        return say(self.language, f"papers.certificate.{key}", **params)

    def _sexed(self, key: str, **params: object) -> str:
        known = f".{self.person.sex}" if self.person.sex in ("female", "male") else ""
        return self._say(key + known, **params)

    def _either(self, latin: str, arabic: str) -> str:
        return (arabic or latin) if self.arabic else (latin or arabic)

    def _organiser(self) -> str:
        """Who attests, as it stands in a sentence."""
        head = self.all.letterhead
        name = self._either(head.organiser, head.organiser_ar)
        return with_article(name) if self.language == "fr" else name

    def _frame(self) -> None:
        paper = self.paper
        for inset, weight in ((12.0, 0.7), (13.8, 0.3)):
            paper.box(
                inset, inset, paper.width - 2 * inset, paper.height - 2 * inset, 0.2, weight, ACCENT
            )
        for x in (12.9, paper.width - 12.9):
            for y in (12.9, paper.height - 12.9):
                outlined_star(paper, x, y, 6.6, 0.55, ACCENT)
                outlined_star(paper, x, y, 3.0, 0.4, COPPER)

    def _middle(self, text: str, y: float, style: Style) -> None:
        paper = self.paper
        direction = "rtl" if self.arabic else "ltr"
        width = paper.inner - 10
        line = paper.shrunk(text, style, width, 11) if text else None
        if line and line.size < style.points(line.rtl):
            paper.put(line, paper.margin + 5, y, style.ink, width, "centre")
        else:
            paper.line(text, paper.margin + 5, y, style, width, "centre", direction)

    def _statement(self) -> None:
        organiser = self._organiser()
        attests = self._say("attests", organiser=isolate(capital(organiser)))
        self._middle(self._say("title"), 49.8, HEAD)
        above = 58.6 if self.arabic else 60.2  # a hamza of the name reaches higher than a capital
        self._middle(attests if organiser else self._say("attests_alone"), above, LIGHT)
        name = self._sexed("name", name=isolate(self.person.called(self.arabic)))
        lower = 0.8 if self.arabic else 0.0  # room for the descenders of a large Arabic name
        self._middle(name, 74.2 - 1.5 * lower, NAME)
        self._middle(self._capacity(), 83.2 + lower, LINE)
        self._middle(self._sexed("followed"), 91.2, LIGHT)
        self._middle(self._either(self.all.training, self.all.training_ar), 100.4, TRAINING)
        self._middle(self._facts(), 108.6, LINE)

    def _capacity(self) -> str:
        """« élue, commune de Sefrou »."""
        person, parts = self.person, []
        if person.role:
            known = f".{person.sex}" if person.sex in ("female", "male") else ""
            parts.append(say(self.language, f"papers.role.{person.role}{known}"))
        commune = self._either(person.commune, person.commune_ar)
        if commune:
            parts.append(self._say("commune", commune=isolate(commune)))
        return ("، " if self.arabic else ", ").join(parts)

    def _facts(self) -> str:
        """« du 9 au 17 décembre 2021, à Fès : 3 modules sur 3, 21 heures sur 24 »."""
        place = self._either(self.person.place, self.person.place_ar)
        where = self._say("at", place=isolate(place)) if place else ""
        gap = " " if self.arabic else ", "
        when = gap.join(part for part in (self._range(), where) if part)
        person = self.person
        facts = [self._say("modules", n=person.followed, held=len(person.modules))]
        if person.planned:
            attended = _hours(person.minutes, self.language)
            held = _hours(person.planned, self.language)
            whole = person.minutes // 60
            facts.append(self._say("hours", n=whole, hours=attended, held=held))
        colon = " : " if self.language == "fr" else ": "
        return when + colon + ("، " if self.arabic else ", ").join(facts)

    def _range(self) -> str:
        first, last = self.person.first, self.person.last
        if first == last:
            return self._say("on", first=short_date(first, self.language))
        same = (first.year, first.month) == (last.year, last.month)
        begins = str(first.day) if same else short_date(first, self.language)
        return self._say("range", first=begins, last=short_date(last, self.language))

    def _tiles(self, y: float) -> None:
        """Half-days as tiles, module by module, in the middle of the page."""
        paper, modules = self.paper, self.person.modules
        widths = [max(len(m.half_days) * (TILE + TILE_GAP) - TILE_GAP, 14.0) for m in modules]
        x = (paper.width - sum(widths) - GROUP_GAP * (len(widths) - 1)) / 2
        for module, width in zip(modules, widths, strict=True):
            run = len(module.half_days) * (TILE + TILE_GAP) - TILE_GAP
            at = x + (width - run) / 2
            for attended in module.half_days:
                tile(paper, "tick" if attended else "dashed", at, y, TILE)
                at += TILE + TILE_GAP
            label = self._say("module", number=module.number)
            paper.line(label, x - 5, y + TILE + 4.2, BODY, width + 10, "centre", self._own)
            x += width + GROUP_GAP
        legend = self._say("legend", n=self.person.half_days, held=self.person.held)
        self._middle(legend, y + TILE + 10.6, SMALL)

    @property
    def _own(self) -> str:
        return "rtl" if self.arabic else "ltr"

    def _done(self) -> None:
        place = self._either(self.person.place, self.person.place_ar)
        date = short_date(self.person.day, self.language)
        key = "done_at" if place else "done"
        self._middle(self._say(key, place=isolate(place), date=date), 142.0, LINE)

    def _signatures(self) -> None:
        """Two places to sign, 36 high with what stands over them."""
        paper, organiser = self.paper, self._organiser()
        titles = (
            self._say("for_organiser", organiser=isolate(organiser)) if organiser else "",
            self._say("for_partner"),
        )
        for index, title in enumerate(titles):
            x = 24 + index * 90
            paper.line(title, x, 150.6, BOLD, 80, "start", self._own)
            paper.line(self._say("sign_here"), x, 155.4, SMALL, 80, "start", self._own)
            paper.rule(x, x + 80, 183.0, 0.35, INK)

    def _proof(self) -> None:
        """Number and control, in letters for people and as a code for machines."""
        paper = self.paper
        number, control = self.all.number(self.person), self.all.control(self.person)
        draw_qr(paper, f"{number} {control}", paper.right - 26, 147.0, 26)
        x, width = paper.right - 68, 40.0
        rows = (("number", number, 150.3), ("control", control, 161.6))
        for key, value, y in rows:
            paper.line(self._say(key), x, y, SMALL, width, "end", self._own)
            paper.line(value, x, y + 5.0, BOLD.but(size=9.5, arabic=0), width, "end", "ltr")
        verify = self._say("verify")
        paper.line(verify, paper.right - 90, 179.0, SMALL.but(size=7.5), 90, "end", self._own)

    def _foot(self) -> None:
        paper, style, third = self.paper, SMALL.but(size=8), self.paper.inner / 3
        edition = self._say("edition", n=self.person.edition)
        paper.line(edition, paper.margin, 192.4, style, third, "start", self._own)
        if self.all.fingerprint:
            code = say(self.language, "papers.fingerprint", code=isolate(self.all.fingerprint))
            paper.line(code, paper.right - third, 192.4, style, third, "end", self._own)


def _hours(minutes: int, language: str) -> str:
    """Hours in figures: « 21 », « 10,5 », "10.5"."""
    hours = f"{round(minutes / 30) / 2:g}"
    return hours if language == "en" else hours.replace(".", ",")
