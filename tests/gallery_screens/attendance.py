"""The tab of attendance: the roll-call, the whole grid, nothing planned yet."""

from __future__ import annotations

import datetime as dt
import math
from uuid import UUID, uuid5

from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.roster import Roster, roster_line
from dialogue_desktop.domain.statuses import StatusStyle
from dialogue_desktop.ui.attendance.pad import SigningDialog
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.attendance.wording import styled
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.attendance import Book, HalfDay, Mark
from dialogue_desktop.ui.operations.completion import ModuleHead, Reached, Standings
from dialogue_desktop.ui.operations.registers import Turn
from dialogue_desktop.ui.operations.rules import Rules
from tests.gallery import Context, screen
from tests.gallery_screens.participants import lines
from tests.gallery_screens.shell import framed

NOW = dt.datetime(2021, 12, 10, 9, 8)
CLOSED = dt.datetime(2021, 12, 10, 12, 31, tzinfo=dt.UTC)
DAYS = ((9, (1,), (1,)), (10, (2,), (2,)), (16, (2,), (3,)), (17, (3,), (3,)))
MORE = """
Nadia Berkani | نادية بركاني | female
Omar Chafik | عمر شفيق | male
Latifa Dahbi | لطيفة دهبي | female
Rachid El Ghali | رشيد الغالي | male
Samira Fikri | سميرة فكري | female
Karim Guessous | كريم كسوس | male
Zineb Hajji | زينب حجي | female
Aziz Jabri | عزيز الجابري | male
Mina Kadiri | مينة القادري | female
Said Lahlou | سعيد لحلو | male
Hanane Mansouri | حنان منصوري | female
Tarik Naciri | طارق الناصري | male
Bouchra Ouazzani | بشرى الوزاني | female
Jamal Rami | جمال الرامي | male
Leïla Saidi | ليلى السعيدي | female
Adil Tahiri | عادل الطاهري | male
Fadma Yacoubi | فاضمة اليعقوبي | female
Hamid Ziani | حميد الزياني | male
Ilham Alami | إلهام العلمي | female
Mustapha Bouali | مصطفى البوعلي | male
Sanaa Cherkaoui | سناء الشرقاوي | female
Noureddine Drissi | نور الدين الدريسي | male
Asmae Filali | أسماء الفيلالي | female
Kamal Hilali | كمال الهلالي | male
Rajae Idrissi | رجاء الإدريسي | female
Younes Jaidi | يونس الجعيدي | male
Soukaina Kettani | سكينة الكتاني | female
Anas Mrini | أنس المريني | male
Wafae Tazi | وفاء التازي | female
Brahim Sekkat | إبراهيم السقاط | male
"""
OTHERS = [tuple(cell.strip() for cell in row.split("|")) for row in MORE.strip().split("\n")]


def people(look: Look) -> list:
    """Forty officials."""
    made = [line for line in lines(look) if line.role == "official"]
    commune = "جماعة فاس" if look.rtl else "Commune de Fès"
    for number, (name, name_ar, sex) in enumerate(OTHERS[: 40 - len(made)]):
        id = UUID(int=100 + number)
        body = (commune, None) if not look.rtl else (None, commune)
        made.append(roster_line(id, name, name_ar, sex, "official", None, None, *body))
    return made


def slots() -> list[HalfDay]:
    """Four days of training."""
    made = []
    for day, morning, afternoon in DAYS:
        for half, modules, starts in (("am", morning, "09:00"), ("pm", afternoon, "14:30")):
            id = UUID(int=day * 100 + (half == "pm"))
            made.append(HalfDay(id, dt.date(2021, 12, day), half, starts, modules))
    return made


def _mark(slot: HalfDay, person: UUID, status: str, arrived: str | None = None) -> Mark:
    return Mark(uuid5(slot.id, str(person)), person, slot.id, status, arrived)


def marks(found: list, days: list[HalfDay]) -> list[Mark]:
    """Two half-days done, the third under way."""
    by_name = {line.name: line for line in found}
    made = []
    for number, line in enumerate(found):
        made.append(_mark(days[0], line.id, "absent" if number in (7, 30) else "present"))
        status = {4: "late", 9: "excused", 12: "absent", 2: "absent"}.get(number, "present")
        made.append(_mark(days[1], line.id, status))
    now = days[2]
    named = ["Youssef El Morabit", "Hicham Belfquih", "Mohamed Chaouni-Rifi", "Brahim Aït Tizi"]
    waiting = {"Salma Benhlima", "Driss Benzakour-Filali", *(m[0] for m in OTHERS[-10:-3])}
    rest = [line for line in found if line.name not in waiting and line.name not in named]
    for number, line in enumerate(rest):
        status = "late" if number == 3 else "present"
        made.append(_mark(now, line.id, status, "08:55"))
    for name, status, arrived in zip(
        named, ("excused", "absent", "late", "present"), (None, None, "09:42", "09:05"), strict=True
    ):
        made.append(_mark(now, by_name[name].id, status, arrived))
    return made


