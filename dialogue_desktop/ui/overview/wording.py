"""What nouns, fields and values are called where a disagreement or a merge speaks of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ..look import Look, isolate
from ..operations.merging import Names

_CIVIL = {"association", "cooperative", "mutual", "social_enterprise"}


def role_shape(role: str | None) -> str:
    """The shape that says a role: elected, civil or other."""
    if role == "official":
        return "elected"
    return "civil" if role in _CIVIL else "other"


class Wording:
    """Words in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def tr(self, words: str, about: str | None = None) -> str:
        return QCoreApplication.translate("Wording", words, about)

    def field(self, name: str) -> str:
        """What a field is called in a list."""
        return self.fields().get(name, name.replace("_", " "))

    def fields(self) -> dict[str, str]:
        """What every field is called that laptops may disagree on."""
        return {
            **self._of_people(),
            **self._of_the_programme(),
            **self._of_papers(),
            **self._of_what_is_said(),
            **self._of_hands(),
        }

    def _of_people(self) -> dict[str, str]:
        return {
            "name": self.tr("name"),
            "name_ar": self.tr("name in Arabic"),
            "sex": self.tr("sex"),
            "birth_year": self.tr("year of birth"),
            "age_band": self.tr("age"),
            "area": self.tr("town or countryside"),
            "disability": self.tr("disability"),
            "phone": self.tr("phone"),
            "email": self.tr("e-mail"),
            "commune": self.tr("commune"),
            "province": self.tr("province"),
            "region": self.tr("region"),
            "role": self.tr("role"),
            "function": self.tr("function"),
            "organisation_id": self.tr("organisation"),
            "cohort_id": self.tr("group"),
            "remark": self.tr("remark"),
            "status": self.tr("attendance"),
            "arrived_at": self.tr("arrival"),
            "left_at": self.tr("departure"),
            "represented_by_id": self.tr("who came instead"),
            "closed": self.tr("register closed"),
            "reopened_for": self.tr("why the register was reopened"),
            "enrolled_from": self.tr("enrolled from"),
            "consent": self.tr("consent"),
            "said_on": self.tr("day of the answer"),
            "complete": self.tr("training completed"),
            "reason": self.tr("reason"),
            "body": self.tr("body or commission"),
            "since": self.tr("since"),
            "until": self.tr("until"),
            "before": self.tr("score before"),
            "after": self.tr("score after"),
            "satisfaction": self.tr("satisfaction"),
            "answer": self.tr("answer to the invitation"),
            "to_complete": self.tr("still to complete"),
            "removed": self.tr("removed here, changed there"),
            "verdict": self.tr("same person or not"),
        }

    def _of_the_programme(self) -> dict[str, str]:
        return {
            "late_after": self.tr("minutes until late"),
            "completion_rule": self.tr("what completes the training"),
            "completion_share": self.tr("share that completes it"),
            "label_fr": self.tr("name in French"),
            "label_ar": self.tr("name in Arabic"),
            "label_en": self.tr("name in English"),
            "symbol": self.tr("symbol"),
            "tone": self.tr("colour"),
            "title": self.tr("title"),
            "title_ar": self.tr("title in Arabic"),
            "date": self.tr("date"),
            "starts": self.tr("beginning"),
            "ends": self.tr("end"),
            "venue": self.tr("place"),
            "facilitators": self.tr("facilitators"),
            "attribution": self.tr("how speakers are shown"),
            "module_ids": self.tr("modules"),
            "planned_minutes": self.tr("planned minutes"),
            "position": self.tr("place in the order"),
            "text": self.tr("words"),
            "kind": self.tr("kind"),
            "speaker_id": self.tr("speaker"),
            "theme_ids": self.tr("themes"),
            "due": self.tr("date promised"),
            "state": self.tr("state"),
            "owner_id": self.tr("who promised"),
            "organiser": self.tr("organiser"),
            "organiser_ar": self.tr("organiser in Arabic"),
            "funder": self.tr("funder"),
            "funder_ar": self.tr("funder in Arabic"),
            "country": self.tr("country"),
            "logos": self.tr("logos"),
            "out_of": self.tr("scores out of"),
            "half": self.tr("morning or afternoon"),
            "trainer": self.tr("trainer"),
            "component_id": self.tr("part of the programme"),
            "cancelled": self.tr("held or called off"),
            "cancelled_because": self.tr("why it was called off"),
            "aim": self.tr("target"),
        }

    def _of_papers(self) -> dict[str, str]:
        return {
            "speaker_role": self.tr("role of the speaker"),
            "agenda_item_id": self.tr("agenda item"),
            "session_id": self.tr("session"),
            "said_at": self.tr("time"),
            "direction": self.tr("reading direction"),
            "number": self.tr("number"),
            "file": self.tr("picture"),
            "original": self.tr("picture as it was taken"),
            "turn": self.tr("turned"),
            "written": self.tr("signature"),
            "agreed": self.tr("agreement"),
            "amount": self.tr("amount"),
            "shown": self.tr("on the sheet or not"),
        }

    def _of_what_is_said(self) -> dict[str, str]:
        return {
            "rendering": self.tr("word for word or in short"),
            "language": self.tr("language spoken"),
            "translation": self.tr("translation"),
            "began_at": self.tr("when the floor was taken"),
            "ended_at": self.tr("when the floor was given back"),
            "table": self.tr("table"),
            "tables": self.tr("number of tables"),
            "round": self.tr("round"),
            "rounds": self.tr("number of rounds"),
            "corrects_id": self.tr("card that it corrects"),
            "source_id": self.tr("card"),
            "target_id": self.tr("card that it speaks of"),
            "contribution_id": self.tr("card"),
            "contribution_ids": self.tr("cards it comes from"),
            "reserve_ids": self.tr("cards that hold back"),
            "reserve": self.tr("what is held back"),
            "theme_id": self.tr("theme"),
            "statement_id": self.tr("statement"),
            "read_at": self.tr("when it was read to the room"),
            "approved_at": self.tr("when the room approved it"),
            "closed_at": self.tr("when the session was closed"),
            "owner_role": self.tr("role of whoever promised"),
            "addressee": self.tr("to whom"),
            "outcome": self.tr("outcome"),
            "caption": self.tr("caption"),
            "taken_at": self.tr("when it was taken"),
            "question": self.tr("question"),
            "asked_at": self.tr("when hands were counted"),
            "turns": self.tr("turns to speak"),
            "seconds": self.tr("speaking time"),
        }

    def _of_hands(self) -> dict[str, str]:
        return {
            "support_women": self.tr("women in support"),
            "support_men": self.tr("men in support"),
            "support_others": self.tr("others in support"),
            "reserve_women": self.tr("women with a reservation"),
            "reserve_men": self.tr("men with a reservation"),
            "reserve_others": self.tr("others with a reservation"),
            "differ_women": self.tr("women who differ"),
            "differ_men": self.tr("men who differ"),
            "differ_others": self.tr("others who differ"),
        }

    def choice(self, value: str, sex: str | None = None) -> str:
        """What one of a field's fixed choices is called, said of a woman, of a man or of
        anybody; any other text is itself."""
        return self._of_one(sex).get(value) or self._of_anybody().get(value, value)

    def _of_one(self, sex: str | None) -> dict[str, str]:
        if sex == "female":
            return {
                "present": self.tr("present", "a woman"),
                "late": self.tr("late", "a woman"),
                "excused": self.tr("excused", "a woman"),
                "absent": self.tr("absent", "a woman"),
                "represented": self.tr("represented", "a woman"),
                "official": self.tr("elected official", "a woman"),
            }
        if sex == "male":
            return {
                "present": self.tr("present", "a man"),
                "late": self.tr("late", "a man"),
                "excused": self.tr("excused", "a man"),
                "absent": self.tr("absent", "a man"),
                "represented": self.tr("represented", "a man"),
                "official": self.tr("elected official", "a man"),
            }
        return {}

    def _of_anybody(self) -> dict[str, str]:
        return {
            "present": self.tr("present"),
            "late": self.tr("late"),
            "excused": self.tr("excused"),
            "absent": self.tr("absent"),
            "represented": self.tr("represented"),
            "female": self.tr("woman"),
            "male": self.tr("man"),
            "declined": self.tr("would not say"),
            "official": self.tr("elected official"),
            "association": self.tr("association"),
            "cooperative": self.tr("cooperative"),
            "mutual": self.tr("mutual society"),
            "social_enterprise": self.tr("social enterprise"),
            "administration": self.tr("administration"),
            "university": self.tr("university"),
            "media": self.tr("media"),
            "other": self.tr("other"),
            "named": self.tr("name, if agreed"),
            "role": self.tr("role"),
            "organisation": self.tr("organisation"),
            "none": self.tr("nobody"),
            "viewpoint": self.tr("point of view"),
            "opinion": self.tr("opinion"),
            "perspective": self.tr("perspective"),
            "story": self.tr("story"),
            "question": self.tr("question"),
            "answer": self.tr("answer"),
            "proposal": self.tr("proposal"),
            "commitment": self.tr("commitment"),
            "recommendation": self.tr("recommendation"),
            "verbatim": self.tr("word for word"),
            "paraphrase": self.tr("in short"),
            "fr": self.tr("French"),
            "ar": self.tr("Arabic"),
            "ary": self.tr("Darija"),
            "zgh": self.tr("Amazigh"),
            "en": self.tr("English"),
            "answers": self.tr("answers it"),
            "supports": self.tr("supports it"),
            "differs": self.tr("differs from it"),
            "open": self.tr("open"),
            "done": self.tr("done"),
            "dropped": self.tr("dropped"),
            "given": self.tr("yes"),
            "withdrawn": self.tr("no"),
            "rural": self.tr("countryside"),
            "urban": self.tr("town"),
            "same": self.tr("same person"),
            "different": self.tr("two people"),
        }

    def value(
        self, field: str, value: Any, names: dict[UUID, Names], sex: str | None = None
    ) -> str:
        """A value as a person reads it; ``sex`` is that of whom it is said."""
        if field == "removed":
            return self.tr("removed") if value else self.tr("kept")
        if value is None or value == "" or value == []:
            return self.tr("nothing")
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, list):
            each = (self.value(field, one, names, sex) for one in value)
            return self.look.language.listed(*each)
        if isinstance(value, UUID):
            known = names.get(value, Names()).leading(self.look.rtl)
            return known or self.tr("a record that is not here")
        if isinstance(value, dt.datetime):
            return self.moment(value)
        if isinstance(value, dt.date):
            return self.look.language.date(value, "date")
        if field == "phone" and isinstance(value, str):
            return phone(value)
        fixed = field in _CHOSEN
        return self.choice(str(value), sex) if fixed else str(value)

    def moment(self, at: dt.datetime, form: str = "short") -> str:
        """A day and a time of day, as this laptop's clock has it."""
        local = at.astimezone()
        language = self.look.language
        return language.listed(language.date(local.date(), form), language.time(local))


