"""Papers with invented people, as they leave the printer."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from dialogue_desktop.reports.badges import Badge, Badges
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.certificates import Certificate, Certificates, ModuleAttended
from dialogue_desktop.reports.grid import Grid, HalfDay, Mark, Row
from dialogue_desktop.reports.page import Letterhead
from dialogue_desktop.reports.sign_in import Person, SignIn
from tests.gallery import document

HEAD = Letterhead(
    "Centre Tawassol pour le dialogue",
    "مركز تواصل للحوار",
    "Programme Dialogue Fès-Meknès",
    "برنامج الحوار فاس مكناس",
    "Avec l’appui de la Fondation Rivage, convention 2021-117",
    "بدعم من مؤسسة ريفاج، اتفاقية 117-2021",
)

_LINES = """
Brahim Aït Tizi|Élu, budget|Azrou|إبراهيم أيت تيزي|منتخب، الميزانية|أزرو|80
Khadija Amezzane|Association Ibn Sabil|Ifrane|خديجة أمزّان|جمعية ابن السبيل|إفران|80
Hicham Belfquih|Élu, conseil provincial|Taounate|هشام بلفقيه|منتخب، المجلس الإقليمي|تاونات|100
Salma Benhlima|Élue, affaires sociales|Sefrou|سلمى بنحليمة|منتخبة، الشؤون الاجتماعية|صفرو|60
Touria Benslama|Élue, vice-présidente|Azrou|ثريا بنسلامة|منتخبة، نائبة الرئيس|أزرو|80
Driss Benzakour-Filali|Élu, conseil provincial|Taza|إدريس بنزاكور الفيلالي|منتخب، المجلس|تازة|120
Mohamed Chaouni-Rifi|Élu, travaux|Missour|محمّد الشاوني الريفي|منتخب، الأشغال|ميسور|140
Najat Draoui|Coopérative Tafoukt|Boulemane|نجاة الدراوي|تعاونية تافوكت|بولمان|120
Youssef El Morabit|Élu, jeunesse|Bhalil|يوسف المرابط|منتخب، الشباب|البهاليل|60
Fatiha Guennouni|Élue, budget|Meknès|فتيحة الكنوني|منتخبة، الميزانية|مكناس|60
Abdellatif Hamdouchi|Réseau Al Moustaqbal|El Hajeb|عبد اللطيف الحمدوشي|شبكة المستقبل|الحاجب|60
Zineb Idrissi-Ouali|Élue, parité|Moulay Yacoub|زينب الإدريسي الوالي|منتخبة، المناصفة|مولاي يعقوب|40
Rachid Kabbouri|Élu, environnement|Guigou|رشيد القبوري|منتخب، البيئة|كيكو|100
Saïda Lahrizi|Association Nour|Fès|سعيدة لحريزي|جمعية نور|فاس|20
Fatima-Zahra Lemseffer|Coopérative Tamounte|Sefrou|فاطمة الزهراء المسفر|تعاونية تامونت|صفرو|60
Mustapha Mejjati|Élu, finances|Karia Ba Mohamed|مصطفى المجّاطي|منتخب، المالية|قرية با محمد|80
Hafida Nejjari-Tounsi|Élue, planification|Fès|حفيظة النجّاري التونسي|منتخبة، التخطيط|فاس|20
Naïma Ouarghi|Élue, affaires sociales|Sefrou|نعيمة الورغي|منتخبة، الشؤون الاجتماعية|صفرو|60
Omar Raïssouli|Élu, urbanisme|Tissa|عمر الريسولي|منتخب، التعمير|تيسة|80
Malika Sefrioui|Mutuelle Al Amal|Meknès|مليكة الصفريوي|تعاضدية الأمل|مكناس|60
Abderrahim Tahiri-Alaoui|Élu, sport|Imouzzer|عبد الرحيم الطاهري العلوي|منتخب، الرياضة|إيموزار|60
Loubna Yacoubi|Université ouverte|Fès|لبنى اليعقوبي|الجامعة المفتوحة|فاس|20
Jamal Zerouali|Radio Saïss|Meknès|جمال الزروالي|إذاعة سايس|مكناس|60
"""


def people() -> tuple[Person, ...]:
    """Twenty-three invented people, so that a second page begins."""
    made = []
    for line in _LINES.strip().splitlines():
        name, function, commune, name_ar, function_ar, commune_ar, amount = line.split("|")
        paid = (int(amount),)
        made.append(Person(name, name_ar, function, function_ar, commune, commune_ar, paid))
    return tuple(made)


def sheet() -> SignIn:
    """The sheet of a Friday morning."""
    return SignIn(
        letterhead=HEAD,
        date=dt.date(2021, 12, 10),
        half="am",
        starts="09:00",
        ends="12:30",
        modules=("2, le budget communal",),
        modules_ar=("2، ميزانية الجماعة",),
        venue="salle El Manar",
        venue_ar="قاعة المنار",
        commune="Fès",
        commune_ar="فاس",
        trainers=(
            ("Latifa Berrechid-Naciri", "لطيفة برشيد الناصري"),
            ("Anouar Tazi-Mezzour", "أنور التازي مزور"),
        ),
        people=people(),
        reference="FM-2021-07",
        fingerprint="7KQ4-M2XD",
        currency="dirhams",
        currency_ar="بالدرهم",
    )


@document("sign-in")
def sign_in(language: str, path: Path) -> None:
    """In one language."""
    write_report("sign-in", sheet(), path, language)


@document("sign-in-both")
def sign_in_both(language: str, path: Path) -> None:
    """In two scripts side by side; the same whatever the picture's language."""
    write_report("sign-in", sheet(), path, "both")


