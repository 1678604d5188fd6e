"""The minutes of a session as a Word document, to be gone on with by hand (R6).

The same content and order as on paper. A card is a line of kind, role and moment, kept with the
quote below it; in both languages, the Arabic part is a section of its own.
"""

from __future__ import annotations

import datetime as dt
from typing import IO, Any

from ..words import say
from .attribution import Voice
from .dates import short_date
from .minutes import Card, Minutes, Promise, Section
from .minutes_cards import unbroken
from .minutes_room import MOST_SHAPES, shown_as
from .minutes_words import (
    SHAPES,
    agenda_minutes,
    agenda_total,
    circumstances,
    due_words,
    languages_of,
    quoted,
    reference,
    row_words,
    second_column,
    voice_words,
    word,
)
from .output import Progress
from .presence import Presence, Row
from .printable import clean_line
from .style import ACCENT, COPPER, INK, SECOND
from .word_document import (
    VOICE,
    Look,
    boxed,
    direct,
    edge,
    field,
    flush,
    led,
    repeat,
    row,
    spaced,
    table,
    to_the_end,
    write,
)

TITLE = Look(VOICE, 18, True, arabic=3)
SECTION = Look(VOICE, 13, True, arabic=1.5)
QUOTE = Look(VOICE, 12, arabic=1)
BODY, BOLD = Look(), Look(bold=True)
KICKER = Look(size=9, bold=True, ink=ACCENT)
SUBHEADING = Look(size=10.5, bold=True, ink=ACCENT)
NOTE = Look(size=8, ink=SECOND)
_INKS = {"elected": ACCENT, "civil": COPPER, "other": SECOND}
_MARGIN, _INNER = 18.0, 174.0

Pieces = list[tuple[str, Look]]


