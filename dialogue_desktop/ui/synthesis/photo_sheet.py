"""Photos one by one, as large as there is room: looked at, turned, given a caption."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..look import Look
from ..operations.photos import PhotoLine, Spot
from ..papers.photo import PhotoView
from ..parts import Button, Field, Floating, IconButton, Line, column, row


class PhotoSheet(Floating):
    """``asked(spot)`` for more photos, ``wanted(line)`` for one large, ``changed(line)`` when its
    caption or its way up is another one, ``removed(line)`` at Del. Esc closes it."""

    asked = Signal(object)
    wanted = Signal(object)
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, parent: QWidget, spot: Spot) -> None:
        super().__init__(look, parent)
        self.spot = spot
        self.lines: list[PhotoLine] = []
        self.place = 0
        self.setWindowTitle(self.tr("Photos"))
        self._build()
        room = parent.size()
        self.resize(min(room.width(), look.px(980)), min(room.height(), look.px(700)))

    def _build(self) -> None:
        look = self.look
        self.view = PhotoView(
            look, lambda: self.tr("This photo is not here yet."), lambda: self.tr("Photo")
        )
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.installEventFilter(self)
        self.title = Line(look, self._title, 18, 600, height=30)
        self.caption = Field(look, None, placeholder=lambda: self.tr("Caption"))
        self.caption.entered.connect(self._caption)
        self.caption.left.connect(self._caption)
        self.back = IconButton(look, "previous", lambda: self.tr("Previous photo (←)"))
        self.onward = IconButton(look, "next", lambda: self.tr("Next photo (→)"))
        self.turn_button = Button(look, lambda: self.tr("Turn"), key="R", height=36, size=14)
        self.more = Button(look, lambda: self.tr("Add"), icon="plus", key="Ctrl O", height=36)
        self.take = Button(look, lambda: self.tr("Remove"), key="Del", height=36, size=14)
        self.leave = Button(look, lambda: self.tr("Close"), key="Esc", height=36, size=14)
        self.back.clicked.connect(lambda: self.step(-1))
        self.onward.clicked.connect(lambda: self.step(1))
        self.turn_button.clicked.connect(self.turn)
        self.more.clicked.connect(lambda: self.asked.emit(self.spot))
        self.take.clicked.connect(self._remove)
        self.leave.clicked.connect(self.accept)
        head = row(look, (self.title, 1), self.back, self.onward, gap=2)
        foot = row(
            look, (self.caption, 1), self.turn_button, self.more, self.take, self.leave, gap=2
        )
        panel = column(look, head, (self.view, 1), foot, gap=8, margins=(24, 18, 24, 22))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)

    @property
    def line(self) -> PhotoLine | None:
        """The photo that is shown."""
        return self.lines[self.place] if self.place < len(self.lines) else None

    def show_lines(self, lines: Sequence[PhotoLine]) -> None:
        """Show these; without any there is nothing to look at."""
        shown, begun, self.lines = self.line, self.begun(), list(lines)
        ids = [line.id for line in self.lines]
        stays = shown is not None and shown.id in ids
        if shown is not None and stays:
            self.place = ids.index(shown.id)
        self.place = max(0, min(self.place, len(self.lines) - 1))
        if self.line is None:
            self.accept()
        else:
            self._show(begun if stays else None)

    def begun(self) -> str | None:
        """A caption that is typed and not kept yet."""
        text = self.caption.text()
        return text if self.line is not None and text.strip() != self.line.caption else None

    def write_on(self, photo: UUID, caption: str) -> None:
        """Go on with the caption of a photo."""
        places = [place for place, line in enumerate(self.lines) if line.id == photo]
        if places:
            self.place = places[0]
            self._show(caption)
            self.caption.line.setFocus()

    def show_content(self, line: PhotoLine, content: bytes | None) -> None:
        """The bytes of a photo that was wanted, if it still is the one that is shown."""
        if self.line is not None and line.id == self.line.id:
            self.view.show_photo(content, self.line.turn)

    def step(self, by: int) -> None:
        """The photo before or after."""
        if 0 <= self.place + by < len(self.lines):
            self._caption()
            self.place += by
            self._show()

    def turn(self) -> None:
        """A quarter turn clockwise."""
        if self.line is not None:
            self._change(self.line._replace(turn=(self.line.turn + 1) % 4))
            self.wanted.emit(self.line)

    def _show(self, begun: str | None = None) -> None:
        """The photo whose turn it is, with its caption, or the one that was begun."""
        line = self.line
        assert line is not None
        self.title.refresh()
        caption = line.caption if begun is None else begun
        if caption != self.caption.text():
            self.caption.set_text(caption)
        for button in (self.back, self.onward):
            button.setVisible(len(self.lines) > 1)
        self.wanted.emit(line)

    def _title(self) -> str:
        if not self.lines:
            return ""
        n, total = self.place + 1, len(self.lines)
        return self.tr("Photo {n} of {total}").format(n=n, total=total)

    def _caption(self) -> None:
        begun = self.begun()
        if self.line is not None and begun is not None:
            self._change(self.line._replace(caption=begun.strip()))

    def _change(self, line: PhotoLine) -> None:
        self.lines[self.place] = line
        self.changed.emit(line)

    def _remove(self) -> None:
        if self.line is not None:
            self.removed.emit(self.line)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Keys on the photo itself: letters are free there."""
        keys, key = Qt.Key, event.key()
        onward = keys.Key_Left if self.look.rtl else keys.Key_Right
        if key in (keys.Key_Left, keys.Key_Right):
            self.step(1 if key == onward else -1)
        elif event.text() in ("+", "=", "-"):
            self.view.zoom(-1 if event.text() == "-" else 1)
        elif event.text().casefold() in ("r", "ق"):
            self.turn()
        elif key == keys.Key_Delete:
            self._remove()
        elif key == keys.Key_O and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit(self.spot)
        else:
            return False
        return True
