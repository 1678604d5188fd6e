"""Minutes of a thousand cards against the same pages drawn by reportlab alone, and how soon those
of three hours are there. Processor time: nothing is waited for."""

from __future__ import annotations

import time
from collections.abc import Iterator
from io import BytesIO

from dialogue_desktop.reports.catalogue import write_report
from dialogue_desktop.reports.minutes import Minutes
from tests.reports.sefrou import ASSOCIATION, COOPERATIVE, MAN, WOMAN, Sefrou

from . import Row, bare
from .papers import processor

RATIO, SECONDS = 2.0, 10.0
SENTENCES = (
    "La commune a des locaux vides, mais personne ne sait lesquels.",
    "بقينا سنتين نطلب محلا للتعاونية، وكل مرة يقولون لنا إن الملف في الطريق.",
    "On nous demande un papier que personne ne délivre.",
    "الجماعة تقترح، والإقليم يوافق، وأملاك الدولة توقّع.",
    "Qui tiendra cette liste à jour, et qui la lira ?",
)


def rows() -> Iterator[Row]:
    """Both languages of a thousand cards, and each kind of file of three hours."""
    many, three_hours = session(1000), session(400)
    for language in ("fr", "ar"):
        write(many, language)  # fonts and words are read once
        ours = processor(lambda language=language: write(many, language))
        with bare.listened() as calls:
            write(many, language)
        ready = bare.prepared(calls)
        bare.draw(ready[:50])
        limit = processor(lambda ready=ready: bare.draw(ready))
        yield Row(f"minutes of 1,000 cards, {language}", ours, "s", RATIO, ours / limit)
    for format in ("pdf", "docx", "txt"):
        start = time.process_time()
        write(three_hours, "both", format)
        took = time.process_time() - start
        yield Row(f"minutes of three hours, both, {format}", took, "s", SECONDS)


def session(count: int) -> Minutes:
    """Three hours of cards of both scripts, no two alike, with all that was built."""
    sefrou = Sefrou().full()
    speakers = (ASSOCIATION, COOPERATIVE, MAN, WOMAN)
    sefrou.cards += [
        sefrou.card(
            f"{9 + number * 175 // count // 60 + 1}:{number * 175 // count % 60:02d}",
            number % 5,
            number % 3,
            ("story", "viewpoint", "question", "proposal")[number % 4],
            speakers[number % 4],
            " ".join(SENTENCES[(number + step) % 5] for step in range(1 + number % 3))
            + f" ({number})",
        )
        for number in range(count)
    ]
    return sefrou.minutes()


def write(minutes: Minutes, language: str, format: str = "pdf") -> int:
    """Write them; answers their bytes."""
    stream = BytesIO()
    write_report("minutes", minutes, stream, language, format)
    return stream.tell()
