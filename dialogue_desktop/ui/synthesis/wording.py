"""What the synthesis calls things: stances, agreement, what follows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ...domain.choices import STANCES
from ...domain.hands import raised
from ...domain.notes import answers, said_text
from ..look import Look
from ..operations.statements import StatementLine
from ..parts import CardContent

TILES = {"support": "present", "reserve": "reserve", "differ": "differs"}
"""The tile of a stance."""


class SynthesisWords:
    """Asked at every drawing, so they follow the language."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str, about: str | None = None, n: int = -1) -> str:
        return QCoreApplication.translate("SynthesisWords", words, about, n)

    def answers(self, text: str, query: str) -> bool:
        """Whether a text holds the words of a search, in either script."""
        return answers(said_text(text), query)

    def without_theme(self) -> str:
        return self.tr("Without theme")

    def all_statements(self) -> str:
        return self.tr("All statements")

    def stance(self, stance: str) -> str:
        """How a hand is raised."""
        return {
            "support": self.tr("Support"),
            "reserve": self.tr("Reservation"),
            "differ": self.tr("Differs"),
        }[stance]

    def who(self, who: str) -> str:
        """Whose hands are counted."""
        return {
            "women": self.tr("women"),
            "men": self.tr("men"),
            "others": self.tr("others"),
        }[who]

    def group(self, group: str) -> str:
        """How far a room agrees."""
        return {
            "agrees": self.tr("Where the room agrees"),
            "reserves": self.tr("Agreed, with a reservation"),
            "differs": self.tr("Where the room differs"),
            "uncounted": self.tr("Not counted yet"),
        }[group]

    def silent(self, silent: int, present: int) -> str:
        """Hands that were not raised, or more hands than people."""
        if silent < 0:
            return self.tr("%n hand(s) more than people present", "", -silent)
        words = self.tr("%n of the {present} present did not raise a hand", "", silent)
        return words.format(present=present)

    def cards(self, count: int) -> str:
        return self.tr("%n card(s)", "", count)

    def linked(self, cards: int, reserves: int) -> str:
        """How many cards the statement is made of, and how many hold back."""
        if not cards and not reserves:
            return ""
        made = self.tr("%n make the statement", "", cards)
        held = self.tr("%n hold back", "", reserves) if reserves else ""
        return self.look.language.listed(made, held)

    def people(self, count: int) -> str:
        return self.tr("%n people", "", count) if count else ""

    def bare(self, content: CardContent) -> CardContent:
        """A card under its theme, which need not be said again, nor the time."""
        return replace(content, theme="", time="")

    def statement(self, theme: str, line: StatementLine) -> CardContent:
        """A statement among all of them, its ``theme`` in words: its hands, whether it was kept."""
        hands = [
            f"{self.stance(stance)} {raised(line.counts, stance)}"
            for stance in STANCES
            if raised(line.counts, stance)
        ]
        at = line.approved_at or line.written_at
        return CardContent(
            icon="check" if line.approved_at else "pen",
            kind=theme,
            role="",
            who=self.look.language.listed(*hands),
            theme="",
            time=self.look.language.time(at.astimezone()) if at else "",
            text=line.text,
            strong=bool(line.approved_at),
        )
