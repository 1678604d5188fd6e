"""Tables that an older version of the program did not know, in a file that it made (rule 13).

Opening changes no byte of a file. Until the first write such tables stand beside it, under the
same names, in what the connection alone sees; then they are made in the file itself. Either way
they hold what newer laptops said already, which the journal kept and passed on.
"""

from __future__ import annotations

from collections.abc import Iterable

from .file import Connection
from .layout import LOCAL
from .tables import table_ddl

_SHADOWED = ("alias", "disagreement")
"""What is written with a noun's own table."""


def outdated(connection: Connection) -> list[str]:
    """The nouns whose table is not there, or is not as this version has it."""
    found = dict(connection.execute("SELECT name, sql FROM main.sqlite_master"))
    return [noun for noun, statements in table_ddl().items() if found.get(noun) != statements[0]]


def spoken_of(connection: Connection, nouns: Iterable[str]) -> dict[str, set[bytes]]:
    """What the journal holds of some nouns: noun -> the records."""
    touched: dict[str, set[bytes]] = {}
    for noun in nouns:
        rows = connection.execute("SELECT DISTINCT record FROM change WHERE noun = ?", (noun,))
        touched[noun] = {record for (record,) in rows}
    return {noun: records for noun, records in touched.items() if records}


def stand_in(connection: Connection, nouns: Iterable[str]) -> None:
    """Empty tables for these nouns that only this connection sees."""
    for noun in nouns:
        connection.execute(_beside(table_ddl()[noun][0]))
    for name in _SHADOWED:
        connection.execute(_beside(LOCAL[name]))
        connection.execute(f"INSERT INTO temp.{name} SELECT * FROM main.{name}")


def settle_in(connection: Connection, nouns: Iterable[str]) -> None:
    """Empty tables for these nouns in the file itself, inside the caller's transaction."""
    for name in (*nouns, *_SHADOWED):
        connection.execute(f'DROP TABLE temp."{name}"')
    for noun in nouns:
        connection.execute(f'DROP TABLE IF EXISTS main."{noun}"')
        for statement in table_ddl()[noun]:
            connection.execute(statement)


def _beside(statement: str) -> str:
    return statement.replace("CREATE TABLE", "CREATE TEMP TABLE", 1)
