"""The palette's list: its model, and the delegate that paints plain text with the hits marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.search.items import Item
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.avatar import paint_avatar
from relationship_journal.desktop.widgets.key_hint import key_hint_size, native_keys, paint_key_hint
from relationship_journal.desktop.widgets.painting import box, icon_px, mirrored

ITEM = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """The rows of one answer; headings cannot be selected."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """One row, if there is one."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        item = self.item(index.row())
        if item is None or item.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        item = self.item(index.row())
        if item is None:
            return None
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.spoken, item.title, item.detail) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """Headings, rows of two lines, and actions of one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        item = index.data(ITEM)
        return QSize(100, row_height(item) if isinstance(item, Item) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, direction = QRectF(option.rect), option.direction
        if item.is_heading:
            area = mirrored(direction, rect, rect.adjusted(12, 8, -12, 0))
            paint_line(painter, area, item.title, "label", "text2")
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                box(painter, rect, 8, "selected")
            elif option.state & QStyle.StateFlag.State_MouseOver:
                box(painter, rect, 8, "hover")
            self._paint_item(painter, rect, item, direction, selected=selected)
        painter.restore()

    def _paint_item(
        self, painter: QPainter, rect: QRectF, item: Item, direction: Qt.LayoutDirection, *, selected: bool
    ) -> None:
        side = icon_px(30)
        mark = QRectF(rect.left() + 10, round(rect.center().y() - side / 2), side, side)
        if item.initials:
            paint_avatar(painter, mirrored(direction, rect, mark), item.contact_id, item.initials)
        elif item.icon:
            small = icon_px(18)
            inset = (side - small) / 2
            place = mark.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, mirrored(direction, rect, place), item.icon, "text2")
        left, right = mark.right() + 12, rect.right() - 12
        keys = native_keys(item.keys) if item.keys else "↵" if selected else ""
        if keys:
            size = key_hint_size(keys)
            place = QRectF(
                right - size.width(),
                round(rect.center().y() - size.height() / 2),
                size.width(),
                size.height(),
            )
            paint_key_hint(painter, mirrored(direction, rect, place), keys)
            right = place.left() - 12
        first, second = _title_step(), fonts.line_step("caption") if item.detail else 0.0
        top = round(rect.center().y() - (first + second) / 2)
        width = max(0.0, right - left)
        title = mirrored(direction, rect, QRectF(left, top, width, first))
        paint_marked(painter, title, item.title, item.marks, direction)
        if item.detail:
            area = mirrored(direction, rect, QRectF(left, top + first, width, second))
            paint_line(painter, area, item.detail, "caption", "text2")


def row_height(item: Item) -> int:
    """A row's height in pixels for the reader's font."""
    if item.is_heading:
        return round(fonts.line_step("label")) + 14
    if item.detail:
        return max(46, round(_title_step() + fonts.line_step("caption")) + 8)
    return max(40, round(_title_step()) + 18)


def _title_step() -> float:
    """Pixels of a row's first line, which is larger than in a list."""
    return fonts.font("reading").pixelSize() * fonts.line_factor("strong")


def paint_marked(
    painter: QPainter,
    rect: QRectF,
    text: str,
    marks: Sequence[tuple[int, int]],
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """One line of plain text; the marked parts bold and underlined in accent_ink, cut with an ellipsis."""
    font = fonts.font("reading", 600)
    shown, kept = _cut(text, marks, rect.width(), font)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    look = QTextCharFormat()
    look.setForeground(color("accent_ink"))
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    layout.setFormats([_range(shown, start, length, look) for start, length in kept])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.setPen(color("text"))
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))


def _range(text: str, start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Positions of Python characters as Qt counts them, in UTF-16 units."""
    made = QTextLayout.FormatRange()
    made.start = _units(text[:start])
    made.length = _units(text[start : start + length])
    made.format = look
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(
    text: str, marks: Sequence[tuple[int, int]], width: float, font: QFont
) -> tuple[str, list[tuple[int, int]]]:
    """The text cut to fit, with the marks that are still in sight; bold letters need a little more room."""
    line = " ".join(text.splitlines()) if "\n" in text else text
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(line) + 4 * len(marks) <= width:
        return line, list(marks)
    room = max(0.0, width - 4 * len(marks))
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
    end = len(shown) - 1
    return shown, [(start, min(length, end - start)) for start, length in marks if start < end]
