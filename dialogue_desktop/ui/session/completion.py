"""Answering @, # and /: while one types, at a space, and at Enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal

from ...domain.cards import (
    SPEAKER,
    THEME,
    Query,
    leads,
    queries,
    query_at,
    without_speakers,
    words_of,
)
from ..look import Look
from ..parts import Words
from .aim import Answers
from .capture import CaptureBar
from .proposals import MOST, Proposal, Proposals


class Completion(QObject):
    """Shows what a query may mean and takes what was answered out of the line. ``apply(sign,
    value)`` is told what was answered; ``settled()`` afterwards."""

    settled = Signal()

    def __init__(
        self, look: Look, bar: CaptureBar, popup: Proposals, apply: Callable[[str, Any], None]
    ) -> None:
        super().__init__(bar)
        self.look, self.bar, self.popup, self._apply = look, bar, popup, apply
        self.answers: Answers | None = None
        self._aside: Callable[[Any], None] | None = None
        self._dismissed = -1
        self._soon = QTimer(self)  # after the key is painted: a hundred thousand names take longer
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.propose)
        bar.editor.first = self._first_refusal
        bar.editor.cursorPositionChanged.connect(self.propose_soon)
        bar.pointed.connect(self.ask_for)
        popup.picked.connect(self._take)

    @property
    def names(self) -> bool:
        """Whether a speaker may be kept at all."""
        return self.answers is not None and self.answers.sitting.rule != "none"

    def hide(self) -> None:
        """Offer nothing."""
        self._soon.stop()
        self._dismissed = -1
        self._ask_no_more()
        self.popup.hide()

    def _ask_no_more(self) -> None:
        if self._aside is not None:
            self._aside = None
            self.bar.ask("")

    def _leave_aside(self) -> None:
        """Nobody is asked for after all, and the sign goes."""
        query = self._query()
        self._ask_no_more()
        self.popup.hide()
        if query is not None:
            self._cut(query, query.end)

    def ask_aside(self, call: Callable[[Any], None], words: Words) -> None:
        """The next who is named goes to ``call``, not onto the line: at once, if somebody is being
        named there already. ``words`` say what is asked."""
        query, current = self._query(), self.popup.current()
        if self._aside is not None:
            self._leave_aside()
            return
        if query is not None and query.sign == SPEAKER and current is not None and self.names:
            self._aside = call
            self._take(current)
            return
        self.ask_for(SPEAKER)
        self._aside = call
        self.bar.ask(words)
        self.propose()

    def propose_soon(self) -> None:
        self._soon.start(0)

    def propose(self) -> None:
        """Offer answers to the query at the cursor, if there is one."""
        query = self._query()
        if query is None or self.answers is None:
            self.hide()
            return
        if not self.bar.editor.hasFocus():
            self.popup.hide()
            return
        if query.start == self._dismissed:
            return
        lines = self._lines(query)
        goes_on = " " in query.letters and all(line.value is None for line in lines)
        if not lines or goes_on:
            self.popup.hide()
            return
        self.popup.offer(lines, self._corner())

    def _lines(self, query: Query) -> list[Proposal]:
        assert self.answers is not None
        if self._aside is None or query.sign != SPEAKER:
            return self.answers.proposals(query)
        if not self.names:
            return self.answers.voices(query.letters)[:MOST]
        lines = self.answers.proposals(query)
        return [line for line in lines if not isinstance(line.value, str)]

    def ask_for(self, sign: str) -> None:
        """Ask who, about what or of which kind, as typing the sign does."""
        editor = self.bar.editor
        editor.setFocus()
        before = editor.text()[: editor.caret]
        sign = sign if not before or before[-1].isspace() else f" {sign}"
        editor.textCursor().insertText(sign)
        self.propose()

    def _query(self) -> Query | None:
        editor = self.bar.editor
        return query_at(editor.text(), editor.caret)

    def _corner(self) -> QPoint:
        side = self.bar.width() if self.look.rtl else 0
        return self.bar.mapTo(self.popup.over, QPoint(side, 0))

    def _first_refusal(self, key: int) -> bool:
        """While answers are shown, the keys that walk and take belong to them."""
        keys = Qt.Key
        if not self.popup.is_open:
            return False
        if key in (keys.Key_Up, keys.Key_Down):
            self.popup.step(-1 if key == keys.Key_Up else 1)
            return True
        if key == keys.Key_Escape:
            query = self._query()
            if self._aside is not None:
                self._leave_aside()
                return True
            self._dismissed = query.start if query else -1
            self.popup.hide()
            return True
        current = self.popup.current()
        if key in (keys.Key_Return, keys.Key_Enter, keys.Key_Tab) and current is not None:
            self._take(current)
            return True
        return False

    def _take(self, proposal: Proposal) -> None:
        query = self._query()
        self.popup.hide()
        if query is not None:
            self._answer(query.sign, proposal.value)
            self._cut(query, query.end)

    def _answer(self, sign: str, value: Any) -> None:
        """Set what was answered, or tell whoever asked aside."""
        aside = self._aside if sign == SPEAKER else None
        if aside is not None:
            self._ask_no_more()
            aside(value)
        else:
            self._apply(sign, value)

    def _cut(self, query: Query, end: int) -> None:
        """Take an answered query out of the line, as an act of typing."""
        editor = self.bar.editor
        text = editor.text()
        if (not query.start or text[query.start - 1].isspace()) and text[end : end + 1] == " ":
            end += 1
        self._dismissed = -1
        editor.exchange(query.start, end, "")
        self.settled.emit()

    def ended_by_space(self) -> bool:
        """Before the words, a space takes the only answer, or a word as a new theme."""
        editor, answers = self.bar.editor, self.answers
        text, cursor = editor.text(), editor.caret
        if answers is None or not cursor or text[cursor - 1] != " ":
            return False
        query = query_at(text, cursor - 1)
        if query is None or not query.letters.strip() or not leads(text, query):
            return False
        value = answers.only(query)
        if value is None and query.sign == THEME and not answers.near(query):
            value = query.letters.strip()
        if value is None or (query.sign == SPEAKER and not self.names):
            return False
        self._answer(query.sign, value)
        self._cut(query, cursor)
        return True

    def said(self, line: str) -> str | None:
        """What a line says once its queries are answered; None when one has to be chosen."""
        answers = self.answers
        if answers is None:
            return None
        if not self.names:
            line = without_speakers(line, answers.is_name)
        around, inside = queries(line)
        taken = []
        for query in reversed(around):
            value = answers.only(query)
            if value is None and query.sign == SPEAKER and answers.people(query.letters):
                self._choose(query)
                return None
            if value is None and query.sign == THEME:
                value = query.letters
            if value is not None:
                self._apply(query.sign, value)
                taken.append(query)
        for query in inside:
            self._apply(THEME, answers.only(query) or query.letters)
        return words_of(line, taken, inside)

    def _choose(self, query: Query) -> None:
        """Several people answer: show them where they were asked for."""
        self.bar.editor.stand(query.start + 1 + len(query.letters))
        self._dismissed = -1
        self.propose()
