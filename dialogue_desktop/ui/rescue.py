"""A file that opens no more: made whole from its journal, or put back to the newest sound state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from .look import isolate

if TYPE_CHECKING:
    from .desk import Desk
    from .look import Look

DAMAGED = {"damaged", "cut", "not_ours", "not_found"}
"""What keeps a file from being opened that was opened before."""


class Rescue:
    """Looks for a way, asks, goes it, and calls ``then`` where the file is whole again."""

    def __init__(
        self, look: Look, desk: Desk, window: QWidget, path: Path, then: Callable[[Path], None]
    ) -> None:
        self.look, self.desk, self.window, self.path, self.then = look, desk, window, path, then

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("Rescue", words)

    def offer(self) -> None:
        """Ask, if there is anything to offer; the reason was said already."""
        path = self.path

        def find() -> tuple[Any]:
            from ..verbs.keeping import rescue

            return (rescue(path),)

        self.desk.glance(find, lambda found: self._ask(found[0]))

    def _ask(self, backup: Any) -> None:
        from .parts import Question

        name = isolate(self.path.name)
        if backup is None:
            body = self.tr("It can be made whole from its journal: nothing that was noted is lost.")
            verb = self.tr("Repair it")
        else:
            body = self.tr("The newest sound state was kept on {moment}.").format(
                moment=isolate(self._moment(backup.at))
            )
            verb = self.tr("Open that state")
        kept = self.tr("The file as it is is kept beside it.")
        question = Question(
            self.look,
            self.tr("{file} is damaged").format(file=name),
            f"{body} {kept}",
            verb,
            self.tr("Leave it"),
            parent=self.window,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(lambda: self._go(backup))
        question.open()

    def _go(self, backup: Any) -> None:
        path = self.path

        def work() -> None:
            from ..verbs.keeping import mend, put_back

            now = dt.datetime.now(dt.UTC)
            if backup is None:
                mend(path, now)
            else:
                put_back(path, backup.path, now)

        self.desk.glance(work, lambda _: self.then(path))

    def _moment(self, at: dt.datetime) -> str:
        local, language = at.astimezone(), self.look.language
        return language.listed(language.date(local.date(), "date"), language.time(local))
