"""What a record or a form says, as patches: only what was given, and only what differs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from ..domain.contributions import Contribution
from ..domain.phones import to_e164
from ..domain.records import Record, as_read, checked_field, checked_record, fields_of, plain
from ..domain.sessions import Session
from ..errors import DialogueError, InvalidValue
from ..journal.natures import NATURES
from ..journal.rules import REMOVED, set_patch
from .door import Said
from .file import Row
from .readings import Readings
from .silencing import Silencing
from .tables import columns_of


class Drafting:
    """Turns what a caller says into acts; ``country`` says where phones are dialled from."""

    def __init__(
        self,
        readings: Readings,
        silencing: Silencing,
        country: Callable[[], str],
        clock: Callable[[], dt.datetime],
    ) -> None:
        self.readings = readings
        self.silencing = silencing
        self.country = country
        self.clock = clock

    def acts(self, records: Iterable[Record]) -> list[Said]:
        """Acts for records that are new, and for what differs of those that are not."""
        records = list(records)
        rows = self._rows_of(records)
        silent = {each.id for each in records if isinstance(each, Session) and each.silent}
        said: list[Said] = []
        here: set[bytes] = set()
        for record in records:
            kind, id = type(record), self.readings.shown(record.id)
            given = {name: self._normal(name, value) for name, value in record.given().items()}
            for name in self.silencing.left_out(record, given, silent):
                del given[name]
            row, fresh = rows.get(id), id not in here
            if row is None or not fresh:
                patch = self._first(record, given)
            else:
                patch = self._again(kind, row, given)
                if not patch:
                    continue
            here.add(id)
            said.append(Said(kind.noun, id, patch, fresh and row is None))
        return said

    def _rows_of(self, records: list[Record]) -> dict[bytes, Row]:
        found: dict[bytes, Row] = {}
        for noun in {record.noun for record in records}:
            ids = [self.readings.shown(record.id) for record in records if record.noun == noun]
            found.update(self.readings.rows(noun, ids))
        return found

    def _first(self, record: Record, given: dict[str, Any]) -> dict[str, Any]:
        sets = NATURES[record.noun].sets
        if isinstance(record, Contribution):
            given.setdefault("said_at", self.clock())
        return {
            name: set_patch((), plain(value)) if name in sets else plain(value)
            for name, value in given.items()
        }

    def _again(self, kind: type[Record], row: Row, given: dict[str, Any]) -> dict[str, Any]:
        patch = self.patch(self.readings.record(kind, row), given)
        if row[columns_of(kind.noun).index(REMOVED)] == 1:
            patch[REMOVED] = False
        return patch

    def patch(
        self, now: Record, fields: dict[str, Any], form: Record | None = None
    ) -> dict[str, Any]:
        """What makes a record say this; fields that say it already are left out.

        ``form`` is the record as the caller had read it; code ``changed`` if one of these
        fields is another one by now.
        """
        kind, patch, after = type(now), {}, {}
        unkept = self.silencing.left_out(now, fields, ())
        for name, value in fields.items():
            if name in unkept and value is not None:
                continue
            value = self.checked(kind, name, value)
            current = getattr(now, name)
            if form is not None:
                self._check_form(name, now, form)
            if name in kind.natural:
                if value != current:
                    raise InvalidValue("fixed_field", field=name, kind=kind.noun)
            elif value != current or name in now._disputed:
                after[name] = value
                patch[name] = self._said(kind, name, current, value)
        if after:
            self._check_rules(now, after)
        return patch

    def _check_rules(self, now: Record, after: dict[str, Any]) -> None:
        """The rules between fields hold after an edit; a record that a merge left broken may be
        edited piece by piece until they do (merge rule 16)."""
        kind = type(now)
        values = {name: plain(getattr(now, name)) for name in fields_of(kind)}
        try:
            checked_record(as_read(kind, now.id, {**values, **plain(after)}))
        except InvalidValue as error:
            try:
                now.rules()
            except ValueError as broken:
                if str(broken) == error.params["reason"]:
                    return
            raise

    def checked(self, kind: type[Record], name: str, value: Any) -> Any:
        """A value as the field takes and keeps it."""
        return self._normal(name, checked_field(kind, name, value))

    def _normal(self, name: str, value: Any) -> Any:
        """A phone number in the one form in which it is stored (P14); others as they are."""
        if name == "phone" and isinstance(value, str):
            return to_e164(value, self.country()) or value
        return value

    def _said(self, kind: type[Record], name: str, current: Any, value: Any) -> Any:
        """A value in a patch; of a set, what is added and what is taken out of it.

        What stands for a united record is taken out with all the ids of that record.
        """
        if name not in NATURES[kind.noun].sets:
            return plain(value)
        gone = set(current) - set(value)
        ids = [id.hex() for each in gone for id in self.readings.all_ids(each)]
        return set_patch([*ids, *plain(set(current) & set(value))], plain(value))

    def _check_form(self, name: str, now: Record, form: Record) -> None:
        """A form filled in on what is no longer the latest is told so (merge rule 3)."""
        seen = self._normal(name, getattr(form, name))
        disputed = now._disputed.get(name)
        if seen != getattr(now, name) or (disputed and disputed != form._disputed.get(name)):
            raise DialogueError("changed", field=name, kind=now.noun)
