"""The table of cards in a file: tick, name, email, company, and what happens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.importing.card_model import (
    CAN_TICK,
    COMPANY,
    EMAIL,
    HAPPENS,
    NAME,
    OUTCOME,
    TICK,
    CardModel,
    Index,
)
from relationship_journal.desktop.importing.words import verdict_words
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.chip import chip_size, paint_chip
from relationship_journal.desktop.widgets.choice import IN_LIST, mark_px, paint_checkbox
from relationship_journal.desktop.widgets.painting import box, by_keyboard, centred, horizontal_line
from relationship_journal.desktop.widgets.plain_rows import plain_rows
from relationship_journal.domain.imports import Candidate, Verdict

_INSET = 12
_TICK_SHIFT = 3
_ROUND_WORDS = 14
"""What a cell leaves free beside its words, in pixels."""
_MEASURED = 100
_ROOM_FOR_COMPANY = 460


class _Cells(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        each = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        if not isinstance(each, Candidate) or not isinstance(view, CardTable):
            return
        rect, state = QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        painter.fillRect(rect, color("page"))  # over the plain highlight the view has drawn
        row = QRectF(0, rect.top(), view.viewport().width(), rect.height())
        _paint_row(painter, row, view, index.row(), bool(state & QStyle.StateFlag.State_Selected))
        area = rect.adjusted(4, 0, -8, 0)
        if index.column() == TICK:
            side = mark_px(IN_LIST)
            ticked = index.data(Qt.ItemDataRole.CheckStateRole)
            paint_checkbox(
                painter,
                centred(rect.adjusted(_TICK_SHIFT, 0, 0, 0), side, side),
                ticked,
                enabled=bool(index.data(CAN_TICK)),
            )
        elif index.column() == HAPPENS:
            words, kind, icon = verdict_words(Verdict(index.data(OUTCOME)))
            size = chip_size(words, icon)
            place = QRectF(
                area.left(), round(area.center().y() - size.height() / 2), size.width(), size.height()
            )
            paint_chip(painter, place, words, kind, icon, option.direction)
        else:
            name = index.column() == NAME
            words = str(index.data() or "")
            token = ("text" if each.draft.name or index.data(CAN_TICK) else "danger") if name else "text2"
            paint_line(painter, area, words, "strong" if name else "body", token)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, row_height())


def _paint_row(painter: QPainter, row: QRectF, view: CardTable, number: int, selected: bool) -> None:
    """The ground of a whole row, of which each cell shows its part."""
    area = row.adjusted(0, 0, 0, -1)
    if selected:
        box(painter, area, 10, "selected")
        if view.keyboard and view.hasFocus():
            box(painter, area, 10, None, "ring", 2.0)
        return
    if number == view.hovered:
        box(painter, area, 10, "hover")
    horizontal_line(painter, row.left() + _INSET, row.right() - _INSET, row.bottom() - 1)


class _Header(QHeaderView):
    """Column names, and the tick for all that are shown."""

    def __init__(self, table: CardTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Columns"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(30, round(fonts.line_step("label")) + 13))

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(rect)
        painter.fillRect(area, color("page"))
        left = area.left() + (_INSET if section == TICK else 0)
        right = area.right() + 1 - (_INSET if section == HAPPENS else 0)
        horizontal_line(painter, left, right, area.bottom() - 1, "line2")
        if section == TICK:
            side = mark_px(IN_LIST)
            paint_checkbox(
                painter,
                centred(area.adjusted(_TICK_SHIFT, 0, 0, 0), side, side),
                self._table.cards.all_state(),
            )
        else:
            words = str(self._table.cards.headerData(section, Qt.Orientation.Horizontal) or "")
            paint_line(painter, area.adjusted(4, 0, -8, 0), words, "label", "text2")
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.logicalIndexAt(event.position().toPoint()) == TICK:
            self._table.tick_all()


class CardTable(QTableView):
    """Shows the cards; Space ticks the row, Ctrl+A ticks all; ``card_chosen(Candidate | None)``."""

    card_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.keyboard = False
        """Whether the focus is shown: it came by a key."""
        self.hovered = -1
        self.setMouseTracking(True)
        self.setModel(self.cards)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(_Header(self))
        plain_rows(self)
        self.setAccessibleName(self.tr("People in the file"))
        self.setAccessibleDescription(self.tr("Space ticks a row, Ctrl+A all that are shown"))
        self.verticalHeader().setDefaultSectionSize(row_height())
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        self.cards.decided.connect(header.viewport().update)
        self.cards.modelReset.connect(self._fit_columns)
        self.cards.modelReset.connect(self._choose_first)
        self.selectionModel().currentRowChanged.connect(self._chosen)

    def tick_all(self) -> None:
        """Tick all that are shown, or none if all are."""
        self.cards.tick_all(self.cards.all_state() != Qt.CheckState.Checked)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Names stay whole as far as there is room: what is beside them gives way first."""
        tick = fonts.scaled(39)
        happens = round(max(chip_size(verdict_words(each)[0], "check").width() for each in Verdict))
        rest = self.viewport().width() - tick - happens - 28
        narrow = rest < fonts.scaled(_ROOM_FOR_COMPANY)
        happens += 28 if narrow else 52
        rest = max(1, self.viewport().width() - tick - happens)
        self.setColumnHidden(COMPANY, narrow)
        least, most = (0.45, 0.55) if narrow else (0.32, 0.42)
        name = round(min(rest * most, max(rest * least, self._widest_name())))
        email = rest - name if narrow else round((rest - name) * 0.59)
        widths = {TICK: tick, NAME: name, EMAIL: email, COMPANY: rest - name - email, HAPPENS: happens}
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _widest_name(self) -> float:
        """Pixels of the longest among the first names."""
        shown = range(min(_MEASURED, self.cards.rowCount()))
        names = (str(self.cards.index(row, NAME).data() or "") for row in shown)
        return max((text_width(name, "strong") for name in names), default=0.0) + _ROUND_WORDS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        self.keyboard = True
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._toggle(row)
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tick_all()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Ctrl+Return belongs to the panel
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == TICK and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard = by_keyboard(event, self.keyboard)
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(row_height())
        return super().event(event)

    def _toggle(self, row: int) -> None:
        index = self.cards.index(row, TICK)
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self.cards.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def least_height(self) -> int:
        """The header and four rows, in pixels."""
        return self.horizontalHeader().sizeHint().height() + 4 * row_height()

    def selectRow(self, row: int) -> None:
        """Choose a row; Qt's own looks for a column beyond the last where one reads from the right."""
        self.setCurrentIndex(self.cards.index(row, NAME))

    def _choose_first(self) -> None:
        if self.cards.rowCount():
            self.selectRow(0)
        else:
            self.card_chosen.emit(None)

    def _chosen(self, current: QModelIndex) -> None:
        self.card_chosen.emit(self.cards.card(current.row()) if current.isValid() else None)


def row_height() -> int:
    """The height of a card's row in pixels."""
    return max(46, round(fonts.line_step("body")) + 27)
