"""The tab of people: table and form, nobody yet, a list before it is imported."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.roster import Roster, roster_line
from dialogue_desktop.exchange.list_corrections import Correction
from dialogue_desktop.exchange.list_findings import Fault, ListRow
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.correcting import Known
from dialogue_desktop.ui.operations.grids import DayLine, GridLine, GridPreview
from dialogue_desktop.ui.operations.lists import ColumnLine, ListLine, ListPreview
from dialogue_desktop.ui.operations.mandates import Term
from dialogue_desktop.ui.operations.participants import Card, People, known
from dialogue_desktop.ui.participants.form import PersonForm
from dialogue_desktop.ui.participants.keeper import Keeper
from dialogue_desktop.ui.participants.listing import Listing
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.participants.preview import ImportPreview
from dialogue_desktop.verbs.deciding import United
from tests.gallery import Context, screen
from tests.gallery_screens.shell import framed

# Latin name | Arabic name | sex | role | commune | its Arabic name | modules: present, half, open
#   organisation | its Arabic name
TABLE = """
Naïma Ouarghi | نعيمة الورغي | female | official | Sefrou | صفرو | ppp
  Commune de Sefrou | جماعة صفرو
Brahim Aït Tizi | ابراهيم أيت تيزي | male | official | Azrou | أزرو | pph
  Commission du budget | لجنة الميزانية
Fatima-Zahra Lemseffer | فاطمة الزهراء المسفر | female | cooperative | Sefrou | صفرو |
  Coopérative Tamounte | تعاونية تامونت
Hicham Belfquih | هشام بلفقيه | male | official | Taounate | تاونات | hoo
  Conseil provincial | المجلس الإقليمي
Khadija Amezzane | خديجة أمزان | female | association | Ifrane | إفران |
  Association Ibn Sabil | جمعية ابن السبيل
Mohamed Chaouni-Rifi | محمد الشاوني الريفي | male | official | Missour | ميسور | ppp
  Commune de Missour | جماعة ميسور
Saïda Tahouri | سعيدة الطاهوري | female | university | Fès | فاس |
  Université | الجامعة
Youssef El Morabit | يوسف المرابط | male | official | Bhalil | البهاليل | php
  Commune de Bhalil | جماعة البهاليل
Rachida Tounfit | رشيدة تونفيت | female | mutual | Meknès | مكناس |
  Mutuelle Al Amal | تعاضدية الأمل
Abdelilah Zerhouni-Sqalli | عبد الإله الزرهوني | male | official | El Hajeb | الحاجب | ppo
  Commission sociale | اللجنة الاجتماعية
Salma Benhlima | سلمى بنحليمة | female | official | Sefrou | صفرو | pp
  Commune de Sefrou | جماعة صفرو
Driss Benzakour-Filali | إدريس بنزاكور | male | official | Taza | تازة | p
  Conseil provincial de Taza | المجلس الإقليمي لتازة
Touria Benslama | ثريا بنسلامة | female | official | Azrou | أزرو | pp
  Commune d’Azrou | جماعة أزرو
Idriss Ouali |  |  |  |  |  |
"""


def _read(table: str) -> list[tuple]:
    """The table as tuples: names, sex, role, organisation, communes, modules."""
    made: list[tuple] = []
    for row in table.strip().split("\n"):
        cells = [cell.strip() or None for cell in row.split("|")]
        if row.startswith("  "):
            made[-1] = (*made[-1][:4], *cells, *made[-1][6:])
        else:
            name, name_ar, sex, role, commune, commune_ar, modules = cells
            communes = (commune, commune_ar)
            made.append((name, name_ar, sex, role, None, None, communes, modules or ""))
    return made


PEOPLE = _read(TABLE)
TILES = {"p": "present", "h": "half", "o": "open"}


def lines(look: Look) -> list:
    """Invented people as lines of the roster."""
    made = []
    for number, (name, name_ar, sex, role, body, body_ar, communes, _) in enumerate(PEOPLE):
        phone = "+212661204518" if name.startswith("Fatima") else None
        commune, id = communes[1 if look.rtl else 0], UUID(int=number + 1)
        rest = (None, commune, body, body_ar, phone, role is None)
        made.append(roster_line(id, name, name_ar, sex, role, *rest))
    return made


def page(look: Look, context: Context, people: list | None = None) -> ParticipantsPage:
    """The page with people on it."""
    desk = Desk("Amina")
    context.kept.append(desk)
    desk.close()
    made = ParticipantsPage(look, desk)
    people = lines(look) if people is None else people
    proposed = known(people, [person[4] for person in PEOPLE if person[4]])
    made.show_people(People(Roster(people), proposed))
    progress = {
        UUID(int=number + 1): tuple(TILES[tile] for tile in person[-1].ljust(3, "o"))
        for number, person in enumerate(PEOPLE)
        if person[-1]
    }
    made.listing.show_progress(progress)
    return made


@screen("participants")
def participants(look: Look, context: Context) -> QWidget:
    """Compare with ``participants-*`` of the design: a new person who may be known already."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.keeper.new(
        {
            "name": "Fatima Zahra Lamsefer",
            "name_ar": "فاطمة الزهراء المسفر",
            "phone": "06 61 20 45 18",
            "role": "cooperative",
            "commune": context.words("Sefrou", "صفرو", "Sefrou"),
            "sex": "female",
        }
    )
    (meant,) = (line for line in lines(look) if line.phone)
    made.form.twin.show_line(meant, ("same_phone", "alike_name", "same_name_ar", "same_commune"))
    made.form.fields.phone.setFocus()
    made.form.fields.name.line.home(False)
    return shown