def page(look: Look, context: Context, book: Book | None = None) -> AttendancePage:
    """The page on the morning of 10 December."""
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = AttendancePage(look, desk)
    made.marker.now = lambda: NOW
    if book is None:
        found, days = people(look), slots()
        heading = context.words("Formation des élus", "تكوين المنتخبين", "Training of officials")
        book = Book(days, marks(found, days), Roster(found), heading)
    made.show_book(book)
    return made


@screen("attendance")
def attendance(look: Look, context: Context) -> QWidget:
    """Compare with ``attendance-*`` of the design."""
    made = page(look, context)
    shown = framed(look, context, made, "attendance")
    made.call.quick.line.setText(context.words("ben", "بن", "ben"))
    made.call.quick.setFocus()
    return shown


@screen("attendance-compact", (1093, 558))
def attendance_compact(look: Look, context: Context) -> QWidget:
    """Little room: one day, a bar."""
    look.set(compact=True)
    return attendance(look, context)


@screen("attendance-690", (1366, 690))
def attendance_690(look: Look, context: Context) -> QWidget:
    """A screen whose taskbar takes some of it."""
    return attendance(look, context)


@screen("attendance-large", text_size=1.3)
def attendance_large(look: Look, context: Context) -> QWidget:
    """The largest text."""
    return attendance(look, context)


@screen("attendance-next")
def attendance_next(look: Look, context: Context) -> QWidget:
    """Nothing typed: who was marked last, who is still to come; late is proposed."""
    made = page(look, context)
    made.marker.now = lambda: NOW.replace(minute=31)
    shown = framed(look, context, made, "attendance")
    made._look_at_clock()
    made.call.quick.setFocus()
    made.call.step(1)
    return shown


@screen("attendance-history")
def attendance_history(look: Look, context: Context) -> QWidget:
    """Who wrote a mark, when and where."""
    made = page(look, context)
    shown = framed(look, context, made, "attendance")
    made.call.quick.setFocus()
    made.call.step(-1)
    while made.call.current().line.name != "Mohamed Chaouni-Rifi":
        made.call.step(-1)
    words = context.words
    written = [
        words("Présent · Amina", "حاضر · أمينة", "Present · Amina") + " · \u2068PC-01\u2069 · 9:03",
        words("En retard · Driss", "متأخر · إدريس", "Late · Driss") + " · \u2068PC-07\u2069 · 9:42",
    ]
    made.call.sight.open = True
    made.call.show_written(written)
    return shown


@screen("attendance-nobody")
def attendance_nobody(look: Look, context: Context) -> QWidget:
    """Letters that nobody answers to: a walk-in."""
    made = page(look, context)
    shown = framed(look, context, made, "attendance")
    made.call.quick.line.setText(context.words("hassan mernissi", "حسن المرنيسي", ""))
    made.call.quick.setFocus()
    return shown


@screen("attendance-grid")
def attendance_grid(look: Look, context: Context) -> QWidget:
    """Everybody by every half-day."""
    made = page(look, context)
    shown = framed(look, context, made, "attendance")
    shown.setFixedSize(1366, 768)
    shown.show()
    made.open_grid()
    return shown


def standings(look: Look, context: Context, found: list) -> Standings:
    """How far forty officials came when two of four days are over."""
    words = context.words
    titles = (
        words("Gouvernance et gestion", "الحكامة والتدبير", "Governance and management"),
        words("Planification stratégique", "التخطيط الاستراتيجي", "Strategic planning"),
        words("Démocratie participative", "الديمقراطية التشاركية", "Participatory democracy"),
    )
    heads = [ModuleHead(UUID(int=n), n, title) for n, title in enumerate(titles, 1)]
    kinds = (
        Reached("under_way", ("present", "half", "open"), 3, 8, 540, 1440),
        Reached("risk", ("present", "absent", "open"), 2, 8, 360, 1440),
        Reached("missed", ("absent", "absent", "open"), 0, 8, 0, 1440, never_came=True),
        Reached(
            "excepted", ("absent", "half", "open"), 1, 8, 180, 1440,
            words("a animé le module 1", "أطّرت الوحدة 1", "taught module 1 herself"),
        ),
        Reached(
            "under_way", ("none", "present", "open"), 2, 6, 360, 1080,
            since=dt.date(2021, 12, 10),
        ),
    )  # fmt: skip
    picked = {3: 1, 5: 3, 6: 2, 8: 4, 11: 1, 14: 2}
    reached = {line.id: kinds[picked.get(n, 0)] for n, line in enumerate(found)}
    return Standings("hours", 80, heads, reached)


