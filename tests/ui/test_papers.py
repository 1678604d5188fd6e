"""The page of papers over a real file: printing, columns, logos, checking, the signed sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Module, Participant, Slot, Workspace
from dialogue_desktop.domain.attendance import attendance_id
from dialogue_desktop.domain.certificates import Issued
from dialogue_desktop.domain.columns import Allowance, SheetColumn, shown_columns
from dialogue_desktop.domain.scans import Scan, Signature
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import papers
from dialogue_desktop.ui.papers.amounts import Amounts
from dialogue_desktop.ui.papers.errand import LANGUAGES
from dialogue_desktop.ui.papers.page import PapersPage
from dialogue_desktop.ui.parts import Pill
from tests.reports.reading import page_count, readings

NAMES = ("Brahim Aït Tizi", "Hicham Belfquih", "Salma Benhlima", "Touria Benslama")


class Room:
    """A trainer at the page of papers: four people, of whom three are marked present."""

    def __init__(self, folder: Path, look: Look, qtbot: Any) -> None:
        self.folder, self.qtbot, self.look = folder, qtbot, look
        self.file = folder / "fes.dialogue"
        with Workspace.create(self.file, "Karima", "Fès-Meknès 2022") as ws:
            module = ws.add(Module(title="Budget", position=1))
            self.slot = ws.add(
                Slot(date=dt.date(2021, 12, 10), half="am", module_ids=[module.id])
            ).id
            self.people = [each.id for each in ws.add_all([Participant(name=n) for n in NAMES])]
            ws.add_all(
                [
                    Attendance(participant_id=person, slot_id=self.slot, status=status)
                    for person, status in zip(
                        self.people, ("present", "absent", "present", "late"), strict=True
                    )
                ]
            )
        self.desk = Desk("Karima")
        self.desk.open(lambda: Workspace.open(self.file, "Karima"))
        self.page = PapersPage(look, self.desk)
        self.desk.touched.connect(self.page.touched)
        self.said: list[str] = []
        self.alerts: list[str] = []
        self.opened: list[Path] = []
        self.page.notice.connect(lambda words, undo: self.said.append(words))
        self.page.alert.connect(self.alerts.append)
        self.page.printing.ask_path = lambda name: folder / name
        self.page.printing.open_file = self.opened.append
        self.page.resize(1266, 734)
        self.page.show()
        self.page.go("papers", self.slot)
        self.page.shown()
        self.until(lambda: self.page.paper_desk is not None)

    def until(self, true: Any) -> None:
        self.qtbot.waitUntil(true)
        self.qtbot.waitUntil(lambda: self.desk.idle)

    def read(self, job: Any) -> Any:
        answers: list[Any] = []
        self.desk.run(job, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def print(self, kind: str, language: str) -> None:
        """As somebody does who chooses a language first."""
        page = self.page
        chips, button = {
            "sign-in": (page.half_day.language, page.half_day.button),
            "certificates": (page.certificate_language, page.certificate_button),
        }[kind]
        chips.take(LANGUAGES.index(language))
        button.click()

    def photo(self, name: str = "IMG 7.jpg") -> Path:
        path = self.folder / name
        Image.effect_noise((600, 800), 60).convert("RGB").save(path)
        return path

    def open_proof(self) -> None:
        self.page.go("proof", self.slot)
        self.until(lambda: self.page.proof.proof is not None)

    def press(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.proof.lines, key, held)
        self.until(lambda: self.desk.idle)

    def line(self, place: int) -> Any:
        assert self.page.proof.proof is not None
        return self.page.proof.proof.lines[place]


@pytest.fixture
def room(tmp_path: Path, qtbot: Any) -> Iterator[Room]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = Look(app, "en", "light")
    made = Room(tmp_path, look, qtbot)
    yield made
    made.page.close()
    made.page.deleteLater()
    made.desk.close()
    look.retire()


def test_a_sheet_is_printed_in_the_language_asked_for(room: Room) -> None:
    for language in ("fr", "ar", "both"):
        room.print("sign-in", language)
        room.until(lambda: bool(room.opened))
        printed = room.opened.pop()
        assert page_count(printed.read_bytes()) == 2
        assert "2021-12-10" in printed.name and printed.name in room.said.pop()


def test_the_page_opens_on_the_half_day_under_way_or_the_next(room: Room) -> None:
    slots = [Slot(date=dt.date(2021, 12, 10 + day), half="pm") for day in (0, 2)]
    room.read(lambda ws: ws.add_all(slots))
    shown = [(10, "am"), (10, "pm"), (12, "pm")]
    for now, place in {"12-09 18": 0, "12-10 12": 0, "12-10 13": 1, "12-30 9": 2}.items():
        moment = dt.datetime.strptime(f"2021-{now}", "%Y-%m-%d %H")
        told = room.read(papers.read(None, moment, False))
        assert (told.day.date.day, told.day.half) == shown[place]
        assert (told.before is None, told.after is None) == (place == 0, place == 2)


def test_arrows_lead_to_the_sheet_of_the_half_day_beside(room: Room) -> None:
    after = room.read(lambda ws: ws.add(Slot(date=dt.date(2021, 12, 10), half="pm")))
    room.page.read()
    room.until(lambda: room.page.half_day.after.isEnabled())
    assert not room.page.half_day.before.isEnabled()
    QTest.keyClick(room.page.half_day.button, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    room.until(lambda: room.page.paper_desk.day.id == after.id)
    QTest.keyClick(room.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    room.until(lambda: bool(room.opened))
    assert "afternoon" in room.opened[0].name
    room.page.half_day.before.click()
    room.until(lambda: room.page.paper_desk.day.id == room.slot)


def test_badges_and_certificates_are_printed_for_all(room: Room) -> None:
    room.page.badge_button.click()
    room.until(lambda: len(room.opened) == 1)
    room.print("certificates", "both")
    room.until(lambda: len(room.opened) == 2)
    assert page_count(room.opened[1].read_bytes()) == 6  # three people, two languages
    assert len(room.read(lambda ws: ws.all(Issued))) == 3
    room.page.tent_button.click()
    room.until(lambda: len(room.opened) == 3)
    assert page_count(room.opened[2].read_bytes()) == 4


@pytest.mark.parametrize(("kind", "language"), [("certificates", "both"), ("sign-in", "ar")])
def test_a_long_paper_tells_how_far_it_is_and_is_stopped_without_a_trace(
    room: Room, kind: str, language: str
) -> None:
    room.read(lambda ws: ws.add_all(Participant(name=f"Invited {n}") for n in range(60)))
    before = set(room.folder.iterdir())
    far: list[tuple[object, ...]] = []
    room.desk.progressed.connect(lambda *told: far.append(told))
    room.print(kind, language)
    room.desk.stop()  # before its first step: later it may be too late
    room.until(lambda: bool(far))
    assert room.opened == [] and room.alerts == []
    assert set(room.folder.iterdir()) == before
    assert room.read(lambda ws: ws.all(Issued)) == []


def test_a_certificate_is_looked_up_by_what_stands_on_it(room: Room) -> None:
    room.print("certificates", "fr")
    room.until(lambda: bool(room.opened))
    issued = room.read(lambda ws: ws.all(Issued))[0]
    field = room.page.checking.field
    field.line.setFocus()
    QTest.keyClicks(field.line, f"{issued.number} {issued.code}".lower())
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    room.until(lambda: room.page.checking.checked is not None)
    assert room.page.checking.checked is not None
    assert room.page.checking.checked.verdict == "genuine"
    field.set_text("bonjour")
    room.page.checking.check()
    room.until(lambda: field.complains)


def test_one_certificate_is_printed_once_more_by_name(room: Room) -> None:
    field = room.page.person
    QTest.keyClicks(field.line, "salma")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    room.until(lambda: bool(room.opened))
    assert page_count(room.opened[0].read_bytes()) == 1
    assert "Salma Benhlima" in readings(room.opened[0].read_bytes())["pypdf"]
    assert [each.edition for each in room.read(lambda ws: ws.all(Issued))] == [1]
    QTest.keyClicks(field.line, "hicham")  # was absent: nothing to certify
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.complains
    assert len(room.opened) == 1


def test_columns_are_ticked_added_and_taken_away(room: Room) -> None:
    columns = room.page.columns

    def shown() -> list[str]:
        kept = room.read(lambda ws: ws.all(SheetColumn))
        return [each.word or each.title for each in shown_columns(kept)]

    assert shown() == ["transport"]
    QTest.keyClicks(columns.amounts["transport"].field.line, "azr")
    columns.checks["meal"].setFocus()
    columns.checks["meal"].click()
    room.until(lambda: columns.checks["meal"].isChecked())
    assert columns.amounts["transport"].field.text() == "azr"  # which nobody kept yet
    QTest.keyClicks(columns.field.line, "Logement")
    QTest.keyClick(columns.field.line, Qt.Key.Key_Return)
    room.until(lambda: "Logement" in columns.checks)
    assert shown() == ["transport", "meal", "Logement"]
    assert not columns.checks["kit"].isEnabled()
    columns.checks["transport"].click()
    room.until(lambda: columns.checks["kit"].isEnabled())
    room.print("sign-in", "fr")
    room.until(lambda: bool(room.opened))
    text = readings(room.opened[0].read_bytes())["pypdf"]
    assert "Logement" in text and "Transport" not in text


def test_sums_are_typed_for_all_for_a_place_and_for_one(room: Room) -> None:
    def typed(text: str) -> Amounts:
        line = room.page.columns.amounts["transport"].field.line
        line.setFocus()
        QTest.keyClicks(line, text)
        room.page.read()  # as when others write: the lines are other ones before it is kept
        QTest.keyClick(line, Qt.Key.Key_Return)
        room.until(lambda: room.desk.idle)
        return room.page.columns.amounts["transport"]

    people = room.read(lambda ws: ws.all(Participant))
    room.read(lambda ws: [ws.edit(p, commune="Azrou") for p in people[:2]])
    typed("40")
    room.until(lambda: len(room.page.columns.amounts["transport"].taking) == 1)
    typed("azrou 80")
    room.until(lambda: len(room.page.columns.amounts["transport"].taking) == 2)
    assert room.page.columns.amounts["transport"].field.text() == ""
    assert typed("Zagora 5").field.complains
    kept = room.read(lambda ws: ws.all(Allowance))
    assert [(each.participant_id, each.amount) for each in kept] == [(p.id, 80) for p in people[:2]]
    room.page.columns.amounts["transport"].taking[1].click()
    room.until(lambda: len(room.page.columns.amounts["transport"].taking) == 1)
    assert room.read(lambda ws: ws.all(Allowance)) == []


def test_a_logo_is_shown_and_taken_off(room: Room) -> None:
    path = room.folder / "logo.png"
    Image.new("RGBA", (90, 60), (0, 0, 200, 255)).save(path)
    room.page.printing.ask_pictures = lambda several: [path]
    room.page.logos._ask = room.page.printing.ask_pictures  # type: ignore[assignment]
    room.page.logos.choose()
    room.until(lambda: bool(room.page.paper_desk and room.page.paper_desk.logos))
    told = room.page.paper_desk
    assert told is not None and told.logos[0].content is not None
    room.page.logos._remove(told.logos[0])
    room.until(lambda: not (room.page.paper_desk and room.page.paper_desk.logos))


def test_a_photo_is_kept_and_shown_beside_the_lines(room: Room) -> None:
    room.open_proof()
    room.page.printing.ask_pictures = lambda several: [room.photo()]
    room.page.proof.choose()
    room.until(lambda: not room.page.proof.photo.picture.isNull())
    assert len(room.read(lambda ws: ws.all(Scan))) == 1
    wide = room.page.proof.photo.picture.width() > room.page.proof.photo.picture.height()
    room.page.proof.turn()
    room.until(
        lambda: (
            (room.page.proof.photo.picture.width() > room.page.proof.photo.picture.height()) != wide
        )
    )
    before = room.page.proof.photo.shown_size().width()
    room.press(Qt.Key.Key_Plus)
    assert room.page.proof.photo.shown_size().width() > before
    room.page.proof.remove()
    room.until(lambda: room.page.proof.scan is None)
    assert room.page.proof.photo.picture.isNull()


def test_what_is_no_picture_is_said_and_nothing_is_lost(room: Room) -> None:
    room.open_proof()
    words = room.folder / "sheet.jpg"
    words.write_bytes(b"no picture")
    room.page.proof.keep([words])
    room.until(lambda: bool(room.alerts))
    assert "sheet.jpg" in room.alerts[0]
    assert room.read(lambda ws: ws.all(Scan)) == []
    assert len(room.read(lambda ws: ws.all(Attendance))) == 4


def test_signed_and_marked_are_reconciled_line_by_line(room: Room) -> None:
    room.open_proof()
    proof = room.page.proof
    assert [line.signed for line in proof.proof.lines] == [True, False, True, True]  # type: ignore[union-attr]
    room.press(Qt.Key.Key_Space)  # Brahim did not sign
    room.until(lambda: room.line(0).written == "blank")
    assert proof.asked is not None and proof.asked.number == 1
    assert "3" in proof.counts.accessibleName() and "2" in proof.counts.accessibleName()
    room.press(Qt.Key.Key_Return)  # present all the same
    room.until(lambda: room.line(0).agreed)
    assert proof.asked is None
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Space)  # Hicham signed
    room.until(lambda: room.line(1).written == "signed")
    room.press(Qt.Key.Key_Return)  # he was there after all
    room.until(lambda: room.line(1).there)
    mark = room.read(lambda ws: ws.get(Attendance, attendance_id(room.people[1], room.slot)))
    assert mark.status == "present"
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Space)  # Salma did not sign
    room.until(lambda: room.line(2).written == "blank")
    room.press(Qt.Key.Key_4)  # and was not there
    room.until(lambda: room.line(2).status == "absent")
    assert proof.asked is None
    proof.confirm.click()  # the rest is as the register says
    room.until(lambda: room.line(3).written == "signed")
    accepted = ["Each difference was accepted"]
    room.until(lambda: [p.accessibleName() for p in proof.counts.findChildren(Pill)] == accepted)


def test_a_signature_elsewhere_counts(room: Room) -> None:
    room.open_proof()
    room.press(Qt.Key.Key_Space)
    room.until(lambda: room.line(0).differs)
    room.press(Qt.Key.Key_5)
    room.until(lambda: room.line(0).written == "elsewhere")
    assert room.line(0).signed and not room.line(0).differs


def test_the_rest_of_the_sheet_is_confirmed_at_once_and_undone_at_once(room: Room) -> None:
    room.open_proof()
    room.press(Qt.Key.Key_Space)
    room.until(lambda: room.line(0).written == "blank")
    room.page.proof.confirm_all()
    room.until(lambda: all(line.written for line in room.page.proof.proof.lines))  # type: ignore[union-attr]
    assert [line.written for line in room.page.proof.proof.lines] == [  # type: ignore[union-attr]
        "blank", "blank", "signed", "signed",
    ]  # fmt: skip
    assert len(room.read(lambda ws: ws.all(Signature))) == 4
    room.read(lambda ws: ws.undo())
    room.until(lambda: room.line(3).written is None)
    assert room.line(0).written == "blank"


def test_escape_leads_back_to_the_papers_and_then_to_the_register(room: Room) -> None:
    asked: list[tuple[str, Any]] = []
    room.page.asked.connect(lambda name, subject: asked.append((name, subject)))
    room.open_proof()
    room.page.leave()
    assert room.page.place.currentWidget() is room.page.overview
    room.until(lambda: room.desk.idle)
    room.page.leave()
    assert asked == [("slot", room.slot)]


def test_the_register_leads_to_the_papers(room: Room) -> None:
    from dialogue_desktop.ui.attendance.signing import SignIn
    from dialogue_desktop.ui.operations.attendance import HalfDay

    signing = SignIn(room.look, room.desk, room.page)
    wanted: list[tuple[str, Any]] = []
    signing.wanted.connect(lambda name, subject: wanted.append((name, subject)))
    menu = signing.ask(HalfDay(room.slot, dt.date(2021, 12, 10)), room.page.badge_button)
    for action in menu.actions()[-2:]:
        action.trigger()
    menu.close()
    assert wanted == [("proof", room.slot), ("papers", room.slot)]


def test_every_control_has_a_name_and_takes_the_keyboard(room: Room) -> None:
    from PySide6.QtWidgets import QAbstractButton

    for button in room.page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName()
    assert QApplication.instance() is not None


def test_a_photo_that_has_not_come_is_told_in_words() -> None:
    from dialogue_desktop.exchange.merging import MergeReport, Notice
    from dialogue_desktop.ui.overview.merging.remarks import Remarks
    from dialogue_desktop.ui.overview.wording import Writers

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = Look(app, "en", "light")
    told = {"name": "IMG 7.jpg", "date": "2021-12-10", "id": "1"}
    report = MergeReport(
        notices=[Notice("scan_missing", told), Notice("logo_missing", {"id": "2"})]
    )
    photo, logo = Remarks(look).of(report, Writers(look, ()))
    assert "2021-12-10" in photo.sentence and "IMG 7.jpg" in photo.sentence
    assert "logo" in logo.sentence
    assert (photo.name, logo.name) == ("", "")  # neither is a file that could be left out
    look.retire()
