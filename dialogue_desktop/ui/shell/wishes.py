"""What the pages ask of the window: what none of them can do alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ...paths import SUFFIX, safe_stem
from ..desk import unsaid
from ..operations import files

if TYPE_CHECKING:
    from .window import Window

LISTS = {".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt"}
"""What is brought with these endings is a list of people; anything else someone handed over."""
BROUGHT = LISTS | {".zip"}
"""What is no programme, and is brought into one."""


class Wishes(QObject):
    """Does what a page asks for by name, with what it gives along."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.desk = window, window.desk
        self._done_by: dict[str, Callable[[Any], None]] = {
            "choose-files": lambda _: self.receive(window.asking.received(window)),
            "received": lambda paths: self.receive(list(paths)),
            "hand-over": lambda _: self._as_called(self.hand_over),
            "prepare-laptops": lambda _: self._as_called(self.prepare_laptops),
            "open-other": lambda _: window.opening.open_other(),
            "close-file": lambda _: window.opening.leave(),
            "remove-sample": lambda _: window.opening.remove_sample(),
            "help": lambda _: self.show_keys(),
            "twins": lambda count: window.main.trust.show_waiting(twins=int(count)),
            "open-file": window.open_file,
            "seek-file": lambda _: window.opening.open_other(),
            "put-back": lambda path: window.opening.put_back(path),
            "forget-file": self._forget_file,
            "second-place": lambda _: self._choose_second(),
            "theme": self._keep_theme,
            "author": self._seat,
        }

    def do(self, name: str, subject: Any) -> None:
        """What is not known here was asked of nobody."""
        if name in self._done_by:
            self._done_by[name](subject)

    def receive(self, paths: list[Path]) -> None:
        """Files dropped or chosen: lists of people are imported, the rest is merged."""
        if not paths:
            return
        lists = [path for path in paths if path.suffix.lower() in LISTS]
        if lists and len(lists) == len(paths):
            self.window.main.go("import", lists[0])
        else:
            self.window.main.go("merge", paths)

    def _forget_file(self, path: Path) -> None:
        """A programme leaves the list of recent ones."""
        self.window.settings.forget_file(path)
        self.window.settings.save()

    def _choose_second(self) -> None:
        """A folder is wanted for the second copies."""
        folder = self.window.asking.place(self.window)
        if folder is not None and self.desk.second is not None:
            self.desk.second.turn_on(folder)

    def _keep_theme(self, theme: Any) -> None:
        """Blank: as the system has it, today and whenever it changes."""
        self.window.settings.theme = str(theme)
        self.window.settings.save()

    def _seat(self, name: Any) -> None:
        """Somebody else is at the keyboard."""
        self.window.settings.name = self.desk.author = str(name)
        self.window.settings.save()

    def _as_called(self, then: Callable[[tuple[str, str]], None]) -> None:
        self.desk.run(files.called(), then, unsaid)

    def hand_over(self, called: tuple[str, str]) -> None:
        """What was done here goes to others: it is called as the programme, who, and when."""
        sentence = self.tr("Handed over and read back: {file}. You may remove the stick.")
        self._export(called, sentence, self.desk.author, dt.date.today().isoformat())

    def prepare_laptops(self, called: tuple[str, str]) -> None:
        """The same file on its way to the field. It is called as the programme alone: by that
        name a laptop knows it again when another follows."""
        sentence = self.tr(
            "{file} is ready in {folder}, and read back. Open it on each laptop: it is copied"
            " there, and whoever sits there is asked their name."
        )
        main = self.window.main
        self._export(called, sentence, then=lambda: main.go("hand-in", "taking"))

    def _export(
        self,
        called: tuple[str, str],
        sentence: str,
        *more: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Ask where to, write, verify, say so. Files are called in one script, whatever the
        language of whoever writes them."""
        programme = safe_stem(called[0] or called[1]) or self.tr("Programme")
        stems = programme, *(safe_stem(part) for part in more)
        path = self.window.asking.hand_over(self.window, " ".join(filter(None, stems)) + SUFFIX)
        if path is None:
            return

        def written(_: Any) -> None:
            if then is not None:
                then()
            named, folder = f"\u2068{path.name}\u2069", f"\u2068{path.parent}\u2069"
            self.window.main.alert(sentence.format(file=named, folder=folder), "good")
            self.desk.touched.emit({"*": set()})

        self.desk.run_long(files.hand_over(path), written, owner=self)

    def show_keys(self) -> None:
        """F1: the keys of the window."""
        from ..help.keys import KeySheet

        main = self.window.main
        page = main.stack.page(main.stack.current) if main.stack.current else None
        sheet = KeySheet(self.window.look, self.window, page)
        sheet.explained.connect(main.explain)
        sheet.open()
