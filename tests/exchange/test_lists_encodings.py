"""In which encoding a text is, and what is said where letters went wrong (P6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_desktop.exchange.list_encodings import decoded
from dialogue_desktop.exchange.list_repairs import is_visible, repaired, sound
from dialogue_desktop.exchange.lists import RefusedList, read_list

FRENCH = "Nom;Prénom;Commune;Qualité\r\nNaïm;Élise;Aït Ourir;élue\r\nBâ;Zoé;Fès-Meknès;élu\r\n"
ARABIC = "الاسم الكامل;الجماعة;الهاتف\r\nأمينة الورغي;صفرو;0612345678\r\nإدريس بناني;إفران;\r\n"
BOTH = "Nom et prénom;الاسم الكامل\r\nÉlise Benkirane;إليز بنكيران\r\nHélène;هيلين العلمي\r\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"), (FRENCH, "utf-8-sig"), (FRENCH, "utf-16"), (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"), (FRENCH, "cp1252"), (FRENCH, "mac_roman"), (FRENCH, "cp850"),
        (ARABIC, "utf-8"), (ARABIC, "utf-16"), (ARABIC, "utf-16-le"), (ARABIC, "utf-16-be"),
        (ARABIC, "cp1256"), (ARABIC, "iso8859_6"), (ARABIC, "mac_arabic"), (ARABIC, "cp720"),
        (BOTH.replace("É", "E"), "cp1256"), (BOTH, "utf-8"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("rows", [2, 3])
def test_the_text_comes_out_as_it_was_written(text: str, encoding: str, rows: int) -> None:
    text = "".join(text.splitlines(keepends=True)[:rows])
    assert decoded(text.encode(encoding)).text == text


def test_a_letter_cut_in_two_does_not_change_the_encoding() -> None:
    data = (FRENCH * 5).encode()
    assert decoded(data + b"\xc3").encoding == "utf-8"
    assert decoded(data[:200].rsplit(b"\xc3", 1)[0] + b"\xc3;" + data).unreadable == 1


@pytest.mark.parametrize("wrong", ["cp1252", "cp1256", "latin-1", "mac_roman"])
@pytest.mark.parametrize("text", ["Élise", "Fès-Meknès", "L’œuvre", "أدريج", "محمد", "Aït Ourir"])
def test_garbled_text_is_put_right_where_the_way_back_is_exact(text: str, wrong: str) -> None:
    garbled = text.encode().decode(wrong)
    assert sound(garbled) == (text, "restored")
    twice = garbled.encode().decode("latin-1")
    assert repaired(twice) == text


def test_arabic_read_as_french_is_put_right() -> None:
    assert sound("أحمد العلمي".encode("cp1256").decode("cp1252")) == ("أحمد العلمي", "restored")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("ØµÙ\ufffdØ±Ùˆ", "garbled"),
        ("عين ش??", "letters_lost"),
        ("?يكو", "letters_lost"),
        ("M?hamed", "letters_lost"),
        ("???? ????", "letters_lost"),
        ("A\ufffdt Ourir", "letters_lost"),
        ("facture\u202efdp.xlsx", "direction_marks"),
        ("A\u2066B\u2067C", "direction_marks"),
        ("\u2067جماعة\u2069 (Fès)", ""),
        ("\u200fفاس\u200f - Fès", ""),
        ("Présent ?", ""),
        ("JOÃO", ""),
        ("Mañoso Ñúñez", ""),
        ("عين شڭڭ", ""),
        ("Créée", ""),
    ],
)
def test_what_is_wrong_is_told_and_the_text_left_as_it_is(text: str, trouble: str) -> None:
    assert sound(text) == (text, trouble)


def test_a_name_of_which_nothing_can_be_seen_is_none() -> None:
    assert not any(map(is_visible, ["", " ", "\u3164", "\u061c", "\u200b\u00ad", "\u2800"]))
    assert all(map(is_visible, ["أ", "1", "-", "👩", "ⵜ"]))


def test_garbled_and_lost_letters_are_noticed_over_the_whole_list(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    garbled = "Élise;صفرو".encode().decode("cp1252", errors="replace")
    path.write_text(f"Nom;Commune\n{garbled}\nM?hamed;Fès\n????;Fès\n", encoding="utf-8")
    read = read_list(path)
    assert [row.values for row in read.rows] == [
        {"name": "Élise"},
        {"name": "M?hamed", "commune": "Fès"},
    ]
    told = {notice.code: notice.params for notice in read.notices}
    assert told["mojibake"]["restored"] == told["mojibake"]["lost"] == 1
    assert told["lossy_encoding"]["n"] == 2
    assert [(fault.row, fault.reason, fault.effect) for fault in read.faults] == [
        (2, "garbled", "value_left"),
        (3, "letters_lost", "kept"),
        (4, "name_unreadable", "row_left"),
    ]


def test_a_refusal_says_what_else_is_wrong_with_the_text(tmp_path: Path) -> None:
    path = tmp_path / "communes.csv"
    path.write_text("commune;province\nعين ش??;صفرو\n", encoding="utf-8")
    with pytest.raises(RefusedList) as refused:
        read_list(path)
    for language in ("fr", "ar", "en"):
        assert "عين ش??" in refused.value.sentence(language)


@pytest.mark.parametrize(
    ("file", "encoding"),
    [
        ("communes_fm_ar_iso8859_6.csv", "ISO-8859-6"),
        ("communes_fm_ar_macarabic.csv", "MacArabic"),
        ("communes_fm_ar_only_cp1256.csv", "Windows-1256"),
        ("communes_fm_cp1256_lossy.csv", "Windows-1256"),
        ("communes_fm_fr_cp1252_tab.csv", "Windows-1252"),
        ("communes_fm_fr_cp850.csv", "DOS 850"),
        ("communes_fm_fr_macroman.csv", "MacRoman"),
        ("communes_fm_mojibake_utf8_as_cp1252.csv", "UTF-8"),
        ("communes_fm_utf16le_bom.csv", "UTF-16"),
        ("communes_fm_utf8bom_semicolon.csv", "UTF-8"),
    ],
)
def test_the_real_files_are_read_in_the_encoding_they_are_in(
    shared_data: Path, tmp_path: Path, file: str, encoding: str
) -> None:
    """As lists of people: the commune stands for the name, as a heading would say."""
    data = (shared_data / "encodings" / file).read_bytes()
    with pytest.raises(RefusedList) as refused:
        read_list(shared_data / "encodings" / file)
    assert refused.value.code == "no_name_column"
    assert refused.value.params["encoding"] == encoding
    read = read_list(_as_people(tmp_path / file, data))
    assert read.encoding == encoding
    expected = {"communes_fm_cp1256_lossy.csv": "lossy_encoding"}
    expected["communes_fm_mojibake_utf8_as_cp1252.csv"] = "mojibake"
    wrong = {"lossy_encoding", "mojibake", "unreadable"} & {one.code for one in read.notices}
    assert wrong == ({expected[file]} if file in expected else set())
    assert _names(read.rows) - _known_communes(shared_data) == (
        {"عين ش??", "?يكو"} if "lossy" in file else set()
    )


def _as_people(path: Path, data: bytes) -> Path:
    wide = data.startswith(b"\xff\xfe")
    for word in ("commune_fr", "commune_ar"):
        name = word.replace("commune", "nom    ")
        encoding = "utf-16-le" if wide else "ascii"
        data = data.replace(word.encode(encoding), name.encode(encoding))
        data = data.replace(b"commune\xdfar", b"nom     ar")
    path.write_bytes(data)
    return path


def _names(rows: list) -> set[str]:
    return {
        row.values[field] for row in rows for field in ("name", "name_ar") if field in row.values
    }


def _known_communes(shared_data: Path) -> set[str]:
    text = (shared_data / "encodings" / "communes_fm_utf8bom_semicolon.csv").read_text("utf-8-sig")
    return {cell.strip() for line in text.splitlines()[1:] for cell in line.split(";")}
