"""The second copy: turned on once, then it tells how it stands."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, Signal

from ...desk import Desk
from ...keeping.second import AWAY, HERE, KEPT, OFF, TROUBLE, Seen
from ...keeping.sticks import Place, places
from ...look import Look, isolate
from ...parts import Button, Glyph, Menu, Paragraph, Sheet, Title, column, row
from ..wording import Wording


class SecondSheet(Sheet):
    """``elsewhere()`` when somebody wants to choose a folder, ``changed()`` when the copies that
    can be opened may be others."""

    elsewhere = Signal()
    changed = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6, margins=(20, 14, 20, 14))
        self.desk, self._wording = desk, Wording(look)
        self.seen = Seen()
        self._copied_at: dt.datetime | None = None
        self._glyph = Glyph(look, "hand-over", 20, "ink2", 1.9)
        self._told = Paragraph(look, self._words, 14, 400, "ink2")
        self.choose_button = Button(look, self._verb, icon="hand-over")
        self.choose_button.clicked.connect(self.choose)
        self.off_button = Button(look, lambda: self.tr("Stop copying"), "plain")
        self.off_button.clicked.connect(self._turn_off)
        told = row(look, column(look, 2, self._glyph, "stretch"), (self._told, 1), gap=10)
        self.add(
            Title(look, lambda: self.tr("A copy on a stick")),
            told,
            row(look, self.choose_button, self.off_button, "stretch", gap=2),
        )
        if desk.second is not None:
            desk.second.changed.connect(self._look_again)
            self.seen = desk.second.seen
        self.show_seen(self.seen)

    @property
    def name(self) -> str:
        """What the stick is called; blank where this computer keeps the copy."""
        return "" if self.seen.state == HERE else self.seen.name

    def show_standing(self, copied_at: dt.datetime | None) -> None:
        """When a backup was copied last."""
        self._copied_at = copied_at
        self._told.refresh()

    def show_seen(self, seen: Seen) -> None:
        """Say what became of it."""
        self.seen = seen
        good, amiss = seen.state in (KEPT, HERE), seen.state == TROUBLE
        icon = "shield" if good else "warning" if amiss else "hand-over"
        self._glyph.set_icon(icon, "good" if good else "look" if amiss else "ink2")
        self.off_button.setVisible(seen.state not in (OFF, HERE) and self._is_on)
        self.refresh()
        self._told.refresh()
        self.updateGeometry()

    @property
    def _is_on(self) -> bool:
        return self.desk.second is None or self.desk.second.is_on

    def _look_again(self) -> None:
        if self.desk.second is not None:
            self.show_seen(self.desk.second.seen)
            self.changed.emit()

    # Doing

    def choose(self) -> None:
        """Offer the sticks that are plugged in."""
        self.desk.glance(
            lambda: [each for each in places(None) if each.kind == "stick"], self._offer
        )

    def _offer(self, found: list[Place]) -> None:
        second, menu = self.desk.second, Menu(self.look, self)
        if second is None:
            return
        of = second.path
        free = [each for each in found if of is None or not of.is_relative_to(each.folder)]
        for place in free:
            giga = self.look.language.number(place.free / 1e9, 1 if place.free < 1e10 else 0)
            room = self.tr("{number} GB free").format(number=giga)
            name = self.tr("Stick {name}").format(name=isolate(place.name))
            menu.offer(self.look.language.dotted(name, room), partial(second.turn_on, place.folder))
        if not free:
            menu.offer(self.tr("No stick is plugged in"), lambda: None).setEnabled(False)
        menu.addSeparator()
        elsewhere = menu.offer(self.tr("Another folder…"), self.elsewhere.emit)
        if not free:
            menu.setActiveAction(elsewhere)
        menu.open_under(self.choose_button)

    def _turn_off(self) -> None:
        if self.desk.second is not None:
            self.desk.second.turn_off()
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Words

    def _verb(self) -> str:
        if self.seen.state in (OFF, HERE):
            return self.tr("Choose a stick…")
        return self.tr("Another stick…")

    def _words(self) -> str:
        name, state = isolate(self.seen.name), self.seen.state
        if state == OFF and self.look.compact:
            return self.tr("Choose one once: each backup is copied to it when it is plugged in.")
        if state == OFF:
            return self.tr(
                "If this computer breaks or is stolen, its backups go with it. Choose a stick"
                " once: each new backup is copied to it whenever it is plugged in."
            )
        if state == HERE:
            return self.tr("This programme is on a stick. This computer keeps a copy of it.")
        if state == AWAY:
            words = self.tr("{name} is not plugged in. The copy is made automatically once it is.")
        elif state == KEPT:
            words = self.tr("Each backup is copied to {name} and read back.")
        else:
            words = self._trouble()
        return " ".join(filter(None, (words.format(name=name), self._last())))

    def _last(self) -> str:
        if self._copied_at is None:
            return ""
        moment = isolate(self._wording.moment(self._copied_at, "short"))
        return self.tr("The last copy: {moment}.").format(moment=moment)

    def _trouble(self) -> str:
        told = {
            "disk_full": self.tr("There is no room left on {name}. Free some, or choose another."),
            "read_only": self._locked(),
            "no_access": self._locked(),
            "pulled": self._pulled(),
            "disk_trouble": self._pulled(),
            "not_verified": self.tr(
                "{name} does not read back what is written to it. Choose another stick."
            ),
        }
        return told.get(self.seen.code) or self._pulled()

    def _locked(self) -> str:
        return self.tr("Nothing can be written to {name}: it is locked. Choose another.")

    def _pulled(self) -> str:
        return self.tr("{name} was pulled out too soon. The copies on it before are whole.")
