"""Files that are damaged, forged or of another kind: refused, nothing here changes (rule 15)."""

from __future__ import annotations

import random
import shutil
import zipfile
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.journal.changes import content_of
from dialogue_desktop.store import seals
from dialogue_desktop.store.file import connect
from dialogue_desktop.store.ledger import Ledger
from dialogue_desktop.words import LANGUAGES, topic


@pytest.fixture
def ours(tmp_path: Path) -> Workspace:
    ws = Workspace.create(tmp_path / "ours.dialogue", author="Samira", name="Fès")
    ws.add(Participant(name="Naïma Ouarghi"))
    yield ws
    ws.close()


@pytest.fixture
def theirs(tmp_path: Path) -> Workspace:
    ws = Workspace.create(tmp_path / "theirs.dialogue", author="Driss", name="Fès")
    ws.add(Participant(name="Driss Benzakour", phone="0661234567"))
    ws.add_all([Participant(name=f"Élu {number}") for number in range(50)])
    yield ws
    ws.close()


def refused(ours: Workspace, *paths: Path) -> list[str]:
    """The codes of the refusals, once it is seen that our file is byte for byte what it was."""
    before = ours.path.read_bytes()
    report = ours.merge(paths)
    assert ours.path.read_bytes() == before
    assert ours.check() == []
    for error in report.refused:
        assert all(error.sentence(language) for language in LANGUAGES)
    return [error.code for error in report.refused]


def test_an_export_cut_in_half(ours: Workspace, theirs: Workspace, tmp_path: Path) -> None:
    whole = theirs.export(tmp_path / "export.dialogue").path
    cut = tmp_path / "cut.dialogue"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert refused(ours, cut) == ["cut"]


def test_every_flipped_bit_is_seen(ours: Workspace, theirs: Workspace, tmp_path: Path) -> None:
    content = theirs.export(tmp_path / "export.dialogue").path.read_bytes()
    chance = random.Random(7)
    for number in range(60):
        damaged = bytearray(content)
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        path = tmp_path / f"damaged-{number}.dialogue"
        path.write_bytes(damaged)
        assert len(refused(ours, path)) == 1


def test_one_refusal_does_not_stop_the_others(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    whole = theirs.export(tmp_path / "export.dialogue").path
    bad = tmp_path / "bad.dialogue"
    bad.write_text("not a database at all")
    report = ours.merge([bad, whole, tmp_path / "nowhere.dialogue"])
    assert {error.code for error in report.refused} == {"not_ours", "not_found"}
    assert len(report.added) == 51


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM mark; END",
        "CREATE VIEW v AS SELECT * FROM change",
        "CREATE VIRTUAL TABLE x USING fts5(a)",
        "ALTER TABLE change ADD COLUMN more TEXT",
        "UPDATE change SET tick = 900000 WHERE dot = (SELECT max(dot) FROM change)",
        "UPDATE change SET author = 'Somebody else'",
        "UPDATE change SET content = x'00' WHERE dot = (SELECT max(dot) FROM change)",
        "UPDATE change SET dot = dot + 5 WHERE dot = (SELECT max(dot) FROM change)",
        "DELETE FROM change WHERE dot = (SELECT max(dot) FROM change)",
        "UPDATE replica SET laptop = 'another'",
        "UPDATE replica SET parent = ord",
        "UPDATE mark SET seq = seq + 1",
        "PRAGMA ignore_check_constraints = ON; UPDATE change SET epoch = 0",
        "PRAGMA ignore_check_constraints = ON; UPDATE change SET state = 7",
        "PRAGMA ignore_check_constraints = ON; UPDATE mark SET seq = -1",
        "INSERT INTO seen VALUES (77, 1, 78, 3)",
    ],
)
def test_a_working_file_that_somebody_altered(
    ours: Workspace, theirs: Workspace, statement: str
) -> None:
    path = theirs.path
    theirs.close()
    altered = driver.connect(str(path), isolation_level=None)
    altered.executescript(statement)
    altered.close()
    assert len(refused(ours, path)) == 1


