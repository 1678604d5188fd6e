"""Arabic in PDF: the one file that knows how a line of either script is set.

A page of a PDF is drawn from left to right, glyph by glyph, and knows neither joined letters
nor right to left. So, for each line: letters are joined, the line is put into the order in
which it is seen, and each glyph keeps the plain letter that it says. Lines are broken before
any of that, in the order of speech. Digits are Western. Names come back out of the PDF letter
by letter as they are stored, shadda and tanwin included.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from .fonts import Face, extras, faces
from .style import Style

POINTS_A_MM = 72 / 25.4
FSI, PDI = "\u2068", "\u2069"
_PAIR = "\u034f"
"""A mark without ink: set after a bracket, it shows on which side the bracket reads."""

_LONGEST_WORD = 400
"""Letters that no line holds."""
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_TRICKS = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\ufeff\u00ad\u034f]")
_OVERRIDES = re.compile("[\u202a-\u202e\u034f]")
_UNSEEN = frozenset("\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
_DIGITS = {ord(a): str(i % 10) for i, a in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_STRONG = re.compile("[^\\W\\d_]")
_LAM, _MARKS = frozenset("\ufedf\ufee0"), re.compile("[\u0610-\u061a\u064b-\u065f\u0670]")
_LAM_ALEF = {"\ufe82": 0xFEF5, "\ufe84": 0xFEF7, "\ufe88": 0xFEF9, "\ufe8e": 0xFEFB}
"""The final alef -> its ligature with an initial lam; the one with a medial lam follows it."""


def clean(text: str | None) -> str:
    """The text without what would be no ink but change the order of the line."""
    return _TRICKS.sub("", _CONTROLS.sub(" ", text or ""))


def _drawable(text: str) -> str:
    """The text without controls; isolates stay, for sentences are put together with them."""
    return _OVERRIDES.sub("", _CONTROLS.sub(" ", text))


def isolate(text: str | None) -> str:
    """A value inside a sentence (a code, a phone, a date, a name): it keeps its own direction."""
    return f"{FSI}{clean(text)}{PDI}"


def western(text: str) -> str:
    """Digits as they are written in Morocco, whatever keyboard they came from."""
    return text.translate(_DIGITS)


def first_strong(text: str) -> bool:
    """Whether a text begins in Arabic: the direction of its first letter that has one."""
    found = _STRONG.search(text)
    return bool(found and _RIGHT.match(found[0]))


def has_letters(text: str) -> bool:
    """Whether a text has a direction of its own; figures alone follow what is around them."""
    return bool(_STRONG.search(text))


class Seen(NamedTuple):
    """One character of a line as it is seen: the form that is drawn, and what it says."""

    form: str
    says: str


class Unit(NamedTuple):
    """One glyph of a line: what is drawn, what it says, its advance, and marks upon it."""

    glyph: int
    says: str
    advance: float
    marks: tuple[tuple[int, float, float], ...] = ()


@dataclass(frozen=True)
class Run:
    """Neighbouring glyphs of one font, as they are seen from left to right."""

    face: Face
    units: tuple[Unit, ...]
    x: float
    """From the left of its line, in thousandths of the size, as ``width``."""
    width: float


@dataclass(frozen=True)
class Line:
    """One line ready to be drawn; ``runs`` in the order in which they are spoken."""

    text: str
    runs: tuple[Run, ...]
    thousandths: float
    rtl: bool
    size: float

    @property
    def width(self) -> float:
        """In mm."""
        return self.thousandths * self.size / 1000 / POINTS_A_MM


def typeset(text: str, style: Style, direction: str | None = None) -> Line:
    """One line of text. ``direction`` is ``rtl`` or ``ltr``, or the text's own."""
    text = _drawable(text)
    rtl = first_strong(text) if direction is None else direction == "rtl"
    runs, width = _set(text, rtl, style.face, style.bold)
    return Line(text, runs, width, rtl, style.points(rtl))


