"""Who is to hand in what they did, what has come of it, and where an export of one's own goes."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.expected import Expected
from ..domain.names import fold
from ..domain.sessions import Session
from ..domain.slots import Slot
from ..paths import SUFFIX, free_path
from ..store import seals
from ..store.file import explained, local
from ..store.hands import Hand, hands, spoken_of
from ..store.readings import moment
from .opened import Opened

_OVER = {"am": 13, "pm": 18}
"""The hour from which on a half-day of today is over."""
_BETWEEN_NAMES = re.compile(r"\s*[,;/،؛&+]\s*")


class Due(NamedTuple):
    """A half-day or a session that was held, and of which nothing is here."""

    noun: str
    id: UUID
    day: dt.date
    half: str
    title: str
    title_ar: str
    place: str
    by: str


@dataclass
class Sender:
    """Somebody whose work is to come here, from one laptop."""

    name: str
    laptop: str = ""
    entries: int = 0
    written_at: dt.datetime | None = None
    received_at: dt.datetime | None = None
    """When something of theirs was last merged here; what came with the file itself was not."""
    missing: int = 0
    """Entries of theirs that others have seen and that are not here."""
    due: list[Due] = field(default_factory=list)
    given_on: dt.date | None = None
    """When they were given the file that laptops begin with."""

    @property
    def has_come(self) -> bool:
        """Whether nothing is known of that should still come."""
        return bool(self.entries or self.received_at) and not self.missing and not self.due


class Board(NamedTuple):
    """What was handed in, those who are still expected first."""

    senders: list[Sender]
    due: list[Due]
    held: int
    """Half-days and sessions that are over or of which something is here; ``due`` are those
    without anything."""
    since: int
    """Entries that were written here since the last merge."""

    @property
    def last(self) -> Sender | None:
        """From whom something came last."""
        came = [sender for sender in self.senders if sender.received_at]
        return max(came, key=lambda s: s.received_at or _NEVER, default=None)


_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)


class Expecting(Opened):
    """The hand-in board."""

    def hand_in(self) -> Board:
        """Who handed in and who did not, as far as this file tells."""
        with explained(self.path):
            held, due = self._held()
            wrote = hands(self._connection)
            senders = self._senders(wrote)
            self._note_missing(senders, wrote)
            _note_due(senders, due, fold(self.author))
            own = fold(self.author)
            here = [id(sender) for sender in senders if fold(sender.name) == own]
            senders = _with_expected(senders, self._read.all(Expected))
            senders = [s for s in senders if id(s) not in here and fold(s.name) != own]
            return Board(sorted(senders, key=_order), due, held, self._since())

    def room_for(self, folder: Path, stem: str) -> Path:
        """Where in a folder an export may be written: over an earlier one of this file that lies
        there untouched, never over what somebody else put there under the same name."""
        path = folder / f"{stem}{SUFFIX}"
        with explained(path):
            said = json.loads(local(self._connection, "exported") or "{}")
            ours = said.get("to") == str(path) and path.exists()
            if ours and seals.told_of(path).get("at") == said.get("at"):
                return path
            return free_path(folder, stem)

    def _senders(self, wrote: list[Hand]) -> list[Sender]:
        arrivals = self._arrivals()
        found: dict[tuple[str, str], Sender] = {}
        for hand in wrote:
            if not fold(hand.author):
                continue
            key = fold(hand.author), hand.laptop
            sender = found.setdefault(key, Sender(hand.author, hand.laptop))
            sender.entries += hand.entries
            sender.written_at = max(sender.written_at or _NEVER, moment(hand.last_at))
            at = arrivals.get(hand.sitting)
            if at:
                sender.received_at = max(sender.received_at or _NEVER, at)
        for at, name, laptop in self._handed():
            if fold(name):
                sender = found.setdefault((fold(name), laptop), Sender(name, laptop))
                sender.received_at = max(sender.received_at or _NEVER, at)
        return list(found.values())

    def _handed(self) -> Iterator[tuple[dt.datetime, str, str]]:
        """Whose files were merged here, from which laptop and when; those that held nothing new
        as well."""
        for at, told in self._merged():
            for file in told.get("told", ()):
                yield at, file["author"] or "", file["laptop"] or ""
        for author, laptop, at in json.loads(local(self._connection, "received") or "[]"):
            yield dt.datetime.fromisoformat(at), author, laptop

    def _merged(self) -> list[tuple[dt.datetime, dict[str, Any]]]:
        """The merges made here: when, and how far each sitting was known before and after."""
        rows = self._connection.execute("SELECT at, report FROM merge ORDER BY id").fetchall()
        return [(moment(at), json.loads(report)) for at, report in rows]

    def _arrivals(self) -> dict[str, dt.datetime]:
        """Sitting -> when something of it was last merged here, whoever brought it."""
        return {
            uid: at
            for at, told in self._merged()
            for uid, seq in told["after"].items()
            if seq > told["before"].get(uid, 0)
        }

    def _since(self) -> int:
        merges = self._merged()
        after = merges[-1][1]["after"] if merges else self._marks()
        return sum(max(seq - after.get(uid, 0), 0) for uid, seq in self._marks().items())

    def _note_missing(self, senders: list[Sender], wrote: list[Hand]) -> None:
        ledger = self._door.ledger
        authors = {hand.sitting: hand.author for hand in wrote}
        for gap in ledger.gaps():
            author = fold(authors.get(ledger.uid(gap.replica).hex(), ""))
            whose = [s for s in senders if s.laptop == gap.laptop and author in ("", fold(s.name))]
            if not whose:
                senders.append(Sender("", gap.laptop))
            for sender in whose[:1] or senders[-1:]:
                sender.missing += gap.last - gap.first + 1

    def _held(self) -> tuple[int, list[Due]]:
        """How many half-days and sessions were held, and those of them without anything."""
        now = self._clock().astimezone()
        known = spoken_of(self._connection)

        def was_held(one: Slot | Session, hour: int) -> bool:
            """Whether it is over, or was begun today: something is noted of it."""
            return _is_over(one.date, 0 if one.id in known else hour, now)

        slots = self._read.all(Slot, cancelled=False)
        slots = [s for s in slots if was_held(s, _OVER.get(s.half, 18))]
        sessions = [s for s in self._read.all(Session) if was_held(s, _OVER["pm"])]
        due = [
            Due("slot", s.id, s.date, s.half, "", "", _place(s), s.trainer or "")
            for s in slots
            if s.id not in known
        ]
        due += [
            Due("session", s.id, s.date or dt.date.min, "", s.title or "", s.title_ar or "",
                _place(s), s.facilitators or "")
            for s in sessions
            if s.id not in known
        ]  # fmt: skip
        return len(slots) + len(sessions), sorted(due, key=lambda d: (d.day, d.half, d.title))


def _is_over(day: object, hour: int, now: dt.datetime) -> bool:
    return isinstance(day, dt.date) and (day, hour) <= (now.date(), now.hour)


def _place(record: Slot | Session) -> str:
    return record.commune or record.venue or ""


def _note_due(senders: list[Sender], due: Iterable[Due], own: str) -> None:
    """A register that is not here is asked of whoever is named on the half-day; who is named
    there and never wrote is expected from then on."""
    for each in due:
        for name in filter(None, _BETWEEN_NAMES.split(each.by)):
            if _may_be(own, fold(name)):
                continue
            whose = [s for s in senders if _may_be(fold(s.name), fold(name))]
            if not whose:
                senders.append(Sender(name))
                whose = senders[-1:]
            max(whose, key=lambda s: s.written_at or _NEVER).due.append(each)


def _may_be(one: str, other: str) -> bool:
    """Whether two folded names may be one person's: all words of one are in the other."""
    first, second = set(one.split()), set(other.split())
    return bool(first and second) and (first <= second or second <= first)


