"""The overview's page: its home, the merge before it is made, and what waits for a decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...errors import DialogueError
from ...paths import safe_stem
from ..desk import Desk
from ..keeping.sticks import Place, places
from ..look import Look
from ..operations import deciding, files, merging, overview, records
from ..page import Page
from .deciding.begun import begun_value
from .deciding.settle import Settle
from .handing.hand_in import HandIn
from .handing.hand_over import HandOver
from .home.home import Home
from .home.missing import Missing
from .merging.preview import Preview
from .safety.safety import Safety
from .safety.way_back import WayBack

if TYPE_CHECKING:
    from ...exchange.merging import MergeReport
    from ...verbs.expecting import Board
    from ...workspace import Receipt, Workspace

_TWINS_AFTER = 1200
"""Milliseconds of quiet before twins are counted: it may take a while, and others come first."""
_LOOK_AGAIN = 2000
"""Milliseconds: a stick that is plugged in is soon seen."""
_MANY = 1500
"""People: among more, twins are looked for when somebody asks."""
_HELP = {
    **dict.fromkeys(("preview", "settle"), "merging"),
    **dict.fromkeys(("hand-over", "hand-in"), "handing"),
    **dict.fromkeys(("safety", "way-back"), "safety"),
}
"""A screen -> the topic that explains it, where that is not the overview."""


class OverviewPage(Page):
    """All of it in one place; Esc and back lead home."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Overview")
        self.help = "overview"
        led = (
            ("Ctrl E", "hand-over", lambda: self.tr("Hand over what was done here")),
            ("Ctrl Shift E", "prepare-laptops",
             lambda: self.tr("Prepare the laptops: one file for all")),
            ("Ctrl Shift O", "hand-in", lambda: self.tr("Who handed in, and who did not")),
            ("Ctrl B", "backups", lambda: self.tr("Backups, merges, and a check of this file")),
        )  # fmt: skip
        self.keys = self._keys = [(keys, words) for keys, _, words in led]
        for keys, name, _ in led:
            shortcut = QShortcut(QKeySequence(keys.replace(" ", "+")), self)
            shortcut.activated.connect(partial(self._lead, name, None))
        self._unread = {"home"}
        self._twins_stale = True
        self._paths: list[Path] = []
        self.home, self.preview, self.settle = Home(look), Preview(look), Settle(look)
        self.hand_over, self.hand_in = HandOver(look), HandIn(look)
        self.safety, self.way_back = Safety(look, desk), WayBack(look, desk)
        self.missing = Missing(look, desk)
        self.ways = {
            "overview": self.home, "decide": self.settle, "leaving": self.hand_over,
            "hand-in": self.hand_in, "backups": self.safety,
        }  # fmt: skip
        self.find_places = places
        self.arranged = {"decide": self.settle.border}
        self.unkept = begun_value(desk, self.settle, self.go_decide)
        self._screens = QStackedWidget()
        for screen in (
            self.home, self.preview, self.settle, self.hand_over, self.hand_in, self.safety,
            self.way_back,
        ):  # fmt: skip
            self._screens.addWidget(screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._screens)
        self._quiet = QTimer(self, singleShot=True, interval=_TWINS_AFTER)
        self._again = QTimer(self, interval=_LOOK_AGAIN)
        self._connect()

    def _connect(self) -> None:
        self._screens.currentChanged.connect(self._list_keys)
        self._again.timeout.connect(self._look_again)
        self._quiet.timeout.connect(self._count_twins)
        self.home.asked.connect(self._lead)
        self.home.deciding.add(self.missing)
        self.missing.told.connect(lambda words: self.tell(words, self._undo))
        self.preview.agreed.connect(self.merge)
        self.preview.left.connect(self.go_home)
        self.preview.told.connect(self.tell)
        self.preview.fewer.connect(self._without)
        self.preview.wanted.connect(lambda job, then: self.desk.run(job, then, owner=self))
        self.settle.left.connect(self.go_home)
        self.settle.undo_merge.connect(self.ask_undo)
        self.settle.question.kept.connect(self._keep)
        self.settle.decided.connect(self._decide)
        self.settle.wanted.connect(lambda job, then: self.desk.run(job, then, owner=self))
        self.hand_over.left.connect(self.go_home)
        self.hand_over.wanted.connect(self._hand_over)
        self.hand_over.elsewhere.connect(partial(self.asked.emit, "hand-over", None))
        self.hand_in.left.connect(self.go_home)
        self.hand_in.told.connect(self.tell)
        self.hand_in.expected.connect(self._expect)
        self.hand_in.opened.connect(self.asked)
        self.hand_in.received.connect(partial(self.asked.emit, "received"))
        self.hand_in.choose.connect(partial(self.asked.emit, "choose-files", None))

        self.safety.left.connect(self.go_home)
        self.safety.told.connect(self.tell)
        self.safety.opened.connect(self._go_past)
        self.safety.decided.connect(self._decide)
        self.safety.elsewhere.connect(partial(self.asked.emit, "second-place", None))
        self.way_back.left.connect(self.go_home)
        self.way_back.undone.connect(self._undone)
        self.way_back.wanted.connect(self.asked)

    @property
    def screen_name(self) -> str:
        """Which of the screens is shown."""
        names = ("home", "preview", "settle", "hand-over", "hand-in", "safety", "way-back")
        return names[self._screens.currentIndex()]

    def shown(self) -> None:
        self._read_screen()
        self._screens.currentWidget().begin()  # type: ignore[union-attr]

    def _list_keys(self) -> None:
        """F1 tells the keys of the screen that is shown as well, help is about it; what is said
        stands beside its buttons."""
        self.help = _HELP.get(self.screen_name, "overview")
        self.keys = [*self._keys, *getattr(self._screens.currentWidget(), "keys", ())]
        self.says_trailing = self._screens.currentWidget() is self.settle

    def go(self, name: str, subject: Any) -> None:
        if name == "merge":
            self.look_into(subject)
        elif name == "decide":
            self.go_decide(str(subject or ""))
        elif name == "leaving":
            self.go_hand_over()
        elif name == "hand-in":
            self.go_hand_in(taking=subject == "taking")
        elif name == "backups":
            self.go_safety()
        else:
            self.go_home()

    def _lead(self, name: str, subject: Any) -> None:
        """What the home leads to: some of it is here, the rest is for the window."""
        if name in ("merge", "decide", "hand-in", "backups"):
            self.go(name, subject)
        elif name == "hand-over":
            self.go_hand_over()
        else:
            self.asked.emit(name, subject)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        self._unread = {"home", "settle", "safety"}
        self._twins_stale = self._twins_stale or bool({"*", "participant", "pair"} & set(nouns))
        if self.isVisible():
            self._read_screen()

    def _read_screen(self) -> None:
        """What is shown is read again if it may have changed; sticks and days do so unasked."""
        name = self.screen_name
        if name == "home":
            self._read()
        elif name == "hand-over":
            self._look_again()
        elif name == "hand-in":
            self._read_board()
        elif name in self._unread:
            self._unread.discard(name)
            (self.safety.read if name == "safety" else self._read_decisions)()

    # Home

    def go_home(self) -> None:
        """Back to the overview itself."""
        self._screens.setCurrentWidget(self.home)
        self._read()
        self.home.begin()

    def _read(self) -> None:
        if "home" in self._unread:
            self._unread.discard("home")
            self.desk.run(overview.read(dt.datetime.now()), self._show, owner=self)

    def _show(self, situation: overview.Situation) -> None:
        first = self.home.situation is None
        self.home.show_situation(situation)
        self.desk.run(deciding.count_kinds(), self.home.deciding.show_kinds, owner=self)
        self.missing.read()
        if situation.standing.sample:
            self.desk.run(files.waiting_of_sample(), self.home.arrived.show_paths, owner=self)
        if first and self.isVisible() and self.screen_name == "home":
            self.home.begin()
        if situation.people > _MANY:
            self.home.deciding.offer_twins()
        elif self._twins_stale:
            self._quiet.start()

    def _count_twins(self) -> None:
        if self.isVisible() and self._twins_stale and self.desk.is_open:
            self._twins_stale = False
            self.desk.run(overview.count_twins(), self._show_twins, owner=self)

    def _show_twins(self, count: int) -> None:
        self.home.deciding.show_twins(count)
        self.asked.emit("twins", count)

    # Handing over, and in

    def go_hand_over(self) -> None:
        """Show where an export may go, and how the file stands to others."""

        def show(leaving: files.Leaving) -> None:
            self.hand_over.show_leaving(leaving)
            self._screens.setCurrentWidget(self.hand_over)
            self.hand_over.begin()
            self._again.start()

        self.desk.run(files.leaving(self.find_places), show, owner=self)

    def _look_again(self) -> None:
        """Sticks come and go while somebody looks."""
        if self.screen_name != "hand-over":
            self._again.stop()
        elif self.isVisible() and self.desk.idle and self.desk.is_open:
            show = self.hand_over.show_leaving
            self.desk.run(files.leaving(self.find_places), show, owner=self)

    def _hand_over(self, place: Place) -> None:
        leaving = self.hand_over.leaving
        called = leaving.called if leaving else ("", "")
        programme = safe_stem(called[0] or called[1]) or self.tr("Programme")
        parts = programme, safe_stem(self.desk.author), dt.date.today().isoformat()
        stem = " ".join(filter(None, parts))
        writing = files.hand_over_in(place.folder, stem)
        self.desk.run_long(writing, self._handed_over, self.hand_over.failed, self)

    def _handed_over(self, receipt: Receipt) -> None:
        self.hand_over.done(receipt.path.name)
        self.desk.touched.emit({"*": set()})

    def go_hand_in(self, taking: bool = False) -> None:
        """Show who handed in and who did not; ``taking`` when laptops are given the starting file
        right now."""
        self.hand_in.ask_takers(taking)
        self._read_board(go=True)

    def _read_board(self, go: bool = False) -> None:
        def show(found: tuple[Board, tuple[str, str]]) -> None:
            board, called = found
            first, second = called[::-1] if self.look.rtl else called
            self.hand_in.show_board(board, first or second)
            if go:
                self._screens.setCurrentWidget(self.hand_in)
                self.hand_in.begin()

        self.desk.run(overview.hand_in(), show, owner=self)

    def _expect(self, names: list[str], said: dict[str, Any]) -> None:
        def told(_: Any) -> None:
            listed = self.look.language.listed(*names)
            words = self.tr("Expected from now on: {names}")
            if "given_on" in said:
                words = self.tr("Have the starting file since today: {names}")
            elif not said["awaited"]:
                words = self.tr("No longer expected: {names}")
            self.tell(words.format(names=listed), self._undo)

        self.desk.run(overview.expect(names, said), told)

    # Merging

    def look_into(self, paths: Sequence[Path]) -> None:
        """Verify files and show what they would bring; nothing is written."""
        self._paths = list(paths)
        self.desk.run_long(merging.preview(self._paths), self._previewed, owner=self)

    def _without(self, path: Path) -> None:
        """One of the files is left out; it can be had back."""
        before = self._paths
        words = self.tr("Left out: {file}").format(file=f"\u2068{path.name}\u2069")
        self.tell(words, lambda: self.look_into(before))
        left = [each for each in before if each != path]
        if left:
            self.look_into(left)
        else:
            self.go_home()

    def _previewed(self, report: MergeReport) -> None:
        self.preview.show_report(report, self._paths)
        self._screens.setCurrentWidget(self.preview)
        self.preview.begin()

    def merge(self, paths: Sequence[Path]) -> None:
        """Bring the files together."""
        self.desk.run_long(merging.merge(paths), self._merged, owner=self)

    def _merged(self, report: MergeReport) -> None:
        if not any(file.brings for file in report.files):
            self.go_home()
            self.tell(self.tr("Noted as received; nothing was new"))
            return
        words = self.tr("%n file(s) merged", "", sum(file.brings for file in report.files))
        if report.conflicts or report.twins or report.alike:
            self.go_decide()
        else:
            self.go_home()
        self.tell(words, self._undo_at_once)

    def ask_undo(self) -> None:
        """Say what taking the last merge back would do."""
        self._screens.setCurrentWidget(self.way_back)
        self.way_back.ask()

    def _undo_at_once(self) -> None:
        self.way_back.at_once(lambda: self._screens.setCurrentWidget(self.way_back))

    def _undone(self) -> None:
        self.go_home()
        self.tell(self.tr("The merge is undone: the file is as before"))

    # Backups

    def go_safety(self) -> None:
        """The states that were kept, the merges, and a check of this file."""
        self._unread.discard("safety")
        self._screens.setCurrentWidget(self.safety)
        self.safety.enter()

    def _go_past(self, number: int) -> None:
        self._screens.setCurrentWidget(self.way_back)
        self.way_back.tell(number)

    # Deciding

    def go_decide(self, what: str = "") -> None:
        """Show what waits for a decision."""
        self._unread.discard("settle")
        self._screens.setCurrentWidget(self.settle)
        self._read_decisions(what)

    def _read_decisions(self, what: str = "") -> None:
        def show(decisions: merging.Decisions) -> None:
            self.settle.show_decisions(decisions, what)
            if decisions.pairings is not None:
                self.asked.emit("twins", len(decisions.pairings))
            if self.isVisible():
                self.settle.begin()

        def ask_twins(known: merging.Decisions) -> None:
            show(known)

            def found(twins: list[merging.Pairing]) -> None:
                show(replace(known, pairings=twins))

            self.desk.run(merging.pairings(), found, owner=self)

        self.desk.run(merging.decisions(), ask_twins, owner=self)

    def _keep(self, question: merging.Question, value: Any) -> None:
        job = deciding.settle(question.conflict, value)
        self.desk.run(job, self._decided, self._does_not_fit)

    def _does_not_fit(self, error: DialogueError) -> None:
        sentence = error.sentence(self.look.language.code)
        if self.settle.question.own.isVisible():
            self.settle.question.complain(sentence)
        else:
            self.alert.emit(sentence)

    def _decided(self, _: Any) -> None:
        self.tell(self.tr("Decided; every laptop will see it"), self._undo)

    def _decide(self, job: Callable[[Workspace], Any], words: str) -> None:
        self.desk.run(job, lambda _: self.tell(words, self._undo), owner=self)

    def _undo(self) -> None:
        self.desk.run(records.undo())
