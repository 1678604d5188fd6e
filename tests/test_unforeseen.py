"""A report of what nobody foresaw says where, and nothing that anybody wrote or is called."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

from dialogue_desktop.errors import DialogueError
from dialogue_desktop.paths import report_folder, sitting_folder
from dialogue_desktop.ui.keeping.crash import Crash
from dialogue_desktop.unforeseen import KEPT, Sitting, describe, describe_end, keep
from dialogue_desktop.words import say

NAME, PHONE, NOTE = "Salma Benhlima", "0661 23 45 67", "سلمى تقول إن الطريق مقطوعة"
FILE = "/home/salma/Documents/Dialogue Sefrou.dialogue"
CANARIES = (NAME, "Salma", "Benhlima", PHONE, "0661", NOTE, "سلمى", FILE, "salma", "Sefrou")


def clean(text: str) -> bool:
    """Whether nothing of all that is in a text."""
    return not any(one in text for one in CANARIES) and str(Path.home()) not in text


def message() -> None:
    raise RuntimeError(f"{NAME} {PHONE}: {NOTE}")


def cause() -> None:
    try:
        raise KeyError(NAME)
    except KeyError as error:
        raise ValueError(PHONE) from error


def context() -> None:
    try:
        raise KeyError(NAME)
    except KeyError:
        raise ValueError(NOTE)  # noqa: B904  (what is being handled is what is tested)


def group() -> None:
    raise ExceptionGroup(NAME, [OSError(13, PHONE, FILE), ValueError(NOTE)])


def noted() -> None:
    error = ValueError("no")
    error.add_note(f"{NAME} said {NOTE}")
    raise error


def locals_and_args(spoken: str = NOTE) -> None:
    person = {"name": NAME, "phone": PHONE}
    raise LookupError(person, spoken)


def file() -> None:
    raise FileNotFoundError(2, "No such file", FILE)


def own_kind() -> None:
    raise type(NAME, (RuntimeError,), {"__module__": FILE})(NOTE)


def compiled() -> None:
    exec(compile("def f():\n raise RuntimeError\nf()", FILE, "exec"), {})


def foreseen() -> None:
    raise DialogueError("damaged", name=FILE)


def recursive() -> None:
    error = ValueError(NAME)
    error.__cause__ = KeyError(PHONE)
    error.__cause__.__cause__ = error
    raise error


WAYS = [
    message, cause, context, group, noted, locals_and_args, file, own_kind, compiled, foreseen,
    recursive,
]  # fmt: skip


def caught(way: Callable[[], None]) -> tuple[type[BaseException], BaseException, TracebackType]:
    """What a way to go wrong raises."""
    with pytest.raises(BaseException) as found:
        way()
    assert found.value.__traceback__ is not None
    return found.type, found.value, found.value.__traceback__


@pytest.mark.parametrize("way", WAYS)
def test_it_tells_the_kind_and_the_place_and_no_value(way: Callable[[], None]) -> None:
    text = describe(*caught(way))
    assert clean(text), text
    assert f" {way.__name__}\n" in text and "elsewhere:" in text


def test_it_tells_what_led_to_it_and_what_the_system_answered() -> None:
    assert "because of:\n  builtins.KeyError" in describe(*caught(cause))
    assert "while dealing with:\n  builtins.KeyError" in describe(*caught(context))
    assert "one of several:\n  builtins.PermissionError 13" in describe(*caught(group))
    assert "builtins.FileNotFoundError 2" in describe(*caught(file))
    assert describe(*caught(recursive)).count("ValueError") == 1


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_it_speaks_the_language_of_who_gives_it_away(language: str) -> None:
    text = describe(*caught(group), "window", language)
    for key in ("about", "window", "several"):
        assert say(language, f"reports.{key}") in text
    assert clean(text) and "builtins.ValueError" in text


def test_places_of_the_program_and_of_libraries_are_told_without_folders() -> None:
    from dialogue_desktop.domain.records import checked_record

    text = describe(*caught(lambda: checked_record(None)))  # type: ignore[arg-type]
    assert "dialogue_desktop/domain/records.py:" in text and clean(text)


def test_what_the_interpreter_wrote_as_it_died_is_told_the_same_way() -> None:
    dump = f"""Fatal Python error: Segmentation fault

Current thread 0x00007f1 (most recent call first):
  File "{FILE}", line 7 in {NAME.replace(" ", "")}
  File "C:\\Users\\salma\\x\\dialogue_desktop\\ui\\window.py", line 3 in show
  {NOTE}
"""
    text = describe_end(dump)
    assert "Segmentation fault" in text and "elsewhere:7" in text
    assert clean(text.replace(NAME.replace(" ", ""), ""))
    assert describe_end("") == ""


def test_only_the_newest_are_kept() -> None:
    paths = [keep(f"{number}\n") for number in range(KEPT + 5)]
    assert None not in paths
    assert len(list(report_folder().iterdir())) == KEPT
    assert paths[-1] is not None and paths[-1].read_text() == f"{KEPT + 4}\n"


def test_where_nothing_can_be_kept_nothing_is() -> None:
    report_folder().parent.mkdir(parents=True, exist_ok=True)
    report_folder().write_text("a file in the place of the folder")
    assert keep("anything") is None


@pytest.fixture
def crash(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crash]:
    """In the place of every hook, as in the program; put back at the end."""
    for place, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    crash = Crash()
    sys.excepthook = crash.report
    threading.excepthook = lambda one: crash.report(one.exc_type, one.exc_value, one.exc_traceback)
    sys.unraisablehook = lambda one: crash.report(one.exc_type, one.exc_value, one.exc_traceback)
    yield crash
    crash.deleteLater()


def test_the_window_is_told_once_of_the_same(crash: Crash, qtbot: Any, capsys: Any) -> None:
    told: list[Path] = []
    crash.happened.connect(told.append)
    for _ in range(3):
        crash.report(*caught(message))
    crash.report(*caught(cause))
    assert len(told) == 2
    assert clean(told[0].read_text(encoding="utf-8"))
    said = capsys.readouterr().err
    assert "RuntimeError" in said and clean(said), "what is no terminal may be a log"


def test_what_goes_wrong_on_a_thread_and_in_an_end_is_told_too(
    crash: Crash, qtbot: Any, capsys: Any
) -> None:
    class Ends:
        def __del__(self) -> None:
            message()

    told: list[Path] = []
    crash.happened.connect(told.append)
    thread = threading.Thread(target=cause, name=NAME)
    thread.start()
    thread.join()
    ends = [Ends()]
    ends.clear()
    gc.collect()
    qtbot.waitUntil(lambda: len(told) == 2)
    texts = [path.read_text(encoding="utf-8") for path in told]
    assert any("behind the window" in text for text in texts)
    assert any("__del__" in text for text in texts)
    assert all(map(clean, texts)) and clean(capsys.readouterr().err)


def test_a_sitting_that_was_not_left_is_known_at_the_next_one(tmp_path: Path) -> None:
    sitting = Sitting()
    assert sitting.begin("one") is None
    assert [path.name for path in sitting_folder().iterdir()] == ["one.txt"]
    assert sitting.begin("another") is None, "the one before was left for it"
    sitting.end()
    assert list(sitting_folder().iterdir()) == []
    (sitting_folder() / "one.txt").write_text("")
    assert sitting.begin("one") == ""
    assert sitting.begin("one") is None
    sitting.end()
