"""The window on real files: first start, tabs, settings, what is dropped, what cannot be opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRect, Qt, QUrl
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QDesktopServices, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop import Participant, Session, Slot, Workspace
from dialogue_desktop.paths import data_folder
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.digits import FIRST_KEY
from dialogue_desktop.ui.first.start import NEW, SAMPLE
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Banner, Button, Toast, say
from dialogue_desktop.ui.shell.asking import Asking
from dialogue_desktop.ui.shell.stack import PAGES
from dialogue_desktop.ui.shell.window import Window


class Answers(Asking):
    """A person who knows which file they want."""

    def __init__(self, path: Path | None = None, several: tuple[Path, ...] = ()) -> None:
        super().__init__()
        self.path, self.several, self.asked = path, several, 0

    def programme(self, parent: QWidget) -> Path | None:
        return self.path

    def received(self, parent: QWidget) -> list[Path]:
        self.asked += 1
        return list(self.several)

    def hand_over(self, parent: QWidget, name: str) -> Path | None:
        self.proposed = name
        return self.path


@pytest.fixture
def opened(qapp: QApplication, qtbot: Any) -> Iterator[Callable[..., Window]]:
    """Opens a window as the program does; closed at the end, when its file is closed too."""
    windows: list[Window] = []

    def open_window(file: Path | None = None, asking: Asking | None = None, **kept: Any) -> Window:
        settings = Settings.load()
        for name, value in {"language": "fr", **kept}.items():
            setattr(settings, name, value)
        look = Look(qapp, settings.language, "light", settings.text_size)
        window = Window(look, Desk(settings.name), settings, asking)
        windows.append(window)
        with qtbot.waitSignal(window.ready):
            window.start(str(file) if file else None)
            window.resize(1366, 768)
            window.show()
        return window

    yield open_window
    for window in windows:
        window.close()
        window.look.retire()
        window.deleteLater()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A programme with one person in it."""
    path = tmp_path / "fes.dialogue"
    with Workspace.create(path, "Amina", "Fès-Meknès 2022") as ws:
        ws.add(Participant(name="Salma Benhlima"))
    return path


def idle(qtbot: Any, window: Window) -> None:
    """Until everything that was asked of the data is answered."""
    qtbot.waitUntil(lambda: window.desk.idle)


def said(window: Window) -> str:
    """What the banner over the first questions says."""
    return " ".join(banner.accessibleName() for banner in window.first.findChildren(Banner))


