"""What can be done with a card of the stream, for whoever knows no key of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF

from ..parts import Menu
from .board import NOTES

if TYPE_CHECKING:
    from .page import SessionPage


def open_card_menu(page: SessionPage, place: QPoint) -> None:
    """The acts that fit the card one stands on, each with its key, where the mouse asked or else
    on the card. While something is looked for, Enter takes what was found and nothing else."""
    stream, mending, line = page.board.stream, page.mending, page.noting.correcting
    card = stream.current()
    if card is None or page.board.place != NOTES or page.searching.on:
        return

    def relate() -> None:
        page.open_card(card)
        mending.look_for()

    menu = Menu(page.look, stream)
    words = QCoreApplication.translate("CardMenu", "Correct")
    menu.offer(f"{words}\tEnter", lambda: page.open_card(card))
    if line in (None, card):
        words = QCoreApplication.translate("CardMenu", "Join with the previous card")
        menu.offer(f"{words}\tCtrl+J", mending.join)
    words = QCoreApplication.translate("CardMenu", "Link with an earlier card…")
    menu.offer(f"{words}\tCtrl+R", relate)
    words = QCoreApplication.translate("CardMenu", "What follows from it…")
    menu.offer(f"{words}\tCtrl+E", lambda: page.asked.emit("follow", {"contribution_id": card}))
    words = QCoreApplication.translate("CardMenu", "Photos…")
    menu.offer(f"{words}\tCtrl+I", lambda: page.photos.show(card))
    menu.addSeparator()
    words = QCoreApplication.translate("CardMenu", "Remove the card")
    menu.offer(f"{words}\tDel", lambda: page.remove(card))
    menu.setActiveAction(menu.actions()[0])
    item = stream.heard().item
    assert item is not None
    spot = item(stream.place).spot
    where = place if spot.contains(QPointF(place)) else spot.center().toPoint()
    menu.open_at(stream.viewport().mapToGlobal(where))
