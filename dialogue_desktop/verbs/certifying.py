"""Whether a certificate that somebody shows was handed out as it stands (A17)."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Any
from uuid import UUID

from ..domain.certificates import Checked, Issued
from ..domain.participants import Participant
from ..domain.records import typed
from ..errors import DialogueError
from ..store.file import explained
from .opened import Opened

_NUMBER = re.compile(r"(\d\d)[-\s]*([0-9A-Z]{4})[-\s]*([0-9A-Z]{4})(?![0-9A-Z])")
_CODE = re.compile(r"([0-9A-Z]{4})[-\s]*([0-9A-Z]{4})(?![0-9A-Z])")
_ALIKE = str.maketrans("OIL", "011")
_DASHES = re.compile("[\u2010-\u2015\u2212_.]")


class Certifying(Opened):
    """Certificates looked up, without the internet."""

    def check_certificate(self, text: str) -> Checked:
        """Look for the number and the code that stand on a certificate, as typed or scanned.

        Raises ``no_certificate_number`` when the text holds none.
        """
        number, code = read_codes(text)
        with explained(self.path):
            rows = self._connection.execute("SELECT id FROM certificate").fetchall()
            for (id,) in rows:
                editions = self._editions(UUID(bytes=id))
                if any(each["number"] == number for each in editions):
                    return self._looked_up(number, code, UUID(bytes=id), editions)
        return Checked("unknown", number, code)

    def _editions(self, id: UUID) -> list[dict[str, Any]]:
        """All that was ever said of a certificate, a united person's included, each act with what
        it left as it was."""
        found = []
        for acts in self._door.ledger.acts(self._read.all_ids(id)).values():
            known: dict[str, Any] = {"number": "", "code": ""}
            for _, patch in acts:
                known = {**known, **patch}
                if patch.keys() & {"number", "code"}:
                    found.append(known)
        return found

    def _looked_up(
        self, number: str, code: str, id: UUID, editions: list[dict[str, Any]]
    ) -> Checked:
        found = next((e for e in editions if (e["number"], e["code"]) == (number, code)), None)
        if found is None:
            return Checked("altered", number, code)
        live = self._read.get(Issued, id)
        latest = max(_count(each.get("edition"), 1) for each in editions)
        edition = _count(found.get("edition"), 1)
        person = self._read.get(Participant, live.participant_id) if live else None
        return Checked(
            "withdrawn" if live is None else "genuine" if edition == latest else "older",
            number,
            code,
            (person.name or "") if person else "",
            (person.name_ar or "") if person else "",
            edition,
            latest,
            _day(found.get("issued_on")),
            _count(found.get("half_days"), 0),
            _count(found.get("held"), 0),
        )


def _count(value: Any, otherwise: int) -> int:
    """A number that another laptop wrote, which may be anything."""
    return value if isinstance(value, int) else otherwise


def _day(value: Any) -> dt.date | None:
    found = typed(Issued, "issued_on", value)
    return found if isinstance(found, dt.date) else None


def read_codes(text: str) -> tuple[str, str]:
    """« 21-7KQ4M2XD » and « H4K9-R2TX » out of what somebody typed or a reader sent."""
    plain = _DASHES.sub("-", _typed(text).upper()).translate(_ALIKE)
    found = _NUMBER.search(plain)
    code = _CODE.search(plain, found.end()) if found else None
    if found is None or code is None:
        raise DialogueError("no_certificate_number", typed=text.strip()[:60])
    return f"{found[1]}-{found[2]}{found[3]}", f"{code[1]}-{code[2]}"


def _typed(text: str) -> str:
    """The signs that were meant: digits of any script, wide letters, no marks of direction."""
    signs = (sign for sign in unicodedata.normalize("NFKC", text))
    visible = (sign for sign in signs if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in visible)
