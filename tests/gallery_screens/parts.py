"""Every part and its states on one page, as in the design."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dialogue_desktop.ui.look import Look, Run
from dialogue_desktop.ui.parts import (
    Avatar,
    Banner,
    Bar,
    Box,
    Bullet,
    Button,
    Chips,
    Field,
    Line,
    Menu,
    Option,
    Pill,
    Question,
    Tile,
    TileRun,
    Toast,
    column,
    row,
)
from tests.gallery import Context, screen

STATUSES = ("present", "late", "excused", "absent", "open")
TONES = ("good", "look", "neutral", "stop", "open")


def _group(look: Look, title: str, *contents: Any, gap: int = 8) -> QWidget:
    heading = Line(look, title, 15, 600, height=26)
    return column(look, heading, 4, column(look, *contents, gap=gap))


def _leading(look: Look, context: Context) -> QWidget:
    words = context.words
    note, bring = words("Noter", "تدوين", "Note"), words("Importer", "استيراد", "Import")
    focused = Field(look, words("Avec le focus", "مع التركيز", "With the focus"))
    focused.set_text(words("Sefrou", "صفرو", "Sefrou"))
    rest = Field(look, words("Au repos", "في الراحة", "At rest"), direction="ltr")
    rest.set_text("06 61 20 45 18")
    wrong = Field(look, words("Avec une erreur", "مع خطأ", "With a complaint"), direction="ltr")
    wrong.set_text("31/02/1984")
    wrong.complain(
        words(
            "Février n’a pas de 31. La fiche est enregistrée sans la date.",
            "ليس في فبراير يوم 31. حُفظت البطاقة دون التاريخ.",
            "February has no 31. The record is kept without the date.",
        )
    )
    filters = [
        Option(1, words("Tous", "الكل", "All"), count=312),
        Option(2, words("Élus", "منتخبون", "Elected"), role="elected", count=186),
        Option(
            3, words("Société civile", "المجتمع المدني", "Civil society"), role="civil", count=97
        ),
    ]
    roles = (
        ("NO", "elected", words("élus", "منتخبون", "elected")),
        ("FL", "civil", words("société civile", "مجتمع مدني", "civil society")),
    )
    return column(
        look,
        _group(
            look,
            words("Boutons", "الأزرار", "Buttons"),
            row(
                look,
                Button(look, note, "primary", key="Enter"),
                Button(look, bring, icon="import"),
                Button(look, words("Plus tard", "لاحقا", "Later"), "plain"),
                "stretch",
                gap=2,
            ),
        ),
        _group(
            look,
            words("Filtres", "المرشحات", "Filters"),
            row(look, Chips(look, filters, 1), "stretch"),
        ),
        _group(look, words("Champs", "الحقول", "Fields"), row(look, rest, focused, gap=6), wrong),
        _group(
            look,
            words("Rôles : la forme le dit", "الأدوار: يقولها الشكل", "Roles: the shape says it"),
            row(
                look,
                *[
                    w
                    for ini, role, name in roles
                    for w in (Avatar(look, ini, role), Line(look, name, 14))
                ],
                Avatar(look, "ST", "other"),
                Line(look, words("autres", "آخرون", "others"), 14),
                "stretch",
            ),
        ),
        _group(
            look,
            words("Progrès", "التقدم", "Progress"),
            Bar(look, 0.62),
            row(
                look,
                Line(
                    look,
                    [Run("PC-05", weight=600), words("  · 3 sur 6", "  · 3 من 6", "  · 3 of 6")],
                    14,
                ),
                "stretch",
                Button(
                    look, words("Arrêter", "إيقاف", "Stop"), "plain", key="Esc", height=36, size=14
                ),
            ),
        ),
        _group(look, words("Menu", "القائمة", "Menu"), _menu(look, context)),
        "stretch",
        gap=14,
    )


def _menu(look: Look, context: Context) -> QWidget:
    """A menu as it floats, standing in the page."""
    words = context.words
    holder = row(look)
    menu = Menu(look, holder)
    for place, status in enumerate(
        (
            words("Présents", "حاضرون", "Present"),
            words("Absences excusées", "بعذر", "Excused"),
            words("Absents", "غائبون", "Absent"),
        )
    ):
        menu.offer(status, lambda: None, place == 1)
    menu.actions()[2].setEnabled(False)
    menu._settle()
    menu.setWindowFlags(Qt.WindowType.Widget)
    return holder.add(menu, "stretch")


def _middle(look: Look, context: Context) -> QWidget:
    words = context.words
    names = (
        words("Présente", "حاضرة", "Present"),
        words("En retard", "متأخرة", "Late"),
        words("Excusée", "غائبة بعذر", "Excused"),
        words("Absente", "غائبة", "Absent"),
        words("Pas encore notée", "لم تُسجَّل بعد", "Not yet marked"),
    )
    statuses = [
        row(
            look,
            *[Tile(look, state, size) for size in (28, 20, 14)],
            8,
            Pill(look, name, tone, tile=state),
            "stretch",
        )
        for state, name, tone in zip(STATUSES, names, TONES, strict=True)
    ]
    progress = (
        ("present", words("fait", "منجز", "done")),
        ("half", words("en partie", "جزئيا", "in part")),
        ("open", words("à faire", "باق", "to do")),
        ("beyond", words("en plus", "إضافي", "extra")),
    )
    run = ["present"] * 11 + ["late", "late", "excused", "absent"] + ["open"] * 5
    return column(
        look,
        _group(look, words("Statuts", "الحالات", "Statuses"), *statuses),
        _group(
            look,
            words("Tuiles d’avancement", "بلاطات التقدم", "Progress tiles"),
            row(
                look,
                *[w for s, n in progress for w in (Tile(look, s), Line(look, n, 14))],
                "stretch",
            ),
        ),
        _group(
            look,
            words("Pastilles", "الشارات", "Pills"),
            row(
                look,
                Pill(look, words("vérifié", "متحقق منه", "verified"), "good", "shield"),
                Pill(
                    look,
                    words("3 désaccords", "3 اختلافات", "3 disagreements"),
                    "look",
                    "disagreement",
                ),
                Pill(look, words("refusé", "مرفوض", "refused"), "stop", "warning"),
                "stretch",
            ),
        ),
        _group(
            look,
            words("Une tuile, une personne", "بلاطة لكل شخص", "One tile, one person"),
            row(
                look,
                TileRun(look, run, words=words("20 tuiles", "20 بلاطة", "20 tiles")),
                "stretch",
            ),
        ),
        _group(
            look,
            words("Balance", "التوازن", "Balance"),
            row(look, (Bullet(look, 0.29, 0.44), 1), Line(look, "29 %", 14, 600, direction="ltr")),
        ),
        "stretch",
        gap=14,
    )


def _trailing(look: Look, context: Context) -> QWidget:
    words = context.words
    full = Banner(
        look,
        "stop",
        words("La clé USB est pleine", "امتلأ المفتاح", "The USB stick is full"),
        words(
            "Vos données sont entières sur ce portable. Libérez 4 Mo ou prenez une autre clé, puis "
            "recommencez.",
            "معطياتكم كاملة في هذا الحاسوب. حرروا 4 ميغا أو خذوا مفتاحا آخر ثم أعيدوا.",
            "Your data is whole on this laptop. Free 4 MB or take another stick, then try again.",
        ),
        actions=[Button(look, words("Recommencer", "إعادة", "Try again"), height=36, size=14)],
    )
    good = Banner(
        look,
        "good",
        words("Remise vérifiée", "تسليم متحقق منه", "Hand-over verified"),
        words("119 notes relues sur la clé.", "119 ملاحظة قُرئت.", "119 notes read back."),
    )
    toast = Toast(
        look,
        [
            Run("Salma Benhlima", weight=600),
            words(" présente à 9:07", " حاضرة في 9:07", " present at 9:07"),
        ],
        words("Annuler", "تراجع", "Undo"),
    )
    reason = Field(look, words("Raison", "السبب", "Reason"))
    reason.set_text(words("Deux signatures oubliées", "توقيعان منسيان", "Two signatures forgotten"))
    question = Question(
        look,
        words(
            "Rouvrir le registre du 9 décembre ?",
            "فتح سجل 9 دجنبر من جديد؟",
            "Reopen the register?",
        ),
        words(
            "Karima l’a clos le 9 décembre à 12:40. La raison sera gardée avec le registre.",
            "أغلقته كريمة في 9 دجنبر على 12:40. يُحفظ السبب مع السجل.",
            "Karima closed it on 9 December at 12:40. The reason is kept with the register.",
        ),
        words("Rouvrir", "فتح", "Reopen"),
        words("Laisser clos", "تركه مغلقا", "Leave closed"),
        content=reason,
    )
    holder = column(look, question)
    question.setWindowFlags(Qt.WindowType.Widget)
    return column(
        look,
        _group(look, words("Bandeaux", "اللافتات", "Banners"), full, good),
        _group(
            look, words("Message passager", "رسالة عابرة", "Toast"), row(look, toast, "stretch")
        ),
        _group(look, words("Question", "سؤال", "Question"), holder),
        "stretch",
        gap=10,
    )


@screen("parts")
def parts(look: Look, context: Context) -> QWidget:
    """Compare with the picture of the same name in the design."""
    columns = [_leading(look, context), _middle(look, context), _trailing(look, context)]
    for part, width in zip(columns, (410, 360, 500), strict=True):
        part.setFixedWidth(width)
    return Box(
        look, *columns, "stretch", vertical=False, gap=24, margins=(24, 20, 20, 8), ground="ground"
    )
