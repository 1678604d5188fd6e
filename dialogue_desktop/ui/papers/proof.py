"""The signed sheet beside its register: photo, lines, and one question at a time (A9)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut

from ...errors import Cancelled, DialogueError
from ..look import isolate
from ..operations import marks, records, scans
from ..page import PageHead, Screen
from ..parts import (
    Button,
    Figure,
    IconButton,
    KeyHints,
    Line,
    Pill,
    Sheet,
    column,
    dropped_paths,
    row,
)
from .lines import Lines
from .photo import PhotoView
from .question import Question
from .wording import day_words

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..operations.scans import Proof, ScanLine, SheetLine
    from .printing import Printing

_SHOWN = {"*", "attendance", "participant", "scan", "signature", "slot", "pair"}


class ProofScreen(Screen):
    """``left()`` at Esc; ``proof`` is None until it was read."""

    left = Signal()
    said = Signal(str, object)
    troubled = Signal(str)

    def __init__(self, look: Look, desk: Desk, printing: Printing) -> None:
        super().__init__(look)
        self.desk, self.printing = desk, printing
        self.proof: Proof | None = None
        self._slot: UUID | None = None
        self._scan: UUID | None = None
        self._fetched = ""
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self.look
        self.photo_button = Button(
            look, lambda: self.tr("Add a photo"), icon="import", key="Ctrl O"
        )
        self.turn_button = Button(look, lambda: self.tr("Turn"), key="Ctrl T")
        self.remove_button = IconButton(look, "close", lambda: self.tr("Remove this photo"))
        self.head = PageHead(
            look, lambda: self.tr("Signed sheet and register"), self._note,
            self.remove_button, self.turn_button, self.photo_button, back=True,
        )  # fmt: skip
        self.photo = PhotoView(
            look,
            self._photo_words,
            lambda: self.tr("Photo of the signed sheet"),
        )
        self.earlier = IconButton(look, "previous", lambda: self.tr("Previous photo"), side=32)
        self.later = IconButton(look, "next", lambda: self.tr("Next photo"), side=32)
        self.which = Line(look, self._which_words, 13, 400, "ink2", align="center")
        self.pages = row(look, self.earlier, (self.which, 1), self.later)
        self.lines = Lines(look)
        self.counts = Sheet(look, vertical=False, gap=14, margins=(20, 8, 20, 8))
        self.question = Question(look)
        self.confirm = Button(
            look, lambda: self.tr("The whole sheet is read"), "soft", "check", "Ctrl Enter"
        )
        hints = KeyHints(
            look,
            [
                ("↑ ↓", lambda: self.tr("line")),
                ("Space", lambda: self.tr("signed or not")),
                ("+ −", lambda: self.tr("enlarge the photo")),
            ],
        )
        seen = column(look, (self.photo, 1), self.pages, gap=4)
        told = column(
            look, self.counts, self.question, (self.lines, 1), row(look, hints, self.confirm),
            gap=8,
        )  # fmt: skip
        self.add(self.head, (row(look, (seen, 9), (told, 11), gap=16), 1))

    def _connect(self) -> None:
        self.head.back.connect(self.left)
        self.look.translated.connect(lambda: self.read() if self.proof else None)
        self.photo_button.clicked.connect(self.choose)
        self.turn_button.clicked.connect(self.turn)
        self.remove_button.clicked.connect(self.remove)
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.confirm.clicked.connect(self.confirm_all)
        self.lines.turned.connect(self.turn_line)
        self.lines.answered.connect(self.answer)
        self.lines.zoomed.connect(self.photo.zoom)
        self.lines.picked.connect(lambda _: self._ask())
        self.question.answered.connect(self.answer)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+O", self.choose),
            ("Ctrl+T", self.turn),
            ("Ctrl+Return", self.confirm_all),
            ("Ctrl+Enter", self.confirm_all),
            ("Alt+Left", lambda: self.step(1 if self.look.rtl else -1)),
            ("Alt+Right", lambda: self.step(-1 if self.look.rtl else 1)),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    # Reading

    def begin(self, slot: UUID) -> None:
        """Show the sheet of a half-day; the keyboard goes to its lines."""
        if slot != self._slot:
            self.proof, self._scan, self._fetched = None, None, ""
        self._slot = slot
        self.read()
        self.lines.setFocus()

    def read(self) -> None:
        """Read photos and lines anew."""
        if self._slot is not None:
            found = scans.read_proof(self._slot, self.look.rtl)
            self.desk.run(found, self.show_proof, owner=self)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """Data changed: what is open is read again."""
        if self.proof is not None and nouns.keys() & _SHOWN and self.isVisible():
            self.read()

    def show_proof(self, proof: Proof | None) -> None:
        """All was read; the line one is on stays."""
        if proof is None:
            self.left.emit()
            return
        before = self.lines.currentIndex().row()
        self.proof = proof
        place = before if before >= 0 else 0
        self.lines.show_rows(proof.lines, place if proof.lines else None)
        if self.scan is None and proof.scans:
            self._scan = proof.scans[-1].id
        self._show_counts(proof)
        self._show_photo()
        self._ask()
        self.head.note_line.refresh()

    @property
    def scan(self) -> ScanLine | None:
        """The photo that is shown."""
        photos = self.proof.scans if self.proof else ()
        return next((each for each in photos if each.id == self._scan), None)

    def _show_photo(self) -> None:
        scan, photos = self.scan, self.proof.scans if self.proof else ()
        for part in (self.turn_button, self.remove_button):
            part.setVisible(scan is not None)
        self.pages.setVisible(len(photos) > 1)
        self.which.refresh()
        wanted = f"{scan.file}/{scan.turn}" if scan else ""
        if wanted != self._fetched:
            self._fetched = wanted
            if scan is None:
                self.photo.show_photo(None, 0)
            else:
                show = partial(self.photo.show_photo, turn=scan.turn)
                self.desk.run(scans.read_picture(scan.file), show, owner=self)
        else:
            self.photo.refresh()

    def _show_counts(self, proof: Proof) -> None:
        signed = sum(line.signed for line in proof.lines)
        there = sum(line.there for line in proof.lines)
        open_lines = sum(line.differs for line in proof.lines)
        unread = sum(line.written is None for line in proof.lines)
        look, number = self.look, self.look.language.number
        self.counts.clear()
        sign = "=" if signed == there else "≠"
        tone = "look" if open_lines else "ink2"
        self.counts.add(
            Figure(look, number(signed), self._signed_words, 26),
            Line(look, sign, 26, 600, tone),
            Figure(look, number(there), lambda: self.tr("marked present"), 26),
            "stretch",
        )
        if open_lines:
            words = self.tr("%n person(s) to look at", "", open_lines)
            self.counts.add(Pill(look, words, "look", "warning"))
        elif unread:
            self.counts.add(Pill(look, self.tr("%n line(s) not read yet", "", unread), "quiet"))
        elif signed != there:
            self.counts.add(
                Pill(look, lambda: self.tr("Each difference was accepted"), "good", "check")
            )
        else:
            self.counts.add(Pill(look, lambda: self.tr("Everything agrees"), "good", "check"))
        self.confirm.setEnabled(bool(unread))
        words = self.tr("{signed} signed, {there} marked present")
        self.counts.setAccessibleName(words.format(signed=signed, there=there))

    # Words

    def _note(self) -> str:
        scan, proof = self.scan, self.proof
        if proof is None:
            return ""
        told = day_words(self.look, proof.day)
        if scan is None:
            return told
        at = scan.at.astimezone()
        words = self.tr("photo kept by {author} on {day} at {time}").format(
            author=isolate(scan.author),
            day=self.look.language.date(at.date(), "short"),
            time=self.look.language.time(at),
        )
        return self.look.language.dotted(told, words)

    def _signed_words(self) -> str:
        """Lines nobody has read yet are taken to say what the register says."""
        unread = self.proof is not None and any(line.written is None for line in self.proof.lines)
        return self.tr("signed, if all agrees") if unread else self.tr("signed")

    def _photo_words(self) -> str:
        if self.scan is not None:
            return self.tr("This photo has not come yet")
        return self.tr("Add a photo of the signed sheet, or drop it here")

    def _which_words(self) -> str:
        photos = self.proof.scans if self.proof else ()
        place = next((n for n, each in enumerate(photos, 1) if each.id == self._scan), 0)
        return self.tr("Photo {number} of {count}").format(number=place, count=len(photos))

    # What people do

    def choose(self) -> None:
        """Ask for photos and keep them."""
        self.keep(self.printing.ask_pictures(True))

    def keep(self, paths: list[Path]) -> None:
        """Keep photos with the half-day."""
        if self._slot is not None and paths:
            self._scan = None
            attached = scans.attach_scans(self._slot, paths)
            self.desk.run_long(attached, lambda _: self._kept(len(paths)), self._failed, self)

    def _kept(self, count: int) -> None:
        self.said.emit(self.tr("%n photo(s) kept with the half-day", "", count), None)
        self.read()
        self.lines.setFocus()

    def _failed(self, error: DialogueError) -> None:
        if not isinstance(error, Cancelled):
            self.troubled.emit(error.sentence(self.look.language.code))
        self.read()

    def turn(self) -> None:
        """Turn the photo by a quarter, for everybody."""
        if self.scan is not None:
            self.desk.run(records.edit(self.scan.id, turn=(self.scan.turn + 1) % 4))

    def remove(self) -> None:
        """Take the photo away; undo brings it back."""
        if self.scan is not None:
            words = self.tr("Photo removed. Ctrl Z brings it back")
            self.desk.run(records.remove(self.scan.id), lambda _: self.said.emit(words, None))
            self._scan = None

    def step(self, by: int) -> None:
        """Another photo of the same half-day."""
        photos = list(self.proof.scans) if self.proof else []
        places = [n for n, each in enumerate(photos) if each.id == self._scan]
        if places and 0 <= places[0] + by < len(photos):
            self._scan = photos[places[0] + by].id
            self._show_photo()
            self.head.note_line.refresh()

    def turn_line(self, line: SheetLine) -> None:
        """Signed or not; a line that was decided is open again."""
        written = "blank" if line.signed else "signed"
        self._write([line._replace(written=written, agreed=False)])

    def confirm_all(self) -> None:
        """The lines nobody has read yet are as the register says."""
        if self.proof is not None:
            unread = [line for line in self.proof.lines if line.written is None]
            read = [line._replace(written="signed" if line.there else "blank") for line in unread]
            if read:
                self._write(read)

    def _write(self, lines: list[SheetLine]) -> None:
        if self._slot is not None:
            self.desk.run(scans.read_lines(self._slot, lines))

    @property
    def asked(self) -> SheetLine | None:
        """The line that the question is about: the one one is on if it differs, else the first."""
        lines = self.proof.lines if self.proof else ()
        here = self.lines.current()
        if here is not None and here.differs:
            found: SheetLine = here
            return found
        return next((line for line in lines if line.differs), None)

    def _ask(self) -> None:
        self.question.show_line(self.asked)

    def answer(self, key: str) -> None:
        """Enter, 4 or 5 for the line that is asked about."""
        line = self.asked
        if line is None or self._slot is None:
            return
        if line.there:
            if key == "Enter":
                self._write([line._replace(agreed=True)])
            elif key == "4":
                self._mark(line, "absent")
            else:
                self._write([line._replace(written="elsewhere", agreed=False)])
        elif key == "Enter":
            self._mark(line, "present")
        elif key == "4":
            self._write([line._replace(agreed=True)])
        self.lines.setFocus()

    def _mark(self, line: SheetLine, status: str) -> None:
        if self._slot is not None:
            wanted = marks.mark(self._slot, line.person.id, status)
            self.desk.run(wanted, failed=self._failed, owner=self)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.keep(dropped_paths(event))
