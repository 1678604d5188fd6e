"""What a person said, session by session, and how that leaves this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ...look import isolate
from ...parts import Button, Card, CardContent, Glyph, Line, Rule, Sheet, Tile, Title, row
from ...session.wording import SessionWords

if TYPE_CHECKING:
    from uuid import UUID

    from ...look import Look
    from ...operations.person import Dialogue, Person, Said
    from ...parts import Box

_FEW = 2
"""So many contributions of a session are shown until somebody asks for all."""


class Speaking(Sheet):
    """``turned()`` when more is shown."""

    turned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=8, margins=(20, 12, 20, 16))
        self.words = SessionWords(look)
        self.person: Person | None = None
        self._whole: set[UUID] = set()

    def show_person(self, person: Person) -> None:
        """Show somebody's sessions; what was shown whole stays so."""
        if self.person is None or self.person.id != person.id:
            self._whole.clear()
        self.person = person
        self.clear()
        look, title = self.look, Title(self.look, lambda: self.tr("In dialogue"))
        self.add(row(look, (title, 1), Line(look, self._counts(person), 14, 400, "ink2")))
        if not person.dialogue:
            self.add(Line(look, lambda: self.tr("No session yet"), 14, 400, "ink2"))
        for place, one in enumerate(person.dialogue):
            self._show(one, first=not place)

    def _counts(self, person: Person) -> str:
        if not person.dialogue:
            return ""
        sessions = self.tr("%n session(s)", "", len(person.dialogue))
        said = self.tr("%n contribution(s)", "", person.contributions)
        return self.look.language.listed(sessions, said)

    def _show(self, one: Dialogue, first: bool) -> None:
        look, whole = self.look, one.id in self._whole
        self.add(None if first else Rule(look), self._head(one))
        shown = one.said if whole else one.said[:_FEW]
        for said in shown:
            self.add(Card(look, self._card(said)))
        rest = len(one.said) - len(shown)
        if rest:
            more = Button(look, self.tr("and %n more", "", rest), "link", height=32, size=14)
            more.clicked.connect(lambda _, id=one.id: self._show_whole(id))
            self.add(row(look, more, "stretch"))

    def _show_whole(self, id: UUID) -> None:
        self._whole.add(id)
        if self.person is not None:
            self.show_person(self.person)
            self.turned.emit()

    def _head(self, one: Dialogue) -> Box:
        look, language = self.look, self.look.language
        first, second = one.title, one.title_ar
        title = isolate((second or first) if look.rtl else (first or second))
        day = language.date(one.date, "short") if one.date else ""
        place = language.listed(day, one.place) or title
        heading = Line(look, place, 15, 600, elide=False)
        number = self.tr("%n contribution(s)", "", len(one.said)) if one.said else ""
        about = language.dotted(title if place != title else "", number)
        return row(
            look, Tile(look, one.state, 24), heading, (Line(look, about, 14, 400, "ink2"), 1),
            Glyph(look, "lock", 16) if one.said else None,
            Line(look, self._rule(one), 13, 400, "ink2", elide=False) if one.said else None,
            gap=8,
        )  # fmt: skip

    def _rule(self, one: Dialogue) -> str:
        """How speakers of the session are shown outside of this laptop."""
        if one.rule == "named":
            agreed = self.person and any(
                each.purpose == "quotation" and each.state == "given"
                for each in self.person.agreements
            )
            if agreed:
                return self.tr("by name outside of this laptop")
        if one.rule == "organisation":
            return self.tr("by kind of organisation outside of this laptop")
        if one.rule == "none":
            return self.tr("as nobody outside of this laptop")
        return self.tr("by role outside of this laptop")

    def _card(self, said: Said) -> CardContent:
        language = self.look.language
        titles = (said.theme_ar or said.theme, said.theme or said.theme_ar)
        due = ""
        if said.due:
            due = self.tr("to be kept by {day}").format(day=language.date(said.due, "short"))
        return CardContent(
            icon=self.words.icon(said.kind),
            kind=self.words.kind(said.kind),
            role="",
            who=due,
            theme=titles[0] if self.look.rtl else titles[1],
            time=language.time(said.at.astimezone()) if said.at else "",
            text=said.text,
            strong=said.kind in ("commitment", "proposal"),
        )
