"""Papers for many people in Arabic, beside the same pages drawn by reportlab alone; and the memory
that badges and sheets for 5,000 people take. Processor time: nothing is waited for."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from uuid import UUID

from . import Row, bare

FIRST = (
    "إبراهيم", "خديجة", "هشام", "سلمى", "ثريا", "إدريس", "محمّد", "نجاة", "يوسف", "فتيحة",
    "عبد اللطيف", "زينب", "رشيد", "سعيدة", "فاطمة الزهراء", "مصطفى",
)  # fmt: skip
LAST = (
    "أيت تيزي", "أمزّان", "بلفقيه", "بنحليمة", "بنسلامة", "بنزاكور", "الشاوني", "الدراوي",
    "المرابط", "الكنوني", "الحمدوشي", "الإدريسي", "القبوري", "لحريزي", "المسفر", "المجّاطي",
)  # fmt: skip
RATIO, MEGABYTES = 2.0, 200.0


def rows() -> Iterator[Row]:
    """Certificates, a sheet, and their memory."""
    for name, write in (("certificates of 500, Arabic", certificates), ("sheet of 500", sheet)):
        write(500)  # fonts and words are read once
        ours = processor(lambda write=write: write(500))
        with bare.listened() as calls:
            write(500)
        ready = bare.prepared(calls)
        bare.draw(ready[:50])
        limit = processor(lambda ready=ready: bare.draw(ready))
        yield Row(name, ours, "s", RATIO, ours / limit)
    for kind in ("badges", "sheet"):
        yield Row(f"{kind} of 5,000, memory", _memory(kind), "MB", MEGABYTES)


def processor(work: Callable[[], object], times: int = 3) -> float:
    """The least processor time that some work took, in seconds."""
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


@cache
def names(count: int) -> list[str]:
    """Invented names, hardly any twice."""
    chance = Random(3)
    return [
        f"{chance.choice(FIRST)} {chance.choice(LAST)} {chance.choice(LAST)}" for _ in range(count)
    ]


def sheet(count: int) -> int:
    """A sign-in sheet; answers its bytes."""
    from dialogue_desktop.reports.catalogue import write_report
    from dialogue_desktop.reports.sign_in import Person, SignIn

    people = tuple(
        Person(name_ar=name, function_ar="منتخب، الميزانية", commune_ar="أزرو")
        for name in names(count)
    )
    data = SignIn(_head(), dt.date(2021, 12, 10), modules_ar=("2، الميزانية",), people=people)
    stream = BytesIO()
    write_report("sign-in", data, stream, "ar")
    return stream.tell()


def certificates(count: int) -> int:
    """A certificate each; answers their bytes."""
    from dialogue_desktop.reports.certificates import (
        Certificate,
        Certificates,
        ModuleAttended,
        write_certificates,
    )

    modules = (ModuleAttended("1", (True, True)), ModuleAttended("2", (True, False, True, True)))
    day = dt.date(2021, 12, 17)
    people = tuple(
        Certificate(
            UUID(int=number << 88 | 1), day, day, day, name_ar=name, sex="female", role="official",
            commune_ar="أزرو", place_ar="فاس", modules=modules, half_days=5, held=6, minutes=900,
            planned=1080,
        )
        for number, name in enumerate(names(count))
    )  # fmt: skip
    stream = BytesIO()
    data = Certificates(_head(), "", "ميزانية الجماعة: من القراءة إلى الحوار", people, "7KQ4-M2XD")
    write_certificates(data, stream, "ar")
    return stream.tell()


def badges(count: int) -> int:
    """A badge each; answers their bytes."""
    from dialogue_desktop.reports.badges import Badge, Badges, write_badges

    people = tuple(
        Badge(UUID(int=number << 64 | 1), "Salma Benhlima", name, "official", "female")
        for number, name in enumerate(names(count))
    )
    stream = BytesIO()
    write_badges(Badges("Dialogue", "حوار", people=people), stream, "fr")
    return stream.tell()


def _head() -> object:
    from dialogue_desktop.reports.page import Letterhead

    return Letterhead("Centre Tawassol", "مركز تواصل للحوار", "Dialogue", "حوار فاس مكناس")


def _memory(kind: str) -> float:
    """The most that a program of its own takes for 5,000 people, in MB, Python included."""
    script = f"from tests.benchmarks import papers; print(papers.taken(papers.{kind}))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return float(json.loads(done.stdout))


def taken(write: Callable[[int], int]) -> float:
    """Write for 5,000 and answer the most memory that was taken so far, in MB."""
    write(5000)
    status = Path("/proc/self/status").read_text("ascii")  # ru_maxrss begins with the parent's
    return int(status.split("VmHWM:")[1].split()[0]) / 1024
