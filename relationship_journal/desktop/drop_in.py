"""Files dropped anywhere on the window: a veil says what will happen, and hands them on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
    QPen,
    QWindow,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop.drop_places import DropPlace, place_at
from relationship_journal.desktop.local_files import files_in
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import smooth

_INSET = 14


class DropVeil(QWidget):
    """Hidden until files are dragged over the window; then it covers all of it and alone takes them.

    Only while ``takes`` is set: there must be a journal to take them into. What comes out of this very program is nothing to take in. ``dropped`` hands on
    the files and folders of this computer, each as a path, whatever kind they are: who reads them says what they are.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.takes = False
        self._watched: QWindow | None = None
        self._words: PlainLabel | None = None
        self._calm: PlainLabel | None = None
        self._place: tuple[DropPlace, QRect] | None = None
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop to look it over"))
        self.hide()

    def _build(self) -> None:
        """Lay the words out when they are first needed: this stands before the first picture of the window."""
        from relationship_journal.desktop.widgets.card import Card
        from relationship_journal.desktop.widgets.empty_state import IconTile

        middle = Qt.AlignmentFlag.AlignHCenter
        card = Card(padding=28, spacing=10, hero=True)
        card.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        card.body.addWidget(IconTile("file-input", "accent", 48), 0, middle)
        self._words = PlainLabel(self.accessibleName(), "section", align=middle)
        card.body.addWidget(self._words)
        self._calm = PlainLabel(
            self.tr("Nothing is saved before you have seen it."), "body", "text2", align=middle
        )
        card.body.addWidget(self._calm)
        around = QVBoxLayout(self)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def watch(self, window: QWindow | None) -> None:
        """See drags before any part of the window does: an editor would take a file for text."""
        if window is not None and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.DragEnter
            and isinstance(event, QDragEnterEvent)
            and self._wants(event)
        ):
            self._cover()
        return super().eventFilter(watched, event)

    def _wants(self, event: QDropEvent) -> bool:
        return event.source() is None and bool(files_in(event.mimeData())) and self.takes

    def _cover(self) -> None:
        if self.layout() is None:
            self._build()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._point(None)
        self.show()
        self.raise_()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._wants(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._wants(event):
            self._point(place_at(self.window(), event.position().toPoint()))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def _point(self, place: tuple[DropPlace, QRect] | None) -> None:
        """Say what is under the pointer: a place that takes files for itself, or the whole window."""
        if place == self._place or self._words is None or self._calm is None:
            return
        self._place = place
        self._words.setText(place[0].words if place is not None else self.accessibleName())
        self._calm.setVisible(place is None)
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        if self._wants(event):
            event.setDropAction(Qt.DropAction.CopyAction)  # never moved: the file stays where it is
            event.accept()
            place = place_at(self.window(), event.position().toPoint())
            if place is None:
                self.dropped.emit(files_in(event.mimeData()))
            else:
                spot = place[0].widget().mapFrom(self.window(), event.position().toPoint())
                place[0].dropped.emit(spot, files_in(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("scrim"))
            painter.setPen(QPen(color("accent"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._place is not None:
                painter.drawRoundedRect(QRectF(self._place[1]), RADII.card, RADII.card)
                return
            area = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(area, RADII.panel, RADII.panel)
