"""The acts of attendance: shown at once, written behind, given back when that cannot be."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from ...domain.roster import roster_line
from ..look import isolate
from ..operations import attendance, marks, records
from ..operations.attendance import Mark
from ..participants.people import typed_name
from .wording import several_words, status_words

if TYPE_CHECKING:
    from uuid import UUID

    from ...domain.roster import RosterLine
    from ...errors import DialogueError
    from ...workspace import Workspace
    from ..desk import Desk
    from ..look import Look
    from .register import Register
    from .rollcall import RollCall


class Marker(QObject):
    """``changed()`` when marks are shown differently, ``said(words, undo)`` when something was
    done, ``troubled(sentence)`` when a mark could not be written and was given back, ``refused()``
    when the register is closed."""

    changed = Signal()
    said = Signal(str, object)
    troubled = Signal(str)
    refused = Signal()

    def __init__(self, look: Look, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.look, self.desk = look, desk
        self.register: Register | None = None
        self.now: Callable[[], dt.datetime] = dt.datetime.now

    def serve(self, call: RollCall) -> None:
        """Do what is asked for on the line and in the rows of a roster."""
        call.marking.connect(self.mark)
        call.erasing.connect(self.unmark)
        call.leaving.connect(self.depart)
        call.adding.connect(self.walk_in)
        call.errands.remarking.connect(self.remark)
        call.errands.timing.connect(self.times)
        call.errands.standing_in.connect(self.stand_in)

    @property
    def proposed(self) -> str:
        """What Enter says at this moment."""
        late = self.register is not None and self.register.is_late(self.now())
        return "late" if late else "present"

    def _arrival(self, status: str, before: Mark | None) -> str | None:
        """The time of arrival, while the half-day is held; a first one stays."""
        register, now = self.register, self.now()
        if status not in ("present", "late") or register is None or register.slot is None:
            return None
        if before is not None and before.arrived:
            return before.arrived
        return f"{now:%H:%M}" if register.is_now(now) else None

    def mark(self, line: RosterLine, status: str) -> None:
        """Mark a person in the half-day shown."""
        register = self.open_register()
        if register is None or register.slot is None:
            return
        slot, before = register.slot.id, register.marks.get(line.id)
        arrived = self._arrival(status, before)
        same = before and (before.status, before.arrived) == (status, arrived)
        if before and same and not before.disputed and not before.stands_in:
            return
        id = before.id if before else uuid4()
        departed = before.departed if before and status in ("present", "late") else None
        remark = before.remark if before else None
        signed = before.signed if before else None
        mark = Mark(id, line.id, slot, status, arrived, departed, remark, signed=signed)
        register.note(mark)
        if not register.expects(line.id):
            register.enroll()
        # First: the disk works while the window paints.
        self._write(marks.mark(slot, line.id, status, arrived), slot, line)
        self._tell(line, status, arrived)
        self.changed.emit()

    def attend(self, line: RosterLine) -> None:
        """A person is there, be it without having signed; who is noted already stays so."""
        mark = self.register.marks.get(line.id) if self.register else None
        if mark is None or mark.status not in ("present", "late"):
            self.mark(line, self.proposed)

    def sign(self, line: RosterLine, file: bytes) -> None:
        """A person signed on the screen; whoever was not noted yet is there by it (A10)."""
        register = self.open_register()
        if register is None or register.slot is None:
            return
        slot, before = register.slot.id, register.marks.get(line.id)
        there = before is not None and before.status in ("present", "late")
        status = before.status if there and before else self.proposed
        arrived = self._arrival(status, before)
        signed = sha256(file).hexdigest()
        if before is not None and there:
            shown = before._replace(signed=signed)
        else:
            shown = Mark(uuid4(), line.id, slot, status, arrived, signed=signed)
        register.note(shown)
        if not register.expects(line.id):
            register.enroll()
        came = None if there else (status, arrived)
        self._write(marks.sign(slot, line.id, file, came), slot, line)
        self.said.emit(self.tr("{name} signed").format(name=self._name(line)), self.take_back)
        self.changed.emit()

    def depart(self, line: RosterLine) -> None:
        """A person who was there leaves now; said again, they have not left."""
        register, now = self.open_register(), self.now()
        mark = register.marks.get(line.id) if register else None
        if register is None or mark is None or mark.status not in ("present", "late"):
            return
        time = None if mark.departed else f"{now:%H:%M}"
        words = self.tr("{name} left at {time}") if time else self.tr("{name} has not left")
        clock = (time or "").removeprefix("0")
        words = words.format(name=self._name(line), time=clock)
        self._note(line, mark, mark._replace(departed=time), words, left_at=time)

    def remark(self, line: RosterLine, text: str) -> None:
        """Note a remark or an excuse beside a person's mark; blank takes it away (A4)."""
        register = self.open_register()
        mark = register.marks.get(line.id) if register else None
        remark = " ".join(text.split()) or None
        if mark is None or remark == mark.remark:
            return
        words = self.tr("Noted beside {name}: {text}") if remark else self.tr("{name}: no remark")
        words = words.format(name=self._name(line), text=isolate(remark or ""))
        self._note(line, mark, mark._replace(remark=remark), words, remark=remark)

    def times(self, line: RosterLine, text: str) -> None:
        """Note when a person came and, after it, when they left: ``9:05 11:30``."""
        register = self.open_register()
        mark = register.marks.get(line.id) if register else None
        if mark is None or mark.status not in ("present", "late"):
            return
        came, left = [*re.split(r"[\s\-–]+", text.strip()), ""][:2]
        shown = mark._replace(arrived=came or None, departed=left or None)
        words = self.tr("Times of {name} noted").format(name=self._name(line))
        self._note(line, mark, shown, words, arrived_at=came or None, left_at=left or None)

    def _note(
        self, line: RosterLine, before: Mark, shown: Mark, words: str, **fields: str | None
    ) -> None:
        """Show what else is known of a mark, and write it."""
        register = self.register
        if register is None:
            return
        register.note(shown)
        self.said.emit(words, self.take_back)
        self.changed.emit()
        self._write(marks.note(before, **fields), before.slot, line, anew=True)

    def stand_in(self, official: RosterLine, came: RosterLine | None, text: str = "") -> None:
        """Somebody came in the place of an official: one on the roster, or whoever was typed."""
        register = self.open_register()
        if register is None or register.slot is None or (came is None and not text.strip()):
            return
        slot, new = register.slot, came is None
        if came is None:
            names = typed_name(text)
            came = roster_line(uuid4(), names.get("name"), names.get("name_ar"), to_complete=True)
            register.roster.change([came])
        if came.id == official.id:
            return
        there = register.marks.get(came.id)
        arrived = self._arrival("present", there)
        shown = [Mark(uuid4(), official.id, slot.id, "represented", stands_in=came.id)]
        if there is None or there.status not in ("present", "late"):
            shown.append(Mark(uuid4(), came.id, slot.id, "present", arrived))
        for mark in shown:
            register.note(mark)
        register.enroll()
        words = self.tr("{name} came for {official}")
        words = words.format(name=self._name(came), official=self._name(official))
        self.said.emit(words, self.take_back)
        self.changed.emit()

        def written(found: list[Mark]) -> None:
            for mark in shown:
                same = (one for one in found if one.person == mark.person)
                register.confirm(slot.id, mark.person, next(same, None))

        def failed(error: DialogueError) -> None:
            for mark in shown:
                register.give_back(slot.id, mark.person)
            self._trouble(error, official)

        acts = marks.represent(slot, official.id, came, new, arrived)
        self.desk.run(acts, written, failed, self)

    def unmark(self, line: RosterLine) -> None:
        """A person is not yet marked again."""
        register = self.open_register()
        mark = register.marks.get(line.id) if register else None
        if register is None or mark is None:
            return
        register.erase(mark)
        self.said.emit(
            self.tr("{name}: no longer marked").format(name=self._name(line)), self.take_back
        )
        self.changed.emit()
        self._write(marks.unmark(mark), mark.slot, line)

    def rest(self, status: str) -> None:
        """Everybody who is not yet marked gets one status."""
        register = self.open_register()
        if register is None or register.slot is None:
            return
        slot, people = register.slot.id, register.unmarked()
        for line in people:
            register.note(Mark(uuid4(), line.id, slot, status))
        words = self.tr("%n people: {status}", "", len(people))
        words = words.format(status=several_words(self.look, status).lower())
        self.said.emit(words, self.take_back)
        self.changed.emit()

        def written(marks: list[Mark]) -> None:
            by_person = {mark.person: mark for mark in marks}
            for line in people:
                register.confirm(slot, line.id, by_person.get(line.id))
            self.changed.emit()

        def failed(error: DialogueError) -> None:
            for line in people:
                register.give_back(slot, line.id)
            self._trouble(error)

        ids = [line.id for line in people]
        self.desk.run(marks.mark_rest(slot, ids, status), written, failed, self)

    def walk_in(self, text: str) -> RosterLine | None:
        """Somebody who is not on the list: added with a name, to complete, present at once."""
        register = self.open_register()
        if register is None or register.slot is None or not text.strip():
            return None
        slot, names = register.slot, typed_name(text)
        line = roster_line(uuid4(), names.get("name"), names.get("name_ar"), to_complete=True)
        status = self.proposed
        arrived = self._arrival(status, None)
        register.roster.change([line])
        register.note(Mark(uuid4(), line.id, slot.id, status, arrived))
        register.enroll()
        words = self.tr("{name} added and marked, to complete later")
        self.said.emit(words.format(name=self._name(line)), self.take_back)
        self.changed.emit()

        def failed(error: DialogueError) -> None:
            register.give_back(slot.id, line.id)
            register.roster.change([], [line.id])
            register.enroll()
            self._trouble(error)

        self.desk.run(
            marks.walk_in(slot, line, status, arrived),
            lambda mark: self._confirmed(slot.id, line.id, mark),
            failed,
            self,
        )
        return line

    # Badges

    def badge(self, id: UUID) -> None:
        """Whoever wears a badge is there; one that was united with another is the same person."""
        if self.register is not None and id in self.register.roster:
            self._wears(id)
        else:
            self.desk.run(attendance.find_person(id), self._wears, owner=self)

    def _wears(self, id: UUID | None) -> None:
        line = self.register.roster.get(id) if self.register and id else None
        if self.register is None or line is None:
            self.troubled.emit(self.tr("This badge belongs to nobody in this file."))
            return
        mark = self.register.marks.get(line.id)
        if mark is None or mark.status not in ("present", "late"):
            self.mark(line, self.proposed)
            return
        words = self.tr("{name} is marked already: {status}")
        status = status_words(self.look, mark.status, line.sex).lower()
        self.said.emit(words.format(name=self._name(line), status=status), None)

    def strange_code(self) -> None:
        """A code was read that is not of a badge."""
        self.troubled.emit(
            self.tr("This code is not one of this program’s badges: nobody was marked.")
        )

    def open_register(self) -> Register | None:
        """The register shown, unless it is closed: that is said."""
        register = self.register
        if register is not None and register.slot is not None and register.slot.closed:
            self.refused.emit()
            return None
        return register

    # The write, and after it

    def _write(
        self,
        act: Callable[[Workspace], Mark | None],
        slot: UUID,
        line: RosterLine,
        anew: bool = False,
    ) -> None:
        """What is shown of one person already."""
        self.desk.run(
            act,
            lambda mark: self._confirmed(slot, line.id, mark, anew),
            lambda error: self._failed(slot, line, error),
            self,
        )

    def _confirmed(self, slot: UUID, person: UUID, mark: Mark | None, anew: bool = False) -> None:
        if self.register is not None:
            self.register.confirm(slot, person, mark)
            if anew:  # times are shown as they were understood
                self.changed.emit()

    def _failed(self, slot: UUID, line: RosterLine, error: DialogueError) -> None:
        if self.register is not None:
            self.register.give_back(slot, line.id)
        self._trouble(error, line)

    def _trouble(self, error: DialogueError, line: RosterLine | None = None) -> None:
        sentence = error.sentence(self.look.language.code)
        if line is not None:
            words = self.tr("{name} could not be marked.").format(name=self._name(line))
            sentence = f"{words} {sentence}"
        self.changed.emit()
        self.troubled.emit(sentence)

    def take_back(self) -> None:
        """Take back the last mark that was written."""
        self.desk.run(records.undo())

    def _name(self, line: RosterLine) -> str:
        return isolate(line.leading(self.look.rtl))

    def _tell(self, line: RosterLine, status: str, arrived: str | None) -> None:
        # Of a woman or a man it is said what she or he is, of anybody else what is noted.
        known = line.sex in ("female", "male")
        words = "{name} {status}" if known else self.tr("{name}: {status}")
        status = status_words(self.look, status, line.sex).lower()
        words = words.format(name=self._name(line), status=status)
        if arrived:
            clock = arrived.removeprefix("0")
            words = self.tr("{words} at {time}").format(words=words, time=clock)
        self.said.emit(words, self.take_back)
