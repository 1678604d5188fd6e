"""The fields in which a row of people is corrected (P6)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ...domain.phones import shown
from ...words import say
from ..operations import correcting
from ..parts import Option
from .choices import age_options, area_options, disability_options, role_options, sex_options
from .columns import FIELDS
from .corrector import PERSON
from .offers import Line
from .row_editor import EditCell

if TYPE_CHECKING:
    from ..look import Look

_OF_EVERYBODY = {"name", "name_ar", "phone", "commune", "role", "sex"}
_PARTS = {"given_name", "family_name", None}
_WAYS = {"name": "ltr", "name_ar": "rtl", "phone": "ltr", "email": "ltr", "birth_year": "ltr"}
_OPTIONS: dict[str, Callable[[], Sequence[Option]]] = {
    "role": role_options,
    "sex": sex_options,
    "age_band": age_options,
    "area": area_options,
    "disability": disability_options,
}


def person_cells(
    look: Look, line: Line, filled: Collection[str | None], people: Mapping[str, UUID]
) -> list[EditCell]:
    """What a row says of a person: what the list holds of people, what is asked of everybody,
    and who of those here it is."""
    if line.read is None:
        return []
    texts = correcting.texts(line.read)
    reasons = {
        fault.field: fault.reason for fault in line.read.faults if fault.reason != "name_missing"
    }
    names = _missing_names(line, texts)
    wanted = (_OF_EVERYBODY | set(filled) | set(texts) | set(reasons)) - _PARTS
    cells = [
        _cell(look, field, texts.get(field, ""), names.get(field) or reasons.get(field, ""))
        for field in FIELDS
        if field is not None and field in wanted
    ]
    return [*cells, _person_cell(line, people)] if people else cells


def _missing_names(line: Line, texts: Mapping[str, str]) -> dict[str, str]:
    return {} if texts.get("name") or texts.get("name_ar") else {"name": "name_missing"}


def _cell(look: Look, field: str, text: str, reason: str) -> EditCell:
    return EditCell(
        field,
        lambda: say(look.language.code, f"lists.field.{field}"),
        shown(text) if field == "phone" and text.startswith("+") else text,
        reason,
        _WAYS.get(field, "auto"),
        _OPTIONS[field]() if field in _OPTIONS else (),
    )


def _person_cell(line: Line, people: Mapping[str, UUID]) -> EditCell:
    """Who of the people here it is."""
    person = line.person
    return EditCell(
        PERSON,
        lambda: QCoreApplication.translate("Preview", "Is here already as"),
        next((label for label, id in people.items() if id == person), "") if person else "",
        offered=list(people),
        placeholder=lambda: QCoreApplication.translate("Preview", "somebody new"),
    )
