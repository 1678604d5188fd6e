"""The page of what follows (N21): commitments and recommendations, late ones first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.notes import answers, said_text
from ...errors import DialogueError
from ..desk import Desk
from ..look import Look
from ..operations import commitments, records
from ..operations.commitments import CommitmentLine, Follows
from ..page import Page, PageHead
from ..parts import Button, Chips, KeyHints, Option, SearchField, Sheet, column, row
from ..parts.border import Border
from .promise_draft import PromiseDraft
from .promise_form import PromiseForm
from .promises import PromiseList

_SHOWN = {"*", "commitment", "contribution", "session", "participant", "statement"}
_FILTERS = ("open", "late", "done", "dropped", "all")


class FollowingPage(Page):
    """The same records in every session: a state that changes changes everywhere."""

    help = "synthesis"

    def __init__(
        self,
        look: Look,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Follow-up")
        self.keys = [
            ("Enter", lambda: self.tr("Open it")),
            ("1 2 3", lambda: self.tr("It is open, done, dropped")),
            ("Ctrl N", lambda: self.tr("Add")),
            ("Del", lambda: self.tr("Remove it")),
            ("Ctrl F", lambda: self.tr("Find")),
        ]
        self.follows: Follows | None = None
        self._today = today
        self._session: UUID | None = None
        self._at: UUID | None = None
        self._build()
        self.unkept = PromiseDraft(self.form, self.open_line)
        self._connect()

    def _build(self) -> None:
        look = self.look
        self.new = Button(look, lambda: self.tr("Add"), icon="plus", key="Ctrl N")
        self.head = PageHead(look, self.title, self._note, self.new, back=True)
        self.search = SearchField(look, lambda: self.tr("Words, name, session"), "Ctrl F")
        self.search.setFixedWidth(look.px(340))
        self.chips = Chips(look, [], "open")
        self.chips.call(lambda: self.tr("Filters"))
        self.list = PromiseList(look, self.title)
        self.form = PromiseForm(look)
        self.form.hide()
        self.hints = KeyHints(
            look,
            [
                ("↑↓", lambda: self.tr("which one")),
                ("Enter", lambda: self.tr("open")),
                ("1", lambda: self.tr("open again")),
                ("2", lambda: self.tr("done")),
                ("3", lambda: self.tr("dropped")),
            ],
        )
        sheet = Sheet(look, (self.list, 1), margins=(8, 6))
        left = column(look, (sheet, 1), self.hints, gap=6)
        tools = row(look, self.search, 4, self.chips, "stretch")
        between = lambda: self.tr("Border between the list and the form")  # noqa: E731
        border = Border(look, self.form, self._form_width, between, least=360)
        self.arranged = {"only": self.chips, "form": border}
        self.fill(self.head, tools, (row(look, (left, 1), border, self.form, gap=0), 1), gap=10)
        border.stand()

    def _form_width(self) -> int:
        """In little room the words of the list, which one reads to find one, go before."""
        return 370 if self.look.compact else 440

    def _connect(self) -> None:
        self.head.back.connect(self.leave)
        self.new.clicked.connect(self.begin)
        self.search.searched.connect(lambda _: self.show_lines())
        self.search.line.installEventFilter(self)
        self.chips.chosen.connect(lambda _: self.show_lines())
        self.list.opened.connect(self.open_line)
        self.list.judged.connect(self.judge)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self.close_form)
        self.form.shown.connect(self.asked)
        self.look.changed.connect(self.show_lines)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+N", self.begin),
            ("Ctrl+F", self.search.setFocus),
            ("Del", self._remove),
        ):
            place = self.list if keys == "Del" else self
            QShortcut(QKeySequence(keys), place, context=within).activated.connect(call)

    # --- reading -------------------------------------------------------------------------------

    def shown(self) -> None:
        self.read()
        if self.form.isHidden():
            self.list.setFocus()

    def go(self, name: str, subject: Any) -> None:
        """``commitments`` with a session, or ``follow`` with what something follows from."""
        if name == "follow" and isinstance(subject, dict):
            self.desk.run(commitments.begin(subject), self.open_line, owner=self)
        elif isinstance(subject, UUID):
            self._session = subject

    def read(self) -> None:
        """Read what follows."""
        self.desk.run(commitments.read(self.look.rtl), self.show_follows, owner=self)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.follows is not None and self.isVisible() and _SHOWN & nouns.keys():
            self.read()

    def show_follows(self, found: Follows) -> None:
        """Show everything that follows."""
        self.follows = found
        self.show_lines()
        self.form.know(found.roster)

    # --- showing -------------------------------------------------------------------------------

    def show_lines(self) -> None:
        """Show what answers to the search and the filter."""
        if self.follows is None:
            return
        found = self._found()
        self._show_filters(found)
        lines = [line for line in found if self._fits(line, str(self.chips.value))]
        current = self.list.current()
        at = self._at or (current.id if current else None)
        place = next((n for n, line in enumerate(lines) if line.id == at), 0 if lines else None)
        self.list.today = self._today()
        self.list.show_rows(lines, place)
        self.head.note_line.refresh()

    def _found(self) -> list[CommitmentLine]:
        query = self.search.text().strip()
        lines = self.follows.lines if self.follows else []
        if not query:
            return lines
        return [line for line in lines if answers(_searched(line), query)]

    def _fits(self, line: CommitmentLine, wanted: str) -> bool:
        if wanted == "late":
            return line.late(self._today())
        return wanted in ("all", line.state)

    def _show_filters(self, lines: list[CommitmentLine]) -> None:
        words = {
            "open": lambda: self.tr("Open"),
            "late": lambda: self.tr("Late"),
            "done": lambda: self.tr("Done"),
            "dropped": lambda: self.tr("Dropped"),
            "all": lambda: self.tr("All"),
        }
        self.chips.show_options(
            [
                Option(name, words[name], count=sum(self._fits(x, name) for x in lines))
                for name in _FILTERS
            ]
        )

    def _note(self) -> str:
        lines = self.follows.lines if self.follows else []
        late = sum(line.late(self._today()) for line in lines)
        told = self.tr("%n open", "", sum(line.state == "open" for line in lines))
        more = self.tr("%n late", "", late) if late else ""
        return self.look.language.listed(told, more)

    # --- what people do ------------------------------------------------------------------------

    def begin(self) -> None:
        """A new one, of the session from which one came."""
        origin = {"session_id": self._session} if self._session else {}
        self.desk.run(commitments.begin(origin), self.open_line, owner=self)

    def open_line(self, line: CommitmentLine) -> None:
        """Show one whole, to be changed."""
        self._at = line.id
        self.form.show_line(line, self._today())
        self.form.show()
        self.new.setEnabled(False)
        self.form.begin()

    def close_form(self) -> None:
        """Back to the list."""
        self.form.hide()
        self.new.setEnabled(True)
        self.list.setFocus()

    def _keep(self, line: CommitmentLine) -> None:
        fresh = line if line.made else line._replace(id=uuid4(), made=True)
        self._at = fresh.id
        self.desk.run(commitments.save(fresh), self._kept, self._failed, self)

    def _kept(self, wrote: bool) -> None:
        self.close_form()
        if wrote:
            self.tell(self.tr("Kept"), self._undo)

    def judge(self, line: CommitmentLine, state: str) -> None:
        """How one stands now; what stood only on a card is on record from then on."""
        if line.state != state:
            fresh = line if line.made else line._replace(id=uuid4(), made=True)
            judged = fresh._replace(state=state)
            words = self.form.words.state(state)
            self.desk.run(commitments.save(judged), self._telling(words), self._failed, self)

    def _remove(self) -> None:
        line = self.list.current()
        if line is not None and line.made:
            words = self.tr("Removed")
            self.desk.run(records.remove(line.id), self._telling(words), owner=self)

    def _telling(self, words: str) -> Callable[[Any], None]:
        return lambda _: self.tell(words, self._undo)

    def _undo(self) -> None:
        self.desk.run(records.undo())

    def _failed(self, error: DialogueError) -> None:
        self.alert.emit(error.sentence(self.look.language.code))

    def leave(self) -> None:
        self.asked.emit("back", None)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):  # type: ignore[attr-defined]
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)


def _searched(line: CommitmentLine) -> str:
    """What a search of what follows looks in."""
    return said_text(
        line.text, line.name, line.name_ar, line.addressee, line.outcome, line.session,
        line.session_ar, line.commune,
    )  # fmt: skip
