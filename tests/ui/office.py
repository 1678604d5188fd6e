"""A coordinator's overview over a real file, and laptops that went to the field with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Participant, Slot, Workspace
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.overview.page import OverviewPage


class Office:
    """A coordinator's overview, and laptops that took the coordinator's pack to the field."""

    def __init__(self, folder: Path, look: Look, qtbot: Any) -> None:
        self.folder, self.qtbot = folder, qtbot
        self.file, self.pack = folder / "fes.dialogue", folder / "pack.dialogue"
        with Workspace.create(self.file, "Karima", "Fès-Meknès 2022") as ws:
            self.naima = ws.add(Participant(name="Naïma Ouarghi", phone="0612483070")).id
            slot = ws.add(Slot(date=dt.date(2021, 12, 10), half="am"))
            self.mark = Attendance(participant_id=self.naima, slot_id=slot.id)
            ws.export(self.pack)
        self.desk = Desk("Karima")
        self.desk.open(lambda: Workspace.open(self.file, "Karima"))
        self.page = OverviewPage(look, self.desk)
        self.desk.touched.connect(self.page.touched)
        self.said: list[str] = []
        self.undos: list[Any] = []
        self.page.notice.connect(self._hear)
        self.page.resize(1266, 734)

    def _hear(self, words: str, undo: Any) -> None:
        self.said.append(words)
        self.undos.append(undo)

    def laptop(self, author: str, job: Any) -> Path:
        """What a laptop hands over after a day in the field."""
        path, out = self.folder / f"{author}.dialogue", self.folder / f"{author} export.dialogue"
        path.write_bytes(self.pack.read_bytes())
        with Workspace.open(path, author) as ws:
            job(ws)
            ws.export(out)
        return out

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.idle)

    def until(self, screen: str) -> None:
        self.qtbot.waitUntil(lambda: self.page.screen_name == screen)
        self.idle()

    def read(self, job: Any) -> Any:
        answers: list[Any] = []
        self.desk.run(job, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


@pytest.fixture
def office(qapp: QApplication, qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    look = Look(qapp, "fr", "light")
    office = Office(tmp_path, look, qtbot)
    qtbot.addWidget(office.page)
    with qtbot.waitActive(office.page):
        office.page.show()
    office.page.shown()
    office.idle()
    yield office
    office.desk.close()
    look.retire()
