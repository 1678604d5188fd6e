"""What waits for a decision, whenever there is time for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...look import Look, Run
from ...parts import Box, Button, Glyph, Line, Paragraph, Rule, Sheet, Words, column, row


class DecideSheet(Sheet):
    """``decide(what)``: conflicts, twins or kinds."""

    decide = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(20, 12, 20, 6))
        self.conflicts = self.twins = self.kinds = 0
        self._twins_known = self._offered = False
        self._notes: dict[str, Line] = {}
        self._settled: set[str] = set()
        self._conflict_line = Paragraph(look, self._conflict_words)
        self._twin_line = Paragraph(look, self._twin_words)
        heading = Paragraph(look, lambda: self.tr("To decide, whenever you like"), 15, 600)
        self._glyphs: dict[str, Glyph] = {}
        self._buttons: dict[str, Button] = {}
        self._rows = {
            "conflicts": self._row(
                "disagreement",
                self._conflict_line,
                lambda: self.tr("two laptops, two values"),
                "conflicts",
            ),
            "twins": self._row(
                "twins", self._twin_line, lambda: self.tr("perhaps the same person"), "twins"
            ),
        }
        self._kind_line = Paragraph(look, self._kind_words)
        made = self._row("merge", self._kind_line, lambda: self.tr("on several laptops"), "kinds")
        self._made = column(look, Rule(look), made)
        self._made.hide()
        self.add(heading, self._rows["conflicts"], Rule(look), self._rows["twins"], self._made)
        self.refresh()

    def refresh(self) -> None:
        """Where there is little room the notes leave it to the counts."""
        self.set_margins((20, 6, 20, 2) if self.look.compact else (20, 12, 20, 6))
        self._show_notes()
        super().refresh()

    def _show_notes(self) -> None:
        """Of what does not wait nothing is explained."""
        for what, note in self._notes.items():
            note.setVisible(not self.look.compact and what not in self._settled)

    def _row(self, icon: str, line: Paragraph, note: Words, what: str) -> Box:
        look = self.look
        button = Button(look, lambda: self.tr("See"), height=36, size=14)
        button.clicked.connect(lambda: self.decide.emit(what))
        small = Line(look, note, 13, 400, "ink2", height=20)
        self._notes[what] = small
        words = column(look, "stretch", line, small, "stretch")
        glyph = Glyph(look, icon, 22, "look", 1.9)
        self._glyphs[what], self._buttons[what] = glyph, button
        return row(look, glyph, (words, 1), button, gap=12, margins=(6, 0))

    def show_conflicts(self, count: int) -> None:
        self.conflicts = count
        self._conflict_line.refresh()
        self._wait("conflicts", count, "disagreement")

    def show_kinds(self, count: int) -> None:
        """Shown only where laptops each made what is the same."""
        self.kinds = count
        self._made.setVisible(bool(count))
        self._kind_line.refresh()

    def show_twins(self, count: int) -> None:
        self.twins, self._twins_known = count, True
        self._twin_line.refresh()
        self._wait("twins", count, "twins")

    def offer_twins(self) -> None:
        """Among very many people twins are looked for when somebody asks."""
        self._offered = True
        self._twin_line.refresh()

    def _wait(self, what: str, count: int, icon: str) -> None:
        """Where nothing waits there is nothing to see."""
        (self._settled.discard if count else self._settled.add)(what)
        self._show_notes()
        self._buttons[what].setVisible(bool(count))
        self._glyphs[what].set_icon(icon if count else "check", "look" if count else "good")

    def _conflict_words(self) -> list[str | Run]:
        if not self.conflicts:
            return [self.tr("No disagreement")]
        return self._count(self.conflicts, self.tr("%n disagreement(s)", "", self.conflicts))

    def _kind_words(self) -> list[str | Run]:
        return self._count(self.kinds, self.tr("%n entered several times", "", self.kinds))

    def _twin_words(self) -> list[str | Run]:
        if self._offered and not self._twins_known:
            return [self.tr("Look for twins")]
        if not self._twins_known:
            return [self.tr("Looking for twins…")]
        if not self.twins:
            return [self.tr("No probable twin")]
        return self._count(self.twins, self.tr("%n probable twin(s)", "", self.twins))

    def _count(self, count: int, words: str) -> list[str | Run]:
        """The number stands out of its noun where a translation holds it."""
        number = str(count)
        before, found, after = words.partition(number)
        if not found:
            return [words]
        return [before, Run(number, weight=600), after] if before else [Run(number, 600), after]


class HandOverSheet(Sheet):
    """What leaves this laptop: one's own work on its way back, and, before anybody leaves for the
    field, the file that all laptops begin with. Both hold everything."""

    hand_over = Signal()
    prepare = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(20, 10, 20, 10))
        self.entries = 0
        self._line = Line(look, self._words, 13, 400, "ink2", height=20)
        self.button = Button(look, lambda: self.tr("Hand over"), icon="hand-over")
        self.button.clicked.connect(self.hand_over)
        heading = Line(look, lambda: self.tr("Hand-over"), 15, 600, height=24)
        self.prepare_button = Button(look, lambda: self.tr("Prepare"), icon="laptop")
        self.prepare_button.call(lambda: self.tr("Prepare the laptops"))
        self.prepare_button.clicked.connect(self.prepare)
        before = Paragraph(look, lambda: self.tr("Prepare the laptops"), 15, 600)
        note = Line(look, lambda: self.tr("one file for all of them"), 13, 400, "ink2")
        self._low = self._row(before, note, self.prepare_button)
        self._before = column(look, Rule(look), self._low)
        self.add(self._row(heading, self._line, self.button), self._before)
        self.refresh()

    def _row(self, heading: QWidget, note: Line, button: Button) -> Box:
        return row(self.look, (column(self.look, heading, note), 1), button, gap=4)

    def refresh(self) -> None:
        """Where there is little room, icons and air leave it to the words."""
        compact = self.look.compact
        self.button.icon_name = None if compact else "hand-over"
        self.prepare_button.icon_name = None if compact else "laptop"
        side, air = (14, 3) if compact else (20, 10)
        self.set_margins((side, air, side, max(air, 7)))
        for part in (self._before, self._low):
            part.set_margins((0, air // 2, 0, 0))
        super().refresh()

    def show_entries(self, entries: int, worth_giving: bool) -> None:
        """How much was not handed over yet; an empty programme prepares nobody."""
        self.entries = entries
        self._before.setVisible(worth_giving)
        self._line.refresh()

    def _words(self) -> str:
        if not self.entries:
            return self.tr("Nothing to hand over")
        return self.tr("%n entry(s) to hand over", "", self.entries)
