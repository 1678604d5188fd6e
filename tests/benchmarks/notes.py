"""Two hundred thousand notes: found while a word is typed, and the memory their words take."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from . import Row, percentile
from .minutes import SENTENCES

NOTES, MOST = 200_000, 200
QUERIES = (
    "commune", "local", "le dossier", "papier que", "الجماعة", "محل", "التعاونية", "الملف في",
    "d", "ا", "l", "zu",
)  # fmt: skip
SYLLABLES = ("ba", "ri", "to", "kan", "du", "ver", "lo", "با", "ري", "تو", "كن", "سل")


def rows() -> Iterator[Row]:
    """Milliseconds of processor time for one answer in twenty, and megabytes."""
    program = "from tests.benchmarks.notes import measured; print(*measured())"
    told = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    slowest, taken = map(float, told.stdout.split()[-2:])
    yield Row(f"search {NOTES:,} notes, 95th percentile", slowest, "ms", 50)
    yield Row(f"{NOTES:,} notes ready to be searched: memory", taken, "MB", 100)


def measured() -> tuple[float, float]:
    """The slow answers while letters are typed, and the memory that the index takes."""
    from dialogue_desktop.domain.names import folded_words
    from dialogue_desktop.domain.note_index import NoteIndex

    chance = Random(7)
    common = [word for sentence in SENTENCES for word in folded_words(sentence)]
    rare = ["".join(chance.choices(SYLLABLES, k=4)) for _ in range(30_000)]
    before, index = _resident(), NoteIndex()
    for place in range(NOTES):
        words = chance.choices(common, k=18) + chance.choices(rare, k=4)
        index.add(place.to_bytes(16, "big"), words)
    took = []
    for query in QUERIES:
        for length in range(1, len(query) + 1):
            start = time.process_time()
            index.find(query[:length], MOST)
            took.append((time.process_time() - start) * 1e3)
    gc.collect()
    return percentile(took), _resident() - before


def _resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
