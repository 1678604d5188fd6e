"""Files full of speakers whose names are canaries: nothing that leaves a session may hold them.

Everything that says who somebody is bears the person's number; what is said bears none.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from PIL import Image

from dialogue_desktop import (
    AgendaItem,
    Attendance,
    Commitment,
    Consent,
    Contribution,
    Organisation,
    Participant,
    Session,
    Slot,
    Theme,
    Workspace,
)
from dialogue_desktop.domain.choices import CONTRIBUTION_KINDS, ROLES
from dialogue_desktop.domain.consents import PURPOSES
from dialogue_desktop.domain.contributions import CardLink
from dialogue_desktop.domain.harvests import Harvest
from dialogue_desktop.domain.statements import ShowOfHands, Statement

FIRST_DAY = dt.date(2022, 1, 3)
STRICT = ("none", "organisation", "role", "named")
SAID = (
    "On attend un local depuis deux ans.",
    "الملف يمر من ثلاثة مكاتب قبل التوقيع.",
    "Qui décide, au bout du compte ?",
    "نريد أن نعرف متى يُعلن عن القرار.",
    "Je m’engage à apporter la liste.",
    "On ne nous a jamais raconté cela de cette façon 🙂.",
)


@dataclass
class Told:
    """A session as it was made: the rule that holds, who was there, and of whom something is
    told."""

    session: UUID
    rule: str
    present: set[UUID] = field(default_factory=set)
    speakers: set[UUID] = field(default_factory=set)


@dataclass
class Planted:
    """What a file was filled with."""

    people: dict[UUID, Participant]
    numbers: dict[UUID, int]
    erased: set[UUID]
    quoted: set[UUID]
    """Who may be named where the rule is *named*: they agreed, and nobody says otherwise."""
    sessions: list[Told]

    def canaries(self, but: set[UUID] = frozenset()) -> list[str]:  # type: ignore[assignment]
        """All that says who somebody is; of some people everything but their names."""
        found = []
        for id, n in self.numbers.items():
            names = [] if id in but else [f"Qanari{n}", f"Zulbet{n}", f"قناري{n}", f"زلبط{n}"]
            found += [*names, f"Orgatest{n}", f"منظمتي{n}", f"Fonctari{n}", f"qanari{n}@", phone(n)]
            found += [str(id), id.hex, id.hex.upper()]
        return found


def phone(number: int) -> str:
    """The digits of a number that nobody has."""
    return f"61{number}973"


def planted(ws: Workspace, seed: int, sessions: int, folder: Path) -> Planted:
    """Fill a file with people and sessions of every rule, two of them of competing rules."""
    chance = Random(seed)
    people = _people(ws, seed, chance)
    numbers = {person.id: seed % 90 * 100 + 1000 + n for n, person in enumerate(people)}
    ids = [person.id for person in people]
    quoted = _consents(ws, ids, chance)
    themes = [Theme(title="Foncier", title_ar="العقار"), Theme(title="Marchés publics")]
    ws.add_all(themes)
    told = [_session(ws, day, ids, numbers, themes, chance, folder) for day in range(sessions)]
    erased = set(chance.sample(ids, 3))
    for id in erased:
        ws.erase(id)
    _compete(ws, told, chance, folder)
    by_id = {person.id: person for person in people}
    return Planted(by_id, numbers, erased, quoted - erased, told)


def _people(ws: Workspace, seed: int, chance: Random) -> list[Participant]:
    """Thirty people; some roles are those of few."""
    weights = [chance.choice((0, 1, 3, 8)) for _ in ROLES]
    weights[0] = chance.choice((1, 4, 12))
    made = []
    for place in range(30):
        n = seed % 90 * 100 + 1000 + place
        body = Organisation(name=f"Orgatest{n}", name_ar=f"منظمتي{n}")
        person = Participant(
            name=f"Qanari{n} Zulbet{n}",
            name_ar=f"قناري{n} زلبط{n}",
            sex=chance.choice(("female", "male", "female", "male", None)),
            role=chance.choices((*ROLES, None), (*weights, 1))[0],
            phone=f"0{phone(n)}",
            email=f"qanari{n}@canaris.example",
            function=f"Fonctari{n}",
            organisation_id=body.id,
        )
        ws.add(body)
        made.append(ws.add(person))
    return made


def _consents(ws: Workspace, ids: list[UUID], chance: Random) -> set[UUID]:
    """Some agree to be quoted, some took it back, some agreed to other things only."""
    quoted = set()
    for id in ids:
        said = chance.choice(("given", "withdrawn", "other", None))
        if said in ("given", "withdrawn"):
            consent = Consent(participant_id=id, purpose_id=PURPOSES["quotation"], consent="given")
            consent = ws.add(consent)
            if said == "withdrawn":
                ws.edit(consent, consent="withdrawn")
            else:
                quoted.add(id)
        elif said == "other":
            for purpose in ("photo", "contact"):
                ws.add(Consent(participant_id=id, purpose_id=PURPOSES[purpose], consent="given"))
    return quoted


def _session(
    ws: Workspace,
    day: int,
    ids: list[UUID],
    numbers: dict[UUID, int],
    themes: list[Theme],
    chance: Random,
    folder: Path,
) -> Told:
    date = FIRST_DAY + dt.timedelta(days=day)
    session = Session(title="Quel avenir ?", date=date, starts="09:30", attribution=STRICT[day % 4])
    told = Told(session.id, session.attribution)
    items = [AgendaItem(session_id=session.id, title=f"Point {n}") for n in range(2)]
    ws.add_all([session, *items])
    if chance.random() < 0.8:  # or nobody keeps a register
        slot = Slot(date=date, half="am")
        told.present = set(chance.sample(ids, chance.choice((2, 6, 14, 30))))
        marks = [Attendance(participant_id=id, slot_id=slot.id) for id in sorted(told.present)]
        ws.add_all([slot, *(mark.model_copy(update={"status": "present"}) for mark in marks)])
    cards = [
        _card(session, date, minute, items, themes, ids, numbers, told, chance)
        for minute in range(0, 60, 4)
    ]
    ws.add_all(cards)
    _built(ws, session, cards, ids, numbers, told, chance)
    if day % 5 == 0:
        ws.attach_photos(session.id, [_photo(folder, numbers[ids[0]])], contribution_id=cards[0].id)
    return told


def _card(
    session: Session,
    date: dt.date,
    minute: int,
    items: list[AgendaItem],
    themes: list[Theme],
    ids: list[UUID],
    numbers: dict[UUID, int],
    told: Told,
    chance: Random,
) -> Contribution:
    pool = sorted(told.present) if told.present and chance.random() < 0.9 else ids
    speaker = chance.choice(pool)
    who: dict[str, Any] = {"speaker_id": speaker}
    if chance.random() < 0.2:  # who is not on the list is written down
        n = numbers[speaker]
        who = {"speaker_role": f"Qanari{n} Zulbet{n}, présidente de l’association Orgatest{n}"}
    else:
        told.speakers.add(speaker)
    return Contribution(
        session_id=session.id,
        text=chance.choice(SAID),
        kind=chance.choice(CONTRIBUTION_KINDS),
        agenda_item_id=chance.choice(items).id,
        theme_ids=[chance.choice(themes).id],
        said_at=dt.datetime.combine(date, dt.time(9, 30), dt.UTC) + dt.timedelta(minutes=minute),
        table=chance.choice((None, None, 1, 2)),
        rendering=chance.choice((None, "verbatim", "paraphrase")),
        language=chance.choice((None, "ary", "fr")),
        translation=chance.choice((None, "We wait.")),
        **who,
    )


def _built(
    ws: Workspace,
    session: Session,
    cards: list[Contribution],
    ids: list[UUID],
    numbers: dict[UUID, int],
    told: Told,
    chance: Random,
) -> None:
    owner, other = chance.choice(ids), numbers[chance.choice(ids)]
    told.speakers.add(owner)
    statement = Statement(
        session_id=session.id,
        text="Chaque commune affiche la liste de ses locaux.",
        contribution_ids=[card.id for card in cards[:4]],
        reserve="Prévoir qui la tient.",
    )
    ws.add_all(
        [
            statement,
            ShowOfHands(
                session_id=session.id, statement_id=statement.id,
                support_women=chance.randint(0, 9), support_men=chance.randint(0, 9),
                reserve_women=chance.randint(0, 2),
            ),
            Harvest(session_id=session.id, round=1, table=1, text="Un inventaire, puis un bail."),
            CardLink(source_id=cards[1].id, target_id=cards[0].id),
            Commitment(text="Apporter la liste", session_id=session.id, owner_id=owner),
            Commitment(
                text="Écrire un modèle", session_id=session.id,
                owner_role=f"Qanari{other} Zulbet{other}, maire",
            ),
        ]
    )  # fmt: skip


def _photo(folder: Path, number: int) -> Path:
    """A photo whose name and camera say who took it."""
    path = folder / f"Qanari{number}.jpg"
    notes = Image.Exif()
    notes[0x013B], notes[0x9286] = f"Qanari{number}", f"Zulbet{number}"
    content = BytesIO()
    Image.new("RGB", (60, 40), "white").save(content, "JPEG", exif=notes)
    path.write_bytes(content.getvalue())
    return path


def _compete(ws: Workspace, told: list[Told], chance: Random, folder: Path) -> None:
    """Another laptop tightens the rule of two sessions while this one does, too."""
    mine = [one for one in told if one.rule != "none"]
    disputed = chance.sample(mine, min(2, len(mine)))
    export = folder / "other.dialogue"
    ws.export(export, overwrite=True)
    copy = folder / f"laptop-{chance.randrange(10**9)}.dialogue"
    copy.write_bytes(export.read_bytes())
    with Workspace.open(copy, author="Driss") as other:
        for one in disputed:
            _tighten(other, one, chance)
        other.export(export, overwrite=True)
    for one in disputed:
        _tighten(ws, one, chance)
    ws.merge([export])


def _tighten(ws: Workspace, one: Told, chance: Random) -> None:
    session = ws.get(Session, one.session)
    assert session is not None
    stricter = STRICT[: STRICT.index(session.attribution) + 1]
    rule = chance.choice(stricter)
    if rule != session.attribution:
        ws.edit(one.session, attribution=rule)
    one.rule = min(one.rule, rule, key=STRICT.index)
