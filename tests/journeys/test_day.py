"""One day through the real window: a trainer, a facilitator and a coordinator, by keys alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Contribution, Participant, Session, Slot
from dialogue_desktop.paths import data_folder
from dialogue_desktop.ui.keeping.sticks import Place
from dialogue_desktop.ui.parts import Banner
from tests.journeys.laptop import Laptop
from tests.reports.reading import nfc, readings

KEYS = Qt.Key
TODAY = dt.date.today()
ITEMS = ("Accueil / الاستقبال 15", "Foncier et locaux / العقار والمقرات 45")
GIVEN = (
    ("Amine", "أمين", "M"),
    ("Btissam", "ابتسام", "F"),
    ("Chaïmae", "شيماء", "F"),
    ("Driss", "إدريس", "M"),
    ("Ghita", "غيثة", "F"),
    ("Hamza", "حمزة", "M"),
    ("Kenza", "كنزة", "F"),
    ("Loubna", "لبنى", "F"),
)
FAMILY = (
    ("Oudghiri", "الودغيري"),
    ("Raïssouni", "الريسوني"),
    ("Tounsi", "التونسي"),
    ("Wahbi", "الوهبي"),
    ("Zemmouri", "الزمّوري"),
)
OFFICIALS = [
    (f"{given} {family}", f"{given_ar} {family_ar}", sex)
    for family, family_ar in FAMILY
    for given, given_ar, sex in GIVEN
]
HEADINGS = "Nom et prénom;الاسم الكامل;Sexe;GSM;Commune;Qualité"
LATE, ABSENT = "Driss Oudghiri", "Loubna Zemmouri"
"""Whom the trainer marked present and absent; the facilitator marks them late and present."""
SPEAKERS = ("Ghita Raïssouni", "Safae Belkadi")
SAID = (
    "المقرات مغلقة بعد الخامسة مساء",
    "نقترح فتح قاعة الجماعة مرتين في الأسبوع",
    "On nous répond toujours que la salle est prise",
)


@pytest.fixture
def sit(
    qapp: QApplication, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Laptop]]:
    """Sit down at somebody's laptop; the one before is closed."""
    laptops: dict[str, Laptop] = {}

    def sit_down(name: str) -> Laptop:
        for each in laptops.values():
            each.close()
        return laptops.setdefault(name, Laptop(qtbot, monkeypatch, tmp_path / name))

    yield sit_down
    for each in laptops.values():
        each.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The USB stick that goes from laptop to laptop."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write_list(path: Path, rows: list[str]) -> Path:
    """A list as somebody's spreadsheet saved it."""
    path.write_text("\n".join([HEADINGS, *rows]) + "\n", encoding="utf-8-sig")
    return path


def row(number: int) -> str:
    """An official as the trainer's list has them."""
    name, name_ar, sex = OFFICIALS[number]
    return f"{name};{name_ar};{sex};06 12 {number:02} 34 56;Sefrou;Élu"


# --- what people do --------------------------------------------------------------------------


def begin_programme(at: Laptop) -> None:
    """First start, then the set-up in short form: every answer typed, every step by Enter."""
    at.type("Youssef")
    at.press(KEYS.Key_Down, KEYS.Key_Return)
    at.type("Dialogue de Sefrou")
    with at.qtbot.waitSignal(at.window.ready):
        at.press(KEYS.Key_Return)
    at.settle()
    at.page("setup").letterhead.fields["name_ar"].line.setFocus()
    at.line("حوار صفرو", "Centre Tawassol", "", "", "")
    at.line("Sefrou, salle communale", "")
    at.line("Gouvernance locale / الحكامة المحلية", "Planification / التخطيط", "")
    at.line(f"{TODAY:%d/%m/%Y}")
    at.press(KEYS.Key_Space, KEYS.Key_Right, KEYS.Key_Down, KEYS.Key_Space, KEYS.Key_Tab)
    at.settle()
    at.line("Qui décide des locaux ? / من يقرر في شأن المقرات؟", f"{TODAY:%d/%m/%Y}")
    at.line("Sefrou", "Karima")
    at.press(KEYS.Key_Tab)
    at.line(*ITEMS, "")
    assert at.page("setup").onward.hasFocus()
    bringer = at.window.main.stack.page("participants").bringer
    bringer.ask_list = lambda: None  # the list comes later
    at.press(KEYS.Key_Return)
    at.settle()
    assert at.page("participants")