def drop(window: Window, *paths: Path) -> None:
    """Let files fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(600, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_three_answers_lead_to_the_main_window(opened: Any, qtbot: Any) -> None:
    window = opened()
    first = window.first
    first.finish()
    assert first.name_field.complains and not window.desk.is_open
    QTest.keyClicks(first.name_field.line, "Amina")
    QTest.keyClick(first.name_field.line, Qt.Key.Key_Down)
    assert first.choices.value == NEW
    QTest.keyClick(first.name_field.line, Qt.Key.Key_Return)
    QTest.keyClicks(first.title_field.line, "Sefrou : 2026")
    with qtbot.waitSignal(window.ready):
        QTest.keyClick(first.title_field.line, Qt.Key.Key_Return)
    assert window.main.stack.current == "setup"
    assert window.path == data_folder() / "Sefrou - 2026.dialogue"
    assert Settings.load().name == "Amina"
    assert Settings.load().last_file == str(window.path)


def test_the_sample_is_plainly_marked_and_opened_again(opened: Any, qtbot: Any) -> None:
    window = opened(name="Amina")
    window.first.choices.take(2)
    assert window.first.choices.value == SAMPLE
    with qtbot.waitSignal(window.ready):
        window.first.finish()
    qtbot.waitUntil(lambda: "Exemple" in window.main.foot.accessibleName())
    path = window.path
    window.close()
    again = opened(name="Amina")
    assert again.path == path


def test_the_last_file_opens_with_its_last_tab(opened: Any, file: Path, qtbot: Any) -> None:
    window = opened(name="Amina", last_file=str(file), tab="participants")
    main, found = window.main, []
    assert main.stack.current == "participants" and main.rail.tabs["participants"].open
    qtbot.waitUntil(lambda: "pas encore remis" in main.foot.accessibleName())
    assert "Tout est enregistré" in main.foot.accessibleName()
    for key in (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        found.append(main.stack.current)
    assert found == ["attendance", "session", "overview", "participants"]
    main.go("preferences")
    idle(qtbot, window)
    assert str(file) in str(main.stack.page("preferences").place.text)
    window.resize(1093, 558)
    assert window.look.compact and main.rail.width() < 100
    window.resize(1366, 768)
    assert not window.look.compact


def test_undo_and_redo_from_anywhere(opened: Any, file: Path, qtbot: Any) -> None:
    window = opened(file, name="Amina")
    names: list[list[str | None]] = []

    def read() -> None:
        window.desk.run(lambda ws: [p.name for p in ws.all(Participant)], names.append)

    window.desk.run(lambda ws: ws.add(Participant(name="Driss")))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    read()
    QTest.keyClick(window, Qt.Key.Key_Z, control | shift)
    read()
    idle(qtbot, window)
    assert [len(found) for found in names] == [1, 2]


def test_language_and_theme_change_without_losing_what_is_typed(opened: Any, file: Path) -> None:
    window = opened(file, name="Amina", tab="overview")
    window.main.go("setup")
    line = window.main.stack.page("setup").letterhead.fields["name"].line
    line.setText("Dialogue à moitié écrit")
    line.setModified(True)
    for language, theme in (("ar", "dark"), ("fr", "light"), ("en", "dark")):
        window.look.set_language(language)
        window.look.set_theme(theme)
        assert line.text() == "Dialogue à moitié écrit"
        assert window.layoutDirection() == window.look.language.direction
        assert Settings.load().language == language


def test_exports_dropped_on_the_window_are_looked_into(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    export = tmp_path / "Driss.dialogue"
    with Workspace.create(tmp_path / "other.dialogue", "Driss") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.export(export)
    window = opened(file, name="Amina", tab="session")
    drop(window, export)
    page = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    assert len(page.preview.report.added) == 1


def test_a_file_that_is_open_elsewhere_is_said_and_first_start_is_back(
    opened: Any, file: Path
) -> None:
    with Workspace.open(file, "Driss"):
        window = opened(file, name="Amina")
        assert window.first is not None and window.first.isVisible()
        assert not window.desk.is_open
        assert "ouvert" in said(window)


def test_a_file_that_is_no_programme_is_said(opened: Any, tmp_path: Path) -> None:
    path = tmp_path / "notes.dialogue"
    path.write_text("ceci n’est pas un programme" * 200, encoding="utf-8")
    window = opened(path, name="Amina")
    assert window.first.isVisible()
    assert "notes.dialogue" in said(window)
    assert path.read_text(encoding="utf-8").startswith("ceci")


def test_a_file_that_was_given_is_copied_and_what_it_brings_later_is_shown(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    pack = tmp_path / "pack.dialogue"
    with Workspace.open(file, "Karima") as ws:
        ws.export(pack)
    window = opened(asking=Answers(pack), name="Amina")
    with qtbot.waitSignal(window.ready):
        window.first.finish()
    assert window.path == data_folder() / "pack.dialogue"
    window.close()
    with Workspace.open(file, "Karima") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.export(pack, overwrite=True)
    window = opened(pack, name="Amina")
    page = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    assert len(page.preview.report.added) == 1 and window.path == data_folder() / "pack.dialogue"


def test_handing_over_asks_where_to_and_says_it_was_read_back(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    target = tmp_path / "remise.dialogue"
    asking = Answers(target)
    window = opened(file, asking, name="Amina")
    window.main.go("hand-over")
    qtbot.waitUntil(lambda: not window.main.banners.isHidden())
    assert target.exists()
    day = dt.date.today().isoformat()
    assert asking.proposed == f"Fès-Meknès 2022 Amina {day}.dialogue"


def test_the_title_and_what_is_handed_over_are_called_as_the_programme_is(
    opened: Any, qtbot: Any, tmp_path: Path
) -> None:
    """A programme that is begun has the name it was given, in its script: so have its file, the
    window and every file that leaves it, and Ctrl Z takes that from nobody."""
    asking = Answers(tmp_path / "remise.dialogue")
    window = opened(asking=asking, name="Amina / Ali")
    window.first.choices.take(1)
    window.first.title_field.set_text("حوار صفرو")
    with qtbot.waitSignal(window.ready):
        window.first.finish()
    idle(qtbot, window)
    assert window.path is not None and window.path.stem == "حوار صفرو"
    assert not window.main.stack.page("setup").letterhead.fields["name"].text()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)

    def name(**names: str) -> None:
        window.desk.run(lambda ws: ws.edit(ws.programme.id, **names))
        idle(qtbot, window)

    assert window.windowTitle() == "حوار صفرو – Dialogue Desktop"
    name(name="Dialogue : Sefrou ?")
    assert window.windowTitle() == "Dialogue : Sefrou ? – Dialogue Desktop"
    window.look.set_language("ar")
    assert window.windowTitle() == "حوار صفرو – Dialogue Desktop"
    window.main.go("hand-over")
    qtbot.waitUntil(lambda: not window.main.banners.isHidden())
    day = dt.date.today().isoformat()
    assert asking.proposed == f"Dialogue - Sefrou Amina - Ali {day}.dialogue"
    window.main.go("close-file")
    idle(qtbot, window)
    assert window.windowTitle() == "Dialogue Desktop"


def test_the_laptops_are_prepared_with_one_file_for_all(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    """The field pack: found by keyboard on the overview and in F1, called as the programme only,
    so that a laptop knows a later one again; what to do with it is said."""
    stick = tmp_path / "stick"
    stick.mkdir()
    asking = Answers(stick / "Fès-Meknès 2022.dialogue")
    window = opened(file, asking, name="Amina", tab="overview")
    idle(qtbot, window)
    home = window.main.stack.page("overview").home
    button = home.hand_over.prepare_button
    for _ in range(8):
        if button.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert button.hasFocus() and button.accessibleName() == "Préparer les portables"
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.main.banners.isHidden())
    assert asking.proposed == "Fès-Meknès 2022.dialogue"
    told = window.main.banners.findChild(Banner).accessibleName()
    assert "Fès-Meknès 2022.dialogue" in told and str(stick) in told
    assert "chaque portable" in told and "nom" in told
    board = window.main.stack.page("overview").hand_in
    qtbot.waitUntil(lambda: board.field.line.hasFocus())
    QTest.keyClicks(board.field.line, "Driss, Touria")
    QTest.keyClick(board.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(board.board.senders) == 2)
    assert all(sender.given_on == dt.date.today() for sender in board.board.senders)
    with Workspace.open(asking.path, "Driss") as ws:
        assert [person.name for person in ws.all(Participant)] == ["Salma Benhlima"]
    assert [say(words) for _, words in window.main.stack.page("overview").keys]
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    asking.path = stick / "encore.dialogue"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_E, keys)
    qtbot.waitUntil(asking.path.exists)


def test_every_page_of_the_sample_opens_in_every_language_and_size(opened: Any, qtbot: Any) -> None:
    """And is marked as the sample at first glance."""
    asking, control = Answers(), Qt.KeyboardModifier.ControlModifier
    window = opened(asking=asking, name="Amina")
    window.first.choices.take(2)
    with qtbot.waitSignal(window.ready):
        window.first.finish()
    for name in PAGES:
        window.main.go(name)
        idle(qtbot, window)
        asked = asking.asked
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_O, control)
        assert asking.asked == asked + 1, name
    band = window.main.band
    for language, sample in (("fr", "EXEMPLE"), ("ar", "مثال"), ("en", "SAMPLE")):
        window.look.set_language(language)
        for size in ((1366, 768), (1093, 558)):
            window.resize(*size)
            for name in PAGES:
                window.main.go(name)
                page = window.main.stack.page(name)
                assert page.isVisible() and say(page.title)
                assert window.width() == size[0], f"{name} is wider than the window"
                assert band.isVisible() and sample in band.words.accessibleName()
                assert band.mapTo(window, band.rect().topLeft()).y() == 0
            idle(qtbot, window)
            assert window.main.banners.isHidden()


def test_what_is_read_behind_a_page_leaves_the_keyboard_where_it_is(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    """A hand-over makes every page read again; none of those that are not shown takes the keys."""
    with Workspace.open(file, "Amina") as ws:
        ws.add(Slot(date=dt.date.today(), half="am"))
        ws.add(Session(title="Emploi", date=dt.date.today()))
    window = opened(file, Answers(tmp_path / "remise.dialogue"), name="Amina")
    for name in ("participants", "attendance", "session", "setup", "overview"):
        window.main.go(name)
        idle(qtbot, window)
    button = window.main.stack.page("overview").home.hand_over.button
    button.setFocus()
    window.main.go("hand-over")
    qtbot.waitUntil(lambda: not window.main.banners.isHidden())
    idle(qtbot, window)
    window.desk.touched.emit({"*": set()})
    idle(qtbot, window)
    assert QApplication.focusWidget() is not button  # what is said is read first
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.main.banners.isHidden() and QApplication.focusWidget() is button


def test_what_is_said_never_takes_the_keyboard_from_a_line(opened: Any, file: Path) -> None:
    window = opened(file, name="Amina", tab="participants")
    line = window.main.stack.page("participants").search.line
    line.setFocus()
    window.main.alert("Le disque est plein.")
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.hasFocus()


def test_ctrl_z_takes_back_what_the_toast_offers(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    """After a merge the toast says Ctrl Z: it is the merge that is taken back."""
    pack, export = tmp_path / "pack.dialogue", tmp_path / "Driss.dialogue"
    with Workspace.open(file, "Amina") as ws:
        ws.export(pack)
    with Workspace.open(pack, "Driss") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.export(export)
    window = opened(file, name="Amina", tab="overview")
    window.desk.run(lambda ws: ws.add(Participant(name="Hiba Kassem")))
    drop(window, export)
    page = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    QTest.keyClick(page.preview.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.screen_name == "home")
    idle(qtbot, window)
    names: list[str | None] = []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    window.desk.run(lambda ws: [p.name for p in ws.all(Participant)], names.extend)
    idle(qtbot, window)
    assert sorted(name or "" for name in names) == ["Hiba Kassem", "Salma Benhlima"]


class Opened(QObject):
    """What the system is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Path] = []

    @QtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.seen.append(Path(url.toLocalFile()))


