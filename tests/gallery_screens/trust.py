"""The foot in each of its states, the second copy, recent files, the reminder."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop import DialogueError, Participant
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.first import FirstStart
from dialogue_desktop.ui.keeping.recent import RecentFiles
from dialogue_desktop.ui.keeping.second import KEPT, TROUBLE, Seen
from dialogue_desktop.ui.look import Look, isolate
from dialogue_desktop.ui.operations import backups
from dialogue_desktop.ui.operations.backups import Recent
from dialogue_desktop.ui.parts import column
from dialogue_desktop.ui.shell.foot import Foot
from dialogue_desktop.ui.shell.preferences import PreferencesPage
from dialogue_desktop.ui.shell.window import Window
from tests.gallery import Context, screen
from tests.gallery_screens.overview import clock, laptops, page_of
from tests.gallery_screens.shell import NOW, framed, standing


def _foot(
    look: Look, twins: int = 0, second: str = "", trouble: bool = False, **changed: Any
) -> Foot:
    foot = Foot(look)
    foot.show_second(second, trouble)
    foot.show_twins(twins)
    foot.show_standing(standing(**changed), NOW)
    return foot


@screen("foot", (1266, 330))
def foot(look: Look, context: Context) -> QWidget:
    """Fresh, at work, with a stick, late, refused by the disk, saving, the sample."""
    days = {f"{n}": NOW - dt.timedelta(days=n) for n in range(10)}
    fresh = {"exported_at": None, "exported_to": None, "changes_since_export": 0, "conflicts": 0}
    begun = _foot(look, **{**fresh, "backed_up_at": None, "alone_since": None})
    saving = _foot(look, twins=2, conflicts=1)
    saving.show_saving(True)
    copied = {"copied_at": days["0"], "conflicts": 0, "alone_since": None}
    full = DialogueError("disk_full", name="fes.dialogue")
    return column(
        look,
        begun,
        saving,
        _foot(look, second="SANDISK", **copied),
        _foot(look, second="SANDISK", **{**copied, "copied_at": days["3"]}),
        _foot(look, second="SANDISK", trouble=True, conflicts=0),
        _foot(look, conflicts=2, twins=1, alone_since=days["6"]),
        _foot(look, conflicts=0, refused="disk_full", backup_trouble=full),
        _foot(look, sample=True, conflicts=2),
        gap=6,
    )


@screen("foot-compact", (993, 280))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return foot(look, context)


@screen("foot-large", (1093, 360), text_size=1.3)
def large(look: Look, context: Context) -> QWidget:
    return foot(look, context)


def _second(look: Look, context: Context, seen: Seen) -> QWidget:
    """Backups beside a second copy, one of whose states is there alone."""
    page = page_of(look)
    with laptops(context.folder, merged=False) as (ws, _):
        for hour in (9, 11, 16):
            ws._clock = clock(13, hour)
            ws.add(Participant(name=f"Élu {hour}"))
            ws.back_up("auto")
        kept = ws.backups()
        alone = [kept.pop()] if seen.state == KEPT else []
        at = ws._clock()
        known = backups.Safety(kept, [], None, [], alone, at, ws.fingerprint())
        page.safety.second.show_seen(seen)
        page.safety.show_known(known)
    page._screens.setCurrentWidget(page.safety)
    return framed(look, context, page, "overview", conflicts=0, copied_at=NOW)


@screen("second-on")
def second_on(look: Look, context: Context) -> QWidget:
    return _second(look, context, Seen(KEPT, "SANDISK"))


@screen("second-off", (1093, 558))
def second_off(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return _second(look, context, Seen())


@screen("second-full")
def second_full(look: Look, context: Context) -> QWidget:
    return _second(look, context, Seen(TROUBLE, "SANDISK", code="disk_full"))


def _recents(context: Context) -> list[Recent]:
    """Three programmes: at home, on a stick that is away, and one that nobody named."""
    fes = ("Fès-Meknès 2022", "فاس مكناس 2022")
    return [
        Recent(Path("/home/amina/Dialogues/fes.dialogue"), fes, NOW, True, NOW),
        Recent(
            Path("/media/amina/SANDISK/taza.dialogue"),
            ("Taza", "تازة"),
            NOW - dt.timedelta(days=20),
            False,
            NOW - dt.timedelta(days=21),
        ),
        Recent(Path("/home/amina/Dialogues/Essai.dialogue"), ("", ""), None, True, None),
    ]


@screen("recent")
def recent(look: Look, context: Context) -> QWidget:
    """Where one begins, with what was opened before."""
    start, desk = FirstStart(look, context.words("Amina", "أمينة", "Amina")), Desk("Amina")
    context.kept.append(desk)
    desk.close()
    files = RecentFiles(look, desk)
    start.offer(files)
    files.show_recent(_recents(context))
    files.list.setFocus()
    return start


@screen("recent-compact", (1093, 558))
def recent_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return recent(look, context)


@screen("preferences-recent")
def preferences(look: Look, context: Context) -> QWidget:
    desk = Desk(context.words("Amina", "أمينة", "Amina"))
    page = PreferencesPage(look, desk)
    desk.close()
    page.place.set_text(isolate("/home/amina/Dialogues/sefrou.dialogue"))
    page.recent.show_recent(_recents(context))
    return framed(look, context, page, "preferences", conflicts=0)


@screen("reminder")
def reminder(look: Look, context: Context) -> QWidget:
    """One line over the page, once a day at most."""
    desk = Desk(context.words("Amina", "أمينة", "Amina"))
    window = Window(look, desk, Settings(name="Amina"))
    context.kept.append(window)
    desk.close()
    page = page_of(look)
    window.main.stack.addWidget(page)
    window.main.stack.setCurrentWidget(page)
    window.main.rail.open("overview")
    alone = NOW - dt.timedelta(days=6)
    window.main.foot.show_standing(standing(alone_since=alone, conflicts=0), NOW)
    window.cautions._remind(6)
    window.main.setParent(None)
    return window.main


@screen("preferences-recent-compact", (1093, 558))
def preferences_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return preferences(look, context)
