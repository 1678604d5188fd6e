"""Regions, sessions and their figures in words."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ..look import isolate

if TYPE_CHECKING:
    from ...domain.campaign import CampaignSession, Clash, RegionTally
    from ...domain.slots import Slot
    from ..look import Look
    from .pasted import Strange


class CampaignWords:
    """Words in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str, about: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("CampaignWords", words, about or None, n)

    def board(self) -> str:
        return self.tr("Sessions by region")

    def figures(self) -> tuple[str, str, str]:
        """What the three figures of a region are."""
        return self.tr("Sessions"), self.tr("People"), self.tr("Women")

    def region(self, tally: RegionTally) -> str:
        """A region, those of none, or all together."""
        if tally.region is None:
            return self.tr("All regions")
        return tally.region or self.tr("Region not recorded")

    def told(self, tally: RegionTally) -> list[tuple[str, bool]]:
        """Held of wanted, people, share of women and of how many the sex is not recorded; and
        whether each is below what is wanted."""
        number, wanted = self.look.language.number, tally.wanted
        sessions = f"{number(tally.held)} / {number(tally.aim)}"
        short = tally.placed < tally.aim
        people, women = wanted.get("people"), wanted.get("women")
        few = people is not None and tally.people < people
        share = "–" if tally.share is None else f"{number(tally.share)}\u00a0%"
        if tally.unrecorded:
            share = f"{share} · {number(tally.unrecorded)}\u00a0?"
        low = women is not None and tally.share is not None and tally.share < women
        counted = number(tally.people)
        if people is not None:
            counted = f"{counted} / {number(people)}"
        return [
            (self._low(sessions, short), short),
            (self._low(counted, few), few),
            (self._low(share, low), low),
        ]

    def sexes(self, tally: RegionTally) -> str:
        """Women, men, and of how many that is not recorded."""
        women = self.tr("%n women", "", tally.women)
        men = self.tr("%n men", "", tally.men)
        unrecorded = self.tr("sex of %n not recorded", "", tally.unrecorded)
        return self.look.language.listed(women, men, unrecorded if tally.unrecorded else "")

    def _low(self, words: str, low: bool) -> str:
        return f"▾ {words}" if low else words

    def session(self, session: CampaignSession) -> str:
        """A session in one line: where, when, and how it stands."""
        return self.look.language.listed(
            self.where(session), self.when(session), self.state(session)
        )

    def where(self, session: CampaignSession) -> str:
        place = session.place
        return self.look.language.listed(place.commune or "", place.venue or "") or self.tr(
            "Place not recorded"
        )

    def when(self, session: CampaignSession) -> str:
        day = self.look.language.date(session.date, "day")
        language, starts = self.look.language, session.starts
        clock = isolate(language.time(dt.time.fromisoformat(starts))) if starts else ""
        return language.listed(day, self.half(session), clock)

    def half(self, session: CampaignSession) -> str:
        """Which part of the day it takes."""
        if session.halves == ("am",):
            return self.tr("morning")
        if session.halves == ("pm",):
            return self.tr("afternoon")
        return self.tr("the whole day")

    def standing(self, session: CampaignSession) -> str:
        """Held, to be held or cancelled, in a word."""
        words = {
            "held": self.tr("held"),
            "cancelled": self.tr("cancelled"),
            "open": self.tr("to be held"),
        }
        return words[session.standing]

    def state(self, session: CampaignSession) -> str:
        """Held with how many people, to be held, or cancelled and why."""
        if session.cancelled:
            because = next((s.cancelled_because for s in session.slots if s.cancelled_because), "")
            words = self.tr("cancelled")
            return f"{words} ({isolate(because)})" if because else words
        if session.held:
            people = len(session.people)
            return self.tr("held: %n people there", "", people)
        return self.tr("to be held")

    def modules(self, session: CampaignSession, modules: Iterable[Any]) -> str:
        """What is taught there."""
        wanted = set(session.module_ids)
        titles = [
            (module.title_ar if self.look.rtl else module.title) or module.title or module.title_ar
            for module in modules
            if module.id in wanted
        ]
        return self.look.language.dotted(*titles)

    def half_day(self, slot: Slot, place: bool = False) -> str:
        """A half-day as it is read back before it is written, perhaps with its place."""
        day = self.look.language.date(slot.date, "day")
        half = self.tr("a.m.") if slot.half == "am" else self.tr("p.m.")
        return self.look.language.listed(f"{day} {half}", (slot.commune or "") if place else "")

    def against(self, clash: Clash) -> str:
        """What stands against a half-day, in a sentence."""
        slot = clash.slot
        day = self.look.language.date(slot.date, "short")
        if clash.reason == "trainer":
            words = self.tr("{trainer} is at {place} already on {day}: to be looked at")
            return words.format(
                trainer=isolate(slot.trainer or ""), place=isolate(slot.commune or "–"), day=day
            )
        place = self.look.language.listed(slot.commune or "", slot.venue or "") or "–"
        words = self.tr("A session is at {place} already on {day}: to be looked at")
        return words.format(place=isolate(place), day=day)

    def strange(self, strange: Strange) -> str:
        """Why a plan that was pasted can't be taken, in a sentence."""
        if strange.wanted == "headings":
            return self.tr(
                "There is no plan on the clipboard: copy the rows of a spreadsheet with their"
                " headings, among them a date and a commune. Nothing was added."
            )
        words = {
            "day": self.tr("Line {line}: {text} is not one day. Nothing was added."),
            "place": self.tr("Line {line}: the commune is missing. Nothing was added."),
            "module": self.tr("Line {line}: no module is called {text}. Nothing was added."),
        }
        return words[strange.wanted].format(line=strange.line, text=isolate(strange.text))

    def answers(self, session: CampaignSession, answers: Mapping[UUID, Counter[str]]) -> str:
        """How many of those invited said that they will come."""
        told: Counter[str] = Counter()
        for slot in session.slots:
            told += answers.get(slot.id, Counter())
        invited = sum(told.values())
        if not invited:
            return self.tr("nobody is invited yet")
        words = self.tr("{confirmed} confirmed of {invited} invited")
        number = self.look.language.number
        return words.format(confirmed=number(told["confirmed"]), invited=number(invited))
