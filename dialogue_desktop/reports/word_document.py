"""A Word document of two scripts: paragraphs, runs and tables that know their direction.

Word asks for everything twice, once for Latin and once for complex scripts: fonts, sizes, bold.
A paragraph reads from right to left by its own mark, each Arabic run in it by another, and a
table by a third; without them people who go on writing get words in reverse order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from ..domain.names import first_strong
from .printable import printable
from .style import INK

SANS, VOICE = "Segoe UI", "Amiri"
_LATIN = "A-Za-z\u00c0-\u024f"
_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LATIN_RUN = re.compile(f"[{_LATIN}](?:[^{_ARABIC}]*[{_LATIN}0-9])?")
_ARABIC_RUN = re.compile(f"[{_ARABIC}](?:[^{_LATIN}]*[{_ARABIC}])?")


@dataclass(frozen=True)
class Look:
    """How a run looks; sizes in points, Arabic a little larger."""

    font: str = SANS
    size: float = 9.5
    bold: bool = False
    ink: str = INK
    arabic: float = 0.5

    def but(self, **changes: Any) -> Look:
        """The same, with some things otherwise."""
        return replace(self, **changes)


def says_rtl(text: str, otherwise: bool) -> bool:
    """The direction of a text by its first strong letter."""
    return {"rtl": True, "ltr": False}.get(first_strong(text) or "", otherwise)


def direct(paragraph: Any, rtl: bool) -> Any:
    """Make a paragraph read from the right; its start is then its right side."""
    if rtl:
        _property(paragraph._p.get_or_add_pPr(), "w:bidi")
    return paragraph


def write(paragraph: Any, text: str, look: Look, rtl: bool) -> Any:
    """Append text to a paragraph of a direction, in as many runs as it has changes of script."""
    for part, arabic in runs_of(printable(text), rtl):
        run = paragraph.add_run(part)
        _dress(run, look, arabic)
    return paragraph


def runs_of(text: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Pieces of a text and whether each is set from the right; signs go with the paragraph."""
    foreign, start = (_LATIN_RUN if rtl else _ARABIC_RUN), 0
    for found in foreign.finditer(text):
        if found.start() > start:
            yield text[start : found.start()], rtl
        yield found[0], not rtl
        start = found.end()
    if start < len(text):
        yield text[start:], rtl


def _dress(run: Any, look: Look, arabic: bool) -> None:
    run._r.insert(0, deepcopy(_dressed(look, arabic)))


@cache
def _dressed(look: Look, arabic: bool) -> Any:
    """The properties of such a run; put together once, since Word's files repeat them always."""
    from docx import Document

    run = Document().add_paragraph().add_run()
    properties = run._r.get_or_add_rPr()
    run.font.name = look.font
    fonts = properties.find(qn("w:rFonts"))
    fonts.set(qn("w:cs"), look.font)
    fonts.set(qn("w:eastAsia"), look.font)
    run.font.bold = run.font.cs_bold = look.bold
    run.font.color.rgb = RGBColor.from_string(look.ink)
    run.font.size = Pt(look.size)
    _property(properties, "w:szCs", str(round((look.size + look.arabic) * 2)))
    if arabic:
        run.font.rtl = True
    language = OxmlElement("w:lang")
    language.set(qn("w:bidi"), "ar-MA")
    properties.append(language)
    return properties


def field(paragraph: Any, instruction: str, look: Look, arabic: bool) -> None:
    """A number that Word keeps right by itself: PAGE, NUMPAGES."""
    for kind, text in (("begin", ""), ("", instruction), ("end", "")):
        run = paragraph.add_run()
        _dress(run, look, arabic)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def table(document: Any, widths: Sequence[float], rtl: bool) -> Any:
    """An empty table of fixed widths in mm, mirrored where the document is."""
    from docx.shared import Mm

    made = document.add_table(rows=0, cols=len(widths))
    made.autofit = False
    if rtl:
        _property(made._tbl.tblPr, "w:bidiVisual")
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    flush(made)
    return made


