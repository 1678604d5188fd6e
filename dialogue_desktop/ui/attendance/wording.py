"""Statuses in words, in the gender of the person; half-days and modules in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ..look.tiles import TONE_OF, TONED, TileStyle, toned

if TYPE_CHECKING:
    from ...domain.statuses import StatusStyle
    from ..look import Look
    from ..operations.attendance import HalfDay

# A status is said of a woman, of a man, or of anybody; each has its own literal so that all
# three can be translated.
_WOMAN: dict[str, Callable[[], str]] = {
    "present": lambda: QCoreApplication.translate("Status", "Present", "a woman"),
    "late": lambda: QCoreApplication.translate("Status", "Late", "a woman"),
    "excused": lambda: QCoreApplication.translate("Status", "Excused", "a woman"),
    "absent": lambda: QCoreApplication.translate("Status", "Absent", "a woman"),
    "represented": lambda: QCoreApplication.translate("Status", "Represented", "a woman"),
    "open": lambda: QCoreApplication.translate("Status", "Not yet marked", "a woman"),
}
_MAN: dict[str, Callable[[], str]] = {
    "present": lambda: QCoreApplication.translate("Status", "Present", "a man"),
    "late": lambda: QCoreApplication.translate("Status", "Late", "a man"),
    "excused": lambda: QCoreApplication.translate("Status", "Excused", "a man"),
    "absent": lambda: QCoreApplication.translate("Status", "Absent", "a man"),
    "represented": lambda: QCoreApplication.translate("Status", "Represented", "a man"),
    "open": lambda: QCoreApplication.translate("Status", "Not yet marked", "a man"),
}
_ANYBODY: dict[str, Callable[[], str]] = {
    "present": lambda: QCoreApplication.translate("Status", "Present", "anybody"),
    "late": lambda: QCoreApplication.translate("Status", "Late", "anybody"),
    "excused": lambda: QCoreApplication.translate("Status", "Excused", "anybody"),
    "absent": lambda: QCoreApplication.translate("Status", "Absent", "anybody"),
    "represented": lambda: QCoreApplication.translate("Status", "Represented", "anybody"),
    "open": lambda: QCoreApplication.translate("Status", "Not yet marked", "anybody"),
}
_SEVERAL: dict[str, Callable[[], str]] = {
    "present": lambda: QCoreApplication.translate("Status", "Present", "several"),
    "late": lambda: QCoreApplication.translate("Status", "Late", "several"),
    "excused": lambda: QCoreApplication.translate("Status", "Excused", "several"),
    "absent": lambda: QCoreApplication.translate("Status", "Absent", "several"),
    "represented": lambda: QCoreApplication.translate("Status", "Represented", "several"),
    "open": lambda: QCoreApplication.translate("Status", "Not yet marked", "several"),
}


def status_words(look: Look, status: str, sex: str | None) -> str:
    """A status as it is said of one person; the programme's own word is one for all."""
    if status == "differs":
        return QCoreApplication.translate("Status", "Two laptops disagree")
    words = {"female": _WOMAN, "male": _MAN}.get(sex or "", _ANYBODY)
    own = look.own_words.get(status)
    return own or (words[status]() if status in words else status)


def several_words(look: Look, status: str) -> str:
    """A status as it is said of several people."""
    return look.own_words.get(status) or _SEVERAL[status]()


def listed_words(look: Look, statuses: Sequence[str]) -> str:
    """Statuses one after the other, as they are said of several people."""
    first, *others = (several_words(look, status) for status in statuses)
    return look.language.listed(first, *(each[:1].lower() + each[1:] for each in others))


def usual_words(status: str) -> str:
    """What the program itself calls a status, of anybody."""
    return _ANYBODY[status]()


def tone_of(look: Look, status: str) -> str:
    """The tone of a status: of its pill, and of what stands beside it."""
    if status == "open":
        return "open"
    own = look.own_tiles.get(status)
    fill = own.fill if isinstance(own, TileStyle) else ""
    tones = (tone for tone, style in TONED.items() if style.fill == fill)
    return next(tones, TONE_OF.get(status, "quiet"))


def styled(
    styles: Mapping[str, StatusStyle], language: str
) -> tuple[dict[str, object], dict[str, str]]:
    """How a programme draws its statuses, and what it calls them."""
    tiles = {
        status: toned(status, style.tone, style.symbol)
        for status, style in styles.items()
        if style.tone or style.symbol
    }
    words = {status: style.label(language) for status, style in styles.items()}
    return dict(tiles), {status: label for status, label in words.items() if label}


def half_words(half: str) -> str:
    """Morning or afternoon."""
    if half == "am":
        return QCoreApplication.translate("HalfDay", "Morning")
    return QCoreApplication.translate("HalfDay", "Afternoon")


def half_short(half: str) -> str:
    """Morning or afternoon over a narrow column."""
    if half == "am":
        return QCoreApplication.translate("HalfDay", "morn.")
    return QCoreApplication.translate("HalfDay", "aft.")


def modules_short(slot: HalfDay) -> str:
    """The modules of a half-day where there is room for a number only."""
    if not slot.modules:
        return ""
    numbers = _listed(slot.modules)
    return QCoreApplication.translate("HalfDay", "M{numbers}").format(numbers=numbers)


def modules_words(*slots: HalfDay) -> str:
    """The modules taught in half-days, by number."""
    taught = sorted({number for slot in slots for number in slot.modules})
    if not taught:
        return ""
    numbers = _listed(taught)
    if len(taught) == 1:
        return QCoreApplication.translate("HalfDay", "Module {numbers}").format(numbers=numbers)
    return QCoreApplication.translate("HalfDay", "Modules {numbers}").format(numbers=numbers)


def _listed(numbers: Iterable[int]) -> str:
    return QCoreApplication.translate("HalfDay", ", ", "between numbers").join(map(str, numbers))


def slot_words(look: Look, slot: HalfDay) -> str:
    """A half-day in a sentence or a file name."""
    return f"{look.language.date(slot.date, 'day')} {half_words(slot.half).lower()}"
