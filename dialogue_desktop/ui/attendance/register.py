"""The register of a half-day in memory: who is on it, what was marked, who answers to letters.

Marks appear at once and are confirmed by the write; one that could not be written is given back.
Nothing here knows of the screen.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from ...domain.enrolment import Enrolment
from ...domain.names import matches, proper_text
from ..operations.attendance import HalfDay, Mark

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine
    from ..operations.attendance import Book

STATUSES = ("present", "late", "excused", "absent")
"""What a person can be marked as with one key, in the program's own order."""

SHOWN = 150
"""More rows than this are no list to look at: letters find who is not shown."""

USUAL = dt.timedelta(hours=5)
"""How long a half-day is at most that says no end."""

ELSEWHERE = 12
"""So many who are not expected are named below those who are."""


@dataclass(frozen=True)
class PersonRow:
    """One person on the roster; ``query`` is what was typed to find them."""

    line: RosterLine
    mark: Mark | None = None
    query: str = ""
    enrolled: bool = True
    namesake: bool = False
    """Whether another row shown has the same name."""
    came: RosterLine | None = None
    """Who came in this person's place."""
    official: RosterLine | None = None
    """In whose place this person came."""
    note: str = ""
    """What else is to be known of the person here."""


@dataclass(frozen=True)
class RestRow:
    """What parts the rows: ``others``, ``unmarked``, ``marked``, ``elsewhere``, ``nobody`` (who
    answers), ``empty`` (nobody is expected) or ``more``."""

    kind: str
    count: int


Row = PersonRow | RestRow


