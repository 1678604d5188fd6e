"""Photos of a session: kept once by what they show, nothing of the camera, and they travel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from dialogue_desktop import Contribution, Session, Workspace
from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.errors import DialogueError
from tests.store.test_attachments import tampered


def picture(path: Path, color: str = "navy", size: tuple[int, int] = (3000, 2000)) -> Path:
    image = Image.new("RGB", size, color)
    exif = image.getexif()
    exif[0x010F] = "Camera of Amina"
    image.save(path, exif=exif)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    return [picture(tmp_path / "mur.jpg"), picture(tmp_path / "tableau.jpg", "teal")]


def test_a_photo_is_kept_with_a_card_and_made_smaller(tmp_path: Path, photos: list[Path]) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        session = ws.add(Session(title="Emploi"))
        card = ws.add(Contribution(session_id=session.id, text="Le mur"))
        made = ws.attach_photos(session.id, photos, contribution_id=card.id)
        assert [photo.name for photo in made] == ["mur.jpg", "tableau.jpg"]
        assert {photo.contribution_id for photo in made} == {card.id}
        content = ws.attachment(str(made[0].file))
        assert content is not None and b"Camera of Amina" not in content
        assert ws.undo() and ws.all(Photo) == []


def test_the_same_photo_twice_is_kept_once(tmp_path: Path, photos: list[Path]) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        session = ws.add(Session(title="Emploi"))
        first, second = (ws.attach_photos(session.id, photos[:1])[0] for _ in range(2))
        assert first.file == second.file and first.id != second.id


def test_a_photo_travels_and_is_named_until_it_comes(tmp_path: Path, photos: list[Path]) -> None:
    pack, back = tmp_path / "pack.dialogue", tmp_path / "back.dialogue"
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        session = ws.add(Session(title="Emploi"))
        ws.export(pack)
        (made,) = ws.attach_photos(session.id, photos[:1])
        ws.export(back)
    other = tmp_path / "other.dialogue"
    other.write_bytes(pack.read_bytes())
    with Workspace.open(other, "Driss") as ws:
        ws.merge([back])
        assert ws.all(Photo)[0].file == made.file
        assert ws.attachment(str(made.file)) is not None
    tampered(other, "DROP TABLE attachment")  # as a laptop that never got it
    with Workspace.open(other, "Driss") as ws:
        (notice,) = ws.check().notices
        assert (notice.code, notice.params["session"]) == ("photo_missing", "Emploi")


def test_what_is_no_photo_is_refused_and_nothing_kept(tmp_path: Path, photos: list[Path]) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("Le mur")
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        session = ws.add(Session(title="Emploi"))
        with pytest.raises(DialogueError) as error:
            ws.attach_photos(session.id, [photos[0], wrong])
        assert error.value.code == "not_a_picture"
        assert ws.all(Photo) == []
