"""What of the set-up was begun and is not kept yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..begun import Begun, Several, begun_line

if TYPE_CHECKING:
    from ..desk import Desk
    from .dialogue import Dialogue
    from .groups import Groups
    from .letterhead import Letterhead
    from .training import Training


def begun_setup(
    desk: Desk, letterhead: Letterhead, training: Training, groups: Groups, dialogue: Dialogue
) -> Several:
    """Everything is kept as soon as it is left. A line on which something is being renamed is
    none: what it was begun for would not be known any more."""
    lines = {
        "module": begun_line(training.module_field, lambda: None if training.renaming else ""),
        "dates": begun_line(training.date_field),
        "group": begun_line(groups.field),
        **{
            name: begun_line(field, partial(letterhead.known, name))
            for name, field in letterhead.fields.items()
        },
    }
    session = {
        name: begun_line(field, partial(dialogue.known, field))
        for name, field in dialogue.fields().items()
    }
    session["item"] = begun_line(
        dialogue.agenda.field, lambda: None if dialogue.agenda.renaming else ""
    )

    def about() -> dict[str, Any]:
        return {"session": dialogue.session.id.hex if dialogue.session else None}

    def there(kept: dict[str, Any]) -> bool:
        id = kept.get("session")
        return dialogue.go_to(UUID(id) if id else None)

    return Several(
        {
            "lines": Begun(desk, lines),
            "session": Begun(desk, session, about, there=there),
        }
    )