def test_what_no_change_seals_is_not_believed(ours: Workspace, theirs: Workspace) -> None:
    path, code = theirs.path, theirs.fingerprint()
    theirs.close()
    altered = driver.connect(str(path), isolation_level=None)
    altered.execute("INSERT INTO seen SELECT ord, 7, ord, 3 FROM replica")
    altered.close()
    ours.merge([path])
    rows = driver.connect(str(ours.path)).execute("SELECT * FROM seen WHERE epoch = 7").fetchall()
    assert rows == []
    with Workspace.open(path, author="Driss") as reopened:
        assert reopened.fingerprint() == code


def test_the_same_change_with_two_contents(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    """A copied journal row that was changed and sealed again is told from the true one."""
    true = theirs.export(tmp_path / "true.dialogue").path
    forged = tmp_path / "forged.dialogue"
    shutil.copyfile(true, forged)
    altered = driver.connect(str(forged), isolation_level=None)
    row = altered.execute("SELECT dot, content FROM change ORDER BY dot LIMIT 1").fetchone()
    altered.execute(
        "UPDATE change SET content = ? WHERE dot = ?", (row[1].replace(b"Driss", b"Idris"), row[0])
    )
    altered.close()
    seals.seal(forged, {"name": "Fès"})
    ours.merge([true])
    before = ours.fingerprint()
    ours.merge([forged])
    assert ours.fingerprint() == before
    assert [p.name for p in ours.search("driss")] == ["Driss Benzakour"]
    with Workspace.create(tmp_path / "third.dialogue", author="Amina", name="Fès") as third:
        report = third.merge([forged])
        assert [error.code for error in report.refused] == ["forged"]
        assert third.all(Participant) == []


def forged_copy(true: Path, name: str) -> Path:
    """An export in which its first change says something else, with a chain of its own."""
    forged = true.with_name(name)
    shutil.copyfile(true, forged)
    altered = connect(forged, "rw")
    dot, content = altered.execute(
        "SELECT dot, content FROM change ORDER BY dot LIMIT 1"
    ).fetchone()
    other = content_of({"name": "Idris Benzakour"}, content[:16])
    altered.execute("UPDATE change SET content = ? WHERE dot = ?", (other, dot))
    ledger = Ledger(altered)
    for ord, seq in ledger.marks.items():
        head = ledger.run_through(ord, seq)
        altered.execute("UPDATE mark SET head = ? WHERE replica = ?", (head, ord))
    altered.close()
    seals.seal(forged, {"name": "Fès"})
    return forged


def test_rule_11_a_second_content_with_a_chain_of_its_own_is_refused(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    """Whichever of the two came first, the other one is refused, and nothing is touched."""
    true = theirs.export(tmp_path / "true.dialogue").path
    forged = forged_copy(true, "forged.dialogue")
    with Workspace.create(tmp_path / "third.dialogue", author="Amina", name="Fès") as third:
        for ws, first, second in ((ours, true, forged), (third, forged, true)):
            assert not ws.merge([first]).refused
            assert refused(ws, second) == ["forged"]


def test_rule_11_a_second_content_of_what_waits_is_refused(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    """Neither of two contents is applied yet: the second one to come is refused all the same."""
    start = theirs.export(tmp_path / "start.dialogue")
    theirs.add(Participant(name="Never handed in"))
    missing = theirs.export(tmp_path / "missing.dialogue", since=start)
    theirs.add(Participant(name="Salma Benhlima"))
    true = theirs.export(tmp_path / "true.dialogue", since=missing).path
    forged = forged_copy(true, "forged.dialogue")
    ours.merge([true])
    assert refused(ours, forged) == ["forged"]
    ours.merge([start.path, missing.path])
    assert ours.gaps() == [] and "Salma Benhlima" in {p.name for p in ours.all(Participant)}


def test_raw_working_files_zips_and_copies_are_taken(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    export = theirs.export(tmp_path / "driss.dialogue").path
    again = tmp_path / "driss (1).dialogue"
    shutil.copyfile(export, again)
    raw = theirs.path
    theirs.close()
    packed = tmp_path / "mail.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(export, "../../driss.dialogue")
        archive.writestr("readme.txt", "hello")
    report = ours.merge([raw, packed, again])
    assert len(report.added) == 51
    assert [error.code for error in report.refused] == ["not_ours"]
    assert not (tmp_path.parent.parent / "driss.dialogue").exists()


def test_a_file_that_is_still_being_written(ours: Workspace, theirs: Workspace) -> None:
    journal = theirs.path.with_name(f"{theirs.path.name}-journal")
    path = theirs.path
    theirs.close()
    journal.write_bytes(b"\xd9\xd5\x05\xf9 not finished")
    assert refused(ours, path) == ["still_open"]


def test_the_sample_never_mixes_with_real_data(ours: Workspace, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "s.dialogue", author="Amina", sample=True) as sample:
        sample.add(Participant(name="Exemple"))
        export = sample.export(tmp_path / "sample.dialogue").path
        assert refused(ours, export) == ["sample"]
        real = ours.export(tmp_path / "real.dialogue").path
        assert refused(sample, real) == ["real_into_sample"]


def test_damaged_databases_of_all_kinds(ours: Workspace, shared_data: Path, tmp_path: Path) -> None:
    """Given our application id and format, they still are no files of ours."""
    folder = shared_data / "sqlite_malformed"
    files = sorted(path for path in folder.iterdir() if path.suffix != ".csv")
    assert len(files) > 100
    for path in files:
        content = bytearray(path.read_bytes())
        if len(content) > 100:
            content[68:72] = (0x44494C47).to_bytes(4, "big")
            content[60:64] = (1).to_bytes(4, "big")
        copy = tmp_path / "damaged.dialogue"
        copy.write_bytes(content)
        assert len(refused(ours, copy)) == 1
        with pytest.raises(DialogueError):
            Workspace.open(copy, author="Samira")


def test_every_refusal_has_its_words() -> None:
    codes = {"cut", "damaged", "forged", "newer", "not_ours", "not_found", "sample", "too_large"}
    for language in LANGUAGES:
        assert codes <= topic("errors", language).keys()


def swapped(path: Path, one: str, other: str) -> Path:
    """The file with the first pages of two tables or indexes each where the other's belongs."""
    reading = driver.connect(str(path))
    roots = dict(reading.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
    reading.close()
    content, page = bytearray(path.read_bytes()), 4096
    a, b = ((roots[name] - 1) * page for name in (one, other))
    content[a : a + page], content[b : b + page] = content[b : b + page], content[a : a + page]
    damaged = path.with_name(f"{one}-{other}.dialogue")
    damaged.write_bytes(content)
    return damaged


def test_an_export_whose_seal_was_swapped_away(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    whole = theirs.export(tmp_path / "export.dialogue").path
    assert refused(ours, swapped(whole, "manifest", "merge")) == ["damaged"]


@pytest.mark.parametrize("index", ["change_thin", "change_undo"])
def test_a_table_s_page_in_the_place_of_an_empty_index(
    ours: Workspace, theirs: Workspace, index: str
) -> None:
    """SQLite's own check passes over it."""
    path = theirs.path
    theirs.close()
    assert refused(ours, swapped(path, index, "merge")) == ["damaged"]


def test_a_file_that_began_as_an_export_and_only_handed_over_is_none(
    ours: Workspace, theirs: Workspace, tmp_path: Path
) -> None:
    given = theirs.export(tmp_path / "given.dialogue").path
    with Workspace.open(given, author="Amina") as amina:
        amina.export(tmp_path / "again.dialogue")
    report = ours.merge([given])
    assert report.refused == [] and len(report.added) == 51
