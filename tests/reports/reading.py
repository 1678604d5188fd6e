"""What readers of a PDF make of it, and invented people to put on paper."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import unicodedata
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2

from dialogue_desktop.reports.page import Letterhead
from dialogue_desktop.reports.sign_in import Person, SignIn

HEAD = Letterhead(
    "Centre Tawassol pour le dialogue",
    "مركز تواصل للحوار",
    "Programme Dialogue Fès-Meknès",
    "برنامج الحوار فاس مكناس",
    "Avec l’appui de la Fondation Rivage, convention 2021-117",
    "بدعم من مؤسسة ريفاج، اتفاقية 117-2021",
)

NAMES = [
    ("Brahim Aït Tizi", "إبراهيم أيت تيزي"),
    ("Khadija Amezzane", "خديجة أمزّان"),
    ("Mohamed Chaouni-Rifi", "محمّد الشاوني الريفي"),
    ("Touria Benslama", "ثريا بنسلامة"),
    ("Abdellah Benslama", "عبد الله بنسلامة"),
    ("Lalla Lamia Alaoui", "لالّة لمياء العلوي"),
    ("Fatima-Zahra Lemseffer", "فاطمة الزهراء المسفر"),
    ("Houssein Mustapha", "حُسَيْن مُصْطَفَى"),
    ("Khalid Choukran", "خالداً شكرًا"),
    ("Youssef Guelmim", "يوسف ڭلميم"),
    ("Meriem Aït Oussaïd", "مريم آيت أوسعيد"),
    ("Naïma Ouarghi", "نعيمة الورغي"),
]


def some_people(count: int) -> tuple[Person, ...]:
    """Invented people, the same names coming round again with a number."""
    made = []
    for index in range(count):
        latin, arabic = NAMES[index % len(NAMES)]
        made.append(Person(latin, arabic, "Élu, budget", "منتخب، الميزانية", "Azrou", "أزرو"))
    return tuple(made)


def sheet(people: tuple[Person, ...], **changes: object) -> SignIn:
    """A sign-in sheet of a morning in December."""
    values: dict[str, object] = {
        "letterhead": HEAD,
        "date": dt.date(2021, 12, 10),
        "half": "am",
        "starts": "09:00",
        "ends": "12:30",
        "modules": ("2, le budget communal",),
        "modules_ar": ("2، ميزانية الجماعة",),
        "venue": "salle El Manar",
        "venue_ar": "قاعة المنار",
        "commune": "Fès",
        "commune_ar": "فاس",
        "trainers": (("Latifa Berrechid-Naciri", "لطيفة برشيد الناصري"),),
        "people": people,
        "reference": "FM-2021-07",
        "fingerprint": "7KQ4-M2XD",
    }
    return SignIn(**{**values, **changes})  # type: ignore[arg-type]


def readings(pdf: bytes) -> dict[str, str]:
    """The text of a PDF as each reader gives it; pdftotext only where it is installed."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    texts = {"pypdf": "\n".join(page.extract_text() for page in pages)}
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts["pdfium"] = "\n".join(_pdfium(document, n) for n in range(len(document)))
    finally:
        document.close()
    tool = shutil.which("pdftotext")
    if tool:
        done = subprocess.run([tool, "-", "-"], input=pdf, capture_output=True, check=True)
        texts["pdftotext"] = done.stdout.decode("utf-8")
    return texts


def _pdfium(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()
        page.close()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(pypdf.PdfReader(BytesIO(pdf)).pages)


def ink(pdf: bytes, number: int = 0, scale: float = 2.0) -> pypdfium2.PdfBitmap:
    """A page as a grey picture."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[number].render(scale=scale).to_pil().convert("L")
    document.close()
    return picture


def nfc(text: str) -> str:
    """The text in one normal form."""
    return unicodedata.normalize("NFC", text)


def place(folder: Path, name: str = "paper.pdf") -> Path:
    """Where a test writes a paper."""
    return folder / name
