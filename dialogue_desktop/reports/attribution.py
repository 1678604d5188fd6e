"""How a speaker appears in an output: the one place that applies a session's rule (N3, S7).

Everything that leaves the note-taker's own window asks here and keeps only the answer, a
:class:`Voice`. What the rule forbids is not in it, so no layout, language or format can print
it by accident.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from ..domain.choices import ROLES
from ..domain.names import fold

SMALLEST_CELL = 5
"""Fewer people than this could be recognised, so they are never counted or worded alone."""

GROUPS = ("elected", "civil", "other")
"""What a reader is told by shape: square, diamond, circle."""

GROUP_OF_ROLE = {
    "official": "elected",
    "association": "civil",
    "cooperative": "civil",
    "mutual": "civil",
    "social_enterprise": "civil",
    **dict.fromkeys(("administration", "university", "media", "other"), "other"),
}

STRICTEST = "none"
_FROM_STRICT = ("none", "organisation", "role", "named")
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

    ``in_the_room`` are the ids in the register: they decide whether a sex may be worded.
    """

    rule: str
    people: Mapping[UUID, PersonLine]
    in_the_room: frozenset[UUID] = frozenset()
    _sexed: frozenset[str] = field(init=False, default=frozenset())

    def __post_init__(self) -> None:
        if self.rule not in _FROM_STRICT:  # a newer version's rule: say nothing rather than guess
            object.__setattr__(self, "rule", STRICTEST)
        object.__setattr__(self, "_sexed", self._groups_with_sex())

    def voice(self, speaker_id: UUID | None, speaker_role: str | None = None) -> Voice | None:
        """How this speaker appears; ``None`` when nobody was noted or the rule is *none*."""
        if self.rule == STRICTEST or (speaker_id is None and not speaker_role):
            return None
        person = self.people.get(speaker_id) if speaker_id else None
        role = role_spoken(speaker_role) or (person.role if person else None)
        if person and self.rule == "named" and consents(person) and (person.name or person.name_ar):
            return Voice(group_of(role), name=person.name or "", name_ar=person.name_ar or "")
        if self.rule == "organisation":
            return _kind_of_organisation(role)
        return self._role(role, person.sex if person else None)

    def _role(self, role: str | None, sex: str | None) -> Voice:
        group = group_of(role)
        if role is None:
            return Voice(group, "voice.unrecorded")
        if group in self._sexed and sex in ("female", "male"):
            return Voice(group, f"voice.{group}.{sex}")
        return Voice(group, f"voice.{group}")

    def _groups_with_sex(self) -> frozenset[str]:
        """Groups of which both sexes are many: one alone would give the other away."""
        counts = Counter(
            (group_of(person.role), person.sex)
            for person in (self.people.get(id) for id in self.in_the_room)
            if person
        )
        return frozenset(
            group
            for group in _SEXED_GROUPS
            if min(counts[group, "female"], counts[group, "male"]) >= SMALLEST_CELL
        )


def _kind_of_organisation(role: str | None) -> Voice:
    word = role if role in ROLES else "unrecorded"
    return Voice(group_of(role), f"organisation.{word}")


def group_of(role: str | None) -> str:
    """The group whose shape a role has; a role that nobody recorded counts as other."""
    return GROUP_OF_ROLE.get(role or "", "other")


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


def strictest(rules: Iterable[str]) -> str:
    """Of rules that laptops disagree on, the one that says least."""
    found = set(rules)
    return next((rule for rule in _FROM_STRICT if rule in found), STRICTEST)
