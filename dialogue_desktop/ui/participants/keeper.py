"""What happens between the form and the data: opening, saving, being told of other hands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from ..look import isolate
from ..operations import participants as people
from ..operations import records
from ..operations.mandates import day_text
from ..parts import Button
from .choices import field_words, said
from .erasing import Eraser
from .form import PersonForm
from .likely import LikelyTwins

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine
    from ...errors import DialogueError
    from ...exchange.twins import Twin
    from ...store.readings import Entry
    from ...verbs.deciding import United
    from ..desk import Desk
    from ..look import Look

_TWIN_AFTER = 150
"""Milliseconds after the last key: who is meant is looked for when the fingers rest."""


class Keeper(QObject):
    """Keeps a :class:`PersonForm` and the data in step.

    ``opened(id)`` when another person (or nobody, for a new one) is in the form, ``closed()``
    when it is left, ``said(words, undo)`` when something was done, ``warned(sentence)`` when a
    person should read something.
    """

    opened = Signal(object)
    closed = Signal()
    said = Signal(str, object)
    warned = Signal(str)

    def __init__(self, look: Look, desk: Desk, form: PersonForm) -> None:
        super().__init__(form)
        self.look, self.desk, self.form = look, desk, form
        self.roster: Roster | None = None
        self._awaited: UUID | None = None
        self._others: set[UUID] = set()
        self.twins = LikelyTwins(desk, self)
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=_TWIN_AFTER)
        self._timer.timeout.connect(self.look_for_twin)
        form.saved.connect(self._save)
        form.left.connect(self.leave)
        form.removed.connect(self.remove)
        form.united.apart.connect(self._part)
        form.erasing.connect(self._erase)
        self.eraser = Eraser(look, desk, form)
        self.eraser.erased.connect(self.warned)
        form.fields.edited.connect(self._timer.start)
        form.twin.opened.connect(self._is_that_one)
        form.twin.dismissed.connect(self._is_another)
        form.hide()

    @property
    def id(self) -> UUID | None:
        """Whose form is open; None if it is nobody's or a new person's."""
        card = self.form.card
        return card.record.id if card is not None and not self.form.isHidden() else None

    # Opening and leaving

    def new(self, values: dict[str, Any] | None = None) -> None:
        """An empty form, once what was typed in the one before is saved."""
        self.settle(lambda: self._begin_new(values))

    def _begin_new(self, values: dict[str, Any] | None = None) -> None:
        self._awaited = None
        self._others.clear()
        self.form.show_new(values)
        self.form.show()
        self.form.begin()
        self.opened.emit(None)
        self.twins.prepare()
        self.look_for_twin()

    def open(
        self,
        id: UUID,
        begin: bool = False,
        typed: dict[str, Any] | None = None,
        over: bool = False,
    ) -> None:
        """Show a person; with ``begin`` the form takes the keys. What was ``typed`` fills what is
        empty, or stands ``over`` what is there."""
        if id == self.id and not typed:
            if begin:
                self.form.begin()
            return

        def ask() -> None:
            self._awaited = id
            show = lambda card: self._show(id, card, begin, typed, over)  # noqa: E731
            self.desk.run(people.read_card(id), show, owner=self)

        self.settle(ask)

    def make_room(self) -> None:
        """Several people are chosen: no form of one is shown, nor one that is being read."""
        self._awaited = None
        if not self.form.isHidden():
            self.leave()

    def _show(
        self,
        id: UUID,
        card: people.Card | None,
        begin: bool,
        typed: dict[str, Any] | None,
        over: bool,
    ) -> None:
        if self._awaited != id or card is None:
            return
        self._awaited = None
        self.form.show_card(card)
        if typed:
            shown = {} if over else self.form.fields.values()
            fits = {n: v for n, v in typed.items() if over or (v and not shown.get(n))}
            self.form.fields.type_in(fits)
        self.form.show()
        if begin:
            self.form.begin()
        self.opened.emit(card.record.id)

    def unfinished(self) -> dict[str, Any] | None:
        """What is typed in the form, and whose it is."""
        typed = {} if self.form.isHidden() else self.form.fields.changes()
        if not typed:
            return None
        plain = {name: _plain(value) for name, value in typed.items()}
        return {"person": self.id.hex if self.id else None, "typed": plain}

    def take_up(self, kept: dict[str, Any]) -> None:
        """Type it again, over what the person's form shows by now."""
        typed, person = dict(kept.get("typed") or {}), kept.get("person")
        if typed.get("cohort_id"):
            typed["cohort_id"] = UUID(typed["cohort_id"])
        if person is None:
            self.new(typed)
        else:
            self.open(UUID(person), begin=True, typed=typed, over=True)

    def settle(self, then: Callable[[], None]) -> None:
        """Save what was typed, then go on; without a name the form stays where it is."""
        if self.form.isHidden() or not self.form.dirty:
            then()
        elif self.form.fields.is_sound():
            changes = self.form.fields.changes()
            self._write({n: v for n, v in changes.items() if self.id or v is not None}, then)
        else:
            self.form.begin()

    def leave(self) -> None:
        """Esc: what was typed is set aside, and can be had back."""
        form, card = self.form, self.form.card
        typed = form.fields.changes()
        form.hide()
        self._awaited = None
        if typed:

            def again() -> None:
                if card is None:
                    self.new(typed)
                else:
                    self.open(card.record.id, begin=True, typed=typed, over=True)

            self.said.emit(self.tr("Nothing was changed"), again)
        form.card = None
        form.fields.show({})
        self.closed.emit()

    # Saving

    def _save(self, changes: dict[str, Any]) -> None:
        self._write(changes, None)

    def _write(self, changes: dict[str, Any], then: Callable[[], None] | None) -> None:
        if self._busy:
            return
        self._busy = True
        card = self.form.card
        record = card.record if card else None

        def saved(now: people.Card) -> None:
            self._busy = False
            self._saved(now, is_new=record is None, then=then)

        def failed(error: DialogueError) -> None:
            self._busy = False
            self._explain(error, changes)

        self.desk.run(people.save(record, changes), saved, failed, self)

    def _saved(self, card: people.Card, is_new: bool, then: Callable[[], None] | None) -> None:
        name = card.record.name or card.record.name_ar or ""
        if is_new:
            words = self.tr("{name} added").format(name=isolate(name))
            id = card.record.id
            self.said.emit(words, lambda: self.desk.run(records.remove(id)))
        else:
            words = self.tr("{name} saved").format(name=isolate(name))
            self.said.emit(words, lambda: self._undo(card.acts))
        if then is not None:
            self.form.fields.show({})
            self.form.card = None
            then()
        elif is_new:
            self._begin_new()
        else:
            self.form.show_card(card)
            self.opened.emit(card.record.id)
            self.closed.emit()

    def _undo(self, acts: int) -> None:
        """Take back all acts of one saving."""
        self.desk.run(records.undo(acts))

    def remove(self) -> None:
        """Take the person off the list, with a way back."""
        card = self.form.card
        if card is None:
            return
        self.form.fields.show({})
        self.form.card = None
        self.form.hide()
        self.closed.emit()
        self.remove_person(card.record.id, card.record.name or card.record.name_ar or "")

    def remove_person(self, id: UUID, name: str) -> None:
        """Take anybody off the list, with a way back."""
        words = self.tr("{name} removed").format(name=isolate(name))

        def removed(_: object) -> None:
            self.said.emit(words, lambda: self.desk.run(records.restore(id)))

        self.desk.run(records.remove(id), removed)

    def _erase(self) -> None:
        """What was typed is of no use any more; the form shows what is left."""
        card = self.form.card
        if card is not None:
            self.eraser.ask(card, lambda: self.form.fields.show({}))

    def _part(self, one: United) -> None:
        """Two people again, as before somebody united them."""
        words = self.tr("Two people again; every laptop will see it")
        self.desk.run(people.part(one.id), lambda _: self.said.emit(words, lambda: self._undo(1)))

    # Other hands

    def touched(self, ids: set[UUID] | None) -> None:
        """People changed (None: anybody may have); a form without changes shows what is now."""
        self.twins.touched(ids)
        id = self.id
        if id is None or self.form.dirty or self._busy or not (ids is None or id in ids):
            return

        def fresh(card: people.Card | None) -> None:
            if self.id != id or self.form.dirty:
                return
            if card is None:
                self.form.card = None
                self.form.fields.show({})
                self.form.hide()
                self.closed.emit()
            else:
                self.form.show_card(card)

        self.desk.run(people.read_card(id), fresh, owner=self)

    def _explain(self, error: DialogueError, changes: dict[str, Any]) -> None:
        sentence = error.sentence(self.look.language.code)
        field = str(error.params.get("field", ""))
        card = self.form.card
        if error.code == "changed" and card is not None:
            self._tell_changed(card, field)
        elif error.code == "removed" and card is not None:
            self._tell_removed(card)
        elif not self.form.complain(field, sentence):
            self.form.say_trouble("stop", sentence, "")

    def _tell_changed(self, card: people.Card, field: str) -> None:
        """Somebody wrote the field since it was shown: who, when, what; both are one key away."""
        id = card.record.id

        def known(last: Entry | None) -> None:
            show = lambda now: self._show_both(now, field, last)  # noqa: E731
            self.desk.run(people.read_card(id), show, owner=self)

        self.desk.run(people.last_entry(id, field), known)

    def _show_both(self, now: people.Card | None, field: str, last: Entry | None) -> None:
        if now is None or self.form.card is None or self.form.card.record.id != now.record.id:
            return
        value = now.organisation if field == "organisation_id" else getattr(now.record, field, "")
        value = said(field, value, now.record.sex) if isinstance(value, str) else value
        title = self.tr("Meanwhile, {who} changed {field}").format(
            who=isolate(last.author if last else self.tr("Somebody")), field=field_words(field)
        )
        body = self.tr("It is now: {value}. What you typed is still here.")
        mine = Button(self.look, lambda: self.tr("Keep mine"), height=36, size=14)
        theirs = Button(self.look, lambda: self.tr("Take theirs"), height=36, size=14)
        mine.clicked.connect(lambda: self._decide(now, None))
        theirs.clicked.connect(lambda: self._decide(now, field))
        self.form.say_trouble("look", title, body.format(value=isolate(value or "–")), mine, theirs)
        mine.setFocus()

    def _decide(self, now: people.Card, theirs: str | None) -> None:
        typed = self.form.fields.changes()
        if theirs:
            typed.pop("organisation" if theirs == "organisation_id" else theirs, None)
        self.form.show_card(now)
        self.form.fields.type_in(typed)
        if typed and not theirs:
            self.form.save()
        else:
            self.form.begin()

    def _tell_removed(self, card: people.Card) -> None:
        back = Button(self.look, lambda: self.tr("Put back and save"), height=36, size=14)

        def restore() -> None:
            self.form.be_well()
            self.desk.run(records.restore(card.record.id))
            self.form.save()

        back.clicked.connect(restore)
        self.form.say_trouble(
            "look",
            self.tr("This person was removed from the list meanwhile"),
            self.tr("What you typed is still here."),
            back,
        )

    # Who may be meant

    def look_for_twin(self) -> None:
        """Ask who on the list the person may be, as typed so far."""
        typed = {} if self.id or self.form.isHidden() else self.form.fields.values()
        if any(typed.get(name) for name in ("name", "name_ar", "phone", "email")):
            self.twins.ask(typed, self._others, self._name_twin)
        else:
            self.twins.drop()
            self.form.twin.leave()

    def _name_twin(self, found: list[Twin]) -> None:
        """Name the likeliest, if the person is still being typed in."""
        lines = ((self.roster.get(one.second), one) for one in found) if self.roster else ()
        line, twin = next(((line, twin) for line, twin in lines if line), (None, None))
        if line is None or twin is None or self.form.isHidden() or self.form.card is not None:
            self.form.twin.leave()
        else:
            self.form.twin.show_line(line, twin.reasons)

    def _is_that_one(self, line: RosterLine) -> None:
        typed = self.form.fields.changes()
        typed.pop("to_complete", None)
        self.form.fields.show({})
        self.open(line.id, begin=True, typed=typed)

    def _is_another(self) -> None:
        if self.form.twin.person is not None:
            self._others.add(self.form.twin.person.id)
        self.form.twin.leave()
        self.form.begin()
        self.look_for_twin()


def _plain(value: Any) -> Any:
    """As a draft keeps it: a day as it is typed, an id by its letters."""
    if isinstance(value, UUID):
        return value.hex
    return day_text(value) if isinstance(value, dt.date) else value
