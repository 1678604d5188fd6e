"""A merge before it is made: the records that its numbers count, and files that wait."""

from __future__ import annotations

import shutil
from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.merged_rows import Asked, rows
from dialogue_desktop.ui.overview.merging.numbers import Number
from tests.gallery import Context, screen
from tests.gallery_screens.overview import clock, laptops, page_of
from tests.gallery_screens.shell import framed


def opened(look: Look, context: Context, asked: Asked) -> QWidget:
    """One of the numbers opened."""
    page = page_of(look)
    with laptops(context.folder, merged=False) as (ws, paths):
        page._paths = paths
        report = ws.preview(paths)
        page._previewed(report)
        found: list[Number] = []
        page.preview.wanted.connect(lambda job, then: then(job(ws)))
        for number in page.preview.parcels.numbers.of(report, asked.file):
            if number.asked == asked:
                found.append(number)
        page.preview.open(found[0])
        assert rows(report, asked)(ws)
    return framed(look, context, page, "overview", conflicts=0)


@screen("merge-added")
def added(look: Look, context: Context) -> QWidget:
    return opened(look, context, Asked("added", "attendance", 0))


@screen("merge-changed")
def changed(look: Look, context: Context) -> QWidget:
    return opened(look, context, Asked("changed", "participants", None))


@screen("merge-conflicts")
def conflicts(look: Look, context: Context) -> QWidget:
    return opened(look, context, Asked("conflicts", None, None))


@screen("merge-twins")
def twins(look: Look, context: Context) -> QWidget:
    return opened(look, context, Asked("twins", None, None))


@screen("merge-waiting")
def waiting(look: Look, context: Context) -> QWidget:
    """An export that goes on from one that did not come, one that is known, one of a newcomer."""
    page, folder = page_of(look), context.folder
    with laptops(folder, merged=False) as (ws, paths):
        taken, out = folder / "Driss.dialogue", folder / "Driss 13-12.dialogue"
        shutil.copyfile(folder / "pack.dialogue", taken)
        with Workspace.open(taken, "Driss", clock=clock(13, 8)) as other:
            receipt: Any = other.export(folder / "Driss 12-12.dialogue")
            other.add(Participant(name="Hicham Belfquih"))
            receipt = other.export(folder / "Driss 12-12 soir.dialogue", since=receipt)
            other.add(Participant(name="Touria Benslama"))
            other.export(out, since=receipt)
        page._paths = [paths[0], out, folder / "pack.dialogue", paths[2]]
        page._previewed(ws.preview(page._paths))
    page.preview.parcels.pick(1)
    return framed(look, context, page, "overview", conflicts=0)


@screen("merge-compact", (1093, 558))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return waiting(look, context)
