"""The overview, a merge before it is made, and what waits for a decision: on real files."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop import Commitment, Contribution, Workspace
from dialogue_desktop.domain.sample import sample_records
from dialogue_desktop.resources import resource
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import merging, overview
from dialogue_desktop.ui.overview.page import OverviewPage
from tests.gallery import Context, screen
from tests.gallery_screens.shell import framed

TODAY = dt.date(2022, 1, 1)


def clock(day: int, hour: int) -> Any:
    """A clock that stands on a day of December 2021."""
    return lambda: dt.datetime(2021, 12, day, hour, 40, tzinfo=dt.UTC)


@contextmanager
def laptops(folder: Path, *, merged: bool) -> Iterator[tuple[Workspace, list[Path]]]:
    """A coordinator's file and what a trainer and a facilitator handed over, with disagreements."""
    data = json.loads(resource("sample", "programme.json").read_text(encoding="utf-8"))
    sample = sample_records(data)
    pack = folder / "pack.dialogue"
    with Workspace.create(folder / "fes.dialogue", "Karima", clock=clock(9, 8), sample=True) as ws:
        ws.add_all(sample.shared)
        ws.export(pack)
    person = next(r.id for r in sample.shared if r.noun == "participant" and r.phone)
    handed = [
        _laptop(folder, pack, "Amina", clock(12, 16), sample.trainer, person, "0612483077"),
        _laptop(folder, pack, "Youssef", clock(13, 9), sample.facilitator, person, "0661483077"),
    ]
    damaged = folder / "PC-07 10-12.dialogue"
    damaged.write_bytes(handed[0].read_bytes()[:20_000])
    with Workspace.open(folder / "fes.dialogue", "Karima", clock=clock(14, 9)) as ws:
        if merged:
            ws.merge(handed)
        yield ws, [*handed, damaged]


def _laptop(
    folder: Path, pack: Path, author: str, at: Any, records: list[Any], person: Any, phone: str
) -> Path:
    path = folder / f"{author}.dialogue"
    path.write_bytes(pack.read_bytes())
    out = folder / f"{author} 12-12.dialogue"
    with Workspace.open(path, author, clock=at) as ws:
        ws.add_all(records)
        ws.edit(person, phone=phone)
        ws.export(out)
    return out


def decided(ws: Workspace) -> merging.Decisions:
    """Everything that waits, twins as well."""
    return replace(merging.decisions()(ws), pairings=merging.pairings()(ws))


def page_of(look: Look) -> OverviewPage:
    """An overview without a thread behind it."""
    desk = Desk()
    desk.close()
    return OverviewPage(look, desk)


@screen("overview")
def home(look: Look, context: Context) -> QWidget:
    """Compare with ``overview2-*`` of the design."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        page.home.show_situation(overview.read(dt.datetime.combine(TODAY, dt.time(9)))(ws))
        page.home.deciding.show_twins(len(ws.twins()))
    return framed(look, context, page, "overview", badge=3, conflicts=2)


@screen("overview-empty")
def empty(look: Look, context: Context) -> QWidget:
    page = page_of(look)
    with Workspace.create(context.folder / "new.dialogue", "Amina") as ws:
        page.home.show_situation(overview.read(dt.datetime.combine(TODAY, dt.time(9)))(ws))
    return framed(look, context, page, "overview", conflicts=0)


@screen("overview-early")
def early(look: Look, context: Context) -> QWidget:
    """Before anybody promised anything: the dates of the programme stand there."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        ws.remove_all(one.id for noun in (Commitment, Contribution) for one in ws.all(noun))
        page.home.show_situation(overview.read(dt.datetime(2021, 12, 16, 9))(ws))
        page.home.deciding.show_twins(0)
    return framed(look, context, page, "overview", conflicts=0)


@screen("overview-compact", (1093, 558))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return home(look, context)


@screen("merge")
def merge(look: Look, context: Context) -> QWidget:
    """Compare with ``merge-*`` of the design."""
    page = page_of(look)
    with laptops(context.folder, merged=False) as (ws, paths):
        page._paths = paths
        page._previewed(ws.preview(paths))
    return framed(look, context, page, "overview", conflicts=0)


@screen("settle")
def settle(look: Look, context: Context) -> QWidget:
    """Compare with ``settle-*`` of the design."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        page.settle.show_decisions(decided(ws))
    page._screens.setCurrentWidget(page.settle)
    return framed(look, context, page, "overview", badge=3, conflicts=2)
