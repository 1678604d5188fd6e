"""What a file looks like inside: the journal's tables, word for word, and their projection.

The journal is the truth and never changes shape within a file format; a received file must have
exactly these tables. The projection is declared from the domain's records, one table a noun, and
can be rebuilt from the journal at any time.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import UUID

from ..domain.names import fold, search_text, sort_key
from ..domain.nouns import NOUNS
from ..domain.records import Record, fields_of, typed

APPLICATION_ID = 0x44494C47  # "DILG"
FILE_FORMAT = 1

JOURNAL = {
    "replica": """CREATE TABLE replica(
    ord INTEGER PRIMARY KEY CHECK(ord BETWEEN 1 AND 4194303),
    uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
    parent INTEGER,
    parent_seq INTEGER NOT NULL CHECK(parent_seq BETWEEN 0 AND 1099511627775),
    parent_epoch INTEGER NOT NULL CHECK(parent_epoch BETWEEN 0 AND 2147483647),
    laptop TEXT NOT NULL CHECK(length(laptop) <= 1000)
) STRICT""",
    "change": """CREATE TABLE change(
    dot INTEGER PRIMARY KEY CHECK(dot > 0 AND dot & 1099511627775 > 0),
    epoch INTEGER NOT NULL CHECK(epoch BETWEEN 1 AND 2147483647),
    tick INTEGER NOT NULL CHECK(tick > 0),
    at INTEGER NOT NULL,
    author TEXT NOT NULL CHECK(length(author) <= 1000),
    format INTEGER NOT NULL CHECK(format BETWEEN 0 AND 2147483647),
    noun TEXT NOT NULL CHECK(length(noun) <= 100),
    record BLOB NOT NULL CHECK(length(record) = 16),
    state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),
    content BLOB CHECK((content IS NULL) = (state = 0) AND length(content) <= 8388608),
    digest BLOB CHECK((digest IS NULL) = (state = 1) AND length(digest) = 32)
) STRICT""",
    "change_record": "CREATE INDEX change_record ON change(record)",
    "change_undo": "CREATE INDEX change_undo ON change(dot) WHERE noun = 'undo'",
    "change_thin": "CREATE INDEX change_thin ON change(state) WHERE state <> 1",
    "seen": """CREATE TABLE seen(
    replica INTEGER NOT NULL,
    epoch INTEGER NOT NULL CHECK(epoch > 0),
    other INTEGER NOT NULL,
    upto INTEGER NOT NULL CHECK(upto BETWEEN 1 AND 1099511627775),
    PRIMARY KEY(replica, epoch, other)
) STRICT, WITHOUT ROWID""",
    "mark": """CREATE TABLE mark(
    replica INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL CHECK(seq BETWEEN 0 AND 1099511627775),
    head BLOB NOT NULL CHECK(length(head) = 32)
) STRICT""",
    "manifest": """CREATE TABLE manifest(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    about TEXT NOT NULL,
    digest BLOB NOT NULL CHECK(length(digest) = 32)
) STRICT""",
}
"""Name -> exact DDL of everything that a received file is read by. What it may not hold stands in
the constraints, and ``integrity_check`` proves them."""

LOCAL = {
    "local": "CREATE TABLE local(name TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID",
    "merge": """CREATE TABLE merge(
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    backup TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT""",
    "alias": """CREATE TABLE alias(
    id BLOB PRIMARY KEY,
    known_by BLOB NOT NULL
) STRICT, WITHOUT ROWID""",
    "disagreement": """CREATE TABLE disagreement(
    noun TEXT NOT NULL,
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    dot INTEGER NOT NULL,
    PRIMARY KEY(record, field, dot)
) STRICT, WITHOUT ROWID""",
}
"""What only this file needs: never read from a received one."""

ORDER = ("tick", "replica", "seq")
"""Columns that say where a record's creation stands, the same on every laptop."""

DERIVED: dict[str, dict[str, Callable[[dict[str, Any]], str]]] = {
    "participant": {
        "search": lambda row: search_text(_text(row, "name"), _text(row, "name_ar")),
        "sort": lambda row: sort_key(_text(row, "name") or _text(row, "name_ar")),
        "sort_ar": lambda row: sort_key(_text(row, "name_ar") or _text(row, "name")),
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

_STORED = {UUID: "BLOB", str: "TEXT", list: "TEXT", dict: "TEXT", int: "INTEGER", bool: "INTEGER"}


_ARTICLE = re.compile(" ال([^ ]{3,})")


def _prose(text: str | None) -> str:
    """The words of a longer text, those in Arabic without their article too."""
    return _ARTICLE.sub(r" ال\1 \1", f" {fold(text)}")


def _text(row: dict[str, Any], name: str) -> str | None:
    value = row.get(name)
    return value if isinstance(value, str) else None


@cache
def columns_of(noun: str) -> tuple[str, ...]:
    """All columns of a noun's table, in order."""
    return ("id", *fields_of(NOUNS[noun]), *ORDER, "removed", *DERIVED.get(noun, ()))


def projection_ddl() -> list[str]:
    """The statements that make the projection's tables."""
    return [statement for record in NOUNS.values() for statement in _table(record)]


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


def _as_id(value: Any) -> Any:
    if type(value) is str and len(value) == 32:
        try:
            return bytes.fromhex(value)
        except ValueError:
            pass
    return encoded(value)


def _as_text(value: Any) -> Any:
    return value if value is None or type(value) is str else encoded(value)


def _as_number(value: Any) -> Any:
    return value if value is None or type(value) is int else encoded(value)


def _as_either(value: Any) -> Any:
    return value if value is None or type(value) in (int, str) else encoded(value)


def encoded(value: Any) -> Any:
    """What doesn't fit its column, from a newer version or a hostile hand: kept as JSON."""
    if value is None or type(value) is bool:
        return value
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


_WRITE: dict[type, Store] = {
    UUID: _as_id,
    str: _as_text,
    int: _as_number,
    bool: encoded,
    object: _as_either,
    dt.date: _as_text,
    dt.datetime: _as_text,
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
    if kind in (str, int, object):
        return None
    if kind in _READ:
        return lambda value: typed(record, name, _READ[kind](value))
    return lambda value: typed(record, name, value)