def bring_list(at: Laptop, path: Path) -> Any:
    """Import a list through its preview; what the preview said."""
    at.ctrl(KEYS.Key_2)
    page = at.page("participants")
    page.bringer.ask_list = lambda: path
    at.ctrl(KEYS.Key_I)
    preview = page.bringer.preview.preview
    assert preview is not None and at.ask(lambda ws: ws.fingerprint())
    at.ctrl(KEYS.Key_Return)
    return preview


def mark(at: Laptop, name: str, key: Qt.Key = KEYS.Key_Return) -> None:
    """A few letters and the key of a status."""
    at.type(name.lower())
    at.press(key)


def choose_in_menu(at: Laptop, *keys: Qt.Key) -> None:
    """Keys in the menu that has just opened."""
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for key in keys:
        at.keys += 1
        at.qtbot.keyClick(menu, key)


def write_sheet(at: Laptop, path: Path) -> None:
    """The sign-in sheet of the half-day, in French and Arabic."""
    signing = at.page("attendance").signing
    signing.ask_path, signing.open_file = lambda name: path, lambda written: None
    at.ctrl(KEYS.Key_P)
    choose_in_menu(at, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Return)
    at.until(path.exists)


def hand_over(at: Laptop, path: Path) -> None:
    """From the overview, by Tab and Enter, onto the stick that is plugged in; somebody then gives
    the file another name there."""
    if at.window.main.stack.current == "session":
        at.ctrl(KEYS.Key_PageDown)  # on the line of the notes, Ctrl 1 is a kind
    else:
        at.ctrl(KEYS.Key_1)
    page = at.page("overview")
    if page.screen_name == "hand-in":  # where the names of those who took the pack are noted
        at.press(KEYS.Key_Escape)
    page.find_places = lambda last: [Place("stick", path.parent, "SANDISK", 1 << 30)]
    button = page.home.hand_over.button
    for _ in range(6):
        if button.hasFocus():
            break
        at.press(KEYS.Key_Tab)
    assert button.hasFocus()
    at.press(KEYS.Key_Return)
    at.until(lambda: page.screen_name == "hand-over")
    at.press(KEYS.Key_Return)
    at.until(lambda: page.hand_over.result.findChild(Banner) is not None)
    written = at.ask(lambda ws: ws.standing().exported_to)
    assert written.parent == path.parent
    at.press(KEYS.Key_Return)
    at.until(lambda: page.screen_name == "home")
    written.rename(path)


def prepare_laptops(at: Laptop, path: Path) -> None:
    """What the laptops begin with: on the overview, by its key; what to do with it is said."""
    at.ctrl(KEYS.Key_1)
    at.choose(path)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    at.press(KEYS.Key_E, held=held)
    at.until(lambda: path.name in at.said())
    assert "chaque portable" in at.said() and path.exists()
    at.press(KEYS.Key_Return)


def open_pack(at: Laptop, name: str, pack: Path, arabic: bool = False) -> None:
    """First start with a file that was given."""
    at.start()
    if arabic:
        at.press(KEYS.Key_Backtab, KEYS.Key_Right, KEYS.Key_Tab)
    at.type(name)
    at.choose(pack)
    with at.qtbot.waitSignal(at.window.ready):
        at.press(KEYS.Key_Return)
    at.settle()
    assert at.window.path == data_folder() / pack.name


