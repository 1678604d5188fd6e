"""Photos of flip-charts by key, drop and paste: small on their card, large in their own sheet."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage

from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.synthesis.page import SynthesisPage
from tests.ui.at_work import AtWork, unnamed
from tests.ui.test_synthesis import open_page, prepare

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(at_work: AtWork) -> SynthesisPage:
    at_work.do(prepare)
    return open_page(at_work)


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    path = tmp_path / "mur.jpg"
    Image.new("RGB", (1200, 800), "teal").save(path)
    return path


def photos(work: AtWork) -> list[Photo]:
    return work.do(lambda ws: ws.all(Photo))


def test_a_key_adds_a_photo_to_the_card(at_work: AtWork, page: SynthesisPage, wall: Path) -> None:
    page.photos.ask_paths = lambda: [wall]
    card = page.cards.current()
    at_work.type("p")
    at_work.settle()
    (made,) = photos(at_work)
    assert made.contribution_id == card and made.name == "mur.jpg"
    assert at_work.notices[-1][0] == "1 photo kept"
    (line,) = page.photos.of(card)
    assert not page.photos._thumbs[line.file].isNull()
    before = page.cards.grab().toImage()
    at_work.undo_notice()
    assert photos(at_work) == [] and page.photos.of(card) == []
    assert page.cards.grab().toImage() != before  # it stood on its card


def test_photos_are_let_go_over_a_card(at_work: AtWork, page: SynthesisPage, wall: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wall)), QUrl.fromLocalFile(str(wall.parent / "a.txt"))])
    event = QDropEvent(
        QPointF(60, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.cards.dropEvent(event)
    at_work.settle()
    assert [photo.contribution_id for photo in photos(at_work)] == [page.cards.current()]


def test_a_copied_picture_is_pasted_and_words_are_not(at_work: AtWork, page: SynthesisPage) -> None:
    QGuiApplication.clipboard().setText("Le mur")
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    assert photos(at_work) == []
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    (made,) = photos(at_work)
    assert made.contribution_id == page.cards.current()
    content = at_work.do(lambda ws: ws.attachment(made.file or ""))
    assert content is not None and content.startswith(b"\xff\xd8")
    QGuiApplication.clipboard().clear()


def test_they_are_looked_at_turned_and_named(
    at_work: AtWork, page: SynthesisPage, wall: Path
) -> None:
    session = page.building.session if page.building else None
    at_work.do(lambda ws: ws.attach_photos(session, [wall, wall]))
    at_work.press(KEYS.Key_F9)
    at_work.settle()
    sheet = page.photos.sheet
    assert sheet is not None and str(sheet.title.text) == "Photo 1 of 2"
    assert not sheet.view.picture.isNull()
    assert unnamed(sheet) == []
    wide = sheet.view.picture.width() > sheet.view.picture.height()
    at_work.qtbot.keyClick(sheet.view, KEYS.Key_R)
    at_work.settle()
    assert (sheet.view.picture.width() > sheet.view.picture.height()) is not wide
    at_work.qtbot.keyClick(sheet.view, KEYS.Key_Right)
    assert str(sheet.title.text) == "Photo 2 of 2"
    sheet.caption.set_text("Le mur des locaux")
    first, second = photos(at_work)
    at_work.do(lambda ws: ws.edit(first.id, caption="L’entrée"))
    at_work.settle()
    assert sheet.caption.text() == "Le mur des locaux"  # though others wrote meanwhile
    sheet.caption.line.setFocus()
    at_work.qtbot.keyClick(sheet.caption.line, KEYS.Key_Escape)
    at_work.settle()
    first, second = photos(at_work)
    assert (first.turn, second.caption) == (1, "Le mur des locaux")
    page.photos.show()
    sheet = page.photos.sheet
    assert sheet is not None
    for _ in range(2):
        at_work.qtbot.keyClick(sheet.view, KEYS.Key_Delete)
        at_work.settle()
    assert photos(at_work) == [] and page.photos.sheet is None


def test_what_is_no_picture_is_said(at_work: AtWork, page: SynthesisPage, tmp_path: Path) -> None:
    wrong = tmp_path / "mur.jpg"
    wrong.write_text("no picture")
    page.photos.ask_paths = lambda: [wrong]
    at_work.type("p")
    at_work.settle()
    assert photos(at_work) == [] and "mur.jpg" in at_work.alerts[0]


def test_the_notes_show_the_photos_of_a_card_too(at_work: AtWork, wall: Path) -> None:
    at_work.do(prepare)
    now = dt.datetime(2022, 1, 3, 11, 0, tzinfo=dt.UTC)
    page = SessionPage(
        at_work.look, at_work.desk, now=lambda: now, drafts=at_work.path.parent / "drafts"
    )
    at_work.show(page)
    stream = page.board.stream
    stream.setFocus()
    at_work.settle()
    card = stream.current()
    before = stream.grab().toImage()
    at_work.do(lambda ws: ws.attach_photos(page.session_id(), [wall], contribution_id=card))
    at_work.settle()
    assert [line.spot.card for line in page.photos.lines] == [card]
    assert stream.grab().toImage() != before
    stream.pick(stream.place_of(card))
    stream.setFocus()
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    assert page.photos.sheet is not None and str(page.photos.sheet.title.text) == "Photo 1 of 1"
    page.photos.sheet.accept()
