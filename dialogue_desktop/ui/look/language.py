"""Language of the interface: direction, translators, locale, dates and numbers."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    Qt,
    QTime,
    QTranslator,
)

from ...resources import resource

LANGUAGES = ("fr", "ar", "en")
AREAS = (
    "participants", "attendance", "papers", "campaign", "session", "synthesis", "overview",
    "setup", "shell", "parts",
)  # fmt: skip
_LOCALES = {"fr": "fr_FR", "ar": "ar_MA", "en": "en_GB"}
_DATES = {
    "day": {"fr": "ddd d MMM", "ar": "dddd d MMMM", "en": "ddd d MMM"},
    "short": {"fr": "d MMM", "ar": "d MMMM", "en": "d MMM"},
    "long": {"fr": "dddd d MMMM yyyy", "ar": "dddd d MMMM yyyy", "en": "dddd d MMMM yyyy"},
    "date": {"fr": "d MMMM yyyy", "ar": "d MMMM yyyy", "en": "d MMMM yyyy"},
}
_QUOTATION = {"fr": ("«\u00a0", "\u00a0»"), "ar": ("«", "»"), "en": ("“", "”")}
_MOROCCAN_MONTHS = {
    # CLDR's names for the Maghreb differ from those on Moroccan papers in some Qt versions.
    "أغسطس": "غشت",
    "سبتمبر": "شتنبر",
    "نوفمبر": "نونبر",
    "ديسمبر": "دجنبر",
    "يوليو": "يوليوز",
    "مايو": "ماي",
}

QT_LEAVES_OUT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""What Qt's own dialog for files says and its French and Arabic catalogues do not: where the
system lends no dialog, this is the one people see."""


def isolate(text: object) -> str:
    """A code, phone, file or drive set apart from the direction of the sentence around it."""
    return f"\u2068{text}\u2069"


def first_strong(text: str) -> str | None:
    """``rtl`` or ``ltr`` from the first letter that has a direction; None without one."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return None


def is_arabic(text: str) -> bool:
    """Whether a text begins in a right-to-left script."""
    return first_strong(text) == "rtl"


def has_arabic(text: str) -> bool:
    """Whether any letter of a text is of a right-to-left script."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


class Language:
    """One language of the interface and how it writes dates, times and numbers."""

    def __init__(self, code: str) -> None:
        self.code = code if code in LANGUAGES else "en"
        self.rtl = self.code == "ar"
        self.locale = QLocale(_LOCALES[self.code])
        self.locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)

    @property
    def direction(self) -> Qt.LayoutDirection:
        directions = Qt.LayoutDirection
        return directions.RightToLeft if self.rtl else directions.LeftToRight

    def listed(self, *parts: str) -> str:
        """Parts of a line with the comma of this language between those that are there; Latin
        ones that follow each other still stand from right to left in an Arabic line."""
        if not self.rtl:
            return ", ".join(part for part in parts if part)
        return "، ".join(part if is_arabic(part) else isolate(part) for part in parts if part)

    def dotted(self, *parts: str) -> str:
        """Parts of a heading with a point between those that are there, each in its direction."""
        told = [part for part in parts if part]
        return " · ".join(map(isolate, told) if self.rtl else told)

    def quoted(self, text: str) -> str:
        """What somebody said or wrote, in the quotation marks of the language."""
        opening, closing = _QUOTATION[self.code]
        return f"{opening}{isolate(text)}{closing}"

    def date(self, day: dt.date, form: str = "date") -> str:
        """A date as ``day`` (ven. 10 déc.), ``short`` (10 déc.), ``date`` or ``long``."""
        pattern = _DATES[form][self.code]
        if self.code == "fr" and day.day == 1:  # "1er janvier", as it is said
            pattern = re.sub(r"\bd\b", "d'er'", pattern)
        text = self.locale.toString(QDate(day.year, day.month, day.day), pattern)
        if self.rtl:
            text = " ".join(_MOROCCAN_MONTHS.get(word, word) for word in text.split(" "))
        return text

    def time(self, moment: dt.time | dt.datetime) -> str:
        """A time of day as in 9:07, with Western digits in every language."""
        return QTime(moment.hour, moment.minute).toString("H:mm")

    def number(self, value: int | float, decimals: int = 0) -> str:
        """A number with this language's separators."""
        if isinstance(value, int):
            return self.locale.toString(value)
        return self.locale.toString(value, "f", decimals)


class Translators:
    """The installed translators; replaced as one when the language changes."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Make ``tr`` answer in a language from now on."""
        self.hush()
        QLocale.setDefault(language.locale)
        self._installed = [*self._areas(language.code), *self._qt(language.code)]
        for translator in self._installed:
            self._app.installTranslator(translator)

    def hush(self) -> None:
        """Take the translators away, as before the first of them."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale.system())

    def _areas(self, code: str) -> list[QTranslator]:
        found = []
        for area in AREAS:
            translator = QTranslator()
            if translator.load(str(resource("translations", f"{area}.{code}.qm"))):
                found.append(translator)
        return found

    def _qt(self, code: str) -> list[QTranslator]:
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [translator] if translator.load(f"qtbase_{code}", folder) else []