@screen("participants-690", (1366, 690))
def participants_690(look: Look, context: Context) -> QWidget:
    """On a low screen only the middle of the form scrolls."""
    return participants(look, context)


@screen("participants-search")
def participants_search(look: Look, context: Context) -> QWidget:
    """Searching marks the letters found; one person is open."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.search.line.setText(context.words("ben", "بن", "ben"))
    made.listing.pick(1)
    person = PEOPLE[11]
    record = Participant(
        id=UUID(int=12), name=person[0], name_ar=person[1], sex="male", role="official",
        phone="+212537601122", commune=context.words("Taza", "تازة", "Taza"), birth_year=1974,
    )  # fmt: skip
    terms = [
        Term(UUID(int=1), "official", None, None, None, dt.date(2015, 1, 1), dt.date(2021, 9, 1)),
        Term(UUID(int=2), "official", since=dt.date(2021, 9, 8)),
    ]
    made.keeper._awaited = record.id
    at = dt.datetime(2021, 12, 13, 10, tzinfo=dt.UTC)
    united = [United(UUID(int=99), "Hamid Benjelloune", "حميد بنجلونة", at, "Karima", "PC-01")]
    card = Card(record, person[4] or "", terms, united=united)
    made.keeper._show(record.id, card, False, None, False)
    made.search.setFocus()
    return shown


@screen("participants-compact", (1093, 558))
def participants_compact(look: Look, context: Context) -> QWidget:
    """Little room: the names stand beside the form."""
    look.set(compact=True)
    return participants_search(look, context)


@screen("participants-compact-twin", (910, 512))
def participants_compact_twin(look: Look, context: Context) -> QWidget:
    """Hardly any room: who may be meant leaves the field that is typed in in sight."""
    look.set(compact=True)
    return participants(look, context)


@screen("participants-wide", (1920, 1080))
def participants_wide(look: Look, context: Context) -> QWidget:
    """A large screen: both names of a person stay together."""
    return participants_table(look, context)


@screen("participants-table")
def participants_table(look: Look, context: Context) -> QWidget:
    """The table alone, with the cursor in it."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.keeper.leave()
    return shown


@screen("participants-columns")
def participants_columns(look: Look, context: Context) -> QWidget:
    """Every column, widths somebody chose, and the keyboard on the titles."""
    shown = participants_table(look, context)
    listing = shown.findChild(Listing)
    listing.arrange({"columns": list(listing.optional), "widths": {"commune": 128, "phone": 118}})
    shown.setFixedSize(1366, 768)
    shown.show()
    listing.take_titles()
    return shown


@screen("participants-compact-table", (1093, 558))
def participants_compact_table(look: Look, context: Context) -> QWidget:
    """Little room, no form."""
    look.set(compact=True)
    return participants_table(look, context)


@screen("participants-rest")
def participants_rest(look: Look, context: Context) -> QWidget:
    """The lower part of the form."""
    shown = participants_search(look, context)
    form = shown.findChild(PersonForm)
    shown.setFixedSize(1366, 768)
    shown.show()
    form.scroller.verticalScrollBar().setValue(300)
    return shown


