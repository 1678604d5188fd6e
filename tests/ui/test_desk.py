"""Jobs run in order on one thread, answers come back to the interface, nobody is called late."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from dialogue_desktop.errors import Cancelled, DialogueError
from dialogue_desktop.ui.desk import Desk


class Notebook:
    """The least a desk asks of a workspace, which notes the thread it is used on."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.author = ""
        self.lines: list[str] = []
        self.new: dict[str, set[int]] = {}
        self.is_open = True

    def write(self, line: str) -> str:
        assert threading.get_ident() == self.thread
        self.lines.append(line)
        self.new.setdefault("line", set()).add(len(self.lines))
        return line

    def touched(self) -> dict[str, set[int]]:
        assert threading.get_ident() == self.thread
        new, self.new = self.new, {}
        return new

    def close(self) -> None:
        assert threading.get_ident() == self.thread
        self.lines.append("closed")
        self.is_open = False


class Book:
    """A desk with a notebook open on it."""

    def __init__(self) -> None:
        self.desk = Desk("Amina")
        self.notebook: Any = None
        self.desk.open(self._open)

    def _open(self) -> Any:
        self.notebook = Notebook()
        return self.notebook


@pytest.fixture
def book(qapp: object) -> Iterator[Book]:
    book = Book()
    yield book
    book.desk.close()


def test_jobs_run_in_order_on_one_thread_and_answer_on_the_interface(
    book: Book, qtbot: Any
) -> None:
    answers: list[Any] = []
    here = threading.get_ident()
    for line in ("one", "two", "three"):
        book.desk.run(
            lambda ws, line=line: (ws.write(line), threading.get_ident()),
            lambda value: answers.append((*value, threading.get_ident())),
        )
    qtbot.waitUntil(lambda: book.desk.idle)
    assert [line for line, _, _ in answers] == ["one", "two", "three"]
    assert {there for _, there, _ in answers} == {book.notebook.thread}
    assert {back for _, _, back in answers} == {here}
    assert book.notebook.thread != here


def test_what_a_job_wrote_is_told_after_its_answer(book: Book, qtbot: Any) -> None:
    heard: list[Any] = []
    qtbot.waitUntil(lambda: book.desk.idle)
    book.desk.touched.connect(lambda nouns: heard.append(nouns))
    book.desk.run(lambda ws: ws.write("one"), heard.append)
    book.desk.run(lambda ws: len(ws.lines), heard.append)
    qtbot.waitUntil(lambda: book.desk.idle)
    assert heard == ["one", {"line": {1}}, 1]


def test_opening_a_file_touches_everything(qapp: object, qtbot: Any) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.touched) as heard:
        desk.open(Notebook)  # type: ignore[arg-type]
    assert set(heard.args[0]) == {"*"}
    assert desk.is_open
    desk.close()


def test_nobody_waits_for_a_file_that_is_left_but_who_says_so(book: Book, qtbot: Any) -> None:
    def refuse(ws: Any) -> None:
        raise DialogueError("unknown", id="7")

    heard: list[Any] = []
    book.desk.unanswered.connect(lambda error: heard.append(error.code))
    book.desk.run(lambda ws: ws.write("of the page"), heard.append)
    book.desk.run(lambda ws: ws.write("of the window"), heard.append, owner=book.desk)
    book.desk.run(refuse, failed=lambda error: heard.append("told the page"))
    book.desk.open(book._open, heard.append)
    qtbot.waitUntil(lambda: book.desk.idle)
    assert heard == ["of the window", "unknown", None]


def test_an_error_goes_to_who_asked_and_else_to_the_window(book: Book, qtbot: Any) -> None:
    def refuse(ws: Any) -> None:
        raise DialogueError("unknown", id="7")

    told: list[str] = []
    book.desk.run(refuse, failed=lambda error: told.append(error.code))
    with qtbot.waitSignal(book.desk.unanswered) as heard:
        book.desk.run(refuse)
    assert told == ["unknown"]
    assert heard.args[0].code == "unknown"


def test_nothing_is_asked_of_a_file_that_a_job_closed(book: Book, qtbot: Any) -> None:
    told: list[str] = []
    book.desk.run(lambda ws: ws.close())
    book.desk.run(lambda ws: ws.write("late"), failed=lambda error: told.append(error.code))
    qtbot.waitUntil(lambda: book.desk.idle)
    assert told == ["closed"]
    assert book.notebook.lines == ["closed"]


def test_who_was_deleted_is_not_called(book: Book, qtbot: Any) -> None:
    owner, called = QObject(), []
    book.desk.run(lambda ws: ws.write("one"), called.append, owner=owner)
    delete(owner)
    qtbot.waitUntil(lambda: book.desk.idle)
    assert called == []
    assert book.notebook.lines == ["one"]


def test_closing_waits_for_what_was_asked(qapp: object) -> None:
    book = Book()
    for number in range(50):
        book.desk.run(lambda ws, number=number: ws.write(str(number)))
    book.desk.close()
    assert book.notebook.lines == [*map(str, range(50)), "closed"]
    book.desk.run(lambda ws: ws.write("late"))
    assert "late" not in book.notebook.lines


def test_what_nobody_foresaw_is_reported_and_the_next_job_runs(book: Book, qtbot: Any) -> None:
    def break_down(ws: Any) -> None:
        raise RuntimeError("unforeseen")

    told: list[Any] = []
    with qtbot.captureExceptions() as found:
        book.desk.run(break_down, told.append, lambda error: told.append(error.code))
        book.desk.run(lambda ws: ws.write("next"))
        qtbot.waitUntil(lambda: book.desk.idle)
    assert [str(error) for _, error, _ in found] == ["unforeseen"]
    assert told == ["unforeseen"]
    assert book.notebook.lines == ["next"]


def test_a_long_job_tells_how_far_it_is_and_can_be_stopped(book: Book, qtbot: Any) -> None:
    started, stopped = threading.Event(), []

    def count(ws: Any, tell: Any) -> None:
        for number in range(1_000_000_000):
            if not tell(number, 1_000_000_000, "PC-03"):
                raise Cancelled
            started.set()

    book.desk.progressed.connect(lambda *far: stopped.append(far) or book.desk.stop())
    with qtbot.waitSignal(book.desk.long, check_params_cb=lambda on: not on):
        book.desk.run_long(count)
    assert stopped[0][1:] == (1_000_000_000, "PC-03")


def test_leaving_closes_the_file_and_another_may_be_opened(book: Book, qtbot: Any) -> None:
    book.desk.leave()
    qtbot.waitUntil(lambda: book.desk.idle)
    first = book.notebook
    assert first.lines == ["closed"]
    with qtbot.waitSignal(book.desk.unanswered) as heard:
        book.desk.run(lambda ws: ws.write("nowhere"))
    assert heard.args[0].code == "closed"
    book.desk.open(book._open)
    book.desk.author = "Driss"
    qtbot.waitUntil(lambda: book.desk.idle)
    assert book.notebook.author == "Driss"