class Register:
    """All marks of a file, seen from one half-day."""

    def __init__(self, book: Book, arabic_first: bool) -> None:
        self.book, self.arabic_first = book, arabic_first
        self.roster: Roster = book.roster
        self.slot: HalfDay | None = None
        self.by_slot: dict[UUID, dict[UUID, Mark]] = {}
        self._ids: dict[UUID, Mark] = {}
        self._waiting: Counter[tuple[UUID, UUID]] = Counter()
        self._before: dict[tuple[UUID, UUID], Mark | None] = {}
        self._proper: dict[UUID, str] = {}
        self.enrolled: list[RosterLine] = []
        self._here: set[UUID] = set()
        self._strangers: set[UUID] = set()
        self._shown: dict[str, list[Row]] = {}
        self._found: dict[str, list[RosterLine]] = {}
        self._officials: dict[UUID | None, UUID] = {}
        self.notes: Mapping[UUID, str] = {}
        for mark in book.marks:
            self._put(mark)

    @property
    def statuses(self) -> tuple[str, ...]:
        """What a person can be marked as, in the programme's order."""
        places = {name: style.position for name, style in self.book.styles.items()}
        usual = {status: place for place, status in enumerate(STATUSES, 1)}
        return tuple(sorted(STATUSES, key=lambda s: (places.get(s) or usual[s], not places.get(s))))

    # Half-days

    def nearest(self, now: dt.datetime) -> HalfDay | None:
        """The half-day under way, else the last one before, else the first to come."""
        half = "am" if now.hour < 13 else "pm"
        past = [s for s in self.book.slots if (s.date, s.half) <= (now.date(), half)]
        today = [s for s in past if s.date == now.date()]
        if today or past:
            return (today or past)[-1]
        return self.book.slots[0] if self.book.slots else None

    def find_slot(self, id: UUID | None) -> HalfDay | None:
        """A half-day by its id."""
        return next((slot for slot in self.book.slots if slot.id == id), None)

    def choose(self, slot: HalfDay) -> None:
        """Look from another half-day."""
        self.slot = slot
        self.enroll()

    def enroll(self) -> None:
        """Who is expected at the half-day."""
        if self.slot is None:
            return
        ids = self._enrolment().at(self.slot)
        self.enrolled = [line for line in self.roster.ordered(self.arabic_first) if line.id in ids]
        self._here = {line.id for line in self.enrolled}
        self._strangers = self.marks.keys() - self._here
        self._forget()

    def everybody(self) -> list[RosterLine]:
        """Who is expected in any half-day or was marked in one, in order."""
        ids = self._enrolment().anywhere()
        return [line for line in self.roster.ordered(self.arabic_first) if line.id in ids]

    def _enrolment(self) -> Enrolment:
        people, book = self.roster.ordered(), self.book
        return Enrolment(people, book.slots, self.by_slot, book.invited)

    # Marks

    @property
    def marks(self) -> dict[UUID, Mark]:
        """Person -> mark of the half-day, in the order of marking."""
        return self.by_slot.get(self.slot.id, {}) if self.slot else {}

    def all_marks(self) -> list[Mark]:
        """The marks of every half-day, as they are shown."""
        return [mark for marks in self.by_slot.values() for mark in marks.values()]

    def _forget(self) -> None:
        """Something is another one: what letters find is looked for anew."""
        self._shown.clear()
        self._found.clear()

    def _put(self, mark: Mark) -> None:
        self._forget()
        marks = self.by_slot.setdefault(mark.slot, {})
        marks.pop(mark.person, None)
        marks[mark.person] = mark
        self._ids[mark.id] = mark

    def _drop(self, slot: UUID, person: UUID) -> None:
        self._forget()
        gone = self.by_slot.get(slot, {}).pop(person, None)
        if gone is not None:
            self._ids.pop(gone.id, None)

    def note(self, mark: Mark) -> None:
        """Show a mark before it is written."""
        key = (mark.slot, mark.person)
        if not self._waiting[key]:
            self._before[key] = self.by_slot.get(mark.slot, {}).get(mark.person)
        self._waiting[key] += 1
        self._put(mark)

    def erase(self, mark: Mark) -> None:
        """Show a person as not yet marked before that is written."""
        key = (mark.slot, mark.person)
        if not self._waiting[key]:
            self._before[key] = mark
        self._waiting[key] += 1
        self._drop(mark.slot, mark.person)

    def confirm(self, slot: UUID, person: UUID, mark: Mark | None = None) -> None:
        """What was shown is written, as this mark, or taken away."""
        key, shown = (slot, person), self.by_slot.get(slot, {}).get(person)
        if not self._settle(key):
            self._before[key] = mark  # what is given back if what was done next cannot be written
        elif mark is not None and shown is not None:
            self._forget()
            self._ids.pop(shown.id, None)
            self._ids[mark.id] = self.by_slot[slot][person] = mark

    def give_back(self, slot: UUID, person: UUID) -> None:
        """What was shown could not be written: what was before is shown again."""
        before = self._before.get((slot, person))
        if self._settle((slot, person)):
            self._drop(slot, person)
            if before is not None:
                self._put(before)

    def _settle(self, key: tuple[UUID, UUID]) -> bool:
        """One write is over; whether it was the last that was waited for."""
        self._waiting[key] -= 1
        if self._waiting[key] > 0:
            return False
        del self._waiting[key]
        self._before.pop(key, None)
        return True

    def take(self, read: dict[UUID, Mark | None]) -> bool:
        """Marks as they were read; what is still being written stays as it is shown. Whether any
        is another one than what was shown."""
        news = False
        for id, mark in read.items():
            known = self._ids.get(id)
            of = mark or known
            if of is None or self._waiting.get((of.slot, of.person)):
                continue
            if mark is None:
                self._drop(of.slot, of.person)
            elif known != mark:
                self._put(mark)
            news = news or known != mark
        return news

    def waits(self, person: UUID) -> bool:
        """Whether a mark that is shown is still being written."""
        return bool(self.slot and self._waiting.get((self.slot.id, person)))

    def adopt(self, before: Register) -> None:
        """Go on showing what an earlier register showed and is still being written."""
        self._waiting, self._before = before._waiting, before._before
        for slot, person in self._waiting:
            line, mark = before.roster.get(person), before.by_slot.get(slot, {}).get(person)
            if line is not None and person not in self.roster:
                self.roster.change([line])
            if mark is None:
                self._drop(slot, person)
            else:
                self._put(mark)

    def counts(self) -> Counter[str]:
        """How many people have each status; ``open`` are those not yet marked."""
        marks = self.marks
        counts = Counter(mark.status for mark in marks.values())
        strangers = [marks[person].status for person in self._strangers if person in marks]
        counts = counts - Counter(strangers) if strangers else counts
        counts["open"] = len(self.enrolled) - len(marks) + len(strangers)
        return counts

    def unmarked(self) -> list[RosterLine]:
        """Who is expected and not yet marked."""
        marks = self.marks
        return [line for line in self.enrolled if line.id not in marks]

    def expects(self, person: UUID) -> bool:
        """Whether a person is on the register of the half-day."""
        return person in self._here

    def is_late(self, now: dt.datetime) -> bool:
        """Whether late is what Enter should say at this moment."""
        slot = self.slot
        if slot is None or not slot.starts or not self.is_now(now):
            return False
        late = _at(slot.date, slot.starts) + dt.timedelta(minutes=self.book.late_after)
        return now.replace(tzinfo=None) > late

    def is_now(self, now: dt.datetime) -> bool:
        """Whether people still come to the half-day: once it is over, its register is filled from
        paper, and the clock says nothing of who came when."""
        slot = self.slot
        if slot is None or slot.date != now.date():
            return False
        if slot.ends:
            return now.replace(tzinfo=None) < _at(slot.date, slot.ends)
        return not slot.starts or now.replace(tzinfo=None) < _at(slot.date, slot.starts) + USUAL

    # Rows

    def rows(self, letters: str) -> list[Row]:
        """What the roster shows, the best answer first; no more than can be looked at."""
        if letters not in self._shown:
            self._shown[letters] = self._rows(letters)
        return self._shown[letters]

    def _rows(self, letters: str) -> list[Row]:
        marks = self.marks.items()
        self._officials = {mark.stands_in: of for of, mark in marks if mark.stands_in}
        rows = self._answering(letters) if letters.strip() else self._all()
        shown = list(islice(rows, SHOWN))
        names = Counter(self._name_of(row) for row in shown if isinstance(row, PersonRow))
        more = len(self.enrolled) - names.total()
        for place, row in enumerate(shown):
            if isinstance(row, PersonRow) and names[self._name_of(row)] > 1:
                shown[place] = replace(row, namesake=True)
        return [*shown, RestRow("more", more)] if len(shown) == SHOWN and more > 0 else shown

    def _name_of(self, row: PersonRow) -> str:
        """The name as it is read, in whatever way it was spelt."""
        return row.line.key_ar if self.arabic_first else row.line.key

    def _all(self) -> Iterator[Row]:
        """Who was marked last, who is not yet marked, then the others marked, last first."""
        marks = self.marks
        last = self._last_first()
        marked = len(marks)
        if not marked and not self.enrolled:
            yield RestRow("empty", 0)
        if (first := next(last, None)) is not None:
            yield self._row(first)
        still_open = len(self.enrolled) - marked
        if still_open > 0:
            if marked:
                yield RestRow("unmarked", still_open)
            yield from (self._row(line) for line in self.enrolled if line.id not in marks)
        if marked > 1:
            yield RestRow("marked", marked - 1)
            yield from map(self._row, last)

    def _answering(self, letters: str) -> Iterator[Row]:
        found, elsewhere = self.found(letters), self._elsewhere(letters)
        yield from (self._row(line, letters) for line in found)
        if not found and not elsewhere:
            yield RestRow("nobody", 0)
        if elsewhere:
            yield RestRow("elsewhere", len(elsewhere))
            yield from (PersonRow(line, None, letters, enrolled=False) for line in elsewhere)
        others = len(self.enrolled) - len(found)
        if others > 0:
            yield RestRow("others", others)
            yield from self._others({line.id for line in found[:SHOWN]})

    def found(self, letters: str) -> list[RosterLine]:
        """Who of those expected answers to letters: not yet marked first, names proper first."""
        if letters not in self._found:
            self._found[letters] = self._find(letters)
        return self._found[letters]

    def _find(self, letters: str) -> list[RosterLine]:
        here, marks = self._here, self.marks
        found = [
            line
            for line in self.roster.find(letters, self.arabic_first)
            if line.id in here and matches(line.search, letters)
        ]
        if len(found) > SHOWN:  # too many to be looked at: more letters will tell
            return sorted(found, key=lambda x: x.id in marks)
        return sorted(
            found, key=lambda x: (x.id in marks, not matches(self._proper_of(x), letters))
        )

    def _elsewhere(self, letters: str) -> list[RosterLine]:
        """Some who answer to letters but are not expected."""
        if len(self._here) == len(self.roster):
            return []
        found = self.roster.find(letters, self.arabic_first)
        others = (x for x in found if x.id not in self._here and matches(x.search, letters))
        return list(islice(others, ELSEWHERE))

    def _proper_of(self, line: RosterLine) -> str:
        if line.id not in self._proper:
            self._proper[line.id] = proper_text(line.name, line.name_ar)
        return self._proper[line.id]

    def _last_first(self) -> Iterator[RosterLine]:
        lines = (self.roster.get(person) for person in reversed(self.marks))
        return (line for line in lines if line is not None)

    def _others(self, found: set[UUID]) -> Iterator[Row]:
        yield from (self._row(line) for line in self._last_first() if line.id not in found)
        marks = self.marks
        unmarked = (line for line in self.enrolled if line.id not in marks)
        yield from (self._row(line) for line in unmarked if line.id not in found)

    def _row(self, line: RosterLine, letters: str = "") -> PersonRow:
        mark = self.marks.get(line.id)
        official = self._officials.get(line.id)
        came = self.roster.get(mark.stands_in) if mark and mark.stands_in else None
        of = self.roster.get(official) if official else None
        note = self.notes.get(line.id, "")
        return PersonRow(line, mark, letters, came=came, official=of, note=note)


def _at(day: dt.date, time: str) -> dt.datetime:
    hour, minute = map(int, time.split(":"))
    return dt.datetime.combine(day, dt.time(hour, minute))
