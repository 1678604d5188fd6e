"""A paper that was looked at goes to a printer, page by page, while work goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from ...errors import Cancelled, DialogueError
from ...exchange.pages import POINTS, PageSize, picture_of
from .preview_sheet import image_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ..desk import Tell

_FINEST = 300
"""Dots to an inch: finer ones make a picture larger, not the letters clearer."""


def choose_printer(
    parent: QWidget, name: str, size: PageSize, pages: int, then: Callable[[QPrinter], None]
) -> None:
    """The system's own dialog; ``then`` when a printer was chosen."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    fit_to(printer, size)
    printer.setFromTo(1, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)


def fit_to(printer: QPrinter, size: PageSize) -> None:
    """Paper as the page is: nothing is made smaller for a margin that the page has already."""
    wide = size.width > size.height
    short, long = sorted(size)
    paper = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", _NEAR)
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, way, QMarginsF()))
    printer.setFullPage(True)


_NEAR = QPageSize.SizeMatchPolicy.FuzzyMatch


def print_on(printer: QPrinter, pdf: bytes, sizes: list[PageSize], tell: Tell) -> int:
    """Print the pages that were chosen, on the database thread; answers how many. Code
    ``cannot_print`` where the printer takes nothing."""
    chosen = list(_chosen(printer, len(sizes)))
    painter = QPainter()
    scale = min(_FINEST, printer.resolution()) / POINTS
    for number, page in enumerate(chosen):
        if not tell(number, len(chosen), printer.docName()):
            if painter.isActive():
                printer.abort()
                painter.end()
            raise Cancelled
        if number:
            fit_to(printer, sizes[page])
        if not (printer.newPage() if number else painter.begin(printer)):
            if painter.isActive():
                painter.end()
            raise DialogueError("cannot_print", name=printer.docName())
        _draw(painter, printer, pdf, page, sizes[page], scale)
    painter.end()
    tell(len(chosen), len(chosen), printer.docName())
    return len(chosen)


def _draw(
    painter: QPainter, printer: QPrinter, pdf: bytes, page: int, size: PageSize, scale: float
) -> None:
    """In the middle of the paper, as large as it goes."""
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    fits = min(paper.width() / size.width, paper.height() / size.height)
    place = QRectF(0, 0, size.width * fits, size.height * fits)
    place.moveCenter(paper.center())
    painter.drawImage(place, image_of(picture_of(pdf, page, scale)))


def _chosen(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages of each copy, where the printer makes the copies not itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    for _ in range(copies):
        yield from range(max(1, first) - 1, min(last, count))
