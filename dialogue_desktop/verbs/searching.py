"""Words found in all that was said, while they are typed (N22)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from ..domain.contributions import Contribution
from ..domain.names import folded_words
from ..domain.note_index import NoteIndex
from ..domain.records import Record
from ..domain.sessions import Session
from ..domain.themes import Theme
from ..store.file import explained
from ..store.rows import Told
from ..store.said import SaidLine, said_among, said_in
from .opened import Opened

MOST_RECORDS = 200


class FoundNotes(NamedTuple):
    """How many notes answer, and the last of them; ``whole`` once all notes were looked at."""

    answering: int
    cards: list[Contribution]
    whole: bool


class _Known:
    """What is known of the notes of a file: an index, and the sessions still to be read."""

    def __init__(self, sessions: Iterable[Session], themes: Iterable[Theme]) -> None:
        self.index = NoteIndex()
        self.themes = {theme.id.bytes: _titles(theme) for theme in themes}
        self.ahead = [one.id for one in sorted(sessions, key=_in_time, reverse=True)]
        self.read: set[UUID] = set()
        self.waiting: deque[SaidLine] = deque()
        """Notes of the session that was read last."""
        self.stale: set[bytes] = set()

    @property
    def whole(self) -> bool:
        """Whether every note is in the index."""
        return not self.ahead and not self.waiting

    def add(self, line: SaidLine) -> None:
        """Take in a note; it is found by the titles of its themes, too."""
        words = line.words()
        for theme in line.themes():
            words += self.themes.get(theme, ())
        self.index.add(line.id, words)

    def forget(self, ids: set[bytes]) -> None:
        """Let go of notes that are no longer what they were."""
        self.waiting = deque(line for line in self.waiting if line.id not in ids)
        for id in ids:
            self.index.forget(id)


def _titles(theme: Theme) -> list[str]:
    return folded_words(f"{theme.title or ''} {theme.title_ar or ''}")


def _in_time(session: Session) -> tuple[str, str]:
    return str(session.date or ""), str(session.starts or "")


class Searching(Opened):
    """Searches in what was said: every note is read once, and what changes is read anew."""

    def _attach(self) -> None:
        super()._attach()
        self._known: _Known | None = None

    def _note(self, told: Told) -> None:
        super()._note(told)
        if self._known is not None:
            news = told.read()
            self._known.stale.update(news.get(Contribution.noun, ()))
            if not news or self._is_other(self._known, news):
                self._known = None

    def _is_other(self, known: _Known, news: dict[str, list[bytes]]) -> bool:
        """Whether more than single cards is new: a session that was taken away or came back, the
        title of a theme. A session that nobody knew is read when it is asked for."""
        for session in (UUID(bytes=id) for id in news.get(Session.noun, ())):
            if self._read.get(Session, session) is None:
                return True
            if session not in known.read and session not in known.ahead:
                known.ahead.insert(0, session)
        for id in news.get(Theme.noun, ()):
            theme = self._read.get(Theme, UUID(bytes=id))
            titles = _titles(theme) if theme else []
            if known.themes.setdefault(id, titles) != titles:
                return True
        return False

    def read_notes(self, most: int = 200) -> bool:
        """Make so many more notes ready to be searched; whether all are."""
        with explained(self.path):
            return self._ready(most).whole

    def find_notes(self, text: str, most: int = MOST_RECORDS) -> FoundNotes:
        """The notes, of those that are ready, in which every word of the text begins a word,
        however that is accented or joined; of them the last ``most``, as they were said."""
        with explained(self.path):
            known = self._ready(0)
            count, ids = known.index.find(text, most)
            return FoundNotes(count, self._said(ids), known.whole)

    def search(self, text: str) -> list[Record]:
        """Live records in which every word of the text begins a word; notes last."""
        with explained(self.path):
            _, ids = self._ready(None).index.find(text, MOST_RECORDS)
            return [*self._read.search(text, MOST_RECORDS), *self._said(ids)]

    def _said(self, ids: list[bytes]) -> list[Contribution]:
        rows = self._read.rows(Contribution.noun, ids)
        return [self._read.record(Contribution, rows[id]) for id in ids if id in rows]

    def _ready(self, most: int | None) -> _Known:
        """What is known, with so many more notes read, or all, and anew what has changed."""
        known = self._known
        if known is None:
            known = self._known = _Known(self._read.all(Session), self._read.all(Theme))
        while not known.whole and (most is None or most > 0):
            if not known.waiting:
                session = known.ahead.pop()
                known.read.add(session)
                known.waiting.extend(said_in(self._connection, self._read.all_ids(session)))
            for _ in range(min(len(known.waiting), most or len(known.waiting))):
                known.add(known.waiting.popleft())
                most = None if most is None else most - 1
        self._learn_anew(known)
        return known

    def _learn_anew(self, known: _Known) -> None:
        """Read again what was written since: also what was taken away, or moved."""
        if not known.stale:
            return
        stale, known.stale = known.stale, set()
        known.forget(stale)
        read = {id for session in known.read for id in self._read.all_ids(session)}
        for line in said_among(self._connection, sorted(stale)):
            if line.session in read:
                known.add(line)
