"""The base of every record, and what the journal must know of each kind.

A record is a SQLModel without a table: it validates when constructed. The store declares its
tables from these classes, and the merge rules read their class attributes; so a field is
declared once, here.
"""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, ClassVar, Self, TypeVar
from uuid import UUID, uuid4, uuid5

from pydantic import PrivateAttr, TypeAdapter, ValidationError, model_validator
from sqlmodel import Field, SQLModel

from ..errors import InvalidValue
from .values import plain

NAMESPACE = UUID("6f3d3a52-9d0f-5a51-8a55-8f3a7f2c1d90")
"""The root of every derived id; changing it would make twins of everything."""


R = TypeVar("R", bound="Record")


class Record(SQLModel):
    """Anything that is added, edited, removed and merged."""

    model_config = {"extra": "forbid"}

    id: UUID = Field(default_factory=uuid4)
    _disputed: dict[str, frozenset[object]] = PrivateAttr(default_factory=dict)

    noun: ClassVar[str]
    references: ClassVar[dict[str, str]] = {}
    """Field -> noun of the record it points to (sets of references too)."""
    belongs_to: ClassVar[tuple[str, ...]] = ()
    """Fields whose record this one is hidden with when that is removed (merge rule 5)."""
    natural: ClassVar[tuple[str, ...]] = ()
    """Fields the id derives from (merge rule 8)."""
    unites: ClassVar[bool] = False
    """Whether two of these can turn out to be the same one (merge rule 9)."""
    earliest: ClassVar[frozenset[str]] = frozenset()
    """Fields the program fills in: never asked about, the earliest shows (merge rule 10)."""
    quiet: ClassVar[frozenset[str]] = frozenset()
    """Fields on which two laptops may differ without anybody being asked."""
    personal: ClassVar[frozenset[str]] = frozenset()
    """Fields that an erasure empties (merge rule 14)."""
    attached: ClassVar[tuple[str, ...]] = ()
    """Fields that hold the hashes of files (merge rule 19)."""
    strict: ClassVar[Mapping[str, tuple[Any, ...]]] = {}
    """Field -> its values, the one that says least first: of competing ones that one shows."""
    attributed: ClassVar[frozenset[str]] = frozenset()
    """Fields that say who spoke: where a session attributes nothing they are never kept (N3)."""

    @model_validator(mode="after")
    def _checked(self) -> Self:
        self.rules()
        return self

    def rules(self) -> None:
        """What must hold between fields; raises ValueError with a reason code."""

    def disputes(self, field: str) -> bool:
        """Whether laptops disagree on a field of this record, as it was read."""
        return field in self._disputed

    def given(self) -> dict[str, Any]:
        """What the caller said: set fields but the id; ``None`` is absent (merge rule 4)."""
        names = self.model_fields_set - {"id"}
        values = {name: getattr(self, name) for name in sorted(names)}
        return {name: value for name, value in values.items() if value not in (None, [])}


class Fact(Record):
    """The same fact is one record on every laptop: its id derives from what it is about, and is
    never chosen (merge rule 8)."""

    def model_post_init(self, context: Any) -> None:
        """Whatever id was given, this is the one."""
        parts = (getattr(self, name) for name in self.natural)
        object.__setattr__(self, "id", derived_id(self.noun, *parts))


def derived_id(kind: str, *parts: UUID) -> UUID:
    """The id of a record that is the same fact on every laptop."""
    return uuid5(NAMESPACE, ":".join((kind, *(part.hex for part in parts))))


@cache
def fields_of(record: type[Record]) -> dict[str, type]:
    """Field -> its plain Python type (UUID, int, str, date, datetime, bool, list, dict)."""
    hints = typing.get_type_hints(record)
    return {name: _plain_type(hints[name]) for name in record.model_fields if name != "id"}


def _plain_type(hint: Any) -> type:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        members = [m for m in typing.get_args(hint) if m is not type(None)]
        return _plain_type(members[0]) if len(members) == 1 else object
    origin = typing.get_origin(hint)
    found: type = origin if isinstance(origin, type) else hint
    return found


@cache
def defaults_of(record: type[Record]) -> dict[str, Any]:
    """Field -> what it reads as when nobody ever set it."""
    return {
        name: None if field.is_required() else field.default
        for name, field in record.model_fields.items()
        if name != "id"
    }


@cache
def _adapter(record: type[Record], name: str) -> TypeAdapter[Any]:
    field = record.model_fields[name]
    kind: Any = field.annotation
    for rule in field.metadata:
        kind = Annotated[kind, rule]
    return TypeAdapter(kind)


def checked_field(record: type[Record], name: str, value: Any) -> Any:
    """The value as the field takes it. Raises :class:`InvalidValue`."""
    if name not in fields_of(record):
        raise InvalidValue("unknown_field", field=name, kind=record.noun)
    try:
        return _adapter(record, name).validate_python(value)
    except ValidationError as error:
        raise InvalidValue(
            "invalid_value", field=name, value=_short(value), reason=reason_of(error)
        ) from error


def checked_record(record: Record) -> None:
    """The rules between fields, for a record put together by an edit."""
    try:
        record.rules()
    except ValueError as error:
        raise InvalidValue(
            "invalid_value", field=record.noun, value="", reason=str(error)
        ) from error


def reason_of(error: ValidationError) -> str:
    """The reason code our own validators gave, or pydantic's own name of the fault."""
    first = error.errors()[0]
    context = first.get("ctx", {}).get("error")
    return str(context) if context else first["type"]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:60] + "…"


@cache
def _reader(kind: type) -> Any:
    if kind is UUID:
        return lambda value: UUID(value) if isinstance(value, str) else value
    if kind is dt.date:
        return lambda value: dt.date.fromisoformat(value) if isinstance(value, str) else value
    if kind is dt.datetime:
        return lambda value: dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    return None


def typed(record: type[Record], name: str, value: Any) -> Any:
    """A journalled value as the field's own type; one that does not fit stays as it is."""
    kind = fields_of(record).get(name)
    if value is None or kind is None:
        return value
    try:
        if kind is list and isinstance(value, list) and name in record.references:
            return [UUID(element) for element in value]
        reader = _reader(kind)
        return reader(value) if reader else value
    except (ValueError, TypeError):
        return value


def as_read(
    record: type[R],
    id: UUID,
    values: dict[str, Any],
    disputed: dict[str, frozenset[object]] | None = None,
) -> R:
    """A record from stored values, never validated: reading never raises (merge rule 16).

    ``disputed`` says which fields disagree and between which changes, so that an edit made
    on this record later can tell whether a person saw the disagreement.
    """
    return as_made(
        record, id, {name: typed(record, name, value) for name, value in values.items()}, disputed
    )


def as_made(
    record: type[R],
    id: UUID,
    values: dict[str, Any],
    disputed: dict[str, frozenset[object]] | None = None,
) -> R:
    """The same from values that are of their fields' types already."""
    full = {"id": id, **defaults_of(record), **values}
    made = object.__new__(record)
    object.__setattr__(made, "__dict__", full)
    object.__setattr__(made, "__pydantic_fields_set__", {"id", *values})
    object.__setattr__(made, "__pydantic_extra__", None)
    object.__setattr__(made, "__pydantic_private__", {"_disputed": disputed or {}})
    return made


__all__ = [
    "Record",
    "as_made",
    "as_read",
    "checked_field",
    "checked_record",
    "derived_id",
    "plain",
]
