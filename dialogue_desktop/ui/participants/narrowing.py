"""Filters beside the roles: any of one kind, and every kind that was chosen (P16)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..look import isolate
from ..parts import IconButton, Menu

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look

Chosen = tuple[str, str]
"""A kind of filter and one value of it; an empty value is "not recorded"."""

_COMMUNES = 8

_OF: dict[str, Callable[[RosterLine], str]] = {
    "sex": lambda line: line.sex or "",
    "phone": lambda line: "with" if line.phone else "",
    "commune": lambda line: line.commune or "",
}


class Narrowing(QObject):
    """What was chosen, and the menu in which it is. ``changed()``."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.chosen: set[Chosen] = set()
        self._communes: list[str] = []
        self.button = IconButton(look, "filter", self.words)
        self.button.clicked.connect(lambda: self.ask())
        self._say()

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def fits(self, line: RosterLine) -> bool:
        """Whether somebody has one of the values of every kind that was chosen."""
        kinds: dict[str, set[str]] = {}
        for kind, value in self.chosen:
            kinds.setdefault(kind, set()).add(value)
        return all(_OF[kind](line) in values for kind, values in kinds.items())

    def know(self, lines: Iterable[RosterLine]) -> None:
        """The communes of most people can be chosen."""
        counts = Counter(line.commune for line in lines if line.commune)
        self._communes = [name for name, _ in counts.most_common(_COMMUNES)]

    def clear(self) -> None:
        """Everybody again."""
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
        """What the button says: how people are narrowed down, or that they can be."""
        if not self.chosen:
            return self.tr("More filters")
        told = [self._of(one) for one in sorted(self.chosen)]
        return self.tr("Only: {filters}").format(filters=self.look.language.listed(*told))

    def ask(self) -> Menu:
        """Show what can be chosen under the button."""
        menu = Menu(self.look, self.button)
        if self.chosen:
            menu.offer(self.tr("Everybody again"), self.clear)
        offered: list[Chosen] = [("sex", "female"), ("sex", "male"), ("sex", ""), ("phone", "")]
        offered += [("commune", name) for name in self._communes]
        offered += [one for one in sorted(self.chosen) if one not in offered]
        for one in offered:
            menu.offer(self._of(one), partial(self.toggle, one), one in self.chosen)
        return menu.open_under(self.button)

    def _of(self, one: Chosen) -> str:
        words = {
            ("sex", "female"): self.tr("Women"),
            ("sex", "male"): self.tr("Men"),
            ("sex", ""): self.tr("Sex not recorded"),
            ("phone", ""): self.tr("Without a phone"),
        }
        return words.get(one) or isolate(one[1])

    def _say(self) -> None:
        self.button.refresh()
        self.button.setToolTip(self.words())
