"""Databases made to do harm, sealed like true exports: refused, at once and in little memory.

Everything here is merged in one program of its own, so that its memory can be looked at.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.store import seals
from dialogue_desktop.store.layout import JOURNAL

SECONDS, MEGABYTES = 2.0, 200

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
HUGE = "length(hex(zeroblob(150000000)))"
SLOW = f"'{'a' * 20_000}' LIKE '{'%a' * 4_000}b'"
UNCHECKED = "PRAGMA ignore_check_constraints = ON;"

MERGE = """
import json, re, sys, time
from pathlib import Path
from dialogue_desktop import Workspace
told = {}
with Workspace.open(sys.argv[1], author="Samira") as ws:
    for path in sys.argv[2:]:
        begun = time.perf_counter()
        report = ws.merge([path])
        took = time.perf_counter() - begun
        told[path] = [[e.code for e in report.refused], len(report.added), took]
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024
print(json.dumps([told, peak]))
"""


def schema(name: str, sql: str) -> str:
    """Another statement in the place of one that made a table."""
    quoted = sql.replace("'", "''")
    return (
        "PRAGMA writable_schema = ON;"
        f"UPDATE sqlite_master SET sql = '{quoted}' WHERE name = '{name}';"
        "PRAGMA schema_version = 9999;"
    )


REFUSED = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM mark; END",
    "a view that never ends": f"CREATE VIEW v AS {ENDLESS} i FROM n",
    "a temporary look of a table": "CREATE VIEW organisations AS SELECT * FROM organisation",
    "a virtual table": "CREATE VIRTUAL TABLE x USING fts5(a)",
    "a generated column in the journal": schema(
        "change",
        JOURNAL["change"].replace("\n) STRICT", f",\n    more TEXT AS ({HUGE}) VIRTUAL\n) STRICT"),
    ),
    "an index of ours that computes": schema(
        "change_record", f"CREATE INDEX change_record ON change({HUGE})"
    ),
    "an index of theirs on the journal": f"CREATE INDEX evil ON change(record) WHERE {SLOW}",
    "an index that says to be of another table": (
        f"CREATE INDEX evil ON change(record) WHERE {SLOW}; PRAGMA writable_schema = ON;"
        "UPDATE sqlite_master SET tbl_name = 'local' WHERE name = 'evil'"
    ),
    "a constraint taken away": schema("mark", JOURNAL["mark"].replace(" STRICT", "")),
}
"""Statements after which an export must be refused."""

HARMLESS = {
    "a table that computes when it is checked": (
        f"CREATE TABLE more(a CHECK({HUGE} > 0)); {UNCHECKED} INSERT INTO more VALUES (1)"
    ),
    "a table that is slow to check": (
        f"CREATE TABLE more(a CHECK(a OR {SLOW})); {UNCHECKED} INSERT INTO more VALUES (0)"
    ),
    "a table of generated columns": (
        "CREATE TABLE more(a, b AS (1) VIRTUAL NOT NULL); INSERT INTO more VALUES (1);"
        + schema("more", f"CREATE TABLE more(a, b AS ({HUGE}) VIRTUAL NOT NULL)")
    ),
    "a table with an index that computes": (
        "CREATE TABLE more(a); CREATE INDEX i ON more(a) WHERE a = 1;"
        + schema("i", f"CREATE INDEX i ON more(a) WHERE {HUGE} = a")
    ),
    "a table where a noun's stands": "DROP TABLE module; CREATE TABLE module(id, title)",
}
"""Statements about what nobody reads of a received file: taken or refused, at once."""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "theirs.dialogue", author="Driss", name="Fès") as ws:
        ws.add_all([Participant(name=f"Élu {number}") for number in range(50)])
        return ws.export(tmp_path / "export.dialogue").path


def altered(export: Path, number: int, statements: str, about: str = "{}") -> Path:
    """The export with something done to it, and sealed again as if nothing had been."""
    path = export.with_name(f"hostile-{number}.dialogue")
    shutil.copyfile(export, path)
    hand, filler = driver.connect(str(path), isolation_level=None), b"filler" * 5 + b"!!"
    hand.executescript(statements)
    hand.execute("UPDATE manifest SET about = ?, digest = ?", (about, bytearray(filler)))
    hand.close()
    seals._stamp(path, filler)
    return path


def headed(export: Path, name: str, *places: tuple[int, bytes]) -> Path:
    """The export with other bytes in its head."""
    content = bytearray(export.read_bytes())
    for start, these in places:
        content[start : start + len(these)] = these
    path = export.with_name(f"{name}.dialogue")
    path.write_bytes(content)
    return path


def merged(tmp_path: Path, paths: list[Path]) -> tuple[dict[str, list[object]], float]:
    """What a program of its own says of these files, one after the other."""
    ours = tmp_path / "ours.dialogue"
    Workspace.create(ours, author="Samira", name="Fès").close()
    command = [sys.executable, "-c", MERGE, str(ours), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told, peak = json.loads(done.stdout)
    return told, peak


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(),
    reason="what the system tells elsewhere counts the memory of the program that started this one",
)
def test_what_is_made_to_do_harm_is_refused_at_once(export: Path, tmp_path: Path) -> None:
    hostile = {
        altered(export, number, statements): what
        for number, (what, statements) in enumerate({**REFUSED, **HARMLESS}.items())
    }
    hostile[altered(export, 99, "", "[" * 200_000)] = "text that nests for ever"
    told, peak = merged(tmp_path, list(hostile))
    for path, what in hostile.items():
        codes, added, took = told[str(path)]
        assert took < SECONDS, (what, took)
        assert codes == ["damaged"] or what in HARMLESS, (what, codes)
        assert not (codes and added)
    assert peak < MEGABYTES


def test_heads_that_claim_what_is_not_so(export: Path, tmp_path: Path) -> None:
    def number(value: int) -> bytes:
        return value.to_bytes(4, "big")

    claims = {
        headed(export, "two-gigabytes", (28, number((2 << 30) // 4096))): "cut",
        headed(export, "all-pages", (28, number(0xFFFFFFFE))): "cut",
        headed(export, "of-the-future", (60, number(99))): "newer",
        headed(export, "of-another-program", (68, number(0x12345678))): "not_ours",
        headed(export, "write-ahead", (18, b"\x02\x02")): "damaged",
        headed(export, "no-page-size", (16, b"\x00\x00")): "damaged",
        headed(export, "text-in-utf-16", (56, number(2))): "damaged",
    }
    told, _ = merged(tmp_path, list(claims))
    assert {Path(path).stem: codes for path, (codes, *_) in told.items()} == {
        path.stem: [code] for path, code in claims.items()
    }
    assert all(took < SECONDS for _, _, took in told.values())
