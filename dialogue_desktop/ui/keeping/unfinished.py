"""What is typed on a page and not kept yet outlives the end of the program (N4).

The line of the notes and the words of a statement have drafts of their own, beside which these
lie. A page says of itself what is unfinished; it is asked at every key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ...paths import draft_folder, file_key

if TYPE_CHECKING:
    from uuid import UUID

    from ...store.drafts import Drafts
    from ..page import Page
    from ..shell.stack import Stack

_PAGE = "page:"
_KEYS = (QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.MouseButtonRelease)


class Left(NamedTuple):
    """Something a sitting that ended left unfinished: on which page, about what, in which draft
    it is kept. ``kept`` is for the page that can take it up again."""

    page: str
    subject: UUID | None
    drafts: str
    key: str
    kept: dict[str, Any]

    @property
    def comes_back(self) -> bool:
        """Whether the page puts it back by itself as it opens."""
        return not self.key.startswith(_PAGE)


class Unfinished(QObject):
    """Watches whatever line has the keyboard, and asks the page that is open what of it stays.
    ``shown`` answers the pages, or None while no file is open."""

    def __init__(self, shown: Callable[[], Stack | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self._name = ""
        self._drafts: Drafts | None = None
        self._known: dict[str, dict[str, Any] | None] = {}
        self._typed_on: set[str] = set()
        """Pages that had a key since they were asked; the next key may have led elsewhere."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def begin(self, path: Path) -> list[Left]:
        """From now on what is typed into this file is kept; answers what was left before."""
        from ...store.drafts import read_drafts

        self.end()
        name, folder = file_key(path), draft_folder()
        self._name = f"{name}-pages"

        def kept(drafts: str) -> dict[str, dict[str, Any]]:
            try:
                return read_drafts(folder / f"{drafts}.drafts")[0]
            except OSError:
                return {}

        found = [
            Left(page, _id(key.partition(":")[2]), drafts, key, value)
            for drafts, start, page in (
                (name, "line:", "session"),
                (f"{name}-words", "words:", "synthesis"),
            )
            for key, value in kept(drafts).items()
            if key.startswith(start) and (value.get("text") or value.get("translation"))
        ]
        return found + [
            Left(key.removeprefix(_PAGE), None, self._name, key, value)
            for key, value in kept(self._name).items()
            if key.startswith(_PAGE)
        ]

    def end(self, unanswered: Sequence[Left] = ()) -> None:
        """The file is left; what is still unfinished stays kept, and so is what was offered and
        not answered, unless something newer is unfinished on the same page."""
        if self._name:
            self.look()
        for left in unanswered:
            if left.drafts == self._name and self._known.get(left.page) is None:
                self.restore(left)
        if self._drafts is not None:
            self._drafts.close()
        self._drafts, self._name = None, ""
        self._known.clear()
        self._typed_on.clear()

    def look(self) -> None:
        """Ask the page that is open what is unfinished there; and those that were left so, since
        some keep a line as soon as it is left."""
        stack = self._shown()
        if not self._name or stack is None or not stack.current:
            return
        before = {name for name, draft in self._known.items() if draft is not None}
        asked = {stack.current} | self._typed_on | before
        self._typed_on.clear()
        for name, page in stack.built().items():
            if name in asked:
                self._ask(name, page)

    def _look_soon(self) -> None:
        stack = self._shown()
        if self._name and stack is not None:
            self._typed_on.add(stack.current)
            self._soon.start()

    def _ask(self, name: str, page: Page) -> None:
        unkept = page.unkept
        now = unkept.unfinished() if unkept is not None else None
        if now == self._known.get(name):
            return
        self._known[name] = now
        if now is None:
            self._kept().drop(_PAGE + name)
        else:
            self._kept().keep(_PAGE + name, now)

    def forget(self, left: Left) -> None:
        """It is of no use any more."""
        self._with(left, lambda drafts: drafts.drop(left.key))

    def restore(self, left: Left) -> None:
        """It was of use after all."""
        self._with(left, lambda drafts: drafts.keep(left.key, left.kept))

    def _with(self, left: Left, act: Callable[[Drafts], None]) -> None:
        if left.drafts == self._name:
            act(self._kept())
            return
        from ...store.drafts import Drafts

        drafts = Drafts(draft_folder(), left.drafts)
        act(drafts)
        drafts.close()

    def _kept(self) -> Drafts:
        """The drafts of the pages, opened when the first of them is kept."""
        if self._drafts is None:
            from ...store.drafts import Drafts

            self._drafts = Drafts(draft_folder(), self._name)
        return self._drafts

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        for widget in (before, now):
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)
        self._look_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS:
            self._look_soon()
        return False


def _id(text: str) -> UUID | None:
    from uuid import UUID

    try:
        return UUID(text)
    except ValueError:
        return None
