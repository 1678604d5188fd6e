"""Photos and scans that people bring: looked at, turned upright, made smaller (A9, G11).

What is kept is a picture of our own making: nothing but its pixels is taken over, so neither the
place where a photo was taken nor anything hidden in it travels.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from ..errors import DialogueError

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE = 256 << 20
MOST_PIXELS = 64_000_000
"""More are refused, unless the format lets them be read smaller: each takes three bytes."""
SIDE = 2200
"""Pixels of the longer side that is kept: 190 to the inch of an A4 page, fine print included."""
LOGO_SIDE = 700
PAGE_SIDE = 1100
"""Of a photo that stands with another across a paper: 190 to the inch again."""
QUALITY = 72
KINDS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF")
_BLOCK = 1 << 20
_PDF = b"%PDF"
MOST_PAGES = 60
"""A sheet of 1,200 people; more is no sheet of a half-day."""
_HEIC = (b"heic", b"heix", b"mif1", b"hevc", b"msf1")


class Picture(NamedTuple):
    """A picture as it is kept, and the hash of the file that it was made of."""

    content: bytes
    original: str
    width: int
    height: int


def sheets(path: Path) -> Iterator[Picture]:
    """The pages of a scan that is a PDF, or the one page of a photo. Raises as :func:`photo`, and
    ``picture_of_many_pages``."""
    if is_pdf(path):
        yield from _pages(path)
    else:
        yield photo(path)


def photo(path: Path) -> Picture:
    """A photo or scan of a page, upright, as a JPEG of sensible size.

    Raises ``not_a_picture``, ``picture_is_pdf``, ``picture_is_heic``, ``picture_too_large`` (with
    its megapixels), ``picture_file_too_large``, ``not_found`` or ``no_access``.
    """
    with _opened(path) as (image, original):
        upright = _upright(image, SIDE).convert("RGB")
        return _kept(upright, original, "JPEG", quality=QUALITY, optimize=True)


def logo(path: Path) -> Picture:
    """A logo, with its transparent ground, as a PNG. Raises as :func:`photo` does."""
    with _opened(path) as (image, original):
        upright = _upright(image, LOGO_SIDE).convert("RGBA")
        return _kept(upright, original, "PNG", optimize=True)


def for_a_page(content: bytes, turn: int = 0) -> bytes:
    """A photo that is kept, turned by quarters clockwise and smaller, as a paper shows it.

    Raises ``not_a_picture``.
    """
    import PIL.Image

    try:
        with PIL.Image.open(BytesIO(content), formats=KINDS) as image:
            image.draft("RGB", (PAGE_SIDE, PAGE_SIDE))
            upright = _upright(image, PAGE_SIDE).convert("RGB").rotate(-90 * turn, expand=True)
    except (OSError, ValueError, SyntaxError) as error:
        raise DialogueError("not_a_picture", name="") from error
    return _kept(upright, "", "JPEG", quality=QUALITY, optimize=True).content


def is_pdf(path: Path) -> bool:
    """Whether a file says that it is a PDF."""
    try:
        with path.open("rb") as file:
            return file.read(len(_PDF)) == _PDF
    except OSError:
        return False


def _pages(path: Path) -> Iterator[Picture]:
    """Each page as a JPEG, one at a time in memory."""
    import pypdfium2

    with path.open("rb") as file:
        original = _hash_of(file, path, pdf=True)
    try:
        document = pypdfium2.PdfDocument(path)
        try:
            if len(document) > MOST_PAGES:
                raise DialogueError("picture_of_many_pages", name=path.name, most=MOST_PAGES)
            for page in document:
                scale = SIDE / max(1.0, *page.get_size())
                image = page.render(scale=scale).to_pil().convert("RGB")
                yield _kept(image, original, "JPEG", quality=QUALITY, optimize=True)
        finally:
            document.close()
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise DialogueError("not_a_picture", name=path.name) from error


def _kept(image: Image, original: str, kind: str, **how: int | bool) -> Picture:
    stream = BytesIO()
    image.save(stream, kind, **how)
    return Picture(stream.getvalue(), original, *image.size)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Image, str]]:
    """The picture in a file, not read yet, and the file's hash."""
    import PIL.Image

    # We look at the number of pixels ourselves, before any is read.
    PIL.Image.MAX_IMAGE_PIXELS = None
    try:
        with path.open("rb") as file:
            original = _hash_of(file, path)
            image = PIL.Image.open(file, formats=KINDS)
            image.draft("RGB", (SIDE, SIDE))  # a JPEG is read at a half, a quarter or an eighth
            pixels = image.width * image.height
            if pixels > MOST_PIXELS:
                megapixels = round(pixels / 1e6)
                raise DialogueError("picture_too_large", name=path.name, megapixels=megapixels)
            yield image, original
    except FileNotFoundError:
        raise DialogueError("not_found", name=path.name) from None
    except PermissionError as error:
        raise DialogueError("no_access", name=path.name) from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        IndexError,
        TypeError,
        MemoryError,
    ) as error:
        # what a cut or damaged picture makes its decoder raise
        raise DialogueError("not_a_picture", name=path.name) from error


def _hash_of(file: IO[bytes], path: Path, pdf: bool = False) -> str:
    """The hash of the whole file; where it is of a kind that is often brought, that is said."""
    head = file.read(16)
    if head.startswith(_PDF) and not pdf:
        raise DialogueError("picture_is_pdf", name=path.name)
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        raise DialogueError("picture_is_heic", name=path.name)
    if (size := path.stat().st_size) > LARGEST_FILE:
        raise DialogueError("picture_file_too_large", name=path.name, size=size >> 20)
    file.seek(0)
    hashed = sha256()
    while block := file.read(_BLOCK):
        hashed.update(block)
    file.seek(0)
    return hashed.hexdigest()


def _upright(image: Image, side: int) -> Image:
    """Turned as the camera says, its longer side at most so long."""
    from PIL import ImageOps

    if image.mode not in ("RGB", "RGBA", "L", "P", "LA"):
        image = image.convert("RGB")
    if image.mode == "P":
        image = image.convert("RGBA")
    image.thumbnail((side, side), reducing_gap=2.0)
    return ImageOps.exif_transpose(image)
