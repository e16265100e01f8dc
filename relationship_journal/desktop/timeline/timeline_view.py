"""The scrolling timeline: pointer and keys on its rows, and the editor that may lie over one of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from relationship_journal.desktop.attachment_words import whole_words
from relationship_journal.desktop.drop_places import DropPlace
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.keys_by_platform import row_key
from relationship_journal.desktop.text_layout import text_width
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.timeline import words
from relationship_journal.desktop.timeline.items import Heading, Item
from relationship_journal.desktop.timeline.row_delegate import RowDelegate
from relationship_journal.desktop.timeline.row_layout import MARGIN
from relationship_journal.desktop.timeline.timeline_model import TimelineModel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.painting import by_keyboard
from relationship_journal.desktop.widgets.tooltip import plain_tooltip
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting

_BELOW_EDITOR = 24
"""Pixels between an editor over a row and the next row."""


class EntryPlace(DropPlace):
    """Each entry of a timeline takes the files dropped on it."""

    def at(self, spot: QPoint) -> QRect | None:
        view = self.widget().parent()
        return view.entry_rect(spot) if isinstance(view, TimelineView) else None


class TimelineView(QListView):
    """Shows a :class:`TimelineModel`; what the reader does to a row is told through ``acted``."""

    acted = Signal(str, object, int)
    """What (promise, fact, file, all, edit, copy, delete, briefing, change, jot, open), the item, and an id."""

    files_dropped = Signal(object, object)
    """An entry, and the paths of what was dropped on it."""

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = model
        self._painter = RowDelegate(model, self)
        self._editor: QWidget | None = None
        self._editor_row = QPersistentModelIndex()
        self._corner: QWidget | None = None
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        model.layoutChanged.connect(self._place_guests)
        model.modelReset.connect(self._place_guests)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._place_guests())
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.setAcceptDrops(True)
        place = EntryPlace(self.viewport(), self.tr("Drop to attach it to this entry"))
        place.dropped.connect(self._dropped)

    # -- guests in the viewport --------------------------------------------------------------------

    def host_corner(self, widget: QWidget) -> None:
        """A small control that stands at the end of the first heading and scrolls with it."""
        self._corner = widget
        widget.setParent(self.viewport())
        widget.show()
        self._place_guests()

    def host_editor(self, editor: QWidget | None, entry_id: int | None = None) -> None:
        """Lay an editor over an entry's row; None takes it away and leaves its fate to the caller."""
        self._editor = editor
        row = self._timeline.row_of_entry(entry_id) if entry_id is not None else None
        self._editor_row = (
            QPersistentModelIndex(self._timeline.index(row)) if row is not None else QPersistentModelIndex()
        )
        if editor is None:
            self._timeline.set_edited(None)
            return
        editor.setParent(self.viewport())
        editor.show()
        self.fit_editor()

    def guests(self) -> list[QWidget]:
        """The editor over a row, if there is one."""
        return [self._editor] if self._editor is not None else []

    def fit_editor(self) -> None:
        """The editor's wish for height changed; it gets no more than is seen at once, so that its end is reached."""
        item = self._timeline.item(self._editor_row.row()) if self._editor_row.isValid() else None
        if self._editor is not None and isinstance(item, Entry):
            width = self.width() - 2 * MARGIN
            wish = self._editor.heightForWidth(width) if self._editor.hasHeightForWidth() else -1
            wish = max(wish, self._editor.sizeHint().height()) + _BELOW_EDITOR
            seen = max(self.viewport().height(), self._editor.minimumSizeHint().height())
            if self._timeline.set_edited(item.id, min(wish, seen)) and holds_focus(self._editor):
                self.executeDelayedItemsLayout()
                self.scrollTo(QModelIndex(self._editor_row))  # type: ignore[call-overload]  # a persistent index converts
            self._place_guests()

    def _place_guests(self) -> None:
        self.executeDelayedItemsLayout()
        if self._editor is not None and self._editor_row.isValid():
            rect = self.visualRect(QModelIndex(self._editor_row))  # type: ignore[call-overload]  # a persistent index converts
            beyond = self.width() - self.viewport().width()
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start, end = (MARGIN - beyond, -MARGIN) if rtl else (MARGIN, beyond - MARGIN)
            self._editor.setGeometry(rect.adjusted(start, 0, end, -_BELOW_EDITOR))
        if self._corner is not None:
            size = self._corner.sizeHint()
            top = self.visualRect(self._timeline.index(0)).top() if self._timeline.rowCount() else 0
            x = self.width() - MARGIN - size.width()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = MARGIN - (self.width() - self.viewport().width())
            self._corner.setGeometry(QRect(QPoint(x, top - 2), size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The whole width, so that rows keep their margin when a scroll bar comes and goes inside it.
        if self._timeline.set_width(self.width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self.fit_editor()
        self._place_guests()

    # -- pointer -----------------------------------------------------------------------------------

    def _under(self, at: QPointF) -> tuple[Item | None, str, int]:
        """The item under a point of the viewport, what of it, and that thing's id."""
        index = self.indexAt(at.toPoint())
        laid = self._timeline.layout(index.row()) if index.isValid() else None
        item = self._timeline.item(index.row())
        if laid is None or item is None or self._timeline.is_edited(index.row()):
            return None, "", 0
        rect = self.visualRect(index)
        spot = at - QPointF(rect.topLeft())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.setX(self.viewport().width() - spot.x())
        what, number = laid.hit(spot)
        self._painter.pointer = spot
        return item, what, number

    def entry_rect(self, at: QPoint) -> QRect | None:
        """Where the entry under a point of the viewport lies; None for anything else, and where one is changed."""
        index = self.indexAt(at)
        entry = isinstance(self._timeline.item(index.row()), Entry) and not self._timeline.is_edited(
            index.row()
        )
        return self.visualRect(index) if entry else None

    def _dropped(self, at: QPoint, files: Sequence[Path]) -> None:
        item = self._timeline.item(self.indexAt(at).row())
        if isinstance(item, Entry):
            self.files_dropped.emit(item, files)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        _item, what, _number = self._under(event.position())
        shape = Qt.CursorShape.PointingHandCursor if what and what != "fact" else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._painter.pointer = None
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            item, what, number = self._under(event.position())
            if what and what != "fact":
                self.acted.emit(what, item, number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        item, what, _number = self._under(event.position())
        if item is not None and not what:
            self.acted.emit("edit" if isinstance(item, Entry) else "briefing", item, 0)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(
                event.globalPos(), plain_tooltip(self.tip_at(QPointF(event.pos()))), self.viewport()
            )
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPointF) -> str:
        """The plain words of the tooltip at a point of the viewport."""
        item, what, number = self._under(at)
        tips = {
            "edit": self.tr("Edit"),
            "copy": self.tr("Copy"),
            "delete": self.tr("Delete"),
            "briefing": self.tr("Prepare"),
            "change": self.tr("Change the meeting"),
            "jot": self.tr("Jot"),
        }
        if what in tips:
            return tips[what]
        if what == "fact" and isinstance(item, Entry):
            fact = next(fact for fact in item.facts if fact.id == number)
            return "\n".join(part for part in (fact.text, fact.detail) if part)
        if what == "file" and isinstance(item, Entry):
            file = next(each for each in item.attachments if each.id == number)
            return whole_words(file.name, file.size)
        index = self.indexAt(at.toPoint())
        laid = self._timeline.layout(index.row()) if index.isValid() else None
        if item is None or laid is None or isinstance(item, Heading):
            return ""
        spot = at - QPointF(self.visualRect(index).topLeft())
        if not 0 <= spot.y() <= laid.circle.bottom():
            return ""
        title, aside = words.title_of(item), words.aside_of(item, self._timeline.contact_id)
        room = next(iter(laid.actions.values())).left() - laid.title.left() - 8  # as under the pointer
        told = text_width(title, "strong") + 10 + text_width(aside, "body") <= room
        return "\n".join(
            part for part in ("" if told else f"{title}  \u00b7  {aside}", words.tip_of(item)) if part
        )

    # -- keyboard ----------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._painter.keyboard = by_keyboard(event, self._painter.keyboard)
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go(0, 1)

    def _go(self, row: int, step: int) -> None:
        while 0 <= row < self._timeline.rowCount():
            if not isinstance(self._timeline.item(row), Heading):
                self.setCurrentIndex(self._timeline.index(row))
                return
            row += step

    def reached(self) -> int:
        """How far down the reader is: entries up to the last row in view or the one under the cursor."""
        last = self.indexAt(QPoint(MARGIN, self.viewport().height() - 1))
        rows = self._timeline.rowCount()
        seen = last.row() if last.isValid() else (rows - 1 if self.verticalScrollBar().value() else 0)
        return max(seen, self.currentIndex().row()) + 1

    def whole_words(self, entry: Entry) -> str:
        """What shows a long text whole, or short again, in words; empty where it is short anyway."""
        laid = self._timeline.layout(self._timeline.row_of_entry(entry.id) or 0)
        if laid is None or laid.show_all.isEmpty():
            return ""
        return (
            translate("RowDelegate", "Show all") if laid.max_lines else translate("RowDelegate", "Show less")
        )

    def show_entry(self, entry_id: int) -> bool:
        """Bring an entry into view and put the cursor on it; False when it is not read yet."""
        row = self._timeline.row_of_entry(entry_id)
        if row is None:
            return False
        self.setCurrentIndex(self._timeline.index(row))
        self.scrollTo(self._timeline.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self._timeline.item(self.currentIndex().row())
        if event.matches(QKeySequence.StandardKey.Copy):
            self._act(item, "copy", "copy")
            return
        self._painter.keyboard = True
        match row_key(event):
            case Qt.Key.Key_Home:
                self._go(0, 1)
                self.scrollToTop()
            case Qt.Key.Key_End:
                self._go(self._timeline.rowCount() - 1, -1)
            case Qt.Key.Key_Space:
                self._tick_first(item)
            case Qt.Key.Key_Delete:
                self._act(item, "delete", "")
            case Qt.Key.Key_F2:
                self._act(item, "edit", "change")
            case Qt.Key.Key_Return:
                self._act(item, "open", "briefing")
            case _:
                super().keyPressEvent(event)
        self.viewport().update()

    def _act(self, item: Item | None, on_entry: str, on_meeting: str) -> None:
        if isinstance(item, Entry):
            self.acted.emit(on_entry, item, 0)
        elif isinstance(item, Meeting) and on_meeting:
            self.acted.emit(on_meeting, item, 0)

    def _tick_first(self, item: Item | None) -> None:
        """Space ticks the first open promise; with none open, the last one is opened again."""
        if not isinstance(item, Entry) or not item.promises:
            return
        still_open = [promise for promise in item.promises if promise.is_open]
        self.acted.emit("promise", item, (still_open or list(item.promises)[-1:])[0].id)

    def keyboardSearch(self, search: str) -> None:
        """Typing does nothing here: rows are texts, not names."""
