"""The limit of a merge: its change rows and its projected rows put in by plain SQL, nothing else.

Not a benchmark itself: ``merge`` is measured against it.
"""

from __future__ import annotations

from pathlib import Path

from dialogue_desktop.store.file import connect
from dialogue_desktop.store.swap import tune_copy

SKIPPED = ("local", "merge", "manifest")


def gather(base: Path, merged: Path, news: Path) -> None:
    """Every row that a merge wrote, table by table, in a file without indexes."""
    file = connect(news, "rwc")
    for name, path in (("base", base), ("merged", merged)):
        file.execute(f"ATTACH ? AS {name} KEY ''", (str(path),))
    tables = file.execute("SELECT name FROM base.sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        if table not in SKIPPED:
            file.execute(
                f"CREATE TABLE main.{table} AS"
                f" SELECT * FROM merged.{table} EXCEPT SELECT * FROM base.{table}"
            )
    file.close()


def insert(news: Path, target: Path) -> None:
    """Put them in, with the settings and the indexes that the merge has."""
    connection = connect(target, "rw")
    tune_copy(connection)
    connection.execute("ATTACH ? AS news KEY ''", (str(news),))
    connection.execute("BEGIN IMMEDIATE")
    for (table,) in connection.execute("SELECT name FROM news.sqlite_master").fetchall():
        connection.execute(f"INSERT OR REPLACE INTO main.{table} SELECT * FROM news.{table}")
    connection.execute("COMMIT")
    connection.close()