def note_session(at: Laptop) -> None:
    """Three cards by keys: two speakers, two kinds, two themes, two languages."""
    at.ctrl(KEYS.Key_4)
    at.press(KEYS.Key_Return)  # by role: the rule that was chosen in the set-up
    at.settle()
    at.type("@غيثة الريسوني ")
    at.line(f"{SAID[0]} #مقرات ")
    at.press(KEYS.Key_F8)
    at.press(KEYS.Key_7, held=Qt.KeyboardModifier.ControlModifier)
    at.line(SAID[1])
    at.type("@safae bel ")
    at.line(f"{SAID[2]} #horaires ")


def write_minutes(at: Laptop, path: Path) -> None:
    """The minutes, in the language of the window."""
    outgoing = at.page("session").outgoing
    outgoing.ask_path, outgoing.open_file = lambda name: path, lambda written: None
    at.ctrl(KEYS.Key_P)
    choose_in_menu(at, KEYS.Key_Return)
    at.until(path.exists)


def look_into(at: Laptop, *paths: Path) -> Any:
    """Let files fall on the window: what the preview says of them."""
    at.drop(*paths)
    page = at.page("overview")
    at.until(lambda: page.screen_name == "preview")
    return page.preview.report


def merge(at: Laptop) -> None:
    """Agree to what the preview says."""
    page = at.page("overview")
    at.press(KEYS.Key_Return)
    at.until(lambda: page.screen_name in ("settle", "home"))


def questions(at: Laptop) -> list[Any]:
    """The disagreements that are asked about."""
    return list(at.page("overview").settle.decisions.questions)


def settle_all(at: Laptop) -> dict[tuple[UUID, str], Any]:
    """Decide each disagreement for its second value; what was decided."""
    decided = {}
    for left in reversed(range(len(questions(at)))):
        conflict = questions(at)[0].conflict
        decided[conflict.id, conflict.field] = conflict.values[1].value
        at.press(KEYS.Key_2, KEYS.Key_Return)
        at.settle()
        assert len(questions(at)) == left
    return decided


def take_back(at: Laptop) -> None:
    """Undo the merge; what was decided since would go with it, which is said before."""
    page = at.page("overview")
    page.settle.undo_button.setFocus()
    at.press(KEYS.Key_Return)
    at.until(lambda: page.screen_name == "way-back" and page.way_back.button.hasFocus())
    at.press(KEYS.Key_Return)
    at.until(lambda: page.screen_name == "home")


# --- the day ---------------------------------------------------------------------------------


