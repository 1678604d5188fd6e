"""The page of papers: what can be printed, and what comes back signed."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...domain.names import fold
from ..attendance.wording import half_words
from ..operations import papers
from ..page import Page, PageHead, Screen
from ..parts import Button, Field, Paragraph, Rule, Scroll, Sheet, column, row
from .begun import BegunColumns
from .checking import Checking
from .columns import Columns, Logos
from .errand import Errand, Languages
from .half_day import HalfDaySheet
from .printing import Printing
from .proof import ProofScreen

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..operations.papers import PaperDesk

_SHOWN = {
    "*", "programme", "slot", "attendance", "participant", "exemption", "certificate", "module",
    "sheet_column", "allowance", "scan", "pair",
}  # fmt: skip


class PapersPage(Page):
    """``paper_desk`` is None until it was read."""

    help = "papers"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Papers")
        self.keys = [
            ("Ctrl P", lambda: self.tr("Print the sign-in sheet")),
            ("Ctrl J", lambda: self.tr("Signed sheet and register")),
            ("Space", lambda: self.tr("Signed or not")),
            ("Alt ← →", lambda: self.tr("Previous, next half-day or photo")),
            ("Esc", lambda: self.tr("Back")),
        ]
        self.paper_desk: PaperDesk | None = None
        self._slot: UUID | None = None
        self._shown_slot: UUID | None = None
        """Where one came from, and the half-day that is shown here."""
        self.printing = Printing(desk, self)
        self.printing.said.connect(self.tell)
        self._build()
        self._keys()

    def _build(self) -> None:
        look = self.look
        self.head = PageHead(look, self.title, self._note, back=True)
        self.head.back.connect(self.leave)
        self.half_day = HalfDaySheet(look)
        self.half_day.printed.connect(lambda language: self.print("sign-in", language))
        self.half_day.compared.connect(self.open_proof)
        self.half_day.stepped.connect(self._step)
        self.columns = Columns(look, self.desk)
        self.unkept = BegunColumns(self.desk, self.columns)
        self.logos = Logos(look, self.desk, self.printing.ask_pictures)
        self.logos.troubled.connect(self.alert)
        self.checking = Checking(look, self.desk)
        self.badges, self.certificates = self._badges(), self._certificates()
        badges = self._sheet(self.badges)
        certificates = self._sheet(self.certificates, self.person, Rule(look), self.checking)
        elsewhere = Paragraph(look, self._elsewhere, 14, 400, "ink2")
        first = column(look, self.half_day, badges, certificates, elsewhere, "stretch", gap=12)
        second = column(look, self.columns, self.logos, "stretch", gap=12)
        body = Scroll(look, row(look, (first, 9), (second, 5), gap=16))
        self.overview = Screen(look).add(self.head, (body, 1))
        self.proof = ProofScreen(look, self.desk, self.printing)
        self.proof.left.connect(self.close_proof)
        self.proof.troubled.connect(self.alert)
        self.proof.said.connect(self.tell)
        self.ways = {"papers": self.overview, "proof": self.proof}
        self.place = QStackedWidget()
        for widget in (self.overview, self.proof):
            self.place.addWidget(widget)
        layout = QVBoxLayout(self)  # each of the two screens keeps the margins of a page
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place)

    def _badges(self) -> Errand:
        look = self.look
        self.badge_button = Button(look, lambda: self.tr("Badges"), icon="print", size=14)
        self.badge_button.call(lambda: self.tr("Print the badges"))
        self.badge_button.clicked.connect(lambda: self.print("badges", "both"))
        self.tent_button = Button(look, lambda: self.tr("Name tents"), icon="print", size=14)
        self.tent_button.call(lambda: self.tr("Print name tents"))
        self.tent_button.clicked.connect(lambda: self.print("tents", "both"))
        return Errand(
            look,
            lambda: self.tr("The first day"),
            lambda: self.tr("Badges and name tents"),
            self._badge_words,
            self.badge_button,
            self.tent_button,
        )

    def _certificates(self) -> Errand:
        look = self.look
        self.certificate_language = Languages(look, "ar" if look.rtl else "fr")
        self.certificate_language.call(lambda: self.tr("Language of the certificates"))
        self.certificate_button = Button(look, lambda: self.tr("Print"), icon="print", size=14)
        self.certificate_button.call(lambda: self.tr("Print the certificates"))
        self.certificate_button.clicked.connect(lambda: self._print_certificates())
        self.person = Field(
            look, None, placeholder=lambda: self.tr("Only for one person: name, then Enter")
        )
        self.person.call(lambda: self.tr("Only for one person"))
        self.person.entered.connect(self._print_one)
        self.person.edited.connect(lambda _: self.person.complain(None))
        return Errand(
            look,
            lambda: self.tr("At the end of the training"),
            lambda: self.tr("Certificates"),
            self._completed_words,
            self.certificate_language,
            self.certificate_button,
        )

    def _sheet(self, *contents: QWidget) -> Sheet:
        return Sheet(self.look, *contents, gap=10, margins=(20, 12, 20, 14))

    def tr_title_of(self, kind: str) -> str:
        """What a kind of paper is called."""
        if kind == "certificates":
            return self.tr("Certificates")
        if kind == "tents":
            return self.tr("Name tents")
        return self.tr("Badges") if kind == "badges" else self.tr("Sign-in sheet")

    def _keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+P", self.half_day.print),
            ("Ctrl+J", self.open_proof),
            ("Escape", self.leave),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            step = QShortcut(QKeySequence(keys), self.overview, context=within)
            step.activated.connect(partial(self._turn, by))

    # Words

    def _note(self) -> str:
        return self.tr("You see each paper before you print it or keep it as a PDF.")

    def _elsewhere(self) -> str:
        return self.tr(
            "Minutes and what was heard are written in Session: PDF, Word or text. Lists and the "
            "table of attendance are under Participants and Attendance: PDF or Excel."
        )

    def _badge_words(self) -> str:
        people = self.paper_desk.people if self.paper_desk else 0
        if not people:
            return self.tr("Nobody is on the list yet.")
        return self.tr("%n badge(s), 8 on a page.", "", people)

    def _completed_words(self) -> str:
        told = self.paper_desk
        if told is None or not told.completed:
            return self.tr("Nobody has completed the training by the programme’s rule yet.")
        return self.tr("%n person(s) completed the training.", "", len(told.completed))

    # Reading

    def shown(self) -> None:
        self.read()
        if self.place.currentWidget() is self.overview:
            self.half_day.button.setFocus()

    def go(self, name: str, subject: Any) -> None:
        if isinstance(subject, UUID):
            self._slot = self._shown_slot = subject
            self.read()
        if name == "proof":
            self.open_proof()
        elif name == "papers":
            self.close_proof()

    def read(self) -> None:
        """Read what is shown anew."""
        slot, now = self._shown_slot, dt.datetime.now()
        self.desk.run(papers.read(slot, now, self.look.rtl), self.show_desk, owner=self)

    def show_desk(self, told: PaperDesk) -> None:
        """All was read."""
        self.paper_desk = told
        self.columns.show_columns(told.columns)
        self.logos.show_logos(told.logos)
        self.half_day.show_desk(told)
        for errand in (self.badges, self.certificates):
            errand.tell()
        some, everybody = bool(told.completed), bool(told.people)
        for asked in (self.certificate_language, self.person):
            asked.setVisible(some)
        able = {
            self.certificate_button: (some, self._completed_words),
            self.badge_button: (everybody, self._badge_words),
            self.tent_button: (everybody, self._badge_words),
        }
        for button, (enabled, reason) in able.items():
            button.enable() if enabled else button.disable(reason)
        self.person.propose([name for _, name in told.completed])

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.paper_desk is None:
            return
        if nouns.keys() & _SHOWN and self.isVisible():
            self.read()
        self.proof.touched(nouns)

    # What people do

    def _step(self, slot: UUID) -> None:
        self._shown_slot = slot
        self.read()

    def _turn(self, by: int) -> None:
        self.half_day.step(-by if self.look.rtl else by)

    def _print_certificates(self) -> None:
        self.print("certificates", str(self.certificate_language.value))

    def print(self, kind: str, language: str) -> None:
        """Write a paper of this kind."""
        day = self.paper_desk.day if self.paper_desk else None
        if kind == "sign-in" and day is None:
            return
        name = self.tr_title_of(kind)
        if kind == "sign-in" and day is not None:
            name = f"{name} {day.date.isoformat()} {half_words(day.half).lower()}"
        slot = day.id if day and kind == "sign-in" else None
        self.printing.write(kind, name, language, slot)

    def _print_one(self) -> None:
        """The certificate of one person, once more or for the first time."""
        typed = fold(self.person.text())
        told = self.paper_desk.completed if self.paper_desk else ()
        found = [(id, name) for id, name in told if typed and typed in fold(name)]
        exact = [each for each in found if fold(each[1]) == typed] or found
        if len(exact) != 1:
            self.person.complain(lambda: self.tr("Nobody of this name alone has completed"))
            return
        ((id, name),) = exact
        title = f"{self.tr_title_of('certificates')} {name}"
        language = "ar" if self.look.rtl else "fr"
        self.printing.write("certificates", title, language, people=[id])
        self.person.set_text("")

    def open_proof(self) -> None:
        """The signed sheet beside the register."""
        day = self.paper_desk.day if self.paper_desk else None
        slot = self._shown_slot or (day.id if day else None)
        if slot is not None:
            self.place.setCurrentWidget(self.proof)
            self.proof.begin(slot)

    def close_proof(self) -> None:
        """Back to the papers."""
        self.place.setCurrentWidget(self.overview)
        self.read()
        self.half_day.button.setFocus()

    def leave(self) -> None:
        """Back to the papers, or to where one came from."""
        if self.place.currentWidget() is self.proof:
            self.close_proof()
        else:
            self.asked.emit("slot", self._slot)
