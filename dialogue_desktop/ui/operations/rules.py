"""The programme's rule of completion, when late is proposed, and what statuses are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .attendance import LATE_AFTER

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.statuses import StatusStyle
    from ...errors import DialogueError
    from ...workspace import Workspace
    from ..desk import Desk


class Rules(NamedTuple):
    """What holds, with the usual values where nobody said otherwise."""

    kind: str
    share: int
    late_after: int
    styles: dict[str, StatusStyle]


def read_rules(desk: Desk, then: Callable[[Rules], None], owner: QObject) -> None:
    """Read what holds."""

    def job(ws: Workspace) -> Rules:
        from ...domain.completion import rule_of
        from ...domain.statuses import StatusStyle

        programme = ws.programme
        rule = rule_of(programme)
        late = LATE_AFTER if programme.late_after is None else programme.late_after
        return Rules(rule.kind, rule.share, late, {s.status: s for s in ws.all(StatusStyle)})

    desk.run(job, then, owner=owner)


def set_rule(
    desk: Desk,
    then: Callable[[Any], None],
    failed: Callable[[DialogueError], None],
    owner: QObject,
    **fields: Any,
) -> None:
    """Say by what a training is completed, or after how many minutes late is proposed."""
    desk.run(lambda ws: ws.edit(ws.programme.id, **fields), then, failed, owner)


def set_style(
    desk: Desk, status: str, then: Callable[[Any], None], owner: QObject, **fields: Any
) -> None:
    """Say what a status is called and how it is drawn; None goes back to what is usual."""

    def job(ws: Workspace) -> None:
        from ...domain.statuses import StatusStyle

        made = StatusStyle(status=status, **fields)
        if ws.get(StatusStyle, made.id) is None:
            ws.add(made)
        else:
            ws.edit(made.id, **fields)

    desk.run(job, then, owner=owner)


def order_statuses(
    desk: Desk, statuses: Sequence[str], then: Callable[[Any], None], owner: QObject
) -> None:
    """Put the statuses in an order, as one act."""

    def job(ws: Workspace) -> None:
        from ...domain.statuses import StatusStyle

        ws.add_all(StatusStyle(status=s, position=n) for n, s in enumerate(statuses, 1))

    desk.run(job, then, owner=owner)
