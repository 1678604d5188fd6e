"""What stands on the line besides the words: speaker, themes, kind. Kept from card to card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from ...domain.balance import GROUPS, SEXES, Voice
from ...domain.cards import KIND, SPEAKER, THEME, Query, complete, namesakes, same_title
from ...domain.choices import CONTRIBUTION_KINDS, RENDERINGS, ROLES, SPOKEN_LANGUAGES
from ...domain.names import fold, rank
from ...domain.roster import RosterLine
from ..operations.sessions import CardLine, LinkLine, ThemeLine
from ..participants.people import telling_words
from .proposals import MOST, Proposal
from .sitting import Sitting
from .wording import SessionWords, shape_of

NOBODY = "nobody"


class Union(NamedTuple):
    """Two themes of one name, to be one."""

    keep: UUID
    other: UUID


@dataclass
class Aim:
    """The tokens of the line. The last speaker and themes stay; the kind begins anew."""

    speaker_id: UUID | None = None
    role: str | None = None
    theme_ids: list[UUID] = field(default_factory=list)
    kind: str = CONTRIBUTION_KINDS[0]
    rendering: str | None = None
    """Word for word or the meaning; begins anew with every card, as the kind does."""
    language: str | None = None
    """What is spoken; stays until another one is."""
    link: LinkLine | None = None
    said_at: dt.datetime | None = None
    """When it was said, where somebody typed that."""
    carried: bool = False
    """Whether the themes are those of the card before: the first ``#`` then replaces them."""

    @classmethod
    def of(cls, card: CardLine, link: LinkLine | None) -> Aim:
        """The tokens of a card that was noted."""
        return cls(
            card.speaker_id,
            card.speaker_role,
            list(card.theme_ids),
            card.kind,
            card.rendering,
            card.language,
            link,
        )

    def speak(self, person: RosterLine | None, role: str | None = None) -> None:
        """Somebody on the list speaks, or somebody of whom only the role is known, or nobody."""
        self.speaker_id = person.id if person else None
        self.role = person.role if person else role

    def about(self, theme: UUID) -> None:
        """The card is about a theme."""
        if self.carried:
            self.theme_ids, self.carried = [], False
        if theme not in self.theme_ids:
            self.theme_ids.append(theme)

    def next_card(self) -> None:
        """What stays for the next card."""
        self.kind, self.carried = CONTRIBUTION_KINDS[0], True
        self.rendering = self.link = self.said_at = None

    def manner(self, word: str) -> None:
        """How the words were noted, or in which language they were said; again, not at all."""
        if word in RENDERINGS:
            self.rendering = None if word == self.rendering else word
        elif word in SPOKEN_LANGUAGES:
            self.language = None if word == self.language else word
        else:
            self.kind = word

    def turn(self, field: str, choices: Sequence[str]) -> None:
        """The next of several choices, and after the last one none."""
        here = getattr(self, field)
        place = choices.index(here) + 1 if here in choices else 0
        setattr(self, field, choices[place] if place < len(choices) else None)

    def kept(self, named: bool) -> dict[str, Any]:
        """As a draft keeps it; where nobody is named, without any speaker."""
        return {
            "speaker": self.speaker_id.hex if named and self.speaker_id else None,
            "role": self.role if named else None,
            "themes": [id.hex for id in self.theme_ids],
            "kind": self.kind,
            "rendering": self.rendering,
            "language": self.language,
            "link": [self.link.target.hex, self.link.kind] if self.link else None,
            "carried": self.carried,
        }

    @classmethod
    def read(cls, kept: dict[str, Any]) -> Aim:
        """From a draft."""
        speaker = kept.get("speaker")
        kind, link = kept.get("kind"), kept.get("link")
        return cls(
            UUID(speaker) if speaker else None,
            kept.get("role"),
            [UUID(id) for id in kept.get("themes", ())],
            kind if kind in CONTRIBUTION_KINDS else CONTRIBUTION_KINDS[0],
            kept.get("rendering"),
            kept.get("language"),
            LinkLine(UUID(link[0]), link[1]) if link else None,
            carried=bool(kept.get("carried")),
        )


