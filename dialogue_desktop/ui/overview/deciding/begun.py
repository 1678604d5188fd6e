"""A value that somebody writes in the place of two that disagree, before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...begun import Begun, BegunLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...desk import Desk
    from .settle import Settle


def begun_value(desk: Desk, settle: Settle, show: Callable[[], object]) -> Begun:
    """The value, and the field of the record it is for; ``show`` what waits for a decision."""
    sheet = settle.question

    def typed() -> str | None:
        return None if sheet.own.isHidden() else sheet.own.text() or None

    def about() -> dict[str, Any]:
        asked = sheet.asked
        if asked is None:
            return {}
        own, named = asked.conflict.id, getattr(asked.record, "participant_id", None)
        whose = own if asked.conflict.kind == "participant" else named
        person = whose.hex if isinstance(whose, UUID) else None
        return {"id": asked.conflict.id.hex, "field": asked.conflict.field, "person": person}

    def there(kept: dict[str, Any]) -> bool:
        return settle.go_to(UUID(kept["id"]), kept["field"])

    line = BegunLine(typed, sheet.write_other)
    return Begun(desk, {"value": line}, about, lambda kept: show(), there)
