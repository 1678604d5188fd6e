"""What everybody consents to, as lean as a list of people asks for it."""

from __future__ import annotations

from ..domain.consents import PURPOSES
from ..domain.roster import RosterLine
from .file import Connection

_SAID = """
SELECT participant_id, group_concat(word, ' ') FROM (
    SELECT participant_id,
        iif(consent = 'given', '+', '-') || CASE purpose_id {words} END AS word
    FROM consent WHERE removed <> 1 AND consent IS NOT NULL)
GROUP BY participant_id"""
_WORDS = " ".join(f"WHEN x'{id.hex}' THEN '{word}'" for word, id in PURPOSES.items())


def with_consents(connection: Connection, lines: list[RosterLine]) -> list[RosterLine]:
    """The lines, each with the purposes to which the person says yes and those to which they say
    no."""
    rows = connection.execute(_SAID.format(words=_WORDS))
    said = {id: words for id, words in rows if words}
    if not said:
        return lines
    told = {words: (_of(words, "+"), _of(words, "-")) for words in set(said.values())}
    return [
        line._replace(agreed=told[words][0], refused=told[words][1])
        if (words := said.get(line.id.bytes))
        else line
        for line in lines
    ]


def _of(words: str, sign: str) -> frozenset[str]:
    return frozenset(word[1:] for word in words.split() if word[0] == sign)
