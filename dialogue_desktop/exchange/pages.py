"""A paper as it will come out: the pages of a PDF as pictures, and what is written on them.

A document is opened and closed for every page that is asked for: nothing of it outlives the call
on the thread that made it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

POINTS = 72
"""To an inch: the measure of a PDF."""


class PageSize(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


class PagePicture(NamedTuple):
    """A page in as many pixels as were asked for: four bytes each, blue first."""

    width: int
    height: int
    stride: int
    pixels: bytes


def sizes_of(pdf: bytes) -> list[PageSize]:
    """How large every page is."""
    with _opened(pdf) as document:
        return [PageSize(*document.get_page_size(place)) for place in range(len(document))]


def picture_of(pdf: bytes, page: int, scale: float) -> PagePicture:
    """A page drawn ``scale`` times as large as its points."""
    with _opened(pdf) as document:
        bitmap = document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        pixels = bytes(bitmap.buffer)
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, pixels)


def text_of(pdf: bytes, page: int) -> str:
    """What is written on a page, for whoever hears it."""
    with _opened(pdf) as document:
        return str(document[page].get_textpage().get_text_bounded()).replace("\r\n", "\n")


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
