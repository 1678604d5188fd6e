"""Draw the pictures of the pages of help anew, from the screens of the gallery.

``python -m tests.help_pictures [TOPIC…]`` writes ``resources/help/pictures/LANGUAGE/TOPIC.png``
and ``TOPIC-dark.png``: a part of a screen as wide as a page of help, in few colours, for it travels
with the program. Look at them afterwards: a part is where its screen had it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image

from dialogue_desktop.resources import resource
from tests import gallery

WIDTH, COLOURS = 720, 64
PICTURES = {
    "overview": ("overview", (112, 78, 854, 330)),
    "participants": ("participants", (548, 134, 804, 310)),
    "attendance": ("attendance", (112, 158, 900, 281)),
    "session": ("session", (364, 468, 704, 256)),
    "synthesis": ("synthesis", (360, 78, 994, 404)),
    "setup": ("setup", (112, 78, 886, 332)),
    "campaign": ("campaign", (116, 82, 720, 302)),
    "papers": ("papers", (112, 78, 790, 272)),
    "handing": ("hand-over", (112, 78, 796, 400)),
    "merging": ("settle", (410, 78, 944, 340)),
    "safety": ("backups", (112, 78, 796, 302)),
    "preferences": ("preferences", (112, 78, 626, 374)),
}
"""A topic -> a screen, and the part of it that is shown where one reads from left to right."""


def draw(app: object, topic: str, language: str, theme: str, folder: Path) -> Path:
    """One picture; answers where it is."""
    screen, (left, top, width, height) = PICTURES[topic]
    with tempfile.TemporaryDirectory() as drawn:
        path = gallery.draw_screen(app, screen, language, theme, Path(drawn))
        with Image.open(path) as whole:
            if language == "ar":
                left = whole.width - left - width
            part = whole.convert("RGB").crop((left, top, left + width, top + height))
    if part.width > WIDTH:
        part = part.resize((WIDTH, round(height * WIDTH / width)), Image.Resampling.LANCZOS)
    made = folder / language / f"{topic}{'-dark' if theme == 'dark' else ''}.png"
    made.parent.mkdir(parents=True, exist_ok=True)
    few = Image.Quantize.MAXCOVERAGE  # a small tile keeps its colour
    part.quantize(COLOURS, few, kmeans=2, dither=Image.Dither.NONE).save(made, optimize=True)
    return made


def main(arguments: list[str] | None = None) -> int:
    """Draw what was asked for, in every language and both themes."""
    parser = argparse.ArgumentParser(prog="python -m tests.help_pictures", description=__doc__)
    parser.add_argument("topics", nargs="*", choices=[*PICTURES, []], metavar="TOPIC")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    gallery.load()
    for topic in asked.topics or PICTURES:
        for language in gallery.LANGUAGES:
            for theme in gallery.THEMES:
                made = draw(app, topic, language, theme, resource("help", "pictures"))
                print(made, f"{made.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
