"""Files by their hash: kept once, travelling, late, missing, damaged, hostile (merge rule 19)."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from dialogue_desktop import DialogueError, Slot, Workspace
from dialogue_desktop.domain.scans import Scan
from dialogue_desktop.store import attachments
from dialogue_desktop.store.file import connect


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG 7.jpg"
    Image.effect_noise((600, 800), 60).convert("RGB").save(path)
    return path


def laptop(path: Path, author: str = "Amina") -> Workspace:
    verb = Workspace.open if path.exists() else Workspace.create
    return verb(path, author=author)


def half_day(ws: Workspace) -> Slot:
    return ws.add(Slot(date=dt.date(2021, 12, 10), half="am"))


def tampered(path: Path, *statements: str) -> None:
    """Write into a closed working file, past every door."""
    connection = connect(path, "rw")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def kept(path: Path) -> int:
    connection = connect(path, "ro")
    try:
        return int(connection.execute("SELECT count(*) FROM attachment").fetchone()[0])
    finally:
        connection.close()


def test_a_scan_is_kept_small_with_the_hash_of_what_was_brought(
    tmp_path: Path, photo: Path
) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        scan = ws.attach_scans(half_day(ws).id, photo)[0]
        content = ws.attachment(scan.file or "")
        assert content is not None
        assert sha256(content).hexdigest() == scan.file
        assert scan.original == sha256(photo.read_bytes()).hexdigest()
        assert scan.name == "IMG 7.jpg"
        assert ws.check() == []
    with laptop(tmp_path / "a.dialogue") as ws:
        assert ws.attachment(scan.file or "") == content


def test_the_same_photo_twice_is_kept_once(tmp_path: Path, photo: Path) -> None:
    path = tmp_path / "a.dialogue"
    with laptop(path) as ws:
        slot = half_day(ws)
        assert ws.attach_scans(slot.id, photo)[0].file == ws.attach_scans(slot.id, photo)[0].file
        assert len(ws.all(Scan)) == 2
    assert kept(path) == 1


def test_what_is_refused_leaves_nothing(tmp_path: Path) -> None:
    words = tmp_path / "a.txt"
    words.write_text("bonjour")
    with laptop(tmp_path / "a.dialogue") as ws:
        slot, before = half_day(ws), ws.fingerprint()
        with pytest.raises(DialogueError) as told:
            ws.attach_scans(slot.id, words)
        assert told.value.code == "not_a_picture"
        assert ws.fingerprint() == before
        assert ws.all(Scan) == []


def test_undo_takes_the_scan_away_and_redo_brings_it_back(tmp_path: Path, photo: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        scan = ws.attach_scans(half_day(ws).id, photo)[0]
        assert ws.undo()
        assert ws.all(Scan) == []
        assert ws.redo()
        assert ws.attachment(ws.all(Scan)[0].file or "") is not None
        assert ws.all(Scan)[0].id == scan.id


@pytest.mark.parametrize("news_only", [False, True])
def test_rule_19_bytes_travel_along(tmp_path: Path, photo: Path, news_only: bool) -> None:
    other = tmp_path / "b.dialogue"
    with laptop(tmp_path / "a.dialogue") as ws:
        slot = half_day(ws)
        first = ws.export(tmp_path / "first.dialogue")
        scan = ws.attach_scans(slot.id, photo)[0]
        ws.export(tmp_path / "second.dialogue", since=first if news_only else None)
    with laptop(other, "Driss") as ws:
        ws.merge(tmp_path / "first.dialogue")
        report = ws.merge(tmp_path / "second.dialogue")
        assert report.attachments == 1
        assert report.notices == []
        assert ws.attachment(scan.file or "") is not None
        assert ws.check() == []
        assert ws.check().notices == []
        again = ws.merge(tmp_path / "second.dialogue")
        assert again.attachments == 0
    assert kept(other) == 1


def test_rule_19_bytes_may_come_later_and_are_named_until_then(tmp_path: Path, photo: Path) -> None:
    a, b, c = (tmp_path / f"{name}.dialogue" for name in "abc")
    with laptop(a) as ws:
        scan = ws.attach_scans(half_day(ws).id, photo)[0]
    b.write_bytes(a.read_bytes())
    tampered(b, "DROP TABLE attachment")  # as a laptop that never got them
    with laptop(c, "Driss") as ws:
        report = ws.merge(b)
        assert [notice.code for notice in report.notices] == ["scan_missing"]
        assert report.notices[0].params["date"] == "2021-12-10"
        assert ws.attachment(scan.file or "") is None
        assert ws.check() == []
        assert [notice.code for notice in ws.check().notices] == ["scan_missing"]
        report = ws.merge(a)  # brings no change, only the bytes
        assert (report.attachments, report.notices) == (1, [])
        assert ws.attachment(scan.file or "") is not None
        assert ws.check().notices == []


def test_of_two_files_the_one_with_sound_bytes_is_taken(tmp_path: Path, photo: Path) -> None:
    a, b, c = (tmp_path / f"{name}.dialogue" for name in "abc")
    with laptop(a) as ws:
        scan = ws.attach_scans(half_day(ws).id, photo)[0]
    b.write_bytes(a.read_bytes())
    tampered(b, "UPDATE attachment SET content = x'00112233'")
    with laptop(c, "Driss") as ws:
        report = ws.merge([b, a])
        assert report.refused == []
        assert report.attachments == 1
        content = ws.attachment(scan.file or "")
        assert content is not None and sha256(content).hexdigest() == scan.file


ANOTHER = "CREATE TABLE attachment(hash BLOB, content BLOB)"
GENERATED = """CREATE TABLE attachment(hash BLOB PRIMARY KEY,
    content BLOB GENERATED ALWAYS AS (zeroblob(1000000000)))"""
STUFFED = "INSERT INTO attachment VALUES (randomblob(32), randomblob(1000000))"


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE attachment", ANOTHER),
        ("DROP TABLE attachment", GENERATED),
        ("CREATE INDEX attachment_trap ON attachment(length(content))",),
        ("UPDATE attachment SET hash = randomblob(32)",),
        (STUFFED, STUFFED),
    ],
)
def test_a_hostile_table_harms_nothing(
    tmp_path: Path, photo: Path, statements: tuple[str, ...]
) -> None:
    a, b = tmp_path / "a.dialogue", tmp_path / "b.dialogue"
    with laptop(a) as ws:
        half_day(ws)
        ws.attach_scans(ws.all(Slot)[0].id, photo)[0]
    tampered(a, *statements)
    with laptop(b, "Driss") as ws:
        report = ws.merge(a)
        assert len(ws.all(Scan)) == 1  # its journal is sound and was taken
        assert report.attachments in (0, 1)
        assert ws.check() == []
        absent = [notice.code for notice in ws.check().notices]
        assert absent == ([] if report.attachments else ["scan_missing"])
    if report.attachments:
        assert kept(b) == 1  # nothing that nobody refers to


def test_too_many_bytes_are_not_kept(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws, pytest.raises(DialogueError) as told:
        ws._kept(bytes(attachments.LARGEST + 1))
    assert told.value.code == "attachment_too_large"


def test_check_names_damaged_bytes_and_repair_takes_them_out(tmp_path: Path, photo: Path) -> None:
    a = tmp_path / "a.dialogue"
    with laptop(a) as ws:
        ws.attach_scans(half_day(ws).id, photo)[0]
        ws.export(tmp_path / "whole.dialogue")
    tampered(a, "UPDATE attachment SET content = x'00112233'")
    with laptop(a) as ws:
        assert [each.code for each in ws.check()] == ["attachment_damaged"]
        ws.repair()
        assert ws.check() == []
        assert [each.code for each in ws.check().notices] == ["scan_missing"]
        assert ws.merge(tmp_path / "whole.dialogue").attachments == 1
        assert ws.check().notices == []


def test_an_undone_merge_and_a_restored_backup_keep_ones_own_photos(
    tmp_path: Path, photo: Path
) -> None:
    a, b = tmp_path / "a.dialogue", tmp_path / "b.dialogue"
    with laptop(b, "Driss") as ws:
        half_day(ws)
        ws.export(tmp_path / "driss.dialogue")
    with laptop(a) as ws:
        slot = half_day(ws)
        ws.merge(tmp_path / "driss.dialogue")
        scan = ws.attach_scans(slot.id, photo)[0]
        ws.undo_merge()
        assert ws.attachment(scan.file or "") is not None
        assert ws.check().notices == []
        kept_before = ws.back_up()
        assert kept_before is not None
        ws.restore_backup(kept_before)
        assert ws.attachment(scan.file or "") is not None


def test_a_file_that_is_worked_in_is_no_export_any_more(tmp_path: Path, photo: Path) -> None:
    handed = tmp_path / "handed.dialogue"
    with laptop(tmp_path / "a.dialogue") as ws:
        slot = half_day(ws)
        ws.export(handed)
    with laptop(handed, "Driss") as ws:
        ws._kept(b"bytes that no record refers to yet")
    with laptop(tmp_path / "a.dialogue") as ws:
        assert ws.merge(handed).refused == []
        assert ws.get(Slot, slot.id) is not None


def test_logos_stand_on_the_programme_in_order(tmp_path: Path) -> None:
    with laptop(tmp_path / "a.dialogue") as ws:
        for number in range(3):
            path = tmp_path / f"{number}.png"
            Image.new("RGBA", (90, 60), (number * 80, 0, 0, 255)).save(path)
            ws.add_logo(path)
        hashes = (ws.programme.logos or "").split()
        assert len(set(hashes)) == 3
        with pytest.raises(DialogueError) as told:
            ws.add_logo(path)
        assert told.value.code == "logos_full"
        ws.remove_logo(hashes[1])
        assert (ws.programme.logos or "").split() == [hashes[0], hashes[2]]
        for each in hashes[0], hashes[2]:
            ws.remove_logo(each)
        assert ws.programme.logos is None
