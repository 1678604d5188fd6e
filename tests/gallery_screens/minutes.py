"""The minutes of an invented session, and what was heard in it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.heard import heard_of
from tests.gallery import document
from tests.reports.sefrou import Sefrou, key


def session() -> Sefrou:
    """All that can be in minutes, a photo of a flip-chart included."""
    sefrou = Sefrou().full()
    sefrou.pictures = {"a" * 64: flip_chart()}
    sefrou.photos = [
        Photo(session_id=key(1), agenda_item_id=key(102), file="a" * 64, caption="Qui décide ?"),
        Photo(session_id=key(1), file="b" * 64, caption="ما نريده قبل يناير"),
    ]
    return sefrou


def flip_chart() -> bytes:
    """A sheet with three lines of felt pen, as a photo."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (900, 700), "#f4f1ea")
    pen = ImageDraw.Draw(image)
    for row, width in enumerate((620, 480, 560)):
        y = 160 + 170 * row
        pen.ellipse((90, y - 14, 118, y + 14), fill="#2a4ba8")
        pen.line([(160 + x, y + (x // 40 % 2) * 12) for x in range(0, width, 40)], "#16130f", 9)
    stream = BytesIO()
    image.save(stream, "JPEG", quality=80)
    return stream.getvalue()


@document("paper-minutes")
def minutes(language: str, path: Path) -> None:
    """Compare with ``paper-minutes-p1`` and ``-p2`` in the design."""
    write_report("minutes", session().minutes(), path, language)


@document("paper-heard")
def heard(language: str, path: Path) -> None:
    """Compare with ``paper-heard`` in the design."""
    write_report("heard", heard_of(session().minutes()), path, language)
