"""How the command line brings spreadsheets in: people, attendance by dates, scores (P6, A18, A20).

Answers are said and told as JSON; what a person has to decide makes the exit status 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .domain.modules import Module
from .domain.names import fold
from .errors import DialogueError
from .exchange.list_findings import by_row
from .progress import Progress
from .telling import Teller, fields_of
from .words import say


def bring(ws: Any, asked: Any, teller: Teller, progress: Progress | None = None) -> bool:
    """Bring in every file that was asked, each as one act; answers whether something waits for
    a person. Raises :class:`DialogueError`, code ``name_module`` when the module of scores is
    none of those there are."""
    kinds = {"list": _people, "grid": _attendance, "scores": _scores}
    told, waiting = [], False
    for path in asked.lists:
        data, waits = kinds[asked.kind](ws, path, asked, teller, progress)
        told.append({"list": path.name, **data})
        waiting = waiting or waits
    teller.data({"lists": told})
    return waiting


def _people(
    ws: Any, path: Path, asked: Any, teller: Teller, progress: Progress | None
) -> tuple[dict[str, Any], bool]:
    report = ws.import_participants(path, asked.preview, progress, sheet=asked.sheet)
    teller.say(
        "imported",
        list=path.name,
        added=len(report.added),
        matched=len(report.matched),
        differs=len(report.differs),
        faults=len(report.to_look_at),
    )
    for notice in report.notices:
        teller.line(f"lists.{notice.code}", notice.params)
    for row, faults in report.to_look_at.items():
        _say_row(teller, row, faults)
    data = {
        **_of_people(report),
        "matched": [str(each.id) for each in report.matched],
        "differs": [each._asdict() for each in report.differs],
    }
    return data, bool(report.differs or report.faults or report.twins)


def _attendance(
    ws: Any, path: Path, asked: Any, teller: Teller, progress: Progress | None
) -> tuple[dict[str, Any], bool]:
    report = ws.import_attendance(path, asked.preview, progress, sheet=asked.sheet)
    days = [day for day in report.days if day.taken]
    left = [day.column for day in report.days if day.column.reason]
    teller.say(
        "imported_grid",
        list=path.name,
        marks=len(report.marks),
        days=len(days),
        same=report.same,
        differs=len(report.differs),
        added=len(report.added),
    )
    for notice in report.notices:
        teller.line(f"lists.{notice.code}", notice.params)
    for column in left:
        reason = say(teller.language, f"lists.day_{column.reason}")
        teller.say("line", text=f"{column.letter} {column.heading}: {reason}")
    for row, faults in by_row(report.faults).items():
        _say_row(teller, row, faults)
    data = {
        **_of_people(report),
        "known": [str(id) for id in report.known],
        "marks": len(report.marks),
        "same": report.same,
        "differs": [each._asdict() for each in report.differs],
        "days": [
            {
                **fields_of(day.column),
                "slots": [str(slot.id) for slot in day.slots],
                "fresh": day.fresh,
                "taken": day.taken,
            }
            for day in report.days
        ],
    }
    return data, bool(report.differs or report.faults or report.twins or left)


def _scores(
    ws: Any, path: Path, asked: Any, teller: Teller, progress: Progress | None
) -> tuple[dict[str, Any], bool]:
    module = _module(ws, asked.module)
    report = ws.import_scores(path, module.id, asked.preview, progress, sheet=asked.sheet)
    teller.say(
        "imported_scores",
        list=path.name,
        scores=report.count,
        people=len(report.scores),
        same=report.same,
        differs=len(report.differs),
        unknown=len(report.unknown),
    )
    for row, faults in by_row(report.faults).items():
        _say_row(teller, row, faults)
    for row in sorted(report.unknown):
        teller.say("nobody_here", row=row)
    data = {
        "module": str(module.id),
        "scores": {str(person): values for person, values in report.scores.items()},
        "same": report.same,
        "differs": [each._asdict() for each in report.differs],
        "unknown": sorted(report.unknown),
        "faults": [fields_of(each) for each in report.faults],
    }
    return data, bool(report.differs or report.faults or report.unknown)


def _module(ws: Any, named: str | None) -> Module:
    """The module that is meant by its id or its title; the only one where none is named."""
    modules: list[Module] = ws.all(Module)
    wanted = fold(named)
    found = [
        each
        for each in modules
        if named is None or wanted in (fold(str(each.id)), fold(each.title), fold(each.title_ar))
    ]
    if len(found) == 1:
        return found[0]
    titles = (each.title or each.title_ar or str(each.id) for each in modules)
    raise DialogueError("name_module", modules=", ".join(titles) or "–")


def _of_people(report: Any) -> dict[str, Any]:
    return {
        "added": [str(each.id) for each in report.added],
        "faults": [fields_of(each) for each in report.faults],
        "notices": [fields_of(each) for each in report.notices],
        "twins": [fields_of(each) for each in report.twins],
    }


def _say_row(teller: Teller, row: int, faults: Iterable[Any]) -> None:
    reasons = (_reason(teller.language, fault) for fault in faults)
    teller.say("fault", row=row, reason=" ".join(reasons))


def _reason(language: str, fault: Any) -> str:
    column = say(language, "cli.column", column=fault.column) if fault.column else ""
    return column + say(language, f"lists.{fault.reason}", **fault.params)
