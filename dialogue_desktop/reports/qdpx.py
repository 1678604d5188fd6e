"""A project of qualitative analysis in the exchange format REFI-QDA 1.0 (N23): ``.qdpx``.

A zip of ``project.qde``, which says in XML what the codes, cases and sources are, and the sources
as plain text. Places in a text are counted in Unicode code points from 0; the end is the first
point behind a passage.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO
from uuid import UUID
from xml.etree.ElementTree import Element, ElementTree, SubElement
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ..progress import Progress, step
from .attribution import Voice
from .dates import short_date
from .minutes_words import languages_of, marks_words, voice_words, word
from .printable import clean_line, printable
from .research import Link, Passage, Research, Source, code

NAMESPACE = "urn:QDA-XML:project:1.0"
_GROUPS = (("kinds", "#2A4BA8"), ("themes", "#8F5225"), ("statements", "#38322A"))
_LONGEST_NAME = 120


def write_qdpx(
    research: Research, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Write the project; labels are in the language, or of both in French."""
    own = languages_of(language)[0]
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        project = _Project(research, own)
        for number, source in enumerate(research.sources):
            step(progress, number, len(research.sources), source.title.in_(own))
            _put(package, f"Sources/{source.id}.txt", project.add(source).encode())
        with package.open(_entry("project.qde"), "w") as qde:
            ElementTree(project.finished()).write(qde, "utf-8", xml_declaration=True)
    step(progress, len(research.sources), len(research.sources))


def _put(package: ZipFile, name: str, content: bytes) -> None:
    package.writestr(_entry(name), content)


def _entry(name: str) -> ZipInfo:
    """A file of no date, so that the same project is the same bytes."""
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry


class _Project:
    """The XML, which grows source by source."""

    def __init__(self, research: Research, language: str) -> None:
        self.research, self.language = research, language
        self.user = str(code("user", research.organiser))
        self.root = Element(
            "Project",
            xmlns=NAMESPACE,
            name=research.name.in_(language) or word(language, "document"),
            origin="Dialogue Desktop",
            creatingUserGUID=self.user,
        )
        users = SubElement(self.root, "Users")
        SubElement(users, "User", guid=self.user, name=research.organiser or "Dialogue Desktop")
        self._codes()
        self._variables()
        self.cases: Mapping[UUID, Element] = self._cases()
        self.sources = Element("Sources")
        self.links = Element("Links")

    def finished(self) -> Element:
        """The whole; a list of nothing is left out, as the format wants it."""
        for part in (self.sources, self.links):
            if len(part):
                self.root.append(part)
        return self.root

    def _codes(self) -> None:
        codes = SubElement(SubElement(self.root, "CodeBook"), "Codes")
        research, language = self.research, self.language
        named = {
            "kinds": {id: word(language, f"card.{kind}") for id, kind in research.kinds.items()},
            "themes": {id: title.in_(language) for id, title in research.themes.items()},
            "statements": {id: words.text for id, words in research.statements.items()},
        }
        for group, color in _GROUPS:
            if named[group]:
                parent = SubElement(
                    codes, "Code", guid=str(code("group", group)), isCodable="false", color=color,
                    name=word(language, f"research.{group}"),
                )  # fmt: skip
                for id, name in named[group].items():
                    self._code(parent, id, name, color)

    def _code(self, parent: Element, id: UUID, name: str, color: str) -> None:
        short = clean_line(name)
        if len(short) > _LONGEST_NAME:
            short = short[: _LONGEST_NAME - 1].rstrip() + "…"
        made = SubElement(
            parent, "Code", guid=str(id), isCodable="true", color=color, name=short or "–"
        )
        if short != name:
            SubElement(made, "Description").text = name

    def _variables(self) -> None:
        variables = SubElement(self.root, "Variables")
        for key, kind in (("date", "Date"), ("place", "Text"), ("rule", "Text"), ("group", "Text")):
            SubElement(
                variables, "Variable", guid=str(code("variable", key)), typeOfVariable=kind,
                name=word(self.language, f"research.{key}"),
            )  # fmt: skip

    def _value(self, of: Element, key: str, value: str, kind: str = "Text") -> None:
        made = SubElement(of, "VariableValue")
        SubElement(made, "VariableRef", targetGUID=str(code("variable", key)))
        SubElement(made, f"{kind}Value").text = value

    def _cases(self) -> Mapping[UUID, Element]:
        voices = self.research.voices
        if not voices:
            return {}
        cases = SubElement(self.root, "Cases")
        return {id: self._case(cases, id, voice) for id, voice in voices.items()}

    def _case(self, cases: Element, id: UUID, voice: Voice) -> Element:
        name = voice_words(voice, self.language)
        made = SubElement(cases, "Case", guid=str(id), name=clean_line(name))
        self._value(made, "group", word(self.language, f"group.{voice.group}"))
        return made

    def add(self, source: Source) -> str:
        """Describe a session; answers its text."""
        language = self.language
        date = short_date(source.date, language) if source.date else ""
        title = " · ".join(part for part in (source.title.in_(language), date) if part)
        made = SubElement(
            self.sources, "TextSource", guid=str(source.id), name=title,
            plainTextPath=f"internal://{source.id}.txt", creatingUser=self.user,
        )  # fmt: skip
        text, at = f"{title}\n", len(title) + 1
        pieces = [text]
        for passage in source.passages:
            label = f"\n{self._label(passage)}\n"
            words = _words(passage)
            start = at + len(label)
            self._selection(made, passage, start, start + len(words))
            pieces += [label, words, "\n"]
            at = start + len(words) + 1
        if source.date:
            self._value(made, "date", source.date.isoformat(), "Date")
        self._value(made, "place", source.place)
        self._value(made, "rule", word(language, f"rule.{source.rule}"))
        for link in source.links:
            self._link(link)
        return "".join(pieces)

    def _label(self, passage: Passage) -> str:
        card, language = passage.card, self.language
        parts = (
            card.time,
            word(language, f"card.{card.kind}"),
            voice_words(card.voice, language),
            marks_words(card, language),
        )
        return clean_line(" · ".join(part for part in parts if part))

    def _selection(self, source: Element, passage: Passage, start: int, end: int) -> None:
        made = SubElement(
            source, "PlainTextSelection", guid=str(passage.id), name=_named(passage),
            startPosition=str(start), endPosition=str(end), creatingUser=self.user,
        )  # fmt: skip
        if passage.at:
            made.set("creationDateTime", f"{passage.at:%Y-%m-%dT%H:%M:%SZ}")
        for each in passage.codes:
            coding = SubElement(made, "Coding", guid=str(code(f"coding:{passage.id}", each)))
            SubElement(coding, "CodeRef", targetGUID=str(each))
        if passage.case is not None:
            SubElement(self.cases[passage.case], "SelectionRef", targetGUID=str(passage.id))

    def _link(self, link: Link) -> None:
        SubElement(
            self.links, "Link", guid=str(link.id), direction="OneWay",
            name=word(self.language, f"research.{link.kind}"),
            originGUID=str(link.origin), targetGUID=str(link.target),
        )  # fmt: skip


def _words(passage: Passage) -> str:
    """What was said, and its translation below."""
    return "\n".join(_texts(passage))


def _texts(passage: Passage) -> Iterator[str]:
    yield printable(passage.card.text)
    if passage.card.translation:
        yield printable(passage.card.translation.text)


def _named(passage: Passage) -> str:
    """The beginning of the words, as lists show it."""
    short = clean_line(passage.card.text)
    return short if len(short) <= 60 else short[:59].rstrip() + "…"
