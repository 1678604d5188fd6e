"""A commitment that is being written outlives the end of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ..operations.commitments import CommitmentLine
from .promise_form import PromiseForm

_IDS = ("id", "session_id", "contribution_id", "statement_id")
_REST = ("attribution", "made")


class PromiseDraft:
    """What is typed in the form, and what it is about; ``open_line`` shows it again."""

    def __init__(self, form: PromiseForm, open_line: Callable[[CommitmentLine], None]) -> None:
        self._form, self._open = form, open_line

    def unfinished(self) -> dict[str, Any] | None:
        form = self._form
        typed = form.typed()
        if form.isHidden() or typed == form.shown_first:
            return None
        ids = {name: getattr(form.now, name) for name in _IDS}
        about = {name: id.hex if id else None for name, id in ids.items()}
        return {"about": about | {name: getattr(form.now, name) for name in _REST}, "typed": typed}

    def take_up(self, kept: dict[str, Any]) -> None:
        about = dict(kept["about"])
        for name in _IDS:
            about[name] = UUID(about[name]) if about[name] else None
        self._open(CommitmentLine(**about))
        self._form.type_in(kept["typed"])
