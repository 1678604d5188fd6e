"""Ctrl K finds every action of the program from anywhere, whether its page was opened or not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop.domain.names import matches, search_text
from dialogue_desktop.resources import resource
from dialogue_desktop.ui.look.lettering import plain
from dialogue_desktop.ui.page import Page, PageHead
from dialogue_desktop.ui.palette.also import groups
from dialogue_desktop.ui.palette.answers import Answer
from dialogue_desktop.ui.parts import Pressable, Toast
from dialogue_desktop.ui.parts.menu import line_words
from dialogue_desktop.ui.session.board import HERE
from dialogue_desktop.ui.shell.stack import PAGES

from .at_work import AtWork
from .test_palette import AtWindow

EXCEPTED = {
    "calls": "the list of a half-day or a session: it is opened from there",
    "paper": "the preview of a paper that was asked for",
    "explain": "it is read in the place of what one was at; the palette finds it as a place",
}
"""Pages that cannot be gone to from anywhere."""
OF_WHAT_IS_THERE = {
    "overview": ("Ouvrir la séance", "Une seule personne", "Deux personnes"),
    "attendance": (
        "Les 21 autres sont…", "Présents", "En retard", "Excusés", "Plus tôt", "Plus tard"
    ),
    "session": (
        "Autre séance, recherche, compte rendu…", "Nouveau point", "Noter",
        "Une attribution plus stricte…", "Photos du paperboard",
        "Lire l’aide de cette page",
    ),
    "synthesis": (
        "Corriger dans un nouvel énoncé", "carte 9:46", "Carte 1", "Carte 2", "Carte 3", "Carte 4"
    ),
    "setup": ("Prendre les présences",),
    "papers": ("Remboursement du transport", "Repas", "Kit"),
}  # fmt: skip
"""What stands on a page only for what is in the file: a card, a question, a row, the next step.
It is found once one is there, and the palette leads there by its other words."""


@pytest.fixture
def at_window(at_work: AtWork) -> Iterator[AtWindow]:
    at_work.look.set_language("fr")
    yield AtWindow(at_work)


def prepare(at_window: AtWindow) -> None:
    """As the window does while nobody waits."""
    at_window.open("explain")
    while at_window.main.prepare():
        QApplication.processEvents()


def found(at_window: AtWindow, letters: str) -> list[Answer]:
    """All that can be gone to or done elsewhere."""
    return [*at_window.palette.elsewhere.find(letters, 999).answers]


def stands(page: Page) -> set[str]:
    """Whatever can be pressed on a page now, and the lines of its menus."""
    words: set[str] = set()
    for part in page.findChildren(Pressable):
        about = isinstance(part.parent(), PageHead)
        if not part.isVisible() or not part.isEnabled() or not part.called or about:
            continue
        if part.key != "Esc":
            words.add(part.called)
        menu = part.menu()
        if menu is not None:
            words |= {line_words(line) for line in menu.actions() if line_words(line)}
            menu.deleteLater()
    return words


def test_all_of_a_page_is_found_before_anybody_opened_it(at_window: AtWindow) -> None:
    prepare(at_window)
    at_window.search()
    offered = {plain(answer.words) for answer in found(at_window, "")}
    for name in at_window.main.stack.known():
        offered |= {one.words for one in at_window.palette.elsewhere._ask(name)}
    at_window.search()
    lost = []
    for name in [name for name in PAGES if name not in EXCEPTED]:
        page = at_window.open(name)
        words: set[str] = set()
        for screen in page.ways or ("",):
            if screen:
                page.go(screen, None)
                at_window.work.settle()
            words |= stands(page)
        for each in words - offered - set(OF_WHAT_IS_THERE.get(name, ())):
            if not any(matches(search_text(one), each) for one in offered):
                lost.append((name, each))
    assert lost == []


def test_to_prepare_a_page_neither_shows_it_nor_takes_the_keyboard(at_window: AtWindow) -> None:
    at_window.open("participants")
    before, windows = QApplication.focusWidget(), at_window.main.window()
    asked: list[bool] = []
    at_window.main.desk.busy.connect(asked.append)
    while at_window.main.prepare():
        QApplication.processEvents()
        assert asked == [], "nothing is read for a page that waits"
        assert QApplication.focusWidget() is before
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert shown == [windows]
    assert set(at_window.main.stack.known()) == set(PAGES)
    assert set(at_window.main.stack.built()) == {"participants"}


DONE_THERE = [
    ("badges", "Imprimer les badges", "papers"),
    ("clore registre", "Clore le registre", "attendance"),
    ("sauvegarder maintenant", "Sauvegarder maintenant", "overview"),
    ("règle statuts", "Règle et statuts", "attendance"),
]


def test_it_is_gone_to_and_done(at_window: AtWindow) -> None:
    prepare(at_window)
    main, until = at_window.main, partial(at_window.qtbot.waitUntil)
    at_window.search("retirer cette photo")
    at_window.press(Qt.Key.Key_Return)
    until(lambda: main.findChild(Toast) is not None)
    assert main.stack.current == "papers"
    assert "pas possible" in main.findChild(Toast).accessibleName()  # type: ignore[union-attr]
    at_window.search("qui est là")
    at_window.choose("Qui est là : entrées et sorties")
    page: Any = main.stack.page("session")
    until(lambda: page.board.place == HERE)
    at_window.search("thème sombre")
    at_window.choose("Sombre")
    until(lambda: main.look.dark)
    heard: list[str] = []
    for letters, words, name in DONE_THERE:
        for part in main.stack.known()[name].findChildren(Pressable):
            if part.called == words:
                if part.receivers(SIGNAL("clicked(bool)")):
                    part.clicked.disconnect()
                part.clicked.connect(partial(heard.append, words))
        at_window.search(letters)
        at_window.choose(words)
        until(lambda words=words: heard[-1:] == [words])
        assert main.stack.current == name
    at_window.search("arabic")
    at_window.choose("العربية")
    until(lambda: main.look.rtl)


OTHER_WORDS = {
    "طباعة": "Imprimer la feuille d’émargement",
    "présence": "Présences",
    "sauvegarde": "Sauvegardes, et retour à un état précédent",
    "backup": "Sauvegardes, et retour à un état précédent",
    "exporter": "Remettre",
    "fusionner": "Réunir les fichiers reçus",
    "pv": "Compte rendu",
    "projecteur": "Écran de la salle",
    "certificat": "Imprimer les attestations",
    "attestation": "Imprimer les attestations",
    "nouveau programme": "Ouvrir un autre programme",
    "commencer": "Préparer le programme",
    "بدء": "Préparer le programme",
    "compte rendu": "Compte rendu",
    "ajouter une personne": "Ajouter une personne",
    "envoyer": "Remettre",
    "export": "Exporter ce qui est affiché",
    "excel": "Importer une liste de personnes",
    "accord": "Participants",
    "consentement": "Participants",
    "موافقة": "Participants",
    "indemnité transport": "Papiers",
    "paramètres": "Réglages",
    "raccourcis clavier": "Les touches de cette page",
}


def test_it_is_found_by_other_words_for_it(at_window: AtWindow) -> None:
    prepare(at_window)
    at_window.search()
    for letters, words in OTHER_WORDS.items():
        at_window.palette.line.line.setText(letters)
        assert words in at_window.found, (letters, at_window.found)


def test_each_group_of_words_has_one_that_the_window_says() -> None:
    files = [str(path) for path in resource("translations").glob("*.ts")]
    said = "".join(search_text(Path(path).read_text(encoding="utf-8")) for path in files)
    assert [group for group in groups() if not any(matches(said, word) for word in group)] == []
