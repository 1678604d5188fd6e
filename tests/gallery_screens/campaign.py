"""The campaign: 42 sessions by region, one of them, sessions in series, targets."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QWidget

from dialogue_desktop import Attendance, Module, Participant, Workspace
from dialogue_desktop.domain.campaign import Place, planned_sessions
from dialogue_desktop.domain.learning import Gain
from dialogue_desktop.reports.listing import ListColumn, Listing
from dialogue_desktop.ui.campaign.calls import CallsPage
from dialogue_desktop.ui.campaign.page import CampaignPage
from dialogue_desktop.ui.campaign.scores import ScoresPage
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import campaign as operations
from dialogue_desktop.ui.operations.calls import CallLine, CallList
from dialogue_desktop.ui.operations.campaign import CampaignRead
from dialogue_desktop.ui.operations.learning import (
    Heading,
    ImportLine,
    Learning,
    ScoreLine,
    ScorePreview,
)
from tests.gallery import Context, document, screen
from tests.gallery_screens.participants import PEOPLE, lines
from tests.gallery_screens.shell import framed

TODAY = dt.date(2022, 1, 13)
# region | in Arabic | commune | in Arabic | sessions | held | target | women of ten
REGIONS = """
Fès-Meknès | فاس-مكناس | Sefrou | صفرو | 12 | 12 | 12 | 5
Rabat-Salé-Kénitra | الرباط-سلا-القنيطرة | Salé | سلا | 9 | 9 | 8 | 5
Casablanca-Settat | الدار البيضاء-سطات | Settat | سطات | 8 | 7 | 8 | 4
Tanger-Tétouan-Al Hoceïma | طنجة-تطوان-الحسيمة | Chaouen | شفشاون | 6 | 6 | 6 | 3
Marrakech-Safi | مراكش-آسفي | Safi | آسفي | 5 | 5 | 5 | 5
Béni Mellal-Khénifra | بني ملال-خنيفرة | Azilal | أزيلال | 3 | 1 | 3 | 6
"""
REGIONS_12 = (
    "Béni Mellal-Khénifra | Casablanca-Settat | Dakhla-Oued Ed-Dahab | Drâa-Tafilalet | Fès-Meknès"
    " | Guelmim-Oued Noun | Laâyoune-Sakia El Hamra | Marrakech-Safi | Oriental"
    " | Rabat-Salé-Kénitra | Souss-Massa | Tanger-Tétouan-Al Hoceïma",
    "بني ملال-خنيفرة | الدار البيضاء-سطات | الداخلة-وادي الذهب | درعة-تافيلالت | فاس-مكناس"
    " | كلميم-واد نون | العيون-الساقية الحمراء | مراكش-آسفي | الشرق | الرباط-سلا-القنيطرة"
    " | سوس-ماسة | طنجة-تطوان-الحسيمة",
)
MODULES = (
    ("Gouvernance des collectivités", "حكامة الجماعات"),
    ("Planification territoriale", "التخطيط الترابي"),
)


def filled(context: Context) -> CampaignRead:
    """A campaign of 42 sessions and more, as it stands in the middle of January."""
    arabic = context.language == "ar"
    with Workspace.create(context.folder / "campaign.dialogue", "Amina") as ws:
        modules = ws.add_all([Module(title=title, title_ar=ar) for title, ar in MODULES])
        number = 0
        for place, line in enumerate(REGIONS.strip().splitlines()):
            cells = [cell.strip() for cell in line.split("|")]
            region, commune = (cells[1], cells[3]) if arabic else (cells[0], cells[2])
            planned, held, target, women = (int(cell) for cell in cells[4:])
            days = [
                dt.date(2021, 11, 6) + dt.timedelta(weeks=n, days=place) for n in range(planned)
            ]
            slots = ws.add_sessions(
                planned_sessions(
                    [Place(commune, None, None, region)], days, ["am"], [modules[0].id], "09:30"
                )
            ).added
            people = [
                Participant(name=f"P {number + n}", sex="female" if n % 10 < women else "male")
                for n in range(20)
            ]
            number += 20
            ws.add_all(people)
            ws.add_all(
                [
                    Attendance(participant_id=person.id, slot_id=slot.id)
                    for slot in slots[:held]
                    for person in people
                ]
            )
            if place == 2:
                ws.cancel_session([slots[3]], context.words("neige", "ثلوج", "snow"))
            ws.set_targets(region, {"sessions": target})
        ws.set_targets(None, {"women": 40})
        return operations.read()(ws)


def page(look: Look, context: Context, read: CampaignRead | None = None) -> CampaignPage:
    """The page with its campaign."""
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = CampaignPage(look, desk)
    made.series.today = made.session.today = lambda: TODAY
    made.show_campaign(read or filled(context))
    return made


@screen("campaign")
def campaign(look: Look, context: Context) -> QWidget:
    """42 of 42 on one screen, with one session under the cursor."""
    made = page(look, context)
    shown = framed(look, context, made, "overview")
    made.board.go(2, 7)
    made.board.setFocus()
    return shown


@screen("campaign-list")
def campaign_list(look: Look, context: Context) -> QWidget:
    """The same sessions as a list, several of them chosen."""
    made = page(look, context)
    shown = framed(look, context, made, "overview")
    made.turn()
    made.table.pick(3)
    made.table.selectionModel().select(
        QItemSelection(made.table.rows.index(3, 0), made.table.rows.index(5, 0)),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    made.table.setFocus()
    return shown


def _twelve(context: Context) -> CampaignRead:
    """A campaign in the twelve regions of the country."""
    regions = REGIONS_12[context.language == "ar"].split(" | ")
    with Workspace.create(context.folder / "twelve.dialogue", "Amina") as ws:
        for place, region in enumerate(regions):
            days = [TODAY + dt.timedelta(weeks=n - 3) for n in range(4 if place % 2 else 3)]
            slots = ws.add_sessions(
                planned_sessions([Place(region, None, None, region)], days, ["am", "pm"])
            ).added
            people = [Participant(name=f"P {n}", sex="female" if n < 4 else None) for n in range(9)]
            ws.add_all(people)
            marks = [(person, slot) for person in people for slot in slots[: 2 + place % 5]]
            ws.add_all([Attendance(participant_id=p.id, slot_id=s.id) for p, s in marks])
            ws.set_targets(region, {"sessions": 4 if place % 2 else 3})
        return operations.read()(ws)


@screen("campaign-twelve", (1366, 690))
def campaign_twelve(look: Look, context: Context) -> QWidget:
    """42 sessions in twelve regions, on a window as Windows leaves it."""
    made = page(look, context, _twelve(context))
    shown = framed(look, context, made, "overview")
    made.board.go(0, 1)
    made.board.setFocus()
    return shown


@screen("campaign-clash")
def campaign_clash(look: Look, context: Context) -> QWidget:
    """A session that is moved onto another: told, and done all the same."""
    made = page(look, context)
    shown = framed(look, context, made, "overview")
    made.board.go(1, 7)
    made._do("move")
    made.session.days.set_text("20 دجنبر 2021" if made.look.rtl else "20 décembre 2021")
    made.session.understand()
    return shown


@screen("campaign-series")
def campaign_series(look: Look, context: Context) -> QWidget:
    """Sessions in series, read back before they are added."""
    made = page(look, context)
    shown = framed(look, context, made, "overview")
    made.begin_series()
    made.series.places.set_text(
        context.words("Azrou, maison des jeunes", "أزرو، دار الشباب", "Azrou")
    )
    made.series.region.set_text(context.words("Fès-Meknès", "فاس-مكناس", "Fès-Meknès"))
    made.series.days.set_text(
        context.words(
            "4 séances samedi 5 février 9 h 30",
            "4 حصص السبت 5 فبراير 9:30",
            "4 sessions Saturday 5 February 9:30",
        )
    )
    made.series.understand()
    made.series.days.setFocus()
    return shown


@screen("campaign-move")
def campaign_move(look: Look, context: Context) -> QWidget:
    """A session that is moved to a day that does not exist."""
    made = page(look, context)
    shown = framed(look, context, made, "overview")
    made.board.go(5, 2)
    made._do("move")
    made.session.days.set_text("31/02")
    made.session.accept()
    return shown


@screen("campaign-aims")
def campaign_aims(look: Look, context: Context) -> QWidget:
    """What a region is to reach."""
    made = page(look, context)
    shown = framed(look, context, made, "overview")
    made.board.go(3, -1)
    made._opened(None, made.board.tally)
    return shown


@screen("campaign-compact", (1093, 558))
def campaign_compact(look: Look, context: Context) -> QWidget:
    """The same where there is little room."""
    look.set(compact=True)
    return campaign(look, context)


def _calls(look: Look, context: Context) -> CallsPage:
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = CallsPage(look, desk)
    answers = ["confirmed", "confirmed", "invited", "declined", "unreached", None, "invited"]
    remarks = {3: context.words("en mission", "في مهمة", "away"), 4: "14 h"}
    people = [
        line._replace(phone=line.phone or f"+2126612045{n:02d}")
        for n, line in enumerate(lines(look))
    ]
    listed = [
        CallLine(person, answers[n % 7], remarks.get(n, ""), UUID(int=900 + n))
        for n, person in enumerate(people)
    ]
    place = context.words("Sefrou, salle communale", "صفرو، قاعة الجماعة", "Sefrou, town hall")
    group = frozenset(line.id for line in listed)
    made.show_calls(
        CallList("slot", UUID(int=1), place, place, dt.date(2022, 2, 5), "am", listed, group)
    )
    return made


@screen("calls")
def calls(look: Look, context: Context) -> QWidget:
    """Who is invited before a training, and who said that they come (G12)."""
    made = _calls(look, context)
    shown = framed(look, context, made, "overview")
    made.table.setFocus()
    made.table.pick(2)
    return shown


@screen("calls-compact", (1093, 558))
def calls_compact(look: Look, context: Context) -> QWidget:
    """The same where there is little room."""
    look.set(compact=True)
    return calls(look, context)


def _scores(look: Look, context: Context) -> ScoresPage:
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = ScoresPage(look, desk)
    results = [(8, 14.5, 5), (10, 13, 4), (12, 11, 3), (7.5, 16, None), (9, None, 5), (None,) * 3]
    listed = [
        ScoreLine(line, *results[n % len(results)])  # type: ignore[arg-type]
        for n, line in enumerate(lines(look))
    ]
    modules = [Heading(UUID(int=n + 1), *titles) for n, titles in enumerate(MODULES)]
    groups = [("Sefrou", "صفرو", Gain(8.6, 14.1, 9, 4.5, 8)), ("Azrou", "أزرو", Gain())]
    made.show_learning(
        Learning(modules, modules[0].id, 20.0, listed, Gain(9.1, 13.6, 12, 4.2, 11), groups)
    )
    return made


@screen("scores")
def scores(look: Look, context: Context) -> QWidget:
    """Scores before and after a module, satisfaction, gains (A18)."""
    made = _scores(look, context)
    shown = framed(look, context, made, "overview")
    made.grid.setFocus()
    made.grid.go(3, 1)
    made._say_wrong(
        made.grid.tr("{text} is not a number: nothing was changed.").format(text="douze")
    )
    return shown


@screen("scores-compact", (1093, 558))
def scores_compact(look: Look, context: Context) -> QWidget:
    """The same where there is little room."""
    look.set(compact=True)
    return scores(look, context)


@screen("scores-preview")
def scores_preview(look: Look, context: Context) -> QWidget:
    """A list of scores before it is imported."""
    made = _scores(look, context)
    shown = framed(look, context, made, "overview")
    names = [line.leading(look.rtl) for line in lines(look)]
    listed = [
        ImportLine(4, names[0], {"before": 8.0}, (("score_not_a_number", {"value": "quinze"}),)),
        ImportLine(7, names[3], {}, (), (("before", 9.0, 11.0),)),
        ImportLine(9, names[5], unknown=True),
        *(
            ImportLine(10 + n, name, {"before": 9.0, "after": 14.5})
            for n, name in enumerate(names[6:])
        ),
    ]
    made._show_preview(ScorePreview(Path("Notes module 1.xlsx"), UUID(int=1), listed, 17, 2))
    return shown


@document("call-list")
def call_list(language: str, path: Path) -> None:
    """The call list on paper: who is called at which number, and room for a pen."""
    heads = {
        "fr": ("Liste d’appel", "Nom", "Qualité", "Téléphone", "Commune", "Réponse", "Remarque"),
        "ar": ("لائحة الاتصال", "الاسم", "الصفة", "الهاتف", "الجماعة", "الجواب", "ملاحظة"),
        "en": ("Call list", "Name", "Role", "Phone", "Commune", "Answer", "Remark"),
    }
    title, *words = heads.get(language, heads["fr"])
    wide = (52, 42, 32, 26, 26, 40)
    columns = [
        ListColumn(head, width, "ltr" if place == 2 else "auto")
        for place, (head, width) in enumerate(zip(words, wide, strict=True))
    ]
    rows = [
        (
            (name_ar if language == "ar" else name) or name or name_ar,
            (body_ar if language == "ar" else body) or "",
            f"06 61 20 45 {number:02d}",
            (communes[1] if language == "ar" else communes[0]) or "",
            "",
            "14 h" if number == 3 else "",
        )
        for number, (name, name_ar, _, _, body, body_ar, communes, _) in enumerate(PEOPLE * 3)
    ]
    with Workspace.create(path.with_suffix(".dialogue"), "Amina", "Dialogue Fès-Meknès") as ws:
        ws.edit(ws.programme.id, organiser="CMERES", funder="DAAM")
        ws.write_list(Listing(title, "Sefrou · 5/2/2022", columns, rows), path, language)
