"""The sample as a file: made around today, what waits beside it, never mixed, thrown away whole."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import docx
import pypdf
import pytest

from dialogue_desktop import Participant, Session, Slot, Workspace, sampling
from dialogue_desktop.domain.commitments import Commitment
from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.paths import draft_folder, file_key
from dialogue_desktop.store.drafts import Drafts

NOW = dt.datetime(2026, 3, 30, 9, 40, tzinfo=dt.UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sample that was just made, in a folder where nothing else is."""
    made = tmp_path / "own" / "Exemple.dialogue"
    sampling.make(made, NOW)
    return made


def test_it_is_whole_and_nothing_of_it_can_be_undone(path: Path) -> None:
    with Workspace.open(path, "Amina") as ws:
        assert ws.sample and ws.check() == []
        assert len(ws.all(Contribution)) == 60
        assert {slot.date for slot in ws.all(Slot)} >= {NOW.astimezone().date()}
        assert not ws.undo()
        author = {entry.author for entry in ws.history(ws.all(Contribution)[0])}
        assert author == {"Amina Sertoui"}
        assert ws.standing().exported_at is None


def test_what_its_laptops_hand_in_shows_what_a_merge_can_do(path: Path) -> None:
    with Workspace.open(path, "Amina") as ws:
        files = sampling.waiting(ws)
        told = ws.preview(files)
        assert [error.code for error in told.refused] == ["cut"]
        assert {(file.author, file.laptop) for file in told.files} == {
            ("Karima Ouazzine", "PC-02"),
            ("Youssef Lamrani", "PC-05"),
        }
        assert len(told.conflicts) == 2 and len(told.twins) == 1 and len(told.alike) == 1
        assert told.notices == []
        ws.merge(files)
        assert sampling.waiting(ws) == []
        assert len(ws.all(Contribution)) == 68 and ws.check() == []


def test_in_arabic_its_places_functions_and_promises_are_arabic(tmp_path: Path) -> None:
    made = tmp_path / "مثال.dialogue"
    sampling.make(made, NOW, "ar")
    with Workspace.open(made, "أمينة") as ws:
        people, sessions = ws.all(Participant), ws.all(Session)
        typed = [text for one in people for text in (one.commune, one.function) if text]
        typed += [text for one in sessions for text in (one.commune, one.venue, one.facilitators)]
        typed += [one.text for one in ws.all(Commitment)]
        assert typed and [text for text in typed if re.search("[A-Za-z]", text)] == []
        told = ws.preview(sampling.waiting(ws))
        assert len(told.conflicts) == 2 and len(told.twins) == 1 and len(told.alike) == 1


def test_samples_of_two_days_meet_without_anything_double(path: Path, tmp_path: Path) -> None:
    later = tmp_path / "later" / "Exemple.dialogue"
    sampling.make(later, NOW + dt.timedelta(days=3))
    with Workspace.open(later, "Driss") as ws:
        before = len(ws.all(Participant)), len(ws.all(Session)), len(ws.all(Contribution))
        ws.merge([ws_export(path, tmp_path)])
        assert (len(ws.all(Participant)), len(ws.all(Session)), len(ws.all(Contribution))) == before


def ws_export(path: Path, folder: Path) -> Path:
    with Workspace.open(path, "Amina") as ws:
        return ws.export(folder / "export.dialogue").path


def test_it_never_mixes_with_real_data_in_either_direction(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "fes.dialogue"
    with Workspace.create(real, "Driss", "Fès-Meknès") as ws, Workspace.open(path, "Amina") as mine:
        ws.add(Participant(name="Salma Benhlima"))
        before = ws.fingerprint(), mine.fingerprint()
        export = ws.export(tmp_path / "real.dialogue").path
        waiting = sampling.waiting(mine)
        assert {error.code for error in ws.merge(waiting).refused} == {"sample", "cut"}
        assert [error.code for error in mine.merge([export]).refused] == ["real_into_sample"]
        assert (ws.fingerprint(), mine.fingerprint()) == before
        assert sampling.waiting(ws) == []


def test_it_is_thrown_away_whole_and_nothing_else(path: Path) -> None:
    real = path.with_name("Fès.dialogue")
    Workspace.create(real, "Amina", "Fès").close()
    kept = [Drafts(draft_folder(), file_key(each)) for each in (path, real)]
    for drafts in kept:
        drafts.keep("card", {"text": "à moitié"})
        drafts.close()
    with Workspace.open(path, "Amina") as ws:
        ws.add(Participant(name="Salma Benhlima"))
        ws.back_up()
        sampling.remove(ws)
    assert [each.name for each in path.parent.iterdir()] == [real.name]
    assert [each.name for each in draft_folder().iterdir()] == [kept[1].path.name]
    sampling.make(path, NOW)
    with Workspace.open(path, "Amina") as ws:
        assert len(ws.all(Participant)) == 64


def test_nothing_real_is_thrown_away(tmp_path: Path) -> None:
    real = tmp_path / "fes.dialogue"
    with Workspace.create(real, "Amina", "Fès") as ws:
        with pytest.raises(ValueError, match="only the sample"):
            sampling.remove(ws)
        assert real.exists() and ws.programme.name == "Fès"


@pytest.mark.parametrize(("language", "stamp"), [("en", "SAMPLE"), ("both", "EXEMPLE")])
def test_every_page_of_its_papers_says_so(
    path: Path, tmp_path: Path, language: str, stamp: str
) -> None:
    with Workspace.open(path, "Amina") as ws:
        slot, session = ws.all(Slot)[0].id, ws.all(Session)[0].id
        for kind in ("sign-in", "minutes", "heard", "grid", "badges", "tents", "certificates"):
            paper = tmp_path / f"{kind}.pdf"
            spoken = "fr" if language == "both" and kind in ("minutes", "heard") else language
            ws.report(kind, paper, spoken, session_id=session, slot_id=slot)
            pages = [page.extract_text() for page in pypdf.PdfReader(paper).pages]
            assert pages and all(stamp in page for page in pages), kind
        ws.report("minutes", tmp_path / "minutes.docx", "ar", session_id=session)
        section = docx.Document(str(tmp_path / "minutes.docx")).sections[0]
        assert "مثال" in section.first_page_header.paragraphs[0].text
        assert "مثال" in section.header.paragraphs[0].text


def test_papers_of_real_work_say_nothing_of_a_sample(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", "Fès") as ws:
        slot = ws.add(Slot(date=NOW.date(), half="am"))
        ws.add(Participant(name="Salma Benhlima", role="official"))
        for kind in ("sign-in", "badges"):
            paper = tmp_path / f"{kind}.pdf"
            ws.report(kind, paper, "fr", slot_id=slot.id)
            assert "EXEMPLE" not in pypdf.PdfReader(paper).pages[0].extract_text()
