"""What everybody consents to, as lean as a list of people asks for it."""

from __future__ import annotations

from uuid import UUID

from ..domain.consents import GIVEN, Agreed, purposes
from .file import Connection

_SAID = """
SELECT participant_id, purpose_id, consent, id IN (
    SELECT record FROM disagreement WHERE noun = 'consent' AND field = 'consent')
FROM consent WHERE removed <> 1 AND consent IS NOT NULL"""


def consents_of(connection: Connection) -> dict[UUID, Agreed]:
    """Person -> what they said yes and no to; of laptops that disagree, the no holds."""
    return purposes(
        (UUID(bytes=person), UUID(bytes=purpose), consent == GIVEN and not disputed)
        for person, purpose, consent, disputed in connection.execute(_SAID)
        if isinstance(person, bytes) and isinstance(purpose, bytes)
    )
