"""A translator that remembers what it was asked, and one more language: English made longer."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QTranslator

from dialogue_desktop.resources import resource
from dialogue_desktop.ui.look.language import AREAS

PSEUDO = "pseudo"
"""Each word with its vowels doubled and accents on it, the whole in brackets: about 40 % longer.
What is painted without brackets was never given to a translator."""

_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|<[^>]*>|&(?=\w))")
_STRANGE = str.maketrans("aeiounscgAEIOUNSCG", "àéîôûñşçğÀÉÎÔÛÑŞÇĞ")
_VOWEL = re.compile(r"([aeiouAEIOU])")


def lengthened(text: str) -> str:
    """A text as a wordier language would say it; what is filled in later stays as it is."""
    parts = _KEPT.split(text)
    parts[::2] = [_VOWEL.sub(r"\1\1", part).translate(_STRANGE) for part in parts[::2]]
    return f"[{''.join(parts)}]"


def outside(text: str) -> str:
    """What of a painted text stands in no brackets."""
    depth, left = 0, []
    for letter in text:
        depth += letter == "["
        left.append("\n" if depth else letter)
        depth -= letter == "]" and depth > 0
    return "".join(left)


class Interpreter(QTranslator):
    """Answers before the translators of a language, and keeps what it ``said``.

    English says what stands in the sources, except for plurals; whether a text was given to the
    translators at all is seen in French.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.pseudo = language == PSEUDO
        self._language = language
        self._spoken = _areas("en" if language == PSEUDO else language)
        self._gathered = _areas("fr")
        self.said: dict[tuple[str, str], str] = {}
        self._missed: set[str] = set()

    @property
    def unknown(self) -> set[str]:
        """Texts that no context of the program translates. A class is asked before its bases."""
        return self._missed - {source for _, source in self.said}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> Any:
        asked = context, source, disambiguation, n
        text = _first(self._spoken, asked)
        if not text and self._language in ("en", PSEUDO) and _first(self._gathered, asked):
            text = source
        if not text:
            if not context.startswith("Q"):  # Qt's own are in Qt's own translators
                self._missed.add(source)
            return None
        self.said[context, source] = text
        return lengthened(text) if self.pseudo else text


def _first(translators: list[QTranslator], asked: tuple[Any, ...]) -> str:
    return next(filter(None, (each.translate(*asked) for each in translators)), "")


def _areas(code: str) -> list[QTranslator]:
    found = []
    for area in AREAS:
        translator = QTranslator()
        assert translator.load(str(resource("translations", f"{area}.{code}.qm")))
        found.append(translator)
    return found
