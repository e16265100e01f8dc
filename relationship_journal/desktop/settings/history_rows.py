"""How a row of the history is laid out and painted: hour, sentence, what can be done, and what is in the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relationship_journal import wording
from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.paged_model import ROW, SECTION, Section
from relationship_journal.desktop.settings import history_words as words
from relationship_journal.desktop.text_layout import lay_out, paint_line, text_width
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.painting import box, mirrored
from relationship_journal.domain.errors import CannotUndo
from relationship_journal.domain.history import FORGET, Act

INSET = 18
"""From the view's edge to a row's ground."""
_PAD = 12
_GAP = 12
_Index = QModelIndex | QPersistentModelIndex


def row_height() -> int:
    """Pixels of a row with nothing in its way."""
    return max(38, round(fonts.line_step("body")) + 18)


def heading_height() -> int:
    """Pixels of a day's heading."""
    return max(38, fonts.scaled(38))


def blocked_height(refused: CannotUndo, width: float) -> int:
    """Pixels of a row that says what is in its way, in a view of this width."""
    reason = lay_out(wording.sentence(refused), "caption", _reason_width(width))
    link = fonts.line_step("label") + 10 if words.blockers(refused) else 4
    return round(row_height() + reason.height + link)


def _hour_width() -> float:
    return float(max(fonts.scaled(48), round(text_width("00:00 AM", "caption")) + 4))


def _reason_width(width: float) -> float:
    return max(80.0, width - 2 * (INSET + _PAD) - _hour_width())


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the parts of a row lie in its own coordinates, read from left to right."""

    ground: QRectF
    hour: QRectF
    sentence: QRectF
    state: QRectF
    action: QRectF
    reason: QRectF
    link: QRectF

    def part_at(self, at: QPointF) -> str:
        """What a press at a point does: "turn", "first", or nothing."""
        if self.link.isValid() and self.link.adjusted(-4, -6, 4, 6).contains(at):
            return "first"
        return "turn" if self.action.isValid() and self.action.adjusted(-8, 0, 8, 0).contains(at) else ""


def places(width: float, height: float, act: Act, state: str, refused: CannotUndo | None) -> RowPlaces:
    """Lay a row out; used by whoever paints and by whoever is pressed."""
    ground = QRectF(INSET, 1, width - 2 * INSET, height - 2)
    left, right, line = ground.left() + _PAD, ground.right() - _PAD, float(row_height() - 2)
    hour = QRectF(left, 1, _hour_width(), line)
    action = QRectF()
    if refused is None and act.kind != FORGET:  # what cannot be undone offers nothing
        wide = text_width(words.action_words(act), "label") + 1
        action = QRectF(right - wide, 1, wide, line)
        right -= wide + _GAP
    after = QRectF()
    if state:
        wide = text_width(state, "caption") + 1
        after = QRectF(right - wide, 1, wide, line)
        right -= wide + _GAP
    sentence = QRectF(hour.right(), 1, max(20.0, right - hour.right()), line)
    reason = link = QRectF()
    if refused is not None:
        high = lay_out(wording.sentence(refused), "caption", _reason_width(width)).height
        reason = QRectF(hour.right(), row_height() - 5, _reason_width(width), high)
        first = words.first_words(refused)
        if first:
            wide = min(_reason_width(width), text_width(first, "label") + 1)
            link = QRectF(hour.right(), reason.bottom() + 3, wide, fonts.line_step("label"))
    return RowPlaces(ground, hour, sentence, after, action, reason, link)


class HistoryDelegate(QStyledItemDelegate):
    """Paints from the model's roles and from what the view knows to be in the way; reads nothing else."""

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.today = date.min
        self.keyboard = False
        """Whether the focus came by keyboard."""
        self.pointer: tuple[int, QPointF] | None = None
        """The row under the pointer, and where in it."""
        self.beyond = 0
        """Pixels of a scroll bar beside the rows: words keep their place when it comes and goes."""
        self.refused: dict[int, CannotUndo] = {}
        """What is in the way, by act."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(1, heading_height() if index.data(SECTION) is not None else row_height())

    def laid(self, act: Act, width: float, height: float) -> RowPlaces:
        """Where the parts of an act's row lie."""
        state = words.undone_words(act, self.today, self.zone)
        return places(width + self.beyond, height, act, state, self.refused.get(act.id))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        section, act = index.data(SECTION), index.data(ROW)
        whole = QRectF(0, 0, option.rect.width(), option.rect.height())
        if isinstance(section, Section):
            area = whole.adjusted(INSET + _PAD, 10, -INSET - _PAD, 0)
            paint_line(painter, area, section.title, "label", "text2")
        elif isinstance(act, Act):
            self._paint_act(painter, option, act, index.row())
        painter.restore()

    def _paint_act(self, painter: QPainter, option: QStyleOptionViewItem, act: Act, row: int) -> None:
        whole = QRectF(0, 0, option.rect.width(), option.rect.height())
        laid = self.laid(act, whole.width(), whole.height())
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hot = self.pointer is not None and self.pointer[0] == row

        def at(rect: QRectF) -> QRectF:
            return mirrored(option.direction, whole, rect)

        if current or hot:
            box(painter, laid.ground, RADII.row, "selected" if current else "hover")
        if self.keyboard and current and option.state & QStyle.StateFlag.State_HasFocus:
            box(painter, laid.ground, RADII.row, None, "ring", 2.0)
        hour = dates.time(act.at.astimezone(ZoneInfo(self.zone)))
        paint_line(painter, at(laid.hour), hour, "caption", "text3")
        ink = "text3" if act.undone else "text"
        paint_line(painter, at(laid.sentence), words.sentence(act), "body", ink)
        state = words.undone_words(act, self.today, self.zone)
        if state:
            paint_line(painter, at(laid.state), state, "caption", "text3")
        pointed = self.pointer[1] if self.pointer is not None and hot else None
        part = laid.part_at(pointed) if pointed is not None else ""
        if laid.action.isValid():
            token = "accent" if current or hot else "text3"
            self._paint_link(painter, at(laid.action), words.action_words(act), token, part == "turn")
        refused = self.refused.get(act.id)
        if refused is not None:
            reason = lay_out(wording.sentence(refused), "caption", laid.reason.width())
            reason.paint(painter, at(laid.reason).topLeft(), color("text2"), _start(option))
            if laid.link.isValid():
                self._paint_link(
                    painter, at(laid.link), words.first_words(refused), "accent", part == "first"
                )

    @staticmethod
    def _paint_link(painter: QPainter, area: QRectF, text: str, token: str, underlined: bool) -> None:
        paint_line(painter, area, text, "label", token)
        if underlined:
            base = round(area.center().y() + fonts.metrics("label").ascent() / 2)
            painter.fillRect(QRectF(area.left(), base, area.width(), 1), color(token))


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """The leading edge on the screen; single lines are turned by Qt itself."""
    right = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
