"""Building together: a statement with its cards and hands, what is agreed, what follows."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import Any
from uuid import UUID

from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.sample import sample_id
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.commitments import CommitmentLine, Follows
from dialogue_desktop.ui.operations.photos import PhotoLine, Spot
from dialogue_desktop.ui.operations.statements import HandsLine, StatementLine, Synthesis
from dialogue_desktop.ui.session.room import Projected, RoomScreen
from dialogue_desktop.ui.synthesis.following import FollowingPage
from dialogue_desktop.ui.synthesis.page import SynthesisPage
from dialogue_desktop.ui.synthesis.photo_sheet import PhotoSheet
from tests.gallery import Context, screen
from tests.gallery_screens import session as live
from tests.gallery_screens.shell import framed

LATE = dt.datetime(2022, 1, 3, 13, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
HANDS = {"support_women": 11, "support_men": 9, "reserve_women": 3, "reserve_men": 2}
AT = dt.datetime(2022, 1, 3, 11, 46, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def words_of(context: Context) -> tuple[str, str]:
    """A statement in the language of the picture, and in the other one."""
    fr = (
        "Chaque commune publie la liste de ses locaux vacants et peut en confier un à une "
        "coopérative par une convention de trois ans."
    )
    ar = (
        "تنشر كل جماعة لائحة محلاتها الفارغة، ويمكنها أن تعهد بأحدها إلى تعاونية باتفاقية مدتها "
        "ثلاث سنوات."
    )
    en = (
        "Each commune publishes the list of its vacant premises and may entrust one to a "
        "cooperative for three years."
    )
    return context.words(fr, ar, en), context.words(ar, fr, fr)


def built(context: Context) -> Synthesis:
    """The sample's first session, with three statements."""
    notes = live.notes(context, LATE)
    land = sample_id("theme", "land")
    about = [card.id for card in notes.cards if land in card.theme_ids]
    others = [theme.id for theme in notes.themes if theme.id != land]
    text, other = words_of(context)
    asked = next(card for card in notes.cards if card.id in about[3:])
    first = StatementLine(
        sample_id("statement", "land"),
        text,
        "",
        land,
        tuple(about[:3]),
        (asked.id,),
        context.words(
            "Avec l’accord de la province, sinon rien ne tient.",
            "بموافقة الإقليم، وإلا فلا شيء يستقيم.",
            "With the agreement of the province, or nothing holds.",
        ),
        AT,
        AT + dt.timedelta(minutes=6),
        None,
        HandsLine(sample_id("hands", "land"), HANDS),
    )
    kept = first._replace(
        id=sample_id("statement", "markets"),
        text=other,
        theme_id=others[0],
        card_ids=(),
        reserve_ids=(),
        reserve="",
        approved_at=AT,
        hands=HandsLine(sample_id("hands", "markets"), {"support_women": 14, "support_men": 12}),
    )
    split = kept._replace(
        id=sample_id("statement", "split"),
        theme_id=others[1],
        approved_at=None,
        text=text,
        hands=HandsLine(sample_id("hands", "split"), {"support_women": 9, "differ_men": 6}),
    )
    return Synthesis(notes, [first, kept, split], 31)


def page(look: Look, context: Context) -> SynthesisPage:
    """The page on some statements, at the first of them."""
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = SynthesisPage(look, desk, now=lambda: live.NOW, drafts=context.folder)
    made.show_synthesis(built(context))
    go(made, sample_id("statement", "land"))
    return made


def go(made: SynthesisPage, statement: UUID) -> None:
    building: Any = made.building
    line = building.statements[statement]
    building.go(line.theme_id)
    building.take(line)
    made._show_all()


def in_frame(look: Look, context: Context, made: SynthesisPage) -> QWidget:
    shown = framed(look, context, made, "session", badge=9)
    shown.show()
    return shown


@screen("synthesis")
def synthesis(look: Look, context: Context) -> QWidget:
    """Compare with ``synthesis-*`` of the design."""
    made = page(look, context)
    shown = in_frame(look, context, made)
    made.panel.hands.fields["reserve_men"].setFocus()
    return shown


