"""What the window says of itself: an offer, a crash, its report, what is held over it, a paper."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dialogue_desktop.errors import DialogueError
from dialogue_desktop.exchange.pages import picture_of, sizes_of, text_of
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.keeping.report_reader import ReportReader
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.papers.preview import PaperPage
from dialogue_desktop.ui.parts import Button
from dialogue_desktop.ui.shell.drops import Meaning, Shade
from dialogue_desktop.ui.shell.main import Main
from dialogue_desktop.unforeseen import describe, keep
from tests.gallery import DOCUMENTS, Context, screen

from .shell import framed, preferences


def _main(look: Look, context: Context) -> Main:
    main = preferences(look, context)
    assert isinstance(main, Main)
    return main


@screen("desktop-offer")
def offer(look: Look, context: Context) -> QWidget:
    main, words = _main(look, context), context.words
    sentence = words(
        "Une fiche de personne n’était pas terminée.",
        "هناك بطاقة شخص لم تكتمل كتابتها.",
        "A person’s form was not finished.",
    )
    take = Button(look, words("Reprendre", "متابعة الكتابة", "Continue"), height=36, size=14)
    aside = Button(
        look, words("Écarter", "تركه جانبا", "Set it aside"), "plain", height=36, size=14
    )
    main.offer(sentence, take, aside)
    return main


@screen("desktop-crash")
def crash(look: Look, context: Context) -> QWidget:
    main = _main(look, context)
    words = context.words("Lire le rapport", "قراءة التقرير", "Read the report")
    sentence = DialogueError("unforeseen").sentence(look.language.code)
    main.alert(sentence, actions=[Button(look, words, height=36, size=14)])
    return main


@screen("desktop-report")
def report(look: Look, context: Context) -> QWidget:
    reader = ReportReader(look, lambda owner, name: None)
    try:
        DialogueError("unforeseen").sentence(None)  # type: ignore[arg-type]
    except (AttributeError, KeyError, TypeError, OSError) as error:
        path = keep(describe(type(error), error, error.__traceback__, "window", look.language.code))
        if path is not None:
            reader.show_report(path)
    return reader


@screen("desktop-drop")
def drop(look: Look, context: Context) -> QWidget:
    main = _main(look, context)
    main.resize(1366, 768)
    shade = Shade(look, main)
    words = context.words("Réunir 3 fichiers", "دمج 3 ملفات", "Unite 3 files")
    shade.tell(Meaning(words, lambda: None))
    return main


@screen("desktop-paper")
def paper(look: Look, context: Context) -> QWidget:
    desk = Desk("Amina")
    page = PaperPage(look, desk)
    path = context.folder / "seen-first.pdf"
    DOCUMENTS["sign-in"](context.language, path)
    page.pdf = path.read_bytes()
    path.unlink()
    page.name = context.words("Feuille 10 décembre", "لائحة 10 دجنبر", "Sheet 10 December")
    page.sheet.wanted.connect(
        lambda number, scale: page.sheet.show_picture(
            number, scale, picture_of(page.pdf, number, scale)
        )
    )
    page.sizes = sizes_of(page.pdf)
    desk.close()
    page.sheet.show_sizes(page.sizes)
    page.sheet.name(str(page.where.text), text_of(page.pdf, 0))
    page.head.title_line.refresh()
    page.head.note_line.refresh()
    return framed(look, context, page, "attendance", conflicts=0)
