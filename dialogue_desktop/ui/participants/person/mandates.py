"""What a person was and is, mandate after mandate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...parts import Sheet, Title
from ..former import Former

if TYPE_CHECKING:
    from ...look import Look
    from ...operations.person import Person


class Mandates(Sheet):
    """Nothing where the head of the page says it all: a single mandate that is still held."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4, margins=(20, 12, 20, 12))
        self.terms = Former(look)
        self.add(Title(look, lambda: self.tr("Mandates")), self.terms)

    def show_person(self, person: Person) -> None:
        """Show somebody's mandates, the latest first."""
        shown = [] if person.card.erased else person.card.terms
        if len(shown) == 1 and not (shown[0].until or shown[0].body or shown[0].organisation):
            shown = []
        self.terms.show_terms(shown)
        self.setVisible(bool(shown))
