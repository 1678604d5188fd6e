"""A list before it is imported: what each row would do, and nothing written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...words import say
from ..look import Run, Setting, draw_line, isolate
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import RADIUS
from ..operations.lists import ColumnLine, ListPreview, worth_reading
from ..page import PageHead
from ..parts import (
    Banner,
    Box,
    Button,
    Glyph,
    Line,
    Part,
    Roster,
    Rule,
    Sheet,
    column,
    row,
)
from .preview_rows import (
    SectionLine,
    Shown,
    columns,
    paint_preview,
    preview_height,
    read_aloud,
)

if TYPE_CHECKING:
    from ..look import Look

_MOST_COLUMNS = 7


class ColumnStrip(Part):
    """The headings of a list, each with the field that it fills."""

    def __init__(self, look: Look, found: list[ColumnLine]) -> None:
        super().__init__(look)
        taken = [one for one in found if one.field not in (None, "number")]
        left = [one for one in found if one.field in (None, "number")]
        self.columns = (taken + left)[:_MOST_COLUMNS]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            ", ".join(f"{one.heading}: {self._field(one)}" for one in self.columns)
        )

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.look.px(54))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, gap = self.look, self.look.px(8)
        count = max(1, len(self.columns))
        width = min((rect.width() + gap) / count - gap, look.px(240))
        for place, one in enumerate(self.columns):
            spot = QRectF(rect.left() + place * (width + gap), rect.top(), width, rect.height())
            self._draw_column(p, mirrored(look, spot, rect), one)

    def _field(self, one: ColumnLine) -> str:
        return say(self.look.language.code, f"lists.field.{one.field or 'none'}")

    def _draw_column(self, p: QPainter, spot: QRectF, one: ColumnLine) -> None:
        look = self.look
        draw_panel(look, p, spot, "sunk", "line", RADIUS)
        inner = spot.adjusted(look.px(12), look.px(5), -look.px(10), -look.px(5))
        half = inner.height() / 2
        upper = QRectF(inner.left(), inner.top(), inner.width(), half)
        lower = QRectF(inner.left(), inner.top() + half, inner.width(), half)
        draw_line(look, p, upper, one.heading or "–", Setting(13, color="ink2", direction="auto"))
        side = look.px(16)
        arrow = QRectF(lower.left(), lower.center().y() - side / 2, side, side)
        look.icon(p, "forward", mirrored(look, arrow, lower), "ink3")
        ink = "ink3" if one.field in (None, "number") else "good"
        text = mirrored(look, lower.adjusted(side + look.px(6), 0, 0, 0), lower)
        draw_line(look, p, text, self._field(one), Setting(14, 600, ink))


class Titles(Part):
    """The titles over the rows of a preview."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.look.px(30))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        words = (self.tr("Row"), self.tr("Person"), self.tr("In the list"), self.tr("What happens"))
        for place, (title, spot) in enumerate(zip(words, columns(self.look, rect), strict=True)):
            align = "right" if place == 0 else "lead"
            draw_line(self.look, p, spot, title, Setting(13, color="ink3", align=align))


