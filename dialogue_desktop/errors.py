"""The one tree of exceptions: a code, parameters, and no sentence.

Sentences are made by :mod:`dialogue_desktop.words` in the language of whoever reads them;
``str(error)`` is the English one, so that a script or a log says something useful too.
"""

from __future__ import annotations


class DialogueError(Exception):
    """Something this program can explain: what happened, what is safe, what to do.

    ``code`` is stable and is what tests and scripts look at; ``params`` fill the sentence.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def sentence(self, language: str = "en") -> str:
        """The error in words, in ``fr``, ``ar`` or ``en``."""
        from .words import say

        return say(language, f"errors.{self.code}", **_set_apart(self.params, language))

    def __str__(self) -> str:
        return self.sentence()

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.code, self.params)


def _set_apart(params: dict[str, object], language: str) -> dict[str, object]:
    """In an Arabic sentence names, files and codes keep their own direction (U+2068, U+2069)."""
    if language != "ar":
        return params
    texts = {name: f"\u2068{value}\u2069" for name, value in params.items() if type(value) is str}
    return {**params, **texts}


def _rebuild(kind: type[DialogueError], code: str, params: dict[str, object]) -> DialogueError:
    return kind(code, **params)


class InvalidValue(DialogueError, ValueError):
    """A value that the domain's rules do not take: ``field``, ``value`` and ``reason``."""

    def sentence(self, language: str = "en") -> str:
        """The error in words; a reason that is no code of ours says only that it was not."""
        from .words import say, topic

        reason = str(self.params.get("reason"))
        known = reason if reason in topic("reasons", language) else "other"
        params = {**self.params, "reason": say(language, f"reasons.{known}")}
        return say(language, f"errors.{self.code}", **_set_apart(params, language))


class RefusedFile(DialogueError):
    """A file that was looked at and not taken; the ``name`` parameter says which."""


class Cancelled(DialogueError):
    """A person stopped a long task; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("cancelled")
