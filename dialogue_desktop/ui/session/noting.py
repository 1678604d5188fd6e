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

from ...domain.cards import KIND, SPEAKER, parted, read_time, without_speakers
from ...domain.choices import CONTRIBUTION_KINDS, RENDERINGS, SPOKEN_LANGUAGES
from ...domain.roster import RosterLine
from ..desk import Desk
from ..look import Look
from ..operations.sessions import CardLine, LinkLine, ThemeLine
from .aim import NOBODY, Aim, Answers, Union
from .capture import NOTHING, CaptureBar, Typed
from .completion import Completion
from .keeper import Keeper
from .proposals import Proposals
from .saving import Saving
from .sitting import Sitting
from .watch import Now
from .wording import SessionWords


class Noting(QObject):
    """``aimed()`` when speaker, theme or kind changed, ``spoke(id)`` when somebody was named as
    speaking; ``picked(id)`` with the card that stands on the line for correction, or None;
    ``uniting(keep, other)`` two themes; ``said(words, undo)`` when a correction was left.
    ``began`` tells since when somebody has the floor, ``place`` at which table and in which round
    this laptop notes."""

    aimed = Signal()
    spoke = Signal(object)
    picked = Signal(object)
    uniting = Signal(object, object)
    said = Signal(str, object)

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
        self.began: Callable[[UUID | None], dt.datetime | None] = lambda speaker: None
        self.place: Callable[[], tuple[int | None, int | None]] = lambda: (None, None)
        self._begun, self._aim_before = NOTHING, Aim()
        """The new line, while a card stands in its place."""
        self._quiet = False
        editor, second = bar.editor, bar.second
        editor.textChanged.connect(self._typed)
        editor.emptied.connect(self._unset)
        editor.escaped.connect(self._escape)
        editor.stepped.connect(self._step)
        second.textChanged.connect(self.keep)
        second.escaped.connect(lambda: bar.open_second(False))
        for line in (editor, second):
            line.kind_chosen.connect(self.choose_kind)
            line.tended.connect(self._tend)
        bar.said.connect(self.say)
        bar.link.pressed.connect(lambda: self.link(None))
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
            self._put()
            last = next(reversed(sitting.cards.values()), None)
            if last is not None:
                themes = list(last.theme_ids)
                self.aim = Aim(last.speaker_id, last.speaker_role, themes, carried=True)
                self._forget_gone()
        self.show_aim()
        return bool(kept)

    def _restore(self, sitting: Sitting, kept: dict[str, Any]) -> None:
        for id, title in kept.get("new", ()):
            theme = ThemeLine(UUID(id), title)
            if sitting.themes.setdefault(theme.id, theme) is theme:
                self.saving.new_themes[theme.id] = theme
        if kept.get("card"):
            begun = kept.get("begun") or {}
            self.aim = Aim.read(begun)
            self._put(Typed.read(begun))
            self._set_aside(UUID(kept["card"]))
            if (card := self._corrected()) is not None:
                self._stand_on(card)
        self.aim = Aim.read(kept)
        self._forget_gone()
        self._put(Typed.read(kept))

    def renew(self, sitting: Sitting) -> None:
        """The session was read anew: its rule, themes or people may be others."""
        self.completion.answers = Answers(sitting)
        self._forget_gone()
        if not self.names:
            self.aim.speak(None)
            self.keep()
        self.show_aim()

    def _forget_gone(self) -> None:
        """Somebody who is no longer on the list speaks as what they were."""
        for aim in (self.aim, self._aim_before):
            if self.sitting and self.sitting.person(aim.speaker_id) is None:
                aim.speak(None, aim.role)

    # --- the line ------------------------------------------------------------------------------

    def _put(self, typed: Typed = NOTHING) -> None:
        """Other words on the line, which nobody typed."""
        self._quiet = True
        self.bar.put(typed)
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
        if self._quiet or keeper is None or sitting is None or sitting.session is None:
            return
        line = {
            **self._plain(self.bar.typed(), self.aim),
            "card": self.correcting.hex if self.correcting else None,
            "begun": self._plain(self._begun, self._aim_before) if self.correcting else None,
            "new": [[id.hex, one.title] for id, one in self.saving.new_themes.items()],
        }
        keeper.keep_line(sitting.session.id, line)
        self.bar.worry(keeper.trouble)

    def _plain(self, typed: Typed, aim: Aim) -> dict[str, Any]:
        text, answers = typed.text, self.completion.answers
        return {
            "text": text if self.names or not answers else without_speakers(text, answers.may_name),
            **aim.kept(self.names),
            "direction": typed.direction,
            "translation": typed.translation or None,
        }

    def switch_direction(self) -> None:
        """The line where one types reads from the other side."""
        bar = self.bar
        (bar.second if bar.second.hasFocus() else bar.editor).switch()
        self.keep()

    def translate(self) -> None:
        """To the line for the words in another language, and back."""
        self.bar.open_second(not self.bar.second.hasFocus() or not self.bar.has_second)

    def speak(self, speaker: UUID) -> None:
        """Somebody has the floor: what is noted now is theirs."""
        person = self.sitting.person(speaker) if self.sitting else None
        if person is not None and self.correcting is None:
            self.aim.speak(person)
            self._aimed()

    # --- speaker, themes, kind -----------------------------------------------------------------

    def show_aim(self) -> None:
        """Speaker, themes and kind as tokens."""
        if self.sitting is not None:
            self.bar.show_aim(self.aim, self.sitting, self.names)
            self.aimed.emit()

    def choose_kind(self, kind: str) -> None:
        """The card is of this kind."""
        self.aim.kind = kind
        self._aimed()

    def _aimed(self) -> None:
        self.show_aim()
        self.keep()

    def _tend(self, field: str) -> None:
        """The next way of noting, or the next language."""
        self.aim.turn(field, RENDERINGS if field == "rendering" else SPOKEN_LANGUAGES)
        self._aimed()

    def link(self, link: LinkLine | None) -> None:
        """The card answers, supports or differs from an earlier one."""
        self.aim.link = link
        self._aimed()
        self.bar.setFocus()

    def _unset(self) -> None:
        """Backspace before the first letter takes away the nearest token."""
        aim = self.aim
        if aim.link or aim.rendering or aim.language:
            nearest = "link" if aim.link else "rendering" if aim.rendering else "language"
            setattr(aim, nearest, None)
        elif self.aim.kind != CONTRIBUTION_KINDS[0]:
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
            if self.correcting is None:
                self.spoke.emit(self.aim.speaker_id)
        elif sign == KIND:
            self.aim.manner(value)
        elif isinstance(value, Union):
            self.uniting.emit(value.keep, value.other)
            self.aim.about(value.keep)
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
        typed, self.aim.said_at = self._timed(self.bar.editor.text())
        text = self.completion.said(typed)
        if text is None:
            return
        before = self._corrected()
        if not text.strip() and self.aim.said_at is None:
            self._put()
        elif before is not None:
            self.saving.correct(self._card(text or before.text), self.aim.link)
            self.leave_card()
        elif text.strip():
            self._add(text)
            self._put()
        if before is None:
            self.leave_card()  # one that was taken away elsewhere
        self._aimed()

    def _add(self, text: str) -> None:
        self.saving.add(self._card(text), self.aim.link)
        self.aim.next_card()

    def part(self) -> None:
        """Ctrl Enter on a new line: what stands before the cursor is noted, the rest stays."""
        editor = self.bar.editor
        before, after = parted(editor.text(), editor.caret)
        said = self.completion.said(before) if before and after else None
        if said:
            self._add(said)
            self._put(Typed(after))
            self.keep()
            self._aimed()

    def _timed(self, typed: str) -> tuple[str, dt.datetime | None]:
        """When a line says that it was said, on the day of its card; never later than now."""
        card = self._corrected()
        day = (card.said_at if card and card.said_at else self._now()).astimezone()
        rest, moment = read_time(typed, day)
        return (typed, None) if moment and moment > self._now() else (rest, moment)

    def _corrected(self) -> CardLine | None:
        return self.sitting.cards.get(self.correcting) if self.sitting and self.correcting else None

    def _card(self, text: str) -> CardLine:
        assert self.sitting is not None
        before, aim = self._corrected(), self.aim
        table, round = (before.table, before.round) if before else self.place()
        began = before.began_at if before else self.began(aim.speaker_id)
        return CardLine(
            id=before.id if before else uuid4(),
            text=text,
            kind=self.aim.kind,
            speaker_id=self.aim.speaker_id if self.names else None,
            speaker_role=self.aim.role if self.names else None,
            item_id=before.item_id if before else self.sitting.item_id,
            theme_ids=tuple(self.aim.theme_ids),
            said_at=aim.said_at or (before.said_at if before else self._now()),
            direction=self.bar.editor.switched,
            rendering=aim.rendering,
            language=aim.language,
            translation=self.bar.second.text().strip() or None,
            began_at=began if self.names else None,
            ended_at=before.ended_at if before else None,
            table=table,
            round=round,
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
        card = self._corrected()
        return card is not None and self.bar.typed() != Typed.of(card)

    def correct(self, id: UUID) -> None:
        """Put a noted card on the line."""
        card = self.sitting.cards.get(id) if self.sitting else None
        if card is not None and id != self.correcting:
            self._offer_back()
            self._stand_on(card)
            self._put(Typed.of(card))
            self.show_aim()
        self.bar.editor.setFocus()

    def _stand_on(self, card: CardLine) -> None:
        self._set_aside(card.id)
        time = card.said_at.astimezone() if card.said_at else None
        self.bar.correct(lambda: self.words.correcting(time))
        self.aim = Aim.of(card, self.sitting.links.get(card.id) if self.sitting else None)
        self.picked.emit(card.id)

    def _set_aside(self, card: UUID) -> None:
        """The new line waits while a card stands in its place."""
        if self.correcting is None:
            self._begun = self.bar.typed()
            self._aim_before = replace(self.aim, theme_ids=list(self.aim.theme_ids))
        self.correcting = card

    def _escape(self) -> None:
        if self._corrected() is not None:  # else what is typed is all that is left of it
            self._offer_back()
            self.leave_card()

    def _offer_back(self) -> None:
        """A correction that is left without Enter can be taken up again."""
        id, typed = self.correcting, self.bar.typed()
        if id is not None and self._is_altered():
            self.said.emit(self.tr("Correction not kept"), lambda: self._take_up(id, typed))

    def _take_up(self, id: UUID, typed: Typed) -> None:
        self.correct(id)
        if self.correcting == id:
            self._put(typed)
            self.keep()

    def leave_card(self) -> None:
        """Back to the new line, as it was begun; the card stays as it is saved."""
        if self.correcting is None:
            return
        self.correcting, self.aim = None, self._aim_before
        self.bar.correct("")
        self._put(self._begun)
        self._aimed()
        self.picked.emit(None)
