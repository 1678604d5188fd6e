"""The command search over a page, on the sample programme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations import files
from dialogue_desktop.ui.shell.main import Main
from tests.gallery import Context, screen


def until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, timer = QEventLoop(), QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    loop.exec()


def tried(look: Look, context: Context, page: str) -> tuple[Main, Desk]:
    """The window on a page of the sample, marked as one."""
    desk = Desk(context.words("Amina", "أمينة", "Amina"))
    context.kept.append(desk)
    made = context.folder / "sample.dialogue"
    desk.open(files.sample(made, look.language.code, desk.author))
    until(lambda: desk.is_open)
    main = Main(look, desk)
    main.resize(1093 if look.compact else 1366, 558 if look.compact else 768)
    main.show()
    desk.run(files.is_sample(), main.band.setVisible)
    for place in dict.fromkeys(("attendance", page)):
        main.go(place)
        until(lambda: desk.idle)
    return main, desk


@screen("sample")
def sample(look: Look, context: Context) -> QWidget:
    """What stands on the first page of who tries the program."""
    main, desk = tried(look, context, "overview")
    desk.close()
    return main


def searched(look: Look, context: Context, letters: str, page: str = "attendance") -> QWidget:
    """The window on the sample, with something typed into the palette."""
    main, desk = tried(look, context, page)
    main.activateWindow()
    main.search()
    QApplication.processEvents()
    until(lambda: desk.idle)
    palette = main._palette
    assert palette is not None
    palette.line.line.setText(letters)
    until(lambda: desk.idle)
    desk.close()
    return main


@screen("palette")
def palette(look: Look, context: Context) -> QWidget:
    """Compare with ``palette-*`` of the design."""
    return searched(look, context, context.words("sal", "سل", "sal"))


@screen("palette-open")
def opened(look: Look, context: Context) -> QWidget:
    """Before a letter is typed: what can be done here, and where one can go."""
    return searched(look, context, "", "participants")


@screen("palette-date")
def date(look: Look, context: Context) -> QWidget:
    """A day, and what is called so."""
    return searched(look, context, context.words("matin", "صباح", "morning"), "overview")


@screen("palette-notes")
def notes(look: Look, context: Context) -> QWidget:
    """Words that were said."""
    return searched(look, context, context.words("coop", "تعاون", "coop"), "session")


@screen("palette-compact", (1093, 558))
def compact(look: Look, context: Context) -> QWidget:
    """Little room: it scrolls."""
    look.set(compact=True)
    return searched(look, context, context.words("sal", "سل", "sal"))


@screen("palette-large", text_size=1.3)
def large(look: Look, context: Context) -> QWidget:
    """Very large letters."""
    return searched(look, context, context.words("sal", "سل", "sal"))
