"""Dialogue Desktop: structured territorial dialogues, noted, attended and merged offline."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .domain.attendance import Attendance
    from .domain.commitments import Commitment
    from .domain.consents import Consent
    from .domain.contributions import Contribution
    from .domain.expected import Expected
    from .domain.invitations import Invitation, SessionInvitation
    from .domain.learning import Score
    from .domain.modules import Module
    from .domain.organisations import Organisation
    from .domain.participants import Participant
    from .domain.photos import Photo
    from .domain.sessions import AgendaItem, Session
    from .domain.slots import Slot
    from .domain.statements import ShowOfHands, Statement
    from .domain.statuses import StatusStyle
    from .domain.targets import Target
    from .domain.themes import Theme
    from .errors import DialogueError
    from .workspace import Workspace

_HOMES = {
    "AgendaItem": "domain.sessions",
    "Attendance": "domain.attendance",
    "Commitment": "domain.commitments",
    "Consent": "domain.consents",
    "Contribution": "domain.contributions",
    "DialogueError": "errors",
    "Expected": "domain.expected",
    "Invitation": "domain.invitations",
    "Module": "domain.modules",
    "Organisation": "domain.organisations",
    "Participant": "domain.participants",
    "Photo": "domain.photos",
    "Score": "domain.learning",
    "Session": "domain.sessions",
    "SessionInvitation": "domain.invitations",
    "ShowOfHands": "domain.statements",
    "Slot": "domain.slots",
    "Statement": "domain.statements",
    "StatusStyle": "domain.statuses",
    "Target": "domain.targets",
    "Theme": "domain.themes",
    "Workspace": "workspace",
}


def __getattr__(name: str) -> Any:
    """Import a name when it is first used: the window paints before records are known."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)


__all__ = [
    "AgendaItem",
    "Attendance",
    "Commitment",
    "Consent",
    "Contribution",
    "DialogueError",
    "Expected",
    "Invitation",
    "Module",
    "Organisation",
    "Participant",
    "Photo",
    "Score",
    "Session",
    "SessionInvitation",
    "ShowOfHands",
    "Slot",
    "Statement",
    "StatusStyle",
    "Target",
    "Theme",
    "Workspace",
]
