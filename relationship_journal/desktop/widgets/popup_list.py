"""A small filterable list that drops from a chip or button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.spoken import say
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.widgets.avatar import paint_avatar
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.painting import box, icon_px, mirrored
from relationship_journal.desktop.widgets.popup_frame import PopupFrame

_ITEM = int(Qt.ItemDataRole.UserRole) + 1
_MARGIN = 6
_LEAST_DETAIL = 32
"""Pixels below which a cut detail says nothing."""


@dataclass(frozen=True, slots=True)
class PopupItem:
    """One choice: `key` comes back through `chosen`; a `contact_id` shows an avatar with `initials`."""

    key: object
    text: str
    detail: str = ""
    icon: str = ""
    token: str = "text2"
    contact_id: int | None = None
    initials: str = ""
    current: bool = False


class _Items(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[PopupItem] = []

    def show(self, items: Sequence[PopupItem]) -> None:
        self.beginResetModel()
        self.shown = list(items)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not 0 <= index.row() < len(self.shown):
            return None
        item = self.shown[index.row()]
        if role == _ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.text}, {item.detail}" if item.detail else item.text
        return None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, max(32, round(fonts.metrics("body").height()) + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(_ITEM)
        if not isinstance(item, PopupItem):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        direction = option.direction
        if state & QStyle.StateFlag.State_Selected:
            box(painter, rect, 7, "selected")
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, 7, "hover")
        x = rect.left() + 10
        side = icon_px(16)
        if item.contact_id is not None:
            side = icon_px(22)
            disc = QRectF(x - 2, round(rect.center().y() - side / 2), side, side)
            paint_avatar(painter, mirrored(direction, rect, disc), item.contact_id, item.initials)
            x += side + 7
        elif item.icon:
            place = QRectF(x, round(rect.center().y() - side / 2), side, side)
            paint_icon(painter, mirrored(direction, rect, place), item.icon, item.token)
            x += side + 9
        self._paint_words(painter, rect, x, item, direction)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRectF, x: float, item: PopupItem, direction: Qt.LayoutDirection
    ) -> None:
        end = rect.right() - 10
        if item.current:
            side = icon_px(14)
            tick = QRectF(end - side, round(rect.center().y() - side / 2), side, side)
            paint_icon(painter, mirrored(direction, rect, tick), "check", "accent")
            end -= side + 8
        room = end - x - text_width(item.text, "medium") - 11
        if item.detail and room >= _LEAST_DETAIL:  # what it is stays whole, what is said of it gives way
            width = min(text_width(item.detail, "caption") + 2, room)
            area = QRectF(end - width, rect.top(), width, rect.height())
            paint_line(painter, mirrored(direction, rect, area), item.detail, "caption", "text3")
            end -= width + 10
        area = QRectF(x, rect.top(), max(0, end - x), rect.height())
        paint_line(painter, mirrored(direction, rect, area), item.text, "medium", "text")


class PopupList(PopupFrame):
    """Opens below a widget; `chosen(key)` closes it. `find` may answer other items for what is typed."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        placeholder: str = "",
        find: Callable[[str], Sequence[PopupItem]] | None = None,
        most_rows: int = 9,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._most = most_rows
        self._all: list[PopupItem] = []
        self._anchor: QWidget | None = None
        self.field = LineEdit(placeholder or self.tr("Filter"), icon="search", quiet=True)
        self.view = QListView()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Choices"))
        self._items = _Items(self)
        self.view.setModel(self._items)
        self.view.setItemDelegate(_Rows(self.view))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self._pick)

    def set_items(self, items: Sequence[PopupItem]) -> None:
        """Set the choices; the filter field shows from eight on, or when `find` was given."""
        self._all = list(items)
        self.field.setVisible(self._find is not None or len(items) >= 8)
        self._show(self._all)
        if (
            self.isVisible() and self._anchor is not None and isValid(self._anchor)
        ):  # an answer that came late needs other room
            self._fit_rows()
            self.drop_from(self._anchor)

    def open_below(self, anchor: QWidget, width: int = 240) -> None:
        """Open under a widget, inside the screen; the filter is empty and has the focus."""
        self.field.clear()
        self._filter("")
        self._anchor = anchor
        self._fit_rows()
        self.setFixedWidth(max(fonts.scaled(width), anchor.width()))
        self.drop_from(anchor)
        (self.field if not self.field.isHidden() else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit_rows(self) -> None:
        rows = min(self._most, max(1, self._items.rowCount()))
        row = self.view.sizeHintForRow(0) if self._items.rowCount() else 32
        self.view.setFixedHeight(rows * row + 2)

    def items(self) -> list[PopupItem]:
        """What is shown now."""
        return list(self._items.shown)

    def _filter(self, text: str) -> None:
        if self._find is not None:
            self._show(self._find(text))
            return
        words = text.casefold().split()
        self._show([item for item in self._all if all(word in item.text.casefold() for word in words)])

    def _show(self, items: Sequence[PopupItem]) -> None:
        self._items.show(items)
        current = next((row for row, item in enumerate(items) if item.current), 0)
        if items:
            self.view.setCurrentIndex(self._items.index(current))

    def _pick(self, index: QModelIndex) -> None:
        item = index.data(_ITEM)
        if isinstance(item, PopupItem):
            self.close()
            self.chosen.emit(item.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            count = self._items.rowCount()
            if count:
                row = max(0, min(count - 1, self.view.currentIndex().row() + steps[key]))
                self.view.setCurrentIndex(self._items.index(row))
                say(self, self._items.shown[row].text)  # the focus stays in the field
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._pick(self.view.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self.closed.emit()
