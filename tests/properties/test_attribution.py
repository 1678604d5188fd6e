"""N3: under no rule does anything that leaves a session say more than the rule allows.

200 sessions with ``--thorough``. What may be told is worked out here anew, from what was planted.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pypdf
import pytest

from dialogue_desktop import Workspace
from dialogue_desktop.domain.balance import GROUPS, group_of
from dialogue_desktop.domain.choices import ROLES
from dialogue_desktop.words import say
from tests.reports.reading import readings

from ..thorough import many
from .speakers import Planted, Told, phone, planted

SESSIONS = 8
OUTPUTS = (
    ("minutes", "pdf"), ("minutes", "docx"), ("minutes", "txt"),
    ("heard", "pdf"), ("heard", "txt"), ("qdpx", "qdpx"),
)  # fmt: skip
LEAST = 5
NOBODY_S = ("voice.anyone", "voice.unrecorded", "organisation.unrecorded")
"""Words that say nothing of who spoke."""
_INITIALS = re.compile(r"\bQ\.? ?Z\b\.?|\bZ\.? ?Q\b\.?")
_LABELLED = re.compile(r"[■◆●] ([^·\n]+)")


class Found(NamedTuple):
    """All that a curious reader finds in a file: what is read, and its bytes once unpacked."""

    read: str
    raw: str = ""

    def leaks(self, canaries: list[str]) -> list[str]:
        """The canaries in it; figures also with blanks and points between them."""
        read = unicodedata.normalize("NFKC", self.read)
        figures = re.sub(r"(?<=\d)[ .\-](?=\d)", "", read)
        return [one for one in canaries if one in read or one in figures or one in self.raw]


def everything(content: bytes, format: str) -> Found:
    """Texts, metadata, every part of a package, every stream of a PDF."""
    if format == "pdf":
        reader = pypdf.PdfReader(io.BytesIO(content))
        texts = [*readings(content).values(), str(reader.metadata), str(reader.trailer)]
        raw = [content]
        for number in range(1, len(reader.xref[0]) + 1):
            part = reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))
            if isinstance(part, pypdf.generic.StreamObject):
                raw.append(part.get_data())
            else:
                texts.append(str(part))
        return Found("\n".join(texts), b"\n".join(raw).decode("latin-1"))
    if format in ("docx", "qdpx"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = [package.read(name) for name in package.namelist()]
            text = "\n".join(part.decode("utf-8", "ignore") for part in parts)
            names = " ".join(package.namelist())
        unmarked = re.sub("<[^>]+>", "", text)
        return Found(f"{names}\n{text}\n{unmarked}", b"\n".join(parts).decode("latin-1"))
    return Found(content.decode("utf-8"))


def written(ws: Workspace, one: Told, folder: Path) -> Iterator[tuple[str, str, Found]]:
    """Each output of a session: its kind, its format, and all that is in it."""
    for kind, format in OUTPUTS:
        path = folder / f"{kind}.{format}"
        ws.report(kind, path, language="both", session_id=one.session)
        yield kind, format, everything(path.read_bytes(), format)
    for kind in ("minutes", "heard"):
        yield kind, "message", Found(ws.message(kind, "fr", one.session))


def allowed(made: Planted, one: Told) -> set[UUID]:
    """Who may be named in what leaves this session."""
    return made.quoted & one.speakers if one.rule == "named" else set()


def check(made: Planted, one: Told, kind: str, format: str, found: Found) -> None:
    """What no output of this session may hold."""
    where = f"{kind}.{format} under {one.rule}"
    assert found.leaks(made.canaries(but=allowed(made, one))) == [], where
    assert "Qanari" not in found.read or one.rule == "named", where
    assert not _INITIALS.search(found.read), where


def check_labels(made: Planted, one: Told, message: str) -> None:
    """Every role that is worded is one of five people at least who could have spoken."""
    told = [label.strip() for label in _LABELLED.findall(message)]
    if one.rule == "none":
        assert told == []
    if not one.present:
        return
    unnamed = (one.present | one.speakers) - allowed(made, one)
    roles = [made.people[id].role for id in unnamed]
    whoever = [say("fr", f"minutes.{key}") for key in NOBODY_S]
    for label in told:
        if label.startswith("Qanari") or label in whoever:  # names are looked at elsewhere
            continue
        assert len([role for role in roles if role in meant(label)]) >= LEAST, (label, roles)


def meant(label: str) -> set[str | None]:
    """The roles that a label can stand for."""
    roles = [None, *ROLES]
    for role in roles:
        if role and label == say("fr", f"minutes.organisation.{role}"):
            return {role}
    rows = [(g,) for g in GROUPS] + [("elected", "civil"), ("elected", "other"), ("civil", "other")]
    for row in rows:
        keys = [f"minutes.voice.{'+'.join(row)}"]
        keys += [f"{keys[0]}.{sex}" for sex in ("female", "male")] if row == ("elected",) else []
        if label in [say("fr", key) for key in keys]:
            return {role for role in roles if group_of(role) in row}
    return set()


@pytest.mark.parametrize("seed", range(many(1, 25)))
def test_nothing_that_leaves_a_session_says_who_spoke(seed: int, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina") as ws:
        made = planted(ws, seed, SESSIONS, tmp_path)
        out = tmp_path / "out"
        out.mkdir()
        for one in made.sessions:
            for kind, format, found in written(ws, one, out):
                check(made, one, kind, format, found)
                if format == "message" and kind == "minutes":
                    check_labels(made, one, found.read)
        ws.report("qdpx", out / "all.qdpx")
        named = set().union(*(allowed(made, one) for one in made.sessions))
        found = everything((out / "all.qdpx").read_bytes(), "qdpx")
        assert found.leaks(made.canaries(but=named)) == []


def test_who_agreed_is_named_and_a_rule_is_at_work(tmp_path: Path) -> None:
    """The canaries would sing: a file in which somebody may be named does hold the name."""
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina") as ws:
        made = planted(ws, 3, SESSIONS, tmp_path)
        texts = {one.session: ws.message("minutes", "fr", one.session) for one in made.sessions}
    named = [one for one in made.sessions if allowed(made, one)]
    assert named and {one.rule for one in made.sessions} == {
        "named",
        "role",
        "organisation",
        "none",
    }
    for one in named:
        names = {f"Qanari{made.numbers[id]}" for id in allowed(made, one)}
        assert any(name in texts[one.session] for name in names)


def test_a_leak_is_caught_wherever_it_is(tmp_path: Path) -> None:
    """What no rule governs, the title and the room, leaks into every output: it is found, in
    whatever form it stands."""
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina") as ws:
        made = planted(ws, 5, 4, tmp_path)
        one = made.sessions[2]
        id, n = next(iter(made.numbers.items()))
        spaced = f"0{phone(n)[:3]} {phone(n)[3:5]}-{phone(n)[5:]}"
        planting = f"Zulbet{n}, قناري{n}, {spaced}, {id.hex}"
        ws.edit(one.session, title=planting, venue=planting)
        canaries = made.canaries(but=allowed(made, one))
        for kind, format, found in written(ws, one, tmp_path):
            leaked = {f"Zulbet{n}", f"قناري{n}", phone(n), id.hex}
            assert leaked <= set(found.leaks(canaries)), (kind, format)
            with pytest.raises(AssertionError):
                check(made, one, kind, format, found)
