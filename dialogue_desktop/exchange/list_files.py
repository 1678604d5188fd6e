"""The file that a list comes in: a workbook, a text, or nothing that can be read (P6).

What a file is, is told by its first bytes, never by its name.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from .list_findings import RefusedList
from .list_tables import Table
from .list_texts import read_text
from .list_workbooks import read_workbook

FILE_LIMIT = 60_000_000


def read_table(path: Path, sheet: str | None = None) -> Table:
    """The table of a file: of a workbook the named sheet, else the first that holds names."""
    start = _beginning(path)
    if start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return read_workbook(path, sheet)
    if not start.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise RefusedList("empty_list", name=path.name)
    _refuse_others(path.name, start)
    return read_text(path)


def _beginning(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise RefusedList("list_too_large", name=path.name)
        with path.open("rb") as file:
            return file.read(4096)
    except FileNotFoundError:
        raise RefusedList("list_missing", name=path.name) from None
    except IsADirectoryError:
        raise RefusedList("not_a_list", name=path.name) from None
    except OSError:
        raise RefusedList("list_unreadable", name=path.name) from None


_OTHERS = (
    b"%PDF", b"SQLite format 3\0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b",
    b"Rar!", b"7z\xbc\xaf", b"\x7fELF", b"PK\x05\x06",
)  # fmt: skip
_WEB = re.compile(rb"[\s\xef\xbb\xbf]*<(?:!doctype|\?xml|html|table|!--|meta)", re.IGNORECASE)


def _refuse_others(name: str, start: bytes) -> None:
    if _WEB.match(start):
        raise RefusedList("list_is_web_page", name=name)
    if start.startswith(_OTHERS) or (_is_noise(start) and not _is_unicode(start)):
        raise RefusedList("not_a_list", name=name)


def _is_noise(start: bytes) -> bool:
    """Bytes of which too many are neither letters nor line ends in any encoding of ours."""
    control = sum(start.count(byte) for byte in range(1, 32) if byte not in b"\t\n\v\f\r\x06\x1b")
    return control > 0.05 * len(start)


def _is_unicode(start: bytes) -> bool:
    """Whether the bytes say of themselves that they are a text, however odd."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    try:
        return bool(codecs.getincrementaldecoder("utf-8")().decode(start)) and b"\0" not in start
    except UnicodeDecodeError:
        return False