def _with_expected(senders: list[Sender], named: Iterable[Expected]) -> list[Sender]:
    """Those who are expected by name beside those who wrote, and without those who are not.

    "Youssef" who wrote and "Youssef Alami" who is expected are one, called by the fuller name, as
    long as nobody else can be meant.
    """
    told = {fold(each.name or ""): each for each in named}
    wrote = dict.fromkeys(fold(sender.name) for sender in senders if sender.name)
    meant: dict[str, str] = {}
    for key in told:
        whom = [key] if key in wrote else [name for name in wrote if _may_be(name, key)]
        if len(whom) == 1:
            meant[key] = whom[0]
    several = {name for name in wrote if sum(whom == name for whom in meant.values()) > 1}
    for key, each in told.items():
        whose = meant.get(key, key)
        if whose in several and key != whose:
            whose = key
        known = [sender for sender in senders if fold(sender.name) == whose]
        known = known or [Sender(each.name or "")]
        senders = [sender for sender in senders if sender not in known]
        for sender in known if each.awaited else ():
            sender.name = max(sender.name, each.name or "", key=lambda name: len(fold(name)))
            sender.given_on = each.given_on
            senders.append(sender)
    return senders


def _order(sender: Sender) -> tuple[bool, int, dt.datetime, str]:
    """Those who are expected first: who owes most, then who was heard of longest ago."""
    at = sender.received_at or sender.written_at or _NEVER
    return sender.has_come, -len(sender.due), at, sender.name
