"""What was built and what follows, in Word: the same content and order as on paper."""

from __future__ import annotations

from ..domain.choices import STANCES
from .built import Built, Promise
from .minutes_built import MOST_TILES
from .minutes_cards import unbroken
from .minutes_docx_page import INNER, NOTE
from .minutes_docx_words import BODY, BOLD, QUOTE, STATEMENT, TRANSLATED, Pieces, Writer, indented
from .minutes_words import (
    balance_words,
    built_notes,
    due_words,
    following_points,
    following_words,
    hands_words,
    origin_words,
    promise_notes,
    word,
)
from .style import ACCENT
from .word_document import Look, direct, edge, led, row, spaced, table, write

TILES = {"support": "■", "reserve": "◧", "differ": "☒"}


class BuiltWriter(Writer):
    """Statements with their hands, promises, the balance, the next time, signatures."""

    def write_built(self) -> None:
        built, language = self.minutes.built, self.language
        if not built:
            return
        asked = any(each.hands for each in built)
        self.heading(word(language, "built.title"), word(language, "built.note") if asked else "")
        for number, each in enumerate(built, 1):
            self._statement(number, each)
        if asked:
            self.line(word(language, "built.legend"), NOTE, 3)

    def _statement(self, number: int, built: Built) -> None:
        """All its lines stay together."""
        language = self.language
        words = built.words._replace(text=f"{number}. {built.words.text}")
        lines = [self.words(words, STATEMENT)]
        if built.translation:
            lines.append(self.words(built.translation, TRANSLATED))
        if built.hands and built.hands.raised <= MOST_TILES:
            tiles = " ".join(TILES[s] * built.hands.of(s) for s in STANCES if built.hands.of(s))
            lines.append(self.line(tiles, Look(size=10, ink=ACCENT)))
        told = "  ·  ".join(hands_words(built.hands, language)) if built.hands else ""
        if counted := "   ".join(filter(None, (told, origin_words(built, language)))):
            lines.append(self.line(counted, BOLD))
        lines += [self.line(note, NOTE) for note in built_notes(built, language)]
        for line in lines:
            indented(line, 6)
            line.paragraph_format.keep_with_next = line is not lines[-1]

    def write_promises(self) -> None:
        kept = self.minutes.rule in ("role", "organisation")
        for kind, title in (("commitment", "promises.title"), ("recommendation", "promises.asked")):
            promises = [each for each in self.minutes.promises if each.kind == kind]
            if promises:
                note = word(self.language, "promises.note") if kept and kind == "commitment" else ""
                self.heading(word(self.language, title), note)
                self._promise_table(promises)

    def _promise_table(self, promises: list[Promise]) -> None:
        keys = ["number", "what", "who", "due", "state"]
        widths = [10.0, 80.0, 36.0, 30.0, 18.0]
        silent = not any(promise.voice for promise in promises)
        if silent:
            del keys[2], widths[2]
            widths[1] += 36
        made = self.table(widths, [word(self.language, f"promises.{key}") for key in keys], ())
        for number, promise in enumerate(promises, 1):
            cells = self._promise(number, promise)
            if silent:
                del cells[2]
            cell = row(made, cells, self.rtl).cells[1]
            led(cell.paragraphs[0], 20 if promise.rtl else 16.5)
            for note in promise_notes(promise, self.language):
                paragraph = direct(cell.add_paragraph(), self.rtl)
                write(spaced(paragraph, 0, 2), note, NOTE, self.rtl)

    def _promise(self, number: int, promise: Promise) -> list[Pieces]:
        return [
            [(str(number), BODY)],
            [(unbroken(promise.text), QUOTE)],
            self.voice(promise.voice),
            [(due_words(promise, self.language), BODY)],
            [(word(self.language, f"state.{promise.state}"), BODY)],
        ]

    def write_balance(self) -> None:
        if not self.minutes.balance:
            return
        self.heading(word(self.language, "balance.title"))
        heads = ["", *(word(self.language, f"balance.{key}") for key in ("time", "room")), ""]
        made = self.table([60, 30, 30, 54], heads, (1, 2, 3))
        for line in self.minutes.balance:
            shares = [[(f"{share} %", BOLD)] for share in (line.share, line.room)]
            turns = [(balance_words(line, self.language), BODY)]
            row(
                made, [[(word(self.language, line.key), BOLD)], *shares, turns], self.rtl, (1, 2, 3)
            )

    def write_following(self) -> None:
        when = following_words(self.minutes, self.language, str)
        points = following_points(self.minutes, self.language, str)
        if when or points:
            self.heading(word(self.language, "next.title"), when)
            for point in points:  # signatures are never alone on a page
                self.line(f"☐ {unbroken(point)}", QUOTE).paragraph_format.keep_with_next = True

    def write_signatures(self) -> None:
        from docx.enum.table import WD_ROW_HEIGHT_RULE
        from docx.shared import Mm

        self.line("", BODY, 6).paragraph_format.keep_with_next = True
        made = table(self.document, [INNER / 3] * 3, self.rtl)
        time = self.minutes.approved
        approved = "approved_at" if time else "approved"
        boxes = ((approved, "facilitation"), ("elected", "note"), ("civil", "note"))
        heads = [
            [(word(self.language, f"sign.{head}", time=time), BOLD.but(size=8.5))]
            for head, _ in boxes
        ]
        added = row(made, heads, self.rtl)
        added.height, added.height_rule = Mm(32), WD_ROW_HEIGHT_RULE.AT_LEAST
        for cell, (_, note) in zip(added.cells, boxes, strict=True):
            edge(cell, "top", "left", "bottom", "right")
            paragraph = direct(cell.add_paragraph(), self.rtl)
            write(paragraph, word(self.language, f"sign.{note}"), NOTE, self.rtl)
            indented(paragraph, 2)
            indented(cell.paragraphs[0], 2)
