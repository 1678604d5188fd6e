"""What others’ work lacks, and what a person can say of it: by the keyboard, after a question."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.ui.parts import Question
from tests.ui.office import Office


def answer(office: Office, key: Qt.Key) -> str:
    """Press the line's button, answer the question with one key; what it was."""
    (button,) = office.page.missing.buttons
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    question = office.page.missing.findChild(Question)
    assert question is not None
    title = question.windowTitle()
    QTest.keyClick(question, key)
    office.idle()
    return title


def later(office: Office) -> Path:
    """Amina's second export, which goes on from a first that nobody hands over."""
    path, out = office.folder / "Amina.dialogue", office.folder / "Amina 2.dialogue"
    path.write_bytes(office.pack.read_bytes())
    with Workspace.open(path, "Amina") as ws:
        ws.edit(office.naima, commune="Sefrou")
        first = ws.export(office.folder / "Amina 1.dialogue")
        ws.edit(office.naima, function="Maire")
        ws.export(out, since=first)
    return out


def test_a_missing_export_is_named_and_can_be_given_up(office: Office) -> None:
    office.read(lambda ws: ws.merge([later(office)]))
    office.idle()
    missing = office.page.missing
    assert missing.isVisible()
    (awaited,) = missing.unsettled.awaited
    assert (awaited.author, awaited.waiting) == ("Amina", 1)
    assert "Amina" in answer(office, Qt.Key.Key_Escape)
    assert len(missing.buttons) == 1
    answer(office, Qt.Key.Key_Return)
    assert not missing.isVisible() and office.said == ["Cet export n’est plus attendu"]
    shown = office.read(lambda ws: ws.get(Participant, office.naima))
    assert (shown.function, shown.commune) == ("Maire", None)
    office.page._undo()
    office.idle()
    assert missing.isVisible() and missing.unsettled.awaited[0].waiting == 0


def test_a_wrong_clock_is_put_right_by_the_day_it_came(office: Office) -> None:
    path, out = office.folder / "Driss.dialogue", office.folder / "Driss export.dialogue"
    path.write_bytes(office.pack.read_bytes())
    long_ago = dt.datetime(2001, 1, 3, 9, tzinfo=dt.UTC)
    with Workspace.open(path, "Driss", clock=lambda: long_ago) as ws:
        ws.edit(office.naima, commune="Azrou")
        ws.export(out)
    office.read(lambda ws: ws.merge([out]))
    office.idle()
    missing = office.page.missing
    assert [clock.author for clock in missing.unsettled.clocks] == ["Driss"]
    assert "Driss" in answer(office, Qt.Key.Key_Return)
    assert not missing.isVisible()
    history = office.read(lambda ws: ws.history(office.naima))
    (entry,) = [entry for entry in history if entry.author == "Driss"]
    assert entry.at.date() == dt.datetime.now(dt.UTC).date()
