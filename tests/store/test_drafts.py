"""Drafts survive what ends a program, at every keystroke."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop.store.drafts import Drafts, read_drafts

from ..conftest import TOP

TYPIST = """
import sys
from pathlib import Path
from dialogue_desktop.store.drafts import Drafts

drafts = Drafts(Path(sys.argv[1]), every=0.01, outgrown=int(sys.argv[2]))
text, number = "", 0
while True:
    number += 1
    text = (text + "é")[-40:]
    drafts.keep("line:1", {"text": text, "number": number})
    if number % 7 == 0:
        drafts.keep(f"card:{number}", {"number": number})
        drafts.drop(f"card:{number - 7}")
    print(number, flush=True)
"""


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    kept = Drafts(tmp_path)
    yield kept
    kept.close()


def test_what_was_kept_is_there_again(tmp_path: Path, drafts: Drafts) -> None:
    drafts.keep("line:1", {"text": "On pou"})
    drafts.keep("line:1", {"text": "On pour"})
    drafts.keep("card:a", {"text": "بقينا سنتين"})
    drafts.keep("card:b", {"text": "Oui"})
    drafts.drop("card:b")
    drafts.drop("card:never")
    kept, size = read_drafts(drafts.path)
    assert kept == {"line:1": {"text": "On pour"}, "card:a": {"text": "بقينا سنتين"}}
    assert size == drafts.path.stat().st_size
    assert drafts.get("line:1") == {"text": "On pour"}
    assert drafts.get("line:2") is None
    assert drafts.under("card:") == {"card:a": {"text": "بقينا سنتين"}}


def test_closing_leaves_only_what_is_live(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    for number in range(200):
        drafts.keep("line", {"text": "a" * number})
    drafts.keep("other", {"text": "b"})
    drafts.drop("line")
    drafts.close()
    assert drafts.path.read_bytes().count(b"\n") == 1
    again = Drafts(tmp_path)
    assert again.under("") == {"other": {"text": "b"}}
    again.drop("other")
    again.close()
    assert drafts.path.read_bytes() == b""


def test_every_torn_end_gives_what_was_whole_before_it(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    for text in ("a", "é", "نع"):
        drafts.keep("line", {"text": text})
    whole = drafts.path.read_bytes()
    drafts.close()
    ends = [place + 1 for place, byte in enumerate(whole) if byte == 10]
    for cut in range(len(whole)):
        drafts.path.write_bytes(whole[:cut])
        complete = sum(end - 1 <= cut for end in ends)
        expected = {"line": {"text": ("a", "é", "نع")[complete - 1]}} if complete else {}
        assert read_drafts(drafts.path)[0] == expected


def test_a_torn_end_is_not_glued_to_what_comes_next(tmp_path: Path) -> None:
    path = tmp_path / "drafts.drafts"
    path.write_bytes(b'0badbeef ["line",{"text":"hal')
    drafts = Drafts(tmp_path)
    drafts.keep("line", {"text": "whole"})
    assert read_drafts(path)[0] == {"line": {"text": "whole"}}
    drafts.close()


def test_a_foreign_file_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "drafts.drafts"
    path.write_bytes(bytes(range(256)) * 10)
    drafts = Drafts(tmp_path)
    assert drafts.under("") == {}
    drafts.close()
    assert path.read_bytes() == b""


def test_it_rewrites_itself_while_one_types(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, every=0.001, outgrown=2000)
    largest, number = 0, 0
    ends = time.monotonic() + 20
    shrunk = 0
    last = 0
    while shrunk < 5 and time.monotonic() < ends:
        number += 1
        drafts.keep("line", {"text": "a" * 300, "number": number})
        size = drafts.path.stat().st_size
        shrunk += size < last
        largest, last = max(largest, size), size
        assert read_drafts(drafts.path)[0]["line"]["number"] == number
    assert shrunk == 5
    drafts.close()
    assert read_drafts(drafts.path)[0] == {"line": {"text": "a" * 300, "number": number}}


def test_typing_goes_on_where_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    drafts = Drafts(tmp_path / "taken")
    assert drafts.trouble is not None
    drafts.keep("line", {"text": "a"})
    assert drafts.get("line") == {"text": "a"}
    drafts.close()


def test_only_the_owner_reads_it(drafts: Drafts) -> None:
    drafts.keep("line", {"text": "a"})
    if sys.platform != "win32":
        assert drafts.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("outgrown", [500, 10_000_000])
@pytest.mark.parametrize("acknowledged", [1, 60, 400])
def test_every_keystroke_survives_a_kill(tmp_path: Path, acknowledged: int, outgrown: int) -> None:
    command = [sys.executable, "-c", TYPIST, str(tmp_path), str(outgrown)]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        for _ in range(acknowledged):
            number = int(typist.stdout.readline())
        typist.kill()
        seen = typist.stdout.read().split("\n")
    # what was read from the pipe after the kill had been acknowledged too; its end may be torn
    number = max([number, *(int(line) for line in seen[:-1] if line)])
    drafts = Drafts(tmp_path)
    line = drafts.get("line:1")
    assert line is not None
    assert line["number"] >= number
    cards = [card["number"] for card in drafts.under("card:").values()]
    if number >= 7:
        assert number - number % 7 <= max(cards) <= line["number"]
        assert len(cards) <= 2  # killed between a card kept and the one before it dropped
    drafts.close()
