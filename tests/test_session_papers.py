"""What a session's papers are handed: its register, who spoke, photos, what comes next."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document
from PIL import Image

from dialogue_desktop import (
    Attendance,
    Contribution,
    Participant,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.cli import main
from dialogue_desktop.domain.balance import Share, Voice
from dialogue_desktop.domain.tallies import Tally
from dialogue_desktop.errors import DialogueError
from dialogue_desktop.session_papers import in_the_room, pictures_of, records_of, spoken_in

DAY = dt.date(2022, 1, 3)


def at(minute: int, day: dt.date = DAY) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(9), dt.UTC) + dt.timedelta(minutes=minute)


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", name="Fès") as made:
        yield made


def session(ws: Workspace, day: dt.date = DAY, **how: object) -> Session:
    return ws.add(Session(title="Emploi", date=day, starts="09:00", **how))


def people(ws: Workspace, count: int) -> list[Participant]:
    return ws.add_all(
        Participant(name=f"Personne {n}", role="official", sex="female") for n in range(count)
    )


def mark(ws: Workspace, slot: Slot, person: Participant, status: str = "present") -> None:
    ws.add(Attendance(participant_id=person.id, slot_id=slot.id, status=status))


def say(
    ws: Workspace, of: Session, minute: int, who: Participant | None, **how: object
) -> Contribution:
    speaker = who.id if who else None
    return ws.add(
        Contribution(
            session_id=of.id, text=f"Dit à {minute}", said_at=at(minute), speaker_id=speaker, **how
        )
    )


def test_in_the_room_is_who_was_marked_for_that_half_day_or_spoke(ws: Workspace) -> None:
    one, first, second, third, fourth = session(ws), *people(ws, 4)
    morning, evening = ws.add_all([Slot(date=DAY, half="am"), Slot(date=DAY, half="pm")])
    mark(ws, morning, first)
    mark(ws, morning, second, "absent")
    mark(ws, evening, third)
    card = say(ws, one, 5, fourth)
    assert in_the_room(ws._read, one, [card]) == {first.id, fourth.id}


def test_without_a_register_nobody_is_in_the_room(ws: Workspace) -> None:
    one, first = session(ws), *people(ws, 1)
    assert in_the_room(ws._read, one, [say(ws, one, 5, first)]) == set()


def spoken(ws: Workspace, one: Session) -> dict[Voice, Share]:
    lines = {line.id: line for line in ws.roster()}
    return dict(spoken_in(ws._read, records_of(ws._read, one), lines, dt.UTC))


def test_turns_are_counted_from_the_cards_until_the_closing(ws: Workspace) -> None:
    one, first, second = session(ws, closed_at=at(60)), *people(ws, 2)
    for minute, who in ((2, first), (3, first), (5, second), (70, second)):
        say(ws, one, minute, who)
    assert spoken(ws, one) == {Voice("female", "elected"): Share(2, 300.0, 0)}


def test_where_nothing_is_kept_of_who_spoke_sums_were_kept(ws: Workspace) -> None:
    one, first = session(ws, attribution="none"), *people(ws, 1)
    assert say(ws, one, 5, first).speaker_id is None
    ws.add(Tally(session_id=one.id, turns={"female.elected": 6}, seconds={"female.elected": 700}))
    assert spoken(ws, one) == {Voice("female", "elected"): Share(6, 700, 0)}


def test_the_next_session_is_the_one_that_follows_in_time(ws: Workspace) -> None:
    one = session(ws)
    session(ws, dt.date(2021, 12, 1))
    session(ws, dt.date(2022, 3, 1))
    near = session(ws, dt.date(2022, 2, 1))
    ws.add(Session(title="Sans jour"))
    assert records_of(ws._read, one).following.id == near.id
    last = records_of(ws._read, ws.all(Session)[-1])
    assert (last.following, last.number) == (None, None)
    assert records_of(ws._read, one).number == (2, 4)
    assert "Compte rendu de séance · n° 2 sur 4" in ws.message("minutes", "fr", one.id)


def picture(path: Path, wide: int = 2000, high: int = 1000) -> Path:
    Image.new("RGB", (wide, high), "#c0ffee").save(path, "JPEG")
    return path


def test_photos_are_turned_and_small_enough_for_a_page(ws: Workspace, tmp_path: Path) -> None:
    one = session(ws)
    photo = ws.attach_photos(one.id, [picture(tmp_path / "mur.jpg")])[0]
    photo = ws.edit(photo, turn=1, caption="Ce que nous voulons")
    found = pictures_of(ws._read, [photo])
    image = Image.open(io.BytesIO(found[photo.file or ""]))
    assert image.size == (550, 1100)
    path = ws.report("minutes", tmp_path / "m.docx", session_id=one.id)
    assert len(Document(path).inline_shapes) == 1
    assert "Ce que nous voulons" in ws.message("minutes", "fr", one.id)


def test_a_photo_whose_bytes_are_not_here_or_no_picture_is_told_all_the_same(
    ws: Workspace, tmp_path: Path
) -> None:
    one = session(ws)
    first, second = ws.attach_photos(
        one.id, [picture(tmp_path / "un.jpg"), picture(tmp_path / "deux.jpg", 900)]
    )
    with ws._door.opened() as connection:
        connection.execute("UPDATE attachment SET content = ? WHERE hash = ?",
                           (b"no picture", bytes.fromhex(first.file or "")))  # fmt: skip
        connection.execute(
            "DELETE FROM attachment WHERE hash = ?", (bytes.fromhex(second.file or ""),)
        )
    assert pictures_of(ws._read, [first, second]) == {}
    assert ws.report("minutes", tmp_path / "m.pdf", session_id=one.id).stat().st_size > 5_000
    assert ws.message("minutes", "fr", one.id).count("pas encore arrivée") == 2


def test_a_message_is_text_and_only_of_papers_that_people_read(ws: Workspace) -> None:
    one, first = session(ws), *people(ws, 1)
    say(ws, one, 5, first)
    assert "Dit à 5" in ws.message("minutes", "fr", one.id)
    assert "Dit à 5" in ws.message("heard", "ar", one.id)
    with pytest.raises(DialogueError) as refused:
        ws.message("qdpx", "fr", one.id)
    assert refused.value.code == "unknown_report"


def test_all_sessions_are_one_project_and_one_is_its_own(ws: Workspace, tmp_path: Path) -> None:
    one, other = session(ws), session(ws, dt.date(2022, 2, 1))
    for each in (one, other):
        say(ws, each, 5, None)
    for id, count in ((None, 2), (one.id, 1)):
        path = ws.report("qdpx", tmp_path / "notes.qdpx", session_id=id)
        with zipfile.ZipFile(path) as package:
            assert len([name for name in package.namelist() if name.endswith(".txt")]) == count


def test_the_command_line_tells_what_was_said_by_theme_or_in_order(
    ws: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = session(ws)
    say(ws, one, 5, None)
    path, name = str(ws.path), tmp_path / "m.txt"
    ws.close()
    assert main(["report", path, "minutes", str(name), "--order", "order"]) == 0
    assert "Dit à 5" in name.read_text(encoding="utf-8")
    assert (
        main(["report", path, "qdpx", str(tmp_path / "n.qdpx"), "--session", str(UUID(int=7))]) != 0
    )
    capsys.readouterr()
