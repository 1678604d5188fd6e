"""Everything that waits for a decision: the list, the question, and the way back of a merge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget

from ...look import Look, Setting, draw_line
from ...look.shapes import mirrored
from ...operations.deciding import OfAKind
from ...operations.merging import Decisions, Pairing, Question
from ...page import Aside, PageHead
from ...parts import Button, Cell, EmptyState, Roster, Sheet, row
from ...parts.border import Border
from ...parts.cells import draw_chosen
from .alikes import AlikeSheet
from .pairing import PairSheet
from .question import QuestionSheet

_LIST = 282


@dataclass(frozen=True)
class Caption:
    """The title of a group of the list, and how many are in it."""

    words: str
    count: int | None


class Settle(Aside):
    """``left()`` back to the overview, ``undo_merge()``; ``decided(job, words)`` is for the
    worker, and ``wanted(job, then)`` reads; one value as :class:`QuestionSheet`."""

    undo_merge = Signal()
    decided = Signal(object, str)
    wanted = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.decisions = Decisions([])
        self.undo_button = Button(look, lambda: self.tr("Undo this merge"), icon="undo")
        self.undo_button.clicked.connect(self.undo_merge)
        self.head = PageHead(
            look,
            lambda: self.tr("To decide"),
            self._note,
            self.undo_button,
            back=True,
        )
        self.head.back.connect(self.left)
        self.list = Roster(
            look,
            self._paint,
            lambda look, line, width, active: look.px(32 if isinstance(line, Caption) else 56),
            text=self._said,
            name=lambda: self.tr("To decide"),
            sheet=False,
        )
        self.list.picked.connect(self._pick)
        self.question, self.pair, self.alike = (
            QuestionSheet(look), PairSheet(look), AlikeSheet(look)
        )  # fmt: skip
        self._places = QStackedWidget()
        for sheet in (self.question, self.pair, self.alike):
            sheet.decided.connect(self.decided)
            sheet.later.connect(self.step)
            self._places.addWidget(sheet)
        self._gone: list[Pairing | None] = []
        self.pair.decided.connect(lambda *_: self._gone.append(self.pair.asked))
        self.question.wanted.connect(self.wanted)
        self.pair.wanted.connect(self.wanted)
        self._places.addWidget(self._nothing())
        side = Sheet(look, (self.list, 1), margins=(8, 10, 8, 8))
        self._side = side
        between = lambda: self.tr("Border between the list and the question")  # noqa: E731
        narrow = lambda: 250 if look.compact else _LIST  # noqa: E731
        self.border = Border(look, side, narrow, between, before=True, rest=560)
        self.add(self.head, (row(look, side, self.border, (self._places, 1), gap=0), 1))
        self.refresh()

    def _nothing(self) -> EmptyState:
        back = Button(self.look, lambda: self.tr("Back to the overview"), "primary", height=44)
        back.clicked.connect(self.left)
        self.back_button = back
        return EmptyState(
            self.look,
            lambda: self.tr("Everything is decided"),
            lambda: self.tr("What other laptops bring will be asked here."),
            back,
        )

    def show_decisions(self, decisions: Decisions, what: str = "") -> None:
        """Show what waits; the question nearest to the one just answered comes next."""
        at = self.list.currentIndex().row()
        self.decisions = decisions = self._with_known(decisions)
        lines = self._lines()
        asked = [line for line in lines if not isinstance(line, Caption)]
        self.list.show_rows(lines)
        self.undo_button.setVisible(decisions.last_merge is not None)
        self.head.note_line.refresh()
        self._side.setVisible(bool(lines))
        self._places.setVisible(bool(asked) or decisions.pairings is not None)
        if not asked:
            self._places.setCurrentIndex(self._places.count() - 1)
        if what == "twins":
            at = next((n for n, line in enumerate(lines) if isinstance(line, Pairing)), 0)
        self._go(max(0, min(at, len(lines) - 1)))

    def _with_known(self, decisions: Decisions) -> Decisions:
        """Until twins are found anew, those that were found before stay, but those decided."""
        known = self.decisions.pairings
        if decisions.pairings is not None or known is None:
            self._gone.clear()
            return decisions
        return replace(decisions, pairings=[one for one in known if one not in self._gone])

    def _lines(self) -> list[object]:
        found = self.decisions
        lines: list[object] = []
        if found.kinds:
            lines += [Caption(self.tr("Entered several times"), len(found.kinds)), *found.kinds]
        if found.questions:
            lines += [Caption(self.tr("Disagreements"), len(found.questions)), *found.questions]
        if found.pairings is None:
            lines.append(Caption(self.tr("Looking for twins…"), None))
        elif found.pairings:
            words = self.tr("Perhaps the same person")
            lines += [Caption(words, len(found.pairings)), *found.pairings]
        return lines

    def _go(self, place: int) -> None:
        """Onto a line, past a caption."""
        count = self.list.rows.rowCount()
        for at in (*range(place, count), *range(min(place, count) - 1, -1, -1)):
            if not isinstance(self.list.rows.row(at), Caption):
                self.list.pick(at)
                self._pick(self.list.rows.row(at))
                return

    def go_to(self, record: UUID, field: str) -> bool:
        """Ask about a field of a record; False when nobody disagrees on it any more."""
        for at in range(self.list.rows.rowCount()):
            line = self.list.rows.row(at)
            asked = line.conflict if isinstance(line, Question) else None
            if asked is not None and (asked.id, asked.field) == (record, field):
                self._go(at)
                return True
        return False

    def begin(self) -> None:
        """The keyboard goes to what is asked, or back where nothing waits."""
        sheet = self._places.currentWidget()
        if isinstance(sheet, QuestionSheet | PairSheet | AlikeSheet):
            sheet.first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, line: object) -> None:
        found = self.decisions
        if isinstance(line, Question):
            self._places.setCurrentWidget(self.question)
            place = found.questions.index(line) + 1
            self.question.show_question(line, place, found.questions)
        elif isinstance(line, Pairing):
            self._places.setCurrentWidget(self.pair)
            pairings = found.pairings or [line]
            self.pair.show_pairing(line, pairings.index(line) + 1, len(pairings))
        elif isinstance(line, OfAKind):
            self._places.setCurrentWidget(self.alike)
            self.alike.show_kind(line)

    def step(self) -> None:
        """Later: the next question."""
        at = self.list.currentIndex().row()
        if at + 1 < self.list.rows.rowCount():
            self._go(at + 1)
            self.begin()
        else:
            self.left.emit()

    def _note(self) -> str:
        found = self.decisions
        count = len(found.questions) + len(found.pairings or []) + len(found.kinds)
        if not count:
            return self.tr("Nothing waits.")
        return self.tr("%n question(s), none is urgent: work goes on without them.", "", count)

    def refresh(self) -> None:
        super().refresh()
        if self.list.rows.rowCount():
            self.show_decisions(self.decisions)

    def _titles(self, line: object) -> tuple[str, str]:
        sentences = self.question.sentences
        if isinstance(line, Question):
            return sentences.subject(line), sentences.about(line)
        if isinstance(line, Pairing):
            first = line.first
            name = (first.name_ar or first.name) if self.look.rtl else (first.name or first.name_ar)
            reasons = self.tr("%n reason(s)", "", len(line.twin.reasons))
            return name or "", f"{sentences.likely(line)} · {reasons}"
        if isinstance(line, OfAKind):
            return sentences.kinds(line.noun, len(line.found)), self.tr("on several laptops")
        return "", ""

    def _said(self, line: object) -> str:
        if isinstance(line, Caption):
            return line.words
        return ", ".join(self._titles(line))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, line: object, cell: Cell) -> None:
        if isinstance(line, Caption):
            box = rect.adjusted(look.px(12), 0, -look.px(12), 0)
            count = "" if line.count is None else str(line.count)
            end = Setting(13, color="ink3", align="trail")
            used = draw_line(look, p, box, count, end) + look.px(8)
            words = mirrored(look, box.adjusted(0, 0, -used, 0), box)
            draw_line(look, p, words, line.words, Setting(13, color="ink3"))
            return
        draw_chosen(look, p, rect, cell)
        side = look.px(20)
        icon = QRectF(rect.left() + look.px(12), rect.center().y() - side / 2, side, side)
        name = {Question: "disagreement", OfAKind: "merge"}.get(type(line), "twins")
        ink = "accent" if cell.selected else "look"
        look.icon(p, name, mirrored(look, icon, rect), ink, 2)
        text = rect.adjusted(look.px(42), look.px(6), -look.px(10), 0)
        upper = QRectF(text.left(), text.top(), text.width(), look.px(22))
        lower = upper.translated(0, look.px(22))
        title, note = self._titles(line)
        strong = Setting(14, 600 if cell.selected else 400, direction="auto", align="lead")
        draw_line(look, p, mirrored(look, upper, rect), title, strong)
        draw_line(look, p, mirrored(look, lower, rect), note, Setting(13, color="ink2"))
