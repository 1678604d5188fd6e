"""What can be done with the active person of the roster, for whoever knows no key of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from ..parts import Menu
from .errands import REMARK, STAND_IN, TIMES

if TYPE_CHECKING:
    from .rollcall import RollCall


def open_menu(call: RollCall, place: QPoint | None = None) -> bool:
    """The acts that fit the person now, each with its key, where the mouse asked or on the row.
    True: the key is used up."""
    row = call.current()
    if row is None or call.errands.now is not None:
        return True
    there = row.mark is not None and row.mark.status in ("present", "late")

    offers = [
        (QCoreApplication.translate("RowMenu", "Sign on the screen…"), "9", True),
        (QCoreApplication.translate("RowMenu", "Leaves now"), "5", there),
        (QCoreApplication.translate("RowMenu", "Remark…"), "6", row.mark is not None),
        (QCoreApplication.translate("RowMenu", "Somebody else came…"), "7", True),
        (QCoreApplication.translate("RowMenu", "Times…"), "8", there),
    ]
    acts = {
        "9": call.sign,
        "5": call.depart,
        "6": lambda: call.errands.begin(REMARK),
        "7": lambda: call.errands.begin(STAND_IN),
        "8": lambda: call.errands.begin(TIMES),
    }
    menu = Menu(call.look, call)
    for words, key, fits in offers:
        if fits:
            menu.offer(f"{words}\t{key}", acts[key])
    if row.mark is not None:
        menu.offer(QCoreApplication.translate("RowMenu", "Remove the mark") + "\tDel", call.erase)
    menu.setActiveAction(menu.actions()[0])
    view = call.roster.viewport()
    middle = call.roster.visualRect(call.roster.currentIndex()).center()
    menu.open_at(place or view.mapToGlobal(middle))
    return True
