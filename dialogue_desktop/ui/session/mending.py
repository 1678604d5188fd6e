"""What is done to cards that were noted: taken out, split in two, joined, set beside another."""

from __future__ import annotations

from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...domain.cards import parted
from ..desk import Desk
from ..digits import digit_of
from ..operations import noting as operations
from ..operations import records
from ..operations.sessions import CardLine, LinkLine
from .noting import Noting
from .sitting import Sitting
from .stream import Stream

_KINDS = ("answers", "supports", "differs")


class Mending(QObject):
    """``said(words, undo)`` when something was done, ``refused(words)`` when it can't be;
    ``wrote(id)`` before something is written; ``changed()`` when the stream is another one;
    ``choosing(bool)`` while an earlier card is looked for."""

    said = Signal(str, object)
    refused = Signal(str)
    wrote = Signal(object)
    changed = Signal()
    choosing = Signal(bool)

    def __init__(self, desk: Desk, noting: Noting, stream: Stream) -> None:
        super().__init__(stream)
        self.desk, self.noting, self.stream = desk, noting, stream
        self._looking = False
        stream.first = self._takes

    @property
    def sitting(self) -> Sitting | None:
        return self.noting.sitting

    def _here(self) -> CardLine | None:
        """The card that stands on the line, or that the cursor of the stream is on."""
        id = self.noting.correcting or (self.stream.current() if self.stream.hasFocus() else None)
        card = self.sitting.cards.get(id) if self.sitting and id else None
        if card is None or card.id != self.noting.correcting:
            return card
        return card._replace(text=self.noting.bar.editor.text())

    def _is_saved(self, *cards: CardLine) -> bool:
        """A card on its way to the file is left alone until it is there."""
        waiting = self.sitting.unsaved if self.sitting else set()
        if not any(card.id in waiting for card in cards):
            return True
        self.refused.emit(self.tr("This card is still being saved."))
        return False

    # --- out -----------------------------------------------------------------------------------

    def remove(self, id: UUID) -> None:
        """Take a card out; it comes back with Undo."""
        if id not in self.noting.saving.held_up:
            if id == self.noting.correcting:
                self.noting.leave_card()
            self.desk.run(records.remove(id), lambda _: self._removed(id), owner=self)

    def _removed(self, id: UUID) -> None:
        back = partial(self.desk.run, records.restore(id), owner=self)
        self.said.emit(self.tr("Card removed"), back)

    # --- two, and one --------------------------------------------------------------------------

    def split(self) -> None:
        """Ctrl Enter: the words after the cursor are a card of their own."""
        card, session = self._here(), self.sitting.session if self.sitting else None
        if card is None or self.noting.correcting is None:
            self.noting.part()
            return
        editor = self.noting.bar.editor
        first, second = parted(editor.text(), editor.caret)
        if session is None or not first or not second or not self._is_saved(card):
            return
        whole = card._replace(text=first)
        rest = card._replace(id=uuid4(), text=second, translation=None)
        self._write(whole, rest)
        self.noting.leave_card()
        self.said.emit(self.tr("The card is now two"), self._take_back)
        self.desk.run(operations.split(session.id, whole, rest), owner=self)

    def _write(self, *cards: CardLine) -> None:
        assert self.sitting is not None
        for card in cards:
            self.wrote.emit(card.id)
            self.sitting.change(card)
        self.sitting.sort()
        self.changed.emit()

    def join(self) -> None:
        """Ctrl J: the card and the one before it are one."""
        card, before = self._here(), self._before()
        if card is None or before is None or not self._is_saved(card, before):
            return
        voices = [(one.speaker_id, one.speaker_role) for one in (before, card)]
        if voices[0] != voices[1] and all(any(voice) for voice in voices):
            self.refused.emit(self.tr("Two people said these: their words stay apart."))
            return
        assert self.sitting is not None
        whole = _joined(before, card)
        self.noting.leave_card()
        self.wrote.emit(card.id)
        self.sitting.drop(card.id)
        self._write(whole)
        self.said.emit(self.tr("The two cards are now one"), self._take_back)
        self.desk.run(operations.join(whole, card.id), owner=self)

    def _before(self) -> CardLine | None:
        card = self._here()
        ids = list(self.sitting.cards) if self.sitting and card else []
        place = ids.index(card.id) if card and card.id in ids else 0
        return self.sitting.cards[ids[place - 1]] if self.sitting and place else None

    def _take_back(self) -> None:
        self.desk.run(records.undo())

    # --- beside another ------------------------------------------------------------------------

    def look_for(self) -> None:
        """Ctrl R: find the card that this one answers, supports or differs from."""
        if self.sitting is None or not self.sitting.cards:
            return
        self._looking = True
        self.choosing.emit(True)
        self.stream.setFocus()
        self.stream.step(-1)

    def _takes(self, event: QKeyEvent) -> bool:
        """While a card is looked for: Enter and 1 answer it, 2 support it, 3 differ from it."""
        if not self._looking:
            return False
        keys, number = Qt.Key, digit_of(event) or 0
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            number = 1
        if 1 <= number <= len(_KINDS):
            target = self.stream.current()
            self.leave()
            if target is not None and target != self.noting.correcting:
                self.noting.link(LinkLine(target, _KINDS[number - 1]))
            return True
        if event.key() == keys.Key_Escape:
            self.leave()
            return True
        return event.key() in (keys.Key_Delete, keys.Key_Backspace)

    def leave(self) -> None:
        """Back to the line."""
        if self._looking:
            self._looking = False
            self.choosing.emit(False)
            self.noting.bar.setFocus()

    # --- themes --------------------------------------------------------------------------------

    def unite(self, keep: UUID, other: UUID) -> None:
        """Two themes of one name are one from now on."""
        self.desk.run(operations.unite_themes(keep, other), self._united, owner=self)

    def _united(self, _: object) -> None:
        self.said.emit(self.tr("The two themes are now one"), self._take_back)


def _joined(first: CardLine, second: CardLine) -> CardLine:
    """What two cards say, as one of them; it was said when the first was."""
    both = (first.translation, second.translation)
    return first._replace(
        text=f"{first.text.rstrip()} {second.text.lstrip()}",
        speaker_id=first.speaker_id or second.speaker_id,
        speaker_role=first.speaker_role or second.speaker_role,
        theme_ids=tuple(dict.fromkeys((*first.theme_ids, *second.theme_ids))),
        translation=" ".join(one for one in both if one) or None,
        ended_at=second.ended_at or first.ended_at,
        rendering=first.rendering if first.rendering == second.rendering else None,
    )
