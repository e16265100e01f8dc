"""One month, painted: days with dots, moved through with the keyboard."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts, regional
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.painting import box, by_keyboard, mirrored, smooth


class Month(QWidget):
    """The weeks of one month; `day_activated` on click or Return, `month_changed(year, month)`."""

    day_activated = Signal(object)
    month_changed = Signal(int, int)
    spoken_role = QAccessible.Role.Button

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._current = today
        self._marks: Mapping[date, int] = {}
        self._ring = False
        self._hovered: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def set_marks(self, marks: Mapping[date, int]) -> None:
        """Say how many things lie on each day."""
        self._marks = marks
        self._say()
        self.update()

    def set_today(self, today: date) -> None:
        """Move today, after midnight."""
        self._today = today
        self.update()

    def current(self) -> date:
        """The day in focus."""
        return self._current

    def set_current(self, day: date) -> None:
        """Move to a day and show its month."""
        turned = (day.year, day.month) != (self._current.year, self._current.month)
        self._current = day
        self._say()
        self.update()
        if turned:
            self.updateGeometry()  # four to six weeks
            self.month_changed.emit(day.year, day.month)

    def _step(self, days: int) -> None:
        """Go so many days on, or back; at the ends of the calendar there is nowhere to go."""
        number = self._current.toordinal() + days
        if date.min.toordinal() <= number <= date.max.toordinal():
            self.set_current(date.fromordinal(number))

    def turn(self, months: int) -> None:
        """Go so many months on, or back, keeping the day where the month has it."""
        index = self._current.year * 12 + self._current.month - 1 + months
        year, month = divmod(index, 12)
        if date.min.year <= year <= date.max.year:
            last = monthrange(year, month + 1)[1]
            self.set_current(date(year, month + 1, min(self._current.day, last)))

    # -- geometry -----------------------------------------------------------------------------

    def _cell(self) -> tuple[float, float]:
        return self.width() / 7, float(_side())

    def _weeks(self) -> int:
        last = monthrange(self._current.year, self._current.month)[1]
        return (self._lead() + last + 6) // 7

    def sizeHint(self) -> QSize:
        return QSize(max(252, fonts.scaled(252)), round(self._head()) + _side() * self._weeks())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(196), self.sizeHint().height())

    def _head(self) -> float:
        return _side() - 6.0

    def _lead(self) -> int:
        """How many cells are empty before the first, by the locale's first day of the week."""
        start = self._current.replace(day=1)
        return (start.isoweekday() - int(regional.region().firstDayOfWeek().value)) % 7

    def _days(self) -> list[tuple[QRectF, date]]:
        """Each day of the month with its cell."""
        start, lead = self._current.replace(day=1), self._lead()
        last = monthrange(start.year, start.month)[1]
        return [(self._rect(lead + number), start + timedelta(days=number)) for number in range(last)]

    def _rect(self, index: int) -> QRectF:
        width, height = self._cell()
        place = QRectF((index % 7) * width, self._head() + (index // 7) * height, width, height)
        return mirrored(self.layoutDirection(), QRectF(self.rect()), place)

    def day_at(self, point: QPointF) -> date | None:
        """The day under a point, if any."""
        return next((day for cell, day in self._days() if cell.contains(point)), None)

    # -- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
        }  # fmt: skip
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            super().keyPressEvent(event)
        elif key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.set_current(self._today)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.day_activated.emit(self._current)
        else:
            super().keyPressEvent(event)
            return
        self._ring = True
        self.update()

    def spoken_press(self) -> None:
        """What Return does, for assistive technology."""
        self.day_activated.emit(self._current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self._ring = False
            self.set_current(day)
            self.day_activated.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day != self._hovered:
            self._hovered = day
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def _say(self) -> None:
        spoken = regional.words().toString(
            QDate(self._current.year, self._current.month, self._current.day), QLocale.FormatType.LongFormat
        )
        count = self._marks.get(self._current, 0)
        if count:
            meetings = translate("Month", "%n meetings", count)
            spoken = f"{spoken}, {meetings}"
        self.setAccessibleName(spoken)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            first = int(regional.region().firstDayOfWeek().value)
            centre = Qt.AlignmentFlag.AlignHCenter
            for column in range(7):
                name = regional.words().standaloneDayName(
                    (first - 1 + column) % 7 + 1, QLocale.FormatType.NarrowFormat
                )
                area = self._rect(column).translated(0, -self._head())
                area.setHeight(self._head())
                paint_line(painter, area, name, "label", "text3", align=centre)
            for cell, day in self._days():
                self._paint_day(painter, cell, day)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        side = min(cell.width(), cell.height()) - 4
        disc = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
        chosen, today = day == self._current, day == self._today
        if today:
            box(painter, disc, side / 2, "primary")
        elif chosen or day == self._hovered:
            box(painter, disc, side / 2, "selected" if chosen else "hover")
        if chosen and self._ring and self.hasFocus():
            box(painter, disc.adjusted(-2, -2, 2, 2), side / 2 + 2, None, "ring", 2.0)
        past = day < self._today
        token = "on_primary" if today else "accent_ink" if chosen else "text3" if past else "text"
        paint_line(
            painter, disc, str(day.day), "body", token, weight=600 if today or chosen else 400,
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        if self._marks.get(day, 0):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("on_primary" if today else "text3" if past else "accent"))
            painter.drawEllipse(QPointF(disc.center().x(), disc.bottom() - (4 if today else 2)), 2.0, 2.0)


def _side() -> int:
    """The height of a cell for the reader's font."""
    return max(33, fonts.scaled(33))
