"""The minutes of a session as a Word document, to be gone on with by hand (R6).

The same content and order as on paper. A card is a line of kind, role and moment, kept with the
quote below it; in both languages, the Arabic part is a section of its own.
"""

from __future__ import annotations

from io import BytesIO
from typing import IO

from ..progress import Progress
from .joining import shown_as
from .minutes import Minutes
from .minutes_cards import unbroken
from .minutes_docx_built import BuiltWriter
from .minutes_docx_page import INNER, NOTE, describe, paged
from .minutes_docx_words import (
    BODY,
    BOLD,
    INKS,
    KICKER,
    QUOTE,
    TITLE,
    TRANSLATED,
    Pieces,
    indented,
)
from .minutes_room import MOST_SHAPES
from .minutes_words import (
    SHAPES,
    agenda_minutes,
    agenda_total,
    card_words,
    circle_words,
    circumstances,
    kind_words,
    languages_of,
    marks_words,
    photo_words,
    row_words,
    second_column,
    section_words,
    word,
)
from .presence import Presence, Row
from .said import Card, Section, Words
from .style import ACCENT, INK
from .word_document import Look, boxed, direct, led, row, spaced, to_the_end, write


def write_minutes(
    minutes: Minutes, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Write the document."""
    from docx import Document
    from docx.enum.section import WD_SECTION

    document = Document()
    languages = languages_of(language)
    describe(document, minutes, languages[0])
    for number, one in enumerate(languages):
        if number:
            document.add_section(WD_SECTION.NEW_PAGE)
        paged(document.sections[-1], minutes, one)
        _Writer(document, minutes, one).write()
    document.save(stream)


class _Writer(BuiltWriter):
    """The body of the document in one language."""

    def write(self) -> None:
        """From the rule to the signatures."""
        minutes, language = self.minutes, self.language
        self.line(kind_words(minutes, language), KICKER)
        led(self.line(unbroken(minutes.title.in_(language)), TITLE), 33 if self.rtl else 25)
        self.line(circumstances(minutes, language, str), BODY)
        rule = self.line(word(language, f"rule.{minutes.rule}"), BOLD, 8, 6)
        indented(rule, 1.6, both=True)
        boxed(rule, "top", "left", "bottom", "right", eighths=8)
        self._presence(minutes.presence)
        self._agenda()
        self._said()
        self._circles()
        self._photos()
        self.write_built()
        self.write_promises()
        self.write_balance()
        self.write_following()
        self.write_signatures()

    def _presence(self, presence: Presence | None) -> None:
        language = self.language
        told = presence is not None and presence.whole.total
        self.heading(word(language, "who.title"), word(language, "who.note") if told else "")
        if presence is None or not told:
            self.line(word(language, "who.no_register" if presence is None else "who.few"), BODY)
            return
        heads = ["", word(language, "who.women"), second_column(presence, language)]
        if not presence.told_by_sex:
            heads = ["", "", ""]
        made = self.table([54, 54, 46, 20], [*heads, word(language, "who.total")], (3,))
        rows = presence.rows if len(presence.rows) > 1 else ()
        for one in (*rows, presence.whole):
            alone = one is presence.whole and bool(rows)
            row(made, self._row(one, presence, not alone), self.rtl, (3,))
        if presence.joined:
            self.line(word(language, "who.joined"), NOTE, 3)

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
        return [(run, Look(size=8, ink=INKS[kind]))]

    def _agenda(self) -> None:
        minutes, language = self.minutes, self.language
        if not minutes.agenda:
            return
        self.heading(word(language, "agenda.title"), word(language, "agenda.note"))
        made = self.table([18, 126, 30], [""] * 3, (2,))
        for line in minutes.agenda:
            cells = [
                [(line.began, BOLD)],
                [(line.title.in_(language), BODY)],
                [(agenda_minutes(line, language), BODY)],
            ]
            row(made, cells, self.rtl, (2,))
        if total := agenda_total(minutes, language):
            self.line(total, NOTE, 3)

    def _said(self) -> None:
        minutes, language = self.minutes, self.language
        count = word(language, "said.count", n=minutes.said) if minutes.said else ""
        title = word(language, "said.by_theme" if minutes.by_theme else "said.title")
        self.heading(title, count)
        if not minutes.sections:
            self.line(word(language, "said.nothing"), BODY)
        for section in minutes.sections:
            if section.title or len(minutes.sections) > 1:
                self._subheading(section)
            for card in section.cards:
                self._card(card)

    def _subheading(self, section: Section) -> None:
        language = self.language
        title = section_words(section, language)
        self.subtitle(title, word(language, "said.count", n=len(section.cards)))

    def _card(self, card: Card) -> None:
        label = direct(self.document.add_paragraph(), self.rtl)
        kind = word(self.language, f"card.{card.kind}")
        ink = ACCENT if card.kind in ("proposal", "commitment") else INK
        write(label, kind, BOLD.but(size=9, ink=ink), self.rtl)
        for text, look in self.voice(card.voice, "  "):
            write(label, text, look, self.rtl)
        if marks := marks_words(card, self.language):
            write(label, f"   {marks}", NOTE, self.rtl)
        to_the_end(label, INNER)
        write(label, card.time, NOTE, self.rtl)
        spaced(label, 5, 0).paragraph_format.keep_with_next = True
        self.words(Words(card_words(card, self.language), card.rtl), QUOTE)
        if card.translation:
            self.words(card.translation, TRANSLATED)

    def _circles(self) -> None:
        circles, before = self.minutes.circles, 0
        if not circles:
            return
        self.heading(word(self.language, "circles.title"))
        several = len({circle.round for circle in circles}) > 1
        for circle in circles:
            if several and circle.round != before:
                self.subtitle(word(self.language, "circles.round", n=circle.round))
            before = circle.round
            label = self.line(circle_words(circle, self.language), NOTE, 3)
            if circle.words:
                label.paragraph_format.keep_with_next = True
                self.words(circle.words, QUOTE)

    def _photos(self) -> None:
        from docx.shared import Mm

        if not self.minutes.photos:
            return
        self.heading(word(self.language, "photos.title"))
        for photo in self.minutes.photos:
            if photo.content:
                paragraph = direct(self.document.add_paragraph(), self.rtl)
                shape = paragraph.add_run().add_picture(BytesIO(photo.content), width=Mm(120))
                if shape.height > Mm(120):
                    shape.width, shape.height = shape.width * Mm(120) // shape.height, Mm(120)
                paragraph.paragraph_format.keep_with_next = True
            self.line(photo_words(photo, self.language), NOTE, 0, 8)
