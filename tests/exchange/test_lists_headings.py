"""Which column holds what, in three languages and many ways of writing (P6)."""

from __future__ import annotations

import pytest

from dialogue_desktop.exchange.headings import heading_named, heading_row, name_columns


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nom et prénom", "full"),
        ("NOM ET PRENOM *", "full"),
        ("Nom(s) et Prénom(s) du participant", "full"),
        ("Full Name", "full"),
        ("الاسم الكامل", "full"),
        ("الإسم الكامل", "full"),
        ("الاسم والنسب", "full"),
        ("Nom / الاسم", "nom"),
        ("Prénom", "given"),
        ("first_name", "given"),
        ("الاسم الشخصي", "given"),
        ("الاسم العائلي", "family"),
        ("Sexe (H/F)", "sex"),
        ("الجنس", "sex"),
        ("N° de téléphone", "phone"),
        ("Tél. 2", "phone"),
        ("GSM", "phone"),
        ("رقم الهاتف", "phone"),
        ("E-mail", "email"),
        ("البريد الإلكتروني", "email"),
        ("Commune/Ville", "commune"),
        ("commune_fr", "commune"),
        ("الجماعة الترابية", "commune"),
        ("Province ou préfecture", "province"),
        ("العمالة أو الإقليم", "province"),
        ("Région", "region"),
        ("الجهة", "region"),
        ("Né(e) le", "birth_year"),
        ("Date de naissance (jj/mm/aaaa)", "birth_year"),
        ("تاريخ الازدياد", "birth_year"),
        ("Qualité", "role"),
        ("الصفة", "role"),
        ("Fonction", "function"),
        ("Nom de l’association", "organisation"),
        ("Milieu", "area"),
        ("N°", "number"),
        ("ر.ت", "number"),
    ],
)
def test_a_heading_is_known_by_its_telling_words(heading: str, field: str) -> None:
    named = heading_named(heading)
    assert named is not None and named.field == field


@pytest.mark.parametrize(
    "heading",
    ["Parti politique", "الحزب", "Syndicat", "CIN", "رقم البطاقة الوطنية", "", "—",
     "Téléphone de l’association", "Nom du président", "Nom " + "x" * 100],
)  # fmt: skip
def test_what_we_must_not_hold_or_do_not_know_is_not_taken(heading: str) -> None:
    assert heading_named(heading) is None


@pytest.mark.parametrize(
    ("headings", "parts"),
    [
        ("Nom", ["full"]),
        ("Nom|Prénom", ["family", "given"]),
        ("Prénom|Nom", ["given", "family"]),
        ("Nom|Prénom|Nom arabe", ["family", "given", "full"]),
        ("Nom arabe|Prénom arabe", ["family", "given"]),
        ("الاسم|النسب", ["given", "family"]),
        ("الاسم الكامل|الاسم باللاتينية", ["full", "full"]),
    ],
)
def test_a_bare_nom_is_read_by_what_stands_beside_it(headings: str, parts: list[str]) -> None:
    named = [heading_named(heading) for heading in headings.split("|")]
    assert [column.part for column in name_columns(named)] == parts


def test_a_heading_says_which_script_it_asks_for() -> None:
    asked = {
        "Nom arabe": "arabic",
        "الاسم": "arabic",
        "الاسم باللاتينية": "latin",
        "nom_ar": "arabic",
        "nom_fr": "latin",
        "Nom": None,
        "Nom et prénom / الاسم الكامل": None,
    }
    for heading, script in asked.items():
        named = heading_named(heading)
        assert named is not None and named.script == script, heading


def test_the_headings_are_the_row_that_names_most() -> None:
    title = ["Liste des participants", "", ""]
    headings = ["N°", "Nom et prénom", "Téléphone"]
    assert heading_row([title, ["", "", ""], headings, [1, "Nom", "0612345678"]]) == 2
    assert heading_row([["Commune", "Province"], ["Fès", "Nom"]]) is None
    assert heading_row([]) is None
