"""A window that is told to speak another language keeps no word of the one before: what pages read
and put together earlier is put together anew."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.operations import files
from dialogue_desktop.ui.shell.main import Main
from tests.ui.at_work import AtWork, at_work

from .interpreter import Interpreter
from .proofreading import Proofreader

__all__ = ["at_work"]

PAGES = [
    *("overview", "participants", "attendance", "session", "synthesis", "commitments", "campaign"),
    *("scores", "papers", "setup", "hand-over", "settle", "backups"),
]


def test_no_word_of_the_language_before_is_left(at_work: AtWork, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert app is not None
    at_work.desk.open(files.sample(tmp_path / "s.dialogue", "fr", at_work.desk.author))
    at_work.qtbot.waitUntil(lambda: at_work.desk.idle)
    assert at_work.desk.is_open
    look = at_work.look
    look.set_language("fr")
    interpreter = Interpreter("fr")
    app.installTranslator(interpreter)
    main = Main(look, at_work.desk)
    at_work.qtbot.addWidget(main)
    main.resize(1366, 768)
    main.show()
    for name in PAGES:
        main.go(name)
        at_work.settle()
    app.removeTranslator(interpreter)
    said = {text for text in interpreter.said.values() if len(text) > 3}
    french = re.compile("|".join(re.escape(text).replace("%n", r"\d+") for text in said))
    look.set_language("ar")
    left = {}
    for name in PAGES:
        main.go(name)
        at_work.settle()
        reader = look.proofreader = Proofreader()
        main.grab()
        look.proofreader = None
        words = {each.text for each in reader.painted if french.fullmatch(each.text)}
        if words:
            left[name] = words
    assert left == {}
