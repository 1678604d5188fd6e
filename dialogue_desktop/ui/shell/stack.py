"""The pages of the window, each imported and built when it is first opened, or shortly before."""

from __future__ import annotations

import importlib
import sys
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..desk import Desk
from ..look import Look
from ..look.page_look import PageLook
from ..page import Page

_ROOMS = __package__.rpartition(".")[0]

PAGES = {
    "overview": ("overview.page", "OverviewPage"),
    "participants": ("participants.page", "ParticipantsPage"),
    "attendance": ("attendance.page", "AttendancePage"),
    "session": ("session.page", "SessionPage"),
    "synthesis": ("synthesis.page", "SynthesisPage"),
    "commitments": ("synthesis.following", "FollowingPage"),
    "setup": ("setup.page", "SetupPage"),
    "campaign": ("campaign.page", "CampaignPage"),
    "calls": ("campaign.calls", "CallsPage"),
    "scores": ("campaign.scores", "ScoresPage"),
    "papers": ("papers.page", "PapersPage"),
    "preferences": ("shell.preferences", "PreferencesPage"),
    "explain": ("help.page", "HelpPage"),
    "paper": ("papers.preview", "PaperPage"),
}
"""Page -> the module that holds it and its class: a name, so that nothing is imported early."""

TABS = ("overview", "participants", "attendance", "session")

ROUTES = {
    "person": "participants",
    "participant": "participants",
    "import": "participants",
    "slot": "attendance",
    "sign-in": "attendance",
    "proof": "papers",
    "contribution": "session",
    "statement": "synthesis",
    "follow": "commitments",
    "agenda": "setup",
    "merge": "overview",
    "decide": "overview",
    "leaving": "overview",
    "hand-in": "overview",
    "backups": "overview",
}
"""What a page may ask for -> the page that shows it."""


class Stack(QStackedWidget):
    """``asked``, ``notice`` and ``alert`` of every page, passed on; ``opened(name)``,
    ``made(name)`` before one is opened for the first time, and ``prepared()`` when a page that
    nobody opened yet can tell what there is on it."""

    asked = Signal(str, object)
    notice = Signal(str, object)
    alert = Signal(str)
    opened = Signal(str)
    made = Signal(str)
    prepared = Signal()

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.desk = look, desk
        self.current = self.before = ""
        self._pages: dict[str, Page] = {}
        self._waiting: dict[str, Page] = {}
        self._looks: dict[str, PageLook] = {}
        self.addWidget(QWidget())
        desk.touched.connect(self._touched)
        look.changed.connect(self._catch_up)

    def open(self, name: str) -> Page:
        """Show a page; the keyboard goes to it."""
        page = self.page(name)
        if name != self.current:
            if "explain" not in (name, self.current):  # it is no place: one reads, and is back
                self.before = self.current
            self.current = name
        self._catch_up()
        self.setCurrentWidget(page)
        self.opened.emit(name)
        page.shown()
        return page

    def page(self, name: str) -> Page:
        """A page, built when it is first wanted unless it waits already."""
        if name not in self._pages:
            self._pages[name] = page = self._waiting.pop(name, None) or self._build(name)
            self._looks[name].catch_up()
            self.addWidget(page)
            self.made.emit(name)
        return self._pages[name]

    def _build(self, name: str) -> Page:
        module, kind = PAGES[name]
        look = self._looks[name] = PageLook(self.look)
        made: Page = getattr(importlib.import_module(f".{module}", _ROOMS), kind)(look, self.desk)
        made.setParent(self)
        made.hide()
        made.asked.connect(self.asked)
        made.notice.connect(self.notice)
        made.alert.connect(self.alert)
        return made

    def built(self) -> dict[str, Page]:
        """The pages that were opened already, by name."""
        return dict(self._pages)

    def known(self) -> dict[str, Page]:
        """The pages that can tell what there is on them: those that wait to be opened as well."""
        return {**self._pages, **self._waiting}

    def prepare(self) -> bool:
        """Import the code of one page that was not opened yet, or build it; False when none is
        left. Until it is opened it reads nothing, and nothing is told it."""
        for module, _ in PAGES.values():
            dotted = f"{_ROOMS}.{module}"
            if dotted not in sys.modules:
                importlib.import_module(dotted)
                return True
        for name in PAGES:
            if name not in self._pages and name not in self._waiting:
                self._waiting[name] = self._build(name)
                self.prepared.emit()
                return True
        return False

    def forget(self) -> None:
        """Another file: what the pages held is of no use any more."""
        self.setCurrentIndex(0)
        self.current = self.before = ""
        for page in self.known().values():
            self.removeWidget(page)
            page.deleteLater()
        for look in self._looks.values():
            look.deleteLater()
        self._pages.clear()
        self._waiting.clear()
        self._looks.clear()

    def _catch_up(self) -> None:
        """The page that is seen follows the look at once, each other when it is shown again."""
        if self.current in self._looks:
            self._looks[self.current].catch_up()

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        for page in list(self._pages.values()):
            page.touched(nouns)