def write_minutes(
    minutes: Minutes, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Write the document."""
    from docx import Document
    from docx.enum.section import WD_SECTION

    document = Document()
    languages = languages_of(language)
    _describe(document, minutes, languages[0])
    for number, one in enumerate(languages):
        if number:
            document.add_section(WD_SECTION.NEW_PAGE)
        _page(document.sections[-1], minutes, one)
        _Writer(document, minutes, one).write()
    document.save(stream)


def _describe(document: Any, minutes: Minutes, language: str) -> None:
    """What the file says of itself: nothing but the session and the organiser."""
    about = document.core_properties
    head = minutes.letterhead
    about.title = minutes.title.in_(language)[:255]
    about.author = clean_line(head.organiser or head.organiser_ar)[:255]
    about.subject = word(language, "document")
    about.comments = about.keywords = about.last_modified_by = ""
    day = minutes.date or dt.date(2000, 1, 1)
    about.created = about.modified = dt.datetime.combine(day, dt.time())


def _page(section: Any, minutes: Minutes, language: str) -> None:
    """A4 with the programme's letterhead on the first page, a line on the next, and the foot."""
    from docx.shared import Mm

    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin, section.bottom_margin = Mm(16), Mm(18)
    section.header_distance, section.footer_distance = Mm(9), Mm(9)
    section.different_first_page_header_footer = True
    for part in (
        section.first_page_header,
        section.header,
        section.first_page_footer,
        section.footer,
    ):
        part.is_linked_to_previous = False
    _letterhead(section.first_page_header, minutes)
    rtl = language == "ar"
    line = direct(section.header.paragraphs[0], rtl)
    date = short_date(minutes.date, language) if minutes.date else ""
    parts = (word(language, "document.short"), minutes.title.in_(language), date)
    write(line, " · ".join(part for part in parts if part), Look(size=8.5, bold=True), rtl)
    boxed(spaced(line, 0, 8), "bottom", ink=ACCENT, eighths=8)
    for footer in (section.first_page_footer, section.footer):
        _foot(footer.paragraphs[0], minutes, language)


def _letterhead(header: Any, minutes: Minutes) -> None:
    """French left, Arabic right, the logos between them, in every language."""
    from docx.shared import Mm

    head = minutes.letterhead
    made = header.add_table(1, 3 if head.logos else 2, Mm(_INNER))
    flush(made)
    first, *between, last = made.rows[0].cells
    for cell in between:
        edge(cell, "bottom")
        _logos(cell.paragraphs[0], head.logos)
    pairs = (
        (head.organiser, head.organiser_ar, Look(size=8.5, bold=True)),
        (head.programme, head.programme_ar, Look(size=8)),
        (head.funder, head.funder_ar, Look(size=7, ink=SECOND)),
    )
    for number, cell in enumerate((first, last)):
        edge(cell, "bottom")
        for step, pair in enumerate(pairs):
            paragraph = cell.paragraphs[0] if step == 0 else cell.add_paragraph()
            spaced(direct(paragraph, bool(number)), 0, 0)
            if pair[number]:
                write(paragraph, str(pair[number]), pair[2], bool(number))
    spaced(header.paragraphs[0], 0, 0)
    header._element.remove(header.paragraphs[0]._p)
    spaced(header.add_paragraph(), 0, 0)


def _logos(paragraph: Any, logos: tuple[bytes, ...]) -> None:
    """Up to three, side by side."""
    from io import BytesIO

    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm

    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for place, content in enumerate(logos[:3]):
        run = paragraph.add_run("  " if place else "")
        run.add_picture(BytesIO(content), height=Mm(9.4))


def _foot(paragraph: Any, minutes: Minutes, language: str) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    rtl = language == "ar"
    paragraph.style = "Normal"  # a footer's own stops are others
    direct(paragraph, rtl)
    tabs = paragraph.paragraph_format.tab_stops
    tabs.add_tab_stop(Mm(_INNER / 2), WD_TAB_ALIGNMENT.CENTER)
    write(paragraph, reference(minutes, language), NOTE, rtl)
    paragraph.add_run("\t")
    pages = say(language, "papers.page_of", page="\v", pages="\v").split("\v")
    bold = NOTE.but(bold=True, ink=INK)
    for piece, instruction in zip(pages, ("PAGE", "NUMPAGES", ""), strict=True):
        if piece:
            write(paragraph, piece, bold, rtl)
        if instruction:
            field(paragraph, instruction, bold, rtl)
    if minutes.fingerprint:
        to_the_end(paragraph, _INNER)
        code = say(language, "papers.fingerprint", code=minutes.fingerprint)
        write(paragraph, code, NOTE, rtl)


class _Writer:
    """The body of the document in one language."""

    def __init__(self, document: Any, minutes: Minutes, language: str) -> None:
        self.document, self.minutes, self.language = document, minutes, language
        self.rtl = language == "ar"

    def write(self) -> None:
        """From the rule to the signatures."""
        minutes, language = self.minutes, self.language
        self._line(word(language, "document"), KICKER)
        led(self._line(unbroken(minutes.title.in_(language)), TITLE), 33 if self.rtl else 25)
        self._line(circumstances(minutes, language, str), BODY)
        rule = self._line(word(language, f"rule.{minutes.rule}"), BOLD, 8, 6)
        _indent(rule, 1.6, both=True)
        boxed(rule, "top", "left", "bottom", "right", eighths=8)
        self._presence(minutes.presence)
        self._agenda()
        self._said()
        self._promises()
        self._signatures()

    def _line(self, text: str, look: Look, before: float = 0, after: float = 2) -> Any:
        paragraph = direct(self.document.add_paragraph(), self.rtl)
        write(paragraph, text, look, self.rtl)
        return spaced(paragraph, before, after)

    def _heading(self, text: str, note: str = "") -> None:
        paragraph = direct(self.document.add_paragraph(style="Heading 1"), self.rtl)
        write(paragraph, text, SECTION, self.rtl)
        if note:
            to_the_end(paragraph, _INNER)
            write(paragraph, note, NOTE, self.rtl)
        boxed(led(spaced(paragraph, 12, 4), 18), "bottom")
        paragraph.paragraph_format.keep_with_next = True

    def _table(self, widths: list[float], heads: list[str], ends: tuple[int, ...]) -> Any:
        made = table(self.document, widths, self.rtl)
        if any(heads):
            cells = [[(head, BOLD.but(size=8.5))] for head in heads]
            repeat(row(made, cells, self.rtl, ends))
        return made

    def _presence(self, presence: Presence | None) -> None:
        language = self.language
        told = presence is not None and presence.whole.total
        self._heading(word(language, "who.title"), word(language, "who.note") if told else "")
        if presence is None or not told:
            self._line(word(language, "who.no_register" if presence is None else "who.few"), BODY)
            return
        heads = ["", word(language, "who.women"), second_column(presence, language)]
        if not presence.told_by_sex:
            heads = ["", "", ""]
        made = self._table([54, 54, 46, 20], [*heads, word(language, "who.total")], (3,))
        rows = presence.rows if len(presence.rows) > 1 else ()
        for one in (*rows, presence.whole):
            alone = one is presence.whole and bool(rows)
            row(made, self._row(one, presence, not alone), self.rtl, (3,))
        if presence.joined:
            self._line(word(language, "who.joined"), NOTE, 3)

    def _row(self, one: Row, presence: Presence, shapes: bool) -> list[Pieces]:
        name = row_words(one, presence, self.language)
        counts = [one.cells.women, one.cells.others] if one.cells else []
        cells = [self._count(one, count, shapes) for count in counts]
        if not cells:
            cells = [self._shapes(one, one.total) if shapes else [("", BODY)], [("", BODY)]]
        return [[(name, BOLD)], *cells, [(str(one.total), BOLD)]]

    def _count(self, one: Row, count: int, shapes: bool) -> Pieces:
        return [(f"{count}  ", BOLD), *(self._shapes(one, count) if shapes else [])]

    def _shapes(self, one: Row, count: int) -> Pieces:
        kind = shown_as(one.groups)
        run = SHAPES[kind] * count if count <= MOST_SHAPES else ""
        return [(run, Look(size=8, ink=_INKS[kind]))]

    def _agenda(self) -> None:
        minutes, language = self.minutes, self.language
        if not minutes.agenda:
            return
        self._heading(word(language, "agenda.title"), word(language, "agenda.note"))
        made = self._table([18, 126, 30], [""] * 3, (2,))
        for line in minutes.agenda:
            cells = [
                [(line.began, BOLD)],
                [(line.title.in_(language), BODY)],
                [(agenda_minutes(line, language), BODY)],
            ]
            row(made, cells, self.rtl, (2,))
        if total := agenda_total(minutes, language):
            self._line(total, NOTE, 3)

    def _said(self) -> None:
        minutes, language = self.minutes, self.language
        count = word(language, "said.count", n=minutes.said) if minutes.said else ""
        self._heading(word(language, "said.title"), count)
        if not minutes.sections:
            self._line(word(language, "said.nothing"), BODY)
        for section in minutes.sections:
            if section.title or len(minutes.sections) > 1:
                self._subheading(section)
            for card in section.cards:
                self._card(card)

    def _subheading(self, section: Section) -> None:
        language = self.language
        title = section.title.in_(language) if section.title else word(language, "said.outside")
        paragraph = direct(self.document.add_paragraph(style="Heading 2"), self.rtl)
        write(paragraph, title, SUBHEADING, self.rtl)
        count = word(language, "said.count", n=len(section.cards))
        write(paragraph, f"   {count}", NOTE, self.rtl)
        spaced(paragraph, 8, 2).paragraph_format.keep_with_next = True

    def _card(self, card: Card) -> None:
        label = direct(self.document.add_paragraph(), self.rtl)
        kind = word(self.language, f"card.{card.kind}")
        ink = ACCENT if card.kind in ("proposal", "commitment") else INK
        write(label, kind, BOLD.but(size=9, ink=ink), self.rtl)
        for text, look in self._voice(card.voice, "  "):
            write(label, text, look, self.rtl)
        to_the_end(label, _INNER)
        write(label, card.time, NOTE, self.rtl)
        spaced(label, 5, 0).paragraph_format.keep_with_next = True
        text = unbroken(quoted(card.text, card.rtl, self.language))
        for line in text.split("\n"):
            quote = direct(self.document.add_paragraph(), card.rtl)
            write(quote, line, QUOTE, card.rtl)
            led(spaced(quote, 0, 4), 20 if card.rtl else 16.5)
            quote.paragraph_format.keep_together = True
            _indent(quote, 6)

    def _voice(self, voice: Voice | None, before: str = "") -> Pieces:
        if voice is None:
            return [("", BODY)]
        shape = (f"{before}{SHAPES[voice.group]} ", Look(size=9, ink=_INKS[voice.group]))
        return [shape, (voice_words(voice, self.language), Look(size=9, ink=SECOND))]

    def _promises(self) -> None:
        minutes, language = self.minutes, self.language
        if not minutes.promises:
            return
        kept = minutes.rule in ("role", "organisation")
        self._heading(
            word(language, "promises.title"), word(language, "promises.note") if kept else ""
        )
        keys = ["number", "what", "who", "due", "state"]
        widths = [10.0, 80.0, 36.0, 30.0, 18.0]
        if minutes.rule == "none":
            del keys[2], widths[2]
            widths[1] += 36
        made = self._table(widths, [word(language, f"promises.{key}") for key in keys], ())
        for number, promise in enumerate(minutes.promises, 1):
            cells = self._promise(number, promise)
            if minutes.rule == "none":
                del cells[2]
            what = row(made, cells, self.rtl).cells[1].paragraphs[0]
            led(what, 20 if promise.rtl else 16.5)

    def _promise(self, number: int, promise: Promise) -> list[Pieces]:
        return [
            [(str(number), BODY)],
            [(unbroken(promise.text), QUOTE)],
            self._voice(promise.voice),
            [(due_words(promise, self.language), BODY)],
            [(word(self.language, f"state.{promise.state}"), BODY)],
        ]

    def _signatures(self) -> None:
        from docx.enum.table import WD_ROW_HEIGHT_RULE
        from docx.shared import Mm

        self._line("", BODY, 6).paragraph_format.keep_with_next = True
        made = table(self.document, [_INNER / 3] * 3, self.rtl)
        boxes = (("approved", "facilitation"), ("elected", "note"), ("civil", "note"))
        heads = [[(word(self.language, f"sign.{head}"), BOLD.but(size=8.5))] for head, _ in boxes]
        added = row(made, heads, self.rtl)
        added.height, added.height_rule = Mm(32), WD_ROW_HEIGHT_RULE.AT_LEAST
        for cell, (_, note) in zip(added.cells, boxes, strict=True):
            edge(cell, "top", "left", "bottom", "right")
            paragraph = direct(cell.add_paragraph(), self.rtl)
            write(paragraph, word(self.language, f"sign.{note}"), NOTE, self.rtl)
            _indent(paragraph, 2)
            _indent(cell.paragraphs[0], 2)


def _indent(paragraph: Any, width: float, both: bool = False) -> None:
    """Stand in by mm from the side where a paragraph begins, or from both."""
    from docx.shared import Mm

    paragraph.paragraph_format.left_indent = Mm(width)
    if both:
        paragraph.paragraph_format.right_indent = Mm(width)
