"""What a screen reader hears of parts that paint themselves.

Qt knows the roles of its own buttons, fields and lists; what is painted is nothing to it but a
place with a name. It asks here instead, and a part answers with ``heard()``. Nothing of this is
loaded before the window was painted, and nothing is made before somebody listens.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleValueChangeEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget
from shiboken6 import VoidPtr, getCppPointer

from .hearing import Heard, Item

_PRESS = "Press"
_CLICKS = {"mousePressEvent", "mouseReleaseEvent"}


class _Place(QObject):
    """Stands for one of the things that a part paints: Qt lets go of what is heard of an object
    when the object goes."""

    def __init__(self, part: QWidget, place: int) -> None:
        super().__init__(part)
        self.place = place


class _Part(QAccessibleWidget):
    """A part as it is heard. It holds nothing of it: the part may be gone before."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._places: list[_Place] = []

    def _heard(self) -> Heard:
        return self.widget().heard()  # type: ignore[attr-defined, no-any-return]

    def role(self) -> QAccessible.Role:
        return QAccessible.Role[self._heard().role]

    def text(self, kind: QAccessible.Text) -> str:
        heard = self._heard()
        if kind == QAccessible.Text.Name and heard.name is not None:
            return heard.name
        if kind == QAccessible.Text.Value:
            return heard.value
        if kind == QAccessible.Text.Accelerator and heard.key:
            return heard.key.replace(" ", "+")
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state, heard = super().state(), self._heard()
        state.hasPopup = state.expandable = heard.opens
        state.busy = heard.busy
        part = self.widget()
        if isinstance(part, QAbstractButton):
            state.checkable, state.checked = part.isCheckable(), part.isChecked()
        if heard.chosen is not None:
            state.selectable, state.selected = True, heard.chosen
        return state

    def childCount(self) -> int:
        return self._heard().count or super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        count = self._heard().count
        if not count:
            return super().child(index)
        if not 0 <= index < count:
            return None
        while len(self._places) < count:
            self._places.append(_Place(self.widget(), len(self._places)))
        return QAccessible.queryAccessibleInterface(self._places[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        place = child.object()
        return place.place if isinstance(place, _Place) else super().indexOfChild(child)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        heard = self._heard()
        if heard.count and heard.here >= 0 and self.widget().hasFocus():
            return self.child(heard.here)
        return super().focusChild()

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        heard, point = self._heard(), self.widget().mapFromGlobal(QPoint(x, y))
        for place in range(heard.count):
            if heard.item(place).spot.contains(point):
                return self.child(place)
        return super().childAt(x, y)

    def actionNames(self) -> list[str]:
        return [*([_PRESS] if self._heard().press else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        press = self._heard().press
        if name == _PRESS and press is not None:
            press()
        else:
            super().doAction(name)


class _Click(QAccessibleActionInterface):
    """What can be done with an item: what a click on it does."""

    def __init__(self, item: _Item) -> None:
        super().__init__()
        self._of = item

    def actionNames(self) -> list[str]:
        return [_PRESS] if self._of.able else []

    def doAction(self, name: str) -> None:
        if name == _PRESS and self._of.able:
            self._of.click()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _Item(QAccessibleObject):
    """One of the things that a part paints, as it is heard."""

    def __init__(self, place: _Place) -> None:
        super().__init__(place)
        self._click = _Click(self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr | None:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.ActionInterface:
            return VoidPtr(getCppPointer(self._click)[0])
        return None

    @property
    def able(self) -> bool:
        """Whether its part takes clicks."""
        part = self._part
        takes = any(_CLICKS & vars(kind).keys() for kind in _made_of(type(part)))
        return takes and part.isEnabled() and self._item() is not None

    def click(self) -> None:
        item, part = self._item(), self._part
        if item is not None:
            for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
                QApplication.sendEvent(part, _clicked(part, kind, item.spot))

    @property
    def _part(self) -> Any:
        return self.object().parent()

    @property
    def _index(self) -> int:
        place: Any = self.object()
        return int(place.place)

    def _item(self) -> Item | None:
        """None once there are fewer of them."""
        heard = self._part.heard()
        return heard.item(self._index) if self._index < heard.count else None

    def isValid(self) -> bool:
        return self.object() is not None and self._item() is not None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._part)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        item = self._item()
        return QAccessible.Role[item.role] if item else QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        item = self._item()
        if item is None:
            return ""
        return {QAccessible.Text.Name: item.words, QAccessible.Text.Description: item.note}.get(
            kind, ""
        )

    def state(self) -> QAccessible.State:
        state, item, part = QAccessible.State(), self._item(), self._part
        here = part.heard().here == self._index
        state.disabled = not part.isEnabled()
        state.invisible = item is None or not part.isVisible()
        state.offscreen = item is None or not item.spot.intersects(part.rect().toRectF())
        state.focusable = state.selectable = True
        state.selected, state.focused = here, here and part.hasFocus()
        if item is not None and item.on is not None:
            state.checkable, state.checked = True, item.on
        return state

    def rect(self) -> QRect:
        item = self._item()
        if item is None:
            return QRect()
        spot = item.spot.toRect()
        return QRect(self._part.mapToGlobal(spot.topLeft()), spot.size())


def _made_of(kind: type) -> list[type]:
    """The classes of a part as far as they are ours."""
    return [each for each in kind.__mro__ if issubclass(each, QWidget) and each is not QWidget]


def _clicked(part: QWidget, kind: QEvent.Type, spot: QRectF) -> QMouseEvent:
    where, left = spot.center(), Qt.MouseButton.LeftButton
    held = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    at = part.mapToGlobal(where)
    return QMouseEvent(kind, where, at, left, held, Qt.KeyboardModifier.NoModifier)


def listen() -> None:
    """Answer Qt's questions from now on."""
    QAccessible.installFactory(_answer)
    if QAccessible.isActive():
        _forget_answers()


def _answer(key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, _Place):
        return _Item(thing)
    return _Part(thing) if isinstance(thing, QWidget) and hasattr(thing, "heard") else None


def _forget_answers() -> None:
    """Qt answered by itself what was asked so far, and would keep to it."""
    for widget in QApplication.allWidgets():
        if hasattr(widget, "heard"):
            answer = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(answer))


def follow(part: QWidget) -> None:
    """The cursor within a part went elsewhere."""
    if not QAccessible.isActive():
        return
    answer = QAccessible.queryAccessibleInterface(part)
    here = answer.focusChild() if answer is not None else None
    if here is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(here, QAccessible.Event.Focus))


def announce(widget: QWidget, words: str, at_once: bool) -> None:
    """Say something that no cursor went to: what was done, what came up; ``at_once`` and over
    whatever is being said what does not fit or went wrong."""
    if words and QAccessible.isActive() and widget.isVisible():
        said = QAccessibleAnnouncementEvent(widget, words)
        if at_once:
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)


def value(part: QWidget, now: str) -> None:
    """Another value holds in a part."""
    if QAccessible.isActive() and part.isVisible():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(part, now))
