"""Writing the words of a statement: begun, kept at every key, entered or left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from .acts import Acts
from .building import Building
from .drafting import WordsKeeper
from .projecting import Projecting
from .statement import StatementPanel


class Writing(QObject):
    """``left()`` when one no longer writes."""

    left = Signal()

    def __init__(
        self, panel: StatementPanel, acts: Acts, drafts: WordsKeeper, projecting: Projecting
    ) -> None:
        super().__init__(panel)
        self.panel, self.acts, self.drafts, self.projecting = panel, acts, drafts, projecting
        panel.words_asked.connect(self.begin)
        panel.new_asked.connect(self.begin_new)
        panel.editor.kept.connect(self.keep)
        panel.editor.typed.connect(self._typed)
        panel.editor.left.connect(self.leave)

    @property
    def building(self) -> Building | None:
        return self.acts.building

    def begin(self) -> None:
        """Write the words, or change them; those that were approved are corrected anew."""
        building = self.building
        if building is None or building.session is None or self.panel.editing:
            return
        if building.current.approved_at:
            building.take(building.corrected())
            self.acts.changed.emit()
        self.panel.edit(building.current.text, building.current.translation)

    def begin_new(self) -> None:
        """Write a new statement of this theme."""
        if self.building is not None and self.building.session is not None:
            self.settle()
            self.building.take(self.building.begun())
            self.acts.changed.emit()
            self.begin()

    def resume(self) -> bool:
        """Go on with words that were being written when the program ended; False if there are
        none."""
        draft, building = self.drafts.draft(), self.building
        if draft is None or building is None:
            return False
        line, text, translation = draft
        building.go(line.theme_id)
        building.take(building.statements.get(line.id, line))
        self.panel.edit(text, translation)
        return True

    def keep(self, text: str, translation: str) -> None:
        """Enter the words that were written."""
        self.acts.keep_words(text, translation)
        self.leave()

    def leave(self) -> None:
        """No longer write."""
        self.drafts.drop()
        self.panel.leave_words()
        self.left.emit()

    def settle(self) -> None:
        """What is begun is ended before one goes elsewhere; words that are typed are entered."""
        self.acts.settle()
        if self.panel.editing:
            self.keep(*self.panel.editor.said())

    def _typed(self, text: str, translation: str) -> None:
        if self.building is not None:
            self.drafts.keep(self.building.current, text, translation)
            self.projecting.follow(self.building, (text, translation))
