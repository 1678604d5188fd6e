"""The page of one person: everything at a glance, an answer being noted, a forgotten person."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.roster import roster_line
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.completion import Reached
from dialogue_desktop.ui.operations.mandates import Term
from dialogue_desktop.ui.operations.participants import Card
from dialogue_desktop.ui.operations.person import (
    Agreement,
    Certificate,
    Dialogue,
    HalfDay,
    ModuleLine,
    Person,
    Said,
)
from dialogue_desktop.ui.operations.person_history import Writing
from dialogue_desktop.ui.participants.person.screen import PersonScreen
from dialogue_desktop.verbs.deciding import United
from tests.gallery import Context, screen
from tests.gallery_screens.participants import page
from tests.gallery_screens.shell import framed

ID = UUID(int=2)


def _day(day: int, half: str, state: str) -> HalfDay:
    return HalfDay(dt.date(2021, 12, day), half, state)


def _at(month: int, day: int, hour: int, minute: int) -> dt.datetime:
    year = 2022 if month == 1 else 2021
    return dt.datetime(year, month, day, hour, minute).astimezone()


def _modules() -> list[ModuleLine]:
    return [
        ModuleLine(
            "Gouvernance et gestion des collectivités", "حكامة وتدبير الجماعات الترابية",
            "present", (_day(9, "am", "present"), _day(9, "pm", "present")), 8, 14.5,
        ),
        ModuleLine(
            "Planification stratégique territoriale", "التخطيط الاستراتيجي الترابي", "present",
            (_day(10, "am", "present"), _day(10, "pm", "late"), _day(16, "am", "present")), 11, 15,
        ),
        ModuleLine(
            "Droit de la démocratie participative", "قانون الديمقراطية التشاركية", "half",
            (_day(16, "pm", "present"), _day(17, "am", "excused"), _day(17, "pm", "absent")),
        ),
    ]  # fmt: skip


def _dialogue(context: Context) -> list[Dialogue]:
    said = [
        Said(
            "commitment",
            "Je m’engage à apporter la liste des locaux vacants d’Azrou avant la prochaine séance.",
            "", "", _at(1, 3, 10, 40), dt.date(2022, 1, 17),
        ),
        Said("viewpoint", "كل جماعة تعرف محلاتها، لكن لا أحد كتبها.", "Foncier", "العقار",
             _at(1, 3, 11, 5)),
        Said("story", "L’an dernier, trois coopératives ont attendu un local.", "Foncier",
             "العقار", _at(1, 3, 11, 20)),
        Said("question", "Qui tient cette liste aujourd’hui ?", "Foncier", "العقار",
             _at(1, 3, 11, 41)),
    ]  # fmt: skip
    asked = Said("question", "Une petite coopérative peut-elle répondre seule à un marché ?",
                 "Marchés publics", "الصفقات", _at(1, 17, 11, 20))  # fmt: skip
    fes, sefrou = context.words("Fès", "فاس", "Fès"), context.words("Sefrou", "صفرو", "Sefrou")
    return [
        Dialogue(UUID(int=71), "Les locaux vacants", "المحلات الفارغة", fes,
                 dt.date(2022, 1, 3), "present", "role", tuple(said)),
        Dialogue(UUID(int=72), "La commande publique", "الطلبيات العمومية", sefrou,
                 dt.date(2022, 1, 17), "present", "role", (asked,)),
    ]  # fmt: skip


def _history() -> list[Writing]:
    lines = [
        Writing("consent", ID, "consent", "given", "withdrawn", _at(1, 3, 12, 20), "Karima",
                "PC-03", undoable=True, about="photo"),
        Writing("participant", ID, "phone", None, "+212661204518", _at(12, 16, 9, 12), "Amina",
                "PC-01"),
        Writing("attendance", ID, "status", "present", "late", _at(12, 10, 18, 2), "Driss",
                "PC-07", undoable=True, when=(dt.date(2021, 12, 10), "pm")),
        Writing("participant", ID, "", None, None, _at(12, 8, 15, 40), "Amina", "PC-01",
                made=True),
    ]  # fmt: skip
    more = [
        Writing("participant", ID, "commune", "Fès", "Azrou", _at(12, 8, 15, 30), "Amina", "PC-01")
    ]
    return lines + more * 10


def brahim(look: Look, context: Context) -> Person:
    """Brahim Aït Tizi, as the design shows him."""
    name, name_ar = "Brahim Aït Tizi", "ابراهيم أيت تيزي"
    commune = context.words("Azrou", "أزرو", "Azrou")
    function = context.words("commission du budget", "لجنة الميزانية", "budget commission")
    record = Participant(
        id=ID, name=name, name_ar=name_ar, sex="male", role="official", commune=commune,
        function=function,
    )  # fmt: skip
    terms = [Term(UUID(int=8), "official", None, None, None, dt.date(2015, 9, 4),
                  dt.date(2021, 9, 8))] if context.language == "ar" else []  # fmt: skip
    terms += [Term(UUID(int=9), "official", function, None, None, dt.date(2021, 9, 8))]
    at = dt.datetime(2021, 12, 12, 10, tzinfo=dt.UTC)
    united = [United(UUID(int=99), "Ibrahim Aittizi", "", at, "Driss", "PC-07")]
    return Person(
        Card(record, "", terms, united=united),
        roster_line(ID, name, name_ar, "male", "official", function, commune),
        Reached("complete", ("present", "present", "half"), 6, 8),
        _modules(),
        certificate=Certificate("21-7KQ4M2XD", 1, dt.date(2021, 12, 20)),
        dialogue=_dialogue(context),
        agreements=[
            Agreement("contact", "given", dt.date(2021, 12, 9)),
            Agreement("photo", "withdrawn", dt.date(2022, 1, 3), once=True),
            Agreement("quotation", "none"),
        ],
        history=_history(),
    )


def _shown(look: Look, context: Context, person: Person) -> tuple[QWidget, PersonScreen]:
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    screen = made.persons.screen
    screen.show_person(person)
    screen.ready.emit()
    screen.begin()
    return shown, screen


@screen("person")
def person(look: Look, context: Context) -> QWidget:
    """Compare with ``person-*`` of the design."""
    return _shown(look, context, brahim(look, context))[0]


@screen("person-noting")
def person_noting(look: Look, context: Context) -> QWidget:
    """The answer to a purpose is noted, with its day; two laptops disagree on another."""
    person = brahim(look, context)
    person.agreements[1] = Agreement("photo", "differs")
    person.card.record.sex = "female"
    shown, screen = _shown(look, context, person)
    screen.agreements.rows["quotation"].ask()
    screen.agreements.rows["quotation"].day.set_text("09/12/2021")
    return shown


@screen("person-compact", (1093, 558))
def person_compact(look: Look, context: Context) -> QWidget:
    """Little room: one column."""
    look.set(compact=True)
    return person(look, context)


@screen("person-new")
def person_new(look: Look, context: Context) -> QWidget:
    """Somebody of whom nothing is known but a name."""
    record = Participant(id=ID, name="Idriss Ouali", to_complete=True)
    asked = [Agreement(purpose, "none") for purpose in ("contact", "photo", "quotation")]
    found = Person(
        Card(record), roster_line(ID, "Idriss Ouali", None, to_complete=True),
        Reached("none", (), 0, 0), agreements=asked, history=_history()[3:4],
    )  # fmt: skip
    return _shown(look, context, found)[0]


@screen("person-erased")
def person_erased(look: Look, context: Context) -> QWidget:
    """A forgotten person: attendance stays, nothing can be written."""
    known = brahim(look, context)
    record = known.card.record.model_copy(update={"name": None, "name_ar": None, "function": None})
    line = known.line._replace(name=None, name_ar=None, function=None)
    asked = [Agreement(each.purpose, "none") for each in known.agreements]
    found = replace(
        known, card=Card(record, erased=True), line=line, agreements=asked, certificate=None,
        history=known.history[3:4],
    )  # fmt: skip
    return _shown(look, context, found)[0]
