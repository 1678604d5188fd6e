"""The page of people: search, filters, table, form, and what is shown while nobody is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ..operations import participants as people
from ..operations import progress
from ..page import Page, PageHead
from ..parts import Button, Chips, EmptyState, Option, SearchField, column, row
from .beside import Beside
from .bringing import Bringer
from .crowd import ALL, FILTERS, TO_COMPLETE, Crowd, counted
from .form import WIDTH, PersonForm
from .keeper import Keeper
from .listing import Listing, search_hint
from .nobody import Nobody
from .people import typed_name
from .persons import Persons
from .tools import PeopleTools

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look


class ParticipantsPage(Page):
    """Everybody; ``crowd`` is None until they were read."""

    help = "participants"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Participants")
        self.keys = [
            ("Ctrl F", lambda: self.tr("Search")),
            ("Ctrl N", lambda: self.tr("New person")),
            ("Ctrl I", lambda: self.tr("Import a list")),
            ("Enter", lambda: self.tr("Open the person")),
            ("F2", lambda: self.tr("Edit the person")),
            ("F3", lambda: self.tr("While typing: go to the person who may be meant")),
            ("Del", lambda: self.tr("Remove the person from the list")),
        ]
        self.crowd: Crowd | None = None
        self._wanted: UUID | None = None
        self._cursor: UUID | None = None
        self._reads_rtl = look.rtl
        self._read_progress = True
        self._build()
        self._connect()
        self._keys()

    # What it is made of

    def _build(self) -> None:
        look = self.look
        self.import_button = Button(look, lambda: self.tr("Import a list"), icon="import")
        self.new_button = Button(look, lambda: self.tr("New person"), icon="plus", key="Ctrl N")
        self.head = PageHead(look, self.title, self._note, self.import_button, self.new_button)
        self.search = SearchField(look, lambda: search_hint(look), "Ctrl F")
        self.chips = Chips(look, [], ALL)
        self.chips.call(lambda: self.tr("Filters"))
        self.listing = Listing(look)
        self.nobody = Nobody(look)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.listing)
        self.lists.addWidget(self.nobody)
        self.form = PersonForm(look)
        self.keeper = self.unkept = Keeper(look, self.desk, self.form)
        self.table_tools = PeopleTools(look, self.desk, self.listing, self._note)
        self.narrowing, self.several = self.table_tools.narrowing, self.table_tools.several
        self.keys = [*self.keys, *self.table_tools.keys()]
        main = column(look, self.several, (self.lists, 1), gap=8)
        between = lambda: self.tr("Border between the list and the form")  # noqa: E731
        self.beside = Beside(look, main, self.form, WIDTH, between)
        self.arranged = {"table": self.listing, "filters": self.narrowing, "only": self.chips,
                         "form": self.beside.border}  # fmt: skip
        chips = column(look, 2, self.chips)
        self.tools = row(look, self.search, 4, chips, "stretch", self.table_tools, gap=4)
        self.people = column(look, self.tools, (self.beside, 1), gap=12)
        self.empty = self._empty()
        self.place = QStackedWidget()
        for widget in (QWidget(), self.empty, self.people):
            self.place.addWidget(widget)
        self.outer = QStackedWidget()
        self.outer.addWidget(column(look, self.head, (self.place, 1), gap=10))
        self.bringer = Bringer(look, self.desk, self.outer)
        self.persons = Persons(look, self.desk, self.outer)
        self.fill((self.outer, 1))
        self._fit()

    def _empty(self) -> EmptyState:
        look = self.look
        self.empty_import = Button(
            look, lambda: self.tr("Import a list"), "primary", "import", "Ctrl I", height=44
        )
        self.empty_new = Button(
            look, lambda: self.tr("Add a person"), "quiet", "plus", "Ctrl N", height=44
        )
        return EmptyState(
            look,
            lambda: self.tr("The room is waiting for its first people"),
            lambda: self.tr(
                "An Excel list is enough, in French or in Arabic. You see everything before it"
                " is imported."
            ),
            self.empty_import,
            self.empty_new,
            lambda: self.tr("or drop the file anywhere in this window"),
        )

    def _connect(self) -> None:
        for button in (self.import_button, self.empty_import):
            button.clicked.connect(self.bringer.choose)
        for button in (self.new_button, self.empty_new, self.nobody.add_button):
            button.clicked.connect(self.new)
        self.search.searched.connect(lambda _: self.refresh())
        self.search.entered.connect(self._open_first)
        self.search.line.installEventFilter(self)
        self.chips.chosen.connect(lambda _: self.refresh())
        self.listing.picked.connect(self._picked)
        self.listing.opened.connect(self._open_page)
        self.listing.editing.connect(lambda line: self.keeper.open(line.id, begin=True))
        self.persons.editing.connect(lambda id: self.keeper.open(id, begin=True))
        self.persons.left.connect(self._to_list)
        self.listing.removing.connect(self._remove)
        self.table_tools.changed.connect(self.refresh)
        self.table_tools.brought.connect(self.bringer.look_at)
        self.table_tools.several_chosen.connect(self.keeper.make_room)
        self.bringer.closed.connect(self.table_tools.let_go)
        self.listing.above.connect(self.search.setFocus)
        self.bringer.closed.connect(self._leave_preview)
        self.keeper.opened.connect(self._form_opened)
        self.keeper.closed.connect(self._form_closed)
        self.form.twin.meant.connect(self.listing.light)
        self.beside.narrowed.connect(self.listing.give_way)
        for said in (self.persons, self.table_tools, self.bringer, self.keeper):
            said.said.connect(self.tell)
        persons, tools, bringer = self.persons.troubled, self.table_tools.failed, self.bringer
        for troubled in (persons, tools, bringer.troubled, self.keeper.warned):
            troubled.connect(self.alert)
        self.look.changed.connect(self._look_changed)

    def _keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        calls = {"Ctrl+N": self.new, "Ctrl+I": self.bringer.choose, "Ctrl+F": self._to_search}
        for keys, call in calls.items():
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)
        self.table_tools.bind(self)

    # Reading

    def shown(self) -> None:
        if self.crowd is None:
            self.read()
        elif self._read_progress:
            self._ask_progress()
        self._take_keys()

    def read(self) -> None:
        """Read everybody."""
        self._reads_rtl = self.look.rtl
        self.desk.run(people.read(self.look.rtl, counted), self.show_people, owner=self)

    def show_people(self, read: people.People) -> None:
        """Everybody was read."""
        self.crowd = Crowd(read.roster, read.counts)
        self.roster = self.keeper.roster = read.roster
        self.form.offer(read.known, read.cohorts, read.country)
        self.table_tools.show_people(read, self.look.rtl)
        self.refresh()
        self._take_keys()
        self._ask_progress()
        if self._wanted is not None:
            self.open(self._wanted)

    def _ask_progress(self) -> None:
        self._read_progress = False
        self.desk.run(progress.read(), self.listing.show_progress, owner=self)
        self.desk.run(progress.certificates(), self._show_certificates, owner=self)

    def _show_certificates(self, certificates: dict[UUID, str]) -> None:
        self.listing.certificates = certificates
        self.refresh()

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.crowd is None:
            return
        self.persons.touched(nouns)
        ids = nouns.get("participant", set())
        if {"*", "pair", "organisation", "cohort", "programme", "consent"} & nouns.keys() or (
            len(ids) > people.SEVERAL
        ):
            self.read()
            self.keeper.touched(None)
        elif ids:
            self.desk.run(people.read_changed(ids), self._changed, owner=self)
            self.keeper.touched(ids)
        if {"*", "attendance", "slot", "module", "certificate"} & nouns.keys():
            self._read_progress = True
            if self.isVisible():
                self._ask_progress()

    def _changed(self, changed: people.Changed) -> None:
        if self.crowd is not None:
            self.crowd.change(changed.lines, changed.gone)
            self.refresh()

    # Showing

    def refresh(self) -> None:
        """Show who answers to the search and the filter."""
        if self.crowd is None:
            return
        counts = self.crowd.counts
        self.chips.show_options([self._filter(name) for name in FILTERS])
        if counts[ALL] or not self.form.isHidden():
            self._show_place(self.people)
            query, only = self.search.text(), str(self.chips.value)
            lines = self.crowd.shown(query, only, self.look.rtl, self.narrowing)
            self.listing.show_people(lines, query, self.keeper.id or self._cursor)
            self.nobody.say(query)
            self.lists.setCurrentWidget(self.listing if lines else self.nobody)
        else:
            self._show_place(self.empty)
        self.head.note_line.set_text(self._note())

    def _show_place(self, widget: QWidget) -> None:
        self.place.setCurrentWidget(widget)
        for button in (self.import_button, self.new_button):
            button.setVisible(widget is not self.empty)

    def _filter(self, name: str) -> Option:
        words = {
            ALL: lambda: self.tr("All"),
            "elected": lambda: self.tr("Elected"),
            "civil": lambda: self.tr("Civil society"),
            "other": lambda: self.tr("Others"),
            TO_COMPLETE: lambda: self.tr("To complete"),
        }
        role = name if name in ("elected", "civil", "other") else None
        count = self.crowd.counts[name] if self.crowd else 0
        return Option(name, words[name], role=role, count=self.look.language.number(count))

    def _note(self) -> str:
        if self.crowd is None:
            return ""
        total = self.crowd.counts[ALL]
        if not total:
            return self.tr("Nobody yet")
        found = self.listing.rows.rowCount()
        if self.search.text().strip() or self.chips.value != ALL or self.narrowing:
            number = self.look.language.number
            told = self.tr("{found} of {total} people")
            words = told.format(found=number(found), total=number(total))
            only = self.narrowing.words() if self.narrowing else ""
            return self.look.language.dotted(words, only)
        return self.tr("%n people, each counted once", "", total)

    # What people do

    def new(self) -> None:
        """A new person; a name that was searched in vain is already typed."""
        self._uncover()
        query, values = self.search.text().strip(), None
        if query and not self.listing.rows.rowCount():
            values = typed_name(query)
        self._show_place(self.people)
        self.keeper.new(values)

    def open(self, id: UUID) -> None:
        """Show a person, whatever is searched or filtered."""
        self._wanted = id if self.crowd is None else None
        if self.crowd is None:
            return
        self._uncover()
        if self.listing.rows.find(lambda line: line.id == id) < 0:
            self.search.set_text("")
            self.chips.choose(ALL)
            self.narrowing.clear()
        self.keeper.open(id)

    def go(self, name: str, subject: Any) -> None:
        if name == "person":
            self.keeper.settle(lambda: self.persons.open(subject))
        elif name == "participant" and isinstance(subject, UUID):
            self.open(subject)
        elif name == "import" and subject is None:
            self.bringer.choose()
        elif name == "import":
            self.bringer.look_at(Path(subject))

    def _leave_preview(self) -> None:
        self.outer.setCurrentIndex(0)
        self._take_keys()

    def _open_first(self) -> None:
        if self.listing.rows.rowCount():
            self.listing.pick(max(0, self.listing.currentIndex().row()))
            self.keeper.open(self.listing.current().id, begin=True)  # type: ignore[union-attr]
        elif self.search.text().strip():
            self.new()

    def _picked(self, line: RosterLine) -> None:
        self._cursor = line.id
        several = len(self.listing.selection()) > 1
        if line.id != self.keeper.id and not self.look.compact and not several:
            self.keeper.open(line.id)

    def _open_page(self, line: RosterLine) -> None:
        self.keeper.settle(lambda: self.persons.open(line.id))

    def _remove(self, lines: list[RosterLine]) -> None:
        line = lines[0]
        if len(lines) > 1:
            self.several.show_lines(lines)
            self.several.remove()
        elif line.id == self.keeper.id:
            self.keeper.remove()
        else:
            self.keeper.remove_person(line.id, line.leading(self.look.rtl))

    def _form_opened(self, id: UUID | None) -> None:
        self.new_button.set_kind("quiet")
        place = self.listing.rows.find(lambda line: line.id == id) if id else -1
        if place < 0:
            self.listing.clearSelection()
        elif place != self.listing.currentIndex().row():
            self.listing.put_cursor(place)

    def _form_closed(self) -> None:
        self.refresh()
        self._to_list()

    def _to_list(self) -> None:
        if self.listing.isVisible() and self.listing.current() is not None:
            self.listing.setFocus()
        else:
            self._take_keys()

    # Places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the list: everybody again, and the keyboard on the search."""
        if event.key() == Qt.Key.Key_Escape and self.listing.hasFocus():
            self.search.set_text("")
            self.chips.choose(ALL)
            self.narrowing.clear()
            self.refresh()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def _uncover(self) -> None:
        """The list in front again: no key may reach a form behind what is seen."""
        if self.bringer.shown is not None:
            self.bringer.leave()
        self.outer.setCurrentIndex(0)

    def _to_search(self) -> None:
        self._uncover()
        self.search.setFocus()
        self.search.line.selectAll()

    def _take_keys(self) -> None:
        """What is read again behind another page leaves the keyboard there."""
        if not self.isVisible() or self.outer.currentIndex():
            return
        if self.place.currentWidget() is self.empty:
            self.empty_import.setFocus()
        elif not self.form.isAncestorOf(self.focusWidget() or self):
            self.search.setFocus()

    def _look_changed(self) -> None:
        self._fit()
        if self.crowd is not None and self._reads_rtl != self.look.rtl:
            self.read()  # another order, which takes longer than a person should wait
        else:
            self.refresh()

    def _fit(self) -> None:
        """Less room: a shorter search field."""
        self.search.setFixedWidth(self.look.px(212 if self.look.compact else 436))
        self.lists.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            if self.listing.rows.rowCount():
                self.listing.setFocus()
                self.listing.pick(max(0, self.listing.currentIndex().row()))
            return True
        return super().eventFilter(watched, event)
