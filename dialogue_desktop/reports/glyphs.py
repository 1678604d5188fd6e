"""A font inside one PDF: every glyph that was drawn, and the text that each one says.

Readers of a PDF (a search, a copy, a screen reader) learn from the font what its codes say, and
put right-to-left letters, which lie on the page as they are seen, back into the order of
speech, one by one. So a code here is a glyph *with* the one letter it says: a joined letter says
the plain letter, and of a ligature each letter is said by a code of its own.
"""

from __future__ import annotations

import copy
from typing import Any

from .fonts import Face


class Embedded:
    """One face in one document. reportlab calls :meth:`addObjects` when it writes the file."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str, bool], int] = {}

    def code(self, glyph: int, text: str, moves: bool = True) -> int:
        """The code of a glyph that says ``text``; one that does not move the pen is silent ink."""
        return self._codes.setdefault((glyph, text, moves), len(self._codes) + 1)

    def addObjects(self, doc: Any) -> None:  # noqa: N802  reportlab's name
        """Write the font: its used glyphs, their widths and what they say."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

        base = "DIALOG+" + self.face.path.stem.replace(" ", "")
        descendant = PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": PDFName(base),
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                ),
                "FontDescriptor": self._descriptor(doc, base),
                "DW": 0,
                "W": PDFArray([1, PDFArray(self._widths())]),
                "CIDToGIDMap": self._stream(doc, self._glyph_map(), "glyphs"),
            }
        )
        font = PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": PDFName(base),
                "Encoding": "/Identity-H",
                "DescendantFonts": PDFArray([doc.Reference(descendant, f"{self.name}:cid")]),
                "ToUnicode": self._stream(doc, said(list(self._codes)), "says"),
            }
        )
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(font, f"{self.name}:font")

    def _glyphs(self) -> list[int]:
        return list(dict.fromkeys([0, *(glyph for glyph, _, _ in self._codes)]))

    def _widths(self) -> list[int]:
        """Silent ink is one thousandth wide: some readers skip what has no width at all."""
        return [round(self.face.advance(g)) if moves else 1 for g, _, moves in self._codes]

    def _glyph_map(self) -> bytes:
        place = {glyph: index for index, glyph in enumerate(self._glyphs())}
        codes = [0, *(place[glyph] for glyph, _, _ in self._codes)]
        return b"".join(index.to_bytes(2, "big") for index in codes)

    def _font_file(self) -> bytes:
        """The used glyphs, renumbered in the order of :meth:`_glyphs`."""
        part = copy.copy(self.face.source)
        part.charToGlyph = {glyph: glyph for glyph in self._glyphs()}
        made: bytes = part.makeSubset(self._glyphs())
        return made

    def _descriptor(self, doc: Any, base: str) -> Any:
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

        source = self.face.source
        program = self._font_file()
        described = PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": PDFName(base),
                "Flags": 4,  # symbolic: the codes are ours, not those of a named alphabet
                "FontBBox": PDFArray(source.bbox),
                "ItalicAngle": source.italicAngle,
                "Ascent": source.ascent,
                "Descent": source.descent,
                "CapHeight": source.capHeight,
                "StemV": source.stemV,
                "FontFile2": self._stream(doc, program, "file", Length1=len(program)),
            }
        )
        return doc.Reference(described, f"{self.name}:described")

    def _stream(self, doc: Any, content: bytes, name: str, **entries: int) -> Any:
        from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress

        stream = PDFStream(content=content, filters=[PDFZCompress])
        for key, value in entries.items():
            stream.dictionary[key] = value
        return doc.Reference(stream, f"{self.name}:{name}")


_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def said(codes: list[tuple[int, str, bool]]) -> bytes:
    """The table that says, code by code from 1, what text a glyph stands for."""
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>"
        for code, (_, text, _) in enumerate(codes, start=1)
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return (_HEAD + body + _FOOT).encode("ascii")
