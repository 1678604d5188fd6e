"""The capture bar: who, about what, of which kind, and the line; the largest ringed object."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look
from ..look.shapes import draw_panel, draw_ring
from ..look.tokens import RING, SHEET_RADIUS, SMALL
from ..operations.sessions import CardLine, LinkLine
from ..parts import Box, Button, Glyph, Line, Rule, Token, Words, column, row, say
from .aim import Aim
from .say_line import SayLine
from .sitting import Sitting
from .wording import SessionWords, shape_of


class Typed(NamedTuple):
    """Words on the line, their direction where a key chose it, the same in another language."""

    text: str = ""
    direction: str | None = None
    translation: str = ""

    @classmethod
    def of(cls, card: CardLine) -> Typed:
        """A card as it stands on the line."""
        return cls(card.text, card.direction, card.translation or "")

    @classmethod
    def read(cls, kept: dict[str, Any]) -> Typed:
        """From a draft."""
        return cls(kept.get("text") or "", kept.get("direction"), kept.get("translation") or "")


NOTHING = Typed()


class Handle(Token):
    """A token that a click opens, as its sign does."""

    pressed = Signal()

    def __init__(self, look: Look, sign: str) -> None:
        super().__init__(look, "", sign)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: Words, role: str | None = None) -> None:
        """What is set, or with no words nothing."""
        self.set_words(words, role)
        self.setAccessibleName(say(words))
        self.setVisible(bool(say(words)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class CaptureBar(Box):
    """``said`` at Enter; ``pointed(sign)`` when a token is clicked. It decides nothing itself."""

    said = Signal()
    pointed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=2, margins=(14, 10, 14, 8), parent=parent)
        self._correcting: Words = ""
        self._asking: Words = ""
        self._trouble = False
        self.editor = SayLine(look, lambda: self.tr("What is being said…"))
        self.second = SayLine(look, lambda: self.tr("The same in another language…"), size=18)
        self.speaker, self.theme, self.kind = Handle(look, "@"), Handle(look, "#"), Handle(look, "")
        self.manner, self.link = Handle(look, "pen"), Handle(look, "back")
        for handle, sign in ((self.speaker, "@"), (self.theme, "#"), (self.kind, "/")):
            handle.pressed.connect(lambda sign=sign: self.pointed.emit(sign))
        self.state = Line(look, "", 13, 400, "good")
        self.shield = Glyph(look, "shield", 16, "good", 2)
        self.button = Button(look, self._verb, "primary", key="Enter", height=SMALL)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.said)
        for line in (self.editor, self.second):
            line.entered.connect(self.said)
            line.installEventFilter(self)
        self.setFocusProxy(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tokens = (self.speaker, self.theme, self.kind, self.manner, self.link)
        self.tokens = row(look, *tokens, "stretch", self.shield, self.state, gap=8)
        self.tokens.setFixedHeight(look.px(36))
        words = row(look, (self.editor, 1), self.button, gap=8)
        self.flow.addWidget(self.tokens)
        self.flow.addSpacing(look.px(6))
        self.flow.addWidget(words)
        words.flow.setAlignment(self.editor, Qt.AlignmentFlag.AlignVCenter)
        words.flow.setAlignment(self.button, Qt.AlignmentFlag.AlignBottom)
        self.beside = column(look, 4, Rule(look), 4, self.second)
        self.flow.addWidget(self.beside)
        self.beside.hide()
        self._say_state()

    def typed(self) -> Typed:
        """What stands on the line."""
        return Typed(self.editor.text(), self.editor.switched, self.second.text())

    def put(self, typed: Typed) -> None:
        """Other words on the line, which nobody typed."""
        self.second.put(typed.translation)
        self.open_second(bool(typed.translation))
        self.editor.switched = None
        self.editor.put(typed.text)
        if typed.direction:
            self.editor.switched = typed.direction
            self.editor.turn()

    def open_second(self, opened: bool) -> None:
        """The line for the same words in another language."""
        self.beside.setVisible(opened)
        (self.second if opened else self.editor).setFocus()

    @property
    def has_second(self) -> bool:
        return not self.beside.isHidden()

    @property
    def correcting(self) -> bool:
        return bool(say(self._correcting))

    def correct(self, words: Words) -> None:
        """A noted card stands on the line; with no words, a new one."""
        self._correcting = words
        self.editor.stepping = bool(say(words))
        self.button.set_words(self._verb)
        self._say_state()

    def show_aim(self, aim: Aim, sitting: Sitting, names: bool) -> None:
        """Speaker, themes, kind and the rest as tokens; no speaker where nobody is named."""
        words, person = sitting.words, sitting.person(aim.speaker_id)
        speaker = words.speaker(person) if person else words.role(aim.role)
        role = person.role if person else aim.role
        self.speaker.show_words(speaker if names else "", shape_of(role))
        titles = [words.title(sitting.themes.get(id)) for id in aim.theme_ids]
        self.theme.show_words(" · ".join(title for title in titles if title))
        self.kind.set_sign(words.icon(aim.kind))
        self.kind.show_words(words.kind(aim.kind))
        manner = (words.rendering(aim.rendering), words.language(aim.language))
        self.manner.show_words(" · ".join(word for word in manner if word))
        target = sitting.cards.get(aim.link.target) if aim.link else None
        self._show_link(aim.link, sitting.time(target) if target else "", words)
        self.fit()

    def _show_link(self, link: LinkLine | None, time: str, words: SessionWords) -> None:
        """How the card stands to an earlier one."""
        signs = {"answers": "answer", "supports": "hand", "differs": "differ"}
        self.link.set_sign(signs.get(link.kind, "answer") if link else "")
        self.link.show_words(words.linked(link.kind, time) if link and time else "")

    def ask(self, words: Words) -> None:
        """Somebody is to be named for something else than the line; with no words, no more."""
        self._asking = words
        self._say_state()

    def worry(self, trouble: bool) -> None:
        """Whether keystrokes can no longer be kept."""
        if trouble != self._trouble:
            self._trouble = trouble
            self._say_state()

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "tokens"):
            self.tokens.setFixedHeight(self.look.px(36))
            self._say_state()

    def _verb(self) -> str:
        return self.tr("Correct") if self.correcting else self.tr("Note")

    def _say_state(self) -> None:
        tone, icon = ("look", "warning") if self._trouble else ("good", "shield")
        if (self.correcting or say(self._asking)) and not self._trouble:
            tone, icon = "accent", "hand" if say(self._asking) else "pen"
        self.shield.set_icon(icon, tone)
        self.state.set_color(tone)
        self.state.set_text(self._state)
        self.shield.setToolTip(self._state())
        self.fit()

    def fit(self) -> None:
        """The state is said in words where the tokens leave room; trouble always is."""
        shown = (self.speaker, self.theme, self.kind, self.manner, self.link)
        taken = sum(one.sizeHint().width() + self.look.px(8) for one in shown if not one.isHidden())
        room = self.width() - taken - self.look.px(64)
        fits = self.state.sizeHint().width() <= room and not self.look.compact
        told = self._trouble or self.correcting or bool(say(self._asking))
        self.state.setVisible(fits or told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _state(self) -> str:
        if self._trouble:
            return self.tr("the draft cannot be kept")
        return say(self._asking) or say(self._correcting) or self.tr("saved at every key")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        inner = rect.adjusted(RING, RING, -RING, -RING)
        focused = self.editor.hasFocus() or self.second.hasFocus()
        if focused:
            draw_ring(self.look, p, rect, SHEET_RADIUS)
        edge: Any = "accent" if focused else "edge"
        draw_panel(self.look, p, inner, "sheet", edge, SHEET_RADIUS, 2 if focused else 1)