def row(
    made: Any, cells: Sequence[Sequence[tuple[str, Look]]], rtl: bool, ends: Sequence[int] = ()
) -> Any:
    """A row that never breaks; each cell is pieces of text, aligned to its end where asked."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm

    added = made.add_row()
    _property(added._tr.get_or_add_trPr(), "w:cantSplit")
    for number, pieces in enumerate(cells):
        cell = added.cells[number]
        cell.width = made.columns[number].width
        paragraph = cell.paragraphs[0]
        spaced(paragraph, 2, 2)
        whole = "".join(text for text, _ in pieces)
        own = rtl if number in ends else says_rtl(whole, rtl)
        direct(paragraph, own)
        if own != rtl:
            paragraph.paragraph_format.left_indent = Mm(2)  # off the column where it begins
        if number in ends:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for text, look in pieces:
            write(paragraph, text, look, own)
        edge(cell, "bottom")
    return added


def repeat(added: Any) -> None:
    """Make a row the head that stands again on every page."""
    _property(added._tr.get_or_add_trPr(), "w:tblHeader")


def spaced(paragraph: Any, before: float, after: float) -> Any:
    """Space around a paragraph, in points."""
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def edge(cell: Any, *sides: str) -> None:
    """Draw sides of a cell, instead of those it had."""
    properties = cell._tc.get_or_add_tcPr()
    for drawn in properties.findall(qn("w:tcBorders")):
        properties.remove(drawn)
    properties.append(_borders("w:tcBorders", sides, 4))


def led(paragraph: Any, points: float) -> Any:
    """Lines at a fixed distance: what the fonts of the voice ask for is far too much."""
    from docx.enum.text import WD_LINE_SPACING

    paragraph.paragraph_format.line_spacing = Pt(points)
    paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    return paragraph


def to_the_end(paragraph: Any, width: float) -> None:
    """A tab to the side where lines end, ``width`` mm from where they begin."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run("\t")


def flush(made: Any) -> None:
    """Let a table's texts begin and end where paragraphs do."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        made._tbl.tblPr.append(margins)
    else:
        look.addprevious(margins)


def boxed(paragraph: Any, *sides: str, ink: str = INK, eighths: int = 6) -> Any:
    """Draw sides of a paragraph: a box, or the rule under a heading."""
    properties = paragraph._p.get_or_add_pPr()
    _place(properties, _borders("w:pBdr", sides, eighths, ink))
    return paragraph


def _borders(name: str, sides: Sequence[str], eighths: int, ink: str = INK) -> Any:
    borders = OxmlElement(name)
    for side in ("top", "left", "bottom", "right"):
        if side in sides:
            line = OxmlElement(f"w:{side}")
            for key, value in (("val", "single"), ("sz", eighths), ("space", 4), ("color", ink)):
                line.set(qn(f"w:{key}"), str(value))
            borders.append(line)
    return borders


def _property(properties: Any, name: str, value: str | None = None) -> None:
    """Set an on/off or valued property in the place that the file format wants it."""
    made = OxmlElement(name)
    if value is not None:
        made.set(qn("w:val"), value)
    _place(properties, made)


def _place(properties: Any, made: Any) -> None:
    after = {qn(tag) for tag in _AFTER.get(made.tag, ())}
    before = next((child for child in properties if child.tag in after), None)
    if before is not None:
        before.addprevious(made)
    else:
        properties.append(made)


_IN_PARAGRAPH = (
    "w:pBdr", "w:shd", "w:tabs", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind",
    "w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr",
)  # fmt: skip
_AFTER = {
    qn("w:pBdr"): _IN_PARAGRAPH[1:],
    qn("w:bidi"): _IN_PARAGRAPH[4:],
    qn("w:bidiVisual"): ("w:tblStyleRowBandSize", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"),
    qn("w:szCs"): ("w:highlight", "w:u", "w:rtl", "w:cs", "w:lang"),
}
"""What must come after a property: Word refuses a file whose order is wrong."""
