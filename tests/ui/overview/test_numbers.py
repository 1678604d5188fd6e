"""The merge before anything is written: its numbers, and the records each of them opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import Contribution, Participant, Session
from dialogue_desktop.ui.operations import merged_rows
from dialogue_desktop.ui.overview.merging.opened import More
from dialogue_desktop.ui.overview.merging.parcels import Parcel
from tests.ui.office import Office
from tests.ui.overview.laptops import phones


def looked_into(office: Office, paths: list[Path]) -> Any:
    """The screen that shows what these files would bring."""
    office.page.go("merge", paths)
    office.until("preview")
    return office.page.preview


def said(preview: Any) -> list[list[str]]:
    """The numbers of each line of files."""
    rows = [preview.parcels.rows.row(n) for n in range(preview.parcels.rows.rowCount())]
    lines = [row for row in rows if isinstance(row, Parcel)]
    return [[preview.parcels.numbers.said(number) for number in line.numbers] for line in lines]


def press(widget: Any, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def read(office: Office, preview: Any) -> list[Any]:
    """The records that are shown, once they are read."""
    rows = preview.opened.list.rows
    office.qtbot.waitUntil(lambda: rows.rowCount() > 0)
    return [rows.row(n) for n in range(rows.rowCount())]


def test_numbers_tell_what_each_file_brings_and_all_together(office: Office) -> None:
    def note(ws: Any) -> None:
        session = ws.add(Session(title="Qui décide ?"))
        ws.add(Contribution(session_id=session.id, text="Le souk"))

    preview = looked_into(office, [*phones(office), office.laptop("Driss", note)])
    phone = "Participants, 1 désaccord"
    assert said(preview) == [
        ["Participants, 1 modifiée", phone, "Programme, 1 identique", "1 désaccord"],
        [
            "Participants, 1 modifiée",
            phone,
            "Présences, 1 nouvelle",
            "Programme, 1 identique",
            "1 désaccord",
        ],
        ["Séance, 2 nouvelles", "Programme, 1 identique"],
        [
            "Participants, 1 modifiée",
            phone,
            "Présences, 1 nouvelle",
            "Séance, 2 nouvelles",
            "Programme, 1 identique",
            "1 désaccord",
        ],
    ]


def test_a_number_opens_its_records_by_keyboard_and_esc_leads_back(office: Office) -> None:
    preview = looked_into(office, phones(office))
    before = office.read(lambda ws: ws.fingerprint())
    preview.parcels.setFocus()
    press(preview.parcels, Qt.Key.Key_Return)
    [line] = read(office, preview)
    assert preview.opened.isVisible() and not preview.parcels.isVisible()
    assert preview.opened._title() == "Amina · Participants, 1 modifiée"
    told = preview.opened._said(line)
    assert "Naïma Ouarghi" in told and "06 12 48 30 70" in told and "→" in told
    press(preview.opened.list, Qt.Key.Key_Escape)
    assert preview.parcels.hasFocus() and not preview.opened.isVisible()
    press(preview.parcels, Qt.Key.Key_Right, Qt.Key.Key_Return)
    [line] = read(office, preview)
    assert " ou " in preview.opened._said(line)
    press(preview.opened.list, Qt.Key.Key_Escape)
    press(preview.parcels, Qt.Key.Key_Escape)
    office.until("home")
    assert office.read(lambda ws: ws.fingerprint()) == before


def test_a_click_on_a_number_opens_it_too(office: Office) -> None:
    preview = looked_into(office, phones(office))
    parcels = preview.parcels
    rect = parcels.visualRect(parcels.rows.index(2, 0))
    line = parcels.rows.row(2)
    spots = dict(parcels._spots(rect.toRectF(), line))
    number = next(n for n in spots if n.asked.tab == "attendance")
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(parcels.viewport(), button, pos=spots[number].center().toPoint())
    [row] = read(office, preview)
    assert preview.opened.number == number and row.noun == "attendance"
    assert preview.opened.name(row) == "Naïma Ouarghi"


def test_very_many_records_are_read_some_at_a_time(office: Office) -> None:
    many = merged_rows.AT_ONCE + 3
    people = [Participant(name=f"Personne {n}") for n in range(many)]
    preview = looked_into(office, [office.laptop("Amina", lambda ws: ws.add_all(people))])
    press(preview.button, Qt.Key.Key_Escape)
    office.until("home")
    preview = looked_into(office, [office.folder / "Amina export.dialogue"])
    preview.parcels.setFocus()
    press(preview.parcels, Qt.Key.Key_Return)
    shown = read(office, preview)
    assert shown[-1] == More(3) and len(shown) == merged_rows.AT_ONCE + 1
    press(preview.opened.list, Qt.Key.Key_End, Qt.Key.Key_Return)
    rows = preview.opened.list.rows
    office.qtbot.waitUntil(lambda: rows.rowCount() == many)


def test_probable_twins_are_shown_as_two(office: Office) -> None:
    twin = Participant(name="Naima Ouarghi", phone="0612483070")
    preview = looked_into(office, [office.laptop("Amina", lambda ws: ws.add(twin))])
    preview.parcels.setFocus()
    press(preview.parcels, *[Qt.Key.Key_Right] * 9, Qt.Key.Key_Return)
    [line] = read(office, preview)
    told = preview.opened._said(line)
    assert "Naïma Ouarghi" in told and "Naima Ouarghi" in told and "même téléphone" in told
