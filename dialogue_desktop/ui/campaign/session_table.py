"""The sessions of a campaign as a list: in any order, narrowed, copied, exported (P16)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...domain.campaign import CampaignSession
from ..look import Setting
from ..parts import Column, PillLine, pill_cell, text_cell
from ..parts.rows import Taken, Value
from ..tables.narrowing import Filter
from ..tables.records import RecordTable
from .wording import CampaignWords

if TYPE_CHECKING:
    from ..look import Look
    from ..operations.campaign import CampaignRead

SHOWN = ("region", "modules", "people")
_STATES = {"held": ("good", "present"), "open": ("open", "open"), "cancelled": ("stop", "absent")}
_ORDER = tuple(_STATES)
_ROW = 44
_QUIET = Setting(14, color="ink2", direction="auto")


class SessionTable(RecordTable):
    """``removing(sessions)`` at Delete. ``read_now`` holds what the rows are told by."""

    removing = Signal(object)

    def __init__(self, look: Look) -> None:
        self.read_now: CampaignRead | None = None
        self._words = CampaignWords(look)
        super().__init__(
            look,
            self._columns,
            SHOWN,
            name=lambda: self.tr("Sessions"),
            natural="day",
            row_height=_ROW,
        )

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                lambda: self.tr("Day"),
                text_cell(words.when, Setting(15)),
                250,
                key="day",
                text=words.when,
                taken=(
                    Taken(lambda: self.tr("Date"), lambda one: one.date, 22),
                    Taken(lambda: self.tr("Half-day"), words.half, 26),
                    Taken(lambda: self.tr("Starts"), lambda one: one.starts, 16, "ltr"),
                ),
            ),
            Column(
                lambda: self.tr("Place"),
                text_cell(words.where, Setting(15, 600, direction="auto")),
                key="place",
                text=words.where,
                taken=(
                    Taken(lambda: self.tr("Commune"), lambda one: one.place.commune, 30),
                    Taken(lambda: self.tr("Venue"), lambda one: one.place.venue, 36),
                ),
            ),
            self._text("region", lambda: self.tr("Region"), _region, 214, 40),
            self._text("modules", lambda: self.tr("Module"), self._modules, 232, 50),
            self._text("trainer", lambda: self.tr("Trainer"), lambda one: one.trainer or "", 130),
            Column(
                lambda: self.tr("How it stands"),
                pill_cell(self._pill),
                140,
                key="standing",
                text=words.standing,
                by=lambda one: _ORDER.index(one.standing),
                taken=(Taken(lambda: self.tr("How it stands"), words.standing, 24),),
            ),
            self._text("register", lambda: self.tr("Register"), self._register, 110, 24),
            self._number("invited", lambda: self.tr("Invited"), lambda one: self._told(one, False)),
            self._number(
                "confirmed", lambda: self.tr("Confirmed"), lambda one: self._told(one, True)
            ),
            self._number("people", lambda: self.tr("People"), _people),
        ]

    def _text(
        self,
        key: str,
        head: Callable[[], str],
        of: Callable[[CampaignSession], str],
        width: int,
        paper: float = 34,
    ) -> Column:
        taken = (Taken(head, of, paper),)
        return Column(
            head, text_cell(of, _QUIET), width, key=key, text=of, taken=taken, optional=True
        )

    def _number(
        self, key: str, head: Callable[[], str], of: Callable[[CampaignSession], Value]
    ) -> Column:
        told = lambda one: "" if (value := of(one)) is None else str(value)  # noqa: E731
        right = Setting(15, align="right", direction="ltr")
        return Column(
            head,
            text_cell(told, right),
            96,
            align="right",
            key=key,
            text=told,
            by=of,
            taken=(Taken(head, of, 18),),
            optional=True,
        )

    def filters(self) -> list[Filter]:
        """Region, how it stands, how its register does, trainer."""
        words = {
            "held": lambda: self.tr("Held"),
            "open": lambda: self.tr("To be held"),
            "cancelled": lambda: self.tr("Cancelled"),
        }
        return [
            Filter("standing", lambda one: one.standing, _ORDER, lambda value: words[value]()),
            Filter("register", lambda one: one.register, ("open", "closed"), self._register_words),
            Filter("region", _region),
            Filter("trainer", lambda one: one.trainer or ""),
        ]

    def _register(self, session: CampaignSession) -> str:
        words = {"closed": self.tr("closed"), "open": self.tr("open")}
        return words.get(session.register, "")

    def _register_words(self, register: str) -> str:
        words = {"closed": self.tr("Register closed"), "open": self.tr("Register still open")}
        return words[register]

    def _modules(self, session: CampaignSession) -> str:
        return self._words.modules(session, self.read_now.modules if self.read_now else ())

    def _told(self, session: CampaignSession, confirmed: bool) -> int | None:
        answers: Any = self.read_now.answers if self.read_now else {}
        told = [answers[slot.id] for slot in session.slots if slot.id in answers]
        if not told:
            return None
        return sum(each["confirmed"] if confirmed else sum(each.values()) for each in told)

    def _pill(self, session: CampaignSession) -> PillLine:
        tone, tile = _STATES[session.standing]
        return PillLine(self._words.standing(session), tone, tile=tile)

    def refresh(self) -> None:
        self.fit_columns()
        super().refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selection():
            self.removing.emit(self.selection())
        else:
            super().keyPressEvent(event)


def _region(session: CampaignSession) -> str:
    return session.place.region or ""


def _people(session: CampaignSession) -> int | None:
    return len(session.people) if session.held else None
