"""Handing over and the hand-in board: on real files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dialogue_desktop import Participant, Slot, Workspace
from dialogue_desktop.domain.expected import Expected
from dialogue_desktop.errors import DialogueError
from dialogue_desktop.ui.keeping.sticks import Place
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.files import Leaving
from dialogue_desktop.ui.overview.page import OverviewPage
from tests.gallery import Context, screen
from tests.gallery_screens.overview import clock, laptops, page_of
from tests.gallery_screens.shell import framed, standing

STICK = Path("/media/amina/SANDISK")


def leaving(context: Context) -> Leaving:
    """Two sticks, one of which is locked, and Documents."""
    documents = Path("/home/amina") / context.words("Documents", "الوثائق", "Documents")
    places = [
        Place("stick", STICK, "SANDISK", 11_200_000_000),
        Place("stick", Path("/media/amina/CMERES"), "CMERES", 700_000_000, False),
        Place("documents", documents, documents.name, 82_000_000_000),
    ]
    return Leaving(places, standing(exported_to=STICK / "Fès Amina.dialogue"), ("Fès", ""))


def hand_over_of(look: Look, context: Context) -> OverviewPage:
    page = page_of(look)
    page.hand_over.show_leaving(leaving(context))
    page._screens.setCurrentWidget(page.hand_over)
    page.hand_over.begin()
    return page


@screen("hand-over")
def hand_over(look: Look, context: Context) -> QWidget:
    page = hand_over_of(look, context)
    return framed(look, context, page, "overview", conflicts=0)


@screen("hand-over-compact", (1093, 558))
def hand_over_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return hand_over_done(look, context)


@screen("hand-over-done")
def hand_over_done(look: Look, context: Context) -> QWidget:
    page = hand_over_of(look, context)
    page.hand_over.done("Fès-Meknès 2022 Amina 2022-01-13.dialogue")
    page.hand_over.code.field.set_text("7kq4 m2xd")
    page.hand_over.code.refresh()
    return framed(look, context, page, "overview", conflicts=0, changes_since_export=0)


@screen("hand-over-full")
def hand_over_full(look: Look, context: Context) -> QWidget:
    page = hand_over_of(look, context)
    page.hand_over.failed(DialogueError("disk_full", name="x"))
    page.hand_over.code.field.set_text("7KQ4-M2XB")
    page.hand_over.code.refresh()
    return framed(look, context, page, "overview", conflicts=0)


@contextmanager
def board(folder: Path) -> Iterator[Workspace]:
    """Laptops of which some came, some did not, and some only in part."""
    with laptops(folder, merged=True) as (ws, _):
        pack, files = folder / "pack.dialogue", []
        for day, name in enumerate(("Touria", "Salma", "Hicham", "كريمة", "Rachida")):
            path = folder / f"{name}.dialogue"
            path.write_bytes(pack.read_bytes())
            with Workspace.open(path, name, clock=clock(14 + day, 16)) as other:
                other.add(Participant(name=f"Invité {name}"))
                other.export(folder / f"{name} out.dialogue")
            files.append(folder / f"{name} out.dialogue")
        ws._clock = clock(19, 9)
        ws.merge(files)
        ws.add_all([Expected(name=name) for name in ("Lahcen", "إدريس", "Youssef Alami")])
        days = ((13, "am", "Taza", "Salma"), (14, "am", "Taza", "Salma"), (15, "pm", "Azrou", None))
        ws.add_all(
            Slot(date=dt.date(2021, 12, day), half=half, commune=place, trainer=by)
            for day, half, place, by in days
        )
        yield ws


@screen("hand-in")
def hand_in(look: Look, context: Context) -> QWidget:
    """Compare with ``handin-*`` of the design."""
    page = page_of(look)
    with board(context.folder) as ws:
        programme = ws.programme
        name = (programme.name_ar if look.rtl else programme.name) or programme.name or ""
        page.hand_in.show_board(ws.hand_in(), name)
    page._screens.setCurrentWidget(page.hand_in)
    page.hand_in.begin()
    return framed(look, context, page, "overview", badge=4, conflicts=1)


@screen("hand-in-compact", (1093, 558))
def hand_in_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return hand_in(look, context)


@screen("hand-in-empty")
def hand_in_empty(look: Look, context: Context) -> QWidget:
    page = page_of(look)
    with Workspace.create(context.folder / "new.dialogue", "Amina") as ws:
        page.hand_in.show_board(ws.hand_in(), "")
    page._screens.setCurrentWidget(page.hand_in)
    return framed(look, context, page, "overview", conflicts=0)
