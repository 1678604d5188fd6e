"""One thing to decide: the question, the values side by side, what to do, what was before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ..digits import digit_of
from ..look import Look
from ..operations.merging import Pairing, Question
from ..parts import Button, Field, Line, Paragraph, Rule, Sheet, row
from .asking import Sentences
from .trail import Step, Trail
from .value_cards import ValueCard, ValueCards, differing
from .wording import Writers

_FREE = {
    "name", "name_ar", "phone", "email", "commune", "function", "remark", "title", "title_ar",
    "venue", "facilitators", "text", "province", "region", "organiser", "funder",
    "organiser_ar", "funder_ar", "arrived_at", "left_at", "starts", "ends", "birth_year",
}  # fmt: skip
"""Fields whose right value can be typed when none of those offered is."""


NONE = -1
"""No card is chosen."""


class QuestionSheet(Sheet):
    """``kept(question, value)``, ``united(pairing, keep)``, ``parted(pairing)``, ``later()``."""

    kept = Signal(object, object)
    united = Signal(object, object)
    parted = Signal(object)
    later = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(28, 20, 28, 20))
        self.sentences = Sentences(look)
        self._asked: Question | Pairing | None = None
        self._place = (0, 0)
        self._title = Paragraph(look, "", 22, 600, leading=1.5)
        self._count = Line(look, self._count_words, 14, 400, "ink3", elide=False)
        self._why = Paragraph(look, self._why_words, 15, 400, "ink2")
        self.cards = ValueCards(look)
        self.keep = Button(look, self._keep_words, "primary", "check", "Enter", height=44)
        self.other = Button(look, self._other_words, "quiet", "pen", "3", height=44)
        self.not_now = Button(look, lambda: self.tr("Later"), "plain", key="Esc", height=44)
        self.own = Field(look, lambda: self.tr("The right value"))
        self._known = Line(
            look, lambda: self.tr("What the record went through"), 15, 600, height=28
        )
        self.trail, self._rule = Trail(look), Rule(look)
        self._connect()
        self.add(
            row(look, (self._title, 1), self._count, gap=12),
            self._why,
            14,
            self.cards,
            10,
            self.own,
            row(look, self.keep, self.other, self.not_now, "stretch", gap=2),
            14,
            self._rule,
            12,
            self._known,
            self.trail,
            "stretch",
        )
        self.own.hide()
        self.refresh()

    def refresh(self) -> None:
        """Where there is little width, the sheet leaves it to the values."""
        side = 18 if self.look.compact else 28
        self.not_now.key = None if self.look.compact else "Esc"
        self.set_margins((side, 20 if side == 28 else 12, side, 12))
        super().refresh()

    def _connect(self) -> None:
        self.keep.clicked.connect(self.decide)
        self.cards.chosen.connect(lambda _: self._allow_keeping())
        self.other.clicked.connect(self._second)
        self.not_now.clicked.connect(self.later)
        self.own.entered.connect(self._typed)

    def show_question(self, question: Question, place: int, total: int) -> None:
        """Ask about a disagreement."""
        again = question is self._asked
        self._asked, self._place = question, (place, total)
        self._title.set_text(lambda: self.sentences.question(question))
        wording, field = self.sentences.wording, question.conflict.field
        read = [
            wording.value(field, one.value, question.names, question.sex)
            for one in question.conflict.values
        ]
        cards = []
        for at, value in enumerate(question.conflict.values):
            others = [text for n, text in enumerate(read) if n != at]
            cards.append(
                ValueCard(
                    value.value,
                    differing(read[at], others) if field in _FREE else read[at],
                    value.author,
                    self.tr("on {laptop}").format(laptop=f"\u2068{value.laptop}\u2069")
                    if value.laptop
                    else "",
                    wording.moment(value.at, "date"),
                )
            )
        values = [value.value for value in question.conflict.values]
        first = values.index(False) if field == "removed" and False in values else 0
        self.cards.show_cards(cards, self.cards.place if again else first)
        self._allow_keeping()
        self.trail.show_steps(self._steps(question))
        self._show_parts(field in _FREE, True, again)

    def show_pairing(self, pairing: Pairing, place: int, total: int) -> None:
        """Ask whether two people are one."""
        again = pairing is self._asked
        self._asked, self._place = pairing, (place, total)
        self._title.set_text(lambda: self.tr("Is this the same person?"))
        people = [self._person(pairing.first), self._person(pairing.second)]
        # Enter alone must not unite people who are only possibly the same.
        first = 0 if self.sentences.is_sure(pairing) else NONE
        self.cards.show_cards(people, self.cards.place if again else first)
        self._allow_keeping()
        self.trail.show_steps([])
        self._show_parts(True, False, again)

    def _allow_keeping(self) -> None:
        if self.cards.card is None:
            self.keep.disable(lambda: self.tr("First choose the record to keep: 1 or 2"))
        else:
            self.keep.enable()

    def _show_parts(self, other: bool, trail: bool, again: bool) -> None:
        """What is typed stays when the same question is only said anew."""
        if not again:
            self.own.hide()
            self.own.set_text("")
        self.other.setVisible(other)
        self.other.icon_name = "pen" if trail else "twins"
        self._rule.setVisible(trail)
        self._known.setVisible(trail)
        self.trail.setVisible(trail)
        self.other.key = str(len(self.cards.cards) + 1)
        for part in (self._count, self._why, self.keep, self.other):
            part.refresh()

    def _person(self, person: Any) -> ValueCard:
        wording, look = self.sentences.wording, self.look
        first, second = person.name or "", person.name_ar or ""
        leading, other = (second or first, first) if look.rtl else (first or second, second)
        lines = [other if other != leading else ""]
        if person.phone:
            lines.append(f"\u2068{wording.value('phone', person.phone, {})}\u2069")
        role = wording.choice(person.role, person.sex) if person.role else ""
        lines.append(look.language.dotted(person.commune or "", role))
        lines.append(person.function or "")
        return ValueCard(
            person.id, leading, self.tr("Record"), "", "", "", tuple(line or " " for line in lines)
        )

    def _steps(self, question: Question) -> list[Step]:
        wording, field = self.sentences.wording, question.conflict.field
        competing = {
            (value.replica, value.at): number
            for number, value in enumerate(question.conflict.values, 1)
        }
        writers = Writers(self.look, ((e.author, e.laptop) for e in question.history))
        return [
            Step(
                wording.moment(entry.at),
                writers.named(entry.author, entry.laptop),
                wording.value(field, entry.value, question.names, question.sex),
                competing.get((entry.replica, entry.at), 0),
            )
            for entry in question.history
            if not entry.void
        ]

    # Words

    def _count_words(self) -> str:
        place, total = self._place
        return self.tr("{place} of {total}").format(place=place, total=total) if total else ""

    def _why_words(self) -> str:
        if isinstance(self._asked, Pairing):
            reasons = self.sentences.reasons(self._asked)
            likely, told = self.sentences.likely(self._asked), self.look.language.listed(*reasons)
            return self.tr("{likely}: {reasons}").format(likely=likely, reasons=told)
        if isinstance(self._asked, Question) and self._asked.conflict.field == "removed":
            return self.tr(
                "One laptop took it away while another went on writing. Nothing is lost until you"
                " choose."
            )
        return self.tr(
            "Several laptops wrote different values, unknown to each other. All are kept until"
            " you choose."
        )

    def _keep_words(self) -> str:
        if isinstance(self._asked, Pairing):
            return self.tr("It is the same person")
        return self.tr("Keep this value")

    def _other_words(self) -> str:
        if isinstance(self._asked, Pairing):
            return self.tr("They are two people")
        return self.tr("Write another value")

    # Deciding

    def decide(self) -> None:
        """What Enter does."""
        card = self.cards.card
        if isinstance(self._asked, Pairing) and card is not None:
            self.united.emit(self._asked, card.value)
        elif isinstance(self._asked, Question) and card is not None:
            self.kept.emit(self._asked, card.value)

    def _second(self) -> None:
        if isinstance(self._asked, Pairing):
            self.parted.emit(self._asked)
        elif self._asked is not None:
            self.own.show()
            self.own.line.setFocus()

    def _typed(self) -> None:
        typed = self.own.text().strip()
        if isinstance(self._asked, Question) and typed:
            self.kept.emit(self._asked, typed)

    def complain(self, sentence: str) -> None:
        """The typed value does not fit."""
        self.own.complain(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        call = self._call(event)
        if call is not None:
            call()
        else:
            super().keyPressEvent(event)

    def _call(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Return, keys.Key_Enter):
            return self.decide
        if key == keys.Key_Escape:
            return self.later.emit
        number = digit_of(event) or 0
        if 1 <= number <= len(self.cards.cards):
            return lambda: self.cards.take(number - 1)
        if number == len(self.cards.cards) + 1 and self.other.isVisible():
            return self._second
        return None