class ImportPreview(QWidget):
    """``accepted()`` to import, ``left()`` to think better of it."""

    accepted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.preview: ListPreview | None = None
        self.head = PageHead(look, lambda: self.tr("Import a list"), self._note, back=True)
        self.head.back.connect(self.left)
        self.totals = Sheet(look, vertical=False, margins=0)
        self.totals.setFixedHeight(look.px(54))
        self.notices = column(look, gap=8)
        self.strip = column(look, gap=6)
        self.roster = Roster(
            look,
            paint_preview,
            preview_height,
            text=lambda row: read_aloud(look, row),
            name=lambda: self.tr("Rows of the list"),
            sheet=False,
        )
        table = Sheet(look, Titles(look), Rule(look), (self.roster, 1), margins=1)
        self._build(table)
        look.changed.connect(self._again)

    def _build(self, table: QWidget) -> None:
        look = self.look
        self.later_button = Button(look, lambda: self.tr("Not now"), key="Esc", height=44)
        self.import_button = Button(
            look, self._import_words, "primary", "import", "Ctrl Enter", height=44
        )
        self.later_button.clicked.connect(self.left)
        self.import_button.clicked.connect(self._accept)
        safe = Line(look, lambda: self.tr("Nothing is written yet."), 15, 600)
        note = Line(look, self._safety, 14, 400, "ink2")
        bar = row(
            look, Glyph(look, "shield", 24, "good", 1.9), (column(look, safe, note), 1),
            self.later_button, self.import_button, gap=8,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.head, self.totals, self.notices, self.strip):
            layout.addWidget(widget)
        layout.addWidget(table, 1)
        layout.addWidget(bar)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Esc", self.left.emit),
            ("Ctrl+Return", self._accept),
            ("Ctrl+Enter", self._accept),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    # What is shown

    def show_preview(self, preview: ListPreview) -> None:
        """Show what a list would do."""
        self.preview = preview
        self._show_totals(preview)
        self._show_notices(preview)
        self._show_columns(preview)
        rows: list[Shown] = []
        for kind in ("look", "known", "new"):
            lines = preview.of(kind)
            if lines:
                rows += [SectionLine(kind, len(lines)), *lines]
        self.roster.show_rows(rows)
        self.head.note_line.refresh()
        self.import_button.refresh()
        if preview.added or preview.completed:
            self.import_button.enable()
            self.import_button.setFocus()
        else:
            self.import_button.disable(self.tr("Everybody on this list is here already"))
            self.later_button.setFocus()

    def _again(self) -> None:
        self.totals.setFixedHeight(self.look.px(54))
        if self.preview is not None:
            self.show_preview(self.preview)

    def _show_totals(self, preview: ListPreview) -> None:
        self.totals.clear()
        looks = len({line.number for line in preview.of("look")})
        figures = (
            (preview.added, self.tr("new people", "", preview.added), "good", None),
            (preview.known, self._known_words(preview), "ink", "participants"),
            (preview.left, self.tr("rows left out", "", preview.left), "ink", "file"),
            (looks, self.tr("rows to look at", "", looks), "look", "warning"),
        )
        for place, (count, words, ink, icon) in enumerate(figures):
            if place:
                self.totals.add(Rule(self.look, vertical=True))
            self.totals.add((self._figure(count, words, ink, icon), 1))

    def _known_words(self, preview: ListPreview) -> str:
        if preview.completed:
            words = self.tr("known already, {count} to complete")
            return words.format(count=self.look.language.number(preview.completed))
        return self.tr("known already", "", preview.known)

    def _figure(self, count: int, words: str, ink: str, icon: str | None) -> Box:
        look = self.look
        glyph = Glyph(look, icon, 20, ink, 1.9) if icon else None
        number = Line(
            look, look.language.number(count), 26, 600, ink, height=36, elide=False, direction="ltr"
        )
        return Box(
            look, glyph, number, (Line(look, words, 14, 400, "ink2"), 1),
            vertical=False, gap=9, margins=(20, 0, 6, 0),
        )  # fmt: skip

    def _show_notices(self, preview: ListPreview) -> None:
        self.notices.clear()
        damage = self._sentences(preview, damage=True)
        if damage:
            title = self.tr("Some of the text was spoilt before it came here")
            banner = Banner(self.look, "look", title, " ".join(damage))
            banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.notices.add(banner)
        self.notices.setVisible(bool(damage))

    def _beside_columns(self, preview: ListPreview) -> str:
        """What else there is to say, in one line; else what headings are understood."""
        others = self._sentences(preview, damage=False)
        if preview.twins:
            words = self.tr("%n may be people who are here already", "", preview.twins)
            others.insert(0, words + self.tr(": you decide afterwards."))
        return " ".join(others) or self.tr("French, Arabic and English headings are understood")

    def _sentences(self, preview: ListPreview, damage: bool) -> list[str]:
        language = self.look.language.code
        return [
            say(language, f"lists.{code}", **params)
            for code, params in worth_reading(preview.notices, damage)
        ]

    def _show_columns(self, preview: ListPreview) -> None:
        self.strip.clear()
        known = sum(1 for one in preview.columns if one.field)
        words = self.tr("Columns recognised: {known} of {total}").format(
            known=known, total=len(preview.columns)
        )
        note = self._beside_columns(preview)
        title = Line(self.look, [Run(words, weight=600), Run(f"   {note}", color="ink2")], 14)
        self.strip.add(title)
        if not self.look.compact:
            self.strip.add(ColumnStrip(self.look, preview.columns))

    # Words

    def _note(self) -> str:
        preview = self.preview
        if preview is None:
            return ""
        sheet = self.tr("sheet “{name}”").format(name=isolate(preview.sheet))
        parts = [
            isolate(preview.path.name),
            sheet if preview.sheet else "",
            isolate(preview.encoding) if preview.encoding else "",
            self.tr("%n rows", "", preview.rows),
        ]
        return " · ".join(part for part in parts if part)

    def _import_words(self) -> str:
        preview = self.preview
        if preview is None:
            return self.tr("Import")
        number = self.look.language.number
        if preview.added and preview.completed:
            words = self.tr("Import {added}, complete {completed}")
        elif preview.completed:
            words = self.tr("Complete {completed}")
        else:
            words = self.tr("Import {added}")
        return words.format(added=number(preview.added), completed=number(preview.completed))

    def _safety(self) -> str:
        return self.tr(
            "A single Undo takes the whole import back; the same list once more adds nobody."
        )

    def _accept(self) -> None:
        if self.import_button.isEnabled():
            self.accepted.emit()
