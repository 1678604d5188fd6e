"""Which file is open: asked for at the start, given, begun, tried with a sample, left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...paths import SUFFIX, data_folder, free_path, safe_stem
from ..desk import unsaid
from ..keeping.rescue import DAMAGED, Rescue
from ..operations import files
from .wishes import BROUGHT

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ..operations.participants import People
    from .window import Window


class Opening(QObject):
    """Opens and leaves files for the window, which shows what came of it. ``opened(path)``;
    ``left()`` before the file that is open is closed, for whatever reason."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.desk, self.settings = window.desk, window.settings
        self._is_glance = False

    def start(self, file: str | None = None) -> None:
        """Show what there is to show at once; the file is opened after the first paint."""
        window, wanted = self.window, file or self.settings.last_file
        if self.settings.name and wanted:
            self.desk.author = self.settings.name
            window.show_main()
            window.after_paint(lambda: self._begin_with(Path(wanted)))
        else:
            window.show_first()
            if file:
                window.path = Path(file)
            window.after_paint(self.desk.warm)

    def _begin_with(self, path: Path) -> None:
        """What others hand over of the programme one works on is brought into it."""
        last = self.settings.last_file
        own = Path(last)
        if not last or path == own or (data_folder() / path.name).exists():
            self.open_file(path)
        elif path.suffix.lower() in BROUGHT:
            self.open_file(own, [path])
        else:

            def found(belongs: bool) -> None:
                self.open_file(*((own, [path]) if belongs else (path,)))

            self.desk.glance(partial(files.belongs, path, own), found)

    def answered(self, choice: str, name: str, title: str) -> None:
        """The three questions were answered: ``choice`` is open, new or sample. A new file is
        called as its programme, so that it is known again where files are listed."""
        window = self.window
        self.settings.name = self.desk.author = name
        self.settings.language = window.look.language.code
        self.settings.save()
        if choice == "open":
            path = window.path or window.asking.programme(window)
            if path is not None:
                self.open_file(path)
        elif choice == "new":
            path = free_path(data_folder(), safe_stem(title) or self.tr("Programme"))
            new = files.begun(path, title, name)
            self.desk.open(new, lambda _: self._begun(path), self._not_opened)
        else:
            self._sample()

    def _sample(self) -> None:
        name = self.tr("Sample")
        path = data_folder() / f"{name}{SUFFIX}"
        sample = files.sample(path, self.window.look.language.code, self.desk.author)
        self.desk.open(sample, lambda _: self._opened(path), self._not_opened)

    def remove_sample(self) -> None:
        """Throw the sample away; the three questions are there again, and next is real work."""
        window = self.window
        self.end()

        def removed(_: None) -> None:
            self.settings.last_file = ""
            self.settings.save()
            window.show_first()
            if window.first is not None:
                window.first.choose("new")
                said = self.tr("The sample is removed. Chosen again, it is there as it was new.")
                window.first.say(said, tone="good")

        self.desk.run(files.remove_sample(), lambda _: self.desk.leave(removed))
        window.path = None
        window.forget()
        window.entitle()

    def open_file(self, path: Path, brought: Sequence[Path] = ()) -> None:
        """Open a programme, and receive what was ``brought`` along; when it cannot be opened,
        first start says why."""
        window = self.window
        self.end()
        window.forget()
        place = window.whereabouts.last(path)
        if (place.page if place else window.tab) == "participants":
            self._glance(path)

        given = files.Given(path, self.desk.author)

        def opened(_: None) -> None:
            self._opened(given.path)
            window.wishes.receive([*brought, *([path] if given.more else [])])

        def failed(error: DialogueError) -> None:
            self._not_opened(error)
            if error.code in DAMAGED:
                self.put_back(path)

        self.desk.open(given, opened, failed)

    def put_back(self, path: Path) -> None:
        """Offer what can be done for a file that opens no more, or is not there any more."""
        Rescue(self.window.look, self.desk, self.window, path, self.open_file).offer()

    def open_other(self) -> None:
        """Ask which, and open it."""
        path = self.window.asking.programme(self.window)
        if path is not None:
            self.open_file(path)

    def leave(self) -> None:
        """Close the file; the three questions are there again."""
        self.end()
        self.desk.leave(lambda _: self.window.show_first())
        self.window.forget()
        self.window.entitle()

    def end(self) -> None:
        """What is to be kept of a file that is about to be left."""
        if self.desk.is_open:
            self.left.emit()
        self.window.keeping.at_closing()

    def _glance(self, path: Path) -> None:
        """Show the people of a file while the rest of the program is still being imported."""
        from ..operations.participants import Glance
        from ..participants.crowd import counted

        people = Glance(path, self.window.look.rtl, counted)
        self.desk.glance(people.read, self._glanced, self)
        self.desk.glance(people.index)

    def _glanced(self, people: People) -> None:
        page = self.window.main.stack.page("participants")
        page.show_people(people)  # type: ignore[attr-defined]
        self.window.show_main()
        self.window.main.go("participants")
        self._is_glance = True

    def _begun(self, path: Path) -> None:
        """A new programme begins with its set-up."""
        self._opened(path, "setup")

    def _opened(self, path: Path, page: str = "") -> None:
        window = self.window
        window.path = path
        self.settings.last_file = str(path)
        self.settings.save()
        self.desk.run(files.is_sample(), window.main.band.setVisible, unsaid)
        last = window.whereabouts.last(path)
        place = None if page else last
        if not self._is_glance:  # what is shown already is read again and stays in its place
            window.main.reset()
            window.show_main()
            if place is None:
                window.main.go(page or window.tab)
        if place is not None:
            window.main.go(place.name, place.subject)
        self._is_glance = False
        window.opened()
        self.opened.emit(path)

    def _not_opened(self, error: DialogueError) -> None:
        window = self.window
        window.path = None
        self._is_glance = False
        window.forget()
        window.entitle()
        window.show_first(error.sentence(window.look.language.code))
