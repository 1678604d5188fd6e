"""From files handed over to one programme: looked into, merged, taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import (
    Participant,
    Workspace,
)
from dialogue_desktop.ui.overview.merging.remarks import Remark
from tests.ui.office import Office
from tests.ui.overview.laptops import phones


def test_files_are_looked_into_merged_and_decided_by_keyboard(office: Office) -> None:
    before = office.read(lambda ws: ws.fingerprint())
    office.page.go("merge", phones(office))
    office.until("preview")
    assert office.read(lambda ws: ws.fingerprint()) == before
    preview = office.page.preview
    assert "Réunir 2 fichiers" in preview.button.label
    assert preview.button.hasFocus()
    QTest.keyClick(preview.button, Qt.Key.Key_Return)
    office.until("settle")
    assert office.said == ["2 fichiers réunis"]
    question = office.page.settle.question
    assert question._title.text == "Quel est le téléphone de Naïma Ouarghi ?"
    assert {str(card.value) for card in question.cards.cards} == {"+212612483077", "+212661483077"}
    second = question.cards.cards[1].value
    QTest.keyClick(question.cards, Qt.Key.Key_2)
    QTest.keyClick(question.cards, Qt.Key.Key_Return)
    office.idle()
    assert office.read(lambda ws: ws.get(Participant, office.naima).phone) == second
    assert office.read(lambda ws: ws.conflicts()) == []


def test_esc_leaves_everything_as_it_was(office: Office) -> None:
    office.page.go("merge", phones(office))
    office.until("preview")
    before = office.read(lambda ws: ws.fingerprint())
    QTest.keyClick(office.page.preview, Qt.Key.Key_Escape)
    assert office.page.screen_name == "home"
    assert office.read(lambda ws: ws.fingerprint()) == before


def test_a_merge_is_taken_back(office: Office) -> None:
    before = office.read(lambda ws: ws.fingerprint())
    office.page.merge(phones(office))
    office.until("settle")
    office.page.settle.undo_button.click()
    office.until("way-back")
    assert office.read(lambda ws: ws.fingerprint()) != before
    office.page.way_back.button.click()
    office.until("home")
    assert office.read(lambda ws: ws.fingerprint()) == before


def test_refused_files_say_why_and_the_others_go_on(office: Office) -> None:
    paths = phones(office)
    half = office.folder / "PC-07.dialogue"
    half.write_bytes(paths[0].read_bytes()[:3000])
    office.page.go("merge", [*paths, half])
    office.until("preview")
    preview = office.page.preview
    assert len(preview.report.refused) == 1 and len(preview.report.files) == 2
    rows = preview.parcels.rows
    said = [preview.parcels.rows.columns[0].text(rows.row(n)) for n in range(rows.rowCount())]
    assert any("PC-07.dialogue" in line and "intactes" in line for line in said)


def test_files_that_bring_nothing_are_noted_as_received(office: Office) -> None:
    file = office.laptop("Touria", lambda ws: None)
    before = office.read(lambda ws: (ws.fingerprint(), len(ws.backups())))
    office.page.go("merge", [file])
    office.until("preview")
    button = office.page.preview.button
    assert button.hasFocus() and button.label == "Noter la remise"
    QTest.keyClick(button, Qt.Key.Key_Return)
    office.until("home")
    assert office.said == ["Remise notée ; il n’y avait rien de nouveau"]
    assert office.read(lambda ws: (ws.fingerprint(), len(ws.backups()))) == before
    (touria,) = office.read(lambda ws: ws.hand_in().senders)
    assert touria.name == "Touria" and touria.has_come


def test_where_all_files_are_refused_there_is_nothing_to_agree_to(office: Office) -> None:
    letter = office.folder / "letter.dialogue"
    letter.write_bytes(b"Dear all")
    office.page.go("merge", [letter])
    office.until("preview")
    assert not office.page.preview.button.isEnabled()
    assert office.page.preview.later.hasFocus()


def test_a_file_is_left_out_by_a_key_and_had_back(office: Office) -> None:
    other = office.folder / "Souss.dialogue"
    with Workspace.create(office.folder / "other.dialogue", "Zahra", "Souss") as ws:
        ws.add(Participant(name="Lhoussaine Ait Baha"))
        ws.export(other)
    office.page.go("merge", [*phones(office), other])
    office.until("preview")
    preview = office.page.preview
    QTest.keyClick(preview.button, Qt.Key.Key_Down)  # from the decision to the files
    assert preview.parcels.hasFocus()
    rows = [preview.parcels.rows.row(n) for n in range(preview.parcels.rows.rowCount())]
    preview.parcels.pick(next(n for n, row in enumerate(rows) if isinstance(row, Remark)))
    QTest.keyClick(preview.parcels, Qt.Key.Key_Delete)
    office.idle()
    assert [file.author for file in preview.report.files] == ["Amina", "Youssef"]
    assert preview.parcels.hasFocus() and "Souss.dialogue" in office.said[-1]
    office.undos[-1]()
    office.idle()
    assert len(preview.report.files) == 3
    QTest.keyClick(preview.parcels, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.until("settle")


def test_among_many_files_what_there_is_to_say_comes_first(office: Office) -> None:
    paths = [office.laptop(f"N{n}", lambda ws: ws.add(office.mark)) for n in range(7)]
    letter = office.folder / "letter.dialogue"
    letter.write_bytes(b"Dear all")
    office.page.go("merge", [letter, *paths])
    office.until("preview")
    rows, preview = office.page.preview.parcels.rows, office.page.preview
    assert isinstance(rows.row(0), Remark) and rows.row(0).tone == "stop"
    assert "1 refusé" in str(preview.head.note_line.text)
    QTest.keyClick(preview.button, Qt.Key.Key_Up)
    assert preview.parcels.current() is rows.row(0)


def test_what_a_laptop_has_not_handed_over_yet_is_named(office: Office) -> None:
    """An export that builds on an earlier one, which did not come: said, and nothing is lost."""
    path, out = office.folder / "Amina.dialogue", office.folder / "second.dialogue"
    path.write_bytes(office.pack.read_bytes())
    with Workspace.open(path, "Amina") as ws:
        receipt = ws.export(office.folder / "before.dialogue")
        ws.edit(office.naima, commune="Sefrou")
        first = ws.export(office.folder / "first.dialogue", since=receipt)
        ws.edit(office.naima, commune="Fès")
        ws.export(out, since=first)
    office.page.merge([out])
    office.qtbot.waitUntil(lambda: bool(office.said))
    office.idle()
    (awaited,) = office.page.missing.unsettled.awaited
    assert (awaited.author, awaited.waiting) == ("Amina", 1)
    assert office.page.missing.isVisible()


def test_a_laptop_is_named_only_where_one_person_has_two(office: Office) -> None:
    office.page.go("merge", phones(office))
    office.until("preview")
    report = office.page.preview.report
    parcels, laptop = office.page.preview.parcels, report.files[0].laptop
    assert laptop

    def said() -> list[str]:
        rows = parcels.rows
        return [rows.columns[0].text(rows.row(n)) for n in (1, 2)]

    assert ["Amina" in said()[0], "Youssef" in said()[1]] == [True, True]
    assert not any(laptop in line for line in said())
    amina, youssef = report.files
    report.files[:] = amina, replace(amina, laptop="PC-07")
    parcels.show_report(report)
    assert [laptop in said()[0], "PC-07" in said()[1]] == [True, True]
    report.files[:] = amina, replace(youssef, author=None)
    parcels.show_report(report)
    assert [laptop in line for line in said()] == [False, True]
