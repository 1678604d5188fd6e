"""Draw every screen and every document, to be looked at by eye.

``python -m tests.gallery DIR [--only NAME…] [--language fr…] [--theme light…]`` writes
``SCREEN-LANGUAGE-THEME.png`` and ``DOCUMENT-pN-LANGUAGE.png``. Screens are registered by modules in
``tests/gallery_screens`` with :func:`screen` and :func:`document`.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LANGUAGES, THEMES = ("fr", "ar", "en"), ("light", "dark")
SIZE = (1366, 768)


@dataclass
class Context:
    """What a drawing may need: a folder of its own and words in the language of the picture."""

    language: str
    theme: str
    folder: Path
    kept: list[Any] = field(default_factory=list)

    def words(self, fr: str, ar: str, en: str) -> str:
        """Invented sample text in the picture's language."""
        return {"fr": fr, "ar": ar, "en": en}[self.language]


@dataclass(frozen=True)
class Drawing:
    """One registered screen."""

    make: Callable[[Any, Context], Any]
    size: tuple[int, int]
    large: float


SCREENS: dict[str, Drawing] = {}
DOCUMENTS: dict[str, Callable[[str, Path], None]] = {}


def screen(
    name: str,
    size: tuple[int, int] = SIZE,
    *,
    text_size: float = 1.0,
) -> Callable[[Callable[[Any, Context], Any]], Callable[[Any, Context], Any]]:
    """Register ``make(look, context) -> QWidget`` under a name."""

    def register(make: Callable[[Any, Context], Any]) -> Callable[[Any, Context], Any]:
        SCREENS[name] = Drawing(make, size, text_size)
        return make

    return register


def document(
    name: str,
) -> Callable[[Callable[[str, Path], None]], Callable[[str, Path], None]]:
    """Register ``write(language, path)``, which writes a PDF."""

    def register(write: Callable[[str, Path], None]) -> Callable[[str, Path], None]:
        DOCUMENTS[name] = write
        return write

    return register


def load() -> None:
    """Import every module of the gallery's folder, so that all are registered."""
    from . import gallery_screens

    for module in pkgutil.iter_modules(gallery_screens.__path__):
        importlib.import_module(f"{gallery_screens.__name__}.{module.name}")


def draw_screen(app: Any, name: str, language: str, theme: str, folder: Path) -> Path:
    """Draw one screen once; answers the picture's path."""
    from PySide6.QtCore import QEventLoop

    from dialogue_desktop.ui.look import Look

    drawing = SCREENS[name]
    look = Look(app, language, theme, drawing.large)
    with tempfile.TemporaryDirectory() as own:
        context = Context(language, theme, Path(own))
        widget = drawing.make(look, context)
        show(widget, drawing)
        for _ in range(3):
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        path = folder / f"{name}-{language}-{theme}.png"
        widget.grab().save(str(path))
        widget.close()
        widget.deleteLater()
        look.retire()
        app.processEvents()
    return path


def show(widget: Any, drawing: Drawing) -> None:
    """Show a screen in its size; a dialog is as large as its words need."""
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QDialog

    size = QSize(*drawing.size)
    if isinstance(widget, QDialog):
        size = size.expandedTo(widget.sizeHint())
    widget.setFixedSize(size)
    widget.show()
    widget.activateWindow()


def draw_document(name: str, language: str, folder: Path) -> list[Path]:
    """Write one document and draw each of its pages; answers the pictures' paths."""
    import pypdfium2

    pictures = []
    with tempfile.TemporaryDirectory() as own:
        pdf = Path(own) / f"{name}.pdf"
        DOCUMENTS[name](language, pdf)
        pages = pypdfium2.PdfDocument(pdf)
        for number in range(len(pages)):
            path = folder / f"{name}-p{number + 1}-{language}.png"
            pages[number].render(scale=1.6).to_pil().save(path)
            pictures.append(path)
        pages.close()
    return pictures


def main(arguments: list[str] | None = None) -> int:
    """Draw what was asked for; the exit status is 0 when all could be drawn."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", default=None, metavar="NAME")
    parser.add_argument("--language", nargs="+", default=list(LANGUAGES), choices=LANGUAGES)
    parser.add_argument("--theme", nargs="+", default=list(THEMES), choices=THEMES)
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    load()
    asked.folder.mkdir(parents=True, exist_ok=True)
    names = asked.only or [*SCREENS, *DOCUMENTS]
    unknown = [name for name in names if name not in SCREENS and name not in DOCUMENTS]
    if unknown:
        parser.error(f"not in the gallery: {', '.join(unknown)}")
    for name in names:
        for language in asked.language:
            _draw(app, name, language, asked.theme, asked.folder)
    return 0


def _draw(app: Any, name: str, language: str, themes: list[str], folder: Path) -> None:
    if name in DOCUMENTS:
        for path in draw_document(name, language, folder):
            print(path)
        return
    for theme in themes:
        print(draw_screen(app, name, language, theme, folder))


if __name__ == "__main__":
    # Run as a module, this file would exist twice; the registry must be the imported one.
    from tests.gallery import main as drawn

    sys.exit(drawn())
