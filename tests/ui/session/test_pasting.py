"""What nobody typed is kept whole: pages, pictures, signs, every letter there is."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from dialogue_desktop import Theme
from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    cards,
    notes,
    said,
    shown,
    texts,
)

HOSTILE = "\u202egnidaer \u2066 =1+1 <b>x</b> \u0000 نعم"


def paste(page: SessionPage, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.board.bar.editor.insertFromMimeData(data)


def test_a_pasted_page_is_one_card_kept_whole(at_work: AtWork, page: SessionPage) -> None:
    whole = ("La commune a des locaux vides. " * 6500)[:200_000].strip()
    paste(page, whole)
    assert "letters" in at_work.notices[-1][0]
    at_work.type("!")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert texts(at_work) == [whole + "!"]
    assert len(shown(page)[0]) < 2000 and shown(page)[0].endswith("…")
    assert "all kept" in notes(page)[0]
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.editor.text() == whole + "!"


def picture() -> QMimeData:
    data = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFAA22)
    data.setImageData(image)
    return data


def test_a_pasted_picture_is_a_photo_of_the_card_or_the_item(
    at_work: AtWork, page: SessionPage
) -> None:
    said(at_work, "Une parole")
    at_work.type("Avant")
    editor = page.board.bar.editor
    assert editor.canInsertFromMimeData(picture())
    editor.insertFromMimeData(picture())
    at_work.settle()
    assert editor.text() == "Avant"
    assert at_work.notices[-1][0] == "1 photo kept"
    (first,) = at_work.do(lambda ws: ws.all(Photo))
    assert page.sitting is not None
    assert (first.contribution_id, first.agenda_item_id) == (None, page.sitting.item_id)
    editor.put("")
    at_work.press(KEYS.Key_Up)
    editor.insertFromMimeData(picture())
    at_work.settle()
    card = cards(at_work)[0].id
    assert [one.contribution_id for one in at_work.do(lambda ws: ws.all(Photo))] == [None, card]
    at_work.undo_notice()
    assert len(at_work.do(lambda ws: ws.all(Photo))) == 1


def test_a_file_that_is_no_picture_is_refused_in_a_sentence(
    at_work: AtWork, page: SessionPage, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("rien")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wrong))])
    page.board.bar.editor.insertFromMimeData(data)
    at_work.settle()
    assert "Only words and pictures" in at_work.notices[-1][0]
    assert at_work.do(lambda ws: ws.all(Photo)) == [] and page.board.bar.editor.text() == ""


def test_signs_that_turn_the_direction_turn_nothing_around_them(
    at_work: AtWork, page: SessionPage
) -> None:
    text = HOSTILE.replace("\u0000", "")
    paste(page, text)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert texts(at_work) == [" ".join(text.split())]
    assert not set(shown(page)[0]) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
    at_work.do(lambda ws: ws.add(Theme(title="\u202eeau")))
    at_work.settle()
    at_work.type("#")
    at_work.settle()
    assert all("\u202e" not in str(line.words) for line in page.popup.lines)


def test_hostile_strings_are_noted_letter_by_letter(
    at_work: AtWork, page: SessionPage, shared_data: Path
) -> None:
    listed = json.loads((shared_data / "own_hostile_fr_ar.json").read_text(encoding="utf-8"))
    unheard = re.compile("[@#/\n\ud800-\udfff\ufffe\uffff]")  # what no keyboard types
    found = [each for each in _strings(listed) if each.strip() and not unheard.search(each)]
    for text in found:
        page.board.bar.editor.put(text)
        at_work.press(KEYS.Key_Return)
    at_work.settle()
    wanted = [re.sub(" {2,}", " ", text).strip() for text in found]
    assert [text.replace("\u0000", "") for text in texts(at_work)] == [
        text.replace("\u0000", "") for text in wanted
    ]
    page.board.stream.viewport().repaint()
    assert len(found) > 10 and not at_work.alerts


def _strings(value: object) -> list[str]:
    """Every string of a file read as JSON."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [text for each in inner for text in _strings(each)] if isinstance(
        value, dict | list
    ) else []  # fmt: skip


def test_an_emoji_counts_as_one_letter(at_work: AtWork, page: SessionPage) -> None:
    page.board.bar.editor.put("😀😀 ")
    at_work.type("@naï")
    at_work.settle()
    at_work.press(KEYS.Key_Return)
    assert page.board.bar.editor.text() == "😀😀 "
    at_work.type("Oui 👍 non")
    page.board.bar.editor.stand(len("😀😀 Oui 👍"))
    at_work.press(KEYS.Key_Return, CTRL)
    assert texts(at_work) == ["😀😀 Oui 👍"] and page.board.bar.editor.text() == "non"
