"""Half-days: the unit of attendance and of signature (G3)."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from .records import Record
from .values import ClockTime, Half, Line, Reference, References


class Slot(Record):
    """A morning or an afternoon of training at a place.

    ``closed``: its register is (A6); ``reopened_for`` is the reason why it was opened last.
    """

    date: dt.date
    half: Half = "am"
    starts: ClockTime = None
    ends: ClockTime = None
    venue: Line = None
    commune: Line = None
    province: Line = None
    region: Line = None
    trainer: Line = None
    module_ids: References = []
    component_id: Reference = None
    cohort_id: Reference = None
    cancelled: bool = False
    cancelled_because: Line = None
    closed: bool = False
    reopened_for: Line = None

    noun: ClassVar[str] = "slot"
    references: ClassVar[dict[str, str]] = {
        "module_ids": "module",
        "component_id": "component",
        "cohort_id": "cohort",
    }
    unites: ClassVar[bool] = True
