"""The list of a calendar's events: tick, when, what and who, and what happens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
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
from relationship_journal.desktop.calendars.event_model import EventModel, Index
from relationship_journal.desktop.calendars.words import outcome, people_words
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.chip import chip_size, paint_chip
from relationship_journal.desktop.widgets.choice import IN_LIST, mark_px, paint_checkbox
from relationship_journal.desktop.widgets.painting import box, by_keyboard, centred, horizontal_line
from relationship_journal.desktop.widgets.plain_rows import plain_rows
from relationship_journal.domain.event_plans import EventDecision, EventVerdict

_SIDE = 24
_WHEN = 150


class EventTable(QTableView):
    """Shows an `EventModel`; Space ticks a row, Ctrl+A all that are shown. ``chosen(row)``."""

    chosen = Signal(int)

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = model
        self.keyboard = False
        self.setModel(model)
        self.setItemDelegate(_Rows(self))
        plain_rows(self)
        self.setAccessibleName(self.tr("Meetings in the calendar"))
        self.setAccessibleDescription(self.tr("Space ticks a row, Ctrl+A all that are shown"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(row_height())
        model.modelReset.connect(self._choose_first)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard = True
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            rows = range(self.events.rowCount())
            self.events.tick_all(on=not all(self.events.is_ticked(row) for row in rows))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Ctrl+Return belongs to the panel
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        across = event.position().x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = self.viewport().width() - across
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and across < _SIDE + 34:
            self._toggle(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard = by_keyboard(event, self.keyboard)
        super().focusInEvent(event)

    def _toggle(self, row: int) -> None:
        ticked = self.events.is_ticked(row)
        self.events.decide(row, EventDecision.LEAVE if ticked else EventDecision.TAKE)

    def _choose_first(self) -> None:
        if self.events.rowCount():
            self.setCurrentIndex(self.events.index(0, 0))
        else:
            self.chosen.emit(-1)


class _Rows(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if not isinstance(view, EventTable):
            return
        each = view.events.candidate(index.row())
        if each is None:
            return
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, color("page"))
        ground = rect.adjusted(12, 1, -12, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, ground, 10, "selected")
            if view.keyboard and view.hasFocus():
                box(painter, ground, 10, None, "ring", 2.0)
        horizontal_line(painter, rect.left() + _SIDE, rect.right() - _SIDE, rect.bottom() - 1)
        _paint_cells(painter, rect, option, view, index.row())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | Index) -> QSize:
        return QSize(200, row_height())


def _paint_cells(
    painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, view: EventTable, row: int
) -> None:
    """The cells of a row, laid out from the reader's start."""
    each = view.events.candidate(row)
    if each is None:
        return
    rtl = option.direction == Qt.LayoutDirection.RightToLeft

    def placed(left: float, width: float, top: float, height: float) -> QRectF:
        across = rect.right() - left - width if rtl else rect.left() + left
        return QRectF(across, top, width, height)

    side = mark_px(IN_LIST)
    tick = centred(placed(_SIDE, side + 4, rect.top(), rect.height()), side, side)
    ticked = Qt.CheckState.Checked if view.events.is_ticked(row) else Qt.CheckState.Unchecked
    if each.verdict is not EventVerdict.ALREADY:
        paint_checkbox(painter, tick, ticked, enabled=True)
    words, kind, icon = outcome(each, view.events.decision(each))
    size = chip_size(words, icon)
    end = rect.width() - _SIDE - size.width()
    top = round(rect.center().y() - size.height() / 2)
    paint_chip(painter, placed(end, size.width(), top, size.height()), words, kind, icon, option.direction)
    when = fonts.scaled(_WHEN)
    begin = _SIDE + side + 18
    quiet = "text2" if each.verdict is EventVerdict.ALREADY else "text"
    middle = rect.center().y()
    line = fonts.line_step("body")
    paint_line(
        painter, placed(begin, when, rect.top(), rect.height()), view.events.say(each), "body", "text2"
    )
    room = max(40.0, end - begin - when - 16)
    who = people_words(each)
    first = placed(begin + when, room, middle - line if who else rect.top(), line if who else rect.height())
    paint_line(painter, first, each.topic or who, "strong", quiet)
    if who:
        paint_line(painter, placed(begin + when, room, middle, line), who, "caption", "text2")


def row_height() -> int:
    """The height of an event's row in pixels."""
    return max(54, round(fonts.line_step("body") * 2) + 14)
