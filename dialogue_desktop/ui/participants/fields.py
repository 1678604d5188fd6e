"""The fields of a person's form: what they hold, what was shown, what differs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ...domain.choices import DECLINED
from ...domain.phones import read_phone, shown
from ..operations.mandates import day_text, read_day
from ..parts import Check, Choice, Field, Prose, Segmented
from .choices import (
    age_options,
    area_options,
    disability_options,
    phone_complaint,
    role_options,
    sex_options,
)

if TYPE_CHECKING:
    from ..look import Look

TEXTS = (
    "name", "name_ar", "phone", "organisation", "function", "commune", "birth_year",
    "province", "region", "email", "remark", "body", "since", "until", "enrolled_from",
)  # fmt: skip
DAYS = ("since", "until", "enrolled_from")
CHOSEN = ("role", "sex", "age_band", "area", "disability", "cohort_id")


class PersonFields(QObject):
    """All fields by name. ``edited`` when a person changed any of them, ``entered`` at Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.country = "MA"
        self._base: dict[str, Any] = {}
        self._touched_complete = False
        self._lines(look)
        self._choices(look)
        self.texts: dict[str, Field | Prose] = {name: getattr(self, name) for name in TEXTS}
        self.chosen: dict[str, Segmented | Choice] = {name: getattr(self, name) for name in CHOSEN}
        self._listen()
        self.show({})

    def _lines(self, look: Look) -> None:
        arabic = "الاسم بالعربية"  # who types there reads it, whatever the interface speaks
        self.name = Field(
            look,
            lambda: self.tr("Name in Latin script") if look.rtl else self.tr("Name"),
            direction="ltr",
        )
        self.name_ar = Field(look, arabic, direction="rtl")
        self.phone = Field(look, lambda: self.tr("Phone"), direction="ltr")
        self.organisation = Field(look, lambda: self.tr("Organisation"))
        self.function = Field(look, lambda: self.tr("Function"))
        self.commune = Field(look, lambda: self.tr("Commune"))
        self.birth_year = Field(look, lambda: self.tr("Year of birth"), direction="ltr")
        self.province = Field(look, lambda: self.tr("Province or prefecture"))
        self.region = Field(look, lambda: self.tr("Region"))
        self.body = Field(look, lambda: self.tr("Body or commission"))
        self.since = Field(look, lambda: self.tr("Since"), direction="ltr")
        self.until = Field(look, lambda: self.tr("Until"), direction="ltr")
        self.enrolled_from = Field(look, lambda: self.tr("Half-days count from"), direction="ltr")
        self.email = Field(look, lambda: self.tr("E-mail"), direction="ltr")
        self.remark = Prose(look, lambda: self.tr("Remark"), lines=2)

    def _choices(self, look: Look) -> None:
        self.role = Choice(look, lambda: self.tr("Role"), role_options())
        self.sex = Segmented(look, lambda: self.tr("Sex"), sex_options())
        self.age_band = Choice(look, lambda: self.tr("or age band"), age_options())
        self.area = Segmented(look, lambda: self.tr("Lives in"), area_options())
        self.disability = Segmented(look, lambda: self.tr("Disability"), disability_options())
        self.cohort_id = Choice(look, lambda: self.tr("Group"), [])
        self.to_complete = Check(look, lambda: self.tr("To complete later"))

    def _listen(self) -> None:
        for editor in self.texts.values():
            editor.edited.connect(self._edited)
            if isinstance(editor, Field):
                editor.entered.connect(self.entered)
                editor.left.connect(lambda line=editor.line: line.setCursorPosition(0))
        for chooser in self.chosen.values():
            chooser.chosen.connect(self._edited)
        self.to_complete.clicked.connect(self._ticked)
        self.phone.left.connect(self.check_phone)

    def _ticked(self) -> None:
        self._touched_complete = True
        self.edited.emit()

    def _edited(self, *_: object) -> None:
        for editor in (self.name, self.birth_year, *(self.texts[name] for name in DAYS)):
            editor.complain(None)
        if self.phone.complains:
            self.check_phone()
        self._guess_completeness()
        self.edited.emit()

    def _guess_completeness(self) -> None:
        """With a role, a phone or a commune a person is no longer only a name."""
        if self._touched_complete or not (self._is_new or self._base.get("to_complete")):
            return
        only_a_name = not (self.role.value or self.phone.text() or self.commune.text())
        self.to_complete.setChecked(only_a_name and bool(self.name.text() or self.name_ar.text()))

    @property
    def _is_new(self) -> bool:
        return not (self._base.get("name") or self._base.get("name_ar"))

    # What is shown and what was made of it

    def show(self, values: dict[str, Any]) -> None:
        """Show values, from which changes are counted."""
        self._base = dict(values)
        self._touched_complete = False
        self.fill(values)

    def fill(self, values: dict[str, Any]) -> None:
        """Put values in the fields."""
        for name, editor in self.texts.items():
            editor.complain(None)
            editor.set_text(self._as_text(name, values.get(name)))
            if isinstance(editor, Field):
                editor.line.setCursorPosition(0)  # what is long is read from its beginning
        for name, chooser in self.chosen.items():
            chooser.choose(values.get(name))
        if values.get("birth_year") == DECLINED and values.get("age_band") is None:
            self.age_band.choose(DECLINED)
        self.to_complete.setChecked(bool(values.get("to_complete")))

    def type_in(self, values: dict[str, Any]) -> None:
        """Begin with values that a person typed elsewhere; they count as changes."""
        self.fill({**self._base, **values})
        self._guess_completeness()

    def _as_text(self, name: str, value: Any) -> str:
        if value is None or value == DECLINED:
            return ""
        if isinstance(value, dt.date):
            return day_text(value)
        return shown(value, self.country) if name == "phone" else str(value)

    def values(self) -> dict[str, Any]:
        """What the fields hold, as a record keeps it."""
        found: dict[str, Any] = {n: e.text().strip() or None for n, e in self.texts.items()}
        found |= {name: chooser.value for name, chooser in self.chosen.items()}
        found["phone"] = self._number(found["phone"])
        for name in DAYS:
            found[name] = self._day(name)
        if found["birth_year"] is None and self.age_band.value == DECLINED:
            declined = self._base.get("birth_year") == DECLINED
            found["birth_year"] = DECLINED if declined else None
            found["age_band"] = self._base.get("age_band") if declined else DECLINED
        found["to_complete"] = self.to_complete.isChecked()
        return found

    def _number(self, text: str | None) -> str | None:
        """A number as E.164; what is not understood is kept as typed."""
        base = self._base.get("phone")
        if text is None or text == self._as_text("phone", base):
            return None if text is None else base
        return read_phone(text, self.country).e164 or text

    def _day(self, name: str) -> dt.date | str | None:
        """A day as it was meant; what is none stays a text, and is complained of."""
        text = self.texts[name].text()
        if text == self._as_text(name, self._base.get(name)):
            base: dt.date | None = self._base.get(name)
            return base
        try:
            return read_day(text)
        except ValueError:
            return text

    def changes(self) -> dict[str, Any]:
        """The values that are no longer what was shown."""
        found = {}
        for name, value in self.values().items():
            base = self._base.get(name)
            if name == "to_complete":
                base = bool(base)
            elif name in self.texts and base is not None and name not in ("phone", *DAYS):
                base = str(base)
            if value != base:
                found[name] = value
        return found

    def check_phone(self) -> None:
        """Say under the phone whether it was understood."""
        text = self.phone.text()
        self.phone.complain(lambda: phone_complaint(text, self.country))

    def is_sound(self) -> bool:
        """Whether it can be saved: a name, and days that are days; what is not is said."""
        values = self.values()
        wrong = [name for name in DAYS if isinstance(values[name], str)]
        for name in wrong:
            self.texts[name].complain(lambda: self.tr("A year or a day"))
        since, until = values["since"], values["until"]
        if not wrong and since and until and until < since:
            self.until.complain(lambda: self.tr("Before it began"))
            wrong.append("until")
        if wrong:
            self.texts[wrong[0]].setFocus()
        return self.has_name() and not wrong

    def has_name(self) -> bool:
        """Whether a name is there; if not, that is said."""
        if self.name.text().strip() or self.name_ar.text().strip():
            return True
        self.name.complain(lambda: self.tr("A name in one script at least"))
        return False