def test_what_was_written_is_opened_from_its_toast_and_later_from_everywhere(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    window, written, system = opened(file, name="Amina"), tmp_path / "Badges.pdf", Opened()
    written.touch()
    main = window.main
    QDesktopServices.setUrlHandler("file", system, "open")
    try:
        main.stack.page("overview").tell("Enregistré", written)
        toast = main._toast
        (button,) = toast.findChildren(Button)
        button.setFocus()
        toast._timer.timeout.emit()
        assert main._toast is toast, "the keyboard is on it"
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert system.seen == [written] and main._toast is None
        main.search()
        QTest.keyClicks(main._palette.line.editor, "badges.pdf")
        QTest.keyClick(main._palette.line.editor, Qt.Key.Key_Return)
        assert system.seen == [written, written]
        written.unlink()
        main.go("written")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert len(system.seen) == 2 and "Badges.pdf" in main.banners.findChild(Banner).accessibleName()


def test_a_toast_hides_nothing_that_can_be_pressed(opened: Any, file: Path) -> None:
    main = opened(file, name="Amina", tab="overview").main
    main.say("Noté")
    toast = main.findChild(Toast)
    page = main.stack.page("overview")
    button = Button(main.look, "Noter", parent=page)
    button.setGeometry(QRect(page.mapFrom(main, toast.pos()), toast.size()))
    button.show()
    main.say("Noté")
    again = next(each for each in main.findChildren(Toast) if each is not toast)
    assert again.isVisible() and again.geometry().bottom() <= toast.geometry().top()


def pressed(target: QWidget, sign: str, ctrl: bool = False) -> None:
    """A key of a French keyboard: what it types, and which key it is."""
    place = "&é\"'(-è_çà".find(sign)
    scan = FIRST_KEY + place if place >= 0 else 0
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(sign.upper()), held, scan, 0, 0, sign)
        QApplication.sendEvent(target, event)


