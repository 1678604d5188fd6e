"""What was ever written of a mark, in lines: what, who, on which laptop, when (A5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ..look import isolate
from ..operations.attendance import TOLD
from .wording import status_words

if TYPE_CHECKING:
    from ..look import Look
    from ..operations.attendance import Writing


def told(look: Look, writings: Sequence[Writing], sex: str | None, today: dt.date) -> list[str]:
    """A line for each act, the first one first; what stands now is the last one."""
    if not writings:
        return []
    acts = [list(act) for _, act in groupby(writings, key=lambda w: (w.at, w.author, w.laptop))]
    last = max((n for n, act in enumerate(acts) if not _void(act)), default=-1)
    acts.append(acts.pop(last))
    return [_line(look, act, sex, today) for act in acts]


def _void(act: Sequence[Writing]) -> bool:
    return all(one.void for one in act)


def _line(look: Look, act: Sequence[Writing], sex: str | None, today: dt.date) -> str:
    language, first = look.language, act[0]
    at = first.at.astimezone()
    when = language.time(at)
    if at.date() != today:
        when = f"{language.date(at.date(), 'short')} {when}"
    said = language.listed(*(_value(look, one, sex) for one in sorted(act, key=_place)))
    if _void(act):
        words = QCoreApplication.translate("MarkStory", "{what} (undone)")
        said = words.format(what=said)
    parts = (said, first.author, first.laptop)
    return " · ".join([*(isolate(part) for part in parts if part), when])


def _place(one: Writing) -> int:
    return TOLD.index(one.field) if one.field in TOLD else -1


def _value(look: Look, one: Writing, sex: str | None) -> str:
    """One value that was written, in words."""
    clock = isolate((one.value or "").removeprefix("0"))
    translate = QCoreApplication.translate
    if one.field == "removed":
        return translate("MarkStory", "no longer marked")
    if one.field == "status":
        return status_words(look, one.value or "open", sex)
    if one.field == "arrived_at":
        return translate("MarkStory", "came at {time}").format(time=clock) if one.value else ""
    if one.field == "left_at":
        words = translate("MarkStory", "left at {time}") if one.value else ""
        return words.format(time=clock) or translate("MarkStory", "has not left")
    if one.field == "represented_by_id":
        words = translate("MarkStory", "{name} came") if one.value else ""
        return words.format(name=isolate(one.value or ""))
    if one.field == "signed":
        words = translate("MarkStory", "signed") if one.value else ""
        return words or translate("MarkStory", "signature removed")
    return look.language.quoted(one.value) if one.value else translate("MarkStory", "no remark")