class Writers:
    """Who wrote what is shown together: a laptop is named only where one person wrote on two, or
    where nothing else tells whose it is."""

    def __init__(self, look: Look, written: Iterable[tuple[str | None, str | None]] = ()) -> None:
        self.look = look
        self._laptops: dict[str, set[str]] = {}
        for author, laptop in written:
            if author and laptop:
                self._laptops.setdefault(author, set()).add(laptop)

    def named(self, author: str | None, laptop: str | None) -> str:
        """A person, perhaps with the laptop."""
        several = len(self._laptops.get(author or "", ())) > 1
        told = laptop if laptop and (several or not author) else ""
        return self.look.language.listed(author or "", isolate(told) if told else "")

    def owner(self, laptop: str) -> str:
        """Whose laptop it is, as far as what is shown tells."""
        people = [author for author, known in self._laptops.items() if laptop in known]
        few = 0 < len(people) <= _FEW
        return self.look.language.listed(*people) if few else isolate(laptop)


_FEW = 3
"""People on one laptop: of more it is nobody's."""

_CHOSEN = {
    "sex",
    "birth_year",
    "age_band",
    "area",
    "disability",
    "role",
    "speaker_role",
    "owner_role",
    "status",
    "attribution",
    "rendering",
    "language",
    "kind",
    "state",
    "consent",
    "verdict",
}


def phone(number: str) -> str:
    """A Moroccan number as it is read aloud, any other as it is stored."""
    if number.startswith("+212") and len(number) == 13:
        national = "0" + number[4:]
        return " ".join(national[place : place + 2] for place in range(0, 10, 2))
    return number
