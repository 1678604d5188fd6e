"""Photos and scans as people bring them: made smaller, turned upright, refused in a sentence."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from dialogue_desktop.errors import DialogueError
from dialogue_desktop.exchange import pictures

ORIENTATION, GPS = 0x0112, 0x8825


def sheet(width: int = 3000, height: int = 4200, mode: str = "RGB") -> Image.Image:
    """A page with a dark bar at its head."""
    page = Image.new(mode, (width, height), "white")
    page.paste(Image.new(mode, (width, height // 10), "black"), (0, 0))
    return page


def saved(path: Path, image: Image.Image, **how: object) -> Path:
    image.save(path, **how)
    return path


def looked_at(picture: pictures.Picture) -> Image.Image:
    return Image.open(BytesIO(picture.content))


def test_a_photo_is_made_smaller_and_the_hash_of_the_file_is_kept(tmp_path: Path) -> None:
    path = saved(tmp_path / "IMG_0012.JPG", sheet(), quality=95)
    picture = pictures.photo(path)
    assert max(picture.width, picture.height) == pictures.SIDE
    assert picture.original == sha256(path.read_bytes()).hexdigest()
    assert looked_at(picture).format == "JPEG"
    assert len(picture.content) < 500_000


def test_a_photo_taken_sideways_stands_upright_and_tells_no_place(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # the camera was turned: shown, it is turned back clockwise
    exif.get_ifd(GPS)[1] = "N"
    path = saved(tmp_path / "a.jpg", sheet(400, 600), exif=exif)
    kept = looked_at(pictures.photo(path))
    assert kept.size == (600, 400)
    assert kept.getpixel((590, 200)) < (80, 80, 80)  # the bar is on the right
    assert not kept.getexif()


@pytest.mark.parametrize(
    ("name", "mode"),
    [("a.png", "RGB"), ("a.tiff", "1"), ("a.webp", "RGB"), ("a.bmp", "RGB"), ("a.gif", "P"),
     ("a.png", "I;16"), ("a.tif", "CMYK")],
)  # fmt: skip
def test_what_scanners_write_is_read(tmp_path: Path, name: str, mode: str) -> None:
    page = sheet(300, 400) if mode != "I;16" else Image.new("I;16", (300, 400), 40_000)
    path = saved(tmp_path / name, page if mode in ("RGB", "I;16") else page.convert(mode))
    assert pictures.photo(path).width == 300


def test_a_logo_keeps_its_transparent_ground(tmp_path: Path) -> None:
    path = saved(tmp_path / "logo.png", Image.new("RGBA", (1400, 700), (0, 0, 0, 0)))
    kept = looked_at(pictures.logo(path))
    assert (kept.size, kept.mode) == ((700, 350), "RGBA")


def huge_png(path: Path, width: int, height: int) -> Path:
    """A PNG that claims so many pixels in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def cut(path: Path) -> Path:
    whole = saved(path, sheet(1200, 1600), quality=90).read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    return path


def written(content: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (written(b"Bonjour, ceci n'est pas une image."), "not_a_picture"),
        (written(b""), "not_a_picture"),
        (written(b"\xff\xd8\xff\xe0" + bytes(500)), "not_a_picture"),
        (written(b"%PDF-1.7\n" + bytes(500)), "picture_is_pdf"),
        (written(b"\x00\x00\x00\x18ftypheic" + bytes(500)), "picture_is_heic"),
        (written(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "not_a_picture"),
        (cut, "not_a_picture"),
        (lambda path: huge_png(path, 20_000, 10_000), "picture_too_large"),
        (lambda path: huge_png(path, 2**31 - 1, 2**31 - 1), "picture_too_large"),
        (lambda path: path, "not_found"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(
    tmp_path: Path, make: Callable[[Path], Path], code: str
) -> None:
    path = make(tmp_path / "photo.jpg")
    with pytest.raises(DialogueError) as told:
        pictures.photo(path)
    assert told.value.code == code
    for language in ("fr", "ar", "en"):
        assert "photo.jpg" in told.value.sentence(language)


def test_a_photo_of_two_hundred_megapixels_is_read_small(tmp_path: Path) -> None:
    path = tmp_path / "big.jpg"
    Image.new("L", (16_320, 12_240), 200).save(path, quality=40)
    picture = pictures.photo(path)
    assert (picture.width, picture.height) == (2200, 1650)


def test_a_scan_of_eighty_megabytes_is_kept_small(tmp_path: Path) -> None:
    path = tmp_path / "scan.tiff"
    saved(path, sheet(4960, 5500))
    assert path.stat().st_size > 80_000_000
    assert len(pictures.photo(path).content) < 1_000_000


def pdf(path: Path, pages: int) -> Path:
    """A scan as an office copier sends it."""
    sheets = [sheet(827, 1169) for _ in range(pages)]
    sheets[0].save(path, save_all=True, append_images=sheets[1:], resolution=100)
    return path


def test_each_page_of_a_scanned_pdf_is_a_picture(tmp_path: Path) -> None:
    path = pdf(tmp_path / "scan.pdf", 3)
    found = list(pictures.sheets(path))
    assert len(found) == 3
    assert {picture.original for picture in found} == {sha256(path.read_bytes()).hexdigest()}
    first = looked_at(found[0])
    assert (first.format, max(first.size)) == ("JPEG", pictures.SIDE)
    assert first.getpixel((100, 50)) < (80, 80, 80)  # the bar at the head


def test_a_pdf_that_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = written(b"%PDF-1.7\n" + bytes(500))(tmp_path / "scan.pdf")
    with pytest.raises(DialogueError) as told:
        list(pictures.sheets(path))
    assert told.value.code == "not_a_picture"


def test_a_book_is_no_signed_sheet(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    pages = [Image.new("1", (10, 10)) for _ in range(pictures.MOST_PAGES + 1)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    with pytest.raises(DialogueError) as told:
        list(pictures.sheets(path))
    assert told.value.code == "picture_of_many_pages"