def broken(text: str, width: float, style: Style, direction: str | None = None) -> list[Line]:
    """The text in lines of at most ``width`` mm, broken in the order of speech."""
    rtl = first_strong(text) if direction is None else direction == "rtl"
    own = "rtl" if rtl else "ltr"
    room = width * POINTS_A_MM * 1000 / style.points(rtl)
    lines = []
    for paragraph in text.splitlines() or [""]:
        lines.extend(_broken(_drawable(paragraph), room, rtl, style) or [""])
    return [typeset(line, style, own) for line in lines]


def _broken(text: str, room: float, rtl: bool, style: Style) -> list[str]:
    lines: list[str] = []
    words: list[str] = []
    used = 0.0
    space = width_of(" ", rtl, style)
    for word in _pieces(re.split("[ \t]+", text), room, rtl, style):
        width = width_of(word, rtl, style)
        if words and used + space + width > room:
            lines.append(" ".join(words))
            words, used = [], 0.0
        used += width + (space if words else 0)
        words.append(word)
    return [*lines, " ".join(words)] if words else lines


def _pieces(words: list[str], room: float, rtl: bool, style: Style) -> Iterator[str]:
    """The words; one that is wider than a line comes in pieces that are not."""
    for word in (part for whole in words for part in _parts(whole)):
        while len(word) > 1 and width_of(word, rtl, style) > room:
            count = max(1, int(len(word) * room / width_of(word, rtl, style)))
            while count > 1 and width_of(word[:count], rtl, style) > room:
                count -= 1
            yield word[:count]
            word = word[count:]
        if word:
            yield word


def _parts(word: str) -> Iterator[str]:
    """A word, or parts of one so long that measuring it whole again and again would not end."""
    return (word[at : at + _LONGEST_WORD] for at in range(0, len(word), _LONGEST_WORD))


@lru_cache(maxsize=20_000)
def _word_width(word: str, rtl: bool, face: str, bold: bool) -> float:
    return _set(word, rtl, face, bold)[1]


def width_of(text: str, rtl: bool, style: Style) -> float:
    """The width of a piece of a line, in thousandths of its size."""
    return _word_width(text, rtl, style.face, style.bold)


@lru_cache(maxsize=4_000)
def _set(text: str, rtl: bool, face: str, bold: bool) -> tuple[tuple[Run, ...], float]:
    """The runs of a line in the order of speech, and its width."""
    runs: list[Run] = []
    x = 0.0
    for font, characters in _by_font(_seen(text, rtl), faces(face, bold)):
        units = tuple(_units(characters, font))
        width = sum(unit.advance for unit in units)
        runs.append(Run(font, units, x, width))
        x += width
    return tuple(reversed(runs) if rtl else runs), x


def _seen(text: str, rtl: bool) -> list[Seen]:
    """The line joined and in the order in which it is seen, from left to right."""
    if text.isascii() and not rtl:
        return [Seen(character, character) for character in text]
    from bidi import get_display  # type: ignore[import-untyped]

    joined = _joined(western(_composed(text)))
    paired = "".join(c + _PAIR if c in _MIRROR else c for c in joined)
    return _unpaired(get_display(paired, base_dir="R" if rtl else "L"))


def _composed(text: str) -> str:
    """Accents put on their Latin letters; Arabic marks keep the order they were typed in."""
    return _ACCENTED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


_ACCENTED = re.compile("[A-Za-z][\u0300-\u036f]+")
_MIRROR = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))


def _unpaired(line: str) -> list[Seen]:
    """Brackets turned where they read from right to left: there the pair mark comes first.

    A turned bracket still says the bracket that was typed.
    """
    made: list[Seen] = []
    index = 0
    while index < len(line):
        character = line[index]
        if character == _PAIR:
            made.append(Seen(_MIRROR[line[index + 1]], line[index + 1]))
        else:
            made.append(Seen(character, _said(character)))
        index += 2 if character == _PAIR or character in _MIRROR else 1
    return made


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper(
        configuration={
            "delete_harakat": False,  # or the shadda is lost, and names change
            "delete_tatweel": False,
            "support_ligatures": False,  # lam-alef is ours: it must still say two letters
        }
    )


def _joined(text: str) -> str:
    if not _RIGHT.search(text):
        return text
    joined: str = _reshaper().reshape(text)
    return joined