@screen("attendance-modules")
def attendance_modules(look: Look, context: Context) -> QWidget:
    """Everybody by modules: who completes, who is about to miss the rule, exceptions."""
    shown = attendance_grid(look, context)
    made = shown.findChild(AttendancePage)
    made.grid.show_standings(standings(look, context, made.register.everybody()))
    made.grid.modes.take(1)
    return shown


@screen("attendance-closed")
def attendance_closed(look: Look, context: Context) -> QWidget:
    """A register that is closed; two laptops disagree, somebody came for an official, remarks."""
    found, days = people(look), slots()
    by_name = {line.name: line for line in found}
    days[2] = days[2]._replace(closed=True)
    written = {mark.person: mark for mark in marks(found, days) if mark.slot == days[2].id}
    came = by_name["Brahim Aït Tizi"].id
    changes = {
        "Salma Benhlima": Mark(
            UUID(int=9), by_name["Salma Benhlima"].id, days[2].id, "represented", stands_in=came
        ),
        "Mohamed Chaouni-Rifi": written[by_name["Mohamed Chaouni-Rifi"].id]._replace(disputed=True),
        "Hicham Belfquih": written[by_name["Hicham Belfquih"].id]._replace(
            remark=context.words("a prévenu par téléphone", "أخبر بالهاتف", "called in the morning")
        ),
    }
    for name, mark in changes.items():
        written.pop(by_name[name].id, None)
        written[by_name[name].id] = mark
    written[came] = written.pop(came)
    book = Book(days, list(written.values()), Roster(found), "")
    made = page(look, context, book)
    made.closing.turns = [Turn(True, context.words("Amina", "أمينة", "Amina"), CLOSED, "PC-03")]
    shown = framed(look, context, made, "attendance")
    made.refresh()
    made.call.quick.setFocus()
    return shown


@screen("attendance-stand-in")
def attendance_stand_in(look: Look, context: Context) -> QWidget:
    """Who came in the place of an official is asked in the line."""
    shown = attendance(look, context)
    made = shown.findChild(AttendancePage)
    made.call.errands.begin("stand_in")
    made.call.quick.set_text(context.words("mo", "مح", "mo"))
    return shown


@screen("attendance-empty")
def attendance_empty(look: Look, context: Context) -> QWidget:
    """No half-day is planned yet."""
    made = page(look, context, Book([], [], Roster([]), ""))
    return framed(look, context, made, "attendance")


@screen("attendance-rules")
def attendance_rules(look: Look, context: Context) -> QWidget:
    """What holds for the whole training, and what the statuses are called."""
    shown = attendance(look, context)
    made = shown.findChild(AttendancePage)
    style = StatusStyle(
        status="excused", label_fr="En mission", label_ar="في مهمة", label_en="On mission",
        symbol="plus", tone="copper", position=2,
    )  # fmt: skip
    look.style(*styled({"excused": style}, look.language.code))
    made.open_rules()
    made.rules.show_rules(Rules("hours", 80, 15, {"excused": style}))
    return shown


@screen("attendance-modules-compact", (1093, 558))
def attendance_modules_compact(look: Look, context: Context) -> QWidget:
    """The grid where there is little room."""
    look.set(compact=True)
    return attendance_modules(look, context)


@screen("attendance-rules-compact", (1093, 558))
def attendance_rules_compact(look: Look, context: Context) -> QWidget:
    """The rules where there is little room."""
    look.set(compact=True)
    return attendance_rules(look, context)


@screen("attendance-signing")
def attendance_signing(look: Look, context: Context) -> QWidget:
    """What whoever signs on the screen sees, half-way through."""
    days = slots()
    salma = next(line for line in people(look) if line.name == "Salma Benhlima")
    owner = QWidget()
    owner.resize(1366, 768)
    context.kept.append(owner)
    shown = SigningDialog(look, salma, days[2], owner)
    wave = [(700 + 16 * n, round(720 - 300 * math.sin(n / 6) * (1 - n / 150))) for n in range(110)]
    shown.pad.strokes = [wave, [(900, 980), (2500, 930)]]
    shown.pad.changed.emit()
    return shown