_ROLES = ("official", "association", "official", "official", None, "cooperative", "media")
_SEXES = ("male", "female", None)


def everybody() -> Badges:
    """Badges of roles of every shape."""
    made = [
        Badge(
            uuid5(NAMESPACE_URL, person.name),
            person.name,
            person.name_ar,
            _ROLES[number % len(_ROLES)],
            _SEXES[number % len(_SEXES)],
            person.function,
            person.commune,
            person.commune_ar,
        )
        for number, person in enumerate(people())
    ]
    names = ("Dialogue Fès-Meknès", "الحوار فاس مكناس", "2021-2022")
    return Badges(*names, tuple(made), "7KQ4-M2XD")


@document("badges")
def badges(language: str, path: Path) -> None:
    """Eight a page."""
    write_report("badges", everybody(), path, language)


@document("tents")
def tents(language: str, path: Path) -> None:
    """A page each, for four people."""
    some = everybody()
    write_report("tents", replace(some, people=some.people[3:7]), path, language)


def grid() -> Grid:
    """Eight half-days, with every status somewhere."""
    days = (
        dt.date(2021, 12, 9),
        dt.date(2021, 12, 10),
        dt.date(2021, 12, 16),
        dt.date(2021, 12, 17),
    )
    half_days = tuple(HalfDay(day, half) for day in days for half in ("am", "pm"))
    found = ("present", "present", "present", "late", "present", "excused", "absent", None)
    statuses = (*found, "present", "represented", "present")
    rows = []
    for number, person in enumerate(people()):
        marks = [statuses[(number * 5 + n * 3) % len(statuses)] for n in range(len(half_days))]
        rows.append(
            Row(
                person.name,
                person.name_ar,
                person.function,
                person.commune,
                tuple(Mark(status) if status else None for status in marks),
            )
        )
    return Grid(HEAD, half_days, tuple(rows), dt.date(2021, 12, 18), "7KQ4-M2XD")


@document("grid")
def attendance_grid(language: str, path: Path) -> None:
    """People and half-days."""
    write_report("grid", grid(), path, language)


@document("certificates")
def certificates(language: str, path: Path) -> None:
    """Two people, one of them of unknown sex."""
    modules = (
        ModuleAttended("1", (True, True)),
        ModuleAttended("2", (True, True, True, True)),
        ModuleAttended("3", (True, False)),
    )
    made = tuple(
        Certificate(
            uuid5(NAMESPACE_URL, person.name),
            first=dt.date(2021, 12, 9),
            last=dt.date(2021, 12, 17),
            day=dt.date(2021, 12, 20),
            name=person.name,
            name_ar=person.name_ar,
            sex=sex,
            role="official",
            commune=person.commune,
            commune_ar=person.commune_ar,
            place="Fès",
            place_ar="فاس",
            modules=modules,
            half_days=7,
            held=8,
            minutes=21 * 60,
            planned=24 * 60,
        )
        for person, sex in ((people()[17], "female"), (people()[0], None))
    )
    data = Certificates(
        letterhead=HEAD,
        training="Le budget communal, de la lecture au dialogue",
        training_ar="ميزانية الجماعة: من القراءة إلى الحوار",
        people=made,
        fingerprint="7KQ4-M2XD",
    )
    write_report("certificates", data, path, language)
