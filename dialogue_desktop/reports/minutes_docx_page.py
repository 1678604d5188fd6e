"""The pages of the minutes in Word: what the file says of itself, its letterhead and its foot."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ..words import say
from .dates import short_date
from .minutes import Minutes
from .minutes_words import reference, word
from .printable import clean_line
from .style import ACCENT, INK, LOOK, SECOND
from .word_document import (
    Look,
    boxed,
    direct,
    edge,
    field,
    flush,
    spaced,
    to_the_end,
    write,
)

NOTE = Look(size=8, ink=SECOND)
MARGIN, INNER = 18.0, 174.0


def describe(document: Any, minutes: Minutes, language: str) -> None:
    """What the file says of itself: nothing but the session and the organiser."""
    about = document.core_properties
    head = minutes.letterhead
    about.title = minutes.title.in_(language)[:255]
    about.author = clean_line(head.organiser or head.organiser_ar)[:255]
    about.subject = word(language, "document")
    about.comments = about.keywords = about.last_modified_by = ""
    day = minutes.date or dt.date(2000, 1, 1)
    about.created = about.modified = dt.datetime.combine(day, dt.time())


def paged(section: Any, minutes: Minutes, language: str) -> None:
    """A4 with the programme's letterhead on the first page, a line on the next, and the foot."""
    from docx.shared import Mm

    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(MARGIN)
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
    _letterhead(section.first_page_header, minutes, language)
    rtl = language == "ar"
    line = direct(section.header.paragraphs[0], rtl)
    date = short_date(minutes.date, language) if minutes.date else ""
    sample = say(language, "papers.sample") if minutes.letterhead.sample else ""
    parts = (sample, word(language, "document.short"), minutes.title.in_(language), date)
    write(line, " · ".join(part for part in parts if part), Look(size=8.5, bold=True), rtl)
    boxed(spaced(line, 0, 8), "bottom", ink=ACCENT, eighths=8)
    for footer in (section.first_page_footer, section.footer):
        _foot(footer.paragraphs[0], minutes, language)


def _letterhead(header: Any, minutes: Minutes, language: str) -> None:
    """French left, Arabic right, the logos between them, in every language."""
    from docx.shared import Mm

    head = minutes.letterhead
    if head.sample:
        _stamp(header.add_paragraph(), language)
    made = header.add_table(1, 3 if head.logos else 2, Mm(INNER))
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


def _stamp(paragraph: Any, language: str) -> None:
    """Over everything: nobody in it is real."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    rtl = language == "ar"
    spaced(direct(paragraph, rtl), 0, 2).alignment = WD_ALIGN_PARAGRAPH.CENTER
    write(paragraph, say(language, "papers.sample"), Look(size=8, bold=True, ink=LOOK), rtl)


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
    tabs.add_tab_stop(Mm(INNER / 2), WD_TAB_ALIGNMENT.CENTER)
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
        to_the_end(paragraph, INNER)
        code = say(language, "papers.fingerprint", code=minutes.fingerprint)
        write(paragraph, code, NOTE, rtl)
