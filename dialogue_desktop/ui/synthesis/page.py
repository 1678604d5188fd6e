"""The page on which a room builds together (N20, N16, N12): themes, their cards, a statement."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...errors import DialogueError
from ...paths import draft_folder
from ..desk import Desk
from ..look import Look
from ..operations import statements
from ..page import Page
from ..parts import CardContent
from .acts import Acts, Now
from .begun import begun_synthesis
from .board import Board
from .building import STATEMENTS, Building
from .drafting import WordsKeeper
from .keys import page_keys
from .moving import Moving
from .photos import Photos
from .projecting import Projecting
from .wording import SynthesisWords
from .writing import Writing

_SHOWN = {"*", "session", "theme", "contribution", "statement", "show_of_hands", "participant"}
_SHOWN |= {"attendance", "slot"}


def _system_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class SynthesisPage(Page):
    """``now`` is the clock of what is read and approved, ``drafts`` where words are kept that
    nobody has entered yet."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        now: Now = _system_now,
        drafts: Path | None = None,
    ) -> None:
        super().__init__(look, desk, parent)
        self.help = "synthesis"
        self.title = lambda: self.tr("Synthesis")
        self.keys = page_keys()
        self.words = SynthesisWords(look)
        self.building: Building | None = None
        self.drafts = WordsKeeper(drafts or draft_folder(), self)
        self._now = now
        self._wanted: UUID | None = None
        self._wanted_statement: UUID | None = None
        self._stale, self._writes = True, 0
        self._numbers: dict[UUID, int] = {}
        self.acts = Acts(desk, now, self)
        self.projecting = Projecting(self, now)
        self._build()
        self._connect()
        self._keys()

    def _build(self) -> None:
        self.board = board = Board(self.look, self.words, self._content, self._letters, self._mark)
        self.arranged = {"statement": board.border}
        self.themes, self.cards, self.panel = board.themes, board.cards, board.panel
        board.cards.empty_words = self._empty
        self.writing = Writing(board.panel, self.acts, self.drafts, self.projecting)
        self.moving = Moving(board, self.acts)
        self.photos = Photos(self.desk, self, self.acts.now)
        self.unkept = begun_synthesis(self)
        board.cards.adorn = self.photos.draw
        self.fill(board.head, (board.body, 1), gap=12)

    def _connect(self) -> None:
        cards, panel, themes = self.cards, self.panel, self.themes
        self.board.head.back.connect(self.leave)
        self.look.translated.connect(lambda: self.read() if self.building else None)
        self.board.room.clicked.connect(lambda: self.projecting.toggle(self.building))
        self.board.follow.clicked.connect(self._list_what_follows)
        themes.chosen.connect(self._go)
        themes.left.connect(self.cards.setFocus)
        self.board.search.searched.connect(self._search)
        self.board.search.entered.connect(self.cards.setFocus)
        cards.wanted.connect(self._act)
        cards.picked.connect(self._picked)
        cards.brought.connect(self.photos.drop)
        self.photos.changed.connect(cards.viewport().update)
        self.board.photos.clicked.connect(lambda: self.photos.show())
        cards.sideways.connect(self._aside)
        cards.opened.connect(self._open)
        cards.removed.connect(self._remove)
        self.writing.left.connect(self._written)
        panel.card_asked.connect(self.show_card)
        panel.stepped.connect(self.step)
        panel.hands.entered.connect(panel.keep.click)
        acts = self.acts
        panel.read_asked.connect(acts.read_aloud)
        panel.keep_asked.connect(acts.keep)
        panel.hands.counted.connect(acts.count)
        panel.hands.settled.connect(acts.settle)
        panel.reserve.said.connect(acts.say_reserve)
        acts.changed.connect(self._show_statement)
        acts.placed.connect(self._show_places)
        acts.told.connect(lambda words: self.tell(words, acts.undo))
        acts.refused.connect(self._refused)

    def _keys(self) -> None:
        for keys, call in (
            ("F2", self.writing.begin),
            ("F5", lambda: self.projecting.toggle(self.building)),
            ("F6", self.acts.read_aloud),
            ("F7", self.follow),
            ("F8", self._list_what_follows),
            ("F9", self.photos.show),
            ("Ctrl+V", lambda: self.photos.paste(self.cards.current())),
            ("Ctrl+N", self.writing.begin_new),
            ("Ctrl+F", self.begin_search),
            ("Ctrl+Up", lambda: self.step(-1)),
            ("Ctrl+Down", lambda: self.step(1)),
            ("Alt+Up", lambda: self.themes.step(-1)),
            ("Alt+Down", lambda: self.themes.step(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    # --- reading -------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale or self.building is None:
            self.read()
        self.projecting.follow(self.building)
        self.cards.setFocus()

    def go(self, name: str, subject: Any) -> None:
        """``synthesis`` with the id of a session, ``statement`` with its own."""
        if isinstance(subject, UUID):
            if name == "statement":
                self._wanted_statement = subject
            else:
                self._wanted, self._wanted_statement = subject, None
            self.read()

    def read(self) -> None:
        """Read the session anew."""
        self._stale, self._writes = False, self.acts.count_of_writes
        wanted = self._wanted or (self.building.session if self.building else None)
        today = self._now().astimezone().date()
        found = statements.read(wanted, self._wanted_statement, today, self.look.rtl)
        self.desk.run(found, self.show_synthesis, owner=self)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.building is not None and {"*", "photo"} & nouns.keys():
            self.photos.read(self.building.session)
        if not self.acts.news(nouns) & _SHOWN:
            return
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def show_synthesis(self, found: statements.Synthesis) -> None:
        """What was read: the session that is open, or another one."""
        if self._writes != self.acts.count_of_writes:
            self.read()  # something was written since it was asked for
            return
        self._wanted = None
        before, self.building = self.building, Building(self.words, found)
        self.acts.building = self.building
        same = before is not None and before.session == self.building.session
        if before is not None and same:
            self.building.place = before.place
            now = self.building.statements.get(before.current.id)
            if now is not None or not before.current.written:
                self.building.take(now or before.current)
            else:  # it was taken away elsewhere
                self.building.go(before.place)
        self._take_wanted()
        self.photos.read(self.building.session)
        self.drafts.open(found.notes.path, self.building.session)
        self._show_all(keep=bool(same))
        if not same and self.writing.resume():
            self._show_all()
            self.tell(self.tr("Your draft is back"))

    def _take_wanted(self) -> None:
        """It may be in what was asked for after this was."""
        id = self._wanted_statement
        line = self.building.statements.get(id) if self.building and id else None
        if self.building is not None and line is not None:
            self._wanted_statement = None
            self.building.go(line.theme_id)
            self.building.take(line)

    # --- showing -------------------------------------------------------------------------------

    def _show_all(self, keep: bool = False) -> None:
        if self.building is None:
            return
        self.board.show_session(self.building)
        self._show_places()
        self._show_cards(self.cards.current() if keep else None)
        self._show_statement()

    def _show_places(self) -> None:
        if self.building is not None:
            self.themes.show_places(self.building.places(), self.building.place)

    def _show_cards(self, key: Any = None) -> None:
        if self.building is not None:
            self.cards.show_cards(self.building.rows(), key)
            self.board.show_cards(self.building)

    def _show_statement(self) -> None:
        """The statement, its marks on the cards, and what the room sees."""
        building = self.building
        if building is None:
            return
        line = building.current
        numbers = building.in_order(line.card_ids)
        self.panel.show_line(line, list(enumerate(numbers, start=1)))
        self.panel.show_number(*building.number())
        held = building.in_order(line.reserve_ids)
        card = building.sitting.cards[held[0]] if held else None
        time = building.sitting.content(card).time if card else ""
        self.panel.reserve.show_reserve(line.reserve, card.id if card else None, time)
        self.panel.hands.show_counts(line.counts, building.silent(), building.present)
        order = {id: n for n, id in enumerate(numbers, 1)}
        self._numbers = order | dict.fromkeys(line.reserve_ids, 0)
        self.board.show_linked(building)
        self.projecting.follow(building)

    def _mark(self, key: UUID) -> int | None:
        return self._numbers.get(key)

    def _content(self, key: UUID) -> CardContent:
        """A card, or a statement among all of them."""
        assert self.building is not None
        if line := self.building.statements.get(key):
            return self.words.statement(self.building.title(line.theme_id), line)
        sitting = self.building.sitting
        content = sitting.content(sitting.cards[key])
        return self.words.bare(content) if not self.building.query else content

    def _letters(self, key: UUID) -> int:
        assert self.building is not None
        line = self.building.statements.get(key) or self.building.sitting.cards[key]
        return len(line.text)

    def _empty(self) -> str:
        if self.building is not None and self.building.place == STATEMENTS:
            return self.tr("Nothing was built yet")
        return self.tr("No card here")

    # --- where one is --------------------------------------------------------------------------

    def _go(self, place: UUID | str | None) -> None:
        if self.building is not None and place != self.building.place:
            self.writing.settle()
            self.building.go(place)
            self._show_cards(self.building.current.id)
            self._show_statement()

    def _picked(self, key: UUID) -> None:
        """Among all statements the one under the cursor is shown."""
        line = self.building.statements.get(key) if self.building else None
        if self.building is not None and line is not None and line.id != self.building.current.id:
            self.writing.settle()
            self.building.take(line)
            self._show_statement()

    def _aside(self, by: int) -> None:
        """Towards the themes, or to the statements that the card is part of, one after another."""
        building, card = self.building, self.cards.current()
        if building is None or card is None or by < 0:
            self.themes.list.setFocus()
            return
        holding = [] if building.place == STATEMENTS else building.holding(card)
        ids = [one.id for one in holding]
        here = ids.index(building.current.id) + 1 if building.current.id in ids else 0
        if here < len(holding):
            self.writing.settle()
            building.take(holding[here])
            self._show_statement()
        elif building.current.written:
            self.panel.hands.begin()

    def _open(self, key: UUID) -> None:
        """Enter: what the blue button says; on a statement among all, its cards."""
        building = self.building
        if building is None:
            return
        if building.place != STATEMENTS:
            self.panel.keep.click()
            return
        line = building.statements[key]
        first = next(iter(building.in_order(line.card_ids)), None)
        building.go(line.theme_id)
        building.take(line)
        self._show_all()
        self.cards.go_to(first)

    def show_card(self, card: UUID) -> None:
        """Show a card of the statement where it stands."""
        if self.building is not None and not self.cards.go_to(card):
            line, themes = self.building.current, self.building.sitting.cards[card].theme_ids
            self.building.go(next(iter(themes), None))
            self.building.take(line)
            self._show_all()
            self.cards.go_to(card)

    def step(self, by: int) -> None:
        """The statement before or after in this theme."""
        line = self.building.neighbour(by) if self.building else None
        if self.building is not None and line is not None:
            self.writing.settle()
            self.building.take(line)
            self._show_statement()

    def begin_search(self) -> None:
        """Find cards in all themes."""
        self.board.search.show()
        self.board.search.setFocus()

    def _search(self, text: str) -> None:
        if self.building is not None:
            self.building.query = text.strip()
            self._show_cards()

    # --- what one does -------------------------------------------------------------------------

    def _act(self, what: str, key: UUID) -> None:
        """A key on a card; a statement among all has none of them."""
        if self.building is None or key in self.building.statements:
            return
        if what == "move":
            self.moving.ask(key)
        elif what == "photo":
            self.photos.show(key)
        else:
            self.acts.link(key, what)

    def _written(self) -> None:
        self._show_statement()
        self.cards.setFocus()

    def _remove(self, key: UUID) -> None:
        """Del on a statement among all."""
        if self.building is not None and key in self.building.statements:
            self.acts.remove(key)
            self._show_cards()

    # --- where it leads ------------------------------------------------------------------------

    def follow(self) -> None:
        """What follows from the card or the statement one is at."""
        building = self.building
        if building is None or building.session is None:
            return
        card = self.cards.current() if self.cards.hasFocus() else None
        if card in building.sitting.cards:
            self.asked.emit("follow", {"contribution_id": card})
        elif building.current.written:
            self.asked.emit("follow", {"statement_id": building.current.id})

    def _list_what_follows(self) -> None:
        if self.building is not None:
            self.asked.emit("commitments", self.building.session)

    def leave(self) -> None:
        """Back to the notes of this session."""
        self.writing.settle()
        self.asked.emit("session", self.building.session if self.building else None)

    def _refused(self, error: DialogueError) -> None:
        self.alert.emit(error.sentence(self.look.language.code))
        self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: the search is left, then the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.board.search.isHidden():
            self.board.search.set_text("")
            self.board.search.hide()
            self.cards.setFocus()
        else:
            self.leave()
