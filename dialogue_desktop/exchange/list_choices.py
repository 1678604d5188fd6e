"""The words of lists for what we keep as a choice: sex, role, place of living, age (P7, P8)."""

from __future__ import annotations

import re
from functools import cache

from ..domain.choices import DECLINED
from ..domain.names import fold

_DECLINED = """
    refus | refusé | refuse | ne souhaite pas répondre | ne veut pas répondre | non précisé
    préfère ne pas répondre | declined | prefer not to say | رفض | رفض الجواب | امتنع
    لا يرغب في الجواب | فضل عدم الجواب
"""
_WORDS = {
    "sex": {
        "female": """
            f | femme | femmes | féminin | féminine | fem | mme | mlle | madame | mademoiselle
            female | woman | mrs | ms | miss | w | fille | أنثى | إناث | امرأة | نساء | السيدة
            الآنسة | سيدة | آنسة | أ | مؤنث | ة
        """,
        "male": """
            h | m | homme | hommes | masculin | masc | mr | monsieur | male | man | garçon
            ذكر | ذكور | رجل | رجال | السيد | سيد | ذ | مذكر
        """,
        DECLINED: _DECLINED,
    },
    "area": {
        "rural": "rural | rurale | r | campagne | قروي | قروية | القروي | قرية | بادية",
        "urban": "urbain | urbaine | u | urban | ville | حضري | حضرية | الحضري | مدينة",
        DECLINED: _DECLINED,
    },
    "disability": {
        "yes": "oui | o | yes | y | vrai | true | 1 | x | نعم | handicapé | handicapée | معاق",
        "no": "non | n | no | faux | false | 0 | aucun | sans | لا | néant | بدون",
        DECLINED: _DECLINED,
    },
    "age_band": {
        "under_25": "moins de 25 | jeune | jeunes | under 25 | أقل من 25 | شباب | شاب",
        "65_over": "65 et plus | plus de 65 | 65 | over 65 | 65 فما فوق | أكثر من 65 | 65 فأكثر",
        DECLINED: _DECLINED,
    },
    "role": {
        "official": """
            élu | élue | élu(e) | élus | élues | élu local | élue locale | élu territorial
            official | elected | elected official | منتخب | منتخبة | منتخب(ة) | المنتخبون
            المنتخبين | منتخب جماعي | منتخبون
        """,
        "association": """
            association | associations | associatif | associative | acteur associatif
            société civile | acteur de la société civile | membre d'association | osc | ong
            civil society | ngo | جمعية | الجمعية | جمعوي | جمعوية | فاعل جمعوي | فاعلة جمعوية
            المجتمع المدني | مجتمع مدني | الجمعيات | جمعيات
        """,
        "cooperative": """
            coopérative | coopératives | coopérateur | coopératrice | cooperative | coop
            membre de coopérative | تعاونية | التعاونية | التعاونيات | متعاون | متعاونة
        """,
        "mutual": "mutuelle | mutuelles | mutual | mutualiste | تعاضدية | التعاضدية | التعاضديات",
        "social_enterprise": """
            entreprise sociale | entrepreneur social | entrepreneuse sociale | social enterprise
            مقاولة اجتماعية | المقاولة الاجتماعية | مقاول اجتماعي
        """,
        "administration": """
            administration | administrations | fonctionnaire | services extérieurs
            services déconcentrés | agent de l'administration | civil servant | إدارة | الإدارة
            موظف | موظفة | المصالح الخارجية | المصالح اللاممركزة
        """,
        "university": """
            université | universitaire | universitaires | enseignant chercheur | chercheur
            chercheuse | academic | university | جامعة | الجامعة | جامعي | جامعية | باحث | باحثة
            أستاذ جامعي | أستاذ باحث
        """,
        "media": """
            média | médias | presse | journaliste | media | journalist | press | إعلام | الإعلام
            صحافة | الصحافة | صحفي | صحفية | إعلامي | إعلامية
        """,
        "other": "autre | autres | other | آخر | أخرى | غير ذلك",
    },
}

_ROLE_SIGNS = (
    ("association", r"associat\w*|societe civile|ong|جمعي\w*|جمعوي\w*|المجتمع المدني"),
    ("cooperative", r"cooperat\w*|تعاوني\w*"),
    ("mutual", r"mutuel\w*|تعاضدي\w*"),
    ("social_enterprise", r"entreprise sociale|مقاوله اجتماعيه|المقاوله الاجتماعيه"),
    ("university", r"universit\w*|enseignant chercheur|جامعه|جامعي\w*"),
    ("media", r"journalist\w*|presse|صحفي\w*|صحافه|اعلامي\w*"),
    (
        "official",
        r"elus?|elues?|conseill\w* (?:communal|municipal|provincial|prefectoral|regional)\w*|"
        r"(?:vice )?president\w* (?:de la |du |d )?(?:commune|conseil|region)\w*|maire|depute\w*|"
        r"parlementaire\w*|membre du (?:conseil|bureau du conseil)|منتخب\w*|مستشار\w* "
        r"(?:جماعي|جماعيه|اقليمي|جهوي|برلماني)\w*|(?:نائب\w* )?رييس\w* (?:ال)?(?:جماعه|مجلس)\w*|"
        r"عضو\w* (?:ال)?مجلس\w*|برلماني\w*",
    ),
    ("administration", r"fonctionnaire\w*|administration|موظف\w*|مندوب\w*|اداره"),
)


@cache
def _known(field: str) -> dict[str, str]:
    return {
        fold(word): choice
        for choice, block in _WORDS[field].items()
        for word in re.split(r"[|\n]", block)
        if fold(word)
    }


def choice_of(field: str, text: str) -> str:
    """The choice a word of a list means. Raises ValueError with a reason."""
    found = _known(field).get(fold(text)) or (_age_band(text) if field == "age_band" else None)
    if not found:
        raise ValueError("unknown_choice")
    return found


def is_declined(text: str) -> bool:
    """Whether a cell says that the person would not say."""
    return _known("sex").get(fold(text)) == DECLINED


def role_of(text: str) -> tuple[str | None, bool]:
    """The role that a quality or function tells, and whether it tells no more than that."""
    folded = fold(text)
    exact = _known("role").get(folded)
    if exact:
        return exact, True
    for role, signs in _ROLE_SIGNS:
        if re.search(rf"(?<!\w)(?:ال|ب|لل)?(?:{signs})(?!\w)", folded):
            return role, False
    return None, False


_BANDS = ((0, 24, "under_25"), (25, 34, "25_34"), (35, 49, "35_49"), (50, 64, "50_64"))


def _age_band(text: str) -> str | None:
    """An age, or a band that lies within one of ours."""
    folded = fold(text)
    ages = [int(number) for number in re.findall(r"\d+", folded)]
    if not ages or len(ages) > 2 or max(ages) > 120:
        return None
    low, high = ages[0], ages[-1]
    if len(ages) == 1 and (re.search(r"moins|under|اقل", folded) or "<" in text):
        low, high = 0, high - 1
    if len(ages) == 1 and (re.search(r"plus|over|فوق|اكثر", folded) or set(text) & set("+>")):
        high = 120
    if low >= 65:
        return "65_over"
    return next((band for start, end, band in _BANDS if start <= low <= high <= end), None)
