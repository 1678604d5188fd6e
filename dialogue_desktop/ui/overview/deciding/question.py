"""One thing to decide: the question, the values side by side, what to do, what was before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ....words import fill
from ...digits import digit_of
from ...look import Look
from ...operations import deciding
from ...operations.merging import Question
from ...parts import Button, Field, Line, Paragraph, Rule, Scroll, Sheet, column, row
from ..sentences import Sentences
from ..wording import Writers
from .trail import Step, Trail
from .value_cards import ValueCard, ValueCards, differing

if TYPE_CHECKING:
    from ....store.readings import Entry, Value

_FREE = {
    "name", "name_ar", "phone", "email", "commune", "function", "remark", "title", "title_ar",
    "venue", "facilitators", "text", "province", "region", "organiser", "funder",
    "organiser_ar", "funder_ar", "arrived_at", "left_at", "starts", "ends", "birth_year",
}  # fmt: skip
"""Fields whose right value can be typed when none of those offered is."""


class QuestionSheet(Sheet):
    """``kept(question, value)``; ``decided(job, words)`` for a whole laptop; ``later()``;
    ``wanted(job, then)`` reads the whole history of a record."""

    kept = Signal(object, object)
    decided = Signal(object, str)
    later = Signal()
    wanted = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(28, 20, 28, 20))
        self.sentences = Sentences(look)
        self.asked: Question | None = None
        self._all: Sequence[Question] = ()
        self._place = (0, 0)
        self._groups: list[list[Value]] = []
        self._whole: list[Entry] | None = None
        self._title = Paragraph(look, "", 22, 600, leading=1.5)
        self._count = Line(look, self._count_words, 14, 400, "ink3", elide=False)
        self._why = Paragraph(look, self._why_words, 15, 400, "ink2")
        self.cards = ValueCards(look)
        self.keep = Button(
            look, lambda: self.tr("Keep this value"), "primary", "check", "Enter", height=44
        )
        self.other = Button(
            look, lambda: self.tr("Write another value"), "quiet", "pen", "3", height=44
        )
        self.not_now = Button(look, lambda: self.tr("Later"), "plain", key="Esc", height=44)
        self.own = Field(look, lambda: self.tr("The right value"))
        self._known = Line(look, self._known_words, 15, 600, height=28)
        self.whole = Button(look, self._whole_words, "link", key="F3", height=34, size=14)
        self.believe = Button(look, self._believe_words, "link", "laptop", "0", height=34, size=14)
        self.trail = Trail(look)
        self._connect()
        body = column(
            look, self._why, 14, self.cards, 10, self.own,
            row(look, self.keep, self.other, self.not_now, "stretch", gap=2),
            row(look, self.believe, "stretch"),
            10, Rule(look), 8,
            row(look, (self._known, 1), self.whole, gap=8),
            self.trail, "stretch",
        )  # fmt: skip
        head = row(look, (self._title, 1), self._count, gap=12)
        self.add(head, (Scroll(look, body), 1))
        self.own.hide()
        self.refresh()

    def refresh(self) -> None:
        """Where there is little width, the sheet leaves it to the values."""
        side = 18 if self.look.compact else 28
        self.not_now.key = None if self.look.compact else "Esc"
        self.set_margins((side, 20 if side == 28 else 12, side, 12))
        super().refresh()

    @property
    def first(self) -> QWidget:
        """What takes the keys."""
        return self.cards

    def _connect(self) -> None:
        self.keep.clicked.connect(self.decide)
        self.cards.chosen.connect(lambda _: self._offer_laptop())
        self.other.clicked.connect(lambda: self.write_other())
        self.not_now.clicked.connect(self.later)
        self.own.entered.connect(self._typed)
        self.believe.clicked.connect(self.believe_laptop)
        self.whole.clicked.connect(self.show_whole)

    def show_question(self, question: Question, place: int, all: Sequence[Question]) -> None:
        """Ask about one of all disagreements."""
        again = question is self.asked
        self.asked, self._place, self._all = question, (place, len(all)), all
        self._title.set_text(lambda: self.sentences.question(question))
        self._groups = together(question.conflict.values)
        values = [group[0].value for group in self._groups]
        field = question.conflict.field
        first = values.index(False) if field == "removed" and False in values else 0
        self.cards.show_cards(self._cards(question), self.cards.place if again else first)
        self.other.setVisible(field in _FREE)
        self.other.key = str(len(values) + 1)
        if not again:  # what is typed stays when the same question is only said anew
            self.own.hide()
            self.own.set_text("")
            self._whole = None
        self._show_trail()
        self._offer_laptop()
        for part in (self._count, self._why, self.other):
            part.refresh()

    def _cards(self, question: Question) -> list[ValueCard]:
        wording, field = self.sentences.wording, question.conflict.field
        read = [
            wording.value(field, group[0].value, question.names, question.sex)
            for group in self._groups
        ]
        cards = []
        for at, group in enumerate(self._groups):
            others = [text for n, text in enumerate(read) if n != at]
            words = differing(read[at], others) if field in _FREE else read[at]
            who = self.look.language.listed(*dict.fromkeys(one.author for one in group))
            laptops = self.look.language.listed(
                *dict.fromkeys(f"\u2068{one.laptop}\u2069" for one in group if one.laptop)
            )
            where = self.tr("on {laptop}").format(laptop=laptops) if laptops else ""
            when = wording.moment(group[0].at, "date")
            cards.append(ValueCard(group[0].value, words, who, where, when))
        return cards

    # What it went through

    def _show_trail(self) -> None:
        question = self.asked
        if question is None:
            return
        entries = question.history if self._whole is None else self._whole
        steps = self._steps(question, entries)
        self.trail.show_steps(steps if self._whole is not None else steps[-8:])
        self._known.refresh()
        self.whole.refresh()

    def show_whole(self) -> None:
        """All that was ever written of the record, or of this field only again."""
        question = self.asked
        if question is None:
            return
        if self._whole is not None:
            self._whole = None
            self._show_trail()
            return

        def show(found: list[Entry]) -> None:
            if question is self.asked:
                self._whole = found
                self._show_trail()

        self.wanted.emit(deciding.whole_history(question.conflict.id), show)

    def _steps(self, question: Question, entries: Sequence[Entry]) -> list[Step]:
        wording, field = self.sentences.wording, question.conflict.field
        competing = {
            (value.replica, value.at): number
            for number, group in enumerate(self._groups, 1)
            for value in group
        }
        writers = Writers(self.look, ((e.author, e.laptop) for e in entries))
        found = []
        for entry in entries:
            if entry.void:
                continue
            said = wording.value(entry.field, entry.value, question.names, question.sex)
            if self._whole is not None:
                said = f"{wording.field(entry.field)}: {said}"
            number = competing.get((entry.replica, entry.at), 0) if entry.field == field else 0
            who = writers.named(entry.author, entry.laptop)
            found.append(Step(wording.moment(entry.at), who, said, number))
        return found

    # Words

    def _count_words(self) -> str:
        place, total = self._place
        return self.tr("{place} of {total}").format(place=place, total=total) if total else ""

    def _why_words(self) -> str:
        if self.asked is not None and self.asked.conflict.field == "removed":
            return self.tr(
                "One laptop removed it while another went on writing. Nothing is lost until you"
                " choose."
            )
        return self.tr(
            "Several laptops wrote different values without knowing of each other. All are kept"
            " until you choose."
        )

    def _known_words(self) -> str:
        if self._whole is None:
            return self.tr("What was written here")
        return self.tr("What the record went through")

    def _whole_words(self) -> str:
        return self.tr("The whole record") if self._whole is None else self.tr("Only this")

    def _believe_words(self) -> str:
        writer = self._writer()
        if writer is None:
            return ""
        who = Writers(self.look, [(writer.author, writer.laptop)])
        told = self.look.language.listed(
            who.named(writer.author, writer.laptop), f"\u2068{writer.laptop}\u2069"
        )
        words = self.tr("Take all %n from {laptop}", "", len(self._believed()))
        return fill(words, laptop=told)

    # Deciding

    def _writer(self) -> Value | None:
        """Whose value is chosen."""
        place = self.cards.place
        return self._groups[place][0] if 0 <= place < len(self._groups) else None

    def _believed(self) -> list[Question]:
        """The disagreements in which the same laptop wrote."""
        writer = self._writer()
        if writer is None:
            return []
        told = writer.author, writer.laptop
        return [one for one in self._all if deciding.wrote(one.conflict, *told)]

    def _offer_laptop(self) -> None:
        self.believe.setVisible(len(self._believed()) > 1)
        self.believe.refresh()

    def believe_laptop(self) -> None:
        """Every disagreement in which this laptop wrote takes its value."""
        writer, count = self._writer(), len(self._believed())
        if writer is not None and count > 1:
            words = self.tr("%n decided; every laptop will see it", "", count)
            self.decided.emit(deciding.believe(writer.author, writer.laptop), words)

    def decide(self) -> None:
        """What Enter does."""
        card = self.cards.card
        if self.asked is not None and card is not None:
            self.kept.emit(self.asked, card.value)

    def write_other(self, text: str = "") -> None:
        """A value that no laptop has: its line takes the keyboard."""
        self.own.show()
        if text:
            self.own.set_text(text)
        self.own.line.setFocus()

    def _typed(self) -> None:
        typed = self.own.text().strip()
        if self.asked is not None and typed:
            self.kept.emit(self.asked, typed)

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
        if key == keys.Key_F3:
            return self.show_whole
        number = digit_of(event)
        if number == 0:
            return self.believe_laptop
        if number is not None and number <= len(self.cards.cards):
            return lambda: self.cards.take(number - 1)
        if number == len(self.cards.cards) + 1 and not self.other.isHidden():
            return self.write_other
        return None


def together(values: Sequence[Value]) -> list[list[Value]]:
    """Equal values of several laptops as one, in the order of the first."""
    groups: dict[tuple[str, str], list[Value]] = {}
    for value in values:
        groups.setdefault((type(value.value).__name__, repr(value.value)), []).append(value)
    return list(groups.values())
