"""Scores and satisfaction of a module, read from a spreadsheet; nothing is written (A18)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from ..domain.learning import OUT_OF, Score
from ..domain.names import fold
from ..domain.records import checked_field
from ..errors import InvalidValue
from ..progress import Progress
from .headings import heading_row
from .list_cells import is_blank, text_of
from .list_files import read_table
from .list_findings import Fault, ParticipantList, RefusedList
from .list_tables import Row, Table
from .lists import read_table_of_people

FIELDS = ("before", "after", "satisfaction")
_WORDS = {
    "before": """
        avant | pre | pré-test | prétest | pretest | test initial | test avant | note avant
        score avant | before | pre test | قبل | الاختبار القبلي | القبلي | نقطة قبل | قبلي
    """,
    "after": """
        après | post | post-test | posttest | test final | test après | note après | score après
        after | post test | بعد | الاختبار البعدي | البعدي | نقطة بعد | بعدي
    """,
    "satisfaction": """
        satisfaction | satisfait | note de satisfaction | évaluation | appréciation | avis
        الرضا | رضا | درجة الرضا | التقييم
    """,
}
_KNOWN = {fold(word): name for name, words in _WORDS.items() for word in re.split(r"[|\n]", words)}
_OF = re.compile(r"^(.*?)\s*/\s*(\d+)$")
"""``12/20``: the points and what they are out of."""


@dataclass(frozen=True)
class ScoreList:
    """Scores as they were read: the people, the columns that hold them, row -> field -> value."""

    people: ParticipantList
    columns: Mapping[str, int]
    scores: dict[int, dict[str, float]]
    faults: list[Fault] = field(default_factory=list)


def read_scores(
    path: Path | str,
    *,
    country: str | None = None,
    sheet: str | None = None,
    out_of: float = OUT_OF,
    progress: Progress | None = None,
) -> ScoreList:
    """The scores of a list of people, out of so many points.

    Raises :class:`RefusedFile`, code ``no_scores`` when no column speaks of a test.
    """
    path = Path(path)
    table = read_table(path, sheet)
    place = heading_row(table.head)
    columns = _columns(table.head[place]) if place is not None else {}
    if not columns:
        raise RefusedList("no_scores", name=path.name)
    people = read_table_of_people(
        path.name,
        table,
        country=country,
        fields=dict.fromkeys(columns.values()),
        progress=progress,
    )
    taken = set(columns.values())
    people = replace(
        people,
        columns=[one for one in people.columns if one.index not in taken],
        notices=[one for one in people.notices if one.code != "columns_unknown"],
    )
    found = ScoreList(people, columns, {})
    for number, cells in _rows(table, {row.number for row in people.rows}):
        for name, index in columns.items():
            _take(found, number, name, cells[index] if index < len(cells) else "", table, out_of)
    return found


def _columns(headings: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, cell in enumerate(headings):
        name = score_heading(text_of(cell))
        if name:
            found.setdefault(name, index)
    return found


def score_heading(text: str) -> str | None:
    """Which field a heading names: *Note avant (/20)*, *Pré-test*, *الاختبار البعدي*."""
    bare = fold(re.sub(r"\(.*?\)|/\s*\d+|\bsur\s+\d+", " ", text)).strip()
    return _KNOWN.get(bare) if bare else None


def _rows(table: Table, taken: set[int]) -> Iterator[tuple[int, Row]]:
    for number, cells in enumerate(islice(table.rows, 0, None), 1):
        if number in taken:
            yield number, cells


def _take(found: ScoreList, number: int, name: str, cell: Any, table: Table, out_of: float) -> None:
    text = text_of(cell)
    if not text or is_blank(text):
        return
    try:
        value = checked_score(name, text, out_of)
    except InvalidValue as invalid:
        index = found.columns[name]
        heading = next((text_of(row[index]) for row in table.head if index < len(row)), name)
        reason = f"score_{invalid.params['reason']}"
        found.faults.append(Fault(number, heading, text[:200], reason))
        return
    if value is not None:
        found.scores.setdefault(number, {})[name] = value


def checked_score(name: str, typed: object, out_of: float) -> float | None:
    """A score as it is typed; ``12/20`` where tests are out of 20.

    Raises :class:`InvalidValue`: ``not_a_number``, or ``number_out_of_range``.
    """
    text = str(typed)
    parts = _OF.match(text.strip())
    if parts and name != "satisfaction" and float(parts[2]) == out_of:
        text = parts[1]
    value: float | None = checked_field(Score, name, text)
    if value is not None and name != "satisfaction" and value > out_of:
        raise InvalidValue("invalid_value", field=name, value=text, reason="number_out_of_range")
    return value