def _by_font(seen: list[Seen], candidates: tuple[Face, ...]) -> Iterator[tuple[Face, list[Seen]]]:
    """Neighbouring characters that one font can draw; what none can is drawn by the first."""
    current: Face | None = None
    start = 0
    for index, (character, _) in enumerate(seen):
        font = _font_for(character, candidates, current)
        if font is not current and current is not None:
            yield from _spaced(current, seen[start:index])
            start = index
        current = font
    if current is not None:
        yield from _spaced(current, seen[start:])


def _spaced(font: Face, seen: list[Seen]) -> Iterator[tuple[Face, list[Seen]]]:
    """A space at an edge stands alone: within a run, a reader may take it to the other edge."""
    if len(seen) > 1 and seen[0].form == " ":
        yield font, seen[:1]
        seen = seen[1:]
    last = seen[-1:] if len(seen) > 1 and seen[-1].form == " " else []
    yield font, seen[: len(seen) - len(last)]
    if last:
        yield font, last


def _font_for(character: str, candidates: tuple[Face, ...], current: Face | None) -> Face:
    if current and (character in _UNSEEN or _MARKS.match(character)):
        return current
    if character in " \u00a0\u202f.:·-" and current and current.glyph(character):
        return current
    if _RIGHT.match(character):
        candidates = (*candidates[1:], candidates[0])
    found = next((face for face in candidates if face.glyph(character)), None)
    if found is None and character > "\u20ff":
        found = next((face for face in extras() if face.glyph(character)), None)
    return found or candidates[0]


def _units(seen: list[Seen], face: Face) -> Iterator[Unit]:
    """Glyphs for what is seen. Marks come before the letter they stand on, silent but said."""
    waiting: list[str] = []
    index = 0
    while index < len(seen):
        form, says = seen[index]
        index += 1
        if form in _UNSEEN:
            continue
        if _MARKS.match(form):
            waiting.append(form)
            continue
        lam = _lam_after(seen, index) if form in _LAM_ALEF else None
        if lam:
            yield from _silent(waiting, face)
            yield Unit(face.glyph(" "), says, 0.0)
            own, index = [mark.form for mark in seen[index:lam]], lam + 1
            ligature = chr(_LAM_ALEF[form] + (seen[lam].form == "\ufee0"))
            yield from _letter(ligature, "ل", own, face, waiting)
        else:
            yield from _letter(form, says, waiting, face)
        waiting = []
    yield from _silent(waiting, face)


def _lam_after(seen: list[Seen], index: int) -> int | None:
    """Where the lam is that the alef just seen stands on, past the lam's own marks."""
    while index < len(seen) and _MARKS.match(seen[index].form):
        index += 1
    return index if index < len(seen) and seen[index].form in _LAM else None


def _silent(marks: list[str], face: Face) -> Iterator[Unit]:
    for mark in marks:
        yield Unit(face.glyph(" "), mark, 0.0)


def _letter(
    form: str, says: str, marks: list[str], face: Face, more: list[str] | None = None
) -> Iterator[Unit]:
    """A letter with its marks: they are said first (a reader turns that round) and drawn on it."""
    yield from _silent(marks, face)
    glyph = face.glyph(form)
    drawn = _placed(glyph, [*reversed(marks), *reversed(more or [])], face)
    yield Unit(glyph, says, face.advance(glyph), drawn)


def _placed(glyph: int, marks: list[str], face: Face) -> tuple[tuple[int, float, float], ...]:
    """Where each mark goes upon its letter; the first is the nearest to it."""
    placed: list[tuple[int, float, float]] = []
    at, last = None, None
    for mark in _stacked(marks)[:4]:
        drawn = face.glyph(mark)
        if drawn:
            at = face.anchors.place(glyph, drawn, at, last)
            last = drawn
            placed.append((drawn, at.x, at.y))
    return tuple(placed)


def _stacked(marks: list[str]) -> list[str]:
    """The shadda lies nearest to the letter, in whatever order it was typed."""
    return sorted(marks, key=lambda mark: mark != "\u0651")


@cache
def _said(character: str) -> str:
    """The plain letter of a joined form; anything else says itself."""
    if "\ufb50" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufeff":
        return unicodedata.normalize("NFKC", character).strip() or character
    return character
