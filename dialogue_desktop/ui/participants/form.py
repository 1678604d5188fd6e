"""The form beside the table: one person, saved by Enter, left by Esc, never lost."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ..operations.mandates import TERM, current
from ..parts import (
    Banner,
    Box,
    Button,
    Field,
    Glyph,
    IconButton,
    Line,
    Option,
    Scroll,
    Sheet,
    column,
    row,
)
from ..parts.field import Framed
from .fields import PersonFields
from .former import Former
from .twin import KEY, Twin
from .united import UnitedWith

if TYPE_CHECKING:
    from uuid import UUID

    from ..look import Look
    from ..operations.participants import Card, Known

WIDTH = 420
_FIELDS = (
    "name", "name_ar", "phone", "email", "commune", "province", "region", "role", "function",
    "cohort_id", "sex", "birth_year", "age_band", "area", "disability", "to_complete", "remark",
    "enrolled_from",
)  # fmt: skip


class PersonForm(Sheet):
    """``saved(values)`` with what changed, ``left`` at Esc, ``removed`` when asked to remove,
    ``erasing`` when asked to forget the person."""

    saved = Signal(object)
    left = Signal()
    removed = Signal()
    erasing = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=1)
        self.card: Card | None = None
        self.fields = PersonFields(look)
        self.twin = Twin(look)
        self.trouble = column(look)
        self.trouble.hide()
        self._cohorts: list[tuple[UUID, str]] = []
        self._build(look)
        self.fields.entered.connect(self.save)
        self._keys()
        self._order_names()
        look.changed.connect(self._order_names)
        self.setAccessibleName(self.tr("Person"))

    def _build(self, look: Look) -> None:
        self.title = Line(look, self._title, 18, 600, height=28)
        self.close_button = IconButton(
            look, "close", lambda: self.tr("Close"), side=34, framed=False
        )
        self.close_button.clicked.connect(self.leave)
        self.body = self._body(look)
        self.scroller = Scroll(look, self.body)
        self.scroller.verticalScrollBar().valueChanged.connect(self._name_rest)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._name_rest)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self._rest = Line(look, "", 13, 400, "ink2")
        self.strip = Box(
            look, Glyph(look, "down", 16), (self._rest, 1),
            vertical=False, gap=7, margins=(19, 3, 15, 3), ground="sunk", top_line=True,
        )  # fmt: skip
        self.twin.meant.connect(lambda _: self._name_rest())
        self.strip.hide()
        self.save_button = Button(look, lambda: self.tr("Save"), "primary", key="Enter")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = Button(look, lambda: self.tr("Cancel"), "plain", key="Esc")
        self.cancel_button.clicked.connect(self.leave)
        self.remove_button = Button(look, lambda: self.tr("Remove"), "plain", height=34, size=14)
        self.remove_button.clicked.connect(self.removed)
        head = Box(
            look, (self.title, 1), self.remove_button, self.close_button,
            vertical=False, margins=(19, 2, 9, 2), bottom_line=True,
        )  # fmt: skip
        foot = Box(
            look, self.save_button, self.cancel_button, "stretch",
            vertical=False, gap=2, margins=(16, 8, 8, 8), top_line=True,
        )  # fmt: skip
        # Who may be meant stands outside of what scrolls: it is seen from whichever field is
        # being typed in, and no field moves under the fingers when it appears.
        self.add(head, (self.scroller, 1), self.strip, self.twin, foot)

    def _body(self, look: Look) -> Box:
        f = self.fields
        self.former = Former(look)
        self.united = UnitedWith(look)
        self._names = row(look, f.name, f.name_ar, gap=6)
        self.erase_button = Button(
            look, lambda: self.tr("Erase this person’s data…"), "link", height=34, size=14
        )
        self.erase_button.clicked.connect(self.erasing)
        self._rows: list[tuple[QWidget, Any]] = [
            (row(look, f.role, f.commune, gap=6), lambda: self.tr("role, commune")),
            (f.sex, lambda: self.tr("sex")),
            (row(look, f.organisation, f.function, gap=6), lambda: self.tr("organisation")),
            (row(look, (f.body, 1), f.since, f.until, gap=6), lambda: self.tr("mandate")),
            (self.former, lambda: self.tr("former mandates")),
            (row(look, f.birth_year, f.age_band, gap=6), lambda: self.tr("birth")),
            (f.area, lambda: self.tr("rural or urban")),
            (f.disability, lambda: self.tr("disability")),
            (row(look, f.province, f.region, gap=6), lambda: self.tr("province")),
            (f.email, lambda: self.tr("e-mail")),
            (f.cohort_id, lambda: self.tr("group")),
            (f.enrolled_from, lambda: self.tr("counted from")),
            (f.remark, lambda: self.tr("remark")),
            (f.to_complete, lambda: self.tr("to complete")),
        ]
        lower = [widget for widget, _ in self._rows]
        return column(
            look, self.trouble, self.united, self._names, f.phone, *lower,
            row(look, self.erase_button, "stretch"), "stretch",
            gap=6, margins=(16, 5, 11, 12),
        )  # fmt: skip

    def _keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            (KEY, self.twin.open),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)
        QShortcut(QKeySequence("Esc"), self, context=within).activated.connect(self.leave)
        app = QApplication.instance()
        if app is not None:
            app.focusChanged.connect(self._follow_focus)  # type: ignore[attr-defined]

    def _title(self) -> str:
        if self.card is None:
            return self.tr("New person")
        if self.card.erased:
            return self.tr("Erased person")
        record = self.card.record
        first, second = record.name, record.name_ar
        return (second or first if self.look.rtl else first or second) or ""

    # What is shown

    def offer(self, known: Known, cohorts: list[tuple[UUID, str]], country: str) -> None:
        """Propose what was typed before."""
        self.fields.country = country
        self.fields.commune.propose(known.communes)
        self.fields.organisation.propose(known.organisations)
        self.fields.function.propose(known.functions)
        none = Option(None, lambda: self.tr("No group"))
        self.fields.cohort_id.show_options([none, *(Option(id, words) for id, words in cohorts)])
        self._cohorts = cohorts
        self.fields.cohort_id.setVisible(bool(cohorts))

    def show_new(self, values: dict[str, Any] | None = None) -> None:
        """An empty form, perhaps with what was already typed elsewhere."""
        self._show(None, {})
        self.former.show_terms([])
        self.fields.type_in(values or {})

    def show_card(self, card: Card) -> None:
        """A person as they are."""
        values = {name: getattr(card.record, name) for name in _FIELDS}
        term = current(card.terms)
        under_way = {name: getattr(term, name) if term else None for name in TERM}
        self._show(card, {**values, **under_way, "organisation": card.organisation or None})
        self.former.show_terms([one for one in card.terms if one is not term and not card.erased])

    def _show(self, card: Card | None, values: dict[str, Any]) -> None:
        self.card = card
        self.united.show_united(card.united if card else [])
        self.fields.show(values)
        self.twin.leave()
        self.be_well()
        self.remove_button.setVisible(card is not None)
        self._seal(card)
        self.title.set_text(self._title)
        self.scroller.verticalScrollBar().setValue(0)

    def _seal(self, card: Card | None) -> None:
        """Of an erased person nothing is written any more: it would be emptied again."""
        erased = card is not None and card.erased
        shown: dict[QWidget, bool] = {
            self.former: False,
            self.fields.cohort_id: bool(self._cohorts),
        }
        for part in (self._names, self.fields.phone, *(widget for widget, _ in self._rows)):
            part.setVisible(not erased and shown.get(part, True))
        self.erase_button.setVisible(card is not None and not erased)
        self.save_button.setVisible(not erased)
        if erased:
            self.say_trouble(
                "look",
                self.tr("This person asked to be forgotten"),
                self.tr(
                    "Attendance and counts stay, without a name. Whatever is typed here would be"
                    " emptied again: if it is somebody else, add a new person."
                ),
            )

    def begin(self) -> None:
        """Let the first field take the keys."""
        if self.card is not None and self.card.erased:
            self.cancel_button.setFocus()
            return
        first = self.fields.name_ar if self.look.rtl else self.fields.name
        first.setFocus()
        if isinstance(first, Field):
            first.line.selectAll()

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.fields.changes())

    # What is done

    def save(self) -> None:
        """Hand over what changed; a form in which nothing changed is just left."""
        if not self.fields.is_sound():
            if self.fields.name.complains:
                self.begin()
            return
        changes = self.fields.changes()
        if self.card is not None and not changes:
            self.left.emit()
            return
        self.saved.emit({n: v for n, v in changes.items() if self.card or v is not None})

    def leave(self) -> None:
        """Esc: nothing happens to the person."""
        self.left.emit()

    # What went wrong

    def be_well(self) -> None:
        """Nothing is wrong."""
        self.trouble.clear()
        self.trouble.hide()

    def say_trouble(self, tone: str, title: str, body: str, *actions: QWidget) -> None:
        """A banner over the fields, which keep what was typed."""
        self.trouble.clear()
        banner = Banner(self.look, tone, title, body or None, actions=actions)
        banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.trouble.add(banner)
        self.trouble.show()
        self.scroller.verticalScrollBar().setValue(0)

    def complain(self, field: str, words: str) -> bool:
        """Say under a field what does not fit; False if there is no such field."""
        editor = self.fields.texts.get(field)
        if editor is None:
            return False
        editor.complain(words)
        editor.setFocus()
        return True

    # Places

    def _order_names(self) -> None:
        """The script of the interface comes first."""
        f = self.fields
        first, second = (f.name_ar, f.name) if self.look.rtl else (f.name, f.name_ar)
        self._names.flow.insertWidget(0, first)
        self._names.flow.insertWidget(1, second)
        for widget in (first, second):
            self._names.flow.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        order = [
            first, second, f.phone, f.role, f.commune, f.sex, f.organisation, f.function,
            f.body, f.since, f.until, f.birth_year, f.age_band, f.area, f.disability, f.province,
            f.region, f.email, f.cohort_id, f.enrolled_from, f.remark, f.to_complete,
            self.erase_button, self.save_button, self.cancel_button,
        ]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(_focusable(before), _focusable(after))
        for day in (f.since, f.until):
            day.setFixedWidth(self.look.px(112))
        self.setAccessibleName(self.tr("Person"))

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """The row of what has the keys is in view."""
        if now is not None and self.body.isAncestorOf(now):
            lines = (line for line in self.body.children() if isinstance(line, QWidget))
            here = next(line for line in lines if line is now or line.isAncestorOf(now))
            self.scroller.ensureWidgetVisible(here, 0, self.look.px(24))

    def _keep_in_view(self) -> None:
        self._follow_focus(None, QApplication.focusWidget())

    def _name_rest(self) -> None:
        """The strip names what is below the edge."""
        bar = self.scroller.verticalScrollBar()
        edge = bar.value() + self.scroller.viewport().height()
        below = [
            words() for widget, words in self._rows
            if not widget.isHidden() and widget.geometry().center().y() > edge
        ]  # fmt: skip
        tight = self.look.compact and self.twin.person is not None
        size = self.strip.sizePolicy()  # kept, or the end of the form moves away as it is reached
        size.setRetainSizeWhenHidden(not tight)
        self.strip.setSizePolicy(size)
        self.strip.setVisible(bool(below) and bar.value() < bar.maximum() and not tight)
        shown = ("، " if self.look.rtl else ", ").join(below[:3]) + ("…" if len(below) > 3 else "")
        self._rest.set_text(self.tr("below: {fields}").format(fields=shown))


def _focusable(widget: QWidget) -> QWidget:
    return widget.editor if isinstance(widget, Framed) else widget
