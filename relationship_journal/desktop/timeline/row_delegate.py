"""How a timeline row is painted: circle on the line, title and date, text, promises, facts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import lay_out, paint_line, text_width
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.timeline import words
from relationship_journal.desktop.timeline.items import Heading
from relationship_journal.desktop.timeline.row_layout import FileSpot, RowLayout
from relationship_journal.desktop.timeline.timeline_model import TimelineModel, TimelineRole
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.chip import paint_chip
from relationship_journal.desktop.widgets.choice import paint_checkbox
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, mirrored
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting

_ICONS = {
    "edit": "pencil",
    "copy": "copy",
    "delete": "trash-2",
    "briefing": "book-open-text",
    "change": "pencil",
    "jot": "pen-line",
}

_Index = QModelIndex | QPersistentModelIndex
_Place = Callable[[QRectF], QRectF]


class RowDelegate(QStyledItemDelegate):
    """Paints from the model's roles and measured layouts; reads nothing else."""

    def __init__(self, model: TimelineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.keyboard = False
        """Whether the focus came by keyboard."""
        self.pointer: QPointF | None = None
        """Where the pointer is, in the row's own coordinates."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(1, round(self._model.height(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(TimelineRole.ITEM)
        laid = self._model.layout(index.row())
        if laid is None or index.data(TimelineRole.EDITED):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        width = self._model.width
        if isinstance(item, Heading):
            paint_line(
                painter, self._flip(option, laid.title, width, laid), words.heading_of(item), "label", "text2"
            )
        elif isinstance(item, Entry | Meeting):
            self._paint_item(painter, option, item, laid, last=bool(index.data(TimelineRole.LAST)))
        painter.restore()

    def _flip(self, option: QStyleOptionViewItem, rect: QRectF, width: float, laid: RowLayout) -> QRectF:
        # The rows are as wide as the list with its scroll bar, which stands at the other end.
        return mirrored(option.direction, QRectF(option.rect.width() - width, 0, width, laid.height), rect)

    def _paint_item(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        item: Entry | Meeting,
        laid: RowLayout,
        *,
        last: bool,
    ) -> None:
        width = self._model.width

        def at(rect: QRectF) -> QRectF:
            return self._flip(option, rect, width, laid)

        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._paint_circle(painter, at(laid.circle), item, laid, last=last)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_title(painter, item, laid, at, actions=hot or focused)
        if isinstance(item, Entry):
            self._paint_body(painter, option, item, laid, at)
        if focused and self.keyboard:
            area = QRectF(laid.title.left() - 8, -2, width - laid.title.left() - 8, laid.height - 10)
            box(painter, at(area), RADII.row, None, "ring", 2.0)

    def _paint_circle(
        self, painter: QPainter, disc: QRectF, item: object, laid: RowLayout, *, last: bool
    ) -> None:
        planned = isinstance(item, Meeting) or (isinstance(item, Entry) and item.attempt)  # neither happened
        pen = QPen(color("ctl" if planned else "line2"), 1.2)
        if planned:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2.6, 2.6])
        painter.setPen(pen)
        painter.setBrush(color("page" if planned else "sunken"))
        painter.drawEllipse(disc.adjusted(0.6, 0.6, -0.6, -0.6))
        side = icon_px(16)
        if isinstance(item, Entry | Meeting):
            paint_icon(painter, centred(disc, side, side), words.icon_of(item), "text2")
        if not last and laid.height > disc.height() + 8:
            middle = disc.center().x()
            painter.fillRect(
                QRectF(middle - 0.75, disc.bottom() + 3, 1.5, laid.height - disc.bottom() - 6), color("line2")
            )

    def _paint_title(
        self, painter: QPainter, item: Entry | Meeting, laid: RowLayout, at: _Place, *, actions: bool
    ) -> None:
        day = words.day_of(item, self._model.today)
        token = "accent_ink" if isinstance(item, Meeting) else "text2"
        paint_line(
            painter, at(laid.day), day, "caption", token, weight=500, align=Qt.AlignmentFlag.AlignRight
        )
        room = laid.title
        if actions:
            first = next(iter(laid.actions.values()))
            room = QRectF(room.left(), room.top(), first.left() - room.left() - 8, room.height())
            for name, area in laid.actions.items():
                self._paint_action(painter, at(area), name, under=self._is_under(area))
        title = words.title_of(item)
        used = min(text_width(title, "strong") + 2, room.width())
        paint_line(painter, at(QRectF(room.left(), room.top(), used, room.height())), title, "strong")
        aside = QRectF(room.left() + used + 8, room.top(), room.width() - used - 8, room.height())
        if aside.width() > 24:
            paint_line(painter, at(aside), words.aside_of(item, self._model.contact_id), "body", "text2")

    def _is_under(self, area: QRectF) -> bool:
        """Whether the pointer is over a place of the row, told from where lines begin."""
        return self.pointer is not None and area.contains(self.pointer)

    def _paint_action(self, painter: QPainter, area: QRectF, name: str, *, under: bool) -> None:
        if under:
            box(painter, area, RADII.control, "hover")
        side = icon_px(16)
        token = ("danger" if name == "delete" else "text") if under else "text2"
        paint_icon(painter, centred(area, side, side), _ICONS[name], token)

    def _paint_body(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, laid: RowLayout, at: _Place
    ) -> None:
        if not laid.text.isEmpty():
            text = lay_out(entry.text.strip("\r\n"), "reading", laid.text.width(), max_lines=laid.max_lines)
            text.paint(painter, at(laid.text).topLeft(), color("text"))
        if not laid.private.isEmpty():
            private = lay_out(words.private_line(entry, self._model.contact_id), "body", laid.private.width())
            private.paint(painter, at(laid.private).topLeft(), color("text2"), _start(option))
            side = icon_px(14)
            mark = QRectF(laid.private.left() - side - 6, laid.private.top() + 3, side, side)
            paint_icon(painter, at(mark), "lock", "text3")
        if not laid.show_all.isEmpty():
            label = self.tr("Show all") if laid.max_lines else self.tr("Show less")
            paint_line(painter, at(laid.show_all), label, "strong", "accent")
        for line in laid.promises:
            kept = not line.promise.is_open
            mark = at(line.mark)
            paint_checkbox(painter, mark, kept, hovered=self._is_under(line.area))
            told = lay_out(words.promise_words(line.promise), "body", line.words.width())
            ink = color("text2" if kept else "text")
            told.paint(painter, at(line.words).topLeft(), ink, _start(option))
            if line.chip_text:
                paint_chip(painter, at(line.chip), line.chip_text, line.chip_kind)
        for spot in laid.facts:
            paint_chip(painter, at(spot.area), spot.text, spot.kind, spot.icon, option.direction)
        for file in laid.files:
            self._paint_file(painter, option, file, at(file.area))

    def _paint_file(
        self, painter: QPainter, option: QStyleOptionViewItem, file: FileSpot, area: QRectF
    ) -> None:
        """Outlined, for it can be pressed; what a fact's chip says is said."""
        paint_chip(painter, area, file.text, "neutral", file.icon, option.direction)
        under = self._is_under(file.area)
        box(painter, area, area.height() / 2, None, "ctl" if under else "line2")


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """The edge of the screen at which lines begin."""
    right = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
