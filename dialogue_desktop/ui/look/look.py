"""The look that every part is given: theme, language, text size, colours, type, icons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from . import tokens
from .fonts import make_font
from .icons import Icons
from .language import Language, Translators, is_arabic


class Look(QObject):
    """How everything looks and speaks now; ``changed`` is emitted when any of it changes.

    Passed to every part, never global. Sizes are given in the pixels of the design and
    multiplied here for large text.
    """

    changed = Signal()
    translated = Signal()
    """Then also this, where the language is another one: what was put into words is said anew."""

    def __init__(
        self,
        app: QApplication,
        language: str = "fr",
        theme: str | None = None,
        text_size: float = 1.0,
    ) -> None:
        super().__init__()
        self._app = app
        self._translators: Translators | None = Translators(app)
        self.icons = Icons()
        self.language = Language(language)
        self.theme = theme or self._system_theme()
        self.follows_system = theme is None
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.text_size = text_size
        self.compact = False
        self.own_tiles: dict[str, object] = {}
        self.own_words: dict[str, str] = {}
        self.proofreader: Callable[..., Any] | None = None
        """Is told of every text that lettering paints, when somebody reads what is painted."""
        self._reset()
        self._translators.speak(self.language)
        app.setLayoutDirection(self.language.direction)
        if app.property("dressed") != "fusion":
            app.setStyle("Fusion")
            app.setProperty("dressed", "fusion")
        self._dress()

    @property
    def rtl(self) -> bool:
        """Whether the interface reads from right to left."""
        return self.language.rtl

    @property
    def dark(self) -> bool:
        return self.theme == "dark"

    def color(self, name: str, alpha: float | None = None) -> QColor:
        """A colour by the name it has in the design, or any colour by its hex."""
        color = QColor(self._colors.get(name, name))
        if alpha is not None:
            color.setAlphaF(alpha)
        return color

    def px(self, pixels: float) -> int:
        """A length of the design in this text size."""
        return round(pixels * self.text_size)

    def font(self, size: float, weight: int = 400, face: str = "ui", text: str = "") -> QFont:
        """The font of a text, in design pixels; ``face`` is ``ui`` or ``voice``."""
        key = (size, weight, face, not text.isascii() and is_arabic(text))
        if key not in self._fonts:
            self._fonts[key] = make_font(size * self.text_size, weight, face, text)
        return self._fonts[key]

    def icon(
        self, p: QPainter, name: str, rect: QRectF, color: str = "ink2", stroke: float = 1.75
    ) -> None:
        """Draw an icon in a colour of the design."""
        self.icons.draw(p, name, rect, self.color(color), self.rtl, stroke)

    def set_theme(self, theme: str) -> None:
        """``light`` or ``dark``, at once; blank as the system has it, and whenever it changes."""
        self.follows_system = not theme
        self.set(theme=theme or self._system_theme())

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self.follows_system:
            self.set(theme=_theme_of(scheme))

    def set_language(self, code: str) -> None:
        """``fr``, ``ar`` or ``en``, at once; open forms keep what they hold."""
        self.set(language=code)

    def set_text_size(self, factor: float) -> None:
        """1, 1.15 or 1.3."""
        self.set(text_size=factor)

    def set(
        self,
        theme: str | None = None,
        language: str | None = None,
        text_size: float | None = None,
        compact: bool | None = None,
    ) -> None:
        """Change several at once and tell everyone once."""
        before = (self.theme, self.language.code, self.text_size, self.compact)
        self.theme = theme or self.theme
        self.text_size = text_size or self.text_size
        self.compact = self.compact if compact is None else compact
        speaks = language not in (None, self.language.code)
        if speaks:
            self.language = Language(str(language))
        if before == (self.theme, self.language.code, self.text_size, self.compact):
            return
        self._reset()
        if self._translators is not None:
            if speaks:
                self._translators.speak(self.language)
                self._app.setLayoutDirection(self.language.direction)
            self._dress()
        self.changed.emit()
        if speaks:
            self.translated.emit()

    def style(self, tiles: dict[str, object], words: dict[str, str]) -> None:
        """What a programme draws and calls its own way: state of a tile -> its style and its
        word. Whoever shows one is told by whoever read them."""
        if (self.own_tiles, self.own_words) != (tiles, words):
            self.own_tiles, self.own_words = tiles, words
            self.tiles.clear()

    def retire(self) -> None:
        """Stop translating: another look takes over, as in the gallery and in tests."""
        if self._translators is not None:
            self._translators.hush()
        self.follows_system = False

    def twin(self, theme: str) -> Look:
        """A second look in one fixed theme that follows this one's language: the projector."""
        twin = Look.__new__(Look)
        QObject.__init__(twin, self)
        twin._app, twin._translators, twin.icons = self._app, None, self.icons
        twin.theme, twin.language = theme, self.language
        twin.text_size, twin.compact = 1.0, False
        twin.follows_system = False
        twin.own_tiles, twin.own_words = self.own_tiles, self.own_words
        twin.proofreader = self.proofreader
        twin._reset()
        self.changed.connect(lambda: twin.set(language=self.language.code))
        return twin

    def _reset(self) -> None:
        self._colors = tokens.DARK if self.theme == "dark" else tokens.LIGHT
        self._fonts: dict[tuple[object, ...], QFont] = {}
        self.layouts: dict[tuple[object, ...], object] = {}
        self.tiles: dict[tuple[object, ...], object] = {}

    def _system_theme(self) -> str:
        return _theme_of(self._app.styleHints().colorScheme())

    def _dress(self) -> None:
        """What Qt draws by itself (menus, tooltips, file dialogs) gets our colours."""
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, name in (
            (roles.Window, "ground"),
            (roles.WindowText, "ink"),
            (roles.Base, "sheet"),
            (roles.AlternateBase, "sunk"),
            (roles.Text, "ink"),
            (roles.PlaceholderText, "ink3"),
            (roles.Button, "sheet"),
            (roles.ButtonText, "ink"),
            (roles.Highlight, "accent_fill"),
            (roles.HighlightedText, "on_accent"),
            (roles.ToolTipBase, "sheet"),
            (roles.ToolTipText, "ink2"),  # and the line around it, which Qt draws in its colour
            (roles.Link, "accent"),
        ):
            palette.setColor(role, self.color(name))
        for role in (roles.Text, roles.WindowText, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("ink3"))
        self._app.setPalette(palette)
        self._app.setFont(self.font(14))
        QToolTip.setFont(self.font(13))


def _theme_of(scheme: Qt.ColorScheme) -> str:
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
