"""What the notes call things: kinds of card, roles, attribution rules."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ...domain.balance import Voice, group_of
from ...domain.cards import unturned
from ...domain.choices import CONTRIBUTION_KINDS
from ...domain.roster import RosterLine
from ..look import Look, isolate
from ..operations.sessions import CardLine, ItemLine, SessionLine, ThemeLine

RULES = ("role", "organisation", "named", "none")
"""As they are offered: the usual one first, the strictest last."""

STRICTER = ("none", "organisation", "role", "named")
"""The same, the one that says least first."""

shape_of = group_of
"""The shape by which a role is drawn: square, diamond, circle."""


class SessionWords:
    """Asked at every drawing, so they follow the language."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str, of: str | None = None, count: int = -1) -> str:
        return QCoreApplication.translate("SessionWords", words, of, count)

    def title(self, line: SessionLine | ItemLine | ThemeLine | None) -> str:
        """The title in the interface's script, or else the one there is."""
        if line is None:
            return ""
        first, second = line.title, line.title_ar
        if self.look.rtl:
            first, second = second, first
        return unturned(first or second or "")

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
        word = f"{word[:1].lower()}{word[1:]}"
        return self.look.language.dotted(f"{first}{initial}", word)

    def sex(self, sex: str) -> str:
        """People of a sex, as a row of the balance."""
        return {
            "female": self.tr("Women"),
            "male": self.tr("Men"),
        }.get(sex, self.tr("Sex not recorded"))

    def group(self, group: str) -> str:
        """People of a group, as a row of the balance."""
        return {
            "elected": self.tr("Elected"),
            "civil": self.tr("Civil society"),
        }.get(group, self.tr("Others"))

    def voice(self, voice: Voice) -> str:
        """A voice of which nothing else is known: "Civil society, woman"."""
        if voice.group == "elected":
            return self.official(voice.sex)
        role = self.tr("Civil society") if voice.group == "civil" else self.tr("Others")
        both = {
            "female": self.tr("{role}, woman"),
            "male": self.tr("{role}, man"),
        }.get(voice.sex, "{role}")
        return both.format(role=role)

    def rendering(self, rendering: str | None) -> str:
        return {
            "verbatim": self.tr("word for word"),
            "paraphrase": self.tr("the meaning"),
        }.get(rendering or "", "")

    def language(self, code: str | None) -> str:
        """A language that is spoken, inside a sentence."""
        return {
            "fr": self.tr("in French"),
            "ar": self.tr("in standard Arabic"),
            "ary": self.tr("in Darija"),
            "zgh": self.tr("in Amazigh"),
            "en": self.tr("in English"),
        }.get(code or "", "")

    def trained(self, trained: bool, sex: str | None) -> str:
        """Of an official: trained, or not yet."""
        woman = sex == "female"
        if trained:
            return self.tr("trained", "a woman") if woman else self.tr("trained", "anybody")
        words = self.tr("not yet trained", "a woman"), self.tr("not yet trained", "anybody")
        return words[0] if woman else words[1]

    def linked(self, kind: str, card: str, arrow: bool = False) -> str:
        """How a card stands to another one, with an arrow in front where it stands under it."""
        words = {
            "answers": self.tr("answers {card}"),
            "supports": self.tr("supports {card}"),
            "differs": self.tr("differs from {card}"),
        }.get(kind, "")
        sign = ("↲ " if self.look.rtl else "↳ ") if arrow else ""
        return sign + words.format(card=card)

    def place(self, table: int | None, round: int | None) -> str:
        """A table and a round, as far as they are known."""
        if table and round:
            return self.tr("table {n}, round {m}").format(n=table, m=round)
        if round:
            return self.tr("round {n}").format(n=round)
        return self.tr("table {n}").format(n=table) if table else ""

    def closed(self, at: dt.datetime | None) -> str:
        """That a session is over, if it is."""
        if at is None:
            return ""
        time = self.look.language.time(at.astimezone())
        return self.tr("closed at {time}").format(time=time)

    def after_closing(self) -> str:
        return self.tr("noted after the session was closed")

    def letters(self, count: int) -> str:
        """How long a card is of which only the beginning is shown."""
        return self.tr("{n} letters, all kept").format(n=self.look.language.number(count))

    def nobody(self) -> str:
        return self.tr("Nobody in particular")

    def unknown(self, letters: str) -> str:
        return self.tr("Nobody is called “{letters}”").format(letters=isolate(letters))

    def new_theme(self, title: str) -> str:
        return self.tr("New theme “{title}”").format(title=isolate(title))

    def unite_themes(self, title: str) -> str:
        return self.tr("Two themes are called “{title}”: unite them").format(title=isolate(title))

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
