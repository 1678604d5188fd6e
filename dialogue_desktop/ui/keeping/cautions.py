"""What a person should know of where their work is, said as a file is opened and not again soon:
that it is nowhere else, that its folder is another computer's, that it lives on a stick."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from ..look import isolate
from .second import AWAY
from .sticks import is_lent, stick_of

if TYPE_CHECKING:
    from ...workspace import Standing
    from ..shell.main import Main
    from ..shell.window import Window


class Cautions(QObject):
    """One line over the page at most, at most once a day, never while somebody types, and none
    for the sample."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._heard: Main | None = None
        self._due = self._is_told = False
        self.place_of: Callable[[Path], str] = _place_of
        window.opening.opened.connect(self._opened)

    def _opened(self, path: Path) -> None:
        main = self.window.main
        if self._heard is not main:
            self._heard = main
            main.trust.stood.connect(self._stood)
        self._due, self._is_told = True, False
        self.window.desk.glance(lambda: self.place_of(path), lambda kind: self._placed(path, kind))

    # Where the file is

    def _placed(self, path: Path, kind: str) -> None:
        """Said once of each file: whoever goes on working there knows it by then."""
        settings = self.window.settings
        entry = next((each for each in settings.recent if each["path"] == str(path)), None)
        if not kind or self.window.path != path or (entry and entry.get("told") == kind):
            return
        if entry is not None:
            entry["told"] = kind
            settings.save()
        self.window.main.alert(self._words_of(kind))

    def _words_of(self, kind: str) -> str:
        if kind == "lent":
            return self.tr(
                "This programme is in a folder of the network. Where the network stops, so does"
                " the saving, and two computers must not open it at once. Better copy it to this"
                " computer, and hand it over."
            )
        return self.tr(
            "This programme is on a stick. A copy of each backup is kept on this computer. Do not"
            " pull the stick out before the program is closed."
        )

    # Whether it is anywhere else

    def _stood(self, standing: Standing) -> None:
        late = self.window.main.foot.late
        if self._is_told and not late:  # it was handed over, or its stick was plugged in
            self._answer()
        if not self._due:
            return
        self._due = False
        today = dt.date.today().isoformat()
        if late and self.window.settings.reminded != today and self._may_speak():
            self.window.settings.reminded = today
            self.window.settings.save()
            self._remind(late)

    def _may_speak(self) -> bool:
        """Nobody types, and nothing else is said over the page."""
        main, focus = self.window.main, QApplication.focusWidget()
        typed = ""
        if isinstance(focus, QLineEdit):
            typed = focus.text()
        elif isinstance(focus, QPlainTextEdit):
            typed = focus.toPlainText()
        return not typed and main.offers.isHidden() and main.banners.isHidden()

    def _remind(self, days: int) -> None:
        from ..parts import Button

        main, look = self.window.main, self.window.look
        now = Button(look, lambda: self.tr("Hand over on a stick"), "soft", height=36, size=14)
        later = Button(look, lambda: self.tr("Later"), "plain", height=36, size=14)
        now.clicked.connect(self._hand_over)
        later.clicked.connect(self._answer)
        main.offer(lambda: self._words(days), now, later, tone="look", icon="warning")
        self._is_told = True

    def _words(self, days: int) -> str:
        words = self.tr("What was noted is only on this computer for %n day(s).", "", days)
        seen = self.window.keeping.second.seen
        if seen.state == AWAY:
            more = self.tr("Plug in {name}: the copy is made automatically.")
            return f"{words} {more.format(name=isolate(seen.name))}"
        return words

    def _hand_over(self) -> None:
        self._answer()
        self.window.main.go("leaving")

    def _answer(self) -> None:
        self._is_told = False
        self.window.main.settle_offer()


def _place_of(path: Path) -> str:
    """``lent`` by another computer, ``stick``, or blank where a file is at home."""
    if is_lent(path):
        return "lent"
    return "stick" if stick_of(path) else ""
