"""After an end that nobody wished: what happened is said, what was left unfinished is offered."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ...errors import DialogueError
from ...paths import file_key
from .unfinished import Left, Unfinished

if TYPE_CHECKING:
    from ...unforeseen import Sitting
    from ..operations.participants import Card
    from ..parts import Button, Words
    from ..shell.stack import Stack
    from ..shell.window import Window


class Recovery(QObject):
    """One offer at a time: it stays until it is answered, whatever page is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.unfinished = Unfinished(self._pages, self)
        self._sitting: Sitting | None = None
        self._left: list[Left] = []
        window.opening.opened.connect(self._opened)
        window.opening.left.connect(self.end)
        window.desk.touched.connect(self.unfinished.look)

    def _pages(self) -> Stack | None:
        return self.window.main.stack if self.window.desk.is_open else None

    # A sitting

    def _opened(self, path: Path) -> None:
        """The offers come once the page is there: nobody waits for them."""
        QTimer.singleShot(0, self, lambda: self._begin(path))

    def _begin(self, path: Path) -> None:
        if self.window.path != path or not self.window.desk.is_open:
            return
        from ...unforeseen import Sitting, describe_end, keep

        self._sitting = self._sitting or Sitting()
        ended, language = self._sitting.begin(file_key(path)), self.window.look.language.code
        here = self.window.main.stack.current
        found = self.unfinished.begin(path)
        self._left = [one for one in found if one.page != here or not one.comes_back]
        report = keep(text) if ended and (text := describe_end(ended, language)) else None
        if report is not None:
            self._say_ended(report)
        elif ended is not None:
            self.window.main.say(
                self.tr("Last time the program stopped suddenly: everything noted is there")
            )
        self._offer()

    def end(self) -> None:
        """The file is left in good order."""
        self.unfinished.end(self._left)
        self._left = []
        if self._sitting is not None:
            self._sitting.end()
        self.window.main.settle_offer()

    # What was left unfinished

    def _offer(self) -> None:
        if not self._left:
            self.window.main.settle_offer()
            return
        left = self._left[0]
        person = left.kept.get("person")
        if not person:
            self._show(left)
            return
        from uuid import UUID

        from ..operations.participants import read_card

        def found(card: Card | None) -> None:
            if left not in self._left:
                return
            if card is not None and not card.erased:
                self._show(left)
                return
            self._left.remove(left)  # of somebody who is to be forgotten nothing is offered
            self.unfinished.forget(left)
            self._offer()

        self.window.desk.run(read_card(UUID(person)), found, owner=self)

    def _show(self, left: Left) -> None:
        self.window.main.offer(
            lambda: self._words(left),
            self._button(lambda: self.tr("Continue"), partial(self._take_up, left)),
            self._button(lambda: self.tr("Set it aside"), partial(self._set_aside, left), "plain"),
        )

    def _words(self, left: Left) -> str:
        parts = left.kept.get("parts", left.kept)
        if "caption" in parts:
            return self.tr("The caption of a photo was not finished.")
        if "theme" in parts:
            return self.tr("The name of a theme was not finished.")
        words = {
            "session": self.tr("A note was not finished.")
            if left.comes_back
            else self.tr("An item of the agenda was not finished."),
            "synthesis": self.tr("A statement was not finished."),
            "participants": self.tr("A person’s form was not finished."),
            "commitments": self.tr("A commitment was not finished."),
            "setup": self.tr("A line of the programme was not finished."),
            "attendance": self.tr("A remark or a reason was not finished."),
            "calls": self.tr("A remark about a call was not finished."),
            "scores": self.tr("A score was not kept."),
            "papers": self.tr("A column of the sign-in sheets was not finished."),
            "campaign": self.tr("What you were planning was not finished."),
            "overview": self.tr("The answer to a disagreement was not finished."),
        }
        return words.get(left.page, self.tr("Something you were writing was not finished."))

    def _take_up(self, left: Left) -> None:
        self._left.remove(left)
        self.window.main.go(left.page, left.subject)
        unkept = self.window.main.stack.page(left.page).unkept
        if not left.comes_back and unkept is not None:
            unkept.take_up(left.kept)
        self._offer()

    def _set_aside(self, left: Left) -> None:
        self._left.remove(left)
        self.unfinished.forget(left)

        def back() -> None:
            self.unfinished.restore(left)
            self._left.insert(0, left)
            self._offer()

        self.window.main.say(self.tr("Set aside"), back)
        self._offer()

    def _button(self, words: Words, call: object, kind: str = "quiet") -> Button:
        from ..parts import Button

        button = Button(self.window.look, words, kind, height=36, size=14)
        button.clicked.connect(call)
        return button

    # What nobody foresaw

    def say_crash(self, report: Path | None) -> None:
        """Work goes on; whoever helps can be given the report, once it was read."""
        window = self.window
        sentence = DialogueError("unforeseen").sentence(window.look.language.code)
        window.tell(sentence, self._reads(report))

    def _say_ended(self, report: Path) -> None:
        sentence = self.tr(
            "Last time the program could not go on and stopped. Everything noted is there."
        )
        self.window.tell(sentence, self._reads(report))

    def _reads(self, report: Path | None) -> list[Button]:
        if report is None:
            return []
        words = lambda: self.tr("Read the report")  # noqa: E731
        return [self._button(words, lambda: self.window.read_report(report))]
