"""What a person was and is, mandate after mandate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...parts import Sheet, Title
from ..former import Former

if TYPE_CHECKING:
    from ...look import Look
    from ...operations.person import Person


class Mandates(Sheet):
    """Nothing where none was noted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4, margins=(20, 12, 20, 12))
        self.terms = Former(look)
        self.add(Title(look, lambda: self.tr("Mandates")), self.terms)

    def show_person(self, person: Person) -> None:
        """Show somebody's mandates, the latest first."""
        shown = [] if person.card.erased else person.card.terms
        self.terms.show_terms(shown)
        self.setVisible(bool(shown))
