"""Live notes: the question of the rule, a session under way, its line, its search, the room."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.balance import Share, Voice
from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.domain.notes import answers, said_text
from dialogue_desktop.domain.organisations import Organisation
from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.roster import Roster, roster_line
from dialogue_desktop.domain.sample import Sample, sample_id, sample_records
from dialogue_desktop.domain.sessions import AgendaItem, Session
from dialogue_desktop.domain.themes import Theme
from dialogue_desktop.resources import resource
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.attendance import Book, HalfDay, Mark
from dialogue_desktop.ui.operations.rooms import (
    UNKNOWN,
    Gathered,
    HarvestLine,
    Missing,
    Place,
    Room,
)
from dialogue_desktop.ui.operations.searching import FoundLine, FoundLines
from dialogue_desktop.ui.operations.sessions import (
    CardLine,
    ItemLine,
    LinkLine,
    Notes,
    SessionLine,
    ThemeLine,
)
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.room import RoomScreen
from tests.gallery import Context, screen
from tests.gallery_screens.shell import framed

NOW = dt.datetime(2022, 1, 3, 10, 52, tzinfo=dt.timezone(dt.timedelta(hours=1)))
COMPACT = (1093, 558)


def sample() -> Sample:
    """The sample programme as its records."""
    data = json.loads(resource("sample", "programme.json").read_text(encoding="utf-8"))
    return sample_records(data)


def _of(records: list[Any], kind: type[Any]) -> list[Any]:
    return [record for record in records if isinstance(record, kind)]


def notes(context: Context, until: dt.datetime | None = NOW, rule: str = "role") -> Notes:
    """The sample's first session, with what was said up to a moment."""
    made = sample()
    sessions = [
        SessionLine(one.id, one.title, one.title_ar, one.date, one.starts, rule, until is not None)
        for one in _of(made.shared, Session)
    ]
    return Notes(
        context.folder / "sample.dialogue",
        sessions,
        sessions[0],
        [
            ItemLine(one.id, one.title, one.title_ar, one.planned_minutes)
            for one in _of(made.shared, AgendaItem)
            if one.session_id == sessions[0].id
        ],
        [
            ThemeLine(one.id, one.title, one.title_ar)
            for one in _of(made.shared + made.facilitator, Theme)
        ],
        cards(until),
        people(made),
        room=in_the_room(made) if until else UNKNOWN,
    )


def in_the_room(made: Sample) -> Room:
    """Whoever speaks in the sample, and everybody whose name begins before M."""
    speakers = {one.speaker_id for one in _of(made.facilitator, Contribution)}
    others = {one.id for one in _of(made.shared, Participant) if (one.name or "") < "M"}
    return Room(sample_id("slot", "room"), frozenset(speakers | others))


def cards(until: dt.datetime | None) -> list[CardLine]:
    """What was said up to a moment."""
    return [
        CardLine(
            one.id,
            one.text,
            one.kind,
            one.speaker_id,
            one.speaker_role,
            one.agenda_item_id,
            tuple(one.theme_ids),
            one.said_at,
        )
        for one in _of(sample().facilitator, Contribution)
        if until and one.said_at <= until
    ]


def people(made: Sample) -> Roster:
    """Everybody on the list."""
    bodies = {one.id: one for one in _of(made.shared, Organisation)}
    lines = []
    for one in _of(made.shared, Participant):
        body = bodies.get(one.organisation_id)
        lines.append(
            roster_line(
                one.id,
                one.name,
                one.name_ar,
                one.sex,
                one.role,
                one.function,
                one.commune,
                body.name if body else None,
                body.name_ar if body else None,
                one.phone,
            )
        )
    return Roster(lines)


def page(look: Look, context: Context, what: Notes) -> SessionPage:
    """The page on some notes."""
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = SessionPage(look, desk, now=lambda: NOW, drafts=context.folder)
    made.show_notes(what)
    return made


def written(look: Look, context: Context) -> SessionPage:
    """A session under way, with a proposal on the line."""
    made = page(look, context, notes(context))
    person = made.sitting.notes.roster.get(sample_id("participant", "rachida"))
    made.noting.aim.speak(person)
    made.noting.aim.theme_ids = [sample_id("theme", "land")]
    made.noting.choose_kind("proposal")
    for key in ("driss", "khadija"):
        made.turns.ask(sample_id("participant", key))
    made.board.bar.editor.put(
        context.words(
            "On pourrait signer une convention de trois ans, avec un loyer",
            "يمكن أن نوقّع اتفاقية لثلاث سنوات، بكراء",
            "We could sign an agreement for three years, with a rent",
        )
    )
    return made


