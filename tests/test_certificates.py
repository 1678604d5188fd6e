"""Certificates from the file to the paper and back: who gets one, its number, its code (A17)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from dialogue_desktop import (
    Attendance,
    DialogueError,
    Module,
    Participant,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.cli import main
from dialogue_desktop.domain.certificates import Issued, issued_id
from dialogue_desktop.domain.completion import Exemption
from tests.reports.reading import page_count, readings

NOW = dt.datetime(2021, 12, 20, 10, tzinfo=dt.UTC)


def laptop(path: Path, author: str = "Amina", at: dt.datetime = NOW) -> Workspace:
    """A file that is open, made if it is not there."""
    verb = Workspace.open if path.exists() else Workspace.create
    return verb(path, author=author, clock=lambda: at)


def training(ws: Workspace) -> tuple[Participant, Participant]:
    """Two modules on two mornings: Salma came to both, Hicham to one."""
    modules = ws.add_all([Module(title=f"Module {n}", position=n) for n in (1, 2)])
    slots = ws.add_all(
        [
            Slot(date=dt.date(2021, 12, 9 + n), starts="9:00", ends="12:00", commune="Fès",
                 module_ids=[module.id])
            for n, module in enumerate(modules)
        ]
    )  # fmt: skip
    salma, hicham = ws.add_all(
        [
            Participant(name="Salma Benhlima", name_ar="سلمى بنحليمة", sex="female"),
            Participant(name="Hicham Belfquih"),
        ]
    )
    marks = [(salma, slots[0]), (salma, slots[1]), (hicham, slots[0])]
    ws.add_all([Attendance(participant_id=p.id, slot_id=s.id) for p, s in marks])
    return salma, hicham


def shown(ws: Workspace, person: Participant) -> str:
    """What stands on the paper that the person got last."""
    issued = ws.get(Issued, issued_id(person.id))
    assert issued is not None
    return f"{issued.number} {issued.code}"


def test_those_who_completed_get_one_page_each(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        salma, hicham = training(ws)
        paper = ws.report("certificates", tmp_path / "c.pdf")
        assert page_count(paper.read_bytes()) == 1
        text = readings(paper.read_bytes())["pypdf"]
        assert "Madame Salma Benhlima" in text
        assert "2 modules sur 2, 6 heures sur 6" in text
        assert shown(ws, salma).split()[0] in text
        ws.add(Exemption(participant_id=hicham.id, reason="a animé le module 2"))
        ws.report("certificates", paper)
        assert page_count(paper.read_bytes()) == 2
        ws.report("certificates", paper, people=[hicham.id])
        assert page_count(paper.read_bytes()) == 1


def test_before_anybody_completed_there_is_none_and_nothing_is_remembered(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        training(ws)
        ws.edit(ws.programme.id, completion_rule="hours", completion_share=100)
        salma = ws.all(Participant)[0]
        ws.edit(ws.all(Attendance)[0].id, left_at="11:00")
        with pytest.raises(DialogueError) as told:
            ws.report("certificates", tmp_path / "c.pdf")
        assert told.value.code == "nobody_completed"
        assert ws.get(Issued, issued_id(salma.id)) is None


def test_a_stopped_printing_hands_nothing_out(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        training(ws)
        before = ws.fingerprint()
        with pytest.raises(DialogueError) as told:
            ws.report("certificates", tmp_path / "c.pdf", progress=lambda *_: False)
        assert told.value.code == "cancelled"
        assert ws.fingerprint() == before
        assert not (tmp_path / "c.pdf").exists()


def test_the_same_page_again_is_the_same_edition(tmp_path: Path) -> None:
    path, paper = tmp_path / "a.dialogue", tmp_path / "c.pdf"
    with laptop(path) as ws:
        salma, _ = training(ws)
        ws.report("certificates", paper)
        first, before = shown(ws, salma), ws.fingerprint()
    with laptop(path, at=NOW + dt.timedelta(days=30)) as ws:
        ws.report("certificates", paper, language="ar")
        assert ws.fingerprint() == before
        assert shown(ws, salma) == first
        ws.report("certificates", paper)
        assert "20 décembre 2021" in readings(paper.read_bytes())["pypdf"]


def test_a_corrected_page_is_a_new_edition_under_the_old_number(tmp_path: Path) -> None:
    paper = tmp_path / "c.pdf"
    with laptop(tmp_path / "a.dialogue") as ws:
        salma, _ = training(ws)
        ws.report("certificates", paper)
        first = shown(ws, salma)
        ws.edit(salma.id, name="Selma Benhlima")
        ws.report("certificates", paper)
        second = shown(ws, salma)
        assert second.split()[0] == first.split()[0]
        assert second.split()[1] != first.split()[1]
        assert "Édition 2" in readings(paper.read_bytes())["pypdf"]
        old, new = ws.check_certificate(first), ws.check_certificate(second)
        assert (old.verdict, old.edition, old.latest) == ("older", 1, 2)
        assert (new.verdict, new.edition, new.name) == ("genuine", 2, "Selma Benhlima")


def test_what_was_changed_on_the_page_is_found_out(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        salma, _ = training(ws)
        ws.report("certificates", tmp_path / "c.pdf")
        number, code = shown(ws, salma).split()
        other = ("Z" if code[0] != "Z" else "Y") + code[1:]
        assert ws.check_certificate(f"{number} {other}").verdict == "altered"
        assert ws.check_certificate(f"99-00000000 {code}").verdict == "unknown"
        ws.remove(issued_id(salma.id))
        assert ws.check_certificate(f"{number} {code}").verdict == "withdrawn"
        with pytest.raises(DialogueError) as told:
            ws.check_certificate("bonjour")
        assert told.value.code == "no_certificate_number"


EASTERN, CONFUSED = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), str.maketrans("01", "OI")
SLIPS = (
    str.lower,
    lambda t: t.replace("-", " "),
    lambda t: f"n° {t}.",
    lambda t: t.translate(EASTERN),
    lambda t: t.translate(CONFUSED),
    lambda t: t.replace("1", "l"),
    lambda t: f"  {t[:7]} {t[7:]}  ",  # parted in the middle, as it is read out
    lambda t: f"\u2066{t[:11]}\u2069\t\u200e{t[12:]}",  # copied out of an Arabic message
)


@pytest.mark.parametrize("slip", SLIPS)
def test_a_code_is_read_as_people_type_it(tmp_path: Path, slip: object) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        salma, _ = training(ws)
        ws.report("certificates", tmp_path / "c.pdf")
        assert ws.check_certificate(slip(shown(ws, salma))).ours  # type: ignore[operator]


def test_two_laptops_asked_at_once_give_no_number_twice(tmp_path: Path) -> None:
    base, other = tmp_path / "a.dialogue", tmp_path / "b.dialogue"
    with laptop(base) as ws:
        salma, hicham = training(ws)
        ws.add(Exemption(participant_id=hicham.id, reason="a animé le module 2"))
        ws.export(tmp_path / "pack.dialogue")
    with laptop(other, "Driss") as ws:
        ws.merge(tmp_path / "pack.dialogue")
        ws.edit(hicham.id, name="Hicham Belfkih")
        ws.report("certificates", tmp_path / "driss.pdf")
        driss = {shown(ws, salma), shown(ws, hicham)}
        ws.export(tmp_path / "driss.dialogue")
    with laptop(base) as ws:
        ws.report("certificates", tmp_path / "amina.pdf")
        amina = {shown(ws, salma), shown(ws, hicham)}
        report = ws.merge(tmp_path / "driss.dialogue")
        assert report.conflicts == []
        assert all(ws.check_certificate(text).ours for text in amina | driss)
        numbers = {text.split()[0] for text in amina | driss}
        assert len(numbers) == 2
        assert ws.check() == []


def test_united_people_keep_their_certificates(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        salma, hicham = training(ws)
        ws.add(Exemption(participant_id=hicham.id, reason="la même"))
        ws.report("certificates", tmp_path / "c.pdf")
        papers = {shown(ws, salma), shown(ws, hicham)}
        ws.unite(salma.id, hicham.id)
        assert all(ws.check_certificate(text).ours for text in papers)
        assert len(ws.all(Issued)) == 1
        ws.report("certificates", tmp_path / "c.pdf")
        kept = shown(ws, salma).split()[0]
        assert kept in {text.split()[0] for text in papers}
        ws.edit(salma.id, name="Selma Benhlima")
        ws.report("certificates", tmp_path / "c.pdf")
        assert shown(ws, salma).split()[0] == kept
        assert ws.check() == []


def test_the_command_line_checks_a_certificate(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.dialogue"
    with laptop(path) as ws:
        salma, _ = training(ws)
    assert main(["report", str(path), "certificates", str(tmp_path / "c.pdf")]) == 0
    with laptop(path) as ws:
        number, code = shown(ws, salma).split()
    capsys.readouterr()
    assert main(["check-certificate", str(path), number, code]) == 0
    assert "Salma Benhlima" in capsys.readouterr().out
    assert main(["check-certificate", str(path), "--json", f"{number} AAAA-AAAA"]) == 1
    assert '"verdict": "altered"' in capsys.readouterr().out
    assert main(["check-certificate", str(path), "xx"]) == 2


def test_a_number_is_the_persons_not_the_laptops() -> None:
    assert issued_id(UUID(int=1)) == issued_id(UUID(int=1)) != issued_id(UUID(int=2))


def test_logos_stand_at_the_head_of_pdf_and_word(tmp_path: Path) -> None:
    import docx
    from PIL import Image
    from pypdf import PdfReader

    picture = tmp_path / "logo.png"
    Image.new("RGBA", (90, 60), (0, 0, 200, 255)).save(picture)
    with laptop(tmp_path / "a.dialogue") as ws:
        training(ws)
        ws.add(Session(title="Séance", date=dt.date(2022, 1, 3)))
        for kind in ("sign-in", "certificates", "minutes", "heard", "grid"):
            slot = ws.all(Slot)[0].id if kind == "sign-in" else None
            bare = ws.report(kind, tmp_path / f"bare-{kind}.pdf", slot_id=slot)
            assert len(PdfReader(bare).pages[0].images) == 0
        ws.add_logo(picture)
        for kind in ("sign-in", "certificates", "minutes", "heard", "grid"):
            slot = ws.all(Slot)[0].id if kind == "sign-in" else None
            headed = ws.report(kind, tmp_path / f"{kind}.pdf", slot_id=slot)
            assert len(PdfReader(headed).pages[0].images) == 1, kind
        word = ws.report("minutes", tmp_path / "minutes.docx", language="ar")
        head = docx.Document(str(word)).sections[0].first_page_header
        assert len(head._element.xpath(".//pic:pic")) == 1


def test_a_file_with_a_passphrase_keeps_its_photos_through_a_restore(tmp_path: Path) -> None:
    from PIL import Image

    photo = tmp_path / "IMG 7.jpg"
    Image.new("RGB", (300, 400), "white").save(photo)
    path = tmp_path / "a.dialogue"
    with Workspace.create(path, author="Amina", passphrase="mot de passe") as ws:
        slot = ws.add(Slot(date=dt.date(2021, 12, 9)))
        scan = ws.attach_scans(slot.id, photo)[0]
        backup = ws.back_up()
        assert backup is not None
        ws.restore_backup(backup)
        assert ws.attachment(scan.file or "") is not None
        assert ws.check() == []
    assert b"JFIF" not in path.read_bytes()  # nothing of it stands in the clear


def test_photos_that_were_taken_away_go_for_good_when_somebody_is_erased(tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "a.dialogue"
    with Workspace.create(path, author="Amina") as ws:
        slot, person = ws.add(Slot(date=dt.date(2021, 12, 9))), ws.add(Participant(name="Salma"))
        kept = []
        for name in ("one.jpg", "two.jpg"):
            Image.effect_noise((60, 80), 90).save(tmp_path / name)
            kept += ws.attach_scans(slot.id, tmp_path / name)
        stays, goes = (each.file or "" for each in kept)
        content = ws.attachment(goes)
        assert content is not None
        ws.remove(kept[1].id)
        assert ws.attachment(goes) == content  # an undo would want it
        assert content[-200:] in path.read_bytes()
        ws.erase(person)
        assert ws.attachment(goes) is None
        assert ws.attachment(stays) is not None
        assert ws.check() == []
    assert content[-200:] not in path.read_bytes()
