"""A paper is seen page by page before it is printed or saved; nothing of it is left behind."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from dialogue_desktop import Participant
from dialogue_desktop.exchange.pages import picture_of, sizes_of, text_of
from dialogue_desktop.ui.look import isolate
from dialogue_desktop.ui.page import Page
from dialogue_desktop.ui.papers.preview import PaperPage
from dialogue_desktop.ui.papers.printer import fit_to
from dialogue_desktop.ui.papers.printing import Printing
from dialogue_desktop.ui.papers.seen import seen_first, show_paper
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key


@pytest.fixture(autouse=True)
def own_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is left in the temporary folder is left by this test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def page(at_work: AtWork) -> PaperPage:
    """Badges of seventeen people, three pages, as they were just asked for."""
    at_work.do(
        lambda ws: ws.add_all(
            [Participant(name=f"Naïma Ouarghi {n}", role="official") for n in range(17)]
        )
    )
    asker = Page(at_work.look, at_work.desk)
    at_work.qtbot.addWidget(asker)
    asker.asked.connect(lambda name, subject: at_work.asked.append((name, subject)))
    Printing(at_work.desk, asker).write("badges", "Badges", "fr")
    at_work.settle()
    (name, path), *_ = at_work.asked
    assert name == "paper"
    page = at_work.show(PaperPage(at_work.look, at_work.desk))
    assert isinstance(page, PaperPage)
    page.go("paper", path)
    at_work.settle()
    return page


def ink(page: PaperPage) -> int:
    """How many points of what is shown are not white."""
    image = page.sheet._canvas.image
    assert image is not None
    lit = (
        image.pixelColor(x, y)
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    return sum(color.lightness() < 200 for color in lit)


def test_it_is_seen_before_anything_is_kept(page: PaperPage, own_temporary: Path) -> None:
    assert page.sheet.pages == 3 and page.name == "Badges"
    assert ink(page) > 20
    assert list(own_temporary.iterdir()) == []
    assert unnamed(page) == []
    assert "Page 1 of 3" in page.sheet.accessibleName()
    assert "Naïma Ouarghi" in page.sheet.accessibleDescription()


def test_page_by_page_and_in_every_size_by_keyboard(page: PaperPage, at_work: AtWork) -> None:
    assert page.sheet.hasFocus()
    whole = page.sheet.widget().height()
    at_work.press(KEYS.Key_PageDown)
    at_work.press(KEYS.Key_Right)
    at_work.settle()
    assert page.sheet.page == 2 and "3 of 3" in page.where.text
    assert not page.after.isEnabled() and page.before.isEnabled()
    at_work.press(KEYS.Key_PageDown)
    assert page.sheet.page == 2, "after the last there is none"
    at_work.press(KEYS.Key_Home)
    for _ in range(3):
        at_work.press(KEYS.Key_Plus)
    at_work.settle()
    assert page.sheet.widget().height() > 1.5 * whole and ink(page) > 20
    at_work.press(KEYS.Key_PageDown)
    assert page.sheet.page == 0, "what is larger than its place is read to its end first"
    at_work.press(KEYS.Key_0)
    at_work.settle()
    assert page.sheet.widget().height() == whole
    at_work.press(KEYS.Key_Escape)
    assert at_work.asked[-1] == ("back", None)


def test_arrows_follow_the_direction_of_reading(page: PaperPage, at_work: AtWork) -> None:
    at_work.look.set_language("ar")
    at_work.settle()
    at_work.press(KEYS.Key_Left)
    assert page.sheet.page == 1


def test_it_is_saved_where_somebody_chooses(
    page: PaperPage, at_work: AtWork, tmp_path: Path
) -> None:
    page.ask_path = lambda name: tmp_path / Path(name).stem
    assert "Nothing was saved" in page.head.note_line.text
    at_work.press(KEYS.Key_S, Qt.KeyboardModifier.ControlModifier)
    at_work.settle()
    assert (tmp_path / "Badges.pdf").read_bytes() == page.pdf
    words, opened = at_work.notices[-1]
    assert "Badges.pdf" in words and isolate(tmp_path.name) in words
    assert opened == tmp_path / "Badges.pdf"
    assert "Nothing was saved" not in page.head.note_line.text
    assert isolate(tmp_path.name) in page.head.note_line.text
    page.ask_path = lambda name: tmp_path / "nowhere" / name
    page.save()
    at_work.settle()
    assert len(at_work.notices) == 1


def test_the_pages_that_were_chosen_are_printed(
    page: PaperPage, at_work: AtWork, tmp_path: Path
) -> None:
    out = tmp_path / "printed.pdf"
    for first, last, copies in ((2, 3, 1), (1, 1, 2)):

        def choose(
            parent: Any, name: str, size: Any, count: int, then: Any,
            chosen: tuple[int, int, int] = (first, last, copies),
        ) -> None:  # fmt: skip
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(out))
            printer.setResolution(150)
            fit_to(printer, size)
            printer.setFromTo(*chosen[:2])
            printer.setCopyCount(chosen[2])
            then(printer)

        page.ask_printer = choose
        at_work.press(KEYS.Key_P, Qt.KeyboardModifier.ControlModifier)
        at_work.settle()
        count = (last - first + 1) * copies
        printed = out.read_bytes()
        assert len(pypdf.PdfReader(out).pages) == count
        assert str(count) in at_work.notices[-1][0]
        for one, other in zip(sizes_of(printed)[0], page.sizes[0], strict=True):
            assert abs(one - other) < 3
        seen, kept = picture_of(printed, 0, 0.5), picture_of(page.pdf, first - 1, 0.5)
        dark = [sum(b < 128 for b in shot.pixels[::4]) for shot in (seen, kept)]
        assert 0.5 < dark[0] / dark[1] < 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(
    page: PaperPage, at_work: AtWork, tmp_path: Path
) -> None:
    said: list[Any] = []
    at_work.desk.unanswered.connect(said.append)

    def choose(parent: Any, name: str, size: Any, count: int, then: Any) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
        then(printer)

    page.ask_printer = choose
    page.print()
    at_work.settle()
    assert [error.code for error in said] == ["cannot_print"]


def test_what_was_not_written_to_be_seen_first_is_not_shown(
    at_work: AtWork, tmp_path: Path
) -> None:
    asker = Page(at_work.look, at_work.desk)
    at_work.qtbot.addWidget(asker)
    told: list[str] = []
    asker.asked.connect(lambda name, subject: told.append(name))
    assert not show_paper(asker, tmp_path / "sheet.pdf") and told == []
    assert show_paper(asker, seen_first("sheet.pdf")) and told == ["paper"]


def test_what_is_written_on_a_page_is_told() -> None:
    from io import BytesIO

    writer, stream = pypdf.PdfWriter(), BytesIO()
    writer.add_blank_page(200, 100)
    writer.write(stream)
    assert sizes_of(stream.getvalue()) == [(200, 100)]
    assert text_of(stream.getvalue(), 0) == ""
    picture = picture_of(stream.getvalue(), 0, 2)
    assert (picture.width, picture.height) == (400, 200)
    assert set(picture.pixels[:3]) == {255}
