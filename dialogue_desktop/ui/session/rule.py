"""The question before the first card: how what is said will be attributed (N3)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ..look import Look
from ..parts import Box, Button, Line, Option, OptionCards, Paragraph, column, row
from .wording import RULES, SessionWords

_ICONS = {"role": "person", "organisation": "participants", "named": "speaker", "none": "hidden"}


class RuleQuestion(Box):
    """``decided(rule)``; ↑ ↓ choose, Enter decides."""

    decided = Signal(str)

    def __init__(self, look: Look, words: SessionWords, parent: QWidget | None = None) -> None:
        super().__init__(look, vertical=False, parent=parent)
        self.cards = OptionCards(
            look,
            [
                Option(
                    rule,
                    lambda rule=rule: words.rule_name(rule),  # type: ignore[misc]
                    lambda rule=rule: words.rule_note(rule),  # type: ignore[misc]
                    _ICONS[rule],
                )
                for rule in RULES
            ],
            RULES[0],
        )
        self.button = Button(
            look, lambda: self.tr("Start taking notes"), "primary", key="Enter", height=44
        )
        self.button.clicked.connect(self._decide)
        title = Line(
            look, lambda: self.tr("How will what is said be attributed?"), 22, 600, height=36
        )
        body = Paragraph(
            look,
            lambda: self.tr(
                "Decide it with the room before the first word: everything that leaves this "
                "window obeys it. Later it can only become stricter."
            ),
            15,
            400,
            "ink2",
        )
        panel = column(look, title, body, 10, self.cards, 12, row(look, self.button, "stretch"))
        panel.setFixedWidth(look.px(560))
        self.panel = panel
        self.add("stretch", column(look, "stretch", panel, "stretch"), "stretch")
        self.setFocusProxy(self.cards)

    def refresh(self) -> None:
        super().refresh()
        self.panel.setFixedWidth(self.look.px(560))

    def _decide(self) -> None:
        self.decided.emit(str(self.cards.value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._decide()
        else:
            super().keyPressEvent(event)
