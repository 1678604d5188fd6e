"""The foot in each of its states, the second copy, recent files, the reminder."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop import DialogueError, Participant
from dialogue_desktop.ui.foot import Foot
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import backups
from dialogue_desktop.ui.parts import column
from dialogue_desktop.ui.second import KEPT, TROUBLE, Seen
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


@screen("foot-compact", (993, 280), themes=("light",))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return foot(look, context)


@screen("foot-large", (1093, 360), text_size=1.3, themes=("light",))
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


@screen("second-off", (1093, 558), themes=("light",))
def second_off(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return _second(look, context, Seen())


@screen("second-full", themes=("dark",))
def second_full(look: Look, context: Context) -> QWidget:
    return _second(look, context, Seen(TROUBLE, "SANDISK", code="disk_full"))
