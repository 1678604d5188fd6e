"""What somebody who hears the window finds on it, asked for as a screen reader asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from dialogue_desktop.ui.parts import Box, Choice, Chooser, Line, Paragraph, Part, Title

Role, Text = QAccessible.Role, QAccessible.Text
BUTTONS = (Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.ButtonMenu)
_PLAIN = (Role.NoRole, Role.Client, Role.StaticText, Role.Heading)
"""Roles of what nobody can do anything with."""
_RECORD = re.compile(r"\w+\(\w+=|<[\w.]+ object at|UUID\(|datetime\.")
"""A record as the language it is written in would show it."""


def told(widget: QWidget) -> Any:
    """What Qt answers of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def wrong(window: QWidget) -> list[str]:
    """What is wrong with what is heard of a window, one sentence each."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            found += [f"{type(widget).__name__} {words}" for words in _of(widget)]
    return found


def _of(widget: QWidget) -> Iterator[str]:
    heard = told(widget)
    if can_have_keyboard(widget):
        yield from _reachable(widget, heard)
    elif _is_painted(widget) and not heard.text(Text.Name).strip():
        yield "is painted and says nothing"
    if isinstance(widget, QAbstractButton):
        yield from _button(widget, heard)
    if isinstance(widget, Choice):
        yield from _choice(widget, heard)
    elif isinstance(widget, Chooser):
        yield from _chooser(widget, heard)
    elif heard.childCount() and hasattr(widget, "heard") and widget.heard().count:
        yield from _listed(widget, heard)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield from _editor(widget, heard)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _rows(widget, heard)


def can_have_keyboard(widget: QWidget) -> bool:
    """Whether Tab or a click brings the keyboard to a widget itself."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _is_painted(widget: QWidget) -> bool:
    """Whether it paints something of its own that has to be heard too."""
    if not isinstance(widget, Part) or isinstance(widget, Box) or widget.silent:
        return False
    if isinstance(widget, Line | Paragraph | Title):
        return False  # its text is its name, and there may be none
    if widget.findChildren(QWidget) or widget.heard().role == "List":
        return False  # they say it; an empty list says nothing
    return type(widget).draw is not Part.draw and not widget.visibleRegion().isEmpty()


def _reachable(widget: QWidget, heard: Any) -> Iterator[str]:
    state = heard.state()
    if not heard.text(Text.Name).strip():
        yield "has no name"
    reads = isinstance(widget, QTextBrowser)  # Qt calls a page that is read so, and rightly
    if heard.role() in _PLAIN and not reads:
        yield f"can have the keyboard and is a mere {heard.role().name}"
    if not state.focusable:
        yield "does not say that it can have the keyboard"
    if bool(state.disabled) == widget.isEnabled():
        yield f"says disabled: {bool(state.disabled)}"


def _button(button: QAbstractButton, heard: Any) -> Iterator[str]:
    state = heard.state()
    if heard.role() not in BUTTONS:
        yield f"is a button and is heard as {heard.role().name}"
    if bool(state.checkable) != button.isCheckable() or bool(state.checked) != button.isChecked():
        yield f"says checked: {bool(state.checked)}"
    names = heard.actionInterface().actionNames()
    if button.isEnabled() and not {"Press", "Toggle"} & set(names):
        yield "cannot be pressed by a screen reader"


def _choice(choice: Choice, heard: Any) -> Iterator[str]:
    if heard.role() != Role.ComboBox or not heard.state().hasPopup:
        yield f"opens a list and is heard as {heard.role().name}"
    if choice.place >= 0 and heard.text(Text.Value) == "":
        yield "says no value"


def _chooser(chooser: Chooser, heard: Any) -> Iterator[str]:
    if heard.childCount() != len(chooser.options):
        yield f"has {len(chooser.options)} options and tells {heard.childCount()}"
    options = [heard.child(place) for place in range(heard.childCount())]
    on = [place for place, option in enumerate(options) if option.state().checked]
    if on != ([chooser.place] if chooser.place >= 0 else []):
        yield f"has {chooser.place} chosen and tells {on}"
    for option in options:
        if option.role() != Role.RadioButton or not option.text(Text.Name).strip():
            yield f"has an option {option.text(Text.Name)!r} heard as {option.role().name}"


def _listed(part: QWidget, heard: Any) -> Iterator[str]:
    count = part.heard().count  # type: ignore[attr-defined]
    if heard.childCount() != count:
        yield f"has {count} lines and tells {heard.childCount()}"
    for place in range(min(count, 40)):
        child = heard.child(place)
        words = child.text(Text.Name)
        if not words.strip() or _RECORD.search(words):
            yield f"has a line that is heard as {words!r}"
        if child.parent().object() is not part or heard.indexOfChild(child) != place:
            yield f"has a line {place} that is not its own"
        if child.state().invisible:
            yield f"has a line {place} that is not seen"


def _editor(editor: Any, heard: Any) -> Iterator[str]:
    state = heard.state()
    if heard.role() != Role.EditableText:
        yield f"is typed in and heard as {heard.role().name}"
    if bool(state.readOnly) != editor.isReadOnly():
        yield f"says read only: {bool(state.readOnly)}"
    text = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    if heard.textInterface().text(0, len(text)) != text:
        yield f"holds {text!r} and says something else"


def _rows(view: QAbstractItemView, heard: Any) -> Iterator[str]:
    model = view.model()
    rows, columns = model.rowCount(), model.columnCount()
    if heard.role() not in (Role.List, Role.Table, Role.Tree):
        yield f"is a list and is heard as {heard.role().name}"
    if heard.childCount() < rows:
        yield f"has {rows} rows and tells {heard.childCount()}"
    for row in range(min(rows, 30)):
        said = [
            str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "")
            for column in range(columns)
        ]
        if not any(words.strip() for words in said) or any(map(_RECORD.search, said)):
            yield f"has a row {row} that is heard as {said}"


def row_words(view: QAbstractItemView, row: int) -> str:
    """What is heard as the cursor comes to a row, asked for through the list itself."""
    view.setCurrentIndex(view.model().index(row, 0))
    here = told(view).focusChild()
    return str(here.text(Text.Name)) if here is not None else ""