@screen("participants-changed")
def participants_changed(look: Look, context: Context) -> QWidget:
    """Another hand wrote a field that is being typed."""
    shown = participants_search(look, context)
    form, keeper = shown.findChild(PersonForm), shown.findChild(Keeper)
    form.fields.commune.line.setText(context.words("Azrou", "أزرو", "Azrou"))
    now = Card(form.card.record.model_copy(update={"commune": "Missour"}), "")
    keeper._show_both(now, "commune", SimpleNamespace(author="Karima"))
    return shown


@screen("participants-nobody")
def participants_nobody(look: Look, context: Context) -> QWidget:
    """A search that nobody answers to."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.search.line.setText(context.words("Hassan Mernissi", "حسن المرنيسي", "Hassan Mernissi"))
    made.search.setFocus()
    return shown


def _row(number: int, name: str, place: str, told: dict[str, tuple[str, str]]) -> ListRow:
    """A row as it was read, with what is wrong in it."""
    values = {"name": name, "commune": place, "role": "official"}
    faults = tuple(Fault(number, field, v, code, field) for field, (code, v) in told.items())
    return ListRow(number, {field: value for field, value in values.items() if value}, faults)


def _preview(context: Context) -> ListPreview:
    """A list of 43 rows as the design draws it."""
    sefrou, azrou = (
        context.words("Sefrou", "صفرو", "Sefrou"),
        context.words("Azrou", "أزرو", "Azrou"),
    )
    taounate = context.words("Taounate", "تاونات", "Taounate")
    short, no_day = ("phone_too_short", "06 61 20 4"), ("no_such_day", "31/02/1984")
    said = ("unknown_choice", "peut-être")
    look_at = [
        ("new", 7, "Abdelilah Zerhouni-Sqalli", "El Hajeb", {"birth_year": no_day}),
        ("new", 18, "Touria Benslama", azrou, {"phone": short, "birth_year": no_day, "sex": said}),
        ("left", 22, "Youssef El Morabit", "Bhalil", {"": ("duplicate_row", "31")}),
        ("left", 39, "", "Missour", {"name": ("name_missing", "")}),
        ("new", 60, "Zineb Lahlou", "Fès", {}),
        ("new", 61, "Hamid Benjelloun", "Taza", {}),
    ]
    lines = [
        ListLine(
            kind,
            number,
            name,
            place,
            "",
            tuple((code, {"value": v}) for code, v in told.values()),
            read=_row(number, name, place, told),
        )
        for kind, number, name, place, told in look_at
    ]
    corrected = ListRow(60, {"name": "Zineb Lahlou", "phone": "+212661204518"}, (),
                        Correction({"phone": "0661204518"}))  # fmt: skip
    lines[4] = lines[4]._replace(read=corrected)
    lines[5] = lines[5]._replace(maybe=Known(UUID(int=5), "Hamid Benjelloune"))
    lines += [
        ListLine("known", 3, "Naïma Ouarghi", sefrou, "+212612483077", filled=("birth_year",)),
        ListLine("known", 11, "Hicham Belfquih", taounate, "+212661200000",
                 kept=(("commune", taounate, "Ghafsai"),)),
        ListLine("known", 12, "Khadija Amezzane", "Ifrane"),
    ]  # fmt: skip
    new = [(person[0], person[6][0] or "", person[2]) for person in PEOPLE[:9]]
    lines += [
        ListLine("new", 40 + n, name, place, sex=sex) for n, (name, place, sex) in enumerate(new)
    ]
    columns = [
        ColumnLine("Nom et prénom", "name", 0), ColumnLine("الاسم الكامل", "name_ar", 1),
        ColumnLine("GSM", "phone", 2), ColumnLine("Commune", "commune", 3),
        ColumnLine("Né(e) le", "birth_year", 4), ColumnLine("Obs.", None, 5),
    ]  # fmt: skip
    path = Path("Liste élus groupe Fès.xlsx")
    return ListPreview(
        path, "Élus", "", 16, 11, 2, 3, 2, 1, columns, lines, sheets=["Élus", "Presse"]
    )


@screen("import-preview")
def import_preview(look: Look, context: Context) -> QWidget:
    """Compare with ``import-preview-*`` of the design."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.bringer.show(_preview(context))
    made.bringer.preview.roster.setFocus()
    return shown


