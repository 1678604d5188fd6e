"""The page of papers: what can be printed, and what comes back signed."""

from __future__ import annotations

from collections.abc import Callable
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
from ..parts import Box, Button, Field, Paragraph, Scroll, Sheet, Title, column, row
from .checking import Checking
from .columns import Columns, Logos
from .printing import Printing
from .proof import ProofScreen
from .wording import day_words

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..operations.papers import PaperDesk

_SHOWN = {
    "*", "programme", "slot", "attendance", "participant", "exemption", "certificate", "module",
    "sheet_column", "allowance", "scan", "pair",
}  # fmt: skip
LANGUAGES = ("fr", "ar", "both")


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
            ("Alt ← →", lambda: self.tr("The photo before, the photo after")),
            ("Esc", lambda: self.tr("Back")),
        ]
        self.paper_desk: PaperDesk | None = None
        self._slot: UUID | None = None
        self.buttons: dict[tuple[str, str], Button] = {}
        """Kind of paper and language -> what prints it."""
        self.printing = Printing(desk, self)
        self.printing.said.connect(self.tell)
        self._build()
        self._keys()

    def _build(self) -> None:
        look = self.look
        self.head = PageHead(look, self.title, self._note, back=True)
        self.head.back.connect(self.leave)
        self.columns = Columns(look, self.desk)
        self.logos = Logos(look, self.desk, self.printing.ask_pictures)  # type: ignore[arg-type]
        self.logos.troubled.connect(self.alert)
        self.checking = Checking(look, self.desk)
        self.sheets = self._sheets()
        self.proof_sheet = self._proof_sheet()
        self.badges = self._badges()
        self.certificates = self._certificates()
        first = column(look, self.sheets, self.proof_sheet, self.badges, "stretch", gap=12)
        self.second = column(look, self.certificates, self.checking, "stretch", gap=12)
        self.third = column(look, self.columns, self.logos, "stretch", gap=12)
        self.beside = row(look, (first, 1), (self.second, 1), (self.third, 1), gap=16)
        body = Scroll(look, self.beside)
        self.overview = Screen(look).add(self.head, (body, 1))
        self.proof = ProofScreen(look, self.desk, self.printing)
        self.proof.left.connect(self.close_proof)
        self.proof.troubled.connect(self.alert)
        self.proof.said.connect(self.tell)
        self.place = QStackedWidget()
        for widget in (self.overview, self.proof):
            self.place.addWidget(widget)
        layout = QVBoxLayout(self)  # each of the two screens keeps the margins of a page
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, two columns stand side by side instead of three."""
        if self.look.compact:
            self.second.flow.insertWidget(2, self.third)
        else:
            self.beside.flow.addWidget(self.third, 1)

    def _sheets(self) -> Sheet:
        self.sheet_words = Paragraph(self.look, self._day_words, 14, 400, "ink2")
        return self._sheet(
            self.tr_title("sheets"), self.sheet_words, self._buttons("sign-in", "primary")
        )

    def _proof_sheet(self) -> Sheet:
        look = self.look
        self.proof_button = Button(
            look, lambda: self.tr("Photo beside the register"), icon="signature", key="Ctrl J"
        )
        self.proof_button.clicked.connect(self.open_proof)
        self.proof_words = Paragraph(look, self._scans_words, 14, 400, "ink2")
        return self._sheet(
            self.tr_title("proof"), self.proof_words, row(look, self.proof_button, "stretch")
        )

    def _badges(self) -> Sheet:
        look = self.look
        self.badge_button = Button(look, lambda: self.tr("Print the badges"), size=14)
        self.badge_button.clicked.connect(lambda: self.print("badges", "both"))
        self.tent_button = Button(look, lambda: self.tr("Print name tents"), size=14)
        self.tent_button.clicked.connect(lambda: self.print("tents", "both"))
        words = Paragraph(look, self._badge_words, 14, 400, "ink2")
        buttons = row(look, self.badge_button, self.tent_button, "stretch", gap=2)
        return self._sheet(self.tr_title("badges"), words, buttons)

    def _certificates(self) -> Sheet:
        self.certificate_words = Paragraph(self.look, self._completed_words, 14, 400, "ink2")
        self.person = Field(
            self.look, None, placeholder=lambda: self.tr("Only for one person: name, then Enter")
        )
        self.person.call(lambda: self.tr("Only for one person"))
        self.person.entered.connect(self._print_one)
        self.person.edited.connect(lambda _: self.person.complain(None))
        return self._sheet(
            self.tr_title("certificates"),
            self.certificate_words,
            self._buttons("certificates"),
            self.person,
        )

    def _sheet(self, title: Any, *contents: Any) -> Sheet:
        look = self.look
        return Sheet(look, Title(look, title), *contents, gap=8, margins=(20, 12, 20, 14))

    def tr_title(self, which: str) -> Any:
        """The title of one of the sheets, asked again when the language changes."""
        words = {
            "sheets": lambda: self.tr("Sign-in sheet"),
            "proof": lambda: self.tr("Signed sheet"),
            "badges": lambda: self.tr("Badges and name tents"),
            "certificates": lambda: self.tr("Certificates"),
        }
        return words[which]

    def _buttons(self, kind: str, lead: str = "quiet") -> Box:
        """A button per language; the one of the screen's language leads."""
        words = {
            "fr": lambda: self.tr("In French"),
            "ar": lambda: self.tr("In Arabic"),
            "both": lambda: self.tr("In both"),
        }
        made = row(self.look, gap=2)
        for language in LANGUAGES:
            leads = lead == "primary" and language == "both"
            button = Button(self.look, words[language], "primary" if leads else "quiet", size=14)
            button.call(partial(self._called, kind, words[language]))
            button.clicked.connect(partial(self._print_in, kind, language))
            made.add(button)
            self.buttons[kind, language] = button
        return made.add("stretch")

    def _called(self, kind: str, language: Callable[[], str]) -> str:
        """A button of a language is one of several: which paper it is of is heard with it."""
        return self.look.language.listed(self.tr_title_of(kind), language())

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
            ("Ctrl+P", lambda: self.print("sign-in", "ar" if self.look.rtl else "both")),
            ("Ctrl+J", self.open_proof),
            ("Escape", self.leave),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    # Words

    def _note(self) -> str:
        return self.tr("Every paper has the head of the programme, in the language you choose.")

    def _day_words(self) -> str:
        day = self.paper_desk.day if self.paper_desk else None
        return day_words(self.look, day) if day else self.tr("No half-day is planned yet.")

    def _scans_words(self) -> str:
        day = self.paper_desk.day if self.paper_desk else None
        if day is None or not day.scans:
            return self.tr("Keep a photo of it with the half-day, and compare line by line.")
        return self.tr("%n photo(s) kept with this half-day.", "", day.scans)

    def _badge_words(self) -> str:
        people = self.paper_desk.people if self.paper_desk else 0
        return self.tr(
            "%n badge(s), eight on a page, to be cut; their code holds no name. A name tent is a "
            "page folded in the middle.", "", people
        )  # fmt: skip

    def _completed_words(self) -> str:
        told = self.paper_desk
        if told is None or not told.completed:
            return self.tr("Nobody has completed the training by the programme’s rule yet.")
        return self.tr("%n person(s) completed the training.", "", len(told.completed))

    # Reading

    def shown(self) -> None:
        self.read()
        if self.place.currentWidget() is self.overview:
            self.buttons["sign-in", "both"].setFocus()

    def go(self, name: str, subject: Any) -> None:
        if isinstance(subject, UUID):
            self._slot = subject
            self.read()
        if name == "proof":
            self.open_proof()
        elif name == "papers":
            self.close_proof()

    def read(self) -> None:
        """Read what is shown anew."""
        papers.read_desk(self.desk, self._slot, self.look.rtl, self.show_desk, self)

    def show_desk(self, told: PaperDesk) -> None:
        """All was read."""
        self.paper_desk = told
        self.columns.show_columns(told.columns)
        self.logos.show_logos(told.logos)
        for part in (self.sheet_words, self.proof_words, self.badges, self.certificate_words):
            part.refresh()
        able = {"sign-in": told.day is not None, "certificates": bool(told.completed)}
        for (kind, _), button in self.buttons.items():
            button.setEnabled(able[kind])
        self.proof_button.setEnabled(told.day is not None)
        self.badge_button.setEnabled(bool(told.people))
        self.tent_button.setEnabled(bool(told.people))
        self.person.setEnabled(bool(told.completed))
        self.person.propose([name for _, name in told.completed])

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.paper_desk is None:
            return
        if nouns.keys() & _SHOWN and self.isVisible():
            self.read()
        self.proof.touched(nouns)

    # What people do

    def _print_in(self, kind: str, language: str, *_: bool) -> None:
        self.print(kind, language)

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
        slot = self._slot or (day.id if day else None)
        if slot is not None:
            self.place.setCurrentWidget(self.proof)
            self.proof.begin(slot)

    def close_proof(self) -> None:
        """Back to the papers."""
        self.place.setCurrentWidget(self.overview)
        self.read()
        self.buttons["sign-in", "both"].setFocus()

    def leave(self) -> None:
        """Back to the papers, or to where one came from."""
        if self.place.currentWidget() is self.proof:
            self.close_proof()
        else:
            self.asked.emit("slot", self._slot)
