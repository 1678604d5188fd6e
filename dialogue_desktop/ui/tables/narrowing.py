"""Filters beside a search: any of one kind, and every kind that was chosen (P16)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ..look import isolate
from ..parts import IconButton, Menu

if TYPE_CHECKING:
    from ..look import Look

Chosen = tuple[str, str]
"""A kind of filter and one value of it; an empty value is "not recorded"."""

_MOST = 8


@dataclass(frozen=True)
class Filter:
    """A kind of filter: what it looks at in a row, the values that can be chosen (else those that
    most rows have), and how one is called."""

    kind: str
    of: Callable[[Any], str]
    values: tuple[str, ...] | None = None
    words: Callable[[str], str] = isolate


class Narrowing(QObject):
    """What was chosen, and the menu in which it is. ``changed()``."""

    changed = Signal()

    def __init__(self, look: Look, filters: Sequence[Filter]) -> None:
        super().__init__()
        self.look = look
        self.chosen: set[Chosen] = set()
        self._filters = {one.kind: one for one in filters}
        self._known: dict[str, list[str]] = {}
        self._wanted: set[Chosen] = set()
        self.arranged = self.changed
        self.button = IconButton(look, "filter", self.words)
        self.button.clicked.connect(lambda: self.ask())
        self._say()

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def fits(self, row: Any) -> bool:
        """Whether a row has one of the values of every kind that was chosen."""
        kinds: dict[str, set[str]] = {}
        for kind, value in self.chosen:
            kinds.setdefault(kind, set()).add(value)
        return all(self._filters[kind].of(row) in values for kind, values in kinds.items())

    def know(self, rows: Iterable[Any]) -> None:
        """The values of most rows can be chosen."""
        rows = list(rows)
        for kind, one in self._filters.items():
            if one.values is None:
                counts = Counter(value for row in rows if (value := one.of(row)))
                self._known[kind] = [value for value, _ in counts.most_common(_MOST)]
                self._find(kind, counts)

    # What comes back

    def arrangement(self) -> dict[str, Any]:
        """What was chosen, without a word of it: it may be somebody's name."""
        marks = {(kind, _mark(value)) for kind, value in self.chosen} | self._wanted
        return {"filters": [list(each) for each in sorted(marks)]}

    def arrange(self, kept: dict[str, Any]) -> None:
        """Choose it again: what rows say of themselves once they are known."""
        match kept:
            case {"filters": [*marks]}:
                for each in marks:
                    match each:
                        case [str(kind), str(mark)] if kind in self._filters:
                            self._wanted.add((kind, mark))
        for kind, one in self._filters.items():
            if one.values is not None:
                self._find(kind, one.values)

    def _find(self, kind: str, values: Iterable[str]) -> None:
        """Which of some values were chosen; those that are no longer there are not."""
        marks = {mark for wanted, mark in self._wanted if wanted == kind}
        if marks:
            self._wanted -= {(kind, mark) for mark in marks}
            self.chosen |= {(kind, value) for value in values if _mark(value) in marks}
            self._say()

    def clear(self) -> None:
        """Everything again."""
        self._wanted.clear()
        if self.chosen:
            self.chosen.clear()
            self._say()
            self.changed.emit()

    def toggle(self, one: Chosen) -> None:
        """Choose a value, or no longer."""
        self.chosen ^= {one}
        self._say()
        self.changed.emit()

    def words(self) -> str:
        """What the button says: how rows are narrowed down, or that they can be."""
        if not self.chosen:
            return self.tr("More filters")
        told = [self._of(one) for one in sorted(self.chosen)]
        return self.tr("Only: {filters}").format(filters=self.look.language.listed(*told))

    def ask(self) -> Menu:
        """Show what can be chosen under the button."""
        menu = Menu(self.look, self.button)
        if self.chosen:
            menu.offer(self.tr("Without these filters"), self.clear)
        offered = [
            (kind, value)
            for kind, one in self._filters.items()
            for value in (self._known.get(kind, ()) if one.values is None else one.values)
        ]
        offered += [one for one in sorted(self.chosen) if one not in offered]
        for one in offered:
            menu.offer(self._of(one), partial(self.toggle, one), one in self.chosen)
        return menu.open_under(self.button)

    def _of(self, one: Chosen) -> str:
        kind, value = one
        return self._filters[kind].words(value)

    def _say(self) -> None:
        self.button.refresh()
        self.button.setToolTip(self.words())


def _mark(value: str) -> str:
    """A value known again without being told."""
    from hashlib import sha256

    return sha256(value.encode()).hexdigest()[:12]
