"""How fast it is, as ratios against the raw library or SQLite in the same run.

``python -m tests.benchmarks [NAME…] [--json]`` prints rows of name, figure, unit, limit, ratio.
A limit belongs to the ratio where there is one, else to the figure. Nothing here is a test.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any, NamedTuple


class Row(NamedTuple):
    """One measured thing."""

    name: str
    figure: float
    unit: str
    limit: float | None = None
    ratio: float | None = None


def seconds(work: Callable[[], Any], times: int = 3) -> float:
    """The shortest of a few runs: what the work takes when nothing else gets in its way."""
    found = []
    for _ in range(times):
        gc.collect()
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def percentile(values: list[float], share: float = 0.95) -> float:
    """The value below which this share of the values lies."""
    return statistics.quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]
