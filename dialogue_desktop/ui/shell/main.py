"""The main window's inside: rail, pages, what the program says, foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ...errors import DialogueError
from ..desk import Desk
from ..digits import digit_of
from ..folders import open_file
from ..look import Look
from ..operations import records
from ..parts import Banner, Box, Button, Progress, Toast, column
from .foot import Foot
from .places import UNDER, WindowPlaces
from .rail import Rail
from .sample_band import SampleBand
from .stack import PAGES, ROUTES, TABS, Stack
from .standing import Trust

if TYPE_CHECKING:
    from ..palette import Palette
    from ..parts import Words


class Main(Box):
    """``wanted(name, subject)`` passes on what only the window can do."""

    wanted = Signal(str, object)

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, vertical=False, ground="ground", parent=parent)
        self.desk = desk
        self.places = WindowPlaces(self)
        self.rail = Rail(look, self.places.tabs(), self.places.tools())
        self.stack = Stack(look, desk)
        self.foot = Foot(look)
        self.banners = column(look, margins=(24, 12, 24, 0), gap=8)
        self.banners.hide()
        self.offers = column(look, margins=(24, 12, 24, 0))
        self.offers.hide()
        self.progress = Progress(look)
        self.shortcuts: list[QShortcut] = []
        self._toast: Toast | None = None
        self._palette: Palette | None = None
        self._before: QWidget | None = None
        self._left: tuple[str, QWidget | None] = "", None
        self.add(self.rail)
        self.band = SampleBand(look)
        said = column(look, self.band, self.offers, self.banners)
        self.add((column(look, said, (self.stack, 1), self._progress_row(), self.foot), 1))
        self.trust = Trust(desk, self.foot, self.rail)
        self._connect()
        self._keys()

    def _progress_row(self) -> Box:
        return column(self.look, self.progress, margins=(24, 0, 24, 0))

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.more.connect(self._more)
        self.stack.asked.connect(self.go)
        self.stack.notice.connect(self.say)
        self.stack.alert.connect(self.alert)
        self.stack.opened.connect(self._opened)
        self.foot.decide.connect(lambda: self.go("decide"))
        self.foot.backups.connect(lambda: self.go("backups"))
        self.foot.hand_over.connect(lambda: self.go("leaving"))
        self.foot.sample.connect(lambda: self.go("preferences"))
        self.foot.copied.connect(self.say)
        self.band.removed.connect(lambda: self.go("remove-sample"))
        self.desk.unanswered.connect(self._explain)
        self.desk.refused.connect(self._withdraw)
        self.desk.progressed.connect(self.progress.tell)
        self.desk.long.connect(self._long)
        self.progress.stopped.connect(self.desk.stop)

    def _keys(self) -> None:
        for number, name in enumerate(TABS, start=1):
            self._key(f"Ctrl+{number}", partial(self.go, name))
        self._key("Ctrl+PgUp", lambda: self.step(-1))
        self._key("Ctrl+PgDown", lambda: self.step(1))
        self._key("Ctrl+Z", self.undo)
        self._key("Ctrl+Shift+Z", self.redo)
        self._key("Ctrl+Y", self.redo)
        self._key("Ctrl+K", self.search)
        self._key("Ctrl+,", lambda: self.go("preferences"))
        self._key("F1", lambda: self.go("help"))
        self._key("Shift+F1", self.explain)

    def _key(self, keys: str, call: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(call)
        self.shortcuts.append(shortcut)

    def go(self, name: str, subject: Any = None) -> None:
        """Open a page or what a page shows; what is no page is for the window."""
        page = ROUTES.get(name, name)
        own = {
            "search": self.search, "undo": self.undo, "redo": self.redo, "written": self._open,
        }.get(name)  # fmt: skip
        if page not in PAGES and own is None and name != "back":
            self.wanted.emit(name, subject)
            return
        if self._palette is not None:
            self._palette.leave()
        if own is not None:
            own()
            return
        if name == "explain":
            self.explain(str(subject or ""))
            return
        if name == "back" and self.stack.current == "explain":
            self._read()
            return
        if name == "back":
            name = page = self.stack.before or TABS[0]
        self.clear_banners()
        opened = self.stack.open(page)
        if name != page or subject is not None:
            opened.go(name, subject)

    def search(self) -> None:
        """Ctrl K: find whatever can be done, and whoever and whatever is in the file."""
        self._searching().turn()

    def _searching(self) -> Palette:
        if self._palette is None:
            from ..palette import Palette

            self._palette = Palette(self.look, self)
        return self._palette

    def prepare(self) -> bool:
        """Make a step towards what may be opened next; False when all is ready."""
        if self.stack.prepare():
            return True
        ready = self._palette is not None
        self._searching()
        return not ready

    def explain(self, topic: str = "") -> None:
        """Read a topic, or what there is to read about the page that is open."""
        if self.stack.current and self.stack.current != "explain":
            page = self.stack.page(self.stack.current)
            topic = topic or page.help
            self._left = self.stack.current, page.focusWidget()
        if topic:
            self.clear_banners()
            self.stack.open("explain").go("explain", topic)

    def _read(self) -> None:
        """Back to the page that was read about, to where its keyboard was."""
        name, before = self._left
        self.stack.open(name or TABS[0])
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, name: str) -> None:
        self._place_toast()
        if name not in ("explain", "paper"):  # they are read in the place of what one was at
            self.rail.open(UNDER.get(name, name))

    def reset(self) -> None:
        """Another file will be shown: neither here nor on the screen of the room is any of this
        one left."""
        for room in self.window().findChildren(QWidget, "room"):
            room.close()
            room.deleteLater()
        if self._palette is not None:
            self._palette.leave()
            self._palette.deleteLater()
            self._palette = None
        self.stack.forget()
        self._left = "", None
        self.clear_banners()
        self.hush()
        self.band.hide()
        self.trust.forget()
        self.places.written = None

    # What the program says

    def say(self, words: str, after: Callable[[], None] | Path | None = None) -> None:
        """A toast at the bottom, leading, for six seconds; ``after`` is what Undo calls, or a
        file to open."""
        self.hush()
        look = self.look
        if isinstance(after, Path):
            self.places.written = after
            self._toast = Toast(look, words, opens=lambda: self.tr("Open"), parent=self)
            self._toast.opened.connect(self._open)
        elif after is not None:
            self._toast = Toast(look, words, lambda: self.tr("Undo"), parent=self)
            self._toast.undone.connect(after)
        else:
            self._toast = Toast(look, words, parent=self)
        self._toast.done.connect(self.hush)
        self._place_toast()
        self._toast.show()

    def _open(self) -> None:
        """Show what was last written with the program that the system has for it."""
        path = self.places.written
        if path is not None and path.exists():
            open_file(path)
        elif path is not None:
            self._explain(DialogueError("not_found", name=path.name))

    def hush(self) -> None:
        """Take the toast away."""
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def _withdraw(self) -> None:
        """What was told before it was written may not be: Undo would take back something else."""
        if self._toast is not None and self._toast.offers:
            self.hush()

    def offer(self, words: Words, *buttons: QWidget, tone: str = "info", icon: str = "pen") -> None:
        """A line over every page until it is answered; it takes the keyboard from nobody."""
        self.settle_offer()
        self.offers.add(Banner(self.look, tone, words, icon=icon, actions=buttons))
        self.offers.show()

    def settle_offer(self) -> None:
        """The offer was answered."""
        self.offers.clear()
        self.offers.hide()

    def alert(self, sentence: str, tone: str = "look", actions: Sequence[QWidget] = ()) -> None:
        """A banner over the page until a person has read it; blank takes it away. It takes the
        keyboard, and gives it back, but never from a line that somebody types on."""
        self.clear_banners()
        if not sentence:
            return
        button = Button(self.look, lambda: self.tr("Understood"), key="Enter", height=36, size=14)
        button.clicked.connect(self.clear_banners)
        self.banners.add(Banner(self.look, tone, sentence, actions=[*actions, button]))
        self.banners.show()
        before = QApplication.focusWidget()
        if before is not None and not isinstance(before, QLineEdit | QPlainTextEdit):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = before

    def clear_banners(self) -> None:
        before, self._before = self._before, None
        told = self.banners.isAncestorOf(QApplication.focusWidget() or self)
        self.banners.clear()
        self.banners.hide()
        if told and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """The tab before or after, also from the line of the notes, where Ctrl 1 is a kind."""
        here = TABS.index(self.stack.current) if self.stack.current in TABS else 0
        self.go(TABS[(here + by) % len(TABS)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no page wants: what was said is understood. Ctrl 1 on a French keyboard. Ctrl O
        where the page has nothing of its own to open."""
        digit = digit_of(event) or 0
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and self.banners.isVisible():
            self.clear_banners()
        elif control and 1 <= digit <= len(TABS):
            self.go(TABS[digit - 1])
        elif control and event.key() == Qt.Key.Key_O:
            self.go("choose-files")
        else:
            super().keyPressEvent(event)

    def _long(self, on: bool) -> None:
        if not on:
            self.progress.finish()

    def _explain(self, error: DialogueError) -> None:
        self.alert(error.sentence(self.look.language.code))

    def undo(self) -> None:
        """Ctrl Z: what the toast offers to take back, or else what this person did last."""
        if self._toast is not None and self._toast.offers:
            self._toast.take_back()
        else:
            self.desk.run(records.undo(), self._undone)

    def redo(self) -> None:
        self.desk.run(records.redo(), self._redone)

    def _undone(self, done: bool) -> None:
        self.say(self.tr("Undone") if done else self.tr("Nothing more to undo"))

    def _redone(self, done: bool) -> None:
        self.say(self.tr("Redone") if done else self.tr("Nothing more to redo"))

    # Places

    def _more(self) -> None:
        from ..parts import Menu, say

        menu = Menu(self.look, self)
        for place in self.places.tools():
            menu.offer(say(place.words), partial(self.go, place.name))
        menu.open_at(self.rail.more_tab.mapToGlobal(self.rail.more_tab.rect().topLeft()))

    def refresh(self) -> None:
        super().refresh()
        self._place_toast()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_toast()

    def _place_toast(self) -> None:
        if self._toast is None:
            return
        inset = self.look.px(16)
        room = self.width() - self.rail.width() - 2 * inset
        width = min(self._toast.sizeHint().width(), room)
        page = self.stack.page(self.stack.current) if self.stack.current else None
        trailing = page is not None and page.says_trailing
        left = self.width() - inset - width if trailing else self.rail.width() + inset
        if self.look.rtl:
            left = self.width() - left - width
        # over the edge of the foot, so that the last row of a list is still read above it
        top = self.height() - self.foot.height() - self._toast.height() + self.look.px(16)
        spot = QRect(left, top, width, self._toast.height())
        spot.moveBottom(min([spot.bottom(), *self._beneath(page, spot)]))
        self._toast.setGeometry(spot)
        self._toast.raise_()

    def _beneath(self, page: QWidget | None, spot: QRect) -> list[int]:
        """Where the buttons and lines begin that a toast would hide."""
        kinds: tuple[type[QWidget], ...] = (Button, QLineEdit, QPlainTextEdit)
        parts = [part for kind in kinds for part in page.findChildren(kind)] if page else []
        seen = [QRect(one.mapTo(self, QPoint()), one.size()) for one in parts if one.isVisible()]
        return [each.top() for each in seen if each.intersects(spot)]
