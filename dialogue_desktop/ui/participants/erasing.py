"""A person's right to be forgotten: asked once, with what goes and what stays; for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..look import isolate
from ..operations import deciding
from ..operations import participants as people
from ..parts import Check, Question, column

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look


class Eraser(QObject):
    """``erased(sentence)`` when a person was forgotten: what still holds them, and where."""

    erased = Signal(str)

    def __init__(self, look: Look, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.desk, self._over = look, desk, parent

    def ask(self, card: people.Card, done: Callable[[], None]) -> None:
        """Say what would go and what would stay, and ask; ``done`` is called once it is done."""
        self.desk.run(
            deciding.facts([card.record.id]),
            lambda found: self._question(card, found[0], done).open(),
            owner=self,
        )

    def _question(
        self, card: people.Card, facts: deciding.Facts, done: Callable[[], None]
    ) -> Question:
        name = isolate(card.record.name or card.record.name_ar or "")
        sure = Check(self.look, lambda: self.tr("I know that this can’t be undone"))
        question = Question(
            self.look,
            self.tr("Erase {name}?").format(name=name),
            f"{self._goes()}\u2028{self._stays(facts)}",
            self.tr("Erase for good"),
            self.tr("Leave it"),
            content=column(self.look, 6, sure),
            danger=True,
            ready=sure.isChecked,
            parent=self._over,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = question.accept_button
        button.disable(lambda: self.tr("First tick that you know"))

        def ticked(on: bool) -> None:
            if on:
                button.enable()
                button.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                button.disable(lambda: self.tr("First tick that you know"))

        sure.toggled.connect(ticked)
        sure.setFocus()

        def erase() -> None:
            def told(still: people.StillHeld) -> None:
                done()
                self.erased.emit(self._still(name, still))

            self.desk.run(people.erase(card.record.id), told)

        question.accepted.connect(erase)
        return question

    def _goes(self) -> str:
        return self.tr(
            "Erased, here and on every laptop that receives your file: names, phone, e-mail,"
            " year of birth, function and remarks, whoever wrote them."
        )

    def _stays(self, facts: deciding.Facts) -> str:
        halves = self.tr("%n half-day(s)", "", facts.halves) if facts.halves else ""
        words = self.tr("%n contribution(s)", "", facts.words) if facts.words else ""
        told = self.look.language.listed(
            halves, words, self.tr("sex, age band, role and commune for the counts")
        )
        stays = self.tr("Kept, without a name: {what}.").format(what=told)
        if not facts.sheets:
            return stays
        sheets = self.tr(
            "%n photo(s) of signed sheets show this name beside others, and stay: first take away"
            " the one that must go too.",
            "",
            facts.sheets,
        )
        return f"{stays}\u2028{sheets}"

    def _still(self, name: str, still: people.StillHeld) -> str:
        """What keeps an erased person, since it was written before."""
        parts = [self.tr("{name} is erased here.").format(name=name)]
        if still.backups:
            words = self.tr(
                "%n backup(s) of this laptop still hold this person, in {folder}: delete them if"
                " that is asked for.",
                "",
                still.backups,
            )
            parts.append(words.format(folder=isolate(still.folder)))
        if still.handed_over:
            parts.append(
                self.tr(
                    "Files that were handed over before hold this person too: have your new one"
                    " merged there, and delete the old ones."
                )
            )
        return " ".join(parts)
