"""A file that opens no more: made whole from its journal, or put back to the newest sound state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from ...errors import DialogueError
from ...paths import data_folder, free_path
from ..look import isolate

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..shell.window import Window

DAMAGED = {"damaged", "cut", "not_ours", "not_found"}
"""What keeps a file from being opened that was opened before."""


class Rescue:
    """Looks for a way, offers it in a line, and calls ``then`` where the file is whole again."""

    def __init__(
        self, look: Look, desk: Desk, window: Window, path: Path, then: Callable[[Path], None]
    ) -> None:
        self.look, self.desk, self.window, self.path, self.then = look, desk, window, path, then

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("Rescue", words)

    def offer(self) -> None:
        """Say what there is to do, if there is anything, where the reason was just said."""
        path, second = self.path, self.desk.second

        def find() -> tuple[Any, bool]:
            from ...verbs.keeping import rescue

            copies = second.copies(path) if second is not None else []
            return rescue(path, copies=copies), path.exists()

        self.desk.glance(find, lambda found: self._ask(*found))

    def _ask(self, backup: Any, here: bool = True) -> None:
        from ..parts import Button

        name = isolate(self.path.name)
        title = self.tr("{file} is damaged") if here else self.tr("{file} is not there any more")
        if backup is None:
            body = self.tr("It can be rebuilt from its journal: nothing that was noted is lost.")
            verb = self.tr("Repair it")
        else:
            body = self.tr("The newest sound state was kept on {moment}.").format(
                moment=isolate(self._moment(backup.at))
            )
            verb = self.tr("Open that state")
        kept = self.tr("The file as it is is kept beside it.")
        button = Button(self.look, verb, "soft", height=36, size=14)
        button.clicked.connect(lambda: self._go(backup))
        what = title.format(file=name)
        self.window.tell(f"{what}. {body} {kept}" if here else f"{what}. {body}", [button])
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, backup: Any) -> None:
        path = self.path
        if not path.parent.is_dir():  # it was on a stick that is not here, or its folder was lost
            path = free_path(data_folder(), path.stem)

        def work() -> DialogueError | None:
            from ...verbs.keeping import mend, put_back

            now = dt.datetime.now(dt.UTC)
            try:
                if backup is None:
                    mend(path, now)
                else:
                    put_back(path, backup.path, now)
            except DialogueError as error:
                return error
            return None

        def done(error: DialogueError | None) -> None:
            if error is None:
                self.then(path)
            else:
                self.window.explain(error)

        self.desk.glance(work, done)

    def _moment(self, at: dt.datetime) -> str:
        local, language = at.astimezone(), self.look.language
        return language.listed(language.date(local.date(), "date"), language.time(local))
