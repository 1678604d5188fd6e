"""The sheets of the set-up: all of them where there is room, else one section at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from ..look import Look
from ..parts import Box, Chips, Option, column, row
from .dialogue import Dialogue
from .groups import Groups
from .letterhead import Letterhead
from .training import Training

Part = Letterhead | Groups | Training | Dialogue
_SIDE = 338


class Sections(Box):
    """In little room ``choice`` says which section is shown, and Tab leads from one to the next
    as if all of them were."""

    def __init__(
        self,
        look: Look,
        letterhead: Letterhead,
        groups: Groups,
        training: Training,
        dialogue: Dialogue,
    ) -> None:
        options = [
            Option("papers", lambda: self.tr("Head of the papers, groups")),
            Option("training", lambda: self.tr("Training")),
            Option("session", lambda: self.tr("Dialogue session")),
        ]
        self.choice = Chips(look, options, "training")
        self._main = column(look, training, (dialogue, 1), gap=12)
        self._side = column(look, letterhead, (groups, 2), gap=12)
        self._sheets: dict[str, tuple[Part, ...]] = {
            "papers": (letterhead, groups),
            "training": (training,),
            "session": (dialogue,),
        }
        super().__init__(look, row(look, (self._main, 8), (self._side, 3), gap=16))
        self.choice.call(lambda: self.tr("Part of the set-up"))
        self.choice.chosen.connect(lambda _: self._fit())
        self._fit()

    def chain(self) -> list[QWidget]:
        """What Tab goes through: the way a programme is thought of, not where things stand."""
        return [widget for sheet in self._every() for widget in sheet.order()]

    def reach(self, widget: QWidget, why: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard goes to something of the set-up, whatever section it is in."""
        self.choice.choose(self._section_of(widget))
        self._show()
        widget.setFocus(why)
        self._hide()

    def lead(self, onward: bool) -> bool:
        """Go to what comes next, or before, where that is in a section which is not shown."""
        chain, now = self.chain(), QApplication.focusWidget()
        if not self.look.compact or now not in chain:
            return False
        place = chain.index(now)
        for widget in chain[place + 1 :] if onward else chain[:place][::-1]:
            if self._may_go_to(widget):
                if self._section_of(widget) == self.choice.value:
                    return False
                self.reach(widget, Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _may_go_to(self, widget: QWidget) -> bool:
        sheets = [sheet for sheet in self._every() if sheet.isAncestorOf(widget)]
        return widget.isEnabled() and any(widget.isVisibleTo(sheet) for sheet in sheets)

    def _section_of(self, widget: QWidget | None) -> str | None:
        for name, sheets in self._sheets.items():
            if widget is not None and any(sheet.isAncestorOf(widget) for sheet in sheets):
                return name
        return None

    def _every(self) -> list[Part]:
        return [sheet for sheets in self._sheets.values() for sheet in sheets]

    def refresh(self) -> None:
        """The section in which one types is the one that stays when the room gets little."""
        if (now := self._section_of(QApplication.focusWidget())) is not None:
            self.choice.choose(now)
        self._fit()
        super().refresh()

    def _fit(self) -> None:
        little, ways = self.look.compact, QBoxLayout.Direction
        self.choice.setVisible(little)
        self._side.flow.setDirection(ways.LeftToRight if little else ways.TopToBottom)
        self._side.flow.setStretch(0, 3 if little else 0)
        self._side.setMinimumWidth(0 if little else self.look.px(_SIDE))
        self._show()
        self._hide()

    def _shown(self, *sections: str) -> bool:
        return not self.look.compact or self.choice.value in sections

    def _show(self) -> None:
        for widget, sections in self._places():
            if self._shown(*sections):
                widget.show()

    def _hide(self) -> None:
        """What is not shown any more; the keyboard leaves it before, or Qt would lead it on."""
        now = self._section_of(QApplication.focusWidget())
        if now is not None and not self._shown(now):
            self.choice.setFocus()
        for widget, sections in self._places():
            widget.setVisible(self._shown(*sections))

    def _places(self) -> list[tuple[QWidget, tuple[str, ...]]]:
        """What there is to see, and in which sections."""
        sheets = [(sheet, (name,)) for name, sheets in self._sheets.items() for sheet in sheets]
        return [(self._main, ("training", "session")), (self._side, ("papers",)), *sheets]
