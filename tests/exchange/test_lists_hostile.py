"""Odd and hostile lists: nothing is lost, and nothing is taken for what it is not."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.errors import RefusedFile
from dialogue_desktop.exchange.list_repairs import sound
from dialogue_desktop.exchange.lists import ParticipantList, read_list
from dialogue_desktop.words import LANGUAGES


def write(path: Path, names: list[str], encoding: str = "utf-8-sig") -> ParticipantList:
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerows(
            [["Nom", "CIN"], *([name, str(place)] for place, name in enumerate(names))]
        )
    return read_list(path)


def names_of(read: ParticipantList) -> dict[int, str]:
    return {row.number - 2: row.values.get("name") or row.values["name_ar"] for row in read.rows}


def assert_kept_or_told(names: list[str], read: ParticipantList) -> None:
    """Every name stands letter for letter, or its row says why it doesn't."""
    kept = names_of(read)
    told = {fault.row - 2 for fault in read.faults}
    for place, name in enumerate(names):
        if place in kept:
            assert kept[place] == sound(name.strip()).value.strip()
        else:
            assert place in told


def hostile(shared_data: Path) -> list[str]:
    strings = json.loads((shared_data / "own_hostile_fr_ar.json").read_text(encoding="utf-8"))
    naughty = (shared_data / "blns.txt").read_text(encoding="utf-8").split("\n")
    texts = [one["text"] for one in strings] + [line for line in naughty if line[:1] != "#"]
    return [text for text in texts if text and "\ud800" not in text]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16"])
def test_hostile_names_survive_letter_for_letter(
    shared_data: Path, tmp_path: Path, encoding: str
) -> None:
    names = hostile(shared_data)
    assert len(names) > 500
    read = write(tmp_path / "liste.csv", names, encoding)
    assert_kept_or_told(names, read)
    assert not {fault.reason for fault in read.faults} - {"name_missing", "direction_marks"}
    assert len(read.rows) > len(names) - 20
    turned = {fault.row - 2 for fault in read.faults if fault.reason == "direction_marks"}
    assert names.index("facture\u202efdp.xlsx") in turned


def test_half_a_letter_is_shown_as_one_that_could_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Nom;Commune\nAmina;Fès\n".encode() * 9 + b"Dri\xed\xa0\x80ss;F\xc3\xa8s\n")
    read = read_list(path)
    assert read.encoding == "UTF-8" and "\ufffd" in names_of(read)[max(names_of(read))]
    assert {"unreadable", "lossy_encoding"} <= {one.code for one in read.notices}


def mostly_control(names: list[str]) -> bool:
    """A file of control signs is no list, and is refused as a whole."""
    text = "".join(names)
    return sum(category(sign) == "Cc" for sign in text) > 0.1 * len(text)


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)


@given(st.lists(NAMES, max_size=6).filter(lambda names: not mostly_control(names)))
def test_any_name_stands_or_is_told(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    read = write(path, [*names, "Amina"])
    assert_kept_or_told(names, read)
    assert len(read.rows) + len(read.left) == len(names) + 1


@given(st.binary(max_size=400), st.sampled_from(["", "Nom;Tél\n", "الاسم\n"]))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, heading: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.csv"
    path.write_bytes(heading.encode() + data)
    try:
        read = read_list(path)
    except RefusedFile as refused:
        assert refused.code in {
            "not_a_list",
            "empty_list",
            "no_name_column",
            "list_is_web_page",
            "damaged_list",
        }
    else:
        assert read.rows or read.left


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_list"),
        (b"\xef\xbb\xbf", "empty_list"),
        (b"\xff\xfe", "empty_list"),
        (b"\n \n;;\n", "empty_list"),
        (b"Nom;Commune\r\n", "empty_list"),
        (b"Bonjour,\nvoici la liste.\n", "no_name_column"),
        (b"Commune;Province\nTaza;Taza\n", "no_name_column"),
        (b"%PDF-1.7\n" + bytes(range(256)), "not_a_list"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "not_a_list"),
        (b"SQLite format 3\0" + bytes(200), "not_a_list"),
        (b"<html><body><table><tr><td>Nom</td></tr></table></body></html>", "list_is_web_page"),
        (b"<?xml version='1.0'?><Workbook/>", "list_is_web_page"),
        (b"PK\x03\x04" + b"0" * 100, "damaged_list"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged_list"),
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(data)
    with pytest.raises(RefusedFile) as refused:
        read_list(path)
    assert refused.value.code == code
    for language in LANGUAGES:
        sentence = refused.value.sentence(language)
        assert "liste.csv" in sentence and "errors." not in sentence and "…" not in sentence


def test_what_cannot_be_opened_is_refused_too(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile) as refused:
        read_list(tmp_path / "absent.csv")
    assert refused.value.code == "list_missing"
    with pytest.raises(RefusedFile) as refused:
        read_list(tmp_path)
    assert refused.value.code == "not_a_list"


def test_damaged_databases_are_no_lists(shared_data: Path) -> None:
    for path in sorted((shared_data / "sqlite_malformed").iterdir())[:40]:
        with pytest.raises(RefusedFile):
            read_list(path)
