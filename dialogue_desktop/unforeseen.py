"""What nobody foresaw, described for whoever mends the program: kinds and places, never values.

A message, an argument, a note on an exception or a local variable may hold a name, a phone or
what somebody said; a path may hold who sits at this computer. None of them is looked at. What the
report says in words, it says in the language of who is asked to give it away.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import faulthandler
import os
import re
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TextIO

from .paths import report_folder, sitting_folder

KEPT = 20
"""Reports that are kept; older ones are of nobody's use."""
_DEEPEST = 8
"""Exceptions that are told of one that led to another, or of several at once."""
_MOST_FRAMES = 60

_OWN = str(Path(__file__).resolve().parent)
_OURS = re.compile(r"dialogue_desktop/[a-z_/]+\.py")
_SQLITE = re.compile(r"SQLITE_[A-Z_]+")
_DUMPED = re.compile(r'^  File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>\S+)$')
_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (?P<what>[A-Za-z ]+)")


def describe(
    kind: type[BaseException],
    error: BaseException | None,
    trace: TracebackType | None,
    where: str = "",
    language: str = "en",
) -> str:
    """An exception and what led to it, as lines of text; ``where``: in the ``window`` or
    ``behind`` it."""
    lines = _head(language, where)
    if error is None:
        lines += [_called(kind), *_frames(trace)]
    for how, one, depth in _led(error, 0, set()):
        inset = "  " * depth
        found = trace if one is error else one.__traceback__
        told = [*([_worded(how, language)] if how else []), _named(one), *_frames(found)]
        lines += [inset + line for line in told]
    return "\n".join(lines) + "\n"


def describe_stack(what: str, frames: Iterable[traceback.FrameSummary], language: str) -> str:
    """Where the program was when something else than an exception ended it."""
    return "\n".join([*_head(language), _worded(what, language), *_shown(frames)]) + "\n"


def describe_end(dump: str, language: str = "en") -> str:
    """The same of what the interpreter wrote as it died; blank where it wrote nothing."""
    lines = []
    for line in dump.splitlines():
        if fatal := _FATAL.match(line):
            lines.append(fatal["what"].strip())
        elif frame := _DUMPED.match(line):
            lines.append(f"  {_place(frame['file'])}:{frame['line']} {_name(frame['name'])}")
        elif "thread" in line.lower():
            lines.append("thread")
    return "\n".join([*_head(language), *lines[:_MOST_FRAMES]]) + "\n" if lines else ""


def keep(text: str) -> Path | None:
    """Write a report beside the last ones; None where this computer lets nothing be kept."""
    folder = report_folder()
    path = folder / f"{dt.datetime.now():%Y-%m-%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def signature(kind: type[BaseException], trace: TracebackType | None) -> tuple[object, ...]:
    """What makes two of them the same: the kind, and where it came up."""
    frames = traceback.extract_tb(trace)[-3:]
    return kind, *((frame.filename, frame.lineno) for frame in frames)


class Sitting:
    """A mark on this computer that a file is being worked on. Whoever finds one at opening knows
    that the last sitting ended without leaving: whoever opens a file holds its lock. The mark is
    also where the interpreter writes where it was, should it die."""

    def __init__(self) -> None:
        self._mark: Path | None = None
        self._file: TextIO | None = None

    def begin(self, name: str) -> str | None:
        """Set the mark of a file; answers None, or what was said as the last sitting ended, which
        is blank when the process was killed or the power went."""
        self.end()
        folder = sitting_folder()
        mark = folder / f"{name}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            last = mark.read_text("utf-8", "replace") if mark.exists() else None
            self._file = mark.open("w", encoding="utf-8")
        except OSError:
            return None  # where nothing can be kept, nothing is known
        self._mark = mark
        faulthandler.enable(self._file)
        return last

    def end(self) -> None:
        """The file is left in good order."""
        if self._file is None or self._mark is None:
            return
        faulthandler.disable()
        self._file.close()
        with contextlib.suppress(OSError):
            self._mark.unlink()
        self._file = self._mark = None


def _worded(key: str, language: str) -> str:
    """Where its words are out of reach, as on a stick that was pulled out, a report has none."""
    from .words import say

    try:
        return say(language, f"reports.{key}")
    except OSError:
        return key


def _head(language: str, where: str = "") -> list[str]:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("dialogue-desktop")
    except PackageNotFoundError:
        ours = "?"
    return [
        f"Dialogue Desktop {ours}",
        f"{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M} UTC",
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "",
        *(_worded(key, language) for key in ("about", where) if key),
        "",
    ]


def _led(
    error: BaseException | None, depth: int, told: set[int], how: str = ""
) -> Iterator[tuple[str, BaseException, int]]:
    """The exception, what it came from, what it holds."""
    if error is None or depth > _DEEPEST or id(error) in told:
        return
    told.add(id(error))
    yield how, error, depth
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions[:_DEEPEST]:
            yield from _led(one, depth + 1, told, "several")
    if error.__cause__ is not None:
        yield from _led(error.__cause__, depth + 1, told, "because")
    elif not error.__suppress_context__:
        yield from _led(error.__context__, depth + 1, told, "handling")


def _named(error: BaseException) -> str:
    """Its kind, and the number or the code that the system gave it: those are nobody's."""
    found = [_called(type(error))]
    if isinstance(error, OSError) and error.errno is not None:
        found.append(str(int(error.errno)))
    code = getattr(error, "sqlite_errorname", None)
    if isinstance(code, str) and _SQLITE.fullmatch(code):
        found.append(code)
    return " ".join(found)


def _called(kind: type[BaseException]) -> str:
    name = f"{kind.__module__}.{kind.__qualname__}"
    return name if re.fullmatch(r"[A-Za-z0-9_.<>]+", name) else "an exception"


def _frames(trace: TracebackType | None) -> list[str]:
    return _shown(traceback.extract_tb(trace))


def _shown(frames: Iterable[traceback.FrameSummary]) -> list[str]:
    return [
        f"  {_place(frame.filename)}:{frame.lineno} {_name(frame.name)}"
        for frame in list(frames)[-_MOST_FRAMES:]
    ]


def _name(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_.<>]+", name) else "?"


def _place(file: str) -> str:
    """A source file without the folders of this computer; one that is neither ours nor of a
    library is not named at all."""
    plain = file.replace("\\", "/")
    if _OURS.fullmatch(plain):
        return plain
    for root, shown in ((_OWN, "dialogue_desktop"), *_libraries()):
        start = root.replace("\\", "/").rstrip("/") + "/"
        if os.path.normcase(plain).startswith(os.path.normcase(start)):
            rest = plain[len(start) :]
            return f"{shown}/{rest}" if rest.isascii() else shown
    return "elsewhere"


def _libraries() -> list[tuple[str, str]]:
    """Longest first: what is installed lies inside of what came with Python."""
    import sysconfig

    paths = sysconfig.get_paths()
    found = {paths[name]: "library" for name in ("purelib", "platlib")}
    found.setdefault(paths["stdlib"], "python")
    return sorted(found.items(), key=lambda one: -len(one[0]))
