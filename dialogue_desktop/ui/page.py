"""What every page of the main window is: a place with a title, told when it is opened and when
data changed, that can send elsewhere and have something said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .parts import Box, IconButton, Line, column, row, say

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from ..domain.roster import Roster
    from .desk import Desk
    from .look import Look
    from .parts import Words
    from .parts.boxes import Content

PAGE_MARGINS = (24, 14, 24, 14)
"""Every page keeps its own margins: the window gives it the whole place beside the rail."""
COMPACT_MARGINS = (16, 8, 16, 6)
WIDEST = 1680


class Unkept(Protocol):
    """What is typed somewhere and not kept yet: it outlives the end of the program."""

    def unfinished(self) -> dict[str, Any] | None:
        """In plain values, None where there is nothing; asked for at every key."""

    def take_up(self, kept: dict[str, Any]) -> None:
        """Type again what was left ``unfinished``."""


class Arranged(Protocol):
    """What somebody arranges as they like it, and finds so when the file is opened again."""

    @property
    def arranged(self) -> SignalInstance:
        """``arranged()``: it is otherwise now."""

    def arrangement(self) -> dict[str, Any]:
        """How it is, in plain values, without a word of the file."""

    def arrange(self, kept: dict[str, Any]) -> None:
        """As it was left; what cannot be read or is no longer there is as at first."""


class Pictures(NamedTuple):
    """What pictures let go over a page become, in words of so many, and who takes them."""

    words: Callable[[int], str]
    take: Callable[[list[Path]], object]


class Page(QWidget):
    """One tab of the window, or a screen opened from one. Subclasses set ``title``."""

    asked = Signal(str, object)
    """Go elsewhere: ``("participant", id)``, ``("sign-in", slot_id)``, ``("overview", None)``."""
    notice = Signal(str, object)
    """Say what was done in a toast: words, and what Undo calls, or a file to open, or None."""
    alert = Signal(str)
    """Say what a person should know in a banner."""

    title: Words = ""
    keys: Sequence[tuple[str, Words]] = ()
    """What F1 tells of the page: keys, and what they do."""
    roster: Roster | None = None
    """Everybody in order, once the page has read them: nobody else need read them again."""
    pictures: Pictures | None = None
    """What becomes of pictures that are let go over it, where they become anything."""
    unkept: Unkept | None = None
    """Who knows what is typed here and not kept yet, where something can be."""
    arranged: Mapping[str, Arranged] = {}
    """What comes back of how somebody arranged the page, by name."""
    ways: Mapping[str, QWidget] = {}
    """Its screens by what is asked of ``go`` to come there; none where it has but one."""
    says_trailing = False
    """Whether a toast stands at the trailing side: the leading one holds what is to be pressed."""
    help = ""
    """The topic of the page of help that explains it; none explains help itself."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.desk = look, desk

    def shown(self) -> None:
        """The page was opened; by default the keyboard goes to it."""

    def go(self, name: str, subject: Any) -> None:
        """Another page asked for this one, as in ``asked``: show that person, that half-day."""

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """Data changed: noun to ids, ``*`` for everything. Read again what shows any of it."""

    def tell(self, words: str, after: Callable[[], None] | Path | None = None) -> None:
        """Say what was done, perhaps with a way back or the file that was written."""
        self.notice.emit(words, after)

    def fill(self, *contents: Content, gap: int = 14) -> Box:
        """Put the page's contents under each other, inside the margins of a page."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        body = Screen(self.look, gap)
        layout.addWidget(body)
        return body.add(*contents)


class Screen(Box):
    """What fills a page, or one of several that a page shows in turn: inside a page's margins,
    and on a large screen in the middle of it, no wider than one looks at a time."""

    def __init__(self, look: Look, gap: int = 12) -> None:
        super().__init__(look, gap=gap, margins=_margins(look))

    def refresh(self) -> None:
        self.set_margins(_margins(self.look))
        super().refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        super()._space()
        beyond = (self.width() - self.look.px(WIDEST)) // 2
        margins = self.flow.contentsMargins()
        margins.setLeft(max(margins.left(), beyond))
        margins.setRight(max(margins.right(), beyond))
        self.flow.setContentsMargins(margins)


class Aside(Screen):
    """A screen that a page opens, and comes back from: ``left()`` at Esc, unless ``go_back`` has
    something to do before."""

    left = Signal()

    def go_back(self) -> None:
        """Back to where one came from."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)


def _margins(look: Look) -> tuple[int, int, int, int]:
    return COMPACT_MARGINS if look.compact else PAGE_MARGINS


class PageHead(Box):
    """The head of a page: its title, a line under it, the page's actions, perhaps a way back, and
    a "?" that leads to the page of help. In little room that stands with the window's tools."""

    back = Signal()

    def __init__(
        self,
        look: Look,
        title: Words,
        note: Words | QWidget | None = None,
        *actions: QWidget,
        back: bool = False,
        helps: bool = True,
    ) -> None:
        super().__init__(look, vertical=False, gap=4)
        self.title_line = Line(look, lambda: say(title), 26, 600, height=36, least=520)
        words = column(look, self.title_line)
        if isinstance(note, QWidget):
            words.add(note)
        elif note is not None:
            self.note_line = Line(look, lambda: say(note), 14, 400, "ink2", height=21)
            words.add(self.note_line)
        if back:
            self.back_button = IconButton(look, "back", lambda: self.tr("Back"))
            self.back_button.clicked.connect(self.back)
            self.add(self.back_button, 8)
        self.add((words, 1), row(look, *actions, gap=4))
        self.help_button = IconButton(look, "help", lambda: self.tr("Read about this page"))
        self.help_button.clicked.connect(self._explain)
        self._helps = helps
        self.add(self.help_button)
        self._fit()

    def refresh(self) -> None:
        super().refresh()
        self._fit()

    def _fit(self) -> None:
        """Arabic hangs lower than Latin: its title line is taller."""
        self.help_button.setVisible(self._helps and not self.look.compact)
        self.setFixedHeight(self.look.px(62 if self.look.rtl else 60))
        self.title_line.setFixedHeight(self.look.px(41 if self.look.rtl else 36))

    def _explain(self) -> None:
        """Ask for the topic of the page that this is the head of."""
        page: QWidget | None = self
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        if page is not None:
            page.asked.emit("explain", page.help)