class Answers:
    """Who and what the letters of a query can mean in a session."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.words: SessionWords = sitting.words
        self.rtl = sitting.words.look.rtl

    def themes(self) -> dict[UUID, tuple[str | None, str | None]]:
        return {id: (one.title, one.title_ar) for id, one in self.sitting.themes.items()}

    def is_name(self, letters: str) -> bool:
        """Whether the last of several words is a whole one of somebody whom they name."""
        last = fold(letters).split()[-1:]
        return any(
            last == [word]
            for person in self.people(letters)
            for word in f"{fold(person.name)} {fold(person.name_ar)}".split()
        )

    def may_name(self, letters: str) -> bool:
        """Whether letters are somebody's name, or the beginning of it."""
        return bool(self.people(letters))

    def people(self, letters: str) -> list[RosterLine]:
        """Best first: names before particles, then who spoke last, then the alphabet."""
        if not letters.strip():
            recent = map(self.sitting.person, self.sitting.recent_speakers())
            return [person for person in recent if person]
        order = {id: n for n, id in enumerate(self.sitting.recent_speakers())}
        found = self.sitting.notes.roster.find(letters, self.rtl)[:200]
        last = len(order)
        return sorted(found, key=lambda one: (_closeness(one, letters), order.get(one.id, last)))

    def roles(self, letters: str) -> list[str]:
        """Roles that the letters name, for a speaker who is not on the list."""
        if not letters.strip():
            return []
        names = {role: [self.words.role(role)] for role in ROLES}
        names["official"] += [self.words.official("female"), self.words.official("male")]
        return complete(letters, names)

    def kinds(self, letters: str) -> list[str]:
        """Kinds, and once there are letters also how it is noted and in which language."""
        words = self.words
        found = {kind: (words.kind(kind), kind) for kind in CONTRIBUTION_KINDS}
        if letters.strip():
            found.update({one: (words.rendering(one), one) for one in RENDERINGS})
            found.update({one: (words.language(one), one) for one in SPOKEN_LANGUAGES})
        return complete(letters, found)

    def voices(self, letters: str) -> list[Proposal]:
        """Who asks to speak where only a voice may be known."""
        choices = {
            Voice(sex, group): [self.words.voice(Voice(sex, group))]
            for sex in SEXES
            for group in GROUPS
        }
        return [
            Proposal(voice, self.words.voice(voice), role=voice.group)
            for voice in complete(letters, choices)
        ]

    def proposals(self, query: Query) -> list[Proposal]:
        """What to offer for a query, best first."""
        offered = {SPEAKER: self._speakers, THEME: self._themes, KIND: self._kinds}
        return offered[query.sign](query.letters.strip())

    def _speakers(self, letters: str) -> list[Proposal]:
        if self.sitting.rule == "none":
            return [Proposal(None, self.words.rule("none"), icon="hidden")]
        people = self.people(letters)[: MOST - 1]
        names = [person.leading(self.rtl) for person in people]
        lines = [
            self._person(one, names.count(name) > 1)
            for one, name in zip(people, names, strict=True)
        ]
        roles = [
            Proposal(role, self.words.role(role), role=shape_of(role))
            for role in self.roles(letters)[: MOST - len(lines)]
        ]
        if not letters and (lines or self.sitting.cards):
            lines.append(Proposal(NOBODY, self.words.nobody(), icon="hidden"))
        elif letters and complete(letters, {NOBODY: [self.words.nobody()]}):
            roles.append(Proposal(NOBODY, self.words.nobody(), icon="hidden"))
        if not lines and not roles and letters:
            return [Proposal(None, self.words.unknown(letters), icon="search")]
        return lines + roles

    def _person(self, person: RosterLine, namesake: bool) -> Proposal:
        body = person.organisation_ar if self.rtl else person.organisation
        note = body or person.function or self.words.role_of(person)
        if namesake:
            note = telling_words(person, self.rtl) or note
        words = person.leading(self.rtl)
        return Proposal(person, words, note or "", role=shape_of(person.role))

    def _themes(self, letters: str) -> list[Proposal]:
        known = self.themes()
        twins = {second: first for first, second in namesakes(known)}
        found = [id for id in complete(letters, known) if id not in twins][: MOST - 1]
        lines = [
            Proposal(id, self.words.title(self.sitting.themes[id]), icon="hash") for id in found
        ]
        lines += [
            Proposal(
                Union(first, second),
                self.words.unite_themes(self.words.title(self.sitting.themes[first])),
                icon="twins",
            )
            for second, first in twins.items()
            if first in found
        ][:2]
        if letters and same_title(letters, known) is None:
            lines.append(Proposal(letters, self.words.new_theme(letters), icon="plus"))
        return lines

    def _kinds(self, letters: str) -> list[Proposal]:
        return [self._kind(kind) for kind in self.kinds(letters)]

    def _kind(self, kind: str) -> Proposal:
        if kind in CONTRIBUTION_KINDS:
            key = f"Ctrl {CONTRIBUTION_KINDS.index(kind) + 1}"
            return Proposal(kind, self.words.kind(kind), key, icon=kind)
        said = self.words.rendering(kind)
        words = said or self.words.language(kind)
        icon, key = ("pen", "Ctrl 9") if said else ("speaker", "Ctrl 0")
        return Proposal(kind, words, key, icon=icon)

    # --- answering without asking --------------------------------------------------------------

    def only(self, query: Query) -> Any | None:
        """The one answer that needs no choice; None when there is none or are several."""
        letters = query.letters.strip()
        if query.sign == SPEAKER:
            people = self.people(letters) if letters else []
            exact = [
                one for one in people if same_title(letters, {0: (one.name, one.name_ar)}) == 0
            ]
            found: list[Any] = exact or people or self.roles(letters)
            return found[0] if len(found) == 1 else None
        if query.sign == KIND:
            kinds = self.kinds(letters)
            return kinds[0] if kinds else None
        known = self.themes()
        exact_theme = same_title(letters, known)
        twins = {second for _, second in namesakes(known)}
        near = [id for id in complete(letters, known) if id not in twins]
        return exact_theme or (near[0] if len(near) == 1 else None)

    def near(self, query: Query) -> list[UUID]:
        """The themes that a query may mean."""
        return complete(query.letters.strip(), self.themes())

    def theme(self, title: str) -> tuple[UUID, bool]:
        """The theme of a title and whether it is new; a new one is known from now on."""
        known = same_title(title, self.themes())
        if known:
            return known, False
        id = uuid4()
        self.sitting.themes[id] = ThemeLine(id, title)
        return id, True


def _closeness(person: RosterLine, letters: str) -> int:
    ranks = (rank(person.name, letters), rank(person.name_ar, letters))
    return min((found for found in ranks if found is not None), default=2)
