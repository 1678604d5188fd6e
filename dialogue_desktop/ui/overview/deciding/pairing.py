"""Whether two people are one: side by side, with what would be known of the one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...digits import digit_of
from ...look import Look
from ...operations import deciding
from ...operations.deciding import Facts
from ...operations.merging import Pairing
from ...parts import (
    Box,
    Button,
    Glyph,
    Line,
    Paragraph,
    Pill,
    Scroll,
    Sheet,
    avatar_letters,
    column,
    row,
)
from ..sentences import Sentences
from ..wording import role_shape
from .pair_table import FieldPair, PairTable, Side

FIELDS = (
    "name", "name_ar", "phone", "email", "commune", "role", "function", "organisation_id",
    "birth_year", "sex", "province", "region", "age_band", "area", "disability", "cohort_id",
    "remark",
)  # fmt: skip
ALWAYS = {"name", "name_ar", "phone", "commune"}
"""Fields shown also where neither record says anything: whoever decides looks for them."""
ASIDE = {"province", "region", "age_band", "area", "disability", "cohort_id"}
"""Fields that say nothing where both records say the same."""


class PairSheet(Sheet):
    """``decided(job, words)``: united or kept apart; ``later()``; ``wanted(job, then)`` reads what
    hangs on the two."""

    decided = Signal(object, str)
    later = Signal()
    wanted = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(28, 20, 28, 20))
        self.sentences = Sentences(look)
        self.asked: Pairing | None = None
        self._facts: list[Facts] = []
        self._place = (0, 0)
        title = Paragraph(look, lambda: self.tr("Is this the same person?"), 22, 600, leading=1.5)
        self._count = Line(look, self._count_words, 14, 400, "ink3", elide=False)
        self._likely = Pill(look, self._likely_words, "look", "twins")
        self.why = Paragraph(look, self._why_words, 15, 400, "ink2")
        self.table = PairTable(look)
        self.table.chosen.connect(self._allow)
        self._sum = Paragraph(look, self._sum_words, 14)
        summed = Box(
            look, Glyph(look, "participants", 20), (self._sum, 1),
            vertical=False, gap=10, margins=(8, 14), ground="sunk", radius=8,
        )  # fmt: skip
        self.keep = Button(
            look, lambda: self.tr("One person"), "primary", "twins", "Enter", height=44
        )
        self.other = Button(look, lambda: self.tr("Two people"), "quiet", key="2", height=44)
        self.not_now = Button(look, lambda: self.tr("Later"), "plain", key="Esc", height=44)
        self.keep.clicked.connect(self.unite)
        self.other.clicked.connect(self.part)
        self.not_now.clicked.connect(self.later)
        hint = Paragraph(look, self._hint_words, 13, 400, "ink3")
        kept = Line(look, lambda: self.tr("Can be undone, even in six months"), 14, 400, "ink2")
        self._back = row(look, Glyph(look, "undo", 18), kept, gap=8)
        body = column(look, self.table, "stretch")
        self.add(
            row(look, (title, 1), self._count, self._likely, gap=12),
            self.why,
            8,
            (Scroll(look, body), 1),
            6,
            summed,
            4,
            hint,
            6,
            row(look, self.keep, self.other, self.not_now, "stretch", self._back, gap=2),
        )
        self.refresh()

    def refresh(self) -> None:
        """Where there is little width, the keys leave it to the words."""
        compact = self.look.compact
        self.not_now.key = None if compact else "Esc"
        self._back.setVisible(not compact)
        self.set_margins((16, 10, 16, 8) if compact else (28, 20, 28, 12))
        super().refresh()
        if self.asked is not None:
            self.table.say_anew(self._sides(self.asked), self._rows(self.asked))

    @property
    def first(self) -> QWidget:
        """What takes the keys."""
        return self.table

    def show_pairing(self, pairing: Pairing, place: int, total: int) -> None:
        """Ask whether two people are one; what was chosen stays where the two are the same."""
        again, self.asked = pairing == self.asked, pairing
        self._place = (place, total)
        if not again:
            self._facts = []
            # Enter alone must not unite people who are only possibly the same.
            kept = 0 if self.sentences.is_sure(pairing) else None
            self.table.show_pair(self._sides(pairing), self._rows(pairing), kept)
            ids = [pairing.first.id, pairing.second.id]
            self.wanted.emit(deciding.facts(ids), lambda found: self.show_facts(pairing, found))
        self._allow()
        for part in (self._count, self._likely, self.why, self._sum):
            part.refresh()

    def show_facts(self, pairing: Pairing, found: list[Facts]) -> None:
        """What hangs on the two is known now."""
        if pairing is self.asked:
            self._facts = found
            self.table.say_anew(self._sides(pairing), self._rows(pairing))
            self._sum.refresh()

    def _allow(self) -> None:
        if self.table.kept is None:
            self.keep.disable(lambda: self.tr("First choose the record to keep: ← or →"))
        else:
            self.keep.enable()

    # What is shown

    def _sides(self, pairing: Pairing) -> tuple[Side, Side]:
        first, second = (
            Side(
                self._name(person),
                self._note(number),
                avatar_letters(person.name, person.name_ar, self.look.rtl),
                role_shape(person.role),
            )
            for number, person in enumerate((pairing.first, pairing.second))
        )
        return first, second

    def _name(self, person: Any) -> str:
        first, second = person.name or "", person.name_ar or ""
        return (second or first) if self.look.rtl else (first or second)

    def _note(self, number: int) -> str:
        if not self._facts:
            return ""
        made = self._facts[number].made
        day = self.look.language.date(made.at.astimezone().date(), "date")
        return self.look.language.dotted(made.author, day)

    def _rows(self, pairing: Pairing) -> list[FieldPair]:
        found = []
        for field in FIELDS:
            values = getattr(pairing.first, field), getattr(pairing.second, field)
            if field in ASIDE and values[0] == values[1]:
                continue
            if any(values) or field in ALWAYS:
                found.append(self._row(pairing, field, values))
        if self._facts:
            words = self._hanging(self._facts[0]), self._hanging(self._facts[1])
            found.append(FieldPair("", self.tr("Noted"), words, sign="+"))
        return found

    def _row(self, pairing: Pairing, field: str, values: tuple[Any, Any]) -> FieldPair:
        wording = self.sentences.wording
        first, second = (
            wording.value(field, value, pairing.names, person.sex) if value else ""
            for value, person in zip(values, (pairing.first, pairing.second), strict=True)
        )
        label = wording.field(field)
        label = label[:1].upper() + label[1:]
        if not all(values):
            return FieldPair(field, label, (first, second), sign="+" if any(values) else "=")
        if values[0] == values[1]:
            return FieldPair(field, label, (first, second))
        return FieldPair(field, label, (first, second), values, "≠")

    def _hanging(self, facts: Facts) -> str:
        halves = self.tr("%n half-day(s)", "", facts.halves)
        words = self.tr("%n contribution(s)", "", facts.words)
        told = (halves if facts.halves else "", words if facts.words else "")
        return self.look.language.listed(*told)

    # Words

    def _count_words(self) -> str:
        place, total = self._place
        return self.tr("{place} of {total}").format(place=place, total=total) if total else ""

    def _why_words(self) -> str:
        if self.asked is None:
            return ""
        told = self.look.language.listed(*self.sentences.reasons(self.asked))
        told = told[:1].upper() + told[1:]
        return self.tr("{reasons}. The program never decides by itself.").format(reasons=told)

    def _likely_words(self) -> str:
        return self.sentences.likely(self.asked) if self.asked is not None else ""

    def _sum_words(self) -> str:
        return self.tr(
            "United: one person with all that was noted of both, a half-day marked twice counted"
            " once. Nothing is lost."
        )

    def _hint_words(self) -> str:
        return self.tr("← → the record to keep, then value by value   ↑ ↓ what differs")

    # Deciding

    def unite(self) -> None:
        """What Enter does."""
        pairing, kept = self.asked, self.table.kept
        if pairing is None or kept is None:
            return
        ids = [pairing.first.id, pairing.second.id]
        job = deciding.unite(ids[kept], ids[1 - kept], self.table.picked)
        self.decided.emit(job, self.tr("United: one person, all that was noted of both"))

    def part(self) -> None:
        """They are two people."""
        if self.asked is not None:
            job = deciding.keep_apart(self.asked.first.id, self.asked.second.id)
            self.decided.emit(job, self.tr("Two people: this will not be asked again"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Return, keys.Key_Enter):
            self.unite()
        elif key == keys.Key_Escape:
            self.later.emit()
        elif digit_of(event) == 2:
            self.part()
        else:
            super().keyPressEvent(event)