@screen("synthesis-690", (1366, 690))
def synthesis_low(look: Look, context: Context) -> QWidget:
    return synthesis(look, context)


@screen("synthesis-compact", live.COMPACT)
def synthesis_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return synthesis(look, context)


@screen("synthesis-large", text_size=1.3)
def synthesis_large(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return synthesis(look, context)


@screen("synthesis-words")
def synthesis_words(look: Look, context: Context) -> QWidget:
    """The words are changed."""
    made = page(look, context)
    shown = in_frame(look, context, made)
    made.writing.begin()
    made.panel.editor.put(*words_of(context))
    return shown


@screen("synthesis-new")
def synthesis_new(look: Look, context: Context) -> QWidget:
    """Nothing was written yet in this theme, and a card makes the first statement."""
    made = page(look, context)
    shown = in_frame(look, context, made)
    assert made.building is not None
    made.building.take(made.building.begun())
    made.acts.link(made.building.cards()[1].id, "link")
    made.cards.setFocus()
    return shown


@screen("synthesis-kept")
def synthesis_kept(look: Look, context: Context) -> QWidget:
    """A statement that the room approved."""
    made = page(look, context)
    shown = in_frame(look, context, made)
    go(made, sample_id("statement", "markets"))
    made.cards.setFocus()
    return shown


@screen("synthesis-all")
def synthesis_all(look: Look, context: Context) -> QWidget:
    """Where the room agrees and where it differs."""
    made = page(look, context)
    shown = in_frame(look, context, made)
    made.themes.list.pick(made.themes.list.rows.rowCount() - 1)
    made.cards.setFocus()
    return shown


@screen("room-statement")
def room_statement(look: Look, context: Context) -> QWidget:
    """Compare with ``projector-*`` of the design."""
    made = page(look, context)
    context.kept.append(made)
    shown = RoomScreen(look)
    assert made.building is not None
    hands = {"support_women": 16, "support_men": 13, "reserve_women": 7, "differ_men": 5}
    projected = Projected(*words_of(context)).with_counts(hands)
    shown.show_statement(made.building.sitting.agenda(live.NOW), projected)
    return shown


@screen("room-agenda")
def room_agenda(look: Look, context: Context) -> QWidget:
    """Before anything is said or built."""
    made = page(look, context)
    context.kept.append(made)
    shown = RoomScreen(look)
    assert made.building is not None
    shown.show_statement(made.building.sitting.agenda(live.NOW), None)
    return shown


def flip_chart() -> bytes:
    """A flip-chart as a phone sees one."""
    image = Image.new("RGB", (1600, 1100), "#d9cbb3")
    pen = ImageDraw.Draw(image)
    pen.polygon([(300, 90), (1330, 60), (1360, 1000), (280, 1040)], fill="#fbf7ee")
    for row in range(7):
        pen.line([(390, 220 + row * 110), (1180 - row * 60, 210 + row * 110)], "#2a4ba8", 14)
    stream = BytesIO()
    image.save(stream, "JPEG", quality=70)
    return stream.getvalue()


@screen("synthesis-photos")
def synthesis_photos(look: Look, context: Context) -> QWidget:
    """Cards that have photos."""
    made = page(look, context)
    shown = in_frame(look, context, made)
    with_photos(made)
    made.cards.setFocus()
    return shown


def with_photos(made: SynthesisPage) -> list[PhotoLine]:
    cards = made.building.cards()  # type: ignore[union-attr]
    session = made.building.session  # type: ignore[union-attr]
    places = (cards[1].id, cards[1].id, cards[3].id)
    lines = [PhotoLine(UUID(int=n), Spot(session, card), "wall") for n, card in enumerate(places)]
    made.photos.show_lines(lines)
    made.photos._made({"wall": QImage.fromData(flip_chart())})
    return lines


@screen("synthesis-photo", (980, 700))
def synthesis_photo(look: Look, context: Context) -> QWidget:
    """One of them, large."""
    made = page(look, context)
    context.kept.append(made)
    lines = with_photos(made)
    sheet = PhotoSheet(look, made, lines[0].spot)
    sheet.setWindowFlags(Qt.WindowType.Widget)
    sheet.setParent(None)
    sheet.show_lines(lines)
    sheet.show_content(lines[0], flip_chart())
    return sheet


def follows(context: Context) -> Follows:
    """What follows from three sessions, one of which names nobody."""
    notes = live.notes(context, LATE)
    people = notes.roster.ordered()[:3]
    title, title_ar = notes.sessions[0].title or "", notes.sessions[0].title_ar or ""
    told = [
        ("استقبال ثلاث تعاونيات في لجنة العمل الاجتماعي.", "open", dt.date(2022, 1, 10), 0),
        ("Apporter la liste des locaux vacants d’Azrou.", "open", dt.date(2022, 1, 17), 1),
        ("Écrire un modèle de convention de trois ans.", "open", dt.date(2022, 1, 31), 2),
        ("Publier la liste des locaux vides.", "open", None, None),
        ("Inviter le service des domaines.", "done", dt.date(2022, 1, 5), 1),
    ]
    lines = []
    for number, (text, state, due, who) in enumerate(told):
        person = people[who] if who is not None else None
        line = CommitmentLine(
            UUID(int=number + 1), text, state=state, due=due, session=title, session_ar=title_ar
        )
        if person is not None:
            line = line._replace(
                owner_id=person.id, name=person.name or "", name_ar=person.name_ar or "",
                role=person.role or "", commune=person.commune or "",
            )  # fmt: skip
        else:
            line = line._replace(
                kind="recommendation", statement_id=UUID(int=9), attribution="none",
                addressee=context.words("la wilaya", "الولاية", "the wilaya"),
            )  # fmt: skip
        lines.append(line)
    return Follows(lines, notes.roster)


def following(look: Look, context: Context) -> FollowingPage:
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = FollowingPage(look, desk, today=lambda: dt.date(2022, 1, 13))
    made.show_follows(follows(context))
    return made


@screen("commitments")
def commitments(look: Look, context: Context) -> QWidget:
    """What follows, late ones first."""
    made = following(look, context)
    shown = framed(look, context, made, "session", badge=9)
    shown.show()
    made.list.setFocus()
    return shown


@screen("commitments-compact", live.COMPACT)
def commitments_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return commitments_form(look, context)


@screen("commitments-form")
def commitments_form(look: Look, context: Context) -> QWidget:
    """One of them, to be changed."""
    made = following(look, context)
    shown = framed(look, context, made, "session", badge=9)
    shown.show()
    made.list.pick(1)
    made.open_line(made.list.current())
    return shown


@screen("commitments-nobody")
def commitments_nobody(look: Look, context: Context) -> QWidget:
    """Of a session whose rule names nobody: whose it is is not kept."""
    made = following(look, context)
    shown = framed(look, context, made, "session", badge=9)
    shown.show()
    made.list.pick(3)
    made.open_line(made.list.current())
    return shown


@screen("session-open")
def session_open(look: Look, context: Context) -> QWidget:
    """What is open of earlier sessions, beside the first question of the next one."""
    made = live.page(look, context, live.notes(context, None))
    shown = live.in_frame(look, context, made)
    lines = [line for line in follows(context).lines if line.state == "open"]
    made.board.before.show_lines(lines, dt.date(2022, 1, 13))
    return shown


@screen("session-open-notes")
def session_open_notes(look: Look, context: Context) -> QWidget:
    """The same where the rule was decided before."""
    made = live.page(look, context, live.notes(context, live.NOW - dt.timedelta(days=1)))
    shown = live.in_frame(look, context, made)
    lines = [line for line in follows(context).lines if line.state == "open"]
    made.board.first.show_lines(lines, dt.date(2022, 1, 13))
    return shown
