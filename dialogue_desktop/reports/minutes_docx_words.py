"""How the minutes in Word are written: lines, headings, tables and words of either direction."""

from __future__ import annotations

from typing import Any

from .attribution import Voice
from .minutes import Minutes
from .minutes_cards import unbroken
from .minutes_docx_page import INNER, NOTE
from .minutes_words import SHAPES, voice_words
from .said import Words
from .style import ACCENT, COPPER, SECOND
from .word_document import (
    VOICE,
    Look,
    boxed,
    direct,
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
STATEMENT = Look(VOICE, 12.5, arabic=1)
TRANSLATED = Look(VOICE, 10.5, arabic=1, ink=SECOND)
BODY, BOLD = Look(), Look(bold=True)
KICKER = Look(size=9, bold=True, ink=ACCENT)
SUBHEADING = Look(size=10.5, bold=True, ink=ACCENT)
INKS = {"elected": ACCENT, "civil": COPPER, "other": SECOND}


Pieces = list[tuple[str, Look]]


class Writer:
    """The body of the document in one language."""

    def __init__(self, document: Any, minutes: Minutes, language: str) -> None:
        self.document, self.minutes, self.language = document, minutes, language
        self.rtl = language == "ar"

    def line(self, text: str, look: Look, before: float = 0, after: float = 2) -> Any:
        paragraph = direct(self.document.add_paragraph(), self.rtl)
        write(paragraph, text, look, self.rtl)
        return spaced(paragraph, before, after)

    def heading(self, text: str, note: str = "") -> None:
        paragraph = direct(self.document.add_paragraph(style="Heading 1"), self.rtl)
        write(paragraph, text, SECTION, self.rtl)
        if note:
            to_the_end(paragraph, INNER)
            write(paragraph, note, NOTE, self.rtl)
        boxed(led(spaced(paragraph, 12, 4), 18), "bottom")
        paragraph.paragraph_format.keep_with_next = True

    def subtitle(self, title: str, note: str = "") -> None:
        paragraph = direct(self.document.add_paragraph(style="Heading 2"), self.rtl)
        write(paragraph, title, SUBHEADING, self.rtl)
        if note:
            write(paragraph, f"   {note}", NOTE, self.rtl)
        spaced(paragraph, 8, 2).paragraph_format.keep_with_next = True

    def table(self, widths: list[float], heads: list[str], ends: tuple[int, ...]) -> Any:
        made = table(self.document, widths, self.rtl)
        if any(heads):
            cells = [[(head, BOLD.but(size=8.5))] for head in heads]
            repeat(row(made, cells, self.rtl, ends))
        return made

    def words(self, words: Words, look: Look, led_by: float = 1.375) -> Any:
        """Words in their own direction, a paragraph a line; answers the last."""
        quote = None
        for line in unbroken(words.text).split("\n"):
            quote = direct(self.document.add_paragraph(), words.rtl)
            write(quote, line, look, words.rtl)
            led(spaced(quote, 0, 4), look.size * led_by + (3.5 if words.rtl else 0))
            quote.paragraph_format.keep_together = True
            indented(quote, 6)
        return quote

    def voice(self, voice: Voice | None, before: str = "") -> Pieces:
        if voice is None:
            return [("", BODY)]
        shape = (f"{before}{SHAPES[voice.group]} ", Look(size=9, ink=INKS[voice.group]))
        return [shape, (voice_words(voice, self.language), Look(size=9, ink=SECOND))]


def indented(paragraph: Any, width: float, both: bool = False) -> None:
    """Stand in by mm from the side where a paragraph begins, or from both."""
    from docx.shared import Mm

    paragraph.paragraph_format.left_indent = Mm(width)
    if both:
        paragraph.paragraph_format.right_indent = Mm(width)