def test_a_day_in_the_field(sit: Callable[[str], Laptop], tmp_path: Path, stick: Path) -> None:
    pack, by_trainer = stick / "pack.dialogue", stick / "Youssef.dialogue"
    by_facilitator = stick / "Karima.dialogue"

    trainer = sit("trainer")
    trainer.start()
    begin_programme(trainer)
    assert trainer.window.path is not None and trainer.window.path.parent == data_folder()
    assert trainer.ask(lambda ws: ws.programme.name) == "Dialogue de Sefrou"
    listed = write_list(tmp_path / "Élus.csv", [row(n) for n in range(40)])
    assert bring_list(trainer, listed).added == 40
    prepare_laptops(trainer, pack)
    given = pack.read_bytes()
    trainer.ctrl(KEYS.Key_3)
    for name, name_ar, _ in OFFICIALS:
        first, last = name.split()
        if name == ABSENT:
            mark(trainer, f"{first[:2]} {last[:2]}", KEYS.Key_4)
        elif first == "Amine":
            mark(trainer, name_ar)
        else:
            mark(trainer, f"{first[:2]} {last[:2]}")
    trainer.settle()
    assert trainer.page("attendance").tally.counts["present"] == 39
    write_sheet(trainer, sheet := tmp_path / "feuille.pdf")
    hand_over(trainer, by_trainer)

    facilitator = sit("facilitator")
    open_pack(facilitator, "كريمة", pack, arabic=True)
    assert facilitator.window.look.rtl
    again = [row(0), row(3).replace("06 12", "06 61"), row(12).replace("Sefrou", "")]
    others = [
        "Safae Belkadi;صفاء بلقاضي;F;06 70 00 00 01;Sefrou;Association",
        ";يونس الكتاني;M;06 70 00 00 02;Sefrou;Coopérative",
        ";;F;06 70 00 00 03;Sefrou;Association",
    ]
    preview = bring_list(facilitator, write_list(tmp_path / "Dialogue.csv", [*again, *others]))
    assert (preview.added, preview.known, preview.left) == (2, 3, 1)
    facilitator.ctrl(KEYS.Key_3)
    mark(facilitator, LATE, KEYS.Key_2)
    mark(facilitator, ABSENT)
    note_session(facilitator)
    write_minutes(facilitator, minutes := tmp_path / "محضر.pdf")
    hand_over(facilitator, by_facilitator)

    check_papers(sheet, minutes)

    assert pack.read_bytes() == given  # everybody worked in a copy of their own

    coordinator = sit("coordinator")
    open_pack(coordinator, "Amina", pack)
    before = coordinator.fingerprint()
    report = look_into(coordinator, by_trainer, by_facilitator)
    assert [f.author for f in report.files] == ["Youssef", "كريمة"]
    assert not report.refused and not report.notices and len(report.conflicts) >= 2
    assert coordinator.fingerprint() == before
    merge(coordinator)
    merged, asked = coordinator.fingerprint(), len(questions(coordinator))
    assert asked == len(report.conflicts)
    check_decided(coordinator, settle_all(coordinator))
    take_back(coordinator)
    assert coordinator.fingerprint() == before
    look_into(coordinator, by_trainer, by_facilitator)
    merge(coordinator)
    assert coordinator.fingerprint() == merged and len(questions(coordinator)) == asked

    other = sit("other coordinator")
    open_pack(other, "Hajar", pack)
    assert other.fingerprint() == before
    for export in (by_facilitator, by_trainer, by_facilitator):
        useful = look_into(other, export).files[0].new
        other.press(KEYS.Key_Return if useful else KEYS.Key_Escape)
        other.until(lambda: other.page("overview").screen_name != "preview")
    assert other.fingerprint() == merged
    assert len(other.ask(lambda ws: ws.conflicts())) == asked
    assert other.ask(lambda ws: ws.check()) == []


def check_papers(sheet: Path, minutes: Path) -> None:
    """The sheet names everybody as stored; the minutes say what was said and name nobody."""
    for text in readings(sheet.read_bytes()).values():
        for name, name_ar, _ in OFFICIALS:
            assert nfc(name) in nfc(text) and nfc(name_ar) in nfc(text), name
    for text in readings(minutes.read_bytes()).values():
        for said in SAID:
            assert nfc(said) in nfc(text)
        assert not [name for name in SPEAKERS if name in text or "غيثة" in text]


def check_decided(at: Laptop, decided: dict[tuple[UUID, str], Any]) -> None:
    """What was chosen by key is what the file holds, and nothing is asked any more."""
    people = {p.id: p.name for p in at.ask(lambda ws: ws.all(Participant))}
    marks = at.ask(lambda ws: ws.all(Attendance))
    disputed = {people[m.participant_id]: m for m in marks if (m.id, "status") in decided}
    assert set(disputed) == {LATE, ABSENT}
    for found in disputed.values():
        assert found.status == decided[found.id, "status"]
    assert at.ask(lambda ws: ws.conflicts()) == []
    assert len(at.ask(lambda ws: ws.all(Contribution))) == len(SAID)
    assert len(at.ask(lambda ws: ws.all(Session))) == 1
    assert len(at.ask(lambda ws: ws.all(Slot))) == 2
    assert len(people) == 42
