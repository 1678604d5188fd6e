"""Pages of help, in the place of what they explain, and the sheet of keys over a page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.help.keys import KeySheet
from dialogue_desktop.ui.help.page import HelpPage
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.page import Page
from dialogue_desktop.ui.parts import Box, column
from tests.gallery import SCREENS, Context, screen
from tests.gallery_screens.shell import framed

_TABS = {"participants", "attendance", "session"}
COMPACT = (1093, 558)


def read(topic: str, look: Look, context: Context) -> QWidget:
    desk = Desk()
    desk.close()
    page = HelpPage(look, desk)
    page.go("explain", topic)
    tab = topic if topic in _TABS else "overview"
    return framed(look, context, page, tab, conflicts=3)


for _topic in ("overview", "attendance", "session", "merging"):
    screen(f"help-{_topic}")(partial(read, _topic))


@screen("help-attendance-compact", COMPACT)
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return read("attendance", look, context)


@screen("help-session-large", text_size=1.3)
def large(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return read("session", look, context)


def over(name: str, size: tuple[int, int], look: Look, context: Context) -> QWidget:
    """The sheet of keys of a page as it stands in a screen of the gallery."""
    look.set(compact=size == COMPACT or look.text_size > 1)
    shown = SCREENS[name].make(look, context)
    shown.setFixedSize(*size)
    shown.show()
    page = shown if isinstance(shown, Page) else shown.findChildren(Page)[-1]
    sheet = KeySheet(look, shown, page)
    sheet.setWindowFlags(Qt.WindowType.Widget)
    context.kept.append(shown)
    holder = Box(look, ground="ground")
    holder.add("stretch", (sheet, 0), "stretch")
    holder.flow.setAlignment(sheet, Qt.AlignmentFlag.AlignHCenter)
    return column(look, holder)


for _page in ("attendance", "session"):
    screen(f"keys-{_page}", (1366, 690))(partial(over, _page, (1366, 690)))
screen("keys-session-compact", COMPACT)(partial(over, "session", COMPACT))
screen("keys-session-large", (1366, 690), text_size=1.3)(partial(over, "session", (1366, 690)))
