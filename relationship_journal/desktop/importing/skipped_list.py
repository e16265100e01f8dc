"""The places of a file that could not be read, with line and reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.importing.words import line_words, place_words
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.domain.imports import Skipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

Index = QModelIndex | QPersistentModelIndex


class _Places(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: tuple[Skipped, ...] = ()

    def show(self, places: Sequence[Skipped]) -> None:
        self.beginResetModel()
        self.places = tuple(places)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.places[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line_words(place)}: {place_words(place)}"
        return place if role == Qt.ItemDataRole.UserRole else None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, round(fonts.line_step("caption")) + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(place, Skipped):
            return
        rect = QRectF(option.rect)
        lead = fonts.scaled(92)
        painter.save()
        paint_line(
            painter, QRectF(rect.left(), rect.top(), lead, rect.height()), line_words(place), "label", "text2"
        )
        rest = QRectF(rect.left() + lead, rect.top(), rect.width() - lead - 4, rect.height())
        paint_line(painter, rest, place_words(place), "caption", "text2")
        painter.restore()


class SkippedList(QListView):
    """As high as its rows, at most ``most``; then it scrolls."""

    def __init__(self, most: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._places = _Places(self)
        self.setModel(self._places)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What could not be read"))

    def show_places(self, places: Sequence[Skipped]) -> None:
        """Show these places."""
        self._places.show(places)
        row = self.sizeHintForRow(0) if places else 0
        self.setFixedHeight(row * min(self._most, len(places)) + 2)
