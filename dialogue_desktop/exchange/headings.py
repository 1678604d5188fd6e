"""Which column of a list holds what, from headings in French, Arabic and English (P6).

A heading is compared by its telling words: accents, case, articles and small words are taken
away first, so *N° de téléphone*, *Téléphone (obligatoire)* and *رقم الهاتف* say the same. What
the program must not hold (party, union, identity card) is known by nobody here, and so is
never taken.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from ..domain.names import fold, is_arabic

Script = Literal["latin", "arabic"]

NAME_PARTS = ("full", "given", "family", "nom")
"""What a column can hold of a name; ``nom`` is a family name only beside a given name."""

_HEADINGS = {
    "full": """
        nom et prénom | nom & prénom | nom prénom | prénom et nom | noms et prénoms | nom complet
        nom prénoms | nom(s) et prénom(s) | identité | participant | bénéficiaire
        participants | participantes | participant(e) | participant(e)s | bénéficiaires
        bénéficiaire(s) | liste des participants | liste des bénéficiaires | élus | élu(e)s
        المشاركون | المشاركين | المستفيدون | المستفيدين | المنتخبون | لائحة المشاركين
        nom du participant | nom et prénom du participant | nom de l'élu | nom de la personne
        nom du bénéficiaire | full name | name and surname
        complete name | participant name | first and last name | الاسم الكامل | الإسم الكامل
        الاسم و النسب | الاسم والنسب | الاسم واللقب | الإسم العائلي والشخصي | الاسم الثلاثي
        الاسم الشخصي والعائلي | الاسم العائلي والشخصي | النسب والاسم | المشارك | المشاركة
        اسم المشارك | المستفيد | اسم المستفيد | المشارك(ة) | المستفيد(ة) | الاسم والنسب الكامل
        أسماء المشاركين | الأسماء الكاملة | الأسماء والأنساب | اسم ونسب | اسم المنتخب
    """,
    "given": """
        prénom | prénoms | prénom(s) | first name | given name | forename | firstname
        الاسم الشخصي | الإسم الشخصي | الاسم الأول | الأسماء الشخصية
    """,
    "family": """
        nom de famille | nom patronymique | nom usuel | surname | last name | family name
        lastname | النسب | الاسم العائلي | الإسم العائلي | اللقب | الأنساب | الكنية | اسم العائلة
    """,
    "nom": "nom | noms | nom(s) | name | names | الاسم | الإسم | الأسماء | اسم",
    "sex": """
        sexe | genre | civilité | sex | gender | h/f | f/h | m/f | f/m | homme femme | الجنس | النوع
        ذكر أنثى | ذكر/أنثى | النوع الاجتماعي | titre de civilité
    """,
    "birth_year": """
        année de naissance | date de naissance | né(e) le | né le | née le | naissance | ddn
        date naissance | date et lieu de naissance | année naissance | birth year | year of birth
        date of birth | birth date | birthdate | birthday | dob | born | تاريخ الازدياد
        تاريخ الولادة | تاريخ الميلاد | سنة الازدياد | سنة الولادة | سنة الميلاد | الازدياد
        تاريخ ومكان الازدياد
    """,
    "age_band": """
        âge | tranche d'âge | groupe d'âge | catégorie d'âge | age | age band | age group
        age range | السن | العمر | الفئة العمرية | الشريحة العمرية
    """,
    "area": """
        milieu | milieu de résidence | rural urbain | urbain rural | type de milieu
        area | الوسط | الوسط السكني | قروي حضري | حضري قروي
    """,
    "disability": """
        handicap | situation de handicap | en situation de handicap | personne handicapée
        disability | الإعاقة | إعاقة | وضعية إعاقة | في وضعية إعاقة | وضعية الإعاقة
    """,
    "phone": """
        téléphone | tél | tel | gsm | portable | mobile | téléphone portable | téléphone mobile
        n° de téléphone | numéro de téléphone | n° tél | numéro tél | num tél | n° gsm
        numéro gsm | n° portable | contact téléphonique | tél gsm | tél portable | tél mobile
        coordonnées téléphoniques | whatsapp | numéro whatsapp | phone | phone number
        telephone | telephone number | mobile phone | mobile number | cell | cell phone
        الهاتف | رقم الهاتف | هاتف | الهاتف المحمول | الهاتف النقال | رقم الهاتف المحمول
        رقم الهاتف النقال | النقال | المحمول | أرقام الهاتف | واتساب | رقم الواتساب | رقم النداء
    """,
    "email": """
        email | e-mail | mail | courriel | adresse électronique | adresse email | adresse e-mail
        adresse mail | adresse courriel | messagerie | email address | e-mail address | mél
        البريد الإلكتروني | البريد الالكتروني | العنوان الإلكتروني | الإيميل | ايميل | إيميل
    """,
    "commune": """
        commune | communes | commune de résidence | commune d'origine | nom de la commune
        collectivité | collectivité territoriale | commune territoriale | municipalité | ville
        commune arrondissement | commune ville | ville commune | city | town | municipality
        الجماعة | جماعة | الجماعة الترابية | اسم الجماعة | الجماعات | جماعة الانتماء | المدينة
        الجماعة المدينة | البلدية | المدينة الجماعة | الجماعة القروية | الجماعة الحضرية
    """,
    "province": """
        province | préfecture | province préfecture | préfecture province | provinces
        préfecture ou province | province ou préfecture | nom de la province | county
        الإقليم | إقليم | العمالة | العمالة أو الإقليم | الإقليم أو العمالة | عمالة إقليم
        العمالة الإقليم | الإقليم العمالة | الأقاليم | عمالة أو إقليم
    """,
    "region": "région | régions | nom de la région | region | الجهة | جهة | اسم الجهة | الجهات",
    "role": """
        rôle | qualité | catégorie | catégorie d'acteur | type d'acteur | acteur
        profil | type de participant | collège | role | capacity | category
        الصفة | صفة | الفئة | الدور | نوع الفاعل | صفة المشارك | الصفة التمثيلية
    """,
    "function": """
        fonction | fonctions | poste | poste occupé | mandat | responsabilité | profession
        fonction occupée | fonction actuelle | fonction au conseil | titre | grade | métier
        fonction mandat | function | position | job | job title | occupation | title
        المهمة | الوظيفة | المنصب | المهنة | المسؤولية | المهام | الانتداب | العمل | الإطار
        المهمة بالمجلس | المهمة داخل المجلس
    """,
    "organisation": """
        organisation | organisme | association | structure | institution | établissement
        nom de l'association | nom de l'organisation | nom de la structure | coopérative
        nom de la coopérative | organisme d'appartenance | entité | société | employeur
        entreprise | ong | instance | association coopérative | association ou coopérative
        structure d'appartenance | organization | company | employer | body | conseil
        الجمعية | جمعية | المنظمة | الهيئة | المؤسسة | التعاونية | اسم الجمعية | اسم التعاونية
        الهيأة | جهة الانتماء | الجهة المشغلة | الإطار الجمعوي | الجمعية التعاونية | المقاولة
    """,
    "remark": """
        remarque | remarques | observation | observations | obs | commentaire
        commentaires | remark | remarks | comment | comments | ملاحظة | ملاحظات
    """,
    "number": """
        n° | no | num | numéro | n | id | # | n° d'ordre | numéro d'ordre | n° ordre | ordre
        rang | n°ordre | number | index | رقم | الرقم | ر.ت | رت | الرقم الترتيبي | ر ت | عدد
        الترتيب | رقم ترتيبي
    """,
}

_SMALL_WORDS = """
    de du des d la le les l et en a au aux un une ou votre vos the of your and in or
    obligatoire facultatif required optional requis e s و أو او في من ب
    ة ه لغه باللغه بالحروف حروف الحروف lettres caracteres langue script
