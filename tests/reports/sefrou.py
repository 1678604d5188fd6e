"""An invented session at Sefrou, for tests and the gallery: 34 people, 14 cards."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from dialogue_desktop.domain.commitments import Commitment
from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.domain.programme import Programme
from dialogue_desktop.domain.sessions import AgendaItem, Session
from dialogue_desktop.domain.themes import Theme
from dialogue_desktop.reports.minutes import Minutes, minutes_of

CASABLANCA = dt.timezone(dt.timedelta(hours=1))
DAY = dt.date(2021, 12, 18)


@dataclass(frozen=True)
class Line:
    """A participant's line; ``consent`` as a later field will say it."""

    id: UUID
    name: str | None
    name_ar: str | None = None
    sex: str | None = None
    role: str | None = None
    function: str | None = None
    organisation: str | None = None
    organisation_ar: str | None = None
    consent: bool = False


def key(number: int) -> UUID:
    return UUID(int=number)


def at(clock: str) -> dt.datetime:
    """A moment of that day, as the clock on the wall said it."""
    hour, minute = map(int, clock.split(":"))
    return dt.datetime.combine(DAY, dt.time(hour, minute), CASABLANCA).astimezone(dt.UTC)


def room(*cells: tuple[str, str | None, int]) -> dict[UUID, Line]:
    """People by role, sex and number; each name is a canary that no output may hold."""
    people: dict[UUID, Line] = {}
    for role, sex, count in cells:
        for _ in range(count):
            n = 1000 + len(people)
            people[key(n)] = Line(
                key(n),
                f"Zmanari Canari{n}",
                f"زمناري كناري{n}",
                sex,
                role,
                f"vice-présidente Fonctari{n}",
                f"Organisari{n}",
                f"منظماري{n}",
            )
    return people


def canaries(people: dict[UUID, Line]) -> list[str]:
    """Everything that says who somebody is."""
    found = []
    for line in people.values():
        number = line.id.int
        found += [f"Canari{number}", f"كناري{number}", f"Fonctari{number}"]
        found += [f"Organisari{number}", f"منظماري{number}", str(line.id), line.id.hex]
    return found


SEFROU = (
    ("official", "female", 7),
    ("official", "male", 8),
    ("association", "female", 5),
    ("cooperative", "female", 3),
    ("administration", "female", 1),
    ("cooperative", "male", 8),
    ("university", "male", 2),
)
WOMAN, MAN, ASSOCIATION, COOPERATIVE = key(1000), key(1007), key(1015), key(1020)

ITEMS = (
    ("Accueil et règles d’écoute", "الترحيب وقواعد الإنصات", 15),
    ("Ce que nous vivons : récits du terrain", "ما نعيشه: حكايات من المجال", 40),
    ("Foncier et locaux pour les coopératives", "العقار والمقرات للتعاونيات", 45),
    ("Marchés publics et clauses sociales", "الصفقات العمومية والشروط الاجتماعية", 40),
    ("Engagements et suite", "الالتزامات وما بعدها", 25),
)
THEMES = (
    ("Ce que nous vivons", "ما نعيشه"),
    ("Foncier et locaux", "العقار والمقرات"),
    ("Marchés publics", "الصفقات العمومية"),
)
CARDS = (
    (
        "9:44",
        1,
        0,
        "story",
        ASSOCIATION,
        "Chaque samedi nous déplions les tables du souk, et chaque samedi on "
        "nous demande un papier que personne ne délivre.",
    ),
    (
        "9:52",
        1,
        0,
        "story",
        COOPERATIVE,
        "بقينا سنتين نطلب محلا للتعاونية. كل مرة يقولون لنا: الملف في الطريق. "
        "في الأخير اشتغلنا في مرآب أخي، عشر نساء وآلة واحدة.",
    ),
    ("10:18", 1, 0, "opinion", MAN, "On ne nous a jamais raconté cela de cette façon."),
    (
        "10:46",
        2,
        1,
        "viewpoint",
        MAN,
        "La commune a des locaux vides, mais personne ne sait lesquels. Nous "
        "n’avons pas d’inventaire, et donc rien à proposer.",
    ),
    (
        "10:58",
        2,
        1,
        "question",
        ASSOCIATION,
        "Qui décide, au bout du compte : la commune, la province ou les domaines ?",
    ),
    (
        "11:03",
        2,
        1,
        "answer",
        WOMAN,
        "الجماعة تقترح، والإقليم يوافق، وأملاك الدولة توقّع. الملف يمر من 3 مكاتب قبل 2022.",
    ),
    (
        "11:06",
        2,
        1,
        "proposal",
        WOMAN,
        "Que chaque commune affiche la liste de ses locaux, libres ou non.",
    ),
    (
        "11:14",
        2,
        1,
        "story",
        WOMAN,
        "J’ai reçu trois fois le même dossier, de trois bureaux. J’ai fini par "
        "l’apporter moi-même, à pied.",
    ),
    (
        "11:29",
        3,
        2,
        "viewpoint",
        COOPERATIVE,
        "Le cahier des charges est écrit pour une entreprise de cent personnes. Nous sommes douze.",
    ),
    (
        "11:41",
        3,
        2,
        "opinion",
        WOMAN,
        "يمكن أن نوقّع اتفاقية لثلاث سنوات، بكراء رمزي وشروط واضحة للطرفين.",
    ),
    (
        "11:52",
        3,
        2,
        "perspective",
        ASSOCIATION,
        "Dans cinq ans, un marché sur dix pourrait revenir à celles et ceux qui vivent ici.",
    ),
    (
        "12:07",
        4,
        None,
        "commitment",
        MAN,
        "Apporter la liste des locaux vacants avant la prochaine séance.",
    ),
    ("12:16", 4, None, "question", COOPERATIVE, "Qui tiendra cette liste à jour ?"),
    ("12:30", None, None, "viewpoint", ASSOCIATION, "Merci de nous avoir écoutées jusqu’au bout."),
)
PROMISES = (
    ("Apporter la liste des locaux vacants avant la prochaine séance.", MAN, dt.date(2022, 1, 15)),
    ("Écrire un modèle d’inventaire sur une page", COOPERATIVE, dt.date(2022, 1, 15)),
    ("طلب رأي حول الصفقات المخصصة للتعاونيات", WOMAN, dt.date(2022, 1, 31)),
)


