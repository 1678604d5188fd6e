"""Runs the benchmarks that were named, or all."""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys

from . import Row, __path__

NONE = ("__main__", "plain", "matching", "bare")
"""Modules that others measure with."""


def main() -> int:
    """Print one row a line, or all as JSON; the exit status is 1 when a limit is passed."""
    known = sorted(module.name for module in pkgutil.iter_modules(__path__))
    known = [name for name in known if name not in NONE]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    unknown = set(asked.names) - set(known)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    for name in asked.names or known:
        module = importlib.import_module(f"{__package__}.{name}")
        for row in module.rows():
            rows.append(row)
            if not asked.json:
                print(_line(row), flush=True)
    if asked.json:
        print(json.dumps([row._asdict() for row in rows], indent=1))
    return int(any(_is_over(row) for row in rows))


def _is_over(row: Row) -> bool:
    measured = row.figure if row.ratio is None else row.ratio
    return row.limit is not None and measured > row.limit


def _line(row: Row) -> str:
    ratio = f"{row.ratio:8.2f} x" if row.ratio is not None else " " * 10
    limit = f"limit {row.limit:g}" if row.limit is not None else ""
    mark = "  OVER" if _is_over(row) else ""
    return f"{row.name:<46} {row.figure:10.3f} {row.unit:<5} {ratio}  {limit}{mark}"


if __name__ == "__main__":
    sys.exit(main())
