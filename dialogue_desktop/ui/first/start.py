"""The first screen: your language, your name, and what you want to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ..look import Look
from ..parts import (
    RING,
    Banner,
    Box,
    Button,
    Field,
    Glyph,
    Line,
    Option,
    OptionCards,
    Paragraph,
    Scroll,
    Segmented,
    Words,
    column,
    row,
)
from .wall import Wall

LANGUAGE_NAMES = {"fr": "Français", "ar": "العربية", "en": "English"}
OPEN, NEW, SAMPLE = "open", "new", "sample"


class FirstStart(Box):
    """``ready(choice, name, title)`` when the three answers are given; choice is open, new or
    sample, and ``title`` what a new programme is called."""

    ready = Signal(str, str, str)
    language_chosen = Signal(str)

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, vertical=False, ground="ground", parent=parent)
        self.languages = Segmented(
            look,
            None,
            [Option(code, words) for code, words in LANGUAGE_NAMES.items()],
            look.language.code,
            height=44,
            size=15,
        )
        self.languages.chosen.connect(self._speak)
        self.name_field = Field(look, None, height=46, size=17)
        self.name_field.set_text(name)
        self.name_field.line.end(False)
        self.name_field.entered.connect(self.finish)
        self.name_field.edited.connect(lambda _: self.name_field.complain(None))
        self.name_field.line.installEventFilter(self)
        self.title_field = Field(look, None, height=46, size=17)
        self.title_field.entered.connect(self.finish)
        self.title_field.edited.connect(lambda _: self.title_field.complain(None))
        self.choices = OptionCards(look, self._options(), OPEN)
        self.choices.chosen.connect(self._chose)
        self.choices.installEventFilter(self)
        self.button = Button(look, self._verb, "primary", key="Enter", height=46, size=16)
        self.button.clicked.connect(self.finish)
        self._trouble = column(look)
        self.recent_place = column(look)
        self.add(Wall(look), (Scroll(look, self._centred()), 1))
        self._name_all()
        self.refresh()

    def _options(self) -> list[Option]:
        return [
            Option(
                OPEN,
                lambda: self.tr("Open a file I was given"),
                lambda: self.tr("The coordinator gave me a stick or a message"),
                "file",
            ),
            Option(
                NEW,
                lambda: self.tr("Start a programme"),
                lambda: self.tr("Three minutes: modules, dates, places"),
                "plus",
            ),
            Option(
                SAMPLE,
                lambda: self.tr("Try it with a sample"),
                lambda: self.tr("Invented people; nothing mixes with real data"),
                "sample",
            ),
        ]

    def _centred(self) -> QWidget:
        form = self._form()
        form.setMaximumWidth(self.look.px(560))
        form.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across = row(self.look, "stretch", (form, 100), "stretch", margins=(4, 24))
        return column(self.look, "stretch", across, "stretch")

    def _form(self) -> Box:
        look = self.look
        safe = Line(look, lambda: self.tr("Everything stays on this computer."), 14, 400, "ink2")
        self.promise = Paragraph(
            look,
            lambda: self.tr(
                "Three answers and you can start work. Everything can be changed later."
            ),
            15,
            400,
            "ink2",
        )
        self.welcome = Line(look, lambda: self.tr("Welcome"), 32, 600)
        self._spaces = [column(look) for _ in range(4)]
        self.yours = column(
            look,
            (self._asked(lambda: self.tr("Your language"), self.languages), 1),
            self._spaces[1],
            (self._asked(self._name_words, self.name_field), 1),
        )
        self.titled = column(
            look,
            8,
            self._inset(self._question(lambda: self.tr("What is the programme called?"))),
            self.title_field,
        )
        return column(
            look,
            self._trouble,
            self._inset(self.welcome),
            self._inset(self.promise),
            self._spaces[0],
            self.yours,
            self.recent_place,
            self._spaces[2],
            self._inset(self._question(lambda: self.tr("What would you like to do?"))),
            self.choices,
            self.titled,
            self._spaces[3],
            row(look, self.button, "stretch", Glyph(look, "lock", 16, "ink3"), safe),
        )

    def _inset(self, line: QWidget) -> Box:
        """Words stand on the line of the frames under them, which keep room for their ring."""
        return row(self.look, line, margins=(0, RING))

    def refresh(self) -> None:
        """Where there is little height, spaces go first."""
        super().refresh()
        begins = self.choices.value == NEW
        tight = self.look.compact or self.recent_place.flow.count() > 0
        self.choices.tight = tight
        self.choices.updateGeometry()
        self.promise.setVisible(not tight and not begins)
        self.titled.setVisible(begins)
        for space, tall in zip(self._spaces, (18, 14, 14, 18), strict=True):
            space.setFixedHeight(self.look.px(4 if tight else tall))
        ways = QBoxLayout.Direction
        self.yours.flow.setDirection(ways.LeftToRight if self._beside else ways.TopToBottom)
        self._spaces[1].setFixedWidth(self.look.px(10 if self._beside else 0))
        self.welcome.setFixedHeight(self.look.px(38 if self._beside else 46))

    @property
    def _beside(self) -> bool:
        """Whether language and name share a line: whoever was here before has answered both."""
        return self.look.compact and self.recent_place.flow.count() > 0

    def _name_words(self) -> str:
        if self._beside:
            return self.tr("Your name")
        return self.tr("Your name, to know who noted what")

    def _asked(self, words: Words, answer: QWidget) -> Box:
        return column(self.look, self._inset(self._question(words)), answer)

    def _question(self, words: Words) -> Line:
        return Line(self.look, words, 15, 600, height=30)

    def offer(self, recent: QWidget) -> None:
        """What was opened here before, above the questions that lead elsewhere."""
        self.recent_place.add(8, self._inset(recent))
        self.refresh()

    def say(self, sentence: str, *actions: QWidget, tone: str = "look") -> None:
        """Tell what happened, such as why a file could not be opened, above the questions."""
        self._trouble.clear()
        self._trouble.add(Banner(self.look, tone, sentence, actions=actions), 14)

    def choose(self, choice: str) -> None:
        """Propose one of the choices."""
        self.choices.choose(choice)
        self._chose(choice)

    def begin(self) -> None:
        """The keyboard goes to the first thing that is still open."""
        named = bool(self.name_field.text().strip())
        (self.choices if named else self.name_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Go to work with these answers."""
        name = " ".join(self.name_field.text().split())
        if not name:
            self.name_field.complain(lambda: self.tr("A first name is enough."))
            self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name_field.complain(None)
        title = " ".join(self.title_field.text().split())
        if self.choices.value == NEW and not title:
            if self.title_field.line.hasFocus():
                self.title_field.complain(lambda: self.tr("A place and a year are enough."))
            self.title_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.ready.emit(str(self.choices.value), name, title)

    def _verb(self) -> str:
        if self.choices.value == OPEN:
            return self.tr("Choose the file")
        if self.choices.value == NEW:
            return self.tr("Start")
        return self.tr("Try it")

    def _chose(self, _: object) -> None:
        self.refresh()
        self.button.refresh()

    def _speak(self, code: object) -> None:
        self.look.set_language(str(code))
        self._name_all()
        self.language_chosen.emit(str(code))

    def _name_all(self) -> None:
        name = self.tr("Your name, to know who noted what")
        self.name_field.editor.setAccessibleName(name)
        self.title_field.editor.setAccessibleName(self.tr("What is the programme called?"))
        self.languages.call(self.tr("Your language"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down choose from the name already; Enter on a choice goes to work."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = Qt.Key
            if watched is self.name_field.line and event.key() in (keys.Key_Up, keys.Key_Down):
                step = 1 if event.key() == keys.Key_Down else -1
                self.choices.take(max(0, self.choices.place + step))
                return True
            if watched is self.choices and event.key() in (keys.Key_Return, keys.Key_Enter):
                self.finish()
                return True
        return super().eventFilter(watched, event)
