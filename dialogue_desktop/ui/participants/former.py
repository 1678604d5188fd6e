"""The mandates a person held before, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..look import isolate
from ..operations.mandates import Term, day_text
from ..parts import Box, Line
from .people import role_words

if TYPE_CHECKING:
    from ..look import Look


class Former(Box):
    """Nothing where there were none."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=1, margins=(3, 0, 3, 2))
        self._terms: list[Term] = []
        self.hide()

    def show_terms(self, terms: list[Term]) -> None:
        """Show mandates, the latest first."""
        self._terms = terms
        self.clear()
        for term in reversed(terms):
            self.add(Line(self.look, self._words(term), 13, 400, "ink2", height=20))
        self.setVisible(bool(terms))

    def refresh(self) -> None:
        super().refresh()
        self.show_terms(self._terms)

    def _words(self, term: Term) -> str:
        years = f"{isolate(day_text(term.since) or '…')} – {isolate(day_text(term.until) or '…')}"
        what = [role_words(term.role), term.function, term.body, term.organisation]
        return " · ".join([years, *(isolate(part) for part in what if part)])
