"""The tables that follow from the journal, one a noun, declared from the domain's records.

They can be rebuilt at any time; what stands in them can be read with any SQLite tool.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from ..domain.names import fold, search_text, sort_key
from ..domain.nouns import NOUNS
from ..domain.records import Record, fields_of, typed

ORDER = ("tick", "replica", "seq")
"""Columns that say where a record's creation stands, the same on every laptop."""


@lru_cache(maxsize=2)  # a person with one name has the same key twice
def _key(name: str | None) -> str:
    return sort_key(name)


DERIVED: dict[str, dict[str, Callable[[dict[str, Any]], str]]] = {
    "participant": {
        "search": lambda row: search_text(_text(row, "name"), _text(row, "name_ar")),
        "sort": lambda row: _key(_text(row, "name") or _text(row, "name_ar")),
        "sort_ar": lambda row: _key(_text(row, "name_ar") or _text(row, "name")),
    },
    "organisation": {"search": lambda row: search_text(_text(row, "name"), _text(row, "name_ar"))},
    "contribution": {"search": lambda row: _prose(_text(row, "text"))},
    "commitment": {"search": lambda row: _prose(_text(row, "text"))},
    **{
        noun: {"search": lambda row: search_text(_text(row, "title"), _text(row, "title_ar"))}
        for noun in ("module", "session", "agenda_item", "theme")
    },
}
"""Noun -> column kept beside the stored fields -> how it follows from them."""

SOURCES: dict[str, frozenset[str]] = {
    noun: frozenset(fields_of(NOUNS[noun])) & {"name", "name_ar", "title", "title_ar", "text"}
    for noun in DERIVED
}
"""Noun -> the fields that those columns follow from."""

_STORED = {
    UUID: "BLOB", str: "TEXT", list: "TEXT", dict: "TEXT", int: "INTEGER", bool: "INTEGER",
    float: "REAL",
}  # fmt: skip


_ARTICLE = re.compile(" ال([^ ]{3,})")


def _prose(text: str | None) -> str:
    """The words of a longer text, those in Arabic without their article too."""
    words = f" {fold(text)}"
    return _ARTICLE.sub(r" ال\1 \1", words) if " ال" in words else words


def _text(row: dict[str, Any], name: str) -> str | None:
    value = row.get(name)
    return value if isinstance(value, str) else None


@cache
def columns_of(noun: str) -> tuple[str, ...]:
    """All columns of a noun's table, in order."""
    return ("id", *fields_of(NOUNS[noun]), *ORDER, "removed", *DERIVED.get(noun, ()))


def projection_ddl() -> list[str]:
    """The statements that make the projection's tables."""
    return [statement for statements in table_ddl().values() for statement in statements]


@cache
def table_ddl() -> dict[str, list[str]]:
    """Noun -> the statements that make its table and, after it, its indexes."""
    return {noun: _table(record) for noun, record in NOUNS.items()}


def _table(record: type[Record]) -> list[str]:
    fields = fields_of(record)
    columns = [f'"{name}" {_STORED.get(kind, "")}'.rstrip() for name, kind in fields.items()]
    columns += ["tick INTEGER", "replica BLOB", "seq INTEGER", "removed INTEGER"]
    columns += [f'"{name}" TEXT' for name in DERIVED.get(record.noun, ())]
    statements = [f'CREATE TABLE "{record.noun}"(id BLOB PRIMARY KEY, {", ".join(columns)})']
    statements += [
        f'CREATE INDEX "{record.noun}_{name}" ON "{record.noun}"("{name}")'
        for name in record.belongs_to
    ]
    statements.append(
        f'CREATE INDEX "{record.noun}_removed" ON "{record.noun}"(id) WHERE removed <> 0'
    )
    return statements


Store = Callable[[Any], Any]


def as_id(value: Any) -> Any:
    """The 16 bytes of an id; what is none is kept as it is."""
    if type(value) is str and len(value) == 32:
        try:
            id = bytes.fromhex(value)
        except ValueError:
            id = b""
        if len(id) == 16:  # blanks are passed over
            return id
    return encoded(value)


def as_text(value: Any) -> Any:
    """A text as it is; what is none is kept as :func:`encoded`."""
    return value if value is None or type(value) is str else encoded(value)


def _as_number(value: Any) -> Any:
    return value if value is None or type(value) is int else encoded(value)


def _as_real(value: Any) -> Any:
    return value if value is None or type(value) in (int, float) else encoded(value)


def _as_either(value: Any) -> Any:
    return value if value is None or type(value) in (int, str) else encoded(value)


def encoded(value: Any) -> Any:
    """What doesn't fit its column, from a newer version or a hostile hand: kept as JSON."""
    if value is None or type(value) is bool:
        return value
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


_WRITE: dict[type, Store] = {
    UUID: as_id,
    str: as_text,
    int: _as_number,
    float: _as_real,
    bool: encoded,
    object: _as_either,
    dt.date: as_text,
    dt.datetime: as_text,
}


@cache
def writers(noun: str) -> dict[str, Store]:
    """Field -> how its journalled value is put into its column."""
    return {name: _WRITE.get(kind, encoded) for name, kind in fields_of(NOUNS[noun]).items()}


def _from_json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _from_flag(value: Any) -> Any:
    return bool(value) if value in (0, 1) else value


_READ: dict[type, Store] = {list: _from_json, dict: _from_json}


_MAKE: dict[type, Store] = {
    UUID: lambda value: UUID(bytes=value) if isinstance(value, bytes) else value,
    bool: _from_flag,
}


@cache
def makers(noun: str) -> tuple[tuple[int, str, Store | None], ...]:
    """Place in a row, field, and how its column becomes the record's value; None: as it is."""
    record = NOUNS[noun]
    return tuple(
        (place, name, _maker(record, name, kind))
        for place, (name, kind) in enumerate(fields_of(record).items(), 1)
    )


def _maker(record: type[Record], name: str, kind: type) -> Store | None:
    if kind in _MAKE:
        return _MAKE[kind]
    if kind in (str, int, float, object):
        return None
    if kind in _READ:
        return lambda value: typed(record, name, _READ[kind](value))
    return lambda value: typed(record, name, value)