@screen("import-preview-editing")
def import_preview_editing(look: Look, context: Context) -> QWidget:
    """A row is corrected in its place, by keys alone."""
    shown = import_preview(look, context)
    preview = shown.findChild(ImportPreview)
    shown.show()
    preview.roster.pick(2)
    preview.corrector.edit()
    return shown


@screen("import-preview-editing-compact", (1093, 558))
def import_preview_editing_compact(look: Look, context: Context) -> QWidget:
    """The same where there is little room."""
    look.set(compact=True)
    return import_preview_editing(look, context)


@screen("import-preview-nameless")
def import_preview_nameless(look: Look, context: Context) -> QWidget:
    """A list of which no heading says that it holds names, and more columns than fit."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    headings = ["Qui", "Où", "Quand", "GSM", "F", "G", "H", "I", "J", "K"]
    columns = [
        ColumnLine(heading, "phone" if heading == "GSM" else None, place)
        for place, heading in enumerate(headings)
    ]
    path = Path("Inscriptions.csv")
    made.bringer.show(ListPreview(path, encoding="UTF-8", columns=columns, nameless=True))
    return shown


@screen("import-preview-damaged", (1093, 558))
def import_preview_damaged(look: Look, context: Context) -> QWidget:
    """A list whose letters were lost on the way, where there is little room."""
    look.set(compact=True)
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    preview = _preview(context)
    preview.notices = [("lossy_encoding", {"n": 12, "example": "?????"})]
    made.bringer.show(preview)
    return shown


@screen("participants-empty")
def participants_empty(look: Look, context: Context) -> QWidget:
    """Compare with ``empty-*`` of the design."""
    made = page(look, context, [])
    shown = framed(look, context, made, "participants")
    made.empty_import.setFocus()
    return shown


def _grid(context: Context) -> GridPreview:
    """A trainer's grid: three days, one of them of no calendar."""
    nine, ten = dt.date(2021, 12, 9), dt.date(2021, 12, 10)
    days = [
        DayLine(2, "C", "09/12 matin", nine, ("am",)),
        DayLine(3, "D", "09/12 après-midi", nine, ("pm",)),
        DayLine(4, "E", "10/12", ten, ("am",), fresh=True),
        DayLine(5, "F", "31/02", None, reason="no_such_day", taken=False),
        DayLine(6, "G", "16/12", dt.date(2021, 12, 16), ("am",), fresh=True, taken=False),
    ]
    rows = ["papa", "pprp", "eeep", "pp p", "rppp", "ap a", "pppp", "pppa", "vvpp", "pp p"]
    states = dict(p="present", a="absent", r="late", e="excused", v="represented")
    told = {0: (("unknown_mark", {"value": "P ?"}),), 3: (("which_half_day", {}),)}
    lines = [
        GridLine(
            "new" if n in (4, 7) else "known",
            n + 5,
            (person[1] if context.language == "ar" else person[0]) or "",
            person[6][1 if context.language == "ar" else 0] or "",
            tuple(states.get(mark, "") for mark in (*marks[:3], "", marks[3])),
            told.get(n, ()),
            ((2, "late", "present"),) if n == 1 else (),
        )
        for n, (person, marks) in enumerate(zip(PEOPLE, rows, strict=False))
    ]
    path = Path("Présences groupe Sefrou.xlsx")
    return GridPreview(path, "Décembre", ["Décembre", "Janvier"], days, lines, 27, 4, 2, 8)


@screen("grid-preview")
def grid_preview(look: Look, context: Context) -> QWidget:
    """People × dates as trainers keep it today, before it is imported (A20)."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.bringer.show(_grid(context))
    made.bringer.grid.strip.setFocus()
    return shown


@screen("grid-preview-compact", (1093, 558))
def grid_preview_compact(look: Look, context: Context) -> QWidget:
    """The same where there is little room."""
    look.set(compact=True)
    return grid_preview(look, context)


@screen("participants-several")
def participants_several(look: Look, context: Context) -> QWidget:
    """Several people chosen, the table narrowed, other columns (P16)."""
    made = page(look, context)
    shown = framed(look, context, made, "participants")
    made.several.offer([(UUID(int=1), "Sefrou")], [])
    wanted = ["other", "organisation", "phone", "commune", "modules"]
    made.listing.arrange({"columns": wanted})
    made.narrowing.toggle(("sex", "female"))
    made.listing.setFocus()
    made.listing.selectAll()
    return shown