"""
_ARABIC_WORDS = "arabe arabes ar arabic عربيه بالعربيه عربي عربيا"
_LATIN_WORDS = """
    francais fr latin latine latins latines french english
    لاتينيه باللاتينيه لاتيني فرنسيه بالفرنسيه فرنسي
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_SAYS_ARABIC = frozenset(_ARABIC_WORDS.split())
_SAYS_LATIN = frozenset(_LATIN_WORDS.split())
_PARTS = re.compile(r"[/|\n\r()\[\]:؛;*]+|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Named:
    """What a heading names: a field or part of a name, and the script it asks for."""

    field: str
    script: Script | None = None

    @property
    def is_name(self) -> bool:
        return self.field in NAME_PARTS


def _telling(text: str) -> str:
    """The words that tell headings apart, without articles, numbers and small words."""
    words = fold(text).split()
    kept = [_bare(word) for word in words if word not in _SMALL and not _is_hint(word)]
    kept = [word for word in kept if not word.isdigit()] or kept
    return " ".join(kept)


def _bare(word: str) -> str:
    if word.startswith("وال") and len(word) > 5:
        return word[3:]
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _is_hint(word: str) -> bool:
    return {word, _bare(word)} & (_SAYS_ARABIC | _SAYS_LATIN) != set()


@cache
def _known() -> dict[str, str]:
    """Telling words of every heading we know -> what it names."""
    known: dict[str, str] = {}
    for field, block in _HEADINGS.items():
        for heading in map(str.strip, re.split(r"[|\n]", block)):
            if heading:
                known.setdefault(_telling(heading) or fold(heading) or heading, field)
    return known


@lru_cache(maxsize=2048)
def heading_named(text: str) -> Named | None:
    """What a heading names, whole or in one of its parts (*Nom / الاسم*); None if unknown."""
    if len(text) > 80:
        return None
    for part in (text, *_PARTS.split(text)):
        field = _known().get(_telling(part)) or _known().get(fold(part) or part.strip())
        if field:
            return Named(field, _script(text if part is text else part, text))
    return None


def _script(part: str, whole: str) -> Script | None:
    """The script a heading asks for: in so many words, or by its own letters."""
    words = {form for word in fold(whole).split() for form in (word, _bare(word))}
    if words & _SAYS_LATIN:
        return None if words & _SAYS_ARABIC else "latin"
    if words & _SAYS_ARABIC:
        return "arabic"
    bilingual = is_arabic(fold(whole)) and bool(re.search("[A-Za-z]", fold(whole)))
    return "arabic" if is_arabic(fold(part)) and not bilingual else None


@dataclass(frozen=True, slots=True)
class NameColumn:
    """A column that holds a name or a part of one."""

    index: int
    part: Literal["full", "given", "family"]
    script: Script | None


def name_columns(named: Sequence[Named | None]) -> list[NameColumn]:
    """The name columns of a row of headings, with *Nom* read by what stands beside it."""
    found = [(index, one) for index, one in enumerate(named) if one and one.is_name]
    columns = []
    for index, one in found:
        beside = {other.field for _, other in found if _side(other) == _side(one)}
        columns.append(NameColumn(index, _part(one.field, beside), one.script))
    return columns


def _side(named: Named) -> str:
    return named.script or "latin"


def _part(field: str, beside: Container[str]) -> Literal["full", "given", "family"]:
    if field == "given":
        return "given"
    if field == "family":
        return "family"
    if field == "nom" and "given" in beside:
        return "family"
    if field == "nom" and "family" in beside:
        return "given"
    return "full"


def heading_row(rows: Sequence[Sequence[object]]) -> int | None:
    """Which of the first rows holds the headings: the one that names most, a name among it."""
    named = [[heading_named(cell.strip()) for cell in row if isinstance(cell, str)] for row in rows]
    counts = [sum(1 for one in row if one) for row in named]
    best = max(counts, default=0)
    if not best:
        return None
    place = counts.index(best)
    return place if any(one and one.is_name for one in named[place]) else None
