"""The sample programme as a file: made around today, beside it what two laptops hand in, and
thrown away with all that belongs to it."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from .domain.sample import Laptop, Sample, Tried, sample_records, sample_tried
from .paths import SUFFIX, draft_folder, file_key, safe_stem
from .resources import resource
from .store.backups import folder_of
from .workspace import Workspace

CUT = 0.6
"""How much of a file arrived from a stick that was pulled out."""


def sample() -> Sample:
    """The records of the sample, on the days of its file."""
    return sample_records(_data())


def make(path: Path, now: dt.datetime | None = None, language: str = "fr") -> None:
    """Make the sample's file, and the folder of what waits beside it; half made there is none.
    Who tries it in Arabic finds places, functions and promises in it as somebody would type them
    there; what was said in the session stays in the languages it was said in."""
    data = _data() if language != "ar" else _in_arabic(_data(), _words("arabic"))
    tried = sample_tried(data, (now or dt.datetime.now()).astimezone())
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".sample-", dir=path.parent) as name:
        made, waiting = Path(name) / path.name, Path(name) / "waiting"
        waiting.mkdir()
        _write(made, tried)
        for laptop in tried.laptops:
            _hand_in(made, Path(name) / f"{laptop.name}{SUFFIX}", waiting, laptop, tried)
        shutil.rmtree(waiting_folder(path), ignore_errors=True)
        waiting.replace(waiting_folder(path))
        made.replace(path)


def waiting_folder(path: Path) -> Path:
    """Where the exports are that wait to be brought together with a sample."""
    return path.with_name(f"{path.name}.laptops")


def waiting(ws: Workspace) -> list[Path]:
    """What the sample's laptops handed in, as long as nothing was merged."""
    if not ws.sample or ws.merges():
        return []
    return sorted(waiting_folder(ws.path).glob(f"*{SUFFIX}"))


def remove(ws: Workspace) -> None:
    """Throw the sample away: its file, backups, exports, and what was typed and not noted. Never
    anything else."""
    if not ws.sample:
        raise ValueError("only the sample is thrown away")
    path = ws.path
    ws.close()
    path.unlink()
    for folder in (waiting_folder(path), folder_of(path)):
        shutil.rmtree(folder, ignore_errors=True)
    for drafts in draft_folder().glob(f"{file_key(path)}*"):
        drafts.unlink(missing_ok=True)


def _data() -> Any:
    return _words("programme")


def _words(name: str) -> Any:
    return json.loads(resource("sample", f"{name}.json").read_text(encoding="utf-8"))


def _in_arabic(value: Any, arabic: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _in_arabic(each, arabic) for key, each in value.items()}
    if isinstance(value, list):
        return [_in_arabic(each, arabic) for each in value]
    return arabic.get(value, value) if isinstance(value, str) else value


class _Clock:
    """The clock of who writes: on its own day."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now.astimezone(dt.UTC)


def _write(path: Path, tried: Tried) -> None:
    clock = _Clock(tried.pages[0].at)
    with Workspace.create(path, tried.pages[0].author, clock=clock, sample=True) as ws:
        for page in tried.pages:
            clock.now, ws.author = page.at, page.author
            ws.add_all(page.records)


def _hand_in(made: Path, copy: Path, waiting: Path, laptop: Laptop, tried: Tried) -> None:
    """A laptop of the field writes on in a copy, and exports; the second one's export is there
    twice, of which one did not arrive whole."""
    shutil.copyfile(made, copy)
    target = waiting / f"{safe_stem(laptop.author)}{SUFFIX}"
    with Workspace.open(copy, laptop.author, clock=_Clock(tried.pages[-1].at)) as ws:
        ws.laptop = laptop.name
        ws.add_all(laptop.records)
        for id, fields in laptop.edits:
            ws.edit(id, **fields)
        ws.export(target)
    if laptop is tried.laptops[-1]:
        whole = target.read_bytes()
        target.with_stem(f"{target.stem} (1)").write_bytes(whole[: int(CUT * len(whole))])


__all__ = ["make", "remove", "sample", "waiting", "waiting_folder"]
