"""The names at the head of every paper: programme, organiser, funder, in both scripts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look
from ..operations import programme
from ..parts import Box, Field, Line, Sheet, Words, column


class Letterhead(Sheet):
    """Each name is kept when its field is left; Enter goes on to the next."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=2, margins=(20, 10, 20, 10))
        self.desk = desk
        self._known: dict[str, str] = {}
        self.fields = {
            "name": self._latin(lambda: self.tr("Programme")),
            "name_ar": self._arabic(lambda: self.tr("Programme, in Arabic")),
            "organiser": self._latin(lambda: self.tr("Organiser")),
            "organiser_ar": self._arabic(lambda: self.tr("Organiser, in Arabic")),
            "funder": self._latin(lambda: self.tr("Funder’s line")),
            "funder_ar": self._arabic(lambda: self.tr("Funder’s line, in Arabic")),
        }
        self.add(Line(look, lambda: self.tr("Head of the papers"), 18, 600, height=28))
        for name in ("name", "organiser", "funder"):
            self.add(self._pair(name))
        self._connect()

    def _latin(self, label: Words) -> Field:
        return Field(self.look, label, direction="ltr")

    def _arabic(self, name: Words) -> Field:
        """Stands under its Latin twin, whose label serves both."""
        return Field(self.look, None, direction="rtl", placeholder=name)

    def _pair(self, name: str) -> Box:
        return column(self.look, self.fields[name], self.fields[f"{name}_ar"])

    def _connect(self) -> None:
        order = list(self.fields)
        for place, (name, field) in enumerate(self.fields.items()):
            field.left.connect(lambda name=name: self._keep(name))
            after = order[place + 1] if place + 1 < len(order) else ""
            field.entered.connect(self._go_on(name, after))

    def _go_on(self, name: str, after: str) -> Callable[[], None]:
        def go() -> None:
            if after:
                self.fields[after].line.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self._keep(name)
                self.focusNextChild()

        return go

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [field.line for field in self.fields.values()]

    def show_setup(self, setup: programme.SetUp) -> None:
        """Show the names; what someone is typing just now is left alone."""
        for name, field in self.fields.items():
            value = getattr(setup.programme, name) or ""
            self._known[name] = value
            if not field.line.hasFocus():
                field.set_text(value)

    def known(self, name: str) -> str:
        """What is kept of a field."""
        return self._known.get(name) or ""

    def put_back(self) -> bool:
        """Esc: what was typed and not kept yet is as before; False when nothing was."""
        for name, field in self.fields.items():
            if field.line.hasFocus() and field.text() != self._known.get(name, ""):
                field.set_text(self._known.get(name))
                return True
        return False

    def _keep(self, name: str) -> None:
        typed = " ".join(self.fields[name].text().split())
        if typed != self._known.get(name, ""):
            self._known[name] = typed
            self.desk.run(programme.name_programme(name, typed or None))
