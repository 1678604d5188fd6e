"""Every noun of the program, by the name the journal and the tables use."""

from __future__ import annotations

from .attendance import Attendance
from .certificates import Issued
from .columns import Allowance, SheetColumn
from .commitments import Commitment
from .completion import Exemption
from .consents import Consent
from .contributions import CardLink, Contribution
from .expected import Expected
from .harvests import Harvest
from .invitations import Invitation, SessionInvitation
from .learning import Score
from .modules import Module
from .organisations import Organisation
from .participants import Mandate, Participant
from .photos import Photo
from .programme import Cohort, Component, Programme
from .records import Record
from .scans import Scan, Signature
from .sessions import AgendaItem, Session
from .slots import Slot
from .statements import ShowOfHands, Statement
from .statuses import StatusStyle
from .tallies import Tally
from .targets import Target
from .themes import Theme
from .twins import Pair

NOUNS: dict[str, type[Record]] = {
    record.noun: record
    for record in (
        Programme,
        Component,
        Cohort,
        Organisation,
        Participant,
        Mandate,
        Module,
        Slot,
        Attendance,
        Session,
        AgendaItem,
        Theme,
        Contribution,
        Commitment,
        Pair,
        Expected,
        Exemption,
        Issued,
        Score,
        Invitation,
        SessionInvitation,
        Target,
        StatusStyle,
        Scan,
        Signature,
        SheetColumn,
        Allowance,
        Consent,
        CardLink,
        Photo,
        Statement,
        ShowOfHands,
        Harvest,
        Tally,
    )
}
