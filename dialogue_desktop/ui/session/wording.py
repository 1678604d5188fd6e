"""What the notes call things: kinds of card, roles, attribution rules."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ...domain.choices import CONTRIBUTION_KINDS
from ...domain.roster import RosterLine
from ..look import Look, isolate
from ..operations.sessions import CardLine, ItemLine, SessionLine, ThemeLine

RULES = ("role", "organisation", "named", "none")
"""As they are offered: the usual one first, the strictest last."""

_SHAPES = {
    "official": "elected",
    "association": "civil",
    "cooperative": "civil",
    "mutual": "civil",
    "social_enterprise": "civil",
}


def shape_of(role: str | None) -> str:
    """The shape by which a role is drawn: square, diamond, circle."""
    return _SHAPES.get(role or "", "other")


class SessionWords:
    """Asked at every drawing, so they follow the language."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("SessionWords", words)

    def title(self, line: SessionLine | ItemLine | ThemeLine | None) -> str:
        """The title in the interface's script, or else the one there is."""
        if line is None:
            return ""
        first, second = line.title, line.title_ar
        if self.look.rtl:
            first, second = second, first
        return first or second or ""

    def kind(self, kind: str) -> str:
        """The word of a kind; of one that a newer version knows, nothing."""
        return {
            "viewpoint": self.tr("Point of view"),
            "opinion": self.tr("Opinion"),
            "perspective": self.tr("Perspective"),
            "story": self.tr("Story"),
            "question": self.tr("Question"),
            "answer": self.tr("Answer"),
            "proposal": self.tr("Proposal"),
            "commitment": self.tr("Commitment"),
        }.get(kind, "")

    def icon(self, kind: str) -> str:
        return kind if kind in CONTRIBUTION_KINDS else "viewpoint"

    def role(self, role: str | None) -> str:
        """A role with no sex: what a name is followed by, what can be picked for a stranger."""
        return {
            "official": self.tr("Elected official"),
            "association": self.tr("Association"),
            "cooperative": self.tr("Cooperative"),
            "mutual": self.tr("Mutual"),
            "social_enterprise": self.tr("Social enterprise"),
            "administration": self.tr("Administration"),
            "university": self.tr("University"),
            "media": self.tr("Media"),
            "other": self.tr("Other role"),
        }.get(role or "", "")

    def role_said(self, role: str | None, sex: str | None) -> str:
        """A role as a card shows it to the person who takes the notes."""
        if role == "official":
            return self.official(sex)
        word = self.role(role)
        if not word or sex not in ("female", "male"):
            return word
        both = self.tr("{role}, woman") if sex == "female" else self.tr("{role}, man")
        return both.format(role=word)

    def official(self, sex: str | None) -> str:
        """What an elected official is called, by the record."""
        elected = {"female": self.tr("Elected woman"), "male": self.tr("Elected man")}
        return elected.get(sex or "", self.role("official"))

    def role_of(self, person: RosterLine) -> str:
        """A person's role beside their name, which tells enough of who they are."""
        official = person.role == "official"
        return self.official(person.sex) if official else self.role(person.role)

    def organisation(self, role: str | None) -> str:
        """The kind of organisation somebody speaks for."""
        if role == "official":
            return self.tr("Local authority")
        return self.role(role)

    def who(self, card: CardLine, rule: str, person: RosterLine | None) -> str:
        """The speaker as the session's rule allows; nothing when nobody is kept."""
        if rule == "none" or not (card.speaker_id or card.speaker_role):
            return ""
        role = card.speaker_role or (person.role if person else None)
        if rule == "named" and person:
            return person.leading(self.look.rtl)
        if rule == "organisation":
            return self.organisation(role) or self.tr("Somebody")
        sex = person.sex if person else None
        return self.role_said(role, sex) or self.tr("Somebody")

    def speaker(self, person: RosterLine) -> str:
        """Who speaks, on the line: a short name and what they are, "Rachida T. · cooperative"."""
        first, *more = person.leading(self.look.rtl).split()
        initial = f" {more[-1].removeprefix('ال')[:1]}." if more else ""
        word = self.role_of(person)
        return f"{first}{initial} · {word[:1].lower()}{word[1:]}" if word else f"{first}{initial}"

    def nobody(self) -> str:
        return self.tr("Nobody in particular")

    def unknown(self, letters: str) -> str:
        return self.tr("Nobody answers to “{letters}”").format(letters=isolate(letters))

    def new_theme(self, title: str) -> str:
        return self.tr("New theme “{title}”").format(title=isolate(title))

    def correcting(self, time: dt.datetime | None) -> str:
        """What stands on the line is a card of the past."""
        at = self.look.language.time(time) if time else ""
        return self.tr("correcting the card of {time}").format(time=at)

    def rule(self, rule: str) -> str:
        """The rule in force, under the session's title."""
        return {
            "role": self.tr("No name leaves this window: minutes by role"),
            "organisation": self.tr("No name leaves this window: minutes by kind of organisation"),
            "named": self.tr("Names only of those who agreed; the role of everybody else"),
            "none": self.tr("Nobody is named and no speaker is kept"),
        }.get(rule, "")

    def rule_name(self, rule: str) -> str:
        return {
            "role": self.tr("By role"),
            "organisation": self.tr("By kind of organisation"),
            "named": self.tr("With names, for those who agree"),
            "none": self.tr("Nobody"),
        }[rule]

    def rule_note(self, rule: str) -> str:
        return {
            "role": self.tr("“Elected woman”, “Cooperative, man”. No name leaves this window."),
            "organisation": self.tr("“Association”, “Local authority”. No name, no sex."),
            "named": self.tr("The name where the person agreed, the role everywhere else."),
            "none": self.tr("Who speaks is kept nowhere, not even on this laptop."),
        }[rule]
