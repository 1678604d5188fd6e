"""Minutes and *heard* as files: the rule in every byte, and nothing broken that must not be."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import zipfile
from pathlib import Path

import pypdf
import pytest
from docx import Document
from docx.oxml.ns import qn

from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.domain.sessions import AgendaItem
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.heard import heard_of, shorter
from dialogue_desktop.reports.minutes import Minutes
from tests.reports.reading import nfc, page_count, readings
from tests.reports.sefrou import WOMAN, Sefrou, at, canaries, key
from tests.thorough import many

LANGUAGES = ("fr", "ar", "en", "both")
PAPERS = (
    ("minutes", "pdf"), ("minutes", "docx"), ("minutes", "txt"), ("heard", "pdf"), ("heard", "txt"),
)  # fmt: skip


def paper(kind: str, minutes: Minutes, language: str = "fr", format: str = "pdf") -> bytes:
    stream = io.BytesIO()
    data = heard_of(minutes) if kind == "heard" else minutes
    write_report(kind, data, stream, language, format)
    return stream.getvalue()


def everything(content: bytes, format: str) -> str:
    """All that a curious reader finds in a file: texts, metadata, every part of the package."""
    if format == "pdf":
        about = str(pypdf.PdfReader(io.BytesIO(content)).metadata)
        return "\n".join([*readings(content).values(), about])
    if format == "docx":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = [package.read(name).decode("utf-8", "ignore") for name in package.namelist()]
        return "\n".join([*parts, re.sub("<[^>]+>", "", "".join(parts))])
    return content.decode("utf-8")


def said(text: str) -> str:
    """The letters and numbers of a text: readers of PDF move Arabic signs and put own blanks."""
    return re.sub(r"[\W_]+", "", nfc(text))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", nfc(text))


@pytest.mark.parametrize("rule", ["named", "role", "organisation", "none"])
@pytest.mark.parametrize(("kind", "format"), PAPERS)
def test_no_canary_is_in_any_file(kind: str, format: str, rule: str) -> None:
    sefrou = Sefrou()
    found = everything(paper(kind, sefrou.minutes(rule), "both", format), format)
    assert "Canari" not in found
    assert [canary for canary in canaries(sefrou.people) if canary in found] == []


def test_a_name_with_consent_is_there_and_only_that_one() -> None:
    sefrou = Sefrou()
    line = sefrou.people[WOMAN]
    object.__setattr__(line, "consent", True)
    text = everything(paper("minutes", sefrou.minutes("named"), "fr", "txt"), "txt")
    assert f"■ {line.name}" in text and text.count("Canari") == text.count(str(line.name))
    assert str(line.name_ar) in paper("minutes", sefrou.minutes("named"), "ar", "txt").decode()


@pytest.mark.parametrize(("kind", "format"), PAPERS)
def test_under_nobody_no_word_tells_who_spoke(kind: str, format: str) -> None:
    text = everything(paper(kind, Sefrou().minutes("none"), "fr", format), format)
    assert "un élu" not in text and "une élue" not in text and "◆ société" not in text


@pytest.mark.parametrize(
    ("format", "language"),
    [
        ("pdf", "fr"),
        ("pdf", "ar"),
        ("pdf", "both"),
        ("docx", "ar"),
        ("docx", "both"),
        ("txt", "both"),
    ],
)
def test_every_word_said_comes_back(format: str, language: str) -> None:
    sefrou = Sefrou()
    content = paper("minutes", sefrou.minutes(), language, format)
    text = everything(content, format) if format != "pdf" else readings(content)["pypdf"]
    found = set(_words(text))
    told = {word for card in sefrou.cards for word in _words(card.text or "")}
    assert told - found == set()


def test_the_three_languages_have_the_same_words() -> None:
    folder = Path("resources/words")
    keys = [set(json.loads((folder / f"minutes.{one}.json").read_text())) for one in LANGUAGES[:3]]
    assert keys[0] == keys[1] == keys[2]


def test_the_rule_stands_before_any_word_that_was_said() -> None:
    text = readings(paper("minutes", Sefrou().minutes()))["pypdf"]
    assert text.index("Règle de la séance") < text.index("Chaque samedi")


def long_session(cards: int, words: str = "Nous avons attendu deux ans un local. ") -> Sefrou:
    """Three hours of cards, some long, in both scripts."""
    sefrou = Sefrou()
    sefrou.cards = []
    for number in range(cards):
        clock = f"{9 + number * 180 // cards // 60 + 1}:{number * 180 // cards % 60:02d}"
        text = f"{words * (1 + number % 4)}fin{number}fin"
        if number % 3 == 0:
            text = "انتظرنا سنتين من أجل المقر. " * (1 + number % 5) + f"fin{number}fin"
        sefrou.cards.append(sefrou.card(clock, number % 5, number % 3, "story", WOMAN, text))
    return sefrou


def test_a_quote_stays_with_its_label_and_a_heading_with_two_lines() -> None:
    pages = pypdf.PdfReader(io.BytesIO(paper("minutes", long_session(90).minutes()))).pages
    texts = [page.extract_text() for page in pages]
    assert len(texts) > 5
    for text in texts:
        labels, ends = len(re.findall(r"(?m)Histoire", text)), len(re.findall(r"fin\d+fin", text))
        assert labels == ends
    heads = ("Ordre du jour", "Engagements", "prises de parole")
    for text in texts:
        body = [line for line in text.strip().splitlines() if line.strip()]
        footless = [line for line in body if "Page" not in line and "Empreinte" not in line]
        footless = [line for line in footless if not line.startswith("Compte rendu")]
        assert not footless[-1].strip().endswith(heads)


def test_words_longer_than_a_page_go_on_under_their_label() -> None:
    sefrou = Sefrou()
    text = "On nous l’avait promis. " * 600
    sefrou.cards = [sefrou.card("9:44", 1, 0, "story", WOMAN, text + "Fin")]
    content = paper("minutes", sefrou.minutes())
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]
    assert sum("(suite)" in text for text in texts) >= 2
    assert sum(text.count("promis") for text in texts) == 600


def test_the_signature_boxes_stay_together() -> None:
    for cards in range(8, 20):
        pages = pypdf.PdfReader(io.BytesIO(paper("minutes", long_session(cards).minutes()))).pages
        last = pages[-1].extract_text()
        assert "Lu et approuvé" in last and "Pour la société civile" in last


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("cards", [1, 14, 90, 300])
def test_what_we_heard_is_one_page(language: str, cards: int) -> None:
    sefrou = long_session(cards)
    for number in range(3, 40):
        title = f"Un thème que personne n’avait prévu, le {number}e de la journée"
        sefrou.themes.append(
            sefrou.themes[0].model_copy(update={"id": key(200 + number), "title": title})
        )
    for number, card in enumerate(sefrou.cards):
        card.theme_ids = [key(200 + number % 40)]
    content = paper("heard", sefrou.minutes(), language)
    assert page_count(content) == 1
    text = readings(content)["pypdf"]
    assert {"fr": "avant le 25 décembre", "ar": "25 دجنبر", "en": "before 25 December"}[
        language
    ] in text


def test_what_we_heard_gives_up_second_quotes_before_themes() -> None:
    heard = heard_of(Sefrou().minutes())
    seen = []
    while heard:
        seen.append((len(heard.themes), sum(len(theme.quotes) for theme in heard.themes)))
        heard = shorter(heard)
    assert seen[:4] == [(3, 6), (3, 5), (3, 4), (3, 3)] and seen[-1] == (0, 0)


def test_both_languages_are_two_parts_of_one_file() -> None:
    pages = pypdf.PdfReader(io.BytesIO(paper("minutes", Sefrou().minutes(), "both"))).pages
    texts = [page.extract_text() for page in pages]
    assert "Qui était là" in texts[0] and "من حضر" in nfc(texts[len(texts) // 2])
    assert page_count(paper("heard", Sefrou().minutes(), "both")) == 2


def test_word_knows_its_directions() -> None:
    document = Document(io.BytesIO(paper("minutes", Sefrou().minutes(), "ar", "docx")))
    by_text = {paragraph.text: paragraph for paragraph in document.paragraphs}
    arabic = next(p for text, p in by_text.items() if "بقينا" in text)
    french = next(p for text, p in by_text.items() if "Chaque samedi" in text)
    assert arabic._p.pPr.find(qn("w:bidi")) is not None
    assert french._p.pPr.find(qn("w:bidi")) is None
    assert all(run.font.rtl for run in arabic.runs)
    fonts = arabic.runs[0]._r.rPr.find(qn("w:rFonts"))
    assert fonts.get(qn("w:cs")) == "Amiri"
    assert all(t._tbl.tblPr.find(qn("w:bidiVisual")) is not None for t in document.tables)


def test_word_says_nothing_of_whoever_made_it() -> None:
    about = Document(io.BytesIO(paper("minutes", Sefrou().minutes(), "fr", "docx"))).core_properties
    assert about.author == "Centre Tawassol pour le dialogue"
    assert (about.comments, about.last_modified_by) == ("", "")
    assert about.created.date() == dt.date(2021, 12, 18)


HOSTILE = (
    "<b>gras</b> &amp; <para>", '=HYPERLINK("x")', "\u202eabc\u202c fin", "a\x00b\x07c\x1b",
    "{0} %s", "\ud83d", "\u202eمقلوب\u202c", "x" * 30_000, "😀👩\u200d👧 ok", "]]>", "\u2028ligne",
    "a\r\nb", "\ufffe", "«déjà cité»",
)  # fmt: skip


@pytest.mark.parametrize("format", ["pdf", "docx", "txt"])
def test_words_of_people_are_never_markup(format: str) -> None:
    sefrou = Sefrou()
    sefrou.cards = [sefrou.card("9:50", 1, 0, "story", WOMAN, text) for text in HOSTILE]
    sefrou.session.title = sefrou.session.facilitators = "<i>& \x00 \u202e titre"
    content = paper("minutes", sefrou.minutes(), "both", format)
    text = everything(content, format)
    assert "<b>gras</b>" in text if format != "docx" else "&lt;b&gt;gras" in text
    if format == "docx":
        Document(io.BytesIO(content))
    if format == "txt":
        assert not re.search("[\x00-\x08\u202a-\u202e]", text)
        assert "« «déjà" not in text


def test_strings_that_broke_others(shared_data: Path) -> None:
    odd = json.loads((shared_data / "own_hostile_fr_ar.json").read_text(encoding="utf-8"))
    texts = [text for text in _strings(odd) if text.strip()]
    texts += (shared_data / "blns.txt").read_text(encoding="utf-8").splitlines()
    sefrou = Sefrou()
    sefrou.cards = [
        sefrou.card("9:50", 1, 0, "story", WOMAN, text) for text in texts if text.strip()
    ]
    for kind, format in PAPERS:
        assert paper(kind, sefrou.minutes(), "fr", format)


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for each in value for text in _strings(each)] if isinstance(value, list) else []


def real_meeting(folder: Path, meeting: str) -> Sefrou:
    """A meeting as it was spoken: each segment a card at its second; speakers by their letters."""
    sefrou = Sefrou()
    with (folder / "fr_asr_segments_dev.csv").open(encoding="utf-8") as file:
        segments = [row for row in csv.DictReader(file) if row["meeting_id"] == meeting]
    speakers = {name: key(1000 + n % 34) for n, name in enumerate(_order(segments))}
    half = len(segments) // 2
    sefrou.agenda = [
        AgendaItem(id=key(100 + n), session_id=key(1), title=f"Point {n}", planned_minutes=90)
        for n in range(2)
    ]
    sefrou.cards = [
        Contribution(
            session_id=key(1),
            text=row["text"],
            speaker_id=speakers[row["diar_speaker"]],
            agenda_item_id=key(100 + (n > half)),
            said_at=at("9:30") + dt.timedelta(seconds=float(row["start_s"])),
        )
        for n, row in enumerate(segments)
        if row["text"].strip()
    ]
    return sefrou


def _order(segments: list[dict[str, str]]) -> list[str]:
    return list(dict.fromkeys(row["diar_speaker"] for row in segments))


@pytest.mark.parametrize("meeting", ["2f3f95e2", "70f6b388"][: many(1, 2)])
def test_a_real_meeting_becomes_minutes_without_a_name(shared_data: Path, meeting: str) -> None:
    sefrou = real_meeting(shared_data, meeting)
    content = paper("minutes", sefrou.minutes())
    text = said(readings(content)["pypdf"])
    assert [c for c in canaries(sefrou.people) if c in text] == []
    beginnings = [said(card.text or "")[:30] for card in sefrou.cards]
    assert [words for words in beginnings if words not in text] == []


def test_turns_with_names_in_their_role_are_told_by_role(shared_data: Path) -> None:
    with (shared_data / "fr_turns_dev.csv").open(encoding="utf-8") as file:
        turns = [row for row in csv.DictReader(file) if row["meeting_id"] == "2f3f95e2"]
    sefrou = Sefrou()
    sefrou.cards = [
        Contribution(
            session_id=key(1), text="Dit.", speaker_role=row["speaker"], said_at=at("9:30")
        )
        for row in turns
    ]
    text = paper("minutes", sefrou.minutes(), "fr", "txt").decode()
    names = {word for row in turns for word in re.findall(r"\b[A-Z]{4,}\b", row["speaker"])}
    assert names and not [name for name in names if name in text]
