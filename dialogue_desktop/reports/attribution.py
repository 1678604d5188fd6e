"""How a speaker appears in an output: the one place that applies a session's rule (N3, S7).

Everything that leaves the note-taker's own window asks here and keeps only the answer, a
:class:`Voice`. What the rule forbids is not in it, so no layout, language or format can print
it by accident.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol
from uuid import UUID

from ..domain.balance import GROUPS, group_of
from ..domain.choices import ROLES
from ..domain.names import fold
from ..domain.sessions import FROM_STRICT
from .joining import SMALLEST_CELL, joined, shown_as

STRICTEST = FROM_STRICT[0]
_SEXED_GROUPS = frozenset({"elected"})
"""Only of an elected person does the word itself say a sex: une élue, un élu."""

_ROLE_WORDS = {
    "official": "elu elue elus elues maire mairesse conseiller conseillere depute deputee "
    "senateur senatrice elected mayor councillor official منتخب منتخبه مستشار مستشاره عمده",
    "association": "association associations associatif associative ong osc ngo citoyen citoyenne "
    "جمعيه جمعوي جمعويه",
    "cooperative": "cooperative cooperatives cooperateur cooperatrice تعاونيه متعاون متعاونه",
    "mutual": "mutuelle mutuelles mutual تعاضديه",
    "administration": "administration prefet prefete prefecture ministere directeur directrice "
    "اداره عامل والي مدير مديره",
    "university": "universite professeur professeure chercheur chercheuse university جامعه باحث "
    "باحثه استاذ استاذه",
    "media": "media journaliste presse journalist صحافه صحافي صحافيه اعلام",
}
_ROLE_OF_WORD = {word: role for role, words in _ROLE_WORDS.items() for word in words.split()}


class PersonLine(Protocol):
    """What must be known of a person to say how they appear; a roster line has it."""

    @property
    def name(self) -> str | None: ...
    @property
    def name_ar(self) -> str | None: ...
    @property
    def sex(self) -> str | None: ...
    @property
    def role(self) -> str | None: ...


Speaker = tuple[UUID | None, str | None]
"""Somebody of whom something is told: an id of the list, what was written of them, or both."""


@dataclass(frozen=True)
class Voice:
    """All that an output may know of who spoke; under rule *none* there is no voice at all.

    ``word`` is a key of ``resources/words/minutes``; it is empty where a name stands instead.
    """

    group: str
    word: str = ""
    name: str = ""
    name_ar: str = ""


@dataclass(frozen=True)
class Attribution:
    """The rule of one session, with the people it may have to speak of.

    ``in_the_room`` are the ids in the register: they decide how much of a role may be worded.
    ``speakers`` are all of whom something is told, by id and by what was written of them: a role
    of a few people in the room stands with another, and then with all of that row.
    """

    rule: str
    people: Mapping[UUID, PersonLine]
    in_the_room: frozenset[UUID] = frozenset()
    speakers: frozenset[Speaker] = frozenset()

    def __post_init__(self) -> None:
        if self.rule not in FROM_STRICT:  # a newer version's rule: say nothing rather than guess
            object.__setattr__(self, "rule", STRICTEST)

    def voice(self, speaker_id: UUID | None, speaker_role: str | None = None) -> Voice | None:
        """How this speaker appears; ``None`` when nobody was noted or the rule is *none*."""
        if self.rule == STRICTEST or (speaker_id is None and not speaker_role):
            return None
        person = self.people.get(speaker_id) if speaker_id else None
        role = self._role_of(speaker_id, speaker_role)
        if person and self._names(person):
            return Voice(group_of(role), name=person.name or "", name_ar=person.name_ar or "")
        if role is None:
            what = "organisation" if self.rule == "organisation" else "voice"
            return Voice(group_of(role), f"{what}.unrecorded")
        row = self._row(group_of(role))
        if len(row) > 1:
            return Voice(shown_as(row), f"voice.{'anyone' if row == GROUPS else '+'.join(row)}")
        if self.rule == "organisation" and self._kinds_may_be_told(role):
            return Voice(row[0], f"organisation.{role}")
        if row[0] in self._sexed and person and person.sex in ("female", "male"):
            return Voice(row[0], f"voice.{row[0]}.{person.sex}")
        return Voice(row[0], f"voice.{row[0]}")

    def _names(self, person: PersonLine) -> bool:
        """Whether this person is named here."""
        return self.rule == "named" and consents(person) and bool(person.name or person.name_ar)

    def _role_of(self, id: UUID | None, written: str | None) -> str | None:
        person = self.people.get(id) if id else None
        known = person.role if person and person.role in ROLES else None
        return role_spoken(written) or known

    def _row(self, own: str) -> tuple[str, ...]:
        """The groups that a group stands with: alone where it is many, or nobody counted."""
        if not self.in_the_room:
            return (own,)
        people: Counter[str] = Counter()
        for role, count in self._roles.items():
            people[group_of(role)] += count
        rows = joined(people, {own, *map(group_of, self._told)})
        return next(row for row in rows if own in row)

    def _kinds_may_be_told(self, role: str) -> bool:
        """Whether each kind of organisation that is told of a group is many."""
        told = {each for each in (role, *self._told) if group_of(each) == group_of(role)}
        return not self.in_the_room or all(self._roles[each] >= SMALLEST_CELL for each in told)

    @cached_property
    def _unnamed(self) -> list[PersonLine]:
        """The people in the room among whom somebody told by role can be: not those named."""
        here = (self.people[id] for id in self.in_the_room if id in self.people)
        return [person for person in here if not self._names(person)]

    @cached_property
    def _roles(self) -> Counter[str | None]:
        return Counter(person.role for person in self._unnamed)

    @cached_property
    def _told(self) -> frozenset[str]:
        """The roles of all of whom something is told by their role."""
        unnamed = (
            each
            for each in self.speakers
            if not (each[0] and (person := self.people.get(each[0])) and self._names(person))
        )
        return frozenset(role for each in unnamed if (role := self._role_of(*each)))

    @cached_property
    def _sexed(self) -> frozenset[str]:
        """Groups of which both sexes are many: one alone would give the other away."""
        counts = Counter((group_of(person.role), person.sex) for person in self._unnamed)
        return frozenset(
            group
            for group in _SEXED_GROUPS
            if min(counts[group, "female"], counts[group, "male"]) >= SMALLEST_CELL
        )


def role_spoken(text: str | None) -> str | None:
    """The known role in what was written of a speaker, or ``None``.

    The text itself is never shown: it can hold a name or an organisation. Of several roles in
    it the first counts, so that a mayor's deputy for associations is an official.
    """
    if not text:
        return None
    if text in ROLES:
        return text
    words = re.findall(r"\w+", fold(text))
    plain = (word.removeprefix("ال") for word in words)
    return next((_ROLE_OF_WORD[word] for word in plain if word in _ROLE_OF_WORD), None)


def consents(person: object) -> bool:
    """Whether this person's line says that they may be quoted by name; silence is no."""
    return getattr(person, "consent", False) is True
