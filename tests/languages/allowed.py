"""What a screen may leave out, each with the reason; short on purpose.

Never a button, the label of a field or a title; nothing in a language that people read, unless
the reason says where the whole text is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .interpreter import PSEUDO


@dataclass(frozen=True)
class Allowed:
    """A finding that stands: what it reads like, why, in which languages, on which screens."""

    finding: str
    why: str
    languages: tuple[str, ...] = (PSEUDO,)
    screens: str = ".*"

    def covers(self, finding: str, language: str, screen: str) -> bool:
        there = language in self.languages and re.fullmatch(self.screens, screen) is not None
        return there and re.fullmatch(self.finding, finding, re.DOTALL) is not None


EVERYWHERE = ("fr", "ar", "en", PSEUDO)

ALLOWED: list[Allowed] = [
    Allowed(
        r"words cut: Parcels '\[(whààt çààméé ààftéér|2 dîîşààğ).*",
        "a line under the name of a file, which the rest of its row repeats as numbers",
    ),
    Allowed(
        "(broken within a word|over the edge): Paragraph '.*",
        "three sheets stand over each other there, and a word as long is in no language",
        screens="overview-(compact|missing.*)|sample",
    ),
    Allowed(
        r"words cut: Line '\[5 îîtéémş .*",
        "the items and minutes of the next session, which the session shows one by one",
        screens="overview-missing-large",
    ),
    Allowed(
        r"(Shift\+)?Tab never leaves QLineEdit .*",
        "the palette is one line over the page: arrows choose, Esc leaves, Tab has nowhere to go",
        EVERYWHERE,
        "palette.*",
    ),
    Allowed(
        "over the edge of its QuickLine: .*",
        "what stands at the end of the line has its room first, and nothing is typed yet",
        screens="palette-date",
    ),
    Allowed(
        r"words cut: PairTable '\[ñààméé îîñ .*",
        "what is compared, in a column between the two records, whose values show what it is",
        screens="settle-twins",
    ),
    Allowed(
        "given to no translator: Field 'XXXX-XXXX'",
        "the shape of a code, the same in every language",
    ),
    Allowed(
        "note cut: .*",
        "what is said beside a title or a button gives way first; pointing at it shows the whole",
    ),
    Allowed(
        "hint cut: .*",
        "what stands in an empty field is also its name for a screen reader, or stands over it",
    ),
    Allowed(
        "given to no translator: Field '.*'",
        "what a status is called in each language, in that language",
        screens="attendance-rules.*",
    ),
    Allowed(
        "given to no translator: Segmented 'Français'",
        "a language is called by its own name in every language",
    ),
    Allowed(
        "key shown for .*|given to no translator: .*|not set apart: .*|cut, and not shown .*",
        "the parts side by side, which no window is: its labels are samples",
        EVERYWHERE,
        "parts",
    ),
    Allowed(
        "Tab never leaves SayLine .*",
        "names and themes are proposed over the line: Tab takes one, Esc closes them",
        EVERYWHERE,
        "session-(theme|voices|who)",
    ),
    Allowed(
        "cut: Line .*(31 pééôôpléé|Mon 3 Jan).*",
        "the line under the head is as long as a session's question and rule; read aloud whole",
    ),
    Allowed(
        "cut: PromiseList .*",
        "whom it was asked of and in which session: people's words, read aloud whole",
        EVERYWHERE,
    ),
    Allowed(
        "(cut|over the edge): (Stages|Roster) .*"
        "|cut: Line .*(9:48|fôôr yôôûû ààlôôñéé|hôôldş bààçk).*",
        "a tile or an icon says it too; the whole is read aloud",
        screens="(session|synthesis).*",
    ),
    Allowed(
        "cut: (Handle|Names|Shares|Stream|CardList) .*",
        "words beside what was said share a line's width; the whole is read aloud with it",
    ),
    Allowed(
        "over the edge: (Matrix|_Heads) .*",
        "a grid that is wider than its window is scrolled, and ends within a column",
        EVERYWHERE,
        "attendance-.*",
    ),
    Allowed(
        "words cut: (HalfDays|Matrix|Roster) .*",
        "half-days, pills and reasons share a line's width; each is read aloud whole",
    ),
    Allowed(
        "words cut: Matrix .*",
        "a reason that somebody typed runs out of its column in a narrow window; pointing shows it",
        EVERYWHERE,
        "attendance-modules-compact",
    ),
    Allowed(
        "key shown for 2 things: Ctrl N",
        "both add the person that was searched",
        EVERYWHERE,
        "participants-nobody",
    ),
    Allowed(
        "given to no translator: .*'([A-Z0-9]{4}-[A-Z0-9]{4})'",
        "a fingerprint, or the shape of one",
    ),
    Allowed(
        r"given to no translator: Menu .* \(over it: parts/field\.py .*\)",
        "Qt's own words for copying and pasting, in Qt's own translators",
    ),
    Allowed(
        "rings at once: .*",
        "the parts side by side, each as it looks with the keyboard",
        EVERYWHERE,
        "parts",
    ),
    Allowed(
        "not on F1: 1",
        "the place of a status among the others, where Enter says the first",
        EVERYWHERE,
        "attendance-rules.*",
    ),
    Allowed(
        "key shown for 2 things: Esc",
        "while a row is put right Esc is about that row, beside which it stands",
        EVERYWHERE,
        "import-preview-editing.*",
    ),
    Allowed(
        "words cut: Figure .*",
        "six figures share a narrow window; each is read aloud whole",
        screens="merge-compact",
    ),
]