def in_frame(look: Look, context: Context, made: SessionPage) -> QWidget:
    """The page in the window, with the keyboard on its line."""
    shown = framed(look, context, made, "session", badge=9)
    shown.show()
    made.board.take_keyboard()
    return shown


@screen("session")
def session(look: Look, context: Context) -> QWidget:
    """Compare with ``session-*`` of the design."""
    return in_frame(look, context, written(look, context))


@screen("session-690", (1366, 690))
def session_low(look: Look, context: Context) -> QWidget:
    return in_frame(look, context, written(look, context))


@screen("session-large", text_size=1.3)
def session_large(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return in_frame(look, context, written(look, context))


@screen("session-compact", COMPACT)
def session_compact(look: Look, context: Context) -> QWidget:
    """Compare with ``session-compact-*`` of the design."""
    look.set(compact=True)
    return in_frame(look, context, written(look, context))


@screen("session-rule")
def session_rule(look: Look, context: Context) -> QWidget:
    """The question before the first card."""
    return in_frame(look, context, page(look, context, notes(context, None)))


@screen("session-rule-compact", COMPACT)
def session_rule_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return in_frame(look, context, page(look, context, notes(context, None)))


@screen("session-first")
def session_first(look: Look, context: Context) -> QWidget:
    """Nothing was said yet."""
    what = notes(context, NOW - dt.timedelta(days=1))
    return in_frame(look, context, page(look, context, what))


@screen("session-nothing")
def session_nothing(look: Look, context: Context) -> QWidget:
    """No session is planned."""
    what = Notes(context.folder / "empty.dialogue", [], None, [], [], [], Roster([]))
    return in_frame(look, context, page(look, context, what))


@screen("session-who")
def session_who(look: Look, context: Context) -> QWidget:
    """Who the letters after @ may be."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.board.bar.editor.put(context.words("@fat", "@فاط", "@fat"))
    made.noting.completion.propose()
    return shown


@screen("session-theme")
def session_theme(look: Look, context: Context) -> QWidget:
    """A theme that is new."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.board.bar.editor.put(context.words("#fo", "#ال", "#la"))
    made.noting.completion.propose()
    return shown


@screen("session-correct")
def session_correct(look: Look, context: Context) -> QWidget:
    """The last card on the line again, and a title that was not planned."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.noting.correct(list(made.sitting.cards)[-2])
    return shown


@screen("session-item")
def session_item(look: Look, context: Context) -> QWidget:
    """An agenda item that nobody had planned."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.conducting.begin_new_item()
    return shown


@screen("session-find")
def session_find(look: Look, context: Context) -> QWidget:
    """What was found, in both scripts."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.search()
    text = context.words("coopérative", "تعاونية", "coopérative")
    lines = tuple(
        FoundLine(card, made.sitting.session.id)
        for card in made.sitting.cards.values()
        if answers(said_text(card.text), text)
    )
    made.board.strip.field.set_text(text)
    made.searching._found(text, FoundLines(len(lines), lines))
    made.board.stream.step(-1)
    return shown


@screen("session-turn")
def session_turn(look: Look, context: Context) -> QWidget:
    """Somebody has the floor; a card in two languages that answers another; a table."""
    what = notes(context)
    last = what.cards[-1]
    said = last._replace(
        text="كنا في المجلس وقت التصويت، وما قالها لنا حتى واحد.",
        translation="Nous étions au conseil au moment du vote, et personne ne nous l’avait dit.",
        language="ary",
        rendering="verbatim",
        table=3,
        round=2,
    )
    links = {last.id: LinkLine(what.cards[-2].id, "answers")}
    made = page(look, context, what._replace(cards=[*what.cards[:-1], said], links=links))
    shown = in_frame(look, context, made)
    made.tables.choose(3, 2)
    made.turns.ask(sample_id("participant", "khadija"))
    made.turns.give(sample_id("participant", "driss"))
    made.noting.link(LinkLine(what.cards[-2].id, "supports"))
    made.board.bar.editor.put(context.words("بغينا", "بغينا محل", "بغينا"))
    made.noting.choose_kind("question")
    made.noting.aim.language = "ary"
    made.noting.translate()
    made.board.bar.second.put(
        context.words("Nous voulons un local", "Nous voulons un local", "We want premises")
    )
    made.noting.show_aim()
    return shown


@screen("session-voices")
def session_voices(look: Look, context: Context) -> QWidget:
    """Where nobody is kept only voices ask."""
    what = notes(context, rule="none")
    cards = [card._replace(speaker_id=None, speaker_role=None) for card in what.cards]
    counts = {
        Voice("female", "civil"): Share(12, 900),
        Voice("male", "civil"): Share(6, 400),
        Voice("female", "elected"): Share(4, 210),
        Voice("male", "elected"): Share(11, 1300),
    }
    what = what._replace(cards=cards, room=what.room._replace(counts=counts))
    made = page(look, context, what)
    shown = in_frame(look, context, made)
    made.turns.ask(Voice("female", "civil"))
    made.turns.ask(Voice("male", "elected"))
    made.hearing.ask()
    return shown


@screen("session-link")
def session_link(look: Look, context: Context) -> QWidget:
    """An earlier card is looked for."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.mending.look_for()
    made.board.stream.step(-1)
    return shown


@screen("session-table")
def session_table(look: Look, context: Context) -> QWidget:
    """Which table and round is noted, and what is shown."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.tables.choose(3, 2)
    made.tables.open()
    return shown


@screen("session-harvest")
def session_harvest(look: Look, context: Context) -> QWidget:
    """What a table brings back, and what others did."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    made.tables.choose(3, 1)
    made.places.show_harvest()
    made.places.harvest.show_harvests(
        [
            HarvestLine(1, 1, "Un inventaire des locaux vides, affiché dans chaque commune."),
            HarvestLine(2, 1, "كراء رمزي في السنة الأولى، ثم تقييم مع الجماعة."),
            HarvestLine(3, 1, "Une convention de trois ans, et un point d’étape chaque année."),
        ]
    )
    made.board.take_keyboard()
    return shown


@screen("session-closing")
def session_closing(look: Look, context: Context) -> QWidget:
    """What is missing before the end."""
    made = page(look, context, notes(context, rule="named"))
    shown = in_frame(look, context, made)
    made.places.show_closing()
    assert made.sitting is not None
    made.places.closing.show_missing(
        Missing(
            unmarked=6,
            to_complete=(sample_id("participant", "khadija"),),
            consent=(sample_id("participant", "driss"),),
            items=tuple(item.id for item in made.sitting.items[3:]),
            statements=2,
            harvests=((2, 1),),
            namesakes=((sample_id("theme", "land"), sample_id("theme", "water"), "Foncier"),),
        )
    )
    made.places.closing.take_keyboard()
    return shown


@screen("session-closed")
def session_closed(look: Look, context: Context) -> QWidget:
    """It is over: the minutes are proposed."""
    what = notes(context)
    assert what.session is not None
    made = page(look, context, what._replace(session=what.session._replace(closed_at=NOW)))
    shown = in_frame(look, context, made)
    made.places.show_closing()
    made.places.closing.show_missing(Missing(gathered=Gathered(31, 60, 3, 5)))
    return shown


@screen("session-here")
def session_here(look: Look, context: Context) -> QWidget:
    """Who is in the room, trained or not yet, with the quick line of attendance."""
    made = page(look, context, notes(context))
    shown = in_frame(look, context, made)
    assert made.sitting is not None and made.sitting.session is not None
    slot = HalfDay(sample_id("slot", "room"), NOW.date(), "am", "09:30")
    people = made.sitting.notes.roster.ordered(look.rtl)
    marks = [
        Mark(sample_id("mark", str(n)), one.id, slot.id, "present", f"09:{20 + n}",
             "10:40" if n == 4 else None)
        for n, one in enumerate(people[:12])
    ]  # fmt: skip
    here = made.places.here
    made.board.show_place("here")
    here.sitting = made.sitting
    here.show_book(Book([slot], marks, made.sitting.notes.roster, ""), Place(slot))
    assert here.register is not None
    here.register.notes = {
        one.id: made.words.trained(n % 3 > 0, one.sex)
        for n, one in enumerate(people)
        if one.role == "official"
    }
    here.register.enroll()
    here.call.refresh()
    here.call.step(1)
    made.board.take_keyboard()
    return shown


@screen("room")
def room(look: Look, context: Context) -> QWidget:
    """Compare with ``projector-*`` of the design."""
    made = page(look, context, notes(context))
    context.kept.append(made)
    shown = RoomScreen(look)
    shown.show_room(made.sitting.agenda(NOW), made.sitting.for_the_room())
    return shown
