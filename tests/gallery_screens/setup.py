"""Programme set-up."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.modules import Module
from dialogue_desktop.domain.programme import Cohort, Programme
from dialogue_desktop.domain.sessions import AgendaItem, Session
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.programme import SetUp
from dialogue_desktop.ui.setup.page import SetupPage
from tests.gallery import Context, screen
from tests.gallery_screens.shell import framed

MODULES = (
    ("Gouvernance et gestion des collectivités", "حكامة وتدبير الجماعات الترابية", "11000000"),
    ("Planification stratégique territoriale", "التخطيط الاستراتيجي الترابي", "00111000"),
    ("Droit de la démocratie participative", "قانون الديمقراطية التشاركية", "00000111"),
)
DAYS = [dt.date(2021, 12, day) for day in (9, 10, 16, 17)]
AGENDA = (
    ("Accueil et règles d’écoute", "الاستقبال وقواعد الإنصات", 15),
    ("Foncier et locaux pour les coopératives", "العقار والمقرات للتعاونيات", 45),
    ("Ce que la commune peut signer", "ما يمكن للجماعة توقيعه", 40),
    ("Engagements et suite", "الالتزامات والتتمة", 20),
)


def setup_of(context: Context) -> SetUp:
    """An invented programme, as the set-up shows it."""
    modules = [Module(title=fr, title_ar=ar, position=n) for n, (fr, ar, _) in enumerate(MODULES)]
    commune = context.words
    cohorts = [
        Cohort(
            title=commune("Fès", "فاس", "Fès"),
            venue=commune("Maison des associations", "دار الجمعيات", "Maison des associations"),
        ),
        Cohort(title=commune("Sefrou", "صفرو", "Sefrou")),
        Cohort(title=commune("Taza", "تازة", "Taza")),
    ]
    halves = [(day, half) for day in DAYS for half in ("am", "pm")]
    slots = [
        Slot(
            date=day,
            half=half,
            cohort_id=cohorts[0].id,
            module_ids=[
                m.id for m, (_, _, held) in zip(modules, MODULES, strict=True) if held[n] == "1"
            ],
        )
        for n, (day, half) in enumerate(halves)
    ]
    session = Session(
        title=commune("Qui décide des locaux ?", "من يقرر في شأن المقرات؟", "Who decides?"),
        date=dt.date(2022, 1, 17),
        starts="09:30",
        venue=commune("Sefrou, salle communale", "صفرو، القاعة الجماعية", "Sefrou, town hall"),
        facilitators=commune("Amina et Karima", "أمينة وكريمة", "Amina and Karima"),
    )
    items = [
        AgendaItem(session_id=session.id, title=fr, title_ar=ar, planned_minutes=minutes)
        for fr, ar, minutes in AGENDA
    ]
    programme = Programme(
        name="Dialogue Fès-Meknès 2022",
        name_ar="حوار فاس مكناس 2022",
        organiser="Centre d’études des entreprises solidaires",
        organiser_ar="مركز دراسات المقاولات التضامنية",
        funder="Avec l’appui du fonds pour la société civile",
        funder_ar="بدعم من صندوق المجتمع المدني",
    )
    members = {cohorts[0].id: 40, cohorts[1].id: 28, uuid4(): 1}
    return SetUp(
        programme,
        modules,
        slots,
        cohorts,
        [session],
        {session.id: items},
        frozenset(),
        members,
        sum(members.values()),
    )


@screen("setup")
def setup(look: Look, context: Context) -> QWidget:
    """Compare with ``setup-*`` of the design."""
    desk = Desk()
    desk.close()
    page = SetupPage(look, desk)
    page._show(setup_of(context))
    page.training.grid.row, page.training.grid.column = 2, 7
    return framed(look, context, page, "overview", conflicts=0)


@screen("setup-compact", (1093, 558))
def setup_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return setup(look, context)


@screen("setup-compact-session", (1093, 558))
def setup_compact_session(look: Look, context: Context) -> QWidget:
    made = setup_compact(look, context)
    page = made.findChild(SetupPage)
    page.sections.reach(page.dialogue.title_field)
    return made


@screen("setup-compact-papers", (1093, 558))
def setup_compact_papers(look: Look, context: Context) -> QWidget:
    made = setup_compact(look, context)
    page = made.findChild(SetupPage)
    page.sections.reach(page.groups.list)
    return made


@screen("setup-empty")
def setup_empty(look: Look, context: Context) -> QWidget:
    desk = Desk()
    desk.close()
    page = SetupPage(look, desk)
    page._show(SetUp(Programme(), [], [], [], [], {}))
    return framed(look, context, page, "overview", conflicts=0)
