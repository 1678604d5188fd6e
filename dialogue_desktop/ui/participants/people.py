"""How people are shown in a list: the shape of their role, what they do, the letters found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from ...domain.names import spans
from ...domain.phones import shown
from ..look import Run, Setting, draw_line, is_arabic, isolate
from ..parts import PersonLine, avatar_letters

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ...domain.roster import RosterLine
    from ..look import Look, Text

CIVIL = frozenset({"association", "cooperative", "mutual", "social_enterprise"})
"""Roles of civil society."""


def shape(role: str | None) -> str:
    """The shape of a role: ``elected``, ``civil`` or ``other``."""
    if role == "official":
        return "elected"
    return "civil" if role in CIVIL else "other"


def role_words(role: str | None, sex: str | None = None) -> str:
    """A role in words; the gender is that of the record."""
    if role == "official":
        return official_words(sex)
    words = {
        "association": QCoreApplication.translate("People", "Association"),
        "cooperative": QCoreApplication.translate("People", "Cooperative"),
        "mutual": QCoreApplication.translate("People", "Mutual society"),
        "social_enterprise": QCoreApplication.translate("People", "Social enterprise"),
        "administration": QCoreApplication.translate("People", "Administration"),
        "university": QCoreApplication.translate("People", "University"),
        "media": QCoreApplication.translate("People", "Media"),
        "other": QCoreApplication.translate("People", "Other role"),
    }
    return words.get(role or "", "")


def official_words(sex: str | None) -> str:
    """What an elected official is called."""
    if sex == "female":
        return QCoreApplication.translate("People", "Elected official", "a woman")
    if sex == "male":
        return QCoreApplication.translate("People", "Elected official", "a man")
    return QCoreApplication.translate("People", "Elected official", "anybody")


def organisation_words(line: RosterLine, rtl: bool) -> str:
    """The organisation under the name it has in the interface's script, if it has one."""
    first, second = line.organisation, line.organisation_ar
    return (second or first if rtl else first or second) or ""


def note_words(line: RosterLine, rtl: bool) -> str:
    """What stands under a name: role and function or organisation, as far as they are known."""
    body, role = organisation_words(line, rtl), role_words(line.role, line.sex)
    if shape(line.role) == "civil":
        parts = [body or role, line.function]
    else:
        parts = [role, line.function or body]
    return " · ".join(_apart(part, rtl) for part in parts if part)


def telling_words(line: RosterLine, rtl: bool) -> str:
    """What tells a person from one of the same name: place, function, body, year, phone."""
    born = str(line.birth_year) if isinstance(line.birth_year, int) else ""
    phone = isolate(shown(line.phone)) if line.phone else ""
    parts = (line.commune, line.function, organisation_words(line, rtl), born, phone)
    return " · ".join(_apart(part, rtl) for part in dict.fromkeys(parts) if part)


def _apart(text: str, rtl: bool) -> str:
    """A part in the other script must not turn the line around it."""
    return isolate(text) if is_arabic(text) != rtl else text


def note(line: RosterLine, rtl: bool) -> Text:
    """The note under a name, with what is still missing."""
    words = note_words(line, rtl)
    if not line.to_complete:
        return words
    missing = Run(to_complete_words(), weight=600, color="look")
    return [f"{words} · " if words else "", missing]


def to_complete_words() -> str:
    """What is said of somebody of whom hardly more than the name is known."""
    return QCoreApplication.translate("People", "to complete")


def marked(text: str, query: str) -> Text:
    """A text with the letters that answer a query on the ground of what is found."""
    found = spans(text, query) if query.strip() else []
    if not found:
        return text
    pieces: list[str | Run] = []
    end = 0
    for start, stop in found:
        pieces += [text[end:start], Run(text[start:stop], ground="found")]
        end = stop
    pieces.append(text[end:])
    return [piece for piece in pieces if piece]


def letters_of(line: RosterLine, rtl: bool) -> str:
    """What stands in a person's avatar."""
    return avatar_letters(line.name, line.name_ar, rtl)


def draw_names(
    look: Look, p: QPainter, rect: QRectF, name: Text, under: Text, size: float = 15
) -> None:
    """A name over what the person does; alone in the middle when nothing is known."""
    if not under:
        draw_line(look, p, rect, name, Setting(size, 600, direction="auto"))
        return
    middle = rect.center().y() + 1
    upper = QRectF(rect.left(), middle - look.px(22), rect.width(), look.px(24))
    lower = QRectF(rect.left(), middle + look.px(2), rect.width(), look.px(20))
    draw_line(look, p, upper, name, Setting(size, 600, direction="auto"))
    draw_line(look, p, lower, under, Setting(13, color="ink2"))


def person(look: Look, line: RosterLine, query: str = "") -> PersonLine:
    """A line as a row shows a person; one without any name was erased."""
    name: Text = marked(line.leading(look.rtl), query)
    if not name:
        name = [Run(QCoreApplication.translate("People", "Name erased"), 400, "ink3")]
    return PersonLine(letters_of(line, look.rtl), shape(line.role), name, note(line, look.rtl))


def typed_name(text: str) -> dict[str, str]:
    """A name typed in haste, under the field of its script."""
    text = " ".join(text.split())
    return {"name_ar": text} if is_arabic(text) else {"name": capitals(text)}


def capitals(name: str) -> str:
    """A name typed in haste, with its capitals; one that has some stays as it is."""
    if name != name.lower():
        return name
    return "-".join(" ".join(w[:1].upper() + w[1:] for w in p.split(" ")) for p in name.split("-"))
