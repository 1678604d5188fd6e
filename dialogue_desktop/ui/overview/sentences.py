"""A disagreement as a question that names the person and the field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from ...words import fill
from ..look import Look
from ..operations.merging import Pairing, Question, name_of
from .wording import Wording


class Sentences:
    """Questions in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look, self.wording = look, Wording(look)

    def tr(self, words: str, about: str | None = None, n: int = -1) -> str:
        return QCoreApplication.translate("Sentences", words, about, n)

    def subject(self, question: Question) -> str:
        """Whom or what a disagreement is about."""
        conflict, rtl = question.conflict, self.look.rtl
        of = getattr(question.record, "participant_id", None)
        if of is not None:
            person = question.names.get(of)
            return person.leading(rtl) if person else ""
        if conflict.kind == "slot" and question.record is not None:
            return self.called("slot", question.record)
        own = question.names[conflict.id].leading(rtl)
        return own or self.kind(conflict.kind)

    def kind(self, noun: str) -> str:
        """What a record without a name is called."""
        words = {
            "participant": self.tr("a person"),
            "attendance": self.tr("an attendance"),
            "contribution": self.tr("a note"),
            "session": self.tr("a session"),
            "slot": self.tr("a half-day"),
            "module": self.tr("a module"),
            "agenda_item": self.tr("an agenda item"),
            "commitment": self.tr("a commitment"),
            "organisation": self.tr("an organisation"),
            "programme": self.tr("the programme"),
            "pair": self.tr("two records"),
            "theme": self.tr("a theme"),
            "status_style": self.tr("a status"),
            "exemption": self.tr("an exception"),
            "component": self.tr("a part of the programme"),
            "cohort": self.tr("a group"),
            "mandate": self.tr("a mandate"),
            "certificate": self.tr("a certificate"),
            "score": self.tr("a score"),
            "invitation": self.tr("an invitation"),
            "session_invitation": self.tr("an invitation"),
            "target": self.tr("a target"),
            "scan": self.tr("a signed sheet"),
            "signature": self.tr("a signature"),
            "sheet_column": self.tr("a column of the sheet"),
            "allowance": self.tr("a sum that is paid out"),
            "statement": self.tr("a statement"),
            "show_of_hands": self.tr("a show of hands"),
            "photo": self.tr("a photo"),
            "card_link": self.tr("a link between two cards"),
            "harvest": self.tr("the harvest of a table"),
            "tally": self.tr("a tally of turns"),
            "consent": self.tr("a consent"),
            "expected": self.tr("somebody who is expected"),
        }
        return words.get(noun, noun)

    def kinds(self, noun: str, count: int) -> str:
        """So many of a noun that several laptops made."""
        words = {
            "component": self.tr("%n part(s) of the programme", "", count),
            "cohort": self.tr("%n group(s)", "", count),
            "module": self.tr("%n module(s)", "", count),
            "theme": self.tr("%n theme(s)", "", count),
            "organisation": self.tr("%n organisation(s)", "", count),
            "slot": self.tr("%n half-day(s)", "", count),
            "session": self.tr("%n session(s)", "", count),
            "agenda_item": self.tr("%n agenda item(s)", "", count),
        }
        return words[noun]

    def called(self, noun: str, record: Any) -> str:
        """What one of them is called."""
        if noun == "slot":
            return self.look.language.listed(self.half_day(record), record.commune or record.venue)
        name = name_of(record).leading(self.look.rtl)
        day = getattr(record, "date", None)
        return self.look.language.listed(name, self.look.language.date(day, "short") if day else "")

    def about(self, question: Question) -> str:
        """The field, and the half-day where that matters."""
        field = self.wording.field(question.conflict.field)
        when = self.half_day(question.when)
        return self.look.language.listed(field, when)

    def half_day(self, slot: Any) -> str:
        """A half-day in words."""
        if slot is None:
            return ""
        half = self.tr("morning") if slot.half == "am" else self.tr("afternoon")
        return f"{self.look.language.date(slot.date, 'short')} {half}"

    def question(self, question: Question) -> str:
        """The question itself."""
        field, name = question.conflict.field, self.subject(question)
        when = self.half_day(question.when)
        if field == "removed":
            return self.tr("Keep {name}, or remove it?").format(name=name)
        if field == "status":
            words = self.tr("How was {name} marked on {when}?")
            return words.format(name=name, when=when)
        if question.conflict.kind == "consent":
            return self._consent(getattr(question.record, "purpose", "")).format(name=name)
        templates = {
            "phone": self.tr("What is the phone number of {name}?"),
            "name": self.tr("How is {name} written?"),
            "name_ar": self.tr("How is {name} written in Arabic?"),
            "commune": self.tr("What is the commune of {name}?"),
            "birth_year": self.tr("In which year was {name} born?"),
            "organisation_id": self.tr("What is the organisation of {name}?"),
            "text": self.tr("Which words are right?"),
        }
        words = templates.get(field) or self.tr("{name}, {field}: what is right?")
        return fill(words, name=name, field=self.wording.field(field))

    def _consent(self, purpose: str) -> str:
        words = {
            "contact": self.tr("Does {name} agree to be on the contact list?"),
            "photo": self.tr("Does {name} agree to be in photos?"),
            "quotation": self.tr("Does {name} agree to be quoted by name?"),
        }
        return words.get(purpose) or self.tr("Does {name} agree?")

    def reasons(self, pairing: Pairing) -> list[str]:
        """Why two people may be one."""
        words = {
            "same_phone": self.tr("same phone"),
            "same_email": self.tr("same e-mail"),
            "alike_phone": self.tr("nearly the same phone"),
            "same_name": self.tr("same name"),
            "alike_name": self.tr("nearly the same name"),
            "same_name_ar": self.tr("same name in Arabic"),
            "alike_name_ar": self.tr("nearly the same name in Arabic"),
            "same_commune": self.tr("same commune"),
            "same_birth_year": self.tr("same year of birth"),
            "same_organisation": self.tr("same organisation"),
        }
        return [words.get(code, code) for code in pairing.twin.reasons]

    def is_sure(self, pairing: Pairing) -> bool:
        """Whether hardly anybody would doubt it."""
        return pairing.twin.score >= 0.9

    def likely(self, pairing: Pairing) -> str:
        """How probable that is."""
        if self.is_sure(pairing):
            return self.tr("very probable")
        return self.tr("probable") if pairing.twin.score >= 0.7 else self.tr("possible")
