"""Where the keyboard goes when the widget it was in vanishes: to what stands nearest, never to the next one made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from weakref import ref

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.tab_order import takes_tab

_ROUNDS = 3
_SAME_ROW = 16
"""What lies within so many pixels up or down stands in one row."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A widget's place on the screen, and what it stands in, from the inside out."""

    spot: QPoint
    around: tuple[ref[QWidget], ...]
    """Weak, for none of them is to live longer because the keyboard was once in it."""

    def still_there(self) -> Iterator[QWidget]:
        """What is left of it and has the reader's attention, from the inside out."""
        for each in self.around:
            widget = each()
            if widget is not None and isValid(widget) and widget.isVisible() and widget.isActiveWindow():
                yield widget


class FocusKeeper(QObject):
    """Watches the keyboard of the whole application; whoever moves it on purpose is left alone.

    Qt hands the focus of a widget that is hidden, disabled or deleted to the next one of its tab order, which is the
    order in which they were made: after a row has gone that may be anywhere.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last: _Place | None = None
        self._chosen: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def let_go(self, page: QWidget) -> None:
        """The whole page goes, and what comes in its place is still to be filled: the keyboard is then in nothing.

        The nearest one else would be far away, in what stands beside the page.
        """
        focused = QApplication.focusWidget()
        if focused is not None and holds_focus(page):
            self._last = None
            focused.clearFocus()

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self._chosen and now is not None:
            return
        place, self._last = self._last, _place(now) if now is not None else None
        if place is not None and (now is None or (old is not None and not _takes(old))):
            by_key = old is None or not isValid(old) or not old.underMouse()
            self._later(place, now, by_key, _ROUNDS)

    def _later(self, place: _Place, given: QWidget | None, by_key: bool, rounds: int) -> None:
        QTimer.singleShot(0, self, partial(self._settle, place, given, by_key, rounds))

    def _settle(self, place: _Place, given: QWidget | None, by_key: bool, rounds: int) -> None:
        """Once everything has been said about it: correct Qt's choice, if nobody else has made one."""
        focused = QApplication.focusWidget()
        if focused is not None and focused is not given:
            return
        found = (_nearest(around, place.spot) for around in place.still_there())
        nearest = next((each for each in found if each is not None), None)
        if nearest is not None and nearest is not focused:
            keyboard, other = Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason
            self._chosen = nearest
            nearest.setFocus(keyboard if by_key else other)
            self._chosen, self._last = None, _place(nearest)
        if rounds:  # what takes the row's place may be shown and laid out only now
            self._later(place, nearest or given, by_key, rounds - 1)


def _takes(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _place(widget: QWidget) -> _Place:
    around: list[ref[QWidget]] = []
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        around.append(ref(parent))
        parent = None if parent.isWindow() else parent.parentWidget()
    return _Place(widget.mapToGlobal(widget.rect().center()), tuple(around))


def _nearest(around: QWidget, spot: QPoint) -> QWidget | None:
    """What takes the keyboard in there and stands nearest, up and down counting before sideways."""

    def distance(widget: QWidget) -> tuple[int, int]:
        place = widget.mapToGlobal(widget.rect().center()) - spot
        return abs(place.y()) // _SAME_ROW, abs(place.x())

    takers = (
        widget
        for widget in around.findChildren(QWidget)
        if takes_tab(widget) and widget.window() is around.window()
    )
    return min(takers, key=distance, default=None)
