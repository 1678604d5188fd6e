"""Pages of help, in the place of what they explain."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.help.page import HelpPage
from dialogue_desktop.ui.look import Look
from tests.gallery import Context, screen
from tests.gallery_screens.shell import framed


@screen("help-merging")
def merging(look: Look, context: Context) -> QWidget:
    desk = Desk()
    desk.close()
    page = HelpPage(look, desk)
    page.go("explain", "merging")
    return framed(look, context, page, "overview", conflicts=3)


@screen("help-merging-compact", (1093, 558), themes=("light",))
def compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return merging(look, context)
