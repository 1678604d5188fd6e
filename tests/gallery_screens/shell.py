"""First start, the window's frame, settings and the sheet of keys."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget

from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.first import FirstStart
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Box, column
from dialogue_desktop.ui.shell.main import Main
from tests.gallery import Context, screen

NOW = dt.datetime(2022, 1, 13, 9, 30, tzinfo=dt.UTC)


def standing(**changed: Any) -> Any:
    """How a sample file stands."""
    given = {
        "changes_since_export": 47,
        "exported_at": dt.datetime(2021, 12, 12, 18, 4, tzinfo=dt.UTC),
        "backed_up_at": NOW - dt.timedelta(hours=2),
        "backup_trouble": None,
        "conflicts": 3,
        "fingerprint": "7KQ4-M2XD",
        "sample": False,
        "merges": [],
        "exported_to": Path("/media/amina/SANDISK/Fès Amina.dialogue"),
        "refused": "",
        "copied_at": None,
        "alone_since": NOW - dt.timedelta(hours=4),
    }
    return SimpleNamespace(**{**given, **changed})


def framed(look: Look, context: Context, page: QWidget, tab: str, **changed: Any) -> QWidget:
    """A page in the frame of the main window."""
    desk = Desk(context.words("Amina", "أمينة", "Amina"))
    main = Main(look, desk)
    context.kept.append(desk)
    desk.close()
    main.stack.addWidget(page)
    main.stack.setCurrentWidget(page)
    main.rail.open(tab)
    main.foot.show_standing(standing(**changed), NOW)
    main.setFocus()
    main.rail.show_badge("overview", changed.get("badge", standing(**changed).conflicts))
    return main


@screen("first")
def first(look: Look, context: Context) -> QWidget:
    """Compare with ``first-*`` of the design."""
    start = FirstStart(look, context.words("Amina", "أمينة", "Amina"))
    start.name_field.setFocus()
    return start


@screen("first-compact", (1093, 558))
def first_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return first(look, context)


@screen("preferences")
def preferences(look: Look, context: Context) -> QWidget:
    from dialogue_desktop.ui.shell.preferences import PreferencesPage

    desk = Desk(context.words("Amina", "أمينة", "Amina"))
    page = PreferencesPage(look, desk)
    desk.close()
    return framed(look, context, page, "preferences", conflicts=0)


@screen("keys", (620, 560))
def keys(look: Look, context: Context) -> QWidget:
    from PySide6.QtCore import Qt

    from dialogue_desktop.ui.help.keys import KeySheet

    holder = Box(look, ground="ground")
    sheet = KeySheet(look, holder)
    sheet.setWindowFlags(Qt.WindowType.Widget)
    holder.add(sheet)
    return column(look, holder)
