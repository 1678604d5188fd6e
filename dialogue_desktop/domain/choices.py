"""The words that the journal keeps for what is chosen from a list; each language words them.

Nothing is imported here: the window offers choices before it knows records.
"""

from __future__ import annotations

DECLINED = "declined"
"""A person was asked and would not say; ``None`` means that nobody asked."""

ROLES = (
    "official",
    "association",
    "cooperative",
    "mutual",
    "social_enterprise",
    "administration",
    "university",
    "media",
    "other",
)
STATUSES = ("present", "late", "excused", "absent", "represented")
SYMBOLS = ("check", "clock", "envelope", "close", "forward", "plus", "minus")
"""What can be drawn on a status's tile."""
TONES = ("good", "look", "neutral", "stop", "copper")
"""The colours that a status can have."""
ATTRIBUTIONS = ("named", "role", "organisation", "none")
CONTRIBUTION_KINDS = (
    "viewpoint",
    "opinion",
    "perspective",
    "story",
    "question",
    "answer",
    "proposal",
    "commitment",
)
"""In the order of their keys, 1 to 8."""
ANSWERS = ("invited", "confirmed", "declined", "unreached")
"""What somebody who was invited said; ``unreached`` was called in vain."""
INDICATORS = ("sessions", "people", "women")
"""What a target is set for; of women it is their share."""
COMMITMENT_STATES = ("open", "done", "dropped")
COMMITMENT_KINDS = ("commitment", "recommendation")
"""What somebody undertook to do, and what the room asks somebody to do."""
RENDERINGS = ("verbatim", "paraphrase")
"""Whether a card holds the words as they were said or what they meant."""
SPOKEN_LANGUAGES = ("fr", "ar", "ary", "zgh", "en")
"""French, standard Arabic, Moroccan Arabic (darija), Amazigh, English; ISO 639 codes."""
LINK_KINDS = ("answers", "supports", "differs")
STANCES = ("support", "reserve", "differ")
"""How a hand is raised for a statement."""
