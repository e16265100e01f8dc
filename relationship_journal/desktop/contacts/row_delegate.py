"""How a row of the people list is painted: avatar with ring, name, work, and the time since."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relationship_journal.desktop import fonts
from relationship_journal.desktop.contacts.list_model import LINE, RING, SINCE
from relationship_journal.desktop.paged_model import ROW, SECTION, Section
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.avatar import paint_avatar
from relationship_journal.desktop.widgets.painting import box, mirrored
from relationship_journal.domain.contacts import ContactRow

INSET = 8
"""From the list's edge to a row's highlight."""
MARGIN = 20
"""From the list's edge to the words of headings and the end of rows."""
_AVATAR, _SMALL_AVATAR = 38, 28
_AVATAR_LEFT = 18
_GAP = 12
_BETWEEN = 2
_BEFORE_SINCE = 6
"""As little as that, for the name to stay whole."""

_Index = QModelIndex | QPersistentModelIndex


def row_height() -> int:
    """Pixels of a person's row."""
    if theme().compact:
        return max(fonts.scaled(38), round(fonts.line_step("strong")) + 14)
    return max(fonts.scaled(58), round(fonts.line_step("strong") + fonts.line_step("caption")) + 22)


def heading_height() -> int:
    """Pixels of a section's row."""
    return max(34, fonts.scaled(34))


class RowDelegate(QStyledItemDelegate):
    """Paints headings and people from the model's roles; reads nothing else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keyboard = False
        """Whether the focus came by keyboard, so that the current row shows its ring."""
        self.beyond = 0
        """Pixels of a scroll bar beside the rows: words keep their place when it comes and goes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = heading_height() if index.data(SECTION) is not None else row_height()
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        section = index.data(SECTION)
        if isinstance(section, Section):
            self._paint_heading(painter, option, section.title, section.count)
        else:
            self._paint_person(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, title: str, count: int) -> None:
        area = QRectF(option.rect).adjusted(MARGIN, 8, self.beyond - MARGIN, 0)
        number = str(count)
        end = text_width(number, "caption") + 8
        words = mirrored(option.direction, area, area.adjusted(0, 0, -end, 0))
        tail = mirrored(option.direction, area, QRectF(area.right() - end, area.top(), end, area.height()))
        paint_line(painter, words, title, "label", "text2")
        paint_line(painter, tail, number, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        whole = QRectF(option.rect)
        self._paint_ground(painter, option, whole.adjusted(INSET, 1, min(-1, self.beyond - INSET), -1))
        row = index.data(ROW)
        if not isinstance(row, ContactRow):
            return  # being read; the next repaint has it
        design = _SMALL_AVATAR if theme().compact else _AVATAR
        side = max(design, fonts.scaled(design))
        disc = QRectF(whole.left() + _AVATAR_LEFT, round(whole.center().y() - side / 2), side, side)
        share, amber = index.data(RING)
        paint_avatar(painter, mirrored(option.direction, whole, disc), row.id, row.initials, share, amber)
        left, end = disc.right() + _GAP, whole.right() + self.beyond - MARGIN
        words = QRectF(left, whole.top(), end - left, whole.height())
        if theme().compact:
            self._paint_one_line(painter, option, words, index)
        else:
            self._paint_words(painter, option, words, index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            box(painter, rect, RADII.row, "selected")
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, RADII.row, "hover")
        if self.keyboard and state & QStyle.StateFlag.State_HasFocus:
            box(painter, rect, RADII.row, None, "ring", 2.0)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRectF,
        index: _Index,
    ) -> None:
        row, said = index.data(ROW), index.data(LINE)
        whole = QRectF(option.rect)
        name_step, line_step = fonts.line_step("strong"), fonts.line_step("caption")
        both = name_step + _BETWEEN + line_step if said else name_step
        top = round(area.center().y() - both / 2)
        words, token = index.data(SINCE)
        weight = 600 if token == "accent_ink" else 400
        end = text_width(words, "caption", weight) + _BEFORE_SINCE if words else 0.0
        # The time stands beside the name, or beside the line below where the name would have to be shortened.
        below = bool(said) and text_width(row.name, "strong") > area.width() - end
        second = top + name_step + _BETWEEN
        name = QRectF(area.left(), top, area.width() - (0 if below else end), name_step)
        tail = QRectF(area.right() - end, second if below else top, end, line_step if below else name_step)
        ink = "text3" if row.died else "text"
        paint_line(painter, mirrored(option.direction, whole, name), row.name, "strong", color(ink))
        paint_line(
            painter,
            mirrored(option.direction, whole, tail),
            words,
            "caption",
            token,
            weight=weight,
            align=Qt.AlignmentFlag.AlignRight,
        )
        if said:
            line = QRectF(area.left(), second, area.width() - (end if below else 0), line_step)
            paint_line(painter, mirrored(option.direction, whole, line), said, "caption", "text2")

    def _paint_one_line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, index: _Index
    ) -> None:
        """Name, then the work where it fits whole, then the time since."""
        row, said = index.data(ROW), index.data(LINE)
        whole, direction = QRectF(option.rect), option.direction
        words, token = index.data(SINCE)
        weight = 600 if token == "accent_ink" else 400
        end = text_width(words, "caption", weight) + _BEFORE_SINCE if words else 0.0
        room = area.width() - end
        wide = min(room, text_width(row.name, "strong") + 1)
        name = mirrored(direction, whole, QRectF(area.left(), area.top(), wide, area.height()))
        paint_line(painter, name, row.name, "strong", "text3" if row.died else "text")
        tail = QRectF(area.right() - end, area.top(), end, area.height())
        paint_line(
            painter,
            mirrored(direction, whole, tail),
            words,
            "caption",
            token,
            weight=weight,
            align=Qt.AlignmentFlag.AlignRight,
        )
        if said and text_width(said, "caption") + 1 <= room - wide - _GAP:
            left = area.left() + wide + _GAP
            line = QRectF(left, area.top(), area.left() + room - left, area.height())
            paint_line(painter, mirrored(direction, whole, line), said, "caption", "text2")
