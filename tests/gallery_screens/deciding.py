"""What waits for a decision: long texts, twins, and what several laptops made: on real files."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop import (
    Attendance,
    Contribution,
    Module,
    Participant,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.ui.look import Look
from tests.gallery import Context, screen
from tests.gallery_screens.overview import clock, decided, laptops, page_of
from tests.gallery_screens.shell import framed


def namesake(**other: Any) -> Participant:
    """Somebody who was entered twice, not quite the same way."""
    same = {"name_ar": "فاطمة الزهراء المسفر", "phone": "0661204518", "role": "cooperative"}
    return Participant(**same, **other)


@screen("settle-twins")
def settle_twins(look: Look, context: Context) -> QWidget:
    """Compare with ``twins-*`` of the design."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        page.settle.wanted.connect(lambda job, then: then(job(ws)))
        one = ws.add(namesake(name="Fatima-Zahra Lemseffer", commune="Sefrou", birth_year=1984))
        ws.author = "Amina"
        ws.add(namesake(name="Fatima Zahra Lamsefer", commune="Sefrou", birth_year=1986))
        ws.add(Attendance(participant_id=one.id, slot_id=ws.all(Slot)[0].id))
        page.settle.show_decisions(decided(ws), "twins")
        rows = page.settle.list.rows
        place = rows.find(
            lambda line: getattr(getattr(line, "first", None), "phone", "") == one.phone
        )
        page.settle.list.pick(place)
        page.settle.pair.table.take(1)
    page._screens.setCurrentWidget(page.settle)
    return framed(look, context, page, "overview", badge=4, conflicts=2)


@screen("settle-text")
def settle_text(look: Look, context: Context) -> QWidget:
    """A long note that two laptops corrected, each writing more than that."""
    page = page_of(look)
    with laptops(context.folder, merged=True) as (ws, _):
        note = max(ws.all(Contribution), key=lambda card: len(card.text))
        ws.export(context.folder / "notes.dialogue")
        for author, more in (("Amina", "Tout le monde l’a dit, "), ("Youssef", "")):
            path = context.folder / f"{author} 2.dialogue"
            path.write_bytes((context.folder / "notes.dialogue").read_bytes())
            with Workspace.open(path, author, clock=clock(15, 9)) as theirs:
                theirs.edit(note.id, text=f"{note.text} {more}{note.text} {author}")
                theirs.edit(theirs.all(Session)[0].id, venue=f"Salle {author}")
                theirs.export(context.folder / f"{author} 3.dialogue")
            ws.merge([context.folder / f"{author} 3.dialogue"])
        found = decided(ws)
    page.settle.show_decisions(found)
    lines = [page.settle.list.rows.row(n) for n in range(page.settle.list.rows.rowCount())]
    asked = next(q for q in found.questions if q.conflict.field == "text")
    page.settle.list.pick(lines.index(asked))
    page._screens.setCurrentWidget(page.settle)
    return framed(look, context, page, "overview", badge=5, conflicts=3)


@screen("settle-kinds")
def settle_kinds(look: Look, context: Context) -> QWidget:
    """Three laptops without a field pack, which made the same modules and half-days."""
    page = page_of(look)
    titles = (
        context.words("Gouvernance locale", "الحكامة المحلية", "Local governance"),
        context.words("Planification territoriale", "التخطيط الترابي", "Territorial planning"),
        context.words("Démocratie participative", "الديمقراطية التشاركية", "Participation"),
    )
    with Workspace.create(context.folder / "all.dialogue", "Karima", clock=clock(14, 9)) as ws:
        for author in ("Amina", "Youssef", "Hicham"):
            path = context.folder / f"{author}.dialogue"
            with Workspace.create(path, author, clock=clock(9, 9)) as theirs:
                theirs.add_all(Module(title=title) for title in titles)
                theirs.add_all(
                    Slot(date=f"2021-12-{day:02}", half=half, commune="Sefrou")
                    for day in (9, 10)
                    for half in ("am", "pm")
                )
                theirs.export(context.folder / f"{author} 1.dialogue")
            ws.merge([context.folder / f"{author} 1.dialogue"])
        page.settle.show_decisions(decided(ws))
    page.settle.alike.toggle(2)
    page._screens.setCurrentWidget(page.settle)
    return framed(look, context, page, "overview", badge=2, conflicts=0)
