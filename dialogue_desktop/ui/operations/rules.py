"""The programme's rule of completion, when late is proposed, and what statuses are called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .attendance import late_after
from .jobs import job

if TYPE_CHECKING:
    from ...domain.statuses import StatusStyle
    from ...workspace import Workspace


class Rules(NamedTuple):
    """What holds, with the usual values where nobody said otherwise."""

    kind: str
    share: int
    late_after: int
    styles: dict[str, StatusStyle]


@job
def read_rules(ws: Workspace) -> Rules:
    """What holds."""
    from ...domain.completion import rule_of
    from ...domain.statuses import StatusStyle

    rule = rule_of(ws.programme)
    styles = {style.status: style for style in ws.all(StatusStyle)}
    return Rules(rule.kind, rule.share, late_after(ws), styles)


@job
def set_rule(ws: Workspace, /, **fields: Any) -> None:
    """Say by what a training is completed, or after how many minutes late is proposed."""
    ws.edit(ws.programme.id, **fields)


@job
def set_style(ws: Workspace, status: str, /, **fields: Any) -> None:
    """Say what a status is called and how it is drawn; None goes back to what is usual."""
    from ...domain.statuses import StatusStyle

    made = StatusStyle(status=status, **fields)
    if ws.get(StatusStyle, made.id) is None:
        ws.add(made)
    else:
        ws.edit(made.id, **fields)


@job
def order_statuses(ws: Workspace, statuses: Sequence[str]) -> None:
    """Put the statuses in an order, as one act."""
    from ...domain.statuses import StatusStyle

    ws.add_all(StatusStyle(status=s, position=n) for n, s in enumerate(statuses, 1))
