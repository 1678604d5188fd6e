"""The look as a page is given it: the same in all, but a page nobody sees is not told of changes
until it is shown again. A window of ten pages then changes as fast as one of a single page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from .look import Look

_SHARED = (
    "icons", "language", "theme", "text_size", "compact", "_colors", "_fonts", "layouts", "tiles"
)  # fmt: skip
"""What is asked for at every letter that is painted: it is at hand, and all the rest is asked of
the whole window's look."""


class PageLook(Look):
    """Looks and speaks as the window does at once; what it tells waits for ``catch_up``."""

    def __init__(self, whole: Look) -> None:
        QObject.__init__(self, whole)
        self._whole = whole
        self._share()
        self._told = self._now()
        whole.changed.connect(self._share)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__dict__["_whole"], name)

    def _share(self) -> None:
        for name in _SHARED:
            setattr(self, name, getattr(self._whole, name))

    def _now(self) -> tuple[str, str, float, bool]:
        whole = self._whole
        return whole.language.code, whole.theme, whole.text_size, whole.compact

    def catch_up(self) -> None:
        """The page is to be seen: it is told when the look is another than it was last told."""
        self._share()
        before, self._told = self._told, self._now()
        if before != self._told:
            self.changed.emit()
        if before[0] != self._told[0]:
            self.translated.emit()

    def set_theme(self, theme: str) -> None:
        """What a person chooses on a page holds for the window."""
        self._whole.set_theme(theme)

    def set(
        self,
        theme: str | None = None,
        language: str | None = None,
        text_size: float | None = None,
        compact: bool | None = None,
    ) -> None:
        self._whole.set(theme, language, text_size, compact)

    def style(self, tiles: dict[str, object], words: dict[str, str]) -> None:
        self._whole.style(tiles, words)

    def twin(self, theme: str) -> Look:
        return self._whole.twin(theme)
