"""A project for tools of qualitative analysis: by the published schema, and by the rule."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from lxml import etree

from dialogue_desktop.domain.contributions import CardLink
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.research import research_of
from tests.reports.sefrou import CASABLANCA, WOMAN, Sefrou, canaries, key

SCHEMA = Path(__file__).parents[1] / "files" / "refi-qda-project.xsd"
N = {"q": "urn:QDA-XML:project:1.0"}
HOSTILE = (
    "العدل 😀👩\u200d👧 قبل كل شيء", "<b>&amp;</b> ]]>", "\u202eabc\u202c", "a\x00b\x07",
    "ligne\r\nligne\u2028ligne", "\ud83d", "x" * 70_000, "e\u0301te\u0301", "\ufffe fin",
)  # fmt: skip


def written(sefrou: Sefrou, language: str = "fr", rule: str = "role") -> bytes:
    sefrou.session.attribution = rule
    present = list(sefrou.people) if sefrou.present is None else sefrou.present
    of = [(sefrou.records(), present)]
    stream = io.BytesIO()
    research = research_of(of, sefrou.people, sefrou.programme, CASABLANCA)
    write_report("qdpx", research, stream, language, "qdpx")
    return stream.getvalue()


def opened(content: bytes) -> tuple[Any, dict[str, str]]:
    """The XML, and the text of each source by the name that the XML says."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        project = etree.fromstring(package.read("project.qde"))
        texts = {
            f"internal://{name.removeprefix('Sources/')}": package.read(name).decode("utf-8")
            for name in package.namelist()
            if name.startswith("Sources/")
        }
    return project, texts


def test_the_schema_is_kept_with_its_licence() -> None:
    assert "licensed under the MIT license" in SCHEMA.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", ["named", "role", "organisation", "none"])
@pytest.mark.parametrize("language", ["fr", "ar", "en", "both"])
def test_a_project_is_valid_by_the_published_schema(language: str, rule: str) -> None:
    project, _ = opened(written(Sefrou().full(), language, rule))
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(project)


def test_an_empty_session_is_valid_too() -> None:
    sefrou = Sefrou()
    sefrou.cards, sefrou.commitments, sefrou.themes = [], [], []
    project, texts = opened(written(sefrou))
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(project)
    assert len(texts) == 1


def test_every_id_is_of_its_own_and_every_reference_leads_somewhere() -> None:
    project, texts = opened(written(Sefrou().full()))
    guids = project.xpath("//@guid")
    assert len(guids) == len(set(guids)) > 60
    targets = project.xpath("//@targetGUID | //@originGUID | //@creatingUser")
    assert targets and set(targets) <= set(guids)
    assert set(project.xpath("//@plainTextPath")) == set(texts)
    codes = project.xpath("//q:Code[@isCodable='true']/@guid", namespaces=N)
    assert set(project.xpath("//q:CodeRef/@targetGUID", namespaces=N)) <= set(codes)


@pytest.mark.parametrize("texts", [None, HOSTILE])
def test_a_passage_is_where_its_words_are(texts: tuple[str, ...] | None) -> None:
    """Counted in code points: neither bytes nor halves of letters beyond the first plane."""
    sefrou = Sefrou().full()
    if texts:
        sefrou.cards = [sefrou.card("9:50", 1, 0, "story", WOMAN, text) for text in texts]
        sefrou.session.title = "Séance 😀 & <titre>"
    project, sources = opened(written(sefrou))
    text = sources[project.xpath("//q:TextSource/@plainTextPath", namespaces=N)[0]]
    passages = project.xpath("//q:PlainTextSelection", namespaces=N)
    found = [text[int(p.get("startPosition")) : int(p.get("endPosition"))] for p in passages]
    assert len(found) == len(sefrou.cards) and all(words.strip() == words for words in found)
    if texts is None:
        plain = sorted(card.text for card in sefrou.cards if not card.translation)
        assert [words for words in plain if words not in found] == []
        assert any("\nLa commune propose" in words for words in found)
    else:
        assert found[0] == HOSTILE[0] and found[6] == HOSTILE[6]
    assert not re.search("[\x00-\x08\x0b-\x1f\ufeff\u202a-\u202e\u2066-\u2069]", text)


def test_kinds_themes_and_statements_are_codes_of_their_cards() -> None:
    project, _ = opened(written(Sefrou().full()))
    groups = project.xpath("//q:Codes/q:Code/@name", namespaces=N)
    assert groups == ["Nature de la parole", "Thèmes", "Construit ensemble"]
    names = {code.get("guid"): code.get("name") for code in project.iter(f"{{{N['q']}}}Code")}
    land = next(
        p for p in project.iter(f"{{{N['q']}}}PlainTextSelection")
        if p.get("name").startswith("La commune a des locaux vides")
    )  # fmt: skip
    coded = [names[ref] for ref in land.xpath(".//q:CodeRef/@targetGUID", namespaces=N)]
    assert coded[:2] == ["Point de vue", "Foncier et locaux"] and len(coded) == 4
    assert land.get("creationDateTime") == "2021-12-18T09:46:00Z"


def test_a_link_stands_between_the_passages_that_it_joins() -> None:
    sefrou = Sefrou().full()
    sefrou.links.append(CardLink(source_id=key(5), target_id=sefrou.cards[0].id))
    project, _ = opened(written(sefrou))
    links = project.xpath("//q:Link", namespaces=N)
    assert [(link.get("name"), link.get("direction")) for link in links] == [("répond à", "OneWay")]


def test_under_the_rule_of_roles_a_case_is_a_role_and_joins_nobody_s_cards() -> None:
    sefrou = Sefrou().full()
    project, _ = opened(written(sefrou))
    cases = project.xpath("//q:Case/@name", namespaces=N)
    assert sorted(cases) == ["société civile", "un élu", "une élue"]
    assert len(project.xpath("//q:SelectionRef", namespaces=N)) == len(sefrou.cards)


def test_under_nobody_there_is_no_case_and_no_role() -> None:
    project, texts = opened(written(Sefrou().full(), rule="none"))
    assert project.xpath("//q:Cases", namespaces=N) == []
    assert not any("société civile" in text or "élue" in text for text in texts.values())


def test_somebody_who_agreed_is_a_case_by_name_and_nobody_else() -> None:
    sefrou = Sefrou().full()
    object.__setattr__(sefrou.people[WOMAN], "consent", True)
    content = written(sefrou, rule="named")
    project, texts = opened(content)
    named = [name for name in project.xpath("//q:Case/@name", namespaces=N) if "Canari" in name]
    assert named == [sefrou.people[WOMAN].name]
    told = etree.tostring(project, encoding="unicode") + "".join(texts.values())
    others = {id: line for id, line in sefrou.people.items() if id != WOMAN}
    assert [canary for canary in canaries(others) if canary in told] == []
    assert str(WOMAN) not in told  # the case has an id of its own


def test_the_same_session_is_the_same_project_again() -> None:
    sefrou = Sefrou().full()
    assert written(sefrou) == written(sefrou)
    project, _ = opened(written(sefrou))
    assert {str(card.id) for card in sefrou.cards} & set(project.xpath("//@guid")) == set()
    assert all(UUID(guid).version == 5 for guid in project.xpath("//@guid"))
