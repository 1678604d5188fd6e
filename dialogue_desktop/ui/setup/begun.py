"""The line of the set-up that was begun and not kept yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..parts import Field

if TYPE_CHECKING:
    from .dialogue import Dialogue
    from .groups import Groups
    from .letterhead import Letterhead
    from .training import Training


class Begun:
    """Everything else of the set-up is kept as soon as it is left. A line on which something is
    being renamed is none: what it was begun for would not be known any more."""

    def __init__(
        self, letterhead: Letterhead, training: Training, groups: Groups, dialogue: Dialogue
    ) -> None:
        self._lines: dict[str, tuple[Field, Callable[[], str | None]]] = {
            "module": (training.module_field, lambda: None if training.renaming else ""),
            "dates": (training.date_field, str),
            "group": (groups.field, str),
            "item": (dialogue.agenda.field, lambda: None if dialogue.agenda.renaming else ""),
        }
        for name, field in letterhead.fields.items():
            self._lines[name] = field, lambda name=name: letterhead.known(name)  # type: ignore[misc]

    def unfinished(self) -> dict[str, Any] | None:
        for name, (field, kept) in self._lines.items():
            before = kept()
            if before is not None and field.text() != before:
                return {"line": name, "text": field.text()}
        return None

    def take_up(self, kept: dict[str, Any]) -> None:
        found = self._lines.get(str(kept.get("line")))
        if found is not None:
            field, _ = found
            field.set_text(str(kept.get("text", "")))
            field.line.setModified(True)
            field.line.setFocus()