def test_the_keys_of_the_digits_on_a_french_keyboard(opened: Any, file: Path, qtbot: Any) -> None:
    with Workspace.open(file, "Amina") as ws:
        ws.add(Slot(date=dt.date.today(), half="am"))
        ws.add_all(Participant(name=name, role="official") for name in ("Hélène N’Goma", "Rachid"))
    window = opened(file, name="Amina")
    pressed(window.main.stack, '"', ctrl=True)
    idle(qtbot, window)
    assert window.main.stack.current == "attendance"
    page = window.main.stack.page("attendance")
    line = page.call.quick.line
    for sign in "hél":
        pressed(line, sign)
    assert line.text() == "hél"
    pressed(line, '"')
    assert line.text() == ""
    assert page.tally.counts["excused"] == 1
    for sign in "n'gé":
        pressed(line, sign)
    assert page.tally.counts["late"] == 1 and line.text() == ""
    for sign in "ré":  # of one letter nobody was found yet: it is a name that goes on
        pressed(line, sign)
    assert line.text() == "ré" and page.tally.marked == 1
    line.clear()
    for sign in "zoubéï":
        pressed(line, sign)
    assert line.text() == "zoubéï"
    line.clear()
    page.call.step(1)  # somebody is chosen without letters: the key is meant
    pressed(line, "é")
    assert page.tally.counts["late"] == 2 and line.text() == ""


def test_tabs_are_left_from_the_line_of_the_notes(opened: Any, file: Path, qtbot: Any) -> None:
    with Workspace.open(file, "Amina") as ws:
        ws.add(Session(title="Emploi", date=dt.date.today()))
    window = opened(file, name="Amina", tab="session")
    idle(qtbot, window)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    idle(qtbot, window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, control)
    assert window.main.stack.current == "session"  # there it is the kind of what is said
    found = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        QTest.keyClick(QApplication.focusWidget(), key, control)
        idle(qtbot, window)
        found.append(window.main.stack.current)
    assert found == ["overview", "participants", "overview", "session"]
