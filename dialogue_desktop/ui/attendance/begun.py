"""What was begun in the tab of attendance and is not kept yet: a remark or times beside a mark,
the reason of an exception or of a register that is opened again, a rule, the name of a status."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..begun import Begun, BegunLine, Several, begun_line

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from .asking import LineQuestion
    from .page import AttendancePage


def begun_attendance(page: AttendancePage) -> Several:
    """One line is typed on at a time; what it is about is shown again before."""
    return Several(
        {
            "errand": _errand(page),
            "reopening": _reopening(page),
            "exception": _exception(page),
            "rule": _rule(page),
        }
    )


def _slot(page: AttendancePage) -> dict[str, Any]:
    now = page.register.slot if page.register else None
    return {"slot": now.id.hex if now is not None else None}


def _person(page: AttendancePage, kept: dict[str, Any]) -> RosterLine | None:
    return page.register.roster.get(UUID(kept["person"])) if page.register else None


def _errand(page: AttendancePage) -> Begun:
    """A remark or times, on the line of the roll-call."""
    errands, quick = page.call.errands, page.call.quick

    def typed() -> str | None:
        now = errands.now
        return quick.text() if now is not None and quick.text() != now.before else None

    def about() -> dict[str, Any]:
        now = errands.now
        told = {"person": now.line.id.hex, "errand": now.kind} if now is not None else {}
        return {**_slot(page), **told}

    def there(kept: dict[str, Any]) -> bool:
        line = _person(page, kept)
        if line is not None:
            page.call.look_at(line)
            errands.begin(kept["errand"])
        return errands.now is not None

    def go(kept: dict[str, Any]) -> None:
        page.go("slot", UUID(kept["slot"]))

    return Begun(page.desk, {"text": BegunLine(typed, quick.set_text)}, about, go, there)


def _reopening(page: AttendancePage) -> Begun:
    """Why a register is opened again."""
    closing = page.closing

    def there(kept: dict[str, Any]) -> bool:
        if closing.slot is not None and closing.slot.closed:
            closing.turn()
        return closing.question is not None

    def go(kept: dict[str, Any]) -> None:
        page.go("slot", UUID(kept["slot"]))

    reason = BegunLine(lambda: _asked(closing.question), lambda w: _answer(closing.question, w))
    return Begun(page.desk, {"reason": reason}, lambda: _slot(page), go, there)


def _exception(page: AttendancePage) -> Begun:
    """Why somebody's training counts, or does not; from when somebody is enrolled."""
    training = page.training

    def about() -> dict[str, Any]:
        person, action = training.about or (None, "")
        return {"person": person.hex if person else None, "action": action}

    def there(kept: dict[str, Any]) -> bool:
        line = _person(page, kept)
        if line is not None:
            page.open_grid()
            training.handle(line, kept["action"])
        return training.question is not None

    reason = BegunLine(lambda: _asked(training.question), lambda w: _answer(training.question, w))
    return Begun(page.desk, {"reason": reason}, about, there=there)


def _rule(page: AttendancePage) -> Begun:
    """What holds for the whole training, and what a status is called."""
    rules = page.rules

    def there(kept: dict[str, Any]) -> bool:
        page.open_rules()
        return page.place.currentWidget() is rules

    lines = {
        name: begun_line(field, partial(rules.known, name)) for name, field in rules.fields.items()
    }
    return Begun(page.desk, lines, goes=lambda kept: rules.read(), there=there)


def _asked(question: LineQuestion | None) -> str | None:
    """What is typed in a question that is open."""
    return (question.text() or None) if question is not None else None


def _answer(question: LineQuestion | None, words: str) -> None:
    if question is not None:
        question.field.set_text(words)
