"""Places that take dropped files for themselves: a jot, an entry; anywhere else the whole window does (``drop_in``)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import cast
from weakref import WeakValueDictionary

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from relationship_journal.desktop.local_files import files_in

_KINDS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
_numbers = itertools.count()
_places: WeakValueDictionary[int, DropPlace] = WeakValueDictionary()


class DropPlace(QObject):
    """All of a widget, or what ``at`` says of it; ``dropped(point, paths)`` hands files on.

    Files are copied, never moved: where they come from they stay. ``through`` are children that would take them
    for text. It refers to nobody: what it hangs on goes when it goes.
    """

    dropped = Signal(object, object)

    def __init__(self, widget: QWidget, words: str, through: Sequence[QWidget] = ()) -> None:
        super().__init__(widget)
        self.words = words
        for each in (widget, *through):
            each.setAcceptDrops(True)
            each.installEventFilter(self)
        _places[next(_numbers)] = self

    def widget(self) -> QWidget:
        """What it is a place on."""
        return cast("QWidget", self.parent())

    def at(self, spot: QPoint) -> QRect | None:
        """The rectangle that takes what is dropped at a point of the widget; None where nothing does."""
        area = self.widget().rect()
        return area if area.contains(spot) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() not in _KINDS
            or not isinstance(event, QDropEvent)
            or not isinstance(watched, QWidget)
        ):
            return False
        files = files_in(event.mimeData())
        if not files or event.source() is not None:
            return False
        spot = watched.mapTo(self.widget(), event.position().toPoint())
        entering = event.type() == QEvent.Type.DragEnter
        if entering or self.at(spot) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(spot, files)
        else:
            event.ignore()
        return True


def place_at(window: QWidget, at: QPoint) -> tuple[DropPlace, QRect] | None:
    """The place under a point of a window, and its rectangle there; the one that came last lies on top."""
    for _number, place in sorted(_places.items(), reverse=True):
        if not isValid(place):
            continue
        widget = place.widget()
        if widget.isVisible() and widget.isEnabled() and widget.window() is window:
            spot = widget.mapFrom(window, at)
            area = place.at(spot) if widget.visibleRegion().contains(spot) else None
            if area is not None:
                return place, QRect(widget.mapTo(window, area.topLeft()), area.size())
    return None
