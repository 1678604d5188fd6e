"""The French article before the name of an organisation: « le Centre Tawassol »."""

from __future__ import annotations

from ..domain.names import fold

_FIRST_WORDS = {
    "le ": "bureau centre cercle collectif comite conseil fonds forum groupe groupement ministere "
    "mouvement parlement programme projet reseau secretariat syndicat",
    "la ": "chambre commission commune confederation cooperative delegation direction faculte "
    "federation fondation ligue maison mutuelle plateforme prefecture province region",
    "l’": "academie agence alliance association ecole espace initiative institut institution "
    "observatoire office organisation union universite",
}
_ARTICLES = {word: article for article, words in _FIRST_WORDS.items() for word in words.split()}


def with_article(name: str) -> str:
    """The name as it stands in a French sentence; as it is where its gender is not known."""
    first, _, _ = fold(name).partition(" ")
    return _ARTICLES.get(first, "") + name
