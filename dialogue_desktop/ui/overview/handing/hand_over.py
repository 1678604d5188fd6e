"""Handing over: where to, what became of it, and whether two laptops hold the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ....errors import DialogueError
from ...keeping.sticks import Place
from ...look import Look, isolate
from ...operations.files import Leaving
from ...page import Aside, PageHead
from ...parts import (
    Banner,
    Button,
    Field,
    Fold,
    Glyph,
    Line,
    Option,
    OptionCards,
    Paragraph,
    Sheet,
    Title,
    column,
    row,
)

_SIDE = 430
_CODE = 8
"""Letters of the code that people read to each other."""
_DIGITS = {ord(digit): str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}


class HandOver(Aside):
    """``wanted(place)`` when it is to be written there, ``elsewhere()`` for any other folder."""

    wanted = Signal(object)
    elsewhere = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.leaving: Leaving | None = None
        self._busy = False
        self.head = PageHead(look, lambda: self.tr("Hand over"), self._last, back=True)
        self.head.back.connect(self.left)
        self.code = CodeSheet(look)
        self.code.setFixedWidth(look.px(_SIDE))
        self.cards = OptionCards(look, [])
        self.button = Button(look, self._verb, "primary", "hand-over", "Enter", height=44)
        self.button.clicked.connect(self.go)
        self.cards.chosen.connect(self.button.refresh)
        self.other = Button(look, lambda: self.tr("Another place…"), height=44)
        self.other.clicked.connect(self.elsewhere)
        self.result = column(look)
        self.what = Paragraph(look, self._what, 14, 400, "ink2")
        self.where = Sheet(
            look,
            Title(look, lambda: self.tr("Where to")),
            self.what,
            self.cards,
            Fold(look, self.button, (row(look, self.other, "stretch"), 1), gap=2),
            self.result,
            "stretch",
            gap=8,
        )
        self.add(
            self.head, (row(look, (self.where, 1), column(look, self.code, "stretch"), gap=16), 1)
        )

    def refresh(self) -> None:
        super().refresh()
        self.code.setFixedWidth(self.look.px(350 if self.look.compact else _SIDE))
        self.where.set_margins((10, 16) if self.look.compact else 20)
        if self.leaving is not None:
            self.cards.show_options(self._options(self.leaving.places))

    def show_leaving(self, leaving: Leaving) -> None:
        """Show where it may go; a choice that was made stays as long as that place is there."""
        before = self.leaving
        self.leaving = leaving
        came = [p for p in leaving.places if before and p.kind == "stick" and not _in(p, before)]
        known = {str(place.folder) for place in leaving.places}
        if self.cards.value not in known or came:
            first = next((place for place in came or leaving.places if place.writable), None)
            self.cards.choose(str(first.folder) if first else None)
        self.cards.show_options(self._options(leaving.places))
        self.code.show_code(leaving.standing.fingerprint)
        self.head.note_line.refresh()
        self.what.refresh()
        self.button.refresh()

    def begin(self) -> None:
        """The keyboard goes to the blue action, or to the sticks where there are several."""
        self.result.clear()
        self._busy = False
        for part in (self.cards, self.what):
            part.show()
        self._lead_with("primary", "Enter")
        self._take_keys()

    def _take_keys(self) -> None:
        found = self.leaving.places if self.leaving else []
        several = sum(place.kind == "stick" for place in found) > 1
        (self.cards if several else self.button).setFocus()

    @property
    def place(self) -> Place | None:
        """The place that is chosen."""
        found = self.leaving.places if self.leaving else []
        return next((p for p in found if str(p.folder) == self.cards.value), None)

    def go(self) -> None:
        """Write it there."""
        if self.place is not None and not self._busy:
            self._busy = True
            self.result.clear()
            self.wanted.emit(self.place)

    def done(self, file: str) -> None:
        """Say that it was written and read back, and lead back to the overview."""
        self._busy = False
        place = self.place
        named = isolate(file)
        if place is not None and place.kind == "stick":
            title = self.tr("You may remove the stick.")
        else:
            title = self.tr("Handed over and read back.")
        body = self.tr("{file} holds everything of this programme. It was read back and is whole.")
        back = Button(self.look, lambda: self.tr("Back to the overview"), "primary", key="Enter")
        back.clicked.connect(self.left)
        self._lead_with("quiet", None)
        self.cards.hide()
        self._say("good", title, body.format(file=named), back)

    def _lead_with(self, kind: str, key: str | None) -> None:
        """The button is the blue one until what it is for was done."""
        self.button.key = key
        self.button.set_kind(kind)
        self.button.refresh()

    def failed(self, error: DialogueError) -> None:
        """Say why not, what is safe, and what to do."""
        self._busy = False
        where = isolate(self.place.name if self.place else "")
        told = {
            "disk_full": self.tr(
                "There is no room left on {place}. Nothing is lost here, and nothing half written"
                " stays there. Free some room, or choose another place."
            ),
            "disk_trouble": self._pulled(),
            "not_found": self._pulled(),
            "read_only": self._closed(),
            "no_access": self._closed(),
        }
        words = told.get(error.code) or error.sentence(self.look.language.code)
        self._say("stop", words.format(place=where) if error.code in told else words)
        self.button.setFocus()

    def _pulled(self) -> str:
        return self.tr(
            "{place} does not answer any more: was it pulled out? Nothing is lost here. Plug it in"
            " again, or choose another place."
        )

    def _closed(self) -> str:
        return self.tr(
            "Nothing can be written to {place}: it is locked, or closed to you. Nothing is lost"
            " here. Choose another place."
        )

    def _say(self, tone: str, title: str, body: str | None = None, *buttons: Button) -> None:
        self.result.clear()
        self.what.setVisible(not self.look.compact)
        self.result.add(Banner(self.look, tone, title, body, actions=buttons))
        for button in buttons:
            button.setFocus()

    def _options(self, places: Sequence[Place]) -> list[Option]:
        return [Option(str(p.folder), self._name(p), self._note(p), _icon(p)) for p in places]

    def _name(self, place: Place) -> str:
        if place.kind == "stick":
            return self.tr("Stick {name}").format(name=isolate(place.name))
        if place.kind == "last":
            return self.tr("Last folder: {name}").format(name=isolate(place.name))
        return self.tr("Documents")

    def _note(self, place: Place) -> str:
        if not place.writable:
            return self.tr("can only be read")
        giga = place.free / 1e9
        free = self.look.language.number(giga, 1 if giga < 10 else 0)
        room = self.tr("{number} GB free").format(number=free)
        return self.look.language.dotted(isolate(place.folder), room)

    def _what(self) -> str:
        entries = self.leaving.standing.changes_since_export if self.leaving else 0
        if not entries:
            return self.tr("Everything was handed over already; it may be done again.")
        return self.tr("%n entry(s) since the last time; the file holds everything.", "", entries)

    def _verb(self) -> str:
        place = self.place
        if place is None or place.kind != "stick":
            return self.tr("Hand over")
        return self.tr("Hand over on {name}").format(name=isolate(place.name))

    def _last(self) -> str:
        """When it was last done, and to where."""
        standing = self.leaving.standing if self.leaving else None
        if standing is None or standing.exported_at is None:
            return self.tr("Not handed over from this laptop yet")
        return self.tr("Last on {day}: {path}").format(
            day=moment(self.look, standing.exported_at),
            path=isolate(standing.exported_to or ""),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cards.hasFocus():
            self.go()
        else:
            super().keyPressEvent(event)


class CodeSheet(Sheet):
    """The fingerprint as two people read it to each other, and a line for what the other read."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10)
        self._code = ""
        self._line = Line(look, self._spaced, 32, 600, direction="ltr", align="lead", height=46)
        self.field = Field(
            look,
            lambda: self.tr("Code of the other laptop"),
            placeholder=self._example,
            direction="ltr",
            size=18,
            height=44,
        )
        self.field.edited.connect(self._compare)
        self._glyph = Glyph(look, "check", 22, "good", 2)
        self._told = Paragraph(look, "", 14)
        self.answer = row(look, column(look, self._glyph, "stretch"), (self._told, 1), gap=10)
        self.add(
            Title(look, lambda: self.tr("Do both laptops hold the same?")),
            self._line,
            Paragraph(look, self._meaning, 14, 400, "ink2"),
            self.field,
            self.answer,
        )
        self._compare()

    def refresh(self) -> None:
        super().refresh()
        self._compare()

    def show_code(self, code: str) -> None:
        """Show the code of the file as it is now."""
        self._code = code
        self._line.refresh()
        self._compare()

    @property
    def same(self) -> bool | None:
        """Whether the code that was typed is the one here; None until it is whole."""
        typed = plain_code(self.field.text())
        if len(typed) < _CODE or not self._code:
            return None
        return typed[:_CODE] == plain_code(self._code)[:_CODE]

    def _compare(self, _: str = "") -> None:
        same = self.same
        self.answer.setVisible(same is not None)
        if same is None:
            return
        self._glyph.set_icon("check" if same else "differ", "good" if same else "look")
        words = self.tr("The same: nothing is missing on either laptop.")
        if not same:
            words = self.tr(
                "Not the same yet: one of the two holds something that the other does not. Hand"
                " over both ways and merge, then compare again."
            )
        self._told.set_text(words)

    def _spaced(self) -> str:
        return isolate(self._code.replace("-", " – ")) if self._code else ""

    def _example(self) -> str:
        return "XXXX-XXXX"

    def _meaning(self) -> str:
        return self.tr(
            "Read it out over the phone. Two laptops show the same code exactly when they hold the"
            " same data. It has no letter O or I, and no 0 or 1."
        )


def plain_code(text: str) -> str:
    """A code as it was meant: letters and Western digits alone, however it was typed."""
    return "".join(filter(str.isalnum, text.translate(_DIGITS).upper()))


def moment(look: Look, at: dt.datetime) -> str:
    """A day and an hour here."""
    here = at.astimezone()
    return look.language.listed(look.language.date(here.date(), "short"), look.language.time(here))


def _in(place: Place, leaving: Leaving) -> bool:
    return any(place.folder == each.folder for each in leaving.places)


def _icon(place: Place) -> str:
    return {"stick": "hand-over", "last": "file"}.get(place.kind, "file")
