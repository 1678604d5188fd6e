"""The font files that papers are set in: where they are, and what one of them holds.

Nothing is copied into the program: Debian's packages and Windows bring the families, installers
put them into the resources. A family that is nowhere is a sentence, never a page of boxes.
"""

from __future__ import annotations

import os
import sys
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import DialogueError
from ..resources import resource

if TYPE_CHECKING:
    from .anchors import Anchors

FILES: dict[tuple[str, str, bool], tuple[str, tuple[str, ...]]] = {
    ("sans", "latin", False): ("Noto Sans", ("NotoSans-Regular.ttf", "segoeui.ttf")),
    ("sans", "latin", True): ("Noto Sans", ("NotoSans-Bold.ttf", "segoeuib.ttf")),
    ("sans", "arabic", False): ("Noto Sans Arabic", ("NotoSansArabic-Regular.ttf", "segoeui.ttf")),
    ("sans", "arabic", True): ("Noto Sans Arabic", ("NotoSansArabic-Bold.ttf", "segoeuib.ttf")),
    ("voice", "latin", False): ("Amiri", ("Amiri-Regular.ttf",)),
    ("voice", "latin", True): ("Amiri", ("Amiri-Bold.ttf",)),
    ("voice", "arabic", False): ("Amiri", ("Amiri-Regular.ttf",)),
    ("voice", "arabic", True): ("Amiri", ("Amiri-Bold.ttf",)),
}
"""(face, script, bold) -> the family's name, and the files that serve, best first."""

EXTRAS = (("NotoSansTifinagh-Regular.ttf", "ebrima.ttf"), ("NotoSansSymbols2-Regular.ttf",))
"""Tamazight and signs: used where the machine has them, missed by nobody otherwise."""


def folders(platform: str = sys.platform) -> list[Path]:
    """Where fonts may be: shipped ones first, then the machine's, then the person's own."""
    home = Path.home()
    if platform == "win32":
        windows = Path(os.environ.get("WINDIR", "C:/Windows"))
        own = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows"
        return [resource("fonts"), windows / "Fonts", own / "Fonts"]
    system = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/Library/Fonts")]
    return [resource("fonts"), *system, home / ".local" / "share" / "fonts", home / ".fonts"]


@cache
def _index(places: tuple[Path, ...]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for place in places:
        for folder, _, names in os.walk(place):
            for name in names:
                found.setdefault(name.casefold(), Path(folder) / name)
    return found


def font_file(face: str, script: str, bold: bool, places: tuple[Path, ...] | None = None) -> Path:
    """The file of a face; raises ``font_missing`` with the family that should be installed."""
    family, names = FILES[face, script, bold]
    present = _index(places if places is not None else tuple(folders()))
    for name in names:
        if name.casefold() in present:
            return present[name.casefold()]
    raise DialogueError("font_missing", family=family)


class Face:
    """One font file, parsed once; widths and heights are in thousandths of the size."""

    def __init__(self, path: Path) -> None:
        from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

        try:
            self.source = TTFontFace(str(path))
        except (TTFError, OSError) as error:
            raise DialogueError("font_missing", family=path.stem) from error
        self.path = path
        self._glyphs: dict[int, int] = self.source.charToGlyph
        self._scale = 1000 / self.source.unitsPerEm

    def glyph(self, character: str) -> int:
        """The glyph of a character, 0 when the font has none."""
        return self._glyphs.get(ord(character), 0)

    def advance(self, glyph: int) -> float:
        """How far a glyph moves the pen."""
        width: float = self.source.hmetrics[glyph][0] * self._scale
        return width

    @cached_property
    def anchors(self) -> Anchors:
        """Where marks sit on this font's letters."""
        from .anchors import Anchors

        return Anchors(self.source)


@cache
def extras() -> tuple[Face, ...]:
    """What else this machine can draw, opened when a character asks for it."""
    present = _index(tuple(folders()))
    found = (next((n for n in names if n.casefold() in present), None) for names in EXTRAS)
    return tuple(load(present[name.casefold()]) for name in found if name)


@cache
def load(path: Path) -> Face:
    """The parsed face of a file; parsing takes some milliseconds, once per process."""
    return Face(path)


@cache
def faces(face: str, bold: bool) -> tuple[Face, ...]:
    """Latin, Arabic, and what else to try for a character that neither has."""
    wanted = [(face, "latin"), (face, "arabic"), ("voice", "arabic")]
    return tuple(dict.fromkeys(load(font_file(name, script, bold)) for name, script in wanted))
