"""Keys as a keyboard sends them: to the window in front, through Qt's own way to a shortcut or the widget in focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def front() -> QWindow:
    """The window with the keyboard; when one has closed, the last one below it, as a desktop does it."""
    held: QWindow | None = QGuiApplication.focusWindow()
    if held is not None:
        return held
    shown = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    assert shown, "no window is left"
    shown[-1].requestActivate()
    QCoreApplication.processEvents()
    assert QGuiApplication.focusWindow() is shown[-1]
    return shown[-1]


def combined(keys: str) -> QKeyCombination:
    """The keys of one combination written portably."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # it is, in PySide6
    return combination


def press(keys: str) -> None:
    """Press one combination, such as "Ctrl+J"; it goes where a key of the keyboard would go."""
    combination = combined(keys)
    QTest.keyClick(front(), combination.key(), combination.keyboardModifiers())


def write(text: str) -> None:
    """Type a text, letter for letter, where the caret is."""
    for letter in text:
        window = front()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(window, event)


def focus() -> QWidget:
    """The widget with the keyboard; it must be one the reader can see and use, in the window in front."""
    front()
    widget: QWidget | None = QApplication.focusWidget()
    assert widget is not None, "the keyboard is nowhere"
    assert widget.isVisible(), f"the keyboard is in {widget}, which nobody sees"
    assert widget.isEnabled(), f"the keyboard is in {widget}, which takes no keys"
    window = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert window is not None
    assert widget is window or window.isAncestorOf(widget), f"the keyboard is in {widget}, behind {window}"
    return widget
