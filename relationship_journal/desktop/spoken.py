"""What assistive technology is told of what we paint: a role, words, what can be done, and the parts as they are read."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

from relationship_journal.desktop.tab_order import parts_as_read

Role = QAccessible.Role
_CONTAINERS = {"QWidget": Role.Client, "QFrame": Role.Client, "QSplitter": Role.Splitter}
"""Qt's classes that only hold others. Qt lists what is in them as it was made, we as it is read."""


def install() -> None:
    """Let Qt ask here first; it asks nobody until assistive technology listens."""
    QAccessible.installFactory(_interface)


def say(widget: QWidget, words: str) -> None:
    """Tell assistive technology what is not read where the focus goes."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface(key: str, thing: QObject | None) -> QAccessibleInterface | None:
    """The interface of a widget of ours; None leaves it to Qt.

    Qt asks for the widget's own class, then for each above it, until somebody answers. A widget may have
    ``spoken_role``; ``spoken_press()``, what pressing it does; and ``spoken_guests()``, controls of its own that
    lie inside a list, of which Qt shows nothing but rows.
    """
    if not isinstance(thing, QWidget):
        return None
    role = getattr(thing, "spoken_role", None)
    if isinstance(thing, QLabel):
        return _SpokenLabel(thing, role) if role is not None else None
    if isinstance(thing, QAbstractButton):
        return _SpokenButton(thing, role) if role is not None else None
    return _Spoken(thing, role or _CONTAINERS[key]) if key in _CONTAINERS else None


class _Spoken(QAccessibleWidget):
    """A widget that holds others, or is painted as a whole."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role
        self._press = getattr(widget, "spoken_press", None) is not None

    def role(self) -> QAccessible.Role:
        named = self._role == Role.Client and self.widget().accessibleName()
        return Role.Grouping if named else self._role

    def _parts(self) -> list[QWidget] | None:
        """What it holds; None for what Qt made inside its own widgets, and may delete without Python being told."""
        widget = self.widget()
        if widget.objectName().startswith("qt_"):
            return None
        guests = getattr(widget, "spoken_guests", list)
        return [*parts_as_read(widget), *guests()]

    def childCount(self) -> int:
        parts = self._parts()
        return super().childCount() if parts is None else len(parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt answers null, too
        parts = self._parts()
        if parts is None:
            return super().child(index)
        return QAccessible.queryAccessibleInterface(parts[index]) if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts, part = self._parts(), child.object()
        if parts is None:
            return super().indexOfChild(child)
        return parts.index(part) if isinstance(part, QWidget) and part in parts else -1

    def actionNames(self) -> list[str]:
        names = super().actionNames()
        return [QAccessibleActionInterface.pressAction(), *names] if self._press else names

    def doAction(self, name: str) -> None:
        if self._press and name == QAccessibleActionInterface.pressAction():
            widget: Any = self.widget()
            widget.spoken_press()
        else:
            super().doAction(name)


class _SpokenLabel(QAccessibleWidget):
    """Words to be read; a heading says that it is one, and where there are none there is nothing."""

    def __init__(self, label: QLabel, role: QAccessible.Role) -> None:
        super().__init__(label, role)

    @property
    def _label(self) -> QLabel:
        """Asked for each time: Python may hold this longer than Qt, and would hold the words with it."""
        return cast("QLabel", self.widget())

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        found = super().state()
        if not self._label.text():
            setattr(found, "invisible", 1)  # noqa: B010 - the stubs have no bits
        return found


class _SpokenButton(_Spoken):
    """A button that is more than one: a place to go to, or words that cannot be pressed."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)
        self._press = role != Role.StaticText

    @property
    def _button(self) -> QAbstractButton:
        """Asked for each time, as a label is."""
        return cast("QAbstractButton", self.widget())

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._button.accessibleName() or self._button.text().replace("&&", "&")
        return super().text(kind)

    def state(self) -> QAccessible.State:
        found = super().state()
        if self._button.isCheckable():
            bits = {
                "checkable": 1,
                "selectable": 1,
                "checked": self._button.isChecked(),
                "selected": self._button.isChecked(),
            }
            for bit, on in bits.items():
                setattr(found, bit, int(on))
        return found

    def doAction(self, name: str) -> None:
        if self._press and name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)
