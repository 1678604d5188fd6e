"""Cards that were noted: put right, taken out and back, seen as others change them."""

from __future__ import annotations

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    cards,
    said,
    shown,
    texts,
    who,
)


def test_arrow_up_corrects_the_last_card(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï ")
    said(at_work, "Premiere")
    said(at_work, "Deuxième")
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.editor.text() == "Deuxième"
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.editor.text() == "Premiere"
    at_work.press(KEYS.Key_Home)
    at_work.press(KEYS.Key_5, CTRL)
    at_work.type("La ")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert page.board.bar.editor.text() == ""
    first, second = cards(at_work)
    assert (first.text, first.kind) == ("La Premiere", "question")
    assert second.text == "Deuxième"
    assert first.said_at is not None and second.said_at is not None
    assert first.said_at < second.said_at
    assert shown(page) == ["La Premiere", "Deuxième"]
    assert page.noting.aim.kind == "viewpoint"


def test_a_correction_is_left_without_a_trace(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï ")
    said(at_work, "Dite")
    at_work.type("@rachida ")
    at_work.press(KEYS.Key_Up)
    at_work.type(" autrement")
    at_work.press(KEYS.Key_Escape)
    assert page.board.bar.editor.text() == ""
    assert who(page).startswith("Rachida")
    assert texts(at_work) == ["Dite"]


def test_a_card_is_removed_and_comes_back(at_work: AtWork, page: SessionPage) -> None:
    for line in ("Un", "Deux", "Trois"):
        said(at_work, line)
    at_work.settle()
    page.board.stream.setFocus()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert shown(page) == ["Un", "Trois"] and texts(at_work) == ["Un", "Trois"]
    at_work.undo_notice()
    assert shown(page) == ["Un", "Deux", "Trois"]


def test_the_right_button_offers_what_can_be_done_with_a_card(
    at_work: AtWork, page: SessionPage
) -> None:
    for line in ("Un", "Deux", "Trois"):
        said(at_work, line)
    at_work.settle()
    stream = page.board.stream
    stream.setFocus()
    stream.pick(stream.place - 1)
    assert stream.heard().item is not None
    spot = stream.heard().item(stream.place).spot.center().toPoint()
    stream.pick(-1)
    at_work.click(stream.viewport(), spot)
    where = stream.viewport().mapToGlobal(spot)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(stream.viewport(), QContextMenuEvent(reason, spot, where))
    menu = stream.findChild(QMenu)
    assert menu is not None and menu.isVisible()
    acts = {each.text().partition("\t")[2]: each for each in menu.actions()}
    menu.close()
    acts["Ctrl+E"].trigger()
    assert at_work.asked[-1] == ("follow", {"contribution_id": stream.current()})
    acts["Del"].trigger()
    at_work.settle()
    assert shown(page) == ["Un", "Trois"]


def test_undo_and_what_others_write_are_seen(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    said(at_work, "Deux")
    at_work.settle()
    assert at_work.do(lambda ws: ws.undo())
    at_work.settle()
    assert shown(page) == ["Un"]
    one = cards(at_work)[0]
    at_work.do(lambda ws: ws.edit(one.id, text="Un, corrigé ailleurs"))
    at_work.settle()
    assert shown(page) == ["Un, corrigé ailleurs"]


def test_typing_in_the_stream_goes_to_the_line(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    page.board.stream.setFocus()
    at_work.type("d")
    at_work.type("eux")
    assert at_work.focus is page.board.bar.editor
    assert page.board.bar.editor.text() == "deux"
