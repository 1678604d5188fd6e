"""What of the set-up was begun and is not kept yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..begun import Begun, BegunLine, Several, begun_line

if TYPE_CHECKING:
    from ..desk import Desk
    from ..parts import Field
    from .dialogue import Dialogue
    from .groups import Groups
    from .letterhead import Letterhead
    from .training import Training


def begun_setup(
    desk: Desk,
    letterhead: Letterhead,
    groups: Groups,
    training: Training,
    dialogue: Dialogue,
    reach: Callable[[Field], None],
) -> Several:
    """Everything is kept as soon as it is left. A line on which something is being renamed is
    none: what it was begun for would not be known any more."""

    def line(field: Field, known: Callable[[], str | None] = str) -> BegunLine:
        begun = begun_line(field, known)

        def type_in(text: str) -> None:
            reach(field)
            begun.type_in(text)

        return begun._replace(type_in=type_in)

    lines = {
        "module": line(training.module_field, lambda: None if training.renaming else ""),
        "dates": line(training.date_field),
        "group": line(groups.field),
        **{
            name: line(field, partial(letterhead.known, name))
            for name, field in letterhead.fields.items()
        },
    }
    session = {
        name: line(field, partial(dialogue.known, field))
        for name, field in dialogue.fields().items()
    }
    item = dialogue.agenda.field
    session["item"] = line(item, lambda: None if dialogue.agenda.renaming else "")

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
