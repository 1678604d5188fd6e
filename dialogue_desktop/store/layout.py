"""What every file holds whatever is talked about: the journal's tables, word for word, and what
only this file needs. A received file must have exactly the journal's tables.
"""

from __future__ import annotations

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

LOOK_UPS = (
    "SELECT 1 FROM change INDEXED BY change_record WHERE record = x''",
    "SELECT 1 FROM change INDEXED BY change_undo WHERE noun = 'undo'",
    "SELECT 1 FROM change INDEXED BY change_thin WHERE state <> 1",
)
"""Each opens an index: that a table's page stands where an empty index's belongs is something
``integrity_check`` does not see."""

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
