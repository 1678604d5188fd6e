"""What is let go over the window: a shade says what will become of it while it is still held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter
from PySide6.QtWidgets import QWidget

from ...paths import SUFFIX
from ..look import Look, Setting, draw_paragraph, isolate, paragraph_height
from ..look.shapes import draw_panel
from ..look.tokens import DIALOG_RADIUS
from ..parts import Part, dropped_paths
from .wishes import LISTS

if TYPE_CHECKING:
    from .window import Window

PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".heic"}
STRANGE = {".doc", ".docx", ".pdf", ".ppt", ".pptx", ".mp3", ".m4a", ".wav", ".mp4", ".mov", ".exe"}
"""What is certainly neither an export nor a list. What has no ending that is known may be one:
stick and messages change names."""


@dataclass(frozen=True)
class Meaning:
    """What files would become here: in words, and by whom; nobody where they are refused."""

    words: str
    take: Callable[[], object] | None = None


class Shade(Part):
    """Lies over everything while files are held over the window; a drop goes through it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.meaning, self._over = Meaning(""), parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, meaning: Meaning) -> None:
        """Say what would become of what is held."""
        self.meaning = meaning
        self.setAccessibleName(meaning.words)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        p.fillRect(rect, look.color("#000000", 0.55 if look.dark else 0.34))
        words = Setting(22, 600, align="center", leading=1.4)
        width = min(look.px(560), rect.width() - look.px(48))
        tall = paragraph_height(look, self.meaning.words, words, width - look.px(48))
        box = QRectF(0, 0, width, tall + look.px(112))
        box.moveCenter(rect.center())
        taken = self.meaning.take is not None
        draw_panel(look, p, box, "sheet", "accent" if taken else "stop", DIALOG_RADIUS, 2)
        side = look.px(36)
        icon = QRectF(box.center().x() - side / 2, box.top() + look.px(24), side, side)
        look.icon(p, "drop" if taken else "warning", icon, "accent" if taken else "stop", 1.7)
        text = box.adjusted(look.px(24), look.px(72), -look.px(24), 0)
        draw_paragraph(look, p, text, self.meaning.words, words)


class Drops(QObject):
    """Takes what is let go over the window; what is refused is said in a line."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.shade = Shade(window.look, window)

    def enter(self, event: QDragEnterEvent) -> None:
        """Files are held over the window."""
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.shade.tell(self.meaning(paths))

    def leave(self) -> None:
        """They are held elsewhere, or were let go."""
        self.shade.hide()

    def drop(self, event: QDropEvent) -> None:
        """They were let go."""
        self.leave()
        event.acceptProposedAction()
        paths = dropped_paths(event)
        meaning = self.meaning(paths) if paths else None
        if meaning is not None and meaning.take is not None:
            meaning.take()
        elif meaning is not None:
            self.window.tell(meaning.words)

    def meaning(self, paths: list[Path]) -> Meaning:
        """What these would become where one is now."""
        window, endings = self.window, {path.suffix.lower() for path in paths}
        if not window.desk.is_open:
            return self._before_a_file(paths, endings)
        page = window.main.stack.page(window.main.stack.current)
        if endings <= PICTURES and page.pictures is not None:
            pictures = page.pictures
            return Meaning(pictures.words(len(paths)), lambda: pictures.take(paths))
        if endings & PICTURES:
            return Meaning(
                self.tr("A photo goes on a session or on a signed sheet: open it first.")
            )
        if endings & STRANGE:
            return Meaning(
                self.tr("Neither an export nor a list: {file} is not taken.").format(
                    file=isolate(next(p for p in paths if p.suffix.lower() in STRANGE).name)
                )
            )
        if endings <= LISTS and len(paths) > 1:
            return Meaning(self.tr("One list at a time: you look through each first."))
        if endings <= LISTS:
            name = isolate(paths[0].name)
            words = self.tr("Import the list {file}").format(file=name)
        else:
            words = self.tr("Merge %n file(s)", "", len(paths))
        return Meaning(words, lambda: window.wishes.receive(paths))

    def _before_a_file(self, paths: list[Path], endings: set[str]) -> Meaning:
        if len(paths) > 1 or endings & (PICTURES | STRANGE | LISTS):
            return Meaning(
                self.tr("Open a programme first: a file that ends in {ending}.").format(
                    ending=isolate(SUFFIX)
                )
            )
        words = self.tr("Open {file}").format(file=isolate(paths[0].name))
        return Meaning(words, lambda: self._open(paths[0]))

    def _open(self, path: Path) -> None:
        window = self.window
        window.path = path
        if window.first is not None:
            window.first.choose("open")
            window.first.finish()
