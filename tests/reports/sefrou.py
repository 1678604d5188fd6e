"""An invented session at Sefrou, for tests and the gallery: 34 people, 14 cards."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from dialogue_desktop.domain.balance import Share, Voice
from dialogue_desktop.domain.commitments import Commitment
from dialogue_desktop.domain.contributions import CardLink, Contribution
from dialogue_desktop.domain.harvests import Harvest
from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.domain.programme import Programme
from dialogue_desktop.domain.sessions import AgendaItem, Session
from dialogue_desktop.domain.statements import ShowOfHands, Statement
from dialogue_desktop.domain.themes import Theme
from dialogue_desktop.reports.minutes import Minutes, SessionRecords, minutes_of
from dialogue_desktop.reports.said import BY_THEME

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


STATEMENTS = (
    (
        "Chaque commune tient et affiche l’inventaire de ses locaux, et dit à quelles conditions "
        "on peut en obtenir un pour travailler.",
        "prévoir une personne pour le tenir à jour.",
        "تمسك كل جماعة جردا لمحلاتها وتعلقه، وتبين شروط الحصول على محل للعمل.",
    ),
    (
        "Un dixième des petits marchés est réservé aux coopératives, à prix égal.",
        "la loi ne le permet pas sous cette forme. À vérifier avant la prochaine séance.",
        None,
    ),
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
    statements: list[Statement] = field(default_factory=list)
    hands: list[ShowOfHands] = field(default_factory=list)
    links: list[CardLink] = field(default_factory=list)
    harvests: list[Harvest] = field(default_factory=list)
    photos: list[Photo] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    following: Session | None = None
    spoken: dict[Voice, Share] = field(default_factory=dict)
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

    def full(self) -> Sefrou:
        """The same session with all that a room builds, and what follows."""
        by_time = {card.said_at: card for card in self.cards}
        asked, answer, proposal = (by_time[at(clock)] for clock in ("10:58", "11:03", "11:06"))
        asked.table, asked.round = 2, 1
        answer.translation = "La commune propose, la province approuve, les domaines signent."
        answer.language = "ary"
        proposal.rendering = "verbatim"
        self.cards[9].rendering = "paraphrase"
        self.cards.append(
            self.card(
                "12:20", 2, 1, "proposal", WOMAN,
                "Que chaque commune affiche la liste de ses locaux, libres ou loués.",
                corrects_id=proposal.id,
            )
        )  # fmt: skip
        self.links = [CardLink(source_id=answer.id, target_id=asked.id)]
        self.statements = [
            Statement(
                id=key(300 + n), session_id=key(1), text=text, theme_id=key(201 + n), position=n,
                contribution_ids=[card.id for card in self.cards[3:12]][: 9 - 3 * n],
                reserve=reserve, translation=translation,
                read_at=at("12:21"), approved_at=None if n else at("12:24"),
            )
            for n, (text, reserve, translation) in enumerate(STATEMENTS)
        ]  # fmt: skip
        self.hands = [
            ShowOfHands(
                session_id=key(1), statement_id=key(300), asked_at=at("12:22"),
                support_others=31, reserve_others=3,
            ),
            ShowOfHands(
                session_id=key(1), statement_id=key(301), asked_at=at("12:25"),
                support_women=11, support_men=13, reserve_women=5, reserve_men=5,
            ),
            ShowOfHands(session_id=key(1), question="Se revoir en janvier ?", support_others=34),
        ]  # fmt: skip
        self.commitments[2].addressee = "Trésorerie provinciale"
        self.commitments.append(
            Commitment(
                text="Ouvrir les marchés publics aux coopératives de moins de vingt membres",
                session_id=key(1), kind="recommendation", addressee="Ministère de l’intérieur",
                state="done", outcome="Circulaire envoyée le 3 février.",
            )
        )  # fmt: skip
        self.harvests = [
            Harvest(session_id=key(1), round=1, table=1, text="Un inventaire, puis un bail."),
            Harvest(session_id=key(1), round=1, table=2, text="نريد أن نعرف من يقرر ومتى."),
        ]  # fmt: skip
        self.following = Session(
            title="Deuxième", date=dt.date(2022, 1, 15), starts="9:30", commune="Azrou"
        )
        self.spoken = {
            Voice("female", "elected"): Share(14, 2400), Voice("male", "elected"): Share(9, 2700),
            Voice("female", "civil"): Share(4, 1680), Voice("male", "civil"): Share(18, 2880),
            Voice("male", "other"): Share(1, 180),
        }  # fmt: skip
        self.session.approved_at, self.session.closed_at = at("12:28"), at("12:40")
        return self

    def records(self) -> SessionRecords:
        """All of it."""
        return SessionRecords(
            self.session, self.agenda, self.cards, self.themes, self.statements, self.hands,
            self.commitments, self.links, self.harvests, self.photos, self.following,
            (7, 42) if self.following else None,
        )  # fmt: skip

    def minutes(self, rule: str = "role", order: str = BY_THEME) -> Minutes:
        self.session.attribution = rule
        return minutes_of(
            self.records(),
            self.people,
            list(self.people) if self.present is None else self.present,
            self.programme,
            spoken=self.spoken,
            pictures=self.pictures,
            zone=CASABLANCA,
            fingerprint="7KQ4-M2XD",
            order=order,
        )
