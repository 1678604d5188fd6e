"""What follows from what on the page of live notes, and which key does what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ..folders import kept_words
from .begun import begun_session
from .board import NOTES
from .card_menu import open_card_menu

if TYPE_CHECKING:
    from .page import SessionPage


def connect(page: SessionPage) -> None:
    """What the parts tell each other."""
    page.unkept = begun_session(page)
    _connect_head(page)
    _connect_cards(page)
    _connect_listening(page)
    page.look.translated.connect(lambda: page.read() if page.sitting else None)


def _connect_head(page: SessionPage) -> None:
    board, head, places = page.board, page.board.head, page.places
    board.prepare.clicked.connect(lambda: page.asked.emit("agenda", None))
    head.search_asked.connect(page.search)
    head.room_asked.connect(page.show_room)
    head.minutes_asked.connect(page.write_minutes)
    head.session_asked.connect(page.open_session)
    head.synthesis_asked.connect(lambda: page.asked.emit("synthesis", page.session_id()))
    head.follows_asked.connect(lambda: _follow(page))
    page.opening.asked.connect(page.asked)
    head.closing_asked.connect(places.show_closing)
    head.help_asked.connect(lambda: page.asked.emit("explain", page.help))
    head.table_asked.connect(page.tables.open)
    head.here_asked.connect(places.show_here)
    head.photos_asked.connect(lambda: _look_at(page))
    head.stricter_asked.connect(lambda: page.conducting.ask_stricter(head.more))
    head.calls_asked.connect(lambda id: page.asked.emit("calls", id))
    head.place = lambda: page.words.place(*page.tables.place())
    page.conducting.moved.connect(page.tick)
    page.conducting.decided.connect(page.decided)
    places.troubled.connect(page.alert)
    places.asked.connect(page.asked)
    places.item_wanted.connect(page.conducting.begin_item)
    places.minutes_asked.connect(page.write_minutes)
    places.ended.connect(page.ended)
    page.outgoing.written.connect(lambda path: page.tell(kept_words(path), path))
    page.pictures = page.pasting.pictures()


def _connect_cards(page: SessionPage) -> None:
    board, stream, noting = page.board, page.board.stream, page.noting
    page.reading.notes.connect(page.show_notes)
    page.reading.cards.connect(page.reread)
    page.reading.room.connect(page.show_who)
    noting.picked.connect(page.mark)
    noting.saving.added.connect(page.added)
    noting.saving.changed.connect(page.changed)
    noting.saving.refused.connect(page.refused)
    noting.uniting.connect(page.mending.unite)
    noting.place = page.tables.place
    stream.opened.connect(page.open_card)
    stream.removed.connect(page.remove)
    stream.left.connect(board.bar.setFocus)
    stream.typed.connect(page.type)
    stream.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    stream.customContextMenuRequested.connect(lambda place: open_card_menu(page, place))
    stream.adorn = page.photos.draw
    page.photos.changed.connect(stream.viewport().update)
    board.bar.editor.scrolled.connect(stream.page)
    page.mending.changed.connect(page.show_again)
    page.mending.choosing.connect(board.say_choosing)
    page.mending.refused.connect(page.tell)
    page.searching.left.connect(page.search_left)
    page.searching.wanted.connect(page.go_to_card)
    page.tables.changed.connect(page.parted)
    page.tables.left.connect(board.bar.setFocus)
    page.watch.set_back.connect(page.set_back)


def _connect_listening(page: SessionPage) -> None:
    turns, noting = page.turns, page.noting
    for writer in (page.conducting, page.mending, turns, page.places):
        writer.wrote.connect(page.reading.own.add)
    for speaker in (page.noting, page.mending, page.pasting, page.places):
        speaker.said.connect(page.tell)
    noting.began = turns.began_for
    noting.spoke.connect(turns.heard)
    turns.given.connect(noting.speak)
    page.board.listening.here_asked.connect(page.places.show_here)


def bind_keys(page: SessionPage) -> None:
    """Keys that work wherever the keyboard is on the page."""
    noting, mending, places = page.noting, page.mending, page.places
    for keys, call in (
        ("F2", places.show_here),
        ("F3", page.board.head.build_button.click),
        ("F4", page.board.head.call),
        ("F5", page.show_room),
        ("F6", page.board.head.choose_session),
        ("F7", _noting(page, lambda: page.hearing.press(noting.aim.speaker_id))),
        ("Shift+F7", _noting(page, page.hearing.ask)),
        ("F8", lambda: page.conducting.move_on(1)),
        ("Shift+F8", lambda: page.conducting.move_on(-1)),
        ("F9", page.conducting.begin_new_item),
        ("Ctrl+D", noting.switch_direction),
        ("Ctrl+E", lambda: _follow(page)),
        ("Ctrl+F", page.search),
        ("Ctrl+G", _noting(page, page.tables.open)),
        ("Ctrl+H", places.show_harvest),
        ("Ctrl+I", lambda: _look_at(page)),
        ("Ctrl+J", _noting(page, mending.join)),
        ("Ctrl+L", places.show_closing),
        ("Ctrl+P", page.write_minutes),
        ("Ctrl+R", _noting(page, mending.look_for)),
        ("Ctrl+T", _noting(page, noting.translate)),
    ):
        _bind(page, keys, call)
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        _bind(page.board.bar, keys, mending.split)


def _follow(page: SessionPage) -> None:
    """What follows from the card one stands on in the stream, or everything that follows."""
    stream = page.board.stream
    card = stream.current() if stream.hasFocus() else None
    if card is not None:
        page.asked.emit("follow", {"contribution_id": card})
    else:
        page.asked.emit("commitments", page.session_id())


def _look_at(page: SessionPage) -> None:
    """The photos of the card one stands on in the stream, or of the session."""
    stream = page.board.stream
    page.photos.show(stream.current() if stream.hasFocus() else None)


def _noting(page: SessionPage, call: Callable[[], Any]) -> Callable[[], Any]:
    """What a key does only where one notes."""
    return lambda: call() if page.board.place == NOTES and not page.searching.on else None


def _bind(part: QWidget, keys: str, call: Callable[[], Any]) -> None:
    shortcut = QShortcut(QKeySequence(keys), part)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(call)