@dataclass
class Sefrou:
    """The records of the session; change some and ask for the minutes again."""

    session: Session = field(
        default_factory=lambda: Session(
            id=key(1),
            title="Comment l’économie sociale ouvre-t-elle l’emploi local ?",
            title_ar="كيف يفتح الاقتصاد الاجتماعي فرص الشغل محليا؟",
            date=DAY,
            starts="9:30",
            venue="salle de la commune",
            commune="Sefrou",
            facilitators="Amina Lkhattabi-Sahli",
        )
    )
    people: dict[UUID, Line] = field(default_factory=lambda: room(*SEFROU))
    present: list[UUID] | None = None
    agenda: list[AgendaItem] = field(default_factory=list)
    themes: list[Theme] = field(default_factory=list)
    cards: list[Contribution] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    programme: Programme = field(
        default_factory=lambda: Programme(
            name="Programme Dialogue Fès-Meknès",
            name_ar="برنامج الحوار فاس مكناس",
            organiser="Centre Tawassol pour le dialogue",
            organiser_ar="مركز تواصل للحوار",
            funder="Avec l’appui de la Fondation Rivage, convention 2021-117",
            funder_ar="بدعم من مؤسسة ريفاج، اتفاقية 117-2021",
        )
    )

    def __post_init__(self) -> None:
        self.agenda = [
            AgendaItem(
                id=key(100 + n),
                session_id=key(1),
                title=fr,
                title_ar=ar,
                planned_minutes=m,
                position=n,
            )
            for n, (fr, ar, m) in enumerate(ITEMS)
        ]
        self.themes = [
            Theme(id=key(200 + n), title=fr, title_ar=ar) for n, (fr, ar) in enumerate(THEMES)
        ]
        self.cards = [self.card(*row) for row in CARDS]
        self.commitments = [
            Commitment(text=text, session_id=key(1), owner_id=owner, due=due)
            for text, owner, due in PROMISES
        ]

    def card(
        self,
        clock: str,
        item: int | None,
        theme: int | None,
        kind: str,
        speaker: UUID | None,
        text: str,
        **more: Any,
    ) -> Contribution:
        return Contribution(
            session_id=key(1),
            text=text,
            kind=kind,
            speaker_id=speaker,
            agenda_item_id=None if item is None else key(100 + item),
            theme_ids=[] if theme is None else [key(200 + theme)],
            said_at=at(clock),
            **more,
        )

    def minutes(self, rule: str = "role") -> Minutes:
        return minutes_of(
            self.session,
            self.agenda,
            self.cards,
            self.people,
            list(self.people) if self.present is None else self.present,
            self.themes,
            self.programme,
            self.commitments,
            zone=CASABLANCA,
            fingerprint="7KQ4-M2XD",
            rule=rule,
        )
