"""Taking notes: from keys to cards. Nothing here waits for the database thread.

What is typed is kept as a draft at every key; at Enter the card is in the stream and in the drafts
at once, the line is free again, and the card is on its way to the file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from ...domain.cards import KIND, SPEAKER, without_speakers
from ...domain.choices import CONTRIBUTION_KINDS
from ...domain.roster import RosterLine
from ..desk import Desk
from ..look import Look
from ..operations.sessions import CardLine, ThemeLine
from .aim import NOBODY, Aim, Answers
from .capture import CaptureBar
from .completion import Completion
from .keeper import Keeper
from .proposals import Proposals
from .saving import Saving
from .sitting import Sitting
from .wording import SessionWords, shape_of

Now = Callable[[], dt.datetime]


class Noting(QObject):
    """``aimed()`` when speaker, theme or kind changed; ``picked(id)`` with the card that stands on
    the line for correction, or None."""

    aimed = Signal()
    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        desk: Desk,
        bar: CaptureBar,
        popup: Proposals,
        words: SessionWords,
        now: Now,
    ) -> None:
        super().__init__(bar)
        self.look, self.bar, self.words, self._now = look, bar, words, now
        self.saving = Saving(desk, self)
        self.completion = Completion(look, bar, popup, self._apply)
        self.aim = Aim()
        self.correcting: UUID | None = None
        self._aim_before = Aim()
        self._quiet = False
        editor = bar.editor
        editor.textChanged.connect(self._typed)
        editor.kind_chosen.connect(self.choose_kind)
        editor.emptied.connect(self._unset)
        editor.escaped.connect(self.leave_card)
        editor.stepped.connect(self._step)
        bar.said.connect(self.say)
        self.completion.settled.connect(self._aimed)
        look.changed.connect(self.show_aim)

    @property
    def sitting(self) -> Sitting | None:
        return self.saving.sitting

    @property
    def names(self) -> bool:
        """Whether a speaker may be kept at all."""
        return self.completion.names

    # --- beginning -----------------------------------------------------------------------------

    def begin(self, sitting: Sitting, keeper: Keeper | None) -> bool:
        """Take notes in a session; True when a draft came back to the line."""
        self.completion.answers = Answers(sitting)
        self.saving.begin(sitting, keeper)
        self.correcting, self.aim = None, Aim()
        self.bar.correct("")
        kept = keeper.line(sitting.session.id) if keeper and sitting.session else None
        if kept:
            self._restore(sitting, kept)
        else:
            self._put("")
            last = next(reversed(sitting.cards.values()), None)
            if last is not None:
                themes = list(last.theme_ids)
                self.aim = Aim(last.speaker_id, last.speaker_role, themes, carried=True)
        self.show_aim()
        return bool(kept)

    def _restore(self, sitting: Sitting, kept: dict[str, Any]) -> None:
        for id, title in kept.get("new", ()):
            theme = ThemeLine(UUID(id), title)
            if sitting.themes.setdefault(theme.id, theme) is theme:
                self.saving.new_themes[theme.id] = theme
        card = sitting.cards.get(UUID(kept["card"])) if kept.get("card") else None
        if card is not None:
            self._stand_on(card)
        self.aim = Aim.read(kept)
        self._put(kept["text"], kept.get("direction"))

    def renew(self, sitting: Sitting) -> None:
        """The session was read anew: its rule, themes or people may be others."""
        self.completion.answers = Answers(sitting)
        if not self.names:
            self.aim.speak(None)
        self.show_aim()

    # --- the line ------------------------------------------------------------------------------

    def _put(self, text: str, direction: str | None = None) -> None:
        """Another text on the line, which nobody typed."""
        self._quiet = True
        editor = self.bar.editor
        editor.switched = None
        editor.put(text)
        if direction:
            editor.switched = direction
            editor.turn()
        self._quiet = False
        self.completion.hide()

    def _typed(self) -> None:
        if self._quiet or self.completion.ended_by_space():
            return
        self.keep()
        self.completion.propose_soon()

    def keep(self) -> None:
        """The draft, at every key. Where nobody is named it holds no speaker either."""
        sitting, keeper = self.sitting, self.saving.keeper
        if keeper is None or sitting is None or sitting.session is None:
            return
        text = self.bar.editor.text()
        line: dict[str, Any] = {
            "text": text if self.names else without_speakers(text),
            **self.aim.kept(self.names),
            "direction": self.bar.editor.switched,
            "card": self.correcting.hex if self.correcting else None,
            "new": [[id.hex, one.title] for id, one in self.saving.new_themes.items()],
        }
        keeper.keep_line(sitting.session.id, line)
        self.bar.worry(keeper.trouble)

    def switch_direction(self) -> None:
        """The card reads from the other side."""
        self.bar.editor.switch()
        self.keep()

    # --- speaker, themes, kind -----------------------------------------------------------------

    def show_aim(self) -> None:
        """Speaker, themes and kind as tokens."""
        aim, sitting = self.aim, self.sitting
        if sitting is None:
            return
        person = sitting.notes.roster.get(aim.speaker_id) if aim.speaker_id else None
        speaker = self.words.speaker(person) if person else self.words.role(aim.role)
        role = person.role if person else aim.role
        self.bar.speaker.show_words(speaker if self.names else "", shape_of(role))
        titles = [self.words.title(sitting.themes.get(id)) for id in aim.theme_ids]
        self.bar.theme.show_words(" · ".join(title for title in titles if title))
        self.bar.kind.set_sign(self.words.icon(aim.kind))
        self.bar.kind.show_words(self.words.kind(aim.kind))
        self.bar.fit()
        self.aimed.emit()

    def choose_kind(self, kind: str) -> None:
        """The card is of this kind."""
        self.aim.kind = kind
        self._aimed()

    def _aimed(self) -> None:
        self.show_aim()
        self.keep()

    def _unset(self) -> None:
        """Backspace before the first letter takes away the nearest token."""
        if self.aim.kind != CONTRIBUTION_KINDS[0]:
            self.aim.kind = CONTRIBUTION_KINDS[0]
        elif self.aim.theme_ids:
            self.aim.theme_ids.pop()
        else:
            self.aim.speak(None)
        self._aimed()

    def _apply(self, sign: str, value: Any) -> None:
        """Set what was answered."""
        if sign == SPEAKER:
            person = value if isinstance(value, RosterLine) else None
            role = value if isinstance(value, str) and value != NOBODY else None
            self.aim.speak(person, role)
        elif sign == KIND:
            self.aim.kind = value
        elif isinstance(value, UUID):
            self.aim.about(value)
        elif self.completion.answers and self.sitting:
            theme, fresh = self.completion.answers.theme(str(value))
            if fresh:
                self.saving.new_themes[theme] = self.sitting.themes[theme]
            self.aim.about(theme)

    # --- noting --------------------------------------------------------------------------------

    def say(self) -> None:
        """Enter: the line becomes a card, or the correction of one."""
        if self.sitting is None or self.sitting.session is None:
            return
        text = self.completion.said(self.bar.editor.text())
        if text is None:
            return
        if not text.strip():
            self._put("")
        elif self.correcting:
            self.saving.correct(self._card(text))
            self.leave_card()
        else:
            self.saving.add(self._card(text))
            self.aim.next_card()
            self._put("")
        self._aimed()

    def _card(self, text: str) -> CardLine:
        assert self.sitting is not None
        before = self.sitting.cards.get(self.correcting) if self.correcting else None
        return CardLine(
            id=before.id if before else uuid4(),
            text=text,
            kind=self.aim.kind,
            speaker_id=self.aim.speaker_id if self.names else None,
            speaker_role=self.aim.role if self.names else None,
            item_id=before.item_id if before else self.sitting.item_id,
            theme_ids=tuple(self.aim.theme_ids),
            said_at=before.said_at if before else self._now(),
            direction=self.bar.editor.switched,
        )

    # --- correcting ----------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        """↑ puts the card before on the line, ↓ the one after; past the last, a new line."""
        if self.sitting is None or self._is_altered():
            return
        ids = list(self.sitting.cards)
        place = ids.index(self.correcting) if self.correcting in ids else len(ids)
        if place + by >= len(ids):
            self.leave_card()
        elif ids:
            self.correct(ids[max(0, place + by)])

    def _is_altered(self) -> bool:
        card = self.sitting.cards.get(self.correcting) if self.sitting and self.correcting else None
        return card is not None and card.text != self.bar.editor.text()

    def correct(self, id: UUID) -> None:
        """Put a noted card on the line."""
        card = self.sitting.cards.get(id) if self.sitting else None
        if card is None:
            return
        self._stand_on(card)
        self._put(card.text, card.direction)
        self.bar.editor.setFocus()
        self.show_aim()

    def _stand_on(self, card: CardLine) -> None:
        if self.correcting is None:
            self._aim_before = replace(self.aim, theme_ids=list(self.aim.theme_ids))
        self.correcting = card.id
        time = card.said_at.astimezone() if card.said_at else None
        self.bar.correct(lambda: self.words.correcting(time))
        self.aim = Aim(card.speaker_id, card.speaker_role, list(card.theme_ids), card.kind)
        self.picked.emit(card.id)

    def leave_card(self) -> None:
        """Back to a new line; the card stays as it is saved."""
        if self.correcting is None:
            return
        self.correcting, self.aim = None, self._aim_before
        self.bar.correct("")
        self._put("")
        self._aimed()
        self.picked.emit(None)
