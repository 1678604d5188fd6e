"""Signatures made on a screen, as files that may come from anywhere (A10)."""

from __future__ import annotations

import json

import pytest

from dialogue_desktop.domain.strokes import (
    HEIGHT,
    MOST_POINTS,
    WIDTH,
    box_of,
    file_of,
    fitted,
    strokes_of,
)

WRITTEN = (((400, 200), (1200, 900), (2000, 180)), ((2100, 150),))


def test_what_was_written_is_read_again() -> None:
    assert strokes_of(file_of(WRITTEN)) == WRITTEN
    assert file_of(WRITTEN) == file_of([list(stroke) for stroke in WRITTEN])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xd8\xff\xe0 a photo",
        b"[]",
        b'{"strokes": 3}',
        b'{"strokes": [[1]]}',
        b'{"strokes": [[1, "2"]]}',
        b'{"strokes": [[1, -2]]}',
        b'{"strokes": [[true, false]]}',
        b'{"strokes": [[1, 1e400]]}',
        json.dumps({"strokes": [[WIDTH + 1, 0]]}).encode(),
        json.dumps({"strokes": [[0, 0] * (MOST_POINTS + 1)]}).encode(),
        b"[" * 100_000,
    ],
)
def test_what_is_no_signature_is_none(content: bytes) -> None:
    assert strokes_of(content) == ()


def test_it_is_as_large_as_its_place_and_in_the_middle() -> None:
    lines = list(fitted(WRITTEN, 10, 10, 210, 100))
    left, top, width, height = box_of(WRITTEN)
    assert (left, top, width, height) == (400, 150, 1700, 750)
    assert min(x for line in lines for x, _ in line) == 10
    assert max(x for line in lines for x, _ in line) == 220
    above = (100 - 750 * 210 / 1700) / 2
    assert min(y for line in lines for _, y in line) == pytest.approx(10 + above)


def test_one_point_alone_has_a_place() -> None:
    ((point,),) = fitted((((7, 7),),), 0, 0, 10, 10)
    assert point == pytest.approx((5, 5), abs=0.1)


def test_a_small_sign_stays_small() -> None:
    (line,) = fitted((((10, 10), (20, 10)),), 0, 0, 100, HEIGHT)
    assert line[1][0] - line[0][0] == pytest.approx(30)
